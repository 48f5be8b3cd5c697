// Implements graphviz.hpp.
#include "tools/cli/graphviz.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

extern char** environ;

namespace regimen::cli {

namespace {

Error graphviz_missing(int reason) {
  return Error{9,
               std::string("cannot run Graphviz (`dot`): ") + std::strerror(reason),
               {},
               "install it (Debian: apt-get install graphviz), or write the text with -o FILE.dot"};
}

}  // namespace

Result<bool> run_graphviz(const std::string& dot, const std::string& path) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return graphviz_missing(errno);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO);
  std::string program = "dot", format = "-Tsvg", out = "-o" + path;
  char* arguments[] = {program.data(), format.data(), out.data(), nullptr};
  pid_t child = 0;
  const int failed = posix_spawnp(&child, "dot", &actions, nullptr, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  close(ends[0]);
  if (failed != 0) {
    close(ends[1]);
    return graphviz_missing(failed);
  }
  for (std::size_t sent = 0; sent < dot.size();) {
    const ssize_t count = write(ends[1], dot.data() + sent, dot.size() - sent);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;  // it went away; its exit status says so below
    sent += static_cast<std::size_t>(count);
  }
  close(ends[1]);
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return graphviz_missing(errno);
  }
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    return Error{9, "Graphviz (`dot`) could not draw `" + path + "`", path,
                 "write the text with -o FILE.dot"};
  }
  return true;
}

}  // namespace regimen::cli

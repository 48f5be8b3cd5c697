// The command line `regimen`: reads the arguments, runs one subcommand and turns its outcome into an exit
// code. Each subcommand is a file of its own beside this one; nothing here knows what they do.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <csignal>
#include <exception>
#include <string>
#include <string_view>
#include <vector>

#include "tools/cli/common.hpp"
#include "value/nearest_name.hpp"

#ifndef REGIMEN_VERSION
#define REGIMEN_VERSION "0.0.0"
#endif

namespace {

using regimen::Error;
using regimen::cli::Exit;
using regimen::cli::Session;

/// The names of all subcommands.
std::vector<std::string> command_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands({})) names.push_back(command->get_name());
  return names;
}

Exit usage(const Session& session, const CLI::App& app, const std::string& first,
           const CLI::ParseError& error) {
  const std::vector<CLI::App*> chosen = app.get_subcommands();
  if (chosen.empty() && !first.empty() && first.front() != '-') {
    const std::string near = regimen::did_you_mean(first, command_names(app));
    return report(
        session,
        Error{8, "there is no subcommand `" + first + "`", {}, near.empty() ? "see regimen --help" : near},
        Exit::Usage);
  }
  std::string message = error.what();
  while (!message.empty() && (message.back() == '\n' || message.back() == '.')) message.pop_back();
  if (message.size() > 1 && message[0] >= 'A' && message[0] <= 'Z' &&
      (message[1] >= 'a' || message[1] == ' ')) {
    message[0] = static_cast<char>(message[0] + ('a' - 'A'));
  }
  const std::string command = chosen.empty() ? "regimen" : "regimen " + chosen.front()->get_name();
  return report(session, Error{8, message, {}, "see " + command + " --help"}, Exit::Usage);
}

Exit run(int argc, char** argv, Session& session) {
  CLI::App app("Clinical knowledge as data: check rules, build bundles, evaluate patients, and ask why.\n",
               "regimen");
  app.set_version_flag("--version", "regimen " REGIMEN_VERSION, "Show the version and stop");
  app.require_subcommand(1);
  app.footer(
      "Exit codes: 0 fine, 1 a negative answer (errors in the rules, failed cases), 2 usage, 3 input "
      "refused,\n"
      "4 our fault. Not a medical device; not for clinical use without review.");
  add_check(app, session);
  add_build(app, session);
  add_lock(app, session);
  add_test(app, session);
  add_eval(app, session);
  add_explain(app, session);
  add_batch(app, session);
  add_expr(app, session);
  add_graph(app, session);
  add_claims(app, session);
  add_boundaries(app, session);
  add_docs(app, session);
  add_export(app, session);
  add_fmt(app, session);
  add_explain_code(app, session);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) {  // --help and --version come here too
      app.exit(error);
      return Exit::Fine;
    }
    for (int i = 1; i < argc; ++i) {
      if (std::string_view(argv[i]) == "--json") session.json = true;
    }
    return usage(session, app, argc > 1 ? argv[1] : "", error);
  }
  return session.run();
}

}  // namespace

int main(int argc, char** argv) {
  // A reader that went away (`regimen batch | head`) is seen as a failed write, not as a signal.
  std::signal(SIGPIPE, SIG_IGN);
  Session session;
  Exit exit = Exit::Fault;
  // Nothing that a user gives may end in an exception here, so whatever does is our fault and says so.
  try {
    exit = run(argc, argv, session);
  } catch (const std::exception& error) {
    report(session,
           Error{9001, std::string("internal fault: ") + error.what() + "; please report it", {}, {}}, exit);
  } catch (...) {
    report(session, Error{9001, "internal fault; please report it", {}, {}}, exit);
  }
  if (!regimen::cli::flush_output() && !regimen::cli::reader_left()) {
    exit = report(session, Error{6, "cannot write the answer to standard output", {}, {}}, Exit::Refused);
  }
  return static_cast<int>(exit);
}

// `regimen explain-code RGM3004`: the page of a numbered error: what it means, an example, and how to put it
// right. In: a number. Out: the page that was embedded when the program was built.
#include <CLI/App.hpp>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "compiler/diagnostics/code.hpp"
#include "tools/cli/common.hpp"

namespace regimen::cli {

namespace {

/// 3004 for `RGM3004`, `rgm3004` and `3004`.
std::optional<int> number_of(std::string_view text) {
  if (text.size() > 3 && (text[0] | 0x20) == 'r' && (text[1] | 0x20) == 'g' && (text[2] | 0x20) == 'm') {
    text.remove_prefix(3);
  }
  if (text.size() != 4) return std::nullopt;
  int number = 0;
  for (const char digit : text) {
    if (digit < '0' || digit > '9') return std::nullopt;
    number = number * 10 + (digit - '0');
  }
  return number;
}

Exit explain_code(const Session& session, const std::string& text) {
  const std::optional<int> number = number_of(text);
  const std::optional<diagnostics::Code> code = number ? diagnostics::code_of(*number) : std::nullopt;
  const std::optional<std::string_view> page = number ? diagnostics::page(*number) : std::nullopt;
  if (!number || (!code && !page)) {
    return report(
        session,
        Error{
            8, "there is no error `" + text + "`", {}, "give a number that a message shows, such as RGM2001"},
        Exit::Usage);
  }
  // A number without a page still has its one line.
  const std::string text_of_page =
      page ? std::string(*page)
           : code_text(*number) + ": " + std::string(diagnostics::info(*code).message) + "\n";
  if (!session.json) {
    print(text_of_page);
    if (!text_of_page.ends_with('\n')) print("\n");
    return Exit::Fine;
  }
  json::Value answer = json::Value::of_object();
  answer.add("code", json::Value::of_string(code_text(*number)));
  if (code) answer.add("name", json::Value::of_string(diagnostics::info(*code).name));
  answer.add("page", json::Value::of_string(text_of_page));
  print(json::write(answer) + "\n");
  return Exit::Fine;
}

}  // namespace

void add_explain_code(CLI::App& app, Session& session) {
  auto text = std::make_shared<std::string>();
  CLI::App* command =
      add_command(app, session, "explain-code", "Show the page of a numbered error or warning",
                  "regimen explain-code RGM3004", [text, &session] { return explain_code(session, *text); });
  command->add_option("CODE", *text, "The number, as a message shows it: RGM3004")->required();
}

}  // namespace regimen::cli

// Retrieves in expressions: `[Condition: "Dysthymia"]`.
#include "compiler/model/builder.hpp"

namespace regimen::model {

ExprId Builder::check_retrieve(const View& view) {
  diagnostics_.report(Code::WrongKindOfName, view.span())
      .arg(one_line(view.text()))
      .arg("a retrieve")
      .arg("an expression; bind a fact with `from` instead");
  return error(view.span());
}

}  // namespace regimen::model

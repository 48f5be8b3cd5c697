// Reference tables: columns with their types, one row a key.
#include <algorithm>

#include "compiler/model/builder.hpp"

namespace regimen::model {

namespace {

/// The one expression term of a cell, or nothing for `-`.
std::optional<View> term_of(const View& cell) { return cell.child(NodeKind::ExpressionTerm); }

}  // namespace

void Builder::declare_table_columns(const Pending& pending) {
  const View& d = pending.declaration;
  Table& table = model.declared.tables[pending.index];
  std::string key_name = name_of(d, 1);
  std::string because;
  attachments(d, because, table.citations);
  std::vector<View> columns = d.get(NodeKind::TableHeader).children(NodeKind::TableColumn);
  std::vector<View> rows = d.children(NodeKind::TableRow);
  std::optional<std::size_t> key_column;
  std::map<std::string, source::Span, std::less<>> seen;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    std::string name = name_of(columns[i]);
    if (auto [first, inserted] = seen.emplace(name, columns[i].span()); !inserted) {
      diagnostics_.report(Code::DuplicateDefinition, columns[i].span())
          .arg(name)
          .label(first->second, "first defined here");
    }
    if (name == key_name) key_column = i;
  }
  if (!key_column) {
    diagnostics_.report(Code::UnknownField, d.get(NodeKind::Identifier, 1).span())
        .arg(table.name)
        .arg(key_name)
        .note("`by` names the column that holds the key");
    return;
  }
  auto cell_of = [&](const View& row, std::size_t column) -> std::optional<View> {
    auto cells = row.children(NodeKind::TableCell);
    if (column >= cells.size()) return std::nullopt;
    return term_of(cells[column]);
  };
  // The key's code list: as declared, or the one list that knows the first row's key.
  if (auto declared = columns[*key_column].child(NodeKind::TypeSpecifier)) {
    Index type = check_type(*declared);
    if (type != kNone && model.types.is(type, TypeKind::Code)) table.key_codes = model.types.at(type).codes;
    if (type != kNone && table.key_codes == kNone) {
      diagnostics_.report(Code::TypeMismatch, declared->span())
          .arg(type_name(type))
          .arg("`Code in LIST`, the type of a key");
      return;
    }
  } else if (!rows.empty()) {
    if (auto cell = cell_of(rows.front(), *key_column)) {
      ExprId key = check(*cell);
      if (!failed(key)) {
        const Type& type = model.types.at(type_of(key));
        if (type.kind == TypeKind::Code) table.key_codes = type.codes;
        if (table.key_codes == kNone) {
          diagnostics_.report(Code::TypeMismatch, cell->span())
              .arg(type_name(type_of(key)))
              .arg("a code of a list (`codes NAME { ... }`), the type of a key");
        }
      }
    }
  }
  if (rows.empty() && (table.key_codes == kNone ||
                       !std::all_of(columns.begin(), columns.end(),
                                    [](const View& c) { return c.child(NodeKind::TypeSpecifier); }))) {
    diagnostics_.report(Code::TypeMismatch, d.get(NodeKind::TableHeader).span())
        .arg("a table without rows")
        .arg("at least one row");
  }
  table_layouts_.resize(model.declared.tables.size());
  TableLayout& layout = table_layouts_[pending.index];
  layout.key_column = *key_column;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (i == *key_column) continue;
    Index type = kNone;
    const std::size_t errors_before = diagnostics_.error_count();
    if (auto declared = columns[i].child(NodeKind::TypeSpecifier)) {
      type = check_type(*declared);
    } else {
      for (const View& row : rows) {
        auto cell = cell_of(row, i);
        if (!cell) continue;
        ExprId first = check(*cell);
        if (failed(first)) break;
        if (type_of(first) == model.types.null()) continue;
        // Integers first and decimals later make a column of decimals.
        if (type == kNone ||
            (model.types.is(type, TypeKind::Integer) && model.types.is(type_of(first), TypeKind::Decimal)))
          type = type_of(first);
      }
      if (type == kNone && !rows.empty() && diagnostics_.error_count() == errors_before) {
        diagnostics_.report(Code::TypeMismatch, columns[i].span())
            .arg("a column without any value")
            .arg("a type (`" + name_of(columns[i]) + ": Integer`)");
      }
    }
    layout.columns.push_back(i);
    model.declared.tables[pending.index].columns.push_back({name_of(columns[i]), type});
  }
}

void Builder::declare_table_rows(const Pending& pending) {
  if (pending.index >= table_layouts_.size()) return;
  const TableLayout layout = table_layouts_[pending.index];
  const Index key_codes = model.declared.tables[pending.index].key_codes;
  if (key_codes == kNone) return;
  const std::size_t width = layout.columns.size() + 1;
  std::map<Index, source::Span> keys;
  for (const View& row_view : pending.declaration.children(NodeKind::TableRow)) {
    auto cells = row_view.children(NodeKind::TableCell);
    if (cells.size() != width) {
      diagnostics_.report(Code::WrongNumberOfArguments, row_view.span())
          .arg("a row of " + model.declared.tables[pending.index].name)
          .arg(std::to_string(width) + " cells")
          .arg(cells.size());
      continue;
    }
    TableRow row;
    row.place = place(row_view.span());
    auto key_term = term_of(cells[layout.key_column]);
    if (!key_term) {
      diagnostics_.report(Code::TypeMismatch, cells[layout.key_column].span())
          .arg("no key")
          .arg("a code; every row has one");
      continue;
    }
    Value key = check_constant(*key_term, model.types.code(key_codes));
    const auto* code = key.get<regimen::Code>();
    if (!code) continue;
    const auto& all = model.declared.code_lists[key_codes].members;
    for (Index m = 0; m < all.size(); ++m) {
      if (all[m].name == code->code) row.key = m;
    }
    if (auto [first, inserted] = keys.emplace(row.key, key_term->span()); !inserted) {
      diagnostics_.report(Code::DuplicateKey, key_term->span())
          .arg(code->code)
          .arg(model.declared.tables[pending.index].name)
          .label(first->second, "the first row for it");
      continue;
    }
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
      Index type = model.declared.tables[pending.index].columns[i].type;
      auto term = term_of(cells[layout.columns[i]]);
      row.cells.push_back(term && type != kNone ? check_constant(*term, type) : Value());
    }
    model.declared.tables[pending.index].rows.push_back(std::move(row));
  }
}

}  // namespace regimen::model

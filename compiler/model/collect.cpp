// First pass: every declared name, so that the order of declarations and files never matters.
#include "compiler/model/builder.hpp"

namespace regimen::model {

namespace {

template <typename T>
Index push(std::vector<T>& all, T item) {
  all.push_back(std::move(item));
  return static_cast<Index>(all.size() - 1);
}

}  // namespace

void Builder::collect(const View& file) {
  ProgramData& out = model.declared;
  for (const View& wrapper : file.children(NodeKind::Declaration)) {
    auto inner = wrapper.children();
    if (inner.empty()) continue;
    const View& d = inner.front();
    auto name_view = d.child(NodeKind::Identifier);
    std::string name = name_view ? identifier(*name_view) : std::string();
    source::Span at = name_view ? name_view->span() : d.span();
    Place where = place(d.span());
    auto declare = [&](SymbolTable& table, SymbolKind kind, Index index) {
      return declare_name(table, name, Symbol{kind, index, at});
    };
    switch (d.kind()) {
      case NodeKind::KnowledgeDeclaration:
        knowledge_.push_back(d);
        break;
      case NodeKind::SourceDeclaration:
      case NodeKind::ClaimDeclaration: {
        Evidence e;
        e.id = name;
        e.place = where;
        Index i = push(out.evidence, std::move(e));
        declare(evidence, SymbolKind::Evidence, i);
        evidence_.push_back({d, i});
        break;
      }
      case NodeKind::CodesystemDeclaration: {
        Index i = push(out.code_systems, CodeSystem{name, ""});
        declare(code_systems, SymbolKind::CodeSystem, i);
        code_systems_.push_back({d, i});
        break;
      }
      case NodeKind::ValuesetDeclaration: {
        ValueSet set;
        set.name = name;
        set.place = where;
        Index i = push(out.value_sets, std::move(set));
        declare(value_sets, SymbolKind::ValueSet, i);
        value_sets_.push_back({d, i});
        break;
      }
      case NodeKind::CodeDeclaration: {
        // A single code is a value set of one: that is all it is used for.
        ValueSet set;
        set.name = name;
        set.place = where;
        Index i = push(out.value_sets, std::move(set));
        declare(value_sets, SymbolKind::SingleCode, i);
        codes_.push_back({d, i});
        break;
      }
      case NodeKind::ConceptDeclaration: {
        // Several codes for one thing, so a small value set.
        ValueSet set;
        set.name = name;
        set.place = where;
        Index i = push(out.value_sets, std::move(set));
        declare(value_sets, SymbolKind::Concept, i);
        concepts_.push_back({d, i});
        break;
      }
      case NodeKind::CodesDeclaration: {
        CodeList list;
        list.name = name;
        list.place = where;
        Index i = push(out.code_lists, std::move(list));
        declare(code_lists, SymbolKind::CodeList, i);
        code_lists_.push_back({d, i});
        break;
      }
      case NodeKind::RecordDeclaration: {
        Index i = static_cast<Index>(records_.size());
        declare(records, SymbolKind::Record, i);
        records_.push_back({d, i});
        break;
      }
      case NodeKind::FactDeclaration: {
        Fact fact;
        fact.name = name;
        fact.place = where;
        Index i = push(out.facts, std::move(fact));
        declare(values, SymbolKind::Fact, i);
        facts_.push_back({d, i});
        break;
      }
      case NodeKind::TableDeclaration: {
        Table table;
        table.name = name;
        table.place = where;
        Index i = push(out.tables, std::move(table));
        declare(values, SymbolKind::Table, i);
        tables_.push_back({d, i});
        break;
      }
      case NodeKind::DefineDeclaration:
      case NodeKind::DecideDeclaration: {
        if (d.child(NodeKind::FormalParameters)) {
          Function function;
          function.rule.name = name;
          Index i = push(model.functions, std::move(function));
          declare(values, SymbolKind::Function, i);
          functions_.push_back({d, i});
        } else {
          Definition definition;
          definition.rule.name = name;
          Index i = push(model.definitions, std::move(definition));
          declare(values, SymbolKind::Definition, i);
          definitions_.push_back({d, i});
        }
        break;
      }
      case NodeKind::ParameterDeclaration: {
        Parameter parameter;
        parameter.rule.name = name;
        Index i = push(model.parameters, std::move(parameter));
        declare(values, SymbolKind::Parameter, i);
        parameters_.push_back({d, i});
        break;
      }
      case NodeKind::DifferentialDeclaration: {
        Differential differential;
        differential.id = name;
        differential.title = d.prose();
        differential.place = where;
        Index i = push(out.differentials, std::move(differential));
        declare(values, SymbolKind::Differential, i);
        differentials_.push_back({d, i});
        break;
      }
      case NodeKind::OptionDeclaration: {
        Option option;
        option.id = name;
        option.title = d.prose();
        option.place = where;
        Index i = push(out.options, std::move(option));
        declare(values, SymbolKind::Option, i);
        options_.push_back({d, i});
        break;
      }
      case NodeKind::AlertDeclaration: {
        Alert alert;
        alert.id = name;
        alert.title = d.prose();
        alert.place = where;
        Index i = push(out.alerts, std::move(alert));
        declare(values, SymbolKind::Alert, i);
        alerts_.push_back({d, i});
        break;
      }
      case NodeKind::PathwayDeclaration: {
        pathways_.push_back(d);
        for (const View& item : d.children(NodeKind::StageItem)) {
          auto stage_name = item.get(NodeKind::Identifier);
          Stage stage;
          stage.id = identifier(stage_name);
          stage.title = item.prose();
          stage.place = place(item.span());
          std::string id = stage.id;
          Index i = push(out.stages, std::move(stage));
          declare_name(values, id, Symbol{SymbolKind::Stage, i, stage_name.span()});
          stages_.push_back({item, i});
        }
        break;
      }
      case NodeKind::CaseDeclaration:
        cases_.push_back(d);
        break;
      default:
        break;  // Error nodes: the parser has reported them
    }
  }
  model.options.resize(out.options.size());
  model.differentials.resize(out.differentials.size());
  model.stages.resize(out.stages.size());
  model.alerts.resize(out.alerts.size());
}

}  // namespace regimen::model

// syntax -> model: the passes in their order.
#include "compiler/model/model_from_tree.hpp"

#include "compiler/model/builder.hpp"
#include "compiler/model/lint/lints.hpp"

namespace regimen::model {

Model model_from_trees(const source::SourceSet& sources, const std::vector<syntax::Tree>& trees,
                       const dependencies::PublishedValueSets& published, std::optional<Date> as_of,
                       diagnostics::Diagnostics& diagnostics) {
  Builder builder(sources, published, diagnostics);
  bool readable = true;
  for (const syntax::Tree& tree : trees) {
    readable = readable && tree.complete();
    if (!tree.nodes().empty()) builder.collect(View(tree, tree.root()));
  }
  // Names that a broken declaration would have given would all be reported as unknown: stop at the names.
  if (!readable) return std::move(builder.model);

  builder.declare_knowledge();
  builder.import_names();
  builder.declare_option_codes();
  builder.declare_terminology();
  // Each declaration is read with the names that its package sees.
  auto each = [&](const std::vector<Pending>& group, void (Builder::*declare)(const Pending&)) {
    for (const Pending& p : group) {
      builder.enter(p.declaration.span());
      (builder.*declare)(p);
    }
  };
  each(builder.evidence_, &Builder::declare_evidence);
  builder.declare_records();
  each(builder.facts_, &Builder::declare_fact);
  each(builder.parameters_, &Builder::declare_parameter);
  each(builder.tables_, &Builder::declare_table_columns);
  each(builder.tables_, &Builder::declare_table_rows);
  each(builder.functions_, &Builder::declare_function_parameters);
  // Before the order is found: what a stage offers waits for the stage.
  for (const View& pathway : builder.pathways_) {
    builder.enter(pathway.span());
    builder.declare_pathway(pathway);
  }
  builder.order_definitions();
  for (auto [is_function, index] : builder.checking_order_) {
    const Pending& p = is_function ? builder.functions_[index] : builder.definitions_[index];
    builder.enter(p.declaration.span());
    is_function ? builder.define_function(p) : builder.define(p);
  }
  each(builder.criteria_, &Builder::declare_criterion);
  each(builder.options_, &Builder::declare_option);
  each(builder.scores_, &Builder::declare_score);
  each(builder.differentials_, &Builder::declare_differential);
  each(builder.stages_, &Builder::declare_stage);
  each(builder.alerts_, &Builder::declare_alert);
  for (const View& example : builder.cases_) {
    builder.enter(example.span());
    builder.declare_case(example);
  }
  if (!diagnostics.has_errors()) builder.check_complete();
  if (!diagnostics.has_errors()) run_lints(builder, as_of, diagnostics);
  return std::move(builder.model);
}

Model model_from_expression(const source::SourceSet& sources, const syntax::Tree& tree,
                            diagnostics::Diagnostics& diagnostics) {
  const dependencies::PublishedValueSets none;
  Builder builder(sources, none, diagnostics);
  View root(tree, tree.root());
  auto body = root.child(NodeKind::Expression);
  if (!tree.complete() || !body) return std::move(builder.model);
  Definition definition;
  definition.rule.name = "value";
  definition.rule.expression = builder.check(*body);
  definition.rule.span = definition.rule.expression_span = body->span();
  builder.model.definitions.push_back(std::move(definition));
  builder.model.definition_order = {0};
  return std::move(builder.model);
}

}  // namespace regimen::model

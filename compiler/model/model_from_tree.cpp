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

  if (builder.knowledge_.empty() && !sources.empty()) {
    diagnostics.report(Code::NoKnowledge, source::Span{});
  }
  for (std::size_t i = 0; i < builder.knowledge_.size(); ++i) {
    if (i == 0) builder.declare_knowledge(builder.knowledge_[0]);
    if (i > 0)
      diagnostics.report(Code::DuplicateDefinition, builder.knowledge_[i].span())
          .arg("knowledge")
          .label(builder.knowledge_[0].span(), "first declared here");
  }
  builder.declare_option_codes();
  builder.declare_terminology();
  for (const Pending& p : builder.evidence_) builder.declare_evidence(p);
  builder.declare_records();
  for (const Pending& p : builder.facts_) builder.declare_fact(p);
  for (const Pending& p : builder.parameters_) builder.declare_parameter(p);
  for (const Pending& p : builder.tables_) builder.declare_table_columns(p);
  for (const Pending& p : builder.tables_) builder.declare_table_rows(p);
  for (const Pending& p : builder.functions_) builder.declare_function_parameters(p);
  // Before the order is found: what a stage offers waits for the stage.
  for (const View& pathway : builder.pathways_) builder.declare_pathway(pathway);
  builder.order_definitions();
  for (auto [is_function, index] : builder.checking_order_) {
    is_function ? builder.define_function(builder.functions_[index])
                : builder.define(builder.definitions_[index]);
  }
  for (const Pending& p : builder.criteria_) builder.declare_criterion(p);
  for (const Pending& p : builder.options_) builder.declare_option(p);
  for (const Pending& p : builder.scores_) builder.declare_score(p);
  for (const Pending& p : builder.differentials_) builder.declare_differential(p);
  for (const Pending& p : builder.stages_) builder.declare_stage(p);
  for (const Pending& p : builder.alerts_) builder.declare_alert(p);
  for (const View& example : builder.cases_) builder.declare_case(example);
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

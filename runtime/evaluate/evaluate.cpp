// Evaluation: every node in order, its frame's rows first where nothing has needed them yet.
#include "evaluate/evaluate.hpp"

#include <algorithm>
#include <utility>

#include "evaluate/column.hpp"
#include "evaluate/kernel.hpp"
#include "load/conforms.hpp"
#include "load/list_facts.hpp"
#include "load/operators.hpp"

namespace regimen {
namespace {

/// In the order of nodes, then rows.
bool before(const Failure& failure, const std::pair<Index, Row>& cell) {
  return std::pair(failure.node, failure.row) < cell;
}

// LIMIT: items of one frame for one patient; a list that would go beyond counts as unknown. It keeps a bundle
// with frames inside frames from asking for unbounded memory, and depends on the patient alone, so a batch
// gives what one gives.
constexpr Row kMaxRowsPerPatient = 1'000'000;

/// A row for each row of the parent; the items pass by one after the other (fold.cpp).
void build_fold_frame(FrameRows& rows, const FrameRows& parent) {
  rows.rows = parent.rows;
  rows.offsets.resize(parent.rows + 1U);
  rows.parent.resize(parent.rows);
  for (Row p = 0; p <= parent.rows; ++p) rows.offsets[p] = p;
  for (Row p = 0; p < parent.rows; ++p) rows.parent[p] = p;
  rows.patient = parent.patient;
  rows.items.assign(parent.rows, Value());
  rows.known.assign(words_of(parent.rows), ~std::uint64_t{0});
  rows.partial.assign(words_of(parent.rows), 0);
}

void build_patient_frame(FrameRows& rows, Row patients) {
  rows.built = true;
  rows.rows = patients;
  rows.patient.resize(patients);
  for (Row p = 0; p < patients; ++p) rows.patient[p] = p;
}

}  // namespace

const Value::List* list_of(const EvaluationContext& context, const Frame& frame, Row parent_row) {
  if (frame.fact == kNone) return context.state.columns[frame.node].boxed[parent_row].get<Value::List>();
  const std::vector<FactValue>& facts = context.patients[parent_row].facts;
  if (frame.fact >= facts.size()) return nullptr;
  const Value& value = facts[frame.fact].value;
  if (!conforms(context.program, context.program.facts[frame.fact].type, value)) return nullptr;
  return value.get<Value::List>();
}

/// Marks the parent rows whose list may have more items: a fact of theirs that gives items is partial.
void mark_partial(const EvaluationContext& context, Index index, const FrameRows& parent, FrameRows& rows) {
  rows.partial.assign(words_of(parent.rows), 0);
  const auto any_partial = [](const PatientFacts& patient) {
    return std::any_of(patient.facts.begin(), patient.facts.end(),
                       [](const FactValue& fact) { return fact.partial; });
  };
  if (std::none_of(context.patients.begin(), context.patients.end(), any_partial)) return;
  const std::vector<Index> facts = list_facts(context.program, index);
  for (Row p = 0; p < parent.rows; ++p) {
    const std::vector<FactValue>& known = context.patients[parent.patient[p]].facts;
    const bool partial = std::any_of(facts.begin(), facts.end(),
                                     [&](Index fact) { return fact < known.size() && known[fact].partial; });
    if (partial) set_bit(rows.partial, p);
  }
}

void build_frame(const EvaluationContext& context, Index index) {
  FrameRows& rows = context.state.frames[index];
  if (rows.built) return;
  const Frame& frame = context.program.frames[index];
  if (frame.parent == kNone) return build_patient_frame(rows, context.state.patients);
  build_frame(context, frame.parent);  // as deep as frames are nested: kMaxFrameDepth
  const FrameRows& parent = context.state.frames[frame.parent];
  rows.built = true;
  if (frame.fold) return build_fold_frame(rows, parent);
  rows.offsets.assign(1, 0);
  rows.known.assign(words_of(parent.rows), 0);
  rows.parent.clear();
  rows.patient.clear();
  rows.items.clear();
  Row patient_rows = 0;
  for (Row p = 0; p < parent.rows; ++p) {
    if (p > 0 && parent.patient[p] != parent.patient[p - 1]) patient_rows = 0;
    const Value::List* list = list_of(context, frame, p);
    if (list != nullptr && (*list)->items.size() <= kMaxRowsPerPatient - patient_rows) {
      set_bit(rows.known, p);
      for (const Value& item : (*list)->items) {
        rows.parent.push_back(p);
        rows.patient.push_back(parent.patient[p]);
        rows.items.push_back(item);
      }
      patient_rows += static_cast<Row>((*list)->items.size());
    }
    rows.offsets.push_back(static_cast<Row>(rows.items.size()));
  }
  rows.rows = static_cast<Row>(rows.items.size());
  mark_partial(context, index, parent, rows);
}

Index fold_of(const ProgramData& program, Index frame) {
  while (frame != kNone && !program.frames[frame].fold) frame = program.frames[frame].parent;
  return frame;
}

void evaluate_node(const EvaluationContext& context, Index index) {
  const Node& node = context.program.nodes[index];
  build_frame(context, node.frame);
  if (has_child_frame(node.op)) build_frame(context, node.payload_a);
  Column& out = context.state.columns[index];
  out.reset(storage_of(context.program.types[node.type]), context.state.frames[node.frame].rows);
  kernel_of(node.op)(context, node, out);
}

Workspace::Workspace() : state_(std::make_unique<State>()) {}
Workspace::~Workspace() = default;
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;

Row Workspace::patients() const { return state_->patients; }

Workspace::Range Workspace::rows(Index frame, Row parent_row) const {
  const FrameRows& rows = state_->frames[frame];
  return {rows.offsets[parent_row], rows.offsets[parent_row + 1]};
}

bool Workspace::known(Index frame, Row parent_row) const {
  return bit(state_->frames[frame].known, parent_row);
}

bool Workspace::partial(Index frame, Row parent_row) const {
  return bit(state_->frames[frame].partial, parent_row);
}

Value Workspace::value(Index node, Row row) const {
  const ProgramData& program = *state_->program;
  return state_->columns[node].get(program, program.types[program.nodes[node].type], row);
}

std::span<const Failure> Workspace::failures() const { return state_->failures; }

const Failure* Workspace::failure(Index node, Row row) const {
  const std::vector<Failure>& all = state_->failures;
  const auto found = std::lower_bound(all.begin(), all.end(), std::pair(node, row), before);
  return found != all.end() && found->node == node && found->row == row ? &*found : nullptr;
}

Truth Workspace::truth(Index node, Row row) const { return state_->columns[node].truth(row); }

void evaluate(const ProgramData& program, std::span<const PatientFacts> patients,
              std::span<const DateTime> as_of, Workspace& workspace) {
  Workspace::State& state = workspace.state();
  state.program = &program;
  state.patients = static_cast<Row>(patients.size());
  if (state.columns.size() < program.nodes.size()) state.columns.resize(program.nodes.size());
  if (state.frames.size() < program.frames.size()) state.frames.resize(program.frames.size());
  state.failures.clear();
  for (FrameRows& rows : state.frames) rows.built = false;
  const EvaluationContext context{program, state, patients, as_of};
  for (Index i = 0; i < program.nodes.size(); ++i) {
    if (fold_of(program, program.nodes[i].frame) == kNone) evaluate_node(context, i);  // else its Fold does
  }
  for (Index f = 0; f < program.frames.size(); ++f) build_frame(context, f);
  // A fold comes to its rows again and again, so failures may come out of order.
  std::stable_sort(state.failures.begin(), state.failures.end(),
                   [](const Failure& a, const Failure& b) { return before(a, std::pair(b.node, b.row)); });
}

}  // namespace regimen

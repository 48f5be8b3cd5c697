// Rows: record fields from elements of a course or of a resource, each checked against its declared bounds.
#include "fhir/row_facts.hpp"

#include <algorithm>

#include "facts/bounds.hpp"
#include "fhir/elements.hpp"
#include "fhir/medication_course.hpp"
#include "regimen/units.hpp"

namespace regimen::fhir {
namespace {

struct Row {
  Value value;
  std::vector<Origin> origins;
};

const Type* type_at(const ProgramData& program, Index type) {
  return type < program.types.size() ? &program.types[type] : nullptr;
}

/// The element that a record's field is bound to; empty when it is not.
std::string element_for(const Binding& binding, const std::string& field) {
  for (const auto& [name, from] : binding.fields) {
    if (name == field) return from;
  }
  return {};
}

class CourseRows {
 public:
  CourseRows(const Context& context, const Fact& fact, const Binding& binding, const DrugNames& names)
      : context_(context), fact_(fact), binding_(binding), names_(names) {}

  /// The unit in which doses are wanted: that of the field which takes them.
  std::string dose_unit(const Type& record) const {
    for (const auto& [field, type] : record.fields) {
      const Type* t = type_at(context_.program, type);
      if (element_for(binding_, field) == "daily_dose" && t != nullptr && t->kind == TypeKind::Quantity)
        return t->unit;
    }
    return "mg/d";
  }

  Row row(const Type& record, const MedicationCourse& course) const {
    Row out;
    std::vector<std::pair<std::string, Value>> fields;
    for (const auto& [field, type] : record.fields) {
      const std::string element_name = element_for(binding_, field);
      Value value = element_name.empty() ? Value() : course_value(element_name, type, course);
      const auto [low, high] = field_bounds(fact_, field);
      if (!within_bounds(value, low, high)) {
        context_.report(*course.uses.front()->resource, 5111,
                        "not usable for `" + fact_.name + "." + field + "`: " + plain_text(value) +
                            " is outside its bounds, " + describe_bounds(low, high));
        value = Value();
      }
      fields.emplace_back(field, std::move(value));
    }
    out.value = Value::tuple(std::move(fields));
    for (const MedicationUse* use : course.uses) {
      const bool first = out.origins.empty();
      out.origins.push_back({use->resource->label, first ? course.words : std::string(),
                             use->start ? use->start->to_string() : std::string()});
    }
    return out;
  }

 private:
  Value course_value(const std::string& name, Index type_index, const MedicationCourse& course) const {
    const Type* type = type_at(context_.program, type_index);
    if (type == nullptr) return {};
    if (name == "medication") return type->kind == TypeKind::Code ? medication(*type, course) : Value();
    if (name == "active") return type->kind == TypeKind::Boolean ? Value(course.active) : Value();
    if (name == "start") return date(*type, course.start);
    if (name == "end") return date(*type, course.end);
    if (name == "daily_dose") {
      if (!course.daily_dose) return {};
      return type->kind == TypeKind::Quantity ? Value(Quantity{*course.daily_dose, type->unit})
                                              : Value(*course.daily_dose);
    }
    if (name == "duration") return duration(*type, course);
    if (name == "stopped_for" && course.stop_reason != nullptr) {
      // Left out when the reason is not one of the codes asked for: a reason is never guessed.
      ReadValue read = read_value(context_.program, type_index, course.stop_reason);
      if (read.reading == Reading::Read) return std::move(read.value);
    }
    return {};
  }

  Value medication(const Type& type, const MedicationCourse& course) const {
    const Code& code = names_.code(course.drug);
    if (type.codes >= context_.program.code_lists.size()) return Value(code);
    const CodeList& list = context_.program.code_lists[type.codes];
    // The binding may name another list than the field; the member of the same name is meant.
    for (const CodeMember& member : list.members) {
      if (member.name == code.code) return Value(Code{list.name, member.name, member.display});
    }
    return {};
  }

  Value date(const Type& type, const std::optional<Date>& given) const {
    if (!given) return {};
    if (type.kind == TypeKind::DateTime) return Value(DateTime{*given, {}, given->precision, {}});
    return type.kind == TypeKind::Date ? Value(*given) : Value();
  }

  Value duration(const Type& type, const MedicationCourse& course) const {
    if (!course.days || type.kind != TypeKind::Quantity) return {};
    const auto day = units::parse("d");
    const auto target = units::parse(type.unit);
    if (!day || !target) return {};
    const auto converted = units::convert(Decimal::from_integer(*course.days), *day, *target);
    return converted ? Value(Quantity{*converted, type.unit}) : Value();
  }

  const Context& context_;
  const Fact& fact_;
  const Binding& binding_;
  const DrugNames& names_;
};

/// Whether a course meets the conditions of its binding; what is not known keeps it, as a row with unknown
/// fields.
bool course_fits(const Binding& binding, const DrugNames& names, const MedicationCourse& course) {
  for (const auto& condition : binding.where) {
    std::string value;
    if (condition.element == "active") value = course.active ? "true" : "false";
    if (condition.element == "medication") value = names.code(course.drug).code;
    if (std::find(condition.values.begin(), condition.values.end(), value) == condition.values.end())
      return false;
  }
  return true;
}

Settled rows_of_courses(const Context& context, const Fact& fact, const Binding& binding, const Type& record,
                        std::vector<Row>& rows) {
  const DrugNames names(context.program, binding);
  const CourseRows reader(context, fact, binding, names);
  const Courses courses = medication_courses(context, names, reader.dose_unit(record));
  for (const MedicationCourse& course : courses.courses) {
    if (course_fits(binding, names, course)) rows.push_back(reader.row(record, course));
  }
  return {!rows.empty(), courses.doubtful};
}

Settled rows_of_resources(const Context& context, const Fact& fact, const Binding& binding,
                          Index element_type, const Type& element_kind, std::vector<Row>& rows) {
  Candidates candidates = candidates_of(context, binding);
  std::stable_sort(candidates.found.begin(), candidates.found.end(),
                   [](const Candidate& a, const Candidate& b) {
                     const std::int64_t x = a.date ? order_key(*a.date) : INT64_MAX;
                     const std::int64_t y = b.date ? order_key(*b.date) : INT64_MAX;
                     return x != y ? x < y : a.resource->label < b.resource->label;
                   });
  Settled settled{false, candidates.doubtful};
  const auto read_into = [&](Index type, const std::string& name, const std::string& field,
                             const Candidate& candidate) {
    ReadValue read = candidate_value(context, type, name, candidate);
    const auto [low, high] = field_bounds(fact, field);
    if (read.reading == Reading::Unreadable) {
      context.report(*candidate.resource, 5110, "not usable for `" + fact.name + "`: " + read.words);
    } else if (!within_bounds(read.value, low, high)) {
      context.report(*candidate.resource, 5111,
                     "not usable for `" + fact.name + "." + field + "`: " + plain_text(read.value) +
                         " is outside its bounds, " + describe_bounds(low, high));
      read.value = Value();
    }
    return std::move(read.value);
  };
  for (const Candidate& candidate : candidates.found) {
    if (candidate.standing != Standing::Usable) continue;
    Row row;
    if (element_kind.kind == TypeKind::Tuple) {
      std::vector<std::pair<std::string, Value>> fields;
      for (const auto& [field, type] : element_kind.fields) {
        const std::string name = element_for(binding, field);
        fields.emplace_back(field, name.empty() ? Value() : read_into(type, name, field, candidate));
      }
      row.value = Value::tuple(std::move(fields));
    } else {
      row.value = read_into(element_type, binding.value, {}, candidate);
      if (row.value.is_null()) {
        settled.doubtful = true;
        continue;
      }
    }
    row.origins.push_back(
        {candidate.resource->label, {}, candidate.date ? candidate.date->to_string() : std::string()});
    rows.push_back(std::move(row));
  }
  settled.has_value = !rows.empty();
  return settled;
}

}  // namespace

Settled bind_rows(const Context& context, const Fact& fact, FactValue& out) {
  Settled settled;
  const Type* list = type_at(context.program, fact.type);
  const Type* element = list == nullptr ? nullptr : type_at(context.program, list->element);
  if (element == nullptr) return settled;
  for (const Binding& binding : fact.bindings) {
    std::vector<Row> rows;
    Settled one;
    if (binding.resource == "MedicationCourse") {
      if (element->kind == TypeKind::Tuple) one = rows_of_courses(context, fact, binding, *element, rows);
    } else {
      one = rows_of_resources(context, fact, binding, list->element, *element, rows);
    }
    settled.doubtful = settled.doubtful || one.doubtful;
    if (!one.has_value || settled.has_value) continue;
    settled.has_value = true;
    std::vector<Value> values;
    std::vector<std::string> named;
    for (Row& row : rows) {
      values.push_back(std::move(row.value));
      for (const Origin& origin : row.origins) {
        context.used.insert(origin.resource);
        if (std::find(named.begin(), named.end(), origin.resource) == named.end()) {
          named.push_back(origin.resource);
          out.origins.push_back({origin.resource, {}, origin.date});
        }
      }
      out.item_origins.push_back(std::move(row.origins));
    }
    out.value = Value::list(std::move(values));
  }
  return settled;
}

}  // namespace regimen::fhir

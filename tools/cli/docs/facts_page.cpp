// What is asked or read of a patient, and the codes by which a record is read.
#include "tools/cli/docs/pages.hpp"

namespace regimen::cli::docs {

namespace {

std::string codes_of(const ProgramData& program, const Binding& binding) {
  if (binding.value_set != kNone) {
    const std::string& name = program.value_sets[binding.value_set].name;
    return " with a code of " + link("codes.html#" + slug(name), text(plain_name(name)));
  }
  if (binding.code_list != kNone) {
    const std::string& name = program.code_lists[binding.code_list].name;
    return " with a code of " + link("codes.html#" + slug(name), text(plain_name(name)));
  }
  return {};
}

std::string binding(const ProgramData& program, const Binding& each) {
  std::string out;
  if (each.mode == BindingMode::Latest) out += "the latest ";
  if (each.mode == BindingMode::Earliest) out += "the earliest ";
  out += element("code", text(each.resource)) + codes_of(program, each);
  for (const Binding::Condition& where : each.where) {
    std::string values;
    for (const std::string& value : where.values) values += (values.empty() ? "" : " or ") + value;
    out += ", " + text(where.element) + " " + text(values);
  }
  if (each.within) out += ", at most " + text(plain_value(Value(*each.within))) + " old";
  if (!each.value.empty()) out += ", its " + element("code", text(each.value));
  std::vector<std::string> fields;
  for (const auto& [field, from] : each.fields) {
    fields.push_back(text(plain_name(field)) + " from " + element("code", text(from)));
  }
  if (!fields.empty()) out += " (" + joined(fields, ", ") + ")";
  return out;
}

std::string fields(const ProgramData& program, const Fact& fact) {
  const Type& type = program.types[fact.type];
  if (type.kind != TypeKind::List || type.element == kNone) return {};
  std::vector<std::string> entries;
  for (const auto& [name, field] : program.types[type.element].fields) {
    Value low, high;
    for (const auto& [bounded, bounds] : fact.field_bounds) {
      if (bounded == name) std::tie(low, high) = bounds;
    }
    entries.push_back(element("strong", text(plain_name(name))) + ": " +
                      text(type_words(program, field, low, high)));
  }
  return list(entries);
}

std::string absent(const Fact& fact) {
  if (fact.absent == AbsentMeans::Unknown) return "When a record is silent: unknown.";
  const auto* items = fact.absent_value.get<Value::List>();
  const bool none = items != nullptr && (*items)->items.empty();
  return "When a record is silent: " + (none ? std::string("none") : plain_value(fact.absent_value)) + ".";
}

std::string fact(const Writer& writer, const Uses& uses, const Fact& each) {
  const ProgramData& program = writer.program();
  std::string out = element("h2", text(plain_name(each.name)), "id=\"" + slug(each.name) + "\"");
  if (!each.ask.clinician.empty()) out += element("p", writer.words(each.ask.clinician), "class=\"say\"");
  if (!each.ask.patient.empty()) {
    out += element("p", element("span", "To the patient: ", "class=\"who\"") + writer.words(each.ask.patient),
                   "class=\"say patient\"");
  }
  out += element("p", "Answer: " + text(type_words(program, each.type, each.low, each.high)) + ". " +
                          text(absent(each)));
  out += fields(program, each);
  std::vector<std::string> bindings;
  for (const Binding& one : each.bindings) bindings.push_back(binding(program, one));
  if (!bindings.empty()) out += element("p", "In a FHIR record: " + joined(bindings, "; or "));
  if (!each.describe.empty()) out += element("p", text(each.describe), "class=\"note\"");
  out += uses.of(each.name) + element("p", writer.place(each.place), "class=\"grounds\"");
  return element("section", out) + "\n";
}

std::string system_code(const ProgramData& program, const SystemCode& code) {
  std::string system = code.system;
  for (const CodeSystem& each : program.code_systems) {
    if (each.uri == code.system) system = each.name;
  }
  return text(code.display) + (code.display.empty() ? "" : ", ") + text(system) + " " +
         element("code", text(code.code));
}

}  // namespace

Page facts_page(const Writer& writer, const Uses& uses) {
  std::string out;
  for (const Fact& each : writer.program().facts) {
    if (!each.retrieve) out += fact(writer, uses, each);
  }
  return Page{.file = "facts.html",
              .title = "Facts and questions",
              .content = out.empty() ? element("p", "The rules know none.") : out,
              .lead = "What may be known of a patient, with the question that is asked when it is not."};
}

Page codes_page(const Writer& writer) {
  const ProgramData& program = writer.program();
  std::string lists, sets;
  for (const CodeList& each : program.code_lists) {
    if (each.place.file == kNone) continue;  // the compiler's own: statuses
    std::vector<std::string> entries;
    for (const CodeMember& member : each.members) {
      std::vector<std::string> codes;
      for (const SystemCode& code : member.codes) codes.push_back(system_code(program, code));
      entries.push_back(
          element("strong", text(member.display.empty() ? plain_name(member.name) : member.display)) +
          (codes.empty() ? "" : ": " + joined(codes, "; ")));
    }
    lists += element("section", element("h3", text(plain_name(each.name)), "id=\"" + slug(each.name) + "\"") +
                                    list(entries)) +
             "\n";
  }
  for (const ValueSet& each : program.value_sets) {
    std::vector<std::string> entries;
    for (const SystemCode& code : each.codes) entries.push_back(system_code(program, code));
    sets += element("section", element("h3", text(plain_name(each.name)), "id=\"" + slug(each.name) + "\"") +
                                   (each.url.empty() ? "" : element("p", text(each.url))) + list(entries)) +
            "\n";
  }
  std::string out;
  if (!lists.empty()) out += element("h2", "Words that the rules choose from") + "\n" + lists;
  if (!sets.empty()) out += element("h2", "Codes by which a record is read") + "\n" + sets;
  return Page{.file = "codes.html",
              .title = "Codes",
              .content = out.empty() ? element("p", "The rules know none.") : out,
              .lead = "Terminology: what a word stands for in a record."};
}

}  // namespace regimen::cli::docs

// Answers to the questions of the knowledge. In: the QuestionnaireResponses of one patient's record. Out:
// facts. Resources that record something else belong to the readers beside this file.
//
// A response counts when its `questionnaire` ends with `/Questionnaire/ID`, ID being the knowledge's, when it
// is completed or amended, and when it was given on the day of the decision: "now" in a question means that
// day. `linkId` is the name of a fact (`severity`). Of a list fact each item is a group of that name
// (`trials`) whose items are its fields (`trials.drug`), and the answer `false` says that there is none; a
// list of plain values is a question with several answers. Groups of other names only hold together what is
// inside.
#pragma once

#include "facts/patient_facts.hpp"
#include "fhir/context.hpp"

namespace regimen::fhir {

/// Fills facts with answers. A list is what the answers say, all of it. A fact that the record also tells is
/// the answer's when it is one that changes and is read with `latest`; otherwise a record that says something
/// else leaves it unknown (RGM5113). An answer that cannot be read is reported and leaves its fact
/// unknown.
void read_answers(const Context& context, PatientFacts& out);

}  // namespace regimen::fhir

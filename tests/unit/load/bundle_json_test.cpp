// Bundles: both directions of every member, and every way in which a bundle is refused before its graph is
// looked at.
#include "load/bundle_json.hpp"

#include <gtest/gtest.h>

#include "evaluate/evaluate.hpp"
#include "load/digest.hpp"
#include "load/json.hpp"
#include "load/value_json.hpp"
#include "sample_program.hpp"

namespace regimen::test {
namespace {

Error refused(std::string_view bytes) {
  const Result<ProgramData> result = read_bundle(bytes);
  EXPECT_FALSE(result.ok());
  return result.ok() ? Error{} : result.error();
}

/// The bundle with digests that agree with its parts.
std::string redigested(json::Value file) {
  json::Value digests = json::Value::of_object();
  for (const json::Member& part : file.object) {
    if (part.key == "digests" || part.key == "format") continue;
    digests.add(part.key, json::Value::of_string(sha256_text(json::write(part.value))));
  }
  for (json::Member& part : file.object) {
    if (part.key == "digests") part.value = digests;
  }
  return json::write(file);
}

/// The sample's bundle with `from` replaced by `to` and, if asked, digests that agree again.
std::string changed(const std::string& from, const std::string& to, bool redigest = true) {
  std::string bytes = write_bundle(sample_program());
  const std::size_t at = bytes.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  if (at == std::string::npos) return bytes;
  bytes.replace(at, from.size(), to);
  return redigest ? redigested(*json::parse(bytes)) : bytes;
}

TEST(Bundle, RoundTripIsExact) {
  const std::string bytes = write_bundle(sample_program());
  const Result<ProgramData> read = read_bundle(bytes);
  ASSERT_TRUE(read.ok()) << read.error().message << " " << read.error().place;
  EXPECT_EQ(write_bundle(*read), bytes);
  EXPECT_EQ(read->digest, sha256_text(bytes));
  EXPECT_EQ(read->id, "sample");
  EXPECT_EQ(read->options[0].phases[0].length->second, (Quantity{*Decimal::parse("3"), "weeks"}));
  EXPECT_EQ(read->facts[1].low, Value(Quantity{*Decimal::parse("40"), "mm[Hg]"}));
  EXPECT_EQ(read->nodes[0].place.line, 1U);
}

TEST(Bundle, WhiteSpaceDoesNotChangeTheDigest) {
  const std::string bytes = write_bundle(sample_program());
  const Result<ProgramData> read = read_bundle(" " + bytes + "\n");
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(read->digest, sha256_text(bytes));
}

TEST(Bundle, AnAlteredPartIsNamed) {
  const Error error = refused(changed("\"words\":\"Sample option\"", "\"words\":\"Simple option\"", false));
  EXPECT_EQ(error.code, 5015);
  EXPECT_EQ(error.place, "/options");
  EXPECT_NE(error.message.find("`options`"), std::string::npos);
}

TEST(Bundle, TruncatedAtEveryLength) {
  const std::string bytes = write_bundle(sample_program());
  for (std::size_t n = 0; n < bytes.size(); n += 7)
    EXPECT_EQ(refused(std::string_view(bytes).substr(0, n)).code, 5001);
}

TEST(Bundle, OtherFormats) {
  EXPECT_EQ(refused("{}").code, 5011);
  EXPECT_EQ(refused("[]").code, 5010);
  EXPECT_EQ(refused(R"({"resourceType":"Patient"})").code, 5011);
  EXPECT_EQ(refused(changed("\"format\":1", "\"format\":2")).code, 5011);
  EXPECT_EQ(refused(R"({"format":1})").code, 5010);
}

TEST(Bundle, MembersThatTheFormatDoesNotHave) {
  const Error top = refused(changed("\"format\":1", "\"format\":1,\"extra\":1"));
  EXPECT_EQ(top.code, 5012);
  EXPECT_EQ(top.place, "/extra");
  const Error inner = refused(changed("\"op\":\"constant\"", "\"op\":\"constant\",\"speed\":1"));
  EXPECT_EQ(inner.code, 5012);
  EXPECT_EQ(inner.place.substr(0, 7), "/nodes/");
  EXPECT_EQ(refused(changed("\"head\":{", "\"head\":{\"x\":1,")).place, "/head/x");
}

TEST(Bundle, WrongKindsWordsAndNumbers) {
  const Error word = refused(changed("\"op\":\"greater\"", "\"op\":\"bigger\""));
  EXPECT_EQ(word.code, 5013);
  EXPECT_NE(word.message.find("`bigger`"), std::string::npos);
  EXPECT_EQ(refused(changed("\"id\":\"sample\"", "\"id\":5")).code, 5010);
  EXPECT_EQ(refused(changed("\"quantity\":\"40\"", "\"quantity\":\"40.0\"")).code, 5014);
  EXPECT_EQ(refused(changed("\"quantity\":\"40\"", "\"quantity\":40")).code, 5010);
  EXPECT_EQ(refused(changed("\"operands\":[1,2]", "\"operands\":[1,-2]")).code, 5010);
  EXPECT_EQ(refused(changed("\"operands\":[1,2]", "\"operands\":[1,2.0]")).code, 5010);
  EXPECT_EQ(refused(changed("\"op\":\"greater\",", "")).code, 5010);
}

TEST(Bundle, AnOperandThatPointsForward) {
  const Error error = refused(changed("\"operands\":[1,2]", "\"operands\":[1,5]"));
  EXPECT_EQ(error.code, 5020);
  EXPECT_EQ(error.place, "/nodes/3/operands");
  EXPECT_NE(error.message.find("node 3 has operand 5"), std::string::npos) << error.message;
}

TEST(Bundle, AnyDigitMayBeWrong) {
  const std::string bytes = write_bundle(sample_program());
  PatientFacts nobody;
  nobody.facts.resize(3);
  const DateTime as_of = *DateTime::parse("2026-03-01");
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (bytes[i] < '0' || bytes[i] > '9') continue;
    std::string wrong = bytes;
    wrong[i] = bytes[i] == '9' ? '0' : static_cast<char>(bytes[i] + 1);
    const auto file = json::parse(wrong);
    if (!file) continue;
    const Result<ProgramData> read = read_bundle(redigested(*file));
    if (!read) continue;
    Workspace workspace;
    evaluate(*read, {&nobody, 1}, {&as_of, 1}, workspace);
  }
}

TEST(ValueJson, EveryKindOfValue) {
  const std::vector<Value> values = {
      Value(),
      Value(true),
      Value(-5),
      Value(std::int64_t{9007199254740993}),
      Value(*Decimal::parse("-0.5")),
      Value("tex\nt"),
      Value(*Date::parse("2026-03")),
      Value(*DateTime::parse("2026-03-01T10:30:00.000+01:00")),
      Value(*Time::parse("10:30")),
      Value(Quantity{*Decimal::parse("150"), "mg/d"}),
      Value(Code{"drug", "sertraline", ""}),
      Value(Code{"http://snomed.info/sct", "x", "shown"}),
      Value::list({Value(1), Value()}),
      Value::tuple({{"a", Value(1)}, {"b", Value::list({})}}),
      Value::interval(Value(1), Value(), true, false),
  };
  for (const Value& value : values) {
    const json::Value written = value_to_json(value);
    const auto parsed = json::parse(json::write(written));
    ASSERT_TRUE(parsed.ok());
    const Result<Value> read = value_from_json(*parsed, "");
    ASSERT_TRUE(read.ok()) << json::write(written) << read.error().message;
    EXPECT_EQ(*read, value) << json::write(written);
  }
}

TEST(ValueJson, RefusesOtherForms) {
  for (const char* text :
       {"[1]", "{}", "1.5", "3000000000", R"({"long":"1","x":1})", R"({"decimal":"1.50"})",
        R"({"date":"2026-02-30"})", R"({"quantity":"1"})", R"({"code":"x"})", R"({"interval":[1]})",
        R"({"tuple":[["a"]]})", R"({"long":"+1"})", R"({"interval":[1,2],"closed":[1,0]})", R"({"list":{}})",
        R"({"decimal":"1e2"})"}) {
    const Result<Value> read = value_from_json(*json::parse(text), "/x");
    EXPECT_FALSE(read.ok()) << text;
    if (!read) {
      EXPECT_EQ(read.error().place.substr(0, 2), "/x") << text;
    }
  }
}

}  // namespace
}  // namespace regimen::test

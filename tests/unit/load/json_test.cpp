// The strict JSON reader and the canonical writer.
#include "load/json.hpp"

#include <gtest/gtest.h>

#include "load/digest.hpp"

namespace regimen {
namespace {

Error error_of(std::string_view text, const json::Limits& limits = {}) {
  const Result<json::Value> result = json::parse(text, limits);
  EXPECT_FALSE(result.ok()) << text;
  return result.ok() ? Error{} : result.error();
}

TEST(JsonParse, KeepsNumbersAsWritten) {
  const auto result = json::parse(R"([1, -0, 1.50, 1e3, 123456789012345678901234567890, -7])");
  ASSERT_TRUE(result.ok());
  std::vector<std::string> texts;
  for (const json::Value& item : result->array) texts.push_back(item.text);
  EXPECT_EQ(texts,
            (std::vector<std::string>{"1", "-0", "1.50", "1e3", "123456789012345678901234567890", "-7"}));
  EXPECT_EQ(result->array[0].integer(), 1);
  EXPECT_EQ(result->array[5].integer(), -7);
  for (const std::size_t i : {1U, 2U, 3U, 4U}) EXPECT_FALSE(result->array[i].integer()) << i;
}

TEST(JsonParse, KeepsTheOrderOfMembers) {
  const auto result = json::parse(R"({"b": 1, "a": {"x": null}, "c": [true, false]})");
  ASSERT_TRUE(result.ok());
  EXPECT_EQ(result->object[0].key, "b");
  EXPECT_TRUE(result->find("a")->find("x")->is_null());
  EXPECT_EQ(result->find("d"), nullptr);
  EXPECT_EQ(json::write(*result), R"({"a":{"x":null},"b":1,"c":[true,false]})");
}

TEST(JsonParse, RefusesDuplicateKeysWithTheirPointer) {
  const Error error = error_of(R"({"facts": [0, {"a/b": 1, "c": 2, "a/b": 3}]})");
  EXPECT_EQ(error.code, 5002);
  EXPECT_EQ(error.place, "/facts/1/a~1b");
  EXPECT_NE(error.message.find("`a/b`"), std::string::npos);
  EXPECT_EQ(error_of(R"({"a":1,"\u0061":2})").code, 5002);
}

TEST(JsonParse, SaysWhereItIsNotJson) {
  EXPECT_EQ(error_of("{\n  \"a\": tru\n}").place.substr(0, 2), "2:");
  for (const std::string_view text :
       {"", " ", "{", "[1,]", "{\"a\":1,}", "[1] x", "nul", "'a'", "[1 2]", "\"a", "01", "/**/1", "\"\x01\"",
        "\"\xff\"", "\"\\ud800\"", "[NaN]", "\xEF\xBB\xBF"}) {
    EXPECT_EQ(error_of(text).code, 5001) << text;
  }
  EXPECT_EQ(error_of(std::string_view("{}\0", 3)).code, 5001);
  EXPECT_EQ(error_of(std::string_view("{}\0{", 4)).code, 5001);
}

TEST(JsonParse, HasLimits) {
  std::string deep(200'000, '[');
  EXPECT_EQ(error_of(deep).code, 5003);
  json::Limits limits;
  limits.depth = 2;
  EXPECT_TRUE(json::parse("[[1]]", limits).ok());
  EXPECT_EQ(error_of("[[[1]]]", limits).code, 5003);
  limits.bytes = 4;
  EXPECT_EQ(error_of("[[1]]", limits).code, 5003);
  limits = {};
  limits.values = 3;
  EXPECT_EQ(error_of("[1,2,3]", limits).code, 5003);
}

TEST(JsonWrite, SortsKeysByUtf16) {
  // U+1F600 is D83D DE00 in UTF-16, before U+FB33, though its UTF-8 bytes come after.
  json::Value value = json::Value::of_object();
  for (const char* key : {"\xEF\xAC\xB3", "\xF0\x9F\x98\x80", "\xE2\x82\xAC", "1", "\r", "\xC3\xB6"}) {
    value.add(key, json::Value());
  }
  EXPECT_EQ(json::write(value),
            "{\"\\r\":null,\"1\":null,\"\xC3\xB6\":null,\"\xE2\x82\xAC\":null,\"\xF0\x9F\x98\x80\":null,"
            "\"\xEF\xAC\xB3\":null}");
}

TEST(JsonWrite, EscapesShortly) {
  EXPECT_EQ(json::write(json::Value::of_string("\"\\/\b\f\n\r\t\x01\x1f\x7f")),
            "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\x7f\"");
}

TEST(Digest, IsSha256) {
  // SOURCE: FIPS 180-4 example, "abc".
  EXPECT_EQ(sha256_text("abc"), "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

}  // namespace
}  // namespace regimen

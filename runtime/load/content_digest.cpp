// Canonical JSON of the content, then SHA-256.
#include "load/content_digest.hpp"

#include "load/digest.hpp"
#include "load/json.hpp"

namespace regimen {

std::string value_set_digest(const ValueSet& set) {
  json::Value codes = json::Value::of_array();
  for (const SystemCode& code : set.codes) {
    codes.array.push_back(
        json::Value::of_array({json::Value::of_string(code.system), json::Value::of_string(code.code),
                               json::Value::of_string(code.display)}));
  }
  json::Value content = json::Value::of_object();
  content.add("url", json::Value::of_string(set.url));
  content.add("version", json::Value::of_string(set.version));
  content.add("codes", std::move(codes));
  return sha256_text(json::write(content));
}

std::string package_digest(const std::vector<SourceText>& files) {
  json::Value content = json::Value::of_array();
  for (const SourceText& file : files) {
    content.array.push_back(
        json::Value::of_array({json::Value::of_string(file.name), json::Value::of_string(file.text)}));
  }
  return sha256_text(json::write(content));
}

}  // namespace regimen

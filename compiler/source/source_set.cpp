// Finding and reading the rule files of a package.
#include "compiler/source/source_set.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <optional>
#include <system_error>

#include "compiler/diagnostics/diagnostic.hpp"

namespace regimen::source {
namespace {

namespace fs = std::filesystem;
using diagnostics::Code;
using diagnostics::Diagnostics;

// Reads at most one byte more than the limit, so a huge or endless file costs nothing.
std::optional<std::string> read_file(const fs::path& path, const std::string& name,
                                     Diagnostics& diagnostics) {
  std::error_code error;
  if (!fs::is_regular_file(path, error)) {
    diagnostics.report(Code::CannotRead).arg(name).arg(error ? error.message() : "not a regular file");
    return std::nullopt;
  }
  std::ifstream in(path, std::ios::binary);
  if (!in) {
    diagnostics.report(Code::CannotRead).arg(name).arg("it cannot be opened");
    return std::nullopt;
  }
  std::string bytes;
  std::array<char, 65536> buffer;
  while (bytes.size() <= kMaxFileBytes && in) {
    in.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    bytes.append(buffer.data(), static_cast<std::size_t>(in.gcount()));
  }
  if (in.bad()) {
    diagnostics.report(Code::CannotRead).arg(name).arg("reading failed");
    return std::nullopt;
  }
  if (bytes.size() > kMaxFileBytes) {
    diagnostics.report(Code::TooLarge).arg(name).arg("a rule file has at most 8 MiB");
    return std::nullopt;
  }
  return bytes;
}

// Paths below `folder` that end in .rgm, by their relative names. Links to folders are not followed: no
// cycles.
std::map<std::string, fs::path> find_rule_files(const fs::path& folder, Diagnostics& diagnostics) {
  std::map<std::string, fs::path> found;
  std::error_code error;
  fs::recursive_directory_iterator entries(folder, fs::directory_options::skip_permission_denied, error);
  while (!error && entries != fs::recursive_directory_iterator()) {
    const fs::path& path = entries->path();
    std::error_code not_a_folder;
    if (path.extension() == ".rgm" && !entries->is_directory(not_a_folder)) {
      found.emplace(path.lexically_relative(folder).generic_string(), path);
    }
    entries.increment(error);
  }
  if (error) diagnostics.report(Code::CannotRead).arg(folder.string()).arg(error.message());
  return found;
}

std::string hexadecimal(unsigned char byte) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  return std::string("0x") + kDigits[byte >> 4U] + kDigits[byte & 15U];
}

}  // namespace

SourceSet::SourceSet(NamedTexts named_texts) { add(std::move(named_texts), 0, ""); }

void SourceSet::add(NamedTexts named_texts, std::uint32_t package, const std::string& prefix) {
  std::stable_sort(named_texts.begin(), named_texts.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  const std::string* last = nullptr;
  for (auto& [name, bytes] : named_texts) {
    if (last != nullptr && *last == name) continue;
    last = &name;
    const FileId id{static_cast<std::uint32_t>(files_.size())};
    files_.emplace_back(id, prefix + name, std::move(bytes), package);
  }
}

std::uint32_t SourceSet::add_package(UsedSources package, NamedTexts named_texts) {
  const std::string prefix = package.id + "@" + package.version + "/";
  used_.push_back(std::move(package));
  const auto number = static_cast<std::uint32_t>(used_.size());
  add(std::move(named_texts), number, prefix);
  return number;
}

std::size_t SourceSet::own_size() const {
  return static_cast<std::size_t>(std::count_if(files_.begin(), files_.end(),
                                                [](const SourceFile& file) { return file.package() == 0; }));
}

NamedTexts SourceSet::texts(std::uint32_t package) const {
  NamedTexts texts;
  const std::size_t prefix =
      package == 0 ? 0 : used_[package - 1].id.size() + used_[package - 1].version.size() + 2;
  for (const SourceFile& file : files_) {
    if (file.package() == package) texts.emplace_back(file.name().substr(prefix), std::string(file.bytes()));
  }
  return texts;
}

std::string SourceSet::place(Span span) const {
  const SourceFile& in = file(span.file);
  const LineColumn at = in.line_column(span.begin);
  return in.name() + ':' + std::to_string(at.line) + ':' + std::to_string(at.column);
}

void report_unreadable(const SourceSet& sources, Diagnostics& diagnostics) {
  for (const SourceFile& file : sources.files()) {
    const auto at = [&](std::size_t offset) {
      const auto begin = static_cast<std::uint32_t>(offset);
      return Span{file.id(), begin, begin + 1};
    };
    const auto byte = [&](std::size_t offset) {
      return hexadecimal(static_cast<unsigned char>(file.bytes()[offset]));
    };
    if (const auto offset = file.invalid_utf8()) {
      diagnostics.report(Code::InvalidUtf8, at(*offset)).arg(byte(*offset));
    }
    if (const auto offset = file.control_character()) {
      diagnostics.report(Code::ControlCharacter, at(*offset)).arg(byte(*offset));
    }
  }
}

NamedTexts read_rule_files(const fs::path& path, Diagnostics& diagnostics) {
  std::error_code error;
  std::map<std::string, fs::path> found;
  if (fs::is_directory(path, error)) {
    // A trailing slash would give every name a leading "./" on some paths.
    fs::path folder = path.lexically_normal();
    if (!folder.has_filename()) folder = folder.parent_path();
    found = find_rule_files(folder, diagnostics);
    if (found.empty() && !diagnostics.has_errors()) diagnostics.report(Code::NoSources).arg(path.string());
  } else if (!fs::exists(path, error)) {
    diagnostics.report(Code::CannotRead)
        .arg(path.string())
        .arg(error ? error.message() : "there is no such file or folder");
  } else {
    found.emplace(path.filename().generic_string(), path);
  }

  NamedTexts texts;
  std::size_t total = 0;
  for (const auto& [name, file] : found) {
    if (texts.size() == kMaxFiles) {
      diagnostics.report(Code::TooLarge).arg(path.string()).arg("a package has at most 2000 files");
      break;
    }
    auto bytes = read_file(file, name, diagnostics);
    if (!bytes) continue;
    total += bytes->size();
    if (total > kMaxTotalBytes) {
      diagnostics.report(Code::TooLarge)
          .arg(path.string())
          .arg("the files of a package have at most 64 MiB together");
      break;
    }
    texts.emplace_back(name, std::move(*bytes));
  }
  return texts;
}

SourceSet load_sources(const fs::path& path, Diagnostics& diagnostics) {
  SourceSet sources(read_rule_files(path, diagnostics));
  report_unreadable(sources, diagnostics);
  return sources;
}

}  // namespace regimen::source

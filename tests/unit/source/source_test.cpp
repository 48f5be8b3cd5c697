// Lines, columns, encoding checks and loading of rule files.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "compiler/diagnostics/diagnostic.hpp"
#include "compiler/source/source_set.hpp"

namespace regimen::source {
namespace {

namespace fs = std::filesystem;
using diagnostics::Code;
using diagnostics::Diagnostics;

TEST(Utf8, FindsTheFirstIllFormedByte) {
  EXPECT_EQ(find_invalid_utf8("plain µ € 𝄞"), std::nullopt);
  EXPECT_EQ(find_invalid_utf8("ab\xFF"), 2U);
  EXPECT_EQ(find_invalid_utf8("a\xC3"), 1U);             // cut off
  EXPECT_EQ(find_invalid_utf8("\xC0\xAF"), 0U);          // overlong
  EXPECT_EQ(find_invalid_utf8("\xE0\x80\x80"), 0U);      // overlong
  EXPECT_EQ(find_invalid_utf8("\xED\xA0\x80"), 0U);      // surrogate
  EXPECT_EQ(find_invalid_utf8("\xF4\x90\x80\x80"), 0U);  // beyond U+10FFFF
  EXPECT_EQ(find_invalid_utf8("\xF4\x8F\xBF\xBF"), std::nullopt);
  EXPECT_EQ(find_invalid_utf8("é\x80"), 2U);
}

TEST(SourceFile, LinesAndColumnsCountCodePoints) {
  const SourceFile file(FileId{0}, "a.rgm", "µx\n\ny€z");
  EXPECT_EQ(file.line_column(0), (LineColumn{1, 1}));
  EXPECT_EQ(file.line_column(2), (LineColumn{1, 2}));  // x
  EXPECT_EQ(file.line_column(3), (LineColumn{1, 3}));  // the line end
  EXPECT_EQ(file.line_column(4), (LineColumn{2, 1}));
  EXPECT_EQ(file.line_column(5), (LineColumn{3, 1}));
  EXPECT_EQ(file.line_column(7), (LineColumn{3, 2}));  // inside €
  EXPECT_EQ(file.line_column(9), (LineColumn{3, 3}));  // z
  EXPECT_EQ(file.line_column(10), (LineColumn{3, 4}));
  EXPECT_EQ(file.line_column(999), (LineColumn{3, 4}));
  EXPECT_EQ(file.line_count(), 3U);
  EXPECT_EQ(file.line_text(1), "µx");
  EXPECT_EQ(file.line_text(2), "");
  EXPECT_EQ(file.line_text(3), "y€z");
  EXPECT_EQ(file.line_text(4), "");
  EXPECT_EQ(file.byte_of_code_point(1), 2U);
  EXPECT_EQ(file.byte_of_code_point(6), 9U);
  EXPECT_EQ(file.byte_of_code_point(7), 10U);
  EXPECT_EQ(file.byte_of_code_point(99), 10U);
}

TEST(SourceFile, KnowsWhatCannotBeRead) {
  EXPECT_TRUE(SourceFile(FileId{0}, "a", "tab\tcr\r\nlf\n").readable());
  EXPECT_EQ(SourceFile(FileId{0}, "a", std::string("a\0b", 3)).control_character(), 1U);
  EXPECT_EQ(SourceFile(FileId{0}, "a", "a\x7F").control_character(), 1U);
  EXPECT_EQ(SourceFile(FileId{0}, "a", "a\xFE").invalid_utf8(), 1U);
}

TEST(SourceSet, FilesOfUsedPackagesComeAfterItsOwn) {
  SourceSet sources({{"b.rgm", "2"}, {"a.rgm", "1"}});
  EXPECT_EQ(sources.add_package({"terms", "1.2.0", ""}, {{"y.rgm", "4"}, {"a.rgm", "3"}}), 1U);
  EXPECT_EQ(sources.own_size(), 2U);
  ASSERT_EQ(sources.size(), 4U);
  EXPECT_EQ(sources.file(FileId{2}).name(), "terms@1.2.0/a.rgm");
  EXPECT_EQ(sources.file(FileId{2}).package(), 1U);
  EXPECT_EQ(sources.texts(0), (NamedTexts{{"a.rgm", "1"}, {"b.rgm", "2"}}));
  EXPECT_EQ(sources.texts(1), (NamedTexts{{"a.rgm", "3"}, {"y.rgm", "4"}}));
}

TEST(SourceSet, SortsByNameAndNumbersInThatOrder) {
  const SourceSet sources({{"b.rgm", "2"}, {"a/z.rgm", "1"}, {"b.rgm", "3"}});
  ASSERT_EQ(sources.size(), 2U);
  EXPECT_EQ(sources.files()[0].name(), "a/z.rgm");
  EXPECT_EQ(sources.files()[1].bytes(), "2");
  EXPECT_EQ(sources.place(Span{FileId{1}, 0, 1}), "b.rgm:1:1");
}

class LoadSources : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ =
        fs::temp_directory_path() /
        ("regimen_load_" + std::string(::testing::UnitTest::GetInstance()->current_test_info()->name()));
    fs::remove_all(folder_);
    fs::create_directories(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }
  void write(const std::string& name, const std::string& text) {
    fs::create_directories((folder_ / name).parent_path());
    std::ofstream(folder_ / name, std::ios::binary) << text;
  }
  fs::path folder_;
  Diagnostics diagnostics_;
};

TEST_F(LoadSources, NamesAreRelativeToTheFolder) {
  write("b.rgm", "regimen 1");
  write("sub/a.rgm", "regimen 1");
  write("readme.md", "no");
  for (const fs::path& path : {folder_, folder_ / "", folder_ / "sub" / ".."}) {
    const SourceSet sources = load_sources(path, diagnostics_);
    ASSERT_EQ(sources.size(), 2U);
    EXPECT_EQ(sources.files()[0].name(), "b.rgm");
    EXPECT_EQ(sources.files()[1].name(), "sub/a.rgm");
  }
  EXPECT_EQ(load_sources(folder_ / "b.rgm", diagnostics_).files().at(0).name(), "b.rgm");
  EXPECT_TRUE(diagnostics_.empty());
}

TEST_F(LoadSources, EmptyFolder) {
  load_sources(folder_, diagnostics_);
  EXPECT_TRUE(diagnostics_.contains(Code::NoSources));
}

TEST_F(LoadSources, NoSuchFolder) {
  load_sources(folder_ / "none", diagnostics_);
  EXPECT_TRUE(diagnostics_.contains(Code::CannotRead));
}

TEST_F(LoadSources, FileThatIsTooLarge) {
  write("big.rgm", std::string(kMaxFileBytes + 1, ' '));
  write("small.rgm", "regimen 1");
  const SourceSet sources = load_sources(folder_, diagnostics_);
  EXPECT_TRUE(diagnostics_.contains(Code::TooLarge));
  EXPECT_EQ(sources.size(), 1U);
}

TEST_F(LoadSources, PlacesOfBadBytes) {
  write("a.rgm", "regimen 1\n  µ\xFF");
  write("b.rgm", std::string("x\0", 2));
  const SourceSet sources = load_sources(folder_, diagnostics_);
  ASSERT_EQ(diagnostics_.all().size(), 2U);
  EXPECT_EQ(diagnostics_.all()[0].code, Code::InvalidUtf8);
  EXPECT_EQ(sources.place(*diagnostics_.all()[0].span), "a.rgm:2:4");
  EXPECT_EQ(diagnostics_.all()[0].message(), "byte 0xFF is not UTF-8; rule files are UTF-8 text");
  EXPECT_EQ(diagnostics_.all()[1].code, Code::ControlCharacter);
}

}  // namespace
}  // namespace regimen::source

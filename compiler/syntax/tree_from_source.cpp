// Text to tree. The only file that knows ANTLR: it lexes, parses and turns ANTLR's parse tree into ours,
// without recursion. What may recurse (the parser itself) is bounded by nesting.hpp before it starts.
//
// A file is parsed as a whole; when that fails, each declaration is parsed on its own and tells its first
// error.
#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <typeindex>
#include <typeinfo>
#include <unordered_map>

#include "RegimenLexer.h"
#include "RegimenParser.h"
#include "antlr4-runtime.h"
#include "compiler/diagnostics/diagnostic.hpp"
#include "compiler/syntax/declarations.hpp"
#include "compiler/syntax/lexical_errors.hpp"
#include "compiler/syntax/nesting.hpp"
#include "compiler/syntax/syntax_message.hpp"
#include "compiler/syntax/tree.hpp"
#include "compiler/syntax/tree_builder.hpp"

namespace regimen::syntax {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;
using grammar::RegimenLexer;
using grammar::RegimenParser;
using source::SourceFile;
using source::Span;

// LIMIT: texts that are closed by guess in one file, and errors that get the full list of what could stand
// there.
constexpr std::size_t kMaxGuesses = 20;
// LIMIT: unclosed texts after which no closing quote is looked for, so that the search stays linear.
constexpr std::size_t kMaxUnclosed = 100;
constexpr std::size_t kMaxProbedErrors = 20;
constexpr std::size_t kMaxProbedTokens = 2000;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// ---- tokens

struct Lexed {
  std::vector<Token> tokens;           // all, hidden ones too
  std::vector<std::uint32_t> visible;  // indices into tokens
  bool too_many = false;
};

class Lexing {
 public:
  explicit Lexing(const SourceFile& file)
      : file_(file),
        mark_(file.bytes().starts_with(kByteOrderMark) ? 1 : 0),
        input_(std::string(file.bytes().substr(mark_ * kByteOrderMark.size()))),
        lexer_(&input_) {
    lexer_.removeErrorListeners();
  }

  // `broken` are starts of texts that end with their line although a quote follows somewhere.
  Lexed run(const std::vector<std::uint32_t>& broken) {
    Lexed result;
    if (mark_ == 1)
      add(result, TokenKind::WhiteSpace, true, 0, static_cast<std::uint32_t>(kByteOrderMark.size()));
    input_.seek(0);
    lexer_.reset();
    std::size_t unclosed = 0;
    while (result.visible.size() <= kMaxTokens) {
      // Texts are measured here: the lexer's longest match would try the rest of the line for each of them.
      if (is_quote(input_.LA(1))) {
        const auto begin = static_cast<std::uint32_t>(file_.byte_of_code_point(input_.index() + mark_));
        const bool forgotten = std::binary_search(broken.begin(), broken.end(), begin);
        const auto closed = forgotten || unclosed > kMaxUnclosed ? std::nullopt : end_of_text(begin);
        if (!closed) ++unclosed;
        const std::uint32_t stop = closed ? *closed : end_of_line(begin);
        add(result, closed ? kind_of_text(begin) : TokenKind::UnterminatedString, false, begin, stop);
        skip_to(stop);
        continue;
      }
      const std::unique_ptr<antlr4::Token> token = lexer_.nextToken();
      if (token->getType() == antlr4::Token::EOF) return result;
      const auto begin = static_cast<std::uint32_t>(file_.byte_of_code_point(token->getStartIndex() + mark_));
      const auto end =
          static_cast<std::uint32_t>(file_.byte_of_code_point(token->getStopIndex() + 1 + mark_));
      const auto kind = static_cast<TokenKind>(token->getType());
      if (kind == TokenKind::UnterminatedComment) {
        add(result, kind, true, begin, file_.whole().end);
        return result;
      }
      add(result, kind, token->getChannel() != antlr4::Token::DEFAULT_CHANNEL, begin, end);
    }
    result.too_many = true;
    return result;
  }

 private:
  static void add(Lexed& to, TokenKind kind, bool hidden, std::uint32_t begin, std::uint32_t end) {
    if (!hidden) to.visible.push_back(static_cast<std::uint32_t>(to.tokens.size()));
    to.tokens.push_back(Token{kind, hidden, begin, end});
  }

  static bool is_quote(std::size_t code_point) {
    return code_point == '\'' || code_point == '"' || code_point == '`';
  }

  std::uint32_t end_of_line(std::uint32_t begin) const {
    const std::size_t end = file_.bytes().find_first_of("\r\n", begin);
    return end == std::string_view::npos ? file_.whole().end : static_cast<std::uint32_t>(end);
  }

  // After the quote that closes the text at `begin`, if there is one.
  std::optional<std::uint32_t> end_of_text(std::uint32_t begin) const {
    const std::string_view bytes = file_.bytes();
    const std::string stops = {bytes[begin], '\\'};
    std::size_t at = bytes.find_first_of(stops, begin + 1);
    while (at != std::string_view::npos && bytes[at] == '\\') at = bytes.find_first_of(stops, at + 2);
    if (at == std::string_view::npos) return std::nullopt;
    return static_cast<std::uint32_t>(at + 1);
  }

  TokenKind kind_of_text(std::uint32_t begin) const {
    const char quote = file_.bytes()[begin];
    return quote == '\''  ? TokenKind::String
           : quote == '"' ? TokenKind::Prose
                          : TokenKind::BacktickIdentifier;
  }

  // The lexer holds no state between tokens, so it can go on from any place.
  void skip_to(std::uint32_t byte) {
    std::size_t low = 0;
    std::size_t high = file_.bytes().size();
    while (low < high) {
      const std::size_t middle = (low + high) / 2;
      if (file_.byte_of_code_point(middle) < byte) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    input_.seek(low - mark_);
    lexer_.hitEOF = false;
  }

  const SourceFile& file_;
  std::size_t mark_;
  antlr4::ANTLRInputStream input_;
  RegimenLexer lexer_;
};

// ---- parsing a run of tokens

// Stops at the first error and keeps its place; recovery is done by splitting into declarations.
class StopAtFirstError : public antlr4::DefaultErrorStrategy {
 public:
  void reportError(antlr4::Parser*, const antlr4::RecognitionException&) override {}
  void sync(antlr4::Parser*) override {}
  void recover(antlr4::Parser* parser, std::exception_ptr error) override {
    const antlr4::Token* token = parser->getCurrentToken();
    try {
      std::rethrow_exception(error);
    } catch (const antlr4::RecognitionException& recognition) {
      if (recognition.getOffendingToken() != nullptr) token = recognition.getOffendingToken();
    }
    stop(*token);
  }
  antlr4::Token* recoverInline(antlr4::Parser* parser) override {
    stop(*parser->getCurrentToken());
    return nullptr;
  }

  // Position of the offending token in the stream.
  std::size_t failed_at() const { return failed_at_; }

 private:
  [[noreturn]] void stop(const antlr4::Token& token) {
    failed_at_ = token.getTokenIndex();
    throw antlr4::ParseCancellationException();
  }

  std::size_t failed_at_ = 0;
};

enum class Start { File, Expression };

// A declaration on its own is parsed as a file of one: with these before it.
constexpr std::array kHeaderKinds = {TokenKind::Regimen, TokenKind::Integer};

// One parse of some tokens; owns ANTLR's parse tree.
class Parsing {
 public:
  // `ids[i]` is our index of the i-th token; it travels in the start index of ANTLR's token.
  Parsing(std::span<const TokenKind> kinds, std::span<const std::uint32_t> ids, bool full_context)
      : source_(make_tokens(kinds, ids)), stream_(&source_), parser_(&stream_), count_(kinds.size()) {
    errors_ = std::make_shared<StopAtFirstError>();
    parser_.setErrorHandler(errors_);
    parser_.removeErrorListeners();
    parser_.getInterpreter<antlr4::atn::ParserATNSimulator>()->setPredictionMode(
        full_context ? antlr4::atn::PredictionMode::LL : antlr4::atn::PredictionMode::SLL);
  }

  // Null after an error; `failed_at` then tells where (the number of tokens: at their end).
  antlr4::ParserRuleContext* run(Start start) {
    try {
      antlr4::ParserRuleContext* context = parse(start);
      if (parser_.getCurrentToken()->getType() == antlr4::Token::EOF) return context;
      failed_at_ = parser_.getCurrentToken()->getTokenIndex();
    } catch (const antlr4::ParseCancellationException&) {
      failed_at_ = errors_->failed_at();
    }
    failed_at_ = std::min(failed_at_, count_);
    return nullptr;
  }

  std::size_t failed_at() const { return failed_at_; }

 private:
  static std::vector<std::unique_ptr<antlr4::Token>> make_tokens(std::span<const TokenKind> kinds,
                                                                 std::span<const std::uint32_t> ids) {
    std::vector<std::unique_ptr<antlr4::Token>> tokens;
    tokens.reserve(kinds.size() + 1);
    for (std::size_t i = 0; i < kinds.size(); ++i) {
      auto token = std::make_unique<antlr4::CommonToken>(static_cast<std::size_t>(kinds[i]));
      token->setStartIndex(ids[i]);
      token->setStopIndex(ids[i]);
      tokens.push_back(std::move(token));
    }
    tokens.push_back(std::make_unique<antlr4::CommonToken>(antlr4::Token::EOF));
    return tokens;
  }

  antlr4::ParserRuleContext* parse(Start start) {
    switch (start) {
      case Start::File:
        return parser_.file();
      case Start::Expression:
        return parser_.expressionOnly();
    }
    return nullptr;
  }

  antlr4::ListTokenSource source_;
  antlr4::CommonTokenStream stream_;
  RegimenParser parser_;
  std::shared_ptr<StopAtFirstError> errors_;
  std::size_t count_;
  std::size_t failed_at_ = 0;
};

// ---- ANTLR's tree to ours

NodeKind kind_of(const antlr4::ParserRuleContext& context) {
  static const std::unordered_map<std::type_index, NodeKind> kKinds = {
#define RGM_NODE_KIND(name, rule) {typeid(RegimenParser::name##Context), NodeKind::name},
#include "grammar/generated/kinds.inc"
#undef RGM_NODE_KIND
  };
  return kKinds.at(typeid(context));
}

NodeId convert(antlr4::ParserRuleContext& root, TreeBuilder& builder) {
  struct Frame {
    antlr4::ParserRuleContext* context;
    std::size_t next_child;
    std::size_t first_pending;
  };
  std::vector<Frame> frames = {Frame{&root, 0, 0}};
  std::vector<Element> pending;
  std::uint32_t place = 0;
  while (true) {
    Frame& frame = frames.back();
    if (frame.next_child < frame.context->children.size()) {
      antlr4::tree::ParseTree* child = frame.context->children[frame.next_child++];
      if (auto* inner = dynamic_cast<antlr4::ParserRuleContext*>(child)) {
        frames.push_back(Frame{inner, 0, pending.size()});
      } else if (auto* leaf = dynamic_cast<antlr4::tree::TerminalNode*>(child)) {
        const antlr4::Token* token = leaf->getSymbol();
        if (token->getType() == antlr4::Token::EOF) continue;
        const auto id = static_cast<std::uint32_t>(token->getStartIndex());
        pending.push_back(Element{false, id});
        place = id + 1;
      }
      continue;
    }
    const std::span<const Element> elements = std::span<const Element>(pending).subspan(frame.first_pending);
    const NodeId id = builder.add(kind_of(*frame.context), elements, place);
    pending.resize(frame.first_pending);
    frames.pop_back();
    if (frames.empty()) return id;
    pending.push_back(Element{true, id.index});
  }
}

// ---- errors

// What could stand at a place, found by trying: the tokens before it, then one of each kind.
class Prober {
 public:
  static std::set<TokenKind> expected(std::span<const TokenKind> before, Start start) {
    std::set<TokenKind> result;
    std::vector<TokenKind> kinds(before.begin(), before.end());
    kinds.push_back(TokenKind::EndOfFile);
    for (std::size_t i = 1; i < static_cast<std::size_t>(TokenKind::LineComment); ++i) {
      kinds.back() = static_cast<TokenKind>(i);
      if (reaches(kinds, start) > before.size()) result.insert(kinds.back());
    }
    return result;
  }

  // The same for every file: found at the first syntax error of the process.
  static const KindGroups& groups() {
    static const KindGroups kGroups = find_groups();
    return kGroups;
  }

 private:
  static KindGroups find_groups() {
    using enum TokenKind;
    KindGroups groups{
        .expression = after_header({Define, Identifier, Colon}),
        .value = after_header({Option, Identifier, Prose, Lbrace, Monitor, Identifier, Every}),
        .name = after_header({Define}),
        .continuation = expected(std::array{Lparen, Identifier}, Start::Expression),
        .declaration = after_header({}),
    };
    groups.continuation.erase(Rparen);
    return groups;
  }

  static std::set<TokenKind> after_header(std::initializer_list<TokenKind> kinds) {
    std::vector<TokenKind> before(kHeaderKinds.begin(), kHeaderKinds.end());
    before.insert(before.end(), kinds);
    return expected(before, Start::File);
  }

  // Position of the first token that does not fit; one more than the count when all of it is complete.
  static std::size_t reaches(std::span<const TokenKind> kinds, Start start) {
    const std::vector<std::uint32_t> ids(kinds.size(), 0);
    Parsing parsing(kinds, ids, true);
    if (parsing.run(start) != nullptr) return kinds.size() + 1;
    return parsing.failed_at();
  }
};

// What a run of tokens is taken for when the whole does not parse.
enum class Part { Expression, Header, Declaration };

class FileParser {
 public:
  FileParser(const SourceFile& file, Diagnostics& diagnostics)
      : file_(file), diagnostics_(diagnostics), lexing_(file) {}

  Tree run(Start start) {
    std::vector<std::uint32_t> broken;
    lex(broken);
    while (true) {
      if (lexed_.too_many) return refuse_size();
      if (!has_lexical_error() && !find_too_deep(visible_tokens_)) {
        if (std::optional<Tree> tree = parse_whole(start)) return std::move(*tree);
      }
      const std::optional<std::uint32_t> culprit =
          broken.size() < kMaxGuesses ? find_unclosed() : std::nullopt;
      if (!culprit) break;
      broken.insert(std::upper_bound(broken.begin(), broken.end(), *culprit), *culprit);
      lex(broken);
    }
    report_lexical_errors(file_, lexed_.tokens, diagnostics_);
    TreeBuilder builder(file_, lexed_.tokens);
    if (start == Start::Expression) {
      std::vector<Element> nodes;
      parse_part(builder, 0, visible_tokens_.size(), Part::Expression, nodes);
    } else {
      parse_parts(builder);
    }
    return builder.take();
  }

 private:
  void lex(const std::vector<std::uint32_t>& broken) {
    lexed_ = lexing_.run(broken);
    visible_tokens_.clear();
    kinds_.clear();
    for (const std::uint32_t id : lexed_.visible) {
      visible_tokens_.push_back(lexed_.tokens[id]);
      kinds_.push_back(lexed_.tokens[id].kind);
    }
  }

  bool has_lexical_error() const {
    return std::any_of(lexed_.tokens.begin(), lexed_.tokens.end(),
                       [](const Token& token) { return is_lexical_error(token.kind); });
  }

  std::optional<std::uint32_t> find_unclosed() const {
    for (const Token& token : visible_tokens_) {
      if (looks_unclosed(file_, token)) return token.begin;
    }
    return std::nullopt;
  }

  Tree refuse_size() {
    diagnostics_.report(Code::TooManyTokens, span(lexed_.tokens[lexed_.visible.back()])).arg(kMaxTokens);
    std::vector<Token> all = {Token{TokenKind::Stray, false, 0, file_.whole().end}};
    TreeBuilder builder(file_, std::move(all));
    const std::uint32_t only = 0;
    builder.add_error(std::span(&only, 1));
    return builder.take();
  }

  Span span(const Token& token) const { return Span{file_.id(), token.begin, token.end}; }
  std::string_view text(const Token& token) const { return file_.text(span(token)); }

  std::optional<Tree> parse_whole(Start start) {
    for (const bool full_context : {false, true}) {
      Parsing parsing(kinds_, lexed_.visible, full_context);
      if (antlr4::ParserRuleContext* context = parsing.run(start)) {
        TreeBuilder builder(file_, lexed_.tokens);
        convert(*context, builder);
        return builder.take();
      }
    }
    return std::nullopt;
  }

  // Header, then each declaration; what does not parse becomes an Error node.
  void parse_parts(TreeBuilder& builder) {
    std::vector<std::size_t> starts = find_declarations(file_, visible_tokens_);
    std::vector<Element> parts;
    const std::size_t header_end = starts.empty() ? visible_tokens_.size() : starts.front();
    parse_part(builder, 0, header_end, Part::Header, parts);
    for (std::size_t i = 0; i < starts.size(); ++i) {
      const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : visible_tokens_.size();
      parse_part(builder, starts[i], end, Part::Declaration, parts);
    }
    builder.add(NodeKind::File, parts, 0);
  }

  // Appends the nodes of a part to `nodes`: what it holds, or an Error node.
  void parse_part(TreeBuilder& builder, std::size_t begin, std::size_t end, Part part,
                  std::vector<Element>& nodes) {
    const auto tokens = std::span<const Token>(visible_tokens_).subspan(begin, end - begin);
    const auto own_ids = std::span<const std::uint32_t>(lexed_.visible).subspan(begin, end - begin);
    const std::size_t lead = part == Part::Declaration ? kHeaderKinds.size() : 0;
    std::vector<TokenKind> kinds(kHeaderKinds.begin(), kHeaderKinds.begin() + lead);
    std::vector<std::uint32_t> ids(lead, 0);
    for (const Token& token : tokens) kinds.push_back(token.kind);
    ids.insert(ids.end(), own_ids.begin(), own_ids.end());

    const bool lexical_error = std::any_of(kinds.begin(), kinds.end(), is_lexical_error);
    if (const auto deep = find_too_deep(tokens)) {
      diagnostics_.report(Code::NestedTooDeep, span(tokens[*deep])).arg(kMaxNesting);
    } else if (!lexical_error) {
      std::size_t failed_at = 0;
      for (const bool full_context : {false, true}) {
        Parsing parsing(kinds, ids, full_context);
        const Start start = part == Part::Expression ? Start::Expression : Start::File;
        if (antlr4::ParserRuleContext* context = parsing.run(start)) {
          return convert_part(*context, part, builder, nodes);
        }
        failed_at = parsing.failed_at();
      }
      report_syntax_error(begin, end, std::max(failed_at, lead) - lead, part);
    }
    nodes.push_back(Element{true, builder.add_error(own_ids).index});
  }

  static void convert_part(antlr4::ParserRuleContext& context, Part part, TreeBuilder& builder,
                           std::vector<Element>& nodes) {
    if (part == Part::Expression) {
      nodes.push_back(Element{true, convert(context, builder).index});
      return;
    }
    // Of a file: the header, unless it is one that we put before a declaration, and the declarations.
    const std::size_t first = part == Part::Declaration ? 1 : 0;
    for (std::size_t i = first; i < context.children.size(); ++i) {
      if (auto* child = dynamic_cast<antlr4::ParserRuleContext*>(context.children[i])) {
        nodes.push_back(Element{true, convert(*child, builder).index});
      }
    }
  }

  // The innermost bracket that is open before a position.
  const Token* open_bracket(std::size_t begin, std::size_t end) const {
    std::vector<const Token*> open;
    for (std::size_t i = begin; i < end; ++i) {
      switch (kinds_[i]) {
        case TokenKind::Lparen:
        case TokenKind::Lbracket:
        case TokenKind::Lbrace:
          open.push_back(&visible_tokens_[i]);
          break;
        case TokenKind::Rparen:
        case TokenKind::Rbracket:
        case TokenKind::Rbrace:
          if (!open.empty()) open.pop_back();
          break;
        default:
          break;
      }
    }
    return open.empty() ? nullptr : open.back();
  }

  void report_syntax_error(std::size_t begin, std::size_t end, std::size_t failed_at, Part part) {
    const std::size_t at = begin + failed_at;
    const bool at_end = at >= visible_tokens_.size();
    std::set<TokenKind> expected;
    if (probed_++ < kMaxProbedErrors && failed_at <= kMaxProbedTokens) {
      std::vector<TokenKind> before;
      if (part == Part::Declaration) before.assign(kHeaderKinds.begin(), kHeaderKinds.end());
      for (std::size_t i = begin; i < at; ++i) before.push_back(kinds_[i]);
      expected = Prober::expected(before, part == Part::Expression ? Start::Expression : Start::File);
    }
    const std::uint32_t file_end = file_.whole().end;
    const Span place = at_end ? Span{file_.id(), file_end, file_end} : span(visible_tokens_[at]);
    const std::string_view after = failed_at > 0 ? text(visible_tokens_[at - 1]) : std::string_view();
    const std::string_view found = at_end ? std::string_view() : text(visible_tokens_[at]);
    auto report = diagnostics_.report(Code::SyntaxError, place);
    if (part == Part::Header && failed_at == 0) {
      report.arg("a rule file starts with `regimen 1`");
      const Span start{file_.id(), place.begin, place.begin};
      if (begin == end) report.fix({"add it", true, {{start, "regimen 1\n"}}});
    } else {
      report.arg(syntax_sentence(expected, Prober::groups(), after, found));
    }
    const Token* bracket = at >= end ? open_bracket(begin, end) : nullptr;
    if (bracket != nullptr) {
      report.label(span(*bracket), "this is not closed");
    } else if (part == Part::Declaration && failed_at > 1) {
      report.label(source::cover(span(visible_tokens_[begin]), span(visible_tokens_[begin + 1])),
                   "in this declaration");
    }
  }

  const SourceFile& file_;
  Diagnostics& diagnostics_;
  Lexing lexing_;
  Lexed lexed_;
  std::vector<Token> visible_tokens_;
  std::vector<TokenKind> kinds_;
  std::size_t probed_ = 0;
};

Tree parse_from(const SourceFile& file, Diagnostics& diagnostics, Start start) {
  if (!file.readable()) {
    TreeBuilder builder(file, {Token{TokenKind::Stray, false, 0, file.whole().end}});
    const std::uint32_t only = 0;
    builder.add_error(std::span(&only, 1));
    return builder.take();
  }
  return FileParser(file, diagnostics).run(start);
}

}  // namespace

Tree parse(const SourceFile& file, Diagnostics& diagnostics) {
  return parse_from(file, diagnostics, Start::File);
}

Tree parse_expression(const SourceFile& file, Diagnostics& diagnostics) {
  return parse_from(file, diagnostics, Start::Expression);
}

}  // namespace regimen::syntax

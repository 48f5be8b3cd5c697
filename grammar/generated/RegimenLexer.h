
// Generated from RegimenLexer.g4 by ANTLR 4.9

#pragma once


#include "antlr4-runtime.h"


namespace regimen::grammar {


class  RegimenLexer : public antlr4::Lexer {
public:
  enum {
    REGIMEN = 1, KNOWLEDGE = 2, SOURCE = 3, CLAIM = 4, CODESYSTEM = 5, VALUESET = 6, 
    CODE = 7, CODES = 8, CONCEPT = 9, FACT = 10, RECORD = 11, TABLE = 12, 
    DEFINE = 13, PARAMETER = 14, DIFFERENTIAL = 15, OPTION = 16, PATHWAY = 17, 
    STAGE = 18, ALERT = 19, CASE_WORD = 20, ABSENT = 21, AFTER = 22, ALONGSIDE = 23, 
    ASK = 24, AS_OF = 25, AUTHOR = 26, BECAUSE = 27, BY = 28, CAUTION = 29, 
    CITE = 30, CLASS = 31, CLEARED = 32, CLINICIAN = 33, CONFIRMED = 34, 
    CONTRAINDICATED = 35, DEFAULT = 36, DESCRIBE = 37, DISPLAY = 38, DISPUTED = 39, 
    DOI = 40, DONE = 41, DOSE = 42, EARLIEST = 43, EFFECTIVE = 44, ENTER = 45, 
    EVIDENCE = 46, EXPECT = 47, FIGURE = 48, FIRST_DO = 49, FOR = 50, FROM = 51, 
    GIVEN = 52, INDICATED = 53, KIND = 54, LATEST = 55, MAINTAIN = 56, MEANS = 57, 
    MONITOR = 58, NONE = 59, NOT_COMPUTABLE = 60, NOTE = 61, NOTHING = 62, 
    OFFER = 63, OVER = 64, PATIENT = 65, PROTOCOL = 66, PUBLISHER = 67, 
    REDIRECT = 68, REGULATORY = 69, REQUIRES = 70, REVIEW = 71, SAY = 72, 
    SAYS = 73, SESSIONS = 74, STATUS = 75, SUSPECT = 76, UNKNOWN = 77, URGENCY = 78, 
    URL = 79, USE = 80, VALUE = 81, VERSION_WORD = 82, WITHIN = 83, WORKUP = 84, 
    YEAR_OF = 85, ALL = 86, AND = 87, ANY = 88, AS = 89, ASC = 90, ASCENDING = 91, 
    AT = 92, BETWEEN = 93, CONTAINS = 94, DESC = 95, DESCENDING = 96, DISTINCT = 97, 
    DIV = 98, ELSE = 99, END = 100, EVERY = 101, EXACTLY = 102, EXISTS = 103, 
    FALSE = 104, IF = 105, IMPLIES = 106, IN = 107, INTERVAL = 108, IS = 109, 
    LEAST = 110, LIST = 111, MOD = 112, MOST = 113, NOT = 114, NULL_WORD = 115, 
    OF = 116, OR = 117, RETURN = 118, SATISFYING = 119, SORT = 120, THEN = 121, 
    TRUE = 122, TUPLE = 123, WHEN = 124, WHERE = 125, XOR = 126, CALENDAR_UNIT = 127, 
    LBRACE = 128, RBRACE = 129, LPAREN = 130, RPAREN = 131, LBRACKET = 132, 
    RBRACKET = 133, COLON = 134, COMMA = 135, DOT = 136, BAR = 137, EQUAL = 138, 
    NOT_EQUAL = 139, EQUIVALENT = 140, NOT_EQUIVALENT = 141, LESS_EQUAL = 142, 
    LESS = 143, GREATER_EQUAL = 144, GREATER = 145, PLUS = 146, MINUS = 147, 
    STAR = 148, SLASH = 149, CARET = 150, AMPERSAND = 151, DATETIME = 152, 
    DATE = 153, TIME = 154, VERSION = 155, DECIMAL = 156, LONG = 157, INTEGER = 158, 
    STRING = 159, PROSE = 160, IDENTIFIER = 161, BACKTICK_IDENTIFIER = 162, 
    LINE_COMMENT = 163, BLOCK_COMMENT = 164, WHITE_SPACE = 165, UNTERMINATED_STRING = 166, 
    UNTERMINATED_COMMENT = 167, STRAY = 168
  };

  explicit RegimenLexer(antlr4::CharStream *input);
  ~RegimenLexer();

  virtual std::string getGrammarFileName() const override;
  virtual const std::vector<std::string>& getRuleNames() const override;

  virtual const std::vector<std::string>& getChannelNames() const override;
  virtual const std::vector<std::string>& getModeNames() const override;
  virtual const std::vector<std::string>& getTokenNames() const override; // deprecated, use vocabulary instead
  virtual antlr4::dfa::Vocabulary& getVocabulary() const override;

  virtual const std::vector<uint16_t> getSerializedATN() const override;
  virtual const antlr4::atn::ATN& getATN() const override;

private:
  static std::vector<antlr4::dfa::DFA> _decisionToDFA;
  static antlr4::atn::PredictionContextCache _sharedContextCache;
  static std::vector<std::string> _ruleNames;
  static std::vector<std::string> _tokenNames;
  static std::vector<std::string> _channelNames;
  static std::vector<std::string> _modeNames;

  static std::vector<std::string> _literalNames;
  static std::vector<std::string> _symbolicNames;
  static antlr4::dfa::Vocabulary _vocabulary;
  static antlr4::atn::ATN _atn;
  static std::vector<uint16_t> _serializedATN;


  // Individual action functions triggered by action() above.

  // Individual semantic predicate functions triggered by sempred() above.

  struct Initializer {
    Initializer();
  };
  static Initializer _init;
};

}  // namespace regimen::grammar


// Generated from RegimenLexer.g4 by ANTLR 4.9

#pragma once


#include "antlr4-runtime.h"


namespace regimen::grammar {


class  RegimenLexer : public antlr4::Lexer {
public:
  enum {
    REGIMEN = 1, KNOWLEDGE = 2, SOURCE = 3, CLAIM = 4, CODESYSTEM = 5, VALUESET = 6, 
    CODE = 7, CODES = 8, FACT = 9, RECORD = 10, TABLE = 11, DEFINE = 12, 
    PARAMETER = 13, DIFFERENTIAL = 14, OPTION = 15, PATHWAY = 16, STAGE = 17, 
    ALERT = 18, CASE_WORD = 19, ABSENT = 20, AFTER = 21, ALONGSIDE = 22, 
    ASK = 23, AS_OF = 24, AUTHOR = 25, BECAUSE = 26, BY = 27, CAUTION = 28, 
    CITE = 29, CLASS = 30, CLEARED = 31, CLINICIAN = 32, CONFIRMED = 33, 
    CONTRAINDICATED = 34, DEFAULT = 35, DESCRIBE = 36, DISPUTED = 37, DOI = 38, 
    DONE = 39, DOSE = 40, EARLIEST = 41, EFFECTIVE = 42, ENTER = 43, EVIDENCE = 44, 
    EXPECT = 45, FIGURE = 46, FIRST_DO = 47, FOR = 48, FROM = 49, GIVEN = 50, 
    INDICATED = 51, KIND = 52, LATEST = 53, MAINTAIN = 54, MEANS = 55, MONITOR = 56, 
    NONE = 57, NOTE = 58, NOTHING = 59, OFFER = 60, OVER = 61, PATIENT = 62, 
    PROTOCOL = 63, PUBLISHER = 64, REDIRECT = 65, REGULATORY = 66, REQUIRES = 67, 
    REVIEW = 68, SAY = 69, SAYS = 70, SESSIONS = 71, STATUS = 72, SUSPECT = 73, 
    UNKNOWN = 74, URGENCY = 75, URL = 76, VALUE = 77, WITHIN = 78, WORKUP = 79, 
    YEAR_OF = 80, ALL = 81, AND = 82, ANY = 83, AS = 84, ASC = 85, ASCENDING = 86, 
    AT = 87, BETWEEN = 88, CONTAINS = 89, DESC = 90, DESCENDING = 91, DISTINCT = 92, 
    DIV = 93, ELSE = 94, END = 95, EVERY = 96, EXACTLY = 97, EXISTS = 98, 
    FALSE = 99, IF = 100, IMPLIES = 101, IN = 102, INTERVAL = 103, IS = 104, 
    LEAST = 105, LIST = 106, MOD = 107, MOST = 108, NOT = 109, NULL_WORD = 110, 
    OF = 111, OR = 112, RETURN = 113, SATISFYING = 114, SORT = 115, THEN = 116, 
    TRUE = 117, TUPLE = 118, WHEN = 119, WHERE = 120, XOR = 121, CALENDAR_UNIT = 122, 
    LBRACE = 123, RBRACE = 124, LPAREN = 125, RPAREN = 126, LBRACKET = 127, 
    RBRACKET = 128, COLON = 129, COMMA = 130, DOT = 131, BAR = 132, EQUAL = 133, 
    NOT_EQUAL = 134, EQUIVALENT = 135, NOT_EQUIVALENT = 136, LESS_EQUAL = 137, 
    LESS = 138, GREATER_EQUAL = 139, GREATER = 140, PLUS = 141, MINUS = 142, 
    STAR = 143, SLASH = 144, CARET = 145, AMPERSAND = 146, DATETIME = 147, 
    DATE = 148, TIME = 149, VERSION = 150, DECIMAL = 151, LONG = 152, INTEGER = 153, 
    STRING = 154, PROSE = 155, IDENTIFIER = 156, BACKTICK_IDENTIFIER = 157, 
    LINE_COMMENT = 158, BLOCK_COMMENT = 159, WHITE_SPACE = 160, UNTERMINATED_STRING = 161, 
    UNTERMINATED_COMMENT = 162, STRAY = 163
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

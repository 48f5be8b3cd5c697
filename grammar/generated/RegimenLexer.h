
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
    NONE = 57, NOT_COMPUTABLE = 58, NOTE = 59, NOTHING = 60, OFFER = 61, 
    OVER = 62, PATIENT = 63, PROTOCOL = 64, PUBLISHER = 65, REDIRECT = 66, 
    REGULATORY = 67, REQUIRES = 68, REVIEW = 69, SAY = 70, SAYS = 71, SESSIONS = 72, 
    STATUS = 73, SUSPECT = 74, UNKNOWN = 75, URGENCY = 76, URL = 77, VALUE = 78, 
    WITHIN = 79, WORKUP = 80, YEAR_OF = 81, ALL = 82, AND = 83, ANY = 84, 
    AS = 85, ASC = 86, ASCENDING = 87, AT = 88, BETWEEN = 89, CONTAINS = 90, 
    DESC = 91, DESCENDING = 92, DISTINCT = 93, DIV = 94, ELSE = 95, END = 96, 
    EVERY = 97, EXACTLY = 98, EXISTS = 99, FALSE = 100, IF = 101, IMPLIES = 102, 
    IN = 103, INTERVAL = 104, IS = 105, LEAST = 106, LIST = 107, MOD = 108, 
    MOST = 109, NOT = 110, NULL_WORD = 111, OF = 112, OR = 113, RETURN = 114, 
    SATISFYING = 115, SORT = 116, THEN = 117, TRUE = 118, TUPLE = 119, WHEN = 120, 
    WHERE = 121, XOR = 122, CALENDAR_UNIT = 123, LBRACE = 124, RBRACE = 125, 
    LPAREN = 126, RPAREN = 127, LBRACKET = 128, RBRACKET = 129, COLON = 130, 
    COMMA = 131, DOT = 132, BAR = 133, EQUAL = 134, NOT_EQUAL = 135, EQUIVALENT = 136, 
    NOT_EQUIVALENT = 137, LESS_EQUAL = 138, LESS = 139, GREATER_EQUAL = 140, 
    GREATER = 141, PLUS = 142, MINUS = 143, STAR = 144, SLASH = 145, CARET = 146, 
    AMPERSAND = 147, DATETIME = 148, DATE = 149, TIME = 150, VERSION = 151, 
    DECIMAL = 152, LONG = 153, INTEGER = 154, STRING = 155, PROSE = 156, 
    IDENTIFIER = 157, BACKTICK_IDENTIFIER = 158, LINE_COMMENT = 159, BLOCK_COMMENT = 160, 
    WHITE_SPACE = 161, UNTERMINATED_STRING = 162, UNTERMINATED_COMMENT = 163, 
    STRAY = 164
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

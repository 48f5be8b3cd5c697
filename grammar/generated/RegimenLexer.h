
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
    WITHIN = 79, WORKUP = 80, YEAR_OF = 81, AGGREGATE = 82, ALL = 83, AND = 84, 
    ANY = 85, AS = 86, ASC = 87, ASCENDING = 88, AT = 89, BEFORE = 90, BETWEEN = 91, 
    CAST = 92, CHOICE = 93, COLLAPSE = 94, CONTAINS = 95, CONVERT = 96, 
    DATE_WORD = 97, DESC = 98, DESCENDING = 99, DIFFERENCE = 100, DISTINCT = 101, 
    DIV = 102, DURATION = 103, DURING = 104, ELSE = 105, END = 106, ENDS = 107, 
    EVERY = 108, EXACTLY = 109, EXCEPT = 110, EXISTS = 111, EXPAND = 112, 
    FALSE = 113, FLATTEN = 114, IF = 115, IMPLIES = 116, IN = 117, INCLUDED = 118, 
    INCLUDES = 119, INTERSECT = 120, INTERVAL = 121, IS = 122, LEAST = 123, 
    LESS_WORD = 124, LET = 125, LIST = 126, MAXIMUM = 127, MEETS = 128, 
    MINIMUM = 129, MOD = 130, MORE_WORD = 131, MOST = 132, NOT = 133, NULL_WORD = 134, 
    OCCURS = 135, OF = 136, ON = 137, OR = 138, OVERLAPS = 139, PER = 140, 
    POINT = 141, PREDECESSOR = 142, PROPERLY = 143, RETURN = 144, SAME = 145, 
    SATISFYING = 146, SINGLETON = 147, SORT = 148, START = 149, STARTING = 150, 
    STARTS = 151, SUCCESSOR = 152, SUCH = 153, THAN = 154, THAT = 155, THEN = 156, 
    THIS = 157, TIMEZONE = 158, TIMEZONEOFFSET = 159, TIME_WORD = 160, TO = 161, 
    TRUE = 162, TUPLE = 163, UNION = 164, WHEN = 165, WHERE = 166, WIDTH = 167, 
    WITH = 168, WITHOUT = 169, XOR = 170, CALENDAR_UNIT = 171, LBRACE = 172, 
    RBRACE = 173, LPAREN = 174, RPAREN = 175, LBRACKET = 176, RBRACKET = 177, 
    COLON = 178, COMMA = 179, DOT = 180, BAR = 181, EQUAL = 182, NOT_EQUAL = 183, 
    EQUIVALENT = 184, NOT_EQUIVALENT = 185, LESS_EQUAL = 186, LESS = 187, 
    GREATER_EQUAL = 188, GREATER = 189, PLUS = 190, MINUS = 191, STAR = 192, 
    SLASH = 193, CARET = 194, AMPERSAND = 195, DATETIME = 196, DATE = 197, 
    TIME = 198, VERSION = 199, DECIMAL = 200, LONG = 201, INTEGER = 202, 
    STRING = 203, PROSE = 204, IDENTIFIER = 205, BACKTICK_IDENTIFIER = 206, 
    LINE_COMMENT = 207, BLOCK_COMMENT = 208, WHITE_SPACE = 209, UNTERMINATED_STRING = 210, 
    UNTERMINATED_COMMENT = 211, STRAY = 212
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


// Generated from RegimenLexer.g4 by ANTLR 4.9

#pragma once


#include "antlr4-runtime.h"


namespace regimen::grammar {


class  RegimenLexer : public antlr4::Lexer {
public:
  enum {
    REGIMEN = 1, KNOWLEDGE = 2, SOURCE = 3, CLAIM = 4, CODESYSTEM = 5, VALUESET = 6, 
    CODE = 7, CODES = 8, CONCEPT = 9, FACT = 10, RECORD = 11, TABLE = 12, 
    DEFINE = 13, DECIDE = 14, PARAMETER = 15, DIFFERENTIAL = 16, OPTION = 17, 
    PATHWAY = 18, STAGE = 19, ALERT = 20, CASE_WORD = 21, ABSENT = 22, AFTER = 23, 
    ALONGSIDE = 24, ASK = 25, AS_OF = 26, AUTHOR = 27, BECAUSE = 28, BY = 29, 
    CAUTION = 30, CITE = 31, CLASS = 32, CLEARED = 33, CLINICIAN = 34, CONFIRMED = 35, 
    CONTRAINDICATED = 36, DEFAULT = 37, DESCRIBE = 38, DISPLAY = 39, DISPUTED = 40, 
    DOI = 41, DONE = 42, DOSE = 43, EARLIEST = 44, EFFECTIVE = 45, ENTER = 46, 
    EVIDENCE = 47, EXPECT = 48, FIGURE = 49, FIRST_DO = 50, FOR = 51, FROM = 52, 
    GIVEN = 53, INDICATED = 54, KIND = 55, LATEST = 56, MAINTAIN = 57, MEANS = 58, 
    MONITOR = 59, NONE = 60, NOT_COMPUTABLE = 61, NOTE = 62, NOTHING = 63, 
    OFFER = 64, OVER = 65, PATIENT = 66, PROTOCOL = 67, PUBLISHER = 68, 
    REDIRECT = 69, REGULATORY = 70, REQUIRES = 71, REVIEW = 72, SAY = 73, 
    SAYS = 74, SESSIONS = 75, STATUS = 76, SUSPECT = 77, UNKNOWN = 78, URGENCY = 79, 
    URL = 80, USE = 81, VALUE = 82, VERSION_WORD = 83, WITHIN = 84, WORKUP = 85, 
    YEAR_OF = 86, AGGREGATE = 87, ALL = 88, AND = 89, ANY = 90, AS = 91, 
    ASC = 92, ASCENDING = 93, AT = 94, BEFORE = 95, BETWEEN = 96, CAST = 97, 
    CHOICE = 98, COLLAPSE = 99, CONTAINS = 100, CONVERT = 101, DATE_WORD = 102, 
    DESC = 103, DESCENDING = 104, DIFFERENCE = 105, DISTINCT = 106, DIV = 107, 
    DURATION = 108, DURING = 109, ELSE = 110, END = 111, ENDS = 112, EVERY = 113, 
    EXACTLY = 114, EXCEPT = 115, EXISTS = 116, EXPAND = 117, FALSE = 118, 
    FLATTEN = 119, IF = 120, IMPLIES = 121, IN = 122, INCLUDED = 123, INCLUDES = 124, 
    INTERSECT = 125, INTERVAL = 126, IS = 127, LEAST = 128, LESS_WORD = 129, 
    LET = 130, LIST = 131, MAXIMUM = 132, MEETS = 133, MINIMUM = 134, MOD = 135, 
    MORE_WORD = 136, MOST = 137, NOT = 138, NULL_WORD = 139, OCCURS = 140, 
    OF = 141, ON = 142, OR = 143, OVERLAPS = 144, PER = 145, POINT = 146, 
    PREDECESSOR = 147, PROPERLY = 148, RETURN = 149, SAME = 150, SATISFYING = 151, 
    SINGLETON = 152, SORT = 153, START = 154, STARTING = 155, STARTS = 156, 
    SUCCESSOR = 157, SUCH = 158, THAN = 159, THAT = 160, THEN = 161, THIS = 162, 
    TIMEZONE = 163, TIMEZONEOFFSET = 164, TIME_WORD = 165, TO = 166, TRUE = 167, 
    TUPLE = 168, UNION = 169, WHEN = 170, WHERE = 171, WIDTH = 172, WITH = 173, 
    WITHOUT = 174, XOR = 175, CALENDAR_UNIT = 176, LBRACE = 177, RBRACE = 178, 
    LPAREN = 179, RPAREN = 180, LBRACKET = 181, RBRACKET = 182, COLON = 183, 
    COMMA = 184, DOT = 185, DOUBLE_BAR = 186, BAR = 187, EQUAL = 188, NOT_EQUAL = 189, 
    EQUIVALENT = 190, NOT_EQUIVALENT = 191, LESS_EQUAL = 192, LESS = 193, 
    GREATER_EQUAL = 194, GREATER = 195, PLUS = 196, MINUS = 197, STAR = 198, 
    SLASH = 199, CARET = 200, AMPERSAND = 201, DATETIME = 202, DATE = 203, 
    TIME = 204, VERSION = 205, DECIMAL = 206, LONG = 207, INTEGER = 208, 
    STRING = 209, PROSE = 210, IDENTIFIER = 211, BACKTICK_IDENTIFIER = 212, 
    LINE_COMMENT = 213, BLOCK_COMMENT = 214, WHITE_SPACE = 215, UNTERMINATED_STRING = 216, 
    UNTERMINATED_COMMENT = 217, STRAY = 218
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

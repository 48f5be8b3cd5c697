
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
    STAGE = 18, ALERT = 19, CRITERION = 20, CASE_WORD = 21, ABSENT = 22, 
    AFTER = 23, ALLOW = 24, ALONGSIDE = 25, ALTERNATIVE = 26, APART = 27, 
    ASK = 28, AS_OF = 29, AUTHOR = 30, BECAUSE = 31, BOOSTER = 32, BY = 33, 
    CAUTION = 34, CITE = 35, CLASS = 36, CLEARED = 37, CLINICIAN = 38, COMBINE = 39, 
    CONFIRMED = 40, CONTRAINDICATED = 41, COURSE = 42, COURSES = 43, DEFAULT = 44, 
    DESCRIBE = 45, DISPLAY = 46, DISPUTED = 47, DOI = 48, DONE = 49, DOSE = 50, 
    DURABILITY = 51, EARLIEST = 52, EFFECTIVE = 53, ENTER = 54, EVIDENCE = 55, 
    EXPECT = 56, FIGURE = 57, FIRST_DO = 58, FOR = 59, FROM = 60, GIVEN = 61, 
    HOLD = 62, INDICATED = 63, JURISDICTION = 64, KIND = 65, LANGUAGE = 66, 
    LATEST = 67, MAINTAIN = 68, MEANS = 69, MONITOR = 70, NONE = 71, NOT_COMPUTABLE = 72, 
    NOTE = 73, NOTHING = 74, OFFER = 75, ONSET = 76, OVER = 77, PATIENT = 78, 
    PREFER = 79, PROTOCOL = 80, PUBLISHER = 81, RANK = 82, RATE = 83, REDIRECT = 84, 
    REGULATORY = 85, REQUIRES = 86, REVIEW = 87, ROUTE = 88, SAY = 89, SAYS = 90, 
    SCORE = 91, SEE = 92, SESSION = 93, SESSIONS = 94, SINCE = 95, STATUS = 96, 
    SUSPECT = 97, TARGET = 98, TIMES = 99, TITRATE = 100, UNKNOWN = 101, 
    UNLESS = 102, UNTIL = 103, URGENCY = 104, URL = 105, USE = 106, VALUE = 107, 
    VERSION_WORD = 108, WASHOUT = 109, WITHIN = 110, WORKUP = 111, YEAR_OF = 112, 
    AGGREGATE = 113, ALL = 114, AND = 115, ANY = 116, AS = 117, ASC = 118, 
    ASCENDING = 119, AT = 120, BEFORE = 121, BETWEEN = 122, CAST = 123, 
    CHOICE = 124, COLLAPSE = 125, CONTAINS = 126, CONVERT = 127, DATE_WORD = 128, 
    DESC = 129, DESCENDING = 130, DIFFERENCE = 131, DISTINCT = 132, DIV = 133, 
    DURATION = 134, DURING = 135, ELSE = 136, END = 137, ENDS = 138, EVERY = 139, 
    EXACTLY = 140, EXCEPT = 141, EXISTS = 142, EXPAND = 143, FALSE = 144, 
    FLATTEN = 145, IF = 146, IMPLIES = 147, IN = 148, INCLUDED = 149, INCLUDES = 150, 
    INTERSECT = 151, INTERVAL = 152, IS = 153, LEAST = 154, LESS_WORD = 155, 
    LET = 156, LIST = 157, MAXIMUM = 158, MEETS = 159, MINIMUM = 160, MOD = 161, 
    MORE_WORD = 162, MOST = 163, NOT = 164, NULL_WORD = 165, OCCURS = 166, 
    OF = 167, ON = 168, OR = 169, OVERLAPS = 170, PER = 171, POINT = 172, 
    PREDECESSOR = 173, PROPERLY = 174, RETURN = 175, SAME = 176, SATISFYING = 177, 
    SINGLETON = 178, SORT = 179, START = 180, STARTING = 181, STARTS = 182, 
    SUCCESSOR = 183, SUCH = 184, THAN = 185, THAT = 186, THEN = 187, THIS = 188, 
    TIMEZONE = 189, TIMEZONEOFFSET = 190, TIME_WORD = 191, TO = 192, TRUE = 193, 
    TUPLE = 194, UNION = 195, WHEN = 196, WHERE = 197, WIDTH = 198, WITH = 199, 
    WITHOUT = 200, XOR = 201, CALENDAR_UNIT = 202, LBRACE = 203, RBRACE = 204, 
    LPAREN = 205, RPAREN = 206, LBRACKET = 207, RBRACKET = 208, COLON = 209, 
    COMMA = 210, DOT = 211, BAR = 212, EQUAL = 213, NOT_EQUAL = 214, EQUIVALENT = 215, 
    NOT_EQUIVALENT = 216, LESS_EQUAL = 217, LESS = 218, GREATER_EQUAL = 219, 
    GREATER = 220, PLUS = 221, MINUS = 222, STAR = 223, SLASH = 224, CARET = 225, 
    AMPERSAND = 226, DATETIME = 227, DATE = 228, TIME = 229, LANGUAGE_TAG = 230, 
    VERSION = 231, DECIMAL = 232, LONG = 233, INTEGER = 234, STRING = 235, 
    PROSE = 236, IDENTIFIER = 237, BACKTICK_IDENTIFIER = 238, LINE_COMMENT = 239, 
    BLOCK_COMMENT = 240, WHITE_SPACE = 241, UNTERMINATED_STRING = 242, UNTERMINATED_COMMENT = 243, 
    STRAY = 244
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

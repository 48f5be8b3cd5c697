
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
    SCORE = 91, SESSION = 92, SESSIONS = 93, SINCE = 94, STATUS = 95, SUSPECT = 96, 
    TARGET = 97, TIMES = 98, TITRATE = 99, UNKNOWN = 100, UNLESS = 101, 
    UNTIL = 102, URGENCY = 103, URL = 104, USE = 105, VALUE = 106, VERSION_WORD = 107, 
    WASHOUT = 108, WITHIN = 109, WORKUP = 110, YEAR_OF = 111, AGGREGATE = 112, 
    ALL = 113, AND = 114, ANY = 115, AS = 116, ASC = 117, ASCENDING = 118, 
    AT = 119, BEFORE = 120, BETWEEN = 121, CAST = 122, CHOICE = 123, COLLAPSE = 124, 
    CONTAINS = 125, CONVERT = 126, DATE_WORD = 127, DESC = 128, DESCENDING = 129, 
    DIFFERENCE = 130, DISTINCT = 131, DIV = 132, DURATION = 133, DURING = 134, 
    ELSE = 135, END = 136, ENDS = 137, EVERY = 138, EXACTLY = 139, EXCEPT = 140, 
    EXISTS = 141, EXPAND = 142, FALSE = 143, FLATTEN = 144, IF = 145, IMPLIES = 146, 
    IN = 147, INCLUDED = 148, INCLUDES = 149, INTERSECT = 150, INTERVAL = 151, 
    IS = 152, LEAST = 153, LESS_WORD = 154, LET = 155, LIST = 156, MAXIMUM = 157, 
    MEETS = 158, MINIMUM = 159, MOD = 160, MORE_WORD = 161, MOST = 162, 
    NOT = 163, NULL_WORD = 164, OCCURS = 165, OF = 166, ON = 167, OR = 168, 
    OVERLAPS = 169, PER = 170, POINT = 171, PREDECESSOR = 172, PROPERLY = 173, 
    RETURN = 174, SAME = 175, SATISFYING = 176, SINGLETON = 177, SORT = 178, 
    START = 179, STARTING = 180, STARTS = 181, SUCCESSOR = 182, SUCH = 183, 
    THAN = 184, THAT = 185, THEN = 186, THIS = 187, TIMEZONE = 188, TIMEZONEOFFSET = 189, 
    TIME_WORD = 190, TO = 191, TRUE = 192, TUPLE = 193, UNION = 194, WHEN = 195, 
    WHERE = 196, WIDTH = 197, WITH = 198, WITHOUT = 199, XOR = 200, CALENDAR_UNIT = 201, 
    LBRACE = 202, RBRACE = 203, LPAREN = 204, RPAREN = 205, LBRACKET = 206, 
    RBRACKET = 207, COLON = 208, COMMA = 209, DOT = 210, BAR = 211, EQUAL = 212, 
    NOT_EQUAL = 213, EQUIVALENT = 214, NOT_EQUIVALENT = 215, LESS_EQUAL = 216, 
    LESS = 217, GREATER_EQUAL = 218, GREATER = 219, PLUS = 220, MINUS = 221, 
    STAR = 222, SLASH = 223, CARET = 224, AMPERSAND = 225, DATETIME = 226, 
    DATE = 227, TIME = 228, LANGUAGE_TAG = 229, VERSION = 230, DECIMAL = 231, 
    LONG = 232, INTEGER = 233, STRING = 234, PROSE = 235, IDENTIFIER = 236, 
    BACKTICK_IDENTIFIER = 237, LINE_COMMENT = 238, BLOCK_COMMENT = 239, 
    WHITE_SPACE = 240, UNTERMINATED_STRING = 241, UNTERMINATED_COMMENT = 242, 
    STRAY = 243
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

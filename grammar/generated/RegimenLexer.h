
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
    AFTER = 23, ALONGSIDE = 24, ALTERNATIVE = 25, APART = 26, ASK = 27, 
    AS_OF = 28, AUTHOR = 29, BECAUSE = 30, BOOSTER = 31, BY = 32, CAUTION = 33, 
    CITE = 34, CLASS = 35, CLEARED = 36, CLINICIAN = 37, COMBINE = 38, CONFIRMED = 39, 
    CONTRAINDICATED = 40, COURSE = 41, COURSES = 42, DEFAULT = 43, DESCRIBE = 44, 
    DISPLAY = 45, DISPUTED = 46, DOI = 47, DONE = 48, DOSE = 49, DURABILITY = 50, 
    EARLIEST = 51, EFFECTIVE = 52, ENTER = 53, EVIDENCE = 54, EXPECT = 55, 
    FIGURE = 56, FIRST_DO = 57, FOR = 58, FROM = 59, GIVEN = 60, HOLD = 61, 
    INDICATED = 62, JURISDICTION = 63, KIND = 64, LANGUAGE = 65, LATEST = 66, 
    MAINTAIN = 67, MEANS = 68, MONITOR = 69, NONE = 70, NOT_COMPUTABLE = 71, 
    NOTE = 72, NOTHING = 73, OFFER = 74, ONSET = 75, OVER = 76, PATIENT = 77, 
    PREFER = 78, PROTOCOL = 79, PUBLISHER = 80, RANK = 81, RATE = 82, REDIRECT = 83, 
    REGULATORY = 84, REQUIRES = 85, REVIEW = 86, ROUTE = 87, SAY = 88, SAYS = 89, 
    SCORE = 90, SESSION = 91, SESSIONS = 92, SINCE = 93, STATUS = 94, SUSPECT = 95, 
    TARGET = 96, TIMES = 97, TITRATE = 98, UNKNOWN = 99, UNLESS = 100, UNTIL = 101, 
    URGENCY = 102, URL = 103, USE = 104, VALUE = 105, VERSION_WORD = 106, 
    WASHOUT = 107, WITHIN = 108, WORKUP = 109, YEAR_OF = 110, AGGREGATE = 111, 
    ALL = 112, AND = 113, ANY = 114, AS = 115, ASC = 116, ASCENDING = 117, 
    AT = 118, BEFORE = 119, BETWEEN = 120, CAST = 121, CHOICE = 122, COLLAPSE = 123, 
    CONTAINS = 124, CONVERT = 125, DATE_WORD = 126, DESC = 127, DESCENDING = 128, 
    DIFFERENCE = 129, DISTINCT = 130, DIV = 131, DURATION = 132, DURING = 133, 
    ELSE = 134, END = 135, ENDS = 136, EVERY = 137, EXACTLY = 138, EXCEPT = 139, 
    EXISTS = 140, EXPAND = 141, FALSE = 142, FLATTEN = 143, IF = 144, IMPLIES = 145, 
    IN = 146, INCLUDED = 147, INCLUDES = 148, INTERSECT = 149, INTERVAL = 150, 
    IS = 151, LEAST = 152, LESS_WORD = 153, LET = 154, LIST = 155, MAXIMUM = 156, 
    MEETS = 157, MINIMUM = 158, MOD = 159, MORE_WORD = 160, MOST = 161, 
    NOT = 162, NULL_WORD = 163, OCCURS = 164, OF = 165, ON = 166, OR = 167, 
    OVERLAPS = 168, PER = 169, POINT = 170, PREDECESSOR = 171, PROPERLY = 172, 
    RETURN = 173, SAME = 174, SATISFYING = 175, SINGLETON = 176, SORT = 177, 
    START = 178, STARTING = 179, STARTS = 180, SUCCESSOR = 181, SUCH = 182, 
    THAN = 183, THAT = 184, THEN = 185, THIS = 186, TIMEZONE = 187, TIMEZONEOFFSET = 188, 
    TIME_WORD = 189, TO = 190, TRUE = 191, TUPLE = 192, UNION = 193, WHEN = 194, 
    WHERE = 195, WIDTH = 196, WITH = 197, WITHOUT = 198, XOR = 199, CALENDAR_UNIT = 200, 
    LBRACE = 201, RBRACE = 202, LPAREN = 203, RPAREN = 204, LBRACKET = 205, 
    RBRACKET = 206, COLON = 207, COMMA = 208, DOT = 209, BAR = 210, EQUAL = 211, 
    NOT_EQUAL = 212, EQUIVALENT = 213, NOT_EQUIVALENT = 214, LESS_EQUAL = 215, 
    LESS = 216, GREATER_EQUAL = 217, GREATER = 218, PLUS = 219, MINUS = 220, 
    STAR = 221, SLASH = 222, CARET = 223, AMPERSAND = 224, DATETIME = 225, 
    DATE = 226, TIME = 227, LANGUAGE_TAG = 228, VERSION = 229, DECIMAL = 230, 
    LONG = 231, INTEGER = 232, STRING = 233, PROSE = 234, IDENTIFIER = 235, 
    BACKTICK_IDENTIFIER = 236, LINE_COMMENT = 237, BLOCK_COMMENT = 238, 
    WHITE_SPACE = 239, UNTERMINATED_STRING = 240, UNTERMINATED_COMMENT = 241, 
    STRAY = 242
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


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
    PATHWAY = 18, STAGE = 19, ALERT = 20, CRITERION = 21, CASE_WORD = 22, 
    ABSENT = 23, AFTER = 24, ALLOW = 25, ALONGSIDE = 26, ALTERNATIVE = 27, 
    APART = 28, ASK = 29, AS_OF = 30, AUTHOR = 31, BECAUSE = 32, BOOSTER = 33, 
    BY = 34, CAUTION = 35, CITE = 36, CLASS = 37, CLEARED = 38, CLINICIAN = 39, 
    COMBINE = 40, CONFIRMED = 41, CONTRAINDICATED = 42, COURSE = 43, COURSES = 44, 
    DEFAULT = 45, DESCRIBE = 46, DISPLAY = 47, DISPUTED = 48, DOI = 49, 
    DONE = 50, DOSE = 51, DURABILITY = 52, EARLIEST = 53, EFFECTIVE = 54, 
    ENTER = 55, EVIDENCE = 56, EXPECT = 57, FIGURE = 58, FIRST_DO = 59, 
    FOR = 60, FROM = 61, GIVEN = 62, HOLD = 63, INDICATED = 64, JURISDICTION = 65, 
    KIND = 66, LANGUAGE = 67, LATEST = 68, MAINTAIN = 69, MEANS = 70, MONITOR = 71, 
    NONE = 72, NOT_COMPUTABLE = 73, NOTE = 74, NOTHING = 75, OFFER = 76, 
    ONSET = 77, OVER = 78, PATIENT = 79, PREFER = 80, PROTOCOL = 81, PUBLISHER = 82, 
    RANK = 83, RATE = 84, REDIRECT = 85, REGULATORY = 86, REQUIRES = 87, 
    REVIEW = 88, ROUTE = 89, SAY = 90, SAYS = 91, SCORE = 92, SEE = 93, 
    SESSION = 94, SESSIONS = 95, SINCE = 96, STATUS = 97, SUSPECT = 98, 
    TARGET = 99, TIMES = 100, TITRATE = 101, UNKNOWN = 102, UNLESS = 103, 
    UNTIL = 104, URGENCY = 105, URL = 106, USE = 107, VALUE = 108, VERSION_WORD = 109, 
    WASHOUT = 110, WITHIN = 111, WORKUP = 112, YEAR_OF = 113, AGGREGATE = 114, 
    ALL = 115, AND = 116, ANY = 117, AS = 118, ASC = 119, ASCENDING = 120, 
    AT = 121, BEFORE = 122, BETWEEN = 123, CAST = 124, CHOICE = 125, COLLAPSE = 126, 
    CONTAINS = 127, CONVERT = 128, DATE_WORD = 129, DESC = 130, DESCENDING = 131, 
    DIFFERENCE = 132, DISTINCT = 133, DIV = 134, DURATION = 135, DURING = 136, 
    ELSE = 137, END = 138, ENDS = 139, EVERY = 140, EXACTLY = 141, EXCEPT = 142, 
    EXISTS = 143, EXPAND = 144, FALSE = 145, FLATTEN = 146, IF = 147, IMPLIES = 148, 
    IN = 149, INCLUDED = 150, INCLUDES = 151, INTERSECT = 152, INTERVAL = 153, 
    IS = 154, LEAST = 155, LESS_WORD = 156, LET = 157, LIST = 158, MAXIMUM = 159, 
    MEETS = 160, MINIMUM = 161, MOD = 162, MORE_WORD = 163, MOST = 164, 
    NOT = 165, NULL_WORD = 166, OCCURS = 167, OF = 168, ON = 169, OR = 170, 
    OVERLAPS = 171, PER = 172, POINT = 173, PREDECESSOR = 174, PROPERLY = 175, 
    RETURN = 176, SAME = 177, SATISFYING = 178, SINGLETON = 179, SORT = 180, 
    START = 181, STARTING = 182, STARTS = 183, SUCCESSOR = 184, SUCH = 185, 
    THAN = 186, THAT = 187, THEN = 188, THIS = 189, TIMEZONE = 190, TIMEZONEOFFSET = 191, 
    TIME_WORD = 192, TO = 193, TRUE = 194, TUPLE = 195, UNION = 196, WHEN = 197, 
    WHERE = 198, WIDTH = 199, WITH = 200, WITHOUT = 201, XOR = 202, CALENDAR_UNIT = 203, 
    LBRACE = 204, RBRACE = 205, LPAREN = 206, RPAREN = 207, LBRACKET = 208, 
    RBRACKET = 209, COLON = 210, COMMA = 211, DOT = 212, DOUBLE_BAR = 213, 
    BAR = 214, EQUAL = 215, NOT_EQUAL = 216, EQUIVALENT = 217, NOT_EQUIVALENT = 218, 
    LESS_EQUAL = 219, LESS = 220, GREATER_EQUAL = 221, GREATER = 222, PLUS = 223, 
    MINUS = 224, STAR = 225, SLASH = 226, CARET = 227, AMPERSAND = 228, 
    DATETIME = 229, DATE = 230, TIME = 231, LANGUAGE_TAG = 232, VERSION = 233, 
    DECIMAL = 234, LONG = 235, INTEGER = 236, STRING = 237, PROSE = 238, 
    IDENTIFIER = 239, BACKTICK_IDENTIFIER = 240, LINE_COMMENT = 241, BLOCK_COMMENT = 242, 
    WHITE_SPACE = 243, UNTERMINATED_STRING = 244, UNTERMINATED_COMMENT = 245, 
    STRAY = 246
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

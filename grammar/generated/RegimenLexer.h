
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
    SAYS = 73, SEE = 74, SESSIONS = 75, STATUS = 76, SUSPECT = 77, UNKNOWN = 78, 
    URGENCY = 79, URL = 80, USE = 81, VALUE = 82, VERSION_WORD = 83, WITHIN = 84, 
    WORKUP = 85, YEAR_OF = 86, AGGREGATE = 87, ALL = 88, AND = 89, ANY = 90, 
    AS = 91, ASC = 92, ASCENDING = 93, AT = 94, BEFORE = 95, BETWEEN = 96, 
    CAST = 97, CHOICE = 98, COLLAPSE = 99, CONTAINS = 100, CONVERT = 101, 
    DATE_WORD = 102, DESC = 103, DESCENDING = 104, DIFFERENCE = 105, DISTINCT = 106, 
    DIV = 107, DURATION = 108, DURING = 109, ELSE = 110, END = 111, ENDS = 112, 
    EVERY = 113, EXACTLY = 114, EXCEPT = 115, EXISTS = 116, EXPAND = 117, 
    FALSE = 118, FLATTEN = 119, IF = 120, IMPLIES = 121, IN = 122, INCLUDED = 123, 
    INCLUDES = 124, INTERSECT = 125, INTERVAL = 126, IS = 127, LEAST = 128, 
    LESS_WORD = 129, LET = 130, LIST = 131, MAXIMUM = 132, MEETS = 133, 
    MINIMUM = 134, MOD = 135, MORE_WORD = 136, MOST = 137, NOT = 138, NULL_WORD = 139, 
    OCCURS = 140, OF = 141, ON = 142, OR = 143, OVERLAPS = 144, PER = 145, 
    POINT = 146, PREDECESSOR = 147, PROPERLY = 148, RETURN = 149, SAME = 150, 
    SATISFYING = 151, SINGLETON = 152, SORT = 153, START = 154, STARTING = 155, 
    STARTS = 156, SUCCESSOR = 157, SUCH = 158, THAN = 159, THAT = 160, THEN = 161, 
    THIS = 162, TIMEZONE = 163, TIMEZONEOFFSET = 164, TIME_WORD = 165, TO = 166, 
    TRUE = 167, TUPLE = 168, UNION = 169, WHEN = 170, WHERE = 171, WIDTH = 172, 
    WITH = 173, WITHOUT = 174, XOR = 175, CALENDAR_UNIT = 176, LBRACE = 177, 
    RBRACE = 178, LPAREN = 179, RPAREN = 180, LBRACKET = 181, RBRACKET = 182, 
    COLON = 183, COMMA = 184, DOT = 185, BAR = 186, EQUAL = 187, NOT_EQUAL = 188, 
    EQUIVALENT = 189, NOT_EQUIVALENT = 190, LESS_EQUAL = 191, LESS = 192, 
    GREATER_EQUAL = 193, GREATER = 194, PLUS = 195, MINUS = 196, STAR = 197, 
    SLASH = 198, CARET = 199, AMPERSAND = 200, DATETIME = 201, DATE = 202, 
    TIME = 203, VERSION = 204, DECIMAL = 205, LONG = 206, INTEGER = 207, 
    STRING = 208, PROSE = 209, IDENTIFIER = 210, BACKTICK_IDENTIFIER = 211, 
    LINE_COMMENT = 212, BLOCK_COMMENT = 213, WHITE_SPACE = 214, UNTERMINATED_STRING = 215, 
    UNTERMINATED_COMMENT = 216, STRAY = 217
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

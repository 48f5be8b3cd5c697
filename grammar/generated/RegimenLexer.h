
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
    YEAR_OF = 85, AGGREGATE = 86, ALL = 87, AND = 88, ANY = 89, AS = 90, 
    ASC = 91, ASCENDING = 92, AT = 93, BEFORE = 94, BETWEEN = 95, CAST = 96, 
    CHOICE = 97, COLLAPSE = 98, CONTAINS = 99, CONVERT = 100, DATE_WORD = 101, 
    DESC = 102, DESCENDING = 103, DIFFERENCE = 104, DISTINCT = 105, DIV = 106, 
    DURATION = 107, DURING = 108, ELSE = 109, END = 110, ENDS = 111, EVERY = 112, 
    EXACTLY = 113, EXCEPT = 114, EXISTS = 115, EXPAND = 116, FALSE = 117, 
    FLATTEN = 118, IF = 119, IMPLIES = 120, IN = 121, INCLUDED = 122, INCLUDES = 123, 
    INTERSECT = 124, INTERVAL = 125, IS = 126, LEAST = 127, LESS_WORD = 128, 
    LET = 129, LIST = 130, MAXIMUM = 131, MEETS = 132, MINIMUM = 133, MOD = 134, 
    MORE_WORD = 135, MOST = 136, NOT = 137, NULL_WORD = 138, OCCURS = 139, 
    OF = 140, ON = 141, OR = 142, OVERLAPS = 143, PER = 144, POINT = 145, 
    PREDECESSOR = 146, PROPERLY = 147, RETURN = 148, SAME = 149, SATISFYING = 150, 
    SINGLETON = 151, SORT = 152, START = 153, STARTING = 154, STARTS = 155, 
    SUCCESSOR = 156, SUCH = 157, THAN = 158, THAT = 159, THEN = 160, THIS = 161, 
    TIMEZONE = 162, TIMEZONEOFFSET = 163, TIME_WORD = 164, TO = 165, TRUE = 166, 
    TUPLE = 167, UNION = 168, WHEN = 169, WHERE = 170, WIDTH = 171, WITH = 172, 
    WITHOUT = 173, XOR = 174, CALENDAR_UNIT = 175, LBRACE = 176, RBRACE = 177, 
    LPAREN = 178, RPAREN = 179, LBRACKET = 180, RBRACKET = 181, COLON = 182, 
    COMMA = 183, DOT = 184, BAR = 185, EQUAL = 186, NOT_EQUAL = 187, EQUIVALENT = 188, 
    NOT_EQUIVALENT = 189, LESS_EQUAL = 190, LESS = 191, GREATER_EQUAL = 192, 
    GREATER = 193, PLUS = 194, MINUS = 195, STAR = 196, SLASH = 197, CARET = 198, 
    AMPERSAND = 199, DATETIME = 200, DATE = 201, TIME = 202, VERSION = 203, 
    DECIMAL = 204, LONG = 205, INTEGER = 206, STRING = 207, PROSE = 208, 
    IDENTIFIER = 209, BACKTICK_IDENTIFIER = 210, LINE_COMMENT = 211, BLOCK_COMMENT = 212, 
    WHITE_SPACE = 213, UNTERMINATED_STRING = 214, UNTERMINATED_COMMENT = 215, 
    STRAY = 216
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

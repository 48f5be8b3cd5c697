// The words of Regimen. Every byte of a file belongs to one token: white space and comments go to the hidden
// channel, so the syntax tree can give the file back unchanged. Words of clauses that an author may also use as names
// stay identifiers-in-waiting: the parser's rule `identifier` lists them.
lexer grammar RegimenLexer;

// declarations
REGIMEN: 'regimen';
KNOWLEDGE: 'knowledge';
SOURCE: 'source';
CLAIM: 'claim';
CODESYSTEM: 'codesystem';
VALUESET: 'valueset';
CODE: 'code';
CODES: 'codes';
CONCEPT: 'concept';
FACT: 'fact';
RECORD: 'record';
TABLE: 'table';
DEFINE: 'define';
PARAMETER: 'parameter';
DIFFERENTIAL: 'differential';
OPTION: 'option';
PATHWAY: 'pathway';
STAGE: 'stage';
ALERT: 'alert';
CASE_WORD: 'case';

// clauses
ABSENT: 'absent';
AFTER: 'after';
ALONGSIDE: 'alongside';
ASK: 'ask';
AS_OF: 'as_of';
AUTHOR: 'author';
BECAUSE: 'because';
BY: 'by';
CAUTION: 'caution';
CITE: 'cite';
CLASS: 'class';
CLEARED: 'cleared';
CLINICIAN: 'clinician';
CONFIRMED: 'confirmed';
CONTRAINDICATED: 'contraindicated';
DEFAULT: 'default';
DESCRIBE: 'describe';
DISPLAY: 'display';
DISPUTED: 'disputed';
DOI: 'doi';
DONE: 'done';
DOSE: 'dose';
EARLIEST: 'earliest';
EFFECTIVE: 'effective';
ENTER: 'enter';
EVIDENCE: 'evidence';
EXPECT: 'expect';
FIGURE: 'figure';
FIRST_DO: 'first';
FOR: 'for';
FROM: 'from';
GIVEN: 'given';
INDICATED: 'indicated';
KIND: 'kind';
LATEST: 'latest';
MAINTAIN: 'maintain';
MEANS: 'means';
MONITOR: 'monitor';
NONE: 'none';
NOT_COMPUTABLE: 'not_computable';
NOTE: 'note';
NOTHING: 'nothing';
OFFER: 'offer';
OVER: 'over';
PATIENT: 'patient';
PROTOCOL: 'protocol';
PUBLISHER: 'publisher';
REDIRECT: 'redirect';
REGULATORY: 'regulatory';
REQUIRES: 'requires';
REVIEW: 'review';
SAY: 'say';
SAYS: 'says';
SESSIONS: 'sessions';
STATUS: 'status';
SUSPECT: 'suspect';
UNKNOWN: 'unknown';
URGENCY: 'urgency';
URL: 'url';
USE: 'use';
VALUE: 'value';
VERSION_WORD: 'version';
WITHIN: 'within';
WORKUP: 'workup';
YEAR_OF: 'year';

// expressions
ALL: 'all';
AND: 'and';
ANY: 'any';
AS: 'as';
ASC: 'asc';
ASCENDING: 'ascending';
AT: 'at';
BETWEEN: 'between';
CONTAINS: 'contains';
DESC: 'desc';
DESCENDING: 'descending';
DISTINCT: 'distinct';
DIV: 'div';
ELSE: 'else';
END: 'end';
EVERY: 'every';
EXACTLY: 'exactly';
EXISTS: 'exists';
FALSE: 'false';
IF: 'if';
IMPLIES: 'implies';
IN: 'in';
INTERVAL: 'Interval';
IS: 'is';
LEAST: 'least';
LIST: 'List';
MOD: 'mod';
MOST: 'most';
NOT: 'not';
NULL_WORD: 'null';
OF: 'of';
OR: 'or';
RETURN: 'return';
SATISFYING: 'satisfying';
SORT: 'sort';
THEN: 'then';
TRUE: 'true';
TUPLE: 'Tuple';
WHEN: 'when';
WHERE: 'where';
XOR: 'xor';

// calendar words of a quantity: 6 weeks
CALENDAR_UNIT
  : 'years' | 'month' | 'months' | 'week' | 'weeks' | 'day' | 'days' | 'hour' | 'hours' | 'minute' | 'minutes'
  | 'second' | 'seconds' | 'millisecond' | 'milliseconds'
  ;

// punctuation
LBRACE: '{';
RBRACE: '}';
LPAREN: '(';
RPAREN: ')';
LBRACKET: '[';
RBRACKET: ']';
COLON: ':';
COMMA: ',';
DOT: '.';
BAR: '|';
EQUAL: '=';
NOT_EQUAL: '!=';
EQUIVALENT: '~';
NOT_EQUIVALENT: '!~';
LESS_EQUAL: '<=';
LESS: '<';
GREATER_EQUAL: '>=';
GREATER: '>';
PLUS: '+';
MINUS: '-';
STAR: '*';
SLASH: '/';
CARET: '^';
AMPERSAND: '&';

// literals
DATETIME: '@' DATE_PART 'T' (TIME_PART ('Z' | [+-] [0-9] [0-9] ':' [0-9] [0-9])?)?;
DATE: '@' DATE_PART;
TIME: '@T' TIME_PART;
VERSION: [0-9]+ '.' [0-9]+ '.' [0-9]+ ('-' [0-9A-Za-z.-]+)?;
DECIMAL: [0-9]+ '.' [0-9]+;
LONG: [0-9]+ 'L';
INTEGER: [0-9]+;
STRING: '\'' (ESCAPE | ~[\\'])* '\'';
PROSE: '"' (ESCAPE | ~[\\"])* '"';
IDENTIFIER: [A-Za-z_] [A-Za-z0-9_]*;
BACKTICK_IDENTIFIER: '`' (ESCAPE | ~[\\`])* '`';

LINE_COMMENT: '//' ~[\r\n]* -> channel(HIDDEN);
BLOCK_COMMENT: '/*' .*? '*/' -> channel(HIDDEN);
WHITE_SPACE: [ \t\r\n]+ -> channel(HIDDEN);
UNTERMINATED_STRING: '\'' (ESCAPE | ~[\\'])* | '"' (ESCAPE | ~[\\"])* | '`' (ESCAPE | ~[\\`])*;
UNTERMINATED_COMMENT: '/*' .*?;
STRAY: .;

fragment DATE_PART: [0-9] [0-9] [0-9] [0-9] ('-' [0-9] [0-9] ('-' [0-9] [0-9])?)?;
fragment TIME_PART: [0-9] [0-9] (':' [0-9] [0-9] (':' [0-9] [0-9] ('.' [0-9]+)?)?)?;
fragment ESCAPE: '\\' .;

// The sentences of Regimen. A file is a list of declarations in any order. Expressions are CQL's (same words, same
// precedence); the quantifiers `any`, `every`, `at least n`, `at most n` and `exactly n` are ours.
parser grammar RegimenParser;
options { tokenVocab = RegimenLexer; }

file: header declaration* EOF;
expressionOnly: expression EOF;

header: REGIMEN INTEGER;

declaration
  : knowledgeDeclaration
  | sourceDeclaration
  | claimDeclaration
  | codesystemDeclaration
  | valuesetDeclaration
  | codeDeclaration
  | codesDeclaration
  | conceptDeclaration
  | factDeclaration
  | recordDeclaration
  | tableDeclaration
  | defineDeclaration
  | decideDeclaration
  | parameterDeclaration
  | differentialDeclaration
  | optionDeclaration
  | pathwayDeclaration
  | alertDeclaration
  | criterionDeclaration
  | caseDeclaration
  ;

// ---- the package and its evidence

knowledgeDeclaration: KNOWLEDGE identifier VERSION PROSE LBRACE knowledgeClause* RBRACE;
knowledgeClause
  : STATUS identifier                                                             # statusClause
  | EFFECTIVE DATE                                                                # effectiveClause
  | REVIEW DATE                                                                   # reviewClause
  | PUBLISHER PROSE                                                               # publisherClause
  | AUTHOR PROSE                                                                  # authorClause
  | NOTE PROSE                                                                    # knowledgeNoteClause
  | USE identifier versionRange (AS identifier)?                                  # useClause
  | allowance                                                                     # knowledgeAllowClause
  | LANGUAGE identifier                                                           # languageClause
  | JURISDICTION identifierList                                                   # jurisdictionClause
  ;
// `1.2`: compatible with 1.2.0, as in Cargo; several requirements must all hold.
versionRange: versionRequirement (COMMA versionRequirement)*;
versionRequirement
  : (EQUAL | GREATER_EQUAL | GREATER | LESS_EQUAL | LESS | CARET | EQUIVALENT)? (VERSION | DECIMAL | INTEGER)
  ;

sourceDeclaration: SOURCE identifier PROSE LBRACE sourceClause* RBRACE;
sourceClause
  : KIND identifier                                                               # kindClause
  | YEAR_OF INTEGER                                                               # yearClause
  | PUBLISHER PROSE                                                               # sourcePublisherClause
  | URL PROSE                                                                     # urlClause
  | DOI PROSE                                                                     # doiClause
  | NOTE PROSE                                                                    # sourceNoteClause
  ;

claimDeclaration: CLAIM identifier FROM reference PROSE LBRACE claimClause* RBRACE;
claimClause
  : SAYS PROSE                                                                    # saysClause
  | FIGURE identifier EQUAL expression                                            # figureClause
  | STATUS (CONFIRMED | DISPUTED PROSE | identifier) cites?                       # claimStatusClause
  | NOTE PROSE                                                                    # claimNoteClause
  | SEE reference (COMMA reference)*                                              # seeClause
  | NOT_COMPUTABLE PROSE                                                          # notComputableClause
  ;

// ---- words for people

// Words in the package's language, then in others: "Talk to someone today." @de "Sprechen Sie heute mit jemandem."
// Where the rules say so, `{name}` in them stands for a value.
text: PROSE translation*;
translation: LANGUAGE_TAG PROSE;
audience: CLINICIAN | PATIENT;

// ---- terminology: our own sets are written out; by URL, and in the other forms, as in CQL

codesystemDeclaration: CODESYSTEM identifier COLON STRING (VERSION_WORD STRING)?;
valuesetDeclaration
  : VALUESET identifier COLON (LBRACE (codeLiteral (COMMA codeLiteral)* COMMA?)? RBRACE | STRING (VERSION_WORD STRING)?)
  ;
codeDeclaration: CODE identifier COLON (codeLiteral | STRING FROM reference displayClause?);
conceptDeclaration: CONCEPT identifier COLON LBRACE reference (COMMA reference)* RBRACE displayClause?;
displayClause: DISPLAY STRING;
codeLiteral: reference STRING PROSE?;
codesDeclaration: CODES identifier LBRACE codesMember* RBRACE;
codesMember: identifier PROSE? (EQUAL codeLiteral (COMMA codeLiteral)*)?;

// ---- facts, records, tables

factDeclaration: FACT identifier COLON typeSpecifier (IN expression)? (LBRACE factClause* RBRACE)?;
factClause
  : ASK (audience text)+                                                          # askClause
  | FROM binding                                                                  # fromClause
  | ABSENT MEANS (UNKNOWN | NONE | expressionTerm)                                # absentClause
  | DESCRIBE PROSE                                                                # describeClause
  | allowance                                                                     # factAllowClause
  ;
binding
  : (LATEST | EARLIEST | ANY)? retrieve (WHERE bindingCondition (AND bindingCondition)*)?
    (VALUE identifier)? (WITHIN expressionTerm)? bindingFields?
  ;
retrieve: LBRACKET identifier (COLON (identifier (IN | EQUAL | EQUIVALENT))? reference)? RBRACKET;
bindingCondition: identifier EQUAL STRING | identifier IN LBRACE STRING (COMMA STRING)* RBRACE;
bindingFields: LBRACE (identifier COLON identifier COMMA?)* RBRACE;

recordDeclaration: RECORD identifier LBRACE fieldDeclaration* RBRACE;
fieldDeclaration: identifier COLON typeSpecifier (IN expression)? PROSE? COMMA?;

tableDeclaration: TABLE identifier BY identifier attachment* LBRACE tableHeader tableRow* RBRACE;
tableHeader: BAR tableColumn (BAR tableColumn)* BAR;
tableColumn: identifier (COLON typeSpecifier)?;
tableRow: BAR tableCell (BAR tableCell)* BAR;
tableCell: MINUS | expressionTerm;

typeSpecifier
  : identifier IN reference                                                       # codeType
  | LIST LESS typeSpecifier GREATER                                               # listType
  | INTERVAL LESS typeSpecifier GREATER                                           # intervalType
  | CHOICE LESS typeSpecifier (COMMA typeSpecifier)* GREATER                      # choiceType
  | identifier STRING                                                             # quantityType
  | reference                                                                     # namedType
  ;

// ---- definitions

attachment
  : BECAUSE PROSE                                                                 # becauseAttachment
  | CITE reference (COMMA reference)*                                             # citeAttachment
  | allowance                                                                     # allowAttachment
  ;
// Silences warnings about what it is attached to.
allowance: ALLOW identifier (COMMA identifier)* BECAUSE PROSE;
cites: CITE reference (COMMA reference)*;

defineDeclaration: DEFINE identifier formalParameters? COLON expression attachment*;
formalParameters: LPAREN formalParameter (COMMA formalParameter)* RPAREN;
formalParameter: identifier typeSpecifier;
parameterDeclaration: PARAMETER identifier typeSpecifier (IN expression)? DEFAULT expression attachment*;

// ---- decision tables, as DMN has them: inputs || outputs || because and cite

decideDeclaration
  : DECIDE identifier formalParameters? (COLON typeSpecifier)? hitPolicy attachment*
    LBRACE decideHeader decideRow+ RBRACE
  ;
// unique, any, first, priority, rule order, output order, collect, collect sum, collect min, collect max, collect count
hitPolicy: ANY | identifier identifier?;
decideHeader
  : BAR expressionTerm (BAR expressionTerm)* DOUBLE_BAR decideOutput (BAR decideOutput)*
    (DOUBLE_BAR decideNote (BAR decideNote)*)? BAR
  ;
decideOutput: identifier (COLON typeSpecifier)? (IN LBRACE expression (COMMA expression)* RBRACE)?;
decideNote: BECAUSE | CITE;
decideRow
  : BAR (DEFAULT | decideCell (BAR decideCell)*) DOUBLE_BAR expressionTerm (BAR expressionTerm)*
    (DOUBLE_BAR decideNoteCell (BAR decideNoteCell)*)? BAR
  ;
decideCell
  : MINUS                                                                         # anyCell
  | NOT LPAREN cellTest (COMMA cellTest)* RPAREN                                  # notCell
  | cellTest (COMMA cellTest)*                                                    # testsCell
  ;
cellTest
  : (LESS | LESS_EQUAL | GREATER | GREATER_EQUAL | EQUAL | NOT_EQUAL) expressionTerm   # comparisonTest
  | (LBRACKET | LPAREN) expressionTerm COMMA expressionTerm (RBRACKET | RPAREN)        # rangeTest
  | IN? expressionTerm                                                                 # valueTest
  ;
decideNoteCell: MINUS | reference (COMMA reference)*;

// ---- the decision layer

differentialDeclaration: DIFFERENTIAL identifier text LBRACE differentialClause* RBRACE;
differentialClause
  : SUSPECT WHEN expression attachment*                                           # suspectClause
  | CONFIRMED WHEN expression attachment*                                         # confirmedClause
  | CLEARED WHEN expression attachment*                                           # clearedClause
  | WORKUP text attachment*                                                       # workupClause
  | REDIRECT text redirectEffect* attachment*                                     # redirectClause
  | NOTE text attachment*                                                         # differentialNoteClause
  ;
redirectEffect
  : TO referenceList                                                             # redirectTo
  | HOLD (PATHWAY | referenceList) (UNLESS expression)?                          # redirectHold
  ;

optionDeclaration: OPTION identifier text LBRACE optionClause* RBRACE;
optionClause
  : CLASS PROSE                                                                   # classClause
  | REGULATORY (CLEARED | identifier) (IN identifierList)? (SINCE DATE)? (UNTIL DATE)? text? attachment*  # regulatoryClause
  | INDICATED WHEN expression attachment*                                         # indicatedClause
  | CONTRAINDICATED WHEN expression attachment*                                   # contraindicatedClause
  | CAUTION WHEN expression attachment*                                           # cautionClause
  | REQUIRES expression (FIRST_DO text)? attachment*                              # requiresClause
  | WASHOUT expressionTerm AFTER expression (WHEN expression)? (FIRST_DO text)? attachment*  # washoutClause
  | (ONSET | DURABILITY) range? text? attachment*                                 # courseClause
  | (PROTOCOL | MAINTAIN | BOOSTER) (text COLON)? phaseItem (COMMA phaseItem)* (WHEN expression)? attachment*  # phaseClause
  | MONITOR reference text? (monitorTime ((COMMA THEN? | THEN) monitorTime)*)? attachment*
    (LBRACE monitorThreshold* RBRACE)?                                            # monitorClause
  | ALTERNATIVE TO referenceList text? attachment*                               # alternativeClause
  | COMBINE WITH referenceList text? attachment*                                 # combineClause
  | NOT WITH referenceList text? attachment*                                     # notWithClause
  | ON reference text (TO referenceList)? attachment*                           # onClause
  | SCORE reference COLON expression attachment*                                 # scoreClause
  | EVIDENCE reference (COMMA reference)*                                        # evidenceClause
  | SAY (audience text)+                                                          # optionSayClause
  | NOTE text attachment*                                                         # optionNoteClause
  ;

// One phase of a treatment: what is given, how often, how long. `range` is one value or two: 56 to 84 'mg'.
phaseItem
  : DOSE range (ROUTE identifier)? (OVER range)? (RATE range)? frequency?         # doseItem
  | ROUTE identifier                                                              # routeItem
  | count (SESSION | SESSIONS) (OF range)? (IN range)? frequency?                 # sessionsItem
  | frequency                                                                     # frequencyItem
  | FOR range                                                                     # forItem
  | range APART                                                                   # apartItem
  | count (COURSE | COURSES) (EVERY range)?                                       # coursesItem
  | TITRATE (BY range)? EVERY range                                               # titrateItem
  | TARGET range                                                                  # targetItem
  | MAXIMUM expressionTerm                                                        # maximumItem
  | text                                                                          # textItem
  ;
frequency: (count TIMES)? EVERY range (FOR range)?;
count: INTEGER (TO INTEGER)?;
range: expressionTerm (TO expressionTerm)?;

monitorTime
  : BEFORE                                                                        # beforeTime
  | AT range                                                                      # atTime
  | EVERY range (FOR range)?                                                      # everyTime
  | FOR range                                                                     # forTime
  ;
monitorThreshold: WHEN expression THEN text attachment*;

pathwayDeclaration: PATHWAY identifier PROSE? LBRACE pathwayItem* RBRACE;
pathwayItem
  : STAGE identifier text? (AFTER expression)? LBRACE stageClause* RBRACE         # stageItem
  | ALONGSIDE LBRACE referenceList? RBRACE                                       # alongsideItem
  | RANK BY referenceList                                                        # rankItem
  ;
stageClause
  : ENTER WHEN expression attachment*                                             # enterClause
  | OFFER (NOTHING | referenceList)                                               # offerClause
  | DONE WHEN expression attachment*                                              # doneClause
  | SAY (audience text)+                                                          # stageSayClause
  ;
referenceList: reference (COMMA reference)*;
identifierList: identifier (COMMA identifier)*;

// What options are ranked by. With a parameter (an option) its value is one rule for all; else each option has a `score`.
criterionDeclaration
  : CRITERION identifier formalParameters? (COLON typeSpecifier)? text LBRACE criterionClause* RBRACE
  ;
criterionClause
  : PREFER (TRUE | FALSE | identifier)                                            # preferClause
  | VALUE expression attachment*                                                  # valueClause
  | WHEN expression attachment*                                                   # whenClause
  | UNKNOWN identifier                                                            # unknownClause
  ;

alertDeclaration: ALERT identifier text? WHEN expression attachment* LBRACE alertClause* RBRACE;
alertClause
  : URGENCY identifier                                                            # urgencyClause
  | SAY (audience text)+                                                          # alertSayClause
  ;

caseDeclaration: CASE_WORD PROSE LBRACE caseClause* RBRACE;
caseClause
  : AS_OF DATE                                                                    # asOfClause
  | GIVEN givenFact (COMMA givenFact)* COMMA?                                     # givenClause
  | EXPECT expression (COMMA expression)* COMMA?                                  # expectClause
  ;
givenFact: reference EQUAL expression;

// ---- expressions, from loosest to tightest binding as in CQL

expression
  : (DURATION IN)? precision BETWEEN expressionTerm AND expressionTerm            # durationBetweenExpression
  | DIFFERENCE IN precision BETWEEN expressionTerm AND expressionTerm             # differenceBetweenExpression
  | expressionTerm                                                                # termExpression
  | retrieve                                                                      # retrieveExpression
  | query                                                                         # queryExpression
  | quantifier                                                                    # quantifierExpression
  | expression IS NOT? (NULL_WORD | TRUE | FALSE)                                 # isLiteralExpression
  | expression IS NOT? statusName                                                 # isStatusExpression
  | expression (IS | AS) castType                                                 # typeExpression
  | CAST expression AS castType                                                   # castExpression
  | NOT expression                                                                # notExpression
  | EXISTS expression                                                             # existsExpression
  | expression PROPERLY? BETWEEN expressionTerm AND expressionTerm                # betweenExpression
  | expression (LESS_EQUAL | LESS | GREATER_EQUAL | GREATER) expression           # inequalityExpression
  | expression timing expression                                                  # timingExpression
  | expression (EQUAL | NOT_EQUAL | EQUIVALENT | NOT_EQUIVALENT) expression       # equalityExpression
  | expression (IN | CONTAINS) (precision OF)? expression                         # membershipExpression
  | expression AND expression                                                     # andExpression
  | expression (OR | XOR) expression                                              # orExpression
  | <assoc=left> expression IMPLIES expression                                    # impliesExpression
  | expression (UNION | INTERSECT | EXCEPT) expression                            # setExpression
  ;

statusName: CONTRAINDICATED | CAUTION | CONFIRMED | CLEARED | DONE | identifier;

// What stands between two intervals or points in time: `starts before day of start`.
timing
  : side? SAME precision? (AS | OR (BEFORE | AFTER)) edge?                        # sameTiming
  | PROPERLY? INCLUDES (precision OF)? edge?                                      # includesTiming
  | side? PROPERLY? (DURING | INCLUDED IN) (precision OF)?                        # duringTiming
  | side? offset? order (precision OF)? edge?                                     # orderTiming
  | side? PROPERLY? WITHIN quantity OF edge?                                      # withinTiming
  | MEETS (BEFORE | AFTER)? (precision OF)?                                       # meetsTiming
  | OVERLAPS (BEFORE | AFTER)? (precision OF)?                                    # overlapsTiming
  | STARTS (precision OF)?                                                        # startsTiming
  | ENDS (precision OF)?                                                          # endsTiming
  ;
side: STARTS | ENDS | OCCURS;
edge: START | END;
offset: quantity (OR (MORE_WORD | LESS_WORD))? | (MORE_WORD | LESS_WORD) THAN quantity;
order: ON OR (BEFORE | AFTER) | (BEFORE | AFTER) (OR ON)?;
precision: YEAR_OF | CALENDAR_UNIT;

castType
  : LIST LESS castType GREATER                                                    # listCast
  | INTERVAL LESS castType GREATER                                                # intervalCast
  | CHOICE LESS castType (COMMA castType)* GREATER                                # choiceCast
  | TUPLE LBRACE castField (COMMA castField)* RBRACE                              # tupleCast
  | qualifiedIdentifier                                                           # namedCast
  ;
castField: identifier castType;

query
  : querySource alias letClause? inclusionClause*
    (whereClause (aggregateClause | returnClause)? sortClause? | (aggregateClause | returnClause) sortClause? | sortClause)
  | querySource alias (letClause inclusionClause* | inclusionClause+)
  | LPAREN expression RPAREN alias
  | FROM aliasedSource (COMMA aliasedSource)* letClause? inclusionClause* whereClause? (aggregateClause | returnClause)?
    sortClause?
  ;
aliasedSource: querySource alias;
alias: IDENTIFIER | BACKTICK_IDENTIFIER | PROSE;
querySource: qualifiedIdentifier | retrieve | LPAREN expression RPAREN;
qualifiedIdentifier: identifier (DOT identifier)*;
letClause: LET letItem (COMMA letItem)*;
letItem: identifier COLON expression;
inclusionClause: (WITH | WITHOUT) querySource alias SUCH THAT expression;
whereClause: WHERE expression;
aggregateClause: AGGREGATE (ALL | DISTINCT)? alias startingClause? COLON expression;
startingClause: STARTING (quantity | simpleLiteral | LPAREN expression RPAREN);
returnClause: RETURN (ALL | DISTINCT)? expression;
sortClause: SORT (sortDirection | BY sortItem (COMMA sortItem)*);
sortItem: expressionTerm sortDirection?;
sortDirection: ASC | ASCENDING | DESC | DESCENDING;

quantifier
  : quantifierWord DISTINCT expressionTerm OF querySource alias SATISFYING expression   # distinctQuantifier
  | quantifierWord OF? querySource alias SATISFYING expression                          # plainQuantifier
  | (EVERY | ANY) DIFFERENTIAL IS NOT? statusName                                                     # differentialQuantifier
  ;
quantifierWord
  : ANY | EVERY
  | AT LEAST expressionTerm
  | AT MOST expressionTerm
  | EXACTLY expressionTerm
  ;

// In the order of CQL: `start of visit.period` is the start of the period. Terms come after the words that are names, too:
// `duration in days of x` is no membership of `duration`.
expressionTerm
  : expressionTerm DOT identifier                                                 # memberTerm
  | expressionTerm LBRACKET expression RBRACKET                                   # indexTerm
  | CONVERT expression TO (STRING | CALENDAR_UNIT | YEAR_OF | castType)           # convertTerm
  | (PLUS | MINUS) expressionTerm                                                 # polarityTerm
  | (START | END) OF expressionTerm                                               # boundTerm
  | component FROM expressionTerm                                                 # componentTerm
  | DURATION IN precision OF expressionTerm                                       # durationTerm
  | DIFFERENCE IN precision OF expressionTerm                                     # differenceTerm
  | WIDTH OF expressionTerm                                                       # widthTerm
  | (SUCCESSOR | PREDECESSOR) OF expressionTerm                                   # successorTerm
  | SINGLETON FROM expressionTerm                                                 # singletonTerm
  | POINT FROM expressionTerm                                                     # pointTerm
  | (MINIMUM | MAXIMUM) qualifiedIdentifier                                       # extremeTerm
  | DISTINCT expression                                                           # distinctTerm
  | FLATTEN expression                                                            # flattenTerm
  | (EXPAND | COLLAPSE) expression (PER (precision | expression))?                # pointsTerm
  | term                                                                          # termExpressionTerm
  | expressionTerm CARET expressionTerm                                           # powerTerm
  | expressionTerm (STAR | SLASH | DIV | MOD) expressionTerm                      # multiplicationTerm
  | expressionTerm (PLUS | MINUS | AMPERSAND) expressionTerm                      # additionTerm
  | IF expression THEN expression ELSE expression                                 # ifTerm
  | CASE_WORD expression? caseItem+ ELSE expression END                           # caseTerm
  ;
component: precision | DATE_WORD | TIME_WORD | TIMEZONE | TIMEZONEOFFSET;
caseItem: WHEN expression THEN expression;

term
  : literal                                                                       # literalTerm
  | INTERVAL (LBRACKET | LPAREN) expression COMMA expression (RBRACKET | RPAREN)  # intervalTerm
  | (LIST (LESS castType GREATER)?)? LBRACE (expression (COMMA expression)*)? RBRACE  # listTerm
  | TUPLE? LBRACE tupleElement (COMMA tupleElement)* RBRACE                       # tupleTerm
  | TUPLE? LBRACE COLON RBRACE                                                    # emptyTupleTerm
  | qualifiedIdentifier LBRACE tupleElement (COMMA tupleElement)* RBRACE          # instanceTerm
  | functionName LPAREN (expression (COMMA expression)*)? RPAREN                  # invocationTerm
  | identifier                                                                    # identifierTerm
  | THIS                                                                          # thisTerm
  | LPAREN expression RPAREN                                                      # parenthesizedTerm
  ;
tupleElement: identifier COLON expression;
functionName: reference;

quantity: (INTEGER | DECIMAL) (STRING | CALENDAR_UNIT | YEAR_OF);

literal
  : ratioPart COLON ratioPart                                                     # ratioLiteral
  | quantity                                                                      # quantityLiteral
  | simpleLiteral                                                                 # plainLiteral
  ;
ratioPart: quantity | INTEGER | DECIMAL;
simpleLiteral
  : (TRUE | FALSE)                                                                # booleanLiteral
  | NULL_WORD                                                                     # nullLiteral
  | STRING                                                                        # stringLiteral
  | INTEGER                                                                       # integerLiteral
  | LONG                                                                          # longLiteral
  | DECIMAL                                                                       # decimalLiteral
  | DATETIME                                                                      # dateTimeLiteral
  | DATE                                                                          # dateLiteral
  | TIME                                                                          # timeLiteral
  ;

// What is declared elsewhere: by its name, or by the name of a package that is used and its name there.
reference: identifier (DOT identifier)?;

// A name: a plain word, a quoted identifier, or a word that is a keyword only at the head of a clause.
identifier
  : IDENTIFIER | BACKTICK_IDENTIFIER | PROSE
  | ABSENT | AGGREGATE | ALLOW | ALERT | ALTERNATIVE | APART | AUTHOR | BOOSTER | CALENDAR_UNIT | CAST | CLAIM | CLASS
  | CLINICIAN | CODE | CODES | COLLAPSE | COMBINE | CONCEPT | CONVERT | COURSE | COURSES | CRITERION | DATE_WORD
  | DEFAULT | DESCRIBE | DIFFERENCE | DISPLAY | DOI | DONE | DOSE | DURABILITY | DURATION | EARLIEST | EFFECTIVE
  | END | ENDS | ENTER | EVIDENCE | EXPAND | FACT | FIGURE | FIRST_DO | FLATTEN | GIVEN | HOLD | INCLUDED | INCLUDES
  | INDICATED | JURISDICTION | KIND | KNOWLEDGE | LANGUAGE | LATEST | LESS_WORD | LET | MAINTAIN | MAXIMUM | MEANS
  | MEETS | MINIMUM | MONITOR | MORE_WORD | NONE | NOTE | NOTHING | NOT_COMPUTABLE | OCCURS | OFFER | ON | ONSET
  | OPTION | OVER | OVERLAPS | PARAMETER | PATIENT | PER | POINT | PREDECESSOR | PREFER | PROTOCOL | PUBLISHER | RANK
  | RATE | RECORD | REGULATORY | REVIEW | ROUTE | SAME | SCORE | SEE | SESSION | SESSIONS | SINCE | SINGLETON | SOURCE
  | STAGE | START | STARTING | STARTS | STATUS | SUCCESSOR | SUCH | SUSPECT | TABLE | TARGET | THAN | THAT | TIMES
  | TIMEZONE | TIMEZONEOFFSET | TIME_WORD | TITRATE | TO | UNKNOWN | UNLESS | UNTIL | URGENCY | URL | USE | VALUE
  | VERSION_WORD | WASHOUT | WIDTH | WORKUP | YEAR_OF
  ;

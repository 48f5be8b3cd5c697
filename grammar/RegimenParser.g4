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
  | parameterDeclaration
  | differentialDeclaration
  | optionDeclaration
  | pathwayDeclaration
  | alertDeclaration
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
  | NOT_COMPUTABLE PROSE                                                          # notComputableClause
  ;

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
  : ASK (audience PROSE)+                                                         # askClause
  | FROM binding                                                                  # fromClause
  | ABSENT MEANS (UNKNOWN | NONE | expressionTerm)                                # absentClause
  | DESCRIBE PROSE                                                                # describeClause
  ;
audience: CLINICIAN | PATIENT;
binding
  : (LATEST | EARLIEST | ANY)? retrieve (WHERE bindingCondition (AND bindingCondition)*)?
    (VALUE identifier)? (WITHIN expressionTerm)? bindingFields?
  ;
retrieve: LBRACKET identifier (COLON reference)? RBRACKET;
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
  | identifier STRING                                                             # quantityType
  | reference                                                                     # namedType
  ;

// ---- definitions

attachment
  : BECAUSE PROSE                                                                 # becauseAttachment
  | CITE reference (COMMA reference)*                                             # citeAttachment
  ;
cites: CITE reference (COMMA reference)*;

defineDeclaration: DEFINE identifier formalParameters? COLON expression attachment*;
formalParameters: LPAREN formalParameter (COMMA formalParameter)* RPAREN;
formalParameter: identifier typeSpecifier;
parameterDeclaration: PARAMETER identifier typeSpecifier (IN expression)? DEFAULT expression attachment*;

// ---- the decision layer

differentialDeclaration: DIFFERENTIAL identifier PROSE LBRACE differentialClause* RBRACE;
differentialClause
  : SUSPECT WHEN expression attachment*                                           # suspectClause
  | CONFIRMED WHEN expression attachment*                                         # confirmedClause
  | CLEARED WHEN expression attachment*                                           # clearedClause
  | WORKUP PROSE attachment*                                                      # workupClause
  | REDIRECT PROSE attachment*                                                    # redirectClause
  | NOTE PROSE attachment*                                                        # differentialNoteClause
  ;

optionDeclaration: OPTION identifier PROSE LBRACE optionClause* RBRACE;
optionClause
  : CLASS PROSE                                                                   # classClause
  | REGULATORY (CLEARED | identifier) PROSE? attachment*                          # regulatoryClause
  | INDICATED WHEN expression attachment*                                         # indicatedClause
  | CONTRAINDICATED WHEN expression attachment*                                   # contraindicatedClause
  | CAUTION WHEN expression attachment*                                           # cautionClause
  | REQUIRES expression (FIRST_DO PROSE)? attachment*                             # requiresClause
  | PROTOCOL protocolItem (COMMA protocolItem)* attachment*                       # protocolClause
  | MONITOR identifier (EVERY expressionTerm)? (FOR expressionTerm)? attachment*  # monitorClause
  | MAINTAIN (EVERY expressionTerm | PROSE) attachment*                           # maintainClause
  | EVIDENCE reference (COMMA reference)*                                         # evidenceClause
  | SAY (audience PROSE)+                                                         # optionSayClause
  | NOTE PROSE attachment*                                                        # optionNoteClause
  ;
protocolItem
  : DOSE expressionTerm (OVER expressionTerm)? (EVERY expressionTerm)?            # doseItem
  | expressionTerm SESSIONS (IN expressionTerm)?                                  # sessionsItem
  | PROSE                                                                         # proseItem
  ;

pathwayDeclaration: PATHWAY identifier PROSE? LBRACE pathwayItem* RBRACE;
pathwayItem
  : STAGE identifier PROSE? (AFTER expression)? LBRACE stageClause* RBRACE        # stageItem
  | ALONGSIDE LBRACE referenceList? RBRACE                                        # alongsideItem
  ;
stageClause
  : ENTER WHEN expression attachment*                                             # enterClause
  | OFFER (NOTHING | referenceList)                                               # offerClause
  | DONE WHEN expression attachment*                                              # doneClause
  | SAY (audience PROSE)+                                                         # stageSayClause
  ;
referenceList: reference (COMMA reference)*;

alertDeclaration: ALERT identifier PROSE? WHEN expression attachment* LBRACE alertClause* RBRACE;
alertClause
  : URGENCY identifier                                                            # urgencyClause
  | SAY (audience PROSE)+                                                         # alertSayClause
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
  : expressionTerm                                                                # termExpression
  | query                                                                         # queryExpression
  | quantifier                                                                    # quantifierExpression
  | expression IS NOT? (NULL_WORD | TRUE | FALSE)                                 # isLiteralExpression
  | expression IS NOT? statusName                                                 # isStatusExpression
  | NOT expression                                                                # notExpression
  | EXISTS expression                                                             # existsExpression
  | expression BETWEEN expressionTerm AND expressionTerm                          # betweenExpression
  | expression (LESS_EQUAL | LESS | GREATER_EQUAL | GREATER) expression           # inequalityExpression
  | expression (EQUAL | NOT_EQUAL | EQUIVALENT | NOT_EQUIVALENT) expression       # equalityExpression
  | expression (IN | CONTAINS) expression                                         # membershipExpression
  | expression AND expression                                                     # andExpression
  | expression (OR | XOR) expression                                              # orExpression
  | <assoc=left> expression IMPLIES expression                                    # impliesExpression
  ;

statusName: CONTRAINDICATED | CAUTION | CONFIRMED | CLEARED | DONE | identifier;

query: querySource alias (whereClause returnClause? sortClause? | returnClause sortClause? | sortClause);
alias: IDENTIFIER | BACKTICK_IDENTIFIER;
querySource: qualifiedIdentifier | LPAREN expression RPAREN;
qualifiedIdentifier: identifier (DOT identifier)*;
whereClause: WHERE expression;
returnClause: RETURN (ALL | DISTINCT)? expression;
sortClause: SORT (sortDirection | BY sortItem (COMMA sortItem)*);
sortItem: expressionTerm sortDirection?;
sortDirection: ASC | ASCENDING | DESC | DESCENDING;

quantifier
  : quantity=quantifierWord DISTINCT expressionTerm OF querySource alias SATISFYING expression   # distinctQuantifier
  | quantity=quantifierWord OF? querySource alias SATISFYING expression                          # plainQuantifier
  | (EVERY | ANY) DIFFERENTIAL IS NOT? statusName                                                     # differentialQuantifier
  ;
quantifierWord
  : ANY | EVERY
  | AT LEAST expressionTerm
  | AT MOST expressionTerm
  | EXACTLY expressionTerm
  ;

expressionTerm
  : term                                                                          # termExpressionTerm
  | expressionTerm DOT identifier                                                 # memberTerm
  | expressionTerm LBRACKET expression RBRACKET                                   # indexTerm
  | (PLUS | MINUS) expressionTerm                                                 # polarityTerm
  | expressionTerm CARET expressionTerm                                           # powerTerm
  | expressionTerm (STAR | SLASH | DIV | MOD) expressionTerm                      # multiplicationTerm
  | expressionTerm (PLUS | MINUS | AMPERSAND) expressionTerm                      # additionTerm
  | IF expression THEN expression ELSE expression                                 # ifTerm
  | CASE_WORD expression? caseItem+ ELSE expression END                           # caseTerm
  | DISTINCT expressionTerm                                                       # distinctTerm
  ;
caseItem: WHEN expression THEN expression;

term
  : literal                                                                       # literalTerm
  | INTERVAL (LBRACKET | LPAREN) expression COMMA expression (RBRACKET | RPAREN)  # intervalTerm
  | LIST? LBRACE (expression (COMMA expression)*)? RBRACE                         # listTerm
  | TUPLE? LBRACE tupleElement (COMMA tupleElement)* RBRACE                       # tupleTerm
  | TUPLE LBRACE COLON RBRACE                                                     # emptyTupleTerm
  | functionName LPAREN (expression (COMMA expression)*)? RPAREN                  # invocationTerm
  | identifier                                                                    # identifierTerm
  | LPAREN expression RPAREN                                                      # parenthesizedTerm
  ;
tupleElement: identifier COLON expression;
functionName: reference;

literal
  : (TRUE | FALSE)                                                                # booleanLiteral
  | NULL_WORD                                                                     # nullLiteral
  | STRING                                                                        # stringLiteral
  | (INTEGER | DECIMAL) (STRING | CALENDAR_UNIT | YEAR_OF)                        # quantityLiteral
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
  | KNOWLEDGE | SOURCE | CLAIM | CODE | CODES | FACT | RECORD | TABLE | PARAMETER | STAGE | ALERT
  | ABSENT | AUTHOR | CLASS | CLINICIAN | DEFAULT | DESCRIBE | DOI | DONE | DOSE | EARLIEST | EFFECTIVE | ENTER
  | EVIDENCE | FIGURE | FIRST_DO | GIVEN | INDICATED | KIND | LATEST | MAINTAIN | MEANS | MONITOR | NONE | NOT_COMPUTABLE | NOTE
  | NOTHING | OFFER | OVER | PATIENT | PROTOCOL | PUBLISHER | REGULATORY | REVIEW | SESSIONS | STATUS | SUSPECT | UNKNOWN | URGENCY
  | URL | VALUE | WORKUP | YEAR_OF | CALENDAR_UNIT
  | CONCEPT | DISPLAY | USE | VERSION_WORD
  ;

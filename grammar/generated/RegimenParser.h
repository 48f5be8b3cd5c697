
// Generated from RegimenParser.g4 by ANTLR 4.9

#pragma once


#include "antlr4-runtime.h"


namespace regimen::grammar {


class  RegimenParser : public antlr4::Parser {
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

  enum {
    RuleFile = 0, RuleExpressionOnly = 1, RuleHeader = 2, RuleDeclaration = 3, 
    RuleKnowledgeDeclaration = 4, RuleKnowledgeClause = 5, RuleVersionRange = 6, 
    RuleVersionRequirement = 7, RuleSourceDeclaration = 8, RuleSourceClause = 9, 
    RuleClaimDeclaration = 10, RuleClaimClause = 11, RuleCodesystemDeclaration = 12, 
    RuleValuesetDeclaration = 13, RuleCodeDeclaration = 14, RuleConceptDeclaration = 15, 
    RuleDisplayClause = 16, RuleCodeLiteral = 17, RuleCodesDeclaration = 18, 
    RuleCodesMember = 19, RuleFactDeclaration = 20, RuleFactClause = 21, 
    RuleAudience = 22, RuleBinding = 23, RuleRetrieve = 24, RuleBindingCondition = 25, 
    RuleBindingFields = 26, RuleRecordDeclaration = 27, RuleFieldDeclaration = 28, 
    RuleTableDeclaration = 29, RuleTableHeader = 30, RuleTableColumn = 31, 
    RuleTableRow = 32, RuleTableCell = 33, RuleTypeSpecifier = 34, RuleAttachment = 35, 
    RuleCites = 36, RuleDefineDeclaration = 37, RuleFormalParameters = 38, 
    RuleFormalParameter = 39, RuleParameterDeclaration = 40, RuleDecideDeclaration = 41, 
    RuleHitPolicy = 42, RuleDecideHeader = 43, RuleDecideOutput = 44, RuleDecideNote = 45, 
    RuleDecideRow = 46, RuleDecideCell = 47, RuleCellTest = 48, RuleDecideNoteCell = 49, 
    RuleDifferentialDeclaration = 50, RuleDifferentialClause = 51, RuleOptionDeclaration = 52, 
    RuleOptionClause = 53, RuleProtocolItem = 54, RulePathwayDeclaration = 55, 
    RulePathwayItem = 56, RuleStageClause = 57, RuleReferenceList = 58, 
    RuleAlertDeclaration = 59, RuleAlertClause = 60, RuleCaseDeclaration = 61, 
    RuleCaseClause = 62, RuleGivenFact = 63, RuleExpression = 64, RuleStatusName = 65, 
    RuleTiming = 66, RuleSide = 67, RuleEdge = 68, RuleOffset = 69, RuleOrder = 70, 
    RulePrecision = 71, RuleCastType = 72, RuleCastField = 73, RuleQuery = 74, 
    RuleAliasedSource = 75, RuleAlias = 76, RuleQuerySource = 77, RuleQualifiedIdentifier = 78, 
    RuleLetClause = 79, RuleLetItem = 80, RuleInclusionClause = 81, RuleWhereClause = 82, 
    RuleAggregateClause = 83, RuleStartingClause = 84, RuleReturnClause = 85, 
    RuleSortClause = 86, RuleSortItem = 87, RuleSortDirection = 88, RuleQuantifier = 89, 
    RuleQuantifierWord = 90, RuleExpressionTerm = 91, RuleComponent = 92, 
    RuleCaseItem = 93, RuleTerm = 94, RuleTupleElement = 95, RuleFunctionName = 96, 
    RuleQuantity = 97, RuleLiteral = 98, RuleRatioPart = 99, RuleSimpleLiteral = 100, 
    RuleReference = 101, RuleIdentifier = 102
  };

  explicit RegimenParser(antlr4::TokenStream *input);
  ~RegimenParser();

  virtual std::string getGrammarFileName() const override;
  virtual const antlr4::atn::ATN& getATN() const override { return _atn; };
  virtual const std::vector<std::string>& getTokenNames() const override { return _tokenNames; }; // deprecated: use vocabulary instead.
  virtual const std::vector<std::string>& getRuleNames() const override;
  virtual antlr4::dfa::Vocabulary& getVocabulary() const override;


  class FileContext;
  class ExpressionOnlyContext;
  class HeaderContext;
  class DeclarationContext;
  class KnowledgeDeclarationContext;
  class KnowledgeClauseContext;
  class VersionRangeContext;
  class VersionRequirementContext;
  class SourceDeclarationContext;
  class SourceClauseContext;
  class ClaimDeclarationContext;
  class ClaimClauseContext;
  class CodesystemDeclarationContext;
  class ValuesetDeclarationContext;
  class CodeDeclarationContext;
  class ConceptDeclarationContext;
  class DisplayClauseContext;
  class CodeLiteralContext;
  class CodesDeclarationContext;
  class CodesMemberContext;
  class FactDeclarationContext;
  class FactClauseContext;
  class AudienceContext;
  class BindingContext;
  class RetrieveContext;
  class BindingConditionContext;
  class BindingFieldsContext;
  class RecordDeclarationContext;
  class FieldDeclarationContext;
  class TableDeclarationContext;
  class TableHeaderContext;
  class TableColumnContext;
  class TableRowContext;
  class TableCellContext;
  class TypeSpecifierContext;
  class AttachmentContext;
  class CitesContext;
  class DefineDeclarationContext;
  class FormalParametersContext;
  class FormalParameterContext;
  class ParameterDeclarationContext;
  class DecideDeclarationContext;
  class HitPolicyContext;
  class DecideHeaderContext;
  class DecideOutputContext;
  class DecideNoteContext;
  class DecideRowContext;
  class DecideCellContext;
  class CellTestContext;
  class DecideNoteCellContext;
  class DifferentialDeclarationContext;
  class DifferentialClauseContext;
  class OptionDeclarationContext;
  class OptionClauseContext;
  class ProtocolItemContext;
  class PathwayDeclarationContext;
  class PathwayItemContext;
  class StageClauseContext;
  class ReferenceListContext;
  class AlertDeclarationContext;
  class AlertClauseContext;
  class CaseDeclarationContext;
  class CaseClauseContext;
  class GivenFactContext;
  class ExpressionContext;
  class StatusNameContext;
  class TimingContext;
  class SideContext;
  class EdgeContext;
  class OffsetContext;
  class OrderContext;
  class PrecisionContext;
  class CastTypeContext;
  class CastFieldContext;
  class QueryContext;
  class AliasedSourceContext;
  class AliasContext;
  class QuerySourceContext;
  class QualifiedIdentifierContext;
  class LetClauseContext;
  class LetItemContext;
  class InclusionClauseContext;
  class WhereClauseContext;
  class AggregateClauseContext;
  class StartingClauseContext;
  class ReturnClauseContext;
  class SortClauseContext;
  class SortItemContext;
  class SortDirectionContext;
  class QuantifierContext;
  class QuantifierWordContext;
  class ExpressionTermContext;
  class ComponentContext;
  class CaseItemContext;
  class TermContext;
  class TupleElementContext;
  class FunctionNameContext;
  class QuantityContext;
  class LiteralContext;
  class RatioPartContext;
  class SimpleLiteralContext;
  class ReferenceContext;
  class IdentifierContext; 

  class  FileContext : public antlr4::ParserRuleContext {
  public:
    FileContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    HeaderContext *header();
    antlr4::tree::TerminalNode *EOF();
    std::vector<DeclarationContext *> declaration();
    DeclarationContext* declaration(size_t i);

   
  };

  FileContext* file();

  class  ExpressionOnlyContext : public antlr4::ParserRuleContext {
  public:
    ExpressionOnlyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *EOF();

   
  };

  ExpressionOnlyContext* expressionOnly();

  class  HeaderContext : public antlr4::ParserRuleContext {
  public:
    HeaderContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *REGIMEN();
    antlr4::tree::TerminalNode *INTEGER();

   
  };

  HeaderContext* header();

  class  DeclarationContext : public antlr4::ParserRuleContext {
  public:
    DeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    KnowledgeDeclarationContext *knowledgeDeclaration();
    SourceDeclarationContext *sourceDeclaration();
    ClaimDeclarationContext *claimDeclaration();
    CodesystemDeclarationContext *codesystemDeclaration();
    ValuesetDeclarationContext *valuesetDeclaration();
    CodeDeclarationContext *codeDeclaration();
    CodesDeclarationContext *codesDeclaration();
    ConceptDeclarationContext *conceptDeclaration();
    FactDeclarationContext *factDeclaration();
    RecordDeclarationContext *recordDeclaration();
    TableDeclarationContext *tableDeclaration();
    DefineDeclarationContext *defineDeclaration();
    DecideDeclarationContext *decideDeclaration();
    ParameterDeclarationContext *parameterDeclaration();
    DifferentialDeclarationContext *differentialDeclaration();
    OptionDeclarationContext *optionDeclaration();
    PathwayDeclarationContext *pathwayDeclaration();
    AlertDeclarationContext *alertDeclaration();
    CaseDeclarationContext *caseDeclaration();

   
  };

  DeclarationContext* declaration();

  class  KnowledgeDeclarationContext : public antlr4::ParserRuleContext {
  public:
    KnowledgeDeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *KNOWLEDGE();
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *VERSION();
    antlr4::tree::TerminalNode *PROSE();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<KnowledgeClauseContext *> knowledgeClause();
    KnowledgeClauseContext* knowledgeClause(size_t i);

   
  };

  KnowledgeDeclarationContext* knowledgeDeclaration();

  class  KnowledgeClauseContext : public antlr4::ParserRuleContext {
  public:
    KnowledgeClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    KnowledgeClauseContext() = default;
    void copyFrom(KnowledgeClauseContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  KnowledgeNoteClauseContext : public KnowledgeClauseContext {
  public:
    KnowledgeNoteClauseContext(KnowledgeClauseContext *ctx);

    antlr4::tree::TerminalNode *NOTE();
    antlr4::tree::TerminalNode *PROSE();
  };

  class  UseClauseContext : public KnowledgeClauseContext {
  public:
    UseClauseContext(KnowledgeClauseContext *ctx);

    antlr4::tree::TerminalNode *USE();
    std::vector<IdentifierContext *> identifier();
    IdentifierContext* identifier(size_t i);
    VersionRangeContext *versionRange();
    antlr4::tree::TerminalNode *AS();
  };

  class  PublisherClauseContext : public KnowledgeClauseContext {
  public:
    PublisherClauseContext(KnowledgeClauseContext *ctx);

    antlr4::tree::TerminalNode *PUBLISHER();
    antlr4::tree::TerminalNode *PROSE();
  };

  class  ReviewClauseContext : public KnowledgeClauseContext {
  public:
    ReviewClauseContext(KnowledgeClauseContext *ctx);

    antlr4::tree::TerminalNode *REVIEW();
    antlr4::tree::TerminalNode *DATE();
  };

  class  AuthorClauseContext : public KnowledgeClauseContext {
  public:
    AuthorClauseContext(KnowledgeClauseContext *ctx);

    antlr4::tree::TerminalNode *AUTHOR();
    antlr4::tree::TerminalNode *PROSE();
  };

  class  StatusClauseContext : public KnowledgeClauseContext {
  public:
    StatusClauseContext(KnowledgeClauseContext *ctx);

    antlr4::tree::TerminalNode *STATUS();
    IdentifierContext *identifier();
  };

  class  EffectiveClauseContext : public KnowledgeClauseContext {
  public:
    EffectiveClauseContext(KnowledgeClauseContext *ctx);

    antlr4::tree::TerminalNode *EFFECTIVE();
    antlr4::tree::TerminalNode *DATE();
  };

  KnowledgeClauseContext* knowledgeClause();

  class  VersionRangeContext : public antlr4::ParserRuleContext {
  public:
    VersionRangeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<VersionRequirementContext *> versionRequirement();
    VersionRequirementContext* versionRequirement(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  VersionRangeContext* versionRange();

  class  VersionRequirementContext : public antlr4::ParserRuleContext {
  public:
    VersionRequirementContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *VERSION();
    antlr4::tree::TerminalNode *DECIMAL();
    antlr4::tree::TerminalNode *INTEGER();
    antlr4::tree::TerminalNode *EQUAL();
    antlr4::tree::TerminalNode *GREATER_EQUAL();
    antlr4::tree::TerminalNode *GREATER();
    antlr4::tree::TerminalNode *LESS_EQUAL();
    antlr4::tree::TerminalNode *LESS();
    antlr4::tree::TerminalNode *CARET();
    antlr4::tree::TerminalNode *EQUIVALENT();

   
  };

  VersionRequirementContext* versionRequirement();

  class  SourceDeclarationContext : public antlr4::ParserRuleContext {
  public:
    SourceDeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *SOURCE();
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *PROSE();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<SourceClauseContext *> sourceClause();
    SourceClauseContext* sourceClause(size_t i);

   
  };

  SourceDeclarationContext* sourceDeclaration();

  class  SourceClauseContext : public antlr4::ParserRuleContext {
  public:
    SourceClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    SourceClauseContext() = default;
    void copyFrom(SourceClauseContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  SourceNoteClauseContext : public SourceClauseContext {
  public:
    SourceNoteClauseContext(SourceClauseContext *ctx);

    antlr4::tree::TerminalNode *NOTE();
    antlr4::tree::TerminalNode *PROSE();
  };

  class  SourcePublisherClauseContext : public SourceClauseContext {
  public:
    SourcePublisherClauseContext(SourceClauseContext *ctx);

    antlr4::tree::TerminalNode *PUBLISHER();
    antlr4::tree::TerminalNode *PROSE();
  };

  class  KindClauseContext : public SourceClauseContext {
  public:
    KindClauseContext(SourceClauseContext *ctx);

    antlr4::tree::TerminalNode *KIND();
    IdentifierContext *identifier();
  };

  class  UrlClauseContext : public SourceClauseContext {
  public:
    UrlClauseContext(SourceClauseContext *ctx);

    antlr4::tree::TerminalNode *URL();
    antlr4::tree::TerminalNode *PROSE();
  };

  class  DoiClauseContext : public SourceClauseContext {
  public:
    DoiClauseContext(SourceClauseContext *ctx);

    antlr4::tree::TerminalNode *DOI();
    antlr4::tree::TerminalNode *PROSE();
  };

  class  YearClauseContext : public SourceClauseContext {
  public:
    YearClauseContext(SourceClauseContext *ctx);

    antlr4::tree::TerminalNode *YEAR_OF();
    antlr4::tree::TerminalNode *INTEGER();
  };

  SourceClauseContext* sourceClause();

  class  ClaimDeclarationContext : public antlr4::ParserRuleContext {
  public:
    ClaimDeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CLAIM();
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *FROM();
    ReferenceContext *reference();
    antlr4::tree::TerminalNode *PROSE();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<ClaimClauseContext *> claimClause();
    ClaimClauseContext* claimClause(size_t i);

   
  };

  ClaimDeclarationContext* claimDeclaration();

  class  ClaimClauseContext : public antlr4::ParserRuleContext {
  public:
    ClaimClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    ClaimClauseContext() = default;
    void copyFrom(ClaimClauseContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  ClaimNoteClauseContext : public ClaimClauseContext {
  public:
    ClaimNoteClauseContext(ClaimClauseContext *ctx);

    antlr4::tree::TerminalNode *NOTE();
    antlr4::tree::TerminalNode *PROSE();
  };

  class  ClaimStatusClauseContext : public ClaimClauseContext {
  public:
    ClaimStatusClauseContext(ClaimClauseContext *ctx);

    antlr4::tree::TerminalNode *STATUS();
    antlr4::tree::TerminalNode *CONFIRMED();
    antlr4::tree::TerminalNode *DISPUTED();
    antlr4::tree::TerminalNode *PROSE();
    IdentifierContext *identifier();
    CitesContext *cites();
  };

  class  NotComputableClauseContext : public ClaimClauseContext {
  public:
    NotComputableClauseContext(ClaimClauseContext *ctx);

    antlr4::tree::TerminalNode *NOT_COMPUTABLE();
    antlr4::tree::TerminalNode *PROSE();
  };

  class  FigureClauseContext : public ClaimClauseContext {
  public:
    FigureClauseContext(ClaimClauseContext *ctx);

    antlr4::tree::TerminalNode *FIGURE();
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *EQUAL();
    ExpressionContext *expression();
  };

  class  SaysClauseContext : public ClaimClauseContext {
  public:
    SaysClauseContext(ClaimClauseContext *ctx);

    antlr4::tree::TerminalNode *SAYS();
    antlr4::tree::TerminalNode *PROSE();
  };

  ClaimClauseContext* claimClause();

  class  CodesystemDeclarationContext : public antlr4::ParserRuleContext {
  public:
    CodesystemDeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CODESYSTEM();
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *COLON();
    std::vector<antlr4::tree::TerminalNode *> STRING();
    antlr4::tree::TerminalNode* STRING(size_t i);
    antlr4::tree::TerminalNode *VERSION_WORD();

   
  };

  CodesystemDeclarationContext* codesystemDeclaration();

  class  ValuesetDeclarationContext : public antlr4::ParserRuleContext {
  public:
    ValuesetDeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *VALUESET();
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *COLON();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<antlr4::tree::TerminalNode *> STRING();
    antlr4::tree::TerminalNode* STRING(size_t i);
    std::vector<CodeLiteralContext *> codeLiteral();
    CodeLiteralContext* codeLiteral(size_t i);
    antlr4::tree::TerminalNode *VERSION_WORD();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  ValuesetDeclarationContext* valuesetDeclaration();

  class  CodeDeclarationContext : public antlr4::ParserRuleContext {
  public:
    CodeDeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CODE();
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *COLON();
    CodeLiteralContext *codeLiteral();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *FROM();
    ReferenceContext *reference();
    DisplayClauseContext *displayClause();

   
  };

  CodeDeclarationContext* codeDeclaration();

  class  ConceptDeclarationContext : public antlr4::ParserRuleContext {
  public:
    ConceptDeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CONCEPT();
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *COLON();
    antlr4::tree::TerminalNode *LBRACE();
    std::vector<ReferenceContext *> reference();
    ReferenceContext* reference(size_t i);
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    DisplayClauseContext *displayClause();

   
  };

  ConceptDeclarationContext* conceptDeclaration();

  class  DisplayClauseContext : public antlr4::ParserRuleContext {
  public:
    DisplayClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *DISPLAY();
    antlr4::tree::TerminalNode *STRING();

   
  };

  DisplayClauseContext* displayClause();

  class  CodeLiteralContext : public antlr4::ParserRuleContext {
  public:
    CodeLiteralContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ReferenceContext *reference();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *PROSE();

   
  };

  CodeLiteralContext* codeLiteral();

  class  CodesDeclarationContext : public antlr4::ParserRuleContext {
  public:
    CodesDeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CODES();
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<CodesMemberContext *> codesMember();
    CodesMemberContext* codesMember(size_t i);

   
  };

  CodesDeclarationContext* codesDeclaration();

  class  CodesMemberContext : public antlr4::ParserRuleContext {
  public:
    CodesMemberContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *PROSE();
    antlr4::tree::TerminalNode *EQUAL();
    std::vector<CodeLiteralContext *> codeLiteral();
    CodeLiteralContext* codeLiteral(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  CodesMemberContext* codesMember();

  class  FactDeclarationContext : public antlr4::ParserRuleContext {
  public:
    FactDeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *FACT();
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *COLON();
    TypeSpecifierContext *typeSpecifier();
    antlr4::tree::TerminalNode *IN();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<FactClauseContext *> factClause();
    FactClauseContext* factClause(size_t i);

   
  };

  FactDeclarationContext* factDeclaration();

  class  FactClauseContext : public antlr4::ParserRuleContext {
  public:
    FactClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    FactClauseContext() = default;
    void copyFrom(FactClauseContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  FromClauseContext : public FactClauseContext {
  public:
    FromClauseContext(FactClauseContext *ctx);

    antlr4::tree::TerminalNode *FROM();
    BindingContext *binding();
  };

  class  AbsentClauseContext : public FactClauseContext {
  public:
    AbsentClauseContext(FactClauseContext *ctx);

    antlr4::tree::TerminalNode *ABSENT();
    antlr4::tree::TerminalNode *MEANS();
    antlr4::tree::TerminalNode *UNKNOWN();
    antlr4::tree::TerminalNode *NONE();
    ExpressionTermContext *expressionTerm();
  };

  class  AskClauseContext : public FactClauseContext {
  public:
    AskClauseContext(FactClauseContext *ctx);

    antlr4::tree::TerminalNode *ASK();
    std::vector<AudienceContext *> audience();
    AudienceContext* audience(size_t i);
    std::vector<antlr4::tree::TerminalNode *> PROSE();
    antlr4::tree::TerminalNode* PROSE(size_t i);
  };

  class  DescribeClauseContext : public FactClauseContext {
  public:
    DescribeClauseContext(FactClauseContext *ctx);

    antlr4::tree::TerminalNode *DESCRIBE();
    antlr4::tree::TerminalNode *PROSE();
  };

  FactClauseContext* factClause();

  class  AudienceContext : public antlr4::ParserRuleContext {
  public:
    AudienceContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CLINICIAN();
    antlr4::tree::TerminalNode *PATIENT();

   
  };

  AudienceContext* audience();

  class  BindingContext : public antlr4::ParserRuleContext {
  public:
    BindingContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    RetrieveContext *retrieve();
    antlr4::tree::TerminalNode *WHERE();
    std::vector<BindingConditionContext *> bindingCondition();
    BindingConditionContext* bindingCondition(size_t i);
    antlr4::tree::TerminalNode *VALUE();
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *WITHIN();
    ExpressionTermContext *expressionTerm();
    BindingFieldsContext *bindingFields();
    antlr4::tree::TerminalNode *LATEST();
    antlr4::tree::TerminalNode *EARLIEST();
    antlr4::tree::TerminalNode *ANY();
    std::vector<antlr4::tree::TerminalNode *> AND();
    antlr4::tree::TerminalNode* AND(size_t i);

   
  };

  BindingContext* binding();

  class  RetrieveContext : public antlr4::ParserRuleContext {
  public:
    RetrieveContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACKET();
    std::vector<IdentifierContext *> identifier();
    IdentifierContext* identifier(size_t i);
    antlr4::tree::TerminalNode *RBRACKET();
    antlr4::tree::TerminalNode *COLON();
    ReferenceContext *reference();
    antlr4::tree::TerminalNode *IN();
    antlr4::tree::TerminalNode *EQUAL();
    antlr4::tree::TerminalNode *EQUIVALENT();

   
  };

  RetrieveContext* retrieve();

  class  BindingConditionContext : public antlr4::ParserRuleContext {
  public:
    BindingConditionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *EQUAL();
    std::vector<antlr4::tree::TerminalNode *> STRING();
    antlr4::tree::TerminalNode* STRING(size_t i);
    antlr4::tree::TerminalNode *IN();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  BindingConditionContext* bindingCondition();

  class  BindingFieldsContext : public antlr4::ParserRuleContext {
  public:
    BindingFieldsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<IdentifierContext *> identifier();
    IdentifierContext* identifier(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COLON();
    antlr4::tree::TerminalNode* COLON(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  BindingFieldsContext* bindingFields();

  class  RecordDeclarationContext : public antlr4::ParserRuleContext {
  public:
    RecordDeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *RECORD();
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<FieldDeclarationContext *> fieldDeclaration();
    FieldDeclarationContext* fieldDeclaration(size_t i);

   
  };

  RecordDeclarationContext* recordDeclaration();

  class  FieldDeclarationContext : public antlr4::ParserRuleContext {
  public:
    FieldDeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *COLON();
    TypeSpecifierContext *typeSpecifier();
    antlr4::tree::TerminalNode *IN();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *PROSE();
    antlr4::tree::TerminalNode *COMMA();

   
  };

  FieldDeclarationContext* fieldDeclaration();

  class  TableDeclarationContext : public antlr4::ParserRuleContext {
  public:
    TableDeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *TABLE();
    std::vector<IdentifierContext *> identifier();
    IdentifierContext* identifier(size_t i);
    antlr4::tree::TerminalNode *BY();
    antlr4::tree::TerminalNode *LBRACE();
    TableHeaderContext *tableHeader();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
    std::vector<TableRowContext *> tableRow();
    TableRowContext* tableRow(size_t i);

   
  };

  TableDeclarationContext* tableDeclaration();

  class  TableHeaderContext : public antlr4::ParserRuleContext {
  public:
    TableHeaderContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<antlr4::tree::TerminalNode *> BAR();
    antlr4::tree::TerminalNode* BAR(size_t i);
    std::vector<TableColumnContext *> tableColumn();
    TableColumnContext* tableColumn(size_t i);

   
  };

  TableHeaderContext* tableHeader();

  class  TableColumnContext : public antlr4::ParserRuleContext {
  public:
    TableColumnContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *COLON();
    TypeSpecifierContext *typeSpecifier();

   
  };

  TableColumnContext* tableColumn();

  class  TableRowContext : public antlr4::ParserRuleContext {
  public:
    TableRowContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<antlr4::tree::TerminalNode *> BAR();
    antlr4::tree::TerminalNode* BAR(size_t i);
    std::vector<TableCellContext *> tableCell();
    TableCellContext* tableCell(size_t i);

   
  };

  TableRowContext* tableRow();

  class  TableCellContext : public antlr4::ParserRuleContext {
  public:
    TableCellContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *MINUS();
    ExpressionTermContext *expressionTerm();

   
  };

  TableCellContext* tableCell();

  class  TypeSpecifierContext : public antlr4::ParserRuleContext {
  public:
    TypeSpecifierContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    TypeSpecifierContext() = default;
    void copyFrom(TypeSpecifierContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  QuantityTypeContext : public TypeSpecifierContext {
  public:
    QuantityTypeContext(TypeSpecifierContext *ctx);

    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *STRING();
  };

  class  NamedTypeContext : public TypeSpecifierContext {
  public:
    NamedTypeContext(TypeSpecifierContext *ctx);

    ReferenceContext *reference();
  };

  class  IntervalTypeContext : public TypeSpecifierContext {
  public:
    IntervalTypeContext(TypeSpecifierContext *ctx);

    antlr4::tree::TerminalNode *INTERVAL();
    antlr4::tree::TerminalNode *LESS();
    TypeSpecifierContext *typeSpecifier();
    antlr4::tree::TerminalNode *GREATER();
  };

  class  CodeTypeContext : public TypeSpecifierContext {
  public:
    CodeTypeContext(TypeSpecifierContext *ctx);

    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *IN();
    ReferenceContext *reference();
  };

  class  ListTypeContext : public TypeSpecifierContext {
  public:
    ListTypeContext(TypeSpecifierContext *ctx);

    antlr4::tree::TerminalNode *LIST();
    antlr4::tree::TerminalNode *LESS();
    TypeSpecifierContext *typeSpecifier();
    antlr4::tree::TerminalNode *GREATER();
  };

  TypeSpecifierContext* typeSpecifier();

  class  AttachmentContext : public antlr4::ParserRuleContext {
  public:
    AttachmentContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    AttachmentContext() = default;
    void copyFrom(AttachmentContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  BecauseAttachmentContext : public AttachmentContext {
  public:
    BecauseAttachmentContext(AttachmentContext *ctx);

    antlr4::tree::TerminalNode *BECAUSE();
    antlr4::tree::TerminalNode *PROSE();
  };

  class  CiteAttachmentContext : public AttachmentContext {
  public:
    CiteAttachmentContext(AttachmentContext *ctx);

    antlr4::tree::TerminalNode *CITE();
    std::vector<ReferenceContext *> reference();
    ReferenceContext* reference(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
  };

  AttachmentContext* attachment();

  class  CitesContext : public antlr4::ParserRuleContext {
  public:
    CitesContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CITE();
    std::vector<ReferenceContext *> reference();
    ReferenceContext* reference(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  CitesContext* cites();

  class  DefineDeclarationContext : public antlr4::ParserRuleContext {
  public:
    DefineDeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *DEFINE();
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *COLON();
    ExpressionContext *expression();
    FormalParametersContext *formalParameters();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);

   
  };

  DefineDeclarationContext* defineDeclaration();

  class  FormalParametersContext : public antlr4::ParserRuleContext {
  public:
    FormalParametersContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LPAREN();
    std::vector<FormalParameterContext *> formalParameter();
    FormalParameterContext* formalParameter(size_t i);
    antlr4::tree::TerminalNode *RPAREN();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  FormalParametersContext* formalParameters();

  class  FormalParameterContext : public antlr4::ParserRuleContext {
  public:
    FormalParameterContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    IdentifierContext *identifier();
    TypeSpecifierContext *typeSpecifier();

   
  };

  FormalParameterContext* formalParameter();

  class  ParameterDeclarationContext : public antlr4::ParserRuleContext {
  public:
    ParameterDeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *PARAMETER();
    IdentifierContext *identifier();
    TypeSpecifierContext *typeSpecifier();
    antlr4::tree::TerminalNode *DEFAULT();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *IN();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);

   
  };

  ParameterDeclarationContext* parameterDeclaration();

  class  DecideDeclarationContext : public antlr4::ParserRuleContext {
  public:
    DecideDeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *DECIDE();
    IdentifierContext *identifier();
    HitPolicyContext *hitPolicy();
    antlr4::tree::TerminalNode *LBRACE();
    DecideHeaderContext *decideHeader();
    antlr4::tree::TerminalNode *RBRACE();
    FormalParametersContext *formalParameters();
    antlr4::tree::TerminalNode *COLON();
    TypeSpecifierContext *typeSpecifier();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
    std::vector<DecideRowContext *> decideRow();
    DecideRowContext* decideRow(size_t i);

   
  };

  DecideDeclarationContext* decideDeclaration();

  class  HitPolicyContext : public antlr4::ParserRuleContext {
  public:
    HitPolicyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ANY();
    std::vector<IdentifierContext *> identifier();
    IdentifierContext* identifier(size_t i);

   
  };

  HitPolicyContext* hitPolicy();

  class  DecideHeaderContext : public antlr4::ParserRuleContext {
  public:
    DecideHeaderContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<antlr4::tree::TerminalNode *> BAR();
    antlr4::tree::TerminalNode* BAR(size_t i);
    std::vector<ExpressionTermContext *> expressionTerm();
    ExpressionTermContext* expressionTerm(size_t i);
    std::vector<antlr4::tree::TerminalNode *> DOUBLE_BAR();
    antlr4::tree::TerminalNode* DOUBLE_BAR(size_t i);
    std::vector<DecideOutputContext *> decideOutput();
    DecideOutputContext* decideOutput(size_t i);
    std::vector<DecideNoteContext *> decideNote();
    DecideNoteContext* decideNote(size_t i);

   
  };

  DecideHeaderContext* decideHeader();

  class  DecideOutputContext : public antlr4::ParserRuleContext {
  public:
    DecideOutputContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *COLON();
    TypeSpecifierContext *typeSpecifier();
    antlr4::tree::TerminalNode *IN();
    antlr4::tree::TerminalNode *LBRACE();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  DecideOutputContext* decideOutput();

  class  DecideNoteContext : public antlr4::ParserRuleContext {
  public:
    DecideNoteContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *BECAUSE();
    antlr4::tree::TerminalNode *CITE();

   
  };

  DecideNoteContext* decideNote();

  class  DecideRowContext : public antlr4::ParserRuleContext {
  public:
    DecideRowContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<antlr4::tree::TerminalNode *> BAR();
    antlr4::tree::TerminalNode* BAR(size_t i);
    std::vector<antlr4::tree::TerminalNode *> DOUBLE_BAR();
    antlr4::tree::TerminalNode* DOUBLE_BAR(size_t i);
    std::vector<ExpressionTermContext *> expressionTerm();
    ExpressionTermContext* expressionTerm(size_t i);
    antlr4::tree::TerminalNode *DEFAULT();
    std::vector<DecideCellContext *> decideCell();
    DecideCellContext* decideCell(size_t i);
    std::vector<DecideNoteCellContext *> decideNoteCell();
    DecideNoteCellContext* decideNoteCell(size_t i);

   
  };

  DecideRowContext* decideRow();

  class  DecideCellContext : public antlr4::ParserRuleContext {
  public:
    DecideCellContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    DecideCellContext() = default;
    void copyFrom(DecideCellContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  AnyCellContext : public DecideCellContext {
  public:
    AnyCellContext(DecideCellContext *ctx);

    antlr4::tree::TerminalNode *MINUS();
  };

  class  NotCellContext : public DecideCellContext {
  public:
    NotCellContext(DecideCellContext *ctx);

    antlr4::tree::TerminalNode *NOT();
    antlr4::tree::TerminalNode *LPAREN();
    std::vector<CellTestContext *> cellTest();
    CellTestContext* cellTest(size_t i);
    antlr4::tree::TerminalNode *RPAREN();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
  };

  class  TestsCellContext : public DecideCellContext {
  public:
    TestsCellContext(DecideCellContext *ctx);

    std::vector<CellTestContext *> cellTest();
    CellTestContext* cellTest(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
  };

  DecideCellContext* decideCell();

  class  CellTestContext : public antlr4::ParserRuleContext {
  public:
    CellTestContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    CellTestContext() = default;
    void copyFrom(CellTestContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  ComparisonTestContext : public CellTestContext {
  public:
    ComparisonTestContext(CellTestContext *ctx);

    ExpressionTermContext *expressionTerm();
    antlr4::tree::TerminalNode *LESS();
    antlr4::tree::TerminalNode *LESS_EQUAL();
    antlr4::tree::TerminalNode *GREATER();
    antlr4::tree::TerminalNode *GREATER_EQUAL();
    antlr4::tree::TerminalNode *EQUAL();
    antlr4::tree::TerminalNode *NOT_EQUAL();
  };

  class  RangeTestContext : public CellTestContext {
  public:
    RangeTestContext(CellTestContext *ctx);

    std::vector<ExpressionTermContext *> expressionTerm();
    ExpressionTermContext* expressionTerm(size_t i);
    antlr4::tree::TerminalNode *COMMA();
    antlr4::tree::TerminalNode *LBRACKET();
    antlr4::tree::TerminalNode *LPAREN();
    antlr4::tree::TerminalNode *RBRACKET();
    antlr4::tree::TerminalNode *RPAREN();
  };

  class  ValueTestContext : public CellTestContext {
  public:
    ValueTestContext(CellTestContext *ctx);

    ExpressionTermContext *expressionTerm();
    antlr4::tree::TerminalNode *IN();
  };

  CellTestContext* cellTest();

  class  DecideNoteCellContext : public antlr4::ParserRuleContext {
  public:
    DecideNoteCellContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *MINUS();
    std::vector<ReferenceContext *> reference();
    ReferenceContext* reference(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  DecideNoteCellContext* decideNoteCell();

  class  DifferentialDeclarationContext : public antlr4::ParserRuleContext {
  public:
    DifferentialDeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *DIFFERENTIAL();
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *PROSE();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<DifferentialClauseContext *> differentialClause();
    DifferentialClauseContext* differentialClause(size_t i);

   
  };

  DifferentialDeclarationContext* differentialDeclaration();

  class  DifferentialClauseContext : public antlr4::ParserRuleContext {
  public:
    DifferentialClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    DifferentialClauseContext() = default;
    void copyFrom(DifferentialClauseContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  SuspectClauseContext : public DifferentialClauseContext {
  public:
    SuspectClauseContext(DifferentialClauseContext *ctx);

    antlr4::tree::TerminalNode *SUSPECT();
    antlr4::tree::TerminalNode *WHEN();
    ExpressionContext *expression();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  ClearedClauseContext : public DifferentialClauseContext {
  public:
    ClearedClauseContext(DifferentialClauseContext *ctx);

    antlr4::tree::TerminalNode *CLEARED();
    antlr4::tree::TerminalNode *WHEN();
    ExpressionContext *expression();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  ConfirmedClauseContext : public DifferentialClauseContext {
  public:
    ConfirmedClauseContext(DifferentialClauseContext *ctx);

    antlr4::tree::TerminalNode *CONFIRMED();
    antlr4::tree::TerminalNode *WHEN();
    ExpressionContext *expression();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  DifferentialNoteClauseContext : public DifferentialClauseContext {
  public:
    DifferentialNoteClauseContext(DifferentialClauseContext *ctx);

    antlr4::tree::TerminalNode *NOTE();
    antlr4::tree::TerminalNode *PROSE();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  RedirectClauseContext : public DifferentialClauseContext {
  public:
    RedirectClauseContext(DifferentialClauseContext *ctx);

    antlr4::tree::TerminalNode *REDIRECT();
    antlr4::tree::TerminalNode *PROSE();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  WorkupClauseContext : public DifferentialClauseContext {
  public:
    WorkupClauseContext(DifferentialClauseContext *ctx);

    antlr4::tree::TerminalNode *WORKUP();
    antlr4::tree::TerminalNode *PROSE();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  DifferentialClauseContext* differentialClause();

  class  OptionDeclarationContext : public antlr4::ParserRuleContext {
  public:
    OptionDeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *OPTION();
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *PROSE();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<OptionClauseContext *> optionClause();
    OptionClauseContext* optionClause(size_t i);

   
  };

  OptionDeclarationContext* optionDeclaration();

  class  OptionClauseContext : public antlr4::ParserRuleContext {
  public:
    OptionClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    OptionClauseContext() = default;
    void copyFrom(OptionClauseContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  EvidenceClauseContext : public OptionClauseContext {
  public:
    EvidenceClauseContext(OptionClauseContext *ctx);

    antlr4::tree::TerminalNode *EVIDENCE();
    std::vector<ReferenceContext *> reference();
    ReferenceContext* reference(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
  };

  class  IndicatedClauseContext : public OptionClauseContext {
  public:
    IndicatedClauseContext(OptionClauseContext *ctx);

    antlr4::tree::TerminalNode *INDICATED();
    antlr4::tree::TerminalNode *WHEN();
    ExpressionContext *expression();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  MaintainClauseContext : public OptionClauseContext {
  public:
    MaintainClauseContext(OptionClauseContext *ctx);

    antlr4::tree::TerminalNode *MAINTAIN();
    antlr4::tree::TerminalNode *EVERY();
    ExpressionTermContext *expressionTerm();
    antlr4::tree::TerminalNode *PROSE();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  OptionSayClauseContext : public OptionClauseContext {
  public:
    OptionSayClauseContext(OptionClauseContext *ctx);

    antlr4::tree::TerminalNode *SAY();
    std::vector<AudienceContext *> audience();
    AudienceContext* audience(size_t i);
    std::vector<antlr4::tree::TerminalNode *> PROSE();
    antlr4::tree::TerminalNode* PROSE(size_t i);
  };

  class  OptionNoteClauseContext : public OptionClauseContext {
  public:
    OptionNoteClauseContext(OptionClauseContext *ctx);

    antlr4::tree::TerminalNode *NOTE();
    antlr4::tree::TerminalNode *PROSE();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  ClassClauseContext : public OptionClauseContext {
  public:
    ClassClauseContext(OptionClauseContext *ctx);

    antlr4::tree::TerminalNode *CLASS();
    antlr4::tree::TerminalNode *PROSE();
  };

  class  CautionClauseContext : public OptionClauseContext {
  public:
    CautionClauseContext(OptionClauseContext *ctx);

    antlr4::tree::TerminalNode *CAUTION();
    antlr4::tree::TerminalNode *WHEN();
    ExpressionContext *expression();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  RequiresClauseContext : public OptionClauseContext {
  public:
    RequiresClauseContext(OptionClauseContext *ctx);

    antlr4::tree::TerminalNode *REQUIRES();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *FIRST_DO();
    antlr4::tree::TerminalNode *PROSE();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  ProtocolClauseContext : public OptionClauseContext {
  public:
    ProtocolClauseContext(OptionClauseContext *ctx);

    antlr4::tree::TerminalNode *PROTOCOL();
    std::vector<ProtocolItemContext *> protocolItem();
    ProtocolItemContext* protocolItem(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  RegulatoryClauseContext : public OptionClauseContext {
  public:
    RegulatoryClauseContext(OptionClauseContext *ctx);

    antlr4::tree::TerminalNode *REGULATORY();
    antlr4::tree::TerminalNode *CLEARED();
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *PROSE();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  ContraindicatedClauseContext : public OptionClauseContext {
  public:
    ContraindicatedClauseContext(OptionClauseContext *ctx);

    antlr4::tree::TerminalNode *CONTRAINDICATED();
    antlr4::tree::TerminalNode *WHEN();
    ExpressionContext *expression();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  MonitorClauseContext : public OptionClauseContext {
  public:
    MonitorClauseContext(OptionClauseContext *ctx);

    antlr4::tree::TerminalNode *MONITOR();
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *EVERY();
    std::vector<ExpressionTermContext *> expressionTerm();
    ExpressionTermContext* expressionTerm(size_t i);
    antlr4::tree::TerminalNode *FOR();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  OptionClauseContext* optionClause();

  class  ProtocolItemContext : public antlr4::ParserRuleContext {
  public:
    ProtocolItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    ProtocolItemContext() = default;
    void copyFrom(ProtocolItemContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  DoseItemContext : public ProtocolItemContext {
  public:
    DoseItemContext(ProtocolItemContext *ctx);

    antlr4::tree::TerminalNode *DOSE();
    std::vector<ExpressionTermContext *> expressionTerm();
    ExpressionTermContext* expressionTerm(size_t i);
    antlr4::tree::TerminalNode *OVER();
    antlr4::tree::TerminalNode *EVERY();
  };

  class  ProseItemContext : public ProtocolItemContext {
  public:
    ProseItemContext(ProtocolItemContext *ctx);

    antlr4::tree::TerminalNode *PROSE();
  };

  class  SessionsItemContext : public ProtocolItemContext {
  public:
    SessionsItemContext(ProtocolItemContext *ctx);

    std::vector<ExpressionTermContext *> expressionTerm();
    ExpressionTermContext* expressionTerm(size_t i);
    antlr4::tree::TerminalNode *SESSIONS();
    antlr4::tree::TerminalNode *IN();
  };

  ProtocolItemContext* protocolItem();

  class  PathwayDeclarationContext : public antlr4::ParserRuleContext {
  public:
    PathwayDeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *PATHWAY();
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    antlr4::tree::TerminalNode *PROSE();
    std::vector<PathwayItemContext *> pathwayItem();
    PathwayItemContext* pathwayItem(size_t i);

   
  };

  PathwayDeclarationContext* pathwayDeclaration();

  class  PathwayItemContext : public antlr4::ParserRuleContext {
  public:
    PathwayItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    PathwayItemContext() = default;
    void copyFrom(PathwayItemContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  AlongsideItemContext : public PathwayItemContext {
  public:
    AlongsideItemContext(PathwayItemContext *ctx);

    antlr4::tree::TerminalNode *ALONGSIDE();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    ReferenceListContext *referenceList();
  };

  class  StageItemContext : public PathwayItemContext {
  public:
    StageItemContext(PathwayItemContext *ctx);

    antlr4::tree::TerminalNode *STAGE();
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    antlr4::tree::TerminalNode *PROSE();
    antlr4::tree::TerminalNode *AFTER();
    ExpressionContext *expression();
    std::vector<StageClauseContext *> stageClause();
    StageClauseContext* stageClause(size_t i);
  };

  PathwayItemContext* pathwayItem();

  class  StageClauseContext : public antlr4::ParserRuleContext {
  public:
    StageClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    StageClauseContext() = default;
    void copyFrom(StageClauseContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  DoneClauseContext : public StageClauseContext {
  public:
    DoneClauseContext(StageClauseContext *ctx);

    antlr4::tree::TerminalNode *DONE();
    antlr4::tree::TerminalNode *WHEN();
    ExpressionContext *expression();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  OfferClauseContext : public StageClauseContext {
  public:
    OfferClauseContext(StageClauseContext *ctx);

    antlr4::tree::TerminalNode *OFFER();
    antlr4::tree::TerminalNode *NOTHING();
    ReferenceListContext *referenceList();
  };

  class  StageSayClauseContext : public StageClauseContext {
  public:
    StageSayClauseContext(StageClauseContext *ctx);

    antlr4::tree::TerminalNode *SAY();
    std::vector<AudienceContext *> audience();
    AudienceContext* audience(size_t i);
    std::vector<antlr4::tree::TerminalNode *> PROSE();
    antlr4::tree::TerminalNode* PROSE(size_t i);
  };

  class  EnterClauseContext : public StageClauseContext {
  public:
    EnterClauseContext(StageClauseContext *ctx);

    antlr4::tree::TerminalNode *ENTER();
    antlr4::tree::TerminalNode *WHEN();
    ExpressionContext *expression();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  StageClauseContext* stageClause();

  class  ReferenceListContext : public antlr4::ParserRuleContext {
  public:
    ReferenceListContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ReferenceContext *> reference();
    ReferenceContext* reference(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  ReferenceListContext* referenceList();

  class  AlertDeclarationContext : public antlr4::ParserRuleContext {
  public:
    AlertDeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ALERT();
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *WHEN();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    antlr4::tree::TerminalNode *PROSE();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
    std::vector<AlertClauseContext *> alertClause();
    AlertClauseContext* alertClause(size_t i);

   
  };

  AlertDeclarationContext* alertDeclaration();

  class  AlertClauseContext : public antlr4::ParserRuleContext {
  public:
    AlertClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    AlertClauseContext() = default;
    void copyFrom(AlertClauseContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  AlertSayClauseContext : public AlertClauseContext {
  public:
    AlertSayClauseContext(AlertClauseContext *ctx);

    antlr4::tree::TerminalNode *SAY();
    std::vector<AudienceContext *> audience();
    AudienceContext* audience(size_t i);
    std::vector<antlr4::tree::TerminalNode *> PROSE();
    antlr4::tree::TerminalNode* PROSE(size_t i);
  };

  class  UrgencyClauseContext : public AlertClauseContext {
  public:
    UrgencyClauseContext(AlertClauseContext *ctx);

    antlr4::tree::TerminalNode *URGENCY();
    IdentifierContext *identifier();
  };

  AlertClauseContext* alertClause();

  class  CaseDeclarationContext : public antlr4::ParserRuleContext {
  public:
    CaseDeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CASE_WORD();
    antlr4::tree::TerminalNode *PROSE();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<CaseClauseContext *> caseClause();
    CaseClauseContext* caseClause(size_t i);

   
  };

  CaseDeclarationContext* caseDeclaration();

  class  CaseClauseContext : public antlr4::ParserRuleContext {
  public:
    CaseClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    CaseClauseContext() = default;
    void copyFrom(CaseClauseContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  AsOfClauseContext : public CaseClauseContext {
  public:
    AsOfClauseContext(CaseClauseContext *ctx);

    antlr4::tree::TerminalNode *AS_OF();
    antlr4::tree::TerminalNode *DATE();
  };

  class  GivenClauseContext : public CaseClauseContext {
  public:
    GivenClauseContext(CaseClauseContext *ctx);

    antlr4::tree::TerminalNode *GIVEN();
    std::vector<GivenFactContext *> givenFact();
    GivenFactContext* givenFact(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
  };

  class  ExpectClauseContext : public CaseClauseContext {
  public:
    ExpectClauseContext(CaseClauseContext *ctx);

    antlr4::tree::TerminalNode *EXPECT();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
  };

  CaseClauseContext* caseClause();

  class  GivenFactContext : public antlr4::ParserRuleContext {
  public:
    GivenFactContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ReferenceContext *reference();
    antlr4::tree::TerminalNode *EQUAL();
    ExpressionContext *expression();

   
  };

  GivenFactContext* givenFact();

  class  ExpressionContext : public antlr4::ParserRuleContext {
  public:
    ExpressionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    ExpressionContext() = default;
    void copyFrom(ExpressionContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  DurationBetweenExpressionContext : public ExpressionContext {
  public:
    DurationBetweenExpressionContext(ExpressionContext *ctx);

    PrecisionContext *precision();
    antlr4::tree::TerminalNode *BETWEEN();
    std::vector<ExpressionTermContext *> expressionTerm();
    ExpressionTermContext* expressionTerm(size_t i);
    antlr4::tree::TerminalNode *AND();
    antlr4::tree::TerminalNode *DURATION();
    antlr4::tree::TerminalNode *IN();
  };

  class  RetrieveExpressionContext : public ExpressionContext {
  public:
    RetrieveExpressionContext(ExpressionContext *ctx);

    RetrieveContext *retrieve();
  };

  class  TimingExpressionContext : public ExpressionContext {
  public:
    TimingExpressionContext(ExpressionContext *ctx);

    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    TimingContext *timing();
  };

  class  QueryExpressionContext : public ExpressionContext {
  public:
    QueryExpressionContext(ExpressionContext *ctx);

    QueryContext *query();
  };

  class  NotExpressionContext : public ExpressionContext {
  public:
    NotExpressionContext(ExpressionContext *ctx);

    antlr4::tree::TerminalNode *NOT();
    ExpressionContext *expression();
  };

  class  IsStatusExpressionContext : public ExpressionContext {
  public:
    IsStatusExpressionContext(ExpressionContext *ctx);

    ExpressionContext *expression();
    antlr4::tree::TerminalNode *IS();
    StatusNameContext *statusName();
    antlr4::tree::TerminalNode *NOT();
  };

  class  QuantifierExpressionContext : public ExpressionContext {
  public:
    QuantifierExpressionContext(ExpressionContext *ctx);

    QuantifierContext *quantifier();
  };

  class  OrExpressionContext : public ExpressionContext {
  public:
    OrExpressionContext(ExpressionContext *ctx);

    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *OR();
    antlr4::tree::TerminalNode *XOR();
  };

  class  CastExpressionContext : public ExpressionContext {
  public:
    CastExpressionContext(ExpressionContext *ctx);

    antlr4::tree::TerminalNode *CAST();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *AS();
    CastTypeContext *castType();
  };

  class  AndExpressionContext : public ExpressionContext {
  public:
    AndExpressionContext(ExpressionContext *ctx);

    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *AND();
  };

  class  BetweenExpressionContext : public ExpressionContext {
  public:
    BetweenExpressionContext(ExpressionContext *ctx);

    ExpressionContext *expression();
    antlr4::tree::TerminalNode *BETWEEN();
    std::vector<ExpressionTermContext *> expressionTerm();
    ExpressionTermContext* expressionTerm(size_t i);
    antlr4::tree::TerminalNode *AND();
    antlr4::tree::TerminalNode *PROPERLY();
  };

  class  MembershipExpressionContext : public ExpressionContext {
  public:
    MembershipExpressionContext(ExpressionContext *ctx);

    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *IN();
    antlr4::tree::TerminalNode *CONTAINS();
    PrecisionContext *precision();
    antlr4::tree::TerminalNode *OF();
  };

  class  DifferenceBetweenExpressionContext : public ExpressionContext {
  public:
    DifferenceBetweenExpressionContext(ExpressionContext *ctx);

    antlr4::tree::TerminalNode *DIFFERENCE();
    antlr4::tree::TerminalNode *IN();
    PrecisionContext *precision();
    antlr4::tree::TerminalNode *BETWEEN();
    std::vector<ExpressionTermContext *> expressionTerm();
    ExpressionTermContext* expressionTerm(size_t i);
    antlr4::tree::TerminalNode *AND();
  };

  class  ExistsExpressionContext : public ExpressionContext {
  public:
    ExistsExpressionContext(ExpressionContext *ctx);

    antlr4::tree::TerminalNode *EXISTS();
    ExpressionContext *expression();
  };

  class  InequalityExpressionContext : public ExpressionContext {
  public:
    InequalityExpressionContext(ExpressionContext *ctx);

    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *LESS_EQUAL();
    antlr4::tree::TerminalNode *LESS();
    antlr4::tree::TerminalNode *GREATER_EQUAL();
    antlr4::tree::TerminalNode *GREATER();
  };

  class  IsLiteralExpressionContext : public ExpressionContext {
  public:
    IsLiteralExpressionContext(ExpressionContext *ctx);

    ExpressionContext *expression();
    antlr4::tree::TerminalNode *IS();
    antlr4::tree::TerminalNode *NULL_WORD();
    antlr4::tree::TerminalNode *TRUE();
    antlr4::tree::TerminalNode *FALSE();
    antlr4::tree::TerminalNode *NOT();
  };

  class  EqualityExpressionContext : public ExpressionContext {
  public:
    EqualityExpressionContext(ExpressionContext *ctx);

    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *EQUAL();
    antlr4::tree::TerminalNode *NOT_EQUAL();
    antlr4::tree::TerminalNode *EQUIVALENT();
    antlr4::tree::TerminalNode *NOT_EQUIVALENT();
  };

  class  SetExpressionContext : public ExpressionContext {
  public:
    SetExpressionContext(ExpressionContext *ctx);

    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *UNION();
    antlr4::tree::TerminalNode *INTERSECT();
    antlr4::tree::TerminalNode *EXCEPT();
  };

  class  ImpliesExpressionContext : public ExpressionContext {
  public:
    ImpliesExpressionContext(ExpressionContext *ctx);

    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *IMPLIES();
  };

  class  TermExpressionContext : public ExpressionContext {
  public:
    TermExpressionContext(ExpressionContext *ctx);

    ExpressionTermContext *expressionTerm();
  };

  class  TypeExpressionContext : public ExpressionContext {
  public:
    TypeExpressionContext(ExpressionContext *ctx);

    ExpressionContext *expression();
    CastTypeContext *castType();
    antlr4::tree::TerminalNode *IS();
    antlr4::tree::TerminalNode *AS();
  };

  ExpressionContext* expression();
  ExpressionContext* expression(int precedence);
  class  StatusNameContext : public antlr4::ParserRuleContext {
  public:
    StatusNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CONTRAINDICATED();
    antlr4::tree::TerminalNode *CAUTION();
    antlr4::tree::TerminalNode *CONFIRMED();
    antlr4::tree::TerminalNode *CLEARED();
    antlr4::tree::TerminalNode *DONE();
    IdentifierContext *identifier();

   
  };

  StatusNameContext* statusName();

  class  TimingContext : public antlr4::ParserRuleContext {
  public:
    TimingContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    TimingContext() = default;
    void copyFrom(TimingContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  OrderTimingContext : public TimingContext {
  public:
    OrderTimingContext(TimingContext *ctx);

    OrderContext *order();
    SideContext *side();
    OffsetContext *offset();
    PrecisionContext *precision();
    antlr4::tree::TerminalNode *OF();
    EdgeContext *edge();
  };

  class  IncludesTimingContext : public TimingContext {
  public:
    IncludesTimingContext(TimingContext *ctx);

    antlr4::tree::TerminalNode *INCLUDES();
    antlr4::tree::TerminalNode *PROPERLY();
    PrecisionContext *precision();
    antlr4::tree::TerminalNode *OF();
    EdgeContext *edge();
  };

  class  SameTimingContext : public TimingContext {
  public:
    SameTimingContext(TimingContext *ctx);

    antlr4::tree::TerminalNode *SAME();
    antlr4::tree::TerminalNode *AS();
    antlr4::tree::TerminalNode *OR();
    SideContext *side();
    PrecisionContext *precision();
    antlr4::tree::TerminalNode *BEFORE();
    antlr4::tree::TerminalNode *AFTER();
    EdgeContext *edge();
  };

  class  WithinTimingContext : public TimingContext {
  public:
    WithinTimingContext(TimingContext *ctx);

    antlr4::tree::TerminalNode *WITHIN();
    QuantityContext *quantity();
    antlr4::tree::TerminalNode *OF();
    SideContext *side();
    antlr4::tree::TerminalNode *PROPERLY();
    EdgeContext *edge();
  };

  class  MeetsTimingContext : public TimingContext {
  public:
    MeetsTimingContext(TimingContext *ctx);

    antlr4::tree::TerminalNode *MEETS();
    PrecisionContext *precision();
    antlr4::tree::TerminalNode *OF();
    antlr4::tree::TerminalNode *BEFORE();
    antlr4::tree::TerminalNode *AFTER();
  };

  class  EndsTimingContext : public TimingContext {
  public:
    EndsTimingContext(TimingContext *ctx);

    antlr4::tree::TerminalNode *ENDS();
    PrecisionContext *precision();
    antlr4::tree::TerminalNode *OF();
  };

  class  StartsTimingContext : public TimingContext {
  public:
    StartsTimingContext(TimingContext *ctx);

    antlr4::tree::TerminalNode *STARTS();
    PrecisionContext *precision();
    antlr4::tree::TerminalNode *OF();
  };

  class  DuringTimingContext : public TimingContext {
  public:
    DuringTimingContext(TimingContext *ctx);

    antlr4::tree::TerminalNode *DURING();
    antlr4::tree::TerminalNode *INCLUDED();
    antlr4::tree::TerminalNode *IN();
    SideContext *side();
    antlr4::tree::TerminalNode *PROPERLY();
    PrecisionContext *precision();
    antlr4::tree::TerminalNode *OF();
  };

  class  OverlapsTimingContext : public TimingContext {
  public:
    OverlapsTimingContext(TimingContext *ctx);

    antlr4::tree::TerminalNode *OVERLAPS();
    PrecisionContext *precision();
    antlr4::tree::TerminalNode *OF();
    antlr4::tree::TerminalNode *BEFORE();
    antlr4::tree::TerminalNode *AFTER();
  };

  TimingContext* timing();

  class  SideContext : public antlr4::ParserRuleContext {
  public:
    SideContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *STARTS();
    antlr4::tree::TerminalNode *ENDS();
    antlr4::tree::TerminalNode *OCCURS();

   
  };

  SideContext* side();

  class  EdgeContext : public antlr4::ParserRuleContext {
  public:
    EdgeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *START();
    antlr4::tree::TerminalNode *END();

   
  };

  EdgeContext* edge();

  class  OffsetContext : public antlr4::ParserRuleContext {
  public:
    OffsetContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    QuantityContext *quantity();
    antlr4::tree::TerminalNode *OR();
    antlr4::tree::TerminalNode *MORE_WORD();
    antlr4::tree::TerminalNode *LESS_WORD();
    antlr4::tree::TerminalNode *THAN();

   
  };

  OffsetContext* offset();

  class  OrderContext : public antlr4::ParserRuleContext {
  public:
    OrderContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ON();
    antlr4::tree::TerminalNode *OR();
    antlr4::tree::TerminalNode *BEFORE();
    antlr4::tree::TerminalNode *AFTER();

   
  };

  OrderContext* order();

  class  PrecisionContext : public antlr4::ParserRuleContext {
  public:
    PrecisionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *YEAR_OF();
    antlr4::tree::TerminalNode *CALENDAR_UNIT();

   
  };

  PrecisionContext* precision();

  class  CastTypeContext : public antlr4::ParserRuleContext {
  public:
    CastTypeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    CastTypeContext() = default;
    void copyFrom(CastTypeContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  ListCastContext : public CastTypeContext {
  public:
    ListCastContext(CastTypeContext *ctx);

    antlr4::tree::TerminalNode *LIST();
    antlr4::tree::TerminalNode *LESS();
    CastTypeContext *castType();
    antlr4::tree::TerminalNode *GREATER();
  };

  class  IntervalCastContext : public CastTypeContext {
  public:
    IntervalCastContext(CastTypeContext *ctx);

    antlr4::tree::TerminalNode *INTERVAL();
    antlr4::tree::TerminalNode *LESS();
    CastTypeContext *castType();
    antlr4::tree::TerminalNode *GREATER();
  };

  class  ChoiceCastContext : public CastTypeContext {
  public:
    ChoiceCastContext(CastTypeContext *ctx);

    antlr4::tree::TerminalNode *CHOICE();
    antlr4::tree::TerminalNode *LESS();
    std::vector<CastTypeContext *> castType();
    CastTypeContext* castType(size_t i);
    antlr4::tree::TerminalNode *GREATER();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
  };

  class  NamedCastContext : public CastTypeContext {
  public:
    NamedCastContext(CastTypeContext *ctx);

    QualifiedIdentifierContext *qualifiedIdentifier();
  };

  class  TupleCastContext : public CastTypeContext {
  public:
    TupleCastContext(CastTypeContext *ctx);

    antlr4::tree::TerminalNode *TUPLE();
    antlr4::tree::TerminalNode *LBRACE();
    std::vector<CastFieldContext *> castField();
    CastFieldContext* castField(size_t i);
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
  };

  CastTypeContext* castType();

  class  CastFieldContext : public antlr4::ParserRuleContext {
  public:
    CastFieldContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    IdentifierContext *identifier();
    CastTypeContext *castType();

   
  };

  CastFieldContext* castField();

  class  QueryContext : public antlr4::ParserRuleContext {
  public:
    QueryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    QuerySourceContext *querySource();
    AliasContext *alias();
    WhereClauseContext *whereClause();
    SortClauseContext *sortClause();
    LetClauseContext *letClause();
    std::vector<InclusionClauseContext *> inclusionClause();
    InclusionClauseContext* inclusionClause(size_t i);
    AggregateClauseContext *aggregateClause();
    ReturnClauseContext *returnClause();
    antlr4::tree::TerminalNode *LPAREN();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *RPAREN();
    antlr4::tree::TerminalNode *FROM();
    std::vector<AliasedSourceContext *> aliasedSource();
    AliasedSourceContext* aliasedSource(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  QueryContext* query();

  class  AliasedSourceContext : public antlr4::ParserRuleContext {
  public:
    AliasedSourceContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    QuerySourceContext *querySource();
    AliasContext *alias();

   
  };

  AliasedSourceContext* aliasedSource();

  class  AliasContext : public antlr4::ParserRuleContext {
  public:
    AliasContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IDENTIFIER();
    antlr4::tree::TerminalNode *BACKTICK_IDENTIFIER();

   
  };

  AliasContext* alias();

  class  QuerySourceContext : public antlr4::ParserRuleContext {
  public:
    QuerySourceContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    QualifiedIdentifierContext *qualifiedIdentifier();
    RetrieveContext *retrieve();
    antlr4::tree::TerminalNode *LPAREN();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *RPAREN();

   
  };

  QuerySourceContext* querySource();

  class  QualifiedIdentifierContext : public antlr4::ParserRuleContext {
  public:
    QualifiedIdentifierContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<IdentifierContext *> identifier();
    IdentifierContext* identifier(size_t i);
    std::vector<antlr4::tree::TerminalNode *> DOT();
    antlr4::tree::TerminalNode* DOT(size_t i);

   
  };

  QualifiedIdentifierContext* qualifiedIdentifier();

  class  LetClauseContext : public antlr4::ParserRuleContext {
  public:
    LetClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LET();
    std::vector<LetItemContext *> letItem();
    LetItemContext* letItem(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  LetClauseContext* letClause();

  class  LetItemContext : public antlr4::ParserRuleContext {
  public:
    LetItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *COLON();
    ExpressionContext *expression();

   
  };

  LetItemContext* letItem();

  class  InclusionClauseContext : public antlr4::ParserRuleContext {
  public:
    InclusionClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    QuerySourceContext *querySource();
    AliasContext *alias();
    antlr4::tree::TerminalNode *SUCH();
    antlr4::tree::TerminalNode *THAT();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *WITH();
    antlr4::tree::TerminalNode *WITHOUT();

   
  };

  InclusionClauseContext* inclusionClause();

  class  WhereClauseContext : public antlr4::ParserRuleContext {
  public:
    WhereClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WHERE();
    ExpressionContext *expression();

   
  };

  WhereClauseContext* whereClause();

  class  AggregateClauseContext : public antlr4::ParserRuleContext {
  public:
    AggregateClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *AGGREGATE();
    AliasContext *alias();
    antlr4::tree::TerminalNode *COLON();
    ExpressionContext *expression();
    StartingClauseContext *startingClause();
    antlr4::tree::TerminalNode *ALL();
    antlr4::tree::TerminalNode *DISTINCT();

   
  };

  AggregateClauseContext* aggregateClause();

  class  StartingClauseContext : public antlr4::ParserRuleContext {
  public:
    StartingClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *STARTING();
    QuantityContext *quantity();
    SimpleLiteralContext *simpleLiteral();
    antlr4::tree::TerminalNode *LPAREN();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *RPAREN();

   
  };

  StartingClauseContext* startingClause();

  class  ReturnClauseContext : public antlr4::ParserRuleContext {
  public:
    ReturnClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *RETURN();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *ALL();
    antlr4::tree::TerminalNode *DISTINCT();

   
  };

  ReturnClauseContext* returnClause();

  class  SortClauseContext : public antlr4::ParserRuleContext {
  public:
    SortClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *SORT();
    SortDirectionContext *sortDirection();
    antlr4::tree::TerminalNode *BY();
    std::vector<SortItemContext *> sortItem();
    SortItemContext* sortItem(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  SortClauseContext* sortClause();

  class  SortItemContext : public antlr4::ParserRuleContext {
  public:
    SortItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExpressionTermContext *expressionTerm();
    SortDirectionContext *sortDirection();

   
  };

  SortItemContext* sortItem();

  class  SortDirectionContext : public antlr4::ParserRuleContext {
  public:
    SortDirectionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ASC();
    antlr4::tree::TerminalNode *ASCENDING();
    antlr4::tree::TerminalNode *DESC();
    antlr4::tree::TerminalNode *DESCENDING();

   
  };

  SortDirectionContext* sortDirection();

  class  QuantifierContext : public antlr4::ParserRuleContext {
  public:
    QuantifierContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    QuantifierContext() = default;
    void copyFrom(QuantifierContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  DistinctQuantifierContext : public QuantifierContext {
  public:
    DistinctQuantifierContext(QuantifierContext *ctx);

    QuantifierWordContext *quantifierWord();
    antlr4::tree::TerminalNode *DISTINCT();
    ExpressionTermContext *expressionTerm();
    antlr4::tree::TerminalNode *OF();
    QuerySourceContext *querySource();
    AliasContext *alias();
    antlr4::tree::TerminalNode *SATISFYING();
    ExpressionContext *expression();
  };

  class  PlainQuantifierContext : public QuantifierContext {
  public:
    PlainQuantifierContext(QuantifierContext *ctx);

    QuantifierWordContext *quantifierWord();
    QuerySourceContext *querySource();
    AliasContext *alias();
    antlr4::tree::TerminalNode *SATISFYING();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *OF();
  };

  class  DifferentialQuantifierContext : public QuantifierContext {
  public:
    DifferentialQuantifierContext(QuantifierContext *ctx);

    antlr4::tree::TerminalNode *DIFFERENTIAL();
    antlr4::tree::TerminalNode *IS();
    StatusNameContext *statusName();
    antlr4::tree::TerminalNode *EVERY();
    antlr4::tree::TerminalNode *ANY();
    antlr4::tree::TerminalNode *NOT();
  };

  QuantifierContext* quantifier();

  class  QuantifierWordContext : public antlr4::ParserRuleContext {
  public:
    QuantifierWordContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ANY();
    antlr4::tree::TerminalNode *EVERY();
    antlr4::tree::TerminalNode *AT();
    antlr4::tree::TerminalNode *LEAST();
    ExpressionTermContext *expressionTerm();
    antlr4::tree::TerminalNode *MOST();
    antlr4::tree::TerminalNode *EXACTLY();

   
  };

  QuantifierWordContext* quantifierWord();

  class  ExpressionTermContext : public antlr4::ParserRuleContext {
  public:
    ExpressionTermContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    ExpressionTermContext() = default;
    void copyFrom(ExpressionTermContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  IndexTermContext : public ExpressionTermContext {
  public:
    IndexTermContext(ExpressionTermContext *ctx);

    ExpressionTermContext *expressionTerm();
    antlr4::tree::TerminalNode *LBRACKET();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *RBRACKET();
  };

  class  SuccessorTermContext : public ExpressionTermContext {
  public:
    SuccessorTermContext(ExpressionTermContext *ctx);

    antlr4::tree::TerminalNode *OF();
    ExpressionTermContext *expressionTerm();
    antlr4::tree::TerminalNode *SUCCESSOR();
    antlr4::tree::TerminalNode *PREDECESSOR();
  };

  class  DurationTermContext : public ExpressionTermContext {
  public:
    DurationTermContext(ExpressionTermContext *ctx);

    antlr4::tree::TerminalNode *DURATION();
    antlr4::tree::TerminalNode *IN();
    PrecisionContext *precision();
    antlr4::tree::TerminalNode *OF();
    ExpressionTermContext *expressionTerm();
  };

  class  FlattenTermContext : public ExpressionTermContext {
  public:
    FlattenTermContext(ExpressionTermContext *ctx);

    antlr4::tree::TerminalNode *FLATTEN();
    ExpressionTermContext *expressionTerm();
  };

  class  ExtremeTermContext : public ExpressionTermContext {
  public:
    ExtremeTermContext(ExpressionTermContext *ctx);

    QualifiedIdentifierContext *qualifiedIdentifier();
    antlr4::tree::TerminalNode *MINIMUM();
    antlr4::tree::TerminalNode *MAXIMUM();
  };

  class  SingletonTermContext : public ExpressionTermContext {
  public:
    SingletonTermContext(ExpressionTermContext *ctx);

    antlr4::tree::TerminalNode *SINGLETON();
    antlr4::tree::TerminalNode *FROM();
    ExpressionTermContext *expressionTerm();
  };

  class  BoundTermContext : public ExpressionTermContext {
  public:
    BoundTermContext(ExpressionTermContext *ctx);

    antlr4::tree::TerminalNode *OF();
    ExpressionTermContext *expressionTerm();
    antlr4::tree::TerminalNode *START();
    antlr4::tree::TerminalNode *END();
  };

  class  MemberTermContext : public ExpressionTermContext {
  public:
    MemberTermContext(ExpressionTermContext *ctx);

    ExpressionTermContext *expressionTerm();
    antlr4::tree::TerminalNode *DOT();
    IdentifierContext *identifier();
  };

  class  PointsTermContext : public ExpressionTermContext {
  public:
    PointsTermContext(ExpressionTermContext *ctx);

    std::vector<ExpressionTermContext *> expressionTerm();
    ExpressionTermContext* expressionTerm(size_t i);
    antlr4::tree::TerminalNode *EXPAND();
    antlr4::tree::TerminalNode *COLLAPSE();
    antlr4::tree::TerminalNode *PER();
    PrecisionContext *precision();
  };

  class  DifferenceTermContext : public ExpressionTermContext {
  public:
    DifferenceTermContext(ExpressionTermContext *ctx);

    antlr4::tree::TerminalNode *DIFFERENCE();
    antlr4::tree::TerminalNode *IN();
    PrecisionContext *precision();
    antlr4::tree::TerminalNode *OF();
    ExpressionTermContext *expressionTerm();
  };

  class  PowerTermContext : public ExpressionTermContext {
  public:
    PowerTermContext(ExpressionTermContext *ctx);

    std::vector<ExpressionTermContext *> expressionTerm();
    ExpressionTermContext* expressionTerm(size_t i);
    antlr4::tree::TerminalNode *CARET();
  };

  class  AdditionTermContext : public ExpressionTermContext {
  public:
    AdditionTermContext(ExpressionTermContext *ctx);

    std::vector<ExpressionTermContext *> expressionTerm();
    ExpressionTermContext* expressionTerm(size_t i);
    antlr4::tree::TerminalNode *PLUS();
    antlr4::tree::TerminalNode *MINUS();
    antlr4::tree::TerminalNode *AMPERSAND();
  };

  class  IfTermContext : public ExpressionTermContext {
  public:
    IfTermContext(ExpressionTermContext *ctx);

    antlr4::tree::TerminalNode *IF();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *THEN();
    antlr4::tree::TerminalNode *ELSE();
  };

  class  MultiplicationTermContext : public ExpressionTermContext {
  public:
    MultiplicationTermContext(ExpressionTermContext *ctx);

    std::vector<ExpressionTermContext *> expressionTerm();
    ExpressionTermContext* expressionTerm(size_t i);
    antlr4::tree::TerminalNode *STAR();
    antlr4::tree::TerminalNode *SLASH();
    antlr4::tree::TerminalNode *DIV();
    antlr4::tree::TerminalNode *MOD();
  };

  class  CaseTermContext : public ExpressionTermContext {
  public:
    CaseTermContext(ExpressionTermContext *ctx);

    antlr4::tree::TerminalNode *CASE_WORD();
    antlr4::tree::TerminalNode *ELSE();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *END();
    std::vector<CaseItemContext *> caseItem();
    CaseItemContext* caseItem(size_t i);
  };

  class  PointTermContext : public ExpressionTermContext {
  public:
    PointTermContext(ExpressionTermContext *ctx);

    antlr4::tree::TerminalNode *POINT();
    antlr4::tree::TerminalNode *FROM();
    ExpressionTermContext *expressionTerm();
  };

  class  ConvertTermContext : public ExpressionTermContext {
  public:
    ConvertTermContext(ExpressionTermContext *ctx);

    antlr4::tree::TerminalNode *CONVERT();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *TO();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *CALENDAR_UNIT();
    antlr4::tree::TerminalNode *YEAR_OF();
    CastTypeContext *castType();
  };

  class  DistinctTermContext : public ExpressionTermContext {
  public:
    DistinctTermContext(ExpressionTermContext *ctx);

    antlr4::tree::TerminalNode *DISTINCT();
    ExpressionTermContext *expressionTerm();
  };

  class  PolarityTermContext : public ExpressionTermContext {
  public:
    PolarityTermContext(ExpressionTermContext *ctx);

    ExpressionTermContext *expressionTerm();
    antlr4::tree::TerminalNode *PLUS();
    antlr4::tree::TerminalNode *MINUS();
  };

  class  ComponentTermContext : public ExpressionTermContext {
  public:
    ComponentTermContext(ExpressionTermContext *ctx);

    ComponentContext *component();
    antlr4::tree::TerminalNode *FROM();
    ExpressionTermContext *expressionTerm();
  };

  class  WidthTermContext : public ExpressionTermContext {
  public:
    WidthTermContext(ExpressionTermContext *ctx);

    antlr4::tree::TerminalNode *WIDTH();
    antlr4::tree::TerminalNode *OF();
    ExpressionTermContext *expressionTerm();
  };

  class  TermExpressionTermContext : public ExpressionTermContext {
  public:
    TermExpressionTermContext(ExpressionTermContext *ctx);

    TermContext *term();
  };

  ExpressionTermContext* expressionTerm();
  ExpressionTermContext* expressionTerm(int precedence);
  class  ComponentContext : public antlr4::ParserRuleContext {
  public:
    ComponentContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PrecisionContext *precision();
    antlr4::tree::TerminalNode *DATE_WORD();
    antlr4::tree::TerminalNode *TIME_WORD();
    antlr4::tree::TerminalNode *TIMEZONE();
    antlr4::tree::TerminalNode *TIMEZONEOFFSET();

   
  };

  ComponentContext* component();

  class  CaseItemContext : public antlr4::ParserRuleContext {
  public:
    CaseItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WHEN();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *THEN();

   
  };

  CaseItemContext* caseItem();

  class  TermContext : public antlr4::ParserRuleContext {
  public:
    TermContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    TermContext() = default;
    void copyFrom(TermContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  LiteralTermContext : public TermContext {
  public:
    LiteralTermContext(TermContext *ctx);

    LiteralContext *literal();
  };

  class  IdentifierTermContext : public TermContext {
  public:
    IdentifierTermContext(TermContext *ctx);

    IdentifierContext *identifier();
  };

  class  EmptyTupleTermContext : public TermContext {
  public:
    EmptyTupleTermContext(TermContext *ctx);

    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *COLON();
    antlr4::tree::TerminalNode *RBRACE();
    antlr4::tree::TerminalNode *TUPLE();
  };

  class  ThisTermContext : public TermContext {
  public:
    ThisTermContext(TermContext *ctx);

    antlr4::tree::TerminalNode *THIS();
  };

  class  ParenthesizedTermContext : public TermContext {
  public:
    ParenthesizedTermContext(TermContext *ctx);

    antlr4::tree::TerminalNode *LPAREN();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *RPAREN();
  };

  class  InstanceTermContext : public TermContext {
  public:
    InstanceTermContext(TermContext *ctx);

    QualifiedIdentifierContext *qualifiedIdentifier();
    antlr4::tree::TerminalNode *LBRACE();
    std::vector<TupleElementContext *> tupleElement();
    TupleElementContext* tupleElement(size_t i);
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
  };

  class  InvocationTermContext : public TermContext {
  public:
    InvocationTermContext(TermContext *ctx);

    FunctionNameContext *functionName();
    antlr4::tree::TerminalNode *LPAREN();
    antlr4::tree::TerminalNode *RPAREN();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
  };

  class  IntervalTermContext : public TermContext {
  public:
    IntervalTermContext(TermContext *ctx);

    antlr4::tree::TerminalNode *INTERVAL();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *COMMA();
    antlr4::tree::TerminalNode *LBRACKET();
    antlr4::tree::TerminalNode *LPAREN();
    antlr4::tree::TerminalNode *RBRACKET();
    antlr4::tree::TerminalNode *RPAREN();
  };

  class  TupleTermContext : public TermContext {
  public:
    TupleTermContext(TermContext *ctx);

    antlr4::tree::TerminalNode *LBRACE();
    std::vector<TupleElementContext *> tupleElement();
    TupleElementContext* tupleElement(size_t i);
    antlr4::tree::TerminalNode *RBRACE();
    antlr4::tree::TerminalNode *TUPLE();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
  };

  class  ListTermContext : public TermContext {
  public:
    ListTermContext(TermContext *ctx);

    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    antlr4::tree::TerminalNode *LIST();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *LESS();
    CastTypeContext *castType();
    antlr4::tree::TerminalNode *GREATER();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
  };

  TermContext* term();

  class  TupleElementContext : public antlr4::ParserRuleContext {
  public:
    TupleElementContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *COLON();
    ExpressionContext *expression();

   
  };

  TupleElementContext* tupleElement();

  class  FunctionNameContext : public antlr4::ParserRuleContext {
  public:
    FunctionNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ReferenceContext *reference();

   
  };

  FunctionNameContext* functionName();

  class  QuantityContext : public antlr4::ParserRuleContext {
  public:
    QuantityContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *INTEGER();
    antlr4::tree::TerminalNode *DECIMAL();
    antlr4::tree::TerminalNode *STRING();
    antlr4::tree::TerminalNode *CALENDAR_UNIT();
    antlr4::tree::TerminalNode *YEAR_OF();

   
  };

  QuantityContext* quantity();

  class  LiteralContext : public antlr4::ParserRuleContext {
  public:
    LiteralContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    LiteralContext() = default;
    void copyFrom(LiteralContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  RatioLiteralContext : public LiteralContext {
  public:
    RatioLiteralContext(LiteralContext *ctx);

    std::vector<RatioPartContext *> ratioPart();
    RatioPartContext* ratioPart(size_t i);
    antlr4::tree::TerminalNode *COLON();
  };

  class  PlainLiteralContext : public LiteralContext {
  public:
    PlainLiteralContext(LiteralContext *ctx);

    SimpleLiteralContext *simpleLiteral();
  };

  class  QuantityLiteralContext : public LiteralContext {
  public:
    QuantityLiteralContext(LiteralContext *ctx);

    QuantityContext *quantity();
  };

  LiteralContext* literal();

  class  RatioPartContext : public antlr4::ParserRuleContext {
  public:
    RatioPartContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    QuantityContext *quantity();
    antlr4::tree::TerminalNode *INTEGER();
    antlr4::tree::TerminalNode *DECIMAL();

   
  };

  RatioPartContext* ratioPart();

  class  SimpleLiteralContext : public antlr4::ParserRuleContext {
  public:
    SimpleLiteralContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    SimpleLiteralContext() = default;
    void copyFrom(SimpleLiteralContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  DecimalLiteralContext : public SimpleLiteralContext {
  public:
    DecimalLiteralContext(SimpleLiteralContext *ctx);

    antlr4::tree::TerminalNode *DECIMAL();
  };

  class  TimeLiteralContext : public SimpleLiteralContext {
  public:
    TimeLiteralContext(SimpleLiteralContext *ctx);

    antlr4::tree::TerminalNode *TIME();
  };

  class  NullLiteralContext : public SimpleLiteralContext {
  public:
    NullLiteralContext(SimpleLiteralContext *ctx);

    antlr4::tree::TerminalNode *NULL_WORD();
  };

  class  DateTimeLiteralContext : public SimpleLiteralContext {
  public:
    DateTimeLiteralContext(SimpleLiteralContext *ctx);

    antlr4::tree::TerminalNode *DATETIME();
  };

  class  StringLiteralContext : public SimpleLiteralContext {
  public:
    StringLiteralContext(SimpleLiteralContext *ctx);

    antlr4::tree::TerminalNode *STRING();
  };

  class  IntegerLiteralContext : public SimpleLiteralContext {
  public:
    IntegerLiteralContext(SimpleLiteralContext *ctx);

    antlr4::tree::TerminalNode *INTEGER();
  };

  class  DateLiteralContext : public SimpleLiteralContext {
  public:
    DateLiteralContext(SimpleLiteralContext *ctx);

    antlr4::tree::TerminalNode *DATE();
  };

  class  BooleanLiteralContext : public SimpleLiteralContext {
  public:
    BooleanLiteralContext(SimpleLiteralContext *ctx);

    antlr4::tree::TerminalNode *TRUE();
    antlr4::tree::TerminalNode *FALSE();
  };

  class  LongLiteralContext : public SimpleLiteralContext {
  public:
    LongLiteralContext(SimpleLiteralContext *ctx);

    antlr4::tree::TerminalNode *LONG();
  };

  SimpleLiteralContext* simpleLiteral();

  class  ReferenceContext : public antlr4::ParserRuleContext {
  public:
    ReferenceContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<IdentifierContext *> identifier();
    IdentifierContext* identifier(size_t i);
    antlr4::tree::TerminalNode *DOT();

   
  };

  ReferenceContext* reference();

  class  IdentifierContext : public antlr4::ParserRuleContext {
  public:
    IdentifierContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *IDENTIFIER();
    antlr4::tree::TerminalNode *BACKTICK_IDENTIFIER();
    antlr4::tree::TerminalNode *PROSE();
    antlr4::tree::TerminalNode *KNOWLEDGE();
    antlr4::tree::TerminalNode *SOURCE();
    antlr4::tree::TerminalNode *CLAIM();
    antlr4::tree::TerminalNode *CODE();
    antlr4::tree::TerminalNode *CODES();
    antlr4::tree::TerminalNode *FACT();
    antlr4::tree::TerminalNode *RECORD();
    antlr4::tree::TerminalNode *TABLE();
    antlr4::tree::TerminalNode *PARAMETER();
    antlr4::tree::TerminalNode *STAGE();
    antlr4::tree::TerminalNode *ALERT();
    antlr4::tree::TerminalNode *ABSENT();
    antlr4::tree::TerminalNode *AUTHOR();
    antlr4::tree::TerminalNode *CLASS();
    antlr4::tree::TerminalNode *CLINICIAN();
    antlr4::tree::TerminalNode *DEFAULT();
    antlr4::tree::TerminalNode *DESCRIBE();
    antlr4::tree::TerminalNode *DOI();
    antlr4::tree::TerminalNode *DONE();
    antlr4::tree::TerminalNode *DOSE();
    antlr4::tree::TerminalNode *EARLIEST();
    antlr4::tree::TerminalNode *EFFECTIVE();
    antlr4::tree::TerminalNode *ENTER();
    antlr4::tree::TerminalNode *EVIDENCE();
    antlr4::tree::TerminalNode *FIGURE();
    antlr4::tree::TerminalNode *FIRST_DO();
    antlr4::tree::TerminalNode *GIVEN();
    antlr4::tree::TerminalNode *INDICATED();
    antlr4::tree::TerminalNode *KIND();
    antlr4::tree::TerminalNode *LATEST();
    antlr4::tree::TerminalNode *MAINTAIN();
    antlr4::tree::TerminalNode *MEANS();
    antlr4::tree::TerminalNode *MONITOR();
    antlr4::tree::TerminalNode *NONE();
    antlr4::tree::TerminalNode *NOT_COMPUTABLE();
    antlr4::tree::TerminalNode *NOTE();
    antlr4::tree::TerminalNode *NOTHING();
    antlr4::tree::TerminalNode *OFFER();
    antlr4::tree::TerminalNode *OVER();
    antlr4::tree::TerminalNode *PATIENT();
    antlr4::tree::TerminalNode *PROTOCOL();
    antlr4::tree::TerminalNode *PUBLISHER();
    antlr4::tree::TerminalNode *REGULATORY();
    antlr4::tree::TerminalNode *REVIEW();
    antlr4::tree::TerminalNode *SESSIONS();
    antlr4::tree::TerminalNode *STATUS();
    antlr4::tree::TerminalNode *SUSPECT();
    antlr4::tree::TerminalNode *UNKNOWN();
    antlr4::tree::TerminalNode *URGENCY();
    antlr4::tree::TerminalNode *URL();
    antlr4::tree::TerminalNode *VALUE();
    antlr4::tree::TerminalNode *WORKUP();
    antlr4::tree::TerminalNode *YEAR_OF();
    antlr4::tree::TerminalNode *CALENDAR_UNIT();
    antlr4::tree::TerminalNode *AGGREGATE();
    antlr4::tree::TerminalNode *CAST();
    antlr4::tree::TerminalNode *COLLAPSE();
    antlr4::tree::TerminalNode *CONVERT();
    antlr4::tree::TerminalNode *DATE_WORD();
    antlr4::tree::TerminalNode *DIFFERENCE();
    antlr4::tree::TerminalNode *DURATION();
    antlr4::tree::TerminalNode *END();
    antlr4::tree::TerminalNode *ENDS();
    antlr4::tree::TerminalNode *EXPAND();
    antlr4::tree::TerminalNode *FLATTEN();
    antlr4::tree::TerminalNode *INCLUDED();
    antlr4::tree::TerminalNode *INCLUDES();
    antlr4::tree::TerminalNode *LESS_WORD();
    antlr4::tree::TerminalNode *LET();
    antlr4::tree::TerminalNode *MAXIMUM();
    antlr4::tree::TerminalNode *MEETS();
    antlr4::tree::TerminalNode *MINIMUM();
    antlr4::tree::TerminalNode *MORE_WORD();
    antlr4::tree::TerminalNode *OCCURS();
    antlr4::tree::TerminalNode *ON();
    antlr4::tree::TerminalNode *OVERLAPS();
    antlr4::tree::TerminalNode *PER();
    antlr4::tree::TerminalNode *POINT();
    antlr4::tree::TerminalNode *PREDECESSOR();
    antlr4::tree::TerminalNode *SAME();
    antlr4::tree::TerminalNode *SINGLETON();
    antlr4::tree::TerminalNode *START();
    antlr4::tree::TerminalNode *STARTING();
    antlr4::tree::TerminalNode *STARTS();
    antlr4::tree::TerminalNode *SUCCESSOR();
    antlr4::tree::TerminalNode *SUCH();
    antlr4::tree::TerminalNode *THAN();
    antlr4::tree::TerminalNode *THAT();
    antlr4::tree::TerminalNode *TIMEZONE();
    antlr4::tree::TerminalNode *TIMEZONEOFFSET();
    antlr4::tree::TerminalNode *TIME_WORD();
    antlr4::tree::TerminalNode *TO();
    antlr4::tree::TerminalNode *WIDTH();
    antlr4::tree::TerminalNode *CONCEPT();
    antlr4::tree::TerminalNode *DISPLAY();
    antlr4::tree::TerminalNode *USE();
    antlr4::tree::TerminalNode *VERSION_WORD();

   
  };

  IdentifierContext* identifier();


  virtual bool sempred(antlr4::RuleContext *_localctx, size_t ruleIndex, size_t predicateIndex) override;
  bool expressionSempred(ExpressionContext *_localctx, size_t predicateIndex);
  bool expressionTermSempred(ExpressionTermContext *_localctx, size_t predicateIndex);

private:
  static std::vector<antlr4::dfa::DFA> _decisionToDFA;
  static antlr4::atn::PredictionContextCache _sharedContextCache;
  static std::vector<std::string> _ruleNames;
  static std::vector<std::string> _tokenNames;

  static std::vector<std::string> _literalNames;
  static std::vector<std::string> _symbolicNames;
  static antlr4::dfa::Vocabulary _vocabulary;
  static antlr4::atn::ATN _atn;
  static std::vector<uint16_t> _serializedATN;


  struct Initializer {
    Initializer();
  };
  static Initializer _init;
};

}  // namespace regimen::grammar

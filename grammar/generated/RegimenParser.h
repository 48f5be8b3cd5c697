
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

  enum {
    RuleFile = 0, RuleExpressionOnly = 1, RuleHeader = 2, RuleDeclaration = 3, 
    RuleKnowledgeDeclaration = 4, RuleKnowledgeClause = 5, RuleVersionRange = 6, 
    RuleVersionRequirement = 7, RuleSourceDeclaration = 8, RuleSourceClause = 9, 
    RuleClaimDeclaration = 10, RuleClaimClause = 11, RuleText = 12, RuleTranslation = 13, 
    RuleAudience = 14, RuleCodesystemDeclaration = 15, RuleValuesetDeclaration = 16, 
    RuleCodeDeclaration = 17, RuleConceptDeclaration = 18, RuleDisplayClause = 19, 
    RuleCodeLiteral = 20, RuleCodesDeclaration = 21, RuleCodesMember = 22, 
    RuleFactDeclaration = 23, RuleFactClause = 24, RuleBinding = 25, RuleRetrieve = 26, 
    RuleBindingCondition = 27, RuleBindingFields = 28, RuleRecordDeclaration = 29, 
    RuleFieldDeclaration = 30, RuleTableDeclaration = 31, RuleTableHeader = 32, 
    RuleTableColumn = 33, RuleTableRow = 34, RuleTableCell = 35, RuleTypeSpecifier = 36, 
    RuleAttachment = 37, RuleAllowance = 38, RuleCites = 39, RuleDefineDeclaration = 40, 
    RuleFormalParameters = 41, RuleFormalParameter = 42, RuleParameterDeclaration = 43, 
    RuleDecideDeclaration = 44, RuleHitPolicy = 45, RuleDecideHeader = 46, 
    RuleDecideOutput = 47, RuleDecideNote = 48, RuleDecideRow = 49, RuleDecideCell = 50, 
    RuleCellTest = 51, RuleDecideNoteCell = 52, RuleDifferentialDeclaration = 53, 
    RuleDifferentialClause = 54, RuleRedirectEffect = 55, RuleOptionDeclaration = 56, 
    RuleOptionClause = 57, RulePhaseItem = 58, RuleFrequency = 59, RuleCount = 60, 
    RuleRange = 61, RuleMonitorTime = 62, RuleMonitorThreshold = 63, RulePathwayDeclaration = 64, 
    RulePathwayItem = 65, RuleStageClause = 66, RuleReferenceList = 67, 
    RuleIdentifierList = 68, RuleCriterionDeclaration = 69, RuleCriterionClause = 70, 
    RuleAlertDeclaration = 71, RuleAlertClause = 72, RuleCaseDeclaration = 73, 
    RuleCaseClause = 74, RuleGivenFact = 75, RuleExpression = 76, RuleStatusName = 77, 
    RuleTiming = 78, RuleSide = 79, RuleEdge = 80, RuleOffset = 81, RuleOrder = 82, 
    RulePrecision = 83, RuleCastType = 84, RuleCastField = 85, RuleQuery = 86, 
    RuleAliasedSource = 87, RuleAlias = 88, RuleQuerySource = 89, RuleQualifiedIdentifier = 90, 
    RuleLetClause = 91, RuleLetItem = 92, RuleInclusionClause = 93, RuleWhereClause = 94, 
    RuleAggregateClause = 95, RuleStartingClause = 96, RuleReturnClause = 97, 
    RuleSortClause = 98, RuleSortItem = 99, RuleSortDirection = 100, RuleQuantifier = 101, 
    RuleQuantifierWord = 102, RuleExpressionTerm = 103, RuleComponent = 104, 
    RuleCaseItem = 105, RuleTerm = 106, RuleTupleElement = 107, RuleFunctionName = 108, 
    RuleQuantity = 109, RuleLiteral = 110, RuleRatioPart = 111, RuleSimpleLiteral = 112, 
    RuleReference = 113, RuleIdentifier = 114
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
  class TextContext;
  class TranslationContext;
  class AudienceContext;
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
  class AllowanceContext;
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
  class RedirectEffectContext;
  class OptionDeclarationContext;
  class OptionClauseContext;
  class PhaseItemContext;
  class FrequencyContext;
  class CountContext;
  class RangeContext;
  class MonitorTimeContext;
  class MonitorThresholdContext;
  class PathwayDeclarationContext;
  class PathwayItemContext;
  class StageClauseContext;
  class ReferenceListContext;
  class IdentifierListContext;
  class CriterionDeclarationContext;
  class CriterionClauseContext;
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
    CriterionDeclarationContext *criterionDeclaration();
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

  class  LanguageClauseContext : public KnowledgeClauseContext {
  public:
    LanguageClauseContext(KnowledgeClauseContext *ctx);

    antlr4::tree::TerminalNode *LANGUAGE();
    IdentifierContext *identifier();
  };

  class  JurisdictionClauseContext : public KnowledgeClauseContext {
  public:
    JurisdictionClauseContext(KnowledgeClauseContext *ctx);

    antlr4::tree::TerminalNode *JURISDICTION();
    IdentifierListContext *identifierList();
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

  class  KnowledgeAllowClauseContext : public KnowledgeClauseContext {
  public:
    KnowledgeAllowClauseContext(KnowledgeClauseContext *ctx);

    AllowanceContext *allowance();
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

  class  SeeClauseContext : public ClaimClauseContext {
  public:
    SeeClauseContext(ClaimClauseContext *ctx);

    antlr4::tree::TerminalNode *SEE();
    std::vector<ReferenceContext *> reference();
    ReferenceContext* reference(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
  };

  ClaimClauseContext* claimClause();

  class  TextContext : public antlr4::ParserRuleContext {
  public:
    TextContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *PROSE();
    std::vector<TranslationContext *> translation();
    TranslationContext* translation(size_t i);

   
  };

  TextContext* text();

  class  TranslationContext : public antlr4::ParserRuleContext {
  public:
    TranslationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *LANGUAGE_TAG();
    antlr4::tree::TerminalNode *PROSE();

   
  };

  TranslationContext* translation();

  class  AudienceContext : public antlr4::ParserRuleContext {
  public:
    AudienceContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CLINICIAN();
    antlr4::tree::TerminalNode *PATIENT();

   
  };

  AudienceContext* audience();

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

  class  FactAllowClauseContext : public FactClauseContext {
  public:
    FactAllowClauseContext(FactClauseContext *ctx);

    AllowanceContext *allowance();
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
    std::vector<TextContext *> text();
    TextContext* text(size_t i);
  };

  class  DescribeClauseContext : public FactClauseContext {
  public:
    DescribeClauseContext(FactClauseContext *ctx);

    antlr4::tree::TerminalNode *DESCRIBE();
    antlr4::tree::TerminalNode *PROSE();
  };

  FactClauseContext* factClause();

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

  class  ChoiceTypeContext : public TypeSpecifierContext {
  public:
    ChoiceTypeContext(TypeSpecifierContext *ctx);

    antlr4::tree::TerminalNode *CHOICE();
    antlr4::tree::TerminalNode *LESS();
    std::vector<TypeSpecifierContext *> typeSpecifier();
    TypeSpecifierContext* typeSpecifier(size_t i);
    antlr4::tree::TerminalNode *GREATER();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
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

  class  AllowAttachmentContext : public AttachmentContext {
  public:
    AllowAttachmentContext(AttachmentContext *ctx);

    AllowanceContext *allowance();
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

  class  AllowanceContext : public antlr4::ParserRuleContext {
  public:
    AllowanceContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *ALLOW();
    std::vector<IdentifierContext *> identifier();
    IdentifierContext* identifier(size_t i);
    antlr4::tree::TerminalNode *BECAUSE();
    antlr4::tree::TerminalNode *PROSE();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  AllowanceContext* allowance();

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
    TextContext *text();
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
    TextContext *text();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  RedirectClauseContext : public DifferentialClauseContext {
  public:
    RedirectClauseContext(DifferentialClauseContext *ctx);

    antlr4::tree::TerminalNode *REDIRECT();
    TextContext *text();
    std::vector<RedirectEffectContext *> redirectEffect();
    RedirectEffectContext* redirectEffect(size_t i);
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  WorkupClauseContext : public DifferentialClauseContext {
  public:
    WorkupClauseContext(DifferentialClauseContext *ctx);

    antlr4::tree::TerminalNode *WORKUP();
    TextContext *text();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  DifferentialClauseContext* differentialClause();

  class  RedirectEffectContext : public antlr4::ParserRuleContext {
  public:
    RedirectEffectContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    RedirectEffectContext() = default;
    void copyFrom(RedirectEffectContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  RedirectHoldContext : public RedirectEffectContext {
  public:
    RedirectHoldContext(RedirectEffectContext *ctx);

    antlr4::tree::TerminalNode *HOLD();
    antlr4::tree::TerminalNode *PATHWAY();
    ReferenceListContext *referenceList();
    antlr4::tree::TerminalNode *UNLESS();
    ExpressionContext *expression();
  };

  class  RedirectToContext : public RedirectEffectContext {
  public:
    RedirectToContext(RedirectEffectContext *ctx);

    antlr4::tree::TerminalNode *TO();
    ReferenceListContext *referenceList();
  };

  RedirectEffectContext* redirectEffect();

  class  OptionDeclarationContext : public antlr4::ParserRuleContext {
  public:
    OptionDeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *OPTION();
    IdentifierContext *identifier();
    TextContext *text();
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

  class  IndicatedClauseContext : public OptionClauseContext {
  public:
    IndicatedClauseContext(OptionClauseContext *ctx);

    antlr4::tree::TerminalNode *INDICATED();
    antlr4::tree::TerminalNode *WHEN();
    ExpressionContext *expression();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  CombineClauseContext : public OptionClauseContext {
  public:
    CombineClauseContext(OptionClauseContext *ctx);

    antlr4::tree::TerminalNode *COMBINE();
    antlr4::tree::TerminalNode *WITH();
    ReferenceListContext *referenceList();
    TextContext *text();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  OptionSayClauseContext : public OptionClauseContext {
  public:
    OptionSayClauseContext(OptionClauseContext *ctx);

    antlr4::tree::TerminalNode *SAY();
    std::vector<AudienceContext *> audience();
    AudienceContext* audience(size_t i);
    std::vector<TextContext *> text();
    TextContext* text(size_t i);
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
    TextContext *text();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  NotWithClauseContext : public OptionClauseContext {
  public:
    NotWithClauseContext(OptionClauseContext *ctx);

    antlr4::tree::TerminalNode *NOT();
    antlr4::tree::TerminalNode *WITH();
    ReferenceListContext *referenceList();
    TextContext *text();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  PhaseClauseContext : public OptionClauseContext {
  public:
    PhaseClauseContext(OptionClauseContext *ctx);

    std::vector<PhaseItemContext *> phaseItem();
    PhaseItemContext* phaseItem(size_t i);
    antlr4::tree::TerminalNode *PROTOCOL();
    antlr4::tree::TerminalNode *MAINTAIN();
    antlr4::tree::TerminalNode *BOOSTER();
    TextContext *text();
    antlr4::tree::TerminalNode *COLON();
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    antlr4::tree::TerminalNode *WHEN();
    ExpressionContext *expression();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  AlternativeClauseContext : public OptionClauseContext {
  public:
    AlternativeClauseContext(OptionClauseContext *ctx);

    antlr4::tree::TerminalNode *ALTERNATIVE();
    antlr4::tree::TerminalNode *TO();
    ReferenceListContext *referenceList();
    TextContext *text();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  OnClauseContext : public OptionClauseContext {
  public:
    OnClauseContext(OptionClauseContext *ctx);

    antlr4::tree::TerminalNode *ON();
    ReferenceContext *reference();
    TextContext *text();
    antlr4::tree::TerminalNode *TO();
    ReferenceListContext *referenceList();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
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

  class  OptionNoteClauseContext : public OptionClauseContext {
  public:
    OptionNoteClauseContext(OptionClauseContext *ctx);

    antlr4::tree::TerminalNode *NOTE();
    TextContext *text();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  WashoutClauseContext : public OptionClauseContext {
  public:
    WashoutClauseContext(OptionClauseContext *ctx);

    antlr4::tree::TerminalNode *WASHOUT();
    ExpressionTermContext *expressionTerm();
    antlr4::tree::TerminalNode *AFTER();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *WHEN();
    antlr4::tree::TerminalNode *FIRST_DO();
    TextContext *text();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  RegulatoryClauseContext : public OptionClauseContext {
  public:
    RegulatoryClauseContext(OptionClauseContext *ctx);

    antlr4::tree::TerminalNode *REGULATORY();
    antlr4::tree::TerminalNode *CLEARED();
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *IN();
    IdentifierListContext *identifierList();
    antlr4::tree::TerminalNode *SINCE();
    std::vector<antlr4::tree::TerminalNode *> DATE();
    antlr4::tree::TerminalNode* DATE(size_t i);
    antlr4::tree::TerminalNode *UNTIL();
    TextContext *text();
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

  class  CourseClauseContext : public OptionClauseContext {
  public:
    CourseClauseContext(OptionClauseContext *ctx);

    antlr4::tree::TerminalNode *ONSET();
    antlr4::tree::TerminalNode *DURABILITY();
    RangeContext *range();
    TextContext *text();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  MonitorClauseContext : public OptionClauseContext {
  public:
    MonitorClauseContext(OptionClauseContext *ctx);

    antlr4::tree::TerminalNode *MONITOR();
    ReferenceContext *reference();
    TextContext *text();
    std::vector<MonitorTimeContext *> monitorTime();
    MonitorTimeContext* monitorTime(size_t i);
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    std::vector<MonitorThresholdContext *> monitorThreshold();
    MonitorThresholdContext* monitorThreshold(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);
    std::vector<antlr4::tree::TerminalNode *> THEN();
    antlr4::tree::TerminalNode* THEN(size_t i);
  };

  class  ScoreClauseContext : public OptionClauseContext {
  public:
    ScoreClauseContext(OptionClauseContext *ctx);

    antlr4::tree::TerminalNode *SCORE();
    ReferenceContext *reference();
    antlr4::tree::TerminalNode *COLON();
    ExpressionContext *expression();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  OptionClauseContext* optionClause();

  class  PhaseItemContext : public antlr4::ParserRuleContext {
  public:
    PhaseItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    PhaseItemContext() = default;
    void copyFrom(PhaseItemContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  ForItemContext : public PhaseItemContext {
  public:
    ForItemContext(PhaseItemContext *ctx);

    antlr4::tree::TerminalNode *FOR();
    RangeContext *range();
  };

  class  FrequencyItemContext : public PhaseItemContext {
  public:
    FrequencyItemContext(PhaseItemContext *ctx);

    FrequencyContext *frequency();
  };

  class  RouteItemContext : public PhaseItemContext {
  public:
    RouteItemContext(PhaseItemContext *ctx);

    antlr4::tree::TerminalNode *ROUTE();
    IdentifierContext *identifier();
  };

  class  MaximumItemContext : public PhaseItemContext {
  public:
    MaximumItemContext(PhaseItemContext *ctx);

    antlr4::tree::TerminalNode *MAXIMUM();
    ExpressionTermContext *expressionTerm();
  };

  class  DoseItemContext : public PhaseItemContext {
  public:
    DoseItemContext(PhaseItemContext *ctx);

    antlr4::tree::TerminalNode *DOSE();
    std::vector<RangeContext *> range();
    RangeContext* range(size_t i);
    antlr4::tree::TerminalNode *ROUTE();
    IdentifierContext *identifier();
    antlr4::tree::TerminalNode *OVER();
    antlr4::tree::TerminalNode *RATE();
    FrequencyContext *frequency();
  };

  class  CoursesItemContext : public PhaseItemContext {
  public:
    CoursesItemContext(PhaseItemContext *ctx);

    CountContext *count();
    antlr4::tree::TerminalNode *COURSE();
    antlr4::tree::TerminalNode *COURSES();
    antlr4::tree::TerminalNode *EVERY();
    RangeContext *range();
  };

  class  TargetItemContext : public PhaseItemContext {
  public:
    TargetItemContext(PhaseItemContext *ctx);

    antlr4::tree::TerminalNode *TARGET();
    RangeContext *range();
  };

  class  TextItemContext : public PhaseItemContext {
  public:
    TextItemContext(PhaseItemContext *ctx);

    TextContext *text();
  };

  class  ApartItemContext : public PhaseItemContext {
  public:
    ApartItemContext(PhaseItemContext *ctx);

    RangeContext *range();
    antlr4::tree::TerminalNode *APART();
  };

  class  TitrateItemContext : public PhaseItemContext {
  public:
    TitrateItemContext(PhaseItemContext *ctx);

    antlr4::tree::TerminalNode *TITRATE();
    antlr4::tree::TerminalNode *EVERY();
    std::vector<RangeContext *> range();
    RangeContext* range(size_t i);
    antlr4::tree::TerminalNode *BY();
  };

  class  SessionsItemContext : public PhaseItemContext {
  public:
    SessionsItemContext(PhaseItemContext *ctx);

    CountContext *count();
    antlr4::tree::TerminalNode *SESSION();
    antlr4::tree::TerminalNode *SESSIONS();
    antlr4::tree::TerminalNode *OF();
    std::vector<RangeContext *> range();
    RangeContext* range(size_t i);
    antlr4::tree::TerminalNode *IN();
    FrequencyContext *frequency();
  };

  PhaseItemContext* phaseItem();

  class  FrequencyContext : public antlr4::ParserRuleContext {
  public:
    FrequencyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EVERY();
    std::vector<RangeContext *> range();
    RangeContext* range(size_t i);
    CountContext *count();
    antlr4::tree::TerminalNode *TIMES();
    antlr4::tree::TerminalNode *FOR();

   
  };

  FrequencyContext* frequency();

  class  CountContext : public antlr4::ParserRuleContext {
  public:
    CountContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<antlr4::tree::TerminalNode *> INTEGER();
    antlr4::tree::TerminalNode* INTEGER(size_t i);
    antlr4::tree::TerminalNode *TO();

   
  };

  CountContext* count();

  class  RangeContext : public antlr4::ParserRuleContext {
  public:
    RangeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ExpressionTermContext *> expressionTerm();
    ExpressionTermContext* expressionTerm(size_t i);
    antlr4::tree::TerminalNode *TO();

   
  };

  RangeContext* range();

  class  MonitorTimeContext : public antlr4::ParserRuleContext {
  public:
    MonitorTimeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    MonitorTimeContext() = default;
    void copyFrom(MonitorTimeContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  AtTimeContext : public MonitorTimeContext {
  public:
    AtTimeContext(MonitorTimeContext *ctx);

    antlr4::tree::TerminalNode *AT();
    RangeContext *range();
  };

  class  EveryTimeContext : public MonitorTimeContext {
  public:
    EveryTimeContext(MonitorTimeContext *ctx);

    antlr4::tree::TerminalNode *EVERY();
    std::vector<RangeContext *> range();
    RangeContext* range(size_t i);
    antlr4::tree::TerminalNode *FOR();
  };

  class  BeforeTimeContext : public MonitorTimeContext {
  public:
    BeforeTimeContext(MonitorTimeContext *ctx);

    antlr4::tree::TerminalNode *BEFORE();
  };

  class  ForTimeContext : public MonitorTimeContext {
  public:
    ForTimeContext(MonitorTimeContext *ctx);

    antlr4::tree::TerminalNode *FOR();
    RangeContext *range();
  };

  MonitorTimeContext* monitorTime();

  class  MonitorThresholdContext : public antlr4::ParserRuleContext {
  public:
    MonitorThresholdContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *WHEN();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *THEN();
    TextContext *text();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);

   
  };

  MonitorThresholdContext* monitorThreshold();

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

  class  RankItemContext : public PathwayItemContext {
  public:
    RankItemContext(PathwayItemContext *ctx);

    antlr4::tree::TerminalNode *RANK();
    antlr4::tree::TerminalNode *BY();
    ReferenceListContext *referenceList();
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
    TextContext *text();
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
    std::vector<TextContext *> text();
    TextContext* text(size_t i);
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

  class  IdentifierListContext : public antlr4::ParserRuleContext {
  public:
    IdentifierListContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<IdentifierContext *> identifier();
    IdentifierContext* identifier(size_t i);
    std::vector<antlr4::tree::TerminalNode *> COMMA();
    antlr4::tree::TerminalNode* COMMA(size_t i);

   
  };

  IdentifierListContext* identifierList();

  class  CriterionDeclarationContext : public antlr4::ParserRuleContext {
  public:
    CriterionDeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *CRITERION();
    IdentifierContext *identifier();
    TextContext *text();
    antlr4::tree::TerminalNode *LBRACE();
    antlr4::tree::TerminalNode *RBRACE();
    FormalParametersContext *formalParameters();
    antlr4::tree::TerminalNode *COLON();
    TypeSpecifierContext *typeSpecifier();
    std::vector<CriterionClauseContext *> criterionClause();
    CriterionClauseContext* criterionClause(size_t i);

   
  };

  CriterionDeclarationContext* criterionDeclaration();

  class  CriterionClauseContext : public antlr4::ParserRuleContext {
  public:
    CriterionClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
   
    CriterionClauseContext() = default;
    void copyFrom(CriterionClauseContext *context);
    using antlr4::ParserRuleContext::copyFrom;

    virtual size_t getRuleIndex() const override;

   
  };

  class  PreferClauseContext : public CriterionClauseContext {
  public:
    PreferClauseContext(CriterionClauseContext *ctx);

    antlr4::tree::TerminalNode *PREFER();
    antlr4::tree::TerminalNode *TRUE();
    antlr4::tree::TerminalNode *FALSE();
    IdentifierContext *identifier();
  };

  class  ValueClauseContext : public CriterionClauseContext {
  public:
    ValueClauseContext(CriterionClauseContext *ctx);

    antlr4::tree::TerminalNode *VALUE();
    ExpressionContext *expression();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  WhenClauseContext : public CriterionClauseContext {
  public:
    WhenClauseContext(CriterionClauseContext *ctx);

    antlr4::tree::TerminalNode *WHEN();
    ExpressionContext *expression();
    std::vector<AttachmentContext *> attachment();
    AttachmentContext* attachment(size_t i);
  };

  class  UnknownClauseContext : public CriterionClauseContext {
  public:
    UnknownClauseContext(CriterionClauseContext *ctx);

    antlr4::tree::TerminalNode *UNKNOWN();
    IdentifierContext *identifier();
  };

  CriterionClauseContext* criterionClause();

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
    TextContext *text();
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
    std::vector<TextContext *> text();
    TextContext* text(size_t i);
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
    antlr4::tree::TerminalNode *PROSE();

   
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
    ExpressionContext *expression();
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

    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
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

  class  PointTermContext : public ExpressionTermContext {
  public:
    PointTermContext(ExpressionTermContext *ctx);

    antlr4::tree::TerminalNode *POINT();
    antlr4::tree::TerminalNode *FROM();
    ExpressionTermContext *expressionTerm();
  };

  class  DistinctTermContext : public ExpressionTermContext {
  public:
    DistinctTermContext(ExpressionTermContext *ctx);

    antlr4::tree::TerminalNode *DISTINCT();
    ExpressionContext *expression();
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
    antlr4::tree::TerminalNode *ABSENT();
    antlr4::tree::TerminalNode *AGGREGATE();
    antlr4::tree::TerminalNode *ALLOW();
    antlr4::tree::TerminalNode *ALERT();
    antlr4::tree::TerminalNode *ALTERNATIVE();
    antlr4::tree::TerminalNode *APART();
    antlr4::tree::TerminalNode *AUTHOR();
    antlr4::tree::TerminalNode *BOOSTER();
    antlr4::tree::TerminalNode *CALENDAR_UNIT();
    antlr4::tree::TerminalNode *CAST();
    antlr4::tree::TerminalNode *CLAIM();
    antlr4::tree::TerminalNode *CLASS();
    antlr4::tree::TerminalNode *CLINICIAN();
    antlr4::tree::TerminalNode *CODE();
    antlr4::tree::TerminalNode *CODES();
    antlr4::tree::TerminalNode *COLLAPSE();
    antlr4::tree::TerminalNode *COMBINE();
    antlr4::tree::TerminalNode *CONCEPT();
    antlr4::tree::TerminalNode *CONVERT();
    antlr4::tree::TerminalNode *COURSE();
    antlr4::tree::TerminalNode *COURSES();
    antlr4::tree::TerminalNode *CRITERION();
    antlr4::tree::TerminalNode *DATE_WORD();
    antlr4::tree::TerminalNode *DEFAULT();
    antlr4::tree::TerminalNode *DESCRIBE();
    antlr4::tree::TerminalNode *DIFFERENCE();
    antlr4::tree::TerminalNode *DISPLAY();
    antlr4::tree::TerminalNode *DOI();
    antlr4::tree::TerminalNode *DONE();
    antlr4::tree::TerminalNode *DOSE();
    antlr4::tree::TerminalNode *DURABILITY();
    antlr4::tree::TerminalNode *DURATION();
    antlr4::tree::TerminalNode *EARLIEST();
    antlr4::tree::TerminalNode *EFFECTIVE();
    antlr4::tree::TerminalNode *END();
    antlr4::tree::TerminalNode *ENDS();
    antlr4::tree::TerminalNode *ENTER();
    antlr4::tree::TerminalNode *EVIDENCE();
    antlr4::tree::TerminalNode *EXPAND();
    antlr4::tree::TerminalNode *FACT();
    antlr4::tree::TerminalNode *FIGURE();
    antlr4::tree::TerminalNode *FIRST_DO();
    antlr4::tree::TerminalNode *FLATTEN();
    antlr4::tree::TerminalNode *GIVEN();
    antlr4::tree::TerminalNode *HOLD();
    antlr4::tree::TerminalNode *INCLUDED();
    antlr4::tree::TerminalNode *INCLUDES();
    antlr4::tree::TerminalNode *INDICATED();
    antlr4::tree::TerminalNode *JURISDICTION();
    antlr4::tree::TerminalNode *KIND();
    antlr4::tree::TerminalNode *KNOWLEDGE();
    antlr4::tree::TerminalNode *LANGUAGE();
    antlr4::tree::TerminalNode *LATEST();
    antlr4::tree::TerminalNode *LESS_WORD();
    antlr4::tree::TerminalNode *LET();
    antlr4::tree::TerminalNode *MAINTAIN();
    antlr4::tree::TerminalNode *MAXIMUM();
    antlr4::tree::TerminalNode *MEANS();
    antlr4::tree::TerminalNode *MEETS();
    antlr4::tree::TerminalNode *MINIMUM();
    antlr4::tree::TerminalNode *MONITOR();
    antlr4::tree::TerminalNode *MORE_WORD();
    antlr4::tree::TerminalNode *NONE();
    antlr4::tree::TerminalNode *NOTE();
    antlr4::tree::TerminalNode *NOTHING();
    antlr4::tree::TerminalNode *NOT_COMPUTABLE();
    antlr4::tree::TerminalNode *OCCURS();
    antlr4::tree::TerminalNode *OFFER();
    antlr4::tree::TerminalNode *ON();
    antlr4::tree::TerminalNode *ONSET();
    antlr4::tree::TerminalNode *OPTION();
    antlr4::tree::TerminalNode *OVER();
    antlr4::tree::TerminalNode *OVERLAPS();
    antlr4::tree::TerminalNode *PARAMETER();
    antlr4::tree::TerminalNode *PATIENT();
    antlr4::tree::TerminalNode *PER();
    antlr4::tree::TerminalNode *POINT();
    antlr4::tree::TerminalNode *PREDECESSOR();
    antlr4::tree::TerminalNode *PREFER();
    antlr4::tree::TerminalNode *PROTOCOL();
    antlr4::tree::TerminalNode *PUBLISHER();
    antlr4::tree::TerminalNode *RANK();
    antlr4::tree::TerminalNode *RATE();
    antlr4::tree::TerminalNode *RECORD();
    antlr4::tree::TerminalNode *REGULATORY();
    antlr4::tree::TerminalNode *REVIEW();
    antlr4::tree::TerminalNode *ROUTE();
    antlr4::tree::TerminalNode *SAME();
    antlr4::tree::TerminalNode *SCORE();
    antlr4::tree::TerminalNode *SEE();
    antlr4::tree::TerminalNode *SESSION();
    antlr4::tree::TerminalNode *SESSIONS();
    antlr4::tree::TerminalNode *SINCE();
    antlr4::tree::TerminalNode *SINGLETON();
    antlr4::tree::TerminalNode *SOURCE();
    antlr4::tree::TerminalNode *STAGE();
    antlr4::tree::TerminalNode *START();
    antlr4::tree::TerminalNode *STARTING();
    antlr4::tree::TerminalNode *STARTS();
    antlr4::tree::TerminalNode *STATUS();
    antlr4::tree::TerminalNode *SUCCESSOR();
    antlr4::tree::TerminalNode *SUCH();
    antlr4::tree::TerminalNode *SUSPECT();
    antlr4::tree::TerminalNode *TABLE();
    antlr4::tree::TerminalNode *TARGET();
    antlr4::tree::TerminalNode *THAN();
    antlr4::tree::TerminalNode *THAT();
    antlr4::tree::TerminalNode *TIMES();
    antlr4::tree::TerminalNode *TIMEZONE();
    antlr4::tree::TerminalNode *TIMEZONEOFFSET();
    antlr4::tree::TerminalNode *TIME_WORD();
    antlr4::tree::TerminalNode *TITRATE();
    antlr4::tree::TerminalNode *TO();
    antlr4::tree::TerminalNode *UNKNOWN();
    antlr4::tree::TerminalNode *UNLESS();
    antlr4::tree::TerminalNode *UNTIL();
    antlr4::tree::TerminalNode *URGENCY();
    antlr4::tree::TerminalNode *URL();
    antlr4::tree::TerminalNode *USE();
    antlr4::tree::TerminalNode *VALUE();
    antlr4::tree::TerminalNode *VERSION_WORD();
    antlr4::tree::TerminalNode *WASHOUT();
    antlr4::tree::TerminalNode *WIDTH();
    antlr4::tree::TerminalNode *WORKUP();
    antlr4::tree::TerminalNode *YEAR_OF();

   
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


// Generated from RegimenParser.g4 by ANTLR 4.9



#include "RegimenParser.h"


using namespace antlrcpp;
using namespace regimen::grammar;
using namespace antlr4;

RegimenParser::RegimenParser(TokenStream *input) : Parser(input) {
  _interpreter = new atn::ParserATNSimulator(this, _atn, _decisionToDFA, _sharedContextCache);
}

RegimenParser::~RegimenParser() {
  delete _interpreter;
}

std::string RegimenParser::getGrammarFileName() const {
  return "RegimenParser.g4";
}

const std::vector<std::string>& RegimenParser::getRuleNames() const {
  return _ruleNames;
}

dfa::Vocabulary& RegimenParser::getVocabulary() const {
  return _vocabulary;
}


//----------------- FileContext ------------------------------------------------------------------

RegimenParser::FileContext::FileContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::HeaderContext* RegimenParser::FileContext::header() {
  return getRuleContext<RegimenParser::HeaderContext>(0);
}

tree::TerminalNode* RegimenParser::FileContext::EOF() {
  return getToken(RegimenParser::EOF, 0);
}

std::vector<RegimenParser::DeclarationContext *> RegimenParser::FileContext::declaration() {
  return getRuleContexts<RegimenParser::DeclarationContext>();
}

RegimenParser::DeclarationContext* RegimenParser::FileContext::declaration(size_t i) {
  return getRuleContext<RegimenParser::DeclarationContext>(i);
}


size_t RegimenParser::FileContext::getRuleIndex() const {
  return RegimenParser::RuleFile;
}


RegimenParser::FileContext* RegimenParser::file() {
  FileContext *_localctx = _tracker.createInstance<FileContext>(_ctx, getState());
  enterRule(_localctx, 0, RegimenParser::RuleFile);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(152);
    header();
    setState(156);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RegimenParser::KNOWLEDGE)
      | (1ULL << RegimenParser::SOURCE)
      | (1ULL << RegimenParser::CLAIM)
      | (1ULL << RegimenParser::CODESYSTEM)
      | (1ULL << RegimenParser::VALUESET)
      | (1ULL << RegimenParser::CODE)
      | (1ULL << RegimenParser::CODES)
      | (1ULL << RegimenParser::CONCEPT)
      | (1ULL << RegimenParser::FACT)
      | (1ULL << RegimenParser::RECORD)
      | (1ULL << RegimenParser::TABLE)
      | (1ULL << RegimenParser::DEFINE)
      | (1ULL << RegimenParser::PARAMETER)
      | (1ULL << RegimenParser::DIFFERENTIAL)
      | (1ULL << RegimenParser::OPTION)
      | (1ULL << RegimenParser::PATHWAY)
      | (1ULL << RegimenParser::ALERT)
      | (1ULL << RegimenParser::CASE_WORD))) != 0)) {
      setState(153);
      declaration();
      setState(158);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(159);
    match(RegimenParser::EOF);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExpressionOnlyContext ------------------------------------------------------------------

RegimenParser::ExpressionOnlyContext::ExpressionOnlyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::ExpressionContext* RegimenParser::ExpressionOnlyContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

tree::TerminalNode* RegimenParser::ExpressionOnlyContext::EOF() {
  return getToken(RegimenParser::EOF, 0);
}


size_t RegimenParser::ExpressionOnlyContext::getRuleIndex() const {
  return RegimenParser::RuleExpressionOnly;
}


RegimenParser::ExpressionOnlyContext* RegimenParser::expressionOnly() {
  ExpressionOnlyContext *_localctx = _tracker.createInstance<ExpressionOnlyContext>(_ctx, getState());
  enterRule(_localctx, 2, RegimenParser::RuleExpressionOnly);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(161);
    expression(0);
    setState(162);
    match(RegimenParser::EOF);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- HeaderContext ------------------------------------------------------------------

RegimenParser::HeaderContext::HeaderContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::HeaderContext::REGIMEN() {
  return getToken(RegimenParser::REGIMEN, 0);
}

tree::TerminalNode* RegimenParser::HeaderContext::INTEGER() {
  return getToken(RegimenParser::INTEGER, 0);
}


size_t RegimenParser::HeaderContext::getRuleIndex() const {
  return RegimenParser::RuleHeader;
}


RegimenParser::HeaderContext* RegimenParser::header() {
  HeaderContext *_localctx = _tracker.createInstance<HeaderContext>(_ctx, getState());
  enterRule(_localctx, 4, RegimenParser::RuleHeader);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(164);
    match(RegimenParser::REGIMEN);
    setState(165);
    match(RegimenParser::INTEGER);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DeclarationContext ------------------------------------------------------------------

RegimenParser::DeclarationContext::DeclarationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::KnowledgeDeclarationContext* RegimenParser::DeclarationContext::knowledgeDeclaration() {
  return getRuleContext<RegimenParser::KnowledgeDeclarationContext>(0);
}

RegimenParser::SourceDeclarationContext* RegimenParser::DeclarationContext::sourceDeclaration() {
  return getRuleContext<RegimenParser::SourceDeclarationContext>(0);
}

RegimenParser::ClaimDeclarationContext* RegimenParser::DeclarationContext::claimDeclaration() {
  return getRuleContext<RegimenParser::ClaimDeclarationContext>(0);
}

RegimenParser::CodesystemDeclarationContext* RegimenParser::DeclarationContext::codesystemDeclaration() {
  return getRuleContext<RegimenParser::CodesystemDeclarationContext>(0);
}

RegimenParser::ValuesetDeclarationContext* RegimenParser::DeclarationContext::valuesetDeclaration() {
  return getRuleContext<RegimenParser::ValuesetDeclarationContext>(0);
}

RegimenParser::CodeDeclarationContext* RegimenParser::DeclarationContext::codeDeclaration() {
  return getRuleContext<RegimenParser::CodeDeclarationContext>(0);
}

RegimenParser::CodesDeclarationContext* RegimenParser::DeclarationContext::codesDeclaration() {
  return getRuleContext<RegimenParser::CodesDeclarationContext>(0);
}

RegimenParser::ConceptDeclarationContext* RegimenParser::DeclarationContext::conceptDeclaration() {
  return getRuleContext<RegimenParser::ConceptDeclarationContext>(0);
}

RegimenParser::FactDeclarationContext* RegimenParser::DeclarationContext::factDeclaration() {
  return getRuleContext<RegimenParser::FactDeclarationContext>(0);
}

RegimenParser::RecordDeclarationContext* RegimenParser::DeclarationContext::recordDeclaration() {
  return getRuleContext<RegimenParser::RecordDeclarationContext>(0);
}

RegimenParser::TableDeclarationContext* RegimenParser::DeclarationContext::tableDeclaration() {
  return getRuleContext<RegimenParser::TableDeclarationContext>(0);
}

RegimenParser::DefineDeclarationContext* RegimenParser::DeclarationContext::defineDeclaration() {
  return getRuleContext<RegimenParser::DefineDeclarationContext>(0);
}

RegimenParser::ParameterDeclarationContext* RegimenParser::DeclarationContext::parameterDeclaration() {
  return getRuleContext<RegimenParser::ParameterDeclarationContext>(0);
}

RegimenParser::DifferentialDeclarationContext* RegimenParser::DeclarationContext::differentialDeclaration() {
  return getRuleContext<RegimenParser::DifferentialDeclarationContext>(0);
}

RegimenParser::OptionDeclarationContext* RegimenParser::DeclarationContext::optionDeclaration() {
  return getRuleContext<RegimenParser::OptionDeclarationContext>(0);
}

RegimenParser::PathwayDeclarationContext* RegimenParser::DeclarationContext::pathwayDeclaration() {
  return getRuleContext<RegimenParser::PathwayDeclarationContext>(0);
}

RegimenParser::AlertDeclarationContext* RegimenParser::DeclarationContext::alertDeclaration() {
  return getRuleContext<RegimenParser::AlertDeclarationContext>(0);
}

RegimenParser::CaseDeclarationContext* RegimenParser::DeclarationContext::caseDeclaration() {
  return getRuleContext<RegimenParser::CaseDeclarationContext>(0);
}


size_t RegimenParser::DeclarationContext::getRuleIndex() const {
  return RegimenParser::RuleDeclaration;
}


RegimenParser::DeclarationContext* RegimenParser::declaration() {
  DeclarationContext *_localctx = _tracker.createInstance<DeclarationContext>(_ctx, getState());
  enterRule(_localctx, 6, RegimenParser::RuleDeclaration);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(185);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::KNOWLEDGE: {
        enterOuterAlt(_localctx, 1);
        setState(167);
        knowledgeDeclaration();
        break;
      }

      case RegimenParser::SOURCE: {
        enterOuterAlt(_localctx, 2);
        setState(168);
        sourceDeclaration();
        break;
      }

      case RegimenParser::CLAIM: {
        enterOuterAlt(_localctx, 3);
        setState(169);
        claimDeclaration();
        break;
      }

      case RegimenParser::CODESYSTEM: {
        enterOuterAlt(_localctx, 4);
        setState(170);
        codesystemDeclaration();
        break;
      }

      case RegimenParser::VALUESET: {
        enterOuterAlt(_localctx, 5);
        setState(171);
        valuesetDeclaration();
        break;
      }

      case RegimenParser::CODE: {
        enterOuterAlt(_localctx, 6);
        setState(172);
        codeDeclaration();
        break;
      }

      case RegimenParser::CODES: {
        enterOuterAlt(_localctx, 7);
        setState(173);
        codesDeclaration();
        break;
      }

      case RegimenParser::CONCEPT: {
        enterOuterAlt(_localctx, 8);
        setState(174);
        conceptDeclaration();
        break;
      }

      case RegimenParser::FACT: {
        enterOuterAlt(_localctx, 9);
        setState(175);
        factDeclaration();
        break;
      }

      case RegimenParser::RECORD: {
        enterOuterAlt(_localctx, 10);
        setState(176);
        recordDeclaration();
        break;
      }

      case RegimenParser::TABLE: {
        enterOuterAlt(_localctx, 11);
        setState(177);
        tableDeclaration();
        break;
      }

      case RegimenParser::DEFINE: {
        enterOuterAlt(_localctx, 12);
        setState(178);
        defineDeclaration();
        break;
      }

      case RegimenParser::PARAMETER: {
        enterOuterAlt(_localctx, 13);
        setState(179);
        parameterDeclaration();
        break;
      }

      case RegimenParser::DIFFERENTIAL: {
        enterOuterAlt(_localctx, 14);
        setState(180);
        differentialDeclaration();
        break;
      }

      case RegimenParser::OPTION: {
        enterOuterAlt(_localctx, 15);
        setState(181);
        optionDeclaration();
        break;
      }

      case RegimenParser::PATHWAY: {
        enterOuterAlt(_localctx, 16);
        setState(182);
        pathwayDeclaration();
        break;
      }

      case RegimenParser::ALERT: {
        enterOuterAlt(_localctx, 17);
        setState(183);
        alertDeclaration();
        break;
      }

      case RegimenParser::CASE_WORD: {
        enterOuterAlt(_localctx, 18);
        setState(184);
        caseDeclaration();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- KnowledgeDeclarationContext ------------------------------------------------------------------

RegimenParser::KnowledgeDeclarationContext::KnowledgeDeclarationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::KnowledgeDeclarationContext::KNOWLEDGE() {
  return getToken(RegimenParser::KNOWLEDGE, 0);
}

RegimenParser::IdentifierContext* RegimenParser::KnowledgeDeclarationContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::KnowledgeDeclarationContext::VERSION() {
  return getToken(RegimenParser::VERSION, 0);
}

tree::TerminalNode* RegimenParser::KnowledgeDeclarationContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

tree::TerminalNode* RegimenParser::KnowledgeDeclarationContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

tree::TerminalNode* RegimenParser::KnowledgeDeclarationContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

std::vector<RegimenParser::KnowledgeClauseContext *> RegimenParser::KnowledgeDeclarationContext::knowledgeClause() {
  return getRuleContexts<RegimenParser::KnowledgeClauseContext>();
}

RegimenParser::KnowledgeClauseContext* RegimenParser::KnowledgeDeclarationContext::knowledgeClause(size_t i) {
  return getRuleContext<RegimenParser::KnowledgeClauseContext>(i);
}


size_t RegimenParser::KnowledgeDeclarationContext::getRuleIndex() const {
  return RegimenParser::RuleKnowledgeDeclaration;
}


RegimenParser::KnowledgeDeclarationContext* RegimenParser::knowledgeDeclaration() {
  KnowledgeDeclarationContext *_localctx = _tracker.createInstance<KnowledgeDeclarationContext>(_ctx, getState());
  enterRule(_localctx, 8, RegimenParser::RuleKnowledgeDeclaration);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(187);
    match(RegimenParser::KNOWLEDGE);
    setState(188);
    identifier();
    setState(189);
    match(RegimenParser::VERSION);
    setState(190);
    match(RegimenParser::PROSE);
    setState(191);
    match(RegimenParser::LBRACE);
    setState(195);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 26) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 26)) & ((1ULL << (RegimenParser::AUTHOR - 26))
      | (1ULL << (RegimenParser::EFFECTIVE - 26))
      | (1ULL << (RegimenParser::NOTE - 26))
      | (1ULL << (RegimenParser::PUBLISHER - 26))
      | (1ULL << (RegimenParser::REVIEW - 26))
      | (1ULL << (RegimenParser::STATUS - 26))
      | (1ULL << (RegimenParser::USE - 26)))) != 0)) {
      setState(192);
      knowledgeClause();
      setState(197);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(198);
    match(RegimenParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- KnowledgeClauseContext ------------------------------------------------------------------

RegimenParser::KnowledgeClauseContext::KnowledgeClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::KnowledgeClauseContext::getRuleIndex() const {
  return RegimenParser::RuleKnowledgeClause;
}

void RegimenParser::KnowledgeClauseContext::copyFrom(KnowledgeClauseContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- KnowledgeNoteClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::KnowledgeNoteClauseContext::NOTE() {
  return getToken(RegimenParser::NOTE, 0);
}

tree::TerminalNode* RegimenParser::KnowledgeNoteClauseContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

RegimenParser::KnowledgeNoteClauseContext::KnowledgeNoteClauseContext(KnowledgeClauseContext *ctx) { copyFrom(ctx); }


//----------------- UseClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::UseClauseContext::USE() {
  return getToken(RegimenParser::USE, 0);
}

std::vector<RegimenParser::IdentifierContext *> RegimenParser::UseClauseContext::identifier() {
  return getRuleContexts<RegimenParser::IdentifierContext>();
}

RegimenParser::IdentifierContext* RegimenParser::UseClauseContext::identifier(size_t i) {
  return getRuleContext<RegimenParser::IdentifierContext>(i);
}

RegimenParser::VersionRangeContext* RegimenParser::UseClauseContext::versionRange() {
  return getRuleContext<RegimenParser::VersionRangeContext>(0);
}

tree::TerminalNode* RegimenParser::UseClauseContext::AS() {
  return getToken(RegimenParser::AS, 0);
}

RegimenParser::UseClauseContext::UseClauseContext(KnowledgeClauseContext *ctx) { copyFrom(ctx); }


//----------------- PublisherClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::PublisherClauseContext::PUBLISHER() {
  return getToken(RegimenParser::PUBLISHER, 0);
}

tree::TerminalNode* RegimenParser::PublisherClauseContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

RegimenParser::PublisherClauseContext::PublisherClauseContext(KnowledgeClauseContext *ctx) { copyFrom(ctx); }


//----------------- ReviewClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::ReviewClauseContext::REVIEW() {
  return getToken(RegimenParser::REVIEW, 0);
}

tree::TerminalNode* RegimenParser::ReviewClauseContext::DATE() {
  return getToken(RegimenParser::DATE, 0);
}

RegimenParser::ReviewClauseContext::ReviewClauseContext(KnowledgeClauseContext *ctx) { copyFrom(ctx); }


//----------------- AuthorClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::AuthorClauseContext::AUTHOR() {
  return getToken(RegimenParser::AUTHOR, 0);
}

tree::TerminalNode* RegimenParser::AuthorClauseContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

RegimenParser::AuthorClauseContext::AuthorClauseContext(KnowledgeClauseContext *ctx) { copyFrom(ctx); }


//----------------- StatusClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::StatusClauseContext::STATUS() {
  return getToken(RegimenParser::STATUS, 0);
}

RegimenParser::IdentifierContext* RegimenParser::StatusClauseContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

RegimenParser::StatusClauseContext::StatusClauseContext(KnowledgeClauseContext *ctx) { copyFrom(ctx); }


//----------------- EffectiveClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::EffectiveClauseContext::EFFECTIVE() {
  return getToken(RegimenParser::EFFECTIVE, 0);
}

tree::TerminalNode* RegimenParser::EffectiveClauseContext::DATE() {
  return getToken(RegimenParser::DATE, 0);
}

RegimenParser::EffectiveClauseContext::EffectiveClauseContext(KnowledgeClauseContext *ctx) { copyFrom(ctx); }


RegimenParser::KnowledgeClauseContext* RegimenParser::knowledgeClause() {
  KnowledgeClauseContext *_localctx = _tracker.createInstance<KnowledgeClauseContext>(_ctx, getState());
  enterRule(_localctx, 10, RegimenParser::RuleKnowledgeClause);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(219);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::STATUS: {
        _localctx = dynamic_cast<KnowledgeClauseContext *>(_tracker.createInstance<RegimenParser::StatusClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(200);
        match(RegimenParser::STATUS);
        setState(201);
        identifier();
        break;
      }

      case RegimenParser::EFFECTIVE: {
        _localctx = dynamic_cast<KnowledgeClauseContext *>(_tracker.createInstance<RegimenParser::EffectiveClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(202);
        match(RegimenParser::EFFECTIVE);
        setState(203);
        match(RegimenParser::DATE);
        break;
      }

      case RegimenParser::REVIEW: {
        _localctx = dynamic_cast<KnowledgeClauseContext *>(_tracker.createInstance<RegimenParser::ReviewClauseContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(204);
        match(RegimenParser::REVIEW);
        setState(205);
        match(RegimenParser::DATE);
        break;
      }

      case RegimenParser::PUBLISHER: {
        _localctx = dynamic_cast<KnowledgeClauseContext *>(_tracker.createInstance<RegimenParser::PublisherClauseContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(206);
        match(RegimenParser::PUBLISHER);
        setState(207);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::AUTHOR: {
        _localctx = dynamic_cast<KnowledgeClauseContext *>(_tracker.createInstance<RegimenParser::AuthorClauseContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(208);
        match(RegimenParser::AUTHOR);
        setState(209);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::NOTE: {
        _localctx = dynamic_cast<KnowledgeClauseContext *>(_tracker.createInstance<RegimenParser::KnowledgeNoteClauseContext>(_localctx));
        enterOuterAlt(_localctx, 6);
        setState(210);
        match(RegimenParser::NOTE);
        setState(211);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::USE: {
        _localctx = dynamic_cast<KnowledgeClauseContext *>(_tracker.createInstance<RegimenParser::UseClauseContext>(_localctx));
        enterOuterAlt(_localctx, 7);
        setState(212);
        match(RegimenParser::USE);
        setState(213);
        identifier();
        setState(214);
        versionRange();
        setState(217);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::AS) {
          setState(215);
          match(RegimenParser::AS);
          setState(216);
          identifier();
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- VersionRangeContext ------------------------------------------------------------------

RegimenParser::VersionRangeContext::VersionRangeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<RegimenParser::VersionRequirementContext *> RegimenParser::VersionRangeContext::versionRequirement() {
  return getRuleContexts<RegimenParser::VersionRequirementContext>();
}

RegimenParser::VersionRequirementContext* RegimenParser::VersionRangeContext::versionRequirement(size_t i) {
  return getRuleContext<RegimenParser::VersionRequirementContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::VersionRangeContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::VersionRangeContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}


size_t RegimenParser::VersionRangeContext::getRuleIndex() const {
  return RegimenParser::RuleVersionRange;
}


RegimenParser::VersionRangeContext* RegimenParser::versionRange() {
  VersionRangeContext *_localctx = _tracker.createInstance<VersionRangeContext>(_ctx, getState());
  enterRule(_localctx, 12, RegimenParser::RuleVersionRange);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(221);
    versionRequirement();
    setState(226);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::COMMA) {
      setState(222);
      match(RegimenParser::COMMA);
      setState(223);
      versionRequirement();
      setState(228);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- VersionRequirementContext ------------------------------------------------------------------

RegimenParser::VersionRequirementContext::VersionRequirementContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::VersionRequirementContext::VERSION() {
  return getToken(RegimenParser::VERSION, 0);
}

tree::TerminalNode* RegimenParser::VersionRequirementContext::DECIMAL() {
  return getToken(RegimenParser::DECIMAL, 0);
}

tree::TerminalNode* RegimenParser::VersionRequirementContext::INTEGER() {
  return getToken(RegimenParser::INTEGER, 0);
}

tree::TerminalNode* RegimenParser::VersionRequirementContext::EQUAL() {
  return getToken(RegimenParser::EQUAL, 0);
}

tree::TerminalNode* RegimenParser::VersionRequirementContext::GREATER_EQUAL() {
  return getToken(RegimenParser::GREATER_EQUAL, 0);
}

tree::TerminalNode* RegimenParser::VersionRequirementContext::GREATER() {
  return getToken(RegimenParser::GREATER, 0);
}

tree::TerminalNode* RegimenParser::VersionRequirementContext::LESS_EQUAL() {
  return getToken(RegimenParser::LESS_EQUAL, 0);
}

tree::TerminalNode* RegimenParser::VersionRequirementContext::LESS() {
  return getToken(RegimenParser::LESS, 0);
}

tree::TerminalNode* RegimenParser::VersionRequirementContext::CARET() {
  return getToken(RegimenParser::CARET, 0);
}

tree::TerminalNode* RegimenParser::VersionRequirementContext::EQUIVALENT() {
  return getToken(RegimenParser::EQUIVALENT, 0);
}


size_t RegimenParser::VersionRequirementContext::getRuleIndex() const {
  return RegimenParser::RuleVersionRequirement;
}


RegimenParser::VersionRequirementContext* RegimenParser::versionRequirement() {
  VersionRequirementContext *_localctx = _tracker.createInstance<VersionRequirementContext>(_ctx, getState());
  enterRule(_localctx, 14, RegimenParser::RuleVersionRequirement);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(230);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 138) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 138)) & ((1ULL << (RegimenParser::EQUAL - 138))
      | (1ULL << (RegimenParser::EQUIVALENT - 138))
      | (1ULL << (RegimenParser::LESS_EQUAL - 138))
      | (1ULL << (RegimenParser::LESS - 138))
      | (1ULL << (RegimenParser::GREATER_EQUAL - 138))
      | (1ULL << (RegimenParser::GREATER - 138))
      | (1ULL << (RegimenParser::CARET - 138)))) != 0)) {
      setState(229);
      _la = _input->LA(1);
      if (!(((((_la - 138) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 138)) & ((1ULL << (RegimenParser::EQUAL - 138))
        | (1ULL << (RegimenParser::EQUIVALENT - 138))
        | (1ULL << (RegimenParser::LESS_EQUAL - 138))
        | (1ULL << (RegimenParser::LESS - 138))
        | (1ULL << (RegimenParser::GREATER_EQUAL - 138))
        | (1ULL << (RegimenParser::GREATER - 138))
        | (1ULL << (RegimenParser::CARET - 138)))) != 0))) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
    setState(232);
    _la = _input->LA(1);
    if (!(((((_la - 155) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 155)) & ((1ULL << (RegimenParser::VERSION - 155))
      | (1ULL << (RegimenParser::DECIMAL - 155))
      | (1ULL << (RegimenParser::INTEGER - 155)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SourceDeclarationContext ------------------------------------------------------------------

RegimenParser::SourceDeclarationContext::SourceDeclarationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::SourceDeclarationContext::SOURCE() {
  return getToken(RegimenParser::SOURCE, 0);
}

RegimenParser::IdentifierContext* RegimenParser::SourceDeclarationContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::SourceDeclarationContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

tree::TerminalNode* RegimenParser::SourceDeclarationContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

tree::TerminalNode* RegimenParser::SourceDeclarationContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

std::vector<RegimenParser::SourceClauseContext *> RegimenParser::SourceDeclarationContext::sourceClause() {
  return getRuleContexts<RegimenParser::SourceClauseContext>();
}

RegimenParser::SourceClauseContext* RegimenParser::SourceDeclarationContext::sourceClause(size_t i) {
  return getRuleContext<RegimenParser::SourceClauseContext>(i);
}


size_t RegimenParser::SourceDeclarationContext::getRuleIndex() const {
  return RegimenParser::RuleSourceDeclaration;
}


RegimenParser::SourceDeclarationContext* RegimenParser::sourceDeclaration() {
  SourceDeclarationContext *_localctx = _tracker.createInstance<SourceDeclarationContext>(_ctx, getState());
  enterRule(_localctx, 16, RegimenParser::RuleSourceDeclaration);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(234);
    match(RegimenParser::SOURCE);
    setState(235);
    identifier();
    setState(236);
    match(RegimenParser::PROSE);
    setState(237);
    match(RegimenParser::LBRACE);
    setState(241);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 40) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 40)) & ((1ULL << (RegimenParser::DOI - 40))
      | (1ULL << (RegimenParser::KIND - 40))
      | (1ULL << (RegimenParser::NOTE - 40))
      | (1ULL << (RegimenParser::PUBLISHER - 40))
      | (1ULL << (RegimenParser::URL - 40))
      | (1ULL << (RegimenParser::YEAR_OF - 40)))) != 0)) {
      setState(238);
      sourceClause();
      setState(243);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(244);
    match(RegimenParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SourceClauseContext ------------------------------------------------------------------

RegimenParser::SourceClauseContext::SourceClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::SourceClauseContext::getRuleIndex() const {
  return RegimenParser::RuleSourceClause;
}

void RegimenParser::SourceClauseContext::copyFrom(SourceClauseContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- SourceNoteClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::SourceNoteClauseContext::NOTE() {
  return getToken(RegimenParser::NOTE, 0);
}

tree::TerminalNode* RegimenParser::SourceNoteClauseContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

RegimenParser::SourceNoteClauseContext::SourceNoteClauseContext(SourceClauseContext *ctx) { copyFrom(ctx); }


//----------------- SourcePublisherClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::SourcePublisherClauseContext::PUBLISHER() {
  return getToken(RegimenParser::PUBLISHER, 0);
}

tree::TerminalNode* RegimenParser::SourcePublisherClauseContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

RegimenParser::SourcePublisherClauseContext::SourcePublisherClauseContext(SourceClauseContext *ctx) { copyFrom(ctx); }


//----------------- KindClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::KindClauseContext::KIND() {
  return getToken(RegimenParser::KIND, 0);
}

RegimenParser::IdentifierContext* RegimenParser::KindClauseContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

RegimenParser::KindClauseContext::KindClauseContext(SourceClauseContext *ctx) { copyFrom(ctx); }


//----------------- UrlClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::UrlClauseContext::URL() {
  return getToken(RegimenParser::URL, 0);
}

tree::TerminalNode* RegimenParser::UrlClauseContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

RegimenParser::UrlClauseContext::UrlClauseContext(SourceClauseContext *ctx) { copyFrom(ctx); }


//----------------- DoiClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::DoiClauseContext::DOI() {
  return getToken(RegimenParser::DOI, 0);
}

tree::TerminalNode* RegimenParser::DoiClauseContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

RegimenParser::DoiClauseContext::DoiClauseContext(SourceClauseContext *ctx) { copyFrom(ctx); }


//----------------- YearClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::YearClauseContext::YEAR_OF() {
  return getToken(RegimenParser::YEAR_OF, 0);
}

tree::TerminalNode* RegimenParser::YearClauseContext::INTEGER() {
  return getToken(RegimenParser::INTEGER, 0);
}

RegimenParser::YearClauseContext::YearClauseContext(SourceClauseContext *ctx) { copyFrom(ctx); }


RegimenParser::SourceClauseContext* RegimenParser::sourceClause() {
  SourceClauseContext *_localctx = _tracker.createInstance<SourceClauseContext>(_ctx, getState());
  enterRule(_localctx, 18, RegimenParser::RuleSourceClause);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(258);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::KIND: {
        _localctx = dynamic_cast<SourceClauseContext *>(_tracker.createInstance<RegimenParser::KindClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(246);
        match(RegimenParser::KIND);
        setState(247);
        identifier();
        break;
      }

      case RegimenParser::YEAR_OF: {
        _localctx = dynamic_cast<SourceClauseContext *>(_tracker.createInstance<RegimenParser::YearClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(248);
        match(RegimenParser::YEAR_OF);
        setState(249);
        match(RegimenParser::INTEGER);
        break;
      }

      case RegimenParser::PUBLISHER: {
        _localctx = dynamic_cast<SourceClauseContext *>(_tracker.createInstance<RegimenParser::SourcePublisherClauseContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(250);
        match(RegimenParser::PUBLISHER);
        setState(251);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::URL: {
        _localctx = dynamic_cast<SourceClauseContext *>(_tracker.createInstance<RegimenParser::UrlClauseContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(252);
        match(RegimenParser::URL);
        setState(253);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::DOI: {
        _localctx = dynamic_cast<SourceClauseContext *>(_tracker.createInstance<RegimenParser::DoiClauseContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(254);
        match(RegimenParser::DOI);
        setState(255);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::NOTE: {
        _localctx = dynamic_cast<SourceClauseContext *>(_tracker.createInstance<RegimenParser::SourceNoteClauseContext>(_localctx));
        enterOuterAlt(_localctx, 6);
        setState(256);
        match(RegimenParser::NOTE);
        setState(257);
        match(RegimenParser::PROSE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ClaimDeclarationContext ------------------------------------------------------------------

RegimenParser::ClaimDeclarationContext::ClaimDeclarationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::ClaimDeclarationContext::CLAIM() {
  return getToken(RegimenParser::CLAIM, 0);
}

RegimenParser::IdentifierContext* RegimenParser::ClaimDeclarationContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::ClaimDeclarationContext::FROM() {
  return getToken(RegimenParser::FROM, 0);
}

RegimenParser::ReferenceContext* RegimenParser::ClaimDeclarationContext::reference() {
  return getRuleContext<RegimenParser::ReferenceContext>(0);
}

tree::TerminalNode* RegimenParser::ClaimDeclarationContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

tree::TerminalNode* RegimenParser::ClaimDeclarationContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

tree::TerminalNode* RegimenParser::ClaimDeclarationContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

std::vector<RegimenParser::ClaimClauseContext *> RegimenParser::ClaimDeclarationContext::claimClause() {
  return getRuleContexts<RegimenParser::ClaimClauseContext>();
}

RegimenParser::ClaimClauseContext* RegimenParser::ClaimDeclarationContext::claimClause(size_t i) {
  return getRuleContext<RegimenParser::ClaimClauseContext>(i);
}


size_t RegimenParser::ClaimDeclarationContext::getRuleIndex() const {
  return RegimenParser::RuleClaimDeclaration;
}


RegimenParser::ClaimDeclarationContext* RegimenParser::claimDeclaration() {
  ClaimDeclarationContext *_localctx = _tracker.createInstance<ClaimDeclarationContext>(_ctx, getState());
  enterRule(_localctx, 20, RegimenParser::RuleClaimDeclaration);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(260);
    match(RegimenParser::CLAIM);
    setState(261);
    identifier();
    setState(262);
    match(RegimenParser::FROM);
    setState(263);
    reference();
    setState(264);
    match(RegimenParser::PROSE);
    setState(265);
    match(RegimenParser::LBRACE);
    setState(269);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 48) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 48)) & ((1ULL << (RegimenParser::FIGURE - 48))
      | (1ULL << (RegimenParser::NOT_COMPUTABLE - 48))
      | (1ULL << (RegimenParser::NOTE - 48))
      | (1ULL << (RegimenParser::SAYS - 48))
      | (1ULL << (RegimenParser::STATUS - 48)))) != 0)) {
      setState(266);
      claimClause();
      setState(271);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(272);
    match(RegimenParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ClaimClauseContext ------------------------------------------------------------------

RegimenParser::ClaimClauseContext::ClaimClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::ClaimClauseContext::getRuleIndex() const {
  return RegimenParser::RuleClaimClause;
}

void RegimenParser::ClaimClauseContext::copyFrom(ClaimClauseContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- ClaimNoteClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::ClaimNoteClauseContext::NOTE() {
  return getToken(RegimenParser::NOTE, 0);
}

tree::TerminalNode* RegimenParser::ClaimNoteClauseContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

RegimenParser::ClaimNoteClauseContext::ClaimNoteClauseContext(ClaimClauseContext *ctx) { copyFrom(ctx); }


//----------------- ClaimStatusClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::ClaimStatusClauseContext::STATUS() {
  return getToken(RegimenParser::STATUS, 0);
}

tree::TerminalNode* RegimenParser::ClaimStatusClauseContext::CONFIRMED() {
  return getToken(RegimenParser::CONFIRMED, 0);
}

tree::TerminalNode* RegimenParser::ClaimStatusClauseContext::DISPUTED() {
  return getToken(RegimenParser::DISPUTED, 0);
}

tree::TerminalNode* RegimenParser::ClaimStatusClauseContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

RegimenParser::IdentifierContext* RegimenParser::ClaimStatusClauseContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

RegimenParser::CitesContext* RegimenParser::ClaimStatusClauseContext::cites() {
  return getRuleContext<RegimenParser::CitesContext>(0);
}

RegimenParser::ClaimStatusClauseContext::ClaimStatusClauseContext(ClaimClauseContext *ctx) { copyFrom(ctx); }


//----------------- NotComputableClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::NotComputableClauseContext::NOT_COMPUTABLE() {
  return getToken(RegimenParser::NOT_COMPUTABLE, 0);
}

tree::TerminalNode* RegimenParser::NotComputableClauseContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

RegimenParser::NotComputableClauseContext::NotComputableClauseContext(ClaimClauseContext *ctx) { copyFrom(ctx); }


//----------------- FigureClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::FigureClauseContext::FIGURE() {
  return getToken(RegimenParser::FIGURE, 0);
}

RegimenParser::IdentifierContext* RegimenParser::FigureClauseContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::FigureClauseContext::EQUAL() {
  return getToken(RegimenParser::EQUAL, 0);
}

RegimenParser::ExpressionContext* RegimenParser::FigureClauseContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

RegimenParser::FigureClauseContext::FigureClauseContext(ClaimClauseContext *ctx) { copyFrom(ctx); }


//----------------- SaysClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::SaysClauseContext::SAYS() {
  return getToken(RegimenParser::SAYS, 0);
}

tree::TerminalNode* RegimenParser::SaysClauseContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

RegimenParser::SaysClauseContext::SaysClauseContext(ClaimClauseContext *ctx) { copyFrom(ctx); }


RegimenParser::ClaimClauseContext* RegimenParser::claimClause() {
  ClaimClauseContext *_localctx = _tracker.createInstance<ClaimClauseContext>(_ctx, getState());
  enterRule(_localctx, 22, RegimenParser::RuleClaimClause);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(295);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::SAYS: {
        _localctx = dynamic_cast<ClaimClauseContext *>(_tracker.createInstance<RegimenParser::SaysClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(274);
        match(RegimenParser::SAYS);
        setState(275);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::FIGURE: {
        _localctx = dynamic_cast<ClaimClauseContext *>(_tracker.createInstance<RegimenParser::FigureClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(276);
        match(RegimenParser::FIGURE);
        setState(277);
        identifier();
        setState(278);
        match(RegimenParser::EQUAL);
        setState(279);
        expression(0);
        break;
      }

      case RegimenParser::STATUS: {
        _localctx = dynamic_cast<ClaimClauseContext *>(_tracker.createInstance<RegimenParser::ClaimStatusClauseContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(281);
        match(RegimenParser::STATUS);
        setState(286);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case RegimenParser::CONFIRMED: {
            setState(282);
            match(RegimenParser::CONFIRMED);
            break;
          }

          case RegimenParser::DISPUTED: {
            setState(283);
            match(RegimenParser::DISPUTED);
            setState(284);
            match(RegimenParser::PROSE);
            break;
          }

          case RegimenParser::KNOWLEDGE:
          case RegimenParser::SOURCE:
          case RegimenParser::CLAIM:
          case RegimenParser::CODE:
          case RegimenParser::CODES:
          case RegimenParser::CONCEPT:
          case RegimenParser::FACT:
          case RegimenParser::RECORD:
          case RegimenParser::TABLE:
          case RegimenParser::PARAMETER:
          case RegimenParser::STAGE:
          case RegimenParser::ALERT:
          case RegimenParser::ABSENT:
          case RegimenParser::AUTHOR:
          case RegimenParser::CLASS:
          case RegimenParser::CLINICIAN:
          case RegimenParser::DEFAULT:
          case RegimenParser::DESCRIBE:
          case RegimenParser::DISPLAY:
          case RegimenParser::DOI:
          case RegimenParser::DONE:
          case RegimenParser::DOSE:
          case RegimenParser::EARLIEST:
          case RegimenParser::EFFECTIVE:
          case RegimenParser::ENTER:
          case RegimenParser::EVIDENCE:
          case RegimenParser::FIGURE:
          case RegimenParser::FIRST_DO:
          case RegimenParser::GIVEN:
          case RegimenParser::INDICATED:
          case RegimenParser::KIND:
          case RegimenParser::LATEST:
          case RegimenParser::MAINTAIN:
          case RegimenParser::MEANS:
          case RegimenParser::MONITOR:
          case RegimenParser::NONE:
          case RegimenParser::NOT_COMPUTABLE:
          case RegimenParser::NOTE:
          case RegimenParser::NOTHING:
          case RegimenParser::OFFER:
          case RegimenParser::OVER:
          case RegimenParser::PATIENT:
          case RegimenParser::PROTOCOL:
          case RegimenParser::PUBLISHER:
          case RegimenParser::REGULATORY:
          case RegimenParser::REVIEW:
          case RegimenParser::SESSIONS:
          case RegimenParser::STATUS:
          case RegimenParser::SUSPECT:
          case RegimenParser::UNKNOWN:
          case RegimenParser::URGENCY:
          case RegimenParser::URL:
          case RegimenParser::USE:
          case RegimenParser::VALUE:
          case RegimenParser::VERSION_WORD:
          case RegimenParser::WORKUP:
          case RegimenParser::YEAR_OF:
          case RegimenParser::CALENDAR_UNIT:
          case RegimenParser::PROSE:
          case RegimenParser::IDENTIFIER:
          case RegimenParser::BACKTICK_IDENTIFIER: {
            setState(285);
            identifier();
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        setState(289);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::CITE) {
          setState(288);
          cites();
        }
        break;
      }

      case RegimenParser::NOTE: {
        _localctx = dynamic_cast<ClaimClauseContext *>(_tracker.createInstance<RegimenParser::ClaimNoteClauseContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(291);
        match(RegimenParser::NOTE);
        setState(292);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::NOT_COMPUTABLE: {
        _localctx = dynamic_cast<ClaimClauseContext *>(_tracker.createInstance<RegimenParser::NotComputableClauseContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(293);
        match(RegimenParser::NOT_COMPUTABLE);
        setState(294);
        match(RegimenParser::PROSE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CodesystemDeclarationContext ------------------------------------------------------------------

RegimenParser::CodesystemDeclarationContext::CodesystemDeclarationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::CodesystemDeclarationContext::CODESYSTEM() {
  return getToken(RegimenParser::CODESYSTEM, 0);
}

RegimenParser::IdentifierContext* RegimenParser::CodesystemDeclarationContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::CodesystemDeclarationContext::COLON() {
  return getToken(RegimenParser::COLON, 0);
}

std::vector<tree::TerminalNode *> RegimenParser::CodesystemDeclarationContext::STRING() {
  return getTokens(RegimenParser::STRING);
}

tree::TerminalNode* RegimenParser::CodesystemDeclarationContext::STRING(size_t i) {
  return getToken(RegimenParser::STRING, i);
}

tree::TerminalNode* RegimenParser::CodesystemDeclarationContext::VERSION_WORD() {
  return getToken(RegimenParser::VERSION_WORD, 0);
}


size_t RegimenParser::CodesystemDeclarationContext::getRuleIndex() const {
  return RegimenParser::RuleCodesystemDeclaration;
}


RegimenParser::CodesystemDeclarationContext* RegimenParser::codesystemDeclaration() {
  CodesystemDeclarationContext *_localctx = _tracker.createInstance<CodesystemDeclarationContext>(_ctx, getState());
  enterRule(_localctx, 24, RegimenParser::RuleCodesystemDeclaration);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(297);
    match(RegimenParser::CODESYSTEM);
    setState(298);
    identifier();
    setState(299);
    match(RegimenParser::COLON);
    setState(300);
    match(RegimenParser::STRING);
    setState(303);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::VERSION_WORD) {
      setState(301);
      match(RegimenParser::VERSION_WORD);
      setState(302);
      match(RegimenParser::STRING);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ValuesetDeclarationContext ------------------------------------------------------------------

RegimenParser::ValuesetDeclarationContext::ValuesetDeclarationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::ValuesetDeclarationContext::VALUESET() {
  return getToken(RegimenParser::VALUESET, 0);
}

RegimenParser::IdentifierContext* RegimenParser::ValuesetDeclarationContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::ValuesetDeclarationContext::COLON() {
  return getToken(RegimenParser::COLON, 0);
}

tree::TerminalNode* RegimenParser::ValuesetDeclarationContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

tree::TerminalNode* RegimenParser::ValuesetDeclarationContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

std::vector<tree::TerminalNode *> RegimenParser::ValuesetDeclarationContext::STRING() {
  return getTokens(RegimenParser::STRING);
}

tree::TerminalNode* RegimenParser::ValuesetDeclarationContext::STRING(size_t i) {
  return getToken(RegimenParser::STRING, i);
}

std::vector<RegimenParser::CodeLiteralContext *> RegimenParser::ValuesetDeclarationContext::codeLiteral() {
  return getRuleContexts<RegimenParser::CodeLiteralContext>();
}

RegimenParser::CodeLiteralContext* RegimenParser::ValuesetDeclarationContext::codeLiteral(size_t i) {
  return getRuleContext<RegimenParser::CodeLiteralContext>(i);
}

tree::TerminalNode* RegimenParser::ValuesetDeclarationContext::VERSION_WORD() {
  return getToken(RegimenParser::VERSION_WORD, 0);
}

std::vector<tree::TerminalNode *> RegimenParser::ValuesetDeclarationContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::ValuesetDeclarationContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}


size_t RegimenParser::ValuesetDeclarationContext::getRuleIndex() const {
  return RegimenParser::RuleValuesetDeclaration;
}


RegimenParser::ValuesetDeclarationContext* RegimenParser::valuesetDeclaration() {
  ValuesetDeclarationContext *_localctx = _tracker.createInstance<ValuesetDeclarationContext>(_ctx, getState());
  enterRule(_localctx, 26, RegimenParser::RuleValuesetDeclaration);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(305);
    match(RegimenParser::VALUESET);
    setState(306);
    identifier();
    setState(307);
    match(RegimenParser::COLON);
    setState(328);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::LBRACE: {
        setState(308);
        match(RegimenParser::LBRACE);
        setState(320);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::KNOWLEDGE)
          | (1ULL << RegimenParser::SOURCE)
          | (1ULL << RegimenParser::CLAIM)
          | (1ULL << RegimenParser::CODE)
          | (1ULL << RegimenParser::CODES)
          | (1ULL << RegimenParser::CONCEPT)
          | (1ULL << RegimenParser::FACT)
          | (1ULL << RegimenParser::RECORD)
          | (1ULL << RegimenParser::TABLE)
          | (1ULL << RegimenParser::PARAMETER)
          | (1ULL << RegimenParser::STAGE)
          | (1ULL << RegimenParser::ALERT)
          | (1ULL << RegimenParser::ABSENT)
          | (1ULL << RegimenParser::AUTHOR)
          | (1ULL << RegimenParser::CLASS)
          | (1ULL << RegimenParser::CLINICIAN)
          | (1ULL << RegimenParser::DEFAULT)
          | (1ULL << RegimenParser::DESCRIBE)
          | (1ULL << RegimenParser::DISPLAY)
          | (1ULL << RegimenParser::DOI)
          | (1ULL << RegimenParser::DONE)
          | (1ULL << RegimenParser::DOSE)
          | (1ULL << RegimenParser::EARLIEST)
          | (1ULL << RegimenParser::EFFECTIVE)
          | (1ULL << RegimenParser::ENTER)
          | (1ULL << RegimenParser::EVIDENCE)
          | (1ULL << RegimenParser::FIGURE)
          | (1ULL << RegimenParser::FIRST_DO)
          | (1ULL << RegimenParser::GIVEN)
          | (1ULL << RegimenParser::INDICATED)
          | (1ULL << RegimenParser::KIND)
          | (1ULL << RegimenParser::LATEST)
          | (1ULL << RegimenParser::MAINTAIN)
          | (1ULL << RegimenParser::MEANS)
          | (1ULL << RegimenParser::MONITOR)
          | (1ULL << RegimenParser::NONE)
          | (1ULL << RegimenParser::NOT_COMPUTABLE)
          | (1ULL << RegimenParser::NOTE)
          | (1ULL << RegimenParser::NOTHING)
          | (1ULL << RegimenParser::OFFER))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::OVER - 64))
          | (1ULL << (RegimenParser::PATIENT - 64))
          | (1ULL << (RegimenParser::PROTOCOL - 64))
          | (1ULL << (RegimenParser::PUBLISHER - 64))
          | (1ULL << (RegimenParser::REGULATORY - 64))
          | (1ULL << (RegimenParser::REVIEW - 64))
          | (1ULL << (RegimenParser::SESSIONS - 64))
          | (1ULL << (RegimenParser::STATUS - 64))
          | (1ULL << (RegimenParser::SUSPECT - 64))
          | (1ULL << (RegimenParser::UNKNOWN - 64))
          | (1ULL << (RegimenParser::URGENCY - 64))
          | (1ULL << (RegimenParser::URL - 64))
          | (1ULL << (RegimenParser::USE - 64))
          | (1ULL << (RegimenParser::VALUE - 64))
          | (1ULL << (RegimenParser::VERSION_WORD - 64))
          | (1ULL << (RegimenParser::WORKUP - 64))
          | (1ULL << (RegimenParser::YEAR_OF - 64))
          | (1ULL << (RegimenParser::CALENDAR_UNIT - 64)))) != 0) || ((((_la - 160) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 160)) & ((1ULL << (RegimenParser::PROSE - 160))
          | (1ULL << (RegimenParser::IDENTIFIER - 160))
          | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 160)))) != 0)) {
          setState(309);
          codeLiteral();
          setState(314);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 14, _ctx);
          while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
            if (alt == 1) {
              setState(310);
              match(RegimenParser::COMMA);
              setState(311);
              codeLiteral(); 
            }
            setState(316);
            _errHandler->sync(this);
            alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 14, _ctx);
          }
          setState(318);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == RegimenParser::COMMA) {
            setState(317);
            match(RegimenParser::COMMA);
          }
        }
        setState(322);
        match(RegimenParser::RBRACE);
        break;
      }

      case RegimenParser::STRING: {
        setState(323);
        match(RegimenParser::STRING);
        setState(326);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::VERSION_WORD) {
          setState(324);
          match(RegimenParser::VERSION_WORD);
          setState(325);
          match(RegimenParser::STRING);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CodeDeclarationContext ------------------------------------------------------------------

RegimenParser::CodeDeclarationContext::CodeDeclarationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::CodeDeclarationContext::CODE() {
  return getToken(RegimenParser::CODE, 0);
}

RegimenParser::IdentifierContext* RegimenParser::CodeDeclarationContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::CodeDeclarationContext::COLON() {
  return getToken(RegimenParser::COLON, 0);
}

RegimenParser::CodeLiteralContext* RegimenParser::CodeDeclarationContext::codeLiteral() {
  return getRuleContext<RegimenParser::CodeLiteralContext>(0);
}

tree::TerminalNode* RegimenParser::CodeDeclarationContext::STRING() {
  return getToken(RegimenParser::STRING, 0);
}

tree::TerminalNode* RegimenParser::CodeDeclarationContext::FROM() {
  return getToken(RegimenParser::FROM, 0);
}

RegimenParser::ReferenceContext* RegimenParser::CodeDeclarationContext::reference() {
  return getRuleContext<RegimenParser::ReferenceContext>(0);
}

RegimenParser::DisplayClauseContext* RegimenParser::CodeDeclarationContext::displayClause() {
  return getRuleContext<RegimenParser::DisplayClauseContext>(0);
}


size_t RegimenParser::CodeDeclarationContext::getRuleIndex() const {
  return RegimenParser::RuleCodeDeclaration;
}


RegimenParser::CodeDeclarationContext* RegimenParser::codeDeclaration() {
  CodeDeclarationContext *_localctx = _tracker.createInstance<CodeDeclarationContext>(_ctx, getState());
  enterRule(_localctx, 28, RegimenParser::RuleCodeDeclaration);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(330);
    match(RegimenParser::CODE);
    setState(331);
    identifier();
    setState(332);
    match(RegimenParser::COLON);
    setState(340);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::KNOWLEDGE:
      case RegimenParser::SOURCE:
      case RegimenParser::CLAIM:
      case RegimenParser::CODE:
      case RegimenParser::CODES:
      case RegimenParser::CONCEPT:
      case RegimenParser::FACT:
      case RegimenParser::RECORD:
      case RegimenParser::TABLE:
      case RegimenParser::PARAMETER:
      case RegimenParser::STAGE:
      case RegimenParser::ALERT:
      case RegimenParser::ABSENT:
      case RegimenParser::AUTHOR:
      case RegimenParser::CLASS:
      case RegimenParser::CLINICIAN:
      case RegimenParser::DEFAULT:
      case RegimenParser::DESCRIBE:
      case RegimenParser::DISPLAY:
      case RegimenParser::DOI:
      case RegimenParser::DONE:
      case RegimenParser::DOSE:
      case RegimenParser::EARLIEST:
      case RegimenParser::EFFECTIVE:
      case RegimenParser::ENTER:
      case RegimenParser::EVIDENCE:
      case RegimenParser::FIGURE:
      case RegimenParser::FIRST_DO:
      case RegimenParser::GIVEN:
      case RegimenParser::INDICATED:
      case RegimenParser::KIND:
      case RegimenParser::LATEST:
      case RegimenParser::MAINTAIN:
      case RegimenParser::MEANS:
      case RegimenParser::MONITOR:
      case RegimenParser::NONE:
      case RegimenParser::NOT_COMPUTABLE:
      case RegimenParser::NOTE:
      case RegimenParser::NOTHING:
      case RegimenParser::OFFER:
      case RegimenParser::OVER:
      case RegimenParser::PATIENT:
      case RegimenParser::PROTOCOL:
      case RegimenParser::PUBLISHER:
      case RegimenParser::REGULATORY:
      case RegimenParser::REVIEW:
      case RegimenParser::SESSIONS:
      case RegimenParser::STATUS:
      case RegimenParser::SUSPECT:
      case RegimenParser::UNKNOWN:
      case RegimenParser::URGENCY:
      case RegimenParser::URL:
      case RegimenParser::USE:
      case RegimenParser::VALUE:
      case RegimenParser::VERSION_WORD:
      case RegimenParser::WORKUP:
      case RegimenParser::YEAR_OF:
      case RegimenParser::CALENDAR_UNIT:
      case RegimenParser::PROSE:
      case RegimenParser::IDENTIFIER:
      case RegimenParser::BACKTICK_IDENTIFIER: {
        setState(333);
        codeLiteral();
        break;
      }

      case RegimenParser::STRING: {
        setState(334);
        match(RegimenParser::STRING);
        setState(335);
        match(RegimenParser::FROM);
        setState(336);
        reference();
        setState(338);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::DISPLAY) {
          setState(337);
          displayClause();
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ConceptDeclarationContext ------------------------------------------------------------------

RegimenParser::ConceptDeclarationContext::ConceptDeclarationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::ConceptDeclarationContext::CONCEPT() {
  return getToken(RegimenParser::CONCEPT, 0);
}

RegimenParser::IdentifierContext* RegimenParser::ConceptDeclarationContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::ConceptDeclarationContext::COLON() {
  return getToken(RegimenParser::COLON, 0);
}

tree::TerminalNode* RegimenParser::ConceptDeclarationContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

std::vector<RegimenParser::ReferenceContext *> RegimenParser::ConceptDeclarationContext::reference() {
  return getRuleContexts<RegimenParser::ReferenceContext>();
}

RegimenParser::ReferenceContext* RegimenParser::ConceptDeclarationContext::reference(size_t i) {
  return getRuleContext<RegimenParser::ReferenceContext>(i);
}

tree::TerminalNode* RegimenParser::ConceptDeclarationContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

std::vector<tree::TerminalNode *> RegimenParser::ConceptDeclarationContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::ConceptDeclarationContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}

RegimenParser::DisplayClauseContext* RegimenParser::ConceptDeclarationContext::displayClause() {
  return getRuleContext<RegimenParser::DisplayClauseContext>(0);
}


size_t RegimenParser::ConceptDeclarationContext::getRuleIndex() const {
  return RegimenParser::RuleConceptDeclaration;
}


RegimenParser::ConceptDeclarationContext* RegimenParser::conceptDeclaration() {
  ConceptDeclarationContext *_localctx = _tracker.createInstance<ConceptDeclarationContext>(_ctx, getState());
  enterRule(_localctx, 30, RegimenParser::RuleConceptDeclaration);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(342);
    match(RegimenParser::CONCEPT);
    setState(343);
    identifier();
    setState(344);
    match(RegimenParser::COLON);
    setState(345);
    match(RegimenParser::LBRACE);
    setState(346);
    reference();
    setState(351);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::COMMA) {
      setState(347);
      match(RegimenParser::COMMA);
      setState(348);
      reference();
      setState(353);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(354);
    match(RegimenParser::RBRACE);
    setState(356);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::DISPLAY) {
      setState(355);
      displayClause();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DisplayClauseContext ------------------------------------------------------------------

RegimenParser::DisplayClauseContext::DisplayClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::DisplayClauseContext::DISPLAY() {
  return getToken(RegimenParser::DISPLAY, 0);
}

tree::TerminalNode* RegimenParser::DisplayClauseContext::STRING() {
  return getToken(RegimenParser::STRING, 0);
}


size_t RegimenParser::DisplayClauseContext::getRuleIndex() const {
  return RegimenParser::RuleDisplayClause;
}


RegimenParser::DisplayClauseContext* RegimenParser::displayClause() {
  DisplayClauseContext *_localctx = _tracker.createInstance<DisplayClauseContext>(_ctx, getState());
  enterRule(_localctx, 32, RegimenParser::RuleDisplayClause);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(358);
    match(RegimenParser::DISPLAY);
    setState(359);
    match(RegimenParser::STRING);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CodeLiteralContext ------------------------------------------------------------------

RegimenParser::CodeLiteralContext::CodeLiteralContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::ReferenceContext* RegimenParser::CodeLiteralContext::reference() {
  return getRuleContext<RegimenParser::ReferenceContext>(0);
}

tree::TerminalNode* RegimenParser::CodeLiteralContext::STRING() {
  return getToken(RegimenParser::STRING, 0);
}

tree::TerminalNode* RegimenParser::CodeLiteralContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}


size_t RegimenParser::CodeLiteralContext::getRuleIndex() const {
  return RegimenParser::RuleCodeLiteral;
}


RegimenParser::CodeLiteralContext* RegimenParser::codeLiteral() {
  CodeLiteralContext *_localctx = _tracker.createInstance<CodeLiteralContext>(_ctx, getState());
  enterRule(_localctx, 34, RegimenParser::RuleCodeLiteral);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(361);
    reference();
    setState(362);
    match(RegimenParser::STRING);
    setState(364);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 23, _ctx)) {
    case 1: {
      setState(363);
      match(RegimenParser::PROSE);
      break;
    }

    default:
      break;
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CodesDeclarationContext ------------------------------------------------------------------

RegimenParser::CodesDeclarationContext::CodesDeclarationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::CodesDeclarationContext::CODES() {
  return getToken(RegimenParser::CODES, 0);
}

RegimenParser::IdentifierContext* RegimenParser::CodesDeclarationContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::CodesDeclarationContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

tree::TerminalNode* RegimenParser::CodesDeclarationContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

std::vector<RegimenParser::CodesMemberContext *> RegimenParser::CodesDeclarationContext::codesMember() {
  return getRuleContexts<RegimenParser::CodesMemberContext>();
}

RegimenParser::CodesMemberContext* RegimenParser::CodesDeclarationContext::codesMember(size_t i) {
  return getRuleContext<RegimenParser::CodesMemberContext>(i);
}


size_t RegimenParser::CodesDeclarationContext::getRuleIndex() const {
  return RegimenParser::RuleCodesDeclaration;
}


RegimenParser::CodesDeclarationContext* RegimenParser::codesDeclaration() {
  CodesDeclarationContext *_localctx = _tracker.createInstance<CodesDeclarationContext>(_ctx, getState());
  enterRule(_localctx, 36, RegimenParser::RuleCodesDeclaration);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(366);
    match(RegimenParser::CODES);
    setState(367);
    identifier();
    setState(368);
    match(RegimenParser::LBRACE);
    setState(372);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RegimenParser::KNOWLEDGE)
      | (1ULL << RegimenParser::SOURCE)
      | (1ULL << RegimenParser::CLAIM)
      | (1ULL << RegimenParser::CODE)
      | (1ULL << RegimenParser::CODES)
      | (1ULL << RegimenParser::CONCEPT)
      | (1ULL << RegimenParser::FACT)
      | (1ULL << RegimenParser::RECORD)
      | (1ULL << RegimenParser::TABLE)
      | (1ULL << RegimenParser::PARAMETER)
      | (1ULL << RegimenParser::STAGE)
      | (1ULL << RegimenParser::ALERT)
      | (1ULL << RegimenParser::ABSENT)
      | (1ULL << RegimenParser::AUTHOR)
      | (1ULL << RegimenParser::CLASS)
      | (1ULL << RegimenParser::CLINICIAN)
      | (1ULL << RegimenParser::DEFAULT)
      | (1ULL << RegimenParser::DESCRIBE)
      | (1ULL << RegimenParser::DISPLAY)
      | (1ULL << RegimenParser::DOI)
      | (1ULL << RegimenParser::DONE)
      | (1ULL << RegimenParser::DOSE)
      | (1ULL << RegimenParser::EARLIEST)
      | (1ULL << RegimenParser::EFFECTIVE)
      | (1ULL << RegimenParser::ENTER)
      | (1ULL << RegimenParser::EVIDENCE)
      | (1ULL << RegimenParser::FIGURE)
      | (1ULL << RegimenParser::FIRST_DO)
      | (1ULL << RegimenParser::GIVEN)
      | (1ULL << RegimenParser::INDICATED)
      | (1ULL << RegimenParser::KIND)
      | (1ULL << RegimenParser::LATEST)
      | (1ULL << RegimenParser::MAINTAIN)
      | (1ULL << RegimenParser::MEANS)
      | (1ULL << RegimenParser::MONITOR)
      | (1ULL << RegimenParser::NONE)
      | (1ULL << RegimenParser::NOT_COMPUTABLE)
      | (1ULL << RegimenParser::NOTE)
      | (1ULL << RegimenParser::NOTHING)
      | (1ULL << RegimenParser::OFFER))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::OVER - 64))
      | (1ULL << (RegimenParser::PATIENT - 64))
      | (1ULL << (RegimenParser::PROTOCOL - 64))
      | (1ULL << (RegimenParser::PUBLISHER - 64))
      | (1ULL << (RegimenParser::REGULATORY - 64))
      | (1ULL << (RegimenParser::REVIEW - 64))
      | (1ULL << (RegimenParser::SESSIONS - 64))
      | (1ULL << (RegimenParser::STATUS - 64))
      | (1ULL << (RegimenParser::SUSPECT - 64))
      | (1ULL << (RegimenParser::UNKNOWN - 64))
      | (1ULL << (RegimenParser::URGENCY - 64))
      | (1ULL << (RegimenParser::URL - 64))
      | (1ULL << (RegimenParser::USE - 64))
      | (1ULL << (RegimenParser::VALUE - 64))
      | (1ULL << (RegimenParser::VERSION_WORD - 64))
      | (1ULL << (RegimenParser::WORKUP - 64))
      | (1ULL << (RegimenParser::YEAR_OF - 64))
      | (1ULL << (RegimenParser::CALENDAR_UNIT - 64)))) != 0) || ((((_la - 160) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 160)) & ((1ULL << (RegimenParser::PROSE - 160))
      | (1ULL << (RegimenParser::IDENTIFIER - 160))
      | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 160)))) != 0)) {
      setState(369);
      codesMember();
      setState(374);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(375);
    match(RegimenParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CodesMemberContext ------------------------------------------------------------------

RegimenParser::CodesMemberContext::CodesMemberContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::IdentifierContext* RegimenParser::CodesMemberContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::CodesMemberContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

tree::TerminalNode* RegimenParser::CodesMemberContext::EQUAL() {
  return getToken(RegimenParser::EQUAL, 0);
}

std::vector<RegimenParser::CodeLiteralContext *> RegimenParser::CodesMemberContext::codeLiteral() {
  return getRuleContexts<RegimenParser::CodeLiteralContext>();
}

RegimenParser::CodeLiteralContext* RegimenParser::CodesMemberContext::codeLiteral(size_t i) {
  return getRuleContext<RegimenParser::CodeLiteralContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::CodesMemberContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::CodesMemberContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}


size_t RegimenParser::CodesMemberContext::getRuleIndex() const {
  return RegimenParser::RuleCodesMember;
}


RegimenParser::CodesMemberContext* RegimenParser::codesMember() {
  CodesMemberContext *_localctx = _tracker.createInstance<CodesMemberContext>(_ctx, getState());
  enterRule(_localctx, 38, RegimenParser::RuleCodesMember);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(377);
    identifier();
    setState(379);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 25, _ctx)) {
    case 1: {
      setState(378);
      match(RegimenParser::PROSE);
      break;
    }

    default:
      break;
    }
    setState(390);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::EQUAL) {
      setState(381);
      match(RegimenParser::EQUAL);
      setState(382);
      codeLiteral();
      setState(387);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RegimenParser::COMMA) {
        setState(383);
        match(RegimenParser::COMMA);
        setState(384);
        codeLiteral();
        setState(389);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FactDeclarationContext ------------------------------------------------------------------

RegimenParser::FactDeclarationContext::FactDeclarationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::FactDeclarationContext::FACT() {
  return getToken(RegimenParser::FACT, 0);
}

RegimenParser::IdentifierContext* RegimenParser::FactDeclarationContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::FactDeclarationContext::COLON() {
  return getToken(RegimenParser::COLON, 0);
}

RegimenParser::TypeSpecifierContext* RegimenParser::FactDeclarationContext::typeSpecifier() {
  return getRuleContext<RegimenParser::TypeSpecifierContext>(0);
}

tree::TerminalNode* RegimenParser::FactDeclarationContext::IN() {
  return getToken(RegimenParser::IN, 0);
}

RegimenParser::ExpressionContext* RegimenParser::FactDeclarationContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

tree::TerminalNode* RegimenParser::FactDeclarationContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

tree::TerminalNode* RegimenParser::FactDeclarationContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

std::vector<RegimenParser::FactClauseContext *> RegimenParser::FactDeclarationContext::factClause() {
  return getRuleContexts<RegimenParser::FactClauseContext>();
}

RegimenParser::FactClauseContext* RegimenParser::FactDeclarationContext::factClause(size_t i) {
  return getRuleContext<RegimenParser::FactClauseContext>(i);
}


size_t RegimenParser::FactDeclarationContext::getRuleIndex() const {
  return RegimenParser::RuleFactDeclaration;
}


RegimenParser::FactDeclarationContext* RegimenParser::factDeclaration() {
  FactDeclarationContext *_localctx = _tracker.createInstance<FactDeclarationContext>(_ctx, getState());
  enterRule(_localctx, 40, RegimenParser::RuleFactDeclaration);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(392);
    match(RegimenParser::FACT);
    setState(393);
    identifier();
    setState(394);
    match(RegimenParser::COLON);
    setState(395);
    typeSpecifier();
    setState(398);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::IN) {
      setState(396);
      match(RegimenParser::IN);
      setState(397);
      expression(0);
    }
    setState(408);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::LBRACE) {
      setState(400);
      match(RegimenParser::LBRACE);
      setState(404);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << RegimenParser::ABSENT)
        | (1ULL << RegimenParser::ASK)
        | (1ULL << RegimenParser::DESCRIBE)
        | (1ULL << RegimenParser::FROM))) != 0)) {
        setState(401);
        factClause();
        setState(406);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(407);
      match(RegimenParser::RBRACE);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FactClauseContext ------------------------------------------------------------------

RegimenParser::FactClauseContext::FactClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::FactClauseContext::getRuleIndex() const {
  return RegimenParser::RuleFactClause;
}

void RegimenParser::FactClauseContext::copyFrom(FactClauseContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- FromClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::FromClauseContext::FROM() {
  return getToken(RegimenParser::FROM, 0);
}

RegimenParser::BindingContext* RegimenParser::FromClauseContext::binding() {
  return getRuleContext<RegimenParser::BindingContext>(0);
}

RegimenParser::FromClauseContext::FromClauseContext(FactClauseContext *ctx) { copyFrom(ctx); }


//----------------- AbsentClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::AbsentClauseContext::ABSENT() {
  return getToken(RegimenParser::ABSENT, 0);
}

tree::TerminalNode* RegimenParser::AbsentClauseContext::MEANS() {
  return getToken(RegimenParser::MEANS, 0);
}

tree::TerminalNode* RegimenParser::AbsentClauseContext::UNKNOWN() {
  return getToken(RegimenParser::UNKNOWN, 0);
}

tree::TerminalNode* RegimenParser::AbsentClauseContext::NONE() {
  return getToken(RegimenParser::NONE, 0);
}

RegimenParser::ExpressionTermContext* RegimenParser::AbsentClauseContext::expressionTerm() {
  return getRuleContext<RegimenParser::ExpressionTermContext>(0);
}

RegimenParser::AbsentClauseContext::AbsentClauseContext(FactClauseContext *ctx) { copyFrom(ctx); }


//----------------- AskClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::AskClauseContext::ASK() {
  return getToken(RegimenParser::ASK, 0);
}

std::vector<RegimenParser::AudienceContext *> RegimenParser::AskClauseContext::audience() {
  return getRuleContexts<RegimenParser::AudienceContext>();
}

RegimenParser::AudienceContext* RegimenParser::AskClauseContext::audience(size_t i) {
  return getRuleContext<RegimenParser::AudienceContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::AskClauseContext::PROSE() {
  return getTokens(RegimenParser::PROSE);
}

tree::TerminalNode* RegimenParser::AskClauseContext::PROSE(size_t i) {
  return getToken(RegimenParser::PROSE, i);
}

RegimenParser::AskClauseContext::AskClauseContext(FactClauseContext *ctx) { copyFrom(ctx); }


//----------------- DescribeClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::DescribeClauseContext::DESCRIBE() {
  return getToken(RegimenParser::DESCRIBE, 0);
}

tree::TerminalNode* RegimenParser::DescribeClauseContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

RegimenParser::DescribeClauseContext::DescribeClauseContext(FactClauseContext *ctx) { copyFrom(ctx); }


RegimenParser::FactClauseContext* RegimenParser::factClause() {
  FactClauseContext *_localctx = _tracker.createInstance<FactClauseContext>(_ctx, getState());
  enterRule(_localctx, 42, RegimenParser::RuleFactClause);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(429);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::ASK: {
        _localctx = dynamic_cast<FactClauseContext *>(_tracker.createInstance<RegimenParser::AskClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(410);
        match(RegimenParser::ASK);
        setState(414); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(411);
          audience();
          setState(412);
          match(RegimenParser::PROSE);
          setState(416); 
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while (_la == RegimenParser::CLINICIAN

        || _la == RegimenParser::PATIENT);
        break;
      }

      case RegimenParser::FROM: {
        _localctx = dynamic_cast<FactClauseContext *>(_tracker.createInstance<RegimenParser::FromClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(418);
        match(RegimenParser::FROM);
        setState(419);
        binding();
        break;
      }

      case RegimenParser::ABSENT: {
        _localctx = dynamic_cast<FactClauseContext *>(_tracker.createInstance<RegimenParser::AbsentClauseContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(420);
        match(RegimenParser::ABSENT);
        setState(421);
        match(RegimenParser::MEANS);
        setState(425);
        _errHandler->sync(this);
        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 32, _ctx)) {
        case 1: {
          setState(422);
          match(RegimenParser::UNKNOWN);
          break;
        }

        case 2: {
          setState(423);
          match(RegimenParser::NONE);
          break;
        }

        case 3: {
          setState(424);
          expressionTerm(0);
          break;
        }

        default:
          break;
        }
        break;
      }

      case RegimenParser::DESCRIBE: {
        _localctx = dynamic_cast<FactClauseContext *>(_tracker.createInstance<RegimenParser::DescribeClauseContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(427);
        match(RegimenParser::DESCRIBE);
        setState(428);
        match(RegimenParser::PROSE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AudienceContext ------------------------------------------------------------------

RegimenParser::AudienceContext::AudienceContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::AudienceContext::CLINICIAN() {
  return getToken(RegimenParser::CLINICIAN, 0);
}

tree::TerminalNode* RegimenParser::AudienceContext::PATIENT() {
  return getToken(RegimenParser::PATIENT, 0);
}


size_t RegimenParser::AudienceContext::getRuleIndex() const {
  return RegimenParser::RuleAudience;
}


RegimenParser::AudienceContext* RegimenParser::audience() {
  AudienceContext *_localctx = _tracker.createInstance<AudienceContext>(_ctx, getState());
  enterRule(_localctx, 44, RegimenParser::RuleAudience);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(431);
    _la = _input->LA(1);
    if (!(_la == RegimenParser::CLINICIAN

    || _la == RegimenParser::PATIENT)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BindingContext ------------------------------------------------------------------

RegimenParser::BindingContext::BindingContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::RetrieveContext* RegimenParser::BindingContext::retrieve() {
  return getRuleContext<RegimenParser::RetrieveContext>(0);
}

tree::TerminalNode* RegimenParser::BindingContext::WHERE() {
  return getToken(RegimenParser::WHERE, 0);
}

std::vector<RegimenParser::BindingConditionContext *> RegimenParser::BindingContext::bindingCondition() {
  return getRuleContexts<RegimenParser::BindingConditionContext>();
}

RegimenParser::BindingConditionContext* RegimenParser::BindingContext::bindingCondition(size_t i) {
  return getRuleContext<RegimenParser::BindingConditionContext>(i);
}

tree::TerminalNode* RegimenParser::BindingContext::VALUE() {
  return getToken(RegimenParser::VALUE, 0);
}

RegimenParser::IdentifierContext* RegimenParser::BindingContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::BindingContext::WITHIN() {
  return getToken(RegimenParser::WITHIN, 0);
}

RegimenParser::ExpressionTermContext* RegimenParser::BindingContext::expressionTerm() {
  return getRuleContext<RegimenParser::ExpressionTermContext>(0);
}

RegimenParser::BindingFieldsContext* RegimenParser::BindingContext::bindingFields() {
  return getRuleContext<RegimenParser::BindingFieldsContext>(0);
}

tree::TerminalNode* RegimenParser::BindingContext::LATEST() {
  return getToken(RegimenParser::LATEST, 0);
}

tree::TerminalNode* RegimenParser::BindingContext::EARLIEST() {
  return getToken(RegimenParser::EARLIEST, 0);
}

tree::TerminalNode* RegimenParser::BindingContext::ANY() {
  return getToken(RegimenParser::ANY, 0);
}

std::vector<tree::TerminalNode *> RegimenParser::BindingContext::AND() {
  return getTokens(RegimenParser::AND);
}

tree::TerminalNode* RegimenParser::BindingContext::AND(size_t i) {
  return getToken(RegimenParser::AND, i);
}


size_t RegimenParser::BindingContext::getRuleIndex() const {
  return RegimenParser::RuleBinding;
}


RegimenParser::BindingContext* RegimenParser::binding() {
  BindingContext *_localctx = _tracker.createInstance<BindingContext>(_ctx, getState());
  enterRule(_localctx, 46, RegimenParser::RuleBinding);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(434);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 43) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 43)) & ((1ULL << (RegimenParser::EARLIEST - 43))
      | (1ULL << (RegimenParser::LATEST - 43))
      | (1ULL << (RegimenParser::ANY - 43)))) != 0)) {
      setState(433);
      _la = _input->LA(1);
      if (!(((((_la - 43) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 43)) & ((1ULL << (RegimenParser::EARLIEST - 43))
        | (1ULL << (RegimenParser::LATEST - 43))
        | (1ULL << (RegimenParser::ANY - 43)))) != 0))) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
    setState(436);
    retrieve();
    setState(446);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::WHERE) {
      setState(437);
      match(RegimenParser::WHERE);
      setState(438);
      bindingCondition();
      setState(443);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RegimenParser::AND) {
        setState(439);
        match(RegimenParser::AND);
        setState(440);
        bindingCondition();
        setState(445);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(450);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::VALUE) {
      setState(448);
      match(RegimenParser::VALUE);
      setState(449);
      identifier();
    }
    setState(454);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::WITHIN) {
      setState(452);
      match(RegimenParser::WITHIN);
      setState(453);
      expressionTerm(0);
    }
    setState(457);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::LBRACE) {
      setState(456);
      bindingFields();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RetrieveContext ------------------------------------------------------------------

RegimenParser::RetrieveContext::RetrieveContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::RetrieveContext::LBRACKET() {
  return getToken(RegimenParser::LBRACKET, 0);
}

RegimenParser::IdentifierContext* RegimenParser::RetrieveContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::RetrieveContext::RBRACKET() {
  return getToken(RegimenParser::RBRACKET, 0);
}

tree::TerminalNode* RegimenParser::RetrieveContext::COLON() {
  return getToken(RegimenParser::COLON, 0);
}

RegimenParser::ReferenceContext* RegimenParser::RetrieveContext::reference() {
  return getRuleContext<RegimenParser::ReferenceContext>(0);
}


size_t RegimenParser::RetrieveContext::getRuleIndex() const {
  return RegimenParser::RuleRetrieve;
}


RegimenParser::RetrieveContext* RegimenParser::retrieve() {
  RetrieveContext *_localctx = _tracker.createInstance<RetrieveContext>(_ctx, getState());
  enterRule(_localctx, 48, RegimenParser::RuleRetrieve);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(459);
    match(RegimenParser::LBRACKET);
    setState(460);
    identifier();
    setState(463);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::COLON) {
      setState(461);
      match(RegimenParser::COLON);
      setState(462);
      reference();
    }
    setState(465);
    match(RegimenParser::RBRACKET);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BindingConditionContext ------------------------------------------------------------------

RegimenParser::BindingConditionContext::BindingConditionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::IdentifierContext* RegimenParser::BindingConditionContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::BindingConditionContext::EQUAL() {
  return getToken(RegimenParser::EQUAL, 0);
}

std::vector<tree::TerminalNode *> RegimenParser::BindingConditionContext::STRING() {
  return getTokens(RegimenParser::STRING);
}

tree::TerminalNode* RegimenParser::BindingConditionContext::STRING(size_t i) {
  return getToken(RegimenParser::STRING, i);
}

tree::TerminalNode* RegimenParser::BindingConditionContext::IN() {
  return getToken(RegimenParser::IN, 0);
}

tree::TerminalNode* RegimenParser::BindingConditionContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

tree::TerminalNode* RegimenParser::BindingConditionContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

std::vector<tree::TerminalNode *> RegimenParser::BindingConditionContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::BindingConditionContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}


size_t RegimenParser::BindingConditionContext::getRuleIndex() const {
  return RegimenParser::RuleBindingCondition;
}


RegimenParser::BindingConditionContext* RegimenParser::bindingCondition() {
  BindingConditionContext *_localctx = _tracker.createInstance<BindingConditionContext>(_ctx, getState());
  enterRule(_localctx, 50, RegimenParser::RuleBindingCondition);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(484);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 42, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(467);
      identifier();
      setState(468);
      match(RegimenParser::EQUAL);
      setState(469);
      match(RegimenParser::STRING);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(471);
      identifier();
      setState(472);
      match(RegimenParser::IN);
      setState(473);
      match(RegimenParser::LBRACE);
      setState(474);
      match(RegimenParser::STRING);
      setState(479);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RegimenParser::COMMA) {
        setState(475);
        match(RegimenParser::COMMA);
        setState(476);
        match(RegimenParser::STRING);
        setState(481);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(482);
      match(RegimenParser::RBRACE);
      break;
    }

    default:
      break;
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BindingFieldsContext ------------------------------------------------------------------

RegimenParser::BindingFieldsContext::BindingFieldsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::BindingFieldsContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

tree::TerminalNode* RegimenParser::BindingFieldsContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

std::vector<RegimenParser::IdentifierContext *> RegimenParser::BindingFieldsContext::identifier() {
  return getRuleContexts<RegimenParser::IdentifierContext>();
}

RegimenParser::IdentifierContext* RegimenParser::BindingFieldsContext::identifier(size_t i) {
  return getRuleContext<RegimenParser::IdentifierContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::BindingFieldsContext::COLON() {
  return getTokens(RegimenParser::COLON);
}

tree::TerminalNode* RegimenParser::BindingFieldsContext::COLON(size_t i) {
  return getToken(RegimenParser::COLON, i);
}

std::vector<tree::TerminalNode *> RegimenParser::BindingFieldsContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::BindingFieldsContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}


size_t RegimenParser::BindingFieldsContext::getRuleIndex() const {
  return RegimenParser::RuleBindingFields;
}


RegimenParser::BindingFieldsContext* RegimenParser::bindingFields() {
  BindingFieldsContext *_localctx = _tracker.createInstance<BindingFieldsContext>(_ctx, getState());
  enterRule(_localctx, 52, RegimenParser::RuleBindingFields);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(486);
    match(RegimenParser::LBRACE);
    setState(495);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RegimenParser::KNOWLEDGE)
      | (1ULL << RegimenParser::SOURCE)
      | (1ULL << RegimenParser::CLAIM)
      | (1ULL << RegimenParser::CODE)
      | (1ULL << RegimenParser::CODES)
      | (1ULL << RegimenParser::CONCEPT)
      | (1ULL << RegimenParser::FACT)
      | (1ULL << RegimenParser::RECORD)
      | (1ULL << RegimenParser::TABLE)
      | (1ULL << RegimenParser::PARAMETER)
      | (1ULL << RegimenParser::STAGE)
      | (1ULL << RegimenParser::ALERT)
      | (1ULL << RegimenParser::ABSENT)
      | (1ULL << RegimenParser::AUTHOR)
      | (1ULL << RegimenParser::CLASS)
      | (1ULL << RegimenParser::CLINICIAN)
      | (1ULL << RegimenParser::DEFAULT)
      | (1ULL << RegimenParser::DESCRIBE)
      | (1ULL << RegimenParser::DISPLAY)
      | (1ULL << RegimenParser::DOI)
      | (1ULL << RegimenParser::DONE)
      | (1ULL << RegimenParser::DOSE)
      | (1ULL << RegimenParser::EARLIEST)
      | (1ULL << RegimenParser::EFFECTIVE)
      | (1ULL << RegimenParser::ENTER)
      | (1ULL << RegimenParser::EVIDENCE)
      | (1ULL << RegimenParser::FIGURE)
      | (1ULL << RegimenParser::FIRST_DO)
      | (1ULL << RegimenParser::GIVEN)
      | (1ULL << RegimenParser::INDICATED)
      | (1ULL << RegimenParser::KIND)
      | (1ULL << RegimenParser::LATEST)
      | (1ULL << RegimenParser::MAINTAIN)
      | (1ULL << RegimenParser::MEANS)
      | (1ULL << RegimenParser::MONITOR)
      | (1ULL << RegimenParser::NONE)
      | (1ULL << RegimenParser::NOT_COMPUTABLE)
      | (1ULL << RegimenParser::NOTE)
      | (1ULL << RegimenParser::NOTHING)
      | (1ULL << RegimenParser::OFFER))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::OVER - 64))
      | (1ULL << (RegimenParser::PATIENT - 64))
      | (1ULL << (RegimenParser::PROTOCOL - 64))
      | (1ULL << (RegimenParser::PUBLISHER - 64))
      | (1ULL << (RegimenParser::REGULATORY - 64))
      | (1ULL << (RegimenParser::REVIEW - 64))
      | (1ULL << (RegimenParser::SESSIONS - 64))
      | (1ULL << (RegimenParser::STATUS - 64))
      | (1ULL << (RegimenParser::SUSPECT - 64))
      | (1ULL << (RegimenParser::UNKNOWN - 64))
      | (1ULL << (RegimenParser::URGENCY - 64))
      | (1ULL << (RegimenParser::URL - 64))
      | (1ULL << (RegimenParser::USE - 64))
      | (1ULL << (RegimenParser::VALUE - 64))
      | (1ULL << (RegimenParser::VERSION_WORD - 64))
      | (1ULL << (RegimenParser::WORKUP - 64))
      | (1ULL << (RegimenParser::YEAR_OF - 64))
      | (1ULL << (RegimenParser::CALENDAR_UNIT - 64)))) != 0) || ((((_la - 160) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 160)) & ((1ULL << (RegimenParser::PROSE - 160))
      | (1ULL << (RegimenParser::IDENTIFIER - 160))
      | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 160)))) != 0)) {
      setState(487);
      identifier();
      setState(488);
      match(RegimenParser::COLON);
      setState(489);
      identifier();
      setState(491);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::COMMA) {
        setState(490);
        match(RegimenParser::COMMA);
      }
      setState(497);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(498);
    match(RegimenParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RecordDeclarationContext ------------------------------------------------------------------

RegimenParser::RecordDeclarationContext::RecordDeclarationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::RecordDeclarationContext::RECORD() {
  return getToken(RegimenParser::RECORD, 0);
}

RegimenParser::IdentifierContext* RegimenParser::RecordDeclarationContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::RecordDeclarationContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

tree::TerminalNode* RegimenParser::RecordDeclarationContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

std::vector<RegimenParser::FieldDeclarationContext *> RegimenParser::RecordDeclarationContext::fieldDeclaration() {
  return getRuleContexts<RegimenParser::FieldDeclarationContext>();
}

RegimenParser::FieldDeclarationContext* RegimenParser::RecordDeclarationContext::fieldDeclaration(size_t i) {
  return getRuleContext<RegimenParser::FieldDeclarationContext>(i);
}


size_t RegimenParser::RecordDeclarationContext::getRuleIndex() const {
  return RegimenParser::RuleRecordDeclaration;
}


RegimenParser::RecordDeclarationContext* RegimenParser::recordDeclaration() {
  RecordDeclarationContext *_localctx = _tracker.createInstance<RecordDeclarationContext>(_ctx, getState());
  enterRule(_localctx, 54, RegimenParser::RuleRecordDeclaration);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(500);
    match(RegimenParser::RECORD);
    setState(501);
    identifier();
    setState(502);
    match(RegimenParser::LBRACE);
    setState(506);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RegimenParser::KNOWLEDGE)
      | (1ULL << RegimenParser::SOURCE)
      | (1ULL << RegimenParser::CLAIM)
      | (1ULL << RegimenParser::CODE)
      | (1ULL << RegimenParser::CODES)
      | (1ULL << RegimenParser::CONCEPT)
      | (1ULL << RegimenParser::FACT)
      | (1ULL << RegimenParser::RECORD)
      | (1ULL << RegimenParser::TABLE)
      | (1ULL << RegimenParser::PARAMETER)
      | (1ULL << RegimenParser::STAGE)
      | (1ULL << RegimenParser::ALERT)
      | (1ULL << RegimenParser::ABSENT)
      | (1ULL << RegimenParser::AUTHOR)
      | (1ULL << RegimenParser::CLASS)
      | (1ULL << RegimenParser::CLINICIAN)
      | (1ULL << RegimenParser::DEFAULT)
      | (1ULL << RegimenParser::DESCRIBE)
      | (1ULL << RegimenParser::DISPLAY)
      | (1ULL << RegimenParser::DOI)
      | (1ULL << RegimenParser::DONE)
      | (1ULL << RegimenParser::DOSE)
      | (1ULL << RegimenParser::EARLIEST)
      | (1ULL << RegimenParser::EFFECTIVE)
      | (1ULL << RegimenParser::ENTER)
      | (1ULL << RegimenParser::EVIDENCE)
      | (1ULL << RegimenParser::FIGURE)
      | (1ULL << RegimenParser::FIRST_DO)
      | (1ULL << RegimenParser::GIVEN)
      | (1ULL << RegimenParser::INDICATED)
      | (1ULL << RegimenParser::KIND)
      | (1ULL << RegimenParser::LATEST)
      | (1ULL << RegimenParser::MAINTAIN)
      | (1ULL << RegimenParser::MEANS)
      | (1ULL << RegimenParser::MONITOR)
      | (1ULL << RegimenParser::NONE)
      | (1ULL << RegimenParser::NOT_COMPUTABLE)
      | (1ULL << RegimenParser::NOTE)
      | (1ULL << RegimenParser::NOTHING)
      | (1ULL << RegimenParser::OFFER))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::OVER - 64))
      | (1ULL << (RegimenParser::PATIENT - 64))
      | (1ULL << (RegimenParser::PROTOCOL - 64))
      | (1ULL << (RegimenParser::PUBLISHER - 64))
      | (1ULL << (RegimenParser::REGULATORY - 64))
      | (1ULL << (RegimenParser::REVIEW - 64))
      | (1ULL << (RegimenParser::SESSIONS - 64))
      | (1ULL << (RegimenParser::STATUS - 64))
      | (1ULL << (RegimenParser::SUSPECT - 64))
      | (1ULL << (RegimenParser::UNKNOWN - 64))
      | (1ULL << (RegimenParser::URGENCY - 64))
      | (1ULL << (RegimenParser::URL - 64))
      | (1ULL << (RegimenParser::USE - 64))
      | (1ULL << (RegimenParser::VALUE - 64))
      | (1ULL << (RegimenParser::VERSION_WORD - 64))
      | (1ULL << (RegimenParser::WORKUP - 64))
      | (1ULL << (RegimenParser::YEAR_OF - 64))
      | (1ULL << (RegimenParser::CALENDAR_UNIT - 64)))) != 0) || ((((_la - 160) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 160)) & ((1ULL << (RegimenParser::PROSE - 160))
      | (1ULL << (RegimenParser::IDENTIFIER - 160))
      | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 160)))) != 0)) {
      setState(503);
      fieldDeclaration();
      setState(508);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(509);
    match(RegimenParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FieldDeclarationContext ------------------------------------------------------------------

RegimenParser::FieldDeclarationContext::FieldDeclarationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::IdentifierContext* RegimenParser::FieldDeclarationContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::FieldDeclarationContext::COLON() {
  return getToken(RegimenParser::COLON, 0);
}

RegimenParser::TypeSpecifierContext* RegimenParser::FieldDeclarationContext::typeSpecifier() {
  return getRuleContext<RegimenParser::TypeSpecifierContext>(0);
}

tree::TerminalNode* RegimenParser::FieldDeclarationContext::IN() {
  return getToken(RegimenParser::IN, 0);
}

RegimenParser::ExpressionContext* RegimenParser::FieldDeclarationContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

tree::TerminalNode* RegimenParser::FieldDeclarationContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

tree::TerminalNode* RegimenParser::FieldDeclarationContext::COMMA() {
  return getToken(RegimenParser::COMMA, 0);
}


size_t RegimenParser::FieldDeclarationContext::getRuleIndex() const {
  return RegimenParser::RuleFieldDeclaration;
}


RegimenParser::FieldDeclarationContext* RegimenParser::fieldDeclaration() {
  FieldDeclarationContext *_localctx = _tracker.createInstance<FieldDeclarationContext>(_ctx, getState());
  enterRule(_localctx, 56, RegimenParser::RuleFieldDeclaration);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(511);
    identifier();
    setState(512);
    match(RegimenParser::COLON);
    setState(513);
    typeSpecifier();
    setState(516);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::IN) {
      setState(514);
      match(RegimenParser::IN);
      setState(515);
      expression(0);
    }
    setState(519);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 47, _ctx)) {
    case 1: {
      setState(518);
      match(RegimenParser::PROSE);
      break;
    }

    default:
      break;
    }
    setState(522);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::COMMA) {
      setState(521);
      match(RegimenParser::COMMA);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TableDeclarationContext ------------------------------------------------------------------

RegimenParser::TableDeclarationContext::TableDeclarationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::TableDeclarationContext::TABLE() {
  return getToken(RegimenParser::TABLE, 0);
}

std::vector<RegimenParser::IdentifierContext *> RegimenParser::TableDeclarationContext::identifier() {
  return getRuleContexts<RegimenParser::IdentifierContext>();
}

RegimenParser::IdentifierContext* RegimenParser::TableDeclarationContext::identifier(size_t i) {
  return getRuleContext<RegimenParser::IdentifierContext>(i);
}

tree::TerminalNode* RegimenParser::TableDeclarationContext::BY() {
  return getToken(RegimenParser::BY, 0);
}

tree::TerminalNode* RegimenParser::TableDeclarationContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

RegimenParser::TableHeaderContext* RegimenParser::TableDeclarationContext::tableHeader() {
  return getRuleContext<RegimenParser::TableHeaderContext>(0);
}

tree::TerminalNode* RegimenParser::TableDeclarationContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::TableDeclarationContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::TableDeclarationContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

std::vector<RegimenParser::TableRowContext *> RegimenParser::TableDeclarationContext::tableRow() {
  return getRuleContexts<RegimenParser::TableRowContext>();
}

RegimenParser::TableRowContext* RegimenParser::TableDeclarationContext::tableRow(size_t i) {
  return getRuleContext<RegimenParser::TableRowContext>(i);
}


size_t RegimenParser::TableDeclarationContext::getRuleIndex() const {
  return RegimenParser::RuleTableDeclaration;
}


RegimenParser::TableDeclarationContext* RegimenParser::tableDeclaration() {
  TableDeclarationContext *_localctx = _tracker.createInstance<TableDeclarationContext>(_ctx, getState());
  enterRule(_localctx, 58, RegimenParser::RuleTableDeclaration);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(524);
    match(RegimenParser::TABLE);
    setState(525);
    identifier();
    setState(526);
    match(RegimenParser::BY);
    setState(527);
    identifier();
    setState(531);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::BECAUSE

    || _la == RegimenParser::CITE) {
      setState(528);
      attachment();
      setState(533);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(534);
    match(RegimenParser::LBRACE);
    setState(535);
    tableHeader();
    setState(539);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::BAR) {
      setState(536);
      tableRow();
      setState(541);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(542);
    match(RegimenParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TableHeaderContext ------------------------------------------------------------------

RegimenParser::TableHeaderContext::TableHeaderContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> RegimenParser::TableHeaderContext::BAR() {
  return getTokens(RegimenParser::BAR);
}

tree::TerminalNode* RegimenParser::TableHeaderContext::BAR(size_t i) {
  return getToken(RegimenParser::BAR, i);
}

std::vector<RegimenParser::TableColumnContext *> RegimenParser::TableHeaderContext::tableColumn() {
  return getRuleContexts<RegimenParser::TableColumnContext>();
}

RegimenParser::TableColumnContext* RegimenParser::TableHeaderContext::tableColumn(size_t i) {
  return getRuleContext<RegimenParser::TableColumnContext>(i);
}


size_t RegimenParser::TableHeaderContext::getRuleIndex() const {
  return RegimenParser::RuleTableHeader;
}


RegimenParser::TableHeaderContext* RegimenParser::tableHeader() {
  TableHeaderContext *_localctx = _tracker.createInstance<TableHeaderContext>(_ctx, getState());
  enterRule(_localctx, 60, RegimenParser::RuleTableHeader);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(544);
    match(RegimenParser::BAR);
    setState(545);
    tableColumn();
    setState(550);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 51, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(546);
        match(RegimenParser::BAR);
        setState(547);
        tableColumn(); 
      }
      setState(552);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 51, _ctx);
    }
    setState(553);
    match(RegimenParser::BAR);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TableColumnContext ------------------------------------------------------------------

RegimenParser::TableColumnContext::TableColumnContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::IdentifierContext* RegimenParser::TableColumnContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::TableColumnContext::COLON() {
  return getToken(RegimenParser::COLON, 0);
}

RegimenParser::TypeSpecifierContext* RegimenParser::TableColumnContext::typeSpecifier() {
  return getRuleContext<RegimenParser::TypeSpecifierContext>(0);
}


size_t RegimenParser::TableColumnContext::getRuleIndex() const {
  return RegimenParser::RuleTableColumn;
}


RegimenParser::TableColumnContext* RegimenParser::tableColumn() {
  TableColumnContext *_localctx = _tracker.createInstance<TableColumnContext>(_ctx, getState());
  enterRule(_localctx, 62, RegimenParser::RuleTableColumn);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(555);
    identifier();
    setState(558);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::COLON) {
      setState(556);
      match(RegimenParser::COLON);
      setState(557);
      typeSpecifier();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TableRowContext ------------------------------------------------------------------

RegimenParser::TableRowContext::TableRowContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> RegimenParser::TableRowContext::BAR() {
  return getTokens(RegimenParser::BAR);
}

tree::TerminalNode* RegimenParser::TableRowContext::BAR(size_t i) {
  return getToken(RegimenParser::BAR, i);
}

std::vector<RegimenParser::TableCellContext *> RegimenParser::TableRowContext::tableCell() {
  return getRuleContexts<RegimenParser::TableCellContext>();
}

RegimenParser::TableCellContext* RegimenParser::TableRowContext::tableCell(size_t i) {
  return getRuleContext<RegimenParser::TableCellContext>(i);
}


size_t RegimenParser::TableRowContext::getRuleIndex() const {
  return RegimenParser::RuleTableRow;
}


RegimenParser::TableRowContext* RegimenParser::tableRow() {
  TableRowContext *_localctx = _tracker.createInstance<TableRowContext>(_ctx, getState());
  enterRule(_localctx, 64, RegimenParser::RuleTableRow);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(560);
    match(RegimenParser::BAR);
    setState(561);
    tableCell();
    setState(566);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 53, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(562);
        match(RegimenParser::BAR);
        setState(563);
        tableCell(); 
      }
      setState(568);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 53, _ctx);
    }
    setState(569);
    match(RegimenParser::BAR);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TableCellContext ------------------------------------------------------------------

RegimenParser::TableCellContext::TableCellContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::TableCellContext::MINUS() {
  return getToken(RegimenParser::MINUS, 0);
}

RegimenParser::ExpressionTermContext* RegimenParser::TableCellContext::expressionTerm() {
  return getRuleContext<RegimenParser::ExpressionTermContext>(0);
}


size_t RegimenParser::TableCellContext::getRuleIndex() const {
  return RegimenParser::RuleTableCell;
}


RegimenParser::TableCellContext* RegimenParser::tableCell() {
  TableCellContext *_localctx = _tracker.createInstance<TableCellContext>(_ctx, getState());
  enterRule(_localctx, 66, RegimenParser::RuleTableCell);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(573);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 54, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(571);
      match(RegimenParser::MINUS);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(572);
      expressionTerm(0);
      break;
    }

    default:
      break;
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TypeSpecifierContext ------------------------------------------------------------------

RegimenParser::TypeSpecifierContext::TypeSpecifierContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::TypeSpecifierContext::getRuleIndex() const {
  return RegimenParser::RuleTypeSpecifier;
}

void RegimenParser::TypeSpecifierContext::copyFrom(TypeSpecifierContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- QuantityTypeContext ------------------------------------------------------------------

RegimenParser::IdentifierContext* RegimenParser::QuantityTypeContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::QuantityTypeContext::STRING() {
  return getToken(RegimenParser::STRING, 0);
}

RegimenParser::QuantityTypeContext::QuantityTypeContext(TypeSpecifierContext *ctx) { copyFrom(ctx); }


//----------------- NamedTypeContext ------------------------------------------------------------------

RegimenParser::ReferenceContext* RegimenParser::NamedTypeContext::reference() {
  return getRuleContext<RegimenParser::ReferenceContext>(0);
}

RegimenParser::NamedTypeContext::NamedTypeContext(TypeSpecifierContext *ctx) { copyFrom(ctx); }


//----------------- IntervalTypeContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::IntervalTypeContext::INTERVAL() {
  return getToken(RegimenParser::INTERVAL, 0);
}

tree::TerminalNode* RegimenParser::IntervalTypeContext::LESS() {
  return getToken(RegimenParser::LESS, 0);
}

RegimenParser::TypeSpecifierContext* RegimenParser::IntervalTypeContext::typeSpecifier() {
  return getRuleContext<RegimenParser::TypeSpecifierContext>(0);
}

tree::TerminalNode* RegimenParser::IntervalTypeContext::GREATER() {
  return getToken(RegimenParser::GREATER, 0);
}

RegimenParser::IntervalTypeContext::IntervalTypeContext(TypeSpecifierContext *ctx) { copyFrom(ctx); }


//----------------- CodeTypeContext ------------------------------------------------------------------

RegimenParser::IdentifierContext* RegimenParser::CodeTypeContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::CodeTypeContext::IN() {
  return getToken(RegimenParser::IN, 0);
}

RegimenParser::ReferenceContext* RegimenParser::CodeTypeContext::reference() {
  return getRuleContext<RegimenParser::ReferenceContext>(0);
}

RegimenParser::CodeTypeContext::CodeTypeContext(TypeSpecifierContext *ctx) { copyFrom(ctx); }


//----------------- ListTypeContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::ListTypeContext::LIST() {
  return getToken(RegimenParser::LIST, 0);
}

tree::TerminalNode* RegimenParser::ListTypeContext::LESS() {
  return getToken(RegimenParser::LESS, 0);
}

RegimenParser::TypeSpecifierContext* RegimenParser::ListTypeContext::typeSpecifier() {
  return getRuleContext<RegimenParser::TypeSpecifierContext>(0);
}

tree::TerminalNode* RegimenParser::ListTypeContext::GREATER() {
  return getToken(RegimenParser::GREATER, 0);
}

RegimenParser::ListTypeContext::ListTypeContext(TypeSpecifierContext *ctx) { copyFrom(ctx); }


RegimenParser::TypeSpecifierContext* RegimenParser::typeSpecifier() {
  TypeSpecifierContext *_localctx = _tracker.createInstance<TypeSpecifierContext>(_ctx, getState());
  enterRule(_localctx, 68, RegimenParser::RuleTypeSpecifier);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(593);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 55, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<TypeSpecifierContext *>(_tracker.createInstance<RegimenParser::CodeTypeContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(575);
      identifier();
      setState(576);
      match(RegimenParser::IN);
      setState(577);
      reference();
      break;
    }

    case 2: {
      _localctx = dynamic_cast<TypeSpecifierContext *>(_tracker.createInstance<RegimenParser::ListTypeContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(579);
      match(RegimenParser::LIST);
      setState(580);
      match(RegimenParser::LESS);
      setState(581);
      typeSpecifier();
      setState(582);
      match(RegimenParser::GREATER);
      break;
    }

    case 3: {
      _localctx = dynamic_cast<TypeSpecifierContext *>(_tracker.createInstance<RegimenParser::IntervalTypeContext>(_localctx));
      enterOuterAlt(_localctx, 3);
      setState(584);
      match(RegimenParser::INTERVAL);
      setState(585);
      match(RegimenParser::LESS);
      setState(586);
      typeSpecifier();
      setState(587);
      match(RegimenParser::GREATER);
      break;
    }

    case 4: {
      _localctx = dynamic_cast<TypeSpecifierContext *>(_tracker.createInstance<RegimenParser::QuantityTypeContext>(_localctx));
      enterOuterAlt(_localctx, 4);
      setState(589);
      identifier();
      setState(590);
      match(RegimenParser::STRING);
      break;
    }

    case 5: {
      _localctx = dynamic_cast<TypeSpecifierContext *>(_tracker.createInstance<RegimenParser::NamedTypeContext>(_localctx));
      enterOuterAlt(_localctx, 5);
      setState(592);
      reference();
      break;
    }

    default:
      break;
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AttachmentContext ------------------------------------------------------------------

RegimenParser::AttachmentContext::AttachmentContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::AttachmentContext::getRuleIndex() const {
  return RegimenParser::RuleAttachment;
}

void RegimenParser::AttachmentContext::copyFrom(AttachmentContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- BecauseAttachmentContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::BecauseAttachmentContext::BECAUSE() {
  return getToken(RegimenParser::BECAUSE, 0);
}

tree::TerminalNode* RegimenParser::BecauseAttachmentContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

RegimenParser::BecauseAttachmentContext::BecauseAttachmentContext(AttachmentContext *ctx) { copyFrom(ctx); }


//----------------- CiteAttachmentContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::CiteAttachmentContext::CITE() {
  return getToken(RegimenParser::CITE, 0);
}

std::vector<RegimenParser::ReferenceContext *> RegimenParser::CiteAttachmentContext::reference() {
  return getRuleContexts<RegimenParser::ReferenceContext>();
}

RegimenParser::ReferenceContext* RegimenParser::CiteAttachmentContext::reference(size_t i) {
  return getRuleContext<RegimenParser::ReferenceContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::CiteAttachmentContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::CiteAttachmentContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}

RegimenParser::CiteAttachmentContext::CiteAttachmentContext(AttachmentContext *ctx) { copyFrom(ctx); }


RegimenParser::AttachmentContext* RegimenParser::attachment() {
  AttachmentContext *_localctx = _tracker.createInstance<AttachmentContext>(_ctx, getState());
  enterRule(_localctx, 70, RegimenParser::RuleAttachment);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(606);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::BECAUSE: {
        _localctx = dynamic_cast<AttachmentContext *>(_tracker.createInstance<RegimenParser::BecauseAttachmentContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(595);
        match(RegimenParser::BECAUSE);
        setState(596);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::CITE: {
        _localctx = dynamic_cast<AttachmentContext *>(_tracker.createInstance<RegimenParser::CiteAttachmentContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(597);
        match(RegimenParser::CITE);
        setState(598);
        reference();
        setState(603);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::COMMA) {
          setState(599);
          match(RegimenParser::COMMA);
          setState(600);
          reference();
          setState(605);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CitesContext ------------------------------------------------------------------

RegimenParser::CitesContext::CitesContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::CitesContext::CITE() {
  return getToken(RegimenParser::CITE, 0);
}

std::vector<RegimenParser::ReferenceContext *> RegimenParser::CitesContext::reference() {
  return getRuleContexts<RegimenParser::ReferenceContext>();
}

RegimenParser::ReferenceContext* RegimenParser::CitesContext::reference(size_t i) {
  return getRuleContext<RegimenParser::ReferenceContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::CitesContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::CitesContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}


size_t RegimenParser::CitesContext::getRuleIndex() const {
  return RegimenParser::RuleCites;
}


RegimenParser::CitesContext* RegimenParser::cites() {
  CitesContext *_localctx = _tracker.createInstance<CitesContext>(_ctx, getState());
  enterRule(_localctx, 72, RegimenParser::RuleCites);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(608);
    match(RegimenParser::CITE);
    setState(609);
    reference();
    setState(614);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::COMMA) {
      setState(610);
      match(RegimenParser::COMMA);
      setState(611);
      reference();
      setState(616);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DefineDeclarationContext ------------------------------------------------------------------

RegimenParser::DefineDeclarationContext::DefineDeclarationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::DefineDeclarationContext::DEFINE() {
  return getToken(RegimenParser::DEFINE, 0);
}

RegimenParser::IdentifierContext* RegimenParser::DefineDeclarationContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::DefineDeclarationContext::COLON() {
  return getToken(RegimenParser::COLON, 0);
}

RegimenParser::ExpressionContext* RegimenParser::DefineDeclarationContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

RegimenParser::FormalParametersContext* RegimenParser::DefineDeclarationContext::formalParameters() {
  return getRuleContext<RegimenParser::FormalParametersContext>(0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::DefineDeclarationContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::DefineDeclarationContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}


size_t RegimenParser::DefineDeclarationContext::getRuleIndex() const {
  return RegimenParser::RuleDefineDeclaration;
}


RegimenParser::DefineDeclarationContext* RegimenParser::defineDeclaration() {
  DefineDeclarationContext *_localctx = _tracker.createInstance<DefineDeclarationContext>(_ctx, getState());
  enterRule(_localctx, 74, RegimenParser::RuleDefineDeclaration);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(617);
    match(RegimenParser::DEFINE);
    setState(618);
    identifier();
    setState(620);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::LPAREN) {
      setState(619);
      formalParameters();
    }
    setState(622);
    match(RegimenParser::COLON);
    setState(623);
    expression(0);
    setState(627);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::BECAUSE

    || _la == RegimenParser::CITE) {
      setState(624);
      attachment();
      setState(629);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FormalParametersContext ------------------------------------------------------------------

RegimenParser::FormalParametersContext::FormalParametersContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::FormalParametersContext::LPAREN() {
  return getToken(RegimenParser::LPAREN, 0);
}

std::vector<RegimenParser::FormalParameterContext *> RegimenParser::FormalParametersContext::formalParameter() {
  return getRuleContexts<RegimenParser::FormalParameterContext>();
}

RegimenParser::FormalParameterContext* RegimenParser::FormalParametersContext::formalParameter(size_t i) {
  return getRuleContext<RegimenParser::FormalParameterContext>(i);
}

tree::TerminalNode* RegimenParser::FormalParametersContext::RPAREN() {
  return getToken(RegimenParser::RPAREN, 0);
}

std::vector<tree::TerminalNode *> RegimenParser::FormalParametersContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::FormalParametersContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}


size_t RegimenParser::FormalParametersContext::getRuleIndex() const {
  return RegimenParser::RuleFormalParameters;
}


RegimenParser::FormalParametersContext* RegimenParser::formalParameters() {
  FormalParametersContext *_localctx = _tracker.createInstance<FormalParametersContext>(_ctx, getState());
  enterRule(_localctx, 76, RegimenParser::RuleFormalParameters);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(630);
    match(RegimenParser::LPAREN);
    setState(631);
    formalParameter();
    setState(636);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::COMMA) {
      setState(632);
      match(RegimenParser::COMMA);
      setState(633);
      formalParameter();
      setState(638);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(639);
    match(RegimenParser::RPAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FormalParameterContext ------------------------------------------------------------------

RegimenParser::FormalParameterContext::FormalParameterContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::IdentifierContext* RegimenParser::FormalParameterContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

RegimenParser::TypeSpecifierContext* RegimenParser::FormalParameterContext::typeSpecifier() {
  return getRuleContext<RegimenParser::TypeSpecifierContext>(0);
}


size_t RegimenParser::FormalParameterContext::getRuleIndex() const {
  return RegimenParser::RuleFormalParameter;
}


RegimenParser::FormalParameterContext* RegimenParser::formalParameter() {
  FormalParameterContext *_localctx = _tracker.createInstance<FormalParameterContext>(_ctx, getState());
  enterRule(_localctx, 78, RegimenParser::RuleFormalParameter);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(641);
    identifier();
    setState(642);
    typeSpecifier();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ParameterDeclarationContext ------------------------------------------------------------------

RegimenParser::ParameterDeclarationContext::ParameterDeclarationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::ParameterDeclarationContext::PARAMETER() {
  return getToken(RegimenParser::PARAMETER, 0);
}

RegimenParser::IdentifierContext* RegimenParser::ParameterDeclarationContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

RegimenParser::TypeSpecifierContext* RegimenParser::ParameterDeclarationContext::typeSpecifier() {
  return getRuleContext<RegimenParser::TypeSpecifierContext>(0);
}

tree::TerminalNode* RegimenParser::ParameterDeclarationContext::DEFAULT() {
  return getToken(RegimenParser::DEFAULT, 0);
}

std::vector<RegimenParser::ExpressionContext *> RegimenParser::ParameterDeclarationContext::expression() {
  return getRuleContexts<RegimenParser::ExpressionContext>();
}

RegimenParser::ExpressionContext* RegimenParser::ParameterDeclarationContext::expression(size_t i) {
  return getRuleContext<RegimenParser::ExpressionContext>(i);
}

tree::TerminalNode* RegimenParser::ParameterDeclarationContext::IN() {
  return getToken(RegimenParser::IN, 0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::ParameterDeclarationContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::ParameterDeclarationContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}


size_t RegimenParser::ParameterDeclarationContext::getRuleIndex() const {
  return RegimenParser::RuleParameterDeclaration;
}


RegimenParser::ParameterDeclarationContext* RegimenParser::parameterDeclaration() {
  ParameterDeclarationContext *_localctx = _tracker.createInstance<ParameterDeclarationContext>(_ctx, getState());
  enterRule(_localctx, 80, RegimenParser::RuleParameterDeclaration);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(644);
    match(RegimenParser::PARAMETER);
    setState(645);
    identifier();
    setState(646);
    typeSpecifier();
    setState(649);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::IN) {
      setState(647);
      match(RegimenParser::IN);
      setState(648);
      expression(0);
    }
    setState(651);
    match(RegimenParser::DEFAULT);
    setState(652);
    expression(0);
    setState(656);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::BECAUSE

    || _la == RegimenParser::CITE) {
      setState(653);
      attachment();
      setState(658);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DifferentialDeclarationContext ------------------------------------------------------------------

RegimenParser::DifferentialDeclarationContext::DifferentialDeclarationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::DifferentialDeclarationContext::DIFFERENTIAL() {
  return getToken(RegimenParser::DIFFERENTIAL, 0);
}

RegimenParser::IdentifierContext* RegimenParser::DifferentialDeclarationContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::DifferentialDeclarationContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

tree::TerminalNode* RegimenParser::DifferentialDeclarationContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

tree::TerminalNode* RegimenParser::DifferentialDeclarationContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

std::vector<RegimenParser::DifferentialClauseContext *> RegimenParser::DifferentialDeclarationContext::differentialClause() {
  return getRuleContexts<RegimenParser::DifferentialClauseContext>();
}

RegimenParser::DifferentialClauseContext* RegimenParser::DifferentialDeclarationContext::differentialClause(size_t i) {
  return getRuleContext<RegimenParser::DifferentialClauseContext>(i);
}


size_t RegimenParser::DifferentialDeclarationContext::getRuleIndex() const {
  return RegimenParser::RuleDifferentialDeclaration;
}


RegimenParser::DifferentialDeclarationContext* RegimenParser::differentialDeclaration() {
  DifferentialDeclarationContext *_localctx = _tracker.createInstance<DifferentialDeclarationContext>(_ctx, getState());
  enterRule(_localctx, 82, RegimenParser::RuleDifferentialDeclaration);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(659);
    match(RegimenParser::DIFFERENTIAL);
    setState(660);
    identifier();
    setState(661);
    match(RegimenParser::PROSE);
    setState(662);
    match(RegimenParser::LBRACE);
    setState(666);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 32) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 32)) & ((1ULL << (RegimenParser::CLEARED - 32))
      | (1ULL << (RegimenParser::CONFIRMED - 32))
      | (1ULL << (RegimenParser::NOTE - 32))
      | (1ULL << (RegimenParser::REDIRECT - 32))
      | (1ULL << (RegimenParser::SUSPECT - 32))
      | (1ULL << (RegimenParser::WORKUP - 32)))) != 0)) {
      setState(663);
      differentialClause();
      setState(668);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(669);
    match(RegimenParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DifferentialClauseContext ------------------------------------------------------------------

RegimenParser::DifferentialClauseContext::DifferentialClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::DifferentialClauseContext::getRuleIndex() const {
  return RegimenParser::RuleDifferentialClause;
}

void RegimenParser::DifferentialClauseContext::copyFrom(DifferentialClauseContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- SuspectClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::SuspectClauseContext::SUSPECT() {
  return getToken(RegimenParser::SUSPECT, 0);
}

tree::TerminalNode* RegimenParser::SuspectClauseContext::WHEN() {
  return getToken(RegimenParser::WHEN, 0);
}

RegimenParser::ExpressionContext* RegimenParser::SuspectClauseContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::SuspectClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::SuspectClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::SuspectClauseContext::SuspectClauseContext(DifferentialClauseContext *ctx) { copyFrom(ctx); }


//----------------- ClearedClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::ClearedClauseContext::CLEARED() {
  return getToken(RegimenParser::CLEARED, 0);
}

tree::TerminalNode* RegimenParser::ClearedClauseContext::WHEN() {
  return getToken(RegimenParser::WHEN, 0);
}

RegimenParser::ExpressionContext* RegimenParser::ClearedClauseContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::ClearedClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::ClearedClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::ClearedClauseContext::ClearedClauseContext(DifferentialClauseContext *ctx) { copyFrom(ctx); }


//----------------- ConfirmedClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::ConfirmedClauseContext::CONFIRMED() {
  return getToken(RegimenParser::CONFIRMED, 0);
}

tree::TerminalNode* RegimenParser::ConfirmedClauseContext::WHEN() {
  return getToken(RegimenParser::WHEN, 0);
}

RegimenParser::ExpressionContext* RegimenParser::ConfirmedClauseContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::ConfirmedClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::ConfirmedClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::ConfirmedClauseContext::ConfirmedClauseContext(DifferentialClauseContext *ctx) { copyFrom(ctx); }


//----------------- DifferentialNoteClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::DifferentialNoteClauseContext::NOTE() {
  return getToken(RegimenParser::NOTE, 0);
}

tree::TerminalNode* RegimenParser::DifferentialNoteClauseContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::DifferentialNoteClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::DifferentialNoteClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::DifferentialNoteClauseContext::DifferentialNoteClauseContext(DifferentialClauseContext *ctx) { copyFrom(ctx); }


//----------------- RedirectClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::RedirectClauseContext::REDIRECT() {
  return getToken(RegimenParser::REDIRECT, 0);
}

tree::TerminalNode* RegimenParser::RedirectClauseContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::RedirectClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::RedirectClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::RedirectClauseContext::RedirectClauseContext(DifferentialClauseContext *ctx) { copyFrom(ctx); }


//----------------- WorkupClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::WorkupClauseContext::WORKUP() {
  return getToken(RegimenParser::WORKUP, 0);
}

tree::TerminalNode* RegimenParser::WorkupClauseContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::WorkupClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::WorkupClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::WorkupClauseContext::WorkupClauseContext(DifferentialClauseContext *ctx) { copyFrom(ctx); }


RegimenParser::DifferentialClauseContext* RegimenParser::differentialClause() {
  DifferentialClauseContext *_localctx = _tracker.createInstance<DifferentialClauseContext>(_ctx, getState());
  enterRule(_localctx, 84, RegimenParser::RuleDifferentialClause);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(722);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::SUSPECT: {
        _localctx = dynamic_cast<DifferentialClauseContext *>(_tracker.createInstance<RegimenParser::SuspectClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(671);
        match(RegimenParser::SUSPECT);
        setState(672);
        match(RegimenParser::WHEN);
        setState(673);
        expression(0);
        setState(677);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(674);
          attachment();
          setState(679);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::CONFIRMED: {
        _localctx = dynamic_cast<DifferentialClauseContext *>(_tracker.createInstance<RegimenParser::ConfirmedClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(680);
        match(RegimenParser::CONFIRMED);
        setState(681);
        match(RegimenParser::WHEN);
        setState(682);
        expression(0);
        setState(686);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(683);
          attachment();
          setState(688);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::CLEARED: {
        _localctx = dynamic_cast<DifferentialClauseContext *>(_tracker.createInstance<RegimenParser::ClearedClauseContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(689);
        match(RegimenParser::CLEARED);
        setState(690);
        match(RegimenParser::WHEN);
        setState(691);
        expression(0);
        setState(695);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(692);
          attachment();
          setState(697);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::WORKUP: {
        _localctx = dynamic_cast<DifferentialClauseContext *>(_tracker.createInstance<RegimenParser::WorkupClauseContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(698);
        match(RegimenParser::WORKUP);
        setState(699);
        match(RegimenParser::PROSE);
        setState(703);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(700);
          attachment();
          setState(705);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::REDIRECT: {
        _localctx = dynamic_cast<DifferentialClauseContext *>(_tracker.createInstance<RegimenParser::RedirectClauseContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(706);
        match(RegimenParser::REDIRECT);
        setState(707);
        match(RegimenParser::PROSE);
        setState(711);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(708);
          attachment();
          setState(713);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::NOTE: {
        _localctx = dynamic_cast<DifferentialClauseContext *>(_tracker.createInstance<RegimenParser::DifferentialNoteClauseContext>(_localctx));
        enterOuterAlt(_localctx, 6);
        setState(714);
        match(RegimenParser::NOTE);
        setState(715);
        match(RegimenParser::PROSE);
        setState(719);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(716);
          attachment();
          setState(721);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OptionDeclarationContext ------------------------------------------------------------------

RegimenParser::OptionDeclarationContext::OptionDeclarationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::OptionDeclarationContext::OPTION() {
  return getToken(RegimenParser::OPTION, 0);
}

RegimenParser::IdentifierContext* RegimenParser::OptionDeclarationContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::OptionDeclarationContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

tree::TerminalNode* RegimenParser::OptionDeclarationContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

tree::TerminalNode* RegimenParser::OptionDeclarationContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

std::vector<RegimenParser::OptionClauseContext *> RegimenParser::OptionDeclarationContext::optionClause() {
  return getRuleContexts<RegimenParser::OptionClauseContext>();
}

RegimenParser::OptionClauseContext* RegimenParser::OptionDeclarationContext::optionClause(size_t i) {
  return getRuleContext<RegimenParser::OptionClauseContext>(i);
}


size_t RegimenParser::OptionDeclarationContext::getRuleIndex() const {
  return RegimenParser::RuleOptionDeclaration;
}


RegimenParser::OptionDeclarationContext* RegimenParser::optionDeclaration() {
  OptionDeclarationContext *_localctx = _tracker.createInstance<OptionDeclarationContext>(_ctx, getState());
  enterRule(_localctx, 86, RegimenParser::RuleOptionDeclaration);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(724);
    match(RegimenParser::OPTION);
    setState(725);
    identifier();
    setState(726);
    match(RegimenParser::PROSE);
    setState(727);
    match(RegimenParser::LBRACE);
    setState(731);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 29) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 29)) & ((1ULL << (RegimenParser::CAUTION - 29))
      | (1ULL << (RegimenParser::CLASS - 29))
      | (1ULL << (RegimenParser::CONTRAINDICATED - 29))
      | (1ULL << (RegimenParser::EVIDENCE - 29))
      | (1ULL << (RegimenParser::INDICATED - 29))
      | (1ULL << (RegimenParser::MAINTAIN - 29))
      | (1ULL << (RegimenParser::MONITOR - 29))
      | (1ULL << (RegimenParser::NOTE - 29))
      | (1ULL << (RegimenParser::PROTOCOL - 29))
      | (1ULL << (RegimenParser::REGULATORY - 29))
      | (1ULL << (RegimenParser::REQUIRES - 29))
      | (1ULL << (RegimenParser::SAY - 29)))) != 0)) {
      setState(728);
      optionClause();
      setState(733);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(734);
    match(RegimenParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OptionClauseContext ------------------------------------------------------------------

RegimenParser::OptionClauseContext::OptionClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::OptionClauseContext::getRuleIndex() const {
  return RegimenParser::RuleOptionClause;
}

void RegimenParser::OptionClauseContext::copyFrom(OptionClauseContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- EvidenceClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::EvidenceClauseContext::EVIDENCE() {
  return getToken(RegimenParser::EVIDENCE, 0);
}

std::vector<RegimenParser::ReferenceContext *> RegimenParser::EvidenceClauseContext::reference() {
  return getRuleContexts<RegimenParser::ReferenceContext>();
}

RegimenParser::ReferenceContext* RegimenParser::EvidenceClauseContext::reference(size_t i) {
  return getRuleContext<RegimenParser::ReferenceContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::EvidenceClauseContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::EvidenceClauseContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}

RegimenParser::EvidenceClauseContext::EvidenceClauseContext(OptionClauseContext *ctx) { copyFrom(ctx); }


//----------------- IndicatedClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::IndicatedClauseContext::INDICATED() {
  return getToken(RegimenParser::INDICATED, 0);
}

tree::TerminalNode* RegimenParser::IndicatedClauseContext::WHEN() {
  return getToken(RegimenParser::WHEN, 0);
}

RegimenParser::ExpressionContext* RegimenParser::IndicatedClauseContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::IndicatedClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::IndicatedClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::IndicatedClauseContext::IndicatedClauseContext(OptionClauseContext *ctx) { copyFrom(ctx); }


//----------------- MaintainClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::MaintainClauseContext::MAINTAIN() {
  return getToken(RegimenParser::MAINTAIN, 0);
}

tree::TerminalNode* RegimenParser::MaintainClauseContext::EVERY() {
  return getToken(RegimenParser::EVERY, 0);
}

RegimenParser::ExpressionTermContext* RegimenParser::MaintainClauseContext::expressionTerm() {
  return getRuleContext<RegimenParser::ExpressionTermContext>(0);
}

tree::TerminalNode* RegimenParser::MaintainClauseContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::MaintainClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::MaintainClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::MaintainClauseContext::MaintainClauseContext(OptionClauseContext *ctx) { copyFrom(ctx); }


//----------------- OptionSayClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::OptionSayClauseContext::SAY() {
  return getToken(RegimenParser::SAY, 0);
}

std::vector<RegimenParser::AudienceContext *> RegimenParser::OptionSayClauseContext::audience() {
  return getRuleContexts<RegimenParser::AudienceContext>();
}

RegimenParser::AudienceContext* RegimenParser::OptionSayClauseContext::audience(size_t i) {
  return getRuleContext<RegimenParser::AudienceContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::OptionSayClauseContext::PROSE() {
  return getTokens(RegimenParser::PROSE);
}

tree::TerminalNode* RegimenParser::OptionSayClauseContext::PROSE(size_t i) {
  return getToken(RegimenParser::PROSE, i);
}

RegimenParser::OptionSayClauseContext::OptionSayClauseContext(OptionClauseContext *ctx) { copyFrom(ctx); }


//----------------- OptionNoteClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::OptionNoteClauseContext::NOTE() {
  return getToken(RegimenParser::NOTE, 0);
}

tree::TerminalNode* RegimenParser::OptionNoteClauseContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::OptionNoteClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::OptionNoteClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::OptionNoteClauseContext::OptionNoteClauseContext(OptionClauseContext *ctx) { copyFrom(ctx); }


//----------------- ClassClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::ClassClauseContext::CLASS() {
  return getToken(RegimenParser::CLASS, 0);
}

tree::TerminalNode* RegimenParser::ClassClauseContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

RegimenParser::ClassClauseContext::ClassClauseContext(OptionClauseContext *ctx) { copyFrom(ctx); }


//----------------- CautionClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::CautionClauseContext::CAUTION() {
  return getToken(RegimenParser::CAUTION, 0);
}

tree::TerminalNode* RegimenParser::CautionClauseContext::WHEN() {
  return getToken(RegimenParser::WHEN, 0);
}

RegimenParser::ExpressionContext* RegimenParser::CautionClauseContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::CautionClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::CautionClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::CautionClauseContext::CautionClauseContext(OptionClauseContext *ctx) { copyFrom(ctx); }


//----------------- RequiresClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::RequiresClauseContext::REQUIRES() {
  return getToken(RegimenParser::REQUIRES, 0);
}

RegimenParser::ExpressionContext* RegimenParser::RequiresClauseContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

tree::TerminalNode* RegimenParser::RequiresClauseContext::FIRST_DO() {
  return getToken(RegimenParser::FIRST_DO, 0);
}

tree::TerminalNode* RegimenParser::RequiresClauseContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::RequiresClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::RequiresClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::RequiresClauseContext::RequiresClauseContext(OptionClauseContext *ctx) { copyFrom(ctx); }


//----------------- ProtocolClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::ProtocolClauseContext::PROTOCOL() {
  return getToken(RegimenParser::PROTOCOL, 0);
}

std::vector<RegimenParser::ProtocolItemContext *> RegimenParser::ProtocolClauseContext::protocolItem() {
  return getRuleContexts<RegimenParser::ProtocolItemContext>();
}

RegimenParser::ProtocolItemContext* RegimenParser::ProtocolClauseContext::protocolItem(size_t i) {
  return getRuleContext<RegimenParser::ProtocolItemContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::ProtocolClauseContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::ProtocolClauseContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::ProtocolClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::ProtocolClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::ProtocolClauseContext::ProtocolClauseContext(OptionClauseContext *ctx) { copyFrom(ctx); }


//----------------- RegulatoryClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::RegulatoryClauseContext::REGULATORY() {
  return getToken(RegimenParser::REGULATORY, 0);
}

tree::TerminalNode* RegimenParser::RegulatoryClauseContext::CLEARED() {
  return getToken(RegimenParser::CLEARED, 0);
}

RegimenParser::IdentifierContext* RegimenParser::RegulatoryClauseContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::RegulatoryClauseContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::RegulatoryClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::RegulatoryClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::RegulatoryClauseContext::RegulatoryClauseContext(OptionClauseContext *ctx) { copyFrom(ctx); }


//----------------- ContraindicatedClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::ContraindicatedClauseContext::CONTRAINDICATED() {
  return getToken(RegimenParser::CONTRAINDICATED, 0);
}

tree::TerminalNode* RegimenParser::ContraindicatedClauseContext::WHEN() {
  return getToken(RegimenParser::WHEN, 0);
}

RegimenParser::ExpressionContext* RegimenParser::ContraindicatedClauseContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::ContraindicatedClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::ContraindicatedClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::ContraindicatedClauseContext::ContraindicatedClauseContext(OptionClauseContext *ctx) { copyFrom(ctx); }


//----------------- MonitorClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::MonitorClauseContext::MONITOR() {
  return getToken(RegimenParser::MONITOR, 0);
}

RegimenParser::IdentifierContext* RegimenParser::MonitorClauseContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::MonitorClauseContext::EVERY() {
  return getToken(RegimenParser::EVERY, 0);
}

std::vector<RegimenParser::ExpressionTermContext *> RegimenParser::MonitorClauseContext::expressionTerm() {
  return getRuleContexts<RegimenParser::ExpressionTermContext>();
}

RegimenParser::ExpressionTermContext* RegimenParser::MonitorClauseContext::expressionTerm(size_t i) {
  return getRuleContext<RegimenParser::ExpressionTermContext>(i);
}

tree::TerminalNode* RegimenParser::MonitorClauseContext::FOR() {
  return getToken(RegimenParser::FOR, 0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::MonitorClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::MonitorClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::MonitorClauseContext::MonitorClauseContext(OptionClauseContext *ctx) { copyFrom(ctx); }


RegimenParser::OptionClauseContext* RegimenParser::optionClause() {
  OptionClauseContext *_localctx = _tracker.createInstance<OptionClauseContext>(_ctx, getState());
  enterRule(_localctx, 88, RegimenParser::RuleOptionClause);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(859);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::CLASS: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::ClassClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(736);
        match(RegimenParser::CLASS);
        setState(737);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::REGULATORY: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::RegulatoryClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(738);
        match(RegimenParser::REGULATORY);
        setState(741);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case RegimenParser::CLEARED: {
            setState(739);
            match(RegimenParser::CLEARED);
            break;
          }

          case RegimenParser::KNOWLEDGE:
          case RegimenParser::SOURCE:
          case RegimenParser::CLAIM:
          case RegimenParser::CODE:
          case RegimenParser::CODES:
          case RegimenParser::CONCEPT:
          case RegimenParser::FACT:
          case RegimenParser::RECORD:
          case RegimenParser::TABLE:
          case RegimenParser::PARAMETER:
          case RegimenParser::STAGE:
          case RegimenParser::ALERT:
          case RegimenParser::ABSENT:
          case RegimenParser::AUTHOR:
          case RegimenParser::CLASS:
          case RegimenParser::CLINICIAN:
          case RegimenParser::DEFAULT:
          case RegimenParser::DESCRIBE:
          case RegimenParser::DISPLAY:
          case RegimenParser::DOI:
          case RegimenParser::DONE:
          case RegimenParser::DOSE:
          case RegimenParser::EARLIEST:
          case RegimenParser::EFFECTIVE:
          case RegimenParser::ENTER:
          case RegimenParser::EVIDENCE:
          case RegimenParser::FIGURE:
          case RegimenParser::FIRST_DO:
          case RegimenParser::GIVEN:
          case RegimenParser::INDICATED:
          case RegimenParser::KIND:
          case RegimenParser::LATEST:
          case RegimenParser::MAINTAIN:
          case RegimenParser::MEANS:
          case RegimenParser::MONITOR:
          case RegimenParser::NONE:
          case RegimenParser::NOT_COMPUTABLE:
          case RegimenParser::NOTE:
          case RegimenParser::NOTHING:
          case RegimenParser::OFFER:
          case RegimenParser::OVER:
          case RegimenParser::PATIENT:
          case RegimenParser::PROTOCOL:
          case RegimenParser::PUBLISHER:
          case RegimenParser::REGULATORY:
          case RegimenParser::REVIEW:
          case RegimenParser::SESSIONS:
          case RegimenParser::STATUS:
          case RegimenParser::SUSPECT:
          case RegimenParser::UNKNOWN:
          case RegimenParser::URGENCY:
          case RegimenParser::URL:
          case RegimenParser::USE:
          case RegimenParser::VALUE:
          case RegimenParser::VERSION_WORD:
          case RegimenParser::WORKUP:
          case RegimenParser::YEAR_OF:
          case RegimenParser::CALENDAR_UNIT:
          case RegimenParser::PROSE:
          case RegimenParser::IDENTIFIER:
          case RegimenParser::BACKTICK_IDENTIFIER: {
            setState(740);
            identifier();
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        setState(744);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::PROSE) {
          setState(743);
          match(RegimenParser::PROSE);
        }
        setState(749);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(746);
          attachment();
          setState(751);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::INDICATED: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::IndicatedClauseContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(752);
        match(RegimenParser::INDICATED);
        setState(753);
        match(RegimenParser::WHEN);
        setState(754);
        expression(0);
        setState(758);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(755);
          attachment();
          setState(760);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::CONTRAINDICATED: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::ContraindicatedClauseContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(761);
        match(RegimenParser::CONTRAINDICATED);
        setState(762);
        match(RegimenParser::WHEN);
        setState(763);
        expression(0);
        setState(767);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(764);
          attachment();
          setState(769);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::CAUTION: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::CautionClauseContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(770);
        match(RegimenParser::CAUTION);
        setState(771);
        match(RegimenParser::WHEN);
        setState(772);
        expression(0);
        setState(776);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(773);
          attachment();
          setState(778);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::REQUIRES: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::RequiresClauseContext>(_localctx));
        enterOuterAlt(_localctx, 6);
        setState(779);
        match(RegimenParser::REQUIRES);
        setState(780);
        expression(0);
        setState(783);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::FIRST_DO) {
          setState(781);
          match(RegimenParser::FIRST_DO);
          setState(782);
          match(RegimenParser::PROSE);
        }
        setState(788);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(785);
          attachment();
          setState(790);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::PROTOCOL: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::ProtocolClauseContext>(_localctx));
        enterOuterAlt(_localctx, 7);
        setState(791);
        match(RegimenParser::PROTOCOL);
        setState(792);
        protocolItem();
        setState(797);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::COMMA) {
          setState(793);
          match(RegimenParser::COMMA);
          setState(794);
          protocolItem();
          setState(799);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(803);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(800);
          attachment();
          setState(805);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::MONITOR: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::MonitorClauseContext>(_localctx));
        enterOuterAlt(_localctx, 8);
        setState(806);
        match(RegimenParser::MONITOR);
        setState(807);
        identifier();
        setState(810);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::EVERY) {
          setState(808);
          match(RegimenParser::EVERY);
          setState(809);
          expressionTerm(0);
        }
        setState(814);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::FOR) {
          setState(812);
          match(RegimenParser::FOR);
          setState(813);
          expressionTerm(0);
        }
        setState(819);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(816);
          attachment();
          setState(821);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::MAINTAIN: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::MaintainClauseContext>(_localctx));
        enterOuterAlt(_localctx, 9);
        setState(822);
        match(RegimenParser::MAINTAIN);
        setState(826);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case RegimenParser::EVERY: {
            setState(823);
            match(RegimenParser::EVERY);
            setState(824);
            expressionTerm(0);
            break;
          }

          case RegimenParser::PROSE: {
            setState(825);
            match(RegimenParser::PROSE);
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        setState(831);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(828);
          attachment();
          setState(833);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::EVIDENCE: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::EvidenceClauseContext>(_localctx));
        enterOuterAlt(_localctx, 10);
        setState(834);
        match(RegimenParser::EVIDENCE);
        setState(835);
        reference();
        setState(840);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::COMMA) {
          setState(836);
          match(RegimenParser::COMMA);
          setState(837);
          reference();
          setState(842);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::SAY: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::OptionSayClauseContext>(_localctx));
        enterOuterAlt(_localctx, 11);
        setState(843);
        match(RegimenParser::SAY);
        setState(847); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(844);
          audience();
          setState(845);
          match(RegimenParser::PROSE);
          setState(849); 
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while (_la == RegimenParser::CLINICIAN

        || _la == RegimenParser::PATIENT);
        break;
      }

      case RegimenParser::NOTE: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::OptionNoteClauseContext>(_localctx));
        enterOuterAlt(_localctx, 12);
        setState(851);
        match(RegimenParser::NOTE);
        setState(852);
        match(RegimenParser::PROSE);
        setState(856);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(853);
          attachment();
          setState(858);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ProtocolItemContext ------------------------------------------------------------------

RegimenParser::ProtocolItemContext::ProtocolItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::ProtocolItemContext::getRuleIndex() const {
  return RegimenParser::RuleProtocolItem;
}

void RegimenParser::ProtocolItemContext::copyFrom(ProtocolItemContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- DoseItemContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::DoseItemContext::DOSE() {
  return getToken(RegimenParser::DOSE, 0);
}

std::vector<RegimenParser::ExpressionTermContext *> RegimenParser::DoseItemContext::expressionTerm() {
  return getRuleContexts<RegimenParser::ExpressionTermContext>();
}

RegimenParser::ExpressionTermContext* RegimenParser::DoseItemContext::expressionTerm(size_t i) {
  return getRuleContext<RegimenParser::ExpressionTermContext>(i);
}

tree::TerminalNode* RegimenParser::DoseItemContext::OVER() {
  return getToken(RegimenParser::OVER, 0);
}

tree::TerminalNode* RegimenParser::DoseItemContext::EVERY() {
  return getToken(RegimenParser::EVERY, 0);
}

RegimenParser::DoseItemContext::DoseItemContext(ProtocolItemContext *ctx) { copyFrom(ctx); }


//----------------- ProseItemContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::ProseItemContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

RegimenParser::ProseItemContext::ProseItemContext(ProtocolItemContext *ctx) { copyFrom(ctx); }


//----------------- SessionsItemContext ------------------------------------------------------------------

std::vector<RegimenParser::ExpressionTermContext *> RegimenParser::SessionsItemContext::expressionTerm() {
  return getRuleContexts<RegimenParser::ExpressionTermContext>();
}

RegimenParser::ExpressionTermContext* RegimenParser::SessionsItemContext::expressionTerm(size_t i) {
  return getRuleContext<RegimenParser::ExpressionTermContext>(i);
}

tree::TerminalNode* RegimenParser::SessionsItemContext::SESSIONS() {
  return getToken(RegimenParser::SESSIONS, 0);
}

tree::TerminalNode* RegimenParser::SessionsItemContext::IN() {
  return getToken(RegimenParser::IN, 0);
}

RegimenParser::SessionsItemContext::SessionsItemContext(ProtocolItemContext *ctx) { copyFrom(ctx); }


RegimenParser::ProtocolItemContext* RegimenParser::protocolItem() {
  ProtocolItemContext *_localctx = _tracker.createInstance<ProtocolItemContext>(_ctx, getState());
  enterRule(_localctx, 90, RegimenParser::RuleProtocolItem);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(878);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 95, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<ProtocolItemContext *>(_tracker.createInstance<RegimenParser::DoseItemContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(861);
      match(RegimenParser::DOSE);
      setState(862);
      expressionTerm(0);
      setState(865);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::OVER) {
        setState(863);
        match(RegimenParser::OVER);
        setState(864);
        expressionTerm(0);
      }
      setState(869);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::EVERY) {
        setState(867);
        match(RegimenParser::EVERY);
        setState(868);
        expressionTerm(0);
      }
      break;
    }

    case 2: {
      _localctx = dynamic_cast<ProtocolItemContext *>(_tracker.createInstance<RegimenParser::SessionsItemContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(871);
      expressionTerm(0);
      setState(872);
      match(RegimenParser::SESSIONS);
      setState(875);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::IN) {
        setState(873);
        match(RegimenParser::IN);
        setState(874);
        expressionTerm(0);
      }
      break;
    }

    case 3: {
      _localctx = dynamic_cast<ProtocolItemContext *>(_tracker.createInstance<RegimenParser::ProseItemContext>(_localctx));
      enterOuterAlt(_localctx, 3);
      setState(877);
      match(RegimenParser::PROSE);
      break;
    }

    default:
      break;
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PathwayDeclarationContext ------------------------------------------------------------------

RegimenParser::PathwayDeclarationContext::PathwayDeclarationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::PathwayDeclarationContext::PATHWAY() {
  return getToken(RegimenParser::PATHWAY, 0);
}

RegimenParser::IdentifierContext* RegimenParser::PathwayDeclarationContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::PathwayDeclarationContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

tree::TerminalNode* RegimenParser::PathwayDeclarationContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

tree::TerminalNode* RegimenParser::PathwayDeclarationContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

std::vector<RegimenParser::PathwayItemContext *> RegimenParser::PathwayDeclarationContext::pathwayItem() {
  return getRuleContexts<RegimenParser::PathwayItemContext>();
}

RegimenParser::PathwayItemContext* RegimenParser::PathwayDeclarationContext::pathwayItem(size_t i) {
  return getRuleContext<RegimenParser::PathwayItemContext>(i);
}


size_t RegimenParser::PathwayDeclarationContext::getRuleIndex() const {
  return RegimenParser::RulePathwayDeclaration;
}


RegimenParser::PathwayDeclarationContext* RegimenParser::pathwayDeclaration() {
  PathwayDeclarationContext *_localctx = _tracker.createInstance<PathwayDeclarationContext>(_ctx, getState());
  enterRule(_localctx, 92, RegimenParser::RulePathwayDeclaration);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(880);
    match(RegimenParser::PATHWAY);
    setState(881);
    identifier();
    setState(883);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::PROSE) {
      setState(882);
      match(RegimenParser::PROSE);
    }
    setState(885);
    match(RegimenParser::LBRACE);
    setState(889);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::STAGE

    || _la == RegimenParser::ALONGSIDE) {
      setState(886);
      pathwayItem();
      setState(891);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(892);
    match(RegimenParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PathwayItemContext ------------------------------------------------------------------

RegimenParser::PathwayItemContext::PathwayItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::PathwayItemContext::getRuleIndex() const {
  return RegimenParser::RulePathwayItem;
}

void RegimenParser::PathwayItemContext::copyFrom(PathwayItemContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- AlongsideItemContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::AlongsideItemContext::ALONGSIDE() {
  return getToken(RegimenParser::ALONGSIDE, 0);
}

tree::TerminalNode* RegimenParser::AlongsideItemContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

tree::TerminalNode* RegimenParser::AlongsideItemContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

RegimenParser::ReferenceListContext* RegimenParser::AlongsideItemContext::referenceList() {
  return getRuleContext<RegimenParser::ReferenceListContext>(0);
}

RegimenParser::AlongsideItemContext::AlongsideItemContext(PathwayItemContext *ctx) { copyFrom(ctx); }


//----------------- StageItemContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::StageItemContext::STAGE() {
  return getToken(RegimenParser::STAGE, 0);
}

RegimenParser::IdentifierContext* RegimenParser::StageItemContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::StageItemContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

tree::TerminalNode* RegimenParser::StageItemContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

tree::TerminalNode* RegimenParser::StageItemContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

tree::TerminalNode* RegimenParser::StageItemContext::AFTER() {
  return getToken(RegimenParser::AFTER, 0);
}

RegimenParser::ExpressionContext* RegimenParser::StageItemContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

std::vector<RegimenParser::StageClauseContext *> RegimenParser::StageItemContext::stageClause() {
  return getRuleContexts<RegimenParser::StageClauseContext>();
}

RegimenParser::StageClauseContext* RegimenParser::StageItemContext::stageClause(size_t i) {
  return getRuleContext<RegimenParser::StageClauseContext>(i);
}

RegimenParser::StageItemContext::StageItemContext(PathwayItemContext *ctx) { copyFrom(ctx); }


RegimenParser::PathwayItemContext* RegimenParser::pathwayItem() {
  PathwayItemContext *_localctx = _tracker.createInstance<PathwayItemContext>(_ctx, getState());
  enterRule(_localctx, 94, RegimenParser::RulePathwayItem);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(918);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::STAGE: {
        _localctx = dynamic_cast<PathwayItemContext *>(_tracker.createInstance<RegimenParser::StageItemContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(894);
        match(RegimenParser::STAGE);
        setState(895);
        identifier();
        setState(897);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::PROSE) {
          setState(896);
          match(RegimenParser::PROSE);
        }
        setState(901);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::AFTER) {
          setState(899);
          match(RegimenParser::AFTER);
          setState(900);
          expression(0);
        }
        setState(903);
        match(RegimenParser::LBRACE);
        setState(907);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (((((_la - 41) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 41)) & ((1ULL << (RegimenParser::DONE - 41))
          | (1ULL << (RegimenParser::ENTER - 41))
          | (1ULL << (RegimenParser::OFFER - 41))
          | (1ULL << (RegimenParser::SAY - 41)))) != 0)) {
          setState(904);
          stageClause();
          setState(909);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(910);
        match(RegimenParser::RBRACE);
        break;
      }

      case RegimenParser::ALONGSIDE: {
        _localctx = dynamic_cast<PathwayItemContext *>(_tracker.createInstance<RegimenParser::AlongsideItemContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(912);
        match(RegimenParser::ALONGSIDE);
        setState(913);
        match(RegimenParser::LBRACE);
        setState(915);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::KNOWLEDGE)
          | (1ULL << RegimenParser::SOURCE)
          | (1ULL << RegimenParser::CLAIM)
          | (1ULL << RegimenParser::CODE)
          | (1ULL << RegimenParser::CODES)
          | (1ULL << RegimenParser::CONCEPT)
          | (1ULL << RegimenParser::FACT)
          | (1ULL << RegimenParser::RECORD)
          | (1ULL << RegimenParser::TABLE)
          | (1ULL << RegimenParser::PARAMETER)
          | (1ULL << RegimenParser::STAGE)
          | (1ULL << RegimenParser::ALERT)
          | (1ULL << RegimenParser::ABSENT)
          | (1ULL << RegimenParser::AUTHOR)
          | (1ULL << RegimenParser::CLASS)
          | (1ULL << RegimenParser::CLINICIAN)
          | (1ULL << RegimenParser::DEFAULT)
          | (1ULL << RegimenParser::DESCRIBE)
          | (1ULL << RegimenParser::DISPLAY)
          | (1ULL << RegimenParser::DOI)
          | (1ULL << RegimenParser::DONE)
          | (1ULL << RegimenParser::DOSE)
          | (1ULL << RegimenParser::EARLIEST)
          | (1ULL << RegimenParser::EFFECTIVE)
          | (1ULL << RegimenParser::ENTER)
          | (1ULL << RegimenParser::EVIDENCE)
          | (1ULL << RegimenParser::FIGURE)
          | (1ULL << RegimenParser::FIRST_DO)
          | (1ULL << RegimenParser::GIVEN)
          | (1ULL << RegimenParser::INDICATED)
          | (1ULL << RegimenParser::KIND)
          | (1ULL << RegimenParser::LATEST)
          | (1ULL << RegimenParser::MAINTAIN)
          | (1ULL << RegimenParser::MEANS)
          | (1ULL << RegimenParser::MONITOR)
          | (1ULL << RegimenParser::NONE)
          | (1ULL << RegimenParser::NOT_COMPUTABLE)
          | (1ULL << RegimenParser::NOTE)
          | (1ULL << RegimenParser::NOTHING)
          | (1ULL << RegimenParser::OFFER))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::OVER - 64))
          | (1ULL << (RegimenParser::PATIENT - 64))
          | (1ULL << (RegimenParser::PROTOCOL - 64))
          | (1ULL << (RegimenParser::PUBLISHER - 64))
          | (1ULL << (RegimenParser::REGULATORY - 64))
          | (1ULL << (RegimenParser::REVIEW - 64))
          | (1ULL << (RegimenParser::SESSIONS - 64))
          | (1ULL << (RegimenParser::STATUS - 64))
          | (1ULL << (RegimenParser::SUSPECT - 64))
          | (1ULL << (RegimenParser::UNKNOWN - 64))
          | (1ULL << (RegimenParser::URGENCY - 64))
          | (1ULL << (RegimenParser::URL - 64))
          | (1ULL << (RegimenParser::USE - 64))
          | (1ULL << (RegimenParser::VALUE - 64))
          | (1ULL << (RegimenParser::VERSION_WORD - 64))
          | (1ULL << (RegimenParser::WORKUP - 64))
          | (1ULL << (RegimenParser::YEAR_OF - 64))
          | (1ULL << (RegimenParser::CALENDAR_UNIT - 64)))) != 0) || ((((_la - 160) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 160)) & ((1ULL << (RegimenParser::PROSE - 160))
          | (1ULL << (RegimenParser::IDENTIFIER - 160))
          | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 160)))) != 0)) {
          setState(914);
          referenceList();
        }
        setState(917);
        match(RegimenParser::RBRACE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- StageClauseContext ------------------------------------------------------------------

RegimenParser::StageClauseContext::StageClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::StageClauseContext::getRuleIndex() const {
  return RegimenParser::RuleStageClause;
}

void RegimenParser::StageClauseContext::copyFrom(StageClauseContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- DoneClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::DoneClauseContext::DONE() {
  return getToken(RegimenParser::DONE, 0);
}

tree::TerminalNode* RegimenParser::DoneClauseContext::WHEN() {
  return getToken(RegimenParser::WHEN, 0);
}

RegimenParser::ExpressionContext* RegimenParser::DoneClauseContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::DoneClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::DoneClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::DoneClauseContext::DoneClauseContext(StageClauseContext *ctx) { copyFrom(ctx); }


//----------------- OfferClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::OfferClauseContext::OFFER() {
  return getToken(RegimenParser::OFFER, 0);
}

tree::TerminalNode* RegimenParser::OfferClauseContext::NOTHING() {
  return getToken(RegimenParser::NOTHING, 0);
}

RegimenParser::ReferenceListContext* RegimenParser::OfferClauseContext::referenceList() {
  return getRuleContext<RegimenParser::ReferenceListContext>(0);
}

RegimenParser::OfferClauseContext::OfferClauseContext(StageClauseContext *ctx) { copyFrom(ctx); }


//----------------- StageSayClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::StageSayClauseContext::SAY() {
  return getToken(RegimenParser::SAY, 0);
}

std::vector<RegimenParser::AudienceContext *> RegimenParser::StageSayClauseContext::audience() {
  return getRuleContexts<RegimenParser::AudienceContext>();
}

RegimenParser::AudienceContext* RegimenParser::StageSayClauseContext::audience(size_t i) {
  return getRuleContext<RegimenParser::AudienceContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::StageSayClauseContext::PROSE() {
  return getTokens(RegimenParser::PROSE);
}

tree::TerminalNode* RegimenParser::StageSayClauseContext::PROSE(size_t i) {
  return getToken(RegimenParser::PROSE, i);
}

RegimenParser::StageSayClauseContext::StageSayClauseContext(StageClauseContext *ctx) { copyFrom(ctx); }


//----------------- EnterClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::EnterClauseContext::ENTER() {
  return getToken(RegimenParser::ENTER, 0);
}

tree::TerminalNode* RegimenParser::EnterClauseContext::WHEN() {
  return getToken(RegimenParser::WHEN, 0);
}

RegimenParser::ExpressionContext* RegimenParser::EnterClauseContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::EnterClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::EnterClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::EnterClauseContext::EnterClauseContext(StageClauseContext *ctx) { copyFrom(ctx); }


RegimenParser::StageClauseContext* RegimenParser::stageClause() {
  StageClauseContext *_localctx = _tracker.createInstance<StageClauseContext>(_ctx, getState());
  enterRule(_localctx, 96, RegimenParser::RuleStageClause);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(951);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::ENTER: {
        _localctx = dynamic_cast<StageClauseContext *>(_tracker.createInstance<RegimenParser::EnterClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(920);
        match(RegimenParser::ENTER);
        setState(921);
        match(RegimenParser::WHEN);
        setState(922);
        expression(0);
        setState(926);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(923);
          attachment();
          setState(928);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::OFFER: {
        _localctx = dynamic_cast<StageClauseContext *>(_tracker.createInstance<RegimenParser::OfferClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(929);
        match(RegimenParser::OFFER);
        setState(932);
        _errHandler->sync(this);
        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 104, _ctx)) {
        case 1: {
          setState(930);
          match(RegimenParser::NOTHING);
          break;
        }

        case 2: {
          setState(931);
          referenceList();
          break;
        }

        default:
          break;
        }
        break;
      }

      case RegimenParser::DONE: {
        _localctx = dynamic_cast<StageClauseContext *>(_tracker.createInstance<RegimenParser::DoneClauseContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(934);
        match(RegimenParser::DONE);
        setState(935);
        match(RegimenParser::WHEN);
        setState(936);
        expression(0);
        setState(940);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(937);
          attachment();
          setState(942);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::SAY: {
        _localctx = dynamic_cast<StageClauseContext *>(_tracker.createInstance<RegimenParser::StageSayClauseContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(943);
        match(RegimenParser::SAY);
        setState(947); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(944);
          audience();
          setState(945);
          match(RegimenParser::PROSE);
          setState(949); 
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while (_la == RegimenParser::CLINICIAN

        || _la == RegimenParser::PATIENT);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ReferenceListContext ------------------------------------------------------------------

RegimenParser::ReferenceListContext::ReferenceListContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<RegimenParser::ReferenceContext *> RegimenParser::ReferenceListContext::reference() {
  return getRuleContexts<RegimenParser::ReferenceContext>();
}

RegimenParser::ReferenceContext* RegimenParser::ReferenceListContext::reference(size_t i) {
  return getRuleContext<RegimenParser::ReferenceContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::ReferenceListContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::ReferenceListContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}


size_t RegimenParser::ReferenceListContext::getRuleIndex() const {
  return RegimenParser::RuleReferenceList;
}


RegimenParser::ReferenceListContext* RegimenParser::referenceList() {
  ReferenceListContext *_localctx = _tracker.createInstance<ReferenceListContext>(_ctx, getState());
  enterRule(_localctx, 98, RegimenParser::RuleReferenceList);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(953);
    reference();
    setState(958);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::COMMA) {
      setState(954);
      match(RegimenParser::COMMA);
      setState(955);
      reference();
      setState(960);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AlertDeclarationContext ------------------------------------------------------------------

RegimenParser::AlertDeclarationContext::AlertDeclarationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::AlertDeclarationContext::ALERT() {
  return getToken(RegimenParser::ALERT, 0);
}

RegimenParser::IdentifierContext* RegimenParser::AlertDeclarationContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::AlertDeclarationContext::WHEN() {
  return getToken(RegimenParser::WHEN, 0);
}

RegimenParser::ExpressionContext* RegimenParser::AlertDeclarationContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

tree::TerminalNode* RegimenParser::AlertDeclarationContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

tree::TerminalNode* RegimenParser::AlertDeclarationContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

tree::TerminalNode* RegimenParser::AlertDeclarationContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::AlertDeclarationContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::AlertDeclarationContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

std::vector<RegimenParser::AlertClauseContext *> RegimenParser::AlertDeclarationContext::alertClause() {
  return getRuleContexts<RegimenParser::AlertClauseContext>();
}

RegimenParser::AlertClauseContext* RegimenParser::AlertDeclarationContext::alertClause(size_t i) {
  return getRuleContext<RegimenParser::AlertClauseContext>(i);
}


size_t RegimenParser::AlertDeclarationContext::getRuleIndex() const {
  return RegimenParser::RuleAlertDeclaration;
}


RegimenParser::AlertDeclarationContext* RegimenParser::alertDeclaration() {
  AlertDeclarationContext *_localctx = _tracker.createInstance<AlertDeclarationContext>(_ctx, getState());
  enterRule(_localctx, 100, RegimenParser::RuleAlertDeclaration);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(961);
    match(RegimenParser::ALERT);
    setState(962);
    identifier();
    setState(964);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::PROSE) {
      setState(963);
      match(RegimenParser::PROSE);
    }
    setState(966);
    match(RegimenParser::WHEN);
    setState(967);
    expression(0);
    setState(971);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::BECAUSE

    || _la == RegimenParser::CITE) {
      setState(968);
      attachment();
      setState(973);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(974);
    match(RegimenParser::LBRACE);
    setState(978);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::SAY

    || _la == RegimenParser::URGENCY) {
      setState(975);
      alertClause();
      setState(980);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(981);
    match(RegimenParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AlertClauseContext ------------------------------------------------------------------

RegimenParser::AlertClauseContext::AlertClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::AlertClauseContext::getRuleIndex() const {
  return RegimenParser::RuleAlertClause;
}

void RegimenParser::AlertClauseContext::copyFrom(AlertClauseContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- AlertSayClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::AlertSayClauseContext::SAY() {
  return getToken(RegimenParser::SAY, 0);
}

std::vector<RegimenParser::AudienceContext *> RegimenParser::AlertSayClauseContext::audience() {
  return getRuleContexts<RegimenParser::AudienceContext>();
}

RegimenParser::AudienceContext* RegimenParser::AlertSayClauseContext::audience(size_t i) {
  return getRuleContext<RegimenParser::AudienceContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::AlertSayClauseContext::PROSE() {
  return getTokens(RegimenParser::PROSE);
}

tree::TerminalNode* RegimenParser::AlertSayClauseContext::PROSE(size_t i) {
  return getToken(RegimenParser::PROSE, i);
}

RegimenParser::AlertSayClauseContext::AlertSayClauseContext(AlertClauseContext *ctx) { copyFrom(ctx); }


//----------------- UrgencyClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::UrgencyClauseContext::URGENCY() {
  return getToken(RegimenParser::URGENCY, 0);
}

RegimenParser::IdentifierContext* RegimenParser::UrgencyClauseContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

RegimenParser::UrgencyClauseContext::UrgencyClauseContext(AlertClauseContext *ctx) { copyFrom(ctx); }


RegimenParser::AlertClauseContext* RegimenParser::alertClause() {
  AlertClauseContext *_localctx = _tracker.createInstance<AlertClauseContext>(_ctx, getState());
  enterRule(_localctx, 102, RegimenParser::RuleAlertClause);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(993);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::URGENCY: {
        _localctx = dynamic_cast<AlertClauseContext *>(_tracker.createInstance<RegimenParser::UrgencyClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(983);
        match(RegimenParser::URGENCY);
        setState(984);
        identifier();
        break;
      }

      case RegimenParser::SAY: {
        _localctx = dynamic_cast<AlertClauseContext *>(_tracker.createInstance<RegimenParser::AlertSayClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(985);
        match(RegimenParser::SAY);
        setState(989); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(986);
          audience();
          setState(987);
          match(RegimenParser::PROSE);
          setState(991); 
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while (_la == RegimenParser::CLINICIAN

        || _la == RegimenParser::PATIENT);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CaseDeclarationContext ------------------------------------------------------------------

RegimenParser::CaseDeclarationContext::CaseDeclarationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::CaseDeclarationContext::CASE_WORD() {
  return getToken(RegimenParser::CASE_WORD, 0);
}

tree::TerminalNode* RegimenParser::CaseDeclarationContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

tree::TerminalNode* RegimenParser::CaseDeclarationContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

tree::TerminalNode* RegimenParser::CaseDeclarationContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

std::vector<RegimenParser::CaseClauseContext *> RegimenParser::CaseDeclarationContext::caseClause() {
  return getRuleContexts<RegimenParser::CaseClauseContext>();
}

RegimenParser::CaseClauseContext* RegimenParser::CaseDeclarationContext::caseClause(size_t i) {
  return getRuleContext<RegimenParser::CaseClauseContext>(i);
}


size_t RegimenParser::CaseDeclarationContext::getRuleIndex() const {
  return RegimenParser::RuleCaseDeclaration;
}


RegimenParser::CaseDeclarationContext* RegimenParser::caseDeclaration() {
  CaseDeclarationContext *_localctx = _tracker.createInstance<CaseDeclarationContext>(_ctx, getState());
  enterRule(_localctx, 104, RegimenParser::RuleCaseDeclaration);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(995);
    match(RegimenParser::CASE_WORD);
    setState(996);
    match(RegimenParser::PROSE);
    setState(997);
    match(RegimenParser::LBRACE);
    setState(1001);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RegimenParser::AS_OF)
      | (1ULL << RegimenParser::EXPECT)
      | (1ULL << RegimenParser::GIVEN))) != 0)) {
      setState(998);
      caseClause();
      setState(1003);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1004);
    match(RegimenParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CaseClauseContext ------------------------------------------------------------------

RegimenParser::CaseClauseContext::CaseClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::CaseClauseContext::getRuleIndex() const {
  return RegimenParser::RuleCaseClause;
}

void RegimenParser::CaseClauseContext::copyFrom(CaseClauseContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- AsOfClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::AsOfClauseContext::AS_OF() {
  return getToken(RegimenParser::AS_OF, 0);
}

tree::TerminalNode* RegimenParser::AsOfClauseContext::DATE() {
  return getToken(RegimenParser::DATE, 0);
}

RegimenParser::AsOfClauseContext::AsOfClauseContext(CaseClauseContext *ctx) { copyFrom(ctx); }


//----------------- GivenClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::GivenClauseContext::GIVEN() {
  return getToken(RegimenParser::GIVEN, 0);
}

std::vector<RegimenParser::GivenFactContext *> RegimenParser::GivenClauseContext::givenFact() {
  return getRuleContexts<RegimenParser::GivenFactContext>();
}

RegimenParser::GivenFactContext* RegimenParser::GivenClauseContext::givenFact(size_t i) {
  return getRuleContext<RegimenParser::GivenFactContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::GivenClauseContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::GivenClauseContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}

RegimenParser::GivenClauseContext::GivenClauseContext(CaseClauseContext *ctx) { copyFrom(ctx); }


//----------------- ExpectClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::ExpectClauseContext::EXPECT() {
  return getToken(RegimenParser::EXPECT, 0);
}

std::vector<RegimenParser::ExpressionContext *> RegimenParser::ExpectClauseContext::expression() {
  return getRuleContexts<RegimenParser::ExpressionContext>();
}

RegimenParser::ExpressionContext* RegimenParser::ExpectClauseContext::expression(size_t i) {
  return getRuleContext<RegimenParser::ExpressionContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::ExpectClauseContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::ExpectClauseContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}

RegimenParser::ExpectClauseContext::ExpectClauseContext(CaseClauseContext *ctx) { copyFrom(ctx); }


RegimenParser::CaseClauseContext* RegimenParser::caseClause() {
  CaseClauseContext *_localctx = _tracker.createInstance<CaseClauseContext>(_ctx, getState());
  enterRule(_localctx, 106, RegimenParser::RuleCaseClause);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    size_t alt;
    setState(1032);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::AS_OF: {
        _localctx = dynamic_cast<CaseClauseContext *>(_tracker.createInstance<RegimenParser::AsOfClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(1006);
        match(RegimenParser::AS_OF);
        setState(1007);
        match(RegimenParser::DATE);
        break;
      }

      case RegimenParser::GIVEN: {
        _localctx = dynamic_cast<CaseClauseContext *>(_tracker.createInstance<RegimenParser::GivenClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(1008);
        match(RegimenParser::GIVEN);
        setState(1009);
        givenFact();
        setState(1014);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 115, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(1010);
            match(RegimenParser::COMMA);
            setState(1011);
            givenFact(); 
          }
          setState(1016);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 115, _ctx);
        }
        setState(1018);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::COMMA) {
          setState(1017);
          match(RegimenParser::COMMA);
        }
        break;
      }

      case RegimenParser::EXPECT: {
        _localctx = dynamic_cast<CaseClauseContext *>(_tracker.createInstance<RegimenParser::ExpectClauseContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(1020);
        match(RegimenParser::EXPECT);
        setState(1021);
        expression(0);
        setState(1026);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 117, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(1022);
            match(RegimenParser::COMMA);
            setState(1023);
            expression(0); 
          }
          setState(1028);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 117, _ctx);
        }
        setState(1030);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::COMMA) {
          setState(1029);
          match(RegimenParser::COMMA);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- GivenFactContext ------------------------------------------------------------------

RegimenParser::GivenFactContext::GivenFactContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::ReferenceContext* RegimenParser::GivenFactContext::reference() {
  return getRuleContext<RegimenParser::ReferenceContext>(0);
}

tree::TerminalNode* RegimenParser::GivenFactContext::EQUAL() {
  return getToken(RegimenParser::EQUAL, 0);
}

RegimenParser::ExpressionContext* RegimenParser::GivenFactContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}


size_t RegimenParser::GivenFactContext::getRuleIndex() const {
  return RegimenParser::RuleGivenFact;
}


RegimenParser::GivenFactContext* RegimenParser::givenFact() {
  GivenFactContext *_localctx = _tracker.createInstance<GivenFactContext>(_ctx, getState());
  enterRule(_localctx, 108, RegimenParser::RuleGivenFact);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1034);
    reference();
    setState(1035);
    match(RegimenParser::EQUAL);
    setState(1036);
    expression(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExpressionContext ------------------------------------------------------------------

RegimenParser::ExpressionContext::ExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::ExpressionContext::getRuleIndex() const {
  return RegimenParser::RuleExpression;
}

void RegimenParser::ExpressionContext::copyFrom(ExpressionContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- QueryExpressionContext ------------------------------------------------------------------

RegimenParser::QueryContext* RegimenParser::QueryExpressionContext::query() {
  return getRuleContext<RegimenParser::QueryContext>(0);
}

RegimenParser::QueryExpressionContext::QueryExpressionContext(ExpressionContext *ctx) { copyFrom(ctx); }


//----------------- NotExpressionContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::NotExpressionContext::NOT() {
  return getToken(RegimenParser::NOT, 0);
}

RegimenParser::ExpressionContext* RegimenParser::NotExpressionContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

RegimenParser::NotExpressionContext::NotExpressionContext(ExpressionContext *ctx) { copyFrom(ctx); }


//----------------- IsStatusExpressionContext ------------------------------------------------------------------

RegimenParser::ExpressionContext* RegimenParser::IsStatusExpressionContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

tree::TerminalNode* RegimenParser::IsStatusExpressionContext::IS() {
  return getToken(RegimenParser::IS, 0);
}

RegimenParser::StatusNameContext* RegimenParser::IsStatusExpressionContext::statusName() {
  return getRuleContext<RegimenParser::StatusNameContext>(0);
}

tree::TerminalNode* RegimenParser::IsStatusExpressionContext::NOT() {
  return getToken(RegimenParser::NOT, 0);
}

RegimenParser::IsStatusExpressionContext::IsStatusExpressionContext(ExpressionContext *ctx) { copyFrom(ctx); }


//----------------- QuantifierExpressionContext ------------------------------------------------------------------

RegimenParser::QuantifierContext* RegimenParser::QuantifierExpressionContext::quantifier() {
  return getRuleContext<RegimenParser::QuantifierContext>(0);
}

RegimenParser::QuantifierExpressionContext::QuantifierExpressionContext(ExpressionContext *ctx) { copyFrom(ctx); }


//----------------- OrExpressionContext ------------------------------------------------------------------

std::vector<RegimenParser::ExpressionContext *> RegimenParser::OrExpressionContext::expression() {
  return getRuleContexts<RegimenParser::ExpressionContext>();
}

RegimenParser::ExpressionContext* RegimenParser::OrExpressionContext::expression(size_t i) {
  return getRuleContext<RegimenParser::ExpressionContext>(i);
}

tree::TerminalNode* RegimenParser::OrExpressionContext::OR() {
  return getToken(RegimenParser::OR, 0);
}

tree::TerminalNode* RegimenParser::OrExpressionContext::XOR() {
  return getToken(RegimenParser::XOR, 0);
}

RegimenParser::OrExpressionContext::OrExpressionContext(ExpressionContext *ctx) { copyFrom(ctx); }


//----------------- AndExpressionContext ------------------------------------------------------------------

std::vector<RegimenParser::ExpressionContext *> RegimenParser::AndExpressionContext::expression() {
  return getRuleContexts<RegimenParser::ExpressionContext>();
}

RegimenParser::ExpressionContext* RegimenParser::AndExpressionContext::expression(size_t i) {
  return getRuleContext<RegimenParser::ExpressionContext>(i);
}

tree::TerminalNode* RegimenParser::AndExpressionContext::AND() {
  return getToken(RegimenParser::AND, 0);
}

RegimenParser::AndExpressionContext::AndExpressionContext(ExpressionContext *ctx) { copyFrom(ctx); }


//----------------- BetweenExpressionContext ------------------------------------------------------------------

RegimenParser::ExpressionContext* RegimenParser::BetweenExpressionContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

tree::TerminalNode* RegimenParser::BetweenExpressionContext::BETWEEN() {
  return getToken(RegimenParser::BETWEEN, 0);
}

std::vector<RegimenParser::ExpressionTermContext *> RegimenParser::BetweenExpressionContext::expressionTerm() {
  return getRuleContexts<RegimenParser::ExpressionTermContext>();
}

RegimenParser::ExpressionTermContext* RegimenParser::BetweenExpressionContext::expressionTerm(size_t i) {
  return getRuleContext<RegimenParser::ExpressionTermContext>(i);
}

tree::TerminalNode* RegimenParser::BetweenExpressionContext::AND() {
  return getToken(RegimenParser::AND, 0);
}

RegimenParser::BetweenExpressionContext::BetweenExpressionContext(ExpressionContext *ctx) { copyFrom(ctx); }


//----------------- MembershipExpressionContext ------------------------------------------------------------------

std::vector<RegimenParser::ExpressionContext *> RegimenParser::MembershipExpressionContext::expression() {
  return getRuleContexts<RegimenParser::ExpressionContext>();
}

RegimenParser::ExpressionContext* RegimenParser::MembershipExpressionContext::expression(size_t i) {
  return getRuleContext<RegimenParser::ExpressionContext>(i);
}

tree::TerminalNode* RegimenParser::MembershipExpressionContext::IN() {
  return getToken(RegimenParser::IN, 0);
}

tree::TerminalNode* RegimenParser::MembershipExpressionContext::CONTAINS() {
  return getToken(RegimenParser::CONTAINS, 0);
}

RegimenParser::MembershipExpressionContext::MembershipExpressionContext(ExpressionContext *ctx) { copyFrom(ctx); }


//----------------- ExistsExpressionContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::ExistsExpressionContext::EXISTS() {
  return getToken(RegimenParser::EXISTS, 0);
}

RegimenParser::ExpressionContext* RegimenParser::ExistsExpressionContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

RegimenParser::ExistsExpressionContext::ExistsExpressionContext(ExpressionContext *ctx) { copyFrom(ctx); }


//----------------- InequalityExpressionContext ------------------------------------------------------------------

std::vector<RegimenParser::ExpressionContext *> RegimenParser::InequalityExpressionContext::expression() {
  return getRuleContexts<RegimenParser::ExpressionContext>();
}

RegimenParser::ExpressionContext* RegimenParser::InequalityExpressionContext::expression(size_t i) {
  return getRuleContext<RegimenParser::ExpressionContext>(i);
}

tree::TerminalNode* RegimenParser::InequalityExpressionContext::LESS_EQUAL() {
  return getToken(RegimenParser::LESS_EQUAL, 0);
}

tree::TerminalNode* RegimenParser::InequalityExpressionContext::LESS() {
  return getToken(RegimenParser::LESS, 0);
}

tree::TerminalNode* RegimenParser::InequalityExpressionContext::GREATER_EQUAL() {
  return getToken(RegimenParser::GREATER_EQUAL, 0);
}

tree::TerminalNode* RegimenParser::InequalityExpressionContext::GREATER() {
  return getToken(RegimenParser::GREATER, 0);
}

RegimenParser::InequalityExpressionContext::InequalityExpressionContext(ExpressionContext *ctx) { copyFrom(ctx); }


//----------------- IsLiteralExpressionContext ------------------------------------------------------------------

RegimenParser::ExpressionContext* RegimenParser::IsLiteralExpressionContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

tree::TerminalNode* RegimenParser::IsLiteralExpressionContext::IS() {
  return getToken(RegimenParser::IS, 0);
}

tree::TerminalNode* RegimenParser::IsLiteralExpressionContext::NULL_WORD() {
  return getToken(RegimenParser::NULL_WORD, 0);
}

tree::TerminalNode* RegimenParser::IsLiteralExpressionContext::TRUE() {
  return getToken(RegimenParser::TRUE, 0);
}

tree::TerminalNode* RegimenParser::IsLiteralExpressionContext::FALSE() {
  return getToken(RegimenParser::FALSE, 0);
}

tree::TerminalNode* RegimenParser::IsLiteralExpressionContext::NOT() {
  return getToken(RegimenParser::NOT, 0);
}

RegimenParser::IsLiteralExpressionContext::IsLiteralExpressionContext(ExpressionContext *ctx) { copyFrom(ctx); }


//----------------- EqualityExpressionContext ------------------------------------------------------------------

std::vector<RegimenParser::ExpressionContext *> RegimenParser::EqualityExpressionContext::expression() {
  return getRuleContexts<RegimenParser::ExpressionContext>();
}

RegimenParser::ExpressionContext* RegimenParser::EqualityExpressionContext::expression(size_t i) {
  return getRuleContext<RegimenParser::ExpressionContext>(i);
}

tree::TerminalNode* RegimenParser::EqualityExpressionContext::EQUAL() {
  return getToken(RegimenParser::EQUAL, 0);
}

tree::TerminalNode* RegimenParser::EqualityExpressionContext::NOT_EQUAL() {
  return getToken(RegimenParser::NOT_EQUAL, 0);
}

tree::TerminalNode* RegimenParser::EqualityExpressionContext::EQUIVALENT() {
  return getToken(RegimenParser::EQUIVALENT, 0);
}

tree::TerminalNode* RegimenParser::EqualityExpressionContext::NOT_EQUIVALENT() {
  return getToken(RegimenParser::NOT_EQUIVALENT, 0);
}

RegimenParser::EqualityExpressionContext::EqualityExpressionContext(ExpressionContext *ctx) { copyFrom(ctx); }


//----------------- ImpliesExpressionContext ------------------------------------------------------------------

std::vector<RegimenParser::ExpressionContext *> RegimenParser::ImpliesExpressionContext::expression() {
  return getRuleContexts<RegimenParser::ExpressionContext>();
}

RegimenParser::ExpressionContext* RegimenParser::ImpliesExpressionContext::expression(size_t i) {
  return getRuleContext<RegimenParser::ExpressionContext>(i);
}

tree::TerminalNode* RegimenParser::ImpliesExpressionContext::IMPLIES() {
  return getToken(RegimenParser::IMPLIES, 0);
}

RegimenParser::ImpliesExpressionContext::ImpliesExpressionContext(ExpressionContext *ctx) { copyFrom(ctx); }


//----------------- TermExpressionContext ------------------------------------------------------------------

RegimenParser::ExpressionTermContext* RegimenParser::TermExpressionContext::expressionTerm() {
  return getRuleContext<RegimenParser::ExpressionTermContext>(0);
}

RegimenParser::TermExpressionContext::TermExpressionContext(ExpressionContext *ctx) { copyFrom(ctx); }



RegimenParser::ExpressionContext* RegimenParser::expression() {
   return expression(0);
}

RegimenParser::ExpressionContext* RegimenParser::expression(int precedence) {
  ParserRuleContext *parentContext = _ctx;
  size_t parentState = getState();
  RegimenParser::ExpressionContext *_localctx = _tracker.createInstance<ExpressionContext>(_ctx, parentState);
  RegimenParser::ExpressionContext *previousContext = _localctx;
  (void)previousContext; // Silence compiler, in case the context is not used by generated code.
  size_t startState = 110;
  enterRecursionRule(_localctx, 110, RegimenParser::RuleExpression, precedence);

    size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    unrollRecursionContexts(parentContext);
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1046);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 120, _ctx)) {
    case 1: {
      _localctx = _tracker.createInstance<TermExpressionContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;

      setState(1039);
      expressionTerm(0);
      break;
    }

    case 2: {
      _localctx = _tracker.createInstance<QueryExpressionContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(1040);
      query();
      break;
    }

    case 3: {
      _localctx = _tracker.createInstance<QuantifierExpressionContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(1041);
      quantifier();
      break;
    }

    case 4: {
      _localctx = _tracker.createInstance<NotExpressionContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(1042);
      match(RegimenParser::NOT);
      setState(1043);
      expression(9);
      break;
    }

    case 5: {
      _localctx = _tracker.createInstance<ExistsExpressionContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(1044);
      match(RegimenParser::EXISTS);
      setState(1045);
      expression(8);
      break;
    }

    default:
      break;
    }
    _ctx->stop = _input->LT(-1);
    setState(1086);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 124, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        if (!_parseListeners.empty())
          triggerExitRuleEvent();
        previousContext = _localctx;
        setState(1084);
        _errHandler->sync(this);
        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 123, _ctx)) {
        case 1: {
          auto newContext = _tracker.createInstance<InequalityExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(1048);

          if (!(precpred(_ctx, 6))) throw FailedPredicateException(this, "precpred(_ctx, 6)");
          setState(1049);
          _la = _input->LA(1);
          if (!(((((_la - 142) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 142)) & ((1ULL << (RegimenParser::LESS_EQUAL - 142))
            | (1ULL << (RegimenParser::LESS - 142))
            | (1ULL << (RegimenParser::GREATER_EQUAL - 142))
            | (1ULL << (RegimenParser::GREATER - 142)))) != 0))) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(1050);
          expression(7);
          break;
        }

        case 2: {
          auto newContext = _tracker.createInstance<EqualityExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(1051);

          if (!(precpred(_ctx, 5))) throw FailedPredicateException(this, "precpred(_ctx, 5)");
          setState(1052);
          _la = _input->LA(1);
          if (!(((((_la - 138) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 138)) & ((1ULL << (RegimenParser::EQUAL - 138))
            | (1ULL << (RegimenParser::NOT_EQUAL - 138))
            | (1ULL << (RegimenParser::EQUIVALENT - 138))
            | (1ULL << (RegimenParser::NOT_EQUIVALENT - 138)))) != 0))) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(1053);
          expression(6);
          break;
        }

        case 3: {
          auto newContext = _tracker.createInstance<MembershipExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(1054);

          if (!(precpred(_ctx, 4))) throw FailedPredicateException(this, "precpred(_ctx, 4)");
          setState(1055);
          _la = _input->LA(1);
          if (!(_la == RegimenParser::CONTAINS

          || _la == RegimenParser::IN)) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(1056);
          expression(5);
          break;
        }

        case 4: {
          auto newContext = _tracker.createInstance<AndExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(1057);

          if (!(precpred(_ctx, 3))) throw FailedPredicateException(this, "precpred(_ctx, 3)");
          setState(1058);
          match(RegimenParser::AND);
          setState(1059);
          expression(4);
          break;
        }

        case 5: {
          auto newContext = _tracker.createInstance<OrExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(1060);

          if (!(precpred(_ctx, 2))) throw FailedPredicateException(this, "precpred(_ctx, 2)");
          setState(1061);
          _la = _input->LA(1);
          if (!(_la == RegimenParser::OR

          || _la == RegimenParser::XOR)) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(1062);
          expression(3);
          break;
        }

        case 6: {
          auto newContext = _tracker.createInstance<ImpliesExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(1063);

          if (!(precpred(_ctx, 1))) throw FailedPredicateException(this, "precpred(_ctx, 1)");
          setState(1064);
          match(RegimenParser::IMPLIES);
          setState(1065);
          expression(2);
          break;
        }

        case 7: {
          auto newContext = _tracker.createInstance<IsLiteralExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(1066);

          if (!(precpred(_ctx, 11))) throw FailedPredicateException(this, "precpred(_ctx, 11)");
          setState(1067);
          match(RegimenParser::IS);
          setState(1069);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == RegimenParser::NOT) {
            setState(1068);
            match(RegimenParser::NOT);
          }
          setState(1071);
          _la = _input->LA(1);
          if (!(((((_la - 104) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 104)) & ((1ULL << (RegimenParser::FALSE - 104))
            | (1ULL << (RegimenParser::NULL_WORD - 104))
            | (1ULL << (RegimenParser::TRUE - 104)))) != 0))) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          break;
        }

        case 8: {
          auto newContext = _tracker.createInstance<IsStatusExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(1072);

          if (!(precpred(_ctx, 10))) throw FailedPredicateException(this, "precpred(_ctx, 10)");
          setState(1073);
          match(RegimenParser::IS);
          setState(1075);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == RegimenParser::NOT) {
            setState(1074);
            match(RegimenParser::NOT);
          }
          setState(1077);
          statusName();
          break;
        }

        case 9: {
          auto newContext = _tracker.createInstance<BetweenExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(1078);

          if (!(precpred(_ctx, 7))) throw FailedPredicateException(this, "precpred(_ctx, 7)");
          setState(1079);
          match(RegimenParser::BETWEEN);
          setState(1080);
          expressionTerm(0);
          setState(1081);
          match(RegimenParser::AND);
          setState(1082);
          expressionTerm(0);
          break;
        }

        default:
          break;
        } 
      }
      setState(1088);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 124, _ctx);
    }
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }
  return _localctx;
}

//----------------- StatusNameContext ------------------------------------------------------------------

RegimenParser::StatusNameContext::StatusNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::StatusNameContext::CONTRAINDICATED() {
  return getToken(RegimenParser::CONTRAINDICATED, 0);
}

tree::TerminalNode* RegimenParser::StatusNameContext::CAUTION() {
  return getToken(RegimenParser::CAUTION, 0);
}

tree::TerminalNode* RegimenParser::StatusNameContext::CONFIRMED() {
  return getToken(RegimenParser::CONFIRMED, 0);
}

tree::TerminalNode* RegimenParser::StatusNameContext::CLEARED() {
  return getToken(RegimenParser::CLEARED, 0);
}

tree::TerminalNode* RegimenParser::StatusNameContext::DONE() {
  return getToken(RegimenParser::DONE, 0);
}

RegimenParser::IdentifierContext* RegimenParser::StatusNameContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}


size_t RegimenParser::StatusNameContext::getRuleIndex() const {
  return RegimenParser::RuleStatusName;
}


RegimenParser::StatusNameContext* RegimenParser::statusName() {
  StatusNameContext *_localctx = _tracker.createInstance<StatusNameContext>(_ctx, getState());
  enterRule(_localctx, 112, RegimenParser::RuleStatusName);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1095);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 125, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1089);
      match(RegimenParser::CONTRAINDICATED);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1090);
      match(RegimenParser::CAUTION);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1091);
      match(RegimenParser::CONFIRMED);
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1092);
      match(RegimenParser::CLEARED);
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(1093);
      match(RegimenParser::DONE);
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(1094);
      identifier();
      break;
    }

    default:
      break;
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- QueryContext ------------------------------------------------------------------

RegimenParser::QueryContext::QueryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::QuerySourceContext* RegimenParser::QueryContext::querySource() {
  return getRuleContext<RegimenParser::QuerySourceContext>(0);
}

RegimenParser::AliasContext* RegimenParser::QueryContext::alias() {
  return getRuleContext<RegimenParser::AliasContext>(0);
}

RegimenParser::WhereClauseContext* RegimenParser::QueryContext::whereClause() {
  return getRuleContext<RegimenParser::WhereClauseContext>(0);
}

RegimenParser::ReturnClauseContext* RegimenParser::QueryContext::returnClause() {
  return getRuleContext<RegimenParser::ReturnClauseContext>(0);
}

RegimenParser::SortClauseContext* RegimenParser::QueryContext::sortClause() {
  return getRuleContext<RegimenParser::SortClauseContext>(0);
}


size_t RegimenParser::QueryContext::getRuleIndex() const {
  return RegimenParser::RuleQuery;
}


RegimenParser::QueryContext* RegimenParser::query() {
  QueryContext *_localctx = _tracker.createInstance<QueryContext>(_ctx, getState());
  enterRule(_localctx, 114, RegimenParser::RuleQuery);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1097);
    querySource();
    setState(1098);
    alias();
    setState(1111);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::WHERE: {
        setState(1099);
        whereClause();
        setState(1101);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 126, _ctx)) {
        case 1: {
          setState(1100);
          returnClause();
          break;
        }

        default:
          break;
        }
        setState(1104);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 127, _ctx)) {
        case 1: {
          setState(1103);
          sortClause();
          break;
        }

        default:
          break;
        }
        break;
      }

      case RegimenParser::RETURN: {
        setState(1106);
        returnClause();
        setState(1108);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 128, _ctx)) {
        case 1: {
          setState(1107);
          sortClause();
          break;
        }

        default:
          break;
        }
        break;
      }

      case RegimenParser::SORT: {
        setState(1110);
        sortClause();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AliasContext ------------------------------------------------------------------

RegimenParser::AliasContext::AliasContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::AliasContext::IDENTIFIER() {
  return getToken(RegimenParser::IDENTIFIER, 0);
}

tree::TerminalNode* RegimenParser::AliasContext::BACKTICK_IDENTIFIER() {
  return getToken(RegimenParser::BACKTICK_IDENTIFIER, 0);
}


size_t RegimenParser::AliasContext::getRuleIndex() const {
  return RegimenParser::RuleAlias;
}


RegimenParser::AliasContext* RegimenParser::alias() {
  AliasContext *_localctx = _tracker.createInstance<AliasContext>(_ctx, getState());
  enterRule(_localctx, 116, RegimenParser::RuleAlias);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1113);
    _la = _input->LA(1);
    if (!(_la == RegimenParser::IDENTIFIER

    || _la == RegimenParser::BACKTICK_IDENTIFIER)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- QuerySourceContext ------------------------------------------------------------------

RegimenParser::QuerySourceContext::QuerySourceContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::QualifiedIdentifierContext* RegimenParser::QuerySourceContext::qualifiedIdentifier() {
  return getRuleContext<RegimenParser::QualifiedIdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::QuerySourceContext::LPAREN() {
  return getToken(RegimenParser::LPAREN, 0);
}

RegimenParser::ExpressionContext* RegimenParser::QuerySourceContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

tree::TerminalNode* RegimenParser::QuerySourceContext::RPAREN() {
  return getToken(RegimenParser::RPAREN, 0);
}


size_t RegimenParser::QuerySourceContext::getRuleIndex() const {
  return RegimenParser::RuleQuerySource;
}


RegimenParser::QuerySourceContext* RegimenParser::querySource() {
  QuerySourceContext *_localctx = _tracker.createInstance<QuerySourceContext>(_ctx, getState());
  enterRule(_localctx, 118, RegimenParser::RuleQuerySource);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1120);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::KNOWLEDGE:
      case RegimenParser::SOURCE:
      case RegimenParser::CLAIM:
      case RegimenParser::CODE:
      case RegimenParser::CODES:
      case RegimenParser::CONCEPT:
      case RegimenParser::FACT:
      case RegimenParser::RECORD:
      case RegimenParser::TABLE:
      case RegimenParser::PARAMETER:
      case RegimenParser::STAGE:
      case RegimenParser::ALERT:
      case RegimenParser::ABSENT:
      case RegimenParser::AUTHOR:
      case RegimenParser::CLASS:
      case RegimenParser::CLINICIAN:
      case RegimenParser::DEFAULT:
      case RegimenParser::DESCRIBE:
      case RegimenParser::DISPLAY:
      case RegimenParser::DOI:
      case RegimenParser::DONE:
      case RegimenParser::DOSE:
      case RegimenParser::EARLIEST:
      case RegimenParser::EFFECTIVE:
      case RegimenParser::ENTER:
      case RegimenParser::EVIDENCE:
      case RegimenParser::FIGURE:
      case RegimenParser::FIRST_DO:
      case RegimenParser::GIVEN:
      case RegimenParser::INDICATED:
      case RegimenParser::KIND:
      case RegimenParser::LATEST:
      case RegimenParser::MAINTAIN:
      case RegimenParser::MEANS:
      case RegimenParser::MONITOR:
      case RegimenParser::NONE:
      case RegimenParser::NOT_COMPUTABLE:
      case RegimenParser::NOTE:
      case RegimenParser::NOTHING:
      case RegimenParser::OFFER:
      case RegimenParser::OVER:
      case RegimenParser::PATIENT:
      case RegimenParser::PROTOCOL:
      case RegimenParser::PUBLISHER:
      case RegimenParser::REGULATORY:
      case RegimenParser::REVIEW:
      case RegimenParser::SESSIONS:
      case RegimenParser::STATUS:
      case RegimenParser::SUSPECT:
      case RegimenParser::UNKNOWN:
      case RegimenParser::URGENCY:
      case RegimenParser::URL:
      case RegimenParser::USE:
      case RegimenParser::VALUE:
      case RegimenParser::VERSION_WORD:
      case RegimenParser::WORKUP:
      case RegimenParser::YEAR_OF:
      case RegimenParser::CALENDAR_UNIT:
      case RegimenParser::PROSE:
      case RegimenParser::IDENTIFIER:
      case RegimenParser::BACKTICK_IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(1115);
        qualifiedIdentifier();
        break;
      }

      case RegimenParser::LPAREN: {
        enterOuterAlt(_localctx, 2);
        setState(1116);
        match(RegimenParser::LPAREN);
        setState(1117);
        expression(0);
        setState(1118);
        match(RegimenParser::RPAREN);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- QualifiedIdentifierContext ------------------------------------------------------------------

RegimenParser::QualifiedIdentifierContext::QualifiedIdentifierContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<RegimenParser::IdentifierContext *> RegimenParser::QualifiedIdentifierContext::identifier() {
  return getRuleContexts<RegimenParser::IdentifierContext>();
}

RegimenParser::IdentifierContext* RegimenParser::QualifiedIdentifierContext::identifier(size_t i) {
  return getRuleContext<RegimenParser::IdentifierContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::QualifiedIdentifierContext::DOT() {
  return getTokens(RegimenParser::DOT);
}

tree::TerminalNode* RegimenParser::QualifiedIdentifierContext::DOT(size_t i) {
  return getToken(RegimenParser::DOT, i);
}


size_t RegimenParser::QualifiedIdentifierContext::getRuleIndex() const {
  return RegimenParser::RuleQualifiedIdentifier;
}


RegimenParser::QualifiedIdentifierContext* RegimenParser::qualifiedIdentifier() {
  QualifiedIdentifierContext *_localctx = _tracker.createInstance<QualifiedIdentifierContext>(_ctx, getState());
  enterRule(_localctx, 120, RegimenParser::RuleQualifiedIdentifier);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1122);
    identifier();
    setState(1127);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::DOT) {
      setState(1123);
      match(RegimenParser::DOT);
      setState(1124);
      identifier();
      setState(1129);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WhereClauseContext ------------------------------------------------------------------

RegimenParser::WhereClauseContext::WhereClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::WhereClauseContext::WHERE() {
  return getToken(RegimenParser::WHERE, 0);
}

RegimenParser::ExpressionContext* RegimenParser::WhereClauseContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}


size_t RegimenParser::WhereClauseContext::getRuleIndex() const {
  return RegimenParser::RuleWhereClause;
}


RegimenParser::WhereClauseContext* RegimenParser::whereClause() {
  WhereClauseContext *_localctx = _tracker.createInstance<WhereClauseContext>(_ctx, getState());
  enterRule(_localctx, 122, RegimenParser::RuleWhereClause);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1130);
    match(RegimenParser::WHERE);
    setState(1131);
    expression(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ReturnClauseContext ------------------------------------------------------------------

RegimenParser::ReturnClauseContext::ReturnClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::ReturnClauseContext::RETURN() {
  return getToken(RegimenParser::RETURN, 0);
}

RegimenParser::ExpressionContext* RegimenParser::ReturnClauseContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

tree::TerminalNode* RegimenParser::ReturnClauseContext::ALL() {
  return getToken(RegimenParser::ALL, 0);
}

tree::TerminalNode* RegimenParser::ReturnClauseContext::DISTINCT() {
  return getToken(RegimenParser::DISTINCT, 0);
}


size_t RegimenParser::ReturnClauseContext::getRuleIndex() const {
  return RegimenParser::RuleReturnClause;
}


RegimenParser::ReturnClauseContext* RegimenParser::returnClause() {
  ReturnClauseContext *_localctx = _tracker.createInstance<ReturnClauseContext>(_ctx, getState());
  enterRule(_localctx, 124, RegimenParser::RuleReturnClause);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1133);
    match(RegimenParser::RETURN);
    setState(1135);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 132, _ctx)) {
    case 1: {
      setState(1134);
      _la = _input->LA(1);
      if (!(_la == RegimenParser::ALL

      || _la == RegimenParser::DISTINCT)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      break;
    }

    default:
      break;
    }
    setState(1137);
    expression(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SortClauseContext ------------------------------------------------------------------

RegimenParser::SortClauseContext::SortClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::SortClauseContext::SORT() {
  return getToken(RegimenParser::SORT, 0);
}

RegimenParser::SortDirectionContext* RegimenParser::SortClauseContext::sortDirection() {
  return getRuleContext<RegimenParser::SortDirectionContext>(0);
}

tree::TerminalNode* RegimenParser::SortClauseContext::BY() {
  return getToken(RegimenParser::BY, 0);
}

std::vector<RegimenParser::SortItemContext *> RegimenParser::SortClauseContext::sortItem() {
  return getRuleContexts<RegimenParser::SortItemContext>();
}

RegimenParser::SortItemContext* RegimenParser::SortClauseContext::sortItem(size_t i) {
  return getRuleContext<RegimenParser::SortItemContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::SortClauseContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::SortClauseContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}


size_t RegimenParser::SortClauseContext::getRuleIndex() const {
  return RegimenParser::RuleSortClause;
}


RegimenParser::SortClauseContext* RegimenParser::sortClause() {
  SortClauseContext *_localctx = _tracker.createInstance<SortClauseContext>(_ctx, getState());
  enterRule(_localctx, 126, RegimenParser::RuleSortClause);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1139);
    match(RegimenParser::SORT);
    setState(1150);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::ASC:
      case RegimenParser::ASCENDING:
      case RegimenParser::DESC:
      case RegimenParser::DESCENDING: {
        setState(1140);
        sortDirection();
        break;
      }

      case RegimenParser::BY: {
        setState(1141);
        match(RegimenParser::BY);
        setState(1142);
        sortItem();
        setState(1147);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 133, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(1143);
            match(RegimenParser::COMMA);
            setState(1144);
            sortItem(); 
          }
          setState(1149);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 133, _ctx);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SortItemContext ------------------------------------------------------------------

RegimenParser::SortItemContext::SortItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::ExpressionTermContext* RegimenParser::SortItemContext::expressionTerm() {
  return getRuleContext<RegimenParser::ExpressionTermContext>(0);
}

RegimenParser::SortDirectionContext* RegimenParser::SortItemContext::sortDirection() {
  return getRuleContext<RegimenParser::SortDirectionContext>(0);
}


size_t RegimenParser::SortItemContext::getRuleIndex() const {
  return RegimenParser::RuleSortItem;
}


RegimenParser::SortItemContext* RegimenParser::sortItem() {
  SortItemContext *_localctx = _tracker.createInstance<SortItemContext>(_ctx, getState());
  enterRule(_localctx, 128, RegimenParser::RuleSortItem);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1152);
    expressionTerm(0);
    setState(1154);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 135, _ctx)) {
    case 1: {
      setState(1153);
      sortDirection();
      break;
    }

    default:
      break;
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SortDirectionContext ------------------------------------------------------------------

RegimenParser::SortDirectionContext::SortDirectionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::SortDirectionContext::ASC() {
  return getToken(RegimenParser::ASC, 0);
}

tree::TerminalNode* RegimenParser::SortDirectionContext::ASCENDING() {
  return getToken(RegimenParser::ASCENDING, 0);
}

tree::TerminalNode* RegimenParser::SortDirectionContext::DESC() {
  return getToken(RegimenParser::DESC, 0);
}

tree::TerminalNode* RegimenParser::SortDirectionContext::DESCENDING() {
  return getToken(RegimenParser::DESCENDING, 0);
}


size_t RegimenParser::SortDirectionContext::getRuleIndex() const {
  return RegimenParser::RuleSortDirection;
}


RegimenParser::SortDirectionContext* RegimenParser::sortDirection() {
  SortDirectionContext *_localctx = _tracker.createInstance<SortDirectionContext>(_ctx, getState());
  enterRule(_localctx, 130, RegimenParser::RuleSortDirection);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1156);
    _la = _input->LA(1);
    if (!(((((_la - 90) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 90)) & ((1ULL << (RegimenParser::ASC - 90))
      | (1ULL << (RegimenParser::ASCENDING - 90))
      | (1ULL << (RegimenParser::DESC - 90))
      | (1ULL << (RegimenParser::DESCENDING - 90)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- QuantifierContext ------------------------------------------------------------------

RegimenParser::QuantifierContext::QuantifierContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::QuantifierContext::getRuleIndex() const {
  return RegimenParser::RuleQuantifier;
}

void RegimenParser::QuantifierContext::copyFrom(QuantifierContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- DistinctQuantifierContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::DistinctQuantifierContext::DISTINCT() {
  return getToken(RegimenParser::DISTINCT, 0);
}

RegimenParser::ExpressionTermContext* RegimenParser::DistinctQuantifierContext::expressionTerm() {
  return getRuleContext<RegimenParser::ExpressionTermContext>(0);
}

tree::TerminalNode* RegimenParser::DistinctQuantifierContext::OF() {
  return getToken(RegimenParser::OF, 0);
}

RegimenParser::QuerySourceContext* RegimenParser::DistinctQuantifierContext::querySource() {
  return getRuleContext<RegimenParser::QuerySourceContext>(0);
}

RegimenParser::AliasContext* RegimenParser::DistinctQuantifierContext::alias() {
  return getRuleContext<RegimenParser::AliasContext>(0);
}

tree::TerminalNode* RegimenParser::DistinctQuantifierContext::SATISFYING() {
  return getToken(RegimenParser::SATISFYING, 0);
}

RegimenParser::ExpressionContext* RegimenParser::DistinctQuantifierContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

RegimenParser::QuantifierWordContext* RegimenParser::DistinctQuantifierContext::quantifierWord() {
  return getRuleContext<RegimenParser::QuantifierWordContext>(0);
}

RegimenParser::DistinctQuantifierContext::DistinctQuantifierContext(QuantifierContext *ctx) { copyFrom(ctx); }


//----------------- PlainQuantifierContext ------------------------------------------------------------------

RegimenParser::QuerySourceContext* RegimenParser::PlainQuantifierContext::querySource() {
  return getRuleContext<RegimenParser::QuerySourceContext>(0);
}

RegimenParser::AliasContext* RegimenParser::PlainQuantifierContext::alias() {
  return getRuleContext<RegimenParser::AliasContext>(0);
}

tree::TerminalNode* RegimenParser::PlainQuantifierContext::SATISFYING() {
  return getToken(RegimenParser::SATISFYING, 0);
}

RegimenParser::ExpressionContext* RegimenParser::PlainQuantifierContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

RegimenParser::QuantifierWordContext* RegimenParser::PlainQuantifierContext::quantifierWord() {
  return getRuleContext<RegimenParser::QuantifierWordContext>(0);
}

tree::TerminalNode* RegimenParser::PlainQuantifierContext::OF() {
  return getToken(RegimenParser::OF, 0);
}

RegimenParser::PlainQuantifierContext::PlainQuantifierContext(QuantifierContext *ctx) { copyFrom(ctx); }


//----------------- DifferentialQuantifierContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::DifferentialQuantifierContext::DIFFERENTIAL() {
  return getToken(RegimenParser::DIFFERENTIAL, 0);
}

tree::TerminalNode* RegimenParser::DifferentialQuantifierContext::IS() {
  return getToken(RegimenParser::IS, 0);
}

RegimenParser::StatusNameContext* RegimenParser::DifferentialQuantifierContext::statusName() {
  return getRuleContext<RegimenParser::StatusNameContext>(0);
}

tree::TerminalNode* RegimenParser::DifferentialQuantifierContext::EVERY() {
  return getToken(RegimenParser::EVERY, 0);
}

tree::TerminalNode* RegimenParser::DifferentialQuantifierContext::ANY() {
  return getToken(RegimenParser::ANY, 0);
}

tree::TerminalNode* RegimenParser::DifferentialQuantifierContext::NOT() {
  return getToken(RegimenParser::NOT, 0);
}

RegimenParser::DifferentialQuantifierContext::DifferentialQuantifierContext(QuantifierContext *ctx) { copyFrom(ctx); }


RegimenParser::QuantifierContext* RegimenParser::quantifier() {
  QuantifierContext *_localctx = _tracker.createInstance<QuantifierContext>(_ctx, getState());
  enterRule(_localctx, 132, RegimenParser::RuleQuantifier);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1183);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 138, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<QuantifierContext *>(_tracker.createInstance<RegimenParser::DistinctQuantifierContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(1158);
      dynamic_cast<DistinctQuantifierContext *>(_localctx)->quantity = quantifierWord();
      setState(1159);
      match(RegimenParser::DISTINCT);
      setState(1160);
      expressionTerm(0);
      setState(1161);
      match(RegimenParser::OF);
      setState(1162);
      querySource();
      setState(1163);
      alias();
      setState(1164);
      match(RegimenParser::SATISFYING);
      setState(1165);
      expression(0);
      break;
    }

    case 2: {
      _localctx = dynamic_cast<QuantifierContext *>(_tracker.createInstance<RegimenParser::PlainQuantifierContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(1167);
      dynamic_cast<PlainQuantifierContext *>(_localctx)->quantity = quantifierWord();
      setState(1169);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::OF) {
        setState(1168);
        match(RegimenParser::OF);
      }
      setState(1171);
      querySource();
      setState(1172);
      alias();
      setState(1173);
      match(RegimenParser::SATISFYING);
      setState(1174);
      expression(0);
      break;
    }

    case 3: {
      _localctx = dynamic_cast<QuantifierContext *>(_tracker.createInstance<RegimenParser::DifferentialQuantifierContext>(_localctx));
      enterOuterAlt(_localctx, 3);
      setState(1176);
      _la = _input->LA(1);
      if (!(_la == RegimenParser::ANY

      || _la == RegimenParser::EVERY)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1177);
      match(RegimenParser::DIFFERENTIAL);
      setState(1178);
      match(RegimenParser::IS);
      setState(1180);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::NOT) {
        setState(1179);
        match(RegimenParser::NOT);
      }
      setState(1182);
      statusName();
      break;
    }

    default:
      break;
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- QuantifierWordContext ------------------------------------------------------------------

RegimenParser::QuantifierWordContext::QuantifierWordContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::QuantifierWordContext::ANY() {
  return getToken(RegimenParser::ANY, 0);
}

tree::TerminalNode* RegimenParser::QuantifierWordContext::EVERY() {
  return getToken(RegimenParser::EVERY, 0);
}

tree::TerminalNode* RegimenParser::QuantifierWordContext::AT() {
  return getToken(RegimenParser::AT, 0);
}

tree::TerminalNode* RegimenParser::QuantifierWordContext::LEAST() {
  return getToken(RegimenParser::LEAST, 0);
}

RegimenParser::ExpressionTermContext* RegimenParser::QuantifierWordContext::expressionTerm() {
  return getRuleContext<RegimenParser::ExpressionTermContext>(0);
}

tree::TerminalNode* RegimenParser::QuantifierWordContext::MOST() {
  return getToken(RegimenParser::MOST, 0);
}

tree::TerminalNode* RegimenParser::QuantifierWordContext::EXACTLY() {
  return getToken(RegimenParser::EXACTLY, 0);
}


size_t RegimenParser::QuantifierWordContext::getRuleIndex() const {
  return RegimenParser::RuleQuantifierWord;
}


RegimenParser::QuantifierWordContext* RegimenParser::quantifierWord() {
  QuantifierWordContext *_localctx = _tracker.createInstance<QuantifierWordContext>(_ctx, getState());
  enterRule(_localctx, 134, RegimenParser::RuleQuantifierWord);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1195);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 139, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1185);
      match(RegimenParser::ANY);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1186);
      match(RegimenParser::EVERY);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1187);
      match(RegimenParser::AT);
      setState(1188);
      match(RegimenParser::LEAST);
      setState(1189);
      expressionTerm(0);
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1190);
      match(RegimenParser::AT);
      setState(1191);
      match(RegimenParser::MOST);
      setState(1192);
      expressionTerm(0);
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(1193);
      match(RegimenParser::EXACTLY);
      setState(1194);
      expressionTerm(0);
      break;
    }

    default:
      break;
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExpressionTermContext ------------------------------------------------------------------

RegimenParser::ExpressionTermContext::ExpressionTermContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::ExpressionTermContext::getRuleIndex() const {
  return RegimenParser::RuleExpressionTerm;
}

void RegimenParser::ExpressionTermContext::copyFrom(ExpressionTermContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- IndexTermContext ------------------------------------------------------------------

RegimenParser::ExpressionTermContext* RegimenParser::IndexTermContext::expressionTerm() {
  return getRuleContext<RegimenParser::ExpressionTermContext>(0);
}

tree::TerminalNode* RegimenParser::IndexTermContext::LBRACKET() {
  return getToken(RegimenParser::LBRACKET, 0);
}

RegimenParser::ExpressionContext* RegimenParser::IndexTermContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

tree::TerminalNode* RegimenParser::IndexTermContext::RBRACKET() {
  return getToken(RegimenParser::RBRACKET, 0);
}

RegimenParser::IndexTermContext::IndexTermContext(ExpressionTermContext *ctx) { copyFrom(ctx); }


//----------------- PowerTermContext ------------------------------------------------------------------

std::vector<RegimenParser::ExpressionTermContext *> RegimenParser::PowerTermContext::expressionTerm() {
  return getRuleContexts<RegimenParser::ExpressionTermContext>();
}

RegimenParser::ExpressionTermContext* RegimenParser::PowerTermContext::expressionTerm(size_t i) {
  return getRuleContext<RegimenParser::ExpressionTermContext>(i);
}

tree::TerminalNode* RegimenParser::PowerTermContext::CARET() {
  return getToken(RegimenParser::CARET, 0);
}

RegimenParser::PowerTermContext::PowerTermContext(ExpressionTermContext *ctx) { copyFrom(ctx); }


//----------------- AdditionTermContext ------------------------------------------------------------------

std::vector<RegimenParser::ExpressionTermContext *> RegimenParser::AdditionTermContext::expressionTerm() {
  return getRuleContexts<RegimenParser::ExpressionTermContext>();
}

RegimenParser::ExpressionTermContext* RegimenParser::AdditionTermContext::expressionTerm(size_t i) {
  return getRuleContext<RegimenParser::ExpressionTermContext>(i);
}

tree::TerminalNode* RegimenParser::AdditionTermContext::PLUS() {
  return getToken(RegimenParser::PLUS, 0);
}

tree::TerminalNode* RegimenParser::AdditionTermContext::MINUS() {
  return getToken(RegimenParser::MINUS, 0);
}

tree::TerminalNode* RegimenParser::AdditionTermContext::AMPERSAND() {
  return getToken(RegimenParser::AMPERSAND, 0);
}

RegimenParser::AdditionTermContext::AdditionTermContext(ExpressionTermContext *ctx) { copyFrom(ctx); }


//----------------- IfTermContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::IfTermContext::IF() {
  return getToken(RegimenParser::IF, 0);
}

std::vector<RegimenParser::ExpressionContext *> RegimenParser::IfTermContext::expression() {
  return getRuleContexts<RegimenParser::ExpressionContext>();
}

RegimenParser::ExpressionContext* RegimenParser::IfTermContext::expression(size_t i) {
  return getRuleContext<RegimenParser::ExpressionContext>(i);
}

tree::TerminalNode* RegimenParser::IfTermContext::THEN() {
  return getToken(RegimenParser::THEN, 0);
}

tree::TerminalNode* RegimenParser::IfTermContext::ELSE() {
  return getToken(RegimenParser::ELSE, 0);
}

RegimenParser::IfTermContext::IfTermContext(ExpressionTermContext *ctx) { copyFrom(ctx); }


//----------------- MultiplicationTermContext ------------------------------------------------------------------

std::vector<RegimenParser::ExpressionTermContext *> RegimenParser::MultiplicationTermContext::expressionTerm() {
  return getRuleContexts<RegimenParser::ExpressionTermContext>();
}

RegimenParser::ExpressionTermContext* RegimenParser::MultiplicationTermContext::expressionTerm(size_t i) {
  return getRuleContext<RegimenParser::ExpressionTermContext>(i);
}

tree::TerminalNode* RegimenParser::MultiplicationTermContext::STAR() {
  return getToken(RegimenParser::STAR, 0);
}

tree::TerminalNode* RegimenParser::MultiplicationTermContext::SLASH() {
  return getToken(RegimenParser::SLASH, 0);
}

tree::TerminalNode* RegimenParser::MultiplicationTermContext::DIV() {
  return getToken(RegimenParser::DIV, 0);
}

tree::TerminalNode* RegimenParser::MultiplicationTermContext::MOD() {
  return getToken(RegimenParser::MOD, 0);
}

RegimenParser::MultiplicationTermContext::MultiplicationTermContext(ExpressionTermContext *ctx) { copyFrom(ctx); }


//----------------- CaseTermContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::CaseTermContext::CASE_WORD() {
  return getToken(RegimenParser::CASE_WORD, 0);
}

tree::TerminalNode* RegimenParser::CaseTermContext::ELSE() {
  return getToken(RegimenParser::ELSE, 0);
}

std::vector<RegimenParser::ExpressionContext *> RegimenParser::CaseTermContext::expression() {
  return getRuleContexts<RegimenParser::ExpressionContext>();
}

RegimenParser::ExpressionContext* RegimenParser::CaseTermContext::expression(size_t i) {
  return getRuleContext<RegimenParser::ExpressionContext>(i);
}

tree::TerminalNode* RegimenParser::CaseTermContext::END() {
  return getToken(RegimenParser::END, 0);
}

std::vector<RegimenParser::CaseItemContext *> RegimenParser::CaseTermContext::caseItem() {
  return getRuleContexts<RegimenParser::CaseItemContext>();
}

RegimenParser::CaseItemContext* RegimenParser::CaseTermContext::caseItem(size_t i) {
  return getRuleContext<RegimenParser::CaseItemContext>(i);
}

RegimenParser::CaseTermContext::CaseTermContext(ExpressionTermContext *ctx) { copyFrom(ctx); }


//----------------- MemberTermContext ------------------------------------------------------------------

RegimenParser::ExpressionTermContext* RegimenParser::MemberTermContext::expressionTerm() {
  return getRuleContext<RegimenParser::ExpressionTermContext>(0);
}

tree::TerminalNode* RegimenParser::MemberTermContext::DOT() {
  return getToken(RegimenParser::DOT, 0);
}

RegimenParser::IdentifierContext* RegimenParser::MemberTermContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

RegimenParser::MemberTermContext::MemberTermContext(ExpressionTermContext *ctx) { copyFrom(ctx); }


//----------------- DistinctTermContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::DistinctTermContext::DISTINCT() {
  return getToken(RegimenParser::DISTINCT, 0);
}

RegimenParser::ExpressionTermContext* RegimenParser::DistinctTermContext::expressionTerm() {
  return getRuleContext<RegimenParser::ExpressionTermContext>(0);
}

RegimenParser::DistinctTermContext::DistinctTermContext(ExpressionTermContext *ctx) { copyFrom(ctx); }


//----------------- PolarityTermContext ------------------------------------------------------------------

RegimenParser::ExpressionTermContext* RegimenParser::PolarityTermContext::expressionTerm() {
  return getRuleContext<RegimenParser::ExpressionTermContext>(0);
}

tree::TerminalNode* RegimenParser::PolarityTermContext::PLUS() {
  return getToken(RegimenParser::PLUS, 0);
}

tree::TerminalNode* RegimenParser::PolarityTermContext::MINUS() {
  return getToken(RegimenParser::MINUS, 0);
}

RegimenParser::PolarityTermContext::PolarityTermContext(ExpressionTermContext *ctx) { copyFrom(ctx); }


//----------------- TermExpressionTermContext ------------------------------------------------------------------

RegimenParser::TermContext* RegimenParser::TermExpressionTermContext::term() {
  return getRuleContext<RegimenParser::TermContext>(0);
}

RegimenParser::TermExpressionTermContext::TermExpressionTermContext(ExpressionTermContext *ctx) { copyFrom(ctx); }



RegimenParser::ExpressionTermContext* RegimenParser::expressionTerm() {
   return expressionTerm(0);
}

RegimenParser::ExpressionTermContext* RegimenParser::expressionTerm(int precedence) {
  ParserRuleContext *parentContext = _ctx;
  size_t parentState = getState();
  RegimenParser::ExpressionTermContext *_localctx = _tracker.createInstance<ExpressionTermContext>(_ctx, parentState);
  RegimenParser::ExpressionTermContext *previousContext = _localctx;
  (void)previousContext; // Silence compiler, in case the context is not used by generated code.
  size_t startState = 136;
  enterRecursionRule(_localctx, 136, RegimenParser::RuleExpressionTerm, precedence);

    size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    unrollRecursionContexts(parentContext);
  });
  try {
    size_t alt;
    enterOuterAlt(_localctx, 1);
    setState(1223);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::KNOWLEDGE:
      case RegimenParser::SOURCE:
      case RegimenParser::CLAIM:
      case RegimenParser::CODE:
      case RegimenParser::CODES:
      case RegimenParser::CONCEPT:
      case RegimenParser::FACT:
      case RegimenParser::RECORD:
      case RegimenParser::TABLE:
      case RegimenParser::PARAMETER:
      case RegimenParser::STAGE:
      case RegimenParser::ALERT:
      case RegimenParser::ABSENT:
      case RegimenParser::AUTHOR:
      case RegimenParser::CLASS:
      case RegimenParser::CLINICIAN:
      case RegimenParser::DEFAULT:
      case RegimenParser::DESCRIBE:
      case RegimenParser::DISPLAY:
      case RegimenParser::DOI:
      case RegimenParser::DONE:
      case RegimenParser::DOSE:
      case RegimenParser::EARLIEST:
      case RegimenParser::EFFECTIVE:
      case RegimenParser::ENTER:
      case RegimenParser::EVIDENCE:
      case RegimenParser::FIGURE:
      case RegimenParser::FIRST_DO:
      case RegimenParser::GIVEN:
      case RegimenParser::INDICATED:
      case RegimenParser::KIND:
      case RegimenParser::LATEST:
      case RegimenParser::MAINTAIN:
      case RegimenParser::MEANS:
      case RegimenParser::MONITOR:
      case RegimenParser::NONE:
      case RegimenParser::NOT_COMPUTABLE:
      case RegimenParser::NOTE:
      case RegimenParser::NOTHING:
      case RegimenParser::OFFER:
      case RegimenParser::OVER:
      case RegimenParser::PATIENT:
      case RegimenParser::PROTOCOL:
      case RegimenParser::PUBLISHER:
      case RegimenParser::REGULATORY:
      case RegimenParser::REVIEW:
      case RegimenParser::SESSIONS:
      case RegimenParser::STATUS:
      case RegimenParser::SUSPECT:
      case RegimenParser::UNKNOWN:
      case RegimenParser::URGENCY:
      case RegimenParser::URL:
      case RegimenParser::USE:
      case RegimenParser::VALUE:
      case RegimenParser::VERSION_WORD:
      case RegimenParser::WORKUP:
      case RegimenParser::YEAR_OF:
      case RegimenParser::FALSE:
      case RegimenParser::INTERVAL:
      case RegimenParser::LIST:
      case RegimenParser::NULL_WORD:
      case RegimenParser::TRUE:
      case RegimenParser::TUPLE:
      case RegimenParser::CALENDAR_UNIT:
      case RegimenParser::LBRACE:
      case RegimenParser::LPAREN:
      case RegimenParser::DATETIME:
      case RegimenParser::DATE:
      case RegimenParser::TIME:
      case RegimenParser::DECIMAL:
      case RegimenParser::LONG:
      case RegimenParser::INTEGER:
      case RegimenParser::STRING:
      case RegimenParser::PROSE:
      case RegimenParser::IDENTIFIER:
      case RegimenParser::BACKTICK_IDENTIFIER: {
        _localctx = _tracker.createInstance<TermExpressionTermContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;

        setState(1198);
        term();
        break;
      }

      case RegimenParser::PLUS:
      case RegimenParser::MINUS: {
        _localctx = _tracker.createInstance<PolarityTermContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(1199);
        _la = _input->LA(1);
        if (!(_la == RegimenParser::PLUS

        || _la == RegimenParser::MINUS)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1200);
        expressionTerm(7);
        break;
      }

      case RegimenParser::IF: {
        _localctx = _tracker.createInstance<IfTermContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(1201);
        match(RegimenParser::IF);
        setState(1202);
        expression(0);
        setState(1203);
        match(RegimenParser::THEN);
        setState(1204);
        expression(0);
        setState(1205);
        match(RegimenParser::ELSE);
        setState(1206);
        expression(0);
        break;
      }

      case RegimenParser::CASE_WORD: {
        _localctx = _tracker.createInstance<CaseTermContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(1208);
        match(RegimenParser::CASE_WORD);
        setState(1210);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::KNOWLEDGE)
          | (1ULL << RegimenParser::SOURCE)
          | (1ULL << RegimenParser::CLAIM)
          | (1ULL << RegimenParser::CODE)
          | (1ULL << RegimenParser::CODES)
          | (1ULL << RegimenParser::CONCEPT)
          | (1ULL << RegimenParser::FACT)
          | (1ULL << RegimenParser::RECORD)
          | (1ULL << RegimenParser::TABLE)
          | (1ULL << RegimenParser::PARAMETER)
          | (1ULL << RegimenParser::STAGE)
          | (1ULL << RegimenParser::ALERT)
          | (1ULL << RegimenParser::CASE_WORD)
          | (1ULL << RegimenParser::ABSENT)
          | (1ULL << RegimenParser::AUTHOR)
          | (1ULL << RegimenParser::CLASS)
          | (1ULL << RegimenParser::CLINICIAN)
          | (1ULL << RegimenParser::DEFAULT)
          | (1ULL << RegimenParser::DESCRIBE)
          | (1ULL << RegimenParser::DISPLAY)
          | (1ULL << RegimenParser::DOI)
          | (1ULL << RegimenParser::DONE)
          | (1ULL << RegimenParser::DOSE)
          | (1ULL << RegimenParser::EARLIEST)
          | (1ULL << RegimenParser::EFFECTIVE)
          | (1ULL << RegimenParser::ENTER)
          | (1ULL << RegimenParser::EVIDENCE)
          | (1ULL << RegimenParser::FIGURE)
          | (1ULL << RegimenParser::FIRST_DO)
          | (1ULL << RegimenParser::GIVEN)
          | (1ULL << RegimenParser::INDICATED)
          | (1ULL << RegimenParser::KIND)
          | (1ULL << RegimenParser::LATEST)
          | (1ULL << RegimenParser::MAINTAIN)
          | (1ULL << RegimenParser::MEANS)
          | (1ULL << RegimenParser::MONITOR)
          | (1ULL << RegimenParser::NONE)
          | (1ULL << RegimenParser::NOT_COMPUTABLE)
          | (1ULL << RegimenParser::NOTE)
          | (1ULL << RegimenParser::NOTHING)
          | (1ULL << RegimenParser::OFFER))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::OVER - 64))
          | (1ULL << (RegimenParser::PATIENT - 64))
          | (1ULL << (RegimenParser::PROTOCOL - 64))
          | (1ULL << (RegimenParser::PUBLISHER - 64))
          | (1ULL << (RegimenParser::REGULATORY - 64))
          | (1ULL << (RegimenParser::REVIEW - 64))
          | (1ULL << (RegimenParser::SESSIONS - 64))
          | (1ULL << (RegimenParser::STATUS - 64))
          | (1ULL << (RegimenParser::SUSPECT - 64))
          | (1ULL << (RegimenParser::UNKNOWN - 64))
          | (1ULL << (RegimenParser::URGENCY - 64))
          | (1ULL << (RegimenParser::URL - 64))
          | (1ULL << (RegimenParser::USE - 64))
          | (1ULL << (RegimenParser::VALUE - 64))
          | (1ULL << (RegimenParser::VERSION_WORD - 64))
          | (1ULL << (RegimenParser::WORKUP - 64))
          | (1ULL << (RegimenParser::YEAR_OF - 64))
          | (1ULL << (RegimenParser::ANY - 64))
          | (1ULL << (RegimenParser::AT - 64))
          | (1ULL << (RegimenParser::DISTINCT - 64))
          | (1ULL << (RegimenParser::EVERY - 64))
          | (1ULL << (RegimenParser::EXACTLY - 64))
          | (1ULL << (RegimenParser::EXISTS - 64))
          | (1ULL << (RegimenParser::FALSE - 64))
          | (1ULL << (RegimenParser::IF - 64))
          | (1ULL << (RegimenParser::INTERVAL - 64))
          | (1ULL << (RegimenParser::LIST - 64))
          | (1ULL << (RegimenParser::NOT - 64))
          | (1ULL << (RegimenParser::NULL_WORD - 64))
          | (1ULL << (RegimenParser::TRUE - 64))
          | (1ULL << (RegimenParser::TUPLE - 64))
          | (1ULL << (RegimenParser::CALENDAR_UNIT - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 128)) & ((1ULL << (RegimenParser::LBRACE - 128))
          | (1ULL << (RegimenParser::LPAREN - 128))
          | (1ULL << (RegimenParser::PLUS - 128))
          | (1ULL << (RegimenParser::MINUS - 128))
          | (1ULL << (RegimenParser::DATETIME - 128))
          | (1ULL << (RegimenParser::DATE - 128))
          | (1ULL << (RegimenParser::TIME - 128))
          | (1ULL << (RegimenParser::DECIMAL - 128))
          | (1ULL << (RegimenParser::LONG - 128))
          | (1ULL << (RegimenParser::INTEGER - 128))
          | (1ULL << (RegimenParser::STRING - 128))
          | (1ULL << (RegimenParser::PROSE - 128))
          | (1ULL << (RegimenParser::IDENTIFIER - 128))
          | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 128)))) != 0)) {
          setState(1209);
          expression(0);
        }
        setState(1213); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(1212);
          caseItem();
          setState(1215); 
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while (_la == RegimenParser::WHEN);
        setState(1217);
        match(RegimenParser::ELSE);
        setState(1218);
        expression(0);
        setState(1219);
        match(RegimenParser::END);
        break;
      }

      case RegimenParser::DISTINCT: {
        _localctx = _tracker.createInstance<DistinctTermContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(1221);
        match(RegimenParser::DISTINCT);
        setState(1222);
        expressionTerm(1);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    _ctx->stop = _input->LT(-1);
    setState(1244);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 144, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        if (!_parseListeners.empty())
          triggerExitRuleEvent();
        previousContext = _localctx;
        setState(1242);
        _errHandler->sync(this);
        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 143, _ctx)) {
        case 1: {
          auto newContext = _tracker.createInstance<PowerTermContext>(_tracker.createInstance<ExpressionTermContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpressionTerm);
          setState(1225);

          if (!(precpred(_ctx, 6))) throw FailedPredicateException(this, "precpred(_ctx, 6)");
          setState(1226);
          match(RegimenParser::CARET);
          setState(1227);
          expressionTerm(7);
          break;
        }

        case 2: {
          auto newContext = _tracker.createInstance<MultiplicationTermContext>(_tracker.createInstance<ExpressionTermContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpressionTerm);
          setState(1228);

          if (!(precpred(_ctx, 5))) throw FailedPredicateException(this, "precpred(_ctx, 5)");
          setState(1229);
          _la = _input->LA(1);
          if (!(((((_la - 98) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 98)) & ((1ULL << (RegimenParser::DIV - 98))
            | (1ULL << (RegimenParser::MOD - 98))
            | (1ULL << (RegimenParser::STAR - 98))
            | (1ULL << (RegimenParser::SLASH - 98)))) != 0))) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(1230);
          expressionTerm(6);
          break;
        }

        case 3: {
          auto newContext = _tracker.createInstance<AdditionTermContext>(_tracker.createInstance<ExpressionTermContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpressionTerm);
          setState(1231);

          if (!(precpred(_ctx, 4))) throw FailedPredicateException(this, "precpred(_ctx, 4)");
          setState(1232);
          _la = _input->LA(1);
          if (!(((((_la - 146) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 146)) & ((1ULL << (RegimenParser::PLUS - 146))
            | (1ULL << (RegimenParser::MINUS - 146))
            | (1ULL << (RegimenParser::AMPERSAND - 146)))) != 0))) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(1233);
          expressionTerm(5);
          break;
        }

        case 4: {
          auto newContext = _tracker.createInstance<MemberTermContext>(_tracker.createInstance<ExpressionTermContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpressionTerm);
          setState(1234);

          if (!(precpred(_ctx, 9))) throw FailedPredicateException(this, "precpred(_ctx, 9)");
          setState(1235);
          match(RegimenParser::DOT);
          setState(1236);
          identifier();
          break;
        }

        case 5: {
          auto newContext = _tracker.createInstance<IndexTermContext>(_tracker.createInstance<ExpressionTermContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpressionTerm);
          setState(1237);

          if (!(precpred(_ctx, 8))) throw FailedPredicateException(this, "precpred(_ctx, 8)");
          setState(1238);
          match(RegimenParser::LBRACKET);
          setState(1239);
          expression(0);
          setState(1240);
          match(RegimenParser::RBRACKET);
          break;
        }

        default:
          break;
        } 
      }
      setState(1246);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 144, _ctx);
    }
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }
  return _localctx;
}

//----------------- CaseItemContext ------------------------------------------------------------------

RegimenParser::CaseItemContext::CaseItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::CaseItemContext::WHEN() {
  return getToken(RegimenParser::WHEN, 0);
}

std::vector<RegimenParser::ExpressionContext *> RegimenParser::CaseItemContext::expression() {
  return getRuleContexts<RegimenParser::ExpressionContext>();
}

RegimenParser::ExpressionContext* RegimenParser::CaseItemContext::expression(size_t i) {
  return getRuleContext<RegimenParser::ExpressionContext>(i);
}

tree::TerminalNode* RegimenParser::CaseItemContext::THEN() {
  return getToken(RegimenParser::THEN, 0);
}


size_t RegimenParser::CaseItemContext::getRuleIndex() const {
  return RegimenParser::RuleCaseItem;
}


RegimenParser::CaseItemContext* RegimenParser::caseItem() {
  CaseItemContext *_localctx = _tracker.createInstance<CaseItemContext>(_ctx, getState());
  enterRule(_localctx, 138, RegimenParser::RuleCaseItem);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1247);
    match(RegimenParser::WHEN);
    setState(1248);
    expression(0);
    setState(1249);
    match(RegimenParser::THEN);
    setState(1250);
    expression(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TermContext ------------------------------------------------------------------

RegimenParser::TermContext::TermContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::TermContext::getRuleIndex() const {
  return RegimenParser::RuleTerm;
}

void RegimenParser::TermContext::copyFrom(TermContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- LiteralTermContext ------------------------------------------------------------------

RegimenParser::LiteralContext* RegimenParser::LiteralTermContext::literal() {
  return getRuleContext<RegimenParser::LiteralContext>(0);
}

RegimenParser::LiteralTermContext::LiteralTermContext(TermContext *ctx) { copyFrom(ctx); }


//----------------- IdentifierTermContext ------------------------------------------------------------------

RegimenParser::IdentifierContext* RegimenParser::IdentifierTermContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

RegimenParser::IdentifierTermContext::IdentifierTermContext(TermContext *ctx) { copyFrom(ctx); }


//----------------- EmptyTupleTermContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::EmptyTupleTermContext::TUPLE() {
  return getToken(RegimenParser::TUPLE, 0);
}

tree::TerminalNode* RegimenParser::EmptyTupleTermContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

tree::TerminalNode* RegimenParser::EmptyTupleTermContext::COLON() {
  return getToken(RegimenParser::COLON, 0);
}

tree::TerminalNode* RegimenParser::EmptyTupleTermContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

RegimenParser::EmptyTupleTermContext::EmptyTupleTermContext(TermContext *ctx) { copyFrom(ctx); }


//----------------- ParenthesizedTermContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::ParenthesizedTermContext::LPAREN() {
  return getToken(RegimenParser::LPAREN, 0);
}

RegimenParser::ExpressionContext* RegimenParser::ParenthesizedTermContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

tree::TerminalNode* RegimenParser::ParenthesizedTermContext::RPAREN() {
  return getToken(RegimenParser::RPAREN, 0);
}

RegimenParser::ParenthesizedTermContext::ParenthesizedTermContext(TermContext *ctx) { copyFrom(ctx); }


//----------------- InvocationTermContext ------------------------------------------------------------------

RegimenParser::FunctionNameContext* RegimenParser::InvocationTermContext::functionName() {
  return getRuleContext<RegimenParser::FunctionNameContext>(0);
}

tree::TerminalNode* RegimenParser::InvocationTermContext::LPAREN() {
  return getToken(RegimenParser::LPAREN, 0);
}

tree::TerminalNode* RegimenParser::InvocationTermContext::RPAREN() {
  return getToken(RegimenParser::RPAREN, 0);
}

std::vector<RegimenParser::ExpressionContext *> RegimenParser::InvocationTermContext::expression() {
  return getRuleContexts<RegimenParser::ExpressionContext>();
}

RegimenParser::ExpressionContext* RegimenParser::InvocationTermContext::expression(size_t i) {
  return getRuleContext<RegimenParser::ExpressionContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::InvocationTermContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::InvocationTermContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}

RegimenParser::InvocationTermContext::InvocationTermContext(TermContext *ctx) { copyFrom(ctx); }


//----------------- IntervalTermContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::IntervalTermContext::INTERVAL() {
  return getToken(RegimenParser::INTERVAL, 0);
}

std::vector<RegimenParser::ExpressionContext *> RegimenParser::IntervalTermContext::expression() {
  return getRuleContexts<RegimenParser::ExpressionContext>();
}

RegimenParser::ExpressionContext* RegimenParser::IntervalTermContext::expression(size_t i) {
  return getRuleContext<RegimenParser::ExpressionContext>(i);
}

tree::TerminalNode* RegimenParser::IntervalTermContext::COMMA() {
  return getToken(RegimenParser::COMMA, 0);
}

tree::TerminalNode* RegimenParser::IntervalTermContext::LBRACKET() {
  return getToken(RegimenParser::LBRACKET, 0);
}

tree::TerminalNode* RegimenParser::IntervalTermContext::LPAREN() {
  return getToken(RegimenParser::LPAREN, 0);
}

tree::TerminalNode* RegimenParser::IntervalTermContext::RBRACKET() {
  return getToken(RegimenParser::RBRACKET, 0);
}

tree::TerminalNode* RegimenParser::IntervalTermContext::RPAREN() {
  return getToken(RegimenParser::RPAREN, 0);
}

RegimenParser::IntervalTermContext::IntervalTermContext(TermContext *ctx) { copyFrom(ctx); }


//----------------- TupleTermContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::TupleTermContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

std::vector<RegimenParser::TupleElementContext *> RegimenParser::TupleTermContext::tupleElement() {
  return getRuleContexts<RegimenParser::TupleElementContext>();
}

RegimenParser::TupleElementContext* RegimenParser::TupleTermContext::tupleElement(size_t i) {
  return getRuleContext<RegimenParser::TupleElementContext>(i);
}

tree::TerminalNode* RegimenParser::TupleTermContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

tree::TerminalNode* RegimenParser::TupleTermContext::TUPLE() {
  return getToken(RegimenParser::TUPLE, 0);
}

std::vector<tree::TerminalNode *> RegimenParser::TupleTermContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::TupleTermContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}

RegimenParser::TupleTermContext::TupleTermContext(TermContext *ctx) { copyFrom(ctx); }


//----------------- ListTermContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::ListTermContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

tree::TerminalNode* RegimenParser::ListTermContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

tree::TerminalNode* RegimenParser::ListTermContext::LIST() {
  return getToken(RegimenParser::LIST, 0);
}

std::vector<RegimenParser::ExpressionContext *> RegimenParser::ListTermContext::expression() {
  return getRuleContexts<RegimenParser::ExpressionContext>();
}

RegimenParser::ExpressionContext* RegimenParser::ListTermContext::expression(size_t i) {
  return getRuleContext<RegimenParser::ExpressionContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::ListTermContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::ListTermContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}

RegimenParser::ListTermContext::ListTermContext(TermContext *ctx) { copyFrom(ctx); }


RegimenParser::TermContext* RegimenParser::term() {
  TermContext *_localctx = _tracker.createInstance<TermContext>(_ctx, getState());
  enterRule(_localctx, 140, RegimenParser::RuleTerm);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1312);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 152, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<TermContext *>(_tracker.createInstance<RegimenParser::LiteralTermContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(1252);
      literal();
      break;
    }

    case 2: {
      _localctx = dynamic_cast<TermContext *>(_tracker.createInstance<RegimenParser::IntervalTermContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(1253);
      match(RegimenParser::INTERVAL);
      setState(1254);
      _la = _input->LA(1);
      if (!(_la == RegimenParser::LPAREN

      || _la == RegimenParser::LBRACKET)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1255);
      expression(0);
      setState(1256);
      match(RegimenParser::COMMA);
      setState(1257);
      expression(0);
      setState(1258);
      _la = _input->LA(1);
      if (!(_la == RegimenParser::RPAREN

      || _la == RegimenParser::RBRACKET)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      break;
    }

    case 3: {
      _localctx = dynamic_cast<TermContext *>(_tracker.createInstance<RegimenParser::ListTermContext>(_localctx));
      enterOuterAlt(_localctx, 3);
      setState(1261);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::LIST) {
        setState(1260);
        match(RegimenParser::LIST);
      }
      setState(1263);
      match(RegimenParser::LBRACE);
      setState(1272);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << RegimenParser::KNOWLEDGE)
        | (1ULL << RegimenParser::SOURCE)
        | (1ULL << RegimenParser::CLAIM)
        | (1ULL << RegimenParser::CODE)
        | (1ULL << RegimenParser::CODES)
        | (1ULL << RegimenParser::CONCEPT)
        | (1ULL << RegimenParser::FACT)
        | (1ULL << RegimenParser::RECORD)
        | (1ULL << RegimenParser::TABLE)
        | (1ULL << RegimenParser::PARAMETER)
        | (1ULL << RegimenParser::STAGE)
        | (1ULL << RegimenParser::ALERT)
        | (1ULL << RegimenParser::CASE_WORD)
        | (1ULL << RegimenParser::ABSENT)
        | (1ULL << RegimenParser::AUTHOR)
        | (1ULL << RegimenParser::CLASS)
        | (1ULL << RegimenParser::CLINICIAN)
        | (1ULL << RegimenParser::DEFAULT)
        | (1ULL << RegimenParser::DESCRIBE)
        | (1ULL << RegimenParser::DISPLAY)
        | (1ULL << RegimenParser::DOI)
        | (1ULL << RegimenParser::DONE)
        | (1ULL << RegimenParser::DOSE)
        | (1ULL << RegimenParser::EARLIEST)
        | (1ULL << RegimenParser::EFFECTIVE)
        | (1ULL << RegimenParser::ENTER)
        | (1ULL << RegimenParser::EVIDENCE)
        | (1ULL << RegimenParser::FIGURE)
        | (1ULL << RegimenParser::FIRST_DO)
        | (1ULL << RegimenParser::GIVEN)
        | (1ULL << RegimenParser::INDICATED)
        | (1ULL << RegimenParser::KIND)
        | (1ULL << RegimenParser::LATEST)
        | (1ULL << RegimenParser::MAINTAIN)
        | (1ULL << RegimenParser::MEANS)
        | (1ULL << RegimenParser::MONITOR)
        | (1ULL << RegimenParser::NONE)
        | (1ULL << RegimenParser::NOT_COMPUTABLE)
        | (1ULL << RegimenParser::NOTE)
        | (1ULL << RegimenParser::NOTHING)
        | (1ULL << RegimenParser::OFFER))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::OVER - 64))
        | (1ULL << (RegimenParser::PATIENT - 64))
        | (1ULL << (RegimenParser::PROTOCOL - 64))
        | (1ULL << (RegimenParser::PUBLISHER - 64))
        | (1ULL << (RegimenParser::REGULATORY - 64))
        | (1ULL << (RegimenParser::REVIEW - 64))
        | (1ULL << (RegimenParser::SESSIONS - 64))
        | (1ULL << (RegimenParser::STATUS - 64))
        | (1ULL << (RegimenParser::SUSPECT - 64))
        | (1ULL << (RegimenParser::UNKNOWN - 64))
        | (1ULL << (RegimenParser::URGENCY - 64))
        | (1ULL << (RegimenParser::URL - 64))
        | (1ULL << (RegimenParser::USE - 64))
        | (1ULL << (RegimenParser::VALUE - 64))
        | (1ULL << (RegimenParser::VERSION_WORD - 64))
        | (1ULL << (RegimenParser::WORKUP - 64))
        | (1ULL << (RegimenParser::YEAR_OF - 64))
        | (1ULL << (RegimenParser::ANY - 64))
        | (1ULL << (RegimenParser::AT - 64))
        | (1ULL << (RegimenParser::DISTINCT - 64))
        | (1ULL << (RegimenParser::EVERY - 64))
        | (1ULL << (RegimenParser::EXACTLY - 64))
        | (1ULL << (RegimenParser::EXISTS - 64))
        | (1ULL << (RegimenParser::FALSE - 64))
        | (1ULL << (RegimenParser::IF - 64))
        | (1ULL << (RegimenParser::INTERVAL - 64))
        | (1ULL << (RegimenParser::LIST - 64))
        | (1ULL << (RegimenParser::NOT - 64))
        | (1ULL << (RegimenParser::NULL_WORD - 64))
        | (1ULL << (RegimenParser::TRUE - 64))
        | (1ULL << (RegimenParser::TUPLE - 64))
        | (1ULL << (RegimenParser::CALENDAR_UNIT - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 128)) & ((1ULL << (RegimenParser::LBRACE - 128))
        | (1ULL << (RegimenParser::LPAREN - 128))
        | (1ULL << (RegimenParser::PLUS - 128))
        | (1ULL << (RegimenParser::MINUS - 128))
        | (1ULL << (RegimenParser::DATETIME - 128))
        | (1ULL << (RegimenParser::DATE - 128))
        | (1ULL << (RegimenParser::TIME - 128))
        | (1ULL << (RegimenParser::DECIMAL - 128))
        | (1ULL << (RegimenParser::LONG - 128))
        | (1ULL << (RegimenParser::INTEGER - 128))
        | (1ULL << (RegimenParser::STRING - 128))
        | (1ULL << (RegimenParser::PROSE - 128))
        | (1ULL << (RegimenParser::IDENTIFIER - 128))
        | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 128)))) != 0)) {
        setState(1264);
        expression(0);
        setState(1269);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::COMMA) {
          setState(1265);
          match(RegimenParser::COMMA);
          setState(1266);
          expression(0);
          setState(1271);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
      }
      setState(1274);
      match(RegimenParser::RBRACE);
      break;
    }

    case 4: {
      _localctx = dynamic_cast<TermContext *>(_tracker.createInstance<RegimenParser::TupleTermContext>(_localctx));
      enterOuterAlt(_localctx, 4);
      setState(1276);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::TUPLE) {
        setState(1275);
        match(RegimenParser::TUPLE);
      }
      setState(1278);
      match(RegimenParser::LBRACE);
      setState(1279);
      tupleElement();
      setState(1284);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RegimenParser::COMMA) {
        setState(1280);
        match(RegimenParser::COMMA);
        setState(1281);
        tupleElement();
        setState(1286);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(1287);
      match(RegimenParser::RBRACE);
      break;
    }

    case 5: {
      _localctx = dynamic_cast<TermContext *>(_tracker.createInstance<RegimenParser::EmptyTupleTermContext>(_localctx));
      enterOuterAlt(_localctx, 5);
      setState(1289);
      match(RegimenParser::TUPLE);
      setState(1290);
      match(RegimenParser::LBRACE);
      setState(1291);
      match(RegimenParser::COLON);
      setState(1292);
      match(RegimenParser::RBRACE);
      break;
    }

    case 6: {
      _localctx = dynamic_cast<TermContext *>(_tracker.createInstance<RegimenParser::InvocationTermContext>(_localctx));
      enterOuterAlt(_localctx, 6);
      setState(1293);
      functionName();
      setState(1294);
      match(RegimenParser::LPAREN);
      setState(1303);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << RegimenParser::KNOWLEDGE)
        | (1ULL << RegimenParser::SOURCE)
        | (1ULL << RegimenParser::CLAIM)
        | (1ULL << RegimenParser::CODE)
        | (1ULL << RegimenParser::CODES)
        | (1ULL << RegimenParser::CONCEPT)
        | (1ULL << RegimenParser::FACT)
        | (1ULL << RegimenParser::RECORD)
        | (1ULL << RegimenParser::TABLE)
        | (1ULL << RegimenParser::PARAMETER)
        | (1ULL << RegimenParser::STAGE)
        | (1ULL << RegimenParser::ALERT)
        | (1ULL << RegimenParser::CASE_WORD)
        | (1ULL << RegimenParser::ABSENT)
        | (1ULL << RegimenParser::AUTHOR)
        | (1ULL << RegimenParser::CLASS)
        | (1ULL << RegimenParser::CLINICIAN)
        | (1ULL << RegimenParser::DEFAULT)
        | (1ULL << RegimenParser::DESCRIBE)
        | (1ULL << RegimenParser::DISPLAY)
        | (1ULL << RegimenParser::DOI)
        | (1ULL << RegimenParser::DONE)
        | (1ULL << RegimenParser::DOSE)
        | (1ULL << RegimenParser::EARLIEST)
        | (1ULL << RegimenParser::EFFECTIVE)
        | (1ULL << RegimenParser::ENTER)
        | (1ULL << RegimenParser::EVIDENCE)
        | (1ULL << RegimenParser::FIGURE)
        | (1ULL << RegimenParser::FIRST_DO)
        | (1ULL << RegimenParser::GIVEN)
        | (1ULL << RegimenParser::INDICATED)
        | (1ULL << RegimenParser::KIND)
        | (1ULL << RegimenParser::LATEST)
        | (1ULL << RegimenParser::MAINTAIN)
        | (1ULL << RegimenParser::MEANS)
        | (1ULL << RegimenParser::MONITOR)
        | (1ULL << RegimenParser::NONE)
        | (1ULL << RegimenParser::NOT_COMPUTABLE)
        | (1ULL << RegimenParser::NOTE)
        | (1ULL << RegimenParser::NOTHING)
        | (1ULL << RegimenParser::OFFER))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::OVER - 64))
        | (1ULL << (RegimenParser::PATIENT - 64))
        | (1ULL << (RegimenParser::PROTOCOL - 64))
        | (1ULL << (RegimenParser::PUBLISHER - 64))
        | (1ULL << (RegimenParser::REGULATORY - 64))
        | (1ULL << (RegimenParser::REVIEW - 64))
        | (1ULL << (RegimenParser::SESSIONS - 64))
        | (1ULL << (RegimenParser::STATUS - 64))
        | (1ULL << (RegimenParser::SUSPECT - 64))
        | (1ULL << (RegimenParser::UNKNOWN - 64))
        | (1ULL << (RegimenParser::URGENCY - 64))
        | (1ULL << (RegimenParser::URL - 64))
        | (1ULL << (RegimenParser::USE - 64))
        | (1ULL << (RegimenParser::VALUE - 64))
        | (1ULL << (RegimenParser::VERSION_WORD - 64))
        | (1ULL << (RegimenParser::WORKUP - 64))
        | (1ULL << (RegimenParser::YEAR_OF - 64))
        | (1ULL << (RegimenParser::ANY - 64))
        | (1ULL << (RegimenParser::AT - 64))
        | (1ULL << (RegimenParser::DISTINCT - 64))
        | (1ULL << (RegimenParser::EVERY - 64))
        | (1ULL << (RegimenParser::EXACTLY - 64))
        | (1ULL << (RegimenParser::EXISTS - 64))
        | (1ULL << (RegimenParser::FALSE - 64))
        | (1ULL << (RegimenParser::IF - 64))
        | (1ULL << (RegimenParser::INTERVAL - 64))
        | (1ULL << (RegimenParser::LIST - 64))
        | (1ULL << (RegimenParser::NOT - 64))
        | (1ULL << (RegimenParser::NULL_WORD - 64))
        | (1ULL << (RegimenParser::TRUE - 64))
        | (1ULL << (RegimenParser::TUPLE - 64))
        | (1ULL << (RegimenParser::CALENDAR_UNIT - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 128)) & ((1ULL << (RegimenParser::LBRACE - 128))
        | (1ULL << (RegimenParser::LPAREN - 128))
        | (1ULL << (RegimenParser::PLUS - 128))
        | (1ULL << (RegimenParser::MINUS - 128))
        | (1ULL << (RegimenParser::DATETIME - 128))
        | (1ULL << (RegimenParser::DATE - 128))
        | (1ULL << (RegimenParser::TIME - 128))
        | (1ULL << (RegimenParser::DECIMAL - 128))
        | (1ULL << (RegimenParser::LONG - 128))
        | (1ULL << (RegimenParser::INTEGER - 128))
        | (1ULL << (RegimenParser::STRING - 128))
        | (1ULL << (RegimenParser::PROSE - 128))
        | (1ULL << (RegimenParser::IDENTIFIER - 128))
        | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 128)))) != 0)) {
        setState(1295);
        expression(0);
        setState(1300);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::COMMA) {
          setState(1296);
          match(RegimenParser::COMMA);
          setState(1297);
          expression(0);
          setState(1302);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
      }
      setState(1305);
      match(RegimenParser::RPAREN);
      break;
    }

    case 7: {
      _localctx = dynamic_cast<TermContext *>(_tracker.createInstance<RegimenParser::IdentifierTermContext>(_localctx));
      enterOuterAlt(_localctx, 7);
      setState(1307);
      identifier();
      break;
    }

    case 8: {
      _localctx = dynamic_cast<TermContext *>(_tracker.createInstance<RegimenParser::ParenthesizedTermContext>(_localctx));
      enterOuterAlt(_localctx, 8);
      setState(1308);
      match(RegimenParser::LPAREN);
      setState(1309);
      expression(0);
      setState(1310);
      match(RegimenParser::RPAREN);
      break;
    }

    default:
      break;
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TupleElementContext ------------------------------------------------------------------

RegimenParser::TupleElementContext::TupleElementContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::IdentifierContext* RegimenParser::TupleElementContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::TupleElementContext::COLON() {
  return getToken(RegimenParser::COLON, 0);
}

RegimenParser::ExpressionContext* RegimenParser::TupleElementContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}


size_t RegimenParser::TupleElementContext::getRuleIndex() const {
  return RegimenParser::RuleTupleElement;
}


RegimenParser::TupleElementContext* RegimenParser::tupleElement() {
  TupleElementContext *_localctx = _tracker.createInstance<TupleElementContext>(_ctx, getState());
  enterRule(_localctx, 142, RegimenParser::RuleTupleElement);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1314);
    identifier();
    setState(1315);
    match(RegimenParser::COLON);
    setState(1316);
    expression(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FunctionNameContext ------------------------------------------------------------------

RegimenParser::FunctionNameContext::FunctionNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::ReferenceContext* RegimenParser::FunctionNameContext::reference() {
  return getRuleContext<RegimenParser::ReferenceContext>(0);
}


size_t RegimenParser::FunctionNameContext::getRuleIndex() const {
  return RegimenParser::RuleFunctionName;
}


RegimenParser::FunctionNameContext* RegimenParser::functionName() {
  FunctionNameContext *_localctx = _tracker.createInstance<FunctionNameContext>(_ctx, getState());
  enterRule(_localctx, 144, RegimenParser::RuleFunctionName);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1318);
    reference();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LiteralContext ------------------------------------------------------------------

RegimenParser::LiteralContext::LiteralContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::LiteralContext::getRuleIndex() const {
  return RegimenParser::RuleLiteral;
}

void RegimenParser::LiteralContext::copyFrom(LiteralContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- DecimalLiteralContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::DecimalLiteralContext::DECIMAL() {
  return getToken(RegimenParser::DECIMAL, 0);
}

RegimenParser::DecimalLiteralContext::DecimalLiteralContext(LiteralContext *ctx) { copyFrom(ctx); }


//----------------- TimeLiteralContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::TimeLiteralContext::TIME() {
  return getToken(RegimenParser::TIME, 0);
}

RegimenParser::TimeLiteralContext::TimeLiteralContext(LiteralContext *ctx) { copyFrom(ctx); }


//----------------- NullLiteralContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::NullLiteralContext::NULL_WORD() {
  return getToken(RegimenParser::NULL_WORD, 0);
}

RegimenParser::NullLiteralContext::NullLiteralContext(LiteralContext *ctx) { copyFrom(ctx); }


//----------------- DateTimeLiteralContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::DateTimeLiteralContext::DATETIME() {
  return getToken(RegimenParser::DATETIME, 0);
}

RegimenParser::DateTimeLiteralContext::DateTimeLiteralContext(LiteralContext *ctx) { copyFrom(ctx); }


//----------------- StringLiteralContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::StringLiteralContext::STRING() {
  return getToken(RegimenParser::STRING, 0);
}

RegimenParser::StringLiteralContext::StringLiteralContext(LiteralContext *ctx) { copyFrom(ctx); }


//----------------- IntegerLiteralContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::IntegerLiteralContext::INTEGER() {
  return getToken(RegimenParser::INTEGER, 0);
}

RegimenParser::IntegerLiteralContext::IntegerLiteralContext(LiteralContext *ctx) { copyFrom(ctx); }


//----------------- DateLiteralContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::DateLiteralContext::DATE() {
  return getToken(RegimenParser::DATE, 0);
}

RegimenParser::DateLiteralContext::DateLiteralContext(LiteralContext *ctx) { copyFrom(ctx); }


//----------------- BooleanLiteralContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::BooleanLiteralContext::TRUE() {
  return getToken(RegimenParser::TRUE, 0);
}

tree::TerminalNode* RegimenParser::BooleanLiteralContext::FALSE() {
  return getToken(RegimenParser::FALSE, 0);
}

RegimenParser::BooleanLiteralContext::BooleanLiteralContext(LiteralContext *ctx) { copyFrom(ctx); }


//----------------- QuantityLiteralContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::QuantityLiteralContext::INTEGER() {
  return getToken(RegimenParser::INTEGER, 0);
}

tree::TerminalNode* RegimenParser::QuantityLiteralContext::DECIMAL() {
  return getToken(RegimenParser::DECIMAL, 0);
}

tree::TerminalNode* RegimenParser::QuantityLiteralContext::STRING() {
  return getToken(RegimenParser::STRING, 0);
}

tree::TerminalNode* RegimenParser::QuantityLiteralContext::CALENDAR_UNIT() {
  return getToken(RegimenParser::CALENDAR_UNIT, 0);
}

tree::TerminalNode* RegimenParser::QuantityLiteralContext::YEAR_OF() {
  return getToken(RegimenParser::YEAR_OF, 0);
}

RegimenParser::QuantityLiteralContext::QuantityLiteralContext(LiteralContext *ctx) { copyFrom(ctx); }


//----------------- LongLiteralContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::LongLiteralContext::LONG() {
  return getToken(RegimenParser::LONG, 0);
}

RegimenParser::LongLiteralContext::LongLiteralContext(LiteralContext *ctx) { copyFrom(ctx); }


RegimenParser::LiteralContext* RegimenParser::literal() {
  LiteralContext *_localctx = _tracker.createInstance<LiteralContext>(_ctx, getState());
  enterRule(_localctx, 146, RegimenParser::RuleLiteral);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1331);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 153, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<LiteralContext *>(_tracker.createInstance<RegimenParser::BooleanLiteralContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(1320);
      _la = _input->LA(1);
      if (!(_la == RegimenParser::FALSE

      || _la == RegimenParser::TRUE)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      break;
    }

    case 2: {
      _localctx = dynamic_cast<LiteralContext *>(_tracker.createInstance<RegimenParser::NullLiteralContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(1321);
      match(RegimenParser::NULL_WORD);
      break;
    }

    case 3: {
      _localctx = dynamic_cast<LiteralContext *>(_tracker.createInstance<RegimenParser::StringLiteralContext>(_localctx));
      enterOuterAlt(_localctx, 3);
      setState(1322);
      match(RegimenParser::STRING);
      break;
    }

    case 4: {
      _localctx = dynamic_cast<LiteralContext *>(_tracker.createInstance<RegimenParser::QuantityLiteralContext>(_localctx));
      enterOuterAlt(_localctx, 4);
      setState(1323);
      _la = _input->LA(1);
      if (!(_la == RegimenParser::DECIMAL

      || _la == RegimenParser::INTEGER)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1324);
      _la = _input->LA(1);
      if (!(_la == RegimenParser::YEAR_OF

      || _la == RegimenParser::CALENDAR_UNIT || _la == RegimenParser::STRING)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      break;
    }

    case 5: {
      _localctx = dynamic_cast<LiteralContext *>(_tracker.createInstance<RegimenParser::IntegerLiteralContext>(_localctx));
      enterOuterAlt(_localctx, 5);
      setState(1325);
      match(RegimenParser::INTEGER);
      break;
    }

    case 6: {
      _localctx = dynamic_cast<LiteralContext *>(_tracker.createInstance<RegimenParser::LongLiteralContext>(_localctx));
      enterOuterAlt(_localctx, 6);
      setState(1326);
      match(RegimenParser::LONG);
      break;
    }

    case 7: {
      _localctx = dynamic_cast<LiteralContext *>(_tracker.createInstance<RegimenParser::DecimalLiteralContext>(_localctx));
      enterOuterAlt(_localctx, 7);
      setState(1327);
      match(RegimenParser::DECIMAL);
      break;
    }

    case 8: {
      _localctx = dynamic_cast<LiteralContext *>(_tracker.createInstance<RegimenParser::DateTimeLiteralContext>(_localctx));
      enterOuterAlt(_localctx, 8);
      setState(1328);
      match(RegimenParser::DATETIME);
      break;
    }

    case 9: {
      _localctx = dynamic_cast<LiteralContext *>(_tracker.createInstance<RegimenParser::DateLiteralContext>(_localctx));
      enterOuterAlt(_localctx, 9);
      setState(1329);
      match(RegimenParser::DATE);
      break;
    }

    case 10: {
      _localctx = dynamic_cast<LiteralContext *>(_tracker.createInstance<RegimenParser::TimeLiteralContext>(_localctx));
      enterOuterAlt(_localctx, 10);
      setState(1330);
      match(RegimenParser::TIME);
      break;
    }

    default:
      break;
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ReferenceContext ------------------------------------------------------------------

RegimenParser::ReferenceContext::ReferenceContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<RegimenParser::IdentifierContext *> RegimenParser::ReferenceContext::identifier() {
  return getRuleContexts<RegimenParser::IdentifierContext>();
}

RegimenParser::IdentifierContext* RegimenParser::ReferenceContext::identifier(size_t i) {
  return getRuleContext<RegimenParser::IdentifierContext>(i);
}

tree::TerminalNode* RegimenParser::ReferenceContext::DOT() {
  return getToken(RegimenParser::DOT, 0);
}


size_t RegimenParser::ReferenceContext::getRuleIndex() const {
  return RegimenParser::RuleReference;
}


RegimenParser::ReferenceContext* RegimenParser::reference() {
  ReferenceContext *_localctx = _tracker.createInstance<ReferenceContext>(_ctx, getState());
  enterRule(_localctx, 148, RegimenParser::RuleReference);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1333);
    identifier();
    setState(1336);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::DOT) {
      setState(1334);
      match(RegimenParser::DOT);
      setState(1335);
      identifier();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- IdentifierContext ------------------------------------------------------------------

RegimenParser::IdentifierContext::IdentifierContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::IdentifierContext::IDENTIFIER() {
  return getToken(RegimenParser::IDENTIFIER, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::BACKTICK_IDENTIFIER() {
  return getToken(RegimenParser::BACKTICK_IDENTIFIER, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::KNOWLEDGE() {
  return getToken(RegimenParser::KNOWLEDGE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::SOURCE() {
  return getToken(RegimenParser::SOURCE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::CLAIM() {
  return getToken(RegimenParser::CLAIM, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::CODE() {
  return getToken(RegimenParser::CODE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::CODES() {
  return getToken(RegimenParser::CODES, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::FACT() {
  return getToken(RegimenParser::FACT, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::RECORD() {
  return getToken(RegimenParser::RECORD, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::TABLE() {
  return getToken(RegimenParser::TABLE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::PARAMETER() {
  return getToken(RegimenParser::PARAMETER, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::STAGE() {
  return getToken(RegimenParser::STAGE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::ALERT() {
  return getToken(RegimenParser::ALERT, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::ABSENT() {
  return getToken(RegimenParser::ABSENT, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::AUTHOR() {
  return getToken(RegimenParser::AUTHOR, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::CLASS() {
  return getToken(RegimenParser::CLASS, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::CLINICIAN() {
  return getToken(RegimenParser::CLINICIAN, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::DEFAULT() {
  return getToken(RegimenParser::DEFAULT, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::DESCRIBE() {
  return getToken(RegimenParser::DESCRIBE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::DOI() {
  return getToken(RegimenParser::DOI, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::DONE() {
  return getToken(RegimenParser::DONE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::DOSE() {
  return getToken(RegimenParser::DOSE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::EARLIEST() {
  return getToken(RegimenParser::EARLIEST, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::EFFECTIVE() {
  return getToken(RegimenParser::EFFECTIVE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::ENTER() {
  return getToken(RegimenParser::ENTER, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::EVIDENCE() {
  return getToken(RegimenParser::EVIDENCE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::FIGURE() {
  return getToken(RegimenParser::FIGURE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::FIRST_DO() {
  return getToken(RegimenParser::FIRST_DO, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::GIVEN() {
  return getToken(RegimenParser::GIVEN, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::INDICATED() {
  return getToken(RegimenParser::INDICATED, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::KIND() {
  return getToken(RegimenParser::KIND, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::LATEST() {
  return getToken(RegimenParser::LATEST, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::MAINTAIN() {
  return getToken(RegimenParser::MAINTAIN, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::MEANS() {
  return getToken(RegimenParser::MEANS, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::MONITOR() {
  return getToken(RegimenParser::MONITOR, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::NONE() {
  return getToken(RegimenParser::NONE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::NOT_COMPUTABLE() {
  return getToken(RegimenParser::NOT_COMPUTABLE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::NOTE() {
  return getToken(RegimenParser::NOTE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::NOTHING() {
  return getToken(RegimenParser::NOTHING, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::OFFER() {
  return getToken(RegimenParser::OFFER, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::OVER() {
  return getToken(RegimenParser::OVER, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::PATIENT() {
  return getToken(RegimenParser::PATIENT, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::PROTOCOL() {
  return getToken(RegimenParser::PROTOCOL, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::PUBLISHER() {
  return getToken(RegimenParser::PUBLISHER, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::REGULATORY() {
  return getToken(RegimenParser::REGULATORY, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::REVIEW() {
  return getToken(RegimenParser::REVIEW, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::SESSIONS() {
  return getToken(RegimenParser::SESSIONS, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::STATUS() {
  return getToken(RegimenParser::STATUS, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::SUSPECT() {
  return getToken(RegimenParser::SUSPECT, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::UNKNOWN() {
  return getToken(RegimenParser::UNKNOWN, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::URGENCY() {
  return getToken(RegimenParser::URGENCY, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::URL() {
  return getToken(RegimenParser::URL, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::VALUE() {
  return getToken(RegimenParser::VALUE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::WORKUP() {
  return getToken(RegimenParser::WORKUP, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::YEAR_OF() {
  return getToken(RegimenParser::YEAR_OF, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::CALENDAR_UNIT() {
  return getToken(RegimenParser::CALENDAR_UNIT, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::CONCEPT() {
  return getToken(RegimenParser::CONCEPT, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::DISPLAY() {
  return getToken(RegimenParser::DISPLAY, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::USE() {
  return getToken(RegimenParser::USE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::VERSION_WORD() {
  return getToken(RegimenParser::VERSION_WORD, 0);
}


size_t RegimenParser::IdentifierContext::getRuleIndex() const {
  return RegimenParser::RuleIdentifier;
}


RegimenParser::IdentifierContext* RegimenParser::identifier() {
  IdentifierContext *_localctx = _tracker.createInstance<IdentifierContext>(_ctx, getState());
  enterRule(_localctx, 150, RegimenParser::RuleIdentifier);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1338);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RegimenParser::KNOWLEDGE)
      | (1ULL << RegimenParser::SOURCE)
      | (1ULL << RegimenParser::CLAIM)
      | (1ULL << RegimenParser::CODE)
      | (1ULL << RegimenParser::CODES)
      | (1ULL << RegimenParser::CONCEPT)
      | (1ULL << RegimenParser::FACT)
      | (1ULL << RegimenParser::RECORD)
      | (1ULL << RegimenParser::TABLE)
      | (1ULL << RegimenParser::PARAMETER)
      | (1ULL << RegimenParser::STAGE)
      | (1ULL << RegimenParser::ALERT)
      | (1ULL << RegimenParser::ABSENT)
      | (1ULL << RegimenParser::AUTHOR)
      | (1ULL << RegimenParser::CLASS)
      | (1ULL << RegimenParser::CLINICIAN)
      | (1ULL << RegimenParser::DEFAULT)
      | (1ULL << RegimenParser::DESCRIBE)
      | (1ULL << RegimenParser::DISPLAY)
      | (1ULL << RegimenParser::DOI)
      | (1ULL << RegimenParser::DONE)
      | (1ULL << RegimenParser::DOSE)
      | (1ULL << RegimenParser::EARLIEST)
      | (1ULL << RegimenParser::EFFECTIVE)
      | (1ULL << RegimenParser::ENTER)
      | (1ULL << RegimenParser::EVIDENCE)
      | (1ULL << RegimenParser::FIGURE)
      | (1ULL << RegimenParser::FIRST_DO)
      | (1ULL << RegimenParser::GIVEN)
      | (1ULL << RegimenParser::INDICATED)
      | (1ULL << RegimenParser::KIND)
      | (1ULL << RegimenParser::LATEST)
      | (1ULL << RegimenParser::MAINTAIN)
      | (1ULL << RegimenParser::MEANS)
      | (1ULL << RegimenParser::MONITOR)
      | (1ULL << RegimenParser::NONE)
      | (1ULL << RegimenParser::NOT_COMPUTABLE)
      | (1ULL << RegimenParser::NOTE)
      | (1ULL << RegimenParser::NOTHING)
      | (1ULL << RegimenParser::OFFER))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::OVER - 64))
      | (1ULL << (RegimenParser::PATIENT - 64))
      | (1ULL << (RegimenParser::PROTOCOL - 64))
      | (1ULL << (RegimenParser::PUBLISHER - 64))
      | (1ULL << (RegimenParser::REGULATORY - 64))
      | (1ULL << (RegimenParser::REVIEW - 64))
      | (1ULL << (RegimenParser::SESSIONS - 64))
      | (1ULL << (RegimenParser::STATUS - 64))
      | (1ULL << (RegimenParser::SUSPECT - 64))
      | (1ULL << (RegimenParser::UNKNOWN - 64))
      | (1ULL << (RegimenParser::URGENCY - 64))
      | (1ULL << (RegimenParser::URL - 64))
      | (1ULL << (RegimenParser::USE - 64))
      | (1ULL << (RegimenParser::VALUE - 64))
      | (1ULL << (RegimenParser::VERSION_WORD - 64))
      | (1ULL << (RegimenParser::WORKUP - 64))
      | (1ULL << (RegimenParser::YEAR_OF - 64))
      | (1ULL << (RegimenParser::CALENDAR_UNIT - 64)))) != 0) || ((((_la - 160) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 160)) & ((1ULL << (RegimenParser::PROSE - 160))
      | (1ULL << (RegimenParser::IDENTIFIER - 160))
      | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 160)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

bool RegimenParser::sempred(RuleContext *context, size_t ruleIndex, size_t predicateIndex) {
  switch (ruleIndex) {
    case 55: return expressionSempred(dynamic_cast<ExpressionContext *>(context), predicateIndex);
    case 68: return expressionTermSempred(dynamic_cast<ExpressionTermContext *>(context), predicateIndex);

  default:
    break;
  }
  return true;
}

bool RegimenParser::expressionSempred(ExpressionContext *_localctx, size_t predicateIndex) {
  switch (predicateIndex) {
    case 0: return precpred(_ctx, 6);
    case 1: return precpred(_ctx, 5);
    case 2: return precpred(_ctx, 4);
    case 3: return precpred(_ctx, 3);
    case 4: return precpred(_ctx, 2);
    case 5: return precpred(_ctx, 1);
    case 6: return precpred(_ctx, 11);
    case 7: return precpred(_ctx, 10);
    case 8: return precpred(_ctx, 7);

  default:
    break;
  }
  return true;
}

bool RegimenParser::expressionTermSempred(ExpressionTermContext *_localctx, size_t predicateIndex) {
  switch (predicateIndex) {
    case 9: return precpred(_ctx, 6);
    case 10: return precpred(_ctx, 5);
    case 11: return precpred(_ctx, 4);
    case 12: return precpred(_ctx, 9);
    case 13: return precpred(_ctx, 8);

  default:
    break;
  }
  return true;
}

// Static vars and initialization.
std::vector<dfa::DFA> RegimenParser::_decisionToDFA;
atn::PredictionContextCache RegimenParser::_sharedContextCache;

// We own the ATN which in turn owns the ATN states.
atn::ATN RegimenParser::_atn;
std::vector<uint16_t> RegimenParser::_serializedATN;

std::vector<std::string> RegimenParser::_ruleNames = {
  "file", "expressionOnly", "header", "declaration", "knowledgeDeclaration", 
  "knowledgeClause", "versionRange", "versionRequirement", "sourceDeclaration", 
  "sourceClause", "claimDeclaration", "claimClause", "codesystemDeclaration", 
  "valuesetDeclaration", "codeDeclaration", "conceptDeclaration", "displayClause", 
  "codeLiteral", "codesDeclaration", "codesMember", "factDeclaration", "factClause", 
  "audience", "binding", "retrieve", "bindingCondition", "bindingFields", 
  "recordDeclaration", "fieldDeclaration", "tableDeclaration", "tableHeader", 
  "tableColumn", "tableRow", "tableCell", "typeSpecifier", "attachment", 
  "cites", "defineDeclaration", "formalParameters", "formalParameter", "parameterDeclaration", 
  "differentialDeclaration", "differentialClause", "optionDeclaration", 
  "optionClause", "protocolItem", "pathwayDeclaration", "pathwayItem", "stageClause", 
  "referenceList", "alertDeclaration", "alertClause", "caseDeclaration", 
  "caseClause", "givenFact", "expression", "statusName", "query", "alias", 
  "querySource", "qualifiedIdentifier", "whereClause", "returnClause", "sortClause", 
  "sortItem", "sortDirection", "quantifier", "quantifierWord", "expressionTerm", 
  "caseItem", "term", "tupleElement", "functionName", "literal", "reference", 
  "identifier"
};

std::vector<std::string> RegimenParser::_literalNames = {
  "", "'regimen'", "'knowledge'", "'source'", "'claim'", "'codesystem'", 
  "'valueset'", "'code'", "'codes'", "'concept'", "'fact'", "'record'", 
  "'table'", "'define'", "'parameter'", "'differential'", "'option'", "'pathway'", 
  "'stage'", "'alert'", "'case'", "'absent'", "'after'", "'alongside'", 
  "'ask'", "'as_of'", "'author'", "'because'", "'by'", "'caution'", "'cite'", 
  "'class'", "'cleared'", "'clinician'", "'confirmed'", "'contraindicated'", 
  "'default'", "'describe'", "'display'", "'disputed'", "'doi'", "'done'", 
  "'dose'", "'earliest'", "'effective'", "'enter'", "'evidence'", "'expect'", 
  "'figure'", "'first'", "'for'", "'from'", "'given'", "'indicated'", "'kind'", 
  "'latest'", "'maintain'", "'means'", "'monitor'", "'none'", "'not_computable'", 
  "'note'", "'nothing'", "'offer'", "'over'", "'patient'", "'protocol'", 
  "'publisher'", "'redirect'", "'regulatory'", "'requires'", "'review'", 
  "'say'", "'says'", "'sessions'", "'status'", "'suspect'", "'unknown'", 
  "'urgency'", "'url'", "'use'", "'value'", "'version'", "'within'", "'workup'", 
  "'year'", "'all'", "'and'", "'any'", "'as'", "'asc'", "'ascending'", "'at'", 
  "'between'", "'contains'", "'desc'", "'descending'", "'distinct'", "'div'", 
  "'else'", "'end'", "'every'", "'exactly'", "'exists'", "'false'", "'if'", 
  "'implies'", "'in'", "'Interval'", "'is'", "'least'", "'List'", "'mod'", 
  "'most'", "'not'", "'null'", "'of'", "'or'", "'return'", "'satisfying'", 
  "'sort'", "'then'", "'true'", "'Tuple'", "'when'", "'where'", "'xor'", 
  "", "'{'", "'}'", "'('", "')'", "'['", "']'", "':'", "','", "'.'", "'|'", 
  "'='", "'!='", "'~'", "'!~'", "'<='", "'<'", "'>='", "'>'", "'+'", "'-'", 
  "'*'", "'/'", "'^'", "'&'"
};

std::vector<std::string> RegimenParser::_symbolicNames = {
  "", "REGIMEN", "KNOWLEDGE", "SOURCE", "CLAIM", "CODESYSTEM", "VALUESET", 
  "CODE", "CODES", "CONCEPT", "FACT", "RECORD", "TABLE", "DEFINE", "PARAMETER", 
  "DIFFERENTIAL", "OPTION", "PATHWAY", "STAGE", "ALERT", "CASE_WORD", "ABSENT", 
  "AFTER", "ALONGSIDE", "ASK", "AS_OF", "AUTHOR", "BECAUSE", "BY", "CAUTION", 
  "CITE", "CLASS", "CLEARED", "CLINICIAN", "CONFIRMED", "CONTRAINDICATED", 
  "DEFAULT", "DESCRIBE", "DISPLAY", "DISPUTED", "DOI", "DONE", "DOSE", "EARLIEST", 
  "EFFECTIVE", "ENTER", "EVIDENCE", "EXPECT", "FIGURE", "FIRST_DO", "FOR", 
  "FROM", "GIVEN", "INDICATED", "KIND", "LATEST", "MAINTAIN", "MEANS", "MONITOR", 
  "NONE", "NOT_COMPUTABLE", "NOTE", "NOTHING", "OFFER", "OVER", "PATIENT", 
  "PROTOCOL", "PUBLISHER", "REDIRECT", "REGULATORY", "REQUIRES", "REVIEW", 
  "SAY", "SAYS", "SESSIONS", "STATUS", "SUSPECT", "UNKNOWN", "URGENCY", 
  "URL", "USE", "VALUE", "VERSION_WORD", "WITHIN", "WORKUP", "YEAR_OF", 
  "ALL", "AND", "ANY", "AS", "ASC", "ASCENDING", "AT", "BETWEEN", "CONTAINS", 
  "DESC", "DESCENDING", "DISTINCT", "DIV", "ELSE", "END", "EVERY", "EXACTLY", 
  "EXISTS", "FALSE", "IF", "IMPLIES", "IN", "INTERVAL", "IS", "LEAST", "LIST", 
  "MOD", "MOST", "NOT", "NULL_WORD", "OF", "OR", "RETURN", "SATISFYING", 
  "SORT", "THEN", "TRUE", "TUPLE", "WHEN", "WHERE", "XOR", "CALENDAR_UNIT", 
  "LBRACE", "RBRACE", "LPAREN", "RPAREN", "LBRACKET", "RBRACKET", "COLON", 
  "COMMA", "DOT", "BAR", "EQUAL", "NOT_EQUAL", "EQUIVALENT", "NOT_EQUIVALENT", 
  "LESS_EQUAL", "LESS", "GREATER_EQUAL", "GREATER", "PLUS", "MINUS", "STAR", 
  "SLASH", "CARET", "AMPERSAND", "DATETIME", "DATE", "TIME", "VERSION", 
  "DECIMAL", "LONG", "INTEGER", "STRING", "PROSE", "IDENTIFIER", "BACKTICK_IDENTIFIER", 
  "LINE_COMMENT", "BLOCK_COMMENT", "WHITE_SPACE", "UNTERMINATED_STRING", 
  "UNTERMINATED_COMMENT", "STRAY"
};

dfa::Vocabulary RegimenParser::_vocabulary(_literalNames, _symbolicNames);

std::vector<std::string> RegimenParser::_tokenNames;

RegimenParser::Initializer::Initializer() {
	for (size_t i = 0; i < _symbolicNames.size(); ++i) {
		std::string name = _vocabulary.getLiteralName(i);
		if (name.empty()) {
			name = _vocabulary.getSymbolicName(i);
		}

		if (name.empty()) {
			_tokenNames.push_back("<INVALID>");
		} else {
      _tokenNames.push_back(name);
    }
	}

  _serializedATN = {
    0x3, 0x608b, 0xa72a, 0x8133, 0xb9ed, 0x417c, 0x3be7, 0x7786, 0x5964, 
    0x3, 0xaa, 0x53f, 0x4, 0x2, 0x9, 0x2, 0x4, 0x3, 0x9, 0x3, 0x4, 0x4, 
    0x9, 0x4, 0x4, 0x5, 0x9, 0x5, 0x4, 0x6, 0x9, 0x6, 0x4, 0x7, 0x9, 0x7, 
    0x4, 0x8, 0x9, 0x8, 0x4, 0x9, 0x9, 0x9, 0x4, 0xa, 0x9, 0xa, 0x4, 0xb, 
    0x9, 0xb, 0x4, 0xc, 0x9, 0xc, 0x4, 0xd, 0x9, 0xd, 0x4, 0xe, 0x9, 0xe, 
    0x4, 0xf, 0x9, 0xf, 0x4, 0x10, 0x9, 0x10, 0x4, 0x11, 0x9, 0x11, 0x4, 
    0x12, 0x9, 0x12, 0x4, 0x13, 0x9, 0x13, 0x4, 0x14, 0x9, 0x14, 0x4, 0x15, 
    0x9, 0x15, 0x4, 0x16, 0x9, 0x16, 0x4, 0x17, 0x9, 0x17, 0x4, 0x18, 0x9, 
    0x18, 0x4, 0x19, 0x9, 0x19, 0x4, 0x1a, 0x9, 0x1a, 0x4, 0x1b, 0x9, 0x1b, 
    0x4, 0x1c, 0x9, 0x1c, 0x4, 0x1d, 0x9, 0x1d, 0x4, 0x1e, 0x9, 0x1e, 0x4, 
    0x1f, 0x9, 0x1f, 0x4, 0x20, 0x9, 0x20, 0x4, 0x21, 0x9, 0x21, 0x4, 0x22, 
    0x9, 0x22, 0x4, 0x23, 0x9, 0x23, 0x4, 0x24, 0x9, 0x24, 0x4, 0x25, 0x9, 
    0x25, 0x4, 0x26, 0x9, 0x26, 0x4, 0x27, 0x9, 0x27, 0x4, 0x28, 0x9, 0x28, 
    0x4, 0x29, 0x9, 0x29, 0x4, 0x2a, 0x9, 0x2a, 0x4, 0x2b, 0x9, 0x2b, 0x4, 
    0x2c, 0x9, 0x2c, 0x4, 0x2d, 0x9, 0x2d, 0x4, 0x2e, 0x9, 0x2e, 0x4, 0x2f, 
    0x9, 0x2f, 0x4, 0x30, 0x9, 0x30, 0x4, 0x31, 0x9, 0x31, 0x4, 0x32, 0x9, 
    0x32, 0x4, 0x33, 0x9, 0x33, 0x4, 0x34, 0x9, 0x34, 0x4, 0x35, 0x9, 0x35, 
    0x4, 0x36, 0x9, 0x36, 0x4, 0x37, 0x9, 0x37, 0x4, 0x38, 0x9, 0x38, 0x4, 
    0x39, 0x9, 0x39, 0x4, 0x3a, 0x9, 0x3a, 0x4, 0x3b, 0x9, 0x3b, 0x4, 0x3c, 
    0x9, 0x3c, 0x4, 0x3d, 0x9, 0x3d, 0x4, 0x3e, 0x9, 0x3e, 0x4, 0x3f, 0x9, 
    0x3f, 0x4, 0x40, 0x9, 0x40, 0x4, 0x41, 0x9, 0x41, 0x4, 0x42, 0x9, 0x42, 
    0x4, 0x43, 0x9, 0x43, 0x4, 0x44, 0x9, 0x44, 0x4, 0x45, 0x9, 0x45, 0x4, 
    0x46, 0x9, 0x46, 0x4, 0x47, 0x9, 0x47, 0x4, 0x48, 0x9, 0x48, 0x4, 0x49, 
    0x9, 0x49, 0x4, 0x4a, 0x9, 0x4a, 0x4, 0x4b, 0x9, 0x4b, 0x4, 0x4c, 0x9, 
    0x4c, 0x4, 0x4d, 0x9, 0x4d, 0x3, 0x2, 0x3, 0x2, 0x7, 0x2, 0x9d, 0xa, 
    0x2, 0xc, 0x2, 0xe, 0x2, 0xa0, 0xb, 0x2, 0x3, 0x2, 0x3, 0x2, 0x3, 0x3, 
    0x3, 0x3, 0x3, 0x3, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x5, 0x3, 0x5, 
    0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 
    0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 
    0x3, 0x5, 0x3, 0x5, 0x5, 0x5, 0xbc, 0xa, 0x5, 0x3, 0x6, 0x3, 0x6, 0x3, 
    0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x7, 0x6, 0xc4, 0xa, 0x6, 0xc, 0x6, 
    0xe, 0x6, 0xc7, 0xb, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x7, 0x3, 0x7, 0x3, 
    0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 
    0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 
    0x7, 0x5, 0x7, 0xdc, 0xa, 0x7, 0x5, 0x7, 0xde, 0xa, 0x7, 0x3, 0x8, 0x3, 
    0x8, 0x3, 0x8, 0x7, 0x8, 0xe3, 0xa, 0x8, 0xc, 0x8, 0xe, 0x8, 0xe6, 0xb, 
    0x8, 0x3, 0x9, 0x5, 0x9, 0xe9, 0xa, 0x9, 0x3, 0x9, 0x3, 0x9, 0x3, 0xa, 
    0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x7, 0xa, 0xf2, 0xa, 0xa, 0xc, 
    0xa, 0xe, 0xa, 0xf5, 0xb, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xb, 0x3, 0xb, 
    0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 
    0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x5, 0xb, 0x105, 0xa, 0xb, 0x3, 0xc, 0x3, 
    0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x7, 0xc, 0x10e, 
    0xa, 0xc, 0xc, 0xc, 0xe, 0xc, 0x111, 0xb, 0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 
    0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 
    0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x5, 0xd, 0x121, 0xa, 0xd, 
    0x3, 0xd, 0x5, 0xd, 0x124, 0xa, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 
    0xd, 0x5, 0xd, 0x12a, 0xa, 0xd, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 
    0x3, 0xe, 0x3, 0xe, 0x5, 0xe, 0x132, 0xa, 0xe, 0x3, 0xf, 0x3, 0xf, 0x3, 
    0xf, 0x3, 0xf, 0x3, 0xf, 0x3, 0xf, 0x3, 0xf, 0x7, 0xf, 0x13b, 0xa, 0xf, 
    0xc, 0xf, 0xe, 0xf, 0x13e, 0xb, 0xf, 0x3, 0xf, 0x5, 0xf, 0x141, 0xa, 
    0xf, 0x5, 0xf, 0x143, 0xa, 0xf, 0x3, 0xf, 0x3, 0xf, 0x3, 0xf, 0x3, 0xf, 
    0x5, 0xf, 0x149, 0xa, 0xf, 0x5, 0xf, 0x14b, 0xa, 0xf, 0x3, 0x10, 0x3, 
    0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 
    0x5, 0x10, 0x155, 0xa, 0x10, 0x5, 0x10, 0x157, 0xa, 0x10, 0x3, 0x11, 
    0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x7, 
    0x11, 0x160, 0xa, 0x11, 0xc, 0x11, 0xe, 0x11, 0x163, 0xb, 0x11, 0x3, 
    0x11, 0x3, 0x11, 0x5, 0x11, 0x167, 0xa, 0x11, 0x3, 0x12, 0x3, 0x12, 
    0x3, 0x12, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x5, 0x13, 0x16f, 0xa, 0x13, 
    0x3, 0x14, 0x3, 0x14, 0x3, 0x14, 0x3, 0x14, 0x7, 0x14, 0x175, 0xa, 0x14, 
    0xc, 0x14, 0xe, 0x14, 0x178, 0xb, 0x14, 0x3, 0x14, 0x3, 0x14, 0x3, 0x15, 
    0x3, 0x15, 0x5, 0x15, 0x17e, 0xa, 0x15, 0x3, 0x15, 0x3, 0x15, 0x3, 0x15, 
    0x3, 0x15, 0x7, 0x15, 0x184, 0xa, 0x15, 0xc, 0x15, 0xe, 0x15, 0x187, 
    0xb, 0x15, 0x5, 0x15, 0x189, 0xa, 0x15, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 
    0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x5, 0x16, 0x191, 0xa, 0x16, 0x3, 0x16, 
    0x3, 0x16, 0x7, 0x16, 0x195, 0xa, 0x16, 0xc, 0x16, 0xe, 0x16, 0x198, 
    0xb, 0x16, 0x3, 0x16, 0x5, 0x16, 0x19b, 0xa, 0x16, 0x3, 0x17, 0x3, 0x17, 
    0x3, 0x17, 0x3, 0x17, 0x6, 0x17, 0x1a1, 0xa, 0x17, 0xd, 0x17, 0xe, 0x17, 
    0x1a2, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 
    0x3, 0x17, 0x5, 0x17, 0x1ac, 0xa, 0x17, 0x3, 0x17, 0x3, 0x17, 0x5, 0x17, 
    0x1b0, 0xa, 0x17, 0x3, 0x18, 0x3, 0x18, 0x3, 0x19, 0x5, 0x19, 0x1b5, 
    0xa, 0x19, 0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 0x7, 
    0x19, 0x1bc, 0xa, 0x19, 0xc, 0x19, 0xe, 0x19, 0x1bf, 0xb, 0x19, 0x5, 
    0x19, 0x1c1, 0xa, 0x19, 0x3, 0x19, 0x3, 0x19, 0x5, 0x19, 0x1c5, 0xa, 
    0x19, 0x3, 0x19, 0x3, 0x19, 0x5, 0x19, 0x1c9, 0xa, 0x19, 0x3, 0x19, 
    0x5, 0x19, 0x1cc, 0xa, 0x19, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 
    0x5, 0x1a, 0x1d2, 0xa, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1b, 0x3, 0x1b, 
    0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x3, 
    0x1b, 0x3, 0x1b, 0x7, 0x1b, 0x1e0, 0xa, 0x1b, 0xc, 0x1b, 0xe, 0x1b, 
    0x1e3, 0xb, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x5, 0x1b, 0x1e7, 0xa, 0x1b, 
    0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x5, 0x1c, 0x1ee, 
    0xa, 0x1c, 0x7, 0x1c, 0x1f0, 0xa, 0x1c, 0xc, 0x1c, 0xe, 0x1c, 0x1f3, 
    0xb, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 
    0x1d, 0x7, 0x1d, 0x1fb, 0xa, 0x1d, 0xc, 0x1d, 0xe, 0x1d, 0x1fe, 0xb, 
    0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 
    0x3, 0x1e, 0x5, 0x1e, 0x207, 0xa, 0x1e, 0x3, 0x1e, 0x5, 0x1e, 0x20a, 
    0xa, 0x1e, 0x3, 0x1e, 0x5, 0x1e, 0x20d, 0xa, 0x1e, 0x3, 0x1f, 0x3, 0x1f, 
    0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x7, 0x1f, 0x214, 0xa, 0x1f, 0xc, 0x1f, 
    0xe, 0x1f, 0x217, 0xb, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x7, 0x1f, 
    0x21c, 0xa, 0x1f, 0xc, 0x1f, 0xe, 0x1f, 0x21f, 0xb, 0x1f, 0x3, 0x1f, 
    0x3, 0x1f, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x7, 0x20, 0x227, 
    0xa, 0x20, 0xc, 0x20, 0xe, 0x20, 0x22a, 0xb, 0x20, 0x3, 0x20, 0x3, 0x20, 
    0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x5, 0x21, 0x231, 0xa, 0x21, 0x3, 0x22, 
    0x3, 0x22, 0x3, 0x22, 0x3, 0x22, 0x7, 0x22, 0x237, 0xa, 0x22, 0xc, 0x22, 
    0xe, 0x22, 0x23a, 0xb, 0x22, 0x3, 0x22, 0x3, 0x22, 0x3, 0x23, 0x3, 0x23, 
    0x5, 0x23, 0x240, 0xa, 0x23, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 
    0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 
    0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 
    0x3, 0x24, 0x5, 0x24, 0x254, 0xa, 0x24, 0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 
    0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 0x7, 0x25, 0x25c, 0xa, 0x25, 0xc, 0x25, 
    0xe, 0x25, 0x25f, 0xb, 0x25, 0x5, 0x25, 0x261, 0xa, 0x25, 0x3, 0x26, 
    0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x7, 0x26, 0x267, 0xa, 0x26, 0xc, 0x26, 
    0xe, 0x26, 0x26a, 0xb, 0x26, 0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x5, 0x27, 
    0x26f, 0xa, 0x27, 0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x7, 0x27, 0x274, 
    0xa, 0x27, 0xc, 0x27, 0xe, 0x27, 0x277, 0xb, 0x27, 0x3, 0x28, 0x3, 0x28, 
    0x3, 0x28, 0x3, 0x28, 0x7, 0x28, 0x27d, 0xa, 0x28, 0xc, 0x28, 0xe, 0x28, 
    0x280, 0xb, 0x28, 0x3, 0x28, 0x3, 0x28, 0x3, 0x29, 0x3, 0x29, 0x3, 0x29, 
    0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x5, 0x2a, 0x28c, 
    0xa, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x7, 0x2a, 0x291, 0xa, 0x2a, 
    0xc, 0x2a, 0xe, 0x2a, 0x294, 0xb, 0x2a, 0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 
    0x3, 0x2b, 0x3, 0x2b, 0x7, 0x2b, 0x29b, 0xa, 0x2b, 0xc, 0x2b, 0xe, 0x2b, 
    0x29e, 0xb, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 
    0x3, 0x2c, 0x7, 0x2c, 0x2a6, 0xa, 0x2c, 0xc, 0x2c, 0xe, 0x2c, 0x2a9, 
    0xb, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x7, 0x2c, 0x2af, 
    0xa, 0x2c, 0xc, 0x2c, 0xe, 0x2c, 0x2b2, 0xb, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 
    0x3, 0x2c, 0x3, 0x2c, 0x7, 0x2c, 0x2b8, 0xa, 0x2c, 0xc, 0x2c, 0xe, 0x2c, 
    0x2bb, 0xb, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x7, 0x2c, 0x2c0, 
    0xa, 0x2c, 0xc, 0x2c, 0xe, 0x2c, 0x2c3, 0xb, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 
    0x3, 0x2c, 0x7, 0x2c, 0x2c8, 0xa, 0x2c, 0xc, 0x2c, 0xe, 0x2c, 0x2cb, 
    0xb, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x7, 0x2c, 0x2d0, 0xa, 0x2c, 
    0xc, 0x2c, 0xe, 0x2c, 0x2d3, 0xb, 0x2c, 0x5, 0x2c, 0x2d5, 0xa, 0x2c, 
    0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x7, 0x2d, 0x2dc, 
    0xa, 0x2d, 0xc, 0x2d, 0xe, 0x2d, 0x2df, 0xb, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 
    0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x5, 0x2e, 0x2e8, 
    0xa, 0x2e, 0x3, 0x2e, 0x5, 0x2e, 0x2eb, 0xa, 0x2e, 0x3, 0x2e, 0x7, 0x2e, 
    0x2ee, 0xa, 0x2e, 0xc, 0x2e, 0xe, 0x2e, 0x2f1, 0xb, 0x2e, 0x3, 0x2e, 
    0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x7, 0x2e, 0x2f7, 0xa, 0x2e, 0xc, 0x2e, 
    0xe, 0x2e, 0x2fa, 0xb, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 
    0x7, 0x2e, 0x300, 0xa, 0x2e, 0xc, 0x2e, 0xe, 0x2e, 0x303, 0xb, 0x2e, 
    0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x7, 0x2e, 0x309, 0xa, 0x2e, 
    0xc, 0x2e, 0xe, 0x2e, 0x30c, 0xb, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 
    0x3, 0x2e, 0x5, 0x2e, 0x312, 0xa, 0x2e, 0x3, 0x2e, 0x7, 0x2e, 0x315, 
    0xa, 0x2e, 0xc, 0x2e, 0xe, 0x2e, 0x318, 0xb, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 
    0x3, 0x2e, 0x3, 0x2e, 0x7, 0x2e, 0x31e, 0xa, 0x2e, 0xc, 0x2e, 0xe, 0x2e, 
    0x321, 0xb, 0x2e, 0x3, 0x2e, 0x7, 0x2e, 0x324, 0xa, 0x2e, 0xc, 0x2e, 
    0xe, 0x2e, 0x327, 0xb, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 
    0x5, 0x2e, 0x32d, 0xa, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x5, 0x2e, 0x331, 
    0xa, 0x2e, 0x3, 0x2e, 0x7, 0x2e, 0x334, 0xa, 0x2e, 0xc, 0x2e, 0xe, 0x2e, 
    0x337, 0xb, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x5, 0x2e, 
    0x33d, 0xa, 0x2e, 0x3, 0x2e, 0x7, 0x2e, 0x340, 0xa, 0x2e, 0xc, 0x2e, 
    0xe, 0x2e, 0x343, 0xb, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 
    0x7, 0x2e, 0x349, 0xa, 0x2e, 0xc, 0x2e, 0xe, 0x2e, 0x34c, 0xb, 0x2e, 
    0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x6, 0x2e, 0x352, 0xa, 0x2e, 
    0xd, 0x2e, 0xe, 0x2e, 0x353, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x7, 0x2e, 
    0x359, 0xa, 0x2e, 0xc, 0x2e, 0xe, 0x2e, 0x35c, 0xb, 0x2e, 0x5, 0x2e, 
    0x35e, 0xa, 0x2e, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x5, 0x2f, 
    0x364, 0xa, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x5, 0x2f, 0x368, 0xa, 0x2f, 
    0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x5, 0x2f, 0x36e, 0xa, 0x2f, 
    0x3, 0x2f, 0x5, 0x2f, 0x371, 0xa, 0x2f, 0x3, 0x30, 0x3, 0x30, 0x3, 0x30, 
    0x5, 0x30, 0x376, 0xa, 0x30, 0x3, 0x30, 0x3, 0x30, 0x7, 0x30, 0x37a, 
    0xa, 0x30, 0xc, 0x30, 0xe, 0x30, 0x37d, 0xb, 0x30, 0x3, 0x30, 0x3, 0x30, 
    0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x5, 0x31, 0x384, 0xa, 0x31, 0x3, 0x31, 
    0x3, 0x31, 0x5, 0x31, 0x388, 0xa, 0x31, 0x3, 0x31, 0x3, 0x31, 0x7, 0x31, 
    0x38c, 0xa, 0x31, 0xc, 0x31, 0xe, 0x31, 0x38f, 0xb, 0x31, 0x3, 0x31, 
    0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x5, 0x31, 0x396, 0xa, 0x31, 
    0x3, 0x31, 0x5, 0x31, 0x399, 0xa, 0x31, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 
    0x3, 0x32, 0x7, 0x32, 0x39f, 0xa, 0x32, 0xc, 0x32, 0xe, 0x32, 0x3a2, 
    0xb, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x5, 0x32, 0x3a7, 0xa, 0x32, 
    0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x7, 0x32, 0x3ad, 0xa, 0x32, 
    0xc, 0x32, 0xe, 0x32, 0x3b0, 0xb, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 
    0x3, 0x32, 0x6, 0x32, 0x3b6, 0xa, 0x32, 0xd, 0x32, 0xe, 0x32, 0x3b7, 
    0x5, 0x32, 0x3ba, 0xa, 0x32, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x7, 0x33, 
    0x3bf, 0xa, 0x33, 0xc, 0x33, 0xe, 0x33, 0x3c2, 0xb, 0x33, 0x3, 0x34, 
    0x3, 0x34, 0x3, 0x34, 0x5, 0x34, 0x3c7, 0xa, 0x34, 0x3, 0x34, 0x3, 0x34, 
    0x3, 0x34, 0x7, 0x34, 0x3cc, 0xa, 0x34, 0xc, 0x34, 0xe, 0x34, 0x3cf, 
    0xb, 0x34, 0x3, 0x34, 0x3, 0x34, 0x7, 0x34, 0x3d3, 0xa, 0x34, 0xc, 0x34, 
    0xe, 0x34, 0x3d6, 0xb, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x35, 0x3, 0x35, 
    0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x6, 0x35, 0x3e0, 0xa, 0x35, 
    0xd, 0x35, 0xe, 0x35, 0x3e1, 0x5, 0x35, 0x3e4, 0xa, 0x35, 0x3, 0x36, 
    0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x7, 0x36, 0x3ea, 0xa, 0x36, 0xc, 0x36, 
    0xe, 0x36, 0x3ed, 0xb, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x37, 0x3, 0x37, 
    0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x7, 0x37, 0x3f7, 0xa, 0x37, 
    0xc, 0x37, 0xe, 0x37, 0x3fa, 0xb, 0x37, 0x3, 0x37, 0x5, 0x37, 0x3fd, 
    0xa, 0x37, 0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x7, 0x37, 0x403, 
    0xa, 0x37, 0xc, 0x37, 0xe, 0x37, 0x406, 0xb, 0x37, 0x3, 0x37, 0x5, 0x37, 
    0x409, 0xa, 0x37, 0x5, 0x37, 0x40b, 0xa, 0x37, 0x3, 0x38, 0x3, 0x38, 
    0x3, 0x38, 0x3, 0x38, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 
    0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x5, 0x39, 0x419, 0xa, 0x39, 
    0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 
    0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 
    0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 
    0x39, 0x3, 0x39, 0x5, 0x39, 0x430, 0xa, 0x39, 0x3, 0x39, 0x3, 0x39, 
    0x3, 0x39, 0x3, 0x39, 0x5, 0x39, 0x436, 0xa, 0x39, 0x3, 0x39, 0x3, 0x39, 
    0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x7, 0x39, 0x43f, 
    0xa, 0x39, 0xc, 0x39, 0xe, 0x39, 0x442, 0xb, 0x39, 0x3, 0x3a, 0x3, 0x3a, 
    0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x5, 0x3a, 0x44a, 0xa, 0x3a, 
    0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x5, 0x3b, 0x450, 0xa, 0x3b, 
    0x3, 0x3b, 0x5, 0x3b, 0x453, 0xa, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x5, 0x3b, 
    0x457, 0xa, 0x3b, 0x3, 0x3b, 0x5, 0x3b, 0x45a, 0xa, 0x3b, 0x3, 0x3c, 
    0x3, 0x3c, 0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 0x5, 
    0x3d, 0x463, 0xa, 0x3d, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x7, 0x3e, 
    0x468, 0xa, 0x3e, 0xc, 0x3e, 0xe, 0x3e, 0x46b, 0xb, 0x3e, 0x3, 0x3f, 
    0x3, 0x3f, 0x3, 0x3f, 0x3, 0x40, 0x3, 0x40, 0x5, 0x40, 0x472, 0xa, 0x40, 
    0x3, 0x40, 0x3, 0x40, 0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x3, 
    0x41, 0x3, 0x41, 0x7, 0x41, 0x47c, 0xa, 0x41, 0xc, 0x41, 0xe, 0x41, 
    0x47f, 0xb, 0x41, 0x5, 0x41, 0x481, 0xa, 0x41, 0x3, 0x42, 0x3, 0x42, 
    0x5, 0x42, 0x485, 0xa, 0x42, 0x3, 0x43, 0x3, 0x43, 0x3, 0x44, 0x3, 0x44, 
    0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 
    0x44, 0x3, 0x44, 0x3, 0x44, 0x5, 0x44, 0x494, 0xa, 0x44, 0x3, 0x44, 
    0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 
    0x44, 0x3, 0x44, 0x5, 0x44, 0x49f, 0xa, 0x44, 0x3, 0x44, 0x5, 0x44, 
    0x4a2, 0xa, 0x44, 0x3, 0x45, 0x3, 0x45, 0x3, 0x45, 0x3, 0x45, 0x3, 0x45, 
    0x3, 0x45, 0x3, 0x45, 0x3, 0x45, 0x3, 0x45, 0x3, 0x45, 0x5, 0x45, 0x4ae, 
    0xa, 0x45, 0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 0x3, 
    0x46, 0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 
    0x3, 0x46, 0x5, 0x46, 0x4bd, 0xa, 0x46, 0x3, 0x46, 0x6, 0x46, 0x4c0, 
    0xa, 0x46, 0xd, 0x46, 0xe, 0x46, 0x4c1, 0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 
    0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 0x5, 0x46, 0x4ca, 0xa, 0x46, 0x3, 0x46, 
    0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 0x3, 
    0x46, 0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 
    0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 0x7, 0x46, 0x4dd, 0xa, 0x46, 0xc, 0x46, 
    0xe, 0x46, 0x4e0, 0xb, 0x46, 0x3, 0x47, 0x3, 0x47, 0x3, 0x47, 0x3, 0x47, 
    0x3, 0x47, 0x3, 0x48, 0x3, 0x48, 0x3, 0x48, 0x3, 0x48, 0x3, 0x48, 0x3, 
    0x48, 0x3, 0x48, 0x3, 0x48, 0x3, 0x48, 0x5, 0x48, 0x4f0, 0xa, 0x48, 
    0x3, 0x48, 0x3, 0x48, 0x3, 0x48, 0x3, 0x48, 0x7, 0x48, 0x4f6, 0xa, 0x48, 
    0xc, 0x48, 0xe, 0x48, 0x4f9, 0xb, 0x48, 0x5, 0x48, 0x4fb, 0xa, 0x48, 
    0x3, 0x48, 0x3, 0x48, 0x5, 0x48, 0x4ff, 0xa, 0x48, 0x3, 0x48, 0x3, 0x48, 
    0x3, 0x48, 0x3, 0x48, 0x7, 0x48, 0x505, 0xa, 0x48, 0xc, 0x48, 0xe, 0x48, 
    0x508, 0xb, 0x48, 0x3, 0x48, 0x3, 0x48, 0x3, 0x48, 0x3, 0x48, 0x3, 0x48, 
    0x3, 0x48, 0x3, 0x48, 0x3, 0x48, 0x3, 0x48, 0x3, 0x48, 0x3, 0x48, 0x7, 
    0x48, 0x515, 0xa, 0x48, 0xc, 0x48, 0xe, 0x48, 0x518, 0xb, 0x48, 0x5, 
    0x48, 0x51a, 0xa, 0x48, 0x3, 0x48, 0x3, 0x48, 0x3, 0x48, 0x3, 0x48, 
    0x3, 0x48, 0x3, 0x48, 0x3, 0x48, 0x5, 0x48, 0x523, 0xa, 0x48, 0x3, 0x49, 
    0x3, 0x49, 0x3, 0x49, 0x3, 0x49, 0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4b, 0x3, 
    0x4b, 0x3, 0x4b, 0x3, 0x4b, 0x3, 0x4b, 0x3, 0x4b, 0x3, 0x4b, 0x3, 0x4b, 
    0x3, 0x4b, 0x3, 0x4b, 0x3, 0x4b, 0x5, 0x4b, 0x536, 0xa, 0x4b, 0x3, 0x4c, 
    0x3, 0x4c, 0x3, 0x4c, 0x5, 0x4c, 0x53b, 0xa, 0x4c, 0x3, 0x4d, 0x3, 0x4d, 
    0x3, 0x4d, 0x2, 0x4, 0x70, 0x8a, 0x4e, 0x2, 0x4, 0x6, 0x8, 0xa, 0xc, 
    0xe, 0x10, 0x12, 0x14, 0x16, 0x18, 0x1a, 0x1c, 0x1e, 0x20, 0x22, 0x24, 
    0x26, 0x28, 0x2a, 0x2c, 0x2e, 0x30, 0x32, 0x34, 0x36, 0x38, 0x3a, 0x3c, 
    0x3e, 0x40, 0x42, 0x44, 0x46, 0x48, 0x4a, 0x4c, 0x4e, 0x50, 0x52, 0x54, 
    0x56, 0x58, 0x5a, 0x5c, 0x5e, 0x60, 0x62, 0x64, 0x66, 0x68, 0x6a, 0x6c, 
    0x6e, 0x70, 0x72, 0x74, 0x76, 0x78, 0x7a, 0x7c, 0x7e, 0x80, 0x82, 0x84, 
    0x86, 0x88, 0x8a, 0x8c, 0x8e, 0x90, 0x92, 0x94, 0x96, 0x98, 0x2, 0x18, 
    0x6, 0x2, 0x8c, 0x8c, 0x8e, 0x8e, 0x90, 0x93, 0x98, 0x98, 0x4, 0x2, 
    0x9d, 0x9e, 0xa0, 0xa0, 0x4, 0x2, 0x23, 0x23, 0x43, 0x43, 0x5, 0x2, 
    0x2d, 0x2d, 0x39, 0x39, 0x5a, 0x5a, 0x3, 0x2, 0x90, 0x93, 0x3, 0x2, 
    0x8c, 0x8f, 0x4, 0x2, 0x60, 0x60, 0x6d, 0x6d, 0x4, 0x2, 0x77, 0x77, 
    0x80, 0x80, 0x5, 0x2, 0x6a, 0x6a, 0x75, 0x75, 0x7c, 0x7c, 0x3, 0x2, 
    0xa3, 0xa4, 0x4, 0x2, 0x58, 0x58, 0x63, 0x63, 0x4, 0x2, 0x5c, 0x5d, 
    0x61, 0x62, 0x4, 0x2, 0x5a, 0x5a, 0x67, 0x67, 0x3, 0x2, 0x94, 0x95, 
    0x5, 0x2, 0x64, 0x64, 0x72, 0x72, 0x96, 0x97, 0x4, 0x2, 0x94, 0x95, 
    0x99, 0x99, 0x4, 0x2, 0x84, 0x84, 0x86, 0x86, 0x4, 0x2, 0x85, 0x85, 
    0x87, 0x87, 0x4, 0x2, 0x6a, 0x6a, 0x7c, 0x7c, 0x4, 0x2, 0x9e, 0x9e, 
    0xa0, 0xa0, 0x5, 0x2, 0x57, 0x57, 0x81, 0x81, 0xa1, 0xa1, 0x14, 0x2, 
    0x4, 0x6, 0x9, 0xe, 0x10, 0x10, 0x14, 0x15, 0x17, 0x17, 0x1c, 0x1c, 
    0x21, 0x21, 0x23, 0x23, 0x26, 0x28, 0x2a, 0x30, 0x32, 0x33, 0x36, 0x45, 
    0x47, 0x47, 0x49, 0x49, 0x4c, 0x54, 0x56, 0x57, 0x81, 0x81, 0xa2, 0xa4, 
    0x2, 0x5e9, 0x2, 0x9a, 0x3, 0x2, 0x2, 0x2, 0x4, 0xa3, 0x3, 0x2, 0x2, 
    0x2, 0x6, 0xa6, 0x3, 0x2, 0x2, 0x2, 0x8, 0xbb, 0x3, 0x2, 0x2, 0x2, 0xa, 
    0xbd, 0x3, 0x2, 0x2, 0x2, 0xc, 0xdd, 0x3, 0x2, 0x2, 0x2, 0xe, 0xdf, 
    0x3, 0x2, 0x2, 0x2, 0x10, 0xe8, 0x3, 0x2, 0x2, 0x2, 0x12, 0xec, 0x3, 
    0x2, 0x2, 0x2, 0x14, 0x104, 0x3, 0x2, 0x2, 0x2, 0x16, 0x106, 0x3, 0x2, 
    0x2, 0x2, 0x18, 0x129, 0x3, 0x2, 0x2, 0x2, 0x1a, 0x12b, 0x3, 0x2, 0x2, 
    0x2, 0x1c, 0x133, 0x3, 0x2, 0x2, 0x2, 0x1e, 0x14c, 0x3, 0x2, 0x2, 0x2, 
    0x20, 0x158, 0x3, 0x2, 0x2, 0x2, 0x22, 0x168, 0x3, 0x2, 0x2, 0x2, 0x24, 
    0x16b, 0x3, 0x2, 0x2, 0x2, 0x26, 0x170, 0x3, 0x2, 0x2, 0x2, 0x28, 0x17b, 
    0x3, 0x2, 0x2, 0x2, 0x2a, 0x18a, 0x3, 0x2, 0x2, 0x2, 0x2c, 0x1af, 0x3, 
    0x2, 0x2, 0x2, 0x2e, 0x1b1, 0x3, 0x2, 0x2, 0x2, 0x30, 0x1b4, 0x3, 0x2, 
    0x2, 0x2, 0x32, 0x1cd, 0x3, 0x2, 0x2, 0x2, 0x34, 0x1e6, 0x3, 0x2, 0x2, 
    0x2, 0x36, 0x1e8, 0x3, 0x2, 0x2, 0x2, 0x38, 0x1f6, 0x3, 0x2, 0x2, 0x2, 
    0x3a, 0x201, 0x3, 0x2, 0x2, 0x2, 0x3c, 0x20e, 0x3, 0x2, 0x2, 0x2, 0x3e, 
    0x222, 0x3, 0x2, 0x2, 0x2, 0x40, 0x22d, 0x3, 0x2, 0x2, 0x2, 0x42, 0x232, 
    0x3, 0x2, 0x2, 0x2, 0x44, 0x23f, 0x3, 0x2, 0x2, 0x2, 0x46, 0x253, 0x3, 
    0x2, 0x2, 0x2, 0x48, 0x260, 0x3, 0x2, 0x2, 0x2, 0x4a, 0x262, 0x3, 0x2, 
    0x2, 0x2, 0x4c, 0x26b, 0x3, 0x2, 0x2, 0x2, 0x4e, 0x278, 0x3, 0x2, 0x2, 
    0x2, 0x50, 0x283, 0x3, 0x2, 0x2, 0x2, 0x52, 0x286, 0x3, 0x2, 0x2, 0x2, 
    0x54, 0x295, 0x3, 0x2, 0x2, 0x2, 0x56, 0x2d4, 0x3, 0x2, 0x2, 0x2, 0x58, 
    0x2d6, 0x3, 0x2, 0x2, 0x2, 0x5a, 0x35d, 0x3, 0x2, 0x2, 0x2, 0x5c, 0x370, 
    0x3, 0x2, 0x2, 0x2, 0x5e, 0x372, 0x3, 0x2, 0x2, 0x2, 0x60, 0x398, 0x3, 
    0x2, 0x2, 0x2, 0x62, 0x3b9, 0x3, 0x2, 0x2, 0x2, 0x64, 0x3bb, 0x3, 0x2, 
    0x2, 0x2, 0x66, 0x3c3, 0x3, 0x2, 0x2, 0x2, 0x68, 0x3e3, 0x3, 0x2, 0x2, 
    0x2, 0x6a, 0x3e5, 0x3, 0x2, 0x2, 0x2, 0x6c, 0x40a, 0x3, 0x2, 0x2, 0x2, 
    0x6e, 0x40c, 0x3, 0x2, 0x2, 0x2, 0x70, 0x418, 0x3, 0x2, 0x2, 0x2, 0x72, 
    0x449, 0x3, 0x2, 0x2, 0x2, 0x74, 0x44b, 0x3, 0x2, 0x2, 0x2, 0x76, 0x45b, 
    0x3, 0x2, 0x2, 0x2, 0x78, 0x462, 0x3, 0x2, 0x2, 0x2, 0x7a, 0x464, 0x3, 
    0x2, 0x2, 0x2, 0x7c, 0x46c, 0x3, 0x2, 0x2, 0x2, 0x7e, 0x46f, 0x3, 0x2, 
    0x2, 0x2, 0x80, 0x475, 0x3, 0x2, 0x2, 0x2, 0x82, 0x482, 0x3, 0x2, 0x2, 
    0x2, 0x84, 0x486, 0x3, 0x2, 0x2, 0x2, 0x86, 0x4a1, 0x3, 0x2, 0x2, 0x2, 
    0x88, 0x4ad, 0x3, 0x2, 0x2, 0x2, 0x8a, 0x4c9, 0x3, 0x2, 0x2, 0x2, 0x8c, 
    0x4e1, 0x3, 0x2, 0x2, 0x2, 0x8e, 0x522, 0x3, 0x2, 0x2, 0x2, 0x90, 0x524, 
    0x3, 0x2, 0x2, 0x2, 0x92, 0x528, 0x3, 0x2, 0x2, 0x2, 0x94, 0x535, 0x3, 
    0x2, 0x2, 0x2, 0x96, 0x537, 0x3, 0x2, 0x2, 0x2, 0x98, 0x53c, 0x3, 0x2, 
    0x2, 0x2, 0x9a, 0x9e, 0x5, 0x6, 0x4, 0x2, 0x9b, 0x9d, 0x5, 0x8, 0x5, 
    0x2, 0x9c, 0x9b, 0x3, 0x2, 0x2, 0x2, 0x9d, 0xa0, 0x3, 0x2, 0x2, 0x2, 
    0x9e, 0x9c, 0x3, 0x2, 0x2, 0x2, 0x9e, 0x9f, 0x3, 0x2, 0x2, 0x2, 0x9f, 
    0xa1, 0x3, 0x2, 0x2, 0x2, 0xa0, 0x9e, 0x3, 0x2, 0x2, 0x2, 0xa1, 0xa2, 
    0x7, 0x2, 0x2, 0x3, 0xa2, 0x3, 0x3, 0x2, 0x2, 0x2, 0xa3, 0xa4, 0x5, 
    0x70, 0x39, 0x2, 0xa4, 0xa5, 0x7, 0x2, 0x2, 0x3, 0xa5, 0x5, 0x3, 0x2, 
    0x2, 0x2, 0xa6, 0xa7, 0x7, 0x3, 0x2, 0x2, 0xa7, 0xa8, 0x7, 0xa0, 0x2, 
    0x2, 0xa8, 0x7, 0x3, 0x2, 0x2, 0x2, 0xa9, 0xbc, 0x5, 0xa, 0x6, 0x2, 
    0xaa, 0xbc, 0x5, 0x12, 0xa, 0x2, 0xab, 0xbc, 0x5, 0x16, 0xc, 0x2, 0xac, 
    0xbc, 0x5, 0x1a, 0xe, 0x2, 0xad, 0xbc, 0x5, 0x1c, 0xf, 0x2, 0xae, 0xbc, 
    0x5, 0x1e, 0x10, 0x2, 0xaf, 0xbc, 0x5, 0x26, 0x14, 0x2, 0xb0, 0xbc, 
    0x5, 0x20, 0x11, 0x2, 0xb1, 0xbc, 0x5, 0x2a, 0x16, 0x2, 0xb2, 0xbc, 
    0x5, 0x38, 0x1d, 0x2, 0xb3, 0xbc, 0x5, 0x3c, 0x1f, 0x2, 0xb4, 0xbc, 
    0x5, 0x4c, 0x27, 0x2, 0xb5, 0xbc, 0x5, 0x52, 0x2a, 0x2, 0xb6, 0xbc, 
    0x5, 0x54, 0x2b, 0x2, 0xb7, 0xbc, 0x5, 0x58, 0x2d, 0x2, 0xb8, 0xbc, 
    0x5, 0x5e, 0x30, 0x2, 0xb9, 0xbc, 0x5, 0x66, 0x34, 0x2, 0xba, 0xbc, 
    0x5, 0x6a, 0x36, 0x2, 0xbb, 0xa9, 0x3, 0x2, 0x2, 0x2, 0xbb, 0xaa, 0x3, 
    0x2, 0x2, 0x2, 0xbb, 0xab, 0x3, 0x2, 0x2, 0x2, 0xbb, 0xac, 0x3, 0x2, 
    0x2, 0x2, 0xbb, 0xad, 0x3, 0x2, 0x2, 0x2, 0xbb, 0xae, 0x3, 0x2, 0x2, 
    0x2, 0xbb, 0xaf, 0x3, 0x2, 0x2, 0x2, 0xbb, 0xb0, 0x3, 0x2, 0x2, 0x2, 
    0xbb, 0xb1, 0x3, 0x2, 0x2, 0x2, 0xbb, 0xb2, 0x3, 0x2, 0x2, 0x2, 0xbb, 
    0xb3, 0x3, 0x2, 0x2, 0x2, 0xbb, 0xb4, 0x3, 0x2, 0x2, 0x2, 0xbb, 0xb5, 
    0x3, 0x2, 0x2, 0x2, 0xbb, 0xb6, 0x3, 0x2, 0x2, 0x2, 0xbb, 0xb7, 0x3, 
    0x2, 0x2, 0x2, 0xbb, 0xb8, 0x3, 0x2, 0x2, 0x2, 0xbb, 0xb9, 0x3, 0x2, 
    0x2, 0x2, 0xbb, 0xba, 0x3, 0x2, 0x2, 0x2, 0xbc, 0x9, 0x3, 0x2, 0x2, 
    0x2, 0xbd, 0xbe, 0x7, 0x4, 0x2, 0x2, 0xbe, 0xbf, 0x5, 0x98, 0x4d, 0x2, 
    0xbf, 0xc0, 0x7, 0x9d, 0x2, 0x2, 0xc0, 0xc1, 0x7, 0xa2, 0x2, 0x2, 0xc1, 
    0xc5, 0x7, 0x82, 0x2, 0x2, 0xc2, 0xc4, 0x5, 0xc, 0x7, 0x2, 0xc3, 0xc2, 
    0x3, 0x2, 0x2, 0x2, 0xc4, 0xc7, 0x3, 0x2, 0x2, 0x2, 0xc5, 0xc3, 0x3, 
    0x2, 0x2, 0x2, 0xc5, 0xc6, 0x3, 0x2, 0x2, 0x2, 0xc6, 0xc8, 0x3, 0x2, 
    0x2, 0x2, 0xc7, 0xc5, 0x3, 0x2, 0x2, 0x2, 0xc8, 0xc9, 0x7, 0x83, 0x2, 
    0x2, 0xc9, 0xb, 0x3, 0x2, 0x2, 0x2, 0xca, 0xcb, 0x7, 0x4d, 0x2, 0x2, 
    0xcb, 0xde, 0x5, 0x98, 0x4d, 0x2, 0xcc, 0xcd, 0x7, 0x2e, 0x2, 0x2, 0xcd, 
    0xde, 0x7, 0x9b, 0x2, 0x2, 0xce, 0xcf, 0x7, 0x49, 0x2, 0x2, 0xcf, 0xde, 
    0x7, 0x9b, 0x2, 0x2, 0xd0, 0xd1, 0x7, 0x45, 0x2, 0x2, 0xd1, 0xde, 0x7, 
    0xa2, 0x2, 0x2, 0xd2, 0xd3, 0x7, 0x1c, 0x2, 0x2, 0xd3, 0xde, 0x7, 0xa2, 
    0x2, 0x2, 0xd4, 0xd5, 0x7, 0x3f, 0x2, 0x2, 0xd5, 0xde, 0x7, 0xa2, 0x2, 
    0x2, 0xd6, 0xd7, 0x7, 0x52, 0x2, 0x2, 0xd7, 0xd8, 0x5, 0x98, 0x4d, 0x2, 
    0xd8, 0xdb, 0x5, 0xe, 0x8, 0x2, 0xd9, 0xda, 0x7, 0x5b, 0x2, 0x2, 0xda, 
    0xdc, 0x5, 0x98, 0x4d, 0x2, 0xdb, 0xd9, 0x3, 0x2, 0x2, 0x2, 0xdb, 0xdc, 
    0x3, 0x2, 0x2, 0x2, 0xdc, 0xde, 0x3, 0x2, 0x2, 0x2, 0xdd, 0xca, 0x3, 
    0x2, 0x2, 0x2, 0xdd, 0xcc, 0x3, 0x2, 0x2, 0x2, 0xdd, 0xce, 0x3, 0x2, 
    0x2, 0x2, 0xdd, 0xd0, 0x3, 0x2, 0x2, 0x2, 0xdd, 0xd2, 0x3, 0x2, 0x2, 
    0x2, 0xdd, 0xd4, 0x3, 0x2, 0x2, 0x2, 0xdd, 0xd6, 0x3, 0x2, 0x2, 0x2, 
    0xde, 0xd, 0x3, 0x2, 0x2, 0x2, 0xdf, 0xe4, 0x5, 0x10, 0x9, 0x2, 0xe0, 
    0xe1, 0x7, 0x89, 0x2, 0x2, 0xe1, 0xe3, 0x5, 0x10, 0x9, 0x2, 0xe2, 0xe0, 
    0x3, 0x2, 0x2, 0x2, 0xe3, 0xe6, 0x3, 0x2, 0x2, 0x2, 0xe4, 0xe2, 0x3, 
    0x2, 0x2, 0x2, 0xe4, 0xe5, 0x3, 0x2, 0x2, 0x2, 0xe5, 0xf, 0x3, 0x2, 
    0x2, 0x2, 0xe6, 0xe4, 0x3, 0x2, 0x2, 0x2, 0xe7, 0xe9, 0x9, 0x2, 0x2, 
    0x2, 0xe8, 0xe7, 0x3, 0x2, 0x2, 0x2, 0xe8, 0xe9, 0x3, 0x2, 0x2, 0x2, 
    0xe9, 0xea, 0x3, 0x2, 0x2, 0x2, 0xea, 0xeb, 0x9, 0x3, 0x2, 0x2, 0xeb, 
    0x11, 0x3, 0x2, 0x2, 0x2, 0xec, 0xed, 0x7, 0x5, 0x2, 0x2, 0xed, 0xee, 
    0x5, 0x98, 0x4d, 0x2, 0xee, 0xef, 0x7, 0xa2, 0x2, 0x2, 0xef, 0xf3, 0x7, 
    0x82, 0x2, 0x2, 0xf0, 0xf2, 0x5, 0x14, 0xb, 0x2, 0xf1, 0xf0, 0x3, 0x2, 
    0x2, 0x2, 0xf2, 0xf5, 0x3, 0x2, 0x2, 0x2, 0xf3, 0xf1, 0x3, 0x2, 0x2, 
    0x2, 0xf3, 0xf4, 0x3, 0x2, 0x2, 0x2, 0xf4, 0xf6, 0x3, 0x2, 0x2, 0x2, 
    0xf5, 0xf3, 0x3, 0x2, 0x2, 0x2, 0xf6, 0xf7, 0x7, 0x83, 0x2, 0x2, 0xf7, 
    0x13, 0x3, 0x2, 0x2, 0x2, 0xf8, 0xf9, 0x7, 0x38, 0x2, 0x2, 0xf9, 0x105, 
    0x5, 0x98, 0x4d, 0x2, 0xfa, 0xfb, 0x7, 0x57, 0x2, 0x2, 0xfb, 0x105, 
    0x7, 0xa0, 0x2, 0x2, 0xfc, 0xfd, 0x7, 0x45, 0x2, 0x2, 0xfd, 0x105, 0x7, 
    0xa2, 0x2, 0x2, 0xfe, 0xff, 0x7, 0x51, 0x2, 0x2, 0xff, 0x105, 0x7, 0xa2, 
    0x2, 0x2, 0x100, 0x101, 0x7, 0x2a, 0x2, 0x2, 0x101, 0x105, 0x7, 0xa2, 
    0x2, 0x2, 0x102, 0x103, 0x7, 0x3f, 0x2, 0x2, 0x103, 0x105, 0x7, 0xa2, 
    0x2, 0x2, 0x104, 0xf8, 0x3, 0x2, 0x2, 0x2, 0x104, 0xfa, 0x3, 0x2, 0x2, 
    0x2, 0x104, 0xfc, 0x3, 0x2, 0x2, 0x2, 0x104, 0xfe, 0x3, 0x2, 0x2, 0x2, 
    0x104, 0x100, 0x3, 0x2, 0x2, 0x2, 0x104, 0x102, 0x3, 0x2, 0x2, 0x2, 
    0x105, 0x15, 0x3, 0x2, 0x2, 0x2, 0x106, 0x107, 0x7, 0x6, 0x2, 0x2, 0x107, 
    0x108, 0x5, 0x98, 0x4d, 0x2, 0x108, 0x109, 0x7, 0x35, 0x2, 0x2, 0x109, 
    0x10a, 0x5, 0x96, 0x4c, 0x2, 0x10a, 0x10b, 0x7, 0xa2, 0x2, 0x2, 0x10b, 
    0x10f, 0x7, 0x82, 0x2, 0x2, 0x10c, 0x10e, 0x5, 0x18, 0xd, 0x2, 0x10d, 
    0x10c, 0x3, 0x2, 0x2, 0x2, 0x10e, 0x111, 0x3, 0x2, 0x2, 0x2, 0x10f, 
    0x10d, 0x3, 0x2, 0x2, 0x2, 0x10f, 0x110, 0x3, 0x2, 0x2, 0x2, 0x110, 
    0x112, 0x3, 0x2, 0x2, 0x2, 0x111, 0x10f, 0x3, 0x2, 0x2, 0x2, 0x112, 
    0x113, 0x7, 0x83, 0x2, 0x2, 0x113, 0x17, 0x3, 0x2, 0x2, 0x2, 0x114, 
    0x115, 0x7, 0x4b, 0x2, 0x2, 0x115, 0x12a, 0x7, 0xa2, 0x2, 0x2, 0x116, 
    0x117, 0x7, 0x32, 0x2, 0x2, 0x117, 0x118, 0x5, 0x98, 0x4d, 0x2, 0x118, 
    0x119, 0x7, 0x8c, 0x2, 0x2, 0x119, 0x11a, 0x5, 0x70, 0x39, 0x2, 0x11a, 
    0x12a, 0x3, 0x2, 0x2, 0x2, 0x11b, 0x120, 0x7, 0x4d, 0x2, 0x2, 0x11c, 
    0x121, 0x7, 0x24, 0x2, 0x2, 0x11d, 0x11e, 0x7, 0x29, 0x2, 0x2, 0x11e, 
    0x121, 0x7, 0xa2, 0x2, 0x2, 0x11f, 0x121, 0x5, 0x98, 0x4d, 0x2, 0x120, 
    0x11c, 0x3, 0x2, 0x2, 0x2, 0x120, 0x11d, 0x3, 0x2, 0x2, 0x2, 0x120, 
    0x11f, 0x3, 0x2, 0x2, 0x2, 0x121, 0x123, 0x3, 0x2, 0x2, 0x2, 0x122, 
    0x124, 0x5, 0x4a, 0x26, 0x2, 0x123, 0x122, 0x3, 0x2, 0x2, 0x2, 0x123, 
    0x124, 0x3, 0x2, 0x2, 0x2, 0x124, 0x12a, 0x3, 0x2, 0x2, 0x2, 0x125, 
    0x126, 0x7, 0x3f, 0x2, 0x2, 0x126, 0x12a, 0x7, 0xa2, 0x2, 0x2, 0x127, 
    0x128, 0x7, 0x3e, 0x2, 0x2, 0x128, 0x12a, 0x7, 0xa2, 0x2, 0x2, 0x129, 
    0x114, 0x3, 0x2, 0x2, 0x2, 0x129, 0x116, 0x3, 0x2, 0x2, 0x2, 0x129, 
    0x11b, 0x3, 0x2, 0x2, 0x2, 0x129, 0x125, 0x3, 0x2, 0x2, 0x2, 0x129, 
    0x127, 0x3, 0x2, 0x2, 0x2, 0x12a, 0x19, 0x3, 0x2, 0x2, 0x2, 0x12b, 0x12c, 
    0x7, 0x7, 0x2, 0x2, 0x12c, 0x12d, 0x5, 0x98, 0x4d, 0x2, 0x12d, 0x12e, 
    0x7, 0x88, 0x2, 0x2, 0x12e, 0x131, 0x7, 0xa1, 0x2, 0x2, 0x12f, 0x130, 
    0x7, 0x54, 0x2, 0x2, 0x130, 0x132, 0x7, 0xa1, 0x2, 0x2, 0x131, 0x12f, 
    0x3, 0x2, 0x2, 0x2, 0x131, 0x132, 0x3, 0x2, 0x2, 0x2, 0x132, 0x1b, 0x3, 
    0x2, 0x2, 0x2, 0x133, 0x134, 0x7, 0x8, 0x2, 0x2, 0x134, 0x135, 0x5, 
    0x98, 0x4d, 0x2, 0x135, 0x14a, 0x7, 0x88, 0x2, 0x2, 0x136, 0x142, 0x7, 
    0x82, 0x2, 0x2, 0x137, 0x13c, 0x5, 0x24, 0x13, 0x2, 0x138, 0x139, 0x7, 
    0x89, 0x2, 0x2, 0x139, 0x13b, 0x5, 0x24, 0x13, 0x2, 0x13a, 0x138, 0x3, 
    0x2, 0x2, 0x2, 0x13b, 0x13e, 0x3, 0x2, 0x2, 0x2, 0x13c, 0x13a, 0x3, 
    0x2, 0x2, 0x2, 0x13c, 0x13d, 0x3, 0x2, 0x2, 0x2, 0x13d, 0x140, 0x3, 
    0x2, 0x2, 0x2, 0x13e, 0x13c, 0x3, 0x2, 0x2, 0x2, 0x13f, 0x141, 0x7, 
    0x89, 0x2, 0x2, 0x140, 0x13f, 0x3, 0x2, 0x2, 0x2, 0x140, 0x141, 0x3, 
    0x2, 0x2, 0x2, 0x141, 0x143, 0x3, 0x2, 0x2, 0x2, 0x142, 0x137, 0x3, 
    0x2, 0x2, 0x2, 0x142, 0x143, 0x3, 0x2, 0x2, 0x2, 0x143, 0x144, 0x3, 
    0x2, 0x2, 0x2, 0x144, 0x14b, 0x7, 0x83, 0x2, 0x2, 0x145, 0x148, 0x7, 
    0xa1, 0x2, 0x2, 0x146, 0x147, 0x7, 0x54, 0x2, 0x2, 0x147, 0x149, 0x7, 
    0xa1, 0x2, 0x2, 0x148, 0x146, 0x3, 0x2, 0x2, 0x2, 0x148, 0x149, 0x3, 
    0x2, 0x2, 0x2, 0x149, 0x14b, 0x3, 0x2, 0x2, 0x2, 0x14a, 0x136, 0x3, 
    0x2, 0x2, 0x2, 0x14a, 0x145, 0x3, 0x2, 0x2, 0x2, 0x14b, 0x1d, 0x3, 0x2, 
    0x2, 0x2, 0x14c, 0x14d, 0x7, 0x9, 0x2, 0x2, 0x14d, 0x14e, 0x5, 0x98, 
    0x4d, 0x2, 0x14e, 0x156, 0x7, 0x88, 0x2, 0x2, 0x14f, 0x157, 0x5, 0x24, 
    0x13, 0x2, 0x150, 0x151, 0x7, 0xa1, 0x2, 0x2, 0x151, 0x152, 0x7, 0x35, 
    0x2, 0x2, 0x152, 0x154, 0x5, 0x96, 0x4c, 0x2, 0x153, 0x155, 0x5, 0x22, 
    0x12, 0x2, 0x154, 0x153, 0x3, 0x2, 0x2, 0x2, 0x154, 0x155, 0x3, 0x2, 
    0x2, 0x2, 0x155, 0x157, 0x3, 0x2, 0x2, 0x2, 0x156, 0x14f, 0x3, 0x2, 
    0x2, 0x2, 0x156, 0x150, 0x3, 0x2, 0x2, 0x2, 0x157, 0x1f, 0x3, 0x2, 0x2, 
    0x2, 0x158, 0x159, 0x7, 0xb, 0x2, 0x2, 0x159, 0x15a, 0x5, 0x98, 0x4d, 
    0x2, 0x15a, 0x15b, 0x7, 0x88, 0x2, 0x2, 0x15b, 0x15c, 0x7, 0x82, 0x2, 
    0x2, 0x15c, 0x161, 0x5, 0x96, 0x4c, 0x2, 0x15d, 0x15e, 0x7, 0x89, 0x2, 
    0x2, 0x15e, 0x160, 0x5, 0x96, 0x4c, 0x2, 0x15f, 0x15d, 0x3, 0x2, 0x2, 
    0x2, 0x160, 0x163, 0x3, 0x2, 0x2, 0x2, 0x161, 0x15f, 0x3, 0x2, 0x2, 
    0x2, 0x161, 0x162, 0x3, 0x2, 0x2, 0x2, 0x162, 0x164, 0x3, 0x2, 0x2, 
    0x2, 0x163, 0x161, 0x3, 0x2, 0x2, 0x2, 0x164, 0x166, 0x7, 0x83, 0x2, 
    0x2, 0x165, 0x167, 0x5, 0x22, 0x12, 0x2, 0x166, 0x165, 0x3, 0x2, 0x2, 
    0x2, 0x166, 0x167, 0x3, 0x2, 0x2, 0x2, 0x167, 0x21, 0x3, 0x2, 0x2, 0x2, 
    0x168, 0x169, 0x7, 0x28, 0x2, 0x2, 0x169, 0x16a, 0x7, 0xa1, 0x2, 0x2, 
    0x16a, 0x23, 0x3, 0x2, 0x2, 0x2, 0x16b, 0x16c, 0x5, 0x96, 0x4c, 0x2, 
    0x16c, 0x16e, 0x7, 0xa1, 0x2, 0x2, 0x16d, 0x16f, 0x7, 0xa2, 0x2, 0x2, 
    0x16e, 0x16d, 0x3, 0x2, 0x2, 0x2, 0x16e, 0x16f, 0x3, 0x2, 0x2, 0x2, 
    0x16f, 0x25, 0x3, 0x2, 0x2, 0x2, 0x170, 0x171, 0x7, 0xa, 0x2, 0x2, 0x171, 
    0x172, 0x5, 0x98, 0x4d, 0x2, 0x172, 0x176, 0x7, 0x82, 0x2, 0x2, 0x173, 
    0x175, 0x5, 0x28, 0x15, 0x2, 0x174, 0x173, 0x3, 0x2, 0x2, 0x2, 0x175, 
    0x178, 0x3, 0x2, 0x2, 0x2, 0x176, 0x174, 0x3, 0x2, 0x2, 0x2, 0x176, 
    0x177, 0x3, 0x2, 0x2, 0x2, 0x177, 0x179, 0x3, 0x2, 0x2, 0x2, 0x178, 
    0x176, 0x3, 0x2, 0x2, 0x2, 0x179, 0x17a, 0x7, 0x83, 0x2, 0x2, 0x17a, 
    0x27, 0x3, 0x2, 0x2, 0x2, 0x17b, 0x17d, 0x5, 0x98, 0x4d, 0x2, 0x17c, 
    0x17e, 0x7, 0xa2, 0x2, 0x2, 0x17d, 0x17c, 0x3, 0x2, 0x2, 0x2, 0x17d, 
    0x17e, 0x3, 0x2, 0x2, 0x2, 0x17e, 0x188, 0x3, 0x2, 0x2, 0x2, 0x17f, 
    0x180, 0x7, 0x8c, 0x2, 0x2, 0x180, 0x185, 0x5, 0x24, 0x13, 0x2, 0x181, 
    0x182, 0x7, 0x89, 0x2, 0x2, 0x182, 0x184, 0x5, 0x24, 0x13, 0x2, 0x183, 
    0x181, 0x3, 0x2, 0x2, 0x2, 0x184, 0x187, 0x3, 0x2, 0x2, 0x2, 0x185, 
    0x183, 0x3, 0x2, 0x2, 0x2, 0x185, 0x186, 0x3, 0x2, 0x2, 0x2, 0x186, 
    0x189, 0x3, 0x2, 0x2, 0x2, 0x187, 0x185, 0x3, 0x2, 0x2, 0x2, 0x188, 
    0x17f, 0x3, 0x2, 0x2, 0x2, 0x188, 0x189, 0x3, 0x2, 0x2, 0x2, 0x189, 
    0x29, 0x3, 0x2, 0x2, 0x2, 0x18a, 0x18b, 0x7, 0xc, 0x2, 0x2, 0x18b, 0x18c, 
    0x5, 0x98, 0x4d, 0x2, 0x18c, 0x18d, 0x7, 0x88, 0x2, 0x2, 0x18d, 0x190, 
    0x5, 0x46, 0x24, 0x2, 0x18e, 0x18f, 0x7, 0x6d, 0x2, 0x2, 0x18f, 0x191, 
    0x5, 0x70, 0x39, 0x2, 0x190, 0x18e, 0x3, 0x2, 0x2, 0x2, 0x190, 0x191, 
    0x3, 0x2, 0x2, 0x2, 0x191, 0x19a, 0x3, 0x2, 0x2, 0x2, 0x192, 0x196, 
    0x7, 0x82, 0x2, 0x2, 0x193, 0x195, 0x5, 0x2c, 0x17, 0x2, 0x194, 0x193, 
    0x3, 0x2, 0x2, 0x2, 0x195, 0x198, 0x3, 0x2, 0x2, 0x2, 0x196, 0x194, 
    0x3, 0x2, 0x2, 0x2, 0x196, 0x197, 0x3, 0x2, 0x2, 0x2, 0x197, 0x199, 
    0x3, 0x2, 0x2, 0x2, 0x198, 0x196, 0x3, 0x2, 0x2, 0x2, 0x199, 0x19b, 
    0x7, 0x83, 0x2, 0x2, 0x19a, 0x192, 0x3, 0x2, 0x2, 0x2, 0x19a, 0x19b, 
    0x3, 0x2, 0x2, 0x2, 0x19b, 0x2b, 0x3, 0x2, 0x2, 0x2, 0x19c, 0x1a0, 0x7, 
    0x1a, 0x2, 0x2, 0x19d, 0x19e, 0x5, 0x2e, 0x18, 0x2, 0x19e, 0x19f, 0x7, 
    0xa2, 0x2, 0x2, 0x19f, 0x1a1, 0x3, 0x2, 0x2, 0x2, 0x1a0, 0x19d, 0x3, 
    0x2, 0x2, 0x2, 0x1a1, 0x1a2, 0x3, 0x2, 0x2, 0x2, 0x1a2, 0x1a0, 0x3, 
    0x2, 0x2, 0x2, 0x1a2, 0x1a3, 0x3, 0x2, 0x2, 0x2, 0x1a3, 0x1b0, 0x3, 
    0x2, 0x2, 0x2, 0x1a4, 0x1a5, 0x7, 0x35, 0x2, 0x2, 0x1a5, 0x1b0, 0x5, 
    0x30, 0x19, 0x2, 0x1a6, 0x1a7, 0x7, 0x17, 0x2, 0x2, 0x1a7, 0x1ab, 0x7, 
    0x3b, 0x2, 0x2, 0x1a8, 0x1ac, 0x7, 0x4f, 0x2, 0x2, 0x1a9, 0x1ac, 0x7, 
    0x3d, 0x2, 0x2, 0x1aa, 0x1ac, 0x5, 0x8a, 0x46, 0x2, 0x1ab, 0x1a8, 0x3, 
    0x2, 0x2, 0x2, 0x1ab, 0x1a9, 0x3, 0x2, 0x2, 0x2, 0x1ab, 0x1aa, 0x3, 
    0x2, 0x2, 0x2, 0x1ac, 0x1b0, 0x3, 0x2, 0x2, 0x2, 0x1ad, 0x1ae, 0x7, 
    0x27, 0x2, 0x2, 0x1ae, 0x1b0, 0x7, 0xa2, 0x2, 0x2, 0x1af, 0x19c, 0x3, 
    0x2, 0x2, 0x2, 0x1af, 0x1a4, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x1a6, 0x3, 
    0x2, 0x2, 0x2, 0x1af, 0x1ad, 0x3, 0x2, 0x2, 0x2, 0x1b0, 0x2d, 0x3, 0x2, 
    0x2, 0x2, 0x1b1, 0x1b2, 0x9, 0x4, 0x2, 0x2, 0x1b2, 0x2f, 0x3, 0x2, 0x2, 
    0x2, 0x1b3, 0x1b5, 0x9, 0x5, 0x2, 0x2, 0x1b4, 0x1b3, 0x3, 0x2, 0x2, 
    0x2, 0x1b4, 0x1b5, 0x3, 0x2, 0x2, 0x2, 0x1b5, 0x1b6, 0x3, 0x2, 0x2, 
    0x2, 0x1b6, 0x1c0, 0x5, 0x32, 0x1a, 0x2, 0x1b7, 0x1b8, 0x7, 0x7f, 0x2, 
    0x2, 0x1b8, 0x1bd, 0x5, 0x34, 0x1b, 0x2, 0x1b9, 0x1ba, 0x7, 0x59, 0x2, 
    0x2, 0x1ba, 0x1bc, 0x5, 0x34, 0x1b, 0x2, 0x1bb, 0x1b9, 0x3, 0x2, 0x2, 
    0x2, 0x1bc, 0x1bf, 0x3, 0x2, 0x2, 0x2, 0x1bd, 0x1bb, 0x3, 0x2, 0x2, 
    0x2, 0x1bd, 0x1be, 0x3, 0x2, 0x2, 0x2, 0x1be, 0x1c1, 0x3, 0x2, 0x2, 
    0x2, 0x1bf, 0x1bd, 0x3, 0x2, 0x2, 0x2, 0x1c0, 0x1b7, 0x3, 0x2, 0x2, 
    0x2, 0x1c0, 0x1c1, 0x3, 0x2, 0x2, 0x2, 0x1c1, 0x1c4, 0x3, 0x2, 0x2, 
    0x2, 0x1c2, 0x1c3, 0x7, 0x53, 0x2, 0x2, 0x1c3, 0x1c5, 0x5, 0x98, 0x4d, 
    0x2, 0x1c4, 0x1c2, 0x3, 0x2, 0x2, 0x2, 0x1c4, 0x1c5, 0x3, 0x2, 0x2, 
    0x2, 0x1c5, 0x1c8, 0x3, 0x2, 0x2, 0x2, 0x1c6, 0x1c7, 0x7, 0x55, 0x2, 
    0x2, 0x1c7, 0x1c9, 0x5, 0x8a, 0x46, 0x2, 0x1c8, 0x1c6, 0x3, 0x2, 0x2, 
    0x2, 0x1c8, 0x1c9, 0x3, 0x2, 0x2, 0x2, 0x1c9, 0x1cb, 0x3, 0x2, 0x2, 
    0x2, 0x1ca, 0x1cc, 0x5, 0x36, 0x1c, 0x2, 0x1cb, 0x1ca, 0x3, 0x2, 0x2, 
    0x2, 0x1cb, 0x1cc, 0x3, 0x2, 0x2, 0x2, 0x1cc, 0x31, 0x3, 0x2, 0x2, 0x2, 
    0x1cd, 0x1ce, 0x7, 0x86, 0x2, 0x2, 0x1ce, 0x1d1, 0x5, 0x98, 0x4d, 0x2, 
    0x1cf, 0x1d0, 0x7, 0x88, 0x2, 0x2, 0x1d0, 0x1d2, 0x5, 0x96, 0x4c, 0x2, 
    0x1d1, 0x1cf, 0x3, 0x2, 0x2, 0x2, 0x1d1, 0x1d2, 0x3, 0x2, 0x2, 0x2, 
    0x1d2, 0x1d3, 0x3, 0x2, 0x2, 0x2, 0x1d3, 0x1d4, 0x7, 0x87, 0x2, 0x2, 
    0x1d4, 0x33, 0x3, 0x2, 0x2, 0x2, 0x1d5, 0x1d6, 0x5, 0x98, 0x4d, 0x2, 
    0x1d6, 0x1d7, 0x7, 0x8c, 0x2, 0x2, 0x1d7, 0x1d8, 0x7, 0xa1, 0x2, 0x2, 
    0x1d8, 0x1e7, 0x3, 0x2, 0x2, 0x2, 0x1d9, 0x1da, 0x5, 0x98, 0x4d, 0x2, 
    0x1da, 0x1db, 0x7, 0x6d, 0x2, 0x2, 0x1db, 0x1dc, 0x7, 0x82, 0x2, 0x2, 
    0x1dc, 0x1e1, 0x7, 0xa1, 0x2, 0x2, 0x1dd, 0x1de, 0x7, 0x89, 0x2, 0x2, 
    0x1de, 0x1e0, 0x7, 0xa1, 0x2, 0x2, 0x1df, 0x1dd, 0x3, 0x2, 0x2, 0x2, 
    0x1e0, 0x1e3, 0x3, 0x2, 0x2, 0x2, 0x1e1, 0x1df, 0x3, 0x2, 0x2, 0x2, 
    0x1e1, 0x1e2, 0x3, 0x2, 0x2, 0x2, 0x1e2, 0x1e4, 0x3, 0x2, 0x2, 0x2, 
    0x1e3, 0x1e1, 0x3, 0x2, 0x2, 0x2, 0x1e4, 0x1e5, 0x7, 0x83, 0x2, 0x2, 
    0x1e5, 0x1e7, 0x3, 0x2, 0x2, 0x2, 0x1e6, 0x1d5, 0x3, 0x2, 0x2, 0x2, 
    0x1e6, 0x1d9, 0x3, 0x2, 0x2, 0x2, 0x1e7, 0x35, 0x3, 0x2, 0x2, 0x2, 0x1e8, 
    0x1f1, 0x7, 0x82, 0x2, 0x2, 0x1e9, 0x1ea, 0x5, 0x98, 0x4d, 0x2, 0x1ea, 
    0x1eb, 0x7, 0x88, 0x2, 0x2, 0x1eb, 0x1ed, 0x5, 0x98, 0x4d, 0x2, 0x1ec, 
    0x1ee, 0x7, 0x89, 0x2, 0x2, 0x1ed, 0x1ec, 0x3, 0x2, 0x2, 0x2, 0x1ed, 
    0x1ee, 0x3, 0x2, 0x2, 0x2, 0x1ee, 0x1f0, 0x3, 0x2, 0x2, 0x2, 0x1ef, 
    0x1e9, 0x3, 0x2, 0x2, 0x2, 0x1f0, 0x1f3, 0x3, 0x2, 0x2, 0x2, 0x1f1, 
    0x1ef, 0x3, 0x2, 0x2, 0x2, 0x1f1, 0x1f2, 0x3, 0x2, 0x2, 0x2, 0x1f2, 
    0x1f4, 0x3, 0x2, 0x2, 0x2, 0x1f3, 0x1f1, 0x3, 0x2, 0x2, 0x2, 0x1f4, 
    0x1f5, 0x7, 0x83, 0x2, 0x2, 0x1f5, 0x37, 0x3, 0x2, 0x2, 0x2, 0x1f6, 
    0x1f7, 0x7, 0xd, 0x2, 0x2, 0x1f7, 0x1f8, 0x5, 0x98, 0x4d, 0x2, 0x1f8, 
    0x1fc, 0x7, 0x82, 0x2, 0x2, 0x1f9, 0x1fb, 0x5, 0x3a, 0x1e, 0x2, 0x1fa, 
    0x1f9, 0x3, 0x2, 0x2, 0x2, 0x1fb, 0x1fe, 0x3, 0x2, 0x2, 0x2, 0x1fc, 
    0x1fa, 0x3, 0x2, 0x2, 0x2, 0x1fc, 0x1fd, 0x3, 0x2, 0x2, 0x2, 0x1fd, 
    0x1ff, 0x3, 0x2, 0x2, 0x2, 0x1fe, 0x1fc, 0x3, 0x2, 0x2, 0x2, 0x1ff, 
    0x200, 0x7, 0x83, 0x2, 0x2, 0x200, 0x39, 0x3, 0x2, 0x2, 0x2, 0x201, 
    0x202, 0x5, 0x98, 0x4d, 0x2, 0x202, 0x203, 0x7, 0x88, 0x2, 0x2, 0x203, 
    0x206, 0x5, 0x46, 0x24, 0x2, 0x204, 0x205, 0x7, 0x6d, 0x2, 0x2, 0x205, 
    0x207, 0x5, 0x70, 0x39, 0x2, 0x206, 0x204, 0x3, 0x2, 0x2, 0x2, 0x206, 
    0x207, 0x3, 0x2, 0x2, 0x2, 0x207, 0x209, 0x3, 0x2, 0x2, 0x2, 0x208, 
    0x20a, 0x7, 0xa2, 0x2, 0x2, 0x209, 0x208, 0x3, 0x2, 0x2, 0x2, 0x209, 
    0x20a, 0x3, 0x2, 0x2, 0x2, 0x20a, 0x20c, 0x3, 0x2, 0x2, 0x2, 0x20b, 
    0x20d, 0x7, 0x89, 0x2, 0x2, 0x20c, 0x20b, 0x3, 0x2, 0x2, 0x2, 0x20c, 
    0x20d, 0x3, 0x2, 0x2, 0x2, 0x20d, 0x3b, 0x3, 0x2, 0x2, 0x2, 0x20e, 0x20f, 
    0x7, 0xe, 0x2, 0x2, 0x20f, 0x210, 0x5, 0x98, 0x4d, 0x2, 0x210, 0x211, 
    0x7, 0x1e, 0x2, 0x2, 0x211, 0x215, 0x5, 0x98, 0x4d, 0x2, 0x212, 0x214, 
    0x5, 0x48, 0x25, 0x2, 0x213, 0x212, 0x3, 0x2, 0x2, 0x2, 0x214, 0x217, 
    0x3, 0x2, 0x2, 0x2, 0x215, 0x213, 0x3, 0x2, 0x2, 0x2, 0x215, 0x216, 
    0x3, 0x2, 0x2, 0x2, 0x216, 0x218, 0x3, 0x2, 0x2, 0x2, 0x217, 0x215, 
    0x3, 0x2, 0x2, 0x2, 0x218, 0x219, 0x7, 0x82, 0x2, 0x2, 0x219, 0x21d, 
    0x5, 0x3e, 0x20, 0x2, 0x21a, 0x21c, 0x5, 0x42, 0x22, 0x2, 0x21b, 0x21a, 
    0x3, 0x2, 0x2, 0x2, 0x21c, 0x21f, 0x3, 0x2, 0x2, 0x2, 0x21d, 0x21b, 
    0x3, 0x2, 0x2, 0x2, 0x21d, 0x21e, 0x3, 0x2, 0x2, 0x2, 0x21e, 0x220, 
    0x3, 0x2, 0x2, 0x2, 0x21f, 0x21d, 0x3, 0x2, 0x2, 0x2, 0x220, 0x221, 
    0x7, 0x83, 0x2, 0x2, 0x221, 0x3d, 0x3, 0x2, 0x2, 0x2, 0x222, 0x223, 
    0x7, 0x8b, 0x2, 0x2, 0x223, 0x228, 0x5, 0x40, 0x21, 0x2, 0x224, 0x225, 
    0x7, 0x8b, 0x2, 0x2, 0x225, 0x227, 0x5, 0x40, 0x21, 0x2, 0x226, 0x224, 
    0x3, 0x2, 0x2, 0x2, 0x227, 0x22a, 0x3, 0x2, 0x2, 0x2, 0x228, 0x226, 
    0x3, 0x2, 0x2, 0x2, 0x228, 0x229, 0x3, 0x2, 0x2, 0x2, 0x229, 0x22b, 
    0x3, 0x2, 0x2, 0x2, 0x22a, 0x228, 0x3, 0x2, 0x2, 0x2, 0x22b, 0x22c, 
    0x7, 0x8b, 0x2, 0x2, 0x22c, 0x3f, 0x3, 0x2, 0x2, 0x2, 0x22d, 0x230, 
    0x5, 0x98, 0x4d, 0x2, 0x22e, 0x22f, 0x7, 0x88, 0x2, 0x2, 0x22f, 0x231, 
    0x5, 0x46, 0x24, 0x2, 0x230, 0x22e, 0x3, 0x2, 0x2, 0x2, 0x230, 0x231, 
    0x3, 0x2, 0x2, 0x2, 0x231, 0x41, 0x3, 0x2, 0x2, 0x2, 0x232, 0x233, 0x7, 
    0x8b, 0x2, 0x2, 0x233, 0x238, 0x5, 0x44, 0x23, 0x2, 0x234, 0x235, 0x7, 
    0x8b, 0x2, 0x2, 0x235, 0x237, 0x5, 0x44, 0x23, 0x2, 0x236, 0x234, 0x3, 
    0x2, 0x2, 0x2, 0x237, 0x23a, 0x3, 0x2, 0x2, 0x2, 0x238, 0x236, 0x3, 
    0x2, 0x2, 0x2, 0x238, 0x239, 0x3, 0x2, 0x2, 0x2, 0x239, 0x23b, 0x3, 
    0x2, 0x2, 0x2, 0x23a, 0x238, 0x3, 0x2, 0x2, 0x2, 0x23b, 0x23c, 0x7, 
    0x8b, 0x2, 0x2, 0x23c, 0x43, 0x3, 0x2, 0x2, 0x2, 0x23d, 0x240, 0x7, 
    0x95, 0x2, 0x2, 0x23e, 0x240, 0x5, 0x8a, 0x46, 0x2, 0x23f, 0x23d, 0x3, 
    0x2, 0x2, 0x2, 0x23f, 0x23e, 0x3, 0x2, 0x2, 0x2, 0x240, 0x45, 0x3, 0x2, 
    0x2, 0x2, 0x241, 0x242, 0x5, 0x98, 0x4d, 0x2, 0x242, 0x243, 0x7, 0x6d, 
    0x2, 0x2, 0x243, 0x244, 0x5, 0x96, 0x4c, 0x2, 0x244, 0x254, 0x3, 0x2, 
    0x2, 0x2, 0x245, 0x246, 0x7, 0x71, 0x2, 0x2, 0x246, 0x247, 0x7, 0x91, 
    0x2, 0x2, 0x247, 0x248, 0x5, 0x46, 0x24, 0x2, 0x248, 0x249, 0x7, 0x93, 
    0x2, 0x2, 0x249, 0x254, 0x3, 0x2, 0x2, 0x2, 0x24a, 0x24b, 0x7, 0x6e, 
    0x2, 0x2, 0x24b, 0x24c, 0x7, 0x91, 0x2, 0x2, 0x24c, 0x24d, 0x5, 0x46, 
    0x24, 0x2, 0x24d, 0x24e, 0x7, 0x93, 0x2, 0x2, 0x24e, 0x254, 0x3, 0x2, 
    0x2, 0x2, 0x24f, 0x250, 0x5, 0x98, 0x4d, 0x2, 0x250, 0x251, 0x7, 0xa1, 
    0x2, 0x2, 0x251, 0x254, 0x3, 0x2, 0x2, 0x2, 0x252, 0x254, 0x5, 0x96, 
    0x4c, 0x2, 0x253, 0x241, 0x3, 0x2, 0x2, 0x2, 0x253, 0x245, 0x3, 0x2, 
    0x2, 0x2, 0x253, 0x24a, 0x3, 0x2, 0x2, 0x2, 0x253, 0x24f, 0x3, 0x2, 
    0x2, 0x2, 0x253, 0x252, 0x3, 0x2, 0x2, 0x2, 0x254, 0x47, 0x3, 0x2, 0x2, 
    0x2, 0x255, 0x256, 0x7, 0x1d, 0x2, 0x2, 0x256, 0x261, 0x7, 0xa2, 0x2, 
    0x2, 0x257, 0x258, 0x7, 0x20, 0x2, 0x2, 0x258, 0x25d, 0x5, 0x96, 0x4c, 
    0x2, 0x259, 0x25a, 0x7, 0x89, 0x2, 0x2, 0x25a, 0x25c, 0x5, 0x96, 0x4c, 
    0x2, 0x25b, 0x259, 0x3, 0x2, 0x2, 0x2, 0x25c, 0x25f, 0x3, 0x2, 0x2, 
    0x2, 0x25d, 0x25b, 0x3, 0x2, 0x2, 0x2, 0x25d, 0x25e, 0x3, 0x2, 0x2, 
    0x2, 0x25e, 0x261, 0x3, 0x2, 0x2, 0x2, 0x25f, 0x25d, 0x3, 0x2, 0x2, 
    0x2, 0x260, 0x255, 0x3, 0x2, 0x2, 0x2, 0x260, 0x257, 0x3, 0x2, 0x2, 
    0x2, 0x261, 0x49, 0x3, 0x2, 0x2, 0x2, 0x262, 0x263, 0x7, 0x20, 0x2, 
    0x2, 0x263, 0x268, 0x5, 0x96, 0x4c, 0x2, 0x264, 0x265, 0x7, 0x89, 0x2, 
    0x2, 0x265, 0x267, 0x5, 0x96, 0x4c, 0x2, 0x266, 0x264, 0x3, 0x2, 0x2, 
    0x2, 0x267, 0x26a, 0x3, 0x2, 0x2, 0x2, 0x268, 0x266, 0x3, 0x2, 0x2, 
    0x2, 0x268, 0x269, 0x3, 0x2, 0x2, 0x2, 0x269, 0x4b, 0x3, 0x2, 0x2, 0x2, 
    0x26a, 0x268, 0x3, 0x2, 0x2, 0x2, 0x26b, 0x26c, 0x7, 0xf, 0x2, 0x2, 
    0x26c, 0x26e, 0x5, 0x98, 0x4d, 0x2, 0x26d, 0x26f, 0x5, 0x4e, 0x28, 0x2, 
    0x26e, 0x26d, 0x3, 0x2, 0x2, 0x2, 0x26e, 0x26f, 0x3, 0x2, 0x2, 0x2, 
    0x26f, 0x270, 0x3, 0x2, 0x2, 0x2, 0x270, 0x271, 0x7, 0x88, 0x2, 0x2, 
    0x271, 0x275, 0x5, 0x70, 0x39, 0x2, 0x272, 0x274, 0x5, 0x48, 0x25, 0x2, 
    0x273, 0x272, 0x3, 0x2, 0x2, 0x2, 0x274, 0x277, 0x3, 0x2, 0x2, 0x2, 
    0x275, 0x273, 0x3, 0x2, 0x2, 0x2, 0x275, 0x276, 0x3, 0x2, 0x2, 0x2, 
    0x276, 0x4d, 0x3, 0x2, 0x2, 0x2, 0x277, 0x275, 0x3, 0x2, 0x2, 0x2, 0x278, 
    0x279, 0x7, 0x84, 0x2, 0x2, 0x279, 0x27e, 0x5, 0x50, 0x29, 0x2, 0x27a, 
    0x27b, 0x7, 0x89, 0x2, 0x2, 0x27b, 0x27d, 0x5, 0x50, 0x29, 0x2, 0x27c, 
    0x27a, 0x3, 0x2, 0x2, 0x2, 0x27d, 0x280, 0x3, 0x2, 0x2, 0x2, 0x27e, 
    0x27c, 0x3, 0x2, 0x2, 0x2, 0x27e, 0x27f, 0x3, 0x2, 0x2, 0x2, 0x27f, 
    0x281, 0x3, 0x2, 0x2, 0x2, 0x280, 0x27e, 0x3, 0x2, 0x2, 0x2, 0x281, 
    0x282, 0x7, 0x85, 0x2, 0x2, 0x282, 0x4f, 0x3, 0x2, 0x2, 0x2, 0x283, 
    0x284, 0x5, 0x98, 0x4d, 0x2, 0x284, 0x285, 0x5, 0x46, 0x24, 0x2, 0x285, 
    0x51, 0x3, 0x2, 0x2, 0x2, 0x286, 0x287, 0x7, 0x10, 0x2, 0x2, 0x287, 
    0x288, 0x5, 0x98, 0x4d, 0x2, 0x288, 0x28b, 0x5, 0x46, 0x24, 0x2, 0x289, 
    0x28a, 0x7, 0x6d, 0x2, 0x2, 0x28a, 0x28c, 0x5, 0x70, 0x39, 0x2, 0x28b, 
    0x289, 0x3, 0x2, 0x2, 0x2, 0x28b, 0x28c, 0x3, 0x2, 0x2, 0x2, 0x28c, 
    0x28d, 0x3, 0x2, 0x2, 0x2, 0x28d, 0x28e, 0x7, 0x26, 0x2, 0x2, 0x28e, 
    0x292, 0x5, 0x70, 0x39, 0x2, 0x28f, 0x291, 0x5, 0x48, 0x25, 0x2, 0x290, 
    0x28f, 0x3, 0x2, 0x2, 0x2, 0x291, 0x294, 0x3, 0x2, 0x2, 0x2, 0x292, 
    0x290, 0x3, 0x2, 0x2, 0x2, 0x292, 0x293, 0x3, 0x2, 0x2, 0x2, 0x293, 
    0x53, 0x3, 0x2, 0x2, 0x2, 0x294, 0x292, 0x3, 0x2, 0x2, 0x2, 0x295, 0x296, 
    0x7, 0x11, 0x2, 0x2, 0x296, 0x297, 0x5, 0x98, 0x4d, 0x2, 0x297, 0x298, 
    0x7, 0xa2, 0x2, 0x2, 0x298, 0x29c, 0x7, 0x82, 0x2, 0x2, 0x299, 0x29b, 
    0x5, 0x56, 0x2c, 0x2, 0x29a, 0x299, 0x3, 0x2, 0x2, 0x2, 0x29b, 0x29e, 
    0x3, 0x2, 0x2, 0x2, 0x29c, 0x29a, 0x3, 0x2, 0x2, 0x2, 0x29c, 0x29d, 
    0x3, 0x2, 0x2, 0x2, 0x29d, 0x29f, 0x3, 0x2, 0x2, 0x2, 0x29e, 0x29c, 
    0x3, 0x2, 0x2, 0x2, 0x29f, 0x2a0, 0x7, 0x83, 0x2, 0x2, 0x2a0, 0x55, 
    0x3, 0x2, 0x2, 0x2, 0x2a1, 0x2a2, 0x7, 0x4e, 0x2, 0x2, 0x2a2, 0x2a3, 
    0x7, 0x7e, 0x2, 0x2, 0x2a3, 0x2a7, 0x5, 0x70, 0x39, 0x2, 0x2a4, 0x2a6, 
    0x5, 0x48, 0x25, 0x2, 0x2a5, 0x2a4, 0x3, 0x2, 0x2, 0x2, 0x2a6, 0x2a9, 
    0x3, 0x2, 0x2, 0x2, 0x2a7, 0x2a5, 0x3, 0x2, 0x2, 0x2, 0x2a7, 0x2a8, 
    0x3, 0x2, 0x2, 0x2, 0x2a8, 0x2d5, 0x3, 0x2, 0x2, 0x2, 0x2a9, 0x2a7, 
    0x3, 0x2, 0x2, 0x2, 0x2aa, 0x2ab, 0x7, 0x24, 0x2, 0x2, 0x2ab, 0x2ac, 
    0x7, 0x7e, 0x2, 0x2, 0x2ac, 0x2b0, 0x5, 0x70, 0x39, 0x2, 0x2ad, 0x2af, 
    0x5, 0x48, 0x25, 0x2, 0x2ae, 0x2ad, 0x3, 0x2, 0x2, 0x2, 0x2af, 0x2b2, 
    0x3, 0x2, 0x2, 0x2, 0x2b0, 0x2ae, 0x3, 0x2, 0x2, 0x2, 0x2b0, 0x2b1, 
    0x3, 0x2, 0x2, 0x2, 0x2b1, 0x2d5, 0x3, 0x2, 0x2, 0x2, 0x2b2, 0x2b0, 
    0x3, 0x2, 0x2, 0x2, 0x2b3, 0x2b4, 0x7, 0x22, 0x2, 0x2, 0x2b4, 0x2b5, 
    0x7, 0x7e, 0x2, 0x2, 0x2b5, 0x2b9, 0x5, 0x70, 0x39, 0x2, 0x2b6, 0x2b8, 
    0x5, 0x48, 0x25, 0x2, 0x2b7, 0x2b6, 0x3, 0x2, 0x2, 0x2, 0x2b8, 0x2bb, 
    0x3, 0x2, 0x2, 0x2, 0x2b9, 0x2b7, 0x3, 0x2, 0x2, 0x2, 0x2b9, 0x2ba, 
    0x3, 0x2, 0x2, 0x2, 0x2ba, 0x2d5, 0x3, 0x2, 0x2, 0x2, 0x2bb, 0x2b9, 
    0x3, 0x2, 0x2, 0x2, 0x2bc, 0x2bd, 0x7, 0x56, 0x2, 0x2, 0x2bd, 0x2c1, 
    0x7, 0xa2, 0x2, 0x2, 0x2be, 0x2c0, 0x5, 0x48, 0x25, 0x2, 0x2bf, 0x2be, 
    0x3, 0x2, 0x2, 0x2, 0x2c0, 0x2c3, 0x3, 0x2, 0x2, 0x2, 0x2c1, 0x2bf, 
    0x3, 0x2, 0x2, 0x2, 0x2c1, 0x2c2, 0x3, 0x2, 0x2, 0x2, 0x2c2, 0x2d5, 
    0x3, 0x2, 0x2, 0x2, 0x2c3, 0x2c1, 0x3, 0x2, 0x2, 0x2, 0x2c4, 0x2c5, 
    0x7, 0x46, 0x2, 0x2, 0x2c5, 0x2c9, 0x7, 0xa2, 0x2, 0x2, 0x2c6, 0x2c8, 
    0x5, 0x48, 0x25, 0x2, 0x2c7, 0x2c6, 0x3, 0x2, 0x2, 0x2, 0x2c8, 0x2cb, 
    0x3, 0x2, 0x2, 0x2, 0x2c9, 0x2c7, 0x3, 0x2, 0x2, 0x2, 0x2c9, 0x2ca, 
    0x3, 0x2, 0x2, 0x2, 0x2ca, 0x2d5, 0x3, 0x2, 0x2, 0x2, 0x2cb, 0x2c9, 
    0x3, 0x2, 0x2, 0x2, 0x2cc, 0x2cd, 0x7, 0x3f, 0x2, 0x2, 0x2cd, 0x2d1, 
    0x7, 0xa2, 0x2, 0x2, 0x2ce, 0x2d0, 0x5, 0x48, 0x25, 0x2, 0x2cf, 0x2ce, 
    0x3, 0x2, 0x2, 0x2, 0x2d0, 0x2d3, 0x3, 0x2, 0x2, 0x2, 0x2d1, 0x2cf, 
    0x3, 0x2, 0x2, 0x2, 0x2d1, 0x2d2, 0x3, 0x2, 0x2, 0x2, 0x2d2, 0x2d5, 
    0x3, 0x2, 0x2, 0x2, 0x2d3, 0x2d1, 0x3, 0x2, 0x2, 0x2, 0x2d4, 0x2a1, 
    0x3, 0x2, 0x2, 0x2, 0x2d4, 0x2aa, 0x3, 0x2, 0x2, 0x2, 0x2d4, 0x2b3, 
    0x3, 0x2, 0x2, 0x2, 0x2d4, 0x2bc, 0x3, 0x2, 0x2, 0x2, 0x2d4, 0x2c4, 
    0x3, 0x2, 0x2, 0x2, 0x2d4, 0x2cc, 0x3, 0x2, 0x2, 0x2, 0x2d5, 0x57, 0x3, 
    0x2, 0x2, 0x2, 0x2d6, 0x2d7, 0x7, 0x12, 0x2, 0x2, 0x2d7, 0x2d8, 0x5, 
    0x98, 0x4d, 0x2, 0x2d8, 0x2d9, 0x7, 0xa2, 0x2, 0x2, 0x2d9, 0x2dd, 0x7, 
    0x82, 0x2, 0x2, 0x2da, 0x2dc, 0x5, 0x5a, 0x2e, 0x2, 0x2db, 0x2da, 0x3, 
    0x2, 0x2, 0x2, 0x2dc, 0x2df, 0x3, 0x2, 0x2, 0x2, 0x2dd, 0x2db, 0x3, 
    0x2, 0x2, 0x2, 0x2dd, 0x2de, 0x3, 0x2, 0x2, 0x2, 0x2de, 0x2e0, 0x3, 
    0x2, 0x2, 0x2, 0x2df, 0x2dd, 0x3, 0x2, 0x2, 0x2, 0x2e0, 0x2e1, 0x7, 
    0x83, 0x2, 0x2, 0x2e1, 0x59, 0x3, 0x2, 0x2, 0x2, 0x2e2, 0x2e3, 0x7, 
    0x21, 0x2, 0x2, 0x2e3, 0x35e, 0x7, 0xa2, 0x2, 0x2, 0x2e4, 0x2e7, 0x7, 
    0x47, 0x2, 0x2, 0x2e5, 0x2e8, 0x7, 0x22, 0x2, 0x2, 0x2e6, 0x2e8, 0x5, 
    0x98, 0x4d, 0x2, 0x2e7, 0x2e5, 0x3, 0x2, 0x2, 0x2, 0x2e7, 0x2e6, 0x3, 
    0x2, 0x2, 0x2, 0x2e8, 0x2ea, 0x3, 0x2, 0x2, 0x2, 0x2e9, 0x2eb, 0x7, 
    0xa2, 0x2, 0x2, 0x2ea, 0x2e9, 0x3, 0x2, 0x2, 0x2, 0x2ea, 0x2eb, 0x3, 
    0x2, 0x2, 0x2, 0x2eb, 0x2ef, 0x3, 0x2, 0x2, 0x2, 0x2ec, 0x2ee, 0x5, 
    0x48, 0x25, 0x2, 0x2ed, 0x2ec, 0x3, 0x2, 0x2, 0x2, 0x2ee, 0x2f1, 0x3, 
    0x2, 0x2, 0x2, 0x2ef, 0x2ed, 0x3, 0x2, 0x2, 0x2, 0x2ef, 0x2f0, 0x3, 
    0x2, 0x2, 0x2, 0x2f0, 0x35e, 0x3, 0x2, 0x2, 0x2, 0x2f1, 0x2ef, 0x3, 
    0x2, 0x2, 0x2, 0x2f2, 0x2f3, 0x7, 0x37, 0x2, 0x2, 0x2f3, 0x2f4, 0x7, 
    0x7e, 0x2, 0x2, 0x2f4, 0x2f8, 0x5, 0x70, 0x39, 0x2, 0x2f5, 0x2f7, 0x5, 
    0x48, 0x25, 0x2, 0x2f6, 0x2f5, 0x3, 0x2, 0x2, 0x2, 0x2f7, 0x2fa, 0x3, 
    0x2, 0x2, 0x2, 0x2f8, 0x2f6, 0x3, 0x2, 0x2, 0x2, 0x2f8, 0x2f9, 0x3, 
    0x2, 0x2, 0x2, 0x2f9, 0x35e, 0x3, 0x2, 0x2, 0x2, 0x2fa, 0x2f8, 0x3, 
    0x2, 0x2, 0x2, 0x2fb, 0x2fc, 0x7, 0x25, 0x2, 0x2, 0x2fc, 0x2fd, 0x7, 
    0x7e, 0x2, 0x2, 0x2fd, 0x301, 0x5, 0x70, 0x39, 0x2, 0x2fe, 0x300, 0x5, 
    0x48, 0x25, 0x2, 0x2ff, 0x2fe, 0x3, 0x2, 0x2, 0x2, 0x300, 0x303, 0x3, 
    0x2, 0x2, 0x2, 0x301, 0x2ff, 0x3, 0x2, 0x2, 0x2, 0x301, 0x302, 0x3, 
    0x2, 0x2, 0x2, 0x302, 0x35e, 0x3, 0x2, 0x2, 0x2, 0x303, 0x301, 0x3, 
    0x2, 0x2, 0x2, 0x304, 0x305, 0x7, 0x1f, 0x2, 0x2, 0x305, 0x306, 0x7, 
    0x7e, 0x2, 0x2, 0x306, 0x30a, 0x5, 0x70, 0x39, 0x2, 0x307, 0x309, 0x5, 
    0x48, 0x25, 0x2, 0x308, 0x307, 0x3, 0x2, 0x2, 0x2, 0x309, 0x30c, 0x3, 
    0x2, 0x2, 0x2, 0x30a, 0x308, 0x3, 0x2, 0x2, 0x2, 0x30a, 0x30b, 0x3, 
    0x2, 0x2, 0x2, 0x30b, 0x35e, 0x3, 0x2, 0x2, 0x2, 0x30c, 0x30a, 0x3, 
    0x2, 0x2, 0x2, 0x30d, 0x30e, 0x7, 0x48, 0x2, 0x2, 0x30e, 0x311, 0x5, 
    0x70, 0x39, 0x2, 0x30f, 0x310, 0x7, 0x33, 0x2, 0x2, 0x310, 0x312, 0x7, 
    0xa2, 0x2, 0x2, 0x311, 0x30f, 0x3, 0x2, 0x2, 0x2, 0x311, 0x312, 0x3, 
    0x2, 0x2, 0x2, 0x312, 0x316, 0x3, 0x2, 0x2, 0x2, 0x313, 0x315, 0x5, 
    0x48, 0x25, 0x2, 0x314, 0x313, 0x3, 0x2, 0x2, 0x2, 0x315, 0x318, 0x3, 
    0x2, 0x2, 0x2, 0x316, 0x314, 0x3, 0x2, 0x2, 0x2, 0x316, 0x317, 0x3, 
    0x2, 0x2, 0x2, 0x317, 0x35e, 0x3, 0x2, 0x2, 0x2, 0x318, 0x316, 0x3, 
    0x2, 0x2, 0x2, 0x319, 0x31a, 0x7, 0x44, 0x2, 0x2, 0x31a, 0x31f, 0x5, 
    0x5c, 0x2f, 0x2, 0x31b, 0x31c, 0x7, 0x89, 0x2, 0x2, 0x31c, 0x31e, 0x5, 
    0x5c, 0x2f, 0x2, 0x31d, 0x31b, 0x3, 0x2, 0x2, 0x2, 0x31e, 0x321, 0x3, 
    0x2, 0x2, 0x2, 0x31f, 0x31d, 0x3, 0x2, 0x2, 0x2, 0x31f, 0x320, 0x3, 
    0x2, 0x2, 0x2, 0x320, 0x325, 0x3, 0x2, 0x2, 0x2, 0x321, 0x31f, 0x3, 
    0x2, 0x2, 0x2, 0x322, 0x324, 0x5, 0x48, 0x25, 0x2, 0x323, 0x322, 0x3, 
    0x2, 0x2, 0x2, 0x324, 0x327, 0x3, 0x2, 0x2, 0x2, 0x325, 0x323, 0x3, 
    0x2, 0x2, 0x2, 0x325, 0x326, 0x3, 0x2, 0x2, 0x2, 0x326, 0x35e, 0x3, 
    0x2, 0x2, 0x2, 0x327, 0x325, 0x3, 0x2, 0x2, 0x2, 0x328, 0x329, 0x7, 
    0x3c, 0x2, 0x2, 0x329, 0x32c, 0x5, 0x98, 0x4d, 0x2, 0x32a, 0x32b, 0x7, 
    0x67, 0x2, 0x2, 0x32b, 0x32d, 0x5, 0x8a, 0x46, 0x2, 0x32c, 0x32a, 0x3, 
    0x2, 0x2, 0x2, 0x32c, 0x32d, 0x3, 0x2, 0x2, 0x2, 0x32d, 0x330, 0x3, 
    0x2, 0x2, 0x2, 0x32e, 0x32f, 0x7, 0x34, 0x2, 0x2, 0x32f, 0x331, 0x5, 
    0x8a, 0x46, 0x2, 0x330, 0x32e, 0x3, 0x2, 0x2, 0x2, 0x330, 0x331, 0x3, 
    0x2, 0x2, 0x2, 0x331, 0x335, 0x3, 0x2, 0x2, 0x2, 0x332, 0x334, 0x5, 
    0x48, 0x25, 0x2, 0x333, 0x332, 0x3, 0x2, 0x2, 0x2, 0x334, 0x337, 0x3, 
    0x2, 0x2, 0x2, 0x335, 0x333, 0x3, 0x2, 0x2, 0x2, 0x335, 0x336, 0x3, 
    0x2, 0x2, 0x2, 0x336, 0x35e, 0x3, 0x2, 0x2, 0x2, 0x337, 0x335, 0x3, 
    0x2, 0x2, 0x2, 0x338, 0x33c, 0x7, 0x3a, 0x2, 0x2, 0x339, 0x33a, 0x7, 
    0x67, 0x2, 0x2, 0x33a, 0x33d, 0x5, 0x8a, 0x46, 0x2, 0x33b, 0x33d, 0x7, 
    0xa2, 0x2, 0x2, 0x33c, 0x339, 0x3, 0x2, 0x2, 0x2, 0x33c, 0x33b, 0x3, 
    0x2, 0x2, 0x2, 0x33d, 0x341, 0x3, 0x2, 0x2, 0x2, 0x33e, 0x340, 0x5, 
    0x48, 0x25, 0x2, 0x33f, 0x33e, 0x3, 0x2, 0x2, 0x2, 0x340, 0x343, 0x3, 
    0x2, 0x2, 0x2, 0x341, 0x33f, 0x3, 0x2, 0x2, 0x2, 0x341, 0x342, 0x3, 
    0x2, 0x2, 0x2, 0x342, 0x35e, 0x3, 0x2, 0x2, 0x2, 0x343, 0x341, 0x3, 
    0x2, 0x2, 0x2, 0x344, 0x345, 0x7, 0x30, 0x2, 0x2, 0x345, 0x34a, 0x5, 
    0x96, 0x4c, 0x2, 0x346, 0x347, 0x7, 0x89, 0x2, 0x2, 0x347, 0x349, 0x5, 
    0x96, 0x4c, 0x2, 0x348, 0x346, 0x3, 0x2, 0x2, 0x2, 0x349, 0x34c, 0x3, 
    0x2, 0x2, 0x2, 0x34a, 0x348, 0x3, 0x2, 0x2, 0x2, 0x34a, 0x34b, 0x3, 
    0x2, 0x2, 0x2, 0x34b, 0x35e, 0x3, 0x2, 0x2, 0x2, 0x34c, 0x34a, 0x3, 
    0x2, 0x2, 0x2, 0x34d, 0x351, 0x7, 0x4a, 0x2, 0x2, 0x34e, 0x34f, 0x5, 
    0x2e, 0x18, 0x2, 0x34f, 0x350, 0x7, 0xa2, 0x2, 0x2, 0x350, 0x352, 0x3, 
    0x2, 0x2, 0x2, 0x351, 0x34e, 0x3, 0x2, 0x2, 0x2, 0x352, 0x353, 0x3, 
    0x2, 0x2, 0x2, 0x353, 0x351, 0x3, 0x2, 0x2, 0x2, 0x353, 0x354, 0x3, 
    0x2, 0x2, 0x2, 0x354, 0x35e, 0x3, 0x2, 0x2, 0x2, 0x355, 0x356, 0x7, 
    0x3f, 0x2, 0x2, 0x356, 0x35a, 0x7, 0xa2, 0x2, 0x2, 0x357, 0x359, 0x5, 
    0x48, 0x25, 0x2, 0x358, 0x357, 0x3, 0x2, 0x2, 0x2, 0x359, 0x35c, 0x3, 
    0x2, 0x2, 0x2, 0x35a, 0x358, 0x3, 0x2, 0x2, 0x2, 0x35a, 0x35b, 0x3, 
    0x2, 0x2, 0x2, 0x35b, 0x35e, 0x3, 0x2, 0x2, 0x2, 0x35c, 0x35a, 0x3, 
    0x2, 0x2, 0x2, 0x35d, 0x2e2, 0x3, 0x2, 0x2, 0x2, 0x35d, 0x2e4, 0x3, 
    0x2, 0x2, 0x2, 0x35d, 0x2f2, 0x3, 0x2, 0x2, 0x2, 0x35d, 0x2fb, 0x3, 
    0x2, 0x2, 0x2, 0x35d, 0x304, 0x3, 0x2, 0x2, 0x2, 0x35d, 0x30d, 0x3, 
    0x2, 0x2, 0x2, 0x35d, 0x319, 0x3, 0x2, 0x2, 0x2, 0x35d, 0x328, 0x3, 
    0x2, 0x2, 0x2, 0x35d, 0x338, 0x3, 0x2, 0x2, 0x2, 0x35d, 0x344, 0x3, 
    0x2, 0x2, 0x2, 0x35d, 0x34d, 0x3, 0x2, 0x2, 0x2, 0x35d, 0x355, 0x3, 
    0x2, 0x2, 0x2, 0x35e, 0x5b, 0x3, 0x2, 0x2, 0x2, 0x35f, 0x360, 0x7, 0x2c, 
    0x2, 0x2, 0x360, 0x363, 0x5, 0x8a, 0x46, 0x2, 0x361, 0x362, 0x7, 0x42, 
    0x2, 0x2, 0x362, 0x364, 0x5, 0x8a, 0x46, 0x2, 0x363, 0x361, 0x3, 0x2, 
    0x2, 0x2, 0x363, 0x364, 0x3, 0x2, 0x2, 0x2, 0x364, 0x367, 0x3, 0x2, 
    0x2, 0x2, 0x365, 0x366, 0x7, 0x67, 0x2, 0x2, 0x366, 0x368, 0x5, 0x8a, 
    0x46, 0x2, 0x367, 0x365, 0x3, 0x2, 0x2, 0x2, 0x367, 0x368, 0x3, 0x2, 
    0x2, 0x2, 0x368, 0x371, 0x3, 0x2, 0x2, 0x2, 0x369, 0x36a, 0x5, 0x8a, 
    0x46, 0x2, 0x36a, 0x36d, 0x7, 0x4c, 0x2, 0x2, 0x36b, 0x36c, 0x7, 0x6d, 
    0x2, 0x2, 0x36c, 0x36e, 0x5, 0x8a, 0x46, 0x2, 0x36d, 0x36b, 0x3, 0x2, 
    0x2, 0x2, 0x36d, 0x36e, 0x3, 0x2, 0x2, 0x2, 0x36e, 0x371, 0x3, 0x2, 
    0x2, 0x2, 0x36f, 0x371, 0x7, 0xa2, 0x2, 0x2, 0x370, 0x35f, 0x3, 0x2, 
    0x2, 0x2, 0x370, 0x369, 0x3, 0x2, 0x2, 0x2, 0x370, 0x36f, 0x3, 0x2, 
    0x2, 0x2, 0x371, 0x5d, 0x3, 0x2, 0x2, 0x2, 0x372, 0x373, 0x7, 0x13, 
    0x2, 0x2, 0x373, 0x375, 0x5, 0x98, 0x4d, 0x2, 0x374, 0x376, 0x7, 0xa2, 
    0x2, 0x2, 0x375, 0x374, 0x3, 0x2, 0x2, 0x2, 0x375, 0x376, 0x3, 0x2, 
    0x2, 0x2, 0x376, 0x377, 0x3, 0x2, 0x2, 0x2, 0x377, 0x37b, 0x7, 0x82, 
    0x2, 0x2, 0x378, 0x37a, 0x5, 0x60, 0x31, 0x2, 0x379, 0x378, 0x3, 0x2, 
    0x2, 0x2, 0x37a, 0x37d, 0x3, 0x2, 0x2, 0x2, 0x37b, 0x379, 0x3, 0x2, 
    0x2, 0x2, 0x37b, 0x37c, 0x3, 0x2, 0x2, 0x2, 0x37c, 0x37e, 0x3, 0x2, 
    0x2, 0x2, 0x37d, 0x37b, 0x3, 0x2, 0x2, 0x2, 0x37e, 0x37f, 0x7, 0x83, 
    0x2, 0x2, 0x37f, 0x5f, 0x3, 0x2, 0x2, 0x2, 0x380, 0x381, 0x7, 0x14, 
    0x2, 0x2, 0x381, 0x383, 0x5, 0x98, 0x4d, 0x2, 0x382, 0x384, 0x7, 0xa2, 
    0x2, 0x2, 0x383, 0x382, 0x3, 0x2, 0x2, 0x2, 0x383, 0x384, 0x3, 0x2, 
    0x2, 0x2, 0x384, 0x387, 0x3, 0x2, 0x2, 0x2, 0x385, 0x386, 0x7, 0x18, 
    0x2, 0x2, 0x386, 0x388, 0x5, 0x70, 0x39, 0x2, 0x387, 0x385, 0x3, 0x2, 
    0x2, 0x2, 0x387, 0x388, 0x3, 0x2, 0x2, 0x2, 0x388, 0x389, 0x3, 0x2, 
    0x2, 0x2, 0x389, 0x38d, 0x7, 0x82, 0x2, 0x2, 0x38a, 0x38c, 0x5, 0x62, 
    0x32, 0x2, 0x38b, 0x38a, 0x3, 0x2, 0x2, 0x2, 0x38c, 0x38f, 0x3, 0x2, 
    0x2, 0x2, 0x38d, 0x38b, 0x3, 0x2, 0x2, 0x2, 0x38d, 0x38e, 0x3, 0x2, 
    0x2, 0x2, 0x38e, 0x390, 0x3, 0x2, 0x2, 0x2, 0x38f, 0x38d, 0x3, 0x2, 
    0x2, 0x2, 0x390, 0x391, 0x7, 0x83, 0x2, 0x2, 0x391, 0x399, 0x3, 0x2, 
    0x2, 0x2, 0x392, 0x393, 0x7, 0x19, 0x2, 0x2, 0x393, 0x395, 0x7, 0x82, 
    0x2, 0x2, 0x394, 0x396, 0x5, 0x64, 0x33, 0x2, 0x395, 0x394, 0x3, 0x2, 
    0x2, 0x2, 0x395, 0x396, 0x3, 0x2, 0x2, 0x2, 0x396, 0x397, 0x3, 0x2, 
    0x2, 0x2, 0x397, 0x399, 0x7, 0x83, 0x2, 0x2, 0x398, 0x380, 0x3, 0x2, 
    0x2, 0x2, 0x398, 0x392, 0x3, 0x2, 0x2, 0x2, 0x399, 0x61, 0x3, 0x2, 0x2, 
    0x2, 0x39a, 0x39b, 0x7, 0x2f, 0x2, 0x2, 0x39b, 0x39c, 0x7, 0x7e, 0x2, 
    0x2, 0x39c, 0x3a0, 0x5, 0x70, 0x39, 0x2, 0x39d, 0x39f, 0x5, 0x48, 0x25, 
    0x2, 0x39e, 0x39d, 0x3, 0x2, 0x2, 0x2, 0x39f, 0x3a2, 0x3, 0x2, 0x2, 
    0x2, 0x3a0, 0x39e, 0x3, 0x2, 0x2, 0x2, 0x3a0, 0x3a1, 0x3, 0x2, 0x2, 
    0x2, 0x3a1, 0x3ba, 0x3, 0x2, 0x2, 0x2, 0x3a2, 0x3a0, 0x3, 0x2, 0x2, 
    0x2, 0x3a3, 0x3a6, 0x7, 0x41, 0x2, 0x2, 0x3a4, 0x3a7, 0x7, 0x40, 0x2, 
    0x2, 0x3a5, 0x3a7, 0x5, 0x64, 0x33, 0x2, 0x3a6, 0x3a4, 0x3, 0x2, 0x2, 
    0x2, 0x3a6, 0x3a5, 0x3, 0x2, 0x2, 0x2, 0x3a7, 0x3ba, 0x3, 0x2, 0x2, 
    0x2, 0x3a8, 0x3a9, 0x7, 0x2b, 0x2, 0x2, 0x3a9, 0x3aa, 0x7, 0x7e, 0x2, 
    0x2, 0x3aa, 0x3ae, 0x5, 0x70, 0x39, 0x2, 0x3ab, 0x3ad, 0x5, 0x48, 0x25, 
    0x2, 0x3ac, 0x3ab, 0x3, 0x2, 0x2, 0x2, 0x3ad, 0x3b0, 0x3, 0x2, 0x2, 
    0x2, 0x3ae, 0x3ac, 0x3, 0x2, 0x2, 0x2, 0x3ae, 0x3af, 0x3, 0x2, 0x2, 
    0x2, 0x3af, 0x3ba, 0x3, 0x2, 0x2, 0x2, 0x3b0, 0x3ae, 0x3, 0x2, 0x2, 
    0x2, 0x3b1, 0x3b5, 0x7, 0x4a, 0x2, 0x2, 0x3b2, 0x3b3, 0x5, 0x2e, 0x18, 
    0x2, 0x3b3, 0x3b4, 0x7, 0xa2, 0x2, 0x2, 0x3b4, 0x3b6, 0x3, 0x2, 0x2, 
    0x2, 0x3b5, 0x3b2, 0x3, 0x2, 0x2, 0x2, 0x3b6, 0x3b7, 0x3, 0x2, 0x2, 
    0x2, 0x3b7, 0x3b5, 0x3, 0x2, 0x2, 0x2, 0x3b7, 0x3b8, 0x3, 0x2, 0x2, 
    0x2, 0x3b8, 0x3ba, 0x3, 0x2, 0x2, 0x2, 0x3b9, 0x39a, 0x3, 0x2, 0x2, 
    0x2, 0x3b9, 0x3a3, 0x3, 0x2, 0x2, 0x2, 0x3b9, 0x3a8, 0x3, 0x2, 0x2, 
    0x2, 0x3b9, 0x3b1, 0x3, 0x2, 0x2, 0x2, 0x3ba, 0x63, 0x3, 0x2, 0x2, 0x2, 
    0x3bb, 0x3c0, 0x5, 0x96, 0x4c, 0x2, 0x3bc, 0x3bd, 0x7, 0x89, 0x2, 0x2, 
    0x3bd, 0x3bf, 0x5, 0x96, 0x4c, 0x2, 0x3be, 0x3bc, 0x3, 0x2, 0x2, 0x2, 
    0x3bf, 0x3c2, 0x3, 0x2, 0x2, 0x2, 0x3c0, 0x3be, 0x3, 0x2, 0x2, 0x2, 
    0x3c0, 0x3c1, 0x3, 0x2, 0x2, 0x2, 0x3c1, 0x65, 0x3, 0x2, 0x2, 0x2, 0x3c2, 
    0x3c0, 0x3, 0x2, 0x2, 0x2, 0x3c3, 0x3c4, 0x7, 0x15, 0x2, 0x2, 0x3c4, 
    0x3c6, 0x5, 0x98, 0x4d, 0x2, 0x3c5, 0x3c7, 0x7, 0xa2, 0x2, 0x2, 0x3c6, 
    0x3c5, 0x3, 0x2, 0x2, 0x2, 0x3c6, 0x3c7, 0x3, 0x2, 0x2, 0x2, 0x3c7, 
    0x3c8, 0x3, 0x2, 0x2, 0x2, 0x3c8, 0x3c9, 0x7, 0x7e, 0x2, 0x2, 0x3c9, 
    0x3cd, 0x5, 0x70, 0x39, 0x2, 0x3ca, 0x3cc, 0x5, 0x48, 0x25, 0x2, 0x3cb, 
    0x3ca, 0x3, 0x2, 0x2, 0x2, 0x3cc, 0x3cf, 0x3, 0x2, 0x2, 0x2, 0x3cd, 
    0x3cb, 0x3, 0x2, 0x2, 0x2, 0x3cd, 0x3ce, 0x3, 0x2, 0x2, 0x2, 0x3ce, 
    0x3d0, 0x3, 0x2, 0x2, 0x2, 0x3cf, 0x3cd, 0x3, 0x2, 0x2, 0x2, 0x3d0, 
    0x3d4, 0x7, 0x82, 0x2, 0x2, 0x3d1, 0x3d3, 0x5, 0x68, 0x35, 0x2, 0x3d2, 
    0x3d1, 0x3, 0x2, 0x2, 0x2, 0x3d3, 0x3d6, 0x3, 0x2, 0x2, 0x2, 0x3d4, 
    0x3d2, 0x3, 0x2, 0x2, 0x2, 0x3d4, 0x3d5, 0x3, 0x2, 0x2, 0x2, 0x3d5, 
    0x3d7, 0x3, 0x2, 0x2, 0x2, 0x3d6, 0x3d4, 0x3, 0x2, 0x2, 0x2, 0x3d7, 
    0x3d8, 0x7, 0x83, 0x2, 0x2, 0x3d8, 0x67, 0x3, 0x2, 0x2, 0x2, 0x3d9, 
    0x3da, 0x7, 0x50, 0x2, 0x2, 0x3da, 0x3e4, 0x5, 0x98, 0x4d, 0x2, 0x3db, 
    0x3df, 0x7, 0x4a, 0x2, 0x2, 0x3dc, 0x3dd, 0x5, 0x2e, 0x18, 0x2, 0x3dd, 
    0x3de, 0x7, 0xa2, 0x2, 0x2, 0x3de, 0x3e0, 0x3, 0x2, 0x2, 0x2, 0x3df, 
    0x3dc, 0x3, 0x2, 0x2, 0x2, 0x3e0, 0x3e1, 0x3, 0x2, 0x2, 0x2, 0x3e1, 
    0x3df, 0x3, 0x2, 0x2, 0x2, 0x3e1, 0x3e2, 0x3, 0x2, 0x2, 0x2, 0x3e2, 
    0x3e4, 0x3, 0x2, 0x2, 0x2, 0x3e3, 0x3d9, 0x3, 0x2, 0x2, 0x2, 0x3e3, 
    0x3db, 0x3, 0x2, 0x2, 0x2, 0x3e4, 0x69, 0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3e6, 
    0x7, 0x16, 0x2, 0x2, 0x3e6, 0x3e7, 0x7, 0xa2, 0x2, 0x2, 0x3e7, 0x3eb, 
    0x7, 0x82, 0x2, 0x2, 0x3e8, 0x3ea, 0x5, 0x6c, 0x37, 0x2, 0x3e9, 0x3e8, 
    0x3, 0x2, 0x2, 0x2, 0x3ea, 0x3ed, 0x3, 0x2, 0x2, 0x2, 0x3eb, 0x3e9, 
    0x3, 0x2, 0x2, 0x2, 0x3eb, 0x3ec, 0x3, 0x2, 0x2, 0x2, 0x3ec, 0x3ee, 
    0x3, 0x2, 0x2, 0x2, 0x3ed, 0x3eb, 0x3, 0x2, 0x2, 0x2, 0x3ee, 0x3ef, 
    0x7, 0x83, 0x2, 0x2, 0x3ef, 0x6b, 0x3, 0x2, 0x2, 0x2, 0x3f0, 0x3f1, 
    0x7, 0x1b, 0x2, 0x2, 0x3f1, 0x40b, 0x7, 0x9b, 0x2, 0x2, 0x3f2, 0x3f3, 
    0x7, 0x36, 0x2, 0x2, 0x3f3, 0x3f8, 0x5, 0x6e, 0x38, 0x2, 0x3f4, 0x3f5, 
    0x7, 0x89, 0x2, 0x2, 0x3f5, 0x3f7, 0x5, 0x6e, 0x38, 0x2, 0x3f6, 0x3f4, 
    0x3, 0x2, 0x2, 0x2, 0x3f7, 0x3fa, 0x3, 0x2, 0x2, 0x2, 0x3f8, 0x3f6, 
    0x3, 0x2, 0x2, 0x2, 0x3f8, 0x3f9, 0x3, 0x2, 0x2, 0x2, 0x3f9, 0x3fc, 
    0x3, 0x2, 0x2, 0x2, 0x3fa, 0x3f8, 0x3, 0x2, 0x2, 0x2, 0x3fb, 0x3fd, 
    0x7, 0x89, 0x2, 0x2, 0x3fc, 0x3fb, 0x3, 0x2, 0x2, 0x2, 0x3fc, 0x3fd, 
    0x3, 0x2, 0x2, 0x2, 0x3fd, 0x40b, 0x3, 0x2, 0x2, 0x2, 0x3fe, 0x3ff, 
    0x7, 0x31, 0x2, 0x2, 0x3ff, 0x404, 0x5, 0x70, 0x39, 0x2, 0x400, 0x401, 
    0x7, 0x89, 0x2, 0x2, 0x401, 0x403, 0x5, 0x70, 0x39, 0x2, 0x402, 0x400, 
    0x3, 0x2, 0x2, 0x2, 0x403, 0x406, 0x3, 0x2, 0x2, 0x2, 0x404, 0x402, 
    0x3, 0x2, 0x2, 0x2, 0x404, 0x405, 0x3, 0x2, 0x2, 0x2, 0x405, 0x408, 
    0x3, 0x2, 0x2, 0x2, 0x406, 0x404, 0x3, 0x2, 0x2, 0x2, 0x407, 0x409, 
    0x7, 0x89, 0x2, 0x2, 0x408, 0x407, 0x3, 0x2, 0x2, 0x2, 0x408, 0x409, 
    0x3, 0x2, 0x2, 0x2, 0x409, 0x40b, 0x3, 0x2, 0x2, 0x2, 0x40a, 0x3f0, 
    0x3, 0x2, 0x2, 0x2, 0x40a, 0x3f2, 0x3, 0x2, 0x2, 0x2, 0x40a, 0x3fe, 
    0x3, 0x2, 0x2, 0x2, 0x40b, 0x6d, 0x3, 0x2, 0x2, 0x2, 0x40c, 0x40d, 0x5, 
    0x96, 0x4c, 0x2, 0x40d, 0x40e, 0x7, 0x8c, 0x2, 0x2, 0x40e, 0x40f, 0x5, 
    0x70, 0x39, 0x2, 0x40f, 0x6f, 0x3, 0x2, 0x2, 0x2, 0x410, 0x411, 0x8, 
    0x39, 0x1, 0x2, 0x411, 0x419, 0x5, 0x8a, 0x46, 0x2, 0x412, 0x419, 0x5, 
    0x74, 0x3b, 0x2, 0x413, 0x419, 0x5, 0x86, 0x44, 0x2, 0x414, 0x415, 0x7, 
    0x74, 0x2, 0x2, 0x415, 0x419, 0x5, 0x70, 0x39, 0xb, 0x416, 0x417, 0x7, 
    0x69, 0x2, 0x2, 0x417, 0x419, 0x5, 0x70, 0x39, 0xa, 0x418, 0x410, 0x3, 
    0x2, 0x2, 0x2, 0x418, 0x412, 0x3, 0x2, 0x2, 0x2, 0x418, 0x413, 0x3, 
    0x2, 0x2, 0x2, 0x418, 0x414, 0x3, 0x2, 0x2, 0x2, 0x418, 0x416, 0x3, 
    0x2, 0x2, 0x2, 0x419, 0x440, 0x3, 0x2, 0x2, 0x2, 0x41a, 0x41b, 0xc, 
    0x8, 0x2, 0x2, 0x41b, 0x41c, 0x9, 0x6, 0x2, 0x2, 0x41c, 0x43f, 0x5, 
    0x70, 0x39, 0x9, 0x41d, 0x41e, 0xc, 0x7, 0x2, 0x2, 0x41e, 0x41f, 0x9, 
    0x7, 0x2, 0x2, 0x41f, 0x43f, 0x5, 0x70, 0x39, 0x8, 0x420, 0x421, 0xc, 
    0x6, 0x2, 0x2, 0x421, 0x422, 0x9, 0x8, 0x2, 0x2, 0x422, 0x43f, 0x5, 
    0x70, 0x39, 0x7, 0x423, 0x424, 0xc, 0x5, 0x2, 0x2, 0x424, 0x425, 0x7, 
    0x59, 0x2, 0x2, 0x425, 0x43f, 0x5, 0x70, 0x39, 0x6, 0x426, 0x427, 0xc, 
    0x4, 0x2, 0x2, 0x427, 0x428, 0x9, 0x9, 0x2, 0x2, 0x428, 0x43f, 0x5, 
    0x70, 0x39, 0x5, 0x429, 0x42a, 0xc, 0x3, 0x2, 0x2, 0x42a, 0x42b, 0x7, 
    0x6c, 0x2, 0x2, 0x42b, 0x43f, 0x5, 0x70, 0x39, 0x4, 0x42c, 0x42d, 0xc, 
    0xd, 0x2, 0x2, 0x42d, 0x42f, 0x7, 0x6f, 0x2, 0x2, 0x42e, 0x430, 0x7, 
    0x74, 0x2, 0x2, 0x42f, 0x42e, 0x3, 0x2, 0x2, 0x2, 0x42f, 0x430, 0x3, 
    0x2, 0x2, 0x2, 0x430, 0x431, 0x3, 0x2, 0x2, 0x2, 0x431, 0x43f, 0x9, 
    0xa, 0x2, 0x2, 0x432, 0x433, 0xc, 0xc, 0x2, 0x2, 0x433, 0x435, 0x7, 
    0x6f, 0x2, 0x2, 0x434, 0x436, 0x7, 0x74, 0x2, 0x2, 0x435, 0x434, 0x3, 
    0x2, 0x2, 0x2, 0x435, 0x436, 0x3, 0x2, 0x2, 0x2, 0x436, 0x437, 0x3, 
    0x2, 0x2, 0x2, 0x437, 0x43f, 0x5, 0x72, 0x3a, 0x2, 0x438, 0x439, 0xc, 
    0x9, 0x2, 0x2, 0x439, 0x43a, 0x7, 0x5f, 0x2, 0x2, 0x43a, 0x43b, 0x5, 
    0x8a, 0x46, 0x2, 0x43b, 0x43c, 0x7, 0x59, 0x2, 0x2, 0x43c, 0x43d, 0x5, 
    0x8a, 0x46, 0x2, 0x43d, 0x43f, 0x3, 0x2, 0x2, 0x2, 0x43e, 0x41a, 0x3, 
    0x2, 0x2, 0x2, 0x43e, 0x41d, 0x3, 0x2, 0x2, 0x2, 0x43e, 0x420, 0x3, 
    0x2, 0x2, 0x2, 0x43e, 0x423, 0x3, 0x2, 0x2, 0x2, 0x43e, 0x426, 0x3, 
    0x2, 0x2, 0x2, 0x43e, 0x429, 0x3, 0x2, 0x2, 0x2, 0x43e, 0x42c, 0x3, 
    0x2, 0x2, 0x2, 0x43e, 0x432, 0x3, 0x2, 0x2, 0x2, 0x43e, 0x438, 0x3, 
    0x2, 0x2, 0x2, 0x43f, 0x442, 0x3, 0x2, 0x2, 0x2, 0x440, 0x43e, 0x3, 
    0x2, 0x2, 0x2, 0x440, 0x441, 0x3, 0x2, 0x2, 0x2, 0x441, 0x71, 0x3, 0x2, 
    0x2, 0x2, 0x442, 0x440, 0x3, 0x2, 0x2, 0x2, 0x443, 0x44a, 0x7, 0x25, 
    0x2, 0x2, 0x444, 0x44a, 0x7, 0x1f, 0x2, 0x2, 0x445, 0x44a, 0x7, 0x24, 
    0x2, 0x2, 0x446, 0x44a, 0x7, 0x22, 0x2, 0x2, 0x447, 0x44a, 0x7, 0x2b, 
    0x2, 0x2, 0x448, 0x44a, 0x5, 0x98, 0x4d, 0x2, 0x449, 0x443, 0x3, 0x2, 
    0x2, 0x2, 0x449, 0x444, 0x3, 0x2, 0x2, 0x2, 0x449, 0x445, 0x3, 0x2, 
    0x2, 0x2, 0x449, 0x446, 0x3, 0x2, 0x2, 0x2, 0x449, 0x447, 0x3, 0x2, 
    0x2, 0x2, 0x449, 0x448, 0x3, 0x2, 0x2, 0x2, 0x44a, 0x73, 0x3, 0x2, 0x2, 
    0x2, 0x44b, 0x44c, 0x5, 0x78, 0x3d, 0x2, 0x44c, 0x459, 0x5, 0x76, 0x3c, 
    0x2, 0x44d, 0x44f, 0x5, 0x7c, 0x3f, 0x2, 0x44e, 0x450, 0x5, 0x7e, 0x40, 
    0x2, 0x44f, 0x44e, 0x3, 0x2, 0x2, 0x2, 0x44f, 0x450, 0x3, 0x2, 0x2, 
    0x2, 0x450, 0x452, 0x3, 0x2, 0x2, 0x2, 0x451, 0x453, 0x5, 0x80, 0x41, 
    0x2, 0x452, 0x451, 0x3, 0x2, 0x2, 0x2, 0x452, 0x453, 0x3, 0x2, 0x2, 
    0x2, 0x453, 0x45a, 0x3, 0x2, 0x2, 0x2, 0x454, 0x456, 0x5, 0x7e, 0x40, 
    0x2, 0x455, 0x457, 0x5, 0x80, 0x41, 0x2, 0x456, 0x455, 0x3, 0x2, 0x2, 
    0x2, 0x456, 0x457, 0x3, 0x2, 0x2, 0x2, 0x457, 0x45a, 0x3, 0x2, 0x2, 
    0x2, 0x458, 0x45a, 0x5, 0x80, 0x41, 0x2, 0x459, 0x44d, 0x3, 0x2, 0x2, 
    0x2, 0x459, 0x454, 0x3, 0x2, 0x2, 0x2, 0x459, 0x458, 0x3, 0x2, 0x2, 
    0x2, 0x45a, 0x75, 0x3, 0x2, 0x2, 0x2, 0x45b, 0x45c, 0x9, 0xb, 0x2, 0x2, 
    0x45c, 0x77, 0x3, 0x2, 0x2, 0x2, 0x45d, 0x463, 0x5, 0x7a, 0x3e, 0x2, 
    0x45e, 0x45f, 0x7, 0x84, 0x2, 0x2, 0x45f, 0x460, 0x5, 0x70, 0x39, 0x2, 
    0x460, 0x461, 0x7, 0x85, 0x2, 0x2, 0x461, 0x463, 0x3, 0x2, 0x2, 0x2, 
    0x462, 0x45d, 0x3, 0x2, 0x2, 0x2, 0x462, 0x45e, 0x3, 0x2, 0x2, 0x2, 
    0x463, 0x79, 0x3, 0x2, 0x2, 0x2, 0x464, 0x469, 0x5, 0x98, 0x4d, 0x2, 
    0x465, 0x466, 0x7, 0x8a, 0x2, 0x2, 0x466, 0x468, 0x5, 0x98, 0x4d, 0x2, 
    0x467, 0x465, 0x3, 0x2, 0x2, 0x2, 0x468, 0x46b, 0x3, 0x2, 0x2, 0x2, 
    0x469, 0x467, 0x3, 0x2, 0x2, 0x2, 0x469, 0x46a, 0x3, 0x2, 0x2, 0x2, 
    0x46a, 0x7b, 0x3, 0x2, 0x2, 0x2, 0x46b, 0x469, 0x3, 0x2, 0x2, 0x2, 0x46c, 
    0x46d, 0x7, 0x7f, 0x2, 0x2, 0x46d, 0x46e, 0x5, 0x70, 0x39, 0x2, 0x46e, 
    0x7d, 0x3, 0x2, 0x2, 0x2, 0x46f, 0x471, 0x7, 0x78, 0x2, 0x2, 0x470, 
    0x472, 0x9, 0xc, 0x2, 0x2, 0x471, 0x470, 0x3, 0x2, 0x2, 0x2, 0x471, 
    0x472, 0x3, 0x2, 0x2, 0x2, 0x472, 0x473, 0x3, 0x2, 0x2, 0x2, 0x473, 
    0x474, 0x5, 0x70, 0x39, 0x2, 0x474, 0x7f, 0x3, 0x2, 0x2, 0x2, 0x475, 
    0x480, 0x7, 0x7a, 0x2, 0x2, 0x476, 0x481, 0x5, 0x84, 0x43, 0x2, 0x477, 
    0x478, 0x7, 0x1e, 0x2, 0x2, 0x478, 0x47d, 0x5, 0x82, 0x42, 0x2, 0x479, 
    0x47a, 0x7, 0x89, 0x2, 0x2, 0x47a, 0x47c, 0x5, 0x82, 0x42, 0x2, 0x47b, 
    0x479, 0x3, 0x2, 0x2, 0x2, 0x47c, 0x47f, 0x3, 0x2, 0x2, 0x2, 0x47d, 
    0x47b, 0x3, 0x2, 0x2, 0x2, 0x47d, 0x47e, 0x3, 0x2, 0x2, 0x2, 0x47e, 
    0x481, 0x3, 0x2, 0x2, 0x2, 0x47f, 0x47d, 0x3, 0x2, 0x2, 0x2, 0x480, 
    0x476, 0x3, 0x2, 0x2, 0x2, 0x480, 0x477, 0x3, 0x2, 0x2, 0x2, 0x481, 
    0x81, 0x3, 0x2, 0x2, 0x2, 0x482, 0x484, 0x5, 0x8a, 0x46, 0x2, 0x483, 
    0x485, 0x5, 0x84, 0x43, 0x2, 0x484, 0x483, 0x3, 0x2, 0x2, 0x2, 0x484, 
    0x485, 0x3, 0x2, 0x2, 0x2, 0x485, 0x83, 0x3, 0x2, 0x2, 0x2, 0x486, 0x487, 
    0x9, 0xd, 0x2, 0x2, 0x487, 0x85, 0x3, 0x2, 0x2, 0x2, 0x488, 0x489, 0x5, 
    0x88, 0x45, 0x2, 0x489, 0x48a, 0x7, 0x63, 0x2, 0x2, 0x48a, 0x48b, 0x5, 
    0x8a, 0x46, 0x2, 0x48b, 0x48c, 0x7, 0x76, 0x2, 0x2, 0x48c, 0x48d, 0x5, 
    0x78, 0x3d, 0x2, 0x48d, 0x48e, 0x5, 0x76, 0x3c, 0x2, 0x48e, 0x48f, 0x7, 
    0x79, 0x2, 0x2, 0x48f, 0x490, 0x5, 0x70, 0x39, 0x2, 0x490, 0x4a2, 0x3, 
    0x2, 0x2, 0x2, 0x491, 0x493, 0x5, 0x88, 0x45, 0x2, 0x492, 0x494, 0x7, 
    0x76, 0x2, 0x2, 0x493, 0x492, 0x3, 0x2, 0x2, 0x2, 0x493, 0x494, 0x3, 
    0x2, 0x2, 0x2, 0x494, 0x495, 0x3, 0x2, 0x2, 0x2, 0x495, 0x496, 0x5, 
    0x78, 0x3d, 0x2, 0x496, 0x497, 0x5, 0x76, 0x3c, 0x2, 0x497, 0x498, 0x7, 
    0x79, 0x2, 0x2, 0x498, 0x499, 0x5, 0x70, 0x39, 0x2, 0x499, 0x4a2, 0x3, 
    0x2, 0x2, 0x2, 0x49a, 0x49b, 0x9, 0xe, 0x2, 0x2, 0x49b, 0x49c, 0x7, 
    0x11, 0x2, 0x2, 0x49c, 0x49e, 0x7, 0x6f, 0x2, 0x2, 0x49d, 0x49f, 0x7, 
    0x74, 0x2, 0x2, 0x49e, 0x49d, 0x3, 0x2, 0x2, 0x2, 0x49e, 0x49f, 0x3, 
    0x2, 0x2, 0x2, 0x49f, 0x4a0, 0x3, 0x2, 0x2, 0x2, 0x4a0, 0x4a2, 0x5, 
    0x72, 0x3a, 0x2, 0x4a1, 0x488, 0x3, 0x2, 0x2, 0x2, 0x4a1, 0x491, 0x3, 
    0x2, 0x2, 0x2, 0x4a1, 0x49a, 0x3, 0x2, 0x2, 0x2, 0x4a2, 0x87, 0x3, 0x2, 
    0x2, 0x2, 0x4a3, 0x4ae, 0x7, 0x5a, 0x2, 0x2, 0x4a4, 0x4ae, 0x7, 0x67, 
    0x2, 0x2, 0x4a5, 0x4a6, 0x7, 0x5e, 0x2, 0x2, 0x4a6, 0x4a7, 0x7, 0x70, 
    0x2, 0x2, 0x4a7, 0x4ae, 0x5, 0x8a, 0x46, 0x2, 0x4a8, 0x4a9, 0x7, 0x5e, 
    0x2, 0x2, 0x4a9, 0x4aa, 0x7, 0x73, 0x2, 0x2, 0x4aa, 0x4ae, 0x5, 0x8a, 
    0x46, 0x2, 0x4ab, 0x4ac, 0x7, 0x68, 0x2, 0x2, 0x4ac, 0x4ae, 0x5, 0x8a, 
    0x46, 0x2, 0x4ad, 0x4a3, 0x3, 0x2, 0x2, 0x2, 0x4ad, 0x4a4, 0x3, 0x2, 
    0x2, 0x2, 0x4ad, 0x4a5, 0x3, 0x2, 0x2, 0x2, 0x4ad, 0x4a8, 0x3, 0x2, 
    0x2, 0x2, 0x4ad, 0x4ab, 0x3, 0x2, 0x2, 0x2, 0x4ae, 0x89, 0x3, 0x2, 0x2, 
    0x2, 0x4af, 0x4b0, 0x8, 0x46, 0x1, 0x2, 0x4b0, 0x4ca, 0x5, 0x8e, 0x48, 
    0x2, 0x4b1, 0x4b2, 0x9, 0xf, 0x2, 0x2, 0x4b2, 0x4ca, 0x5, 0x8a, 0x46, 
    0x9, 0x4b3, 0x4b4, 0x7, 0x6b, 0x2, 0x2, 0x4b4, 0x4b5, 0x5, 0x70, 0x39, 
    0x2, 0x4b5, 0x4b6, 0x7, 0x7b, 0x2, 0x2, 0x4b6, 0x4b7, 0x5, 0x70, 0x39, 
    0x2, 0x4b7, 0x4b8, 0x7, 0x65, 0x2, 0x2, 0x4b8, 0x4b9, 0x5, 0x70, 0x39, 
    0x2, 0x4b9, 0x4ca, 0x3, 0x2, 0x2, 0x2, 0x4ba, 0x4bc, 0x7, 0x16, 0x2, 
    0x2, 0x4bb, 0x4bd, 0x5, 0x70, 0x39, 0x2, 0x4bc, 0x4bb, 0x3, 0x2, 0x2, 
    0x2, 0x4bc, 0x4bd, 0x3, 0x2, 0x2, 0x2, 0x4bd, 0x4bf, 0x3, 0x2, 0x2, 
    0x2, 0x4be, 0x4c0, 0x5, 0x8c, 0x47, 0x2, 0x4bf, 0x4be, 0x3, 0x2, 0x2, 
    0x2, 0x4c0, 0x4c1, 0x3, 0x2, 0x2, 0x2, 0x4c1, 0x4bf, 0x3, 0x2, 0x2, 
    0x2, 0x4c1, 0x4c2, 0x3, 0x2, 0x2, 0x2, 0x4c2, 0x4c3, 0x3, 0x2, 0x2, 
    0x2, 0x4c3, 0x4c4, 0x7, 0x65, 0x2, 0x2, 0x4c4, 0x4c5, 0x5, 0x70, 0x39, 
    0x2, 0x4c5, 0x4c6, 0x7, 0x66, 0x2, 0x2, 0x4c6, 0x4ca, 0x3, 0x2, 0x2, 
    0x2, 0x4c7, 0x4c8, 0x7, 0x63, 0x2, 0x2, 0x4c8, 0x4ca, 0x5, 0x8a, 0x46, 
    0x3, 0x4c9, 0x4af, 0x3, 0x2, 0x2, 0x2, 0x4c9, 0x4b1, 0x3, 0x2, 0x2, 
    0x2, 0x4c9, 0x4b3, 0x3, 0x2, 0x2, 0x2, 0x4c9, 0x4ba, 0x3, 0x2, 0x2, 
    0x2, 0x4c9, 0x4c7, 0x3, 0x2, 0x2, 0x2, 0x4ca, 0x4de, 0x3, 0x2, 0x2, 
    0x2, 0x4cb, 0x4cc, 0xc, 0x8, 0x2, 0x2, 0x4cc, 0x4cd, 0x7, 0x98, 0x2, 
    0x2, 0x4cd, 0x4dd, 0x5, 0x8a, 0x46, 0x9, 0x4ce, 0x4cf, 0xc, 0x7, 0x2, 
    0x2, 0x4cf, 0x4d0, 0x9, 0x10, 0x2, 0x2, 0x4d0, 0x4dd, 0x5, 0x8a, 0x46, 
    0x8, 0x4d1, 0x4d2, 0xc, 0x6, 0x2, 0x2, 0x4d2, 0x4d3, 0x9, 0x11, 0x2, 
    0x2, 0x4d3, 0x4dd, 0x5, 0x8a, 0x46, 0x7, 0x4d4, 0x4d5, 0xc, 0xb, 0x2, 
    0x2, 0x4d5, 0x4d6, 0x7, 0x8a, 0x2, 0x2, 0x4d6, 0x4dd, 0x5, 0x98, 0x4d, 
    0x2, 0x4d7, 0x4d8, 0xc, 0xa, 0x2, 0x2, 0x4d8, 0x4d9, 0x7, 0x86, 0x2, 
    0x2, 0x4d9, 0x4da, 0x5, 0x70, 0x39, 0x2, 0x4da, 0x4db, 0x7, 0x87, 0x2, 
    0x2, 0x4db, 0x4dd, 0x3, 0x2, 0x2, 0x2, 0x4dc, 0x4cb, 0x3, 0x2, 0x2, 
    0x2, 0x4dc, 0x4ce, 0x3, 0x2, 0x2, 0x2, 0x4dc, 0x4d1, 0x3, 0x2, 0x2, 
    0x2, 0x4dc, 0x4d4, 0x3, 0x2, 0x2, 0x2, 0x4dc, 0x4d7, 0x3, 0x2, 0x2, 
    0x2, 0x4dd, 0x4e0, 0x3, 0x2, 0x2, 0x2, 0x4de, 0x4dc, 0x3, 0x2, 0x2, 
    0x2, 0x4de, 0x4df, 0x3, 0x2, 0x2, 0x2, 0x4df, 0x8b, 0x3, 0x2, 0x2, 0x2, 
    0x4e0, 0x4de, 0x3, 0x2, 0x2, 0x2, 0x4e1, 0x4e2, 0x7, 0x7e, 0x2, 0x2, 
    0x4e2, 0x4e3, 0x5, 0x70, 0x39, 0x2, 0x4e3, 0x4e4, 0x7, 0x7b, 0x2, 0x2, 
    0x4e4, 0x4e5, 0x5, 0x70, 0x39, 0x2, 0x4e5, 0x8d, 0x3, 0x2, 0x2, 0x2, 
    0x4e6, 0x523, 0x5, 0x94, 0x4b, 0x2, 0x4e7, 0x4e8, 0x7, 0x6e, 0x2, 0x2, 
    0x4e8, 0x4e9, 0x9, 0x12, 0x2, 0x2, 0x4e9, 0x4ea, 0x5, 0x70, 0x39, 0x2, 
    0x4ea, 0x4eb, 0x7, 0x89, 0x2, 0x2, 0x4eb, 0x4ec, 0x5, 0x70, 0x39, 0x2, 
    0x4ec, 0x4ed, 0x9, 0x13, 0x2, 0x2, 0x4ed, 0x523, 0x3, 0x2, 0x2, 0x2, 
    0x4ee, 0x4f0, 0x7, 0x71, 0x2, 0x2, 0x4ef, 0x4ee, 0x3, 0x2, 0x2, 0x2, 
    0x4ef, 0x4f0, 0x3, 0x2, 0x2, 0x2, 0x4f0, 0x4f1, 0x3, 0x2, 0x2, 0x2, 
    0x4f1, 0x4fa, 0x7, 0x82, 0x2, 0x2, 0x4f2, 0x4f7, 0x5, 0x70, 0x39, 0x2, 
    0x4f3, 0x4f4, 0x7, 0x89, 0x2, 0x2, 0x4f4, 0x4f6, 0x5, 0x70, 0x39, 0x2, 
    0x4f5, 0x4f3, 0x3, 0x2, 0x2, 0x2, 0x4f6, 0x4f9, 0x3, 0x2, 0x2, 0x2, 
    0x4f7, 0x4f5, 0x3, 0x2, 0x2, 0x2, 0x4f7, 0x4f8, 0x3, 0x2, 0x2, 0x2, 
    0x4f8, 0x4fb, 0x3, 0x2, 0x2, 0x2, 0x4f9, 0x4f7, 0x3, 0x2, 0x2, 0x2, 
    0x4fa, 0x4f2, 0x3, 0x2, 0x2, 0x2, 0x4fa, 0x4fb, 0x3, 0x2, 0x2, 0x2, 
    0x4fb, 0x4fc, 0x3, 0x2, 0x2, 0x2, 0x4fc, 0x523, 0x7, 0x83, 0x2, 0x2, 
    0x4fd, 0x4ff, 0x7, 0x7d, 0x2, 0x2, 0x4fe, 0x4fd, 0x3, 0x2, 0x2, 0x2, 
    0x4fe, 0x4ff, 0x3, 0x2, 0x2, 0x2, 0x4ff, 0x500, 0x3, 0x2, 0x2, 0x2, 
    0x500, 0x501, 0x7, 0x82, 0x2, 0x2, 0x501, 0x506, 0x5, 0x90, 0x49, 0x2, 
    0x502, 0x503, 0x7, 0x89, 0x2, 0x2, 0x503, 0x505, 0x5, 0x90, 0x49, 0x2, 
    0x504, 0x502, 0x3, 0x2, 0x2, 0x2, 0x505, 0x508, 0x3, 0x2, 0x2, 0x2, 
    0x506, 0x504, 0x3, 0x2, 0x2, 0x2, 0x506, 0x507, 0x3, 0x2, 0x2, 0x2, 
    0x507, 0x509, 0x3, 0x2, 0x2, 0x2, 0x508, 0x506, 0x3, 0x2, 0x2, 0x2, 
    0x509, 0x50a, 0x7, 0x83, 0x2, 0x2, 0x50a, 0x523, 0x3, 0x2, 0x2, 0x2, 
    0x50b, 0x50c, 0x7, 0x7d, 0x2, 0x2, 0x50c, 0x50d, 0x7, 0x82, 0x2, 0x2, 
    0x50d, 0x50e, 0x7, 0x88, 0x2, 0x2, 0x50e, 0x523, 0x7, 0x83, 0x2, 0x2, 
    0x50f, 0x510, 0x5, 0x92, 0x4a, 0x2, 0x510, 0x519, 0x7, 0x84, 0x2, 0x2, 
    0x511, 0x516, 0x5, 0x70, 0x39, 0x2, 0x512, 0x513, 0x7, 0x89, 0x2, 0x2, 
    0x513, 0x515, 0x5, 0x70, 0x39, 0x2, 0x514, 0x512, 0x3, 0x2, 0x2, 0x2, 
    0x515, 0x518, 0x3, 0x2, 0x2, 0x2, 0x516, 0x514, 0x3, 0x2, 0x2, 0x2, 
    0x516, 0x517, 0x3, 0x2, 0x2, 0x2, 0x517, 0x51a, 0x3, 0x2, 0x2, 0x2, 
    0x518, 0x516, 0x3, 0x2, 0x2, 0x2, 0x519, 0x511, 0x3, 0x2, 0x2, 0x2, 
    0x519, 0x51a, 0x3, 0x2, 0x2, 0x2, 0x51a, 0x51b, 0x3, 0x2, 0x2, 0x2, 
    0x51b, 0x51c, 0x7, 0x85, 0x2, 0x2, 0x51c, 0x523, 0x3, 0x2, 0x2, 0x2, 
    0x51d, 0x523, 0x5, 0x98, 0x4d, 0x2, 0x51e, 0x51f, 0x7, 0x84, 0x2, 0x2, 
    0x51f, 0x520, 0x5, 0x70, 0x39, 0x2, 0x520, 0x521, 0x7, 0x85, 0x2, 0x2, 
    0x521, 0x523, 0x3, 0x2, 0x2, 0x2, 0x522, 0x4e6, 0x3, 0x2, 0x2, 0x2, 
    0x522, 0x4e7, 0x3, 0x2, 0x2, 0x2, 0x522, 0x4ef, 0x3, 0x2, 0x2, 0x2, 
    0x522, 0x4fe, 0x3, 0x2, 0x2, 0x2, 0x522, 0x50b, 0x3, 0x2, 0x2, 0x2, 
    0x522, 0x50f, 0x3, 0x2, 0x2, 0x2, 0x522, 0x51d, 0x3, 0x2, 0x2, 0x2, 
    0x522, 0x51e, 0x3, 0x2, 0x2, 0x2, 0x523, 0x8f, 0x3, 0x2, 0x2, 0x2, 0x524, 
    0x525, 0x5, 0x98, 0x4d, 0x2, 0x525, 0x526, 0x7, 0x88, 0x2, 0x2, 0x526, 
    0x527, 0x5, 0x70, 0x39, 0x2, 0x527, 0x91, 0x3, 0x2, 0x2, 0x2, 0x528, 
    0x529, 0x5, 0x96, 0x4c, 0x2, 0x529, 0x93, 0x3, 0x2, 0x2, 0x2, 0x52a, 
    0x536, 0x9, 0x14, 0x2, 0x2, 0x52b, 0x536, 0x7, 0x75, 0x2, 0x2, 0x52c, 
    0x536, 0x7, 0xa1, 0x2, 0x2, 0x52d, 0x52e, 0x9, 0x15, 0x2, 0x2, 0x52e, 
    0x536, 0x9, 0x16, 0x2, 0x2, 0x52f, 0x536, 0x7, 0xa0, 0x2, 0x2, 0x530, 
    0x536, 0x7, 0x9f, 0x2, 0x2, 0x531, 0x536, 0x7, 0x9e, 0x2, 0x2, 0x532, 
    0x536, 0x7, 0x9a, 0x2, 0x2, 0x533, 0x536, 0x7, 0x9b, 0x2, 0x2, 0x534, 
    0x536, 0x7, 0x9c, 0x2, 0x2, 0x535, 0x52a, 0x3, 0x2, 0x2, 0x2, 0x535, 
    0x52b, 0x3, 0x2, 0x2, 0x2, 0x535, 0x52c, 0x3, 0x2, 0x2, 0x2, 0x535, 
    0x52d, 0x3, 0x2, 0x2, 0x2, 0x535, 0x52f, 0x3, 0x2, 0x2, 0x2, 0x535, 
    0x530, 0x3, 0x2, 0x2, 0x2, 0x535, 0x531, 0x3, 0x2, 0x2, 0x2, 0x535, 
    0x532, 0x3, 0x2, 0x2, 0x2, 0x535, 0x533, 0x3, 0x2, 0x2, 0x2, 0x535, 
    0x534, 0x3, 0x2, 0x2, 0x2, 0x536, 0x95, 0x3, 0x2, 0x2, 0x2, 0x537, 0x53a, 
    0x5, 0x98, 0x4d, 0x2, 0x538, 0x539, 0x7, 0x8a, 0x2, 0x2, 0x539, 0x53b, 
    0x5, 0x98, 0x4d, 0x2, 0x53a, 0x538, 0x3, 0x2, 0x2, 0x2, 0x53a, 0x53b, 
    0x3, 0x2, 0x2, 0x2, 0x53b, 0x97, 0x3, 0x2, 0x2, 0x2, 0x53c, 0x53d, 0x9, 
    0x17, 0x2, 0x2, 0x53d, 0x99, 0x3, 0x2, 0x2, 0x2, 0x9d, 0x9e, 0xbb, 0xc5, 
    0xdb, 0xdd, 0xe4, 0xe8, 0xf3, 0x104, 0x10f, 0x120, 0x123, 0x129, 0x131, 
    0x13c, 0x140, 0x142, 0x148, 0x14a, 0x154, 0x156, 0x161, 0x166, 0x16e, 
    0x176, 0x17d, 0x185, 0x188, 0x190, 0x196, 0x19a, 0x1a2, 0x1ab, 0x1af, 
    0x1b4, 0x1bd, 0x1c0, 0x1c4, 0x1c8, 0x1cb, 0x1d1, 0x1e1, 0x1e6, 0x1ed, 
    0x1f1, 0x1fc, 0x206, 0x209, 0x20c, 0x215, 0x21d, 0x228, 0x230, 0x238, 
    0x23f, 0x253, 0x25d, 0x260, 0x268, 0x26e, 0x275, 0x27e, 0x28b, 0x292, 
    0x29c, 0x2a7, 0x2b0, 0x2b9, 0x2c1, 0x2c9, 0x2d1, 0x2d4, 0x2dd, 0x2e7, 
    0x2ea, 0x2ef, 0x2f8, 0x301, 0x30a, 0x311, 0x316, 0x31f, 0x325, 0x32c, 
    0x330, 0x335, 0x33c, 0x341, 0x34a, 0x353, 0x35a, 0x35d, 0x363, 0x367, 
    0x36d, 0x370, 0x375, 0x37b, 0x383, 0x387, 0x38d, 0x395, 0x398, 0x3a0, 
    0x3a6, 0x3ae, 0x3b7, 0x3b9, 0x3c0, 0x3c6, 0x3cd, 0x3d4, 0x3e1, 0x3e3, 
    0x3eb, 0x3f8, 0x3fc, 0x404, 0x408, 0x40a, 0x418, 0x42f, 0x435, 0x43e, 
    0x440, 0x449, 0x44f, 0x452, 0x456, 0x459, 0x462, 0x469, 0x471, 0x47d, 
    0x480, 0x484, 0x493, 0x49e, 0x4a1, 0x4ad, 0x4bc, 0x4c1, 0x4c9, 0x4dc, 
    0x4de, 0x4ef, 0x4f7, 0x4fa, 0x4fe, 0x506, 0x516, 0x519, 0x522, 0x535, 
    0x53a, 
  };

  atn::ATNDeserializer deserializer;
  _atn = deserializer.deserialize(_serializedATN);

  size_t count = _atn.getNumberOfDecisions();
  _decisionToDFA.reserve(count);
  for (size_t i = 0; i < count; i++) { 
    _decisionToDFA.emplace_back(_atn.getDecisionState(i), i);
  }
}

RegimenParser::Initializer RegimenParser::_init;

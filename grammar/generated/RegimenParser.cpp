
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
    setState(230);
    header();
    setState(234);
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
      | (1ULL << RegimenParser::DECIDE)
      | (1ULL << RegimenParser::PARAMETER)
      | (1ULL << RegimenParser::DIFFERENTIAL)
      | (1ULL << RegimenParser::OPTION)
      | (1ULL << RegimenParser::PATHWAY)
      | (1ULL << RegimenParser::ALERT)
      | (1ULL << RegimenParser::CRITERION)
      | (1ULL << RegimenParser::CASE_WORD))) != 0)) {
      setState(231);
      declaration();
      setState(236);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(237);
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
    setState(239);
    expression(0);
    setState(240);
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
    setState(242);
    match(RegimenParser::REGIMEN);
    setState(243);
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

RegimenParser::DecideDeclarationContext* RegimenParser::DeclarationContext::decideDeclaration() {
  return getRuleContext<RegimenParser::DecideDeclarationContext>(0);
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

RegimenParser::CriterionDeclarationContext* RegimenParser::DeclarationContext::criterionDeclaration() {
  return getRuleContext<RegimenParser::CriterionDeclarationContext>(0);
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
    setState(265);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::KNOWLEDGE: {
        enterOuterAlt(_localctx, 1);
        setState(245);
        knowledgeDeclaration();
        break;
      }

      case RegimenParser::SOURCE: {
        enterOuterAlt(_localctx, 2);
        setState(246);
        sourceDeclaration();
        break;
      }

      case RegimenParser::CLAIM: {
        enterOuterAlt(_localctx, 3);
        setState(247);
        claimDeclaration();
        break;
      }

      case RegimenParser::CODESYSTEM: {
        enterOuterAlt(_localctx, 4);
        setState(248);
        codesystemDeclaration();
        break;
      }

      case RegimenParser::VALUESET: {
        enterOuterAlt(_localctx, 5);
        setState(249);
        valuesetDeclaration();
        break;
      }

      case RegimenParser::CODE: {
        enterOuterAlt(_localctx, 6);
        setState(250);
        codeDeclaration();
        break;
      }

      case RegimenParser::CODES: {
        enterOuterAlt(_localctx, 7);
        setState(251);
        codesDeclaration();
        break;
      }

      case RegimenParser::CONCEPT: {
        enterOuterAlt(_localctx, 8);
        setState(252);
        conceptDeclaration();
        break;
      }

      case RegimenParser::FACT: {
        enterOuterAlt(_localctx, 9);
        setState(253);
        factDeclaration();
        break;
      }

      case RegimenParser::RECORD: {
        enterOuterAlt(_localctx, 10);
        setState(254);
        recordDeclaration();
        break;
      }

      case RegimenParser::TABLE: {
        enterOuterAlt(_localctx, 11);
        setState(255);
        tableDeclaration();
        break;
      }

      case RegimenParser::DEFINE: {
        enterOuterAlt(_localctx, 12);
        setState(256);
        defineDeclaration();
        break;
      }

      case RegimenParser::DECIDE: {
        enterOuterAlt(_localctx, 13);
        setState(257);
        decideDeclaration();
        break;
      }

      case RegimenParser::PARAMETER: {
        enterOuterAlt(_localctx, 14);
        setState(258);
        parameterDeclaration();
        break;
      }

      case RegimenParser::DIFFERENTIAL: {
        enterOuterAlt(_localctx, 15);
        setState(259);
        differentialDeclaration();
        break;
      }

      case RegimenParser::OPTION: {
        enterOuterAlt(_localctx, 16);
        setState(260);
        optionDeclaration();
        break;
      }

      case RegimenParser::PATHWAY: {
        enterOuterAlt(_localctx, 17);
        setState(261);
        pathwayDeclaration();
        break;
      }

      case RegimenParser::ALERT: {
        enterOuterAlt(_localctx, 18);
        setState(262);
        alertDeclaration();
        break;
      }

      case RegimenParser::CRITERION: {
        enterOuterAlt(_localctx, 19);
        setState(263);
        criterionDeclaration();
        break;
      }

      case RegimenParser::CASE_WORD: {
        enterOuterAlt(_localctx, 20);
        setState(264);
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
    setState(267);
    match(RegimenParser::KNOWLEDGE);
    setState(268);
    identifier();
    setState(269);
    match(RegimenParser::VERSION);
    setState(270);
    match(RegimenParser::PROSE);
    setState(271);
    match(RegimenParser::LBRACE);
    setState(275);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
      | (1ULL << RegimenParser::AUTHOR)
      | (1ULL << RegimenParser::EFFECTIVE))) != 0) || ((((_la - 65) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 65)) & ((1ULL << (RegimenParser::JURISDICTION - 65))
      | (1ULL << (RegimenParser::LANGUAGE - 65))
      | (1ULL << (RegimenParser::NOTE - 65))
      | (1ULL << (RegimenParser::PUBLISHER - 65))
      | (1ULL << (RegimenParser::REVIEW - 65))
      | (1ULL << (RegimenParser::STATUS - 65))
      | (1ULL << (RegimenParser::USE - 65)))) != 0)) {
      setState(272);
      knowledgeClause();
      setState(277);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(278);
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


//----------------- LanguageClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::LanguageClauseContext::LANGUAGE() {
  return getToken(RegimenParser::LANGUAGE, 0);
}

RegimenParser::IdentifierContext* RegimenParser::LanguageClauseContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

RegimenParser::LanguageClauseContext::LanguageClauseContext(KnowledgeClauseContext *ctx) { copyFrom(ctx); }


//----------------- JurisdictionClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::JurisdictionClauseContext::JURISDICTION() {
  return getToken(RegimenParser::JURISDICTION, 0);
}

RegimenParser::IdentifierListContext* RegimenParser::JurisdictionClauseContext::identifierList() {
  return getRuleContext<RegimenParser::IdentifierListContext>(0);
}

RegimenParser::JurisdictionClauseContext::JurisdictionClauseContext(KnowledgeClauseContext *ctx) { copyFrom(ctx); }


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


//----------------- KnowledgeAllowClauseContext ------------------------------------------------------------------

RegimenParser::AllowanceContext* RegimenParser::KnowledgeAllowClauseContext::allowance() {
  return getRuleContext<RegimenParser::AllowanceContext>(0);
}

RegimenParser::KnowledgeAllowClauseContext::KnowledgeAllowClauseContext(KnowledgeClauseContext *ctx) { copyFrom(ctx); }


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
    setState(304);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::STATUS: {
        _localctx = dynamic_cast<KnowledgeClauseContext *>(_tracker.createInstance<RegimenParser::StatusClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(280);
        match(RegimenParser::STATUS);
        setState(281);
        identifier();
        break;
      }

      case RegimenParser::EFFECTIVE: {
        _localctx = dynamic_cast<KnowledgeClauseContext *>(_tracker.createInstance<RegimenParser::EffectiveClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(282);
        match(RegimenParser::EFFECTIVE);
        setState(283);
        match(RegimenParser::DATE);
        break;
      }

      case RegimenParser::REVIEW: {
        _localctx = dynamic_cast<KnowledgeClauseContext *>(_tracker.createInstance<RegimenParser::ReviewClauseContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(284);
        match(RegimenParser::REVIEW);
        setState(285);
        match(RegimenParser::DATE);
        break;
      }

      case RegimenParser::PUBLISHER: {
        _localctx = dynamic_cast<KnowledgeClauseContext *>(_tracker.createInstance<RegimenParser::PublisherClauseContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(286);
        match(RegimenParser::PUBLISHER);
        setState(287);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::AUTHOR: {
        _localctx = dynamic_cast<KnowledgeClauseContext *>(_tracker.createInstance<RegimenParser::AuthorClauseContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(288);
        match(RegimenParser::AUTHOR);
        setState(289);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::NOTE: {
        _localctx = dynamic_cast<KnowledgeClauseContext *>(_tracker.createInstance<RegimenParser::KnowledgeNoteClauseContext>(_localctx));
        enterOuterAlt(_localctx, 6);
        setState(290);
        match(RegimenParser::NOTE);
        setState(291);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::USE: {
        _localctx = dynamic_cast<KnowledgeClauseContext *>(_tracker.createInstance<RegimenParser::UseClauseContext>(_localctx));
        enterOuterAlt(_localctx, 7);
        setState(292);
        match(RegimenParser::USE);
        setState(293);
        identifier();
        setState(294);
        versionRange();
        setState(297);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::AS) {
          setState(295);
          match(RegimenParser::AS);
          setState(296);
          identifier();
        }
        break;
      }

      case RegimenParser::ALLOW: {
        _localctx = dynamic_cast<KnowledgeClauseContext *>(_tracker.createInstance<RegimenParser::KnowledgeAllowClauseContext>(_localctx));
        enterOuterAlt(_localctx, 8);
        setState(299);
        allowance();
        break;
      }

      case RegimenParser::LANGUAGE: {
        _localctx = dynamic_cast<KnowledgeClauseContext *>(_tracker.createInstance<RegimenParser::LanguageClauseContext>(_localctx));
        enterOuterAlt(_localctx, 9);
        setState(300);
        match(RegimenParser::LANGUAGE);
        setState(301);
        identifier();
        break;
      }

      case RegimenParser::JURISDICTION: {
        _localctx = dynamic_cast<KnowledgeClauseContext *>(_tracker.createInstance<RegimenParser::JurisdictionClauseContext>(_localctx));
        enterOuterAlt(_localctx, 10);
        setState(302);
        match(RegimenParser::JURISDICTION);
        setState(303);
        identifierList();
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
    setState(306);
    versionRequirement();
    setState(311);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::COMMA) {
      setState(307);
      match(RegimenParser::COMMA);
      setState(308);
      versionRequirement();
      setState(313);
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
    setState(315);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 215) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 215)) & ((1ULL << (RegimenParser::EQUAL - 215))
      | (1ULL << (RegimenParser::EQUIVALENT - 215))
      | (1ULL << (RegimenParser::LESS_EQUAL - 215))
      | (1ULL << (RegimenParser::LESS - 215))
      | (1ULL << (RegimenParser::GREATER_EQUAL - 215))
      | (1ULL << (RegimenParser::GREATER - 215))
      | (1ULL << (RegimenParser::CARET - 215)))) != 0)) {
      setState(314);
      _la = _input->LA(1);
      if (!(((((_la - 215) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 215)) & ((1ULL << (RegimenParser::EQUAL - 215))
        | (1ULL << (RegimenParser::EQUIVALENT - 215))
        | (1ULL << (RegimenParser::LESS_EQUAL - 215))
        | (1ULL << (RegimenParser::LESS - 215))
        | (1ULL << (RegimenParser::GREATER_EQUAL - 215))
        | (1ULL << (RegimenParser::GREATER - 215))
        | (1ULL << (RegimenParser::CARET - 215)))) != 0))) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
    setState(317);
    _la = _input->LA(1);
    if (!(((((_la - 233) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 233)) & ((1ULL << (RegimenParser::VERSION - 233))
      | (1ULL << (RegimenParser::DECIMAL - 233))
      | (1ULL << (RegimenParser::INTEGER - 233)))) != 0))) {
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
    setState(319);
    match(RegimenParser::SOURCE);
    setState(320);
    identifier();
    setState(321);
    match(RegimenParser::PROSE);
    setState(322);
    match(RegimenParser::LBRACE);
    setState(326);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::DOI || ((((_la - 66) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 66)) & ((1ULL << (RegimenParser::KIND - 66))
      | (1ULL << (RegimenParser::NOTE - 66))
      | (1ULL << (RegimenParser::PUBLISHER - 66))
      | (1ULL << (RegimenParser::URL - 66))
      | (1ULL << (RegimenParser::YEAR_OF - 66)))) != 0)) {
      setState(323);
      sourceClause();
      setState(328);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(329);
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
    setState(343);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::KIND: {
        _localctx = dynamic_cast<SourceClauseContext *>(_tracker.createInstance<RegimenParser::KindClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(331);
        match(RegimenParser::KIND);
        setState(332);
        identifier();
        break;
      }

      case RegimenParser::YEAR_OF: {
        _localctx = dynamic_cast<SourceClauseContext *>(_tracker.createInstance<RegimenParser::YearClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(333);
        match(RegimenParser::YEAR_OF);
        setState(334);
        match(RegimenParser::INTEGER);
        break;
      }

      case RegimenParser::PUBLISHER: {
        _localctx = dynamic_cast<SourceClauseContext *>(_tracker.createInstance<RegimenParser::SourcePublisherClauseContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(335);
        match(RegimenParser::PUBLISHER);
        setState(336);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::URL: {
        _localctx = dynamic_cast<SourceClauseContext *>(_tracker.createInstance<RegimenParser::UrlClauseContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(337);
        match(RegimenParser::URL);
        setState(338);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::DOI: {
        _localctx = dynamic_cast<SourceClauseContext *>(_tracker.createInstance<RegimenParser::DoiClauseContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(339);
        match(RegimenParser::DOI);
        setState(340);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::NOTE: {
        _localctx = dynamic_cast<SourceClauseContext *>(_tracker.createInstance<RegimenParser::SourceNoteClauseContext>(_localctx));
        enterOuterAlt(_localctx, 6);
        setState(341);
        match(RegimenParser::NOTE);
        setState(342);
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
    setState(345);
    match(RegimenParser::CLAIM);
    setState(346);
    identifier();
    setState(347);
    match(RegimenParser::FROM);
    setState(348);
    reference();
    setState(349);
    match(RegimenParser::PROSE);
    setState(350);
    match(RegimenParser::LBRACE);
    setState(354);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 58) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 58)) & ((1ULL << (RegimenParser::FIGURE - 58))
      | (1ULL << (RegimenParser::NOT_COMPUTABLE - 58))
      | (1ULL << (RegimenParser::NOTE - 58))
      | (1ULL << (RegimenParser::SAYS - 58))
      | (1ULL << (RegimenParser::SEE - 58))
      | (1ULL << (RegimenParser::STATUS - 58)))) != 0)) {
      setState(351);
      claimClause();
      setState(356);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(357);
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


//----------------- SeeClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::SeeClauseContext::SEE() {
  return getToken(RegimenParser::SEE, 0);
}

std::vector<RegimenParser::ReferenceContext *> RegimenParser::SeeClauseContext::reference() {
  return getRuleContexts<RegimenParser::ReferenceContext>();
}

RegimenParser::ReferenceContext* RegimenParser::SeeClauseContext::reference(size_t i) {
  return getRuleContext<RegimenParser::ReferenceContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::SeeClauseContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::SeeClauseContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}

RegimenParser::SeeClauseContext::SeeClauseContext(ClaimClauseContext *ctx) { copyFrom(ctx); }


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
    setState(389);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::SAYS: {
        _localctx = dynamic_cast<ClaimClauseContext *>(_tracker.createInstance<RegimenParser::SaysClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(359);
        match(RegimenParser::SAYS);
        setState(360);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::FIGURE: {
        _localctx = dynamic_cast<ClaimClauseContext *>(_tracker.createInstance<RegimenParser::FigureClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(361);
        match(RegimenParser::FIGURE);
        setState(362);
        identifier();
        setState(363);
        match(RegimenParser::EQUAL);
        setState(364);
        expression(0);
        break;
      }

      case RegimenParser::STATUS: {
        _localctx = dynamic_cast<ClaimClauseContext *>(_tracker.createInstance<RegimenParser::ClaimStatusClauseContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(366);
        match(RegimenParser::STATUS);
        setState(371);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case RegimenParser::CONFIRMED: {
            setState(367);
            match(RegimenParser::CONFIRMED);
            break;
          }

          case RegimenParser::DISPUTED: {
            setState(368);
            match(RegimenParser::DISPUTED);
            setState(369);
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
          case RegimenParser::OPTION:
          case RegimenParser::STAGE:
          case RegimenParser::ALERT:
          case RegimenParser::CRITERION:
          case RegimenParser::ABSENT:
          case RegimenParser::ALLOW:
          case RegimenParser::ALTERNATIVE:
          case RegimenParser::APART:
          case RegimenParser::AUTHOR:
          case RegimenParser::BOOSTER:
          case RegimenParser::CLASS:
          case RegimenParser::CLINICIAN:
          case RegimenParser::COMBINE:
          case RegimenParser::COURSE:
          case RegimenParser::COURSES:
          case RegimenParser::DEFAULT:
          case RegimenParser::DESCRIBE:
          case RegimenParser::DISPLAY:
          case RegimenParser::DOI:
          case RegimenParser::DONE:
          case RegimenParser::DOSE:
          case RegimenParser::DURABILITY:
          case RegimenParser::EARLIEST:
          case RegimenParser::EFFECTIVE:
          case RegimenParser::ENTER:
          case RegimenParser::EVIDENCE:
          case RegimenParser::FIGURE:
          case RegimenParser::FIRST_DO:
          case RegimenParser::GIVEN:
          case RegimenParser::HOLD:
          case RegimenParser::INDICATED:
          case RegimenParser::JURISDICTION:
          case RegimenParser::KIND:
          case RegimenParser::LANGUAGE:
          case RegimenParser::LATEST:
          case RegimenParser::MAINTAIN:
          case RegimenParser::MEANS:
          case RegimenParser::MONITOR:
          case RegimenParser::NONE:
          case RegimenParser::NOT_COMPUTABLE:
          case RegimenParser::NOTE:
          case RegimenParser::NOTHING:
          case RegimenParser::OFFER:
          case RegimenParser::ONSET:
          case RegimenParser::OVER:
          case RegimenParser::PATIENT:
          case RegimenParser::PREFER:
          case RegimenParser::PROTOCOL:
          case RegimenParser::PUBLISHER:
          case RegimenParser::RANK:
          case RegimenParser::RATE:
          case RegimenParser::REGULATORY:
          case RegimenParser::REVIEW:
          case RegimenParser::ROUTE:
          case RegimenParser::SCORE:
          case RegimenParser::SEE:
          case RegimenParser::SESSION:
          case RegimenParser::SESSIONS:
          case RegimenParser::SINCE:
          case RegimenParser::STATUS:
          case RegimenParser::SUSPECT:
          case RegimenParser::TARGET:
          case RegimenParser::TIMES:
          case RegimenParser::TITRATE:
          case RegimenParser::UNKNOWN:
          case RegimenParser::UNLESS:
          case RegimenParser::UNTIL:
          case RegimenParser::URGENCY:
          case RegimenParser::URL:
          case RegimenParser::USE:
          case RegimenParser::VALUE:
          case RegimenParser::VERSION_WORD:
          case RegimenParser::WASHOUT:
          case RegimenParser::WORKUP:
          case RegimenParser::YEAR_OF:
          case RegimenParser::AGGREGATE:
          case RegimenParser::CAST:
          case RegimenParser::COLLAPSE:
          case RegimenParser::CONVERT:
          case RegimenParser::DATE_WORD:
          case RegimenParser::DIFFERENCE:
          case RegimenParser::DURATION:
          case RegimenParser::END:
          case RegimenParser::ENDS:
          case RegimenParser::EXPAND:
          case RegimenParser::FLATTEN:
          case RegimenParser::INCLUDED:
          case RegimenParser::INCLUDES:
          case RegimenParser::LESS_WORD:
          case RegimenParser::LET:
          case RegimenParser::MAXIMUM:
          case RegimenParser::MEETS:
          case RegimenParser::MINIMUM:
          case RegimenParser::MORE_WORD:
          case RegimenParser::OCCURS:
          case RegimenParser::ON:
          case RegimenParser::OVERLAPS:
          case RegimenParser::PER:
          case RegimenParser::POINT:
          case RegimenParser::PREDECESSOR:
          case RegimenParser::SAME:
          case RegimenParser::SINGLETON:
          case RegimenParser::START:
          case RegimenParser::STARTING:
          case RegimenParser::STARTS:
          case RegimenParser::SUCCESSOR:
          case RegimenParser::SUCH:
          case RegimenParser::THAN:
          case RegimenParser::THAT:
          case RegimenParser::TIMEZONE:
          case RegimenParser::TIMEZONEOFFSET:
          case RegimenParser::TIME_WORD:
          case RegimenParser::TO:
          case RegimenParser::WIDTH:
          case RegimenParser::CALENDAR_UNIT:
          case RegimenParser::PROSE:
          case RegimenParser::IDENTIFIER:
          case RegimenParser::BACKTICK_IDENTIFIER: {
            setState(370);
            identifier();
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        setState(374);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::CITE) {
          setState(373);
          cites();
        }
        break;
      }

      case RegimenParser::NOTE: {
        _localctx = dynamic_cast<ClaimClauseContext *>(_tracker.createInstance<RegimenParser::ClaimNoteClauseContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(376);
        match(RegimenParser::NOTE);
        setState(377);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::SEE: {
        _localctx = dynamic_cast<ClaimClauseContext *>(_tracker.createInstance<RegimenParser::SeeClauseContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(378);
        match(RegimenParser::SEE);
        setState(379);
        reference();
        setState(384);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::COMMA) {
          setState(380);
          match(RegimenParser::COMMA);
          setState(381);
          reference();
          setState(386);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::NOT_COMPUTABLE: {
        _localctx = dynamic_cast<ClaimClauseContext *>(_tracker.createInstance<RegimenParser::NotComputableClauseContext>(_localctx));
        enterOuterAlt(_localctx, 6);
        setState(387);
        match(RegimenParser::NOT_COMPUTABLE);
        setState(388);
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

//----------------- TextContext ------------------------------------------------------------------

RegimenParser::TextContext::TextContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::TextContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

std::vector<RegimenParser::TranslationContext *> RegimenParser::TextContext::translation() {
  return getRuleContexts<RegimenParser::TranslationContext>();
}

RegimenParser::TranslationContext* RegimenParser::TextContext::translation(size_t i) {
  return getRuleContext<RegimenParser::TranslationContext>(i);
}


size_t RegimenParser::TextContext::getRuleIndex() const {
  return RegimenParser::RuleText;
}


RegimenParser::TextContext* RegimenParser::text() {
  TextContext *_localctx = _tracker.createInstance<TextContext>(_ctx, getState());
  enterRule(_localctx, 24, RegimenParser::RuleText);
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
    setState(391);
    match(RegimenParser::PROSE);
    setState(395);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::LANGUAGE_TAG) {
      setState(392);
      translation();
      setState(397);
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

//----------------- TranslationContext ------------------------------------------------------------------

RegimenParser::TranslationContext::TranslationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::TranslationContext::LANGUAGE_TAG() {
  return getToken(RegimenParser::LANGUAGE_TAG, 0);
}

tree::TerminalNode* RegimenParser::TranslationContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}


size_t RegimenParser::TranslationContext::getRuleIndex() const {
  return RegimenParser::RuleTranslation;
}


RegimenParser::TranslationContext* RegimenParser::translation() {
  TranslationContext *_localctx = _tracker.createInstance<TranslationContext>(_ctx, getState());
  enterRule(_localctx, 26, RegimenParser::RuleTranslation);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(398);
    match(RegimenParser::LANGUAGE_TAG);
    setState(399);
    match(RegimenParser::PROSE);
   
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
  enterRule(_localctx, 28, RegimenParser::RuleAudience);
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
    setState(401);
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
  enterRule(_localctx, 30, RegimenParser::RuleCodesystemDeclaration);
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
    setState(403);
    match(RegimenParser::CODESYSTEM);
    setState(404);
    identifier();
    setState(405);
    match(RegimenParser::COLON);
    setState(406);
    match(RegimenParser::STRING);
    setState(409);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::VERSION_WORD) {
      setState(407);
      match(RegimenParser::VERSION_WORD);
      setState(408);
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
  enterRule(_localctx, 32, RegimenParser::RuleValuesetDeclaration);
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
    setState(411);
    match(RegimenParser::VALUESET);
    setState(412);
    identifier();
    setState(413);
    match(RegimenParser::COLON);
    setState(434);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::LBRACE: {
        setState(414);
        match(RegimenParser::LBRACE);
        setState(426);
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
          | (1ULL << RegimenParser::OPTION)
          | (1ULL << RegimenParser::STAGE)
          | (1ULL << RegimenParser::ALERT)
          | (1ULL << RegimenParser::CRITERION)
          | (1ULL << RegimenParser::ABSENT)
          | (1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::ALTERNATIVE)
          | (1ULL << RegimenParser::APART)
          | (1ULL << RegimenParser::AUTHOR)
          | (1ULL << RegimenParser::BOOSTER)
          | (1ULL << RegimenParser::CLASS)
          | (1ULL << RegimenParser::CLINICIAN)
          | (1ULL << RegimenParser::COMBINE)
          | (1ULL << RegimenParser::COURSE)
          | (1ULL << RegimenParser::COURSES)
          | (1ULL << RegimenParser::DEFAULT)
          | (1ULL << RegimenParser::DESCRIBE)
          | (1ULL << RegimenParser::DISPLAY)
          | (1ULL << RegimenParser::DOI)
          | (1ULL << RegimenParser::DONE)
          | (1ULL << RegimenParser::DOSE)
          | (1ULL << RegimenParser::DURABILITY)
          | (1ULL << RegimenParser::EARLIEST)
          | (1ULL << RegimenParser::EFFECTIVE)
          | (1ULL << RegimenParser::ENTER)
          | (1ULL << RegimenParser::EVIDENCE)
          | (1ULL << RegimenParser::FIGURE)
          | (1ULL << RegimenParser::FIRST_DO)
          | (1ULL << RegimenParser::GIVEN)
          | (1ULL << RegimenParser::HOLD))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::INDICATED - 64))
          | (1ULL << (RegimenParser::JURISDICTION - 64))
          | (1ULL << (RegimenParser::KIND - 64))
          | (1ULL << (RegimenParser::LANGUAGE - 64))
          | (1ULL << (RegimenParser::LATEST - 64))
          | (1ULL << (RegimenParser::MAINTAIN - 64))
          | (1ULL << (RegimenParser::MEANS - 64))
          | (1ULL << (RegimenParser::MONITOR - 64))
          | (1ULL << (RegimenParser::NONE - 64))
          | (1ULL << (RegimenParser::NOT_COMPUTABLE - 64))
          | (1ULL << (RegimenParser::NOTE - 64))
          | (1ULL << (RegimenParser::NOTHING - 64))
          | (1ULL << (RegimenParser::OFFER - 64))
          | (1ULL << (RegimenParser::ONSET - 64))
          | (1ULL << (RegimenParser::OVER - 64))
          | (1ULL << (RegimenParser::PATIENT - 64))
          | (1ULL << (RegimenParser::PREFER - 64))
          | (1ULL << (RegimenParser::PROTOCOL - 64))
          | (1ULL << (RegimenParser::PUBLISHER - 64))
          | (1ULL << (RegimenParser::RANK - 64))
          | (1ULL << (RegimenParser::RATE - 64))
          | (1ULL << (RegimenParser::REGULATORY - 64))
          | (1ULL << (RegimenParser::REVIEW - 64))
          | (1ULL << (RegimenParser::ROUTE - 64))
          | (1ULL << (RegimenParser::SCORE - 64))
          | (1ULL << (RegimenParser::SEE - 64))
          | (1ULL << (RegimenParser::SESSION - 64))
          | (1ULL << (RegimenParser::SESSIONS - 64))
          | (1ULL << (RegimenParser::SINCE - 64))
          | (1ULL << (RegimenParser::STATUS - 64))
          | (1ULL << (RegimenParser::SUSPECT - 64))
          | (1ULL << (RegimenParser::TARGET - 64))
          | (1ULL << (RegimenParser::TIMES - 64))
          | (1ULL << (RegimenParser::TITRATE - 64))
          | (1ULL << (RegimenParser::UNKNOWN - 64))
          | (1ULL << (RegimenParser::UNLESS - 64))
          | (1ULL << (RegimenParser::UNTIL - 64))
          | (1ULL << (RegimenParser::URGENCY - 64))
          | (1ULL << (RegimenParser::URL - 64))
          | (1ULL << (RegimenParser::USE - 64))
          | (1ULL << (RegimenParser::VALUE - 64))
          | (1ULL << (RegimenParser::VERSION_WORD - 64))
          | (1ULL << (RegimenParser::WASHOUT - 64))
          | (1ULL << (RegimenParser::WORKUP - 64))
          | (1ULL << (RegimenParser::YEAR_OF - 64))
          | (1ULL << (RegimenParser::AGGREGATE - 64))
          | (1ULL << (RegimenParser::CAST - 64))
          | (1ULL << (RegimenParser::COLLAPSE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 128)) & ((1ULL << (RegimenParser::CONVERT - 128))
          | (1ULL << (RegimenParser::DATE_WORD - 128))
          | (1ULL << (RegimenParser::DIFFERENCE - 128))
          | (1ULL << (RegimenParser::DURATION - 128))
          | (1ULL << (RegimenParser::END - 128))
          | (1ULL << (RegimenParser::ENDS - 128))
          | (1ULL << (RegimenParser::EXPAND - 128))
          | (1ULL << (RegimenParser::FLATTEN - 128))
          | (1ULL << (RegimenParser::INCLUDED - 128))
          | (1ULL << (RegimenParser::INCLUDES - 128))
          | (1ULL << (RegimenParser::LESS_WORD - 128))
          | (1ULL << (RegimenParser::LET - 128))
          | (1ULL << (RegimenParser::MAXIMUM - 128))
          | (1ULL << (RegimenParser::MEETS - 128))
          | (1ULL << (RegimenParser::MINIMUM - 128))
          | (1ULL << (RegimenParser::MORE_WORD - 128))
          | (1ULL << (RegimenParser::OCCURS - 128))
          | (1ULL << (RegimenParser::ON - 128))
          | (1ULL << (RegimenParser::OVERLAPS - 128))
          | (1ULL << (RegimenParser::PER - 128))
          | (1ULL << (RegimenParser::POINT - 128))
          | (1ULL << (RegimenParser::PREDECESSOR - 128))
          | (1ULL << (RegimenParser::SAME - 128))
          | (1ULL << (RegimenParser::SINGLETON - 128))
          | (1ULL << (RegimenParser::START - 128))
          | (1ULL << (RegimenParser::STARTING - 128))
          | (1ULL << (RegimenParser::STARTS - 128))
          | (1ULL << (RegimenParser::SUCCESSOR - 128))
          | (1ULL << (RegimenParser::SUCH - 128))
          | (1ULL << (RegimenParser::THAN - 128))
          | (1ULL << (RegimenParser::THAT - 128))
          | (1ULL << (RegimenParser::TIMEZONE - 128))
          | (1ULL << (RegimenParser::TIMEZONEOFFSET - 128)))) != 0) || ((((_la - 192) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 192)) & ((1ULL << (RegimenParser::TIME_WORD - 192))
          | (1ULL << (RegimenParser::TO - 192))
          | (1ULL << (RegimenParser::WIDTH - 192))
          | (1ULL << (RegimenParser::CALENDAR_UNIT - 192))
          | (1ULL << (RegimenParser::PROSE - 192))
          | (1ULL << (RegimenParser::IDENTIFIER - 192))
          | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 192)))) != 0)) {
          setState(415);
          codeLiteral();
          setState(420);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 16, _ctx);
          while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
            if (alt == 1) {
              setState(416);
              match(RegimenParser::COMMA);
              setState(417);
              codeLiteral(); 
            }
            setState(422);
            _errHandler->sync(this);
            alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 16, _ctx);
          }
          setState(424);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == RegimenParser::COMMA) {
            setState(423);
            match(RegimenParser::COMMA);
          }
        }
        setState(428);
        match(RegimenParser::RBRACE);
        break;
      }

      case RegimenParser::STRING: {
        setState(429);
        match(RegimenParser::STRING);
        setState(432);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::VERSION_WORD) {
          setState(430);
          match(RegimenParser::VERSION_WORD);
          setState(431);
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
  enterRule(_localctx, 34, RegimenParser::RuleCodeDeclaration);
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
    setState(436);
    match(RegimenParser::CODE);
    setState(437);
    identifier();
    setState(438);
    match(RegimenParser::COLON);
    setState(446);
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
      case RegimenParser::OPTION:
      case RegimenParser::STAGE:
      case RegimenParser::ALERT:
      case RegimenParser::CRITERION:
      case RegimenParser::ABSENT:
      case RegimenParser::ALLOW:
      case RegimenParser::ALTERNATIVE:
      case RegimenParser::APART:
      case RegimenParser::AUTHOR:
      case RegimenParser::BOOSTER:
      case RegimenParser::CLASS:
      case RegimenParser::CLINICIAN:
      case RegimenParser::COMBINE:
      case RegimenParser::COURSE:
      case RegimenParser::COURSES:
      case RegimenParser::DEFAULT:
      case RegimenParser::DESCRIBE:
      case RegimenParser::DISPLAY:
      case RegimenParser::DOI:
      case RegimenParser::DONE:
      case RegimenParser::DOSE:
      case RegimenParser::DURABILITY:
      case RegimenParser::EARLIEST:
      case RegimenParser::EFFECTIVE:
      case RegimenParser::ENTER:
      case RegimenParser::EVIDENCE:
      case RegimenParser::FIGURE:
      case RegimenParser::FIRST_DO:
      case RegimenParser::GIVEN:
      case RegimenParser::HOLD:
      case RegimenParser::INDICATED:
      case RegimenParser::JURISDICTION:
      case RegimenParser::KIND:
      case RegimenParser::LANGUAGE:
      case RegimenParser::LATEST:
      case RegimenParser::MAINTAIN:
      case RegimenParser::MEANS:
      case RegimenParser::MONITOR:
      case RegimenParser::NONE:
      case RegimenParser::NOT_COMPUTABLE:
      case RegimenParser::NOTE:
      case RegimenParser::NOTHING:
      case RegimenParser::OFFER:
      case RegimenParser::ONSET:
      case RegimenParser::OVER:
      case RegimenParser::PATIENT:
      case RegimenParser::PREFER:
      case RegimenParser::PROTOCOL:
      case RegimenParser::PUBLISHER:
      case RegimenParser::RANK:
      case RegimenParser::RATE:
      case RegimenParser::REGULATORY:
      case RegimenParser::REVIEW:
      case RegimenParser::ROUTE:
      case RegimenParser::SCORE:
      case RegimenParser::SEE:
      case RegimenParser::SESSION:
      case RegimenParser::SESSIONS:
      case RegimenParser::SINCE:
      case RegimenParser::STATUS:
      case RegimenParser::SUSPECT:
      case RegimenParser::TARGET:
      case RegimenParser::TIMES:
      case RegimenParser::TITRATE:
      case RegimenParser::UNKNOWN:
      case RegimenParser::UNLESS:
      case RegimenParser::UNTIL:
      case RegimenParser::URGENCY:
      case RegimenParser::URL:
      case RegimenParser::USE:
      case RegimenParser::VALUE:
      case RegimenParser::VERSION_WORD:
      case RegimenParser::WASHOUT:
      case RegimenParser::WORKUP:
      case RegimenParser::YEAR_OF:
      case RegimenParser::AGGREGATE:
      case RegimenParser::CAST:
      case RegimenParser::COLLAPSE:
      case RegimenParser::CONVERT:
      case RegimenParser::DATE_WORD:
      case RegimenParser::DIFFERENCE:
      case RegimenParser::DURATION:
      case RegimenParser::END:
      case RegimenParser::ENDS:
      case RegimenParser::EXPAND:
      case RegimenParser::FLATTEN:
      case RegimenParser::INCLUDED:
      case RegimenParser::INCLUDES:
      case RegimenParser::LESS_WORD:
      case RegimenParser::LET:
      case RegimenParser::MAXIMUM:
      case RegimenParser::MEETS:
      case RegimenParser::MINIMUM:
      case RegimenParser::MORE_WORD:
      case RegimenParser::OCCURS:
      case RegimenParser::ON:
      case RegimenParser::OVERLAPS:
      case RegimenParser::PER:
      case RegimenParser::POINT:
      case RegimenParser::PREDECESSOR:
      case RegimenParser::SAME:
      case RegimenParser::SINGLETON:
      case RegimenParser::START:
      case RegimenParser::STARTING:
      case RegimenParser::STARTS:
      case RegimenParser::SUCCESSOR:
      case RegimenParser::SUCH:
      case RegimenParser::THAN:
      case RegimenParser::THAT:
      case RegimenParser::TIMEZONE:
      case RegimenParser::TIMEZONEOFFSET:
      case RegimenParser::TIME_WORD:
      case RegimenParser::TO:
      case RegimenParser::WIDTH:
      case RegimenParser::CALENDAR_UNIT:
      case RegimenParser::PROSE:
      case RegimenParser::IDENTIFIER:
      case RegimenParser::BACKTICK_IDENTIFIER: {
        setState(439);
        codeLiteral();
        break;
      }

      case RegimenParser::STRING: {
        setState(440);
        match(RegimenParser::STRING);
        setState(441);
        match(RegimenParser::FROM);
        setState(442);
        reference();
        setState(444);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::DISPLAY) {
          setState(443);
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
  enterRule(_localctx, 36, RegimenParser::RuleConceptDeclaration);
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
    setState(448);
    match(RegimenParser::CONCEPT);
    setState(449);
    identifier();
    setState(450);
    match(RegimenParser::COLON);
    setState(451);
    match(RegimenParser::LBRACE);
    setState(452);
    reference();
    setState(457);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::COMMA) {
      setState(453);
      match(RegimenParser::COMMA);
      setState(454);
      reference();
      setState(459);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(460);
    match(RegimenParser::RBRACE);
    setState(462);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::DISPLAY) {
      setState(461);
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
  enterRule(_localctx, 38, RegimenParser::RuleDisplayClause);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(464);
    match(RegimenParser::DISPLAY);
    setState(465);
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
  enterRule(_localctx, 40, RegimenParser::RuleCodeLiteral);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(467);
    reference();
    setState(468);
    match(RegimenParser::STRING);
    setState(470);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 25, _ctx)) {
    case 1: {
      setState(469);
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
  enterRule(_localctx, 42, RegimenParser::RuleCodesDeclaration);
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
    setState(472);
    match(RegimenParser::CODES);
    setState(473);
    identifier();
    setState(474);
    match(RegimenParser::LBRACE);
    setState(478);
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
      | (1ULL << RegimenParser::OPTION)
      | (1ULL << RegimenParser::STAGE)
      | (1ULL << RegimenParser::ALERT)
      | (1ULL << RegimenParser::CRITERION)
      | (1ULL << RegimenParser::ABSENT)
      | (1ULL << RegimenParser::ALLOW)
      | (1ULL << RegimenParser::ALTERNATIVE)
      | (1ULL << RegimenParser::APART)
      | (1ULL << RegimenParser::AUTHOR)
      | (1ULL << RegimenParser::BOOSTER)
      | (1ULL << RegimenParser::CLASS)
      | (1ULL << RegimenParser::CLINICIAN)
      | (1ULL << RegimenParser::COMBINE)
      | (1ULL << RegimenParser::COURSE)
      | (1ULL << RegimenParser::COURSES)
      | (1ULL << RegimenParser::DEFAULT)
      | (1ULL << RegimenParser::DESCRIBE)
      | (1ULL << RegimenParser::DISPLAY)
      | (1ULL << RegimenParser::DOI)
      | (1ULL << RegimenParser::DONE)
      | (1ULL << RegimenParser::DOSE)
      | (1ULL << RegimenParser::DURABILITY)
      | (1ULL << RegimenParser::EARLIEST)
      | (1ULL << RegimenParser::EFFECTIVE)
      | (1ULL << RegimenParser::ENTER)
      | (1ULL << RegimenParser::EVIDENCE)
      | (1ULL << RegimenParser::FIGURE)
      | (1ULL << RegimenParser::FIRST_DO)
      | (1ULL << RegimenParser::GIVEN)
      | (1ULL << RegimenParser::HOLD))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::INDICATED - 64))
      | (1ULL << (RegimenParser::JURISDICTION - 64))
      | (1ULL << (RegimenParser::KIND - 64))
      | (1ULL << (RegimenParser::LANGUAGE - 64))
      | (1ULL << (RegimenParser::LATEST - 64))
      | (1ULL << (RegimenParser::MAINTAIN - 64))
      | (1ULL << (RegimenParser::MEANS - 64))
      | (1ULL << (RegimenParser::MONITOR - 64))
      | (1ULL << (RegimenParser::NONE - 64))
      | (1ULL << (RegimenParser::NOT_COMPUTABLE - 64))
      | (1ULL << (RegimenParser::NOTE - 64))
      | (1ULL << (RegimenParser::NOTHING - 64))
      | (1ULL << (RegimenParser::OFFER - 64))
      | (1ULL << (RegimenParser::ONSET - 64))
      | (1ULL << (RegimenParser::OVER - 64))
      | (1ULL << (RegimenParser::PATIENT - 64))
      | (1ULL << (RegimenParser::PREFER - 64))
      | (1ULL << (RegimenParser::PROTOCOL - 64))
      | (1ULL << (RegimenParser::PUBLISHER - 64))
      | (1ULL << (RegimenParser::RANK - 64))
      | (1ULL << (RegimenParser::RATE - 64))
      | (1ULL << (RegimenParser::REGULATORY - 64))
      | (1ULL << (RegimenParser::REVIEW - 64))
      | (1ULL << (RegimenParser::ROUTE - 64))
      | (1ULL << (RegimenParser::SCORE - 64))
      | (1ULL << (RegimenParser::SEE - 64))
      | (1ULL << (RegimenParser::SESSION - 64))
      | (1ULL << (RegimenParser::SESSIONS - 64))
      | (1ULL << (RegimenParser::SINCE - 64))
      | (1ULL << (RegimenParser::STATUS - 64))
      | (1ULL << (RegimenParser::SUSPECT - 64))
      | (1ULL << (RegimenParser::TARGET - 64))
      | (1ULL << (RegimenParser::TIMES - 64))
      | (1ULL << (RegimenParser::TITRATE - 64))
      | (1ULL << (RegimenParser::UNKNOWN - 64))
      | (1ULL << (RegimenParser::UNLESS - 64))
      | (1ULL << (RegimenParser::UNTIL - 64))
      | (1ULL << (RegimenParser::URGENCY - 64))
      | (1ULL << (RegimenParser::URL - 64))
      | (1ULL << (RegimenParser::USE - 64))
      | (1ULL << (RegimenParser::VALUE - 64))
      | (1ULL << (RegimenParser::VERSION_WORD - 64))
      | (1ULL << (RegimenParser::WASHOUT - 64))
      | (1ULL << (RegimenParser::WORKUP - 64))
      | (1ULL << (RegimenParser::YEAR_OF - 64))
      | (1ULL << (RegimenParser::AGGREGATE - 64))
      | (1ULL << (RegimenParser::CAST - 64))
      | (1ULL << (RegimenParser::COLLAPSE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (RegimenParser::CONVERT - 128))
      | (1ULL << (RegimenParser::DATE_WORD - 128))
      | (1ULL << (RegimenParser::DIFFERENCE - 128))
      | (1ULL << (RegimenParser::DURATION - 128))
      | (1ULL << (RegimenParser::END - 128))
      | (1ULL << (RegimenParser::ENDS - 128))
      | (1ULL << (RegimenParser::EXPAND - 128))
      | (1ULL << (RegimenParser::FLATTEN - 128))
      | (1ULL << (RegimenParser::INCLUDED - 128))
      | (1ULL << (RegimenParser::INCLUDES - 128))
      | (1ULL << (RegimenParser::LESS_WORD - 128))
      | (1ULL << (RegimenParser::LET - 128))
      | (1ULL << (RegimenParser::MAXIMUM - 128))
      | (1ULL << (RegimenParser::MEETS - 128))
      | (1ULL << (RegimenParser::MINIMUM - 128))
      | (1ULL << (RegimenParser::MORE_WORD - 128))
      | (1ULL << (RegimenParser::OCCURS - 128))
      | (1ULL << (RegimenParser::ON - 128))
      | (1ULL << (RegimenParser::OVERLAPS - 128))
      | (1ULL << (RegimenParser::PER - 128))
      | (1ULL << (RegimenParser::POINT - 128))
      | (1ULL << (RegimenParser::PREDECESSOR - 128))
      | (1ULL << (RegimenParser::SAME - 128))
      | (1ULL << (RegimenParser::SINGLETON - 128))
      | (1ULL << (RegimenParser::START - 128))
      | (1ULL << (RegimenParser::STARTING - 128))
      | (1ULL << (RegimenParser::STARTS - 128))
      | (1ULL << (RegimenParser::SUCCESSOR - 128))
      | (1ULL << (RegimenParser::SUCH - 128))
      | (1ULL << (RegimenParser::THAN - 128))
      | (1ULL << (RegimenParser::THAT - 128))
      | (1ULL << (RegimenParser::TIMEZONE - 128))
      | (1ULL << (RegimenParser::TIMEZONEOFFSET - 128)))) != 0) || ((((_la - 192) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 192)) & ((1ULL << (RegimenParser::TIME_WORD - 192))
      | (1ULL << (RegimenParser::TO - 192))
      | (1ULL << (RegimenParser::WIDTH - 192))
      | (1ULL << (RegimenParser::CALENDAR_UNIT - 192))
      | (1ULL << (RegimenParser::PROSE - 192))
      | (1ULL << (RegimenParser::IDENTIFIER - 192))
      | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 192)))) != 0)) {
      setState(475);
      codesMember();
      setState(480);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(481);
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
  enterRule(_localctx, 44, RegimenParser::RuleCodesMember);
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
    setState(483);
    identifier();
    setState(485);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 27, _ctx)) {
    case 1: {
      setState(484);
      match(RegimenParser::PROSE);
      break;
    }

    default:
      break;
    }
    setState(496);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::EQUAL) {
      setState(487);
      match(RegimenParser::EQUAL);
      setState(488);
      codeLiteral();
      setState(493);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RegimenParser::COMMA) {
        setState(489);
        match(RegimenParser::COMMA);
        setState(490);
        codeLiteral();
        setState(495);
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
  enterRule(_localctx, 46, RegimenParser::RuleFactDeclaration);
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
    setState(498);
    match(RegimenParser::FACT);
    setState(499);
    identifier();
    setState(500);
    match(RegimenParser::COLON);
    setState(501);
    typeSpecifier();
    setState(504);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::IN) {
      setState(502);
      match(RegimenParser::IN);
      setState(503);
      expression(0);
    }
    setState(514);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::LBRACE) {
      setState(506);
      match(RegimenParser::LBRACE);
      setState(510);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << RegimenParser::ABSENT)
        | (1ULL << RegimenParser::ALLOW)
        | (1ULL << RegimenParser::ASK)
        | (1ULL << RegimenParser::DESCRIBE)
        | (1ULL << RegimenParser::FROM))) != 0)) {
        setState(507);
        factClause();
        setState(512);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(513);
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


//----------------- FactAllowClauseContext ------------------------------------------------------------------

RegimenParser::AllowanceContext* RegimenParser::FactAllowClauseContext::allowance() {
  return getRuleContext<RegimenParser::AllowanceContext>(0);
}

RegimenParser::FactAllowClauseContext::FactAllowClauseContext(FactClauseContext *ctx) { copyFrom(ctx); }


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

std::vector<RegimenParser::TextContext *> RegimenParser::AskClauseContext::text() {
  return getRuleContexts<RegimenParser::TextContext>();
}

RegimenParser::TextContext* RegimenParser::AskClauseContext::text(size_t i) {
  return getRuleContext<RegimenParser::TextContext>(i);
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
  enterRule(_localctx, 48, RegimenParser::RuleFactClause);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(536);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::ASK: {
        _localctx = dynamic_cast<FactClauseContext *>(_tracker.createInstance<RegimenParser::AskClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(516);
        match(RegimenParser::ASK);
        setState(520); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(517);
          audience();
          setState(518);
          text();
          setState(522); 
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while (_la == RegimenParser::CLINICIAN

        || _la == RegimenParser::PATIENT);
        break;
      }

      case RegimenParser::FROM: {
        _localctx = dynamic_cast<FactClauseContext *>(_tracker.createInstance<RegimenParser::FromClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(524);
        match(RegimenParser::FROM);
        setState(525);
        binding();
        break;
      }

      case RegimenParser::ABSENT: {
        _localctx = dynamic_cast<FactClauseContext *>(_tracker.createInstance<RegimenParser::AbsentClauseContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(526);
        match(RegimenParser::ABSENT);
        setState(527);
        match(RegimenParser::MEANS);
        setState(531);
        _errHandler->sync(this);
        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 34, _ctx)) {
        case 1: {
          setState(528);
          match(RegimenParser::UNKNOWN);
          break;
        }

        case 2: {
          setState(529);
          match(RegimenParser::NONE);
          break;
        }

        case 3: {
          setState(530);
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
        setState(533);
        match(RegimenParser::DESCRIBE);
        setState(534);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::ALLOW: {
        _localctx = dynamic_cast<FactClauseContext *>(_tracker.createInstance<RegimenParser::FactAllowClauseContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(535);
        allowance();
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
  enterRule(_localctx, 50, RegimenParser::RuleBinding);
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
    setState(539);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::EARLIEST || _la == RegimenParser::LATEST

    || _la == RegimenParser::ANY) {
      setState(538);
      _la = _input->LA(1);
      if (!(_la == RegimenParser::EARLIEST || _la == RegimenParser::LATEST

      || _la == RegimenParser::ANY)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
    setState(541);
    retrieve();
    setState(551);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::WHERE) {
      setState(542);
      match(RegimenParser::WHERE);
      setState(543);
      bindingCondition();
      setState(548);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RegimenParser::AND) {
        setState(544);
        match(RegimenParser::AND);
        setState(545);
        bindingCondition();
        setState(550);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(555);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::VALUE) {
      setState(553);
      match(RegimenParser::VALUE);
      setState(554);
      identifier();
    }
    setState(559);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::WITHIN) {
      setState(557);
      match(RegimenParser::WITHIN);
      setState(558);
      expressionTerm(0);
    }
    setState(562);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::LBRACE) {
      setState(561);
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

std::vector<RegimenParser::IdentifierContext *> RegimenParser::RetrieveContext::identifier() {
  return getRuleContexts<RegimenParser::IdentifierContext>();
}

RegimenParser::IdentifierContext* RegimenParser::RetrieveContext::identifier(size_t i) {
  return getRuleContext<RegimenParser::IdentifierContext>(i);
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

tree::TerminalNode* RegimenParser::RetrieveContext::IN() {
  return getToken(RegimenParser::IN, 0);
}

tree::TerminalNode* RegimenParser::RetrieveContext::EQUAL() {
  return getToken(RegimenParser::EQUAL, 0);
}

tree::TerminalNode* RegimenParser::RetrieveContext::EQUIVALENT() {
  return getToken(RegimenParser::EQUIVALENT, 0);
}


size_t RegimenParser::RetrieveContext::getRuleIndex() const {
  return RegimenParser::RuleRetrieve;
}


RegimenParser::RetrieveContext* RegimenParser::retrieve() {
  RetrieveContext *_localctx = _tracker.createInstance<RetrieveContext>(_ctx, getState());
  enterRule(_localctx, 52, RegimenParser::RuleRetrieve);
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
    setState(564);
    match(RegimenParser::LBRACKET);
    setState(565);
    identifier();
    setState(573);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::COLON) {
      setState(566);
      match(RegimenParser::COLON);
      setState(570);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 42, _ctx)) {
      case 1: {
        setState(567);
        identifier();
        setState(568);
        _la = _input->LA(1);
        if (!(_la == RegimenParser::IN || _la == RegimenParser::EQUAL

        || _la == RegimenParser::EQUIVALENT)) {
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
      setState(572);
      reference();
    }
    setState(575);
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
  enterRule(_localctx, 54, RegimenParser::RuleBindingCondition);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(594);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 45, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(577);
      identifier();
      setState(578);
      match(RegimenParser::EQUAL);
      setState(579);
      match(RegimenParser::STRING);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(581);
      identifier();
      setState(582);
      match(RegimenParser::IN);
      setState(583);
      match(RegimenParser::LBRACE);
      setState(584);
      match(RegimenParser::STRING);
      setState(589);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RegimenParser::COMMA) {
        setState(585);
        match(RegimenParser::COMMA);
        setState(586);
        match(RegimenParser::STRING);
        setState(591);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(592);
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
  enterRule(_localctx, 56, RegimenParser::RuleBindingFields);
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
    setState(596);
    match(RegimenParser::LBRACE);
    setState(605);
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
      | (1ULL << RegimenParser::OPTION)
      | (1ULL << RegimenParser::STAGE)
      | (1ULL << RegimenParser::ALERT)
      | (1ULL << RegimenParser::CRITERION)
      | (1ULL << RegimenParser::ABSENT)
      | (1ULL << RegimenParser::ALLOW)
      | (1ULL << RegimenParser::ALTERNATIVE)
      | (1ULL << RegimenParser::APART)
      | (1ULL << RegimenParser::AUTHOR)
      | (1ULL << RegimenParser::BOOSTER)
      | (1ULL << RegimenParser::CLASS)
      | (1ULL << RegimenParser::CLINICIAN)
      | (1ULL << RegimenParser::COMBINE)
      | (1ULL << RegimenParser::COURSE)
      | (1ULL << RegimenParser::COURSES)
      | (1ULL << RegimenParser::DEFAULT)
      | (1ULL << RegimenParser::DESCRIBE)
      | (1ULL << RegimenParser::DISPLAY)
      | (1ULL << RegimenParser::DOI)
      | (1ULL << RegimenParser::DONE)
      | (1ULL << RegimenParser::DOSE)
      | (1ULL << RegimenParser::DURABILITY)
      | (1ULL << RegimenParser::EARLIEST)
      | (1ULL << RegimenParser::EFFECTIVE)
      | (1ULL << RegimenParser::ENTER)
      | (1ULL << RegimenParser::EVIDENCE)
      | (1ULL << RegimenParser::FIGURE)
      | (1ULL << RegimenParser::FIRST_DO)
      | (1ULL << RegimenParser::GIVEN)
      | (1ULL << RegimenParser::HOLD))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::INDICATED - 64))
      | (1ULL << (RegimenParser::JURISDICTION - 64))
      | (1ULL << (RegimenParser::KIND - 64))
      | (1ULL << (RegimenParser::LANGUAGE - 64))
      | (1ULL << (RegimenParser::LATEST - 64))
      | (1ULL << (RegimenParser::MAINTAIN - 64))
      | (1ULL << (RegimenParser::MEANS - 64))
      | (1ULL << (RegimenParser::MONITOR - 64))
      | (1ULL << (RegimenParser::NONE - 64))
      | (1ULL << (RegimenParser::NOT_COMPUTABLE - 64))
      | (1ULL << (RegimenParser::NOTE - 64))
      | (1ULL << (RegimenParser::NOTHING - 64))
      | (1ULL << (RegimenParser::OFFER - 64))
      | (1ULL << (RegimenParser::ONSET - 64))
      | (1ULL << (RegimenParser::OVER - 64))
      | (1ULL << (RegimenParser::PATIENT - 64))
      | (1ULL << (RegimenParser::PREFER - 64))
      | (1ULL << (RegimenParser::PROTOCOL - 64))
      | (1ULL << (RegimenParser::PUBLISHER - 64))
      | (1ULL << (RegimenParser::RANK - 64))
      | (1ULL << (RegimenParser::RATE - 64))
      | (1ULL << (RegimenParser::REGULATORY - 64))
      | (1ULL << (RegimenParser::REVIEW - 64))
      | (1ULL << (RegimenParser::ROUTE - 64))
      | (1ULL << (RegimenParser::SCORE - 64))
      | (1ULL << (RegimenParser::SEE - 64))
      | (1ULL << (RegimenParser::SESSION - 64))
      | (1ULL << (RegimenParser::SESSIONS - 64))
      | (1ULL << (RegimenParser::SINCE - 64))
      | (1ULL << (RegimenParser::STATUS - 64))
      | (1ULL << (RegimenParser::SUSPECT - 64))
      | (1ULL << (RegimenParser::TARGET - 64))
      | (1ULL << (RegimenParser::TIMES - 64))
      | (1ULL << (RegimenParser::TITRATE - 64))
      | (1ULL << (RegimenParser::UNKNOWN - 64))
      | (1ULL << (RegimenParser::UNLESS - 64))
      | (1ULL << (RegimenParser::UNTIL - 64))
      | (1ULL << (RegimenParser::URGENCY - 64))
      | (1ULL << (RegimenParser::URL - 64))
      | (1ULL << (RegimenParser::USE - 64))
      | (1ULL << (RegimenParser::VALUE - 64))
      | (1ULL << (RegimenParser::VERSION_WORD - 64))
      | (1ULL << (RegimenParser::WASHOUT - 64))
      | (1ULL << (RegimenParser::WORKUP - 64))
      | (1ULL << (RegimenParser::YEAR_OF - 64))
      | (1ULL << (RegimenParser::AGGREGATE - 64))
      | (1ULL << (RegimenParser::CAST - 64))
      | (1ULL << (RegimenParser::COLLAPSE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (RegimenParser::CONVERT - 128))
      | (1ULL << (RegimenParser::DATE_WORD - 128))
      | (1ULL << (RegimenParser::DIFFERENCE - 128))
      | (1ULL << (RegimenParser::DURATION - 128))
      | (1ULL << (RegimenParser::END - 128))
      | (1ULL << (RegimenParser::ENDS - 128))
      | (1ULL << (RegimenParser::EXPAND - 128))
      | (1ULL << (RegimenParser::FLATTEN - 128))
      | (1ULL << (RegimenParser::INCLUDED - 128))
      | (1ULL << (RegimenParser::INCLUDES - 128))
      | (1ULL << (RegimenParser::LESS_WORD - 128))
      | (1ULL << (RegimenParser::LET - 128))
      | (1ULL << (RegimenParser::MAXIMUM - 128))
      | (1ULL << (RegimenParser::MEETS - 128))
      | (1ULL << (RegimenParser::MINIMUM - 128))
      | (1ULL << (RegimenParser::MORE_WORD - 128))
      | (1ULL << (RegimenParser::OCCURS - 128))
      | (1ULL << (RegimenParser::ON - 128))
      | (1ULL << (RegimenParser::OVERLAPS - 128))
      | (1ULL << (RegimenParser::PER - 128))
      | (1ULL << (RegimenParser::POINT - 128))
      | (1ULL << (RegimenParser::PREDECESSOR - 128))
      | (1ULL << (RegimenParser::SAME - 128))
      | (1ULL << (RegimenParser::SINGLETON - 128))
      | (1ULL << (RegimenParser::START - 128))
      | (1ULL << (RegimenParser::STARTING - 128))
      | (1ULL << (RegimenParser::STARTS - 128))
      | (1ULL << (RegimenParser::SUCCESSOR - 128))
      | (1ULL << (RegimenParser::SUCH - 128))
      | (1ULL << (RegimenParser::THAN - 128))
      | (1ULL << (RegimenParser::THAT - 128))
      | (1ULL << (RegimenParser::TIMEZONE - 128))
      | (1ULL << (RegimenParser::TIMEZONEOFFSET - 128)))) != 0) || ((((_la - 192) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 192)) & ((1ULL << (RegimenParser::TIME_WORD - 192))
      | (1ULL << (RegimenParser::TO - 192))
      | (1ULL << (RegimenParser::WIDTH - 192))
      | (1ULL << (RegimenParser::CALENDAR_UNIT - 192))
      | (1ULL << (RegimenParser::PROSE - 192))
      | (1ULL << (RegimenParser::IDENTIFIER - 192))
      | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 192)))) != 0)) {
      setState(597);
      identifier();
      setState(598);
      match(RegimenParser::COLON);
      setState(599);
      identifier();
      setState(601);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::COMMA) {
        setState(600);
        match(RegimenParser::COMMA);
      }
      setState(607);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(608);
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
  enterRule(_localctx, 58, RegimenParser::RuleRecordDeclaration);
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
    setState(610);
    match(RegimenParser::RECORD);
    setState(611);
    identifier();
    setState(612);
    match(RegimenParser::LBRACE);
    setState(616);
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
      | (1ULL << RegimenParser::OPTION)
      | (1ULL << RegimenParser::STAGE)
      | (1ULL << RegimenParser::ALERT)
      | (1ULL << RegimenParser::CRITERION)
      | (1ULL << RegimenParser::ABSENT)
      | (1ULL << RegimenParser::ALLOW)
      | (1ULL << RegimenParser::ALTERNATIVE)
      | (1ULL << RegimenParser::APART)
      | (1ULL << RegimenParser::AUTHOR)
      | (1ULL << RegimenParser::BOOSTER)
      | (1ULL << RegimenParser::CLASS)
      | (1ULL << RegimenParser::CLINICIAN)
      | (1ULL << RegimenParser::COMBINE)
      | (1ULL << RegimenParser::COURSE)
      | (1ULL << RegimenParser::COURSES)
      | (1ULL << RegimenParser::DEFAULT)
      | (1ULL << RegimenParser::DESCRIBE)
      | (1ULL << RegimenParser::DISPLAY)
      | (1ULL << RegimenParser::DOI)
      | (1ULL << RegimenParser::DONE)
      | (1ULL << RegimenParser::DOSE)
      | (1ULL << RegimenParser::DURABILITY)
      | (1ULL << RegimenParser::EARLIEST)
      | (1ULL << RegimenParser::EFFECTIVE)
      | (1ULL << RegimenParser::ENTER)
      | (1ULL << RegimenParser::EVIDENCE)
      | (1ULL << RegimenParser::FIGURE)
      | (1ULL << RegimenParser::FIRST_DO)
      | (1ULL << RegimenParser::GIVEN)
      | (1ULL << RegimenParser::HOLD))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::INDICATED - 64))
      | (1ULL << (RegimenParser::JURISDICTION - 64))
      | (1ULL << (RegimenParser::KIND - 64))
      | (1ULL << (RegimenParser::LANGUAGE - 64))
      | (1ULL << (RegimenParser::LATEST - 64))
      | (1ULL << (RegimenParser::MAINTAIN - 64))
      | (1ULL << (RegimenParser::MEANS - 64))
      | (1ULL << (RegimenParser::MONITOR - 64))
      | (1ULL << (RegimenParser::NONE - 64))
      | (1ULL << (RegimenParser::NOT_COMPUTABLE - 64))
      | (1ULL << (RegimenParser::NOTE - 64))
      | (1ULL << (RegimenParser::NOTHING - 64))
      | (1ULL << (RegimenParser::OFFER - 64))
      | (1ULL << (RegimenParser::ONSET - 64))
      | (1ULL << (RegimenParser::OVER - 64))
      | (1ULL << (RegimenParser::PATIENT - 64))
      | (1ULL << (RegimenParser::PREFER - 64))
      | (1ULL << (RegimenParser::PROTOCOL - 64))
      | (1ULL << (RegimenParser::PUBLISHER - 64))
      | (1ULL << (RegimenParser::RANK - 64))
      | (1ULL << (RegimenParser::RATE - 64))
      | (1ULL << (RegimenParser::REGULATORY - 64))
      | (1ULL << (RegimenParser::REVIEW - 64))
      | (1ULL << (RegimenParser::ROUTE - 64))
      | (1ULL << (RegimenParser::SCORE - 64))
      | (1ULL << (RegimenParser::SEE - 64))
      | (1ULL << (RegimenParser::SESSION - 64))
      | (1ULL << (RegimenParser::SESSIONS - 64))
      | (1ULL << (RegimenParser::SINCE - 64))
      | (1ULL << (RegimenParser::STATUS - 64))
      | (1ULL << (RegimenParser::SUSPECT - 64))
      | (1ULL << (RegimenParser::TARGET - 64))
      | (1ULL << (RegimenParser::TIMES - 64))
      | (1ULL << (RegimenParser::TITRATE - 64))
      | (1ULL << (RegimenParser::UNKNOWN - 64))
      | (1ULL << (RegimenParser::UNLESS - 64))
      | (1ULL << (RegimenParser::UNTIL - 64))
      | (1ULL << (RegimenParser::URGENCY - 64))
      | (1ULL << (RegimenParser::URL - 64))
      | (1ULL << (RegimenParser::USE - 64))
      | (1ULL << (RegimenParser::VALUE - 64))
      | (1ULL << (RegimenParser::VERSION_WORD - 64))
      | (1ULL << (RegimenParser::WASHOUT - 64))
      | (1ULL << (RegimenParser::WORKUP - 64))
      | (1ULL << (RegimenParser::YEAR_OF - 64))
      | (1ULL << (RegimenParser::AGGREGATE - 64))
      | (1ULL << (RegimenParser::CAST - 64))
      | (1ULL << (RegimenParser::COLLAPSE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (RegimenParser::CONVERT - 128))
      | (1ULL << (RegimenParser::DATE_WORD - 128))
      | (1ULL << (RegimenParser::DIFFERENCE - 128))
      | (1ULL << (RegimenParser::DURATION - 128))
      | (1ULL << (RegimenParser::END - 128))
      | (1ULL << (RegimenParser::ENDS - 128))
      | (1ULL << (RegimenParser::EXPAND - 128))
      | (1ULL << (RegimenParser::FLATTEN - 128))
      | (1ULL << (RegimenParser::INCLUDED - 128))
      | (1ULL << (RegimenParser::INCLUDES - 128))
      | (1ULL << (RegimenParser::LESS_WORD - 128))
      | (1ULL << (RegimenParser::LET - 128))
      | (1ULL << (RegimenParser::MAXIMUM - 128))
      | (1ULL << (RegimenParser::MEETS - 128))
      | (1ULL << (RegimenParser::MINIMUM - 128))
      | (1ULL << (RegimenParser::MORE_WORD - 128))
      | (1ULL << (RegimenParser::OCCURS - 128))
      | (1ULL << (RegimenParser::ON - 128))
      | (1ULL << (RegimenParser::OVERLAPS - 128))
      | (1ULL << (RegimenParser::PER - 128))
      | (1ULL << (RegimenParser::POINT - 128))
      | (1ULL << (RegimenParser::PREDECESSOR - 128))
      | (1ULL << (RegimenParser::SAME - 128))
      | (1ULL << (RegimenParser::SINGLETON - 128))
      | (1ULL << (RegimenParser::START - 128))
      | (1ULL << (RegimenParser::STARTING - 128))
      | (1ULL << (RegimenParser::STARTS - 128))
      | (1ULL << (RegimenParser::SUCCESSOR - 128))
      | (1ULL << (RegimenParser::SUCH - 128))
      | (1ULL << (RegimenParser::THAN - 128))
      | (1ULL << (RegimenParser::THAT - 128))
      | (1ULL << (RegimenParser::TIMEZONE - 128))
      | (1ULL << (RegimenParser::TIMEZONEOFFSET - 128)))) != 0) || ((((_la - 192) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 192)) & ((1ULL << (RegimenParser::TIME_WORD - 192))
      | (1ULL << (RegimenParser::TO - 192))
      | (1ULL << (RegimenParser::WIDTH - 192))
      | (1ULL << (RegimenParser::CALENDAR_UNIT - 192))
      | (1ULL << (RegimenParser::PROSE - 192))
      | (1ULL << (RegimenParser::IDENTIFIER - 192))
      | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 192)))) != 0)) {
      setState(613);
      fieldDeclaration();
      setState(618);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(619);
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
  enterRule(_localctx, 60, RegimenParser::RuleFieldDeclaration);
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
    setState(621);
    identifier();
    setState(622);
    match(RegimenParser::COLON);
    setState(623);
    typeSpecifier();
    setState(626);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::IN) {
      setState(624);
      match(RegimenParser::IN);
      setState(625);
      expression(0);
    }
    setState(629);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 50, _ctx)) {
    case 1: {
      setState(628);
      match(RegimenParser::PROSE);
      break;
    }

    default:
      break;
    }
    setState(632);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::COMMA) {
      setState(631);
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
  enterRule(_localctx, 62, RegimenParser::RuleTableDeclaration);
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
    setState(634);
    match(RegimenParser::TABLE);
    setState(635);
    identifier();
    setState(636);
    match(RegimenParser::BY);
    setState(637);
    identifier();
    setState(641);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
      | (1ULL << RegimenParser::BECAUSE)
      | (1ULL << RegimenParser::CITE))) != 0)) {
      setState(638);
      attachment();
      setState(643);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(644);
    match(RegimenParser::LBRACE);
    setState(645);
    tableHeader();
    setState(649);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::BAR) {
      setState(646);
      tableRow();
      setState(651);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(652);
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
  enterRule(_localctx, 64, RegimenParser::RuleTableHeader);

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
    setState(654);
    match(RegimenParser::BAR);
    setState(655);
    tableColumn();
    setState(660);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 54, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(656);
        match(RegimenParser::BAR);
        setState(657);
        tableColumn(); 
      }
      setState(662);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 54, _ctx);
    }
    setState(663);
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
  enterRule(_localctx, 66, RegimenParser::RuleTableColumn);
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
    setState(665);
    identifier();
    setState(668);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::COLON) {
      setState(666);
      match(RegimenParser::COLON);
      setState(667);
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
  enterRule(_localctx, 68, RegimenParser::RuleTableRow);

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
    setState(670);
    match(RegimenParser::BAR);
    setState(671);
    tableCell();
    setState(676);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 56, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(672);
        match(RegimenParser::BAR);
        setState(673);
        tableCell(); 
      }
      setState(678);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 56, _ctx);
    }
    setState(679);
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
  enterRule(_localctx, 70, RegimenParser::RuleTableCell);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(683);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 57, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(681);
      match(RegimenParser::MINUS);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(682);
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

//----------------- ChoiceTypeContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::ChoiceTypeContext::CHOICE() {
  return getToken(RegimenParser::CHOICE, 0);
}

tree::TerminalNode* RegimenParser::ChoiceTypeContext::LESS() {
  return getToken(RegimenParser::LESS, 0);
}

std::vector<RegimenParser::TypeSpecifierContext *> RegimenParser::ChoiceTypeContext::typeSpecifier() {
  return getRuleContexts<RegimenParser::TypeSpecifierContext>();
}

RegimenParser::TypeSpecifierContext* RegimenParser::ChoiceTypeContext::typeSpecifier(size_t i) {
  return getRuleContext<RegimenParser::TypeSpecifierContext>(i);
}

tree::TerminalNode* RegimenParser::ChoiceTypeContext::GREATER() {
  return getToken(RegimenParser::GREATER, 0);
}

std::vector<tree::TerminalNode *> RegimenParser::ChoiceTypeContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::ChoiceTypeContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}

RegimenParser::ChoiceTypeContext::ChoiceTypeContext(TypeSpecifierContext *ctx) { copyFrom(ctx); }


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
  enterRule(_localctx, 72, RegimenParser::RuleTypeSpecifier);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(715);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 59, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<TypeSpecifierContext *>(_tracker.createInstance<RegimenParser::CodeTypeContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(685);
      identifier();
      setState(686);
      match(RegimenParser::IN);
      setState(687);
      reference();
      break;
    }

    case 2: {
      _localctx = dynamic_cast<TypeSpecifierContext *>(_tracker.createInstance<RegimenParser::ListTypeContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(689);
      match(RegimenParser::LIST);
      setState(690);
      match(RegimenParser::LESS);
      setState(691);
      typeSpecifier();
      setState(692);
      match(RegimenParser::GREATER);
      break;
    }

    case 3: {
      _localctx = dynamic_cast<TypeSpecifierContext *>(_tracker.createInstance<RegimenParser::IntervalTypeContext>(_localctx));
      enterOuterAlt(_localctx, 3);
      setState(694);
      match(RegimenParser::INTERVAL);
      setState(695);
      match(RegimenParser::LESS);
      setState(696);
      typeSpecifier();
      setState(697);
      match(RegimenParser::GREATER);
      break;
    }

    case 4: {
      _localctx = dynamic_cast<TypeSpecifierContext *>(_tracker.createInstance<RegimenParser::ChoiceTypeContext>(_localctx));
      enterOuterAlt(_localctx, 4);
      setState(699);
      match(RegimenParser::CHOICE);
      setState(700);
      match(RegimenParser::LESS);
      setState(701);
      typeSpecifier();
      setState(706);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RegimenParser::COMMA) {
        setState(702);
        match(RegimenParser::COMMA);
        setState(703);
        typeSpecifier();
        setState(708);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(709);
      match(RegimenParser::GREATER);
      break;
    }

    case 5: {
      _localctx = dynamic_cast<TypeSpecifierContext *>(_tracker.createInstance<RegimenParser::QuantityTypeContext>(_localctx));
      enterOuterAlt(_localctx, 5);
      setState(711);
      identifier();
      setState(712);
      match(RegimenParser::STRING);
      break;
    }

    case 6: {
      _localctx = dynamic_cast<TypeSpecifierContext *>(_tracker.createInstance<RegimenParser::NamedTypeContext>(_localctx));
      enterOuterAlt(_localctx, 6);
      setState(714);
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


//----------------- AllowAttachmentContext ------------------------------------------------------------------

RegimenParser::AllowanceContext* RegimenParser::AllowAttachmentContext::allowance() {
  return getRuleContext<RegimenParser::AllowanceContext>(0);
}

RegimenParser::AllowAttachmentContext::AllowAttachmentContext(AttachmentContext *ctx) { copyFrom(ctx); }


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
  enterRule(_localctx, 74, RegimenParser::RuleAttachment);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(729);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::BECAUSE: {
        _localctx = dynamic_cast<AttachmentContext *>(_tracker.createInstance<RegimenParser::BecauseAttachmentContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(717);
        match(RegimenParser::BECAUSE);
        setState(718);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::CITE: {
        _localctx = dynamic_cast<AttachmentContext *>(_tracker.createInstance<RegimenParser::CiteAttachmentContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(719);
        match(RegimenParser::CITE);
        setState(720);
        reference();
        setState(725);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::COMMA) {
          setState(721);
          match(RegimenParser::COMMA);
          setState(722);
          reference();
          setState(727);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::ALLOW: {
        _localctx = dynamic_cast<AttachmentContext *>(_tracker.createInstance<RegimenParser::AllowAttachmentContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(728);
        allowance();
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

//----------------- AllowanceContext ------------------------------------------------------------------

RegimenParser::AllowanceContext::AllowanceContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::AllowanceContext::ALLOW() {
  return getToken(RegimenParser::ALLOW, 0);
}

std::vector<RegimenParser::IdentifierContext *> RegimenParser::AllowanceContext::identifier() {
  return getRuleContexts<RegimenParser::IdentifierContext>();
}

RegimenParser::IdentifierContext* RegimenParser::AllowanceContext::identifier(size_t i) {
  return getRuleContext<RegimenParser::IdentifierContext>(i);
}

tree::TerminalNode* RegimenParser::AllowanceContext::BECAUSE() {
  return getToken(RegimenParser::BECAUSE, 0);
}

tree::TerminalNode* RegimenParser::AllowanceContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}

std::vector<tree::TerminalNode *> RegimenParser::AllowanceContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::AllowanceContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}


size_t RegimenParser::AllowanceContext::getRuleIndex() const {
  return RegimenParser::RuleAllowance;
}


RegimenParser::AllowanceContext* RegimenParser::allowance() {
  AllowanceContext *_localctx = _tracker.createInstance<AllowanceContext>(_ctx, getState());
  enterRule(_localctx, 76, RegimenParser::RuleAllowance);
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
    setState(731);
    match(RegimenParser::ALLOW);
    setState(732);
    identifier();
    setState(737);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::COMMA) {
      setState(733);
      match(RegimenParser::COMMA);
      setState(734);
      identifier();
      setState(739);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(740);
    match(RegimenParser::BECAUSE);
    setState(741);
    match(RegimenParser::PROSE);
   
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
  enterRule(_localctx, 78, RegimenParser::RuleCites);
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
    setState(743);
    match(RegimenParser::CITE);
    setState(744);
    reference();
    setState(749);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::COMMA) {
      setState(745);
      match(RegimenParser::COMMA);
      setState(746);
      reference();
      setState(751);
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
  enterRule(_localctx, 80, RegimenParser::RuleDefineDeclaration);
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
    setState(752);
    match(RegimenParser::DEFINE);
    setState(753);
    identifier();
    setState(755);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::LPAREN) {
      setState(754);
      formalParameters();
    }
    setState(757);
    match(RegimenParser::COLON);
    setState(758);
    expression(0);
    setState(762);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
      | (1ULL << RegimenParser::BECAUSE)
      | (1ULL << RegimenParser::CITE))) != 0)) {
      setState(759);
      attachment();
      setState(764);
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
  enterRule(_localctx, 82, RegimenParser::RuleFormalParameters);
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
    setState(765);
    match(RegimenParser::LPAREN);
    setState(766);
    formalParameter();
    setState(771);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::COMMA) {
      setState(767);
      match(RegimenParser::COMMA);
      setState(768);
      formalParameter();
      setState(773);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(774);
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
  enterRule(_localctx, 84, RegimenParser::RuleFormalParameter);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(776);
    identifier();
    setState(777);
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
  enterRule(_localctx, 86, RegimenParser::RuleParameterDeclaration);
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
    setState(779);
    match(RegimenParser::PARAMETER);
    setState(780);
    identifier();
    setState(781);
    typeSpecifier();
    setState(784);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::IN) {
      setState(782);
      match(RegimenParser::IN);
      setState(783);
      expression(0);
    }
    setState(786);
    match(RegimenParser::DEFAULT);
    setState(787);
    expression(0);
    setState(791);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
      | (1ULL << RegimenParser::BECAUSE)
      | (1ULL << RegimenParser::CITE))) != 0)) {
      setState(788);
      attachment();
      setState(793);
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

//----------------- DecideDeclarationContext ------------------------------------------------------------------

RegimenParser::DecideDeclarationContext::DecideDeclarationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::DecideDeclarationContext::DECIDE() {
  return getToken(RegimenParser::DECIDE, 0);
}

RegimenParser::IdentifierContext* RegimenParser::DecideDeclarationContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

RegimenParser::HitPolicyContext* RegimenParser::DecideDeclarationContext::hitPolicy() {
  return getRuleContext<RegimenParser::HitPolicyContext>(0);
}

tree::TerminalNode* RegimenParser::DecideDeclarationContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

RegimenParser::DecideHeaderContext* RegimenParser::DecideDeclarationContext::decideHeader() {
  return getRuleContext<RegimenParser::DecideHeaderContext>(0);
}

tree::TerminalNode* RegimenParser::DecideDeclarationContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

RegimenParser::FormalParametersContext* RegimenParser::DecideDeclarationContext::formalParameters() {
  return getRuleContext<RegimenParser::FormalParametersContext>(0);
}

tree::TerminalNode* RegimenParser::DecideDeclarationContext::COLON() {
  return getToken(RegimenParser::COLON, 0);
}

RegimenParser::TypeSpecifierContext* RegimenParser::DecideDeclarationContext::typeSpecifier() {
  return getRuleContext<RegimenParser::TypeSpecifierContext>(0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::DecideDeclarationContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::DecideDeclarationContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

std::vector<RegimenParser::DecideRowContext *> RegimenParser::DecideDeclarationContext::decideRow() {
  return getRuleContexts<RegimenParser::DecideRowContext>();
}

RegimenParser::DecideRowContext* RegimenParser::DecideDeclarationContext::decideRow(size_t i) {
  return getRuleContext<RegimenParser::DecideRowContext>(i);
}


size_t RegimenParser::DecideDeclarationContext::getRuleIndex() const {
  return RegimenParser::RuleDecideDeclaration;
}


RegimenParser::DecideDeclarationContext* RegimenParser::decideDeclaration() {
  DecideDeclarationContext *_localctx = _tracker.createInstance<DecideDeclarationContext>(_ctx, getState());
  enterRule(_localctx, 88, RegimenParser::RuleDecideDeclaration);
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
    setState(794);
    match(RegimenParser::DECIDE);
    setState(795);
    identifier();
    setState(797);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::LPAREN) {
      setState(796);
      formalParameters();
    }
    setState(801);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::COLON) {
      setState(799);
      match(RegimenParser::COLON);
      setState(800);
      typeSpecifier();
    }
    setState(803);
    hitPolicy();
    setState(807);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
      | (1ULL << RegimenParser::BECAUSE)
      | (1ULL << RegimenParser::CITE))) != 0)) {
      setState(804);
      attachment();
      setState(809);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(810);
    match(RegimenParser::LBRACE);
    setState(811);
    decideHeader();
    setState(813); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(812);
      decideRow();
      setState(815); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while (_la == RegimenParser::BAR);
    setState(817);
    match(RegimenParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- HitPolicyContext ------------------------------------------------------------------

RegimenParser::HitPolicyContext::HitPolicyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::HitPolicyContext::ANY() {
  return getToken(RegimenParser::ANY, 0);
}

std::vector<RegimenParser::IdentifierContext *> RegimenParser::HitPolicyContext::identifier() {
  return getRuleContexts<RegimenParser::IdentifierContext>();
}

RegimenParser::IdentifierContext* RegimenParser::HitPolicyContext::identifier(size_t i) {
  return getRuleContext<RegimenParser::IdentifierContext>(i);
}


size_t RegimenParser::HitPolicyContext::getRuleIndex() const {
  return RegimenParser::RuleHitPolicy;
}


RegimenParser::HitPolicyContext* RegimenParser::hitPolicy() {
  HitPolicyContext *_localctx = _tracker.createInstance<HitPolicyContext>(_ctx, getState());
  enterRule(_localctx, 90, RegimenParser::RuleHitPolicy);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(824);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::ANY: {
        enterOuterAlt(_localctx, 1);
        setState(819);
        match(RegimenParser::ANY);
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
      case RegimenParser::OPTION:
      case RegimenParser::STAGE:
      case RegimenParser::ALERT:
      case RegimenParser::CRITERION:
      case RegimenParser::ABSENT:
      case RegimenParser::ALLOW:
      case RegimenParser::ALTERNATIVE:
      case RegimenParser::APART:
      case RegimenParser::AUTHOR:
      case RegimenParser::BOOSTER:
      case RegimenParser::CLASS:
      case RegimenParser::CLINICIAN:
      case RegimenParser::COMBINE:
      case RegimenParser::COURSE:
      case RegimenParser::COURSES:
      case RegimenParser::DEFAULT:
      case RegimenParser::DESCRIBE:
      case RegimenParser::DISPLAY:
      case RegimenParser::DOI:
      case RegimenParser::DONE:
      case RegimenParser::DOSE:
      case RegimenParser::DURABILITY:
      case RegimenParser::EARLIEST:
      case RegimenParser::EFFECTIVE:
      case RegimenParser::ENTER:
      case RegimenParser::EVIDENCE:
      case RegimenParser::FIGURE:
      case RegimenParser::FIRST_DO:
      case RegimenParser::GIVEN:
      case RegimenParser::HOLD:
      case RegimenParser::INDICATED:
      case RegimenParser::JURISDICTION:
      case RegimenParser::KIND:
      case RegimenParser::LANGUAGE:
      case RegimenParser::LATEST:
      case RegimenParser::MAINTAIN:
      case RegimenParser::MEANS:
      case RegimenParser::MONITOR:
      case RegimenParser::NONE:
      case RegimenParser::NOT_COMPUTABLE:
      case RegimenParser::NOTE:
      case RegimenParser::NOTHING:
      case RegimenParser::OFFER:
      case RegimenParser::ONSET:
      case RegimenParser::OVER:
      case RegimenParser::PATIENT:
      case RegimenParser::PREFER:
      case RegimenParser::PROTOCOL:
      case RegimenParser::PUBLISHER:
      case RegimenParser::RANK:
      case RegimenParser::RATE:
      case RegimenParser::REGULATORY:
      case RegimenParser::REVIEW:
      case RegimenParser::ROUTE:
      case RegimenParser::SCORE:
      case RegimenParser::SEE:
      case RegimenParser::SESSION:
      case RegimenParser::SESSIONS:
      case RegimenParser::SINCE:
      case RegimenParser::STATUS:
      case RegimenParser::SUSPECT:
      case RegimenParser::TARGET:
      case RegimenParser::TIMES:
      case RegimenParser::TITRATE:
      case RegimenParser::UNKNOWN:
      case RegimenParser::UNLESS:
      case RegimenParser::UNTIL:
      case RegimenParser::URGENCY:
      case RegimenParser::URL:
      case RegimenParser::USE:
      case RegimenParser::VALUE:
      case RegimenParser::VERSION_WORD:
      case RegimenParser::WASHOUT:
      case RegimenParser::WORKUP:
      case RegimenParser::YEAR_OF:
      case RegimenParser::AGGREGATE:
      case RegimenParser::CAST:
      case RegimenParser::COLLAPSE:
      case RegimenParser::CONVERT:
      case RegimenParser::DATE_WORD:
      case RegimenParser::DIFFERENCE:
      case RegimenParser::DURATION:
      case RegimenParser::END:
      case RegimenParser::ENDS:
      case RegimenParser::EXPAND:
      case RegimenParser::FLATTEN:
      case RegimenParser::INCLUDED:
      case RegimenParser::INCLUDES:
      case RegimenParser::LESS_WORD:
      case RegimenParser::LET:
      case RegimenParser::MAXIMUM:
      case RegimenParser::MEETS:
      case RegimenParser::MINIMUM:
      case RegimenParser::MORE_WORD:
      case RegimenParser::OCCURS:
      case RegimenParser::ON:
      case RegimenParser::OVERLAPS:
      case RegimenParser::PER:
      case RegimenParser::POINT:
      case RegimenParser::PREDECESSOR:
      case RegimenParser::SAME:
      case RegimenParser::SINGLETON:
      case RegimenParser::START:
      case RegimenParser::STARTING:
      case RegimenParser::STARTS:
      case RegimenParser::SUCCESSOR:
      case RegimenParser::SUCH:
      case RegimenParser::THAN:
      case RegimenParser::THAT:
      case RegimenParser::TIMEZONE:
      case RegimenParser::TIMEZONEOFFSET:
      case RegimenParser::TIME_WORD:
      case RegimenParser::TO:
      case RegimenParser::WIDTH:
      case RegimenParser::CALENDAR_UNIT:
      case RegimenParser::PROSE:
      case RegimenParser::IDENTIFIER:
      case RegimenParser::BACKTICK_IDENTIFIER: {
        enterOuterAlt(_localctx, 2);
        setState(820);
        identifier();
        setState(822);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 73, _ctx)) {
        case 1: {
          setState(821);
          identifier();
          break;
        }

        default:
          break;
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

//----------------- DecideHeaderContext ------------------------------------------------------------------

RegimenParser::DecideHeaderContext::DecideHeaderContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> RegimenParser::DecideHeaderContext::BAR() {
  return getTokens(RegimenParser::BAR);
}

tree::TerminalNode* RegimenParser::DecideHeaderContext::BAR(size_t i) {
  return getToken(RegimenParser::BAR, i);
}

std::vector<RegimenParser::ExpressionTermContext *> RegimenParser::DecideHeaderContext::expressionTerm() {
  return getRuleContexts<RegimenParser::ExpressionTermContext>();
}

RegimenParser::ExpressionTermContext* RegimenParser::DecideHeaderContext::expressionTerm(size_t i) {
  return getRuleContext<RegimenParser::ExpressionTermContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::DecideHeaderContext::DOUBLE_BAR() {
  return getTokens(RegimenParser::DOUBLE_BAR);
}

tree::TerminalNode* RegimenParser::DecideHeaderContext::DOUBLE_BAR(size_t i) {
  return getToken(RegimenParser::DOUBLE_BAR, i);
}

std::vector<RegimenParser::DecideOutputContext *> RegimenParser::DecideHeaderContext::decideOutput() {
  return getRuleContexts<RegimenParser::DecideOutputContext>();
}

RegimenParser::DecideOutputContext* RegimenParser::DecideHeaderContext::decideOutput(size_t i) {
  return getRuleContext<RegimenParser::DecideOutputContext>(i);
}

std::vector<RegimenParser::DecideNoteContext *> RegimenParser::DecideHeaderContext::decideNote() {
  return getRuleContexts<RegimenParser::DecideNoteContext>();
}

RegimenParser::DecideNoteContext* RegimenParser::DecideHeaderContext::decideNote(size_t i) {
  return getRuleContext<RegimenParser::DecideNoteContext>(i);
}


size_t RegimenParser::DecideHeaderContext::getRuleIndex() const {
  return RegimenParser::RuleDecideHeader;
}


RegimenParser::DecideHeaderContext* RegimenParser::decideHeader() {
  DecideHeaderContext *_localctx = _tracker.createInstance<DecideHeaderContext>(_ctx, getState());
  enterRule(_localctx, 92, RegimenParser::RuleDecideHeader);
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
    setState(826);
    match(RegimenParser::BAR);
    setState(827);
    expressionTerm(0);
    setState(832);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::BAR) {
      setState(828);
      match(RegimenParser::BAR);
      setState(829);
      expressionTerm(0);
      setState(834);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(835);
    match(RegimenParser::DOUBLE_BAR);
    setState(836);
    decideOutput();
    setState(841);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 76, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(837);
        match(RegimenParser::BAR);
        setState(838);
        decideOutput(); 
      }
      setState(843);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 76, _ctx);
    }
    setState(853);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::DOUBLE_BAR) {
      setState(844);
      match(RegimenParser::DOUBLE_BAR);
      setState(845);
      decideNote();
      setState(850);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 77, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(846);
          match(RegimenParser::BAR);
          setState(847);
          decideNote(); 
        }
        setState(852);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 77, _ctx);
      }
    }
    setState(855);
    match(RegimenParser::BAR);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DecideOutputContext ------------------------------------------------------------------

RegimenParser::DecideOutputContext::DecideOutputContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::IdentifierContext* RegimenParser::DecideOutputContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::DecideOutputContext::COLON() {
  return getToken(RegimenParser::COLON, 0);
}

RegimenParser::TypeSpecifierContext* RegimenParser::DecideOutputContext::typeSpecifier() {
  return getRuleContext<RegimenParser::TypeSpecifierContext>(0);
}

tree::TerminalNode* RegimenParser::DecideOutputContext::IN() {
  return getToken(RegimenParser::IN, 0);
}

tree::TerminalNode* RegimenParser::DecideOutputContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

std::vector<RegimenParser::ExpressionContext *> RegimenParser::DecideOutputContext::expression() {
  return getRuleContexts<RegimenParser::ExpressionContext>();
}

RegimenParser::ExpressionContext* RegimenParser::DecideOutputContext::expression(size_t i) {
  return getRuleContext<RegimenParser::ExpressionContext>(i);
}

tree::TerminalNode* RegimenParser::DecideOutputContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

std::vector<tree::TerminalNode *> RegimenParser::DecideOutputContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::DecideOutputContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}


size_t RegimenParser::DecideOutputContext::getRuleIndex() const {
  return RegimenParser::RuleDecideOutput;
}


RegimenParser::DecideOutputContext* RegimenParser::decideOutput() {
  DecideOutputContext *_localctx = _tracker.createInstance<DecideOutputContext>(_ctx, getState());
  enterRule(_localctx, 94, RegimenParser::RuleDecideOutput);
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
    setState(857);
    identifier();
    setState(860);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::COLON) {
      setState(858);
      match(RegimenParser::COLON);
      setState(859);
      typeSpecifier();
    }
    setState(874);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::IN) {
      setState(862);
      match(RegimenParser::IN);
      setState(863);
      match(RegimenParser::LBRACE);
      setState(864);
      expression(0);
      setState(869);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RegimenParser::COMMA) {
        setState(865);
        match(RegimenParser::COMMA);
        setState(866);
        expression(0);
        setState(871);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(872);
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

//----------------- DecideNoteContext ------------------------------------------------------------------

RegimenParser::DecideNoteContext::DecideNoteContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::DecideNoteContext::BECAUSE() {
  return getToken(RegimenParser::BECAUSE, 0);
}

tree::TerminalNode* RegimenParser::DecideNoteContext::CITE() {
  return getToken(RegimenParser::CITE, 0);
}


size_t RegimenParser::DecideNoteContext::getRuleIndex() const {
  return RegimenParser::RuleDecideNote;
}


RegimenParser::DecideNoteContext* RegimenParser::decideNote() {
  DecideNoteContext *_localctx = _tracker.createInstance<DecideNoteContext>(_ctx, getState());
  enterRule(_localctx, 96, RegimenParser::RuleDecideNote);
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
    setState(876);
    _la = _input->LA(1);
    if (!(_la == RegimenParser::BECAUSE

    || _la == RegimenParser::CITE)) {
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

//----------------- DecideRowContext ------------------------------------------------------------------

RegimenParser::DecideRowContext::DecideRowContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> RegimenParser::DecideRowContext::BAR() {
  return getTokens(RegimenParser::BAR);
}

tree::TerminalNode* RegimenParser::DecideRowContext::BAR(size_t i) {
  return getToken(RegimenParser::BAR, i);
}

std::vector<tree::TerminalNode *> RegimenParser::DecideRowContext::DOUBLE_BAR() {
  return getTokens(RegimenParser::DOUBLE_BAR);
}

tree::TerminalNode* RegimenParser::DecideRowContext::DOUBLE_BAR(size_t i) {
  return getToken(RegimenParser::DOUBLE_BAR, i);
}

std::vector<RegimenParser::ExpressionTermContext *> RegimenParser::DecideRowContext::expressionTerm() {
  return getRuleContexts<RegimenParser::ExpressionTermContext>();
}

RegimenParser::ExpressionTermContext* RegimenParser::DecideRowContext::expressionTerm(size_t i) {
  return getRuleContext<RegimenParser::ExpressionTermContext>(i);
}

tree::TerminalNode* RegimenParser::DecideRowContext::DEFAULT() {
  return getToken(RegimenParser::DEFAULT, 0);
}

std::vector<RegimenParser::DecideCellContext *> RegimenParser::DecideRowContext::decideCell() {
  return getRuleContexts<RegimenParser::DecideCellContext>();
}

RegimenParser::DecideCellContext* RegimenParser::DecideRowContext::decideCell(size_t i) {
  return getRuleContext<RegimenParser::DecideCellContext>(i);
}

std::vector<RegimenParser::DecideNoteCellContext *> RegimenParser::DecideRowContext::decideNoteCell() {
  return getRuleContexts<RegimenParser::DecideNoteCellContext>();
}

RegimenParser::DecideNoteCellContext* RegimenParser::DecideRowContext::decideNoteCell(size_t i) {
  return getRuleContext<RegimenParser::DecideNoteCellContext>(i);
}


size_t RegimenParser::DecideRowContext::getRuleIndex() const {
  return RegimenParser::RuleDecideRow;
}


RegimenParser::DecideRowContext* RegimenParser::decideRow() {
  DecideRowContext *_localctx = _tracker.createInstance<DecideRowContext>(_ctx, getState());
  enterRule(_localctx, 98, RegimenParser::RuleDecideRow);
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
    setState(878);
    match(RegimenParser::BAR);
    setState(888);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 83, _ctx)) {
    case 1: {
      setState(879);
      match(RegimenParser::DEFAULT);
      break;
    }

    case 2: {
      setState(880);
      decideCell();
      setState(885);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RegimenParser::BAR) {
        setState(881);
        match(RegimenParser::BAR);
        setState(882);
        decideCell();
        setState(887);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      break;
    }

    default:
      break;
    }
    setState(890);
    match(RegimenParser::DOUBLE_BAR);
    setState(891);
    expressionTerm(0);
    setState(896);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 84, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(892);
        match(RegimenParser::BAR);
        setState(893);
        expressionTerm(0); 
      }
      setState(898);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 84, _ctx);
    }
    setState(908);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::DOUBLE_BAR) {
      setState(899);
      match(RegimenParser::DOUBLE_BAR);
      setState(900);
      decideNoteCell();
      setState(905);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 85, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(901);
          match(RegimenParser::BAR);
          setState(902);
          decideNoteCell(); 
        }
        setState(907);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 85, _ctx);
      }
    }
    setState(910);
    match(RegimenParser::BAR);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DecideCellContext ------------------------------------------------------------------

RegimenParser::DecideCellContext::DecideCellContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::DecideCellContext::getRuleIndex() const {
  return RegimenParser::RuleDecideCell;
}

void RegimenParser::DecideCellContext::copyFrom(DecideCellContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- AnyCellContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::AnyCellContext::MINUS() {
  return getToken(RegimenParser::MINUS, 0);
}

RegimenParser::AnyCellContext::AnyCellContext(DecideCellContext *ctx) { copyFrom(ctx); }


//----------------- NotCellContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::NotCellContext::NOT() {
  return getToken(RegimenParser::NOT, 0);
}

tree::TerminalNode* RegimenParser::NotCellContext::LPAREN() {
  return getToken(RegimenParser::LPAREN, 0);
}

std::vector<RegimenParser::CellTestContext *> RegimenParser::NotCellContext::cellTest() {
  return getRuleContexts<RegimenParser::CellTestContext>();
}

RegimenParser::CellTestContext* RegimenParser::NotCellContext::cellTest(size_t i) {
  return getRuleContext<RegimenParser::CellTestContext>(i);
}

tree::TerminalNode* RegimenParser::NotCellContext::RPAREN() {
  return getToken(RegimenParser::RPAREN, 0);
}

std::vector<tree::TerminalNode *> RegimenParser::NotCellContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::NotCellContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}

RegimenParser::NotCellContext::NotCellContext(DecideCellContext *ctx) { copyFrom(ctx); }


//----------------- TestsCellContext ------------------------------------------------------------------

std::vector<RegimenParser::CellTestContext *> RegimenParser::TestsCellContext::cellTest() {
  return getRuleContexts<RegimenParser::CellTestContext>();
}

RegimenParser::CellTestContext* RegimenParser::TestsCellContext::cellTest(size_t i) {
  return getRuleContext<RegimenParser::CellTestContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::TestsCellContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::TestsCellContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}

RegimenParser::TestsCellContext::TestsCellContext(DecideCellContext *ctx) { copyFrom(ctx); }


RegimenParser::DecideCellContext* RegimenParser::decideCell() {
  DecideCellContext *_localctx = _tracker.createInstance<DecideCellContext>(_ctx, getState());
  enterRule(_localctx, 100, RegimenParser::RuleDecideCell);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(933);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 89, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<DecideCellContext *>(_tracker.createInstance<RegimenParser::AnyCellContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(912);
      match(RegimenParser::MINUS);
      break;
    }

    case 2: {
      _localctx = dynamic_cast<DecideCellContext *>(_tracker.createInstance<RegimenParser::NotCellContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(913);
      match(RegimenParser::NOT);
      setState(914);
      match(RegimenParser::LPAREN);
      setState(915);
      cellTest();
      setState(920);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RegimenParser::COMMA) {
        setState(916);
        match(RegimenParser::COMMA);
        setState(917);
        cellTest();
        setState(922);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(923);
      match(RegimenParser::RPAREN);
      break;
    }

    case 3: {
      _localctx = dynamic_cast<DecideCellContext *>(_tracker.createInstance<RegimenParser::TestsCellContext>(_localctx));
      enterOuterAlt(_localctx, 3);
      setState(925);
      cellTest();
      setState(930);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RegimenParser::COMMA) {
        setState(926);
        match(RegimenParser::COMMA);
        setState(927);
        cellTest();
        setState(932);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
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

//----------------- CellTestContext ------------------------------------------------------------------

RegimenParser::CellTestContext::CellTestContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::CellTestContext::getRuleIndex() const {
  return RegimenParser::RuleCellTest;
}

void RegimenParser::CellTestContext::copyFrom(CellTestContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- ComparisonTestContext ------------------------------------------------------------------

RegimenParser::ExpressionTermContext* RegimenParser::ComparisonTestContext::expressionTerm() {
  return getRuleContext<RegimenParser::ExpressionTermContext>(0);
}

tree::TerminalNode* RegimenParser::ComparisonTestContext::LESS() {
  return getToken(RegimenParser::LESS, 0);
}

tree::TerminalNode* RegimenParser::ComparisonTestContext::LESS_EQUAL() {
  return getToken(RegimenParser::LESS_EQUAL, 0);
}

tree::TerminalNode* RegimenParser::ComparisonTestContext::GREATER() {
  return getToken(RegimenParser::GREATER, 0);
}

tree::TerminalNode* RegimenParser::ComparisonTestContext::GREATER_EQUAL() {
  return getToken(RegimenParser::GREATER_EQUAL, 0);
}

tree::TerminalNode* RegimenParser::ComparisonTestContext::EQUAL() {
  return getToken(RegimenParser::EQUAL, 0);
}

tree::TerminalNode* RegimenParser::ComparisonTestContext::NOT_EQUAL() {
  return getToken(RegimenParser::NOT_EQUAL, 0);
}

RegimenParser::ComparisonTestContext::ComparisonTestContext(CellTestContext *ctx) { copyFrom(ctx); }


//----------------- RangeTestContext ------------------------------------------------------------------

std::vector<RegimenParser::ExpressionTermContext *> RegimenParser::RangeTestContext::expressionTerm() {
  return getRuleContexts<RegimenParser::ExpressionTermContext>();
}

RegimenParser::ExpressionTermContext* RegimenParser::RangeTestContext::expressionTerm(size_t i) {
  return getRuleContext<RegimenParser::ExpressionTermContext>(i);
}

tree::TerminalNode* RegimenParser::RangeTestContext::COMMA() {
  return getToken(RegimenParser::COMMA, 0);
}

tree::TerminalNode* RegimenParser::RangeTestContext::LBRACKET() {
  return getToken(RegimenParser::LBRACKET, 0);
}

tree::TerminalNode* RegimenParser::RangeTestContext::LPAREN() {
  return getToken(RegimenParser::LPAREN, 0);
}

tree::TerminalNode* RegimenParser::RangeTestContext::RBRACKET() {
  return getToken(RegimenParser::RBRACKET, 0);
}

tree::TerminalNode* RegimenParser::RangeTestContext::RPAREN() {
  return getToken(RegimenParser::RPAREN, 0);
}

RegimenParser::RangeTestContext::RangeTestContext(CellTestContext *ctx) { copyFrom(ctx); }


//----------------- ValueTestContext ------------------------------------------------------------------

RegimenParser::ExpressionTermContext* RegimenParser::ValueTestContext::expressionTerm() {
  return getRuleContext<RegimenParser::ExpressionTermContext>(0);
}

tree::TerminalNode* RegimenParser::ValueTestContext::IN() {
  return getToken(RegimenParser::IN, 0);
}

RegimenParser::ValueTestContext::ValueTestContext(CellTestContext *ctx) { copyFrom(ctx); }


RegimenParser::CellTestContext* RegimenParser::cellTest() {
  CellTestContext *_localctx = _tracker.createInstance<CellTestContext>(_ctx, getState());
  enterRule(_localctx, 102, RegimenParser::RuleCellTest);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(947);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 91, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<CellTestContext *>(_tracker.createInstance<RegimenParser::ComparisonTestContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(935);
      _la = _input->LA(1);
      if (!(((((_la - 215) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 215)) & ((1ULL << (RegimenParser::EQUAL - 215))
        | (1ULL << (RegimenParser::NOT_EQUAL - 215))
        | (1ULL << (RegimenParser::LESS_EQUAL - 215))
        | (1ULL << (RegimenParser::LESS - 215))
        | (1ULL << (RegimenParser::GREATER_EQUAL - 215))
        | (1ULL << (RegimenParser::GREATER - 215)))) != 0))) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(936);
      expressionTerm(0);
      break;
    }

    case 2: {
      _localctx = dynamic_cast<CellTestContext *>(_tracker.createInstance<RegimenParser::RangeTestContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(937);
      _la = _input->LA(1);
      if (!(_la == RegimenParser::LPAREN

      || _la == RegimenParser::LBRACKET)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(938);
      expressionTerm(0);
      setState(939);
      match(RegimenParser::COMMA);
      setState(940);
      expressionTerm(0);
      setState(941);
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
      _localctx = dynamic_cast<CellTestContext *>(_tracker.createInstance<RegimenParser::ValueTestContext>(_localctx));
      enterOuterAlt(_localctx, 3);
      setState(944);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::IN) {
        setState(943);
        match(RegimenParser::IN);
      }
      setState(946);
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

//----------------- DecideNoteCellContext ------------------------------------------------------------------

RegimenParser::DecideNoteCellContext::DecideNoteCellContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::DecideNoteCellContext::MINUS() {
  return getToken(RegimenParser::MINUS, 0);
}

std::vector<RegimenParser::ReferenceContext *> RegimenParser::DecideNoteCellContext::reference() {
  return getRuleContexts<RegimenParser::ReferenceContext>();
}

RegimenParser::ReferenceContext* RegimenParser::DecideNoteCellContext::reference(size_t i) {
  return getRuleContext<RegimenParser::ReferenceContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::DecideNoteCellContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::DecideNoteCellContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}


size_t RegimenParser::DecideNoteCellContext::getRuleIndex() const {
  return RegimenParser::RuleDecideNoteCell;
}


RegimenParser::DecideNoteCellContext* RegimenParser::decideNoteCell() {
  DecideNoteCellContext *_localctx = _tracker.createInstance<DecideNoteCellContext>(_ctx, getState());
  enterRule(_localctx, 104, RegimenParser::RuleDecideNoteCell);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(958);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::MINUS: {
        enterOuterAlt(_localctx, 1);
        setState(949);
        match(RegimenParser::MINUS);
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
      case RegimenParser::OPTION:
      case RegimenParser::STAGE:
      case RegimenParser::ALERT:
      case RegimenParser::CRITERION:
      case RegimenParser::ABSENT:
      case RegimenParser::ALLOW:
      case RegimenParser::ALTERNATIVE:
      case RegimenParser::APART:
      case RegimenParser::AUTHOR:
      case RegimenParser::BOOSTER:
      case RegimenParser::CLASS:
      case RegimenParser::CLINICIAN:
      case RegimenParser::COMBINE:
      case RegimenParser::COURSE:
      case RegimenParser::COURSES:
      case RegimenParser::DEFAULT:
      case RegimenParser::DESCRIBE:
      case RegimenParser::DISPLAY:
      case RegimenParser::DOI:
      case RegimenParser::DONE:
      case RegimenParser::DOSE:
      case RegimenParser::DURABILITY:
      case RegimenParser::EARLIEST:
      case RegimenParser::EFFECTIVE:
      case RegimenParser::ENTER:
      case RegimenParser::EVIDENCE:
      case RegimenParser::FIGURE:
      case RegimenParser::FIRST_DO:
      case RegimenParser::GIVEN:
      case RegimenParser::HOLD:
      case RegimenParser::INDICATED:
      case RegimenParser::JURISDICTION:
      case RegimenParser::KIND:
      case RegimenParser::LANGUAGE:
      case RegimenParser::LATEST:
      case RegimenParser::MAINTAIN:
      case RegimenParser::MEANS:
      case RegimenParser::MONITOR:
      case RegimenParser::NONE:
      case RegimenParser::NOT_COMPUTABLE:
      case RegimenParser::NOTE:
      case RegimenParser::NOTHING:
      case RegimenParser::OFFER:
      case RegimenParser::ONSET:
      case RegimenParser::OVER:
      case RegimenParser::PATIENT:
      case RegimenParser::PREFER:
      case RegimenParser::PROTOCOL:
      case RegimenParser::PUBLISHER:
      case RegimenParser::RANK:
      case RegimenParser::RATE:
      case RegimenParser::REGULATORY:
      case RegimenParser::REVIEW:
      case RegimenParser::ROUTE:
      case RegimenParser::SCORE:
      case RegimenParser::SEE:
      case RegimenParser::SESSION:
      case RegimenParser::SESSIONS:
      case RegimenParser::SINCE:
      case RegimenParser::STATUS:
      case RegimenParser::SUSPECT:
      case RegimenParser::TARGET:
      case RegimenParser::TIMES:
      case RegimenParser::TITRATE:
      case RegimenParser::UNKNOWN:
      case RegimenParser::UNLESS:
      case RegimenParser::UNTIL:
      case RegimenParser::URGENCY:
      case RegimenParser::URL:
      case RegimenParser::USE:
      case RegimenParser::VALUE:
      case RegimenParser::VERSION_WORD:
      case RegimenParser::WASHOUT:
      case RegimenParser::WORKUP:
      case RegimenParser::YEAR_OF:
      case RegimenParser::AGGREGATE:
      case RegimenParser::CAST:
      case RegimenParser::COLLAPSE:
      case RegimenParser::CONVERT:
      case RegimenParser::DATE_WORD:
      case RegimenParser::DIFFERENCE:
      case RegimenParser::DURATION:
      case RegimenParser::END:
      case RegimenParser::ENDS:
      case RegimenParser::EXPAND:
      case RegimenParser::FLATTEN:
      case RegimenParser::INCLUDED:
      case RegimenParser::INCLUDES:
      case RegimenParser::LESS_WORD:
      case RegimenParser::LET:
      case RegimenParser::MAXIMUM:
      case RegimenParser::MEETS:
      case RegimenParser::MINIMUM:
      case RegimenParser::MORE_WORD:
      case RegimenParser::OCCURS:
      case RegimenParser::ON:
      case RegimenParser::OVERLAPS:
      case RegimenParser::PER:
      case RegimenParser::POINT:
      case RegimenParser::PREDECESSOR:
      case RegimenParser::SAME:
      case RegimenParser::SINGLETON:
      case RegimenParser::START:
      case RegimenParser::STARTING:
      case RegimenParser::STARTS:
      case RegimenParser::SUCCESSOR:
      case RegimenParser::SUCH:
      case RegimenParser::THAN:
      case RegimenParser::THAT:
      case RegimenParser::TIMEZONE:
      case RegimenParser::TIMEZONEOFFSET:
      case RegimenParser::TIME_WORD:
      case RegimenParser::TO:
      case RegimenParser::WIDTH:
      case RegimenParser::CALENDAR_UNIT:
      case RegimenParser::PROSE:
      case RegimenParser::IDENTIFIER:
      case RegimenParser::BACKTICK_IDENTIFIER: {
        enterOuterAlt(_localctx, 2);
        setState(950);
        reference();
        setState(955);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::COMMA) {
          setState(951);
          match(RegimenParser::COMMA);
          setState(952);
          reference();
          setState(957);
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

RegimenParser::TextContext* RegimenParser::DifferentialDeclarationContext::text() {
  return getRuleContext<RegimenParser::TextContext>(0);
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
  enterRule(_localctx, 106, RegimenParser::RuleDifferentialDeclaration);
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
    setState(960);
    match(RegimenParser::DIFFERENTIAL);
    setState(961);
    identifier();
    setState(962);
    text();
    setState(963);
    match(RegimenParser::LBRACE);
    setState(967);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::CLEARED

    || _la == RegimenParser::CONFIRMED || ((((_la - 74) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 74)) & ((1ULL << (RegimenParser::NOTE - 74))
      | (1ULL << (RegimenParser::REDIRECT - 74))
      | (1ULL << (RegimenParser::SUSPECT - 74))
      | (1ULL << (RegimenParser::WORKUP - 74)))) != 0)) {
      setState(964);
      differentialClause();
      setState(969);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(970);
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

RegimenParser::TextContext* RegimenParser::DifferentialNoteClauseContext::text() {
  return getRuleContext<RegimenParser::TextContext>(0);
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

RegimenParser::TextContext* RegimenParser::RedirectClauseContext::text() {
  return getRuleContext<RegimenParser::TextContext>(0);
}

std::vector<RegimenParser::RedirectEffectContext *> RegimenParser::RedirectClauseContext::redirectEffect() {
  return getRuleContexts<RegimenParser::RedirectEffectContext>();
}

RegimenParser::RedirectEffectContext* RegimenParser::RedirectClauseContext::redirectEffect(size_t i) {
  return getRuleContext<RegimenParser::RedirectEffectContext>(i);
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

RegimenParser::TextContext* RegimenParser::WorkupClauseContext::text() {
  return getRuleContext<RegimenParser::TextContext>(0);
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
  enterRule(_localctx, 108, RegimenParser::RuleDifferentialClause);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1029);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::SUSPECT: {
        _localctx = dynamic_cast<DifferentialClauseContext *>(_tracker.createInstance<RegimenParser::SuspectClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(972);
        match(RegimenParser::SUSPECT);
        setState(973);
        match(RegimenParser::WHEN);
        setState(974);
        expression(0);
        setState(978);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(975);
          attachment();
          setState(980);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::CONFIRMED: {
        _localctx = dynamic_cast<DifferentialClauseContext *>(_tracker.createInstance<RegimenParser::ConfirmedClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(981);
        match(RegimenParser::CONFIRMED);
        setState(982);
        match(RegimenParser::WHEN);
        setState(983);
        expression(0);
        setState(987);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(984);
          attachment();
          setState(989);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::CLEARED: {
        _localctx = dynamic_cast<DifferentialClauseContext *>(_tracker.createInstance<RegimenParser::ClearedClauseContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(990);
        match(RegimenParser::CLEARED);
        setState(991);
        match(RegimenParser::WHEN);
        setState(992);
        expression(0);
        setState(996);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(993);
          attachment();
          setState(998);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::WORKUP: {
        _localctx = dynamic_cast<DifferentialClauseContext *>(_tracker.createInstance<RegimenParser::WorkupClauseContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(999);
        match(RegimenParser::WORKUP);
        setState(1000);
        text();
        setState(1004);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(1001);
          attachment();
          setState(1006);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::REDIRECT: {
        _localctx = dynamic_cast<DifferentialClauseContext *>(_tracker.createInstance<RegimenParser::RedirectClauseContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(1007);
        match(RegimenParser::REDIRECT);
        setState(1008);
        text();
        setState(1012);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::HOLD || _la == RegimenParser::TO) {
          setState(1009);
          redirectEffect();
          setState(1014);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(1018);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(1015);
          attachment();
          setState(1020);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::NOTE: {
        _localctx = dynamic_cast<DifferentialClauseContext *>(_tracker.createInstance<RegimenParser::DifferentialNoteClauseContext>(_localctx));
        enterOuterAlt(_localctx, 6);
        setState(1021);
        match(RegimenParser::NOTE);
        setState(1022);
        text();
        setState(1026);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(1023);
          attachment();
          setState(1028);
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

//----------------- RedirectEffectContext ------------------------------------------------------------------

RegimenParser::RedirectEffectContext::RedirectEffectContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::RedirectEffectContext::getRuleIndex() const {
  return RegimenParser::RuleRedirectEffect;
}

void RegimenParser::RedirectEffectContext::copyFrom(RedirectEffectContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- RedirectHoldContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::RedirectHoldContext::HOLD() {
  return getToken(RegimenParser::HOLD, 0);
}

tree::TerminalNode* RegimenParser::RedirectHoldContext::PATHWAY() {
  return getToken(RegimenParser::PATHWAY, 0);
}

RegimenParser::ReferenceListContext* RegimenParser::RedirectHoldContext::referenceList() {
  return getRuleContext<RegimenParser::ReferenceListContext>(0);
}

tree::TerminalNode* RegimenParser::RedirectHoldContext::UNLESS() {
  return getToken(RegimenParser::UNLESS, 0);
}

RegimenParser::ExpressionContext* RegimenParser::RedirectHoldContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

RegimenParser::RedirectHoldContext::RedirectHoldContext(RedirectEffectContext *ctx) { copyFrom(ctx); }


//----------------- RedirectToContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::RedirectToContext::TO() {
  return getToken(RegimenParser::TO, 0);
}

RegimenParser::ReferenceListContext* RegimenParser::RedirectToContext::referenceList() {
  return getRuleContext<RegimenParser::ReferenceListContext>(0);
}

RegimenParser::RedirectToContext::RedirectToContext(RedirectEffectContext *ctx) { copyFrom(ctx); }


RegimenParser::RedirectEffectContext* RegimenParser::redirectEffect() {
  RedirectEffectContext *_localctx = _tracker.createInstance<RedirectEffectContext>(_ctx, getState());
  enterRule(_localctx, 110, RegimenParser::RuleRedirectEffect);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1042);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::TO: {
        _localctx = dynamic_cast<RedirectEffectContext *>(_tracker.createInstance<RegimenParser::RedirectToContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(1031);
        match(RegimenParser::TO);
        setState(1032);
        referenceList();
        break;
      }

      case RegimenParser::HOLD: {
        _localctx = dynamic_cast<RedirectEffectContext *>(_tracker.createInstance<RegimenParser::RedirectHoldContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(1033);
        match(RegimenParser::HOLD);
        setState(1036);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case RegimenParser::PATHWAY: {
            setState(1034);
            match(RegimenParser::PATHWAY);
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
          case RegimenParser::OPTION:
          case RegimenParser::STAGE:
          case RegimenParser::ALERT:
          case RegimenParser::CRITERION:
          case RegimenParser::ABSENT:
          case RegimenParser::ALLOW:
          case RegimenParser::ALTERNATIVE:
          case RegimenParser::APART:
          case RegimenParser::AUTHOR:
          case RegimenParser::BOOSTER:
          case RegimenParser::CLASS:
          case RegimenParser::CLINICIAN:
          case RegimenParser::COMBINE:
          case RegimenParser::COURSE:
          case RegimenParser::COURSES:
          case RegimenParser::DEFAULT:
          case RegimenParser::DESCRIBE:
          case RegimenParser::DISPLAY:
          case RegimenParser::DOI:
          case RegimenParser::DONE:
          case RegimenParser::DOSE:
          case RegimenParser::DURABILITY:
          case RegimenParser::EARLIEST:
          case RegimenParser::EFFECTIVE:
          case RegimenParser::ENTER:
          case RegimenParser::EVIDENCE:
          case RegimenParser::FIGURE:
          case RegimenParser::FIRST_DO:
          case RegimenParser::GIVEN:
          case RegimenParser::HOLD:
          case RegimenParser::INDICATED:
          case RegimenParser::JURISDICTION:
          case RegimenParser::KIND:
          case RegimenParser::LANGUAGE:
          case RegimenParser::LATEST:
          case RegimenParser::MAINTAIN:
          case RegimenParser::MEANS:
          case RegimenParser::MONITOR:
          case RegimenParser::NONE:
          case RegimenParser::NOT_COMPUTABLE:
          case RegimenParser::NOTE:
          case RegimenParser::NOTHING:
          case RegimenParser::OFFER:
          case RegimenParser::ONSET:
          case RegimenParser::OVER:
          case RegimenParser::PATIENT:
          case RegimenParser::PREFER:
          case RegimenParser::PROTOCOL:
          case RegimenParser::PUBLISHER:
          case RegimenParser::RANK:
          case RegimenParser::RATE:
          case RegimenParser::REGULATORY:
          case RegimenParser::REVIEW:
          case RegimenParser::ROUTE:
          case RegimenParser::SCORE:
          case RegimenParser::SEE:
          case RegimenParser::SESSION:
          case RegimenParser::SESSIONS:
          case RegimenParser::SINCE:
          case RegimenParser::STATUS:
          case RegimenParser::SUSPECT:
          case RegimenParser::TARGET:
          case RegimenParser::TIMES:
          case RegimenParser::TITRATE:
          case RegimenParser::UNKNOWN:
          case RegimenParser::UNLESS:
          case RegimenParser::UNTIL:
          case RegimenParser::URGENCY:
          case RegimenParser::URL:
          case RegimenParser::USE:
          case RegimenParser::VALUE:
          case RegimenParser::VERSION_WORD:
          case RegimenParser::WASHOUT:
          case RegimenParser::WORKUP:
          case RegimenParser::YEAR_OF:
          case RegimenParser::AGGREGATE:
          case RegimenParser::CAST:
          case RegimenParser::COLLAPSE:
          case RegimenParser::CONVERT:
          case RegimenParser::DATE_WORD:
          case RegimenParser::DIFFERENCE:
          case RegimenParser::DURATION:
          case RegimenParser::END:
          case RegimenParser::ENDS:
          case RegimenParser::EXPAND:
          case RegimenParser::FLATTEN:
          case RegimenParser::INCLUDED:
          case RegimenParser::INCLUDES:
          case RegimenParser::LESS_WORD:
          case RegimenParser::LET:
          case RegimenParser::MAXIMUM:
          case RegimenParser::MEETS:
          case RegimenParser::MINIMUM:
          case RegimenParser::MORE_WORD:
          case RegimenParser::OCCURS:
          case RegimenParser::ON:
          case RegimenParser::OVERLAPS:
          case RegimenParser::PER:
          case RegimenParser::POINT:
          case RegimenParser::PREDECESSOR:
          case RegimenParser::SAME:
          case RegimenParser::SINGLETON:
          case RegimenParser::START:
          case RegimenParser::STARTING:
          case RegimenParser::STARTS:
          case RegimenParser::SUCCESSOR:
          case RegimenParser::SUCH:
          case RegimenParser::THAN:
          case RegimenParser::THAT:
          case RegimenParser::TIMEZONE:
          case RegimenParser::TIMEZONEOFFSET:
          case RegimenParser::TIME_WORD:
          case RegimenParser::TO:
          case RegimenParser::WIDTH:
          case RegimenParser::CALENDAR_UNIT:
          case RegimenParser::PROSE:
          case RegimenParser::IDENTIFIER:
          case RegimenParser::BACKTICK_IDENTIFIER: {
            setState(1035);
            referenceList();
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        setState(1040);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::UNLESS) {
          setState(1038);
          match(RegimenParser::UNLESS);
          setState(1039);
          expression(0);
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

RegimenParser::TextContext* RegimenParser::OptionDeclarationContext::text() {
  return getRuleContext<RegimenParser::TextContext>(0);
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
  enterRule(_localctx, 112, RegimenParser::RuleOptionDeclaration);
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
    setState(1044);
    match(RegimenParser::OPTION);
    setState(1045);
    identifier();
    setState(1046);
    text();
    setState(1047);
    match(RegimenParser::LBRACE);
    setState(1051);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RegimenParser::ALTERNATIVE)
      | (1ULL << RegimenParser::BOOSTER)
      | (1ULL << RegimenParser::CAUTION)
      | (1ULL << RegimenParser::CLASS)
      | (1ULL << RegimenParser::COMBINE)
      | (1ULL << RegimenParser::CONTRAINDICATED)
      | (1ULL << RegimenParser::DURABILITY)
      | (1ULL << RegimenParser::EVIDENCE))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::INDICATED - 64))
      | (1ULL << (RegimenParser::MAINTAIN - 64))
      | (1ULL << (RegimenParser::MONITOR - 64))
      | (1ULL << (RegimenParser::NOTE - 64))
      | (1ULL << (RegimenParser::ONSET - 64))
      | (1ULL << (RegimenParser::PROTOCOL - 64))
      | (1ULL << (RegimenParser::REGULATORY - 64))
      | (1ULL << (RegimenParser::REQUIRES - 64))
      | (1ULL << (RegimenParser::SAY - 64))
      | (1ULL << (RegimenParser::SCORE - 64))
      | (1ULL << (RegimenParser::WASHOUT - 64)))) != 0) || _la == RegimenParser::NOT

    || _la == RegimenParser::ON) {
      setState(1048);
      optionClause();
      setState(1053);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1054);
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


//----------------- CombineClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::CombineClauseContext::COMBINE() {
  return getToken(RegimenParser::COMBINE, 0);
}

tree::TerminalNode* RegimenParser::CombineClauseContext::WITH() {
  return getToken(RegimenParser::WITH, 0);
}

RegimenParser::ReferenceListContext* RegimenParser::CombineClauseContext::referenceList() {
  return getRuleContext<RegimenParser::ReferenceListContext>(0);
}

RegimenParser::TextContext* RegimenParser::CombineClauseContext::text() {
  return getRuleContext<RegimenParser::TextContext>(0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::CombineClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::CombineClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::CombineClauseContext::CombineClauseContext(OptionClauseContext *ctx) { copyFrom(ctx); }


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

std::vector<RegimenParser::TextContext *> RegimenParser::OptionSayClauseContext::text() {
  return getRuleContexts<RegimenParser::TextContext>();
}

RegimenParser::TextContext* RegimenParser::OptionSayClauseContext::text(size_t i) {
  return getRuleContext<RegimenParser::TextContext>(i);
}

RegimenParser::OptionSayClauseContext::OptionSayClauseContext(OptionClauseContext *ctx) { copyFrom(ctx); }


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

RegimenParser::TextContext* RegimenParser::RequiresClauseContext::text() {
  return getRuleContext<RegimenParser::TextContext>(0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::RequiresClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::RequiresClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::RequiresClauseContext::RequiresClauseContext(OptionClauseContext *ctx) { copyFrom(ctx); }


//----------------- NotWithClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::NotWithClauseContext::NOT() {
  return getToken(RegimenParser::NOT, 0);
}

tree::TerminalNode* RegimenParser::NotWithClauseContext::WITH() {
  return getToken(RegimenParser::WITH, 0);
}

RegimenParser::ReferenceListContext* RegimenParser::NotWithClauseContext::referenceList() {
  return getRuleContext<RegimenParser::ReferenceListContext>(0);
}

RegimenParser::TextContext* RegimenParser::NotWithClauseContext::text() {
  return getRuleContext<RegimenParser::TextContext>(0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::NotWithClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::NotWithClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::NotWithClauseContext::NotWithClauseContext(OptionClauseContext *ctx) { copyFrom(ctx); }


//----------------- PhaseClauseContext ------------------------------------------------------------------

std::vector<RegimenParser::PhaseItemContext *> RegimenParser::PhaseClauseContext::phaseItem() {
  return getRuleContexts<RegimenParser::PhaseItemContext>();
}

RegimenParser::PhaseItemContext* RegimenParser::PhaseClauseContext::phaseItem(size_t i) {
  return getRuleContext<RegimenParser::PhaseItemContext>(i);
}

tree::TerminalNode* RegimenParser::PhaseClauseContext::PROTOCOL() {
  return getToken(RegimenParser::PROTOCOL, 0);
}

tree::TerminalNode* RegimenParser::PhaseClauseContext::MAINTAIN() {
  return getToken(RegimenParser::MAINTAIN, 0);
}

tree::TerminalNode* RegimenParser::PhaseClauseContext::BOOSTER() {
  return getToken(RegimenParser::BOOSTER, 0);
}

RegimenParser::TextContext* RegimenParser::PhaseClauseContext::text() {
  return getRuleContext<RegimenParser::TextContext>(0);
}

tree::TerminalNode* RegimenParser::PhaseClauseContext::COLON() {
  return getToken(RegimenParser::COLON, 0);
}

std::vector<tree::TerminalNode *> RegimenParser::PhaseClauseContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::PhaseClauseContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}

tree::TerminalNode* RegimenParser::PhaseClauseContext::WHEN() {
  return getToken(RegimenParser::WHEN, 0);
}

RegimenParser::ExpressionContext* RegimenParser::PhaseClauseContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::PhaseClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::PhaseClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::PhaseClauseContext::PhaseClauseContext(OptionClauseContext *ctx) { copyFrom(ctx); }


//----------------- AlternativeClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::AlternativeClauseContext::ALTERNATIVE() {
  return getToken(RegimenParser::ALTERNATIVE, 0);
}

tree::TerminalNode* RegimenParser::AlternativeClauseContext::TO() {
  return getToken(RegimenParser::TO, 0);
}

RegimenParser::ReferenceListContext* RegimenParser::AlternativeClauseContext::referenceList() {
  return getRuleContext<RegimenParser::ReferenceListContext>(0);
}

RegimenParser::TextContext* RegimenParser::AlternativeClauseContext::text() {
  return getRuleContext<RegimenParser::TextContext>(0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::AlternativeClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::AlternativeClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::AlternativeClauseContext::AlternativeClauseContext(OptionClauseContext *ctx) { copyFrom(ctx); }


//----------------- OnClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::OnClauseContext::ON() {
  return getToken(RegimenParser::ON, 0);
}

RegimenParser::ReferenceContext* RegimenParser::OnClauseContext::reference() {
  return getRuleContext<RegimenParser::ReferenceContext>(0);
}

RegimenParser::TextContext* RegimenParser::OnClauseContext::text() {
  return getRuleContext<RegimenParser::TextContext>(0);
}

tree::TerminalNode* RegimenParser::OnClauseContext::TO() {
  return getToken(RegimenParser::TO, 0);
}

RegimenParser::ReferenceListContext* RegimenParser::OnClauseContext::referenceList() {
  return getRuleContext<RegimenParser::ReferenceListContext>(0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::OnClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::OnClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::OnClauseContext::OnClauseContext(OptionClauseContext *ctx) { copyFrom(ctx); }


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


//----------------- OptionNoteClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::OptionNoteClauseContext::NOTE() {
  return getToken(RegimenParser::NOTE, 0);
}

RegimenParser::TextContext* RegimenParser::OptionNoteClauseContext::text() {
  return getRuleContext<RegimenParser::TextContext>(0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::OptionNoteClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::OptionNoteClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::OptionNoteClauseContext::OptionNoteClauseContext(OptionClauseContext *ctx) { copyFrom(ctx); }


//----------------- WashoutClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::WashoutClauseContext::WASHOUT() {
  return getToken(RegimenParser::WASHOUT, 0);
}

RegimenParser::ExpressionTermContext* RegimenParser::WashoutClauseContext::expressionTerm() {
  return getRuleContext<RegimenParser::ExpressionTermContext>(0);
}

tree::TerminalNode* RegimenParser::WashoutClauseContext::AFTER() {
  return getToken(RegimenParser::AFTER, 0);
}

std::vector<RegimenParser::ExpressionContext *> RegimenParser::WashoutClauseContext::expression() {
  return getRuleContexts<RegimenParser::ExpressionContext>();
}

RegimenParser::ExpressionContext* RegimenParser::WashoutClauseContext::expression(size_t i) {
  return getRuleContext<RegimenParser::ExpressionContext>(i);
}

tree::TerminalNode* RegimenParser::WashoutClauseContext::WHEN() {
  return getToken(RegimenParser::WHEN, 0);
}

tree::TerminalNode* RegimenParser::WashoutClauseContext::FIRST_DO() {
  return getToken(RegimenParser::FIRST_DO, 0);
}

RegimenParser::TextContext* RegimenParser::WashoutClauseContext::text() {
  return getRuleContext<RegimenParser::TextContext>(0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::WashoutClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::WashoutClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::WashoutClauseContext::WashoutClauseContext(OptionClauseContext *ctx) { copyFrom(ctx); }


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

tree::TerminalNode* RegimenParser::RegulatoryClauseContext::IN() {
  return getToken(RegimenParser::IN, 0);
}

RegimenParser::IdentifierListContext* RegimenParser::RegulatoryClauseContext::identifierList() {
  return getRuleContext<RegimenParser::IdentifierListContext>(0);
}

tree::TerminalNode* RegimenParser::RegulatoryClauseContext::SINCE() {
  return getToken(RegimenParser::SINCE, 0);
}

std::vector<tree::TerminalNode *> RegimenParser::RegulatoryClauseContext::DATE() {
  return getTokens(RegimenParser::DATE);
}

tree::TerminalNode* RegimenParser::RegulatoryClauseContext::DATE(size_t i) {
  return getToken(RegimenParser::DATE, i);
}

tree::TerminalNode* RegimenParser::RegulatoryClauseContext::UNTIL() {
  return getToken(RegimenParser::UNTIL, 0);
}

RegimenParser::TextContext* RegimenParser::RegulatoryClauseContext::text() {
  return getRuleContext<RegimenParser::TextContext>(0);
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


//----------------- CourseClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::CourseClauseContext::ONSET() {
  return getToken(RegimenParser::ONSET, 0);
}

tree::TerminalNode* RegimenParser::CourseClauseContext::DURABILITY() {
  return getToken(RegimenParser::DURABILITY, 0);
}

RegimenParser::RangeContext* RegimenParser::CourseClauseContext::range() {
  return getRuleContext<RegimenParser::RangeContext>(0);
}

RegimenParser::TextContext* RegimenParser::CourseClauseContext::text() {
  return getRuleContext<RegimenParser::TextContext>(0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::CourseClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::CourseClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::CourseClauseContext::CourseClauseContext(OptionClauseContext *ctx) { copyFrom(ctx); }


//----------------- MonitorClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::MonitorClauseContext::MONITOR() {
  return getToken(RegimenParser::MONITOR, 0);
}

RegimenParser::ReferenceContext* RegimenParser::MonitorClauseContext::reference() {
  return getRuleContext<RegimenParser::ReferenceContext>(0);
}

RegimenParser::TextContext* RegimenParser::MonitorClauseContext::text() {
  return getRuleContext<RegimenParser::TextContext>(0);
}

std::vector<RegimenParser::MonitorTimeContext *> RegimenParser::MonitorClauseContext::monitorTime() {
  return getRuleContexts<RegimenParser::MonitorTimeContext>();
}

RegimenParser::MonitorTimeContext* RegimenParser::MonitorClauseContext::monitorTime(size_t i) {
  return getRuleContext<RegimenParser::MonitorTimeContext>(i);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::MonitorClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::MonitorClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

tree::TerminalNode* RegimenParser::MonitorClauseContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

tree::TerminalNode* RegimenParser::MonitorClauseContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

std::vector<RegimenParser::MonitorThresholdContext *> RegimenParser::MonitorClauseContext::monitorThreshold() {
  return getRuleContexts<RegimenParser::MonitorThresholdContext>();
}

RegimenParser::MonitorThresholdContext* RegimenParser::MonitorClauseContext::monitorThreshold(size_t i) {
  return getRuleContext<RegimenParser::MonitorThresholdContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::MonitorClauseContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::MonitorClauseContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}

std::vector<tree::TerminalNode *> RegimenParser::MonitorClauseContext::THEN() {
  return getTokens(RegimenParser::THEN);
}

tree::TerminalNode* RegimenParser::MonitorClauseContext::THEN(size_t i) {
  return getToken(RegimenParser::THEN, i);
}

RegimenParser::MonitorClauseContext::MonitorClauseContext(OptionClauseContext *ctx) { copyFrom(ctx); }


//----------------- ScoreClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::ScoreClauseContext::SCORE() {
  return getToken(RegimenParser::SCORE, 0);
}

RegimenParser::ReferenceContext* RegimenParser::ScoreClauseContext::reference() {
  return getRuleContext<RegimenParser::ReferenceContext>(0);
}

tree::TerminalNode* RegimenParser::ScoreClauseContext::COLON() {
  return getToken(RegimenParser::COLON, 0);
}

RegimenParser::ExpressionContext* RegimenParser::ScoreClauseContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::ScoreClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::ScoreClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::ScoreClauseContext::ScoreClauseContext(OptionClauseContext *ctx) { copyFrom(ctx); }


RegimenParser::OptionClauseContext* RegimenParser::optionClause() {
  OptionClauseContext *_localctx = _tracker.createInstance<OptionClauseContext>(_ctx, getState());
  enterRule(_localctx, 114, RegimenParser::RuleOptionClause);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1299);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::CLASS: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::ClassClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(1056);
        match(RegimenParser::CLASS);
        setState(1057);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::REGULATORY: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::RegulatoryClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(1058);
        match(RegimenParser::REGULATORY);
        setState(1061);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case RegimenParser::CLEARED: {
            setState(1059);
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
          case RegimenParser::OPTION:
          case RegimenParser::STAGE:
          case RegimenParser::ALERT:
          case RegimenParser::CRITERION:
          case RegimenParser::ABSENT:
          case RegimenParser::ALLOW:
          case RegimenParser::ALTERNATIVE:
          case RegimenParser::APART:
          case RegimenParser::AUTHOR:
          case RegimenParser::BOOSTER:
          case RegimenParser::CLASS:
          case RegimenParser::CLINICIAN:
          case RegimenParser::COMBINE:
          case RegimenParser::COURSE:
          case RegimenParser::COURSES:
          case RegimenParser::DEFAULT:
          case RegimenParser::DESCRIBE:
          case RegimenParser::DISPLAY:
          case RegimenParser::DOI:
          case RegimenParser::DONE:
          case RegimenParser::DOSE:
          case RegimenParser::DURABILITY:
          case RegimenParser::EARLIEST:
          case RegimenParser::EFFECTIVE:
          case RegimenParser::ENTER:
          case RegimenParser::EVIDENCE:
          case RegimenParser::FIGURE:
          case RegimenParser::FIRST_DO:
          case RegimenParser::GIVEN:
          case RegimenParser::HOLD:
          case RegimenParser::INDICATED:
          case RegimenParser::JURISDICTION:
          case RegimenParser::KIND:
          case RegimenParser::LANGUAGE:
          case RegimenParser::LATEST:
          case RegimenParser::MAINTAIN:
          case RegimenParser::MEANS:
          case RegimenParser::MONITOR:
          case RegimenParser::NONE:
          case RegimenParser::NOT_COMPUTABLE:
          case RegimenParser::NOTE:
          case RegimenParser::NOTHING:
          case RegimenParser::OFFER:
          case RegimenParser::ONSET:
          case RegimenParser::OVER:
          case RegimenParser::PATIENT:
          case RegimenParser::PREFER:
          case RegimenParser::PROTOCOL:
          case RegimenParser::PUBLISHER:
          case RegimenParser::RANK:
          case RegimenParser::RATE:
          case RegimenParser::REGULATORY:
          case RegimenParser::REVIEW:
          case RegimenParser::ROUTE:
          case RegimenParser::SCORE:
          case RegimenParser::SEE:
          case RegimenParser::SESSION:
          case RegimenParser::SESSIONS:
          case RegimenParser::SINCE:
          case RegimenParser::STATUS:
          case RegimenParser::SUSPECT:
          case RegimenParser::TARGET:
          case RegimenParser::TIMES:
          case RegimenParser::TITRATE:
          case RegimenParser::UNKNOWN:
          case RegimenParser::UNLESS:
          case RegimenParser::UNTIL:
          case RegimenParser::URGENCY:
          case RegimenParser::URL:
          case RegimenParser::USE:
          case RegimenParser::VALUE:
          case RegimenParser::VERSION_WORD:
          case RegimenParser::WASHOUT:
          case RegimenParser::WORKUP:
          case RegimenParser::YEAR_OF:
          case RegimenParser::AGGREGATE:
          case RegimenParser::CAST:
          case RegimenParser::COLLAPSE:
          case RegimenParser::CONVERT:
          case RegimenParser::DATE_WORD:
          case RegimenParser::DIFFERENCE:
          case RegimenParser::DURATION:
          case RegimenParser::END:
          case RegimenParser::ENDS:
          case RegimenParser::EXPAND:
          case RegimenParser::FLATTEN:
          case RegimenParser::INCLUDED:
          case RegimenParser::INCLUDES:
          case RegimenParser::LESS_WORD:
          case RegimenParser::LET:
          case RegimenParser::MAXIMUM:
          case RegimenParser::MEETS:
          case RegimenParser::MINIMUM:
          case RegimenParser::MORE_WORD:
          case RegimenParser::OCCURS:
          case RegimenParser::ON:
          case RegimenParser::OVERLAPS:
          case RegimenParser::PER:
          case RegimenParser::POINT:
          case RegimenParser::PREDECESSOR:
          case RegimenParser::SAME:
          case RegimenParser::SINGLETON:
          case RegimenParser::START:
          case RegimenParser::STARTING:
          case RegimenParser::STARTS:
          case RegimenParser::SUCCESSOR:
          case RegimenParser::SUCH:
          case RegimenParser::THAN:
          case RegimenParser::THAT:
          case RegimenParser::TIMEZONE:
          case RegimenParser::TIMEZONEOFFSET:
          case RegimenParser::TIME_WORD:
          case RegimenParser::TO:
          case RegimenParser::WIDTH:
          case RegimenParser::CALENDAR_UNIT:
          case RegimenParser::PROSE:
          case RegimenParser::IDENTIFIER:
          case RegimenParser::BACKTICK_IDENTIFIER: {
            setState(1060);
            identifier();
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        setState(1065);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::IN) {
          setState(1063);
          match(RegimenParser::IN);
          setState(1064);
          identifierList();
        }
        setState(1069);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::SINCE) {
          setState(1067);
          match(RegimenParser::SINCE);
          setState(1068);
          match(RegimenParser::DATE);
        }
        setState(1073);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::UNTIL) {
          setState(1071);
          match(RegimenParser::UNTIL);
          setState(1072);
          match(RegimenParser::DATE);
        }
        setState(1076);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::PROSE) {
          setState(1075);
          text();
        }
        setState(1081);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(1078);
          attachment();
          setState(1083);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::INDICATED: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::IndicatedClauseContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(1084);
        match(RegimenParser::INDICATED);
        setState(1085);
        match(RegimenParser::WHEN);
        setState(1086);
        expression(0);
        setState(1090);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(1087);
          attachment();
          setState(1092);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::CONTRAINDICATED: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::ContraindicatedClauseContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(1093);
        match(RegimenParser::CONTRAINDICATED);
        setState(1094);
        match(RegimenParser::WHEN);
        setState(1095);
        expression(0);
        setState(1099);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(1096);
          attachment();
          setState(1101);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::CAUTION: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::CautionClauseContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(1102);
        match(RegimenParser::CAUTION);
        setState(1103);
        match(RegimenParser::WHEN);
        setState(1104);
        expression(0);
        setState(1108);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(1105);
          attachment();
          setState(1110);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::REQUIRES: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::RequiresClauseContext>(_localctx));
        enterOuterAlt(_localctx, 6);
        setState(1111);
        match(RegimenParser::REQUIRES);
        setState(1112);
        expression(0);
        setState(1115);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::FIRST_DO) {
          setState(1113);
          match(RegimenParser::FIRST_DO);
          setState(1114);
          text();
        }
        setState(1120);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(1117);
          attachment();
          setState(1122);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::WASHOUT: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::WashoutClauseContext>(_localctx));
        enterOuterAlt(_localctx, 7);
        setState(1123);
        match(RegimenParser::WASHOUT);
        setState(1124);
        expressionTerm(0);
        setState(1125);
        match(RegimenParser::AFTER);
        setState(1126);
        expression(0);
        setState(1129);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::WHEN) {
          setState(1127);
          match(RegimenParser::WHEN);
          setState(1128);
          expression(0);
        }
        setState(1133);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::FIRST_DO) {
          setState(1131);
          match(RegimenParser::FIRST_DO);
          setState(1132);
          text();
        }
        setState(1138);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(1135);
          attachment();
          setState(1140);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::DURABILITY:
      case RegimenParser::ONSET: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::CourseClauseContext>(_localctx));
        enterOuterAlt(_localctx, 8);
        setState(1141);
        _la = _input->LA(1);
        if (!(_la == RegimenParser::DURABILITY

        || _la == RegimenParser::ONSET)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1143);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 121, _ctx)) {
        case 1: {
          setState(1142);
          range();
          break;
        }

        default:
          break;
        }
        setState(1146);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::PROSE) {
          setState(1145);
          text();
        }
        setState(1151);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(1148);
          attachment();
          setState(1153);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::BOOSTER:
      case RegimenParser::MAINTAIN:
      case RegimenParser::PROTOCOL: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::PhaseClauseContext>(_localctx));
        enterOuterAlt(_localctx, 9);
        setState(1154);
        _la = _input->LA(1);
        if (!(((((_la - 33) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 33)) & ((1ULL << (RegimenParser::BOOSTER - 33))
          | (1ULL << (RegimenParser::MAINTAIN - 33))
          | (1ULL << (RegimenParser::PROTOCOL - 33)))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1158);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 124, _ctx)) {
        case 1: {
          setState(1155);
          text();
          setState(1156);
          match(RegimenParser::COLON);
          break;
        }

        default:
          break;
        }
        setState(1160);
        phaseItem();
        setState(1165);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::COMMA) {
          setState(1161);
          match(RegimenParser::COMMA);
          setState(1162);
          phaseItem();
          setState(1167);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(1170);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::WHEN) {
          setState(1168);
          match(RegimenParser::WHEN);
          setState(1169);
          expression(0);
        }
        setState(1175);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(1172);
          attachment();
          setState(1177);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::MONITOR: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::MonitorClauseContext>(_localctx));
        enterOuterAlt(_localctx, 10);
        setState(1178);
        match(RegimenParser::MONITOR);
        setState(1179);
        reference();
        setState(1181);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::PROSE) {
          setState(1180);
          text();
        }
        setState(1197);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::FOR || ((((_la - 121) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 121)) & ((1ULL << (RegimenParser::AT - 121))
          | (1ULL << (RegimenParser::BEFORE - 121))
          | (1ULL << (RegimenParser::EVERY - 121)))) != 0)) {
          setState(1183);
          monitorTime();
          setState(1194);
          _errHandler->sync(this);
          _la = _input->LA(1);
          while (_la == RegimenParser::THEN

          || _la == RegimenParser::COMMA) {
            setState(1189);
            _errHandler->sync(this);
            switch (_input->LA(1)) {
              case RegimenParser::COMMA: {
                setState(1184);
                match(RegimenParser::COMMA);
                setState(1186);
                _errHandler->sync(this);

                _la = _input->LA(1);
                if (_la == RegimenParser::THEN) {
                  setState(1185);
                  match(RegimenParser::THEN);
                }
                break;
              }

              case RegimenParser::THEN: {
                setState(1188);
                match(RegimenParser::THEN);
                break;
              }

            default:
              throw NoViableAltException(this);
            }
            setState(1191);
            monitorTime();
            setState(1196);
            _errHandler->sync(this);
            _la = _input->LA(1);
          }
        }
        setState(1202);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(1199);
          attachment();
          setState(1204);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(1213);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::LBRACE) {
          setState(1205);
          match(RegimenParser::LBRACE);
          setState(1209);
          _errHandler->sync(this);
          _la = _input->LA(1);
          while (_la == RegimenParser::WHEN) {
            setState(1206);
            monitorThreshold();
            setState(1211);
            _errHandler->sync(this);
            _la = _input->LA(1);
          }
          setState(1212);
          match(RegimenParser::RBRACE);
        }
        break;
      }

      case RegimenParser::ALTERNATIVE: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::AlternativeClauseContext>(_localctx));
        enterOuterAlt(_localctx, 11);
        setState(1215);
        match(RegimenParser::ALTERNATIVE);
        setState(1216);
        match(RegimenParser::TO);
        setState(1217);
        referenceList();
        setState(1219);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::PROSE) {
          setState(1218);
          text();
        }
        setState(1224);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(1221);
          attachment();
          setState(1226);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::COMBINE: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::CombineClauseContext>(_localctx));
        enterOuterAlt(_localctx, 12);
        setState(1227);
        match(RegimenParser::COMBINE);
        setState(1228);
        match(RegimenParser::WITH);
        setState(1229);
        referenceList();
        setState(1231);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::PROSE) {
          setState(1230);
          text();
        }
        setState(1236);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(1233);
          attachment();
          setState(1238);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::NOT: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::NotWithClauseContext>(_localctx));
        enterOuterAlt(_localctx, 13);
        setState(1239);
        match(RegimenParser::NOT);
        setState(1240);
        match(RegimenParser::WITH);
        setState(1241);
        referenceList();
        setState(1243);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::PROSE) {
          setState(1242);
          text();
        }
        setState(1248);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(1245);
          attachment();
          setState(1250);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::ON: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::OnClauseContext>(_localctx));
        enterOuterAlt(_localctx, 14);
        setState(1251);
        match(RegimenParser::ON);
        setState(1252);
        reference();
        setState(1253);
        text();
        setState(1256);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::TO) {
          setState(1254);
          match(RegimenParser::TO);
          setState(1255);
          referenceList();
        }
        setState(1261);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(1258);
          attachment();
          setState(1263);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::SCORE: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::ScoreClauseContext>(_localctx));
        enterOuterAlt(_localctx, 15);
        setState(1264);
        match(RegimenParser::SCORE);
        setState(1265);
        reference();
        setState(1266);
        match(RegimenParser::COLON);
        setState(1267);
        expression(0);
        setState(1271);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(1268);
          attachment();
          setState(1273);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::EVIDENCE: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::EvidenceClauseContext>(_localctx));
        enterOuterAlt(_localctx, 16);
        setState(1274);
        match(RegimenParser::EVIDENCE);
        setState(1275);
        reference();
        setState(1280);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::COMMA) {
          setState(1276);
          match(RegimenParser::COMMA);
          setState(1277);
          reference();
          setState(1282);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::SAY: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::OptionSayClauseContext>(_localctx));
        enterOuterAlt(_localctx, 17);
        setState(1283);
        match(RegimenParser::SAY);
        setState(1287); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(1284);
          audience();
          setState(1285);
          text();
          setState(1289); 
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while (_la == RegimenParser::CLINICIAN

        || _la == RegimenParser::PATIENT);
        break;
      }

      case RegimenParser::NOTE: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::OptionNoteClauseContext>(_localctx));
        enterOuterAlt(_localctx, 18);
        setState(1291);
        match(RegimenParser::NOTE);
        setState(1292);
        text();
        setState(1296);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(1293);
          attachment();
          setState(1298);
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

//----------------- PhaseItemContext ------------------------------------------------------------------

RegimenParser::PhaseItemContext::PhaseItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::PhaseItemContext::getRuleIndex() const {
  return RegimenParser::RulePhaseItem;
}

void RegimenParser::PhaseItemContext::copyFrom(PhaseItemContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- ForItemContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::ForItemContext::FOR() {
  return getToken(RegimenParser::FOR, 0);
}

RegimenParser::RangeContext* RegimenParser::ForItemContext::range() {
  return getRuleContext<RegimenParser::RangeContext>(0);
}

RegimenParser::ForItemContext::ForItemContext(PhaseItemContext *ctx) { copyFrom(ctx); }


//----------------- FrequencyItemContext ------------------------------------------------------------------

RegimenParser::FrequencyContext* RegimenParser::FrequencyItemContext::frequency() {
  return getRuleContext<RegimenParser::FrequencyContext>(0);
}

RegimenParser::FrequencyItemContext::FrequencyItemContext(PhaseItemContext *ctx) { copyFrom(ctx); }


//----------------- RouteItemContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::RouteItemContext::ROUTE() {
  return getToken(RegimenParser::ROUTE, 0);
}

RegimenParser::IdentifierContext* RegimenParser::RouteItemContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

RegimenParser::RouteItemContext::RouteItemContext(PhaseItemContext *ctx) { copyFrom(ctx); }


//----------------- MaximumItemContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::MaximumItemContext::MAXIMUM() {
  return getToken(RegimenParser::MAXIMUM, 0);
}

RegimenParser::ExpressionTermContext* RegimenParser::MaximumItemContext::expressionTerm() {
  return getRuleContext<RegimenParser::ExpressionTermContext>(0);
}

RegimenParser::MaximumItemContext::MaximumItemContext(PhaseItemContext *ctx) { copyFrom(ctx); }


//----------------- DoseItemContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::DoseItemContext::DOSE() {
  return getToken(RegimenParser::DOSE, 0);
}

std::vector<RegimenParser::RangeContext *> RegimenParser::DoseItemContext::range() {
  return getRuleContexts<RegimenParser::RangeContext>();
}

RegimenParser::RangeContext* RegimenParser::DoseItemContext::range(size_t i) {
  return getRuleContext<RegimenParser::RangeContext>(i);
}

tree::TerminalNode* RegimenParser::DoseItemContext::ROUTE() {
  return getToken(RegimenParser::ROUTE, 0);
}

RegimenParser::IdentifierContext* RegimenParser::DoseItemContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::DoseItemContext::OVER() {
  return getToken(RegimenParser::OVER, 0);
}

tree::TerminalNode* RegimenParser::DoseItemContext::RATE() {
  return getToken(RegimenParser::RATE, 0);
}

RegimenParser::FrequencyContext* RegimenParser::DoseItemContext::frequency() {
  return getRuleContext<RegimenParser::FrequencyContext>(0);
}

RegimenParser::DoseItemContext::DoseItemContext(PhaseItemContext *ctx) { copyFrom(ctx); }


//----------------- CoursesItemContext ------------------------------------------------------------------

RegimenParser::CountContext* RegimenParser::CoursesItemContext::count() {
  return getRuleContext<RegimenParser::CountContext>(0);
}

tree::TerminalNode* RegimenParser::CoursesItemContext::COURSE() {
  return getToken(RegimenParser::COURSE, 0);
}

tree::TerminalNode* RegimenParser::CoursesItemContext::COURSES() {
  return getToken(RegimenParser::COURSES, 0);
}

tree::TerminalNode* RegimenParser::CoursesItemContext::EVERY() {
  return getToken(RegimenParser::EVERY, 0);
}

RegimenParser::RangeContext* RegimenParser::CoursesItemContext::range() {
  return getRuleContext<RegimenParser::RangeContext>(0);
}

RegimenParser::CoursesItemContext::CoursesItemContext(PhaseItemContext *ctx) { copyFrom(ctx); }


//----------------- TargetItemContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::TargetItemContext::TARGET() {
  return getToken(RegimenParser::TARGET, 0);
}

RegimenParser::RangeContext* RegimenParser::TargetItemContext::range() {
  return getRuleContext<RegimenParser::RangeContext>(0);
}

RegimenParser::TargetItemContext::TargetItemContext(PhaseItemContext *ctx) { copyFrom(ctx); }


//----------------- TextItemContext ------------------------------------------------------------------

RegimenParser::TextContext* RegimenParser::TextItemContext::text() {
  return getRuleContext<RegimenParser::TextContext>(0);
}

RegimenParser::TextItemContext::TextItemContext(PhaseItemContext *ctx) { copyFrom(ctx); }


//----------------- ApartItemContext ------------------------------------------------------------------

RegimenParser::RangeContext* RegimenParser::ApartItemContext::range() {
  return getRuleContext<RegimenParser::RangeContext>(0);
}

tree::TerminalNode* RegimenParser::ApartItemContext::APART() {
  return getToken(RegimenParser::APART, 0);
}

RegimenParser::ApartItemContext::ApartItemContext(PhaseItemContext *ctx) { copyFrom(ctx); }


//----------------- TitrateItemContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::TitrateItemContext::TITRATE() {
  return getToken(RegimenParser::TITRATE, 0);
}

tree::TerminalNode* RegimenParser::TitrateItemContext::EVERY() {
  return getToken(RegimenParser::EVERY, 0);
}

std::vector<RegimenParser::RangeContext *> RegimenParser::TitrateItemContext::range() {
  return getRuleContexts<RegimenParser::RangeContext>();
}

RegimenParser::RangeContext* RegimenParser::TitrateItemContext::range(size_t i) {
  return getRuleContext<RegimenParser::RangeContext>(i);
}

tree::TerminalNode* RegimenParser::TitrateItemContext::BY() {
  return getToken(RegimenParser::BY, 0);
}

RegimenParser::TitrateItemContext::TitrateItemContext(PhaseItemContext *ctx) { copyFrom(ctx); }


//----------------- SessionsItemContext ------------------------------------------------------------------

RegimenParser::CountContext* RegimenParser::SessionsItemContext::count() {
  return getRuleContext<RegimenParser::CountContext>(0);
}

tree::TerminalNode* RegimenParser::SessionsItemContext::SESSION() {
  return getToken(RegimenParser::SESSION, 0);
}

tree::TerminalNode* RegimenParser::SessionsItemContext::SESSIONS() {
  return getToken(RegimenParser::SESSIONS, 0);
}

tree::TerminalNode* RegimenParser::SessionsItemContext::OF() {
  return getToken(RegimenParser::OF, 0);
}

std::vector<RegimenParser::RangeContext *> RegimenParser::SessionsItemContext::range() {
  return getRuleContexts<RegimenParser::RangeContext>();
}

RegimenParser::RangeContext* RegimenParser::SessionsItemContext::range(size_t i) {
  return getRuleContext<RegimenParser::RangeContext>(i);
}

tree::TerminalNode* RegimenParser::SessionsItemContext::IN() {
  return getToken(RegimenParser::IN, 0);
}

RegimenParser::FrequencyContext* RegimenParser::SessionsItemContext::frequency() {
  return getRuleContext<RegimenParser::FrequencyContext>(0);
}

RegimenParser::SessionsItemContext::SessionsItemContext(PhaseItemContext *ctx) { copyFrom(ctx); }


RegimenParser::PhaseItemContext* RegimenParser::phaseItem() {
  PhaseItemContext *_localctx = _tracker.createInstance<PhaseItemContext>(_ctx, getState());
  enterRule(_localctx, 116, RegimenParser::RulePhaseItem);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1357);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 158, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<PhaseItemContext *>(_tracker.createInstance<RegimenParser::DoseItemContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(1301);
      match(RegimenParser::DOSE);
      setState(1302);
      range();
      setState(1305);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::ROUTE) {
        setState(1303);
        match(RegimenParser::ROUTE);
        setState(1304);
        identifier();
      }
      setState(1309);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::OVER) {
        setState(1307);
        match(RegimenParser::OVER);
        setState(1308);
        range();
      }
      setState(1313);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::RATE) {
        setState(1311);
        match(RegimenParser::RATE);
        setState(1312);
        range();
      }
      setState(1316);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::EVERY || _la == RegimenParser::INTEGER) {
        setState(1315);
        frequency();
      }
      break;
    }

    case 2: {
      _localctx = dynamic_cast<PhaseItemContext *>(_tracker.createInstance<RegimenParser::RouteItemContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(1318);
      match(RegimenParser::ROUTE);
      setState(1319);
      identifier();
      break;
    }

    case 3: {
      _localctx = dynamic_cast<PhaseItemContext *>(_tracker.createInstance<RegimenParser::SessionsItemContext>(_localctx));
      enterOuterAlt(_localctx, 3);
      setState(1320);
      count();
      setState(1321);
      _la = _input->LA(1);
      if (!(_la == RegimenParser::SESSION

      || _la == RegimenParser::SESSIONS)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1324);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::OF) {
        setState(1322);
        match(RegimenParser::OF);
        setState(1323);
        range();
      }
      setState(1328);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::IN) {
        setState(1326);
        match(RegimenParser::IN);
        setState(1327);
        range();
      }
      setState(1331);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::EVERY || _la == RegimenParser::INTEGER) {
        setState(1330);
        frequency();
      }
      break;
    }

    case 4: {
      _localctx = dynamic_cast<PhaseItemContext *>(_tracker.createInstance<RegimenParser::FrequencyItemContext>(_localctx));
      enterOuterAlt(_localctx, 4);
      setState(1333);
      frequency();
      break;
    }

    case 5: {
      _localctx = dynamic_cast<PhaseItemContext *>(_tracker.createInstance<RegimenParser::ForItemContext>(_localctx));
      enterOuterAlt(_localctx, 5);
      setState(1334);
      match(RegimenParser::FOR);
      setState(1335);
      range();
      break;
    }

    case 6: {
      _localctx = dynamic_cast<PhaseItemContext *>(_tracker.createInstance<RegimenParser::ApartItemContext>(_localctx));
      enterOuterAlt(_localctx, 6);
      setState(1336);
      range();
      setState(1337);
      match(RegimenParser::APART);
      break;
    }

    case 7: {
      _localctx = dynamic_cast<PhaseItemContext *>(_tracker.createInstance<RegimenParser::CoursesItemContext>(_localctx));
      enterOuterAlt(_localctx, 7);
      setState(1339);
      count();
      setState(1340);
      _la = _input->LA(1);
      if (!(_la == RegimenParser::COURSE

      || _la == RegimenParser::COURSES)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1343);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::EVERY) {
        setState(1341);
        match(RegimenParser::EVERY);
        setState(1342);
        range();
      }
      break;
    }

    case 8: {
      _localctx = dynamic_cast<PhaseItemContext *>(_tracker.createInstance<RegimenParser::TitrateItemContext>(_localctx));
      enterOuterAlt(_localctx, 8);
      setState(1345);
      match(RegimenParser::TITRATE);
      setState(1348);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::BY) {
        setState(1346);
        match(RegimenParser::BY);
        setState(1347);
        range();
      }
      setState(1350);
      match(RegimenParser::EVERY);
      setState(1351);
      range();
      break;
    }

    case 9: {
      _localctx = dynamic_cast<PhaseItemContext *>(_tracker.createInstance<RegimenParser::TargetItemContext>(_localctx));
      enterOuterAlt(_localctx, 9);
      setState(1352);
      match(RegimenParser::TARGET);
      setState(1353);
      range();
      break;
    }

    case 10: {
      _localctx = dynamic_cast<PhaseItemContext *>(_tracker.createInstance<RegimenParser::MaximumItemContext>(_localctx));
      enterOuterAlt(_localctx, 10);
      setState(1354);
      match(RegimenParser::MAXIMUM);
      setState(1355);
      expressionTerm(0);
      break;
    }

    case 11: {
      _localctx = dynamic_cast<PhaseItemContext *>(_tracker.createInstance<RegimenParser::TextItemContext>(_localctx));
      enterOuterAlt(_localctx, 11);
      setState(1356);
      text();
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

//----------------- FrequencyContext ------------------------------------------------------------------

RegimenParser::FrequencyContext::FrequencyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::FrequencyContext::EVERY() {
  return getToken(RegimenParser::EVERY, 0);
}

std::vector<RegimenParser::RangeContext *> RegimenParser::FrequencyContext::range() {
  return getRuleContexts<RegimenParser::RangeContext>();
}

RegimenParser::RangeContext* RegimenParser::FrequencyContext::range(size_t i) {
  return getRuleContext<RegimenParser::RangeContext>(i);
}

RegimenParser::CountContext* RegimenParser::FrequencyContext::count() {
  return getRuleContext<RegimenParser::CountContext>(0);
}

tree::TerminalNode* RegimenParser::FrequencyContext::TIMES() {
  return getToken(RegimenParser::TIMES, 0);
}

tree::TerminalNode* RegimenParser::FrequencyContext::FOR() {
  return getToken(RegimenParser::FOR, 0);
}


size_t RegimenParser::FrequencyContext::getRuleIndex() const {
  return RegimenParser::RuleFrequency;
}


RegimenParser::FrequencyContext* RegimenParser::frequency() {
  FrequencyContext *_localctx = _tracker.createInstance<FrequencyContext>(_ctx, getState());
  enterRule(_localctx, 118, RegimenParser::RuleFrequency);
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
    setState(1362);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::INTEGER) {
      setState(1359);
      count();
      setState(1360);
      match(RegimenParser::TIMES);
    }
    setState(1364);
    match(RegimenParser::EVERY);
    setState(1365);
    range();
    setState(1368);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::FOR) {
      setState(1366);
      match(RegimenParser::FOR);
      setState(1367);
      range();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CountContext ------------------------------------------------------------------

RegimenParser::CountContext::CountContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> RegimenParser::CountContext::INTEGER() {
  return getTokens(RegimenParser::INTEGER);
}

tree::TerminalNode* RegimenParser::CountContext::INTEGER(size_t i) {
  return getToken(RegimenParser::INTEGER, i);
}

tree::TerminalNode* RegimenParser::CountContext::TO() {
  return getToken(RegimenParser::TO, 0);
}


size_t RegimenParser::CountContext::getRuleIndex() const {
  return RegimenParser::RuleCount;
}


RegimenParser::CountContext* RegimenParser::count() {
  CountContext *_localctx = _tracker.createInstance<CountContext>(_ctx, getState());
  enterRule(_localctx, 120, RegimenParser::RuleCount);
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
    setState(1370);
    match(RegimenParser::INTEGER);
    setState(1373);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::TO) {
      setState(1371);
      match(RegimenParser::TO);
      setState(1372);
      match(RegimenParser::INTEGER);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RangeContext ------------------------------------------------------------------

RegimenParser::RangeContext::RangeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<RegimenParser::ExpressionTermContext *> RegimenParser::RangeContext::expressionTerm() {
  return getRuleContexts<RegimenParser::ExpressionTermContext>();
}

RegimenParser::ExpressionTermContext* RegimenParser::RangeContext::expressionTerm(size_t i) {
  return getRuleContext<RegimenParser::ExpressionTermContext>(i);
}

tree::TerminalNode* RegimenParser::RangeContext::TO() {
  return getToken(RegimenParser::TO, 0);
}


size_t RegimenParser::RangeContext::getRuleIndex() const {
  return RegimenParser::RuleRange;
}


RegimenParser::RangeContext* RegimenParser::range() {
  RangeContext *_localctx = _tracker.createInstance<RangeContext>(_ctx, getState());
  enterRule(_localctx, 122, RegimenParser::RuleRange);
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
    setState(1375);
    expressionTerm(0);
    setState(1378);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::TO) {
      setState(1376);
      match(RegimenParser::TO);
      setState(1377);
      expressionTerm(0);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MonitorTimeContext ------------------------------------------------------------------

RegimenParser::MonitorTimeContext::MonitorTimeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::MonitorTimeContext::getRuleIndex() const {
  return RegimenParser::RuleMonitorTime;
}

void RegimenParser::MonitorTimeContext::copyFrom(MonitorTimeContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- AtTimeContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::AtTimeContext::AT() {
  return getToken(RegimenParser::AT, 0);
}

RegimenParser::RangeContext* RegimenParser::AtTimeContext::range() {
  return getRuleContext<RegimenParser::RangeContext>(0);
}

RegimenParser::AtTimeContext::AtTimeContext(MonitorTimeContext *ctx) { copyFrom(ctx); }


//----------------- EveryTimeContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::EveryTimeContext::EVERY() {
  return getToken(RegimenParser::EVERY, 0);
}

std::vector<RegimenParser::RangeContext *> RegimenParser::EveryTimeContext::range() {
  return getRuleContexts<RegimenParser::RangeContext>();
}

RegimenParser::RangeContext* RegimenParser::EveryTimeContext::range(size_t i) {
  return getRuleContext<RegimenParser::RangeContext>(i);
}

tree::TerminalNode* RegimenParser::EveryTimeContext::FOR() {
  return getToken(RegimenParser::FOR, 0);
}

RegimenParser::EveryTimeContext::EveryTimeContext(MonitorTimeContext *ctx) { copyFrom(ctx); }


//----------------- BeforeTimeContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::BeforeTimeContext::BEFORE() {
  return getToken(RegimenParser::BEFORE, 0);
}

RegimenParser::BeforeTimeContext::BeforeTimeContext(MonitorTimeContext *ctx) { copyFrom(ctx); }


//----------------- ForTimeContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::ForTimeContext::FOR() {
  return getToken(RegimenParser::FOR, 0);
}

RegimenParser::RangeContext* RegimenParser::ForTimeContext::range() {
  return getRuleContext<RegimenParser::RangeContext>(0);
}

RegimenParser::ForTimeContext::ForTimeContext(MonitorTimeContext *ctx) { copyFrom(ctx); }


RegimenParser::MonitorTimeContext* RegimenParser::monitorTime() {
  MonitorTimeContext *_localctx = _tracker.createInstance<MonitorTimeContext>(_ctx, getState());
  enterRule(_localctx, 124, RegimenParser::RuleMonitorTime);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1391);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::BEFORE: {
        _localctx = dynamic_cast<MonitorTimeContext *>(_tracker.createInstance<RegimenParser::BeforeTimeContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(1380);
        match(RegimenParser::BEFORE);
        break;
      }

      case RegimenParser::AT: {
        _localctx = dynamic_cast<MonitorTimeContext *>(_tracker.createInstance<RegimenParser::AtTimeContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(1381);
        match(RegimenParser::AT);
        setState(1382);
        range();
        break;
      }

      case RegimenParser::EVERY: {
        _localctx = dynamic_cast<MonitorTimeContext *>(_tracker.createInstance<RegimenParser::EveryTimeContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(1383);
        match(RegimenParser::EVERY);
        setState(1384);
        range();
        setState(1387);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::FOR) {
          setState(1385);
          match(RegimenParser::FOR);
          setState(1386);
          range();
        }
        break;
      }

      case RegimenParser::FOR: {
        _localctx = dynamic_cast<MonitorTimeContext *>(_tracker.createInstance<RegimenParser::ForTimeContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(1389);
        match(RegimenParser::FOR);
        setState(1390);
        range();
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

//----------------- MonitorThresholdContext ------------------------------------------------------------------

RegimenParser::MonitorThresholdContext::MonitorThresholdContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::MonitorThresholdContext::WHEN() {
  return getToken(RegimenParser::WHEN, 0);
}

RegimenParser::ExpressionContext* RegimenParser::MonitorThresholdContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

tree::TerminalNode* RegimenParser::MonitorThresholdContext::THEN() {
  return getToken(RegimenParser::THEN, 0);
}

RegimenParser::TextContext* RegimenParser::MonitorThresholdContext::text() {
  return getRuleContext<RegimenParser::TextContext>(0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::MonitorThresholdContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::MonitorThresholdContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}


size_t RegimenParser::MonitorThresholdContext::getRuleIndex() const {
  return RegimenParser::RuleMonitorThreshold;
}


RegimenParser::MonitorThresholdContext* RegimenParser::monitorThreshold() {
  MonitorThresholdContext *_localctx = _tracker.createInstance<MonitorThresholdContext>(_ctx, getState());
  enterRule(_localctx, 126, RegimenParser::RuleMonitorThreshold);
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
    setState(1393);
    match(RegimenParser::WHEN);
    setState(1394);
    expression(0);
    setState(1395);
    match(RegimenParser::THEN);
    setState(1396);
    text();
    setState(1400);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
      | (1ULL << RegimenParser::BECAUSE)
      | (1ULL << RegimenParser::CITE))) != 0)) {
      setState(1397);
      attachment();
      setState(1402);
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
  enterRule(_localctx, 128, RegimenParser::RulePathwayDeclaration);
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
    setState(1403);
    match(RegimenParser::PATHWAY);
    setState(1404);
    identifier();
    setState(1406);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::PROSE) {
      setState(1405);
      match(RegimenParser::PROSE);
    }
    setState(1408);
    match(RegimenParser::LBRACE);
    setState(1412);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::STAGE

    || _la == RegimenParser::ALONGSIDE || _la == RegimenParser::RANK) {
      setState(1409);
      pathwayItem();
      setState(1414);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1415);
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

//----------------- RankItemContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::RankItemContext::RANK() {
  return getToken(RegimenParser::RANK, 0);
}

tree::TerminalNode* RegimenParser::RankItemContext::BY() {
  return getToken(RegimenParser::BY, 0);
}

RegimenParser::ReferenceListContext* RegimenParser::RankItemContext::referenceList() {
  return getRuleContext<RegimenParser::ReferenceListContext>(0);
}

RegimenParser::RankItemContext::RankItemContext(PathwayItemContext *ctx) { copyFrom(ctx); }


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

RegimenParser::TextContext* RegimenParser::StageItemContext::text() {
  return getRuleContext<RegimenParser::TextContext>(0);
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
  enterRule(_localctx, 130, RegimenParser::RulePathwayItem);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1444);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::STAGE: {
        _localctx = dynamic_cast<PathwayItemContext *>(_tracker.createInstance<RegimenParser::StageItemContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(1417);
        match(RegimenParser::STAGE);
        setState(1418);
        identifier();
        setState(1420);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::PROSE) {
          setState(1419);
          text();
        }
        setState(1424);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::AFTER) {
          setState(1422);
          match(RegimenParser::AFTER);
          setState(1423);
          expression(0);
        }
        setState(1426);
        match(RegimenParser::LBRACE);
        setState(1430);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (((((_la - 50) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 50)) & ((1ULL << (RegimenParser::DONE - 50))
          | (1ULL << (RegimenParser::ENTER - 50))
          | (1ULL << (RegimenParser::OFFER - 50))
          | (1ULL << (RegimenParser::SAY - 50)))) != 0)) {
          setState(1427);
          stageClause();
          setState(1432);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(1433);
        match(RegimenParser::RBRACE);
        break;
      }

      case RegimenParser::ALONGSIDE: {
        _localctx = dynamic_cast<PathwayItemContext *>(_tracker.createInstance<RegimenParser::AlongsideItemContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(1435);
        match(RegimenParser::ALONGSIDE);
        setState(1436);
        match(RegimenParser::LBRACE);
        setState(1438);
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
          | (1ULL << RegimenParser::OPTION)
          | (1ULL << RegimenParser::STAGE)
          | (1ULL << RegimenParser::ALERT)
          | (1ULL << RegimenParser::CRITERION)
          | (1ULL << RegimenParser::ABSENT)
          | (1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::ALTERNATIVE)
          | (1ULL << RegimenParser::APART)
          | (1ULL << RegimenParser::AUTHOR)
          | (1ULL << RegimenParser::BOOSTER)
          | (1ULL << RegimenParser::CLASS)
          | (1ULL << RegimenParser::CLINICIAN)
          | (1ULL << RegimenParser::COMBINE)
          | (1ULL << RegimenParser::COURSE)
          | (1ULL << RegimenParser::COURSES)
          | (1ULL << RegimenParser::DEFAULT)
          | (1ULL << RegimenParser::DESCRIBE)
          | (1ULL << RegimenParser::DISPLAY)
          | (1ULL << RegimenParser::DOI)
          | (1ULL << RegimenParser::DONE)
          | (1ULL << RegimenParser::DOSE)
          | (1ULL << RegimenParser::DURABILITY)
          | (1ULL << RegimenParser::EARLIEST)
          | (1ULL << RegimenParser::EFFECTIVE)
          | (1ULL << RegimenParser::ENTER)
          | (1ULL << RegimenParser::EVIDENCE)
          | (1ULL << RegimenParser::FIGURE)
          | (1ULL << RegimenParser::FIRST_DO)
          | (1ULL << RegimenParser::GIVEN)
          | (1ULL << RegimenParser::HOLD))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::INDICATED - 64))
          | (1ULL << (RegimenParser::JURISDICTION - 64))
          | (1ULL << (RegimenParser::KIND - 64))
          | (1ULL << (RegimenParser::LANGUAGE - 64))
          | (1ULL << (RegimenParser::LATEST - 64))
          | (1ULL << (RegimenParser::MAINTAIN - 64))
          | (1ULL << (RegimenParser::MEANS - 64))
          | (1ULL << (RegimenParser::MONITOR - 64))
          | (1ULL << (RegimenParser::NONE - 64))
          | (1ULL << (RegimenParser::NOT_COMPUTABLE - 64))
          | (1ULL << (RegimenParser::NOTE - 64))
          | (1ULL << (RegimenParser::NOTHING - 64))
          | (1ULL << (RegimenParser::OFFER - 64))
          | (1ULL << (RegimenParser::ONSET - 64))
          | (1ULL << (RegimenParser::OVER - 64))
          | (1ULL << (RegimenParser::PATIENT - 64))
          | (1ULL << (RegimenParser::PREFER - 64))
          | (1ULL << (RegimenParser::PROTOCOL - 64))
          | (1ULL << (RegimenParser::PUBLISHER - 64))
          | (1ULL << (RegimenParser::RANK - 64))
          | (1ULL << (RegimenParser::RATE - 64))
          | (1ULL << (RegimenParser::REGULATORY - 64))
          | (1ULL << (RegimenParser::REVIEW - 64))
          | (1ULL << (RegimenParser::ROUTE - 64))
          | (1ULL << (RegimenParser::SCORE - 64))
          | (1ULL << (RegimenParser::SEE - 64))
          | (1ULL << (RegimenParser::SESSION - 64))
          | (1ULL << (RegimenParser::SESSIONS - 64))
          | (1ULL << (RegimenParser::SINCE - 64))
          | (1ULL << (RegimenParser::STATUS - 64))
          | (1ULL << (RegimenParser::SUSPECT - 64))
          | (1ULL << (RegimenParser::TARGET - 64))
          | (1ULL << (RegimenParser::TIMES - 64))
          | (1ULL << (RegimenParser::TITRATE - 64))
          | (1ULL << (RegimenParser::UNKNOWN - 64))
          | (1ULL << (RegimenParser::UNLESS - 64))
          | (1ULL << (RegimenParser::UNTIL - 64))
          | (1ULL << (RegimenParser::URGENCY - 64))
          | (1ULL << (RegimenParser::URL - 64))
          | (1ULL << (RegimenParser::USE - 64))
          | (1ULL << (RegimenParser::VALUE - 64))
          | (1ULL << (RegimenParser::VERSION_WORD - 64))
          | (1ULL << (RegimenParser::WASHOUT - 64))
          | (1ULL << (RegimenParser::WORKUP - 64))
          | (1ULL << (RegimenParser::YEAR_OF - 64))
          | (1ULL << (RegimenParser::AGGREGATE - 64))
          | (1ULL << (RegimenParser::CAST - 64))
          | (1ULL << (RegimenParser::COLLAPSE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 128)) & ((1ULL << (RegimenParser::CONVERT - 128))
          | (1ULL << (RegimenParser::DATE_WORD - 128))
          | (1ULL << (RegimenParser::DIFFERENCE - 128))
          | (1ULL << (RegimenParser::DURATION - 128))
          | (1ULL << (RegimenParser::END - 128))
          | (1ULL << (RegimenParser::ENDS - 128))
          | (1ULL << (RegimenParser::EXPAND - 128))
          | (1ULL << (RegimenParser::FLATTEN - 128))
          | (1ULL << (RegimenParser::INCLUDED - 128))
          | (1ULL << (RegimenParser::INCLUDES - 128))
          | (1ULL << (RegimenParser::LESS_WORD - 128))
          | (1ULL << (RegimenParser::LET - 128))
          | (1ULL << (RegimenParser::MAXIMUM - 128))
          | (1ULL << (RegimenParser::MEETS - 128))
          | (1ULL << (RegimenParser::MINIMUM - 128))
          | (1ULL << (RegimenParser::MORE_WORD - 128))
          | (1ULL << (RegimenParser::OCCURS - 128))
          | (1ULL << (RegimenParser::ON - 128))
          | (1ULL << (RegimenParser::OVERLAPS - 128))
          | (1ULL << (RegimenParser::PER - 128))
          | (1ULL << (RegimenParser::POINT - 128))
          | (1ULL << (RegimenParser::PREDECESSOR - 128))
          | (1ULL << (RegimenParser::SAME - 128))
          | (1ULL << (RegimenParser::SINGLETON - 128))
          | (1ULL << (RegimenParser::START - 128))
          | (1ULL << (RegimenParser::STARTING - 128))
          | (1ULL << (RegimenParser::STARTS - 128))
          | (1ULL << (RegimenParser::SUCCESSOR - 128))
          | (1ULL << (RegimenParser::SUCH - 128))
          | (1ULL << (RegimenParser::THAN - 128))
          | (1ULL << (RegimenParser::THAT - 128))
          | (1ULL << (RegimenParser::TIMEZONE - 128))
          | (1ULL << (RegimenParser::TIMEZONEOFFSET - 128)))) != 0) || ((((_la - 192) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 192)) & ((1ULL << (RegimenParser::TIME_WORD - 192))
          | (1ULL << (RegimenParser::TO - 192))
          | (1ULL << (RegimenParser::WIDTH - 192))
          | (1ULL << (RegimenParser::CALENDAR_UNIT - 192))
          | (1ULL << (RegimenParser::PROSE - 192))
          | (1ULL << (RegimenParser::IDENTIFIER - 192))
          | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 192)))) != 0)) {
          setState(1437);
          referenceList();
        }
        setState(1440);
        match(RegimenParser::RBRACE);
        break;
      }

      case RegimenParser::RANK: {
        _localctx = dynamic_cast<PathwayItemContext *>(_tracker.createInstance<RegimenParser::RankItemContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(1441);
        match(RegimenParser::RANK);
        setState(1442);
        match(RegimenParser::BY);
        setState(1443);
        referenceList();
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

std::vector<RegimenParser::TextContext *> RegimenParser::StageSayClauseContext::text() {
  return getRuleContexts<RegimenParser::TextContext>();
}

RegimenParser::TextContext* RegimenParser::StageSayClauseContext::text(size_t i) {
  return getRuleContext<RegimenParser::TextContext>(i);
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
  enterRule(_localctx, 132, RegimenParser::RuleStageClause);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1477);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::ENTER: {
        _localctx = dynamic_cast<StageClauseContext *>(_tracker.createInstance<RegimenParser::EnterClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(1446);
        match(RegimenParser::ENTER);
        setState(1447);
        match(RegimenParser::WHEN);
        setState(1448);
        expression(0);
        setState(1452);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(1449);
          attachment();
          setState(1454);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::OFFER: {
        _localctx = dynamic_cast<StageClauseContext *>(_tracker.createInstance<RegimenParser::OfferClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(1455);
        match(RegimenParser::OFFER);
        setState(1458);
        _errHandler->sync(this);
        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 174, _ctx)) {
        case 1: {
          setState(1456);
          match(RegimenParser::NOTHING);
          break;
        }

        case 2: {
          setState(1457);
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
        setState(1460);
        match(RegimenParser::DONE);
        setState(1461);
        match(RegimenParser::WHEN);
        setState(1462);
        expression(0);
        setState(1466);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(1463);
          attachment();
          setState(1468);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::SAY: {
        _localctx = dynamic_cast<StageClauseContext *>(_tracker.createInstance<RegimenParser::StageSayClauseContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(1469);
        match(RegimenParser::SAY);
        setState(1473); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(1470);
          audience();
          setState(1471);
          text();
          setState(1475); 
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
  enterRule(_localctx, 134, RegimenParser::RuleReferenceList);
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
    setState(1479);
    reference();
    setState(1484);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::COMMA) {
      setState(1480);
      match(RegimenParser::COMMA);
      setState(1481);
      reference();
      setState(1486);
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

//----------------- IdentifierListContext ------------------------------------------------------------------

RegimenParser::IdentifierListContext::IdentifierListContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<RegimenParser::IdentifierContext *> RegimenParser::IdentifierListContext::identifier() {
  return getRuleContexts<RegimenParser::IdentifierContext>();
}

RegimenParser::IdentifierContext* RegimenParser::IdentifierListContext::identifier(size_t i) {
  return getRuleContext<RegimenParser::IdentifierContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::IdentifierListContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::IdentifierListContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}


size_t RegimenParser::IdentifierListContext::getRuleIndex() const {
  return RegimenParser::RuleIdentifierList;
}


RegimenParser::IdentifierListContext* RegimenParser::identifierList() {
  IdentifierListContext *_localctx = _tracker.createInstance<IdentifierListContext>(_ctx, getState());
  enterRule(_localctx, 136, RegimenParser::RuleIdentifierList);
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
    setState(1487);
    identifier();
    setState(1492);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::COMMA) {
      setState(1488);
      match(RegimenParser::COMMA);
      setState(1489);
      identifier();
      setState(1494);
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

//----------------- CriterionDeclarationContext ------------------------------------------------------------------

RegimenParser::CriterionDeclarationContext::CriterionDeclarationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::CriterionDeclarationContext::CRITERION() {
  return getToken(RegimenParser::CRITERION, 0);
}

RegimenParser::IdentifierContext* RegimenParser::CriterionDeclarationContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

RegimenParser::TextContext* RegimenParser::CriterionDeclarationContext::text() {
  return getRuleContext<RegimenParser::TextContext>(0);
}

tree::TerminalNode* RegimenParser::CriterionDeclarationContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

tree::TerminalNode* RegimenParser::CriterionDeclarationContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

RegimenParser::FormalParametersContext* RegimenParser::CriterionDeclarationContext::formalParameters() {
  return getRuleContext<RegimenParser::FormalParametersContext>(0);
}

tree::TerminalNode* RegimenParser::CriterionDeclarationContext::COLON() {
  return getToken(RegimenParser::COLON, 0);
}

RegimenParser::TypeSpecifierContext* RegimenParser::CriterionDeclarationContext::typeSpecifier() {
  return getRuleContext<RegimenParser::TypeSpecifierContext>(0);
}

std::vector<RegimenParser::CriterionClauseContext *> RegimenParser::CriterionDeclarationContext::criterionClause() {
  return getRuleContexts<RegimenParser::CriterionClauseContext>();
}

RegimenParser::CriterionClauseContext* RegimenParser::CriterionDeclarationContext::criterionClause(size_t i) {
  return getRuleContext<RegimenParser::CriterionClauseContext>(i);
}


size_t RegimenParser::CriterionDeclarationContext::getRuleIndex() const {
  return RegimenParser::RuleCriterionDeclaration;
}


RegimenParser::CriterionDeclarationContext* RegimenParser::criterionDeclaration() {
  CriterionDeclarationContext *_localctx = _tracker.createInstance<CriterionDeclarationContext>(_ctx, getState());
  enterRule(_localctx, 138, RegimenParser::RuleCriterionDeclaration);
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
    setState(1495);
    match(RegimenParser::CRITERION);
    setState(1496);
    identifier();
    setState(1498);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::LPAREN) {
      setState(1497);
      formalParameters();
    }
    setState(1502);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::COLON) {
      setState(1500);
      match(RegimenParser::COLON);
      setState(1501);
      typeSpecifier();
    }
    setState(1504);
    text();
    setState(1505);
    match(RegimenParser::LBRACE);
    setState(1509);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 80) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 80)) & ((1ULL << (RegimenParser::PREFER - 80))
      | (1ULL << (RegimenParser::UNKNOWN - 80))
      | (1ULL << (RegimenParser::VALUE - 80)))) != 0) || _la == RegimenParser::WHEN) {
      setState(1506);
      criterionClause();
      setState(1511);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1512);
    match(RegimenParser::RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CriterionClauseContext ------------------------------------------------------------------

RegimenParser::CriterionClauseContext::CriterionClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::CriterionClauseContext::getRuleIndex() const {
  return RegimenParser::RuleCriterionClause;
}

void RegimenParser::CriterionClauseContext::copyFrom(CriterionClauseContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- PreferClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::PreferClauseContext::PREFER() {
  return getToken(RegimenParser::PREFER, 0);
}

tree::TerminalNode* RegimenParser::PreferClauseContext::TRUE() {
  return getToken(RegimenParser::TRUE, 0);
}

tree::TerminalNode* RegimenParser::PreferClauseContext::FALSE() {
  return getToken(RegimenParser::FALSE, 0);
}

RegimenParser::IdentifierContext* RegimenParser::PreferClauseContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

RegimenParser::PreferClauseContext::PreferClauseContext(CriterionClauseContext *ctx) { copyFrom(ctx); }


//----------------- ValueClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::ValueClauseContext::VALUE() {
  return getToken(RegimenParser::VALUE, 0);
}

RegimenParser::ExpressionContext* RegimenParser::ValueClauseContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::ValueClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::ValueClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::ValueClauseContext::ValueClauseContext(CriterionClauseContext *ctx) { copyFrom(ctx); }


//----------------- WhenClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::WhenClauseContext::WHEN() {
  return getToken(RegimenParser::WHEN, 0);
}

RegimenParser::ExpressionContext* RegimenParser::WhenClauseContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

std::vector<RegimenParser::AttachmentContext *> RegimenParser::WhenClauseContext::attachment() {
  return getRuleContexts<RegimenParser::AttachmentContext>();
}

RegimenParser::AttachmentContext* RegimenParser::WhenClauseContext::attachment(size_t i) {
  return getRuleContext<RegimenParser::AttachmentContext>(i);
}

RegimenParser::WhenClauseContext::WhenClauseContext(CriterionClauseContext *ctx) { copyFrom(ctx); }


//----------------- UnknownClauseContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::UnknownClauseContext::UNKNOWN() {
  return getToken(RegimenParser::UNKNOWN, 0);
}

RegimenParser::IdentifierContext* RegimenParser::UnknownClauseContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

RegimenParser::UnknownClauseContext::UnknownClauseContext(CriterionClauseContext *ctx) { copyFrom(ctx); }


RegimenParser::CriterionClauseContext* RegimenParser::criterionClause() {
  CriterionClauseContext *_localctx = _tracker.createInstance<CriterionClauseContext>(_ctx, getState());
  enterRule(_localctx, 140, RegimenParser::RuleCriterionClause);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1538);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::PREFER: {
        _localctx = dynamic_cast<CriterionClauseContext *>(_tracker.createInstance<RegimenParser::PreferClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(1514);
        match(RegimenParser::PREFER);
        setState(1518);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case RegimenParser::TRUE: {
            setState(1515);
            match(RegimenParser::TRUE);
            break;
          }

          case RegimenParser::FALSE: {
            setState(1516);
            match(RegimenParser::FALSE);
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
          case RegimenParser::OPTION:
          case RegimenParser::STAGE:
          case RegimenParser::ALERT:
          case RegimenParser::CRITERION:
          case RegimenParser::ABSENT:
          case RegimenParser::ALLOW:
          case RegimenParser::ALTERNATIVE:
          case RegimenParser::APART:
          case RegimenParser::AUTHOR:
          case RegimenParser::BOOSTER:
          case RegimenParser::CLASS:
          case RegimenParser::CLINICIAN:
          case RegimenParser::COMBINE:
          case RegimenParser::COURSE:
          case RegimenParser::COURSES:
          case RegimenParser::DEFAULT:
          case RegimenParser::DESCRIBE:
          case RegimenParser::DISPLAY:
          case RegimenParser::DOI:
          case RegimenParser::DONE:
          case RegimenParser::DOSE:
          case RegimenParser::DURABILITY:
          case RegimenParser::EARLIEST:
          case RegimenParser::EFFECTIVE:
          case RegimenParser::ENTER:
          case RegimenParser::EVIDENCE:
          case RegimenParser::FIGURE:
          case RegimenParser::FIRST_DO:
          case RegimenParser::GIVEN:
          case RegimenParser::HOLD:
          case RegimenParser::INDICATED:
          case RegimenParser::JURISDICTION:
          case RegimenParser::KIND:
          case RegimenParser::LANGUAGE:
          case RegimenParser::LATEST:
          case RegimenParser::MAINTAIN:
          case RegimenParser::MEANS:
          case RegimenParser::MONITOR:
          case RegimenParser::NONE:
          case RegimenParser::NOT_COMPUTABLE:
          case RegimenParser::NOTE:
          case RegimenParser::NOTHING:
          case RegimenParser::OFFER:
          case RegimenParser::ONSET:
          case RegimenParser::OVER:
          case RegimenParser::PATIENT:
          case RegimenParser::PREFER:
          case RegimenParser::PROTOCOL:
          case RegimenParser::PUBLISHER:
          case RegimenParser::RANK:
          case RegimenParser::RATE:
          case RegimenParser::REGULATORY:
          case RegimenParser::REVIEW:
          case RegimenParser::ROUTE:
          case RegimenParser::SCORE:
          case RegimenParser::SEE:
          case RegimenParser::SESSION:
          case RegimenParser::SESSIONS:
          case RegimenParser::SINCE:
          case RegimenParser::STATUS:
          case RegimenParser::SUSPECT:
          case RegimenParser::TARGET:
          case RegimenParser::TIMES:
          case RegimenParser::TITRATE:
          case RegimenParser::UNKNOWN:
          case RegimenParser::UNLESS:
          case RegimenParser::UNTIL:
          case RegimenParser::URGENCY:
          case RegimenParser::URL:
          case RegimenParser::USE:
          case RegimenParser::VALUE:
          case RegimenParser::VERSION_WORD:
          case RegimenParser::WASHOUT:
          case RegimenParser::WORKUP:
          case RegimenParser::YEAR_OF:
          case RegimenParser::AGGREGATE:
          case RegimenParser::CAST:
          case RegimenParser::COLLAPSE:
          case RegimenParser::CONVERT:
          case RegimenParser::DATE_WORD:
          case RegimenParser::DIFFERENCE:
          case RegimenParser::DURATION:
          case RegimenParser::END:
          case RegimenParser::ENDS:
          case RegimenParser::EXPAND:
          case RegimenParser::FLATTEN:
          case RegimenParser::INCLUDED:
          case RegimenParser::INCLUDES:
          case RegimenParser::LESS_WORD:
          case RegimenParser::LET:
          case RegimenParser::MAXIMUM:
          case RegimenParser::MEETS:
          case RegimenParser::MINIMUM:
          case RegimenParser::MORE_WORD:
          case RegimenParser::OCCURS:
          case RegimenParser::ON:
          case RegimenParser::OVERLAPS:
          case RegimenParser::PER:
          case RegimenParser::POINT:
          case RegimenParser::PREDECESSOR:
          case RegimenParser::SAME:
          case RegimenParser::SINGLETON:
          case RegimenParser::START:
          case RegimenParser::STARTING:
          case RegimenParser::STARTS:
          case RegimenParser::SUCCESSOR:
          case RegimenParser::SUCH:
          case RegimenParser::THAN:
          case RegimenParser::THAT:
          case RegimenParser::TIMEZONE:
          case RegimenParser::TIMEZONEOFFSET:
          case RegimenParser::TIME_WORD:
          case RegimenParser::TO:
          case RegimenParser::WIDTH:
          case RegimenParser::CALENDAR_UNIT:
          case RegimenParser::PROSE:
          case RegimenParser::IDENTIFIER:
          case RegimenParser::BACKTICK_IDENTIFIER: {
            setState(1517);
            identifier();
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        break;
      }

      case RegimenParser::VALUE: {
        _localctx = dynamic_cast<CriterionClauseContext *>(_tracker.createInstance<RegimenParser::ValueClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(1520);
        match(RegimenParser::VALUE);
        setState(1521);
        expression(0);
        setState(1525);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(1522);
          attachment();
          setState(1527);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::WHEN: {
        _localctx = dynamic_cast<CriterionClauseContext *>(_tracker.createInstance<RegimenParser::WhenClauseContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(1528);
        match(RegimenParser::WHEN);
        setState(1529);
        expression(0);
        setState(1533);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
          | (1ULL << RegimenParser::BECAUSE)
          | (1ULL << RegimenParser::CITE))) != 0)) {
          setState(1530);
          attachment();
          setState(1535);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::UNKNOWN: {
        _localctx = dynamic_cast<CriterionClauseContext *>(_tracker.createInstance<RegimenParser::UnknownClauseContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(1536);
        match(RegimenParser::UNKNOWN);
        setState(1537);
        identifier();
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

RegimenParser::TextContext* RegimenParser::AlertDeclarationContext::text() {
  return getRuleContext<RegimenParser::TextContext>(0);
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
  enterRule(_localctx, 142, RegimenParser::RuleAlertDeclaration);
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
    setState(1540);
    match(RegimenParser::ALERT);
    setState(1541);
    identifier();
    setState(1543);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::PROSE) {
      setState(1542);
      text();
    }
    setState(1545);
    match(RegimenParser::WHEN);
    setState(1546);
    expression(0);
    setState(1550);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RegimenParser::ALLOW)
      | (1ULL << RegimenParser::BECAUSE)
      | (1ULL << RegimenParser::CITE))) != 0)) {
      setState(1547);
      attachment();
      setState(1552);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1553);
    match(RegimenParser::LBRACE);
    setState(1557);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::SAY

    || _la == RegimenParser::URGENCY) {
      setState(1554);
      alertClause();
      setState(1559);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1560);
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

std::vector<RegimenParser::TextContext *> RegimenParser::AlertSayClauseContext::text() {
  return getRuleContexts<RegimenParser::TextContext>();
}

RegimenParser::TextContext* RegimenParser::AlertSayClauseContext::text(size_t i) {
  return getRuleContext<RegimenParser::TextContext>(i);
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
  enterRule(_localctx, 144, RegimenParser::RuleAlertClause);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1572);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::URGENCY: {
        _localctx = dynamic_cast<AlertClauseContext *>(_tracker.createInstance<RegimenParser::UrgencyClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(1562);
        match(RegimenParser::URGENCY);
        setState(1563);
        identifier();
        break;
      }

      case RegimenParser::SAY: {
        _localctx = dynamic_cast<AlertClauseContext *>(_tracker.createInstance<RegimenParser::AlertSayClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(1564);
        match(RegimenParser::SAY);
        setState(1568); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(1565);
          audience();
          setState(1566);
          text();
          setState(1570); 
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
  enterRule(_localctx, 146, RegimenParser::RuleCaseDeclaration);
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
    setState(1574);
    match(RegimenParser::CASE_WORD);
    setState(1575);
    match(RegimenParser::PROSE);
    setState(1576);
    match(RegimenParser::LBRACE);
    setState(1580);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RegimenParser::AS_OF)
      | (1ULL << RegimenParser::EXPECT)
      | (1ULL << RegimenParser::GIVEN))) != 0)) {
      setState(1577);
      caseClause();
      setState(1582);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1583);
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
  enterRule(_localctx, 148, RegimenParser::RuleCaseClause);
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
    setState(1611);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::AS_OF: {
        _localctx = dynamic_cast<CaseClauseContext *>(_tracker.createInstance<RegimenParser::AsOfClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(1585);
        match(RegimenParser::AS_OF);
        setState(1586);
        match(RegimenParser::DATE);
        break;
      }

      case RegimenParser::GIVEN: {
        _localctx = dynamic_cast<CaseClauseContext *>(_tracker.createInstance<RegimenParser::GivenClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(1587);
        match(RegimenParser::GIVEN);
        setState(1588);
        givenFact();
        setState(1593);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 193, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(1589);
            match(RegimenParser::COMMA);
            setState(1590);
            givenFact(); 
          }
          setState(1595);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 193, _ctx);
        }
        setState(1597);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::COMMA) {
          setState(1596);
          match(RegimenParser::COMMA);
        }
        break;
      }

      case RegimenParser::EXPECT: {
        _localctx = dynamic_cast<CaseClauseContext *>(_tracker.createInstance<RegimenParser::ExpectClauseContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(1599);
        match(RegimenParser::EXPECT);
        setState(1600);
        expression(0);
        setState(1605);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 195, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(1601);
            match(RegimenParser::COMMA);
            setState(1602);
            expression(0); 
          }
          setState(1607);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 195, _ctx);
        }
        setState(1609);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::COMMA) {
          setState(1608);
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
  enterRule(_localctx, 150, RegimenParser::RuleGivenFact);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1613);
    reference();
    setState(1614);
    match(RegimenParser::EQUAL);
    setState(1615);
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

//----------------- DurationBetweenExpressionContext ------------------------------------------------------------------

RegimenParser::PrecisionContext* RegimenParser::DurationBetweenExpressionContext::precision() {
  return getRuleContext<RegimenParser::PrecisionContext>(0);
}

tree::TerminalNode* RegimenParser::DurationBetweenExpressionContext::BETWEEN() {
  return getToken(RegimenParser::BETWEEN, 0);
}

std::vector<RegimenParser::ExpressionTermContext *> RegimenParser::DurationBetweenExpressionContext::expressionTerm() {
  return getRuleContexts<RegimenParser::ExpressionTermContext>();
}

RegimenParser::ExpressionTermContext* RegimenParser::DurationBetweenExpressionContext::expressionTerm(size_t i) {
  return getRuleContext<RegimenParser::ExpressionTermContext>(i);
}

tree::TerminalNode* RegimenParser::DurationBetweenExpressionContext::AND() {
  return getToken(RegimenParser::AND, 0);
}

tree::TerminalNode* RegimenParser::DurationBetweenExpressionContext::DURATION() {
  return getToken(RegimenParser::DURATION, 0);
}

tree::TerminalNode* RegimenParser::DurationBetweenExpressionContext::IN() {
  return getToken(RegimenParser::IN, 0);
}

RegimenParser::DurationBetweenExpressionContext::DurationBetweenExpressionContext(ExpressionContext *ctx) { copyFrom(ctx); }


//----------------- RetrieveExpressionContext ------------------------------------------------------------------

RegimenParser::RetrieveContext* RegimenParser::RetrieveExpressionContext::retrieve() {
  return getRuleContext<RegimenParser::RetrieveContext>(0);
}

RegimenParser::RetrieveExpressionContext::RetrieveExpressionContext(ExpressionContext *ctx) { copyFrom(ctx); }


//----------------- TimingExpressionContext ------------------------------------------------------------------

std::vector<RegimenParser::ExpressionContext *> RegimenParser::TimingExpressionContext::expression() {
  return getRuleContexts<RegimenParser::ExpressionContext>();
}

RegimenParser::ExpressionContext* RegimenParser::TimingExpressionContext::expression(size_t i) {
  return getRuleContext<RegimenParser::ExpressionContext>(i);
}

RegimenParser::TimingContext* RegimenParser::TimingExpressionContext::timing() {
  return getRuleContext<RegimenParser::TimingContext>(0);
}

RegimenParser::TimingExpressionContext::TimingExpressionContext(ExpressionContext *ctx) { copyFrom(ctx); }


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


//----------------- CastExpressionContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::CastExpressionContext::CAST() {
  return getToken(RegimenParser::CAST, 0);
}

RegimenParser::ExpressionContext* RegimenParser::CastExpressionContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

tree::TerminalNode* RegimenParser::CastExpressionContext::AS() {
  return getToken(RegimenParser::AS, 0);
}

RegimenParser::CastTypeContext* RegimenParser::CastExpressionContext::castType() {
  return getRuleContext<RegimenParser::CastTypeContext>(0);
}

RegimenParser::CastExpressionContext::CastExpressionContext(ExpressionContext *ctx) { copyFrom(ctx); }


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

tree::TerminalNode* RegimenParser::BetweenExpressionContext::PROPERLY() {
  return getToken(RegimenParser::PROPERLY, 0);
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

RegimenParser::PrecisionContext* RegimenParser::MembershipExpressionContext::precision() {
  return getRuleContext<RegimenParser::PrecisionContext>(0);
}

tree::TerminalNode* RegimenParser::MembershipExpressionContext::OF() {
  return getToken(RegimenParser::OF, 0);
}

RegimenParser::MembershipExpressionContext::MembershipExpressionContext(ExpressionContext *ctx) { copyFrom(ctx); }


//----------------- DifferenceBetweenExpressionContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::DifferenceBetweenExpressionContext::DIFFERENCE() {
  return getToken(RegimenParser::DIFFERENCE, 0);
}

tree::TerminalNode* RegimenParser::DifferenceBetweenExpressionContext::IN() {
  return getToken(RegimenParser::IN, 0);
}

RegimenParser::PrecisionContext* RegimenParser::DifferenceBetweenExpressionContext::precision() {
  return getRuleContext<RegimenParser::PrecisionContext>(0);
}

tree::TerminalNode* RegimenParser::DifferenceBetweenExpressionContext::BETWEEN() {
  return getToken(RegimenParser::BETWEEN, 0);
}

std::vector<RegimenParser::ExpressionTermContext *> RegimenParser::DifferenceBetweenExpressionContext::expressionTerm() {
  return getRuleContexts<RegimenParser::ExpressionTermContext>();
}

RegimenParser::ExpressionTermContext* RegimenParser::DifferenceBetweenExpressionContext::expressionTerm(size_t i) {
  return getRuleContext<RegimenParser::ExpressionTermContext>(i);
}

tree::TerminalNode* RegimenParser::DifferenceBetweenExpressionContext::AND() {
  return getToken(RegimenParser::AND, 0);
}

RegimenParser::DifferenceBetweenExpressionContext::DifferenceBetweenExpressionContext(ExpressionContext *ctx) { copyFrom(ctx); }


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


//----------------- SetExpressionContext ------------------------------------------------------------------

std::vector<RegimenParser::ExpressionContext *> RegimenParser::SetExpressionContext::expression() {
  return getRuleContexts<RegimenParser::ExpressionContext>();
}

RegimenParser::ExpressionContext* RegimenParser::SetExpressionContext::expression(size_t i) {
  return getRuleContext<RegimenParser::ExpressionContext>(i);
}

tree::TerminalNode* RegimenParser::SetExpressionContext::UNION() {
  return getToken(RegimenParser::UNION, 0);
}

tree::TerminalNode* RegimenParser::SetExpressionContext::INTERSECT() {
  return getToken(RegimenParser::INTERSECT, 0);
}

tree::TerminalNode* RegimenParser::SetExpressionContext::EXCEPT() {
  return getToken(RegimenParser::EXCEPT, 0);
}

RegimenParser::SetExpressionContext::SetExpressionContext(ExpressionContext *ctx) { copyFrom(ctx); }


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


//----------------- TypeExpressionContext ------------------------------------------------------------------

RegimenParser::ExpressionContext* RegimenParser::TypeExpressionContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

RegimenParser::CastTypeContext* RegimenParser::TypeExpressionContext::castType() {
  return getRuleContext<RegimenParser::CastTypeContext>(0);
}

tree::TerminalNode* RegimenParser::TypeExpressionContext::IS() {
  return getToken(RegimenParser::IS, 0);
}

tree::TerminalNode* RegimenParser::TypeExpressionContext::AS() {
  return getToken(RegimenParser::AS, 0);
}

RegimenParser::TypeExpressionContext::TypeExpressionContext(ExpressionContext *ctx) { copyFrom(ctx); }



RegimenParser::ExpressionContext* RegimenParser::expression() {
   return expression(0);
}

RegimenParser::ExpressionContext* RegimenParser::expression(int precedence) {
  ParserRuleContext *parentContext = _ctx;
  size_t parentState = getState();
  RegimenParser::ExpressionContext *_localctx = _tracker.createInstance<ExpressionContext>(_ctx, parentState);
  RegimenParser::ExpressionContext *previousContext = _localctx;
  (void)previousContext; // Silence compiler, in case the context is not used by generated code.
  size_t startState = 152;
  enterRecursionRule(_localctx, 152, RegimenParser::RuleExpression, precedence);

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
    setState(1649);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 199, _ctx)) {
    case 1: {
      _localctx = _tracker.createInstance<DurationBetweenExpressionContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;

      setState(1620);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::DURATION) {
        setState(1618);
        match(RegimenParser::DURATION);
        setState(1619);
        match(RegimenParser::IN);
      }
      setState(1622);
      precision();
      setState(1623);
      match(RegimenParser::BETWEEN);
      setState(1624);
      expressionTerm(0);
      setState(1625);
      match(RegimenParser::AND);
      setState(1626);
      expressionTerm(0);
      break;
    }

    case 2: {
      _localctx = _tracker.createInstance<DifferenceBetweenExpressionContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(1628);
      match(RegimenParser::DIFFERENCE);
      setState(1629);
      match(RegimenParser::IN);
      setState(1630);
      precision();
      setState(1631);
      match(RegimenParser::BETWEEN);
      setState(1632);
      expressionTerm(0);
      setState(1633);
      match(RegimenParser::AND);
      setState(1634);
      expressionTerm(0);
      break;
    }

    case 3: {
      _localctx = _tracker.createInstance<TermExpressionContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(1636);
      expressionTerm(0);
      break;
    }

    case 4: {
      _localctx = _tracker.createInstance<RetrieveExpressionContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(1637);
      retrieve();
      break;
    }

    case 5: {
      _localctx = _tracker.createInstance<QueryExpressionContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(1638);
      query();
      break;
    }

    case 6: {
      _localctx = _tracker.createInstance<QuantifierExpressionContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(1639);
      quantifier();
      break;
    }

    case 7: {
      _localctx = _tracker.createInstance<CastExpressionContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(1640);
      match(RegimenParser::CAST);
      setState(1641);
      expression(0);
      setState(1642);
      match(RegimenParser::AS);
      setState(1643);
      castType();
      break;
    }

    case 8: {
      _localctx = _tracker.createInstance<NotExpressionContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(1645);
      match(RegimenParser::NOT);
      setState(1646);
      expression(11);
      break;
    }

    case 9: {
      _localctx = _tracker.createInstance<ExistsExpressionContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(1647);
      match(RegimenParser::EXISTS);
      setState(1648);
      expression(10);
      break;
    }

    default:
      break;
    }
    _ctx->stop = _input->LT(-1);
    setState(1707);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 205, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        if (!_parseListeners.empty())
          triggerExitRuleEvent();
        previousContext = _localctx;
        setState(1705);
        _errHandler->sync(this);
        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 204, _ctx)) {
        case 1: {
          auto newContext = _tracker.createInstance<InequalityExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(1651);

          if (!(precpred(_ctx, 8))) throw FailedPredicateException(this, "precpred(_ctx, 8)");
          setState(1652);
          _la = _input->LA(1);
          if (!(((((_la - 219) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 219)) & ((1ULL << (RegimenParser::LESS_EQUAL - 219))
            | (1ULL << (RegimenParser::LESS - 219))
            | (1ULL << (RegimenParser::GREATER_EQUAL - 219))
            | (1ULL << (RegimenParser::GREATER - 219)))) != 0))) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(1653);
          expression(9);
          break;
        }

        case 2: {
          auto newContext = _tracker.createInstance<TimingExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(1654);

          if (!(precpred(_ctx, 7))) throw FailedPredicateException(this, "precpred(_ctx, 7)");
          setState(1655);
          timing();
          setState(1656);
          expression(8);
          break;
        }

        case 3: {
          auto newContext = _tracker.createInstance<EqualityExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(1658);

          if (!(precpred(_ctx, 6))) throw FailedPredicateException(this, "precpred(_ctx, 6)");
          setState(1659);
          _la = _input->LA(1);
          if (!(((((_la - 215) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 215)) & ((1ULL << (RegimenParser::EQUAL - 215))
            | (1ULL << (RegimenParser::NOT_EQUAL - 215))
            | (1ULL << (RegimenParser::EQUIVALENT - 215))
            | (1ULL << (RegimenParser::NOT_EQUIVALENT - 215)))) != 0))) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(1660);
          expression(7);
          break;
        }

        case 4: {
          auto newContext = _tracker.createInstance<MembershipExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(1661);

          if (!(precpred(_ctx, 5))) throw FailedPredicateException(this, "precpred(_ctx, 5)");
          setState(1662);
          _la = _input->LA(1);
          if (!(_la == RegimenParser::CONTAINS

          || _la == RegimenParser::IN)) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(1666);
          _errHandler->sync(this);

          switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 200, _ctx)) {
          case 1: {
            setState(1663);
            precision();
            setState(1664);
            match(RegimenParser::OF);
            break;
          }

          default:
            break;
          }
          setState(1668);
          expression(6);
          break;
        }

        case 5: {
          auto newContext = _tracker.createInstance<AndExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(1669);

          if (!(precpred(_ctx, 4))) throw FailedPredicateException(this, "precpred(_ctx, 4)");
          setState(1670);
          match(RegimenParser::AND);
          setState(1671);
          expression(5);
          break;
        }

        case 6: {
          auto newContext = _tracker.createInstance<OrExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(1672);

          if (!(precpred(_ctx, 3))) throw FailedPredicateException(this, "precpred(_ctx, 3)");
          setState(1673);
          _la = _input->LA(1);
          if (!(_la == RegimenParser::OR

          || _la == RegimenParser::XOR)) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(1674);
          expression(4);
          break;
        }

        case 7: {
          auto newContext = _tracker.createInstance<ImpliesExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(1675);

          if (!(precpred(_ctx, 2))) throw FailedPredicateException(this, "precpred(_ctx, 2)");
          setState(1676);
          match(RegimenParser::IMPLIES);
          setState(1677);
          expression(3);
          break;
        }

        case 8: {
          auto newContext = _tracker.createInstance<SetExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(1678);

          if (!(precpred(_ctx, 1))) throw FailedPredicateException(this, "precpred(_ctx, 1)");
          setState(1679);
          _la = _input->LA(1);
          if (!(((((_la - 142) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 142)) & ((1ULL << (RegimenParser::EXCEPT - 142))
            | (1ULL << (RegimenParser::INTERSECT - 142))
            | (1ULL << (RegimenParser::UNION - 142)))) != 0))) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(1680);
          expression(2);
          break;
        }

        case 9: {
          auto newContext = _tracker.createInstance<IsLiteralExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(1681);

          if (!(precpred(_ctx, 15))) throw FailedPredicateException(this, "precpred(_ctx, 15)");
          setState(1682);
          match(RegimenParser::IS);
          setState(1684);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == RegimenParser::NOT) {
            setState(1683);
            match(RegimenParser::NOT);
          }
          setState(1686);
          _la = _input->LA(1);
          if (!(((((_la - 145) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 145)) & ((1ULL << (RegimenParser::FALSE - 145))
            | (1ULL << (RegimenParser::NULL_WORD - 145))
            | (1ULL << (RegimenParser::TRUE - 145)))) != 0))) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          break;
        }

        case 10: {
          auto newContext = _tracker.createInstance<IsStatusExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(1687);

          if (!(precpred(_ctx, 14))) throw FailedPredicateException(this, "precpred(_ctx, 14)");
          setState(1688);
          match(RegimenParser::IS);
          setState(1690);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == RegimenParser::NOT) {
            setState(1689);
            match(RegimenParser::NOT);
          }
          setState(1692);
          statusName();
          break;
        }

        case 11: {
          auto newContext = _tracker.createInstance<TypeExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(1693);

          if (!(precpred(_ctx, 13))) throw FailedPredicateException(this, "precpred(_ctx, 13)");
          setState(1694);
          _la = _input->LA(1);
          if (!(_la == RegimenParser::AS

          || _la == RegimenParser::IS)) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(1695);
          castType();
          break;
        }

        case 12: {
          auto newContext = _tracker.createInstance<BetweenExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(1696);

          if (!(precpred(_ctx, 9))) throw FailedPredicateException(this, "precpred(_ctx, 9)");
          setState(1698);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == RegimenParser::PROPERLY) {
            setState(1697);
            match(RegimenParser::PROPERLY);
          }
          setState(1700);
          match(RegimenParser::BETWEEN);
          setState(1701);
          expressionTerm(0);
          setState(1702);
          match(RegimenParser::AND);
          setState(1703);
          expressionTerm(0);
          break;
        }

        default:
          break;
        } 
      }
      setState(1709);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 205, _ctx);
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
  enterRule(_localctx, 154, RegimenParser::RuleStatusName);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1716);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 206, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1710);
      match(RegimenParser::CONTRAINDICATED);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1711);
      match(RegimenParser::CAUTION);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1712);
      match(RegimenParser::CONFIRMED);
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1713);
      match(RegimenParser::CLEARED);
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(1714);
      match(RegimenParser::DONE);
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(1715);
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

//----------------- TimingContext ------------------------------------------------------------------

RegimenParser::TimingContext::TimingContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::TimingContext::getRuleIndex() const {
  return RegimenParser::RuleTiming;
}

void RegimenParser::TimingContext::copyFrom(TimingContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- OrderTimingContext ------------------------------------------------------------------

RegimenParser::OrderContext* RegimenParser::OrderTimingContext::order() {
  return getRuleContext<RegimenParser::OrderContext>(0);
}

RegimenParser::SideContext* RegimenParser::OrderTimingContext::side() {
  return getRuleContext<RegimenParser::SideContext>(0);
}

RegimenParser::OffsetContext* RegimenParser::OrderTimingContext::offset() {
  return getRuleContext<RegimenParser::OffsetContext>(0);
}

RegimenParser::PrecisionContext* RegimenParser::OrderTimingContext::precision() {
  return getRuleContext<RegimenParser::PrecisionContext>(0);
}

tree::TerminalNode* RegimenParser::OrderTimingContext::OF() {
  return getToken(RegimenParser::OF, 0);
}

RegimenParser::EdgeContext* RegimenParser::OrderTimingContext::edge() {
  return getRuleContext<RegimenParser::EdgeContext>(0);
}

RegimenParser::OrderTimingContext::OrderTimingContext(TimingContext *ctx) { copyFrom(ctx); }


//----------------- IncludesTimingContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::IncludesTimingContext::INCLUDES() {
  return getToken(RegimenParser::INCLUDES, 0);
}

tree::TerminalNode* RegimenParser::IncludesTimingContext::PROPERLY() {
  return getToken(RegimenParser::PROPERLY, 0);
}

RegimenParser::PrecisionContext* RegimenParser::IncludesTimingContext::precision() {
  return getRuleContext<RegimenParser::PrecisionContext>(0);
}

tree::TerminalNode* RegimenParser::IncludesTimingContext::OF() {
  return getToken(RegimenParser::OF, 0);
}

RegimenParser::EdgeContext* RegimenParser::IncludesTimingContext::edge() {
  return getRuleContext<RegimenParser::EdgeContext>(0);
}

RegimenParser::IncludesTimingContext::IncludesTimingContext(TimingContext *ctx) { copyFrom(ctx); }


//----------------- SameTimingContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::SameTimingContext::SAME() {
  return getToken(RegimenParser::SAME, 0);
}

tree::TerminalNode* RegimenParser::SameTimingContext::AS() {
  return getToken(RegimenParser::AS, 0);
}

tree::TerminalNode* RegimenParser::SameTimingContext::OR() {
  return getToken(RegimenParser::OR, 0);
}

RegimenParser::SideContext* RegimenParser::SameTimingContext::side() {
  return getRuleContext<RegimenParser::SideContext>(0);
}

RegimenParser::PrecisionContext* RegimenParser::SameTimingContext::precision() {
  return getRuleContext<RegimenParser::PrecisionContext>(0);
}

tree::TerminalNode* RegimenParser::SameTimingContext::BEFORE() {
  return getToken(RegimenParser::BEFORE, 0);
}

tree::TerminalNode* RegimenParser::SameTimingContext::AFTER() {
  return getToken(RegimenParser::AFTER, 0);
}

RegimenParser::EdgeContext* RegimenParser::SameTimingContext::edge() {
  return getRuleContext<RegimenParser::EdgeContext>(0);
}

RegimenParser::SameTimingContext::SameTimingContext(TimingContext *ctx) { copyFrom(ctx); }


//----------------- WithinTimingContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::WithinTimingContext::WITHIN() {
  return getToken(RegimenParser::WITHIN, 0);
}

RegimenParser::QuantityContext* RegimenParser::WithinTimingContext::quantity() {
  return getRuleContext<RegimenParser::QuantityContext>(0);
}

tree::TerminalNode* RegimenParser::WithinTimingContext::OF() {
  return getToken(RegimenParser::OF, 0);
}

RegimenParser::SideContext* RegimenParser::WithinTimingContext::side() {
  return getRuleContext<RegimenParser::SideContext>(0);
}

tree::TerminalNode* RegimenParser::WithinTimingContext::PROPERLY() {
  return getToken(RegimenParser::PROPERLY, 0);
}

RegimenParser::EdgeContext* RegimenParser::WithinTimingContext::edge() {
  return getRuleContext<RegimenParser::EdgeContext>(0);
}

RegimenParser::WithinTimingContext::WithinTimingContext(TimingContext *ctx) { copyFrom(ctx); }


//----------------- MeetsTimingContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::MeetsTimingContext::MEETS() {
  return getToken(RegimenParser::MEETS, 0);
}

RegimenParser::PrecisionContext* RegimenParser::MeetsTimingContext::precision() {
  return getRuleContext<RegimenParser::PrecisionContext>(0);
}

tree::TerminalNode* RegimenParser::MeetsTimingContext::OF() {
  return getToken(RegimenParser::OF, 0);
}

tree::TerminalNode* RegimenParser::MeetsTimingContext::BEFORE() {
  return getToken(RegimenParser::BEFORE, 0);
}

tree::TerminalNode* RegimenParser::MeetsTimingContext::AFTER() {
  return getToken(RegimenParser::AFTER, 0);
}

RegimenParser::MeetsTimingContext::MeetsTimingContext(TimingContext *ctx) { copyFrom(ctx); }


//----------------- EndsTimingContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::EndsTimingContext::ENDS() {
  return getToken(RegimenParser::ENDS, 0);
}

RegimenParser::PrecisionContext* RegimenParser::EndsTimingContext::precision() {
  return getRuleContext<RegimenParser::PrecisionContext>(0);
}

tree::TerminalNode* RegimenParser::EndsTimingContext::OF() {
  return getToken(RegimenParser::OF, 0);
}

RegimenParser::EndsTimingContext::EndsTimingContext(TimingContext *ctx) { copyFrom(ctx); }


//----------------- StartsTimingContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::StartsTimingContext::STARTS() {
  return getToken(RegimenParser::STARTS, 0);
}

RegimenParser::PrecisionContext* RegimenParser::StartsTimingContext::precision() {
  return getRuleContext<RegimenParser::PrecisionContext>(0);
}

tree::TerminalNode* RegimenParser::StartsTimingContext::OF() {
  return getToken(RegimenParser::OF, 0);
}

RegimenParser::StartsTimingContext::StartsTimingContext(TimingContext *ctx) { copyFrom(ctx); }


//----------------- DuringTimingContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::DuringTimingContext::DURING() {
  return getToken(RegimenParser::DURING, 0);
}

tree::TerminalNode* RegimenParser::DuringTimingContext::INCLUDED() {
  return getToken(RegimenParser::INCLUDED, 0);
}

tree::TerminalNode* RegimenParser::DuringTimingContext::IN() {
  return getToken(RegimenParser::IN, 0);
}

RegimenParser::SideContext* RegimenParser::DuringTimingContext::side() {
  return getRuleContext<RegimenParser::SideContext>(0);
}

tree::TerminalNode* RegimenParser::DuringTimingContext::PROPERLY() {
  return getToken(RegimenParser::PROPERLY, 0);
}

RegimenParser::PrecisionContext* RegimenParser::DuringTimingContext::precision() {
  return getRuleContext<RegimenParser::PrecisionContext>(0);
}

tree::TerminalNode* RegimenParser::DuringTimingContext::OF() {
  return getToken(RegimenParser::OF, 0);
}

RegimenParser::DuringTimingContext::DuringTimingContext(TimingContext *ctx) { copyFrom(ctx); }


//----------------- OverlapsTimingContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::OverlapsTimingContext::OVERLAPS() {
  return getToken(RegimenParser::OVERLAPS, 0);
}

RegimenParser::PrecisionContext* RegimenParser::OverlapsTimingContext::precision() {
  return getRuleContext<RegimenParser::PrecisionContext>(0);
}

tree::TerminalNode* RegimenParser::OverlapsTimingContext::OF() {
  return getToken(RegimenParser::OF, 0);
}

tree::TerminalNode* RegimenParser::OverlapsTimingContext::BEFORE() {
  return getToken(RegimenParser::BEFORE, 0);
}

tree::TerminalNode* RegimenParser::OverlapsTimingContext::AFTER() {
  return getToken(RegimenParser::AFTER, 0);
}

RegimenParser::OverlapsTimingContext::OverlapsTimingContext(TimingContext *ctx) { copyFrom(ctx); }


RegimenParser::TimingContext* RegimenParser::timing() {
  TimingContext *_localctx = _tracker.createInstance<TimingContext>(_ctx, getState());
  enterRule(_localctx, 156, RegimenParser::RuleTiming);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1818);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 231, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<TimingContext *>(_tracker.createInstance<RegimenParser::SameTimingContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(1719);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (((((_la - 139) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 139)) & ((1ULL << (RegimenParser::ENDS - 139))
        | (1ULL << (RegimenParser::OCCURS - 139))
        | (1ULL << (RegimenParser::STARTS - 139)))) != 0)) {
        setState(1718);
        side();
      }
      setState(1721);
      match(RegimenParser::SAME);
      setState(1723);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::YEAR_OF || _la == RegimenParser::CALENDAR_UNIT) {
        setState(1722);
        precision();
      }
      setState(1728);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case RegimenParser::AS: {
          setState(1725);
          match(RegimenParser::AS);
          break;
        }

        case RegimenParser::OR: {
          setState(1726);
          match(RegimenParser::OR);
          setState(1727);
          _la = _input->LA(1);
          if (!(_la == RegimenParser::AFTER || _la == RegimenParser::BEFORE)) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(1731);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 210, _ctx)) {
      case 1: {
        setState(1730);
        edge();
        break;
      }

      default:
        break;
      }
      break;
    }

    case 2: {
      _localctx = dynamic_cast<TimingContext *>(_tracker.createInstance<RegimenParser::IncludesTimingContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(1734);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::PROPERLY) {
        setState(1733);
        match(RegimenParser::PROPERLY);
      }
      setState(1736);
      match(RegimenParser::INCLUDES);
      setState(1740);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 212, _ctx)) {
      case 1: {
        setState(1737);
        precision();
        setState(1738);
        match(RegimenParser::OF);
        break;
      }

      default:
        break;
      }
      setState(1743);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 213, _ctx)) {
      case 1: {
        setState(1742);
        edge();
        break;
      }

      default:
        break;
      }
      break;
    }

    case 3: {
      _localctx = dynamic_cast<TimingContext *>(_tracker.createInstance<RegimenParser::DuringTimingContext>(_localctx));
      enterOuterAlt(_localctx, 3);
      setState(1746);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (((((_la - 139) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 139)) & ((1ULL << (RegimenParser::ENDS - 139))
        | (1ULL << (RegimenParser::OCCURS - 139))
        | (1ULL << (RegimenParser::STARTS - 139)))) != 0)) {
        setState(1745);
        side();
      }
      setState(1749);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::PROPERLY) {
        setState(1748);
        match(RegimenParser::PROPERLY);
      }
      setState(1754);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case RegimenParser::DURING: {
          setState(1751);
          match(RegimenParser::DURING);
          break;
        }

        case RegimenParser::INCLUDED: {
          setState(1752);
          match(RegimenParser::INCLUDED);
          setState(1753);
          match(RegimenParser::IN);
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      setState(1759);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 217, _ctx)) {
      case 1: {
        setState(1756);
        precision();
        setState(1757);
        match(RegimenParser::OF);
        break;
      }

      default:
        break;
      }
      break;
    }

    case 4: {
      _localctx = dynamic_cast<TimingContext *>(_tracker.createInstance<RegimenParser::OrderTimingContext>(_localctx));
      enterOuterAlt(_localctx, 4);
      setState(1762);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (((((_la - 139) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 139)) & ((1ULL << (RegimenParser::ENDS - 139))
        | (1ULL << (RegimenParser::OCCURS - 139))
        | (1ULL << (RegimenParser::STARTS - 139)))) != 0)) {
        setState(1761);
        side();
      }
      setState(1765);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::LESS_WORD

      || _la == RegimenParser::MORE_WORD || _la == RegimenParser::DECIMAL

      || _la == RegimenParser::INTEGER) {
        setState(1764);
        offset();
      }
      setState(1767);
      order();
      setState(1771);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 220, _ctx)) {
      case 1: {
        setState(1768);
        precision();
        setState(1769);
        match(RegimenParser::OF);
        break;
      }

      default:
        break;
      }
      setState(1774);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 221, _ctx)) {
      case 1: {
        setState(1773);
        edge();
        break;
      }

      default:
        break;
      }
      break;
    }

    case 5: {
      _localctx = dynamic_cast<TimingContext *>(_tracker.createInstance<RegimenParser::WithinTimingContext>(_localctx));
      enterOuterAlt(_localctx, 5);
      setState(1777);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (((((_la - 139) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 139)) & ((1ULL << (RegimenParser::ENDS - 139))
        | (1ULL << (RegimenParser::OCCURS - 139))
        | (1ULL << (RegimenParser::STARTS - 139)))) != 0)) {
        setState(1776);
        side();
      }
      setState(1780);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::PROPERLY) {
        setState(1779);
        match(RegimenParser::PROPERLY);
      }
      setState(1782);
      match(RegimenParser::WITHIN);
      setState(1783);
      quantity();
      setState(1784);
      match(RegimenParser::OF);
      setState(1786);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 224, _ctx)) {
      case 1: {
        setState(1785);
        edge();
        break;
      }

      default:
        break;
      }
      break;
    }

    case 6: {
      _localctx = dynamic_cast<TimingContext *>(_tracker.createInstance<RegimenParser::MeetsTimingContext>(_localctx));
      enterOuterAlt(_localctx, 6);
      setState(1788);
      match(RegimenParser::MEETS);
      setState(1790);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::AFTER || _la == RegimenParser::BEFORE) {
        setState(1789);
        _la = _input->LA(1);
        if (!(_la == RegimenParser::AFTER || _la == RegimenParser::BEFORE)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
      }
      setState(1795);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 226, _ctx)) {
      case 1: {
        setState(1792);
        precision();
        setState(1793);
        match(RegimenParser::OF);
        break;
      }

      default:
        break;
      }
      break;
    }

    case 7: {
      _localctx = dynamic_cast<TimingContext *>(_tracker.createInstance<RegimenParser::OverlapsTimingContext>(_localctx));
      enterOuterAlt(_localctx, 7);
      setState(1797);
      match(RegimenParser::OVERLAPS);
      setState(1799);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::AFTER || _la == RegimenParser::BEFORE) {
        setState(1798);
        _la = _input->LA(1);
        if (!(_la == RegimenParser::AFTER || _la == RegimenParser::BEFORE)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
      }
      setState(1804);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 228, _ctx)) {
      case 1: {
        setState(1801);
        precision();
        setState(1802);
        match(RegimenParser::OF);
        break;
      }

      default:
        break;
      }
      break;
    }

    case 8: {
      _localctx = dynamic_cast<TimingContext *>(_tracker.createInstance<RegimenParser::StartsTimingContext>(_localctx));
      enterOuterAlt(_localctx, 8);
      setState(1806);
      match(RegimenParser::STARTS);
      setState(1810);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 229, _ctx)) {
      case 1: {
        setState(1807);
        precision();
        setState(1808);
        match(RegimenParser::OF);
        break;
      }

      default:
        break;
      }
      break;
    }

    case 9: {
      _localctx = dynamic_cast<TimingContext *>(_tracker.createInstance<RegimenParser::EndsTimingContext>(_localctx));
      enterOuterAlt(_localctx, 9);
      setState(1812);
      match(RegimenParser::ENDS);
      setState(1816);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 230, _ctx)) {
      case 1: {
        setState(1813);
        precision();
        setState(1814);
        match(RegimenParser::OF);
        break;
      }

      default:
        break;
      }
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

//----------------- SideContext ------------------------------------------------------------------

RegimenParser::SideContext::SideContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::SideContext::STARTS() {
  return getToken(RegimenParser::STARTS, 0);
}

tree::TerminalNode* RegimenParser::SideContext::ENDS() {
  return getToken(RegimenParser::ENDS, 0);
}

tree::TerminalNode* RegimenParser::SideContext::OCCURS() {
  return getToken(RegimenParser::OCCURS, 0);
}


size_t RegimenParser::SideContext::getRuleIndex() const {
  return RegimenParser::RuleSide;
}


RegimenParser::SideContext* RegimenParser::side() {
  SideContext *_localctx = _tracker.createInstance<SideContext>(_ctx, getState());
  enterRule(_localctx, 158, RegimenParser::RuleSide);
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
    setState(1820);
    _la = _input->LA(1);
    if (!(((((_la - 139) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 139)) & ((1ULL << (RegimenParser::ENDS - 139))
      | (1ULL << (RegimenParser::OCCURS - 139))
      | (1ULL << (RegimenParser::STARTS - 139)))) != 0))) {
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

//----------------- EdgeContext ------------------------------------------------------------------

RegimenParser::EdgeContext::EdgeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::EdgeContext::START() {
  return getToken(RegimenParser::START, 0);
}

tree::TerminalNode* RegimenParser::EdgeContext::END() {
  return getToken(RegimenParser::END, 0);
}


size_t RegimenParser::EdgeContext::getRuleIndex() const {
  return RegimenParser::RuleEdge;
}


RegimenParser::EdgeContext* RegimenParser::edge() {
  EdgeContext *_localctx = _tracker.createInstance<EdgeContext>(_ctx, getState());
  enterRule(_localctx, 160, RegimenParser::RuleEdge);
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
    setState(1822);
    _la = _input->LA(1);
    if (!(_la == RegimenParser::END

    || _la == RegimenParser::START)) {
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

//----------------- OffsetContext ------------------------------------------------------------------

RegimenParser::OffsetContext::OffsetContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::QuantityContext* RegimenParser::OffsetContext::quantity() {
  return getRuleContext<RegimenParser::QuantityContext>(0);
}

tree::TerminalNode* RegimenParser::OffsetContext::OR() {
  return getToken(RegimenParser::OR, 0);
}

tree::TerminalNode* RegimenParser::OffsetContext::MORE_WORD() {
  return getToken(RegimenParser::MORE_WORD, 0);
}

tree::TerminalNode* RegimenParser::OffsetContext::LESS_WORD() {
  return getToken(RegimenParser::LESS_WORD, 0);
}

tree::TerminalNode* RegimenParser::OffsetContext::THAN() {
  return getToken(RegimenParser::THAN, 0);
}


size_t RegimenParser::OffsetContext::getRuleIndex() const {
  return RegimenParser::RuleOffset;
}


RegimenParser::OffsetContext* RegimenParser::offset() {
  OffsetContext *_localctx = _tracker.createInstance<OffsetContext>(_ctx, getState());
  enterRule(_localctx, 162, RegimenParser::RuleOffset);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1832);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::DECIMAL:
      case RegimenParser::INTEGER: {
        enterOuterAlt(_localctx, 1);
        setState(1824);
        quantity();
        setState(1827);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::OR) {
          setState(1825);
          match(RegimenParser::OR);
          setState(1826);
          _la = _input->LA(1);
          if (!(_la == RegimenParser::LESS_WORD

          || _la == RegimenParser::MORE_WORD)) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
        }
        break;
      }

      case RegimenParser::LESS_WORD:
      case RegimenParser::MORE_WORD: {
        enterOuterAlt(_localctx, 2);
        setState(1829);
        _la = _input->LA(1);
        if (!(_la == RegimenParser::LESS_WORD

        || _la == RegimenParser::MORE_WORD)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1830);
        match(RegimenParser::THAN);
        setState(1831);
        quantity();
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

//----------------- OrderContext ------------------------------------------------------------------

RegimenParser::OrderContext::OrderContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::OrderContext::ON() {
  return getToken(RegimenParser::ON, 0);
}

tree::TerminalNode* RegimenParser::OrderContext::OR() {
  return getToken(RegimenParser::OR, 0);
}

tree::TerminalNode* RegimenParser::OrderContext::BEFORE() {
  return getToken(RegimenParser::BEFORE, 0);
}

tree::TerminalNode* RegimenParser::OrderContext::AFTER() {
  return getToken(RegimenParser::AFTER, 0);
}


size_t RegimenParser::OrderContext::getRuleIndex() const {
  return RegimenParser::RuleOrder;
}


RegimenParser::OrderContext* RegimenParser::order() {
  OrderContext *_localctx = _tracker.createInstance<OrderContext>(_ctx, getState());
  enterRule(_localctx, 164, RegimenParser::RuleOrder);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1842);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::ON: {
        enterOuterAlt(_localctx, 1);
        setState(1834);
        match(RegimenParser::ON);
        setState(1835);
        match(RegimenParser::OR);
        setState(1836);
        _la = _input->LA(1);
        if (!(_la == RegimenParser::AFTER || _la == RegimenParser::BEFORE)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        break;
      }

      case RegimenParser::AFTER:
      case RegimenParser::BEFORE: {
        enterOuterAlt(_localctx, 2);
        setState(1837);
        _la = _input->LA(1);
        if (!(_la == RegimenParser::AFTER || _la == RegimenParser::BEFORE)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1840);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::OR) {
          setState(1838);
          match(RegimenParser::OR);
          setState(1839);
          match(RegimenParser::ON);
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

//----------------- PrecisionContext ------------------------------------------------------------------

RegimenParser::PrecisionContext::PrecisionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::PrecisionContext::YEAR_OF() {
  return getToken(RegimenParser::YEAR_OF, 0);
}

tree::TerminalNode* RegimenParser::PrecisionContext::CALENDAR_UNIT() {
  return getToken(RegimenParser::CALENDAR_UNIT, 0);
}


size_t RegimenParser::PrecisionContext::getRuleIndex() const {
  return RegimenParser::RulePrecision;
}


RegimenParser::PrecisionContext* RegimenParser::precision() {
  PrecisionContext *_localctx = _tracker.createInstance<PrecisionContext>(_ctx, getState());
  enterRule(_localctx, 166, RegimenParser::RulePrecision);
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
    setState(1844);
    _la = _input->LA(1);
    if (!(_la == RegimenParser::YEAR_OF || _la == RegimenParser::CALENDAR_UNIT)) {
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

//----------------- CastTypeContext ------------------------------------------------------------------

RegimenParser::CastTypeContext::CastTypeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::CastTypeContext::getRuleIndex() const {
  return RegimenParser::RuleCastType;
}

void RegimenParser::CastTypeContext::copyFrom(CastTypeContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- ListCastContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::ListCastContext::LIST() {
  return getToken(RegimenParser::LIST, 0);
}

tree::TerminalNode* RegimenParser::ListCastContext::LESS() {
  return getToken(RegimenParser::LESS, 0);
}

RegimenParser::CastTypeContext* RegimenParser::ListCastContext::castType() {
  return getRuleContext<RegimenParser::CastTypeContext>(0);
}

tree::TerminalNode* RegimenParser::ListCastContext::GREATER() {
  return getToken(RegimenParser::GREATER, 0);
}

RegimenParser::ListCastContext::ListCastContext(CastTypeContext *ctx) { copyFrom(ctx); }


//----------------- IntervalCastContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::IntervalCastContext::INTERVAL() {
  return getToken(RegimenParser::INTERVAL, 0);
}

tree::TerminalNode* RegimenParser::IntervalCastContext::LESS() {
  return getToken(RegimenParser::LESS, 0);
}

RegimenParser::CastTypeContext* RegimenParser::IntervalCastContext::castType() {
  return getRuleContext<RegimenParser::CastTypeContext>(0);
}

tree::TerminalNode* RegimenParser::IntervalCastContext::GREATER() {
  return getToken(RegimenParser::GREATER, 0);
}

RegimenParser::IntervalCastContext::IntervalCastContext(CastTypeContext *ctx) { copyFrom(ctx); }


//----------------- ChoiceCastContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::ChoiceCastContext::CHOICE() {
  return getToken(RegimenParser::CHOICE, 0);
}

tree::TerminalNode* RegimenParser::ChoiceCastContext::LESS() {
  return getToken(RegimenParser::LESS, 0);
}

std::vector<RegimenParser::CastTypeContext *> RegimenParser::ChoiceCastContext::castType() {
  return getRuleContexts<RegimenParser::CastTypeContext>();
}

RegimenParser::CastTypeContext* RegimenParser::ChoiceCastContext::castType(size_t i) {
  return getRuleContext<RegimenParser::CastTypeContext>(i);
}

tree::TerminalNode* RegimenParser::ChoiceCastContext::GREATER() {
  return getToken(RegimenParser::GREATER, 0);
}

std::vector<tree::TerminalNode *> RegimenParser::ChoiceCastContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::ChoiceCastContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}

RegimenParser::ChoiceCastContext::ChoiceCastContext(CastTypeContext *ctx) { copyFrom(ctx); }


//----------------- NamedCastContext ------------------------------------------------------------------

RegimenParser::QualifiedIdentifierContext* RegimenParser::NamedCastContext::qualifiedIdentifier() {
  return getRuleContext<RegimenParser::QualifiedIdentifierContext>(0);
}

RegimenParser::NamedCastContext::NamedCastContext(CastTypeContext *ctx) { copyFrom(ctx); }


//----------------- TupleCastContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::TupleCastContext::TUPLE() {
  return getToken(RegimenParser::TUPLE, 0);
}

tree::TerminalNode* RegimenParser::TupleCastContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

std::vector<RegimenParser::CastFieldContext *> RegimenParser::TupleCastContext::castField() {
  return getRuleContexts<RegimenParser::CastFieldContext>();
}

RegimenParser::CastFieldContext* RegimenParser::TupleCastContext::castField(size_t i) {
  return getRuleContext<RegimenParser::CastFieldContext>(i);
}

tree::TerminalNode* RegimenParser::TupleCastContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

std::vector<tree::TerminalNode *> RegimenParser::TupleCastContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::TupleCastContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}

RegimenParser::TupleCastContext::TupleCastContext(CastTypeContext *ctx) { copyFrom(ctx); }


RegimenParser::CastTypeContext* RegimenParser::castType() {
  CastTypeContext *_localctx = _tracker.createInstance<CastTypeContext>(_ctx, getState());
  enterRule(_localctx, 168, RegimenParser::RuleCastType);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1881);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::LIST: {
        _localctx = dynamic_cast<CastTypeContext *>(_tracker.createInstance<RegimenParser::ListCastContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(1846);
        match(RegimenParser::LIST);
        setState(1847);
        match(RegimenParser::LESS);
        setState(1848);
        castType();
        setState(1849);
        match(RegimenParser::GREATER);
        break;
      }

      case RegimenParser::INTERVAL: {
        _localctx = dynamic_cast<CastTypeContext *>(_tracker.createInstance<RegimenParser::IntervalCastContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(1851);
        match(RegimenParser::INTERVAL);
        setState(1852);
        match(RegimenParser::LESS);
        setState(1853);
        castType();
        setState(1854);
        match(RegimenParser::GREATER);
        break;
      }

      case RegimenParser::CHOICE: {
        _localctx = dynamic_cast<CastTypeContext *>(_tracker.createInstance<RegimenParser::ChoiceCastContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(1856);
        match(RegimenParser::CHOICE);
        setState(1857);
        match(RegimenParser::LESS);
        setState(1858);
        castType();
        setState(1863);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::COMMA) {
          setState(1859);
          match(RegimenParser::COMMA);
          setState(1860);
          castType();
          setState(1865);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(1866);
        match(RegimenParser::GREATER);
        break;
      }

      case RegimenParser::TUPLE: {
        _localctx = dynamic_cast<CastTypeContext *>(_tracker.createInstance<RegimenParser::TupleCastContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(1868);
        match(RegimenParser::TUPLE);
        setState(1869);
        match(RegimenParser::LBRACE);
        setState(1870);
        castField();
        setState(1875);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::COMMA) {
          setState(1871);
          match(RegimenParser::COMMA);
          setState(1872);
          castField();
          setState(1877);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(1878);
        match(RegimenParser::RBRACE);
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
      case RegimenParser::OPTION:
      case RegimenParser::STAGE:
      case RegimenParser::ALERT:
      case RegimenParser::CRITERION:
      case RegimenParser::ABSENT:
      case RegimenParser::ALLOW:
      case RegimenParser::ALTERNATIVE:
      case RegimenParser::APART:
      case RegimenParser::AUTHOR:
      case RegimenParser::BOOSTER:
      case RegimenParser::CLASS:
      case RegimenParser::CLINICIAN:
      case RegimenParser::COMBINE:
      case RegimenParser::COURSE:
      case RegimenParser::COURSES:
      case RegimenParser::DEFAULT:
      case RegimenParser::DESCRIBE:
      case RegimenParser::DISPLAY:
      case RegimenParser::DOI:
      case RegimenParser::DONE:
      case RegimenParser::DOSE:
      case RegimenParser::DURABILITY:
      case RegimenParser::EARLIEST:
      case RegimenParser::EFFECTIVE:
      case RegimenParser::ENTER:
      case RegimenParser::EVIDENCE:
      case RegimenParser::FIGURE:
      case RegimenParser::FIRST_DO:
      case RegimenParser::GIVEN:
      case RegimenParser::HOLD:
      case RegimenParser::INDICATED:
      case RegimenParser::JURISDICTION:
      case RegimenParser::KIND:
      case RegimenParser::LANGUAGE:
      case RegimenParser::LATEST:
      case RegimenParser::MAINTAIN:
      case RegimenParser::MEANS:
      case RegimenParser::MONITOR:
      case RegimenParser::NONE:
      case RegimenParser::NOT_COMPUTABLE:
      case RegimenParser::NOTE:
      case RegimenParser::NOTHING:
      case RegimenParser::OFFER:
      case RegimenParser::ONSET:
      case RegimenParser::OVER:
      case RegimenParser::PATIENT:
      case RegimenParser::PREFER:
      case RegimenParser::PROTOCOL:
      case RegimenParser::PUBLISHER:
      case RegimenParser::RANK:
      case RegimenParser::RATE:
      case RegimenParser::REGULATORY:
      case RegimenParser::REVIEW:
      case RegimenParser::ROUTE:
      case RegimenParser::SCORE:
      case RegimenParser::SEE:
      case RegimenParser::SESSION:
      case RegimenParser::SESSIONS:
      case RegimenParser::SINCE:
      case RegimenParser::STATUS:
      case RegimenParser::SUSPECT:
      case RegimenParser::TARGET:
      case RegimenParser::TIMES:
      case RegimenParser::TITRATE:
      case RegimenParser::UNKNOWN:
      case RegimenParser::UNLESS:
      case RegimenParser::UNTIL:
      case RegimenParser::URGENCY:
      case RegimenParser::URL:
      case RegimenParser::USE:
      case RegimenParser::VALUE:
      case RegimenParser::VERSION_WORD:
      case RegimenParser::WASHOUT:
      case RegimenParser::WORKUP:
      case RegimenParser::YEAR_OF:
      case RegimenParser::AGGREGATE:
      case RegimenParser::CAST:
      case RegimenParser::COLLAPSE:
      case RegimenParser::CONVERT:
      case RegimenParser::DATE_WORD:
      case RegimenParser::DIFFERENCE:
      case RegimenParser::DURATION:
      case RegimenParser::END:
      case RegimenParser::ENDS:
      case RegimenParser::EXPAND:
      case RegimenParser::FLATTEN:
      case RegimenParser::INCLUDED:
      case RegimenParser::INCLUDES:
      case RegimenParser::LESS_WORD:
      case RegimenParser::LET:
      case RegimenParser::MAXIMUM:
      case RegimenParser::MEETS:
      case RegimenParser::MINIMUM:
      case RegimenParser::MORE_WORD:
      case RegimenParser::OCCURS:
      case RegimenParser::ON:
      case RegimenParser::OVERLAPS:
      case RegimenParser::PER:
      case RegimenParser::POINT:
      case RegimenParser::PREDECESSOR:
      case RegimenParser::SAME:
      case RegimenParser::SINGLETON:
      case RegimenParser::START:
      case RegimenParser::STARTING:
      case RegimenParser::STARTS:
      case RegimenParser::SUCCESSOR:
      case RegimenParser::SUCH:
      case RegimenParser::THAN:
      case RegimenParser::THAT:
      case RegimenParser::TIMEZONE:
      case RegimenParser::TIMEZONEOFFSET:
      case RegimenParser::TIME_WORD:
      case RegimenParser::TO:
      case RegimenParser::WIDTH:
      case RegimenParser::CALENDAR_UNIT:
      case RegimenParser::PROSE:
      case RegimenParser::IDENTIFIER:
      case RegimenParser::BACKTICK_IDENTIFIER: {
        _localctx = dynamic_cast<CastTypeContext *>(_tracker.createInstance<RegimenParser::NamedCastContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(1880);
        qualifiedIdentifier();
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

//----------------- CastFieldContext ------------------------------------------------------------------

RegimenParser::CastFieldContext::CastFieldContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::IdentifierContext* RegimenParser::CastFieldContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

RegimenParser::CastTypeContext* RegimenParser::CastFieldContext::castType() {
  return getRuleContext<RegimenParser::CastTypeContext>(0);
}


size_t RegimenParser::CastFieldContext::getRuleIndex() const {
  return RegimenParser::RuleCastField;
}


RegimenParser::CastFieldContext* RegimenParser::castField() {
  CastFieldContext *_localctx = _tracker.createInstance<CastFieldContext>(_ctx, getState());
  enterRule(_localctx, 170, RegimenParser::RuleCastField);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1883);
    identifier();
    setState(1884);
    castType();
   
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

RegimenParser::SortClauseContext* RegimenParser::QueryContext::sortClause() {
  return getRuleContext<RegimenParser::SortClauseContext>(0);
}

RegimenParser::LetClauseContext* RegimenParser::QueryContext::letClause() {
  return getRuleContext<RegimenParser::LetClauseContext>(0);
}

std::vector<RegimenParser::InclusionClauseContext *> RegimenParser::QueryContext::inclusionClause() {
  return getRuleContexts<RegimenParser::InclusionClauseContext>();
}

RegimenParser::InclusionClauseContext* RegimenParser::QueryContext::inclusionClause(size_t i) {
  return getRuleContext<RegimenParser::InclusionClauseContext>(i);
}

RegimenParser::AggregateClauseContext* RegimenParser::QueryContext::aggregateClause() {
  return getRuleContext<RegimenParser::AggregateClauseContext>(0);
}

RegimenParser::ReturnClauseContext* RegimenParser::QueryContext::returnClause() {
  return getRuleContext<RegimenParser::ReturnClauseContext>(0);
}

tree::TerminalNode* RegimenParser::QueryContext::LPAREN() {
  return getToken(RegimenParser::LPAREN, 0);
}

RegimenParser::ExpressionContext* RegimenParser::QueryContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

tree::TerminalNode* RegimenParser::QueryContext::RPAREN() {
  return getToken(RegimenParser::RPAREN, 0);
}

tree::TerminalNode* RegimenParser::QueryContext::FROM() {
  return getToken(RegimenParser::FROM, 0);
}

std::vector<RegimenParser::AliasedSourceContext *> RegimenParser::QueryContext::aliasedSource() {
  return getRuleContexts<RegimenParser::AliasedSourceContext>();
}

RegimenParser::AliasedSourceContext* RegimenParser::QueryContext::aliasedSource(size_t i) {
  return getRuleContext<RegimenParser::AliasedSourceContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::QueryContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::QueryContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}


size_t RegimenParser::QueryContext::getRuleIndex() const {
  return RegimenParser::RuleQuery;
}


RegimenParser::QueryContext* RegimenParser::query() {
  QueryContext *_localctx = _tracker.createInstance<QueryContext>(_ctx, getState());
  enterRule(_localctx, 172, RegimenParser::RuleQuery);
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
    setState(1964);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 255, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1886);
      querySource();
      setState(1887);
      alias();
      setState(1889);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::LET) {
        setState(1888);
        letClause();
      }
      setState(1894);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RegimenParser::WITH

      || _la == RegimenParser::WITHOUT) {
        setState(1891);
        inclusionClause();
        setState(1896);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(1913);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case RegimenParser::WHERE: {
          setState(1897);
          whereClause();
          setState(1900);
          _errHandler->sync(this);

          switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 241, _ctx)) {
          case 1: {
            setState(1898);
            aggregateClause();
            break;
          }

          case 2: {
            setState(1899);
            returnClause();
            break;
          }

          default:
            break;
          }
          setState(1903);
          _errHandler->sync(this);

          switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 242, _ctx)) {
          case 1: {
            setState(1902);
            sortClause();
            break;
          }

          default:
            break;
          }
          break;
        }

        case RegimenParser::AGGREGATE:
        case RegimenParser::RETURN: {
          setState(1907);
          _errHandler->sync(this);
          switch (_input->LA(1)) {
            case RegimenParser::AGGREGATE: {
              setState(1905);
              aggregateClause();
              break;
            }

            case RegimenParser::RETURN: {
              setState(1906);
              returnClause();
              break;
            }

          default:
            throw NoViableAltException(this);
          }
          setState(1910);
          _errHandler->sync(this);

          switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 244, _ctx)) {
          case 1: {
            setState(1909);
            sortClause();
            break;
          }

          default:
            break;
          }
          break;
        }

        case RegimenParser::SORT: {
          setState(1912);
          sortClause();
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1915);
      querySource();
      setState(1916);
      alias();
      setState(1929);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case RegimenParser::LET: {
          setState(1917);
          letClause();
          setState(1921);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 246, _ctx);
          while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
            if (alt == 1) {
              setState(1918);
              inclusionClause(); 
            }
            setState(1923);
            _errHandler->sync(this);
            alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 246, _ctx);
          }
          break;
        }

        case RegimenParser::WITH:
        case RegimenParser::WITHOUT: {
          setState(1925); 
          _errHandler->sync(this);
          alt = 1;
          do {
            switch (alt) {
              case 1: {
                    setState(1924);
                    inclusionClause();
                    break;
                  }

            default:
              throw NoViableAltException(this);
            }
            setState(1927); 
            _errHandler->sync(this);
            alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 247, _ctx);
          } while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER);
          break;
        }

      default:
        throw NoViableAltException(this);
      }
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1931);
      match(RegimenParser::LPAREN);
      setState(1932);
      expression(0);
      setState(1933);
      match(RegimenParser::RPAREN);
      setState(1934);
      alias();
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1936);
      match(RegimenParser::FROM);
      setState(1937);
      aliasedSource();
      setState(1942);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 249, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(1938);
          match(RegimenParser::COMMA);
          setState(1939);
          aliasedSource(); 
        }
        setState(1944);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 249, _ctx);
      }
      setState(1946);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 250, _ctx)) {
      case 1: {
        setState(1945);
        letClause();
        break;
      }

      default:
        break;
      }
      setState(1951);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 251, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(1948);
          inclusionClause(); 
        }
        setState(1953);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 251, _ctx);
      }
      setState(1955);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 252, _ctx)) {
      case 1: {
        setState(1954);
        whereClause();
        break;
      }

      default:
        break;
      }
      setState(1959);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 253, _ctx)) {
      case 1: {
        setState(1957);
        aggregateClause();
        break;
      }

      case 2: {
        setState(1958);
        returnClause();
        break;
      }

      default:
        break;
      }
      setState(1962);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 254, _ctx)) {
      case 1: {
        setState(1961);
        sortClause();
        break;
      }

      default:
        break;
      }
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

//----------------- AliasedSourceContext ------------------------------------------------------------------

RegimenParser::AliasedSourceContext::AliasedSourceContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::QuerySourceContext* RegimenParser::AliasedSourceContext::querySource() {
  return getRuleContext<RegimenParser::QuerySourceContext>(0);
}

RegimenParser::AliasContext* RegimenParser::AliasedSourceContext::alias() {
  return getRuleContext<RegimenParser::AliasContext>(0);
}


size_t RegimenParser::AliasedSourceContext::getRuleIndex() const {
  return RegimenParser::RuleAliasedSource;
}


RegimenParser::AliasedSourceContext* RegimenParser::aliasedSource() {
  AliasedSourceContext *_localctx = _tracker.createInstance<AliasedSourceContext>(_ctx, getState());
  enterRule(_localctx, 174, RegimenParser::RuleAliasedSource);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1966);
    querySource();
    setState(1967);
    alias();
   
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

tree::TerminalNode* RegimenParser::AliasContext::PROSE() {
  return getToken(RegimenParser::PROSE, 0);
}


size_t RegimenParser::AliasContext::getRuleIndex() const {
  return RegimenParser::RuleAlias;
}


RegimenParser::AliasContext* RegimenParser::alias() {
  AliasContext *_localctx = _tracker.createInstance<AliasContext>(_ctx, getState());
  enterRule(_localctx, 176, RegimenParser::RuleAlias);
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
    setState(1969);
    _la = _input->LA(1);
    if (!(((((_la - 238) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 238)) & ((1ULL << (RegimenParser::PROSE - 238))
      | (1ULL << (RegimenParser::IDENTIFIER - 238))
      | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 238)))) != 0))) {
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

RegimenParser::RetrieveContext* RegimenParser::QuerySourceContext::retrieve() {
  return getRuleContext<RegimenParser::RetrieveContext>(0);
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
  enterRule(_localctx, 178, RegimenParser::RuleQuerySource);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1977);
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
      case RegimenParser::OPTION:
      case RegimenParser::STAGE:
      case RegimenParser::ALERT:
      case RegimenParser::CRITERION:
      case RegimenParser::ABSENT:
      case RegimenParser::ALLOW:
      case RegimenParser::ALTERNATIVE:
      case RegimenParser::APART:
      case RegimenParser::AUTHOR:
      case RegimenParser::BOOSTER:
      case RegimenParser::CLASS:
      case RegimenParser::CLINICIAN:
      case RegimenParser::COMBINE:
      case RegimenParser::COURSE:
      case RegimenParser::COURSES:
      case RegimenParser::DEFAULT:
      case RegimenParser::DESCRIBE:
      case RegimenParser::DISPLAY:
      case RegimenParser::DOI:
      case RegimenParser::DONE:
      case RegimenParser::DOSE:
      case RegimenParser::DURABILITY:
      case RegimenParser::EARLIEST:
      case RegimenParser::EFFECTIVE:
      case RegimenParser::ENTER:
      case RegimenParser::EVIDENCE:
      case RegimenParser::FIGURE:
      case RegimenParser::FIRST_DO:
      case RegimenParser::GIVEN:
      case RegimenParser::HOLD:
      case RegimenParser::INDICATED:
      case RegimenParser::JURISDICTION:
      case RegimenParser::KIND:
      case RegimenParser::LANGUAGE:
      case RegimenParser::LATEST:
      case RegimenParser::MAINTAIN:
      case RegimenParser::MEANS:
      case RegimenParser::MONITOR:
      case RegimenParser::NONE:
      case RegimenParser::NOT_COMPUTABLE:
      case RegimenParser::NOTE:
      case RegimenParser::NOTHING:
      case RegimenParser::OFFER:
      case RegimenParser::ONSET:
      case RegimenParser::OVER:
      case RegimenParser::PATIENT:
      case RegimenParser::PREFER:
      case RegimenParser::PROTOCOL:
      case RegimenParser::PUBLISHER:
      case RegimenParser::RANK:
      case RegimenParser::RATE:
      case RegimenParser::REGULATORY:
      case RegimenParser::REVIEW:
      case RegimenParser::ROUTE:
      case RegimenParser::SCORE:
      case RegimenParser::SEE:
      case RegimenParser::SESSION:
      case RegimenParser::SESSIONS:
      case RegimenParser::SINCE:
      case RegimenParser::STATUS:
      case RegimenParser::SUSPECT:
      case RegimenParser::TARGET:
      case RegimenParser::TIMES:
      case RegimenParser::TITRATE:
      case RegimenParser::UNKNOWN:
      case RegimenParser::UNLESS:
      case RegimenParser::UNTIL:
      case RegimenParser::URGENCY:
      case RegimenParser::URL:
      case RegimenParser::USE:
      case RegimenParser::VALUE:
      case RegimenParser::VERSION_WORD:
      case RegimenParser::WASHOUT:
      case RegimenParser::WORKUP:
      case RegimenParser::YEAR_OF:
      case RegimenParser::AGGREGATE:
      case RegimenParser::CAST:
      case RegimenParser::COLLAPSE:
      case RegimenParser::CONVERT:
      case RegimenParser::DATE_WORD:
      case RegimenParser::DIFFERENCE:
      case RegimenParser::DURATION:
      case RegimenParser::END:
      case RegimenParser::ENDS:
      case RegimenParser::EXPAND:
      case RegimenParser::FLATTEN:
      case RegimenParser::INCLUDED:
      case RegimenParser::INCLUDES:
      case RegimenParser::LESS_WORD:
      case RegimenParser::LET:
      case RegimenParser::MAXIMUM:
      case RegimenParser::MEETS:
      case RegimenParser::MINIMUM:
      case RegimenParser::MORE_WORD:
      case RegimenParser::OCCURS:
      case RegimenParser::ON:
      case RegimenParser::OVERLAPS:
      case RegimenParser::PER:
      case RegimenParser::POINT:
      case RegimenParser::PREDECESSOR:
      case RegimenParser::SAME:
      case RegimenParser::SINGLETON:
      case RegimenParser::START:
      case RegimenParser::STARTING:
      case RegimenParser::STARTS:
      case RegimenParser::SUCCESSOR:
      case RegimenParser::SUCH:
      case RegimenParser::THAN:
      case RegimenParser::THAT:
      case RegimenParser::TIMEZONE:
      case RegimenParser::TIMEZONEOFFSET:
      case RegimenParser::TIME_WORD:
      case RegimenParser::TO:
      case RegimenParser::WIDTH:
      case RegimenParser::CALENDAR_UNIT:
      case RegimenParser::PROSE:
      case RegimenParser::IDENTIFIER:
      case RegimenParser::BACKTICK_IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(1971);
        qualifiedIdentifier();
        break;
      }

      case RegimenParser::LBRACKET: {
        enterOuterAlt(_localctx, 2);
        setState(1972);
        retrieve();
        break;
      }

      case RegimenParser::LPAREN: {
        enterOuterAlt(_localctx, 3);
        setState(1973);
        match(RegimenParser::LPAREN);
        setState(1974);
        expression(0);
        setState(1975);
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
  enterRule(_localctx, 180, RegimenParser::RuleQualifiedIdentifier);

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
    setState(1979);
    identifier();
    setState(1984);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 257, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(1980);
        match(RegimenParser::DOT);
        setState(1981);
        identifier(); 
      }
      setState(1986);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 257, _ctx);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LetClauseContext ------------------------------------------------------------------

RegimenParser::LetClauseContext::LetClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::LetClauseContext::LET() {
  return getToken(RegimenParser::LET, 0);
}

std::vector<RegimenParser::LetItemContext *> RegimenParser::LetClauseContext::letItem() {
  return getRuleContexts<RegimenParser::LetItemContext>();
}

RegimenParser::LetItemContext* RegimenParser::LetClauseContext::letItem(size_t i) {
  return getRuleContext<RegimenParser::LetItemContext>(i);
}

std::vector<tree::TerminalNode *> RegimenParser::LetClauseContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::LetClauseContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}


size_t RegimenParser::LetClauseContext::getRuleIndex() const {
  return RegimenParser::RuleLetClause;
}


RegimenParser::LetClauseContext* RegimenParser::letClause() {
  LetClauseContext *_localctx = _tracker.createInstance<LetClauseContext>(_ctx, getState());
  enterRule(_localctx, 182, RegimenParser::RuleLetClause);

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
    setState(1987);
    match(RegimenParser::LET);
    setState(1988);
    letItem();
    setState(1993);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 258, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(1989);
        match(RegimenParser::COMMA);
        setState(1990);
        letItem(); 
      }
      setState(1995);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 258, _ctx);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LetItemContext ------------------------------------------------------------------

RegimenParser::LetItemContext::LetItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::IdentifierContext* RegimenParser::LetItemContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::LetItemContext::COLON() {
  return getToken(RegimenParser::COLON, 0);
}

RegimenParser::ExpressionContext* RegimenParser::LetItemContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}


size_t RegimenParser::LetItemContext::getRuleIndex() const {
  return RegimenParser::RuleLetItem;
}


RegimenParser::LetItemContext* RegimenParser::letItem() {
  LetItemContext *_localctx = _tracker.createInstance<LetItemContext>(_ctx, getState());
  enterRule(_localctx, 184, RegimenParser::RuleLetItem);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1996);
    identifier();
    setState(1997);
    match(RegimenParser::COLON);
    setState(1998);
    expression(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- InclusionClauseContext ------------------------------------------------------------------

RegimenParser::InclusionClauseContext::InclusionClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::QuerySourceContext* RegimenParser::InclusionClauseContext::querySource() {
  return getRuleContext<RegimenParser::QuerySourceContext>(0);
}

RegimenParser::AliasContext* RegimenParser::InclusionClauseContext::alias() {
  return getRuleContext<RegimenParser::AliasContext>(0);
}

tree::TerminalNode* RegimenParser::InclusionClauseContext::SUCH() {
  return getToken(RegimenParser::SUCH, 0);
}

tree::TerminalNode* RegimenParser::InclusionClauseContext::THAT() {
  return getToken(RegimenParser::THAT, 0);
}

RegimenParser::ExpressionContext* RegimenParser::InclusionClauseContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

tree::TerminalNode* RegimenParser::InclusionClauseContext::WITH() {
  return getToken(RegimenParser::WITH, 0);
}

tree::TerminalNode* RegimenParser::InclusionClauseContext::WITHOUT() {
  return getToken(RegimenParser::WITHOUT, 0);
}


size_t RegimenParser::InclusionClauseContext::getRuleIndex() const {
  return RegimenParser::RuleInclusionClause;
}


RegimenParser::InclusionClauseContext* RegimenParser::inclusionClause() {
  InclusionClauseContext *_localctx = _tracker.createInstance<InclusionClauseContext>(_ctx, getState());
  enterRule(_localctx, 186, RegimenParser::RuleInclusionClause);
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
    setState(2000);
    _la = _input->LA(1);
    if (!(_la == RegimenParser::WITH

    || _la == RegimenParser::WITHOUT)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(2001);
    querySource();
    setState(2002);
    alias();
    setState(2003);
    match(RegimenParser::SUCH);
    setState(2004);
    match(RegimenParser::THAT);
    setState(2005);
    expression(0);
   
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
  enterRule(_localctx, 188, RegimenParser::RuleWhereClause);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(2007);
    match(RegimenParser::WHERE);
    setState(2008);
    expression(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AggregateClauseContext ------------------------------------------------------------------

RegimenParser::AggregateClauseContext::AggregateClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::AggregateClauseContext::AGGREGATE() {
  return getToken(RegimenParser::AGGREGATE, 0);
}

RegimenParser::AliasContext* RegimenParser::AggregateClauseContext::alias() {
  return getRuleContext<RegimenParser::AliasContext>(0);
}

tree::TerminalNode* RegimenParser::AggregateClauseContext::COLON() {
  return getToken(RegimenParser::COLON, 0);
}

RegimenParser::ExpressionContext* RegimenParser::AggregateClauseContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

RegimenParser::StartingClauseContext* RegimenParser::AggregateClauseContext::startingClause() {
  return getRuleContext<RegimenParser::StartingClauseContext>(0);
}

tree::TerminalNode* RegimenParser::AggregateClauseContext::ALL() {
  return getToken(RegimenParser::ALL, 0);
}

tree::TerminalNode* RegimenParser::AggregateClauseContext::DISTINCT() {
  return getToken(RegimenParser::DISTINCT, 0);
}


size_t RegimenParser::AggregateClauseContext::getRuleIndex() const {
  return RegimenParser::RuleAggregateClause;
}


RegimenParser::AggregateClauseContext* RegimenParser::aggregateClause() {
  AggregateClauseContext *_localctx = _tracker.createInstance<AggregateClauseContext>(_ctx, getState());
  enterRule(_localctx, 190, RegimenParser::RuleAggregateClause);
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
    setState(2010);
    match(RegimenParser::AGGREGATE);
    setState(2012);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::ALL

    || _la == RegimenParser::DISTINCT) {
      setState(2011);
      _la = _input->LA(1);
      if (!(_la == RegimenParser::ALL

      || _la == RegimenParser::DISTINCT)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
    setState(2014);
    alias();
    setState(2016);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::STARTING) {
      setState(2015);
      startingClause();
    }
    setState(2018);
    match(RegimenParser::COLON);
    setState(2019);
    expression(0);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- StartingClauseContext ------------------------------------------------------------------

RegimenParser::StartingClauseContext::StartingClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::StartingClauseContext::STARTING() {
  return getToken(RegimenParser::STARTING, 0);
}

RegimenParser::QuantityContext* RegimenParser::StartingClauseContext::quantity() {
  return getRuleContext<RegimenParser::QuantityContext>(0);
}

RegimenParser::SimpleLiteralContext* RegimenParser::StartingClauseContext::simpleLiteral() {
  return getRuleContext<RegimenParser::SimpleLiteralContext>(0);
}

tree::TerminalNode* RegimenParser::StartingClauseContext::LPAREN() {
  return getToken(RegimenParser::LPAREN, 0);
}

RegimenParser::ExpressionContext* RegimenParser::StartingClauseContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

tree::TerminalNode* RegimenParser::StartingClauseContext::RPAREN() {
  return getToken(RegimenParser::RPAREN, 0);
}


size_t RegimenParser::StartingClauseContext::getRuleIndex() const {
  return RegimenParser::RuleStartingClause;
}


RegimenParser::StartingClauseContext* RegimenParser::startingClause() {
  StartingClauseContext *_localctx = _tracker.createInstance<StartingClauseContext>(_ctx, getState());
  enterRule(_localctx, 192, RegimenParser::RuleStartingClause);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(2021);
    match(RegimenParser::STARTING);
    setState(2028);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 261, _ctx)) {
    case 1: {
      setState(2022);
      quantity();
      break;
    }

    case 2: {
      setState(2023);
      simpleLiteral();
      break;
    }

    case 3: {
      setState(2024);
      match(RegimenParser::LPAREN);
      setState(2025);
      expression(0);
      setState(2026);
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
  enterRule(_localctx, 194, RegimenParser::RuleReturnClause);
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
    setState(2030);
    match(RegimenParser::RETURN);
    setState(2032);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 262, _ctx)) {
    case 1: {
      setState(2031);
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
    setState(2034);
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
  enterRule(_localctx, 196, RegimenParser::RuleSortClause);

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
    setState(2036);
    match(RegimenParser::SORT);
    setState(2047);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::ASC:
      case RegimenParser::ASCENDING:
      case RegimenParser::DESC:
      case RegimenParser::DESCENDING: {
        setState(2037);
        sortDirection();
        break;
      }

      case RegimenParser::BY: {
        setState(2038);
        match(RegimenParser::BY);
        setState(2039);
        sortItem();
        setState(2044);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 263, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(2040);
            match(RegimenParser::COMMA);
            setState(2041);
            sortItem(); 
          }
          setState(2046);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 263, _ctx);
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
  enterRule(_localctx, 198, RegimenParser::RuleSortItem);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(2049);
    expressionTerm(0);
    setState(2051);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 265, _ctx)) {
    case 1: {
      setState(2050);
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
  enterRule(_localctx, 200, RegimenParser::RuleSortDirection);
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
    setState(2053);
    _la = _input->LA(1);
    if (!(((((_la - 119) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 119)) & ((1ULL << (RegimenParser::ASC - 119))
      | (1ULL << (RegimenParser::ASCENDING - 119))
      | (1ULL << (RegimenParser::DESC - 119))
      | (1ULL << (RegimenParser::DESCENDING - 119)))) != 0))) {
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

RegimenParser::QuantifierWordContext* RegimenParser::DistinctQuantifierContext::quantifierWord() {
  return getRuleContext<RegimenParser::QuantifierWordContext>(0);
}

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

RegimenParser::DistinctQuantifierContext::DistinctQuantifierContext(QuantifierContext *ctx) { copyFrom(ctx); }


//----------------- PlainQuantifierContext ------------------------------------------------------------------

RegimenParser::QuantifierWordContext* RegimenParser::PlainQuantifierContext::quantifierWord() {
  return getRuleContext<RegimenParser::QuantifierWordContext>(0);
}

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
  enterRule(_localctx, 202, RegimenParser::RuleQuantifier);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(2080);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 268, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<QuantifierContext *>(_tracker.createInstance<RegimenParser::DistinctQuantifierContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(2055);
      quantifierWord();
      setState(2056);
      match(RegimenParser::DISTINCT);
      setState(2057);
      expressionTerm(0);
      setState(2058);
      match(RegimenParser::OF);
      setState(2059);
      querySource();
      setState(2060);
      alias();
      setState(2061);
      match(RegimenParser::SATISFYING);
      setState(2062);
      expression(0);
      break;
    }

    case 2: {
      _localctx = dynamic_cast<QuantifierContext *>(_tracker.createInstance<RegimenParser::PlainQuantifierContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(2064);
      quantifierWord();
      setState(2066);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::OF) {
        setState(2065);
        match(RegimenParser::OF);
      }
      setState(2068);
      querySource();
      setState(2069);
      alias();
      setState(2070);
      match(RegimenParser::SATISFYING);
      setState(2071);
      expression(0);
      break;
    }

    case 3: {
      _localctx = dynamic_cast<QuantifierContext *>(_tracker.createInstance<RegimenParser::DifferentialQuantifierContext>(_localctx));
      enterOuterAlt(_localctx, 3);
      setState(2073);
      _la = _input->LA(1);
      if (!(_la == RegimenParser::ANY

      || _la == RegimenParser::EVERY)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(2074);
      match(RegimenParser::DIFFERENTIAL);
      setState(2075);
      match(RegimenParser::IS);
      setState(2077);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::NOT) {
        setState(2076);
        match(RegimenParser::NOT);
      }
      setState(2079);
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
  enterRule(_localctx, 204, RegimenParser::RuleQuantifierWord);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(2092);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 269, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(2082);
      match(RegimenParser::ANY);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(2083);
      match(RegimenParser::EVERY);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(2084);
      match(RegimenParser::AT);
      setState(2085);
      match(RegimenParser::LEAST);
      setState(2086);
      expressionTerm(0);
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(2087);
      match(RegimenParser::AT);
      setState(2088);
      match(RegimenParser::MOST);
      setState(2089);
      expressionTerm(0);
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(2090);
      match(RegimenParser::EXACTLY);
      setState(2091);
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


//----------------- SuccessorTermContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::SuccessorTermContext::OF() {
  return getToken(RegimenParser::OF, 0);
}

RegimenParser::ExpressionTermContext* RegimenParser::SuccessorTermContext::expressionTerm() {
  return getRuleContext<RegimenParser::ExpressionTermContext>(0);
}

tree::TerminalNode* RegimenParser::SuccessorTermContext::SUCCESSOR() {
  return getToken(RegimenParser::SUCCESSOR, 0);
}

tree::TerminalNode* RegimenParser::SuccessorTermContext::PREDECESSOR() {
  return getToken(RegimenParser::PREDECESSOR, 0);
}

RegimenParser::SuccessorTermContext::SuccessorTermContext(ExpressionTermContext *ctx) { copyFrom(ctx); }


//----------------- DurationTermContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::DurationTermContext::DURATION() {
  return getToken(RegimenParser::DURATION, 0);
}

tree::TerminalNode* RegimenParser::DurationTermContext::IN() {
  return getToken(RegimenParser::IN, 0);
}

RegimenParser::PrecisionContext* RegimenParser::DurationTermContext::precision() {
  return getRuleContext<RegimenParser::PrecisionContext>(0);
}

tree::TerminalNode* RegimenParser::DurationTermContext::OF() {
  return getToken(RegimenParser::OF, 0);
}

RegimenParser::ExpressionTermContext* RegimenParser::DurationTermContext::expressionTerm() {
  return getRuleContext<RegimenParser::ExpressionTermContext>(0);
}

RegimenParser::DurationTermContext::DurationTermContext(ExpressionTermContext *ctx) { copyFrom(ctx); }


//----------------- FlattenTermContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::FlattenTermContext::FLATTEN() {
  return getToken(RegimenParser::FLATTEN, 0);
}

RegimenParser::ExpressionContext* RegimenParser::FlattenTermContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

RegimenParser::FlattenTermContext::FlattenTermContext(ExpressionTermContext *ctx) { copyFrom(ctx); }


//----------------- ExtremeTermContext ------------------------------------------------------------------

RegimenParser::QualifiedIdentifierContext* RegimenParser::ExtremeTermContext::qualifiedIdentifier() {
  return getRuleContext<RegimenParser::QualifiedIdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::ExtremeTermContext::MINIMUM() {
  return getToken(RegimenParser::MINIMUM, 0);
}

tree::TerminalNode* RegimenParser::ExtremeTermContext::MAXIMUM() {
  return getToken(RegimenParser::MAXIMUM, 0);
}

RegimenParser::ExtremeTermContext::ExtremeTermContext(ExpressionTermContext *ctx) { copyFrom(ctx); }


//----------------- SingletonTermContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::SingletonTermContext::SINGLETON() {
  return getToken(RegimenParser::SINGLETON, 0);
}

tree::TerminalNode* RegimenParser::SingletonTermContext::FROM() {
  return getToken(RegimenParser::FROM, 0);
}

RegimenParser::ExpressionTermContext* RegimenParser::SingletonTermContext::expressionTerm() {
  return getRuleContext<RegimenParser::ExpressionTermContext>(0);
}

RegimenParser::SingletonTermContext::SingletonTermContext(ExpressionTermContext *ctx) { copyFrom(ctx); }


//----------------- BoundTermContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::BoundTermContext::OF() {
  return getToken(RegimenParser::OF, 0);
}

RegimenParser::ExpressionTermContext* RegimenParser::BoundTermContext::expressionTerm() {
  return getRuleContext<RegimenParser::ExpressionTermContext>(0);
}

tree::TerminalNode* RegimenParser::BoundTermContext::START() {
  return getToken(RegimenParser::START, 0);
}

tree::TerminalNode* RegimenParser::BoundTermContext::END() {
  return getToken(RegimenParser::END, 0);
}

RegimenParser::BoundTermContext::BoundTermContext(ExpressionTermContext *ctx) { copyFrom(ctx); }


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


//----------------- PointsTermContext ------------------------------------------------------------------

std::vector<RegimenParser::ExpressionContext *> RegimenParser::PointsTermContext::expression() {
  return getRuleContexts<RegimenParser::ExpressionContext>();
}

RegimenParser::ExpressionContext* RegimenParser::PointsTermContext::expression(size_t i) {
  return getRuleContext<RegimenParser::ExpressionContext>(i);
}

tree::TerminalNode* RegimenParser::PointsTermContext::EXPAND() {
  return getToken(RegimenParser::EXPAND, 0);
}

tree::TerminalNode* RegimenParser::PointsTermContext::COLLAPSE() {
  return getToken(RegimenParser::COLLAPSE, 0);
}

tree::TerminalNode* RegimenParser::PointsTermContext::PER() {
  return getToken(RegimenParser::PER, 0);
}

RegimenParser::PrecisionContext* RegimenParser::PointsTermContext::precision() {
  return getRuleContext<RegimenParser::PrecisionContext>(0);
}

RegimenParser::PointsTermContext::PointsTermContext(ExpressionTermContext *ctx) { copyFrom(ctx); }


//----------------- DifferenceTermContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::DifferenceTermContext::DIFFERENCE() {
  return getToken(RegimenParser::DIFFERENCE, 0);
}

tree::TerminalNode* RegimenParser::DifferenceTermContext::IN() {
  return getToken(RegimenParser::IN, 0);
}

RegimenParser::PrecisionContext* RegimenParser::DifferenceTermContext::precision() {
  return getRuleContext<RegimenParser::PrecisionContext>(0);
}

tree::TerminalNode* RegimenParser::DifferenceTermContext::OF() {
  return getToken(RegimenParser::OF, 0);
}

RegimenParser::ExpressionTermContext* RegimenParser::DifferenceTermContext::expressionTerm() {
  return getRuleContext<RegimenParser::ExpressionTermContext>(0);
}

RegimenParser::DifferenceTermContext::DifferenceTermContext(ExpressionTermContext *ctx) { copyFrom(ctx); }


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


//----------------- ConvertTermContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::ConvertTermContext::CONVERT() {
  return getToken(RegimenParser::CONVERT, 0);
}

RegimenParser::ExpressionContext* RegimenParser::ConvertTermContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
}

tree::TerminalNode* RegimenParser::ConvertTermContext::TO() {
  return getToken(RegimenParser::TO, 0);
}

tree::TerminalNode* RegimenParser::ConvertTermContext::STRING() {
  return getToken(RegimenParser::STRING, 0);
}

tree::TerminalNode* RegimenParser::ConvertTermContext::CALENDAR_UNIT() {
  return getToken(RegimenParser::CALENDAR_UNIT, 0);
}

tree::TerminalNode* RegimenParser::ConvertTermContext::YEAR_OF() {
  return getToken(RegimenParser::YEAR_OF, 0);
}

RegimenParser::CastTypeContext* RegimenParser::ConvertTermContext::castType() {
  return getRuleContext<RegimenParser::CastTypeContext>(0);
}

RegimenParser::ConvertTermContext::ConvertTermContext(ExpressionTermContext *ctx) { copyFrom(ctx); }


//----------------- PointTermContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::PointTermContext::POINT() {
  return getToken(RegimenParser::POINT, 0);
}

tree::TerminalNode* RegimenParser::PointTermContext::FROM() {
  return getToken(RegimenParser::FROM, 0);
}

RegimenParser::ExpressionTermContext* RegimenParser::PointTermContext::expressionTerm() {
  return getRuleContext<RegimenParser::ExpressionTermContext>(0);
}

RegimenParser::PointTermContext::PointTermContext(ExpressionTermContext *ctx) { copyFrom(ctx); }


//----------------- DistinctTermContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::DistinctTermContext::DISTINCT() {
  return getToken(RegimenParser::DISTINCT, 0);
}

RegimenParser::ExpressionContext* RegimenParser::DistinctTermContext::expression() {
  return getRuleContext<RegimenParser::ExpressionContext>(0);
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


//----------------- ComponentTermContext ------------------------------------------------------------------

RegimenParser::ComponentContext* RegimenParser::ComponentTermContext::component() {
  return getRuleContext<RegimenParser::ComponentContext>(0);
}

tree::TerminalNode* RegimenParser::ComponentTermContext::FROM() {
  return getToken(RegimenParser::FROM, 0);
}

RegimenParser::ExpressionTermContext* RegimenParser::ComponentTermContext::expressionTerm() {
  return getRuleContext<RegimenParser::ExpressionTermContext>(0);
}

RegimenParser::ComponentTermContext::ComponentTermContext(ExpressionTermContext *ctx) { copyFrom(ctx); }


//----------------- WidthTermContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::WidthTermContext::WIDTH() {
  return getToken(RegimenParser::WIDTH, 0);
}

tree::TerminalNode* RegimenParser::WidthTermContext::OF() {
  return getToken(RegimenParser::OF, 0);
}

RegimenParser::ExpressionTermContext* RegimenParser::WidthTermContext::expressionTerm() {
  return getRuleContext<RegimenParser::ExpressionTermContext>(0);
}

RegimenParser::WidthTermContext::WidthTermContext(ExpressionTermContext *ctx) { copyFrom(ctx); }


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
  size_t startState = 206;
  enterRecursionRule(_localctx, 206, RegimenParser::RuleExpressionTerm, precedence);

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
    setState(2173);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 275, _ctx)) {
    case 1: {
      _localctx = _tracker.createInstance<ConvertTermContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;

      setState(2095);
      match(RegimenParser::CONVERT);
      setState(2096);
      expression(0);
      setState(2097);
      match(RegimenParser::TO);
      setState(2102);
      _errHandler->sync(this);
      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 270, _ctx)) {
      case 1: {
        setState(2098);
        match(RegimenParser::STRING);
        break;
      }

      case 2: {
        setState(2099);
        match(RegimenParser::CALENDAR_UNIT);
        break;
      }

      case 3: {
        setState(2100);
        match(RegimenParser::YEAR_OF);
        break;
      }

      case 4: {
        setState(2101);
        castType();
        break;
      }

      default:
        break;
      }
      break;
    }

    case 2: {
      _localctx = _tracker.createInstance<PolarityTermContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(2104);
      _la = _input->LA(1);
      if (!(_la == RegimenParser::PLUS

      || _la == RegimenParser::MINUS)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(2105);
      expressionTerm(19);
      break;
    }

    case 3: {
      _localctx = _tracker.createInstance<BoundTermContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(2106);
      _la = _input->LA(1);
      if (!(_la == RegimenParser::END

      || _la == RegimenParser::START)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(2107);
      match(RegimenParser::OF);
      setState(2108);
      expressionTerm(18);
      break;
    }

    case 4: {
      _localctx = _tracker.createInstance<ComponentTermContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(2109);
      component();
      setState(2110);
      match(RegimenParser::FROM);
      setState(2111);
      expressionTerm(17);
      break;
    }

    case 5: {
      _localctx = _tracker.createInstance<DurationTermContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(2113);
      match(RegimenParser::DURATION);
      setState(2114);
      match(RegimenParser::IN);
      setState(2115);
      precision();
      setState(2116);
      match(RegimenParser::OF);
      setState(2117);
      expressionTerm(16);
      break;
    }

    case 6: {
      _localctx = _tracker.createInstance<DifferenceTermContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(2119);
      match(RegimenParser::DIFFERENCE);
      setState(2120);
      match(RegimenParser::IN);
      setState(2121);
      precision();
      setState(2122);
      match(RegimenParser::OF);
      setState(2123);
      expressionTerm(15);
      break;
    }

    case 7: {
      _localctx = _tracker.createInstance<WidthTermContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(2125);
      match(RegimenParser::WIDTH);
      setState(2126);
      match(RegimenParser::OF);
      setState(2127);
      expressionTerm(14);
      break;
    }

    case 8: {
      _localctx = _tracker.createInstance<SuccessorTermContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(2128);
      _la = _input->LA(1);
      if (!(_la == RegimenParser::PREDECESSOR

      || _la == RegimenParser::SUCCESSOR)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(2129);
      match(RegimenParser::OF);
      setState(2130);
      expressionTerm(13);
      break;
    }

    case 9: {
      _localctx = _tracker.createInstance<SingletonTermContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(2131);
      match(RegimenParser::SINGLETON);
      setState(2132);
      match(RegimenParser::FROM);
      setState(2133);
      expressionTerm(12);
      break;
    }

    case 10: {
      _localctx = _tracker.createInstance<PointTermContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(2134);
      match(RegimenParser::POINT);
      setState(2135);
      match(RegimenParser::FROM);
      setState(2136);
      expressionTerm(11);
      break;
    }

    case 11: {
      _localctx = _tracker.createInstance<ExtremeTermContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(2137);
      _la = _input->LA(1);
      if (!(_la == RegimenParser::MAXIMUM

      || _la == RegimenParser::MINIMUM)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(2138);
      qualifiedIdentifier();
      break;
    }

    case 12: {
      _localctx = _tracker.createInstance<DistinctTermContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(2139);
      match(RegimenParser::DISTINCT);
      setState(2140);
      expression(0);
      break;
    }

    case 13: {
      _localctx = _tracker.createInstance<FlattenTermContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(2141);
      match(RegimenParser::FLATTEN);
      setState(2142);
      expression(0);
      break;
    }

    case 14: {
      _localctx = _tracker.createInstance<PointsTermContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(2143);
      _la = _input->LA(1);
      if (!(_la == RegimenParser::COLLAPSE

      || _la == RegimenParser::EXPAND)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(2144);
      expression(0);
      setState(2150);
      _errHandler->sync(this);

      switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 272, _ctx)) {
      case 1: {
        setState(2145);
        match(RegimenParser::PER);
        setState(2148);
        _errHandler->sync(this);
        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 271, _ctx)) {
        case 1: {
          setState(2146);
          precision();
          break;
        }

        case 2: {
          setState(2147);
          expression(0);
          break;
        }

        default:
          break;
        }
        break;
      }

      default:
        break;
      }
      break;
    }

    case 15: {
      _localctx = _tracker.createInstance<TermExpressionTermContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(2152);
      term();
      break;
    }

    case 16: {
      _localctx = _tracker.createInstance<IfTermContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(2153);
      match(RegimenParser::IF);
      setState(2154);
      expression(0);
      setState(2155);
      match(RegimenParser::THEN);
      setState(2156);
      expression(0);
      setState(2157);
      match(RegimenParser::ELSE);
      setState(2158);
      expression(0);
      break;
    }

    case 17: {
      _localctx = _tracker.createInstance<CaseTermContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(2160);
      match(RegimenParser::CASE_WORD);
      setState(2162);
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
        | (1ULL << RegimenParser::OPTION)
        | (1ULL << RegimenParser::STAGE)
        | (1ULL << RegimenParser::ALERT)
        | (1ULL << RegimenParser::CRITERION)
        | (1ULL << RegimenParser::CASE_WORD)
        | (1ULL << RegimenParser::ABSENT)
        | (1ULL << RegimenParser::ALLOW)
        | (1ULL << RegimenParser::ALTERNATIVE)
        | (1ULL << RegimenParser::APART)
        | (1ULL << RegimenParser::AUTHOR)
        | (1ULL << RegimenParser::BOOSTER)
        | (1ULL << RegimenParser::CLASS)
        | (1ULL << RegimenParser::CLINICIAN)
        | (1ULL << RegimenParser::COMBINE)
        | (1ULL << RegimenParser::COURSE)
        | (1ULL << RegimenParser::COURSES)
        | (1ULL << RegimenParser::DEFAULT)
        | (1ULL << RegimenParser::DESCRIBE)
        | (1ULL << RegimenParser::DISPLAY)
        | (1ULL << RegimenParser::DOI)
        | (1ULL << RegimenParser::DONE)
        | (1ULL << RegimenParser::DOSE)
        | (1ULL << RegimenParser::DURABILITY)
        | (1ULL << RegimenParser::EARLIEST)
        | (1ULL << RegimenParser::EFFECTIVE)
        | (1ULL << RegimenParser::ENTER)
        | (1ULL << RegimenParser::EVIDENCE)
        | (1ULL << RegimenParser::FIGURE)
        | (1ULL << RegimenParser::FIRST_DO)
        | (1ULL << RegimenParser::FROM)
        | (1ULL << RegimenParser::GIVEN)
        | (1ULL << RegimenParser::HOLD))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::INDICATED - 64))
        | (1ULL << (RegimenParser::JURISDICTION - 64))
        | (1ULL << (RegimenParser::KIND - 64))
        | (1ULL << (RegimenParser::LANGUAGE - 64))
        | (1ULL << (RegimenParser::LATEST - 64))
        | (1ULL << (RegimenParser::MAINTAIN - 64))
        | (1ULL << (RegimenParser::MEANS - 64))
        | (1ULL << (RegimenParser::MONITOR - 64))
        | (1ULL << (RegimenParser::NONE - 64))
        | (1ULL << (RegimenParser::NOT_COMPUTABLE - 64))
        | (1ULL << (RegimenParser::NOTE - 64))
        | (1ULL << (RegimenParser::NOTHING - 64))
        | (1ULL << (RegimenParser::OFFER - 64))
        | (1ULL << (RegimenParser::ONSET - 64))
        | (1ULL << (RegimenParser::OVER - 64))
        | (1ULL << (RegimenParser::PATIENT - 64))
        | (1ULL << (RegimenParser::PREFER - 64))
        | (1ULL << (RegimenParser::PROTOCOL - 64))
        | (1ULL << (RegimenParser::PUBLISHER - 64))
        | (1ULL << (RegimenParser::RANK - 64))
        | (1ULL << (RegimenParser::RATE - 64))
        | (1ULL << (RegimenParser::REGULATORY - 64))
        | (1ULL << (RegimenParser::REVIEW - 64))
        | (1ULL << (RegimenParser::ROUTE - 64))
        | (1ULL << (RegimenParser::SCORE - 64))
        | (1ULL << (RegimenParser::SEE - 64))
        | (1ULL << (RegimenParser::SESSION - 64))
        | (1ULL << (RegimenParser::SESSIONS - 64))
        | (1ULL << (RegimenParser::SINCE - 64))
        | (1ULL << (RegimenParser::STATUS - 64))
        | (1ULL << (RegimenParser::SUSPECT - 64))
        | (1ULL << (RegimenParser::TARGET - 64))
        | (1ULL << (RegimenParser::TIMES - 64))
        | (1ULL << (RegimenParser::TITRATE - 64))
        | (1ULL << (RegimenParser::UNKNOWN - 64))
        | (1ULL << (RegimenParser::UNLESS - 64))
        | (1ULL << (RegimenParser::UNTIL - 64))
        | (1ULL << (RegimenParser::URGENCY - 64))
        | (1ULL << (RegimenParser::URL - 64))
        | (1ULL << (RegimenParser::USE - 64))
        | (1ULL << (RegimenParser::VALUE - 64))
        | (1ULL << (RegimenParser::VERSION_WORD - 64))
        | (1ULL << (RegimenParser::WASHOUT - 64))
        | (1ULL << (RegimenParser::WORKUP - 64))
        | (1ULL << (RegimenParser::YEAR_OF - 64))
        | (1ULL << (RegimenParser::AGGREGATE - 64))
        | (1ULL << (RegimenParser::ANY - 64))
        | (1ULL << (RegimenParser::AT - 64))
        | (1ULL << (RegimenParser::CAST - 64))
        | (1ULL << (RegimenParser::COLLAPSE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 128)) & ((1ULL << (RegimenParser::CONVERT - 128))
        | (1ULL << (RegimenParser::DATE_WORD - 128))
        | (1ULL << (RegimenParser::DIFFERENCE - 128))
        | (1ULL << (RegimenParser::DISTINCT - 128))
        | (1ULL << (RegimenParser::DURATION - 128))
        | (1ULL << (RegimenParser::END - 128))
        | (1ULL << (RegimenParser::ENDS - 128))
        | (1ULL << (RegimenParser::EVERY - 128))
        | (1ULL << (RegimenParser::EXACTLY - 128))
        | (1ULL << (RegimenParser::EXISTS - 128))
        | (1ULL << (RegimenParser::EXPAND - 128))
        | (1ULL << (RegimenParser::FALSE - 128))
        | (1ULL << (RegimenParser::FLATTEN - 128))
        | (1ULL << (RegimenParser::IF - 128))
        | (1ULL << (RegimenParser::INCLUDED - 128))
        | (1ULL << (RegimenParser::INCLUDES - 128))
        | (1ULL << (RegimenParser::INTERVAL - 128))
        | (1ULL << (RegimenParser::LESS_WORD - 128))
        | (1ULL << (RegimenParser::LET - 128))
        | (1ULL << (RegimenParser::LIST - 128))
        | (1ULL << (RegimenParser::MAXIMUM - 128))
        | (1ULL << (RegimenParser::MEETS - 128))
        | (1ULL << (RegimenParser::MINIMUM - 128))
        | (1ULL << (RegimenParser::MORE_WORD - 128))
        | (1ULL << (RegimenParser::NOT - 128))
        | (1ULL << (RegimenParser::NULL_WORD - 128))
        | (1ULL << (RegimenParser::OCCURS - 128))
        | (1ULL << (RegimenParser::ON - 128))
        | (1ULL << (RegimenParser::OVERLAPS - 128))
        | (1ULL << (RegimenParser::PER - 128))
        | (1ULL << (RegimenParser::POINT - 128))
        | (1ULL << (RegimenParser::PREDECESSOR - 128))
        | (1ULL << (RegimenParser::SAME - 128))
        | (1ULL << (RegimenParser::SINGLETON - 128))
        | (1ULL << (RegimenParser::START - 128))
        | (1ULL << (RegimenParser::STARTING - 128))
        | (1ULL << (RegimenParser::STARTS - 128))
        | (1ULL << (RegimenParser::SUCCESSOR - 128))
        | (1ULL << (RegimenParser::SUCH - 128))
        | (1ULL << (RegimenParser::THAN - 128))
        | (1ULL << (RegimenParser::THAT - 128))
        | (1ULL << (RegimenParser::THIS - 128))
        | (1ULL << (RegimenParser::TIMEZONE - 128))
        | (1ULL << (RegimenParser::TIMEZONEOFFSET - 128)))) != 0) || ((((_la - 192) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 192)) & ((1ULL << (RegimenParser::TIME_WORD - 192))
        | (1ULL << (RegimenParser::TO - 192))
        | (1ULL << (RegimenParser::TRUE - 192))
        | (1ULL << (RegimenParser::TUPLE - 192))
        | (1ULL << (RegimenParser::WIDTH - 192))
        | (1ULL << (RegimenParser::CALENDAR_UNIT - 192))
        | (1ULL << (RegimenParser::LBRACE - 192))
        | (1ULL << (RegimenParser::LPAREN - 192))
        | (1ULL << (RegimenParser::LBRACKET - 192))
        | (1ULL << (RegimenParser::PLUS - 192))
        | (1ULL << (RegimenParser::MINUS - 192))
        | (1ULL << (RegimenParser::DATETIME - 192))
        | (1ULL << (RegimenParser::DATE - 192))
        | (1ULL << (RegimenParser::TIME - 192))
        | (1ULL << (RegimenParser::DECIMAL - 192))
        | (1ULL << (RegimenParser::LONG - 192))
        | (1ULL << (RegimenParser::INTEGER - 192))
        | (1ULL << (RegimenParser::STRING - 192))
        | (1ULL << (RegimenParser::PROSE - 192))
        | (1ULL << (RegimenParser::IDENTIFIER - 192))
        | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 192)))) != 0)) {
        setState(2161);
        expression(0);
      }
      setState(2165); 
      _errHandler->sync(this);
      _la = _input->LA(1);
      do {
        setState(2164);
        caseItem();
        setState(2167); 
        _errHandler->sync(this);
        _la = _input->LA(1);
      } while (_la == RegimenParser::WHEN);
      setState(2169);
      match(RegimenParser::ELSE);
      setState(2170);
      expression(0);
      setState(2171);
      match(RegimenParser::END);
      break;
    }

    default:
      break;
    }
    _ctx->stop = _input->LT(-1);
    setState(2194);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 277, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        if (!_parseListeners.empty())
          triggerExitRuleEvent();
        previousContext = _localctx;
        setState(2192);
        _errHandler->sync(this);
        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 276, _ctx)) {
        case 1: {
          auto newContext = _tracker.createInstance<PowerTermContext>(_tracker.createInstance<ExpressionTermContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpressionTerm);
          setState(2175);

          if (!(precpred(_ctx, 5))) throw FailedPredicateException(this, "precpred(_ctx, 5)");
          setState(2176);
          match(RegimenParser::CARET);
          setState(2177);
          expressionTerm(6);
          break;
        }

        case 2: {
          auto newContext = _tracker.createInstance<MultiplicationTermContext>(_tracker.createInstance<ExpressionTermContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpressionTerm);
          setState(2178);

          if (!(precpred(_ctx, 4))) throw FailedPredicateException(this, "precpred(_ctx, 4)");
          setState(2179);
          _la = _input->LA(1);
          if (!(_la == RegimenParser::DIV

          || _la == RegimenParser::MOD || _la == RegimenParser::STAR

          || _la == RegimenParser::SLASH)) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(2180);
          expressionTerm(5);
          break;
        }

        case 3: {
          auto newContext = _tracker.createInstance<AdditionTermContext>(_tracker.createInstance<ExpressionTermContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpressionTerm);
          setState(2181);

          if (!(precpred(_ctx, 3))) throw FailedPredicateException(this, "precpred(_ctx, 3)");
          setState(2182);
          _la = _input->LA(1);
          if (!(((((_la - 223) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 223)) & ((1ULL << (RegimenParser::PLUS - 223))
            | (1ULL << (RegimenParser::MINUS - 223))
            | (1ULL << (RegimenParser::AMPERSAND - 223)))) != 0))) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(2183);
          expressionTerm(4);
          break;
        }

        case 4: {
          auto newContext = _tracker.createInstance<MemberTermContext>(_tracker.createInstance<ExpressionTermContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpressionTerm);
          setState(2184);

          if (!(precpred(_ctx, 22))) throw FailedPredicateException(this, "precpred(_ctx, 22)");
          setState(2185);
          match(RegimenParser::DOT);
          setState(2186);
          identifier();
          break;
        }

        case 5: {
          auto newContext = _tracker.createInstance<IndexTermContext>(_tracker.createInstance<ExpressionTermContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpressionTerm);
          setState(2187);

          if (!(precpred(_ctx, 21))) throw FailedPredicateException(this, "precpred(_ctx, 21)");
          setState(2188);
          match(RegimenParser::LBRACKET);
          setState(2189);
          expression(0);
          setState(2190);
          match(RegimenParser::RBRACKET);
          break;
        }

        default:
          break;
        } 
      }
      setState(2196);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 277, _ctx);
    }
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }
  return _localctx;
}

//----------------- ComponentContext ------------------------------------------------------------------

RegimenParser::ComponentContext::ComponentContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::PrecisionContext* RegimenParser::ComponentContext::precision() {
  return getRuleContext<RegimenParser::PrecisionContext>(0);
}

tree::TerminalNode* RegimenParser::ComponentContext::DATE_WORD() {
  return getToken(RegimenParser::DATE_WORD, 0);
}

tree::TerminalNode* RegimenParser::ComponentContext::TIME_WORD() {
  return getToken(RegimenParser::TIME_WORD, 0);
}

tree::TerminalNode* RegimenParser::ComponentContext::TIMEZONE() {
  return getToken(RegimenParser::TIMEZONE, 0);
}

tree::TerminalNode* RegimenParser::ComponentContext::TIMEZONEOFFSET() {
  return getToken(RegimenParser::TIMEZONEOFFSET, 0);
}


size_t RegimenParser::ComponentContext::getRuleIndex() const {
  return RegimenParser::RuleComponent;
}


RegimenParser::ComponentContext* RegimenParser::component() {
  ComponentContext *_localctx = _tracker.createInstance<ComponentContext>(_ctx, getState());
  enterRule(_localctx, 208, RegimenParser::RuleComponent);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(2202);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::YEAR_OF:
      case RegimenParser::CALENDAR_UNIT: {
        enterOuterAlt(_localctx, 1);
        setState(2197);
        precision();
        break;
      }

      case RegimenParser::DATE_WORD: {
        enterOuterAlt(_localctx, 2);
        setState(2198);
        match(RegimenParser::DATE_WORD);
        break;
      }

      case RegimenParser::TIME_WORD: {
        enterOuterAlt(_localctx, 3);
        setState(2199);
        match(RegimenParser::TIME_WORD);
        break;
      }

      case RegimenParser::TIMEZONE: {
        enterOuterAlt(_localctx, 4);
        setState(2200);
        match(RegimenParser::TIMEZONE);
        break;
      }

      case RegimenParser::TIMEZONEOFFSET: {
        enterOuterAlt(_localctx, 5);
        setState(2201);
        match(RegimenParser::TIMEZONEOFFSET);
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
  enterRule(_localctx, 210, RegimenParser::RuleCaseItem);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(2204);
    match(RegimenParser::WHEN);
    setState(2205);
    expression(0);
    setState(2206);
    match(RegimenParser::THEN);
    setState(2207);
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

tree::TerminalNode* RegimenParser::EmptyTupleTermContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

tree::TerminalNode* RegimenParser::EmptyTupleTermContext::COLON() {
  return getToken(RegimenParser::COLON, 0);
}

tree::TerminalNode* RegimenParser::EmptyTupleTermContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

tree::TerminalNode* RegimenParser::EmptyTupleTermContext::TUPLE() {
  return getToken(RegimenParser::TUPLE, 0);
}

RegimenParser::EmptyTupleTermContext::EmptyTupleTermContext(TermContext *ctx) { copyFrom(ctx); }


//----------------- ThisTermContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::ThisTermContext::THIS() {
  return getToken(RegimenParser::THIS, 0);
}

RegimenParser::ThisTermContext::ThisTermContext(TermContext *ctx) { copyFrom(ctx); }


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


//----------------- InstanceTermContext ------------------------------------------------------------------

RegimenParser::QualifiedIdentifierContext* RegimenParser::InstanceTermContext::qualifiedIdentifier() {
  return getRuleContext<RegimenParser::QualifiedIdentifierContext>(0);
}

tree::TerminalNode* RegimenParser::InstanceTermContext::LBRACE() {
  return getToken(RegimenParser::LBRACE, 0);
}

std::vector<RegimenParser::TupleElementContext *> RegimenParser::InstanceTermContext::tupleElement() {
  return getRuleContexts<RegimenParser::TupleElementContext>();
}

RegimenParser::TupleElementContext* RegimenParser::InstanceTermContext::tupleElement(size_t i) {
  return getRuleContext<RegimenParser::TupleElementContext>(i);
}

tree::TerminalNode* RegimenParser::InstanceTermContext::RBRACE() {
  return getToken(RegimenParser::RBRACE, 0);
}

std::vector<tree::TerminalNode *> RegimenParser::InstanceTermContext::COMMA() {
  return getTokens(RegimenParser::COMMA);
}

tree::TerminalNode* RegimenParser::InstanceTermContext::COMMA(size_t i) {
  return getToken(RegimenParser::COMMA, i);
}

RegimenParser::InstanceTermContext::InstanceTermContext(TermContext *ctx) { copyFrom(ctx); }


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

tree::TerminalNode* RegimenParser::ListTermContext::LESS() {
  return getToken(RegimenParser::LESS, 0);
}

RegimenParser::CastTypeContext* RegimenParser::ListTermContext::castType() {
  return getRuleContext<RegimenParser::CastTypeContext>(0);
}

tree::TerminalNode* RegimenParser::ListTermContext::GREATER() {
  return getToken(RegimenParser::GREATER, 0);
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
  enterRule(_localctx, 212, RegimenParser::RuleTerm);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(2290);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 289, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<TermContext *>(_tracker.createInstance<RegimenParser::LiteralTermContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(2209);
      literal();
      break;
    }

    case 2: {
      _localctx = dynamic_cast<TermContext *>(_tracker.createInstance<RegimenParser::IntervalTermContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(2210);
      match(RegimenParser::INTERVAL);
      setState(2211);
      _la = _input->LA(1);
      if (!(_la == RegimenParser::LPAREN

      || _la == RegimenParser::LBRACKET)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(2212);
      expression(0);
      setState(2213);
      match(RegimenParser::COMMA);
      setState(2214);
      expression(0);
      setState(2215);
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
      setState(2224);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::LIST) {
        setState(2217);
        match(RegimenParser::LIST);
        setState(2222);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::LESS) {
          setState(2218);
          match(RegimenParser::LESS);
          setState(2219);
          castType();
          setState(2220);
          match(RegimenParser::GREATER);
        }
      }
      setState(2226);
      match(RegimenParser::LBRACE);
      setState(2235);
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
        | (1ULL << RegimenParser::OPTION)
        | (1ULL << RegimenParser::STAGE)
        | (1ULL << RegimenParser::ALERT)
        | (1ULL << RegimenParser::CRITERION)
        | (1ULL << RegimenParser::CASE_WORD)
        | (1ULL << RegimenParser::ABSENT)
        | (1ULL << RegimenParser::ALLOW)
        | (1ULL << RegimenParser::ALTERNATIVE)
        | (1ULL << RegimenParser::APART)
        | (1ULL << RegimenParser::AUTHOR)
        | (1ULL << RegimenParser::BOOSTER)
        | (1ULL << RegimenParser::CLASS)
        | (1ULL << RegimenParser::CLINICIAN)
        | (1ULL << RegimenParser::COMBINE)
        | (1ULL << RegimenParser::COURSE)
        | (1ULL << RegimenParser::COURSES)
        | (1ULL << RegimenParser::DEFAULT)
        | (1ULL << RegimenParser::DESCRIBE)
        | (1ULL << RegimenParser::DISPLAY)
        | (1ULL << RegimenParser::DOI)
        | (1ULL << RegimenParser::DONE)
        | (1ULL << RegimenParser::DOSE)
        | (1ULL << RegimenParser::DURABILITY)
        | (1ULL << RegimenParser::EARLIEST)
        | (1ULL << RegimenParser::EFFECTIVE)
        | (1ULL << RegimenParser::ENTER)
        | (1ULL << RegimenParser::EVIDENCE)
        | (1ULL << RegimenParser::FIGURE)
        | (1ULL << RegimenParser::FIRST_DO)
        | (1ULL << RegimenParser::FROM)
        | (1ULL << RegimenParser::GIVEN)
        | (1ULL << RegimenParser::HOLD))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::INDICATED - 64))
        | (1ULL << (RegimenParser::JURISDICTION - 64))
        | (1ULL << (RegimenParser::KIND - 64))
        | (1ULL << (RegimenParser::LANGUAGE - 64))
        | (1ULL << (RegimenParser::LATEST - 64))
        | (1ULL << (RegimenParser::MAINTAIN - 64))
        | (1ULL << (RegimenParser::MEANS - 64))
        | (1ULL << (RegimenParser::MONITOR - 64))
        | (1ULL << (RegimenParser::NONE - 64))
        | (1ULL << (RegimenParser::NOT_COMPUTABLE - 64))
        | (1ULL << (RegimenParser::NOTE - 64))
        | (1ULL << (RegimenParser::NOTHING - 64))
        | (1ULL << (RegimenParser::OFFER - 64))
        | (1ULL << (RegimenParser::ONSET - 64))
        | (1ULL << (RegimenParser::OVER - 64))
        | (1ULL << (RegimenParser::PATIENT - 64))
        | (1ULL << (RegimenParser::PREFER - 64))
        | (1ULL << (RegimenParser::PROTOCOL - 64))
        | (1ULL << (RegimenParser::PUBLISHER - 64))
        | (1ULL << (RegimenParser::RANK - 64))
        | (1ULL << (RegimenParser::RATE - 64))
        | (1ULL << (RegimenParser::REGULATORY - 64))
        | (1ULL << (RegimenParser::REVIEW - 64))
        | (1ULL << (RegimenParser::ROUTE - 64))
        | (1ULL << (RegimenParser::SCORE - 64))
        | (1ULL << (RegimenParser::SEE - 64))
        | (1ULL << (RegimenParser::SESSION - 64))
        | (1ULL << (RegimenParser::SESSIONS - 64))
        | (1ULL << (RegimenParser::SINCE - 64))
        | (1ULL << (RegimenParser::STATUS - 64))
        | (1ULL << (RegimenParser::SUSPECT - 64))
        | (1ULL << (RegimenParser::TARGET - 64))
        | (1ULL << (RegimenParser::TIMES - 64))
        | (1ULL << (RegimenParser::TITRATE - 64))
        | (1ULL << (RegimenParser::UNKNOWN - 64))
        | (1ULL << (RegimenParser::UNLESS - 64))
        | (1ULL << (RegimenParser::UNTIL - 64))
        | (1ULL << (RegimenParser::URGENCY - 64))
        | (1ULL << (RegimenParser::URL - 64))
        | (1ULL << (RegimenParser::USE - 64))
        | (1ULL << (RegimenParser::VALUE - 64))
        | (1ULL << (RegimenParser::VERSION_WORD - 64))
        | (1ULL << (RegimenParser::WASHOUT - 64))
        | (1ULL << (RegimenParser::WORKUP - 64))
        | (1ULL << (RegimenParser::YEAR_OF - 64))
        | (1ULL << (RegimenParser::AGGREGATE - 64))
        | (1ULL << (RegimenParser::ANY - 64))
        | (1ULL << (RegimenParser::AT - 64))
        | (1ULL << (RegimenParser::CAST - 64))
        | (1ULL << (RegimenParser::COLLAPSE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 128)) & ((1ULL << (RegimenParser::CONVERT - 128))
        | (1ULL << (RegimenParser::DATE_WORD - 128))
        | (1ULL << (RegimenParser::DIFFERENCE - 128))
        | (1ULL << (RegimenParser::DISTINCT - 128))
        | (1ULL << (RegimenParser::DURATION - 128))
        | (1ULL << (RegimenParser::END - 128))
        | (1ULL << (RegimenParser::ENDS - 128))
        | (1ULL << (RegimenParser::EVERY - 128))
        | (1ULL << (RegimenParser::EXACTLY - 128))
        | (1ULL << (RegimenParser::EXISTS - 128))
        | (1ULL << (RegimenParser::EXPAND - 128))
        | (1ULL << (RegimenParser::FALSE - 128))
        | (1ULL << (RegimenParser::FLATTEN - 128))
        | (1ULL << (RegimenParser::IF - 128))
        | (1ULL << (RegimenParser::INCLUDED - 128))
        | (1ULL << (RegimenParser::INCLUDES - 128))
        | (1ULL << (RegimenParser::INTERVAL - 128))
        | (1ULL << (RegimenParser::LESS_WORD - 128))
        | (1ULL << (RegimenParser::LET - 128))
        | (1ULL << (RegimenParser::LIST - 128))
        | (1ULL << (RegimenParser::MAXIMUM - 128))
        | (1ULL << (RegimenParser::MEETS - 128))
        | (1ULL << (RegimenParser::MINIMUM - 128))
        | (1ULL << (RegimenParser::MORE_WORD - 128))
        | (1ULL << (RegimenParser::NOT - 128))
        | (1ULL << (RegimenParser::NULL_WORD - 128))
        | (1ULL << (RegimenParser::OCCURS - 128))
        | (1ULL << (RegimenParser::ON - 128))
        | (1ULL << (RegimenParser::OVERLAPS - 128))
        | (1ULL << (RegimenParser::PER - 128))
        | (1ULL << (RegimenParser::POINT - 128))
        | (1ULL << (RegimenParser::PREDECESSOR - 128))
        | (1ULL << (RegimenParser::SAME - 128))
        | (1ULL << (RegimenParser::SINGLETON - 128))
        | (1ULL << (RegimenParser::START - 128))
        | (1ULL << (RegimenParser::STARTING - 128))
        | (1ULL << (RegimenParser::STARTS - 128))
        | (1ULL << (RegimenParser::SUCCESSOR - 128))
        | (1ULL << (RegimenParser::SUCH - 128))
        | (1ULL << (RegimenParser::THAN - 128))
        | (1ULL << (RegimenParser::THAT - 128))
        | (1ULL << (RegimenParser::THIS - 128))
        | (1ULL << (RegimenParser::TIMEZONE - 128))
        | (1ULL << (RegimenParser::TIMEZONEOFFSET - 128)))) != 0) || ((((_la - 192) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 192)) & ((1ULL << (RegimenParser::TIME_WORD - 192))
        | (1ULL << (RegimenParser::TO - 192))
        | (1ULL << (RegimenParser::TRUE - 192))
        | (1ULL << (RegimenParser::TUPLE - 192))
        | (1ULL << (RegimenParser::WIDTH - 192))
        | (1ULL << (RegimenParser::CALENDAR_UNIT - 192))
        | (1ULL << (RegimenParser::LBRACE - 192))
        | (1ULL << (RegimenParser::LPAREN - 192))
        | (1ULL << (RegimenParser::LBRACKET - 192))
        | (1ULL << (RegimenParser::PLUS - 192))
        | (1ULL << (RegimenParser::MINUS - 192))
        | (1ULL << (RegimenParser::DATETIME - 192))
        | (1ULL << (RegimenParser::DATE - 192))
        | (1ULL << (RegimenParser::TIME - 192))
        | (1ULL << (RegimenParser::DECIMAL - 192))
        | (1ULL << (RegimenParser::LONG - 192))
        | (1ULL << (RegimenParser::INTEGER - 192))
        | (1ULL << (RegimenParser::STRING - 192))
        | (1ULL << (RegimenParser::PROSE - 192))
        | (1ULL << (RegimenParser::IDENTIFIER - 192))
        | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 192)))) != 0)) {
        setState(2227);
        expression(0);
        setState(2232);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::COMMA) {
          setState(2228);
          match(RegimenParser::COMMA);
          setState(2229);
          expression(0);
          setState(2234);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
      }
      setState(2237);
      match(RegimenParser::RBRACE);
      break;
    }

    case 4: {
      _localctx = dynamic_cast<TermContext *>(_tracker.createInstance<RegimenParser::TupleTermContext>(_localctx));
      enterOuterAlt(_localctx, 4);
      setState(2239);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::TUPLE) {
        setState(2238);
        match(RegimenParser::TUPLE);
      }
      setState(2241);
      match(RegimenParser::LBRACE);
      setState(2242);
      tupleElement();
      setState(2247);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RegimenParser::COMMA) {
        setState(2243);
        match(RegimenParser::COMMA);
        setState(2244);
        tupleElement();
        setState(2249);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(2250);
      match(RegimenParser::RBRACE);
      break;
    }

    case 5: {
      _localctx = dynamic_cast<TermContext *>(_tracker.createInstance<RegimenParser::EmptyTupleTermContext>(_localctx));
      enterOuterAlt(_localctx, 5);
      setState(2253);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::TUPLE) {
        setState(2252);
        match(RegimenParser::TUPLE);
      }
      setState(2255);
      match(RegimenParser::LBRACE);
      setState(2256);
      match(RegimenParser::COLON);
      setState(2257);
      match(RegimenParser::RBRACE);
      break;
    }

    case 6: {
      _localctx = dynamic_cast<TermContext *>(_tracker.createInstance<RegimenParser::InstanceTermContext>(_localctx));
      enterOuterAlt(_localctx, 6);
      setState(2258);
      qualifiedIdentifier();
      setState(2259);
      match(RegimenParser::LBRACE);
      setState(2260);
      tupleElement();
      setState(2265);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RegimenParser::COMMA) {
        setState(2261);
        match(RegimenParser::COMMA);
        setState(2262);
        tupleElement();
        setState(2267);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(2268);
      match(RegimenParser::RBRACE);
      break;
    }

    case 7: {
      _localctx = dynamic_cast<TermContext *>(_tracker.createInstance<RegimenParser::InvocationTermContext>(_localctx));
      enterOuterAlt(_localctx, 7);
      setState(2270);
      functionName();
      setState(2271);
      match(RegimenParser::LPAREN);
      setState(2280);
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
        | (1ULL << RegimenParser::OPTION)
        | (1ULL << RegimenParser::STAGE)
        | (1ULL << RegimenParser::ALERT)
        | (1ULL << RegimenParser::CRITERION)
        | (1ULL << RegimenParser::CASE_WORD)
        | (1ULL << RegimenParser::ABSENT)
        | (1ULL << RegimenParser::ALLOW)
        | (1ULL << RegimenParser::ALTERNATIVE)
        | (1ULL << RegimenParser::APART)
        | (1ULL << RegimenParser::AUTHOR)
        | (1ULL << RegimenParser::BOOSTER)
        | (1ULL << RegimenParser::CLASS)
        | (1ULL << RegimenParser::CLINICIAN)
        | (1ULL << RegimenParser::COMBINE)
        | (1ULL << RegimenParser::COURSE)
        | (1ULL << RegimenParser::COURSES)
        | (1ULL << RegimenParser::DEFAULT)
        | (1ULL << RegimenParser::DESCRIBE)
        | (1ULL << RegimenParser::DISPLAY)
        | (1ULL << RegimenParser::DOI)
        | (1ULL << RegimenParser::DONE)
        | (1ULL << RegimenParser::DOSE)
        | (1ULL << RegimenParser::DURABILITY)
        | (1ULL << RegimenParser::EARLIEST)
        | (1ULL << RegimenParser::EFFECTIVE)
        | (1ULL << RegimenParser::ENTER)
        | (1ULL << RegimenParser::EVIDENCE)
        | (1ULL << RegimenParser::FIGURE)
        | (1ULL << RegimenParser::FIRST_DO)
        | (1ULL << RegimenParser::FROM)
        | (1ULL << RegimenParser::GIVEN)
        | (1ULL << RegimenParser::HOLD))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::INDICATED - 64))
        | (1ULL << (RegimenParser::JURISDICTION - 64))
        | (1ULL << (RegimenParser::KIND - 64))
        | (1ULL << (RegimenParser::LANGUAGE - 64))
        | (1ULL << (RegimenParser::LATEST - 64))
        | (1ULL << (RegimenParser::MAINTAIN - 64))
        | (1ULL << (RegimenParser::MEANS - 64))
        | (1ULL << (RegimenParser::MONITOR - 64))
        | (1ULL << (RegimenParser::NONE - 64))
        | (1ULL << (RegimenParser::NOT_COMPUTABLE - 64))
        | (1ULL << (RegimenParser::NOTE - 64))
        | (1ULL << (RegimenParser::NOTHING - 64))
        | (1ULL << (RegimenParser::OFFER - 64))
        | (1ULL << (RegimenParser::ONSET - 64))
        | (1ULL << (RegimenParser::OVER - 64))
        | (1ULL << (RegimenParser::PATIENT - 64))
        | (1ULL << (RegimenParser::PREFER - 64))
        | (1ULL << (RegimenParser::PROTOCOL - 64))
        | (1ULL << (RegimenParser::PUBLISHER - 64))
        | (1ULL << (RegimenParser::RANK - 64))
        | (1ULL << (RegimenParser::RATE - 64))
        | (1ULL << (RegimenParser::REGULATORY - 64))
        | (1ULL << (RegimenParser::REVIEW - 64))
        | (1ULL << (RegimenParser::ROUTE - 64))
        | (1ULL << (RegimenParser::SCORE - 64))
        | (1ULL << (RegimenParser::SEE - 64))
        | (1ULL << (RegimenParser::SESSION - 64))
        | (1ULL << (RegimenParser::SESSIONS - 64))
        | (1ULL << (RegimenParser::SINCE - 64))
        | (1ULL << (RegimenParser::STATUS - 64))
        | (1ULL << (RegimenParser::SUSPECT - 64))
        | (1ULL << (RegimenParser::TARGET - 64))
        | (1ULL << (RegimenParser::TIMES - 64))
        | (1ULL << (RegimenParser::TITRATE - 64))
        | (1ULL << (RegimenParser::UNKNOWN - 64))
        | (1ULL << (RegimenParser::UNLESS - 64))
        | (1ULL << (RegimenParser::UNTIL - 64))
        | (1ULL << (RegimenParser::URGENCY - 64))
        | (1ULL << (RegimenParser::URL - 64))
        | (1ULL << (RegimenParser::USE - 64))
        | (1ULL << (RegimenParser::VALUE - 64))
        | (1ULL << (RegimenParser::VERSION_WORD - 64))
        | (1ULL << (RegimenParser::WASHOUT - 64))
        | (1ULL << (RegimenParser::WORKUP - 64))
        | (1ULL << (RegimenParser::YEAR_OF - 64))
        | (1ULL << (RegimenParser::AGGREGATE - 64))
        | (1ULL << (RegimenParser::ANY - 64))
        | (1ULL << (RegimenParser::AT - 64))
        | (1ULL << (RegimenParser::CAST - 64))
        | (1ULL << (RegimenParser::COLLAPSE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 128)) & ((1ULL << (RegimenParser::CONVERT - 128))
        | (1ULL << (RegimenParser::DATE_WORD - 128))
        | (1ULL << (RegimenParser::DIFFERENCE - 128))
        | (1ULL << (RegimenParser::DISTINCT - 128))
        | (1ULL << (RegimenParser::DURATION - 128))
        | (1ULL << (RegimenParser::END - 128))
        | (1ULL << (RegimenParser::ENDS - 128))
        | (1ULL << (RegimenParser::EVERY - 128))
        | (1ULL << (RegimenParser::EXACTLY - 128))
        | (1ULL << (RegimenParser::EXISTS - 128))
        | (1ULL << (RegimenParser::EXPAND - 128))
        | (1ULL << (RegimenParser::FALSE - 128))
        | (1ULL << (RegimenParser::FLATTEN - 128))
        | (1ULL << (RegimenParser::IF - 128))
        | (1ULL << (RegimenParser::INCLUDED - 128))
        | (1ULL << (RegimenParser::INCLUDES - 128))
        | (1ULL << (RegimenParser::INTERVAL - 128))
        | (1ULL << (RegimenParser::LESS_WORD - 128))
        | (1ULL << (RegimenParser::LET - 128))
        | (1ULL << (RegimenParser::LIST - 128))
        | (1ULL << (RegimenParser::MAXIMUM - 128))
        | (1ULL << (RegimenParser::MEETS - 128))
        | (1ULL << (RegimenParser::MINIMUM - 128))
        | (1ULL << (RegimenParser::MORE_WORD - 128))
        | (1ULL << (RegimenParser::NOT - 128))
        | (1ULL << (RegimenParser::NULL_WORD - 128))
        | (1ULL << (RegimenParser::OCCURS - 128))
        | (1ULL << (RegimenParser::ON - 128))
        | (1ULL << (RegimenParser::OVERLAPS - 128))
        | (1ULL << (RegimenParser::PER - 128))
        | (1ULL << (RegimenParser::POINT - 128))
        | (1ULL << (RegimenParser::PREDECESSOR - 128))
        | (1ULL << (RegimenParser::SAME - 128))
        | (1ULL << (RegimenParser::SINGLETON - 128))
        | (1ULL << (RegimenParser::START - 128))
        | (1ULL << (RegimenParser::STARTING - 128))
        | (1ULL << (RegimenParser::STARTS - 128))
        | (1ULL << (RegimenParser::SUCCESSOR - 128))
        | (1ULL << (RegimenParser::SUCH - 128))
        | (1ULL << (RegimenParser::THAN - 128))
        | (1ULL << (RegimenParser::THAT - 128))
        | (1ULL << (RegimenParser::THIS - 128))
        | (1ULL << (RegimenParser::TIMEZONE - 128))
        | (1ULL << (RegimenParser::TIMEZONEOFFSET - 128)))) != 0) || ((((_la - 192) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 192)) & ((1ULL << (RegimenParser::TIME_WORD - 192))
        | (1ULL << (RegimenParser::TO - 192))
        | (1ULL << (RegimenParser::TRUE - 192))
        | (1ULL << (RegimenParser::TUPLE - 192))
        | (1ULL << (RegimenParser::WIDTH - 192))
        | (1ULL << (RegimenParser::CALENDAR_UNIT - 192))
        | (1ULL << (RegimenParser::LBRACE - 192))
        | (1ULL << (RegimenParser::LPAREN - 192))
        | (1ULL << (RegimenParser::LBRACKET - 192))
        | (1ULL << (RegimenParser::PLUS - 192))
        | (1ULL << (RegimenParser::MINUS - 192))
        | (1ULL << (RegimenParser::DATETIME - 192))
        | (1ULL << (RegimenParser::DATE - 192))
        | (1ULL << (RegimenParser::TIME - 192))
        | (1ULL << (RegimenParser::DECIMAL - 192))
        | (1ULL << (RegimenParser::LONG - 192))
        | (1ULL << (RegimenParser::INTEGER - 192))
        | (1ULL << (RegimenParser::STRING - 192))
        | (1ULL << (RegimenParser::PROSE - 192))
        | (1ULL << (RegimenParser::IDENTIFIER - 192))
        | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 192)))) != 0)) {
        setState(2272);
        expression(0);
        setState(2277);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::COMMA) {
          setState(2273);
          match(RegimenParser::COMMA);
          setState(2274);
          expression(0);
          setState(2279);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
      }
      setState(2282);
      match(RegimenParser::RPAREN);
      break;
    }

    case 8: {
      _localctx = dynamic_cast<TermContext *>(_tracker.createInstance<RegimenParser::IdentifierTermContext>(_localctx));
      enterOuterAlt(_localctx, 8);
      setState(2284);
      identifier();
      break;
    }

    case 9: {
      _localctx = dynamic_cast<TermContext *>(_tracker.createInstance<RegimenParser::ThisTermContext>(_localctx));
      enterOuterAlt(_localctx, 9);
      setState(2285);
      match(RegimenParser::THIS);
      break;
    }

    case 10: {
      _localctx = dynamic_cast<TermContext *>(_tracker.createInstance<RegimenParser::ParenthesizedTermContext>(_localctx));
      enterOuterAlt(_localctx, 10);
      setState(2286);
      match(RegimenParser::LPAREN);
      setState(2287);
      expression(0);
      setState(2288);
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
  enterRule(_localctx, 214, RegimenParser::RuleTupleElement);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(2292);
    identifier();
    setState(2293);
    match(RegimenParser::COLON);
    setState(2294);
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
  enterRule(_localctx, 216, RegimenParser::RuleFunctionName);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(2296);
    reference();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- QuantityContext ------------------------------------------------------------------

RegimenParser::QuantityContext::QuantityContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* RegimenParser::QuantityContext::INTEGER() {
  return getToken(RegimenParser::INTEGER, 0);
}

tree::TerminalNode* RegimenParser::QuantityContext::DECIMAL() {
  return getToken(RegimenParser::DECIMAL, 0);
}

tree::TerminalNode* RegimenParser::QuantityContext::STRING() {
  return getToken(RegimenParser::STRING, 0);
}

tree::TerminalNode* RegimenParser::QuantityContext::CALENDAR_UNIT() {
  return getToken(RegimenParser::CALENDAR_UNIT, 0);
}

tree::TerminalNode* RegimenParser::QuantityContext::YEAR_OF() {
  return getToken(RegimenParser::YEAR_OF, 0);
}


size_t RegimenParser::QuantityContext::getRuleIndex() const {
  return RegimenParser::RuleQuantity;
}


RegimenParser::QuantityContext* RegimenParser::quantity() {
  QuantityContext *_localctx = _tracker.createInstance<QuantityContext>(_ctx, getState());
  enterRule(_localctx, 218, RegimenParser::RuleQuantity);
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
    setState(2298);
    _la = _input->LA(1);
    if (!(_la == RegimenParser::DECIMAL

    || _la == RegimenParser::INTEGER)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(2299);
    _la = _input->LA(1);
    if (!(_la == RegimenParser::YEAR_OF || _la == RegimenParser::CALENDAR_UNIT

    || _la == RegimenParser::STRING)) {
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

//----------------- RatioLiteralContext ------------------------------------------------------------------

std::vector<RegimenParser::RatioPartContext *> RegimenParser::RatioLiteralContext::ratioPart() {
  return getRuleContexts<RegimenParser::RatioPartContext>();
}

RegimenParser::RatioPartContext* RegimenParser::RatioLiteralContext::ratioPart(size_t i) {
  return getRuleContext<RegimenParser::RatioPartContext>(i);
}

tree::TerminalNode* RegimenParser::RatioLiteralContext::COLON() {
  return getToken(RegimenParser::COLON, 0);
}

RegimenParser::RatioLiteralContext::RatioLiteralContext(LiteralContext *ctx) { copyFrom(ctx); }


//----------------- PlainLiteralContext ------------------------------------------------------------------

RegimenParser::SimpleLiteralContext* RegimenParser::PlainLiteralContext::simpleLiteral() {
  return getRuleContext<RegimenParser::SimpleLiteralContext>(0);
}

RegimenParser::PlainLiteralContext::PlainLiteralContext(LiteralContext *ctx) { copyFrom(ctx); }


//----------------- QuantityLiteralContext ------------------------------------------------------------------

RegimenParser::QuantityContext* RegimenParser::QuantityLiteralContext::quantity() {
  return getRuleContext<RegimenParser::QuantityContext>(0);
}

RegimenParser::QuantityLiteralContext::QuantityLiteralContext(LiteralContext *ctx) { copyFrom(ctx); }


RegimenParser::LiteralContext* RegimenParser::literal() {
  LiteralContext *_localctx = _tracker.createInstance<LiteralContext>(_ctx, getState());
  enterRule(_localctx, 220, RegimenParser::RuleLiteral);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(2307);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 290, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<LiteralContext *>(_tracker.createInstance<RegimenParser::RatioLiteralContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(2301);
      ratioPart();
      setState(2302);
      match(RegimenParser::COLON);
      setState(2303);
      ratioPart();
      break;
    }

    case 2: {
      _localctx = dynamic_cast<LiteralContext *>(_tracker.createInstance<RegimenParser::QuantityLiteralContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(2305);
      quantity();
      break;
    }

    case 3: {
      _localctx = dynamic_cast<LiteralContext *>(_tracker.createInstance<RegimenParser::PlainLiteralContext>(_localctx));
      enterOuterAlt(_localctx, 3);
      setState(2306);
      simpleLiteral();
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

//----------------- RatioPartContext ------------------------------------------------------------------

RegimenParser::RatioPartContext::RatioPartContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::QuantityContext* RegimenParser::RatioPartContext::quantity() {
  return getRuleContext<RegimenParser::QuantityContext>(0);
}

tree::TerminalNode* RegimenParser::RatioPartContext::INTEGER() {
  return getToken(RegimenParser::INTEGER, 0);
}

tree::TerminalNode* RegimenParser::RatioPartContext::DECIMAL() {
  return getToken(RegimenParser::DECIMAL, 0);
}


size_t RegimenParser::RatioPartContext::getRuleIndex() const {
  return RegimenParser::RuleRatioPart;
}


RegimenParser::RatioPartContext* RegimenParser::ratioPart() {
  RatioPartContext *_localctx = _tracker.createInstance<RatioPartContext>(_ctx, getState());
  enterRule(_localctx, 222, RegimenParser::RuleRatioPart);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(2312);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 291, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(2309);
      quantity();
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(2310);
      match(RegimenParser::INTEGER);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(2311);
      match(RegimenParser::DECIMAL);
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

//----------------- SimpleLiteralContext ------------------------------------------------------------------

RegimenParser::SimpleLiteralContext::SimpleLiteralContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}


size_t RegimenParser::SimpleLiteralContext::getRuleIndex() const {
  return RegimenParser::RuleSimpleLiteral;
}

void RegimenParser::SimpleLiteralContext::copyFrom(SimpleLiteralContext *ctx) {
  ParserRuleContext::copyFrom(ctx);
}

//----------------- DecimalLiteralContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::DecimalLiteralContext::DECIMAL() {
  return getToken(RegimenParser::DECIMAL, 0);
}

RegimenParser::DecimalLiteralContext::DecimalLiteralContext(SimpleLiteralContext *ctx) { copyFrom(ctx); }


//----------------- TimeLiteralContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::TimeLiteralContext::TIME() {
  return getToken(RegimenParser::TIME, 0);
}

RegimenParser::TimeLiteralContext::TimeLiteralContext(SimpleLiteralContext *ctx) { copyFrom(ctx); }


//----------------- NullLiteralContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::NullLiteralContext::NULL_WORD() {
  return getToken(RegimenParser::NULL_WORD, 0);
}

RegimenParser::NullLiteralContext::NullLiteralContext(SimpleLiteralContext *ctx) { copyFrom(ctx); }


//----------------- DateTimeLiteralContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::DateTimeLiteralContext::DATETIME() {
  return getToken(RegimenParser::DATETIME, 0);
}

RegimenParser::DateTimeLiteralContext::DateTimeLiteralContext(SimpleLiteralContext *ctx) { copyFrom(ctx); }


//----------------- StringLiteralContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::StringLiteralContext::STRING() {
  return getToken(RegimenParser::STRING, 0);
}

RegimenParser::StringLiteralContext::StringLiteralContext(SimpleLiteralContext *ctx) { copyFrom(ctx); }


//----------------- IntegerLiteralContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::IntegerLiteralContext::INTEGER() {
  return getToken(RegimenParser::INTEGER, 0);
}

RegimenParser::IntegerLiteralContext::IntegerLiteralContext(SimpleLiteralContext *ctx) { copyFrom(ctx); }


//----------------- DateLiteralContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::DateLiteralContext::DATE() {
  return getToken(RegimenParser::DATE, 0);
}

RegimenParser::DateLiteralContext::DateLiteralContext(SimpleLiteralContext *ctx) { copyFrom(ctx); }


//----------------- BooleanLiteralContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::BooleanLiteralContext::TRUE() {
  return getToken(RegimenParser::TRUE, 0);
}

tree::TerminalNode* RegimenParser::BooleanLiteralContext::FALSE() {
  return getToken(RegimenParser::FALSE, 0);
}

RegimenParser::BooleanLiteralContext::BooleanLiteralContext(SimpleLiteralContext *ctx) { copyFrom(ctx); }


//----------------- LongLiteralContext ------------------------------------------------------------------

tree::TerminalNode* RegimenParser::LongLiteralContext::LONG() {
  return getToken(RegimenParser::LONG, 0);
}

RegimenParser::LongLiteralContext::LongLiteralContext(SimpleLiteralContext *ctx) { copyFrom(ctx); }


RegimenParser::SimpleLiteralContext* RegimenParser::simpleLiteral() {
  SimpleLiteralContext *_localctx = _tracker.createInstance<SimpleLiteralContext>(_ctx, getState());
  enterRule(_localctx, 224, RegimenParser::RuleSimpleLiteral);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(2323);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::FALSE:
      case RegimenParser::TRUE: {
        _localctx = dynamic_cast<SimpleLiteralContext *>(_tracker.createInstance<RegimenParser::BooleanLiteralContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(2314);
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

      case RegimenParser::NULL_WORD: {
        _localctx = dynamic_cast<SimpleLiteralContext *>(_tracker.createInstance<RegimenParser::NullLiteralContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(2315);
        match(RegimenParser::NULL_WORD);
        break;
      }

      case RegimenParser::STRING: {
        _localctx = dynamic_cast<SimpleLiteralContext *>(_tracker.createInstance<RegimenParser::StringLiteralContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(2316);
        match(RegimenParser::STRING);
        break;
      }

      case RegimenParser::INTEGER: {
        _localctx = dynamic_cast<SimpleLiteralContext *>(_tracker.createInstance<RegimenParser::IntegerLiteralContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(2317);
        match(RegimenParser::INTEGER);
        break;
      }

      case RegimenParser::LONG: {
        _localctx = dynamic_cast<SimpleLiteralContext *>(_tracker.createInstance<RegimenParser::LongLiteralContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(2318);
        match(RegimenParser::LONG);
        break;
      }

      case RegimenParser::DECIMAL: {
        _localctx = dynamic_cast<SimpleLiteralContext *>(_tracker.createInstance<RegimenParser::DecimalLiteralContext>(_localctx));
        enterOuterAlt(_localctx, 6);
        setState(2319);
        match(RegimenParser::DECIMAL);
        break;
      }

      case RegimenParser::DATETIME: {
        _localctx = dynamic_cast<SimpleLiteralContext *>(_tracker.createInstance<RegimenParser::DateTimeLiteralContext>(_localctx));
        enterOuterAlt(_localctx, 7);
        setState(2320);
        match(RegimenParser::DATETIME);
        break;
      }

      case RegimenParser::DATE: {
        _localctx = dynamic_cast<SimpleLiteralContext *>(_tracker.createInstance<RegimenParser::DateLiteralContext>(_localctx));
        enterOuterAlt(_localctx, 8);
        setState(2321);
        match(RegimenParser::DATE);
        break;
      }

      case RegimenParser::TIME: {
        _localctx = dynamic_cast<SimpleLiteralContext *>(_tracker.createInstance<RegimenParser::TimeLiteralContext>(_localctx));
        enterOuterAlt(_localctx, 9);
        setState(2322);
        match(RegimenParser::TIME);
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
  enterRule(_localctx, 226, RegimenParser::RuleReference);
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
    setState(2325);
    identifier();
    setState(2328);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::DOT) {
      setState(2326);
      match(RegimenParser::DOT);
      setState(2327);
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

tree::TerminalNode* RegimenParser::IdentifierContext::ABSENT() {
  return getToken(RegimenParser::ABSENT, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::AGGREGATE() {
  return getToken(RegimenParser::AGGREGATE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::ALLOW() {
  return getToken(RegimenParser::ALLOW, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::ALERT() {
  return getToken(RegimenParser::ALERT, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::ALTERNATIVE() {
  return getToken(RegimenParser::ALTERNATIVE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::APART() {
  return getToken(RegimenParser::APART, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::AUTHOR() {
  return getToken(RegimenParser::AUTHOR, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::BOOSTER() {
  return getToken(RegimenParser::BOOSTER, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::CALENDAR_UNIT() {
  return getToken(RegimenParser::CALENDAR_UNIT, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::CAST() {
  return getToken(RegimenParser::CAST, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::CLAIM() {
  return getToken(RegimenParser::CLAIM, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::CLASS() {
  return getToken(RegimenParser::CLASS, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::CLINICIAN() {
  return getToken(RegimenParser::CLINICIAN, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::CODE() {
  return getToken(RegimenParser::CODE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::CODES() {
  return getToken(RegimenParser::CODES, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::COLLAPSE() {
  return getToken(RegimenParser::COLLAPSE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::COMBINE() {
  return getToken(RegimenParser::COMBINE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::CONCEPT() {
  return getToken(RegimenParser::CONCEPT, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::CONVERT() {
  return getToken(RegimenParser::CONVERT, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::COURSE() {
  return getToken(RegimenParser::COURSE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::COURSES() {
  return getToken(RegimenParser::COURSES, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::CRITERION() {
  return getToken(RegimenParser::CRITERION, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::DATE_WORD() {
  return getToken(RegimenParser::DATE_WORD, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::DEFAULT() {
  return getToken(RegimenParser::DEFAULT, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::DESCRIBE() {
  return getToken(RegimenParser::DESCRIBE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::DIFFERENCE() {
  return getToken(RegimenParser::DIFFERENCE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::DISPLAY() {
  return getToken(RegimenParser::DISPLAY, 0);
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

tree::TerminalNode* RegimenParser::IdentifierContext::DURABILITY() {
  return getToken(RegimenParser::DURABILITY, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::DURATION() {
  return getToken(RegimenParser::DURATION, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::EARLIEST() {
  return getToken(RegimenParser::EARLIEST, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::EFFECTIVE() {
  return getToken(RegimenParser::EFFECTIVE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::END() {
  return getToken(RegimenParser::END, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::ENDS() {
  return getToken(RegimenParser::ENDS, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::ENTER() {
  return getToken(RegimenParser::ENTER, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::EVIDENCE() {
  return getToken(RegimenParser::EVIDENCE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::EXPAND() {
  return getToken(RegimenParser::EXPAND, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::FACT() {
  return getToken(RegimenParser::FACT, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::FIGURE() {
  return getToken(RegimenParser::FIGURE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::FIRST_DO() {
  return getToken(RegimenParser::FIRST_DO, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::FLATTEN() {
  return getToken(RegimenParser::FLATTEN, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::GIVEN() {
  return getToken(RegimenParser::GIVEN, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::HOLD() {
  return getToken(RegimenParser::HOLD, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::INCLUDED() {
  return getToken(RegimenParser::INCLUDED, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::INCLUDES() {
  return getToken(RegimenParser::INCLUDES, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::INDICATED() {
  return getToken(RegimenParser::INDICATED, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::JURISDICTION() {
  return getToken(RegimenParser::JURISDICTION, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::KIND() {
  return getToken(RegimenParser::KIND, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::KNOWLEDGE() {
  return getToken(RegimenParser::KNOWLEDGE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::LANGUAGE() {
  return getToken(RegimenParser::LANGUAGE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::LATEST() {
  return getToken(RegimenParser::LATEST, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::LESS_WORD() {
  return getToken(RegimenParser::LESS_WORD, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::LET() {
  return getToken(RegimenParser::LET, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::MAINTAIN() {
  return getToken(RegimenParser::MAINTAIN, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::MAXIMUM() {
  return getToken(RegimenParser::MAXIMUM, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::MEANS() {
  return getToken(RegimenParser::MEANS, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::MEETS() {
  return getToken(RegimenParser::MEETS, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::MINIMUM() {
  return getToken(RegimenParser::MINIMUM, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::MONITOR() {
  return getToken(RegimenParser::MONITOR, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::MORE_WORD() {
  return getToken(RegimenParser::MORE_WORD, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::NONE() {
  return getToken(RegimenParser::NONE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::NOTE() {
  return getToken(RegimenParser::NOTE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::NOTHING() {
  return getToken(RegimenParser::NOTHING, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::NOT_COMPUTABLE() {
  return getToken(RegimenParser::NOT_COMPUTABLE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::OCCURS() {
  return getToken(RegimenParser::OCCURS, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::OFFER() {
  return getToken(RegimenParser::OFFER, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::ON() {
  return getToken(RegimenParser::ON, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::ONSET() {
  return getToken(RegimenParser::ONSET, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::OPTION() {
  return getToken(RegimenParser::OPTION, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::OVER() {
  return getToken(RegimenParser::OVER, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::OVERLAPS() {
  return getToken(RegimenParser::OVERLAPS, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::PARAMETER() {
  return getToken(RegimenParser::PARAMETER, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::PATIENT() {
  return getToken(RegimenParser::PATIENT, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::PER() {
  return getToken(RegimenParser::PER, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::POINT() {
  return getToken(RegimenParser::POINT, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::PREDECESSOR() {
  return getToken(RegimenParser::PREDECESSOR, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::PREFER() {
  return getToken(RegimenParser::PREFER, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::PROTOCOL() {
  return getToken(RegimenParser::PROTOCOL, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::PUBLISHER() {
  return getToken(RegimenParser::PUBLISHER, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::RANK() {
  return getToken(RegimenParser::RANK, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::RATE() {
  return getToken(RegimenParser::RATE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::RECORD() {
  return getToken(RegimenParser::RECORD, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::REGULATORY() {
  return getToken(RegimenParser::REGULATORY, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::REVIEW() {
  return getToken(RegimenParser::REVIEW, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::ROUTE() {
  return getToken(RegimenParser::ROUTE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::SAME() {
  return getToken(RegimenParser::SAME, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::SCORE() {
  return getToken(RegimenParser::SCORE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::SEE() {
  return getToken(RegimenParser::SEE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::SESSION() {
  return getToken(RegimenParser::SESSION, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::SESSIONS() {
  return getToken(RegimenParser::SESSIONS, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::SINCE() {
  return getToken(RegimenParser::SINCE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::SINGLETON() {
  return getToken(RegimenParser::SINGLETON, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::SOURCE() {
  return getToken(RegimenParser::SOURCE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::STAGE() {
  return getToken(RegimenParser::STAGE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::START() {
  return getToken(RegimenParser::START, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::STARTING() {
  return getToken(RegimenParser::STARTING, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::STARTS() {
  return getToken(RegimenParser::STARTS, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::STATUS() {
  return getToken(RegimenParser::STATUS, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::SUCCESSOR() {
  return getToken(RegimenParser::SUCCESSOR, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::SUCH() {
  return getToken(RegimenParser::SUCH, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::SUSPECT() {
  return getToken(RegimenParser::SUSPECT, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::TABLE() {
  return getToken(RegimenParser::TABLE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::TARGET() {
  return getToken(RegimenParser::TARGET, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::THAN() {
  return getToken(RegimenParser::THAN, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::THAT() {
  return getToken(RegimenParser::THAT, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::TIMES() {
  return getToken(RegimenParser::TIMES, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::TIMEZONE() {
  return getToken(RegimenParser::TIMEZONE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::TIMEZONEOFFSET() {
  return getToken(RegimenParser::TIMEZONEOFFSET, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::TIME_WORD() {
  return getToken(RegimenParser::TIME_WORD, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::TITRATE() {
  return getToken(RegimenParser::TITRATE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::TO() {
  return getToken(RegimenParser::TO, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::UNKNOWN() {
  return getToken(RegimenParser::UNKNOWN, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::UNLESS() {
  return getToken(RegimenParser::UNLESS, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::UNTIL() {
  return getToken(RegimenParser::UNTIL, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::URGENCY() {
  return getToken(RegimenParser::URGENCY, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::URL() {
  return getToken(RegimenParser::URL, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::USE() {
  return getToken(RegimenParser::USE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::VALUE() {
  return getToken(RegimenParser::VALUE, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::VERSION_WORD() {
  return getToken(RegimenParser::VERSION_WORD, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::WASHOUT() {
  return getToken(RegimenParser::WASHOUT, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::WIDTH() {
  return getToken(RegimenParser::WIDTH, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::WORKUP() {
  return getToken(RegimenParser::WORKUP, 0);
}

tree::TerminalNode* RegimenParser::IdentifierContext::YEAR_OF() {
  return getToken(RegimenParser::YEAR_OF, 0);
}


size_t RegimenParser::IdentifierContext::getRuleIndex() const {
  return RegimenParser::RuleIdentifier;
}


RegimenParser::IdentifierContext* RegimenParser::identifier() {
  IdentifierContext *_localctx = _tracker.createInstance<IdentifierContext>(_ctx, getState());
  enterRule(_localctx, 228, RegimenParser::RuleIdentifier);
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
    setState(2330);
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
      | (1ULL << RegimenParser::OPTION)
      | (1ULL << RegimenParser::STAGE)
      | (1ULL << RegimenParser::ALERT)
      | (1ULL << RegimenParser::CRITERION)
      | (1ULL << RegimenParser::ABSENT)
      | (1ULL << RegimenParser::ALLOW)
      | (1ULL << RegimenParser::ALTERNATIVE)
      | (1ULL << RegimenParser::APART)
      | (1ULL << RegimenParser::AUTHOR)
      | (1ULL << RegimenParser::BOOSTER)
      | (1ULL << RegimenParser::CLASS)
      | (1ULL << RegimenParser::CLINICIAN)
      | (1ULL << RegimenParser::COMBINE)
      | (1ULL << RegimenParser::COURSE)
      | (1ULL << RegimenParser::COURSES)
      | (1ULL << RegimenParser::DEFAULT)
      | (1ULL << RegimenParser::DESCRIBE)
      | (1ULL << RegimenParser::DISPLAY)
      | (1ULL << RegimenParser::DOI)
      | (1ULL << RegimenParser::DONE)
      | (1ULL << RegimenParser::DOSE)
      | (1ULL << RegimenParser::DURABILITY)
      | (1ULL << RegimenParser::EARLIEST)
      | (1ULL << RegimenParser::EFFECTIVE)
      | (1ULL << RegimenParser::ENTER)
      | (1ULL << RegimenParser::EVIDENCE)
      | (1ULL << RegimenParser::FIGURE)
      | (1ULL << RegimenParser::FIRST_DO)
      | (1ULL << RegimenParser::GIVEN)
      | (1ULL << RegimenParser::HOLD))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::INDICATED - 64))
      | (1ULL << (RegimenParser::JURISDICTION - 64))
      | (1ULL << (RegimenParser::KIND - 64))
      | (1ULL << (RegimenParser::LANGUAGE - 64))
      | (1ULL << (RegimenParser::LATEST - 64))
      | (1ULL << (RegimenParser::MAINTAIN - 64))
      | (1ULL << (RegimenParser::MEANS - 64))
      | (1ULL << (RegimenParser::MONITOR - 64))
      | (1ULL << (RegimenParser::NONE - 64))
      | (1ULL << (RegimenParser::NOT_COMPUTABLE - 64))
      | (1ULL << (RegimenParser::NOTE - 64))
      | (1ULL << (RegimenParser::NOTHING - 64))
      | (1ULL << (RegimenParser::OFFER - 64))
      | (1ULL << (RegimenParser::ONSET - 64))
      | (1ULL << (RegimenParser::OVER - 64))
      | (1ULL << (RegimenParser::PATIENT - 64))
      | (1ULL << (RegimenParser::PREFER - 64))
      | (1ULL << (RegimenParser::PROTOCOL - 64))
      | (1ULL << (RegimenParser::PUBLISHER - 64))
      | (1ULL << (RegimenParser::RANK - 64))
      | (1ULL << (RegimenParser::RATE - 64))
      | (1ULL << (RegimenParser::REGULATORY - 64))
      | (1ULL << (RegimenParser::REVIEW - 64))
      | (1ULL << (RegimenParser::ROUTE - 64))
      | (1ULL << (RegimenParser::SCORE - 64))
      | (1ULL << (RegimenParser::SEE - 64))
      | (1ULL << (RegimenParser::SESSION - 64))
      | (1ULL << (RegimenParser::SESSIONS - 64))
      | (1ULL << (RegimenParser::SINCE - 64))
      | (1ULL << (RegimenParser::STATUS - 64))
      | (1ULL << (RegimenParser::SUSPECT - 64))
      | (1ULL << (RegimenParser::TARGET - 64))
      | (1ULL << (RegimenParser::TIMES - 64))
      | (1ULL << (RegimenParser::TITRATE - 64))
      | (1ULL << (RegimenParser::UNKNOWN - 64))
      | (1ULL << (RegimenParser::UNLESS - 64))
      | (1ULL << (RegimenParser::UNTIL - 64))
      | (1ULL << (RegimenParser::URGENCY - 64))
      | (1ULL << (RegimenParser::URL - 64))
      | (1ULL << (RegimenParser::USE - 64))
      | (1ULL << (RegimenParser::VALUE - 64))
      | (1ULL << (RegimenParser::VERSION_WORD - 64))
      | (1ULL << (RegimenParser::WASHOUT - 64))
      | (1ULL << (RegimenParser::WORKUP - 64))
      | (1ULL << (RegimenParser::YEAR_OF - 64))
      | (1ULL << (RegimenParser::AGGREGATE - 64))
      | (1ULL << (RegimenParser::CAST - 64))
      | (1ULL << (RegimenParser::COLLAPSE - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (RegimenParser::CONVERT - 128))
      | (1ULL << (RegimenParser::DATE_WORD - 128))
      | (1ULL << (RegimenParser::DIFFERENCE - 128))
      | (1ULL << (RegimenParser::DURATION - 128))
      | (1ULL << (RegimenParser::END - 128))
      | (1ULL << (RegimenParser::ENDS - 128))
      | (1ULL << (RegimenParser::EXPAND - 128))
      | (1ULL << (RegimenParser::FLATTEN - 128))
      | (1ULL << (RegimenParser::INCLUDED - 128))
      | (1ULL << (RegimenParser::INCLUDES - 128))
      | (1ULL << (RegimenParser::LESS_WORD - 128))
      | (1ULL << (RegimenParser::LET - 128))
      | (1ULL << (RegimenParser::MAXIMUM - 128))
      | (1ULL << (RegimenParser::MEETS - 128))
      | (1ULL << (RegimenParser::MINIMUM - 128))
      | (1ULL << (RegimenParser::MORE_WORD - 128))
      | (1ULL << (RegimenParser::OCCURS - 128))
      | (1ULL << (RegimenParser::ON - 128))
      | (1ULL << (RegimenParser::OVERLAPS - 128))
      | (1ULL << (RegimenParser::PER - 128))
      | (1ULL << (RegimenParser::POINT - 128))
      | (1ULL << (RegimenParser::PREDECESSOR - 128))
      | (1ULL << (RegimenParser::SAME - 128))
      | (1ULL << (RegimenParser::SINGLETON - 128))
      | (1ULL << (RegimenParser::START - 128))
      | (1ULL << (RegimenParser::STARTING - 128))
      | (1ULL << (RegimenParser::STARTS - 128))
      | (1ULL << (RegimenParser::SUCCESSOR - 128))
      | (1ULL << (RegimenParser::SUCH - 128))
      | (1ULL << (RegimenParser::THAN - 128))
      | (1ULL << (RegimenParser::THAT - 128))
      | (1ULL << (RegimenParser::TIMEZONE - 128))
      | (1ULL << (RegimenParser::TIMEZONEOFFSET - 128)))) != 0) || ((((_la - 192) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 192)) & ((1ULL << (RegimenParser::TIME_WORD - 192))
      | (1ULL << (RegimenParser::TO - 192))
      | (1ULL << (RegimenParser::WIDTH - 192))
      | (1ULL << (RegimenParser::CALENDAR_UNIT - 192))
      | (1ULL << (RegimenParser::PROSE - 192))
      | (1ULL << (RegimenParser::IDENTIFIER - 192))
      | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 192)))) != 0))) {
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
    case 76: return expressionSempred(dynamic_cast<ExpressionContext *>(context), predicateIndex);
    case 103: return expressionTermSempred(dynamic_cast<ExpressionTermContext *>(context), predicateIndex);

  default:
    break;
  }
  return true;
}

bool RegimenParser::expressionSempred(ExpressionContext *_localctx, size_t predicateIndex) {
  switch (predicateIndex) {
    case 0: return precpred(_ctx, 8);
    case 1: return precpred(_ctx, 7);
    case 2: return precpred(_ctx, 6);
    case 3: return precpred(_ctx, 5);
    case 4: return precpred(_ctx, 4);
    case 5: return precpred(_ctx, 3);
    case 6: return precpred(_ctx, 2);
    case 7: return precpred(_ctx, 1);
    case 8: return precpred(_ctx, 15);
    case 9: return precpred(_ctx, 14);
    case 10: return precpred(_ctx, 13);
    case 11: return precpred(_ctx, 9);

  default:
    break;
  }
  return true;
}

bool RegimenParser::expressionTermSempred(ExpressionTermContext *_localctx, size_t predicateIndex) {
  switch (predicateIndex) {
    case 12: return precpred(_ctx, 5);
    case 13: return precpred(_ctx, 4);
    case 14: return precpred(_ctx, 3);
    case 15: return precpred(_ctx, 22);
    case 16: return precpred(_ctx, 21);

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
  "sourceClause", "claimDeclaration", "claimClause", "text", "translation", 
  "audience", "codesystemDeclaration", "valuesetDeclaration", "codeDeclaration", 
  "conceptDeclaration", "displayClause", "codeLiteral", "codesDeclaration", 
  "codesMember", "factDeclaration", "factClause", "binding", "retrieve", 
  "bindingCondition", "bindingFields", "recordDeclaration", "fieldDeclaration", 
  "tableDeclaration", "tableHeader", "tableColumn", "tableRow", "tableCell", 
  "typeSpecifier", "attachment", "allowance", "cites", "defineDeclaration", 
  "formalParameters", "formalParameter", "parameterDeclaration", "decideDeclaration", 
  "hitPolicy", "decideHeader", "decideOutput", "decideNote", "decideRow", 
  "decideCell", "cellTest", "decideNoteCell", "differentialDeclaration", 
  "differentialClause", "redirectEffect", "optionDeclaration", "optionClause", 
  "phaseItem", "frequency", "count", "range", "monitorTime", "monitorThreshold", 
  "pathwayDeclaration", "pathwayItem", "stageClause", "referenceList", "identifierList", 
  "criterionDeclaration", "criterionClause", "alertDeclaration", "alertClause", 
  "caseDeclaration", "caseClause", "givenFact", "expression", "statusName", 
  "timing", "side", "edge", "offset", "order", "precision", "castType", 
  "castField", "query", "aliasedSource", "alias", "querySource", "qualifiedIdentifier", 
  "letClause", "letItem", "inclusionClause", "whereClause", "aggregateClause", 
  "startingClause", "returnClause", "sortClause", "sortItem", "sortDirection", 
  "quantifier", "quantifierWord", "expressionTerm", "component", "caseItem", 
  "term", "tupleElement", "functionName", "quantity", "literal", "ratioPart", 
  "simpleLiteral", "reference", "identifier"
};

std::vector<std::string> RegimenParser::_literalNames = {
  "", "'regimen'", "'knowledge'", "'source'", "'claim'", "'codesystem'", 
  "'valueset'", "'code'", "'codes'", "'concept'", "'fact'", "'record'", 
  "'table'", "'define'", "'decide'", "'parameter'", "'differential'", "'option'", 
  "'pathway'", "'stage'", "'alert'", "'criterion'", "'case'", "'absent'", 
  "'after'", "'allow'", "'alongside'", "'alternative'", "'apart'", "'ask'", 
  "'as_of'", "'author'", "'because'", "'booster'", "'by'", "'caution'", 
  "'cite'", "'class'", "'cleared'", "'clinician'", "'combine'", "'confirmed'", 
  "'contraindicated'", "'course'", "'courses'", "'default'", "'describe'", 
  "'display'", "'disputed'", "'doi'", "'done'", "'dose'", "'durability'", 
  "'earliest'", "'effective'", "'enter'", "'evidence'", "'expect'", "'figure'", 
  "'first'", "'for'", "'from'", "'given'", "'hold'", "'indicated'", "'jurisdiction'", 
  "'kind'", "'language'", "'latest'", "'maintain'", "'means'", "'monitor'", 
  "'none'", "'not_computable'", "'note'", "'nothing'", "'offer'", "'onset'", 
  "'over'", "'patient'", "'prefer'", "'protocol'", "'publisher'", "'rank'", 
  "'rate'", "'redirect'", "'regulatory'", "'requires'", "'review'", "'route'", 
  "'say'", "'says'", "'score'", "'see'", "'session'", "'sessions'", "'since'", 
  "'status'", "'suspect'", "'target'", "'times'", "'titrate'", "'unknown'", 
  "'unless'", "'until'", "'urgency'", "'url'", "'use'", "'value'", "'version'", 
  "'washout'", "'within'", "'workup'", "'year'", "'aggregate'", "'all'", 
  "'and'", "'any'", "'as'", "'asc'", "'ascending'", "'at'", "'before'", 
  "'between'", "'cast'", "'Choice'", "'collapse'", "'contains'", "'convert'", 
  "'date'", "'desc'", "'descending'", "'difference'", "'distinct'", "'div'", 
  "'duration'", "'during'", "'else'", "'end'", "'ends'", "'every'", "'exactly'", 
  "'except'", "'exists'", "'expand'", "'false'", "'flatten'", "'if'", "'implies'", 
  "'in'", "'included'", "'includes'", "'intersect'", "'Interval'", "'is'", 
  "'least'", "'less'", "'let'", "'List'", "'maximum'", "'meets'", "'minimum'", 
  "'mod'", "'more'", "'most'", "'not'", "'null'", "'occurs'", "'of'", "'on'", 
  "'or'", "'overlaps'", "'per'", "'point'", "'predecessor'", "'properly'", 
  "'return'", "'same'", "'satisfying'", "'singleton'", "'sort'", "'start'", 
  "'starting'", "'starts'", "'successor'", "'such'", "'than'", "'that'", 
  "'then'", "'$this'", "'timezone'", "'timezoneoffset'", "'time'", "'to'", 
  "'true'", "'Tuple'", "'union'", "'when'", "'where'", "'width'", "'with'", 
  "'without'", "'xor'", "", "'{'", "'}'", "'('", "')'", "'['", "']'", "':'", 
  "','", "'.'", "'||'", "'|'", "'='", "'!='", "'~'", "'!~'", "'<='", "'<'", 
  "'>='", "'>'", "'+'", "'-'", "'*'", "'/'", "'^'", "'&'"
};

std::vector<std::string> RegimenParser::_symbolicNames = {
  "", "REGIMEN", "KNOWLEDGE", "SOURCE", "CLAIM", "CODESYSTEM", "VALUESET", 
  "CODE", "CODES", "CONCEPT", "FACT", "RECORD", "TABLE", "DEFINE", "DECIDE", 
  "PARAMETER", "DIFFERENTIAL", "OPTION", "PATHWAY", "STAGE", "ALERT", "CRITERION", 
  "CASE_WORD", "ABSENT", "AFTER", "ALLOW", "ALONGSIDE", "ALTERNATIVE", "APART", 
  "ASK", "AS_OF", "AUTHOR", "BECAUSE", "BOOSTER", "BY", "CAUTION", "CITE", 
  "CLASS", "CLEARED", "CLINICIAN", "COMBINE", "CONFIRMED", "CONTRAINDICATED", 
  "COURSE", "COURSES", "DEFAULT", "DESCRIBE", "DISPLAY", "DISPUTED", "DOI", 
  "DONE", "DOSE", "DURABILITY", "EARLIEST", "EFFECTIVE", "ENTER", "EVIDENCE", 
  "EXPECT", "FIGURE", "FIRST_DO", "FOR", "FROM", "GIVEN", "HOLD", "INDICATED", 
  "JURISDICTION", "KIND", "LANGUAGE", "LATEST", "MAINTAIN", "MEANS", "MONITOR", 
  "NONE", "NOT_COMPUTABLE", "NOTE", "NOTHING", "OFFER", "ONSET", "OVER", 
  "PATIENT", "PREFER", "PROTOCOL", "PUBLISHER", "RANK", "RATE", "REDIRECT", 
  "REGULATORY", "REQUIRES", "REVIEW", "ROUTE", "SAY", "SAYS", "SCORE", "SEE", 
  "SESSION", "SESSIONS", "SINCE", "STATUS", "SUSPECT", "TARGET", "TIMES", 
  "TITRATE", "UNKNOWN", "UNLESS", "UNTIL", "URGENCY", "URL", "USE", "VALUE", 
  "VERSION_WORD", "WASHOUT", "WITHIN", "WORKUP", "YEAR_OF", "AGGREGATE", 
  "ALL", "AND", "ANY", "AS", "ASC", "ASCENDING", "AT", "BEFORE", "BETWEEN", 
  "CAST", "CHOICE", "COLLAPSE", "CONTAINS", "CONVERT", "DATE_WORD", "DESC", 
  "DESCENDING", "DIFFERENCE", "DISTINCT", "DIV", "DURATION", "DURING", "ELSE", 
  "END", "ENDS", "EVERY", "EXACTLY", "EXCEPT", "EXISTS", "EXPAND", "FALSE", 
  "FLATTEN", "IF", "IMPLIES", "IN", "INCLUDED", "INCLUDES", "INTERSECT", 
  "INTERVAL", "IS", "LEAST", "LESS_WORD", "LET", "LIST", "MAXIMUM", "MEETS", 
  "MINIMUM", "MOD", "MORE_WORD", "MOST", "NOT", "NULL_WORD", "OCCURS", "OF", 
  "ON", "OR", "OVERLAPS", "PER", "POINT", "PREDECESSOR", "PROPERLY", "RETURN", 
  "SAME", "SATISFYING", "SINGLETON", "SORT", "START", "STARTING", "STARTS", 
  "SUCCESSOR", "SUCH", "THAN", "THAT", "THEN", "THIS", "TIMEZONE", "TIMEZONEOFFSET", 
  "TIME_WORD", "TO", "TRUE", "TUPLE", "UNION", "WHEN", "WHERE", "WIDTH", 
  "WITH", "WITHOUT", "XOR", "CALENDAR_UNIT", "LBRACE", "RBRACE", "LPAREN", 
  "RPAREN", "LBRACKET", "RBRACKET", "COLON", "COMMA", "DOT", "DOUBLE_BAR", 
  "BAR", "EQUAL", "NOT_EQUAL", "EQUIVALENT", "NOT_EQUIVALENT", "LESS_EQUAL", 
  "LESS", "GREATER_EQUAL", "GREATER", "PLUS", "MINUS", "STAR", "SLASH", 
  "CARET", "AMPERSAND", "DATETIME", "DATE", "TIME", "LANGUAGE_TAG", "VERSION", 
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

  static uint16_t serializedATNSegment0[] = {
    0x3, 0x608b, 0xa72a, 0x8133, 0xb9ed, 0x417c, 0x3be7, 0x7786, 0x5964, 
       0x3, 0xf8, 0x91f, 0x4, 0x2, 0x9, 0x2, 0x4, 0x3, 0x9, 0x3, 0x4, 0x4, 
       0x9, 0x4, 0x4, 0x5, 0x9, 0x5, 0x4, 0x6, 0x9, 0x6, 0x4, 0x7, 0x9, 
       0x7, 0x4, 0x8, 0x9, 0x8, 0x4, 0x9, 0x9, 0x9, 0x4, 0xa, 0x9, 0xa, 
       0x4, 0xb, 0x9, 0xb, 0x4, 0xc, 0x9, 0xc, 0x4, 0xd, 0x9, 0xd, 0x4, 
       0xe, 0x9, 0xe, 0x4, 0xf, 0x9, 0xf, 0x4, 0x10, 0x9, 0x10, 0x4, 0x11, 
       0x9, 0x11, 0x4, 0x12, 0x9, 0x12, 0x4, 0x13, 0x9, 0x13, 0x4, 0x14, 
       0x9, 0x14, 0x4, 0x15, 0x9, 0x15, 0x4, 0x16, 0x9, 0x16, 0x4, 0x17, 
       0x9, 0x17, 0x4, 0x18, 0x9, 0x18, 0x4, 0x19, 0x9, 0x19, 0x4, 0x1a, 
       0x9, 0x1a, 0x4, 0x1b, 0x9, 0x1b, 0x4, 0x1c, 0x9, 0x1c, 0x4, 0x1d, 
       0x9, 0x1d, 0x4, 0x1e, 0x9, 0x1e, 0x4, 0x1f, 0x9, 0x1f, 0x4, 0x20, 
       0x9, 0x20, 0x4, 0x21, 0x9, 0x21, 0x4, 0x22, 0x9, 0x22, 0x4, 0x23, 
       0x9, 0x23, 0x4, 0x24, 0x9, 0x24, 0x4, 0x25, 0x9, 0x25, 0x4, 0x26, 
       0x9, 0x26, 0x4, 0x27, 0x9, 0x27, 0x4, 0x28, 0x9, 0x28, 0x4, 0x29, 
       0x9, 0x29, 0x4, 0x2a, 0x9, 0x2a, 0x4, 0x2b, 0x9, 0x2b, 0x4, 0x2c, 
       0x9, 0x2c, 0x4, 0x2d, 0x9, 0x2d, 0x4, 0x2e, 0x9, 0x2e, 0x4, 0x2f, 
       0x9, 0x2f, 0x4, 0x30, 0x9, 0x30, 0x4, 0x31, 0x9, 0x31, 0x4, 0x32, 
       0x9, 0x32, 0x4, 0x33, 0x9, 0x33, 0x4, 0x34, 0x9, 0x34, 0x4, 0x35, 
       0x9, 0x35, 0x4, 0x36, 0x9, 0x36, 0x4, 0x37, 0x9, 0x37, 0x4, 0x38, 
       0x9, 0x38, 0x4, 0x39, 0x9, 0x39, 0x4, 0x3a, 0x9, 0x3a, 0x4, 0x3b, 
       0x9, 0x3b, 0x4, 0x3c, 0x9, 0x3c, 0x4, 0x3d, 0x9, 0x3d, 0x4, 0x3e, 
       0x9, 0x3e, 0x4, 0x3f, 0x9, 0x3f, 0x4, 0x40, 0x9, 0x40, 0x4, 0x41, 
       0x9, 0x41, 0x4, 0x42, 0x9, 0x42, 0x4, 0x43, 0x9, 0x43, 0x4, 0x44, 
       0x9, 0x44, 0x4, 0x45, 0x9, 0x45, 0x4, 0x46, 0x9, 0x46, 0x4, 0x47, 
       0x9, 0x47, 0x4, 0x48, 0x9, 0x48, 0x4, 0x49, 0x9, 0x49, 0x4, 0x4a, 
       0x9, 0x4a, 0x4, 0x4b, 0x9, 0x4b, 0x4, 0x4c, 0x9, 0x4c, 0x4, 0x4d, 
       0x9, 0x4d, 0x4, 0x4e, 0x9, 0x4e, 0x4, 0x4f, 0x9, 0x4f, 0x4, 0x50, 
       0x9, 0x50, 0x4, 0x51, 0x9, 0x51, 0x4, 0x52, 0x9, 0x52, 0x4, 0x53, 
       0x9, 0x53, 0x4, 0x54, 0x9, 0x54, 0x4, 0x55, 0x9, 0x55, 0x4, 0x56, 
       0x9, 0x56, 0x4, 0x57, 0x9, 0x57, 0x4, 0x58, 0x9, 0x58, 0x4, 0x59, 
       0x9, 0x59, 0x4, 0x5a, 0x9, 0x5a, 0x4, 0x5b, 0x9, 0x5b, 0x4, 0x5c, 
       0x9, 0x5c, 0x4, 0x5d, 0x9, 0x5d, 0x4, 0x5e, 0x9, 0x5e, 0x4, 0x5f, 
       0x9, 0x5f, 0x4, 0x60, 0x9, 0x60, 0x4, 0x61, 0x9, 0x61, 0x4, 0x62, 
       0x9, 0x62, 0x4, 0x63, 0x9, 0x63, 0x4, 0x64, 0x9, 0x64, 0x4, 0x65, 
       0x9, 0x65, 0x4, 0x66, 0x9, 0x66, 0x4, 0x67, 0x9, 0x67, 0x4, 0x68, 
       0x9, 0x68, 0x4, 0x69, 0x9, 0x69, 0x4, 0x6a, 0x9, 0x6a, 0x4, 0x6b, 
       0x9, 0x6b, 0x4, 0x6c, 0x9, 0x6c, 0x4, 0x6d, 0x9, 0x6d, 0x4, 0x6e, 
       0x9, 0x6e, 0x4, 0x6f, 0x9, 0x6f, 0x4, 0x70, 0x9, 0x70, 0x4, 0x71, 
       0x9, 0x71, 0x4, 0x72, 0x9, 0x72, 0x4, 0x73, 0x9, 0x73, 0x4, 0x74, 
       0x9, 0x74, 0x3, 0x2, 0x3, 0x2, 0x7, 0x2, 0xeb, 0xa, 0x2, 0xc, 0x2, 
       0xe, 0x2, 0xee, 0xb, 0x2, 0x3, 0x2, 0x3, 0x2, 0x3, 0x3, 0x3, 0x3, 
       0x3, 0x3, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x5, 0x3, 0x5, 0x3, 
       0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 
       0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 
       0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x5, 0x5, 0x10c, 0xa, 
       0x5, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 
       0x7, 0x6, 0x114, 0xa, 0x6, 0xc, 0x6, 0xe, 0x6, 0x117, 0xb, 0x6, 0x3, 
       0x6, 0x3, 0x6, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 
       0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 
       0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x5, 0x7, 
       0x12c, 0xa, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 
       0x5, 0x7, 0x133, 0xa, 0x7, 0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 0x7, 0x8, 
       0x138, 0xa, 0x8, 0xc, 0x8, 0xe, 0x8, 0x13b, 0xb, 0x8, 0x3, 0x9, 0x5, 
       0x9, 0x13e, 0xa, 0x9, 0x3, 0x9, 0x3, 0x9, 0x3, 0xa, 0x3, 0xa, 0x3, 
       0xa, 0x3, 0xa, 0x3, 0xa, 0x7, 0xa, 0x147, 0xa, 0xa, 0xc, 0xa, 0xe, 
       0xa, 0x14a, 0xb, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xb, 0x3, 0xb, 0x3, 
       0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 
       0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x5, 0xb, 0x15a, 0xa, 0xb, 0x3, 0xc, 
       0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x7, 
       0xc, 0x163, 0xa, 0xc, 0xc, 0xc, 0xe, 0xc, 0x166, 0xb, 0xc, 0x3, 0xc, 
       0x3, 0xc, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 
       0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 
       0x5, 0xd, 0x176, 0xa, 0xd, 0x3, 0xd, 0x5, 0xd, 0x179, 0xa, 0xd, 0x3, 
       0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x7, 0xd, 
       0x181, 0xa, 0xd, 0xc, 0xd, 0xe, 0xd, 0x184, 0xb, 0xd, 0x3, 0xd, 0x3, 
       0xd, 0x5, 0xd, 0x188, 0xa, 0xd, 0x3, 0xe, 0x3, 0xe, 0x7, 0xe, 0x18c, 
       0xa, 0xe, 0xc, 0xe, 0xe, 0xe, 0x18f, 0xb, 0xe, 0x3, 0xf, 0x3, 0xf, 
       0x3, 0xf, 0x3, 0x10, 0x3, 0x10, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 
       0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x5, 0x11, 0x19c, 0xa, 0x11, 0x3, 
       0x12, 0x3, 0x12, 0x3, 0x12, 0x3, 0x12, 0x3, 0x12, 0x3, 0x12, 0x3, 
       0x12, 0x7, 0x12, 0x1a5, 0xa, 0x12, 0xc, 0x12, 0xe, 0x12, 0x1a8, 0xb, 
       0x12, 0x3, 0x12, 0x5, 0x12, 0x1ab, 0xa, 0x12, 0x5, 0x12, 0x1ad, 0xa, 
       0x12, 0x3, 0x12, 0x3, 0x12, 0x3, 0x12, 0x3, 0x12, 0x5, 0x12, 0x1b3, 
       0xa, 0x12, 0x5, 0x12, 0x1b5, 0xa, 0x12, 0x3, 0x13, 0x3, 0x13, 0x3, 
       0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x5, 
       0x13, 0x1bf, 0xa, 0x13, 0x5, 0x13, 0x1c1, 0xa, 0x13, 0x3, 0x14, 0x3, 
       0x14, 0x3, 0x14, 0x3, 0x14, 0x3, 0x14, 0x3, 0x14, 0x3, 0x14, 0x7, 
       0x14, 0x1ca, 0xa, 0x14, 0xc, 0x14, 0xe, 0x14, 0x1cd, 0xb, 0x14, 0x3, 
       0x14, 0x3, 0x14, 0x5, 0x14, 0x1d1, 0xa, 0x14, 0x3, 0x15, 0x3, 0x15, 
       0x3, 0x15, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x5, 0x16, 0x1d9, 0xa, 
       0x16, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x7, 0x17, 0x1df, 
       0xa, 0x17, 0xc, 0x17, 0xe, 0x17, 0x1e2, 0xb, 0x17, 0x3, 0x17, 0x3, 
       0x17, 0x3, 0x18, 0x3, 0x18, 0x5, 0x18, 0x1e8, 0xa, 0x18, 0x3, 0x18, 
       0x3, 0x18, 0x3, 0x18, 0x3, 0x18, 0x7, 0x18, 0x1ee, 0xa, 0x18, 0xc, 
       0x18, 0xe, 0x18, 0x1f1, 0xb, 0x18, 0x5, 0x18, 0x1f3, 0xa, 0x18, 0x3, 
       0x19, 0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 0x5, 
       0x19, 0x1fb, 0xa, 0x19, 0x3, 0x19, 0x3, 0x19, 0x7, 0x19, 0x1ff, 0xa, 
       0x19, 0xc, 0x19, 0xe, 0x19, 0x202, 0xb, 0x19, 0x3, 0x19, 0x5, 0x19, 
       0x205, 0xa, 0x19, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x6, 
       0x1a, 0x20b, 0xa, 0x1a, 0xd, 0x1a, 0xe, 0x1a, 0x20c, 0x3, 0x1a, 0x3, 
       0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x5, 
       0x1a, 0x216, 0xa, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x5, 0x1a, 
       0x21b, 0xa, 0x1a, 0x3, 0x1b, 0x5, 0x1b, 0x21e, 0xa, 0x1b, 0x3, 0x1b, 
       0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x7, 0x1b, 0x225, 0xa, 
       0x1b, 0xc, 0x1b, 0xe, 0x1b, 0x228, 0xb, 0x1b, 0x5, 0x1b, 0x22a, 0xa, 
       0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x5, 0x1b, 0x22e, 0xa, 0x1b, 0x3, 0x1b, 
       0x3, 0x1b, 0x5, 0x1b, 0x232, 0xa, 0x1b, 0x3, 0x1b, 0x5, 0x1b, 0x235, 
       0xa, 0x1b, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 
       0x3, 0x1c, 0x5, 0x1c, 0x23d, 0xa, 0x1c, 0x3, 0x1c, 0x5, 0x1c, 0x240, 
       0xa, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 
       0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 
       0x3, 0x1d, 0x7, 0x1d, 0x24e, 0xa, 0x1d, 0xc, 0x1d, 0xe, 0x1d, 0x251, 
       0xb, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x5, 0x1d, 0x255, 0xa, 0x1d, 0x3, 
       0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x5, 0x1e, 0x25c, 
       0xa, 0x1e, 0x7, 0x1e, 0x25e, 0xa, 0x1e, 0xc, 0x1e, 0xe, 0x1e, 0x261, 
       0xb, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 
       0x3, 0x1f, 0x7, 0x1f, 0x269, 0xa, 0x1f, 0xc, 0x1f, 0xe, 0x1f, 0x26c, 
       0xb, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 
       0x3, 0x20, 0x3, 0x20, 0x5, 0x20, 0x275, 0xa, 0x20, 0x3, 0x20, 0x5, 
       0x20, 0x278, 0xa, 0x20, 0x3, 0x20, 0x5, 0x20, 0x27b, 0xa, 0x20, 0x3, 
       0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x7, 0x21, 0x282, 
       0xa, 0x21, 0xc, 0x21, 0xe, 0x21, 0x285, 0xb, 0x21, 0x3, 0x21, 0x3, 
       0x21, 0x3, 0x21, 0x7, 0x21, 0x28a, 0xa, 0x21, 0xc, 0x21, 0xe, 0x21, 
       0x28d, 0xb, 0x21, 0x3, 0x21, 0x3, 0x21, 0x3, 0x22, 0x3, 0x22, 0x3, 
       0x22, 0x3, 0x22, 0x7, 0x22, 0x295, 0xa, 0x22, 0xc, 0x22, 0xe, 0x22, 
       0x298, 0xb, 0x22, 0x3, 0x22, 0x3, 0x22, 0x3, 0x23, 0x3, 0x23, 0x3, 
       0x23, 0x5, 0x23, 0x29f, 0xa, 0x23, 0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 
       0x3, 0x24, 0x7, 0x24, 0x2a5, 0xa, 0x24, 0xc, 0x24, 0xe, 0x24, 0x2a8, 
       0xb, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x25, 0x3, 0x25, 0x5, 0x25, 
       0x2ae, 0xa, 0x25, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 
       0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 
       0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 
       0x26, 0x3, 0x26, 0x3, 0x26, 0x7, 0x26, 0x2c3, 0xa, 0x26, 0xc, 0x26, 
       0xe, 0x26, 0x2c6, 0xb, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 
       0x26, 0x3, 0x26, 0x3, 0x26, 0x5, 0x26, 0x2ce, 0xa, 0x26, 0x3, 0x27, 
       0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 0x7, 0x27, 
       0x2d6, 0xa, 0x27, 0xc, 0x27, 0xe, 0x27, 0x2d9, 0xb, 0x27, 0x3, 0x27, 
       0x5, 0x27, 0x2dc, 0xa, 0x27, 0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 0x3, 
       0x28, 0x7, 0x28, 0x2e2, 0xa, 0x28, 0xc, 0x28, 0xe, 0x28, 0x2e5, 0xb, 
       0x28, 0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 0x3, 0x29, 0x3, 0x29, 0x3, 
       0x29, 0x3, 0x29, 0x7, 0x29, 0x2ee, 0xa, 0x29, 0xc, 0x29, 0xe, 0x29, 
       0x2f1, 0xb, 0x29, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x5, 0x2a, 0x2f6, 
       0xa, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x7, 0x2a, 0x2fb, 0xa, 
       0x2a, 0xc, 0x2a, 0xe, 0x2a, 0x2fe, 0xb, 0x2a, 0x3, 0x2b, 0x3, 0x2b, 
       0x3, 0x2b, 0x3, 0x2b, 0x7, 0x2b, 0x304, 0xa, 0x2b, 0xc, 0x2b, 0xe, 
       0x2b, 0x307, 0xb, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2c, 0x3, 0x2c, 
       0x3, 0x2c, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 
       0x5, 0x2d, 0x313, 0xa, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x7, 
       0x2d, 0x318, 0xa, 0x2d, 0xc, 0x2d, 0xe, 0x2d, 0x31b, 0xb, 0x2d, 0x3, 
       0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x5, 0x2e, 0x320, 0xa, 0x2e, 0x3, 0x2e, 
       0x3, 0x2e, 0x5, 0x2e, 0x324, 0xa, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x7, 
       0x2e, 0x328, 0xa, 0x2e, 0xc, 0x2e, 0xe, 0x2e, 0x32b, 0xb, 0x2e, 0x3, 
       0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x6, 0x2e, 0x330, 0xa, 0x2e, 0xd, 0x2e, 
       0xe, 0x2e, 0x331, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2f, 0x3, 0x2f, 0x3, 
       0x2f, 0x5, 0x2f, 0x339, 0xa, 0x2f, 0x5, 0x2f, 0x33b, 0xa, 0x2f, 0x3, 
       0x30, 0x3, 0x30, 0x3, 0x30, 0x3, 0x30, 0x7, 0x30, 0x341, 0xa, 0x30, 
       0xc, 0x30, 0xe, 0x30, 0x344, 0xb, 0x30, 0x3, 0x30, 0x3, 0x30, 0x3, 
       0x30, 0x3, 0x30, 0x7, 0x30, 0x34a, 0xa, 0x30, 0xc, 0x30, 0xe, 0x30, 
       0x34d, 0xb, 0x30, 0x3, 0x30, 0x3, 0x30, 0x3, 0x30, 0x3, 0x30, 0x7, 
       0x30, 0x353, 0xa, 0x30, 0xc, 0x30, 0xe, 0x30, 0x356, 0xb, 0x30, 0x5, 
       0x30, 0x358, 0xa, 0x30, 0x3, 0x30, 0x3, 0x30, 0x3, 0x31, 0x3, 0x31, 
       0x3, 0x31, 0x5, 0x31, 0x35f, 0xa, 0x31, 0x3, 0x31, 0x3, 0x31, 0x3, 
       0x31, 0x3, 0x31, 0x3, 0x31, 0x7, 0x31, 0x366, 0xa, 0x31, 0xc, 0x31, 
       0xe, 0x31, 0x369, 0xb, 0x31, 0x3, 0x31, 0x3, 0x31, 0x5, 0x31, 0x36d, 
       0xa, 0x31, 0x3, 0x32, 0x3, 0x32, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 
       0x3, 0x33, 0x3, 0x33, 0x7, 0x33, 0x376, 0xa, 0x33, 0xc, 0x33, 0xe, 
       0x33, 0x379, 0xb, 0x33, 0x5, 0x33, 0x37b, 0xa, 0x33, 0x3, 0x33, 0x3, 
       0x33, 0x3, 0x33, 0x3, 0x33, 0x7, 0x33, 0x381, 0xa, 0x33, 0xc, 0x33, 
       0xe, 0x33, 0x384, 0xb, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 
       0x33, 0x7, 0x33, 0x38a, 0xa, 0x33, 0xc, 0x33, 0xe, 0x33, 0x38d, 0xb, 
       0x33, 0x5, 0x33, 0x38f, 0xa, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x34, 
       0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x7, 0x34, 
       0x399, 0xa, 0x34, 0xc, 0x34, 0xe, 0x34, 0x39c, 0xb, 0x34, 0x3, 0x34, 
       0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x7, 0x34, 0x3a3, 0xa, 
       0x34, 0xc, 0x34, 0xe, 0x34, 0x3a6, 0xb, 0x34, 0x5, 0x34, 0x3a8, 0xa, 
       0x34, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 
       0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x5, 0x35, 0x3b3, 0xa, 0x35, 
       0x3, 0x35, 0x5, 0x35, 0x3b6, 0xa, 0x35, 0x3, 0x36, 0x3, 0x36, 0x3, 
       0x36, 0x3, 0x36, 0x7, 0x36, 0x3bc, 0xa, 0x36, 0xc, 0x36, 0xe, 0x36, 
       0x3bf, 0xb, 0x36, 0x5, 0x36, 0x3c1, 0xa, 0x36, 0x3, 0x37, 0x3, 0x37, 
       0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x7, 0x37, 0x3c8, 0xa, 0x37, 0xc, 
       0x37, 0xe, 0x37, 0x3cb, 0xb, 0x37, 0x3, 0x37, 0x3, 0x37, 0x3, 0x38, 
       0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x7, 0x38, 0x3d3, 0xa, 0x38, 0xc, 
       0x38, 0xe, 0x38, 0x3d6, 0xb, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 
       0x3, 0x38, 0x7, 0x38, 0x3dc, 0xa, 0x38, 0xc, 0x38, 0xe, 0x38, 0x3df, 
       0xb, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x7, 0x38, 
       0x3e5, 0xa, 0x38, 0xc, 0x38, 0xe, 0x38, 0x3e8, 0xb, 0x38, 0x3, 0x38, 
       0x3, 0x38, 0x3, 0x38, 0x7, 0x38, 0x3ed, 0xa, 0x38, 0xc, 0x38, 0xe, 
       0x38, 0x3f0, 0xb, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x7, 0x38, 
       0x3f5, 0xa, 0x38, 0xc, 0x38, 0xe, 0x38, 0x3f8, 0xb, 0x38, 0x3, 0x38, 
       0x7, 0x38, 0x3fb, 0xa, 0x38, 0xc, 0x38, 0xe, 0x38, 0x3fe, 0xb, 0x38, 
       0x3, 0x38, 0x3, 0x38, 0x3, 0x38, 0x7, 0x38, 0x403, 0xa, 0x38, 0xc, 
       0x38, 0xe, 0x38, 0x406, 0xb, 0x38, 0x5, 0x38, 0x408, 0xa, 0x38, 0x3, 
       0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x5, 0x39, 0x40f, 
       0xa, 0x39, 0x3, 0x39, 0x3, 0x39, 0x5, 0x39, 0x413, 0xa, 0x39, 0x5, 
       0x39, 0x415, 0xa, 0x39, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 
       0x3, 0x3a, 0x7, 0x3a, 0x41c, 0xa, 0x3a, 0xc, 0x3a, 0xe, 0x3a, 0x41f, 
       0xb, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 
       0x3, 0x3b, 0x3, 0x3b, 0x5, 0x3b, 0x428, 0xa, 0x3b, 0x3, 0x3b, 0x3, 
       0x3b, 0x5, 0x3b, 0x42c, 0xa, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x5, 0x3b, 
       0x430, 0xa, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x5, 0x3b, 0x434, 0xa, 0x3b, 
       0x3, 0x3b, 0x5, 0x3b, 0x437, 0xa, 0x3b, 0x3, 0x3b, 0x7, 0x3b, 0x43a, 
       0xa, 0x3b, 0xc, 0x3b, 0xe, 0x3b, 0x43d, 0xb, 0x3b, 0x3, 0x3b, 0x3, 
       0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x7, 0x3b, 0x443, 0xa, 0x3b, 0xc, 0x3b, 
       0xe, 0x3b, 0x446, 0xb, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 
       0x3b, 0x7, 0x3b, 0x44c, 0xa, 0x3b, 0xc, 0x3b, 0xe, 0x3b, 0x44f, 0xb, 
       0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x7, 0x3b, 0x455, 
       0xa, 0x3b, 0xc, 0x3b, 0xe, 0x3b, 0x458, 0xb, 0x3b, 0x3, 0x3b, 0x3, 
       0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x5, 0x3b, 0x45e, 0xa, 0x3b, 0x3, 0x3b, 
       0x7, 0x3b, 0x461, 0xa, 0x3b, 0xc, 0x3b, 0xe, 0x3b, 0x464, 0xb, 0x3b, 
       0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 
       0x5, 0x3b, 0x46c, 0xa, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x5, 0x3b, 0x470, 
       0xa, 0x3b, 0x3, 0x3b, 0x7, 0x3b, 0x473, 0xa, 0x3b, 0xc, 0x3b, 0xe, 
       0x3b, 0x476, 0xb, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x5, 0x3b, 0x47a, 0xa, 
       0x3b, 0x3, 0x3b, 0x5, 0x3b, 0x47d, 0xa, 0x3b, 0x3, 0x3b, 0x7, 0x3b, 
       0x480, 0xa, 0x3b, 0xc, 0x3b, 0xe, 0x3b, 0x483, 0xb, 0x3b, 0x3, 0x3b, 
       0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x5, 0x3b, 0x489, 0xa, 0x3b, 0x3, 
       0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x7, 0x3b, 0x48e, 0xa, 0x3b, 0xc, 0x3b, 
       0xe, 0x3b, 0x491, 0xb, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x5, 0x3b, 0x495, 
       0xa, 0x3b, 0x3, 0x3b, 0x7, 0x3b, 0x498, 0xa, 0x3b, 0xc, 0x3b, 0xe, 
       0x3b, 0x49b, 0xb, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x5, 0x3b, 
       0x4a0, 0xa, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x5, 0x3b, 0x4a5, 
       0xa, 0x3b, 0x3, 0x3b, 0x5, 0x3b, 0x4a8, 0xa, 0x3b, 0x3, 0x3b, 0x7, 
       0x3b, 0x4ab, 0xa, 0x3b, 0xc, 0x3b, 0xe, 0x3b, 0x4ae, 0xb, 0x3b, 0x5, 
       0x3b, 0x4b0, 0xa, 0x3b, 0x3, 0x3b, 0x7, 0x3b, 0x4b3, 0xa, 0x3b, 0xc, 
       0x3b, 0xe, 0x3b, 0x4b6, 0xb, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x7, 0x3b, 
       0x4ba, 0xa, 0x3b, 0xc, 0x3b, 0xe, 0x3b, 0x4bd, 0xb, 0x3b, 0x3, 0x3b, 
       0x5, 0x3b, 0x4c0, 0xa, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 
       0x3b, 0x5, 0x3b, 0x4c6, 0xa, 0x3b, 0x3, 0x3b, 0x7, 0x3b, 0x4c9, 0xa, 
       0x3b, 0xc, 0x3b, 0xe, 0x3b, 0x4cc, 0xb, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 
       0x3, 0x3b, 0x3, 0x3b, 0x5, 0x3b, 0x4d2, 0xa, 0x3b, 0x3, 0x3b, 0x7, 
       0x3b, 0x4d5, 0xa, 0x3b, 0xc, 0x3b, 0xe, 0x3b, 0x4d8, 0xb, 0x3b, 0x3, 
       0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x5, 0x3b, 0x4de, 0xa, 0x3b, 
       0x3, 0x3b, 0x7, 0x3b, 0x4e1, 0xa, 0x3b, 0xc, 0x3b, 0xe, 0x3b, 0x4e4, 
       0xb, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 
       0x5, 0x3b, 0x4eb, 0xa, 0x3b, 0x3, 0x3b, 0x7, 0x3b, 0x4ee, 0xa, 0x3b, 
       0xc, 0x3b, 0xe, 0x3b, 0x4f1, 0xb, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 
       0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x7, 0x3b, 0x4f8, 0xa, 0x3b, 0xc, 0x3b, 
       0xe, 0x3b, 0x4fb, 0xb, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 
       0x3b, 0x7, 0x3b, 0x501, 0xa, 0x3b, 0xc, 0x3b, 0xe, 0x3b, 0x504, 0xb, 
       0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3b, 0x6, 0x3b, 0x50a, 
       0xa, 0x3b, 0xd, 0x3b, 0xe, 0x3b, 0x50b, 0x3, 0x3b, 0x3, 0x3b, 0x3, 
       0x3b, 0x7, 0x3b, 0x511, 0xa, 0x3b, 0xc, 0x3b, 0xe, 0x3b, 0x514, 0xb, 
       0x3b, 0x5, 0x3b, 0x516, 0xa, 0x3b, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 
       0x3, 0x3c, 0x5, 0x3c, 0x51c, 0xa, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x5, 
       0x3c, 0x520, 0xa, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x5, 0x3c, 0x524, 0xa, 
       0x3c, 0x3, 0x3c, 0x5, 0x3c, 0x527, 0xa, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 
       0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x5, 0x3c, 0x52f, 0xa, 
       0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x5, 0x3c, 0x533, 0xa, 0x3c, 0x3, 0x3c, 
       0x5, 0x3c, 0x536, 0xa, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 
       0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 
       0x3c, 0x5, 0x3c, 0x542, 0xa, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 
       0x5, 0x3c, 0x547, 0xa, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 
       0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x5, 0x3c, 0x550, 0xa, 0x3c, 
       0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 0x5, 0x3d, 0x555, 0xa, 0x3d, 0x3, 
       0x3d, 0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 0x5, 0x3d, 0x55b, 0xa, 0x3d, 
       0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x5, 0x3e, 0x560, 0xa, 0x3e, 0x3, 
       0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x5, 0x3f, 0x565, 0xa, 0x3f, 0x3, 0x40, 
       0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 
       0x5, 0x40, 0x56e, 0xa, 0x40, 0x3, 0x40, 0x3, 0x40, 0x5, 0x40, 0x572, 
       0xa, 0x40, 0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 
       0x7, 0x41, 0x579, 0xa, 0x41, 0xc, 0x41, 0xe, 0x41, 0x57c, 0xb, 0x41, 
       0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x5, 0x42, 0x581, 0xa, 0x42, 0x3, 
       0x42, 0x3, 0x42, 0x7, 0x42, 0x585, 0xa, 0x42, 0xc, 0x42, 0xe, 0x42, 
       0x588, 0xb, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x43, 0x3, 0x43, 0x3, 
       0x43, 0x5, 0x43, 0x58f, 0xa, 0x43, 0x3, 0x43, 0x3, 0x43, 0x5, 0x43, 
       0x593, 0xa, 0x43, 0x3, 0x43, 0x3, 0x43, 0x7, 0x43, 0x597, 0xa, 0x43, 
       0xc, 0x43, 0xe, 0x43, 0x59a, 0xb, 0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 
       0x43, 0x3, 0x43, 0x3, 0x43, 0x5, 0x43, 0x5a1, 0xa, 0x43, 0x3, 0x43, 
       0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x5, 0x43, 0x5a7, 0xa, 0x43, 0x3, 
       0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x7, 0x44, 0x5ad, 0xa, 0x44, 
       0xc, 0x44, 0xe, 0x44, 0x5b0, 0xb, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 
       0x44, 0x5, 0x44, 0x5b5, 0xa, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 
       0x3, 0x44, 0x7, 0x44, 0x5bb, 0xa, 0x44, 0xc, 0x44, 0xe, 0x44, 0x5be, 
       0xb, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x6, 0x44, 
       0x5c4, 0xa, 0x44, 0xd, 0x44, 0xe, 0x44, 0x5c5, 0x5, 0x44, 0x5c8, 
       0xa, 0x44, 0x3, 0x45, 0x3, 0x45, 0x3, 0x45, 0x7, 0x45, 0x5cd, 0xa, 
       0x45, 0xc, 0x45, 0xe, 0x45, 0x5d0, 0xb, 0x45, 0x3, 0x46, 0x3, 0x46, 
       0x3, 0x46, 0x7, 0x46, 0x5d5, 0xa, 0x46, 0xc, 0x46, 0xe, 0x46, 0x5d8, 
       0xb, 0x46, 0x3, 0x47, 0x3, 0x47, 0x3, 0x47, 0x5, 0x47, 0x5dd, 0xa, 
       0x47, 0x3, 0x47, 0x3, 0x47, 0x5, 0x47, 0x5e1, 0xa, 0x47, 0x3, 0x47, 
       0x3, 0x47, 0x3, 0x47, 0x7, 0x47, 0x5e6, 0xa, 0x47, 0xc, 0x47, 0xe, 
       0x47, 0x5e9, 0xb, 0x47, 0x3, 0x47, 0x3, 0x47, 0x3, 0x48, 0x3, 0x48, 
       0x3, 0x48, 0x3, 0x48, 0x5, 0x48, 0x5f1, 0xa, 0x48, 0x3, 0x48, 0x3, 
       0x48, 0x3, 0x48, 0x7, 0x48, 0x5f6, 0xa, 0x48, 0xc, 0x48, 0xe, 0x48, 
       0x5f9, 0xb, 0x48, 0x3, 0x48, 0x3, 0x48, 0x3, 0x48, 0x7, 0x48, 0x5fe, 
       0xa, 0x48, 0xc, 0x48, 0xe, 0x48, 0x601, 0xb, 0x48, 0x3, 0x48, 0x3, 
       0x48, 0x5, 0x48, 0x605, 0xa, 0x48, 0x3, 0x49, 0x3, 0x49, 0x3, 0x49, 
       0x5, 0x49, 0x60a, 0xa, 0x49, 0x3, 0x49, 0x3, 0x49, 0x3, 0x49, 0x7, 
       0x49, 0x60f, 0xa, 0x49, 0xc, 0x49, 0xe, 0x49, 0x612, 0xb, 0x49, 0x3, 
       0x49, 0x3, 0x49, 0x7, 0x49, 0x616, 0xa, 0x49, 0xc, 0x49, 0xe, 0x49, 
       0x619, 0xb, 0x49, 0x3, 0x49, 0x3, 0x49, 0x3, 0x4a, 0x3, 0x4a, 0x3, 
       0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x6, 0x4a, 0x623, 0xa, 0x4a, 
       0xd, 0x4a, 0xe, 0x4a, 0x624, 0x5, 0x4a, 0x627, 0xa, 0x4a, 0x3, 0x4b, 
       0x3, 0x4b, 0x3, 0x4b, 0x3, 0x4b, 0x7, 0x4b, 0x62d, 0xa, 0x4b, 0xc, 
       0x4b, 0xe, 0x4b, 0x630, 0xb, 0x4b, 0x3, 0x4b, 0x3, 0x4b, 0x3, 0x4c, 
       0x3, 0x4c, 0x3, 0x4c, 0x3, 0x4c, 0x3, 0x4c, 0x3, 0x4c, 0x7, 0x4c, 
       0x63a, 0xa, 0x4c, 0xc, 0x4c, 0xe, 0x4c, 0x63d, 0xb, 0x4c, 0x3, 0x4c, 
       0x5, 0x4c, 0x640, 0xa, 0x4c, 0x3, 0x4c, 0x3, 0x4c, 0x3, 0x4c, 0x3, 
       0x4c, 0x7, 0x4c, 0x646, 0xa, 0x4c, 0xc, 0x4c, 0xe, 0x4c, 0x649, 0xb, 
       0x4c, 0x3, 0x4c, 0x5, 0x4c, 0x64c, 0xa, 0x4c, 0x5, 0x4c, 0x64e, 0xa, 
       0x4c, 0x3, 0x4d, 0x3, 0x4d, 0x3, 0x4d, 0x3, 0x4d, 0x3, 0x4e, 0x3, 
       0x4e, 0x3, 0x4e, 0x5, 0x4e, 0x657, 0xa, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 
       0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 
       0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 
       0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 
       0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 
       0x3, 0x4e, 0x5, 0x4e, 0x674, 0xa, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 
       0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 
       0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 
       0x4e, 0x5, 0x4e, 0x685, 0xa, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 
       0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 
       0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 
       0x3, 0x4e, 0x5, 0x4e, 0x697, 0xa, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 
       0x4e, 0x3, 0x4e, 0x5, 0x4e, 0x69d, 0xa, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 
       0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x5, 0x4e, 0x6a5, 0xa, 
       0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x7, 
       0x4e, 0x6ac, 0xa, 0x4e, 0xc, 0x4e, 0xe, 0x4e, 0x6af, 0xb, 0x4e, 0x3, 
       0x4f, 0x3, 0x4f, 0x3, 0x4f, 0x3, 0x4f, 0x3, 0x4f, 0x3, 0x4f, 0x5, 
       0x4f, 0x6b7, 0xa, 0x4f, 0x3, 0x50, 0x5, 0x50, 0x6ba, 0xa, 0x50, 0x3, 
       0x50, 0x3, 0x50, 0x5, 0x50, 0x6be, 0xa, 0x50, 0x3, 0x50, 0x3, 0x50, 
       0x3, 0x50, 0x5, 0x50, 0x6c3, 0xa, 0x50, 0x3, 0x50, 0x5, 0x50, 0x6c6, 
       0xa, 0x50, 0x3, 0x50, 0x5, 0x50, 0x6c9, 0xa, 0x50, 0x3, 0x50, 0x3, 
       0x50, 0x3, 0x50, 0x3, 0x50, 0x5, 0x50, 0x6cf, 0xa, 0x50, 0x3, 0x50, 
       0x5, 0x50, 0x6d2, 0xa, 0x50, 0x3, 0x50, 0x5, 0x50, 0x6d5, 0xa, 0x50, 
       0x3, 0x50, 0x5, 0x50, 0x6d8, 0xa, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 
       0x50, 0x5, 0x50, 0x6dd, 0xa, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 
       0x5, 0x50, 0x6e2, 0xa, 0x50, 0x3, 0x50, 0x5, 0x50, 0x6e5, 0xa, 0x50, 
       0x3, 0x50, 0x5, 0x50, 0x6e8, 0xa, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 
       0x50, 0x3, 0x50, 0x5, 0x50, 0x6ee, 0xa, 0x50, 0x3, 0x50, 0x5, 0x50, 
       0x6f1, 0xa, 0x50, 0x3, 0x50, 0x5, 0x50, 0x6f4, 0xa, 0x50, 0x3, 0x50, 
       0x5, 0x50, 0x6f7, 0xa, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 
       0x50, 0x5, 0x50, 0x6fd, 0xa, 0x50, 0x3, 0x50, 0x3, 0x50, 0x5, 0x50, 
       0x701, 0xa, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x5, 0x50, 0x706, 
       0xa, 0x50, 0x3, 0x50, 0x3, 0x50, 0x5, 0x50, 0x70a, 0xa, 0x50, 0x3, 
       0x50, 0x3, 0x50, 0x3, 0x50, 0x5, 0x50, 0x70f, 0xa, 0x50, 0x3, 0x50, 
       0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x5, 0x50, 0x715, 0xa, 0x50, 0x3, 
       0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x5, 0x50, 0x71b, 0xa, 0x50, 
       0x5, 0x50, 0x71d, 0xa, 0x50, 0x3, 0x51, 0x3, 0x51, 0x3, 0x52, 0x3, 
       0x52, 0x3, 0x53, 0x3, 0x53, 0x3, 0x53, 0x5, 0x53, 0x726, 0xa, 0x53, 
       0x3, 0x53, 0x3, 0x53, 0x3, 0x53, 0x5, 0x53, 0x72b, 0xa, 0x53, 0x3, 
       0x54, 0x3, 0x54, 0x3, 0x54, 0x3, 0x54, 0x3, 0x54, 0x3, 0x54, 0x5, 
       0x54, 0x733, 0xa, 0x54, 0x5, 0x54, 0x735, 0xa, 0x54, 0x3, 0x55, 0x3, 
       0x55, 0x3, 0x56, 0x3, 0x56, 0x3, 0x56, 0x3, 0x56, 0x3, 0x56, 0x3, 
       0x56, 0x3, 0x56, 0x3, 0x56, 0x3, 0x56, 0x3, 0x56, 0x3, 0x56, 0x3, 
       0x56, 0x3, 0x56, 0x3, 0x56, 0x3, 0x56, 0x7, 0x56, 0x748, 0xa, 0x56, 
       0xc, 0x56, 0xe, 0x56, 0x74b, 0xb, 0x56, 0x3, 0x56, 0x3, 0x56, 0x3, 
       0x56, 0x3, 0x56, 0x3, 0x56, 0x3, 0x56, 0x3, 0x56, 0x7, 0x56, 0x754, 
       0xa, 0x56, 0xc, 0x56, 0xe, 0x56, 0x757, 0xb, 0x56, 0x3, 0x56, 0x3, 
       0x56, 0x3, 0x56, 0x5, 0x56, 0x75c, 0xa, 0x56, 0x3, 0x57, 0x3, 0x57, 
       0x3, 0x57, 0x3, 0x58, 0x3, 0x58, 0x3, 0x58, 0x5, 0x58, 0x764, 0xa, 
       0x58, 0x3, 0x58, 0x7, 0x58, 0x767, 0xa, 0x58, 0xc, 0x58, 0xe, 0x58, 
       0x76a, 0xb, 0x58, 0x3, 0x58, 0x3, 0x58, 0x3, 0x58, 0x5, 0x58, 0x76f, 
       0xa, 0x58, 0x3, 0x58, 0x5, 0x58, 0x772, 0xa, 0x58, 0x3, 0x58, 0x3, 
       0x58, 0x5, 0x58, 0x776, 0xa, 0x58, 0x3, 0x58, 0x5, 0x58, 0x779, 0xa, 
       0x58, 0x3, 0x58, 0x5, 0x58, 0x77c, 0xa, 0x58, 0x3, 0x58, 0x3, 0x58, 
       0x3, 0x58, 0x3, 0x58, 0x7, 0x58, 0x782, 0xa, 0x58, 0xc, 0x58, 0xe, 
       0x58, 0x785, 0xb, 0x58, 0x3, 0x58, 0x6, 0x58, 0x788, 0xa, 0x58, 0xd, 
       0x58, 0xe, 0x58, 0x789, 0x5, 0x58, 0x78c, 0xa, 0x58, 0x3, 0x58, 0x3, 
       0x58, 0x3, 0x58, 0x3, 0x58, 0x3, 0x58, 0x3, 0x58, 0x3, 0x58, 0x3, 
       0x58, 0x3, 0x58, 0x7, 0x58, 0x797, 0xa, 0x58, 0xc, 0x58, 0xe, 0x58, 
       0x79a, 0xb, 0x58, 0x3, 0x58, 0x5, 0x58, 0x79d, 0xa, 0x58, 0x3, 0x58, 
       0x7, 0x58, 0x7a0, 0xa, 0x58, 0xc, 0x58, 0xe, 0x58, 0x7a3, 0xb, 0x58, 
       0x3, 0x58, 0x5, 0x58, 0x7a6, 0xa, 0x58, 0x3, 0x58, 0x3, 0x58, 0x5, 
       0x58, 0x7aa, 0xa, 0x58, 0x3, 0x58, 0x5, 0x58, 0x7ad, 0xa, 0x58, 0x5, 
       0x58, 0x7af, 0xa, 0x58, 0x3, 0x59, 0x3, 0x59, 0x3, 0x59, 0x3, 0x5a, 
       0x3, 0x5a, 0x3, 0x5b, 0x3, 0x5b, 0x3, 0x5b, 0x3, 0x5b, 0x3, 0x5b, 
       0x3, 0x5b, 0x5, 0x5b, 0x7bc, 0xa, 0x5b, 0x3, 0x5c, 0x3, 0x5c, 0x3, 
       0x5c, 0x7, 0x5c, 0x7c1, 0xa, 0x5c, 0xc, 0x5c, 0xe, 0x5c, 0x7c4, 0xb, 
       0x5c, 0x3, 0x5d, 0x3, 0x5d, 0x3, 0x5d, 0x3, 0x5d, 0x7, 0x5d, 0x7ca, 
       0xa, 0x5d, 0xc, 0x5d, 0xe, 0x5d, 0x7cd, 0xb, 0x5d, 0x3, 0x5e, 0x3, 
       0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 
       0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 0x60, 0x3, 0x60, 0x3, 
       0x60, 0x3, 0x61, 0x3, 0x61, 0x5, 0x61, 0x7df, 0xa, 0x61, 0x3, 0x61, 
       0x3, 0x61, 0x5, 0x61, 0x7e3, 0xa, 0x61, 0x3, 0x61, 0x3, 0x61, 0x3, 
       0x61, 0x3, 0x62, 0x3, 0x62, 0x3, 0x62, 0x3, 0x62, 0x3, 0x62, 0x3, 
       0x62, 0x3, 0x62, 0x5, 0x62, 0x7ef, 0xa, 0x62, 0x3, 0x63, 0x3, 0x63, 
       0x5, 0x63, 0x7f3, 0xa, 0x63, 0x3, 0x63, 0x3, 0x63, 0x3, 0x64, 0x3, 
       0x64, 0x3, 0x64, 0x3, 0x64, 0x3, 0x64, 0x3, 0x64, 0x7, 0x64, 0x7fd, 
       0xa, 0x64, 0xc, 0x64, 0xe, 0x64, 0x800, 0xb, 0x64, 0x5, 0x64, 0x802, 
       0xa, 0x64, 0x3, 0x65, 0x3, 0x65, 0x5, 0x65, 0x806, 0xa, 0x65, 0x3, 
       0x66, 0x3, 0x66, 0x3, 0x67, 0x3, 0x67, 0x3, 0x67, 0x3, 0x67, 0x3, 
       0x67, 0x3, 0x67, 0x3, 0x67, 0x3, 0x67, 0x3, 0x67, 0x3, 0x67, 0x3, 
       0x67, 0x5, 0x67, 0x815, 0xa, 0x67, 0x3, 0x67, 0x3, 0x67, 0x3, 0x67, 
       0x3, 0x67, 0x3, 0x67, 0x3, 0x67, 0x3, 0x67, 0x3, 0x67, 0x3, 0x67, 
       0x5, 0x67, 0x820, 0xa, 0x67, 0x3, 0x67, 0x5, 0x67, 0x823, 0xa, 0x67, 
       0x3, 0x68, 0x3, 0x68, 0x3, 0x68, 0x3, 0x68, 0x3, 0x68, 0x3, 0x68, 
       0x3, 0x68, 0x3, 0x68, 0x3, 0x68, 0x3, 0x68, 0x5, 0x68, 0x82f, 0xa, 
       0x68, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 
       0x69, 0x3, 0x69, 0x3, 0x69, 0x5, 0x69, 0x839, 0xa, 0x69, 0x3, 0x69, 
       0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 
       0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 
       0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 
       0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 
       0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 
       0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 
       0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 
       0x3, 0x69, 0x5, 0x69, 0x867, 0xa, 0x69, 0x5, 0x69, 0x869, 0xa, 0x69, 
       0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 
       0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x5, 0x69, 0x875, 0xa, 
       0x69, 0x3, 0x69, 0x6, 0x69, 0x878, 0xa, 0x69, 0xd, 0x69, 0xe, 0x69, 
       0x879, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x5, 0x69, 0x880, 
       0xa, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 
       0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 
       0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 
       0x7, 0x69, 0x893, 0xa, 0x69, 0xc, 0x69, 0xe, 0x69, 0x896, 0xb, 0x69, 
       0x3, 0x6a, 0x3, 0x6a, 0x3, 0x6a, 0x3, 0x6a, 0x3, 0x6a, 0x5, 0x6a, 
       0x89d, 0xa, 0x6a, 0x3, 0x6b, 0x3, 0x6b, 0x3, 0x6b, 0x3, 0x6b, 0x3, 
       0x6b, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 
       0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 
       0x6c, 0x3, 0x6c, 0x5, 0x6c, 0x8b1, 0xa, 0x6c, 0x5, 0x6c, 0x8b3, 0xa, 
       0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x7, 0x6c, 0x8b9, 
       0xa, 0x6c, 0xc, 0x6c, 0xe, 0x6c, 0x8bc, 0xb, 0x6c, 0x5, 0x6c, 0x8be, 
       0xa, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x5, 0x6c, 0x8c2, 0xa, 0x6c, 0x3, 
       0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x7, 0x6c, 0x8c8, 0xa, 0x6c, 
       0xc, 0x6c, 0xe, 0x6c, 0x8cb, 0xb, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 
       0x6c, 0x5, 0x6c, 0x8d0, 0xa, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 
       0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x7, 0x6c, 
       0x8da, 0xa, 0x6c, 0xc, 0x6c, 0xe, 0x6c, 0x8dd, 0xb, 0x6c, 0x3, 0x6c, 
       0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 
       0x7, 0x6c, 0x8e6, 0xa, 0x6c, 0xc, 0x6c, 0xe, 0x6c, 0x8e9, 0xb, 0x6c, 
       0x5, 0x6c, 0x8eb, 0xa, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 
       0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x5, 0x6c, 0x8f5, 
       0xa, 0x6c, 0x3, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x3, 0x6e, 
       0x3, 0x6e, 0x3, 0x6f, 0x3, 0x6f, 0x3, 0x6f, 0x3, 0x70, 0x3, 0x70, 
       0x3, 0x70, 0x3, 0x70, 0x3, 0x70, 0x3, 0x70, 0x5, 0x70, 0x906, 0xa, 
       0x70, 0x3, 0x71, 0x3, 0x71, 0x3, 0x71, 0x5, 0x71, 0x90b, 0xa, 0x71, 
       0x3, 0x72, 0x3, 0x72, 0x3, 0x72, 0x3, 0x72, 0x3, 0x72, 0x3, 0x72, 
       0x3, 0x72, 0x3, 0x72, 0x3, 0x72, 0x5, 0x72, 0x916, 0xa, 0x72, 0x3, 
       0x73, 0x3, 0x73, 0x3, 0x73, 0x5, 0x73, 0x91b, 0xa, 0x73, 0x3, 0x74, 
       0x3, 0x74, 0x3, 0x74, 0x2, 0x4, 0x9a, 0xd0, 0x75, 0x2, 0x4, 0x6, 
       0x8, 0xa, 0xc, 0xe, 0x10, 0x12, 0x14, 0x16, 0x18, 0x1a, 0x1c, 0x1e, 
       0x20, 0x22, 0x24, 0x26, 0x28, 0x2a, 0x2c, 0x2e, 0x30, 0x32, 0x34, 
       0x36, 0x38, 0x3a, 0x3c, 0x3e, 0x40, 0x42, 0x44, 0x46, 0x48, 0x4a, 
       0x4c, 0x4e, 0x50, 0x52, 0x54, 0x56, 0x58, 0x5a, 0x5c, 0x5e, 0x60, 
       0x62, 0x64, 0x66, 0x68, 0x6a, 0x6c, 0x6e, 0x70, 0x72, 0x74, 0x76, 
       0x78, 0x7a, 0x7c, 0x7e, 0x80, 0x82, 0x84, 0x86, 0x88, 0x8a, 0x8c, 
       0x8e, 0x90, 0x92, 0x94, 0x96, 0x98, 0x9a, 0x9c, 0x9e, 0xa0, 0xa2, 
       0xa4, 0xa6, 0xa8, 0xaa, 0xac, 0xae, 0xb0, 0xb2, 0xb4, 0xb6, 0xb8, 
       0xba, 0xbc, 0xbe, 0xc0, 0xc2, 0xc4, 0xc6, 0xc8, 0xca, 0xcc, 0xce, 
       0xd0, 0xd2, 0xd4, 0xd6, 0xd8, 0xda, 0xdc, 0xde, 0xe0, 0xe2, 0xe4, 
       0xe6, 0x2, 0x2a, 0x6, 0x2, 0xd9, 0xd9, 0xdb, 0xdb, 0xdd, 0xe0, 0xe5, 
       0xe5, 0x4, 0x2, 0xeb, 0xec, 0xee, 0xee, 0x4, 0x2, 0x29, 0x29, 0x51, 
       0x51, 0x5, 0x2, 0x37, 0x37, 0x46, 0x46, 0x77, 0x77, 0x5, 0x2, 0x97, 
       0x97, 0xd9, 0xd9, 0xdb, 0xdb, 0x4, 0x2, 0x22, 0x22, 0x26, 0x26, 0x4, 
       0x2, 0xd9, 0xda, 0xdd, 0xe0, 0x4, 0x2, 0xd0, 0xd0, 0xd2, 0xd2, 0x4, 
       0x2, 0xd1, 0xd1, 0xd3, 0xd3, 0x4, 0x2, 0x36, 0x36, 0x4f, 0x4f, 0x5, 
       0x2, 0x23, 0x23, 0x47, 0x47, 0x53, 0x53, 0x3, 0x2, 0x60, 0x61, 0x3, 
       0x2, 0x2d, 0x2e, 0x3, 0x2, 0xdd, 0xe0, 0x3, 0x2, 0xd9, 0xdc, 0x4, 
       0x2, 0x81, 0x81, 0x97, 0x97, 0x4, 0x2, 0xac, 0xac, 0xcc, 0xcc, 0x5, 
       0x2, 0x90, 0x90, 0x9a, 0x9a, 0xc6, 0xc6, 0x5, 0x2, 0x93, 0x93, 0xa8, 
       0xa8, 0xc4, 0xc4, 0x4, 0x2, 0x78, 0x78, 0x9c, 0x9c, 0x4, 0x2, 0x1a, 
       0x1a, 0x7c, 0x7c, 0x5, 0x2, 0x8d, 0x8d, 0xa9, 0xa9, 0xb9, 0xb9, 0x4, 
       0x2, 0x8c, 0x8c, 0xb7, 0xb7, 0x4, 0x2, 0x9e, 0x9e, 0xa5, 0xa5, 0x4, 
       0x2, 0x73, 0x73, 0xcd, 0xcd, 0x3, 0x2, 0xf0, 0xf2, 0x3, 0x2, 0xca, 
       0xcb, 0x4, 0x2, 0x75, 0x75, 0x87, 0x87, 0x4, 0x2, 0x79, 0x7a, 0x84, 
       0x85, 0x4, 0x2, 0x77, 0x77, 0x8e, 0x8e, 0x3, 0x2, 0xe1, 0xe2, 0x4, 
       0x2, 0xb0, 0xb0, 0xba, 0xba, 0x4, 0x2, 0xa1, 0xa1, 0xa3, 0xa3, 0x4, 
       0x2, 0x80, 0x80, 0x92, 0x92, 0x5, 0x2, 0x88, 0x88, 0xa4, 0xa4, 0xe3, 
       0xe4, 0x4, 0x2, 0xe1, 0xe2, 0xe6, 0xe6, 0x4, 0x2, 0xec, 0xec, 0xee, 
       0xee, 0x5, 0x2, 0x73, 0x73, 0xcd, 0xcd, 0xef, 0xef, 0x4, 0x2, 0x93, 
       0x93, 0xc4, 0xc4, 0x2c, 0x2, 0x4, 0x6, 0x9, 0xe, 0x11, 0x11, 0x13, 
       0x13, 0x15, 0x17, 0x19, 0x19, 0x1b, 0x1b, 0x1d, 0x1e, 0x21, 0x21, 
       0x23, 0x23, 0x27, 0x27, 0x29, 0x2a, 0x2d, 0x31, 0x33, 0x3a, 0x3c, 
       0x3d, 0x40, 0x56, 0x58, 0x58, 0x5a, 0x5b, 0x5e, 0x70, 0x72, 0x74, 
       0x7e, 0x7e, 0x80, 0x80, 0x82, 0x83, 0x86, 0x86, 0x89, 0x89, 0x8c, 
       0x8d, 0x92, 0x92, 0x94, 0x94, 0x98, 0x99, 0x9e, 0x9f, 0xa1, 0xa3, 
       0xa5, 0xa5, 0xa9, 0xa9, 0xab, 0xab, 0xad, 0xb0, 0xb3, 0xb3, 0xb5, 
       0xb5, 0xb7, 0xbd, 0xc0, 0xc3, 0xc9, 0xc9, 0xcd, 0xcd, 0xf0, 0xf2, 
       0x2, 0xa77, 0x2, 0xe8, 0x3, 0x2, 0x2, 0x2, 0x4, 0xf1, 0x3, 0x2, 0x2, 
       0x2, 0x6, 0xf4, 0x3, 0x2, 0x2, 0x2, 0x8, 0x10b, 0x3, 0x2, 0x2, 0x2, 
       0xa, 0x10d, 0x3, 0x2, 0x2, 0x2, 0xc, 0x132, 0x3, 0x2, 0x2, 0x2, 0xe, 
       0x134, 0x3, 0x2, 0x2, 0x2, 0x10, 0x13d, 0x3, 0x2, 0x2, 0x2, 0x12, 
       0x141, 0x3, 0x2, 0x2, 0x2, 0x14, 0x159, 0x3, 0x2, 0x2, 0x2, 0x16, 
       0x15b, 0x3, 0x2, 0x2, 0x2, 0x18, 0x187, 0x3, 0x2, 0x2, 0x2, 0x1a, 
       0x189, 0x3, 0x2, 0x2, 0x2, 0x1c, 0x190, 0x3, 0x2, 0x2, 0x2, 0x1e, 
       0x193, 0x3, 0x2, 0x2, 0x2, 0x20, 0x195, 0x3, 0x2, 0x2, 0x2, 0x22, 
       0x19d, 0x3, 0x2, 0x2, 0x2, 0x24, 0x1b6, 0x3, 0x2, 0x2, 0x2, 0x26, 
       0x1c2, 0x3, 0x2, 0x2, 0x2, 0x28, 0x1d2, 0x3, 0x2, 0x2, 0x2, 0x2a, 
       0x1d5, 0x3, 0x2, 0x2, 0x2, 0x2c, 0x1da, 0x3, 0x2, 0x2, 0x2, 0x2e, 
       0x1e5, 0x3, 0x2, 0x2, 0x2, 0x30, 0x1f4, 0x3, 0x2, 0x2, 0x2, 0x32, 
       0x21a, 0x3, 0x2, 0x2, 0x2, 0x34, 0x21d, 0x3, 0x2, 0x2, 0x2, 0x36, 
       0x236, 0x3, 0x2, 0x2, 0x2, 0x38, 0x254, 0x3, 0x2, 0x2, 0x2, 0x3a, 
       0x256, 0x3, 0x2, 0x2, 0x2, 0x3c, 0x264, 0x3, 0x2, 0x2, 0x2, 0x3e, 
       0x26f, 0x3, 0x2, 0x2, 0x2, 0x40, 0x27c, 0x3, 0x2, 0x2, 0x2, 0x42, 
       0x290, 0x3, 0x2, 0x2, 0x2, 0x44, 0x29b, 0x3, 0x2, 0x2, 0x2, 0x46, 
       0x2a0, 0x3, 0x2, 0x2, 0x2, 0x48, 0x2ad, 0x3, 0x2, 0x2, 0x2, 0x4a, 
       0x2cd, 0x3, 0x2, 0x2, 0x2, 0x4c, 0x2db, 0x3, 0x2, 0x2, 0x2, 0x4e, 
       0x2dd, 0x3, 0x2, 0x2, 0x2, 0x50, 0x2e9, 0x3, 0x2, 0x2, 0x2, 0x52, 
       0x2f2, 0x3, 0x2, 0x2, 0x2, 0x54, 0x2ff, 0x3, 0x2, 0x2, 0x2, 0x56, 
       0x30a, 0x3, 0x2, 0x2, 0x2, 0x58, 0x30d, 0x3, 0x2, 0x2, 0x2, 0x5a, 
       0x31c, 0x3, 0x2, 0x2, 0x2, 0x5c, 0x33a, 0x3, 0x2, 0x2, 0x2, 0x5e, 
       0x33c, 0x3, 0x2, 0x2, 0x2, 0x60, 0x35b, 0x3, 0x2, 0x2, 0x2, 0x62, 
       0x36e, 0x3, 0x2, 0x2, 0x2, 0x64, 0x370, 0x3, 0x2, 0x2, 0x2, 0x66, 
       0x3a7, 0x3, 0x2, 0x2, 0x2, 0x68, 0x3b5, 0x3, 0x2, 0x2, 0x2, 0x6a, 
       0x3c0, 0x3, 0x2, 0x2, 0x2, 0x6c, 0x3c2, 0x3, 0x2, 0x2, 0x2, 0x6e, 
       0x407, 0x3, 0x2, 0x2, 0x2, 0x70, 0x414, 0x3, 0x2, 0x2, 0x2, 0x72, 
       0x416, 0x3, 0x2, 0x2, 0x2, 0x74, 0x515, 0x3, 0x2, 0x2, 0x2, 0x76, 
       0x54f, 0x3, 0x2, 0x2, 0x2, 0x78, 0x554, 0x3, 0x2, 0x2, 0x2, 0x7a, 
       0x55c, 0x3, 0x2, 0x2, 0x2, 0x7c, 0x561, 0x3, 0x2, 0x2, 0x2, 0x7e, 
       0x571, 0x3, 0x2, 0x2, 0x2, 0x80, 0x573, 0x3, 0x2, 0x2, 0x2, 0x82, 
       0x57d, 0x3, 0x2, 0x2, 0x2, 0x84, 0x5a6, 0x3, 0x2, 0x2, 0x2, 0x86, 
       0x5c7, 0x3, 0x2, 0x2, 0x2, 0x88, 0x5c9, 0x3, 0x2, 0x2, 0x2, 0x8a, 
       0x5d1, 0x3, 0x2, 0x2, 0x2, 0x8c, 0x5d9, 0x3, 0x2, 0x2, 0x2, 0x8e, 
       0x604, 0x3, 0x2, 0x2, 0x2, 0x90, 0x606, 0x3, 0x2, 0x2, 0x2, 0x92, 
       0x626, 0x3, 0x2, 0x2, 0x2, 0x94, 0x628, 0x3, 0x2, 0x2, 0x2, 0x96, 
       0x64d, 0x3, 0x2, 0x2, 0x2, 0x98, 0x64f, 0x3, 0x2, 0x2, 0x2, 0x9a, 
       0x673, 0x3, 0x2, 0x2, 0x2, 0x9c, 0x6b6, 0x3, 0x2, 0x2, 0x2, 0x9e, 
       0x71c, 0x3, 0x2, 0x2, 0x2, 0xa0, 0x71e, 0x3, 0x2, 0x2, 0x2, 0xa2, 
       0x720, 0x3, 0x2, 0x2, 0x2, 0xa4, 0x72a, 0x3, 0x2, 0x2, 0x2, 0xa6, 
       0x734, 0x3, 0x2, 0x2, 0x2, 0xa8, 0x736, 0x3, 0x2, 0x2, 0x2, 0xaa, 
       0x75b, 0x3, 0x2, 0x2, 0x2, 0xac, 0x75d, 0x3, 0x2, 0x2, 0x2, 0xae, 
       0x7ae, 0x3, 0x2, 0x2, 0x2, 0xb0, 0x7b0, 0x3, 0x2, 0x2, 0x2, 0xb2, 
       0x7b3, 0x3, 0x2, 0x2, 0x2, 0xb4, 0x7bb, 0x3, 0x2, 0x2, 0x2, 0xb6, 
       0x7bd, 0x3, 0x2, 0x2, 0x2, 0xb8, 0x7c5, 0x3, 0x2, 0x2, 0x2, 0xba, 
       0x7ce, 0x3, 0x2, 0x2, 0x2, 0xbc, 0x7d2, 0x3, 0x2, 0x2, 0x2, 0xbe, 
       0x7d9, 0x3, 0x2, 0x2, 0x2, 0xc0, 0x7dc, 0x3, 0x2, 0x2, 0x2, 0xc2, 
       0x7e7, 0x3, 0x2, 0x2, 0x2, 0xc4, 0x7f0, 0x3, 0x2, 0x2, 0x2, 0xc6, 
       0x7f6, 0x3, 0x2, 0x2, 0x2, 0xc8, 0x803, 0x3, 0x2, 0x2, 0x2, 0xca, 
       0x807, 0x3, 0x2, 0x2, 0x2, 0xcc, 0x822, 0x3, 0x2, 0x2, 0x2, 0xce, 
       0x82e, 0x3, 0x2, 0x2, 0x2, 0xd0, 0x87f, 0x3, 0x2, 0x2, 0x2, 0xd2, 
       0x89c, 0x3, 0x2, 0x2, 0x2, 0xd4, 0x89e, 0x3, 0x2, 0x2, 0x2, 0xd6, 
       0x8f4, 0x3, 0x2, 0x2, 0x2, 0xd8, 0x8f6, 0x3, 0x2, 0x2, 0x2, 0xda, 
       0x8fa, 0x3, 0x2, 0x2, 0x2, 0xdc, 0x8fc, 0x3, 0x2, 0x2, 0x2, 0xde, 
       0x905, 0x3, 0x2, 0x2, 0x2, 0xe0, 0x90a, 0x3, 0x2, 0x2, 0x2, 0xe2, 
       0x915, 0x3, 0x2, 0x2, 0x2, 0xe4, 0x917, 0x3, 0x2, 0x2, 0x2, 0xe6, 
       0x91c, 0x3, 0x2, 0x2, 0x2, 0xe8, 0xec, 0x5, 0x6, 0x4, 0x2, 0xe9, 
       0xeb, 0x5, 0x8, 0x5, 0x2, 0xea, 0xe9, 0x3, 0x2, 0x2, 0x2, 0xeb, 0xee, 
       0x3, 0x2, 0x2, 0x2, 0xec, 0xea, 0x3, 0x2, 0x2, 0x2, 0xec, 0xed, 0x3, 
       0x2, 0x2, 0x2, 0xed, 0xef, 0x3, 0x2, 0x2, 0x2, 0xee, 0xec, 0x3, 0x2, 
       0x2, 0x2, 0xef, 0xf0, 0x7, 0x2, 0x2, 0x3, 0xf0, 0x3, 0x3, 0x2, 0x2, 
       0x2, 0xf1, 0xf2, 0x5, 0x9a, 0x4e, 0x2, 0xf2, 0xf3, 0x7, 0x2, 0x2, 
       0x3, 0xf3, 0x5, 0x3, 0x2, 0x2, 0x2, 0xf4, 0xf5, 0x7, 0x3, 0x2, 0x2, 
       0xf5, 0xf6, 0x7, 0xee, 0x2, 0x2, 0xf6, 0x7, 0x3, 0x2, 0x2, 0x2, 0xf7, 
       0x10c, 0x5, 0xa, 0x6, 0x2, 0xf8, 0x10c, 0x5, 0x12, 0xa, 0x2, 0xf9, 
       0x10c, 0x5, 0x16, 0xc, 0x2, 0xfa, 0x10c, 0x5, 0x20, 0x11, 0x2, 0xfb, 
       0x10c, 0x5, 0x22, 0x12, 0x2, 0xfc, 0x10c, 0x5, 0x24, 0x13, 0x2, 0xfd, 
       0x10c, 0x5, 0x2c, 0x17, 0x2, 0xfe, 0x10c, 0x5, 0x26, 0x14, 0x2, 0xff, 
       0x10c, 0x5, 0x30, 0x19, 0x2, 0x100, 0x10c, 0x5, 0x3c, 0x1f, 0x2, 
       0x101, 0x10c, 0x5, 0x40, 0x21, 0x2, 0x102, 0x10c, 0x5, 0x52, 0x2a, 
       0x2, 0x103, 0x10c, 0x5, 0x5a, 0x2e, 0x2, 0x104, 0x10c, 0x5, 0x58, 
       0x2d, 0x2, 0x105, 0x10c, 0x5, 0x6c, 0x37, 0x2, 0x106, 0x10c, 0x5, 
       0x72, 0x3a, 0x2, 0x107, 0x10c, 0x5, 0x82, 0x42, 0x2, 0x108, 0x10c, 
       0x5, 0x90, 0x49, 0x2, 0x109, 0x10c, 0x5, 0x8c, 0x47, 0x2, 0x10a, 
       0x10c, 0x5, 0x94, 0x4b, 0x2, 0x10b, 0xf7, 0x3, 0x2, 0x2, 0x2, 0x10b, 
       0xf8, 0x3, 0x2, 0x2, 0x2, 0x10b, 0xf9, 0x3, 0x2, 0x2, 0x2, 0x10b, 
       0xfa, 0x3, 0x2, 0x2, 0x2, 0x10b, 0xfb, 0x3, 0x2, 0x2, 0x2, 0x10b, 
       0xfc, 0x3, 0x2, 0x2, 0x2, 0x10b, 0xfd, 0x3, 0x2, 0x2, 0x2, 0x10b, 
       0xfe, 0x3, 0x2, 0x2, 0x2, 0x10b, 0xff, 0x3, 0x2, 0x2, 0x2, 0x10b, 
       0x100, 0x3, 0x2, 0x2, 0x2, 0x10b, 0x101, 0x3, 0x2, 0x2, 0x2, 0x10b, 
       0x102, 0x3, 0x2, 0x2, 0x2, 0x10b, 0x103, 0x3, 0x2, 0x2, 0x2, 0x10b, 
       0x104, 0x3, 0x2, 0x2, 0x2, 0x10b, 0x105, 0x3, 0x2, 0x2, 0x2, 0x10b, 
       0x106, 0x3, 0x2, 0x2, 0x2, 0x10b, 0x107, 0x3, 0x2, 0x2, 0x2, 0x10b, 
       0x108, 0x3, 0x2, 0x2, 0x2, 0x10b, 0x109, 0x3, 0x2, 0x2, 0x2, 0x10b, 
       0x10a, 0x3, 0x2, 0x2, 0x2, 0x10c, 0x9, 0x3, 0x2, 0x2, 0x2, 0x10d, 
       0x10e, 0x7, 0x4, 0x2, 0x2, 0x10e, 0x10f, 0x5, 0xe6, 0x74, 0x2, 0x10f, 
       0x110, 0x7, 0xeb, 0x2, 0x2, 0x110, 0x111, 0x7, 0xf0, 0x2, 0x2, 0x111, 
       0x115, 0x7, 0xce, 0x2, 0x2, 0x112, 0x114, 0x5, 0xc, 0x7, 0x2, 0x113, 
       0x112, 0x3, 0x2, 0x2, 0x2, 0x114, 0x117, 0x3, 0x2, 0x2, 0x2, 0x115, 
       0x113, 0x3, 0x2, 0x2, 0x2, 0x115, 0x116, 0x3, 0x2, 0x2, 0x2, 0x116, 
       0x118, 0x3, 0x2, 0x2, 0x2, 0x117, 0x115, 0x3, 0x2, 0x2, 0x2, 0x118, 
       0x119, 0x7, 0xcf, 0x2, 0x2, 0x119, 0xb, 0x3, 0x2, 0x2, 0x2, 0x11a, 
       0x11b, 0x7, 0x63, 0x2, 0x2, 0x11b, 0x133, 0x5, 0xe6, 0x74, 0x2, 0x11c, 
       0x11d, 0x7, 0x38, 0x2, 0x2, 0x11d, 0x133, 0x7, 0xe8, 0x2, 0x2, 0x11e, 
       0x11f, 0x7, 0x5a, 0x2, 0x2, 0x11f, 0x133, 0x7, 0xe8, 0x2, 0x2, 0x120, 
       0x121, 0x7, 0x54, 0x2, 0x2, 0x121, 0x133, 0x7, 0xf0, 0x2, 0x2, 0x122, 
       0x123, 0x7, 0x21, 0x2, 0x2, 0x123, 0x133, 0x7, 0xf0, 0x2, 0x2, 0x124, 
       0x125, 0x7, 0x4c, 0x2, 0x2, 0x125, 0x133, 0x7, 0xf0, 0x2, 0x2, 0x126, 
       0x127, 0x7, 0x6d, 0x2, 0x2, 0x127, 0x128, 0x5, 0xe6, 0x74, 0x2, 0x128, 
       0x12b, 0x5, 0xe, 0x8, 0x2, 0x129, 0x12a, 0x7, 0x78, 0x2, 0x2, 0x12a, 
       0x12c, 0x5, 0xe6, 0x74, 0x2, 0x12b, 0x129, 0x3, 0x2, 0x2, 0x2, 0x12b, 
       0x12c, 0x3, 0x2, 0x2, 0x2, 0x12c, 0x133, 0x3, 0x2, 0x2, 0x2, 0x12d, 
       0x133, 0x5, 0x4e, 0x28, 0x2, 0x12e, 0x12f, 0x7, 0x45, 0x2, 0x2, 0x12f, 
       0x133, 0x5, 0xe6, 0x74, 0x2, 0x130, 0x131, 0x7, 0x43, 0x2, 0x2, 0x131, 
       0x133, 0x5, 0x8a, 0x46, 0x2, 0x132, 0x11a, 0x3, 0x2, 0x2, 0x2, 0x132, 
       0x11c, 0x3, 0x2, 0x2, 0x2, 0x132, 0x11e, 0x3, 0x2, 0x2, 0x2, 0x132, 
       0x120, 0x3, 0x2, 0x2, 0x2, 0x132, 0x122, 0x3, 0x2, 0x2, 0x2, 0x132, 
       0x124, 0x3, 0x2, 0x2, 0x2, 0x132, 0x126, 0x3, 0x2, 0x2, 0x2, 0x132, 
       0x12d, 0x3, 0x2, 0x2, 0x2, 0x132, 0x12e, 0x3, 0x2, 0x2, 0x2, 0x132, 
       0x130, 0x3, 0x2, 0x2, 0x2, 0x133, 0xd, 0x3, 0x2, 0x2, 0x2, 0x134, 
       0x139, 0x5, 0x10, 0x9, 0x2, 0x135, 0x136, 0x7, 0xd5, 0x2, 0x2, 0x136, 
       0x138, 0x5, 0x10, 0x9, 0x2, 0x137, 0x135, 0x3, 0x2, 0x2, 0x2, 0x138, 
       0x13b, 0x3, 0x2, 0x2, 0x2, 0x139, 0x137, 0x3, 0x2, 0x2, 0x2, 0x139, 
       0x13a, 0x3, 0x2, 0x2, 0x2, 0x13a, 0xf, 0x3, 0x2, 0x2, 0x2, 0x13b, 
       0x139, 0x3, 0x2, 0x2, 0x2, 0x13c, 0x13e, 0x9, 0x2, 0x2, 0x2, 0x13d, 
       0x13c, 0x3, 0x2, 0x2, 0x2, 0x13d, 0x13e, 0x3, 0x2, 0x2, 0x2, 0x13e, 
       0x13f, 0x3, 0x2, 0x2, 0x2, 0x13f, 0x140, 0x9, 0x3, 0x2, 0x2, 0x140, 
       0x11, 0x3, 0x2, 0x2, 0x2, 0x141, 0x142, 0x7, 0x5, 0x2, 0x2, 0x142, 
       0x143, 0x5, 0xe6, 0x74, 0x2, 0x143, 0x144, 0x7, 0xf0, 0x2, 0x2, 0x144, 
       0x148, 0x7, 0xce, 0x2, 0x2, 0x145, 0x147, 0x5, 0x14, 0xb, 0x2, 0x146, 
       0x145, 0x3, 0x2, 0x2, 0x2, 0x147, 0x14a, 0x3, 0x2, 0x2, 0x2, 0x148, 
       0x146, 0x3, 0x2, 0x2, 0x2, 0x148, 0x149, 0x3, 0x2, 0x2, 0x2, 0x149, 
       0x14b, 0x3, 0x2, 0x2, 0x2, 0x14a, 0x148, 0x3, 0x2, 0x2, 0x2, 0x14b, 
       0x14c, 0x7, 0xcf, 0x2, 0x2, 0x14c, 0x13, 0x3, 0x2, 0x2, 0x2, 0x14d, 
       0x14e, 0x7, 0x44, 0x2, 0x2, 0x14e, 0x15a, 0x5, 0xe6, 0x74, 0x2, 0x14f, 
       0x150, 0x7, 0x73, 0x2, 0x2, 0x150, 0x15a, 0x7, 0xee, 0x2, 0x2, 0x151, 
       0x152, 0x7, 0x54, 0x2, 0x2, 0x152, 0x15a, 0x7, 0xf0, 0x2, 0x2, 0x153, 
       0x154, 0x7, 0x6c, 0x2, 0x2, 0x154, 0x15a, 0x7, 0xf0, 0x2, 0x2, 0x155, 
       0x156, 0x7, 0x33, 0x2, 0x2, 0x156, 0x15a, 0x7, 0xf0, 0x2, 0x2, 0x157, 
       0x158, 0x7, 0x4c, 0x2, 0x2, 0x158, 0x15a, 0x7, 0xf0, 0x2, 0x2, 0x159, 
       0x14d, 0x3, 0x2, 0x2, 0x2, 0x159, 0x14f, 0x3, 0x2, 0x2, 0x2, 0x159, 
       0x151, 0x3, 0x2, 0x2, 0x2, 0x159, 0x153, 0x3, 0x2, 0x2, 0x2, 0x159, 
       0x155, 0x3, 0x2, 0x2, 0x2, 0x159, 0x157, 0x3, 0x2, 0x2, 0x2, 0x15a, 
       0x15, 0x3, 0x2, 0x2, 0x2, 0x15b, 0x15c, 0x7, 0x6, 0x2, 0x2, 0x15c, 
       0x15d, 0x5, 0xe6, 0x74, 0x2, 0x15d, 0x15e, 0x7, 0x3f, 0x2, 0x2, 0x15e, 
       0x15f, 0x5, 0xe4, 0x73, 0x2, 0x15f, 0x160, 0x7, 0xf0, 0x2, 0x2, 0x160, 
       0x164, 0x7, 0xce, 0x2, 0x2, 0x161, 0x163, 0x5, 0x18, 0xd, 0x2, 0x162, 
       0x161, 0x3, 0x2, 0x2, 0x2, 0x163, 0x166, 0x3, 0x2, 0x2, 0x2, 0x164, 
       0x162, 0x3, 0x2, 0x2, 0x2, 0x164, 0x165, 0x3, 0x2, 0x2, 0x2, 0x165, 
       0x167, 0x3, 0x2, 0x2, 0x2, 0x166, 0x164, 0x3, 0x2, 0x2, 0x2, 0x167, 
       0x168, 0x7, 0xcf, 0x2, 0x2, 0x168, 0x17, 0x3, 0x2, 0x2, 0x2, 0x169, 
       0x16a, 0x7, 0x5d, 0x2, 0x2, 0x16a, 0x188, 0x7, 0xf0, 0x2, 0x2, 0x16b, 
       0x16c, 0x7, 0x3c, 0x2, 0x2, 0x16c, 0x16d, 0x5, 0xe6, 0x74, 0x2, 0x16d, 
       0x16e, 0x7, 0xd9, 0x2, 0x2, 0x16e, 0x16f, 0x5, 0x9a, 0x4e, 0x2, 0x16f, 
       0x188, 0x3, 0x2, 0x2, 0x2, 0x170, 0x175, 0x7, 0x63, 0x2, 0x2, 0x171, 
       0x176, 0x7, 0x2b, 0x2, 0x2, 0x172, 0x173, 0x7, 0x32, 0x2, 0x2, 0x173, 
       0x176, 0x7, 0xf0, 0x2, 0x2, 0x174, 0x176, 0x5, 0xe6, 0x74, 0x2, 0x175, 
       0x171, 0x3, 0x2, 0x2, 0x2, 0x175, 0x172, 0x3, 0x2, 0x2, 0x2, 0x175, 
       0x174, 0x3, 0x2, 0x2, 0x2, 0x176, 0x178, 0x3, 0x2, 0x2, 0x2, 0x177, 
       0x179, 0x5, 0x50, 0x29, 0x2, 0x178, 0x177, 0x3, 0x2, 0x2, 0x2, 0x178, 
       0x179, 0x3, 0x2, 0x2, 0x2, 0x179, 0x188, 0x3, 0x2, 0x2, 0x2, 0x17a, 
       0x17b, 0x7, 0x4c, 0x2, 0x2, 0x17b, 0x188, 0x7, 0xf0, 0x2, 0x2, 0x17c, 
       0x17d, 0x7, 0x5f, 0x2, 0x2, 0x17d, 0x182, 0x5, 0xe4, 0x73, 0x2, 0x17e, 
       0x17f, 0x7, 0xd5, 0x2, 0x2, 0x17f, 0x181, 0x5, 0xe4, 0x73, 0x2, 0x180, 
       0x17e, 0x3, 0x2, 0x2, 0x2, 0x181, 0x184, 0x3, 0x2, 0x2, 0x2, 0x182, 
       0x180, 0x3, 0x2, 0x2, 0x2, 0x182, 0x183, 0x3, 0x2, 0x2, 0x2, 0x183, 
       0x188, 0x3, 0x2, 0x2, 0x2, 0x184, 0x182, 0x3, 0x2, 0x2, 0x2, 0x185, 
       0x186, 0x7, 0x4b, 0x2, 0x2, 0x186, 0x188, 0x7, 0xf0, 0x2, 0x2, 0x187, 
       0x169, 0x3, 0x2, 0x2, 0x2, 0x187, 0x16b, 0x3, 0x2, 0x2, 0x2, 0x187, 
       0x170, 0x3, 0x2, 0x2, 0x2, 0x187, 0x17a, 0x3, 0x2, 0x2, 0x2, 0x187, 
       0x17c, 0x3, 0x2, 0x2, 0x2, 0x187, 0x185, 0x3, 0x2, 0x2, 0x2, 0x188, 
       0x19, 0x3, 0x2, 0x2, 0x2, 0x189, 0x18d, 0x7, 0xf0, 0x2, 0x2, 0x18a, 
       0x18c, 0x5, 0x1c, 0xf, 0x2, 0x18b, 0x18a, 0x3, 0x2, 0x2, 0x2, 0x18c, 
       0x18f, 0x3, 0x2, 0x2, 0x2, 0x18d, 0x18b, 0x3, 0x2, 0x2, 0x2, 0x18d, 
       0x18e, 0x3, 0x2, 0x2, 0x2, 0x18e, 0x1b, 0x3, 0x2, 0x2, 0x2, 0x18f, 
       0x18d, 0x3, 0x2, 0x2, 0x2, 0x190, 0x191, 0x7, 0xea, 0x2, 0x2, 0x191, 
       0x192, 0x7, 0xf0, 0x2, 0x2, 0x192, 0x1d, 0x3, 0x2, 0x2, 0x2, 0x193, 
       0x194, 0x9, 0x4, 0x2, 0x2, 0x194, 0x1f, 0x3, 0x2, 0x2, 0x2, 0x195, 
       0x196, 0x7, 0x7, 0x2, 0x2, 0x196, 0x197, 0x5, 0xe6, 0x74, 0x2, 0x197, 
       0x198, 0x7, 0xd4, 0x2, 0x2, 0x198, 0x19b, 0x7, 0xef, 0x2, 0x2, 0x199, 
       0x19a, 0x7, 0x6f, 0x2, 0x2, 0x19a, 0x19c, 0x7, 0xef, 0x2, 0x2, 0x19b, 
       0x199, 0x3, 0x2, 0x2, 0x2, 0x19b, 0x19c, 0x3, 0x2, 0x2, 0x2, 0x19c, 
       0x21, 0x3, 0x2, 0x2, 0x2, 0x19d, 0x19e, 0x7, 0x8, 0x2, 0x2, 0x19e, 
       0x19f, 0x5, 0xe6, 0x74, 0x2, 0x19f, 0x1b4, 0x7, 0xd4, 0x2, 0x2, 0x1a0, 
       0x1ac, 0x7, 0xce, 0x2, 0x2, 0x1a1, 0x1a6, 0x5, 0x2a, 0x16, 0x2, 0x1a2, 
       0x1a3, 0x7, 0xd5, 0x2, 0x2, 0x1a3, 0x1a5, 0x5, 0x2a, 0x16, 0x2, 0x1a4, 
       0x1a2, 0x3, 0x2, 0x2, 0x2, 0x1a5, 0x1a8, 0x3, 0x2, 0x2, 0x2, 0x1a6, 
       0x1a4, 0x3, 0x2, 0x2, 0x2, 0x1a6, 0x1a7, 0x3, 0x2, 0x2, 0x2, 0x1a7, 
       0x1aa, 0x3, 0x2, 0x2, 0x2, 0x1a8, 0x1a6, 0x3, 0x2, 0x2, 0x2, 0x1a9, 
       0x1ab, 0x7, 0xd5, 0x2, 0x2, 0x1aa, 0x1a9, 0x3, 0x2, 0x2, 0x2, 0x1aa, 
       0x1ab, 0x3, 0x2, 0x2, 0x2, 0x1ab, 0x1ad, 0x3, 0x2, 0x2, 0x2, 0x1ac, 
       0x1a1, 0x3, 0x2, 0x2, 0x2, 0x1ac, 0x1ad, 0x3, 0x2, 0x2, 0x2, 0x1ad, 
       0x1ae, 0x3, 0x2, 0x2, 0x2, 0x1ae, 0x1b5, 0x7, 0xcf, 0x2, 0x2, 0x1af, 
       0x1b2, 0x7, 0xef, 0x2, 0x2, 0x1b0, 0x1b1, 0x7, 0x6f, 0x2, 0x2, 0x1b1, 
       0x1b3, 0x7, 0xef, 0x2, 0x2, 0x1b2, 0x1b0, 0x3, 0x2, 0x2, 0x2, 0x1b2, 
       0x1b3, 0x3, 0x2, 0x2, 0x2, 0x1b3, 0x1b5, 0x3, 0x2, 0x2, 0x2, 0x1b4, 
       0x1a0, 0x3, 0x2, 0x2, 0x2, 0x1b4, 0x1af, 0x3, 0x2, 0x2, 0x2, 0x1b5, 
       0x23, 0x3, 0x2, 0x2, 0x2, 0x1b6, 0x1b7, 0x7, 0x9, 0x2, 0x2, 0x1b7, 
       0x1b8, 0x5, 0xe6, 0x74, 0x2, 0x1b8, 0x1c0, 0x7, 0xd4, 0x2, 0x2, 0x1b9, 
       0x1c1, 0x5, 0x2a, 0x16, 0x2, 0x1ba, 0x1bb, 0x7, 0xef, 0x2, 0x2, 0x1bb, 
       0x1bc, 0x7, 0x3f, 0x2, 0x2, 0x1bc, 0x1be, 0x5, 0xe4, 0x73, 0x2, 0x1bd, 
       0x1bf, 0x5, 0x28, 0x15, 0x2, 0x1be, 0x1bd, 0x3, 0x2, 0x2, 0x2, 0x1be, 
       0x1bf, 0x3, 0x2, 0x2, 0x2, 0x1bf, 0x1c1, 0x3, 0x2, 0x2, 0x2, 0x1c0, 
       0x1b9, 0x3, 0x2, 0x2, 0x2, 0x1c0, 0x1ba, 0x3, 0x2, 0x2, 0x2, 0x1c1, 
       0x25, 0x3, 0x2, 0x2, 0x2, 0x1c2, 0x1c3, 0x7, 0xb, 0x2, 0x2, 0x1c3, 
       0x1c4, 0x5, 0xe6, 0x74, 0x2, 0x1c4, 0x1c5, 0x7, 0xd4, 0x2, 0x2, 0x1c5, 
       0x1c6, 0x7, 0xce, 0x2, 0x2, 0x1c6, 0x1cb, 0x5, 0xe4, 0x73, 0x2, 0x1c7, 
       0x1c8, 0x7, 0xd5, 0x2, 0x2, 0x1c8, 0x1ca, 0x5, 0xe4, 0x73, 0x2, 0x1c9, 
       0x1c7, 0x3, 0x2, 0x2, 0x2, 0x1ca, 0x1cd, 0x3, 0x2, 0x2, 0x2, 0x1cb, 
       0x1c9, 0x3, 0x2, 0x2, 0x2, 0x1cb, 0x1cc, 0x3, 0x2, 0x2, 0x2, 0x1cc, 
       0x1ce, 0x3, 0x2, 0x2, 0x2, 0x1cd, 0x1cb, 0x3, 0x2, 0x2, 0x2, 0x1ce, 
       0x1d0, 0x7, 0xcf, 0x2, 0x2, 0x1cf, 0x1d1, 0x5, 0x28, 0x15, 0x2, 0x1d0, 
       0x1cf, 0x3, 0x2, 0x2, 0x2, 0x1d0, 0x1d1, 0x3, 0x2, 0x2, 0x2, 0x1d1, 
       0x27, 0x3, 0x2, 0x2, 0x2, 0x1d2, 0x1d3, 0x7, 0x31, 0x2, 0x2, 0x1d3, 
       0x1d4, 0x7, 0xef, 0x2, 0x2, 0x1d4, 0x29, 0x3, 0x2, 0x2, 0x2, 0x1d5, 
       0x1d6, 0x5, 0xe4, 0x73, 0x2, 0x1d6, 0x1d8, 0x7, 0xef, 0x2, 0x2, 0x1d7, 
       0x1d9, 0x7, 0xf0, 0x2, 0x2, 0x1d8, 0x1d7, 0x3, 0x2, 0x2, 0x2, 0x1d8, 
       0x1d9, 0x3, 0x2, 0x2, 0x2, 0x1d9, 0x2b, 0x3, 0x2, 0x2, 0x2, 0x1da, 
       0x1db, 0x7, 0xa, 0x2, 0x2, 0x1db, 0x1dc, 0x5, 0xe6, 0x74, 0x2, 0x1dc, 
       0x1e0, 0x7, 0xce, 0x2, 0x2, 0x1dd, 0x1df, 0x5, 0x2e, 0x18, 0x2, 0x1de, 
       0x1dd, 0x3, 0x2, 0x2, 0x2, 0x1df, 0x1e2, 0x3, 0x2, 0x2, 0x2, 0x1e0, 
       0x1de, 0x3, 0x2, 0x2, 0x2, 0x1e0, 0x1e1, 0x3, 0x2, 0x2, 0x2, 0x1e1, 
       0x1e3, 0x3, 0x2, 0x2, 0x2, 0x1e2, 0x1e0, 0x3, 0x2, 0x2, 0x2, 0x1e3, 
       0x1e4, 0x7, 0xcf, 0x2, 0x2, 0x1e4, 0x2d, 0x3, 0x2, 0x2, 0x2, 0x1e5, 
       0x1e7, 0x5, 0xe6, 0x74, 0x2, 0x1e6, 0x1e8, 0x7, 0xf0, 0x2, 0x2, 0x1e7, 
       0x1e6, 0x3, 0x2, 0x2, 0x2, 0x1e7, 0x1e8, 0x3, 0x2, 0x2, 0x2, 0x1e8, 
       0x1f2, 0x3, 0x2, 0x2, 0x2, 0x1e9, 0x1ea, 0x7, 0xd9, 0x2, 0x2, 0x1ea, 
       0x1ef, 0x5, 0x2a, 0x16, 0x2, 0x1eb, 0x1ec, 0x7, 0xd5, 0x2, 0x2, 0x1ec, 
       0x1ee, 0x5, 0x2a, 0x16, 0x2, 0x1ed, 0x1eb, 0x3, 0x2, 0x2, 0x2, 0x1ee, 
       0x1f1, 0x3, 0x2, 0x2, 0x2, 0x1ef, 0x1ed, 0x3, 0x2, 0x2, 0x2, 0x1ef, 
       0x1f0, 0x3, 0x2, 0x2, 0x2, 0x1f0, 0x1f3, 0x3, 0x2, 0x2, 0x2, 0x1f1, 
       0x1ef, 0x3, 0x2, 0x2, 0x2, 0x1f2, 0x1e9, 0x3, 0x2, 0x2, 0x2, 0x1f2, 
       0x1f3, 0x3, 0x2, 0x2, 0x2, 0x1f3, 0x2f, 0x3, 0x2, 0x2, 0x2, 0x1f4, 
       0x1f5, 0x7, 0xc, 0x2, 0x2, 0x1f5, 0x1f6, 0x5, 0xe6, 0x74, 0x2, 0x1f6, 
       0x1f7, 0x7, 0xd4, 0x2, 0x2, 0x1f7, 0x1fa, 0x5, 0x4a, 0x26, 0x2, 0x1f8, 
       0x1f9, 0x7, 0x97, 0x2, 0x2, 0x1f9, 0x1fb, 0x5, 0x9a, 0x4e, 0x2, 0x1fa, 
       0x1f8, 0x3, 0x2, 0x2, 0x2, 0x1fa, 0x1fb, 0x3, 0x2, 0x2, 0x2, 0x1fb, 
       0x204, 0x3, 0x2, 0x2, 0x2, 0x1fc, 0x200, 0x7, 0xce, 0x2, 0x2, 0x1fd, 
       0x1ff, 0x5, 0x32, 0x1a, 0x2, 0x1fe, 0x1fd, 0x3, 0x2, 0x2, 0x2, 0x1ff, 
       0x202, 0x3, 0x2, 0x2, 0x2, 0x200, 0x1fe, 0x3, 0x2, 0x2, 0x2, 0x200, 
       0x201, 0x3, 0x2, 0x2, 0x2, 0x201, 0x203, 0x3, 0x2, 0x2, 0x2, 0x202, 
       0x200, 0x3, 0x2, 0x2, 0x2, 0x203, 0x205, 0x7, 0xcf, 0x2, 0x2, 0x204, 
       0x1fc, 0x3, 0x2, 0x2, 0x2, 0x204, 0x205, 0x3, 0x2, 0x2, 0x2, 0x205, 
       0x31, 0x3, 0x2, 0x2, 0x2, 0x206, 0x20a, 0x7, 0x1f, 0x2, 0x2, 0x207, 
       0x208, 0x5, 0x1e, 0x10, 0x2, 0x208, 0x209, 0x5, 0x1a, 0xe, 0x2, 0x209, 
       0x20b, 0x3, 0x2, 0x2, 0x2, 0x20a, 0x207, 0x3, 0x2, 0x2, 0x2, 0x20b, 
       0x20c, 0x3, 0x2, 0x2, 0x2, 0x20c, 0x20a, 0x3, 0x2, 0x2, 0x2, 0x20c, 
       0x20d, 0x3, 0x2, 0x2, 0x2, 0x20d, 0x21b, 0x3, 0x2, 0x2, 0x2, 0x20e, 
       0x20f, 0x7, 0x3f, 0x2, 0x2, 0x20f, 0x21b, 0x5, 0x34, 0x1b, 0x2, 0x210, 
       0x211, 0x7, 0x19, 0x2, 0x2, 0x211, 0x215, 0x7, 0x48, 0x2, 0x2, 0x212, 
       0x216, 0x7, 0x68, 0x2, 0x2, 0x213, 0x216, 0x7, 0x4a, 0x2, 0x2, 0x214, 
       0x216, 0x5, 0xd0, 0x69, 0x2, 0x215, 0x212, 0x3, 0x2, 0x2, 0x2, 0x215, 
       0x213, 0x3, 0x2, 0x2, 0x2, 0x215, 0x214, 0x3, 0x2, 0x2, 0x2, 0x216, 
       0x21b, 0x3, 0x2, 0x2, 0x2, 0x217, 0x218, 0x7, 0x30, 0x2, 0x2, 0x218, 
       0x21b, 0x7, 0xf0, 0x2, 0x2, 0x219, 0x21b, 0x5, 0x4e, 0x28, 0x2, 0x21a, 
       0x206, 0x3, 0x2, 0x2, 0x2, 0x21a, 0x20e, 0x3, 0x2, 0x2, 0x2, 0x21a, 
       0x210, 0x3, 0x2, 0x2, 0x2, 0x21a, 0x217, 0x3, 0x2, 0x2, 0x2, 0x21a, 
       0x219, 0x3, 0x2, 0x2, 0x2, 0x21b, 0x33, 0x3, 0x2, 0x2, 0x2, 0x21c, 
       0x21e, 0x9, 0x5, 0x2, 0x2, 0x21d, 0x21c, 0x3, 0x2, 0x2, 0x2, 0x21d, 
       0x21e, 0x3, 0x2, 0x2, 0x2, 0x21e, 0x21f, 0x3, 0x2, 0x2, 0x2, 0x21f, 
       0x229, 0x5, 0x36, 0x1c, 0x2, 0x220, 0x221, 0x7, 0xc8, 0x2, 0x2, 0x221, 
       0x226, 0x5, 0x38, 0x1d, 0x2, 0x222, 0x223, 0x7, 0x76, 0x2, 0x2, 0x223, 
       0x225, 0x5, 0x38, 0x1d, 0x2, 0x224, 0x222, 0x3, 0x2, 0x2, 0x2, 0x225, 
       0x228, 0x3, 0x2, 0x2, 0x2, 0x226, 0x224, 0x3, 0x2, 0x2, 0x2, 0x226, 
       0x227, 0x3, 0x2, 0x2, 0x2, 0x227, 0x22a, 0x3, 0x2, 0x2, 0x2, 0x228, 
       0x226, 0x3, 0x2, 0x2, 0x2, 0x229, 0x220, 0x3, 0x2, 0x2, 0x2, 0x229, 
       0x22a, 0x3, 0x2, 0x2, 0x2, 0x22a, 0x22d, 0x3, 0x2, 0x2, 0x2, 0x22b, 
       0x22c, 0x7, 0x6e, 0x2, 0x2, 0x22c, 0x22e, 0x5, 0xe6, 0x74, 0x2, 0x22d, 
       0x22b, 0x3, 0x2, 0x2, 0x2, 0x22d, 0x22e, 0x3, 0x2, 0x2, 0x2, 0x22e, 
       0x231, 0x3, 0x2, 0x2, 0x2, 0x22f, 0x230, 0x7, 0x71, 0x2, 0x2, 0x230, 
       0x232, 0x5, 0xd0, 0x69, 0x2, 0x231, 0x22f, 0x3, 0x2, 0x2, 0x2, 0x231, 
       0x232, 0x3, 0x2, 0x2, 0x2, 0x232, 0x234, 0x3, 0x2, 0x2, 0x2, 0x233, 
       0x235, 0x5, 0x3a, 0x1e, 0x2, 0x234, 0x233, 0x3, 0x2, 0x2, 0x2, 0x234, 
       0x235, 0x3, 0x2, 0x2, 0x2, 0x235, 0x35, 0x3, 0x2, 0x2, 0x2, 0x236, 
       0x237, 0x7, 0xd2, 0x2, 0x2, 0x237, 0x23f, 0x5, 0xe6, 0x74, 0x2, 0x238, 
       0x23c, 0x7, 0xd4, 0x2, 0x2, 0x239, 0x23a, 0x5, 0xe6, 0x74, 0x2, 0x23a, 
       0x23b, 0x9, 0x6, 0x2, 0x2, 0x23b, 0x23d, 0x3, 0x2, 0x2, 0x2, 0x23c, 
       0x239, 0x3, 0x2, 0x2, 0x2, 0x23c, 0x23d, 0x3, 0x2, 0x2, 0x2, 0x23d, 
       0x23e, 0x3, 0x2, 0x2, 0x2, 0x23e, 0x240, 0x5, 0xe4, 0x73, 0x2, 0x23f, 
       0x238, 0x3, 0x2, 0x2, 0x2, 0x23f, 0x240, 0x3, 0x2, 0x2, 0x2, 0x240, 
       0x241, 0x3, 0x2, 0x2, 0x2, 0x241, 0x242, 0x7, 0xd3, 0x2, 0x2, 0x242, 
       0x37, 0x3, 0x2, 0x2, 0x2, 0x243, 0x244, 0x5, 0xe6, 0x74, 0x2, 0x244, 
       0x245, 0x7, 0xd9, 0x2, 0x2, 0x245, 0x246, 0x7, 0xef, 0x2, 0x2, 0x246, 
       0x255, 0x3, 0x2, 0x2, 0x2, 0x247, 0x248, 0x5, 0xe6, 0x74, 0x2, 0x248, 
       0x249, 0x7, 0x97, 0x2, 0x2, 0x249, 0x24a, 0x7, 0xce, 0x2, 0x2, 0x24a, 
       0x24f, 0x7, 0xef, 0x2, 0x2, 0x24b, 0x24c, 0x7, 0xd5, 0x2, 0x2, 0x24c, 
       0x24e, 0x7, 0xef, 0x2, 0x2, 0x24d, 0x24b, 0x3, 0x2, 0x2, 0x2, 0x24e, 
       0x251, 0x3, 0x2, 0x2, 0x2, 0x24f, 0x24d, 0x3, 0x2, 0x2, 0x2, 0x24f, 
       0x250, 0x3, 0x2, 0x2, 0x2, 0x250, 0x252, 0x3, 0x2, 0x2, 0x2, 0x251, 
       0x24f, 0x3, 0x2, 0x2, 0x2, 0x252, 0x253, 0x7, 0xcf, 0x2, 0x2, 0x253, 
       0x255, 0x3, 0x2, 0x2, 0x2, 0x254, 0x243, 0x3, 0x2, 0x2, 0x2, 0x254, 
       0x247, 0x3, 0x2, 0x2, 0x2, 0x255, 0x39, 0x3, 0x2, 0x2, 0x2, 0x256, 
       0x25f, 0x7, 0xce, 0x2, 0x2, 0x257, 0x258, 0x5, 0xe6, 0x74, 0x2, 0x258, 
       0x259, 0x7, 0xd4, 0x2, 0x2, 0x259, 0x25b, 0x5, 0xe6, 0x74, 0x2, 0x25a, 
       0x25c, 0x7, 0xd5, 0x2, 0x2, 0x25b, 0x25a, 0x3, 0x2, 0x2, 0x2, 0x25b, 
       0x25c, 0x3, 0x2, 0x2, 0x2, 0x25c, 0x25e, 0x3, 0x2, 0x2, 0x2, 0x25d, 
       0x257, 0x3, 0x2, 0x2, 0x2, 0x25e, 0x261, 0x3, 0x2, 0x2, 0x2, 0x25f, 
       0x25d, 0x3, 0x2, 0x2, 0x2, 0x25f, 0x260, 0x3, 0x2, 0x2, 0x2, 0x260, 
       0x262, 0x3, 0x2, 0x2, 0x2, 0x261, 0x25f, 0x3, 0x2, 0x2, 0x2, 0x262, 
       0x263, 0x7, 0xcf, 0x2, 0x2, 0x263, 0x3b, 0x3, 0x2, 0x2, 0x2, 0x264, 
       0x265, 0x7, 0xd, 0x2, 0x2, 0x265, 0x266, 0x5, 0xe6, 0x74, 0x2, 0x266, 
       0x26a, 0x7, 0xce, 0x2, 0x2, 0x267, 0x269, 0x5, 0x3e, 0x20, 0x2, 0x268, 
       0x267, 0x3, 0x2, 0x2, 0x2, 0x269, 0x26c, 0x3, 0x2, 0x2, 0x2, 0x26a, 
       0x268, 0x3, 0x2, 0x2, 0x2, 0x26a, 0x26b, 0x3, 0x2, 0x2, 0x2, 0x26b, 
       0x26d, 0x3, 0x2, 0x2, 0x2, 0x26c, 0x26a, 0x3, 0x2, 0x2, 0x2, 0x26d, 
       0x26e, 0x7, 0xcf, 0x2, 0x2, 0x26e, 0x3d, 0x3, 0x2, 0x2, 0x2, 0x26f, 
       0x270, 0x5, 0xe6, 0x74, 0x2, 0x270, 0x271, 0x7, 0xd4, 0x2, 0x2, 0x271, 
       0x274, 0x5, 0x4a, 0x26, 0x2, 0x272, 0x273, 0x7, 0x97, 0x2, 0x2, 0x273, 
       0x275, 0x5, 0x9a, 0x4e, 0x2, 0x274, 0x272, 0x3, 0x2, 0x2, 0x2, 0x274, 
       0x275, 0x3, 0x2, 0x2, 0x2, 0x275, 0x277, 0x3, 0x2, 0x2, 0x2, 0x276, 
       0x278, 0x7, 0xf0, 0x2, 0x2, 0x277, 0x276, 0x3, 0x2, 0x2, 0x2, 0x277, 
       0x278, 0x3, 0x2, 0x2, 0x2, 0x278, 0x27a, 0x3, 0x2, 0x2, 0x2, 0x279, 
       0x27b, 0x7, 0xd5, 0x2, 0x2, 0x27a, 0x279, 0x3, 0x2, 0x2, 0x2, 0x27a, 
       0x27b, 0x3, 0x2, 0x2, 0x2, 0x27b, 0x3f, 0x3, 0x2, 0x2, 0x2, 0x27c, 
       0x27d, 0x7, 0xe, 0x2, 0x2, 0x27d, 0x27e, 0x5, 0xe6, 0x74, 0x2, 0x27e, 
       0x27f, 0x7, 0x24, 0x2, 0x2, 0x27f, 0x283, 0x5, 0xe6, 0x74, 0x2, 0x280, 
       0x282, 0x5, 0x4c, 0x27, 0x2, 0x281, 0x280, 0x3, 0x2, 0x2, 0x2, 0x282, 
       0x285, 0x3, 0x2, 0x2, 0x2, 0x283, 0x281, 0x3, 0x2, 0x2, 0x2, 0x283, 
       0x284, 0x3, 0x2, 0x2, 0x2, 0x284, 0x286, 0x3, 0x2, 0x2, 0x2, 0x285, 
       0x283, 0x3, 0x2, 0x2, 0x2, 0x286, 0x287, 0x7, 0xce, 0x2, 0x2, 0x287, 
       0x28b, 0x5, 0x42, 0x22, 0x2, 0x288, 0x28a, 0x5, 0x46, 0x24, 0x2, 
       0x289, 0x288, 0x3, 0x2, 0x2, 0x2, 0x28a, 0x28d, 0x3, 0x2, 0x2, 0x2, 
       0x28b, 0x289, 0x3, 0x2, 0x2, 0x2, 0x28b, 0x28c, 0x3, 0x2, 0x2, 0x2, 
       0x28c, 0x28e, 0x3, 0x2, 0x2, 0x2, 0x28d, 0x28b, 0x3, 0x2, 0x2, 0x2, 
       0x28e, 0x28f, 0x7, 0xcf, 0x2, 0x2, 0x28f, 0x41, 0x3, 0x2, 0x2, 0x2, 
       0x290, 0x291, 0x7, 0xd8, 0x2, 0x2, 0x291, 0x296, 0x5, 0x44, 0x23, 
       0x2, 0x292, 0x293, 0x7, 0xd8, 0x2, 0x2, 0x293, 0x295, 0x5, 0x44, 
       0x23, 0x2, 0x294, 0x292, 0x3, 0x2, 0x2, 0x2, 0x295, 0x298, 0x3, 0x2, 
       0x2, 0x2, 0x296, 0x294, 0x3, 0x2, 0x2, 0x2, 0x296, 0x297, 0x3, 0x2, 
       0x2, 0x2, 0x297, 0x299, 0x3, 0x2, 0x2, 0x2, 0x298, 0x296, 0x3, 0x2, 
       0x2, 0x2, 0x299, 0x29a, 0x7, 0xd8, 0x2, 0x2, 0x29a, 0x43, 0x3, 0x2, 
       0x2, 0x2, 0x29b, 0x29e, 0x5, 0xe6, 0x74, 0x2, 0x29c, 0x29d, 0x7, 
       0xd4, 0x2, 0x2, 0x29d, 0x29f, 0x5, 0x4a, 0x26, 0x2, 0x29e, 0x29c, 
       0x3, 0x2, 0x2, 0x2, 0x29e, 0x29f, 0x3, 0x2, 0x2, 0x2, 0x29f, 0x45, 
       0x3, 0x2, 0x2, 0x2, 0x2a0, 0x2a1, 0x7, 0xd8, 0x2, 0x2, 0x2a1, 0x2a6, 
       0x5, 0x48, 0x25, 0x2, 0x2a2, 0x2a3, 0x7, 0xd8, 0x2, 0x2, 0x2a3, 0x2a5, 
       0x5, 0x48, 0x25, 0x2, 0x2a4, 0x2a2, 0x3, 0x2, 0x2, 0x2, 0x2a5, 0x2a8, 
       0x3, 0x2, 0x2, 0x2, 0x2a6, 0x2a4, 0x3, 0x2, 0x2, 0x2, 0x2a6, 0x2a7, 
       0x3, 0x2, 0x2, 0x2, 0x2a7, 0x2a9, 0x3, 0x2, 0x2, 0x2, 0x2a8, 0x2a6, 
       0x3, 0x2, 0x2, 0x2, 0x2a9, 0x2aa, 0x7, 0xd8, 0x2, 0x2, 0x2aa, 0x47, 
       0x3, 0x2, 0x2, 0x2, 0x2ab, 0x2ae, 0x7, 0xe2, 0x2, 0x2, 0x2ac, 0x2ae, 
       0x5, 0xd0, 0x69, 0x2, 0x2ad, 0x2ab, 0x3, 0x2, 0x2, 0x2, 0x2ad, 0x2ac, 
       0x3, 0x2, 0x2, 0x2, 0x2ae, 0x49, 0x3, 0x2, 0x2, 0x2, 0x2af, 0x2b0, 
       0x5, 0xe6, 0x74, 0x2, 0x2b0, 0x2b1, 0x7, 0x97, 0x2, 0x2, 0x2b1, 0x2b2, 
       0x5, 0xe4, 0x73, 0x2, 0x2b2, 0x2ce, 0x3, 0x2, 0x2, 0x2, 0x2b3, 0x2b4, 
       0x7, 0xa0, 0x2, 0x2, 0x2b4, 0x2b5, 0x7, 0xde, 0x2, 0x2, 0x2b5, 0x2b6, 
       0x5, 0x4a, 0x26, 0x2, 0x2b6, 0x2b7, 0x7, 0xe0, 0x2, 0x2, 0x2b7, 0x2ce, 
       0x3, 0x2, 0x2, 0x2, 0x2b8, 0x2b9, 0x7, 0x9b, 0x2, 0x2, 0x2b9, 0x2ba, 
       0x7, 0xde, 0x2, 0x2, 0x2ba, 0x2bb, 0x5, 0x4a, 0x26, 0x2, 0x2bb, 0x2bc, 
       0x7, 0xe0, 0x2, 0x2, 0x2bc, 0x2ce, 0x3, 0x2, 0x2, 0x2, 0x2bd, 0x2be, 
       0x7, 0x7f, 0x2, 0x2, 0x2be, 0x2bf, 0x7, 0xde, 0x2, 0x2, 0x2bf, 0x2c4, 
       0x5, 0x4a, 0x26, 0x2, 0x2c0, 0x2c1, 0x7, 0xd5, 0x2, 0x2, 0x2c1, 0x2c3, 
       0x5, 0x4a, 0x26, 0x2, 0x2c2, 0x2c0, 0x3, 0x2, 0x2, 0x2, 0x2c3, 0x2c6, 
       0x3, 0x2, 0x2, 0x2, 0x2c4, 0x2c2, 0x3, 0x2, 0x2, 0x2, 0x2c4, 0x2c5, 
       0x3, 0x2, 0x2, 0x2, 0x2c5, 0x2c7, 0x3, 0x2, 0x2, 0x2, 0x2c6, 0x2c4, 
       0x3, 0x2, 0x2, 0x2, 0x2c7, 0x2c8, 0x7, 0xe0, 0x2, 0x2, 0x2c8, 0x2ce, 
       0x3, 0x2, 0x2, 0x2, 0x2c9, 0x2ca, 0x5, 0xe6, 0x74, 0x2, 0x2ca, 0x2cb, 
       0x7, 0xef, 0x2, 0x2, 0x2cb, 0x2ce, 0x3, 0x2, 0x2, 0x2, 0x2cc, 0x2ce, 
       0x5, 0xe4, 0x73, 0x2, 0x2cd, 0x2af, 0x3, 0x2, 0x2, 0x2, 0x2cd, 0x2b3, 
       0x3, 0x2, 0x2, 0x2, 0x2cd, 0x2b8, 0x3, 0x2, 0x2, 0x2, 0x2cd, 0x2bd, 
       0x3, 0x2, 0x2, 0x2, 0x2cd, 0x2c9, 0x3, 0x2, 0x2, 0x2, 0x2cd, 0x2cc, 
       0x3, 0x2, 0x2, 0x2, 0x2ce, 0x4b, 0x3, 0x2, 0x2, 0x2, 0x2cf, 0x2d0, 
       0x7, 0x22, 0x2, 0x2, 0x2d0, 0x2dc, 0x7, 0xf0, 0x2, 0x2, 0x2d1, 0x2d2, 
       0x7, 0x26, 0x2, 0x2, 0x2d2, 0x2d7, 0x5, 0xe4, 0x73, 0x2, 0x2d3, 0x2d4, 
       0x7, 0xd5, 0x2, 0x2, 0x2d4, 0x2d6, 0x5, 0xe4, 0x73, 0x2, 0x2d5, 0x2d3, 
       0x3, 0x2, 0x2, 0x2, 0x2d6, 0x2d9, 0x3, 0x2, 0x2, 0x2, 0x2d7, 0x2d5, 
       0x3, 0x2, 0x2, 0x2, 0x2d7, 0x2d8, 0x3, 0x2, 0x2, 0x2, 0x2d8, 0x2dc, 
       0x3, 0x2, 0x2, 0x2, 0x2d9, 0x2d7, 0x3, 0x2, 0x2, 0x2, 0x2da, 0x2dc, 
       0x5, 0x4e, 0x28, 0x2, 0x2db, 0x2cf, 0x3, 0x2, 0x2, 0x2, 0x2db, 0x2d1, 
       0x3, 0x2, 0x2, 0x2, 0x2db, 0x2da, 0x3, 0x2, 0x2, 0x2, 0x2dc, 0x4d, 
       0x3, 0x2, 0x2, 0x2, 0x2dd, 0x2de, 0x7, 0x1b, 0x2, 0x2, 0x2de, 0x2e3, 
       0x5, 0xe6, 0x74, 0x2, 0x2df, 0x2e0, 0x7, 0xd5, 0x2, 0x2, 0x2e0, 0x2e2, 
       0x5, 0xe6, 0x74, 0x2, 0x2e1, 0x2df, 0x3, 0x2, 0x2, 0x2, 0x2e2, 0x2e5, 
       0x3, 0x2, 0x2, 0x2, 0x2e3, 0x2e1, 0x3, 0x2, 0x2, 0x2, 0x2e3, 0x2e4, 
       0x3, 0x2, 0x2, 0x2, 0x2e4, 0x2e6, 0x3, 0x2, 0x2, 0x2, 0x2e5, 0x2e3, 
       0x3, 0x2, 0x2, 0x2, 0x2e6, 0x2e7, 0x7, 0x22, 0x2, 0x2, 0x2e7, 0x2e8, 
       0x7, 0xf0, 0x2, 0x2, 0x2e8, 0x4f, 0x3, 0x2, 0x2, 0x2, 0x2e9, 0x2ea, 
       0x7, 0x26, 0x2, 0x2, 0x2ea, 0x2ef, 0x5, 0xe4, 0x73, 0x2, 0x2eb, 0x2ec, 
       0x7, 0xd5, 0x2, 0x2, 0x2ec, 0x2ee, 0x5, 0xe4, 0x73, 0x2, 0x2ed, 0x2eb, 
       0x3, 0x2, 0x2, 0x2, 0x2ee, 0x2f1, 0x3, 0x2, 0x2, 0x2, 0x2ef, 0x2ed, 
       0x3, 0x2, 0x2, 0x2, 0x2ef, 0x2f0, 0x3, 0x2, 0x2, 0x2, 0x2f0, 0x51, 
       0x3, 0x2, 0x2, 0x2, 0x2f1, 0x2ef, 0x3, 0x2, 0x2, 0x2, 0x2f2, 0x2f3, 
       0x7, 0xf, 0x2, 0x2, 0x2f3, 0x2f5, 0x5, 0xe6, 0x74, 0x2, 0x2f4, 0x2f6, 
       0x5, 0x54, 0x2b, 0x2, 0x2f5, 0x2f4, 0x3, 0x2, 0x2, 0x2, 0x2f5, 0x2f6, 
       0x3, 0x2, 0x2, 0x2, 0x2f6, 0x2f7, 0x3, 0x2, 0x2, 0x2, 0x2f7, 0x2f8, 
       0x7, 0xd4, 0x2, 0x2, 0x2f8, 0x2fc, 0x5, 0x9a, 0x4e, 0x2, 0x2f9, 0x2fb, 
       0x5, 0x4c, 0x27, 0x2, 0x2fa, 0x2f9, 0x3, 0x2, 0x2, 0x2, 0x2fb, 0x2fe, 
       0x3, 0x2, 0x2, 0x2, 0x2fc, 0x2fa, 0x3, 0x2, 0x2, 0x2, 0x2fc, 0x2fd, 
       0x3, 0x2, 0x2, 0x2, 0x2fd, 0x53, 0x3, 0x2, 0x2, 0x2, 0x2fe, 0x2fc, 
       0x3, 0x2, 0x2, 0x2, 0x2ff, 0x300, 0x7, 0xd0, 0x2, 0x2, 0x300, 0x305, 
       0x5, 0x56, 0x2c, 0x2, 0x301, 0x302, 0x7, 0xd5, 0x2, 0x2, 0x302, 0x304, 
       0x5, 0x56, 0x2c, 0x2, 0x303, 0x301, 0x3, 0x2, 0x2, 0x2, 0x304, 0x307, 
       0x3, 0x2, 0x2, 0x2, 0x305, 0x303, 0x3, 0x2, 0x2, 0x2, 0x305, 0x306, 
       0x3, 0x2, 0x2, 0x2, 0x306, 0x308, 0x3, 0x2, 0x2, 0x2, 0x307, 0x305, 
       0x3, 0x2, 0x2, 0x2, 0x308, 0x309, 0x7, 0xd1, 0x2, 0x2, 0x309, 0x55, 
       0x3, 0x2, 0x2, 0x2, 0x30a, 0x30b, 0x5, 0xe6, 0x74, 0x2, 0x30b, 0x30c, 
       0x5, 0x4a, 0x26, 0x2, 0x30c, 0x57, 0x3, 0x2, 0x2, 0x2, 0x30d, 0x30e, 
       0x7, 0x11, 0x2, 0x2, 0x30e, 0x30f, 0x5, 0xe6, 0x74, 0x2, 0x30f, 0x312, 
       0x5, 0x4a, 0x26, 0x2, 0x310, 0x311, 0x7, 0x97, 0x2, 0x2, 0x311, 0x313, 
       0x5, 0x9a, 0x4e, 0x2, 0x312, 0x310, 0x3, 0x2, 0x2, 0x2, 0x312, 0x313, 
       0x3, 0x2, 0x2, 0x2, 0x313, 0x314, 0x3, 0x2, 0x2, 0x2, 0x314, 0x315, 
       0x7, 0x2f, 0x2, 0x2, 0x315, 0x319, 0x5, 0x9a, 0x4e, 0x2, 0x316, 0x318, 
       0x5, 0x4c, 0x27, 0x2, 0x317, 0x316, 0x3, 0x2, 0x2, 0x2, 0x318, 0x31b, 
       0x3, 0x2, 0x2, 0x2, 0x319, 0x317, 0x3, 0x2, 0x2, 0x2, 0x319, 0x31a, 
       0x3, 0x2, 0x2, 0x2, 0x31a, 0x59, 0x3, 0x2, 0x2, 0x2, 0x31b, 0x319, 
       0x3, 0x2, 0x2, 0x2, 0x31c, 0x31d, 0x7, 0x10, 0x2, 0x2, 0x31d, 0x31f, 
       0x5, 0xe6, 0x74, 0x2, 0x31e, 0x320, 0x5, 0x54, 0x2b, 0x2, 0x31f, 
       0x31e, 0x3, 0x2, 0x2, 0x2, 0x31f, 0x320, 0x3, 0x2, 0x2, 0x2, 0x320, 
       0x323, 0x3, 0x2, 0x2, 0x2, 0x321, 0x322, 0x7, 0xd4, 0x2, 0x2, 0x322, 
       0x324, 0x5, 0x4a, 0x26, 0x2, 0x323, 0x321, 0x3, 0x2, 0x2, 0x2, 0x323, 
       0x324, 0x3, 0x2, 0x2, 0x2, 0x324, 0x325, 0x3, 0x2, 0x2, 0x2, 0x325, 
       0x329, 0x5, 0x5c, 0x2f, 0x2, 0x326, 0x328, 0x5, 0x4c, 0x27, 0x2, 
       0x327, 0x326, 0x3, 0x2, 0x2, 0x2, 0x328, 0x32b, 0x3, 0x2, 0x2, 0x2, 
       0x329, 0x327, 0x3, 0x2, 0x2, 0x2, 0x329, 0x32a, 0x3, 0x2, 0x2, 0x2, 
       0x32a, 0x32c, 0x3, 0x2, 0x2, 0x2, 0x32b, 0x329, 0x3, 0x2, 0x2, 0x2, 
       0x32c, 0x32d, 0x7, 0xce, 0x2, 0x2, 0x32d, 0x32f, 0x5, 0x5e, 0x30, 
       0x2, 0x32e, 0x330, 0x5, 0x64, 0x33, 0x2, 0x32f, 0x32e, 0x3, 0x2, 
       0x2, 0x2, 0x330, 0x331, 0x3, 0x2, 0x2, 0x2, 0x331, 0x32f, 0x3, 0x2, 
       0x2, 0x2, 0x331, 0x332, 0x3, 0x2, 0x2, 0x2, 0x332, 0x333, 0x3, 0x2, 
       0x2, 0x2, 0x333, 0x334, 0x7, 0xcf, 0x2, 0x2, 0x334, 0x5b, 0x3, 0x2, 
       0x2, 0x2, 0x335, 0x33b, 0x7, 0x77, 0x2, 0x2, 0x336, 0x338, 0x5, 0xe6, 
       0x74, 0x2, 0x337, 0x339, 0x5, 0xe6, 0x74, 0x2, 0x338, 0x337, 0x3, 
       0x2, 0x2, 0x2, 0x338, 0x339, 0x3, 0x2, 0x2, 0x2, 0x339, 0x33b, 0x3, 
       0x2, 0x2, 0x2, 0x33a, 0x335, 0x3, 0x2, 0x2, 0x2, 0x33a, 0x336, 0x3, 
       0x2, 0x2, 0x2, 0x33b, 0x5d, 0x3, 0x2, 0x2, 0x2, 0x33c, 0x33d, 0x7, 
       0xd8, 0x2, 0x2, 0x33d, 0x342, 0x5, 0xd0, 0x69, 0x2, 0x33e, 0x33f, 
       0x7, 0xd8, 0x2, 0x2, 0x33f, 0x341, 0x5, 0xd0, 0x69, 0x2, 0x340, 0x33e, 
       0x3, 0x2, 0x2, 0x2, 0x341, 0x344, 0x3, 0x2, 0x2, 0x2, 0x342, 0x340, 
       0x3, 0x2, 0x2, 0x2, 0x342, 0x343, 0x3, 0x2, 0x2, 0x2, 0x343, 0x345, 
       0x3, 0x2, 0x2, 0x2, 0x344, 0x342, 0x3, 0x2, 0x2, 0x2, 0x345, 0x346, 
       0x7, 0xd7, 0x2, 0x2, 0x346, 0x34b, 0x5, 0x60, 0x31, 0x2, 0x347, 0x348, 
       0x7, 0xd8, 0x2, 0x2, 0x348, 0x34a, 0x5, 0x60, 0x31, 0x2, 0x349, 0x347, 
       0x3, 0x2, 0x2, 0x2, 0x34a, 0x34d, 0x3, 0x2, 0x2, 0x2, 0x34b, 0x349, 
       0x3, 0x2, 0x2, 0x2, 0x34b, 0x34c, 0x3, 0x2, 0x2, 0x2, 0x34c, 0x357, 
       0x3, 0x2, 0x2, 0x2, 0x34d, 0x34b, 0x3, 0x2, 0x2, 0x2, 0x34e, 0x34f, 
       0x7, 0xd7, 0x2, 0x2, 0x34f, 0x354, 0x5, 0x62, 0x32, 0x2, 0x350, 0x351, 
       0x7, 0xd8, 0x2, 0x2, 0x351, 0x353, 0x5, 0x62, 0x32, 0x2, 0x352, 0x350, 
       0x3, 0x2, 0x2, 0x2, 0x353, 0x356, 0x3, 0x2, 0x2, 0x2, 0x354, 0x352, 
       0x3, 0x2, 0x2, 0x2, 0x354, 0x355, 0x3, 0x2, 0x2, 0x2, 0x355, 0x358, 
       0x3, 0x2, 0x2, 0x2, 0x356, 0x354, 0x3, 0x2, 0x2, 0x2, 0x357, 0x34e, 
       0x3, 0x2, 0x2, 0x2, 0x357, 0x358, 0x3, 0x2, 0x2, 0x2, 0x358, 0x359, 
       0x3, 0x2, 0x2, 0x2, 0x359, 0x35a, 0x7, 0xd8, 0x2, 0x2, 0x35a, 0x5f, 
       0x3, 0x2, 0x2, 0x2, 0x35b, 0x35e, 0x5, 0xe6, 0x74, 0x2, 0x35c, 0x35d, 
       0x7, 0xd4, 0x2, 0x2, 0x35d, 0x35f, 0x5, 0x4a, 0x26, 0x2, 0x35e, 0x35c, 
       0x3, 0x2, 0x2, 0x2, 0x35e, 0x35f, 0x3, 0x2, 0x2, 0x2, 0x35f, 0x36c, 
       0x3, 0x2, 0x2, 0x2, 0x360, 0x361, 0x7, 0x97, 0x2, 0x2, 0x361, 0x362, 
       0x7, 0xce, 0x2, 0x2, 0x362, 0x367, 0x5, 0x9a, 0x4e, 0x2, 0x363, 0x364, 
       0x7, 0xd5, 0x2, 0x2, 0x364, 0x366, 0x5, 0x9a, 0x4e, 0x2, 0x365, 0x363, 
       0x3, 0x2, 0x2, 0x2, 0x366, 0x369, 0x3, 0x2, 0x2, 0x2, 0x367, 0x365, 
       0x3, 0x2, 0x2, 0x2, 0x367, 0x368, 0x3, 0x2, 0x2, 0x2, 0x368, 0x36a, 
       0x3, 0x2, 0x2, 0x2, 0x369, 0x367, 0x3, 0x2, 0x2, 0x2, 0x36a, 0x36b, 
       0x7, 0xcf, 0x2, 0x2, 0x36b, 0x36d, 0x3, 0x2, 0x2, 0x2, 0x36c, 0x360, 
       0x3, 0x2, 0x2, 0x2, 0x36c, 0x36d, 0x3, 0x2, 0x2, 0x2, 0x36d, 0x61, 
       0x3, 0x2, 0x2, 0x2, 0x36e, 0x36f, 0x9, 0x7, 0x2, 0x2, 0x36f, 0x63, 
       0x3, 0x2, 0x2, 0x2, 0x370, 0x37a, 0x7, 0xd8, 0x2, 0x2, 0x371, 0x37b, 
       0x7, 0x2f, 0x2, 0x2, 0x372, 0x377, 0x5, 0x66, 0x34, 0x2, 0x373, 0x374, 
       0x7, 0xd8, 0x2, 0x2, 0x374, 0x376, 0x5, 0x66, 0x34, 0x2, 0x375, 0x373, 
       0x3, 0x2, 0x2, 0x2, 0x376, 0x379, 0x3, 0x2, 0x2, 0x2, 0x377, 0x375, 
       0x3, 0x2, 0x2, 0x2, 0x377, 0x378, 0x3, 0x2, 0x2, 0x2, 0x378, 0x37b, 
       0x3, 0x2, 0x2, 0x2, 0x379, 0x377, 0x3, 0x2, 0x2, 0x2, 0x37a, 0x371, 
       0x3, 0x2, 0x2, 0x2, 0x37a, 0x372, 0x3, 0x2, 0x2, 0x2, 0x37b, 0x37c, 
       0x3, 0x2, 0x2, 0x2, 0x37c, 0x37d, 0x7, 0xd7, 0x2, 0x2, 0x37d, 0x382, 
       0x5, 0xd0, 0x69, 0x2, 0x37e, 0x37f, 0x7, 0xd8, 0x2, 0x2, 0x37f, 0x381, 
       0x5, 0xd0, 0x69, 0x2, 0x380, 0x37e, 0x3, 0x2, 0x2, 0x2, 0x381, 0x384, 
       0x3, 0x2, 0x2, 0x2, 0x382, 0x380, 0x3, 0x2, 0x2, 0x2, 0x382, 0x383, 
       0x3, 0x2, 0x2, 0x2, 0x383, 0x38e, 0x3, 0x2, 0x2, 0x2, 0x384, 0x382, 
       0x3, 0x2, 0x2, 0x2, 0x385, 0x386, 0x7, 0xd7, 0x2, 0x2, 0x386, 0x38b, 
       0x5, 0x6a, 0x36, 0x2, 0x387, 0x388, 0x7, 0xd8, 0x2, 0x2, 0x388, 0x38a, 
       0x5, 0x6a, 0x36, 0x2, 0x389, 0x387, 0x3, 0x2, 0x2, 0x2, 0x38a, 0x38d, 
       0x3, 0x2, 0x2, 0x2, 0x38b, 0x389, 0x3, 0x2, 0x2, 0x2, 0x38b, 0x38c, 
       0x3, 0x2, 0x2, 0x2, 0x38c, 0x38f, 0x3, 0x2, 0x2, 0x2, 0x38d, 0x38b, 
       0x3, 0x2, 0x2, 0x2, 0x38e, 0x385, 0x3, 0x2, 0x2, 0x2, 0x38e, 0x38f, 
       0x3, 0x2, 0x2, 0x2, 0x38f, 0x390, 0x3, 0x2, 0x2, 0x2, 0x390, 0x391, 
       0x7, 0xd8, 0x2, 0x2, 0x391, 0x65, 0x3, 0x2, 0x2, 0x2, 0x392, 0x3a8, 
       0x7, 0xe2, 0x2, 0x2, 0x393, 0x394, 0x7, 0xa7, 0x2, 0x2, 0x394, 0x395, 
       0x7, 0xd0, 0x2, 0x2, 0x395, 0x39a, 0x5, 0x68, 0x35, 0x2, 0x396, 0x397, 
       0x7, 0xd5, 0x2, 0x2, 0x397, 0x399, 0x5, 0x68, 0x35, 0x2, 0x398, 0x396, 
       0x3, 0x2, 0x2, 0x2, 0x399, 0x39c, 0x3, 0x2, 0x2, 0x2, 0x39a, 0x398, 
       0x3, 0x2, 0x2, 0x2, 0x39a, 0x39b, 0x3, 0x2, 0x2, 0x2, 0x39b, 0x39d, 
       0x3, 0x2, 0x2, 0x2, 0x39c, 0x39a, 0x3, 0x2, 0x2, 0x2, 0x39d, 0x39e, 
       0x7, 0xd1, 0x2, 0x2, 0x39e, 0x3a8, 0x3, 0x2, 0x2, 0x2, 0x39f, 0x3a4, 
       0x5, 0x68, 0x35, 0x2, 0x3a0, 0x3a1, 0x7, 0xd5, 0x2, 0x2, 0x3a1, 0x3a3, 
       0x5, 0x68, 0x35, 0x2, 0x3a2, 0x3a0, 0x3, 0x2, 0x2, 0x2, 0x3a3, 0x3a6, 
       0x3, 0x2, 0x2, 0x2, 0x3a4, 0x3a2, 0x3, 0x2, 0x2, 0x2, 0x3a4, 0x3a5, 
       0x3, 0x2, 0x2, 0x2, 0x3a5, 0x3a8, 0x3, 0x2, 0x2, 0x2, 0x3a6, 0x3a4, 
       0x3, 0x2, 0x2, 0x2, 0x3a7, 0x392, 0x3, 0x2, 0x2, 0x2, 0x3a7, 0x393, 
       0x3, 0x2, 0x2, 0x2, 0x3a7, 0x39f, 0x3, 0x2, 0x2, 0x2, 0x3a8, 0x67, 
       0x3, 0x2, 0x2, 0x2, 0x3a9, 0x3aa, 0x9, 0x8, 0x2, 0x2, 0x3aa, 0x3b6, 
       0x5, 0xd0, 0x69, 0x2, 0x3ab, 0x3ac, 0x9, 0x9, 0x2, 0x2, 0x3ac, 0x3ad, 
       0x5, 0xd0, 0x69, 0x2, 0x3ad, 0x3ae, 0x7, 0xd5, 0x2, 0x2, 0x3ae, 0x3af, 
       0x5, 0xd0, 0x69, 0x2, 0x3af, 0x3b0, 0x9, 0xa, 0x2, 0x2, 0x3b0, 0x3b6, 
       0x3, 0x2, 0x2, 0x2, 0x3b1, 0x3b3, 0x7, 0x97, 0x2, 0x2, 0x3b2, 0x3b1, 
       0x3, 0x2, 0x2, 0x2, 0x3b2, 0x3b3, 0x3, 0x2, 0x2, 0x2, 0x3b3, 0x3b4, 
       0x3, 0x2, 0x2, 0x2, 0x3b4, 0x3b6, 0x5, 0xd0, 0x69, 0x2, 0x3b5, 0x3a9, 
       0x3, 0x2, 0x2, 0x2, 0x3b5, 0x3ab, 0x3, 0x2, 0x2, 0x2, 0x3b5, 0x3b2, 
       0x3, 0x2, 0x2, 0x2, 0x3b6, 0x69, 0x3, 0x2, 0x2, 0x2, 0x3b7, 0x3c1, 
       0x7, 0xe2, 0x2, 0x2, 0x3b8, 0x3bd, 0x5, 0xe4, 0x73, 0x2, 0x3b9, 0x3ba, 
       0x7, 0xd5, 0x2, 0x2, 0x3ba, 0x3bc, 0x5, 0xe4, 0x73, 0x2, 0x3bb, 0x3b9, 
       0x3, 0x2, 0x2, 0x2, 0x3bc, 0x3bf, 0x3, 0x2, 0x2, 0x2, 0x3bd, 0x3bb, 
       0x3, 0x2, 0x2, 0x2, 0x3bd, 0x3be, 0x3, 0x2, 0x2, 0x2, 0x3be, 0x3c1, 
       0x3, 0x2, 0x2, 0x2, 0x3bf, 0x3bd, 0x3, 0x2, 0x2, 0x2, 0x3c0, 0x3b7, 
       0x3, 0x2, 0x2, 0x2, 0x3c0, 0x3b8, 0x3, 0x2, 0x2, 0x2, 0x3c1, 0x6b, 
       0x3, 0x2, 0x2, 0x2, 0x3c2, 0x3c3, 0x7, 0x12, 0x2, 0x2, 0x3c3, 0x3c4, 
       0x5, 0xe6, 0x74, 0x2, 0x3c4, 0x3c5, 0x5, 0x1a, 0xe, 0x2, 0x3c5, 0x3c9, 
       0x7, 0xce, 0x2, 0x2, 0x3c6, 0x3c8, 0x5, 0x6e, 0x38, 0x2, 0x3c7, 0x3c6, 
       0x3, 0x2, 0x2, 0x2, 0x3c8, 0x3cb, 0x3, 0x2, 0x2, 0x2, 0x3c9, 0x3c7, 
       0x3, 0x2, 0x2, 0x2, 0x3c9, 0x3ca, 0x3, 0x2, 0x2, 0x2, 0x3ca, 0x3cc, 
       0x3, 0x2, 0x2, 0x2, 0x3cb, 0x3c9, 0x3, 0x2, 0x2, 0x2, 0x3cc, 0x3cd, 
       0x7, 0xcf, 0x2, 0x2, 0x3cd, 0x6d, 0x3, 0x2, 0x2, 0x2, 0x3ce, 0x3cf, 
       0x7, 0x64, 0x2, 0x2, 0x3cf, 0x3d0, 0x7, 0xc7, 0x2, 0x2, 0x3d0, 0x3d4, 
       0x5, 0x9a, 0x4e, 0x2, 0x3d1, 0x3d3, 0x5, 0x4c, 0x27, 0x2, 0x3d2, 
       0x3d1, 0x3, 0x2, 0x2, 0x2, 0x3d3, 0x3d6, 0x3, 0x2, 0x2, 0x2, 0x3d4, 
       0x3d2, 0x3, 0x2, 0x2, 0x2, 0x3d4, 0x3d5, 0x3, 0x2, 0x2, 0x2, 0x3d5, 
       0x408, 0x3, 0x2, 0x2, 0x2, 0x3d6, 0x3d4, 0x3, 0x2, 0x2, 0x2, 0x3d7, 
       0x3d8, 0x7, 0x2b, 0x2, 0x2, 0x3d8, 0x3d9, 0x7, 0xc7, 0x2, 0x2, 0x3d9, 
       0x3dd, 0x5, 0x9a, 0x4e, 0x2, 0x3da, 0x3dc, 0x5, 0x4c, 0x27, 0x2, 
       0x3db, 0x3da, 0x3, 0x2, 0x2, 0x2, 0x3dc, 0x3df, 0x3, 0x2, 0x2, 0x2, 
       0x3dd, 0x3db, 0x3, 0x2, 0x2, 0x2, 0x3dd, 0x3de, 0x3, 0x2, 0x2, 0x2, 
       0x3de, 0x408, 0x3, 0x2, 0x2, 0x2, 0x3df, 0x3dd, 0x3, 0x2, 0x2, 0x2, 
       0x3e0, 0x3e1, 0x7, 0x28, 0x2, 0x2, 0x3e1, 0x3e2, 0x7, 0xc7, 0x2, 
       0x2, 0x3e2, 0x3e6, 0x5, 0x9a, 0x4e, 0x2, 0x3e3, 0x3e5, 0x5, 0x4c, 
       0x27, 0x2, 0x3e4, 0x3e3, 0x3, 0x2, 0x2, 0x2, 0x3e5, 0x3e8, 0x3, 0x2, 
       0x2, 0x2, 0x3e6, 0x3e4, 0x3, 0x2, 0x2, 0x2, 0x3e6, 0x3e7, 0x3, 0x2, 
       0x2, 0x2, 0x3e7, 0x408, 0x3, 0x2, 0x2, 0x2, 0x3e8, 0x3e6, 0x3, 0x2, 
       0x2, 0x2, 0x3e9, 0x3ea, 0x7, 0x72, 0x2, 0x2, 0x3ea, 0x3ee, 0x5, 0x1a, 
       0xe, 0x2, 0x3eb, 0x3ed, 0x5, 0x4c, 0x27, 0x2, 0x3ec, 0x3eb, 0x3, 
       0x2, 0x2, 0x2, 0x3ed, 0x3f0, 0x3, 0x2, 0x2, 0x2, 0x3ee, 0x3ec, 0x3, 
       0x2, 0x2, 0x2, 0x3ee, 0x3ef, 0x3, 0x2, 0x2, 0x2, 0x3ef, 0x408, 0x3, 
       0x2, 0x2, 0x2, 0x3f0, 0x3ee, 0x3, 0x2, 0x2, 0x2, 0x3f1, 0x3f2, 0x7, 
       0x57, 0x2, 0x2, 0x3f2, 0x3f6, 0x5, 0x1a, 0xe, 0x2, 0x3f3, 0x3f5, 
       0x5, 0x70, 0x39, 0x2, 0x3f4, 0x3f3, 0x3, 0x2, 0x2, 0x2, 0x3f5, 0x3f8, 
       0x3, 0x2, 0x2, 0x2, 0x3f6, 0x3f4, 0x3, 0x2, 0x2, 0x2, 0x3f6, 0x3f7, 
       0x3, 0x2, 0x2, 0x2, 0x3f7, 0x3fc, 0x3, 0x2, 0x2, 0x2, 0x3f8, 0x3f6, 
       0x3, 0x2, 0x2, 0x2, 0x3f9, 0x3fb, 0x5, 0x4c, 0x27, 0x2, 0x3fa, 0x3f9, 
       0x3, 0x2, 0x2, 0x2, 0x3fb, 0x3fe, 0x3, 0x2, 0x2, 0x2, 0x3fc, 0x3fa, 
       0x3, 0x2, 0x2, 0x2, 0x3fc, 0x3fd, 0x3, 0x2, 0x2, 0x2, 0x3fd, 0x408, 
       0x3, 0x2, 0x2, 0x2, 0x3fe, 0x3fc, 0x3, 0x2, 0x2, 0x2, 0x3ff, 0x400, 
       0x7, 0x4c, 0x2, 0x2, 0x400, 0x404, 0x5, 0x1a, 0xe, 0x2, 0x401, 0x403, 
       0x5, 0x4c, 0x27, 0x2, 0x402, 0x401, 0x3, 0x2, 0x2, 0x2, 0x403, 0x406, 
       0x3, 0x2, 0x2, 0x2, 0x404, 0x402, 0x3, 0x2, 0x2, 0x2, 0x404, 0x405, 
       0x3, 0x2, 0x2, 0x2, 0x405, 0x408, 0x3, 0x2, 0x2, 0x2, 0x406, 0x404, 
       0x3, 0x2, 0x2, 0x2, 0x407, 0x3ce, 0x3, 0x2, 0x2, 0x2, 0x407, 0x3d7, 
       0x3, 0x2, 0x2, 0x2, 0x407, 0x3e0, 0x3, 0x2, 0x2, 0x2, 0x407, 0x3e9, 
       0x3, 0x2, 0x2, 0x2, 0x407, 0x3f1, 0x3, 0x2, 0x2, 0x2, 0x407, 0x3ff, 
       0x3, 0x2, 0x2, 0x2, 0x408, 0x6f, 0x3, 0x2, 0x2, 0x2, 0x409, 0x40a, 
       0x7, 0xc3, 0x2, 0x2, 0x40a, 0x415, 0x5, 0x88, 0x45, 0x2, 0x40b, 0x40e, 
       0x7, 0x41, 0x2, 0x2, 0x40c, 0x40f, 0x7, 0x14, 0x2, 0x2, 0x40d, 0x40f, 
       0x5, 0x88, 0x45, 0x2, 0x40e, 0x40c, 0x3, 0x2, 0x2, 0x2, 0x40e, 0x40d, 
       0x3, 0x2, 0x2, 0x2, 0x40f, 0x412, 0x3, 0x2, 0x2, 0x2, 0x410, 0x411, 
       0x7, 0x69, 0x2, 0x2, 0x411, 0x413, 0x5, 0x9a, 0x4e, 0x2, 0x412, 0x410, 
       0x3, 0x2, 0x2, 0x2, 0x412, 0x413, 0x3, 0x2, 0x2, 0x2, 0x413, 0x415, 
       0x3, 0x2, 0x2, 0x2, 0x414, 0x409, 0x3, 0x2, 0x2, 0x2, 0x414, 0x40b, 
       0x3, 0x2, 0x2, 0x2, 0x415, 0x71, 0x3, 0x2, 0x2, 0x2, 0x416, 0x417, 
       0x7, 0x13, 0x2, 0x2, 0x417, 0x418, 0x5, 0xe6, 0x74, 0x2, 0x418, 0x419, 
       0x5, 0x1a, 0xe, 0x2, 0x419, 0x41d, 0x7, 0xce, 0x2, 0x2, 0x41a, 0x41c, 
       0x5, 0x74, 0x3b, 0x2, 0x41b, 0x41a, 0x3, 0x2, 0x2, 0x2, 0x41c, 0x41f, 
       0x3, 0x2, 0x2, 0x2, 0x41d, 0x41b, 0x3, 0x2, 0x2, 0x2, 0x41d, 0x41e, 
       0x3, 0x2, 0x2, 0x2, 0x41e, 0x420, 0x3, 0x2, 0x2, 0x2, 0x41f, 0x41d, 
       0x3, 0x2, 0x2, 0x2, 0x420, 0x421, 0x7, 0xcf, 0x2, 0x2, 0x421, 0x73, 
       0x3, 0x2, 0x2, 0x2, 0x422, 0x423, 0x7, 0x27, 0x2, 0x2, 0x423, 0x516, 
       0x7, 0xf0, 0x2, 0x2, 0x424, 0x427, 0x7, 0x58, 0x2, 0x2, 0x425, 0x428, 
       0x7, 0x28, 0x2, 0x2, 0x426, 0x428, 0x5, 0xe6, 0x74, 0x2, 0x427, 0x425, 
       0x3, 0x2, 0x2, 0x2, 0x427, 0x426, 0x3, 0x2, 0x2, 0x2, 0x428, 0x42b, 
       0x3, 0x2, 0x2, 0x2, 0x429, 0x42a, 0x7, 0x97, 0x2, 0x2, 0x42a, 0x42c, 
       0x5, 0x8a, 0x46, 0x2, 0x42b, 0x429, 0x3, 0x2, 0x2, 0x2, 0x42b, 0x42c, 
       0x3, 0x2, 0x2, 0x2, 0x42c, 0x42f, 0x3, 0x2, 0x2, 0x2, 0x42d, 0x42e, 
       0x7, 0x62, 0x2, 0x2, 0x42e, 0x430, 0x7, 0xe8, 0x2, 0x2, 0x42f, 0x42d, 
       0x3, 0x2, 0x2, 0x2, 0x42f, 0x430, 0x3, 0x2, 0x2, 0x2, 0x430, 0x433, 
       0x3, 0x2, 0x2, 0x2, 0x431, 0x432, 0x7, 0x6a, 0x2, 0x2, 0x432, 0x434, 
       0x7, 0xe8, 0x2, 0x2, 0x433, 0x431, 0x3, 0x2, 0x2, 0x2, 0x433, 0x434, 
       0x3, 0x2, 0x2, 0x2, 0x434, 0x436, 0x3, 0x2, 0x2, 0x2, 0x435, 0x437, 
       0x5, 0x1a, 0xe, 0x2, 0x436, 0x435, 0x3, 0x2, 0x2, 0x2, 0x436, 0x437, 
       0x3, 0x2, 0x2, 0x2, 0x437, 0x43b, 0x3, 0x2, 0x2, 0x2, 0x438, 0x43a, 
       0x5, 0x4c, 0x27, 0x2, 0x439, 0x438, 0x3, 0x2, 0x2, 0x2, 0x43a, 0x43d, 
       0x3, 0x2, 0x2, 0x2, 0x43b, 0x439, 0x3, 0x2, 0x2, 0x2, 0x43b, 0x43c, 
       0x3, 0x2, 0x2, 0x2, 0x43c, 0x516, 0x3, 0x2, 0x2, 0x2, 0x43d, 0x43b, 
       0x3, 0x2, 0x2, 0x2, 0x43e, 0x43f, 0x7, 0x42, 0x2, 0x2, 0x43f, 0x440, 
       0x7, 0xc7, 0x2, 0x2, 0x440, 0x444, 0x5, 0x9a, 0x4e, 0x2, 0x441, 0x443, 
       0x5, 0x4c, 0x27, 0x2, 0x442, 0x441, 0x3, 0x2, 0x2, 0x2, 0x443, 0x446, 
       0x3, 0x2, 0x2, 0x2, 0x444, 0x442, 0x3, 0x2, 0x2, 0x2, 0x444, 0x445, 
       0x3, 0x2, 0x2, 0x2, 0x445, 0x516, 0x3, 0x2, 0x2, 0x2, 0x446, 0x444, 
       0x3, 0x2, 0x2, 0x2, 0x447, 0x448, 0x7, 0x2c, 0x2, 0x2, 0x448, 0x449, 
       0x7, 0xc7, 0x2, 0x2, 0x449, 0x44d, 0x5, 0x9a, 0x4e, 0x2, 0x44a, 0x44c, 
       0x5, 0x4c, 0x27, 0x2, 0x44b, 0x44a, 0x3, 0x2, 0x2, 0x2, 0x44c, 0x44f, 
       0x3, 0x2, 0x2, 0x2, 0x44d, 0x44b, 0x3, 0x2, 0x2, 0x2, 0x44d, 0x44e, 
       0x3, 0x2, 0x2, 0x2, 0x44e, 0x516, 0x3, 0x2, 0x2, 0x2, 0x44f, 0x44d, 
       0x3, 0x2, 0x2, 0x2, 0x450, 0x451, 0x7, 0x25, 0x2, 0x2, 0x451, 0x452, 
       0x7, 0xc7, 0x2, 0x2, 0x452, 0x456, 0x5, 0x9a, 0x4e, 0x2, 0x453, 0x455, 
       0x5, 0x4c, 0x27, 0x2, 0x454, 0x453, 0x3, 0x2, 0x2, 0x2, 0x455, 0x458, 
       0x3, 0x2, 0x2, 0x2, 0x456, 0x454, 0x3, 0x2, 0x2, 0x2, 0x456, 0x457, 
       0x3, 0x2, 0x2, 0x2, 0x457, 0x516, 0x3, 0x2, 0x2, 0x2, 0x458, 0x456, 
       0x3, 0x2, 0x2, 0x2, 0x459, 0x45a, 0x7, 0x59, 0x2, 0x2, 0x45a, 0x45d, 
       0x5, 0x9a, 0x4e, 0x2, 0x45b, 0x45c, 0x7, 0x3d, 0x2, 0x2, 0x45c, 0x45e, 
       0x5, 0x1a, 0xe, 0x2, 0x45d, 0x45b, 0x3, 0x2, 0x2, 0x2, 0x45d, 0x45e, 
       0x3, 0x2, 0x2, 0x2, 0x45e, 0x462, 0x3, 0x2, 0x2, 0x2, 0x45f, 0x461, 
       0x5, 0x4c, 0x27, 0x2, 0x460, 0x45f, 0x3, 0x2, 0x2, 0x2, 0x461, 0x464, 
       0x3, 0x2, 0x2, 0x2, 0x462, 0x460, 0x3, 0x2, 0x2, 0x2, 0x462, 0x463, 
       0x3, 0x2, 0x2, 0x2, 0x463, 0x516, 0x3, 0x2, 0x2, 0x2, 0x464, 0x462, 
       0x3, 0x2, 0x2, 0x2, 0x465, 0x466, 0x7, 0x70, 0x2, 0x2, 0x466, 0x467, 
       0x5, 0xd0, 0x69, 0x2, 0x467, 0x468, 0x7, 0x1a, 0x2, 0x2, 0x468, 0x46b, 
       0x5, 0x9a, 0x4e, 0x2, 0x469, 0x46a, 0x7, 0xc7, 0x2, 0x2, 0x46a, 0x46c, 
       0x5, 0x9a, 0x4e, 0x2, 0x46b, 0x469, 0x3, 0x2, 0x2, 0x2, 0x46b, 0x46c, 
       0x3, 0x2, 0x2, 0x2, 0x46c, 0x46f, 0x3, 0x2, 0x2, 0x2, 0x46d, 0x46e, 
       0x7, 0x3d, 0x2, 0x2, 0x46e, 0x470, 0x5, 0x1a, 0xe, 0x2, 0x46f, 0x46d, 
       0x3, 0x2, 0x2, 0x2, 0x46f, 0x470, 0x3, 0x2, 0x2, 0x2, 0x470, 0x474, 
       0x3, 0x2, 0x2, 0x2, 0x471, 0x473, 0x5, 0x4c, 0x27, 0x2, 0x472, 0x471, 
       0x3, 0x2, 0x2, 0x2, 0x473, 0x476, 0x3, 0x2, 0x2, 0x2, 0x474, 0x472, 
       0x3, 0x2, 0x2, 0x2, 0x474, 0x475, 0x3, 0x2, 0x2, 0x2, 0x475, 0x516, 
       0x3, 0x2, 0x2, 0x2, 0x476, 0x474, 0x3, 0x2, 0x2, 0x2, 0x477, 0x479, 
       0x9, 0xb, 0x2, 0x2, 0x478, 0x47a, 0x5, 0x7c, 0x3f, 0x2, 0x479, 0x478, 
       0x3, 0x2, 0x2, 0x2, 0x479, 0x47a, 0x3, 0x2, 0x2, 0x2, 0x47a, 0x47c, 
       0x3, 0x2, 0x2, 0x2, 0x47b, 0x47d, 0x5, 0x1a, 0xe, 0x2, 0x47c, 0x47b, 
       0x3, 0x2, 0x2, 0x2, 0x47c, 0x47d, 0x3, 0x2, 0x2, 0x2, 0x47d, 0x481, 
       0x3, 0x2, 0x2, 0x2, 0x47e, 0x480, 0x5, 0x4c, 0x27, 0x2, 0x47f, 0x47e, 
       0x3, 0x2, 0x2, 0x2, 0x480, 0x483, 0x3, 0x2, 0x2, 0x2, 0x481, 0x47f, 
       0x3, 0x2, 0x2, 0x2, 0x481, 0x482, 0x3, 0x2, 0x2, 0x2, 0x482, 0x516, 
       0x3, 0x2, 0x2, 0x2, 0x483, 0x481, 0x3, 0x2, 0x2, 0x2, 0x484, 0x488, 
       0x9, 0xc, 0x2, 0x2, 0x485, 0x486, 0x5, 0x1a, 0xe, 0x2, 0x486, 0x487, 
       0x7, 0xd4, 0x2, 0x2, 0x487, 0x489, 0x3, 0x2, 0x2, 0x2, 0x488, 0x485, 
       0x3, 0x2, 0x2, 0x2, 0x488, 0x489, 0x3, 0x2, 0x2, 0x2, 0x489, 0x48a, 
       0x3, 0x2, 0x2, 0x2, 0x48a, 0x48f, 0x5, 0x76, 0x3c, 0x2, 0x48b, 0x48c, 
       0x7, 0xd5, 0x2, 0x2, 0x48c, 0x48e, 0x5, 0x76, 0x3c, 0x2, 0x48d, 0x48b, 
       0x3, 0x2, 0x2, 0x2, 0x48e, 0x491, 0x3, 0x2, 0x2, 0x2, 0x48f, 0x48d, 
       0x3, 0x2, 0x2, 0x2, 0x48f, 0x490, 0x3, 0x2, 0x2, 0x2, 0x490, 0x494, 
       0x3, 0x2, 0x2, 0x2, 0x491, 0x48f, 0x3, 0x2, 0x2, 0x2, 0x492, 0x493, 
       0x7, 0xc7, 0x2, 0x2, 0x493, 0x495, 0x5, 0x9a, 0x4e, 0x2, 0x494, 0x492, 
       0x3, 0x2, 0x2, 0x2, 0x494, 0x495, 0x3, 0x2, 0x2, 0x2, 0x495, 0x499, 
       0x3, 0x2, 0x2, 0x2, 0x496, 0x498, 0x5, 0x4c, 0x27, 0x2, 0x497, 0x496, 
       0x3, 0x2, 0x2, 0x2, 0x498, 0x49b, 0x3, 0x2, 0x2, 0x2, 0x499, 0x497, 
       0x3, 0x2, 0x2, 0x2, 0x499, 0x49a, 0x3, 0x2, 0x2, 0x2, 0x49a, 0x516, 
       0x3, 0x2, 0x2, 0x2, 0x49b, 0x499, 0x3, 0x2, 0x2, 0x2, 0x49c, 0x49d, 
       0x7, 0x49, 0x2, 0x2, 0x49d, 0x49f, 0x5, 0xe4, 0x73, 0x2, 0x49e, 0x4a0, 
       0x5, 0x1a, 0xe, 0x2, 0x49f, 0x49e, 0x3, 0x2, 0x2, 0x2, 0x49f, 0x4a0, 
       0x3, 0x2, 0x2, 0x2, 0x4a0, 0x4af, 0x3, 0x2, 0x2, 0x2, 0x4a1, 0x4ac, 
       0x5, 0x7e, 0x40, 0x2, 0x4a2, 0x4a4, 0x7, 0xd5, 0x2, 0x2, 0x4a3, 0x4a5, 
       0x7, 0xbe, 0x2, 0x2, 0x4a4, 0x4a3, 0x3, 0x2, 0x2, 0x2, 0x4a4, 0x4a5, 
       0x3, 0x2, 0x2, 0x2, 0x4a5, 0x4a8, 0x3, 0x2, 0x2, 0x2, 0x4a6, 0x4a8, 
       0x7, 0xbe, 0x2, 0x2, 0x4a7, 0x4a2, 0x3, 0x2, 0x2, 0x2, 0x4a7, 0x4a6, 
       0x3, 0x2, 0x2, 0x2, 0x4a8, 0x4a9, 0x3, 0x2, 0x2, 0x2, 0x4a9, 0x4ab, 
       0x5, 0x7e, 0x40, 0x2, 0x4aa, 0x4a7, 0x3, 0x2, 0x2, 0x2, 0x4ab, 0x4ae, 
       0x3, 0x2, 0x2, 0x2, 0x4ac, 0x4aa, 0x3, 0x2, 0x2, 0x2, 0x4ac, 0x4ad, 
       0x3, 0x2, 0x2, 0x2, 0x4ad, 0x4b0, 0x3, 0x2, 0x2, 0x2, 0x4ae, 0x4ac, 
       0x3, 0x2, 0x2, 0x2, 0x4af, 0x4a1, 0x3, 0x2, 0x2, 0x2, 0x4af, 0x4b0, 
       0x3, 0x2, 0x2, 0x2, 0x4b0, 0x4b4, 0x3, 0x2, 0x2, 0x2, 0x4b1, 0x4b3, 
       0x5, 0x4c, 0x27, 0x2, 0x4b2, 0x4b1, 0x3, 0x2, 0x2, 0x2, 0x4b3, 0x4b6, 
       0x3, 0x2, 0x2, 0x2, 0x4b4, 0x4b2, 0x3, 0x2, 0x2, 0x2, 0x4b4, 0x4b5, 
       0x3, 0x2, 0x2, 0x2, 0x4b5, 0x4bf, 0x3, 0x2, 0x2, 0x2, 0x4b6, 0x4b4, 
       0x3, 0x2, 0x2, 0x2, 0x4b7, 0x4bb, 0x7, 0xce, 0x2, 0x2, 0x4b8, 0x4ba, 
       0x5, 0x80, 0x41, 0x2, 0x4b9, 0x4b8, 0x3, 0x2, 0x2, 0x2, 0x4ba, 0x4bd, 
       0x3, 0x2, 0x2, 0x2, 0x4bb, 0x4b9, 0x3, 0x2, 0x2, 0x2, 0x4bb, 0x4bc, 
       0x3, 0x2, 0x2, 0x2, 0x4bc, 0x4be, 0x3, 0x2, 0x2, 0x2, 0x4bd, 0x4bb, 
       0x3, 0x2, 0x2, 0x2, 0x4be, 0x4c0, 0x7, 0xcf, 0x2, 0x2, 0x4bf, 0x4b7, 
       0x3, 0x2, 0x2, 0x2, 0x4bf, 0x4c0, 0x3, 0x2, 0x2, 0x2, 0x4c0, 0x516, 
       0x3, 0x2, 0x2, 0x2, 0x4c1, 0x4c2, 0x7, 0x1d, 0x2, 0x2, 0x4c2, 0x4c3, 
       0x7, 0xc3, 0x2, 0x2, 0x4c3, 0x4c5, 0x5, 0x88, 0x45, 0x2, 0x4c4, 0x4c6, 
       0x5, 0x1a, 0xe, 0x2, 0x4c5, 0x4c4, 0x3, 0x2, 0x2, 0x2, 0x4c5, 0x4c6, 
       0x3, 0x2, 0x2, 0x2, 0x4c6, 0x4ca, 0x3, 0x2, 0x2, 0x2, 0x4c7, 0x4c9, 
       0x5, 0x4c, 0x27, 0x2, 0x4c8, 0x4c7, 0x3, 0x2, 0x2, 0x2, 0x4c9, 0x4cc, 
       0x3, 0x2, 0x2, 0x2, 0x4ca, 0x4c8, 0x3, 0x2, 0x2, 0x2, 0x4ca, 0x4cb, 
       0x3, 0x2, 0x2, 0x2, 0x4cb, 0x516, 0x3, 0x2, 0x2, 0x2, 0x4cc, 0x4ca, 
       0x3, 0x2, 0x2, 0x2, 0x4cd, 0x4ce, 0x7, 0x2a, 0x2, 0x2, 0x4ce, 0x4cf, 
       0x7, 0xca, 0x2, 0x2, 0x4cf, 0x4d1, 0x5, 0x88, 0x45, 0x2, 0x4d0, 0x4d2, 
       0x5, 0x1a, 0xe, 0x2, 0x4d1, 0x4d0, 0x3, 0x2, 0x2, 0x2, 0x4d1, 0x4d2, 
       0x3, 0x2, 0x2, 0x2, 0x4d2, 0x4d6, 0x3, 0x2, 0x2, 0x2, 0x4d3, 0x4d5, 
       0x5, 0x4c, 0x27, 0x2, 0x4d4, 0x4d3, 0x3, 0x2, 0x2, 0x2, 0x4d5, 0x4d8, 
       0x3, 0x2, 0x2, 0x2, 0x4d6, 0x4d4, 0x3, 0x2, 0x2, 0x2, 0x4d6, 0x4d7, 
       0x3, 0x2, 0x2, 0x2, 0x4d7, 0x516, 0x3, 0x2, 0x2, 0x2, 0x4d8, 0x4d6, 
       0x3, 0x2, 0x2, 0x2, 0x4d9, 0x4da, 0x7, 0xa7, 0x2, 0x2, 0x4da, 0x4db, 
       0x7, 0xca, 0x2, 0x2, 0x4db, 0x4dd, 0x5, 0x88, 0x45, 0x2, 0x4dc, 0x4de, 
       0x5, 0x1a, 0xe, 0x2, 0x4dd, 0x4dc, 0x3, 0x2, 0x2, 0x2, 0x4dd, 0x4de, 
       0x3, 0x2, 0x2, 0x2, 0x4de, 0x4e2, 0x3, 0x2, 0x2, 0x2, 0x4df, 0x4e1, 
       0x5, 0x4c, 0x27, 0x2, 0x4e0, 0x4df, 0x3, 0x2, 0x2, 0x2, 0x4e1, 0x4e4, 
       0x3, 0x2, 0x2, 0x2, 0x4e2, 0x4e0, 0x3, 0x2, 0x2, 0x2, 0x4e2, 0x4e3, 
       0x3, 0x2, 0x2, 0x2, 0x4e3, 0x516, 0x3, 0x2, 0x2, 0x2, 0x4e4, 0x4e2, 
       0x3, 0x2, 0x2, 0x2, 0x4e5, 0x4e6, 0x7, 0xab, 0x2, 0x2, 0x4e6, 0x4e7, 
       0x5, 0xe4, 0x73, 0x2, 0x4e7, 0x4ea, 0x5, 0x1a, 0xe, 0x2, 0x4e8, 0x4e9, 
       0x7, 0xc3, 0x2, 0x2, 0x4e9, 0x4eb, 0x5, 0x88, 0x45, 0x2, 0x4ea, 0x4e8, 
       0x3, 0x2, 0x2, 0x2, 0x4ea, 0x4eb, 0x3, 0x2, 0x2, 0x2, 0x4eb, 0x4ef, 
       0x3, 0x2, 0x2, 0x2, 0x4ec, 0x4ee, 0x5, 0x4c, 0x27, 0x2, 0x4ed, 0x4ec, 
       0x3, 0x2, 0x2, 0x2, 0x4ee, 0x4f1, 0x3, 0x2, 0x2, 0x2, 0x4ef, 0x4ed, 
       0x3, 0x2, 0x2, 0x2, 0x4ef, 0x4f0, 0x3, 0x2, 0x2, 0x2, 0x4f0, 0x516, 
       0x3, 0x2, 0x2, 0x2, 0x4f1, 0x4ef, 0x3, 0x2, 0x2, 0x2, 0x4f2, 0x4f3, 
       0x7, 0x5e, 0x2, 0x2, 0x4f3, 0x4f4, 0x5, 0xe4, 0x73, 0x2, 0x4f4, 0x4f5, 
       0x7, 0xd4, 0x2, 0x2, 0x4f5, 0x4f9, 0x5, 0x9a, 0x4e, 0x2, 0x4f6, 0x4f8, 
       0x5, 0x4c, 0x27, 0x2, 0x4f7, 0x4f6, 0x3, 0x2, 0x2, 0x2, 0x4f8, 0x4fb, 
       0x3, 0x2, 0x2, 0x2, 0x4f9, 0x4f7, 0x3, 0x2, 0x2, 0x2, 0x4f9, 0x4fa, 
       0x3, 0x2, 0x2, 0x2, 0x4fa, 0x516, 0x3, 0x2, 0x2, 0x2, 0x4fb, 0x4f9, 
       0x3, 0x2, 0x2, 0x2, 0x4fc, 0x4fd, 0x7, 0x3a, 0x2, 0x2, 0x4fd, 0x502, 
       0x5, 0xe4, 0x73, 0x2, 0x4fe, 0x4ff, 0x7, 0xd5, 0x2, 0x2, 0x4ff, 0x501, 
       0x5, 0xe4, 0x73, 0x2, 0x500, 0x4fe, 0x3, 0x2, 0x2, 0x2, 0x501, 0x504, 
       0x3, 0x2, 0x2, 0x2, 0x502, 0x500, 0x3, 0x2, 0x2, 0x2, 0x502, 0x503, 
       0x3, 0x2, 0x2, 0x2, 0x503, 0x516, 0x3, 0x2, 0x2, 0x2, 0x504, 0x502, 
       0x3, 0x2, 0x2, 0x2, 0x505, 0x509, 0x7, 0x5c, 0x2, 0x2, 0x506, 0x507, 
       0x5, 0x1e, 0x10, 0x2, 0x507, 0x508, 0x5, 0x1a, 0xe, 0x2, 0x508, 0x50a, 
       0x3, 0x2, 0x2, 0x2, 0x509, 0x506, 0x3, 0x2, 0x2, 0x2, 0x50a, 0x50b, 
       0x3, 0x2, 0x2, 0x2, 0x50b, 0x509, 0x3, 0x2, 0x2, 0x2, 0x50b, 0x50c, 
       0x3, 0x2, 0x2, 0x2, 0x50c, 0x516, 0x3, 0x2, 0x2, 0x2, 0x50d, 0x50e, 
       0x7, 0x4c, 0x2, 0x2, 0x50e, 0x512, 0x5, 0x1a, 0xe, 0x2, 0x50f, 0x511, 
       0x5, 0x4c, 0x27, 0x2, 0x510, 0x50f, 0x3, 0x2, 0x2, 0x2, 0x511, 0x514, 
       0x3, 0x2, 0x2, 0x2, 0x512, 0x510, 0x3, 0x2, 0x2, 0x2, 0x512, 0x513, 
       0x3, 0x2, 0x2, 0x2, 0x513, 0x516, 0x3, 0x2, 0x2, 0x2, 0x514, 0x512, 
       0x3, 0x2, 0x2, 0x2, 0x515, 0x422, 0x3, 0x2, 0x2, 0x2, 0x515, 0x424, 
       0x3, 0x2, 0x2, 0x2, 0x515, 0x43e, 0x3, 0x2, 0x2, 0x2, 0x515, 0x447, 
       0x3, 0x2, 0x2, 0x2, 0x515, 0x450, 0x3, 0x2, 0x2, 0x2, 0x515, 0x459, 
       0x3, 0x2, 0x2, 0x2, 0x515, 0x465, 0x3, 0x2, 0x2, 0x2, 0x515, 0x477, 
       0x3, 0x2, 0x2, 0x2, 0x515, 0x484, 0x3, 0x2, 0x2, 0x2, 0x515, 0x49c, 
       0x3, 0x2, 0x2, 0x2, 0x515, 0x4c1, 0x3, 0x2, 0x2, 0x2, 0x515, 0x4cd, 
       0x3, 0x2, 0x2, 0x2, 0x515, 0x4d9, 0x3, 0x2, 0x2, 0x2, 0x515, 0x4e5, 
       0x3, 0x2, 0x2, 0x2, 0x515, 0x4f2, 0x3, 0x2, 0x2, 0x2, 0x515, 0x4fc, 
       0x3, 0x2, 0x2, 0x2, 0x515, 0x505, 0x3, 0x2, 0x2, 0x2, 0x515, 0x50d, 
       0x3, 0x2, 0x2, 0x2, 0x516, 0x75, 0x3, 0x2, 0x2, 0x2, 0x517, 0x518, 
       0x7, 0x35, 0x2, 0x2, 0x518, 0x51b, 0x5, 0x7c, 0x3f, 0x2, 0x519, 0x51a, 
       0x7, 0x5b, 0x2, 0x2, 0x51a, 0x51c, 0x5, 0xe6, 0x74, 0x2, 0x51b, 0x519, 
       0x3, 0x2, 0x2, 0x2, 0x51b, 0x51c, 0x3, 0x2, 0x2, 0x2, 0x51c, 0x51f, 
       0x3, 0x2, 0x2, 0x2, 0x51d, 0x51e, 0x7, 0x50, 0x2, 0x2, 0x51e, 0x520, 
       0x5, 0x7c, 0x3f, 0x2, 0x51f, 0x51d, 0x3, 0x2, 0x2, 0x2, 0x51f, 0x520, 
       0x3, 0x2, 0x2, 0x2, 0x520, 0x523, 0x3, 0x2, 0x2, 0x2, 0x521, 0x522, 
       0x7, 0x56, 0x2, 0x2, 0x522, 0x524, 0x5, 0x7c, 0x3f, 0x2, 0x523, 0x521, 
       0x3, 0x2, 0x2, 0x2, 0x523, 0x524, 0x3, 0x2, 0x2, 0x2, 0x524, 0x526, 
       0x3, 0x2, 0x2, 0x2, 0x525, 0x527, 0x5, 0x78, 0x3d, 0x2, 0x526, 0x525, 
       0x3, 0x2, 0x2, 0x2, 0x526, 0x527, 0x3, 0x2, 0x2, 0x2, 0x527, 0x550, 
       0x3, 0x2, 0x2, 0x2, 0x528, 0x529, 0x7, 0x5b, 0x2, 0x2, 0x529, 0x550, 
       0x5, 0xe6, 0x74, 0x2, 0x52a, 0x52b, 0x5, 0x7a, 0x3e, 0x2, 0x52b, 
       0x52e, 0x9, 0xd, 0x2, 0x2, 0x52c, 0x52d, 0x7, 0xaa, 0x2, 0x2, 0x52d, 
       0x52f, 0x5, 0x7c, 0x3f, 0x2, 0x52e, 0x52c, 0x3, 0x2, 0x2, 0x2, 0x52e, 
       0x52f, 0x3, 0x2, 0x2, 0x2, 0x52f, 0x532, 0x3, 0x2, 0x2, 0x2, 0x530, 
       0x531, 0x7, 0x97, 0x2, 0x2, 0x531, 0x533, 0x5, 0x7c, 0x3f, 0x2, 0x532, 
       0x530, 0x3, 0x2, 0x2, 0x2, 0x532, 0x533, 0x3, 0x2, 0x2, 0x2, 0x533, 
       0x535, 0x3, 0x2, 0x2, 0x2, 0x534, 0x536, 0x5, 0x78, 0x3d, 0x2, 0x535, 
       0x534, 0x3, 0x2, 0x2, 0x2, 0x535, 0x536, 0x3, 0x2, 0x2, 0x2, 0x536, 
       0x550, 0x3, 0x2, 0x2, 0x2, 0x537, 0x550, 0x5, 0x78, 0x3d, 0x2, 0x538, 
       0x539, 0x7, 0x3e, 0x2, 0x2, 0x539, 0x550, 0x5, 0x7c, 0x3f, 0x2, 0x53a, 
       0x53b, 0x5, 0x7c, 0x3f, 0x2, 0x53b, 0x53c, 0x7, 0x1e, 0x2, 0x2, 0x53c, 
       0x550, 0x3, 0x2, 0x2, 0x2, 0x53d, 0x53e, 0x5, 0x7a, 0x3e, 0x2, 0x53e, 
       0x541, 0x9, 0xe, 0x2, 0x2, 0x53f, 0x540, 0x7, 0x8e, 0x2, 0x2, 0x540, 
       0x542, 0x5, 0x7c, 0x3f, 0x2, 0x541, 0x53f, 0x3, 0x2, 0x2, 0x2, 0x541, 
       0x542, 0x3, 0x2, 0x2, 0x2, 0x542, 0x550, 0x3, 0x2, 0x2, 0x2, 0x543, 
       0x546, 0x7, 0x67, 0x2, 0x2, 0x544, 0x545, 0x7, 0x24, 0x2, 0x2, 0x545, 
       0x547, 0x5, 0x7c, 0x3f, 0x2, 0x546, 0x544, 0x3, 0x2, 0x2, 0x2, 0x546, 
       0x547, 0x3, 0x2, 0x2, 0x2, 0x547, 0x548, 0x3, 0x2, 0x2, 0x2, 0x548, 
       0x549, 0x7, 0x8e, 0x2, 0x2, 0x549, 0x550, 0x5, 0x7c, 0x3f, 0x2, 0x54a, 
       0x54b, 0x7, 0x65, 0x2, 0x2, 0x54b, 0x550, 0x5, 0x7c, 0x3f, 0x2, 0x54c, 
       0x54d, 0x7, 0xa1, 0x2, 0x2, 0x54d, 0x550, 0x5, 0xd0, 0x69, 0x2, 0x54e, 
       0x550, 0x5, 0x1a, 0xe, 0x2, 0x54f, 0x517, 0x3, 0x2, 0x2, 0x2, 0x54f, 
       0x528, 0x3, 0x2, 0x2, 0x2, 0x54f, 0x52a, 0x3, 0x2, 0x2, 0x2, 0x54f, 
       0x537, 0x3, 0x2, 0x2, 0x2, 0x54f, 0x538, 0x3, 0x2, 0x2, 0x2, 0x54f, 
       0x53a, 0x3, 0x2, 0x2, 0x2, 0x54f, 0x53d, 0x3, 0x2, 0x2, 0x2, 0x54f, 
       0x543, 0x3, 0x2, 0x2, 0x2, 0x54f, 0x54a, 0x3, 0x2, 0x2, 0x2, 0x54f, 
       0x54c, 0x3, 0x2, 0x2, 0x2, 0x54f, 0x54e, 0x3, 0x2, 0x2, 0x2, 0x550, 
       0x77, 0x3, 0x2, 0x2, 0x2, 0x551, 0x552, 0x5, 0x7a, 0x3e, 0x2, 0x552, 
       0x553, 0x7, 0x66, 0x2, 0x2, 0x553, 0x555, 0x3, 0x2, 0x2, 0x2, 0x554, 
       0x551, 0x3, 0x2, 0x2, 0x2, 0x554, 0x555, 0x3, 0x2, 0x2, 0x2, 0x555, 
       0x556, 0x3, 0x2, 0x2, 0x2, 0x556, 0x557, 0x7, 0x8e, 0x2, 0x2, 0x557, 
       0x55a, 0x5, 0x7c, 0x3f, 0x2, 0x558, 0x559, 0x7, 0x3e, 0x2, 0x2, 0x559, 
       0x55b, 0x5, 0x7c, 0x3f, 0x2, 0x55a, 0x558, 0x3, 0x2, 0x2, 0x2, 0x55a, 
       0x55b, 0x3, 0x2, 0x2, 0x2, 0x55b, 0x79, 0x3, 0x2, 0x2, 0x2, 0x55c, 
       0x55f, 0x7, 0xee, 0x2, 0x2, 0x55d, 0x55e, 0x7, 0xc3, 0x2, 0x2, 0x55e, 
       0x560, 0x7, 0xee, 0x2, 0x2, 0x55f, 0x55d, 0x3, 0x2, 0x2, 0x2, 0x55f, 
       0x560, 0x3, 0x2, 0x2, 0x2, 0x560, 0x7b, 0x3, 0x2, 0x2, 0x2, 0x561, 
       0x564, 0x5, 0xd0, 0x69, 0x2, 0x562, 0x563, 0x7, 0xc3, 0x2, 0x2, 0x563, 
       0x565, 0x5, 0xd0, 0x69, 0x2, 0x564, 0x562, 0x3, 0x2, 0x2, 0x2, 0x564, 
       0x565, 0x3, 0x2, 0x2, 0x2, 0x565, 0x7d, 0x3, 0x2, 0x2, 0x2, 0x566, 
       0x572, 0x7, 0x7c, 0x2, 0x2, 0x567, 0x568, 0x7, 0x7b, 0x2, 0x2, 0x568, 
       0x572, 0x5, 0x7c, 0x3f, 0x2, 0x569, 0x56a, 0x7, 0x8e, 0x2, 0x2, 0x56a, 
       0x56d, 0x5, 0x7c, 0x3f, 0x2, 0x56b, 0x56c, 0x7, 0x3e, 0x2, 0x2, 0x56c, 
       0x56e, 0x5, 0x7c, 0x3f, 0x2, 0x56d, 0x56b, 0x3, 0x2, 0x2, 0x2, 0x56d, 
       0x56e, 0x3, 0x2, 0x2, 0x2, 0x56e, 0x572, 0x3, 0x2, 0x2, 0x2, 0x56f, 
       0x570, 0x7, 0x3e, 0x2, 0x2, 0x570, 0x572, 0x5, 0x7c, 0x3f, 0x2, 0x571, 
       0x566, 0x3, 0x2, 0x2, 0x2, 0x571, 0x567, 0x3, 0x2, 0x2, 0x2, 0x571, 
       0x569, 0x3, 0x2, 0x2, 0x2, 0x571, 0x56f, 0x3, 0x2, 0x2, 0x2, 0x572, 
       0x7f, 0x3, 0x2, 0x2, 0x2, 0x573, 0x574, 0x7, 0xc7, 0x2, 0x2, 0x574, 
       0x575, 0x5, 0x9a, 0x4e, 0x2, 0x575, 0x576, 0x7, 0xbe, 0x2, 0x2, 0x576, 
       0x57a, 0x5, 0x1a, 0xe, 0x2, 0x577, 0x579, 0x5, 0x4c, 0x27, 0x2, 0x578, 
       0x577, 0x3, 0x2, 0x2, 0x2, 0x579, 0x57c, 0x3, 0x2, 0x2, 0x2, 0x57a, 
       0x578, 0x3, 0x2, 0x2, 0x2, 0x57a, 0x57b, 0x3, 0x2, 0x2, 0x2, 0x57b, 
       0x81, 0x3, 0x2, 0x2, 0x2, 0x57c, 0x57a, 0x3, 0x2, 0x2, 0x2, 0x57d, 
       0x57e, 0x7, 0x14, 0x2, 0x2, 0x57e, 0x580, 0x5, 0xe6, 0x74, 0x2, 0x57f, 
       0x581, 0x7, 0xf0, 0x2, 0x2, 0x580, 0x57f, 0x3, 0x2, 0x2, 0x2, 0x580, 
       0x581, 0x3, 0x2, 0x2, 0x2, 0x581, 0x582, 0x3, 0x2, 0x2, 0x2, 0x582, 
       0x586, 0x7, 0xce, 0x2, 0x2, 0x583, 0x585, 0x5, 0x84, 0x43, 0x2, 0x584, 
       0x583, 0x3, 0x2, 0x2, 0x2, 0x585, 0x588, 0x3, 0x2, 0x2, 0x2, 0x586, 
       0x584, 0x3, 0x2, 0x2, 0x2, 0x586, 0x587, 0x3, 0x2, 0x2, 0x2, 0x587, 
       0x589, 0x3, 0x2, 0x2, 0x2, 0x588, 0x586, 0x3, 0x2, 0x2, 0x2, 0x589, 
       0x58a, 0x7, 0xcf, 0x2, 0x2, 0x58a, 0x83, 0x3, 0x2, 0x2, 0x2, 0x58b, 
       0x58c, 0x7, 0x15, 0x2, 0x2, 0x58c, 0x58e, 0x5, 0xe6, 0x74, 0x2, 0x58d, 
       0x58f, 0x5, 0x1a, 0xe, 0x2, 0x58e, 0x58d, 0x3, 0x2, 0x2, 0x2, 0x58e, 
       0x58f, 0x3, 0x2, 0x2, 0x2, 0x58f, 0x592, 0x3, 0x2, 0x2, 0x2, 0x590, 
       0x591, 0x7, 0x1a, 0x2, 0x2, 0x591, 0x593, 0x5, 0x9a, 0x4e, 0x2, 0x592, 
       0x590, 0x3, 0x2, 0x2, 0x2, 0x592, 0x593, 0x3, 0x2, 0x2, 0x2, 0x593, 
       0x594, 0x3, 0x2, 0x2, 0x2, 0x594, 0x598, 0x7, 0xce, 0x2, 0x2, 0x595, 
       0x597, 0x5, 0x86, 0x44, 0x2, 0x596, 0x595, 0x3, 0x2, 0x2, 0x2, 0x597, 
       0x59a, 0x3, 0x2, 0x2, 0x2, 0x598, 0x596, 0x3, 0x2, 0x2, 0x2, 0x598, 
       0x599, 0x3, 0x2, 0x2, 0x2, 0x599, 0x59b, 0x3, 0x2, 0x2, 0x2, 0x59a, 
       0x598, 0x3, 0x2, 0x2, 0x2, 0x59b, 0x59c, 0x7, 0xcf, 0x2, 0x2, 0x59c, 
       0x5a7, 0x3, 0x2, 0x2, 0x2, 0x59d, 0x59e, 0x7, 0x1c, 0x2, 0x2, 0x59e, 
       0x5a0, 0x7, 0xce, 0x2, 0x2, 0x59f, 0x5a1, 0x5, 0x88, 0x45, 0x2, 0x5a0, 
       0x59f, 0x3, 0x2, 0x2, 0x2, 0x5a0, 0x5a1, 0x3, 0x2, 0x2, 0x2, 0x5a1, 
       0x5a2, 0x3, 0x2, 0x2, 0x2, 0x5a2, 0x5a7, 0x7, 0xcf, 0x2, 0x2, 0x5a3, 
       0x5a4, 0x7, 0x55, 0x2, 0x2, 0x5a4, 0x5a5, 0x7, 0x24, 0x2, 0x2, 0x5a5, 
       0x5a7, 0x5, 0x88, 0x45, 0x2, 0x5a6, 0x58b, 0x3, 0x2, 0x2, 0x2, 0x5a6, 
       0x59d, 0x3, 0x2, 0x2, 0x2, 0x5a6, 0x5a3, 0x3, 0x2, 0x2, 0x2, 0x5a7, 
       0x85, 0x3, 0x2, 0x2, 0x2, 0x5a8, 0x5a9, 0x7, 0x39, 0x2, 0x2, 0x5a9, 
       0x5aa, 0x7, 0xc7, 0x2, 0x2, 0x5aa, 0x5ae, 0x5, 0x9a, 0x4e, 0x2, 0x5ab, 
       0x5ad, 0x5, 0x4c, 0x27, 0x2, 0x5ac, 0x5ab, 0x3, 0x2, 0x2, 0x2, 0x5ad, 
       0x5b0, 0x3, 0x2, 0x2, 0x2, 0x5ae, 0x5ac, 0x3, 0x2, 0x2, 0x2, 0x5ae, 
       0x5af, 0x3, 0x2, 0x2, 0x2, 0x5af, 0x5c8, 0x3, 0x2, 0x2, 0x2, 0x5b0, 
       0x5ae, 0x3, 0x2, 0x2, 0x2, 0x5b1, 0x5b4, 0x7, 0x4e, 0x2, 0x2, 0x5b2, 
       0x5b5, 0x7, 0x4d, 0x2, 0x2, 0x5b3, 0x5b5, 0x5, 0x88, 0x45, 0x2, 0x5b4, 
       0x5b2, 0x3, 0x2, 0x2, 0x2, 0x5b4, 0x5b3, 0x3, 0x2, 0x2, 0x2, 0x5b5, 
       0x5c8, 0x3, 0x2, 0x2, 0x2, 0x5b6, 0x5b7, 0x7, 0x34, 0x2, 0x2, 0x5b7, 
       0x5b8, 0x7, 0xc7, 0x2, 0x2, 0x5b8, 0x5bc, 0x5, 0x9a, 0x4e, 0x2, 0x5b9, 
       0x5bb, 0x5, 0x4c, 0x27, 0x2, 0x5ba, 0x5b9, 0x3, 0x2, 0x2, 0x2, 0x5bb, 
       0x5be, 0x3, 0x2, 0x2, 0x2, 0x5bc, 0x5ba, 0x3, 0x2, 0x2, 0x2, 0x5bc, 
       0x5bd, 0x3, 0x2, 0x2, 0x2, 0x5bd, 0x5c8, 0x3, 0x2, 0x2, 0x2, 0x5be, 
       0x5bc, 0x3, 0x2, 0x2, 0x2, 0x5bf, 0x5c3, 0x7, 0x5c, 0x2, 0x2, 0x5c0, 
       0x5c1, 0x5, 0x1e, 0x10, 0x2, 0x5c1, 0x5c2, 0x5, 0x1a, 0xe, 0x2, 0x5c2, 
       0x5c4, 0x3, 0x2, 0x2, 0x2, 0x5c3, 0x5c0, 0x3, 0x2, 0x2, 0x2, 0x5c4, 
       0x5c5, 0x3, 0x2, 0x2, 0x2, 0x5c5, 0x5c3, 0x3, 0x2, 0x2, 0x2, 0x5c5, 
       0x5c6, 0x3, 0x2, 0x2, 0x2, 0x5c6, 0x5c8, 0x3, 0x2, 0x2, 0x2, 0x5c7, 
       0x5a8, 0x3, 0x2, 0x2, 0x2, 0x5c7, 0x5b1, 0x3, 0x2, 0x2, 0x2, 0x5c7, 
       0x5b6, 0x3, 0x2, 0x2, 0x2, 0x5c7, 0x5bf, 0x3, 0x2, 0x2, 0x2, 0x5c8, 
       0x87, 0x3, 0x2, 0x2, 0x2, 0x5c9, 0x5ce, 0x5, 0xe4, 0x73, 0x2, 0x5ca, 
       0x5cb, 0x7, 0xd5, 0x2, 0x2, 0x5cb, 0x5cd, 0x5, 0xe4, 0x73, 0x2, 0x5cc, 
       0x5ca, 0x3, 0x2, 0x2, 0x2, 0x5cd, 0x5d0, 0x3, 0x2, 0x2, 0x2, 0x5ce, 
       0x5cc, 0x3, 0x2, 0x2, 0x2, 0x5ce, 0x5cf, 0x3, 0x2, 0x2, 0x2, 0x5cf, 
       0x89, 0x3, 0x2, 0x2, 0x2, 0x5d0, 0x5ce, 0x3, 0x2, 0x2, 0x2, 0x5d1, 
       0x5d6, 0x5, 0xe6, 0x74, 0x2, 0x5d2, 0x5d3, 0x7, 0xd5, 0x2, 0x2, 0x5d3, 
       0x5d5, 0x5, 0xe6, 0x74, 0x2, 0x5d4, 0x5d2, 0x3, 0x2, 0x2, 0x2, 0x5d5, 
       0x5d8, 0x3, 0x2, 0x2, 0x2, 0x5d6, 0x5d4, 0x3, 0x2, 0x2, 0x2, 0x5d6, 
       0x5d7, 0x3, 0x2, 0x2, 0x2, 0x5d7, 0x8b, 0x3, 0x2, 0x2, 0x2, 0x5d8, 
       0x5d6, 0x3, 0x2, 0x2, 0x2, 0x5d9, 0x5da, 0x7, 0x17, 0x2, 0x2, 0x5da, 
       0x5dc, 0x5, 0xe6, 0x74, 0x2, 0x5db, 0x5dd, 0x5, 0x54, 0x2b, 0x2, 
       0x5dc, 0x5db, 0x3, 0x2, 0x2, 0x2, 0x5dc, 0x5dd, 0x3, 0x2, 0x2, 0x2, 
       0x5dd, 0x5e0, 0x3, 0x2, 0x2, 0x2, 0x5de, 0x5df, 0x7, 0xd4, 0x2, 0x2, 
       0x5df, 0x5e1, 0x5, 0x4a, 0x26, 0x2, 0x5e0, 0x5de, 0x3, 0x2, 0x2, 
       0x2, 0x5e0, 0x5e1, 0x3, 0x2, 0x2, 0x2, 0x5e1, 0x5e2, 0x3, 0x2, 0x2, 
       0x2, 0x5e2, 0x5e3, 0x5, 0x1a, 0xe, 0x2, 0x5e3, 0x5e7, 0x7, 0xce, 
       0x2, 0x2, 0x5e4, 0x5e6, 0x5, 0x8e, 0x48, 0x2, 0x5e5, 0x5e4, 0x3, 
       0x2, 0x2, 0x2, 0x5e6, 0x5e9, 0x3, 0x2, 0x2, 0x2, 0x5e7, 0x5e5, 0x3, 
       0x2, 0x2, 0x2, 0x5e7, 0x5e8, 0x3, 0x2, 0x2, 0x2, 0x5e8, 0x5ea, 0x3, 
       0x2, 0x2, 0x2, 0x5e9, 0x5e7, 0x3, 0x2, 0x2, 0x2, 0x5ea, 0x5eb, 0x7, 
       0xcf, 0x2, 0x2, 0x5eb, 0x8d, 0x3, 0x2, 0x2, 0x2, 0x5ec, 0x5f0, 0x7, 
       0x52, 0x2, 0x2, 0x5ed, 0x5f1, 0x7, 0xc4, 0x2, 0x2, 0x5ee, 0x5f1, 
       0x7, 0x93, 0x2, 0x2, 0x5ef, 0x5f1, 0x5, 0xe6, 0x74, 0x2, 0x5f0, 0x5ed, 
       0x3, 0x2, 0x2, 0x2, 0x5f0, 0x5ee, 0x3, 0x2, 0x2, 0x2, 0x5f0, 0x5ef, 
       0x3, 0x2, 0x2, 0x2, 0x5f1, 0x605, 0x3, 0x2, 0x2, 0x2, 0x5f2, 0x5f3, 
       0x7, 0x6e, 0x2, 0x2, 0x5f3, 0x5f7, 0x5, 0x9a, 0x4e, 0x2, 0x5f4, 0x5f6, 
       0x5, 0x4c, 0x27, 0x2, 0x5f5, 0x5f4, 0x3, 0x2, 0x2, 0x2, 0x5f6, 0x5f9, 
       0x3, 0x2, 0x2, 0x2, 0x5f7, 0x5f5, 0x3, 0x2, 0x2, 0x2, 0x5f7, 0x5f8, 
       0x3, 0x2, 0x2, 0x2, 0x5f8, 0x605, 0x3, 0x2, 0x2, 0x2, 0x5f9, 0x5f7, 
       0x3, 0x2, 0x2, 0x2, 0x5fa, 0x5fb, 0x7, 0xc7, 0x2, 0x2, 0x5fb, 0x5ff, 
       0x5, 0x9a, 0x4e, 0x2, 0x5fc, 0x5fe, 0x5, 0x4c, 0x27, 0x2, 0x5fd, 
       0x5fc, 0x3, 0x2, 0x2, 0x2, 0x5fe, 0x601, 0x3, 0x2, 0x2, 0x2, 0x5ff, 
       0x5fd, 0x3, 0x2, 0x2, 0x2, 0x5ff, 0x600, 0x3, 0x2, 0x2, 0x2, 0x600, 
       0x605, 0x3, 0x2, 0x2, 0x2, 0x601, 0x5ff, 0x3, 0x2, 0x2, 0x2, 0x602, 
       0x603, 0x7, 0x68, 0x2, 0x2, 0x603, 0x605, 0x5, 0xe6, 0x74, 0x2, 0x604, 
       0x5ec, 0x3, 0x2, 0x2, 0x2, 0x604, 0x5f2, 0x3, 0x2, 0x2, 0x2, 0x604, 
       0x5fa, 0x3, 0x2, 0x2, 0x2, 0x604, 0x602, 0x3, 0x2, 0x2, 0x2, 0x605, 
       0x8f, 0x3, 0x2, 0x2, 0x2, 0x606, 0x607, 0x7, 0x16, 0x2, 0x2, 0x607, 
       0x609, 0x5, 0xe6, 0x74, 0x2, 0x608, 0x60a, 0x5, 0x1a, 0xe, 0x2, 0x609, 
       0x608, 0x3, 0x2, 0x2, 0x2, 0x609, 0x60a, 0x3, 0x2, 0x2, 0x2, 0x60a, 
       0x60b, 0x3, 0x2, 0x2, 0x2, 0x60b, 0x60c, 0x7, 0xc7, 0x2, 0x2, 0x60c, 
       0x610, 0x5, 0x9a, 0x4e, 0x2, 0x60d, 0x60f, 0x5, 0x4c, 0x27, 0x2, 
       0x60e, 0x60d, 0x3, 0x2, 0x2, 0x2, 0x60f, 0x612, 0x3, 0x2, 0x2, 0x2, 
       0x610, 0x60e, 0x3, 0x2, 0x2, 0x2, 0x610, 0x611, 0x3, 0x2, 0x2, 0x2, 
       0x611, 0x613, 0x3, 0x2, 0x2, 0x2, 0x612, 0x610, 0x3, 0x2, 0x2, 0x2, 
       0x613, 0x617, 0x7, 0xce, 0x2, 0x2, 0x614, 0x616, 0x5, 0x92, 0x4a, 
       0x2, 0x615, 0x614, 0x3, 0x2, 0x2, 0x2, 0x616, 0x619, 0x3, 0x2, 0x2, 
       0x2, 0x617, 0x615, 0x3, 0x2, 0x2, 0x2, 0x617, 0x618, 0x3, 0x2, 0x2, 
       0x2, 0x618, 0x61a, 0x3, 0x2, 0x2, 0x2, 0x619, 0x617, 0x3, 0x2, 0x2, 
       0x2, 0x61a, 0x61b, 0x7, 0xcf, 0x2, 0x2, 0x61b, 0x91, 0x3, 0x2, 0x2, 
       0x2, 0x61c, 0x61d, 0x7, 0x6b, 0x2, 0x2, 0x61d, 0x627, 0x5, 0xe6, 
       0x74, 0x2, 0x61e, 0x622, 0x7, 0x5c, 0x2, 0x2, 0x61f, 0x620, 0x5, 
       0x1e, 0x10, 0x2, 0x620, 0x621, 0x5, 0x1a, 0xe, 0x2, 0x621, 0x623, 
       0x3, 0x2, 0x2, 0x2, 0x622, 0x61f, 0x3, 0x2, 0x2, 0x2, 0x623, 0x624, 
       0x3, 0x2, 0x2, 0x2, 0x624, 0x622, 0x3, 0x2, 0x2, 0x2, 0x624, 0x625, 
       0x3, 0x2, 0x2, 0x2, 0x625, 0x627, 0x3, 0x2, 0x2, 0x2, 0x626, 0x61c, 
       0x3, 0x2, 0x2, 0x2, 0x626, 0x61e, 0x3, 0x2, 0x2, 0x2, 0x627, 0x93, 
       0x3, 0x2, 0x2, 0x2, 0x628, 0x629, 0x7, 0x18, 0x2, 0x2, 0x629, 0x62a, 
       0x7, 0xf0, 0x2, 0x2, 0x62a, 0x62e, 0x7, 0xce, 0x2, 0x2, 0x62b, 0x62d, 
       0x5, 0x96, 0x4c, 0x2, 0x62c, 0x62b, 0x3, 0x2, 0x2, 0x2, 0x62d, 0x630, 
       0x3, 0x2, 0x2, 0x2, 0x62e, 0x62c, 0x3, 0x2, 0x2, 0x2, 0x62e, 0x62f, 
       0x3, 0x2, 0x2, 0x2, 0x62f, 0x631, 0x3, 0x2, 0x2, 0x2, 0x630, 0x62e, 
       0x3, 0x2, 0x2, 0x2, 0x631, 0x632, 0x7, 0xcf, 0x2, 0x2, 0x632, 0x95, 
       0x3, 0x2, 0x2, 0x2, 0x633, 0x634, 0x7, 0x20, 0x2, 0x2, 0x634, 0x64e, 
       0x7, 0xe8, 0x2, 0x2, 0x635, 0x636, 0x7, 0x40, 0x2, 0x2, 0x636, 0x63b, 
       0x5, 0x98, 0x4d, 0x2, 0x637, 0x638, 0x7, 0xd5, 0x2, 0x2, 0x638, 0x63a, 
       0x5, 0x98, 0x4d, 0x2, 0x639, 0x637, 0x3, 0x2, 0x2, 0x2, 0x63a, 0x63d, 
       0x3, 0x2, 0x2, 0x2, 0x63b, 0x639, 0x3, 0x2, 0x2, 0x2, 0x63b, 0x63c, 
       0x3, 0x2, 0x2, 0x2, 0x63c, 0x63f, 0x3, 0x2, 0x2, 0x2, 0x63d, 0x63b, 
       0x3, 0x2, 0x2, 0x2, 0x63e, 0x640, 0x7, 0xd5, 0x2, 0x2, 0x63f, 0x63e, 
       0x3, 0x2, 0x2, 0x2, 0x63f, 0x640, 0x3, 0x2, 0x2, 0x2, 0x640, 0x64e, 
       0x3, 0x2, 0x2, 0x2, 0x641, 0x642, 0x7, 0x3b, 0x2, 0x2, 0x642, 0x647, 
       0x5, 0x9a, 0x4e, 0x2, 0x643, 0x644, 0x7, 0xd5, 0x2, 0x2, 0x644, 0x646, 
       0x5, 0x9a, 0x4e, 0x2, 0x645, 0x643, 0x3, 0x2, 0x2, 0x2, 0x646, 0x649, 
       0x3, 0x2, 0x2, 0x2, 0x647, 0x645, 0x3, 0x2, 0x2, 0x2, 0x647, 0x648, 
       0x3, 0x2, 0x2, 0x2, 0x648, 0x64b, 0x3, 0x2, 0x2, 0x2, 0x649, 0x647, 
       0x3, 0x2, 0x2, 0x2, 0x64a, 0x64c, 0x7, 0xd5, 0x2, 0x2, 0x64b, 0x64a, 
       0x3, 0x2, 0x2, 0x2, 0x64b, 0x64c, 0x3, 0x2, 0x2, 0x2, 0x64c, 0x64e, 
       0x3, 0x2, 0x2, 0x2, 0x64d, 0x633, 0x3, 0x2, 0x2, 0x2, 0x64d, 0x635, 
       0x3, 0x2, 0x2, 0x2, 0x64d, 0x641, 0x3, 0x2, 0x2, 0x2, 0x64e, 0x97, 
       0x3, 0x2, 0x2, 0x2, 0x64f, 0x650, 0x5, 0xe4, 0x73, 0x2, 0x650, 0x651, 
       0x7, 0xd9, 0x2, 0x2, 0x651, 0x652, 0x5, 0x9a, 0x4e, 0x2, 0x652, 0x99, 
       0x3, 0x2, 0x2, 0x2, 0x653, 0x656, 0x8, 0x4e, 0x1, 0x2, 0x654, 0x655, 
       0x7, 0x89, 0x2, 0x2, 0x655, 0x657, 0x7, 0x97, 0x2, 0x2, 0x656, 0x654, 
       0x3, 0x2, 0x2, 0x2, 0x656, 0x657, 0x3, 0x2, 0x2, 0x2, 0x657, 0x658, 
       0x3, 0x2, 0x2, 0x2, 0x658, 0x659, 0x5, 0xa8, 0x55, 0x2, 0x659, 0x65a, 
       0x7, 0x7d, 0x2, 0x2, 0x65a, 0x65b, 0x5, 0xd0, 0x69, 0x2, 0x65b, 0x65c, 
       0x7, 0x76, 0x2, 0x2, 0x65c, 0x65d, 0x5, 0xd0, 0x69, 0x2, 0x65d, 0x674, 
       0x3, 0x2, 0x2, 0x2, 0x65e, 0x65f, 0x7, 0x86, 0x2, 0x2, 0x65f, 0x660, 
       0x7, 0x97, 0x2, 0x2, 0x660, 0x661, 0x5, 0xa8, 0x55, 0x2, 0x661, 0x662, 
       0x7, 0x7d, 0x2, 0x2, 0x662, 0x663, 0x5, 0xd0, 0x69, 0x2, 0x663, 0x664, 
       0x7, 0x76, 0x2, 0x2, 0x664, 0x665, 0x5, 0xd0, 0x69, 0x2, 0x665, 0x674, 
       0x3, 0x2, 0x2, 0x2, 0x666, 0x674, 0x5, 0xd0, 0x69, 0x2, 0x667, 0x674, 
       0x5, 0x36, 0x1c, 0x2, 0x668, 0x674, 0x5, 0xae, 0x58, 0x2, 0x669, 
       0x674, 0x5, 0xcc, 0x67, 0x2, 0x66a, 0x66b, 0x7, 0x7e, 0x2, 0x2, 0x66b, 
       0x66c, 0x5, 0x9a, 0x4e, 0x2, 0x66c, 0x66d, 0x7, 0x78, 0x2, 0x2, 0x66d, 
       0x66e, 0x5, 0xaa, 0x56, 0x2, 0x66e, 0x674, 0x3, 0x2, 0x2, 0x2, 0x66f, 
       0x670, 0x7, 0xa7, 0x2, 0x2, 0x670, 0x674, 0x5, 0x9a, 0x4e, 0xd, 0x671, 
       0x672, 0x7, 0x91, 0x2, 0x2, 0x672, 0x674, 0x5, 0x9a, 0x4e, 0xc, 0x673, 
       0x653, 0x3, 0x2, 0x2, 0x2, 0x673, 0x65e, 0x3, 0x2, 0x2, 0x2, 0x673, 
       0x666, 0x3, 0x2, 0x2, 0x2, 0x673, 0x667, 0x3, 0x2, 0x2, 0x2, 0x673, 
       0x668, 0x3, 0x2, 0x2, 0x2, 0x673, 0x669, 0x3, 0x2, 0x2, 0x2, 0x673, 
       0x66a, 0x3, 0x2, 0x2, 0x2, 0x673, 0x66f, 0x3, 0x2, 0x2, 0x2, 0x673, 
       0x671, 0x3, 0x2, 0x2, 0x2, 0x674, 0x6ad, 0x3, 0x2, 0x2, 0x2, 0x675, 
       0x676, 0xc, 0xa, 0x2, 0x2, 0x676, 0x677, 0x9, 0xf, 0x2, 0x2, 0x677, 
       0x6ac, 0x5, 0x9a, 0x4e, 0xb, 0x678, 0x679, 0xc, 0x9, 0x2, 0x2, 0x679, 
       0x67a, 0x5, 0x9e, 0x50, 0x2, 0x67a, 0x67b, 0x5, 0x9a, 0x4e, 0xa, 
       0x67b, 0x6ac, 0x3, 0x2, 0x2, 0x2, 0x67c, 0x67d, 0xc, 0x8, 0x2, 0x2, 
       0x67d, 0x67e, 0x9, 0x10, 0x2, 0x2, 0x67e, 0x6ac, 0x5, 0x9a, 0x4e, 
       0x9, 0x67f, 0x680, 0xc, 0x7, 0x2, 0x2, 0x680, 0x684, 0x9, 0x11, 0x2, 
       0x2, 0x681, 0x682, 0x5, 0xa8, 0x55, 0x2, 0x682, 0x683, 0x7, 0xaa, 
       0x2, 0x2, 0x683, 0x685, 0x3, 0x2, 0x2, 0x2, 0x684, 0x681, 0x3, 0x2, 
       0x2, 0x2, 0x684, 0x685, 0x3, 0x2, 0x2, 0x2, 0x685, 0x686, 0x3, 0x2, 
       0x2, 0x2, 0x686, 0x6ac, 0x5, 0x9a, 0x4e, 0x8, 0x687, 0x688, 0xc, 
       0x6, 0x2, 0x2, 0x688, 0x689, 0x7, 0x76, 0x2, 0x2, 0x689, 0x6ac, 0x5, 
       0x9a, 0x4e, 0x7, 0x68a, 0x68b, 0xc, 0x5, 0x2, 0x2, 0x68b, 0x68c, 
       0x9, 0x12, 0x2, 0x2, 0x68c, 0x6ac, 0x5, 0x9a, 0x4e, 0x6, 0x68d, 0x68e, 
       0xc, 0x4, 0x2, 0x2, 0x68e, 0x68f, 0x7, 0x96, 0x2, 0x2, 0x68f, 0x6ac, 
       0x5, 0x9a, 0x4e, 0x5, 0x690, 0x691, 0xc, 0x3, 0x2, 0x2, 0x691, 0x692, 
       0x9, 0x13, 0x2, 0x2, 0x692, 0x6ac, 0x5, 0x9a, 0x4e, 0x4, 0x693, 0x694, 
       0xc, 0x11, 0x2, 0x2, 0x694, 0x696, 0x7, 0x9c, 0x2, 0x2, 0x695, 0x697, 
       0x7, 0xa7, 0x2, 0x2, 0x696, 0x695, 0x3, 0x2, 0x2, 0x2, 0x696, 0x697, 
       0x3, 0x2, 0x2, 0x2, 0x697, 0x698, 0x3, 0x2, 0x2, 0x2, 0x698, 0x6ac, 
       0x9, 0x14, 0x2, 0x2, 0x699, 0x69a, 0xc, 0x10, 0x2, 0x2, 0x69a, 0x69c, 
       0x7, 0x9c, 0x2, 0x2, 0x69b, 0x69d, 0x7, 0xa7, 0x2, 0x2, 0x69c, 0x69b, 
       0x3, 0x2, 0x2, 0x2, 0x69c, 0x69d, 0x3, 0x2, 0x2, 0x2, 0x69d, 0x69e, 
       0x3, 0x2, 0x2, 0x2, 0x69e, 0x6ac, 0x5, 0x9c, 0x4f, 0x2, 0x69f, 0x6a0, 
       0xc, 0xf, 0x2, 0x2, 0x6a0, 0x6a1, 0x9, 0x15, 0x2, 0x2, 0x6a1, 0x6ac, 
       0x5, 0xaa, 0x56, 0x2, 0x6a2, 0x6a4, 0xc, 0xb, 0x2, 0x2, 0x6a3, 0x6a5, 
       0x7, 0xb1, 0x2, 0x2, 0x6a4, 0x6a3, 0x3, 0x2, 0x2, 0x2, 0x6a4, 0x6a5, 
       0x3, 0x2, 0x2, 0x2, 0x6a5, 0x6a6, 0x3, 0x2, 0x2, 0x2, 0x6a6, 0x6a7, 
       0x7, 0x7d, 0x2, 0x2, 0x6a7, 0x6a8, 0x5, 0xd0, 0x69, 0x2, 0x6a8, 0x6a9, 
       0x7, 0x76, 0x2, 0x2, 0x6a9, 0x6aa, 0x5, 0xd0, 0x69, 0x2, 0x6aa, 0x6ac, 
       0x3, 0x2, 0x2, 0x2, 0x6ab, 0x675, 0x3, 0x2, 0x2, 0x2, 0x6ab, 0x678, 
       0x3, 0x2, 0x2, 0x2, 0x6ab, 0x67c, 0x3, 0x2, 0x2, 0x2, 0x6ab, 0x67f, 
       0x3, 0x2, 0x2, 0x2, 0x6ab, 0x687, 0x3, 0x2, 0x2, 0x2, 0x6ab, 0x68a, 
       0x3, 0x2, 0x2, 0x2, 0x6ab, 0x68d, 0x3, 0x2, 0x2, 0x2, 0x6ab, 0x690, 
       0x3, 0x2, 0x2, 0x2, 0x6ab, 0x693, 0x3, 0x2, 0x2, 0x2, 0x6ab, 0x699, 
       0x3, 0x2, 0x2, 0x2, 0x6ab, 0x69f, 0x3, 0x2, 0x2, 0x2, 0x6ab, 0x6a2, 
       0x3, 0x2, 0x2, 0x2, 0x6ac, 0x6af, 0x3, 0x2, 0x2, 0x2, 0x6ad, 0x6ab, 
       0x3, 0x2, 0x2, 0x2, 0x6ad, 0x6ae, 0x3, 0x2, 0x2, 0x2, 0x6ae, 0x9b, 
       0x3, 0x2, 0x2, 0x2, 0x6af, 0x6ad, 0x3, 0x2, 0x2, 0x2, 0x6b0, 0x6b7, 
       0x7, 0x2c, 0x2, 0x2, 0x6b1, 0x6b7, 0x7, 0x25, 0x2, 0x2, 0x6b2, 0x6b7, 
       0x7, 0x2b, 0x2, 0x2, 0x6b3, 0x6b7, 0x7, 0x28, 0x2, 0x2, 0x6b4, 0x6b7, 
       0x7, 0x34, 0x2, 0x2, 0x6b5, 0x6b7, 0x5, 0xe6, 0x74, 0x2, 0x6b6, 0x6b0, 
       0x3, 0x2, 0x2, 0x2, 0x6b6, 0x6b1, 0x3, 0x2, 0x2, 0x2, 0x6b6, 0x6b2, 
       0x3, 0x2, 0x2, 0x2, 0x6b6, 0x6b3, 0x3, 0x2, 0x2, 0x2, 0x6b6, 0x6b4, 
       0x3, 0x2, 0x2, 0x2, 0x6b6, 0x6b5, 0x3, 0x2, 0x2, 0x2, 0x6b7, 0x9d, 
       0x3, 0x2, 0x2, 0x2, 0x6b8, 0x6ba, 0x5, 0xa0, 0x51, 0x2, 0x6b9, 0x6b8, 
       0x3, 0x2, 0x2, 0x2, 0x6b9, 0x6ba, 0x3, 0x2, 0x2, 0x2, 0x6ba, 0x6bb, 
       0x3, 0x2, 0x2, 0x2, 0x6bb, 0x6bd, 0x7, 0xb3, 0x2, 0x2, 0x6bc, 0x6be, 
       0x5, 0xa8, 0x55, 0x2, 0x6bd, 0x6bc, 0x3, 0x2, 0x2, 0x2, 0x6bd, 0x6be, 
       0x3, 0x2, 0x2, 0x2, 0x6be, 0x6c2, 0x3, 0x2, 0x2, 0x2, 0x6bf, 0x6c3, 
       0x7, 0x78, 0x2, 0x2, 0x6c0, 0x6c1, 0x7, 0xac, 0x2, 0x2, 0x6c1, 0x6c3, 
       0x9, 0x16, 0x2, 0x2, 0x6c2, 0x6bf, 0x3, 0x2, 0x2, 0x2, 0x6c2, 0x6c0, 
       0x3, 0x2, 0x2, 0x2, 0x6c3, 0x6c5, 0x3, 0x2, 0x2, 0x2, 0x6c4, 0x6c6, 
       0x5, 0xa2, 0x52, 0x2, 0x6c5, 0x6c4, 0x3, 0x2, 0x2, 0x2, 0x6c5, 0x6c6, 
       0x3, 0x2, 0x2, 0x2, 0x6c6, 0x71d, 0x3, 0x2, 0x2, 0x2, 0x6c7, 0x6c9, 
       0x7, 0xb1, 0x2, 0x2, 0x6c8, 0x6c7, 0x3, 0x2, 0x2, 0x2, 0x6c8, 0x6c9, 
       0x3, 0x2, 0x2, 0x2, 0x6c9, 0x6ca, 0x3, 0x2, 0x2, 0x2, 0x6ca, 0x6ce, 
       0x7, 0x99, 0x2, 0x2, 0x6cb, 0x6cc, 0x5, 0xa8, 0x55, 0x2, 0x6cc, 0x6cd, 
       0x7, 0xaa, 0x2, 0x2, 0x6cd, 0x6cf, 0x3, 0x2, 0x2, 0x2, 0x6ce, 0x6cb, 
       0x3, 0x2, 0x2, 0x2, 0x6ce, 0x6cf, 0x3, 0x2, 0x2, 0x2, 0x6cf, 0x6d1, 
       0x3, 0x2, 0x2, 0x2, 0x6d0, 0x6d2, 0x5, 0xa2, 0x52, 0x2, 0x6d1, 0x6d0, 
       0x3, 0x2, 0x2, 0x2, 0x6d1, 0x6d2, 0x3, 0x2, 0x2, 0x2, 0x6d2, 0x71d, 
       0x3, 0x2, 0x2, 0x2, 0x6d3, 0x6d5, 0x5, 0xa0, 0x51, 0x2, 0x6d4, 0x6d3, 
       0x3, 0x2, 0x2, 0x2, 0x6d4, 0x6d5, 0x3, 0x2, 0x2, 0x2, 0x6d5, 0x6d7, 
       0x3, 0x2, 0x2, 0x2, 0x6d6, 0x6d8, 0x7, 0xb1, 0x2, 0x2, 0x6d7, 0x6d6, 
       0x3, 0x2, 0x2, 0x2, 0x6d7, 0x6d8, 0x3, 0x2, 0x2, 0x2, 0x6d8, 0x6dc, 
       0x3, 0x2, 0x2, 0x2, 0x6d9, 0x6dd, 0x7, 0x8a, 0x2, 0x2, 0x6da, 0x6db, 
       0x7, 0x98, 0x2, 0x2, 0x6db, 0x6dd, 0x7, 0x97, 0x2, 0x2, 0x6dc, 0x6d9, 
       0x3, 0x2, 0x2, 0x2, 0x6dc, 0x6da, 0x3, 0x2, 0x2, 0x2, 0x6dd, 0x6e1, 
       0x3, 0x2, 0x2, 0x2, 0x6de, 0x6df, 0x5, 0xa8, 0x55, 0x2, 0x6df, 0x6e0, 
       0x7, 0xaa, 0x2, 0x2, 0x6e0, 0x6e2, 0x3, 0x2, 0x2, 0x2, 0x6e1, 0x6de, 
       0x3, 0x2, 0x2, 0x2, 0x6e1, 0x6e2, 0x3, 0x2, 0x2, 0x2, 0x6e2, 0x71d, 
       0x3, 0x2, 0x2, 0x2, 0x6e3, 0x6e5, 0x5, 0xa0, 0x51, 0x2, 0x6e4, 0x6e3, 
       0x3, 0x2, 0x2, 0x2, 0x6e4, 0x6e5, 0x3, 0x2, 0x2, 0x2, 0x6e5, 0x6e7, 
       0x3, 0x2, 0x2, 0x2, 0x6e6, 0x6e8, 0x5, 0xa4, 0x53, 0x2, 0x6e7, 0x6e6, 
       0x3, 0x2, 0x2, 0x2, 0x6e7, 0x6e8, 0x3, 0x2, 0x2, 0x2, 0x6e8, 0x6e9, 
       0x3, 0x2, 0x2, 0x2, 0x6e9, 0x6ed, 0x5, 0xa6, 0x54, 0x2, 0x6ea, 0x6eb, 
       0x5, 0xa8, 0x55, 0x2, 0x6eb, 0x6ec, 0x7, 0xaa, 0x2, 0x2, 0x6ec, 0x6ee, 
       0x3, 0x2, 0x2, 0x2, 0x6ed, 0x6ea, 0x3, 0x2, 0x2, 0x2, 0x6ed, 0x6ee, 
       0x3, 0x2, 0x2, 0x2, 0x6ee, 0x6f0, 0x3, 0x2, 0x2, 0x2, 0x6ef, 0x6f1, 
       0x5, 0xa2, 0x52, 0x2, 0x6f0, 0x6ef, 0x3, 0x2, 0x2, 0x2, 0x6f0, 0x6f1, 
       0x3, 0x2, 0x2, 0x2, 0x6f1, 0x71d, 0x3, 0x2, 0x2, 0x2, 0x6f2, 0x6f4, 
       0x5, 0xa0, 0x51, 0x2, 0x6f3, 0x6f2, 0x3, 0x2, 0x2, 0x2, 0x6f3, 0x6f4, 
       0x3, 0x2, 0x2, 0x2, 0x6f4, 0x6f6, 0x3, 0x2, 0x2, 0x2, 0x6f5, 0x6f7, 
       0x7, 0xb1, 0x2, 0x2, 0x6f6, 0x6f5, 0x3, 0x2, 0x2, 0x2, 0x6f6, 0x6f7, 
       0x3, 0x2, 0x2, 0x2, 0x6f7, 0x6f8, 0x3, 0x2, 0x2, 0x2, 0x6f8, 0x6f9, 
       0x7, 0x71, 0x2, 0x2, 0x6f9, 0x6fa, 0x5, 0xdc, 0x6f, 0x2, 0x6fa, 0x6fc, 
       0x7, 0xaa, 0x2, 0x2, 0x6fb, 0x6fd, 0x5, 0xa2, 0x52, 0x2, 0x6fc, 0x6fb, 
       0x3, 0x2, 0x2, 0x2, 0x6fc, 0x6fd, 0x3, 0x2, 0x2, 0x2, 0x6fd, 0x71d, 
       0x3, 0x2, 0x2, 0x2, 0x6fe, 0x700, 0x7, 0xa2, 0x2, 0x2, 0x6ff, 0x701, 
       0x9, 0x16, 0x2, 0x2, 0x700, 0x6ff, 0x3, 0x2, 0x2, 0x2, 0x700, 0x701, 
       0x3, 0x2, 0x2, 0x2, 0x701, 0x705, 0x3, 0x2, 0x2, 0x2, 0x702, 0x703, 
       0x5, 0xa8, 0x55, 0x2, 0x703, 0x704, 0x7, 0xaa, 0x2, 0x2, 0x704, 0x706, 
       0x3, 0x2, 0x2, 0x2, 0x705, 0x702, 0x3, 0x2, 0x2, 0x2, 0x705, 0x706, 
       0x3, 0x2, 0x2, 0x2, 0x706, 0x71d, 0x3, 0x2, 0x2, 0x2, 0x707, 0x709, 
       0x7, 0xad, 0x2, 0x2, 0x708, 0x70a, 0x9, 0x16, 0x2, 0x2, 0x709, 0x708, 
       0x3, 0x2, 0x2, 0x2, 0x709, 0x70a, 0x3, 0x2, 0x2, 0x2, 0x70a, 0x70e, 
       0x3, 0x2, 0x2, 0x2, 0x70b, 0x70c, 0x5, 0xa8, 0x55, 0x2, 0x70c, 0x70d, 
       0x7, 0xaa, 0x2, 0x2, 0x70d, 0x70f, 0x3, 0x2, 0x2, 0x2, 0x70e, 0x70b, 
       0x3, 0x2, 0x2, 0x2, 0x70e, 0x70f, 0x3, 0x2, 0x2, 0x2, 0x70f, 0x71d, 
       0x3, 0x2, 0x2, 0x2, 0x710, 0x714, 0x7, 0xb9, 0x2, 0x2, 0x711, 0x712, 
       0x5, 0xa8, 0x55, 0x2, 0x712, 0x713, 0x7, 0xaa, 0x2, 0x2, 0x713, 0x715, 
       0x3, 0x2, 0x2, 0x2, 0x714, 0x711, 0x3, 0x2, 0x2, 0x2, 0x714, 0x715, 
       0x3, 0x2, 0x2, 0x2, 0x715, 0x71d, 0x3, 0x2, 0x2, 0x2, 0x716, 0x71a, 
       0x7, 0x8d, 0x2, 0x2, 0x717, 0x718, 0x5, 0xa8, 0x55, 0x2, 0x718, 0x719, 
       0x7, 0xaa, 0x2, 0x2, 0x719, 0x71b, 0x3, 0x2, 0x2, 0x2, 0x71a, 0x717, 
       0x3, 0x2, 0x2, 0x2, 0x71a, 0x71b, 0x3, 0x2, 0x2, 0x2, 0x71b, 0x71d, 
       0x3, 0x2, 0x2, 0x2, 0x71c, 0x6b9, 0x3, 0x2, 0x2, 0x2, 0x71c, 0x6c8, 
       0x3, 0x2, 0x2, 0x2, 0x71c, 0x6d4, 0x3, 0x2, 0x2, 0x2, 0x71c, 0x6e4, 
       0x3, 0x2, 0x2, 0x2, 0x71c, 0x6f3, 0x3, 0x2, 0x2, 0x2, 0x71c, 0x6fe, 
       0x3, 0x2, 0x2, 0x2, 0x71c, 0x707, 0x3, 0x2, 0x2, 0x2, 0x71c, 0x710, 
       0x3, 0x2, 0x2, 0x2, 0x71c, 0x716, 0x3, 0x2, 0x2, 0x2, 0x71d, 0x9f, 
       0x3, 0x2, 0x2, 0x2, 0x71e, 0x71f, 0x9, 0x17, 0x2, 0x2, 0x71f, 0xa1, 
       0x3, 0x2, 0x2, 0x2, 0x720, 0x721, 0x9, 0x18, 0x2, 0x2, 0x721, 0xa3, 
       0x3, 0x2, 0x2, 0x2, 0x722, 0x725, 0x5, 0xdc, 0x6f, 0x2, 0x723, 0x724, 
       0x7, 0xac, 0x2, 0x2, 0x724, 0x726, 0x9, 0x19, 0x2, 0x2, 0x725, 0x723, 
       0x3, 0x2, 0x2, 0x2, 0x725, 0x726, 0x3, 0x2, 0x2, 0x2, 0x726, 0x72b, 
       0x3, 0x2, 0x2, 0x2, 0x727, 0x728, 0x9, 0x19, 0x2, 0x2, 0x728, 0x729, 
       0x7, 0xbc, 0x2, 0x2, 0x729, 0x72b, 0x5, 0xdc, 0x6f, 0x2, 0x72a, 0x722, 
       0x3, 0x2, 0x2, 0x2, 0x72a, 0x727, 0x3, 0x2, 0x2, 0x2, 0x72b, 0xa5, 
       0x3, 0x2, 0x2, 0x2, 0x72c, 0x72d, 0x7, 0xab, 0x2, 0x2, 0x72d, 0x72e, 
       0x7, 0xac, 0x2, 0x2, 0x72e, 0x735, 0x9, 0x16, 0x2, 0x2, 0x72f, 0x732, 
       0x9, 0x16, 0x2, 0x2, 0x730, 0x731, 0x7, 0xac, 0x2, 0x2, 0x731, 0x733, 
       0x7, 0xab, 0x2, 0x2, 0x732, 0x730, 0x3, 0x2, 0x2, 0x2, 0x732, 0x733, 
       0x3, 0x2, 0x2, 0x2, 0x733, 0x735, 0x3, 0x2, 0x2, 0x2, 0x734, 0x72c, 
       0x3, 0x2, 0x2, 0x2, 0x734, 0x72f, 0x3, 0x2, 0x2, 0x2, 0x735, 0xa7, 
       0x3, 0x2, 0x2, 0x2, 0x736, 0x737, 0x9, 0x1a, 0x2, 0x2, 0x737, 0xa9, 
       0x3, 0x2, 0x2, 0x2, 0x738, 0x739, 0x7, 0xa0, 0x2, 0x2, 0x739, 0x73a, 
       0x7, 0xde, 0x2, 0x2, 0x73a, 0x73b, 0x5, 0xaa, 0x56, 0x2, 0x73b, 0x73c, 
       0x7, 0xe0, 0x2, 0x2, 0x73c, 0x75c, 0x3, 0x2, 0x2, 0x2, 0x73d, 0x73e, 
       0x7, 0x9b, 0x2, 0x2, 0x73e, 0x73f, 0x7, 0xde, 0x2, 0x2, 0x73f, 0x740, 
       0x5, 0xaa, 0x56, 0x2, 0x740, 0x741, 0x7, 0xe0, 0x2, 0x2, 0x741, 0x75c, 
       0x3, 0x2, 0x2, 0x2, 0x742, 0x743, 0x7, 0x7f, 0x2, 0x2, 0x743, 0x744, 
       0x7, 0xde, 0x2, 0x2, 0x744, 0x749, 0x5, 0xaa, 0x56, 0x2, 0x745, 0x746, 
       0x7, 0xd5, 0x2, 0x2, 0x746, 0x748, 0x5, 0xaa, 0x56, 0x2, 0x747, 0x745, 
       0x3, 0x2, 0x2, 0x2, 0x748, 0x74b, 0x3, 0x2, 0x2, 0x2, 0x749, 0x747, 
       0x3, 0x2, 0x2, 0x2, 0x749, 0x74a, 0x3, 0x2, 0x2, 0x2, 0x74a, 0x74c, 
       0x3, 0x2, 0x2, 0x2, 0x74b, 0x749, 0x3, 0x2, 0x2, 0x2, 0x74c, 0x74d, 
       0x7, 0xe0, 0x2, 0x2, 0x74d, 0x75c, 0x3, 0x2, 0x2, 0x2, 0x74e, 0x74f, 
       0x7, 0xc5, 0x2, 0x2, 0x74f, 0x750, 0x7, 0xce, 0x2, 0x2, 0x750, 0x755, 
       0x5, 0xac, 0x57, 0x2, 0x751, 0x752, 0x7, 0xd5, 0x2, 0x2, 0x752, 0x754, 
       0x5, 0xac, 0x57, 0x2, 0x753, 0x751, 0x3, 0x2, 0x2, 0x2, 0x754, 0x757, 
       0x3, 0x2, 0x2, 0x2, 0x755, 0x753, 0x3, 0x2, 0x2, 0x2, 0x755, 0x756, 
       0x3, 0x2, 0x2, 0x2, 0x756, 0x758, 0x3, 0x2, 0x2, 0x2, 0x757, 0x755, 
       0x3, 0x2, 0x2, 0x2, 0x758, 0x759, 0x7, 0xcf, 0x2, 0x2, 0x759, 0x75c, 
       0x3, 0x2, 0x2, 0x2, 0x75a, 0x75c, 0x5, 0xb6, 0x5c, 0x2, 0x75b, 0x738, 
       0x3, 0x2, 0x2, 0x2, 0x75b, 0x73d, 0x3, 0x2, 0x2, 0x2, 0x75b, 0x742, 
       0x3, 0x2, 0x2, 0x2, 0x75b, 0x74e, 0x3, 0x2, 0x2, 0x2, 0x75b, 0x75a, 
       0x3, 0x2, 0x2, 0x2, 0x75c, 0xab, 0x3, 0x2, 0x2, 0x2, 0x75d, 0x75e, 
       0x5, 0xe6, 0x74, 0x2, 0x75e, 0x75f, 0x5, 0xaa, 0x56, 0x2, 0x75f, 
       0xad, 0x3, 0x2, 0x2, 0x2, 0x760, 0x761, 0x5, 0xb4, 0x5b, 0x2, 0x761, 
       0x763, 0x5, 0xb2, 0x5a, 0x2, 0x762, 0x764, 0x5, 0xb8, 0x5d, 0x2, 
       0x763, 0x762, 0x3, 0x2, 0x2, 0x2, 0x763, 0x764, 0x3, 0x2, 0x2, 0x2, 
       0x764, 0x768, 0x3, 0x2, 0x2, 0x2, 0x765, 0x767, 0x5, 0xbc, 0x5f, 
       0x2, 0x766, 0x765, 0x3, 0x2, 0x2, 0x2, 0x767, 0x76a, 0x3, 0x2, 0x2, 
       0x2, 0x768, 0x766, 0x3, 0x2, 0x2, 0x2, 0x768, 0x769, 0x3, 0x2, 0x2, 
       0x2, 0x769, 0x77b, 0x3, 0x2, 0x2, 0x2, 0x76a, 0x768, 0x3, 0x2, 0x2, 
       0x2, 0x76b, 0x76e, 0x5, 0xbe, 0x60, 0x2, 0x76c, 0x76f, 0x5, 0xc0, 
       0x61, 0x2, 0x76d, 0x76f, 0x5, 0xc4, 0x63, 0x2, 0x76e, 0x76c, 0x3, 
       0x2, 0x2, 0x2, 0x76e, 0x76d, 0x3, 0x2, 0x2, 0x2, 0x76e, 0x76f, 0x3, 
       0x2, 0x2, 0x2, 0x76f, 0x771, 0x3, 0x2, 0x2, 0x2, 0x770, 0x772, 0x5, 
       0xc6, 0x64, 0x2, 0x771, 0x770, 0x3, 0x2, 0x2, 0x2, 0x771, 0x772, 
       0x3, 0x2, 0x2, 0x2, 0x772, 0x77c, 0x3, 0x2, 0x2, 0x2, 0x773, 0x776, 
       0x5, 0xc0, 0x61, 0x2, 0x774, 0x776, 0x5, 0xc4, 0x63, 0x2, 0x775, 
       0x773, 0x3, 0x2, 0x2, 0x2, 0x775, 0x774, 0x3, 0x2, 0x2, 0x2, 0x776, 
       0x778, 0x3, 0x2, 0x2, 0x2, 0x777, 0x779, 0x5, 0xc6, 0x64, 0x2, 0x778, 
       0x777, 0x3, 0x2, 0x2, 0x2, 0x778, 0x779, 0x3, 0x2, 0x2, 0x2, 0x779, 
       0x77c, 0x3, 0x2, 0x2, 0x2, 0x77a, 0x77c, 0x5, 0xc6, 0x64, 0x2, 0x77b, 
       0x76b, 0x3, 0x2, 0x2, 0x2, 0x77b, 0x775, 0x3, 0x2, 0x2, 0x2, 0x77b, 
       0x77a, 0x3, 0x2, 0x2, 0x2, 0x77c, 0x7af, 0x3, 0x2, 0x2, 0x2, 0x77d, 
       0x77e, 0x5, 0xb4, 0x5b, 0x2, 0x77e, 0x78b, 0x5, 0xb2, 0x5a, 0x2, 
       0x77f, 0x783, 0x5, 0xb8, 0x5d, 0x2, 0x780, 0x782, 0x5, 0xbc, 0x5f, 
       0x2, 0x781, 0x780, 0x3, 0x2, 0x2, 0x2, 0x782, 0x785, 0x3, 0x2, 0x2, 
       0x2, 0x783, 0x781, 0x3, 0x2, 0x2, 0x2, 0x783, 0x784, 0x3, 0x2, 0x2, 
       0x2, 0x784, 0x78c, 0x3, 0x2, 0x2, 0x2, 0x785, 0x783, 0x3, 0x2, 0x2, 
       0x2, 0x786, 0x788, 0x5, 0xbc, 0x5f, 0x2, 0x787, 0x786, 0x3, 0x2, 
       0x2, 0x2, 0x788, 0x789, 0x3, 0x2, 0x2, 0x2, 0x789, 0x787, 0x3, 0x2, 
       0x2, 0x2, 0x789, 0x78a, 0x3, 0x2, 0x2, 0x2, 0x78a, 0x78c, 0x3, 0x2, 
       0x2, 0x2, 0x78b, 0x77f, 0x3, 0x2, 0x2, 0x2, 0x78b, 0x787, 0x3, 0x2, 
       0x2, 0x2, 0x78c, 0x7af, 0x3, 0x2, 0x2, 0x2, 0x78d, 0x78e, 0x7, 0xd0, 
       0x2, 0x2, 0x78e, 0x78f, 0x5, 0x9a, 0x4e, 0x2, 0x78f, 0x790, 0x7, 
       0xd1, 0x2, 0x2, 0x790, 0x791, 0x5, 0xb2, 0x5a, 0x2, 0x791, 0x7af, 
       0x3, 0x2, 0x2, 0x2, 0x792, 0x793, 0x7, 0x3f, 0x2, 0x2, 0x793, 0x798, 
       0x5, 0xb0, 0x59, 0x2, 0x794, 0x795, 0x7, 0xd5, 0x2, 0x2, 0x795, 0x797, 
       0x5, 0xb0, 0x59, 0x2, 0x796, 0x794, 0x3, 0x2, 0x2, 0x2, 0x797, 0x79a, 
       0x3, 0x2, 0x2, 0x2, 0x798, 0x796, 0x3, 0x2, 0x2, 0x2, 0x798, 0x799, 
       0x3, 0x2, 0x2, 0x2, 0x799, 0x79c, 0x3, 0x2, 0x2, 0x2, 0x79a, 0x798, 
       0x3, 0x2, 0x2, 0x2, 0x79b, 0x79d, 0x5, 0xb8, 0x5d, 0x2, 0x79c, 0x79b, 
       0x3, 0x2, 0x2, 0x2, 0x79c, 0x79d, 0x3, 0x2, 0x2, 0x2, 0x79d, 0x7a1, 
       0x3, 0x2, 0x2, 0x2, 0x79e, 0x7a0, 0x5, 0xbc, 0x5f, 0x2, 0x79f, 0x79e, 
       0x3, 0x2, 0x2, 0x2, 0x7a0, 0x7a3, 0x3, 0x2, 0x2, 0x2, 0x7a1, 0x79f, 
       0x3, 0x2, 0x2, 0x2, 0x7a1, 0x7a2, 0x3, 0x2, 0x2, 0x2, 0x7a2, 0x7a5, 
       0x3, 0x2, 0x2, 0x2, 0x7a3, 0x7a1, 0x3, 0x2, 0x2, 0x2, 0x7a4, 0x7a6, 
       0x5, 0xbe, 0x60, 0x2, 0x7a5, 0x7a4, 0x3, 0x2, 0x2, 0x2, 0x7a5, 0x7a6, 
       0x3, 0x2, 0x2, 0x2, 0x7a6, 0x7a9, 0x3, 0x2, 0x2, 0x2, 0x7a7, 0x7aa, 
       0x5, 0xc0, 0x61, 0x2, 0x7a8, 0x7aa, 0x5, 0xc4, 0x63, 0x2, 0x7a9, 
       0x7a7, 0x3, 0x2, 0x2, 0x2, 0x7a9, 0x7a8, 0x3, 0x2, 0x2, 0x2, 0x7a9, 
       0x7aa, 0x3, 0x2, 0x2, 0x2, 0x7aa, 0x7ac, 0x3, 0x2, 0x2, 0x2, 0x7ab, 
       0x7ad, 0x5, 0xc6, 0x64, 0x2, 0x7ac, 0x7ab, 0x3, 0x2, 0x2, 0x2, 0x7ac, 
       0x7ad, 0x3, 0x2, 0x2, 0x2, 0x7ad, 0x7af, 0x3, 0x2, 0x2, 0x2, 0x7ae, 
       0x760, 0x3, 0x2, 0x2, 0x2, 0x7ae, 0x77d, 0x3, 0x2, 0x2, 0x2, 0x7ae, 
       0x78d, 0x3, 0x2, 0x2, 0x2, 0x7ae, 0x792, 0x3, 0x2, 0x2, 0x2, 0x7af, 
       0xaf, 0x3, 0x2, 0x2, 0x2, 0x7b0, 0x7b1, 0x5, 0xb4, 0x5b, 0x2, 0x7b1, 
       0x7b2, 0x5, 0xb2, 0x5a, 0x2, 0x7b2, 0xb1, 0x3, 0x2, 0x2, 0x2, 0x7b3, 
       0x7b4, 0x9, 0x1b, 0x2, 0x2, 0x7b4, 0xb3, 0x3, 0x2, 0x2, 0x2, 0x7b5, 
       0x7bc, 0x5, 0xb6, 0x5c, 0x2, 0x7b6, 0x7bc, 0x5, 0x36, 0x1c, 0x2, 
       0x7b7, 0x7b8, 0x7, 0xd0, 0x2, 0x2, 0x7b8, 0x7b9, 0x5, 0x9a, 0x4e, 
       0x2, 0x7b9, 0x7ba, 0x7, 0xd1, 0x2, 0x2, 0x7ba, 0x7bc, 0x3, 0x2, 0x2, 
       0x2, 0x7bb, 0x7b5, 0x3, 0x2, 0x2, 0x2, 0x7bb, 0x7b6, 0x3, 0x2, 0x2, 
       0x2, 0x7bb, 0x7b7, 0x3, 0x2, 0x2, 0x2, 0x7bc, 0xb5, 0x3, 0x2, 0x2, 
       0x2, 0x7bd, 0x7c2, 0x5, 0xe6, 0x74, 0x2, 0x7be, 0x7bf, 0x7, 0xd6, 
       0x2, 0x2, 0x7bf, 0x7c1, 0x5, 0xe6, 0x74, 0x2, 0x7c0, 0x7be, 0x3, 
       0x2, 0x2, 0x2, 0x7c1, 0x7c4, 0x3, 0x2, 0x2, 0x2, 0x7c2, 0x7c0, 0x3, 
       0x2, 0x2, 0x2, 0x7c2, 0x7c3, 0x3, 0x2, 0x2, 0x2, 0x7c3, 0xb7, 0x3, 
       0x2, 0x2, 0x2, 0x7c4, 0x7c2, 0x3, 0x2, 0x2, 0x2, 0x7c5, 0x7c6, 0x7, 
       0x9f, 0x2, 0x2, 0x7c6, 0x7cb, 0x5, 0xba, 0x5e, 0x2, 0x7c7, 0x7c8, 
       0x7, 0xd5, 0x2, 0x2, 0x7c8, 0x7ca, 0x5, 0xba, 0x5e, 0x2, 0x7c9, 0x7c7, 
       0x3, 0x2, 0x2, 0x2, 0x7ca, 0x7cd, 0x3, 0x2, 0x2, 0x2, 0x7cb, 0x7c9, 
       0x3, 0x2, 0x2, 0x2, 0x7cb, 0x7cc, 0x3, 0x2, 0x2, 0x2, 0x7cc, 0xb9, 
       0x3, 0x2, 0x2, 0x2, 0x7cd, 0x7cb, 0x3, 0x2, 0x2, 0x2, 0x7ce, 0x7cf, 
       0x5, 0xe6, 0x74, 0x2, 0x7cf, 0x7d0, 0x7, 0xd4, 0x2, 0x2, 0x7d0, 0x7d1, 
       0x5, 0x9a, 0x4e, 0x2, 0x7d1, 0xbb, 0x3, 0x2, 0x2, 0x2, 0x7d2, 0x7d3, 
       0x9, 0x1c, 0x2, 0x2, 0x7d3, 0x7d4, 0x5, 0xb4, 0x5b, 0x2, 0x7d4, 0x7d5, 
       0x5, 0xb2, 0x5a, 0x2, 0x7d5, 0x7d6, 0x7, 0xbb, 0x2, 0x2, 0x7d6, 0x7d7, 
       0x7, 0xbd, 0x2, 0x2, 0x7d7, 0x7d8, 0x5, 0x9a, 0x4e, 0x2, 0x7d8, 0xbd, 
       0x3, 0x2, 0x2, 0x2, 0x7d9, 0x7da, 0x7, 0xc8, 0x2, 0x2, 0x7da, 0x7db, 
       0x5, 0x9a, 0x4e, 0x2, 0x7db, 0xbf, 0x3, 0x2, 0x2, 0x2, 0x7dc, 0x7de, 
       0x7, 0x74, 0x2, 0x2, 0x7dd, 0x7df, 0x9, 0x1d, 0x2, 0x2, 0x7de, 0x7dd, 
       0x3, 0x2, 0x2, 0x2, 0x7de, 0x7df, 0x3, 0x2, 0x2, 0x2, 0x7df, 0x7e0, 
       0x3, 0x2, 0x2, 0x2, 0x7e0, 0x7e2, 0x5, 0xb2, 0x5a, 0x2, 0x7e1, 0x7e3, 
       0x5, 0xc2, 0x62, 0x2, 0x7e2, 0x7e1, 0x3, 0x2, 0x2, 0x2, 0x7e2, 0x7e3, 
       0x3, 0x2, 0x2, 0x2, 0x7e3, 0x7e4, 0x3, 0x2, 0x2, 0x2, 0x7e4, 0x7e5, 
       0x7, 0xd4, 0x2, 0x2, 0x7e5, 0x7e6, 0x5, 0x9a, 0x4e, 0x2, 0x7e6, 0xc1, 
       0x3, 0x2, 0x2, 0x2, 0x7e7, 0x7ee, 0x7, 0xb8, 0x2, 0x2, 0x7e8, 0x7ef, 
       0x5, 0xdc, 0x6f, 0x2, 0x7e9, 0x7ef, 0x5, 0xe2, 0x72, 0x2, 0x7ea, 
       0x7eb, 0x7, 0xd0, 0x2, 0x2, 0x7eb, 0x7ec, 0x5, 0x9a, 0x4e, 0x2, 0x7ec, 
       0x7ed, 0x7, 0xd1, 0x2, 0x2, 0x7ed, 0x7ef, 0x3, 0x2, 0x2, 0x2, 0x7ee, 
       0x7e8, 0x3, 0x2, 0x2, 0x2, 0x7ee, 0x7e9, 0x3, 0x2, 0x2, 0x2, 0x7ee, 
       0x7ea, 0x3, 0x2, 0x2, 0x2, 0x7ef, 0xc3, 0x3, 0x2, 0x2, 0x2, 0x7f0, 
       0x7f2, 0x7, 0xb2, 0x2, 0x2, 0x7f1, 0x7f3, 0x9, 0x1d, 0x2, 0x2, 0x7f2, 
       0x7f1, 0x3, 0x2, 0x2, 0x2, 0x7f2, 0x7f3, 0x3, 0x2, 0x2, 0x2, 0x7f3, 
       0x7f4, 0x3, 0x2, 0x2, 0x2, 0x7f4, 0x7f5, 0x5, 0x9a, 0x4e, 0x2, 0x7f5, 
       0xc5, 0x3, 0x2, 0x2, 0x2, 0x7f6, 0x801, 0x7, 0xb6, 0x2, 0x2, 0x7f7, 
       0x802, 0x5, 0xca, 0x66, 0x2, 0x7f8, 0x7f9, 0x7, 0x24, 0x2, 0x2, 0x7f9, 
       0x7fe, 0x5, 0xc8, 0x65, 0x2, 0x7fa, 0x7fb, 0x7, 0xd5, 0x2, 0x2, 0x7fb, 
       0x7fd, 0x5, 0xc8, 0x65, 0x2, 0x7fc, 0x7fa, 0x3, 0x2, 0x2, 0x2, 0x7fd, 
       0x800, 0x3, 0x2, 0x2, 0x2, 0x7fe, 0x7fc, 0x3, 0x2, 0x2, 0x2, 0x7fe, 
       0x7ff, 0x3, 0x2, 0x2, 0x2, 0x7ff, 0x802, 0x3, 0x2, 0x2, 0x2, 0x800, 
       0x7fe, 0x3, 0x2, 0x2, 0x2, 0x801, 0x7f7, 0x3, 0x2, 0x2, 0x2, 0x801, 
       0x7f8, 0x3, 0x2, 0x2, 0x2, 0x802, 0xc7, 0x3, 0x2, 0x2, 0x2, 0x803, 
       0x805, 0x5, 0xd0, 0x69, 0x2, 0x804, 0x806, 0x5, 0xca, 0x66, 0x2, 
       0x805, 0x804, 0x3, 0x2, 0x2, 0x2, 0x805, 0x806, 0x3, 0x2, 0x2, 0x2, 
       0x806, 0xc9, 0x3, 0x2, 0x2, 0x2, 0x807, 0x808, 0x9, 0x1e, 0x2, 0x2, 
       0x808, 0xcb, 0x3, 0x2, 0x2, 0x2, 0x809, 0x80a, 0x5, 0xce, 0x68, 0x2, 
       0x80a, 0x80b, 0x7, 0x87, 0x2, 0x2, 0x80b, 0x80c, 0x5, 0xd0, 0x69, 
       0x2, 0x80c, 0x80d, 0x7, 0xaa, 0x2, 0x2, 0x80d, 0x80e, 0x5, 0xb4, 
       0x5b, 0x2, 0x80e, 0x80f, 0x5, 0xb2, 0x5a, 0x2, 0x80f, 0x810, 0x7, 
       0xb4, 0x2, 0x2, 0x810, 0x811, 0x5, 0x9a, 0x4e, 0x2, 0x811, 0x823, 
       0x3, 0x2, 0x2, 0x2, 0x812, 0x814, 0x5, 0xce, 0x68, 0x2, 0x813, 0x815, 
       0x7, 0xaa, 0x2, 0x2, 0x814, 0x813, 0x3, 0x2, 0x2, 0x2, 0x814, 0x815, 
       0x3, 0x2, 0x2, 0x2, 0x815, 0x816, 0x3, 0x2, 0x2, 0x2, 0x816, 0x817, 
       0x5, 0xb4, 0x5b, 0x2, 0x817, 0x818, 0x5, 0xb2, 0x5a, 0x2, 0x818, 
       0x819, 0x7, 0xb4, 0x2, 0x2, 0x819, 0x81a, 0x5, 0x9a, 0x4e, 0x2, 0x81a, 
       0x823, 0x3, 0x2, 0x2, 0x2, 0x81b, 0x81c, 0x9, 0x1f, 0x2, 0x2, 0x81c, 
       0x81d, 0x7, 0x12, 0x2, 0x2, 0x81d, 0x81f, 0x7, 0x9c, 0x2, 0x2, 0x81e, 
       0x820, 0x7, 0xa7, 0x2, 0x2, 0x81f, 0x81e, 0x3, 0x2, 0x2, 0x2, 0x81f, 
       0x820, 0x3, 0x2, 0x2, 0x2, 0x820, 0x821, 0x3, 0x2, 0x2, 0x2, 0x821, 
       0x823, 0x5, 0x9c, 0x4f, 0x2, 0x822, 0x809, 0x3, 0x2, 0x2, 0x2, 0x822, 
       0x812, 0x3, 0x2, 0x2, 0x2, 0x822, 0x81b, 0x3, 0x2, 0x2, 0x2, 0x823, 
       0xcd, 0x3, 0x2, 0x2, 0x2, 0x824, 0x82f, 0x7, 0x77, 0x2, 0x2, 0x825, 
       0x82f, 0x7, 0x8e, 0x2, 0x2, 0x826, 0x827, 0x7, 0x7b, 0x2, 0x2, 0x827, 
       0x828, 0x7, 0x9d, 0x2, 0x2, 0x828, 0x82f, 0x5, 0xd0, 0x69, 0x2, 0x829, 
       0x82a, 0x7, 0x7b, 0x2, 0x2, 0x82a, 0x82b, 0x7, 0xa6, 0x2, 0x2, 0x82b, 
       0x82f, 0x5, 0xd0, 0x69, 0x2, 0x82c, 0x82d, 0x7, 0x8f, 0x2, 0x2, 0x82d, 
       0x82f, 0x5, 0xd0, 0x69, 0x2, 0x82e, 0x824, 0x3, 0x2, 0x2, 0x2, 0x82e, 
       0x825, 0x3, 0x2, 0x2, 0x2, 0x82e, 0x826, 0x3, 0x2, 0x2, 0x2, 0x82e, 
       0x829, 0x3, 0x2, 0x2, 0x2, 0x82e, 0x82c, 0x3, 0x2, 0x2, 0x2, 0x82f, 
       0xcf, 0x3, 0x2, 0x2, 0x2, 0x830, 0x831, 0x8, 0x69, 0x1, 0x2, 0x831, 
       0x832, 0x7, 0x82, 0x2, 0x2, 0x832, 0x833, 0x5, 0x9a, 0x4e, 0x2, 0x833, 
       0x838, 0x7, 0xc3, 0x2, 0x2, 0x834, 0x839, 0x7, 0xef, 0x2, 0x2, 0x835, 
       0x839, 0x7, 0xcd, 0x2, 0x2, 0x836, 0x839, 0x7, 0x73, 0x2, 0x2, 0x837, 
       0x839, 0x5, 0xaa, 0x56, 0x2, 0x838, 0x834, 0x3, 0x2, 0x2, 0x2, 0x838, 
       0x835, 0x3, 0x2, 0x2, 0x2, 0x838, 0x836, 0x3, 0x2, 0x2, 0x2, 0x838, 
       0x837, 0x3, 0x2, 0x2, 0x2, 0x839, 0x880, 0x3, 0x2, 0x2, 0x2, 0x83a, 
       0x83b, 0x9, 0x20, 0x2, 0x2, 0x83b, 0x880, 0x5, 0xd0, 0x69, 0x15, 
       0x83c, 0x83d, 0x9, 0x18, 0x2, 0x2, 0x83d, 0x83e, 0x7, 0xaa, 0x2, 
       0x2, 0x83e, 0x880, 0x5, 0xd0, 0x69, 0x14, 0x83f, 0x840, 0x5, 0xd2, 
       0x6a, 0x2, 0x840, 0x841, 0x7, 0x3f, 0x2, 0x2, 0x841, 0x842, 0x5, 
       0xd0, 0x69, 0x13, 0x842, 0x880, 0x3, 0x2, 0x2, 0x2, 0x843, 0x844, 
       0x7, 0x89, 0x2, 0x2, 0x844, 0x845, 0x7, 0x97, 0x2, 0x2, 0x845, 0x846, 
       0x5, 0xa8, 0x55, 0x2, 0x846, 0x847, 0x7, 0xaa, 0x2, 0x2, 0x847, 0x848, 
       0x5, 0xd0, 0x69, 0x12, 0x848, 0x880, 0x3, 0x2, 0x2, 0x2, 0x849, 0x84a, 
       0x7, 0x86, 0x2, 0x2, 0x84a, 0x84b, 0x7, 0x97, 0x2, 0x2, 0x84b, 0x84c, 
       0x5, 0xa8, 0x55, 0x2, 0x84c, 0x84d, 0x7, 0xaa, 0x2, 0x2, 0x84d, 0x84e, 
       0x5, 0xd0, 0x69, 0x11, 0x84e, 0x880, 0x3, 0x2, 0x2, 0x2, 0x84f, 0x850, 
       0x7, 0xc9, 0x2, 0x2, 0x850, 0x851, 0x7, 0xaa, 0x2, 0x2, 0x851, 0x880, 
       0x5, 0xd0, 0x69, 0x10, 0x852, 0x853, 0x9, 0x21, 0x2, 0x2, 0x853, 
       0x854, 0x7, 0xaa, 0x2, 0x2, 0x854, 0x880, 0x5, 0xd0, 0x69, 0xf, 0x855, 
       0x856, 0x7, 0xb5, 0x2, 0x2, 0x856, 0x857, 0x7, 0x3f, 0x2, 0x2, 0x857, 
       0x880, 0x5, 0xd0, 0x69, 0xe, 0x858, 0x859, 0x7, 0xaf, 0x2, 0x2, 0x859, 
       0x85a, 0x7, 0x3f, 0x2, 0x2, 0x85a, 0x880, 0x5, 0xd0, 0x69, 0xd, 0x85b, 
       0x85c, 0x9, 0x22, 0x2, 0x2, 0x85c, 0x880, 0x5, 0xb6, 0x5c, 0x2, 0x85d, 
       0x85e, 0x7, 0x87, 0x2, 0x2, 0x85e, 0x880, 0x5, 0x9a, 0x4e, 0x2, 0x85f, 
       0x860, 0x7, 0x94, 0x2, 0x2, 0x860, 0x880, 0x5, 0x9a, 0x4e, 0x2, 0x861, 
       0x862, 0x9, 0x23, 0x2, 0x2, 0x862, 0x868, 0x5, 0x9a, 0x4e, 0x2, 0x863, 
       0x866, 0x7, 0xae, 0x2, 0x2, 0x864, 0x867, 0x5, 0xa8, 0x55, 0x2, 0x865, 
       0x867, 0x5, 0x9a, 0x4e, 0x2, 0x866, 0x864, 0x3, 0x2, 0x2, 0x2, 0x866, 
       0x865, 0x3, 0x2, 0x2, 0x2, 0x867, 0x869, 0x3, 0x2, 0x2, 0x2, 0x868, 
       0x863, 0x3, 0x2, 0x2, 0x2, 0x868, 0x869, 0x3, 0x2, 0x2, 0x2, 0x869, 
       0x880, 0x3, 0x2, 0x2, 0x2, 0x86a, 0x880, 0x5, 0xd6, 0x6c, 0x2, 0x86b, 
       0x86c, 0x7, 0x95, 0x2, 0x2, 0x86c, 0x86d, 0x5, 0x9a, 0x4e, 0x2, 0x86d, 
       0x86e, 0x7, 0xbe, 0x2, 0x2, 0x86e, 0x86f, 0x5, 0x9a, 0x4e, 0x2, 0x86f, 
       0x870, 0x7, 0x8b, 0x2, 0x2, 0x870, 0x871, 0x5, 0x9a, 0x4e, 0x2, 0x871, 
       0x880, 0x3, 0x2, 0x2, 0x2, 0x872, 0x874, 0x7, 0x18, 0x2, 0x2, 0x873, 
       0x875, 0x5, 0x9a, 0x4e, 0x2, 0x874, 0x873, 0x3, 0x2, 0x2, 0x2, 0x874, 
       0x875, 0x3, 0x2, 0x2, 0x2, 0x875, 0x877, 0x3, 0x2, 0x2, 0x2, 0x876, 
       0x878, 0x5, 0xd4, 0x6b, 0x2, 0x877, 0x876, 0x3, 0x2, 0x2, 0x2, 0x878, 
       0x879, 0x3, 0x2, 0x2, 0x2, 0x879, 0x877, 0x3, 0x2, 0x2, 0x2, 0x879, 
       0x87a, 0x3, 0x2, 0x2, 0x2, 0x87a, 0x87b, 0x3, 0x2, 0x2, 0x2, 0x87b, 
       0x87c, 0x7, 0x8b, 0x2, 0x2, 0x87c, 0x87d, 0x5, 0x9a, 0x4e, 0x2, 0x87d, 
       0x87e, 0x7, 0x8c, 0x2, 0x2, 0x87e, 0x880, 0x3, 0x2, 0x2, 0x2, 0x87f, 
       0x830, 0x3, 0x2, 0x2, 0x2, 0x87f, 0x83a, 0x3, 0x2, 0x2, 0x2, 0x87f, 
       0x83c, 0x3, 0x2, 0x2, 0x2, 0x87f, 0x83f, 0x3, 0x2, 0x2, 0x2, 0x87f, 
       0x843, 0x3, 0x2, 0x2, 0x2, 0x87f, 0x849, 0x3, 0x2, 0x2, 0x2, 0x87f, 
       0x84f, 0x3, 0x2, 0x2, 0x2, 0x87f, 0x852, 0x3, 0x2, 0x2, 0x2, 0x87f, 
       0x855, 0x3, 0x2, 0x2, 0x2, 0x87f, 0x858, 0x3, 0x2, 0x2, 0x2, 0x87f, 
       0x85b, 0x3, 0x2, 0x2, 0x2, 0x87f, 0x85d, 0x3, 0x2, 0x2, 0x2, 0x87f, 
       0x85f, 0x3, 0x2, 0x2, 0x2, 0x87f, 0x861, 0x3, 0x2, 0x2, 0x2, 0x87f, 
       0x86a, 0x3, 0x2, 0x2, 0x2, 0x87f, 0x86b, 0x3, 0x2, 0x2, 0x2, 0x87f, 
       0x872, 0x3, 0x2, 0x2, 0x2, 0x880, 0x894, 0x3, 0x2, 0x2, 0x2, 0x881, 
       0x882, 0xc, 0x7, 0x2, 0x2, 0x882, 0x883, 0x7, 0xe5, 0x2, 0x2, 0x883, 
       0x893, 0x5, 0xd0, 0x69, 0x8, 0x884, 0x885, 0xc, 0x6, 0x2, 0x2, 0x885, 
       0x886, 0x9, 0x24, 0x2, 0x2, 0x886, 0x893, 0x5, 0xd0, 0x69, 0x7, 0x887, 
       0x888, 0xc, 0x5, 0x2, 0x2, 0x888, 0x889, 0x9, 0x25, 0x2, 0x2, 0x889, 
       0x893, 0x5, 0xd0, 0x69, 0x6, 0x88a, 0x88b, 0xc, 0x18, 0x2, 0x2, 0x88b, 
       0x88c, 0x7, 0xd6, 0x2, 0x2, 0x88c, 0x893, 0x5, 0xe6, 0x74, 0x2, 0x88d, 
       0x88e, 0xc, 0x17, 0x2, 0x2, 0x88e, 0x88f, 0x7, 0xd2, 0x2, 0x2, 0x88f, 
       0x890, 0x5, 0x9a, 0x4e, 0x2, 0x890, 0x891, 0x7, 0xd3, 0x2, 0x2, 0x891, 
       0x893, 0x3, 0x2, 0x2, 0x2, 0x892, 0x881, 0x3, 0x2, 0x2, 0x2, 0x892, 
       0x884, 0x3, 0x2, 0x2, 0x2, 0x892, 0x887, 0x3, 0x2, 0x2, 0x2, 0x892, 
       0x88a, 0x3, 0x2, 0x2, 0x2, 0x892, 0x88d, 0x3, 0x2, 0x2, 0x2, 0x893, 
       0x896, 0x3, 0x2, 0x2, 0x2, 0x894, 0x892, 0x3, 0x2, 0x2, 0x2, 0x894, 
       0x895, 0x3, 0x2, 0x2, 0x2, 0x895, 0xd1, 0x3, 0x2, 0x2, 0x2, 0x896, 
       0x894, 0x3, 0x2, 0x2, 0x2, 0x897, 0x89d, 0x5, 0xa8, 0x55, 0x2, 0x898, 
       0x89d, 0x7, 0x83, 0x2, 0x2, 0x899, 0x89d, 0x7, 0xc2, 0x2, 0x2, 0x89a, 
       0x89d, 0x7, 0xc0, 0x2, 0x2, 0x89b, 0x89d, 0x7, 0xc1, 0x2, 0x2, 0x89c, 
       0x897, 0x3, 0x2, 0x2, 0x2, 0x89c, 0x898, 0x3, 0x2, 0x2, 0x2, 0x89c, 
       0x899, 0x3, 0x2, 0x2, 0x2, 0x89c, 0x89a, 0x3, 0x2, 0x2, 0x2, 0x89c, 
       0x89b, 0x3, 0x2, 0x2, 0x2, 0x89d, 0xd3, 0x3, 0x2, 0x2, 0x2, 0x89e, 
       0x89f, 0x7, 0xc7, 0x2, 0x2, 0x89f, 0x8a0, 0x5, 0x9a, 0x4e, 0x2, 0x8a0, 
       0x8a1, 0x7, 0xbe, 0x2, 0x2, 0x8a1, 0x8a2, 0x5, 0x9a, 0x4e, 0x2, 0x8a2, 
       0xd5, 0x3, 0x2, 0x2, 0x2, 0x8a3, 0x8f5, 0x5, 0xde, 0x70, 0x2, 0x8a4, 
       0x8a5, 0x7, 0x9b, 0x2, 0x2, 0x8a5, 0x8a6, 0x9, 0x9, 0x2, 0x2, 0x8a6, 
       0x8a7, 0x5, 0x9a, 0x4e, 0x2, 0x8a7, 0x8a8, 0x7, 0xd5, 0x2, 0x2, 0x8a8, 
       0x8a9, 0x5, 0x9a, 0x4e, 0x2, 0x8a9, 0x8aa, 0x9, 0xa, 0x2, 0x2, 0x8aa, 
       0x8f5, 0x3, 0x2, 0x2, 0x2, 0x8ab, 0x8b0, 0x7, 0xa0, 0x2, 0x2, 0x8ac, 
       0x8ad, 0x7, 0xde, 0x2, 0x2, 0x8ad, 0x8ae, 0x5, 0xaa, 0x56, 0x2, 0x8ae, 
       0x8af, 0x7, 0xe0, 0x2, 0x2, 0x8af, 0x8b1, 0x3, 0x2, 0x2, 0x2, 0x8b0, 
       0x8ac, 0x3, 0x2, 0x2, 0x2, 0x8b0, 0x8b1, 0x3, 0x2, 0x2, 0x2, 0x8b1, 
       0x8b3, 0x3, 0x2, 0x2, 0x2, 0x8b2, 0x8ab, 0x3, 0x2, 0x2, 0x2, 0x8b2, 
       0x8b3, 0x3, 0x2, 0x2, 0x2, 0x8b3, 0x8b4, 0x3, 0x2, 0x2, 0x2, 0x8b4, 
       0x8bd, 0x7, 0xce, 0x2, 0x2, 0x8b5, 0x8ba, 0x5, 0x9a, 0x4e, 0x2, 0x8b6, 
       0x8b7, 0x7, 0xd5, 0x2, 0x2, 0x8b7, 0x8b9, 0x5, 0x9a, 0x4e, 0x2, 0x8b8, 
       0x8b6, 0x3, 0x2, 0x2, 0x2, 0x8b9, 0x8bc, 0x3, 0x2, 0x2, 0x2, 0x8ba, 
       0x8b8, 0x3, 0x2, 0x2, 0x2, 0x8ba, 0x8bb, 0x3, 0x2, 0x2, 0x2, 0x8bb, 
       0x8be, 0x3, 0x2, 0x2, 0x2, 0x8bc, 0x8ba, 0x3, 0x2, 0x2, 0x2, 0x8bd, 
       0x8b5, 0x3, 0x2, 0x2, 0x2, 0x8bd, 0x8be, 0x3, 0x2, 0x2, 0x2, 0x8be, 
       0x8bf, 0x3, 0x2, 0x2, 0x2, 0x8bf, 0x8f5, 0x7, 0xcf, 0x2, 0x2, 0x8c0, 
       0x8c2, 0x7, 0xc5, 0x2, 0x2, 0x8c1, 0x8c0, 0x3, 0x2, 0x2, 0x2, 0x8c1, 
       0x8c2, 0x3, 0x2, 0x2, 0x2, 0x8c2, 0x8c3, 0x3, 0x2, 0x2, 0x2, 0x8c3, 
       0x8c4, 0x7, 0xce, 0x2, 0x2, 0x8c4, 0x8c9, 0x5, 0xd8, 0x6d, 0x2, 0x8c5, 
       0x8c6, 0x7, 0xd5, 0x2, 0x2, 0x8c6, 0x8c8, 0x5, 0xd8, 0x6d, 0x2, 0x8c7, 
       0x8c5, 0x3, 0x2, 0x2, 0x2, 0x8c8, 0x8cb, 0x3, 0x2, 0x2, 0x2, 0x8c9, 
       0x8c7, 0x3, 0x2, 0x2, 0x2, 0x8c9, 0x8ca, 0x3, 0x2, 0x2, 0x2, 0x8ca, 
       0x8cc, 0x3, 0x2, 0x2, 0x2, 0x8cb, 0x8c9, 0x3, 0x2, 0x2, 0x2, 0x8cc, 
       0x8cd, 0x7, 0xcf, 0x2, 0x2, 0x8cd, 0x8f5, 0x3, 0x2, 0x2, 0x2, 0x8ce, 
       0x8d0, 0x7, 0xc5, 0x2, 0x2, 0x8cf, 0x8ce, 0x3, 0x2, 0x2, 0x2, 0x8cf, 
       0x8d0, 0x3, 0x2, 0x2, 0x2, 0x8d0, 0x8d1, 0x3, 0x2, 0x2, 0x2, 0x8d1, 
       0x8d2, 0x7, 0xce, 0x2, 0x2, 0x8d2, 0x8d3, 0x7, 0xd4, 0x2, 0x2, 0x8d3, 
       0x8f5, 0x7, 0xcf, 0x2, 0x2, 0x8d4, 0x8d5, 0x5, 0xb6, 0x5c, 0x2, 0x8d5, 
       0x8d6, 0x7, 0xce, 0x2, 0x2, 0x8d6, 0x8db, 0x5, 0xd8, 0x6d, 0x2, 0x8d7, 
       0x8d8, 0x7, 0xd5, 0x2, 0x2, 0x8d8, 0x8da, 0x5, 0xd8, 0x6d, 0x2, 0x8d9, 
       0x8d7, 0x3, 0x2, 0x2, 0x2, 0x8da, 0x8dd, 0x3, 0x2, 0x2, 0x2, 0x8db, 
       0x8d9, 0x3, 0x2, 0x2, 0x2, 0x8db, 0x8dc, 0x3, 0x2, 0x2, 0x2, 0x8dc, 
       0x8de, 0x3, 0x2, 0x2, 0x2, 0x8dd, 0x8db, 0x3, 0x2, 0x2, 0x2, 0x8de, 
       0x8df, 0x7, 0xcf, 0x2, 0x2, 0x8df, 0x8f5, 0x3, 0x2, 0x2, 0x2, 0x8e0, 
       0x8e1, 0x5, 0xda, 0x6e, 0x2, 0x8e1, 0x8ea, 0x7, 0xd0, 0x2, 0x2, 0x8e2, 
       0x8e7, 0x5, 0x9a, 0x4e, 0x2, 0x8e3, 0x8e4, 0x7, 0xd5, 0x2, 0x2, 0x8e4, 
       0x8e6, 0x5, 0x9a, 0x4e, 0x2, 0x8e5, 0x8e3, 0x3, 0x2, 0x2, 0x2, 0x8e6, 
       0x8e9, 0x3, 0x2, 0x2, 0x2, 0x8e7, 0x8e5, 0x3, 0x2, 0x2, 0x2, 0x8e7, 
       0x8e8, 0x3, 0x2, 0x2, 0x2, 0x8e8, 0x8eb, 0x3, 0x2, 0x2, 0x2, 0x8e9, 
       0x8e7, 0x3, 0x2, 0x2, 0x2, 0x8ea, 0x8e2, 0x3, 0x2, 0x2, 0x2, 0x8ea, 
       0x8eb, 0x3, 0x2, 0x2, 0x2, 0x8eb, 0x8ec, 0x3, 0x2, 0x2, 0x2, 0x8ec, 
       0x8ed, 0x7, 0xd1, 0x2, 0x2, 0x8ed, 0x8f5, 0x3, 0x2, 0x2, 0x2, 0x8ee, 
       0x8f5, 0x5, 0xe6, 0x74, 0x2, 0x8ef, 0x8f5, 0x7, 0xbf, 0x2, 0x2, 0x8f0, 
       0x8f1, 0x7, 0xd0, 0x2, 0x2, 0x8f1, 0x8f2, 0x5, 0x9a, 0x4e, 0x2, 0x8f2, 
       0x8f3, 0x7, 0xd1, 0x2, 0x2, 0x8f3, 0x8f5, 0x3, 0x2, 0x2, 0x2, 0x8f4, 
       0x8a3, 0x3, 0x2, 0x2, 0x2, 0x8f4, 0x8a4, 0x3, 0x2, 0x2, 0x2, 0x8f4, 
       0x8b2, 0x3, 0x2, 0x2, 0x2, 0x8f4, 0x8c1, 0x3, 0x2, 0x2, 0x2, 0x8f4, 
       0x8cf, 0x3, 0x2, 0x2, 0x2, 0x8f4, 0x8d4, 0x3, 0x2, 0x2, 0x2, 0x8f4, 
       0x8e0, 0x3, 0x2, 0x2, 0x2, 0x8f4, 0x8ee, 0x3, 0x2, 0x2, 0x2, 0x8f4, 
       0x8ef, 0x3, 0x2, 0x2, 0x2, 0x8f4, 0x8f0, 0x3, 0x2, 0x2, 0x2, 0x8f5, 
       0xd7, 0x3, 0x2, 0x2, 0x2, 0x8f6, 0x8f7, 0x5, 0xe6, 0x74, 0x2, 0x8f7, 
       0x8f8, 0x7, 0xd4, 0x2, 0x2, 0x8f8, 0x8f9, 0x5, 0x9a, 0x4e, 0x2, 0x8f9, 
       0xd9, 0x3, 0x2, 0x2, 0x2, 0x8fa, 0x8fb, 0x5, 0xe4, 0x73, 0x2, 0x8fb, 
       0xdb, 0x3, 0x2, 0x2, 0x2, 0x8fc, 0x8fd, 0x9, 0x26, 0x2, 0x2, 0x8fd, 
       0x8fe, 0x9, 0x27, 0x2, 0x2, 0x8fe, 0xdd, 0x3, 0x2, 0x2, 0x2, 0x8ff, 
       0x900, 0x5, 0xe0, 0x71, 0x2, 0x900, 0x901, 0x7, 0xd4, 0x2, 0x2, 0x901, 
       0x902, 0x5, 0xe0, 0x71, 0x2, 0x902, 0x906, 0x3, 0x2, 0x2, 0x2, 0x903, 
       0x906, 0x5, 0xdc, 0x6f, 0x2, 0x904, 0x906, 0x5, 0xe2, 0x72, 0x2, 
       0x905, 0x8ff, 0x3, 0x2, 0x2, 0x2, 0x905, 0x903, 0x3, 0x2, 0x2, 0x2, 
       0x905, 0x904, 0x3, 0x2, 0x2, 0x2, 0x906, 0xdf, 0x3, 0x2, 0x2, 0x2, 
       0x907, 0x90b, 0x5, 0xdc, 0x6f, 0x2, 0x908, 0x90b, 0x7, 0xee, 0x2, 
       0x2, 0x909, 0x90b, 0x7, 0xec, 0x2, 0x2, 0x90a, 0x907, 0x3, 0x2, 0x2, 
       0x2, 0x90a, 0x908, 0x3, 0x2, 0x2, 0x2, 0x90a, 0x909, 0x3, 0x2, 0x2, 
       0x2, 0x90b, 0xe1, 0x3, 0x2, 0x2, 0x2, 0x90c, 0x916, 0x9, 0x28, 0x2, 
       0x2, 0x90d, 0x916, 0x7, 0xa8, 0x2, 0x2, 0x90e, 0x916, 0x7, 0xef, 
       0x2, 0x2, 0x90f, 0x916, 0x7, 0xee, 0x2, 0x2, 0x910, 0x916, 0x7, 0xed, 
       0x2, 0x2, 0x911, 0x916, 0x7, 0xec, 0x2, 0x2, 0x912, 0x916, 0x7, 0xe7, 
       0x2, 0x2, 0x913, 0x916, 0x7, 0xe8, 0x2, 0x2, 0x914, 0x916, 0x7, 0xe9, 
       0x2, 0x2, 0x915, 0x90c, 0x3, 0x2, 0x2, 0x2, 0x915, 0x90d, 0x3, 0x2, 
       0x2, 0x2, 0x915, 0x90e, 0x3, 0x2, 0x2, 0x2, 0x915, 0x90f, 0x3, 0x2, 
       0x2, 0x2, 0x915, 0x910, 0x3, 0x2, 0x2, 0x2, 0x915, 0x911, 0x3, 0x2, 
       0x2, 0x2, 0x915, 0x912, 0x3, 0x2, 0x2, 0x2, 0x915, 0x913, 0x3, 0x2, 
       0x2, 0x2, 0x915, 0x914, 0x3, 0x2, 0x2, 0x2, 0x916, 0xe3, 0x3, 0x2, 
       0x2, 0x2, 0x917, 0x91a, 0x5, 0xe6, 0x74, 0x2, 0x918, 0x919, 0x7, 
       0xd6, 0x2, 0x2, 0x919, 0x91b, 0x5, 0xe6, 0x74, 0x2, 0x91a, 0x918, 
       0x3, 0x2, 0x2, 0x2, 0x91a, 0x91b, 0x3, 0x2, 0x2, 0x2, 0x91b, 0xe5, 
       0x3, 0x2, 0x2, 0x2, 0x91c, 0x91d, 0x9, 0x29, 0x2, 0x2, 0x91d, 0xe7, 
       0x3, 0x2, 0x2, 0x2, 0x128, 0xec, 0x10b, 0x115, 0x12b, 0x132, 0x139, 
       0x13d, 0x148, 0x159, 0x164, 0x175, 0x178, 0x182, 0x187, 0x18d, 0x19b, 
       0x1a6, 0x1aa, 0x1ac, 0x1b2, 0x1b4, 0x1be, 0x1c0, 0x1cb, 0x1d0, 0x1d8, 
       0x1e0, 0x1e7, 0x1ef, 0x1f2, 0x1fa, 0x200, 0x204, 0x20c, 0x215, 0x21a, 
       0x21d, 0x226, 0x229, 0x22d, 0x231, 0x234, 0x23c, 0x23f, 0x24f, 0x254, 
       0x25b, 0x25f, 0x26a, 0x274, 0x277, 0x27a, 0x283, 0x28b, 0x296, 0x29e, 
       0x2a6, 0x2ad, 0x2c4, 0x2cd, 0x2d7, 0x2db, 0x2e3, 0x2ef, 0x2f5, 0x2fc, 
       0x305, 0x312, 0x319, 0x31f, 0x323, 0x329, 0x331, 0x338, 0x33a, 0x342, 
       0x34b, 0x354, 0x357, 0x35e, 0x367, 0x36c, 0x377, 0x37a, 0x382, 0x38b, 
       0x38e, 0x39a, 0x3a4, 0x3a7, 0x3b2, 0x3b5, 0x3bd, 0x3c0, 0x3c9, 0x3d4, 
       0x3dd, 0x3e6, 0x3ee, 0x3f6, 0x3fc, 0x404, 0x407, 0x40e, 0x412, 0x414, 
       0x41d, 0x427, 0x42b, 0x42f, 0x433, 0x436, 0x43b, 0x444, 0x44d, 0x456, 
       0x45d, 0x462, 0x46b, 0x46f, 0x474, 0x479, 0x47c, 0x481, 0x488, 0x48f, 
       0x494, 0x499, 0x49f, 0x4a4, 0x4a7, 0x4ac, 0x4af, 0x4b4, 0x4bb, 0x4bf, 
       0x4c5, 0x4ca, 0x4d1, 0x4d6, 0x4dd, 0x4e2, 0x4ea, 0x4ef, 0x4f9, 0x502, 
       0x50b, 0x512, 0x515, 0x51b, 0x51f, 0x523, 0x526, 0x52e, 0x532, 0x535, 
       0x541, 0x546, 0x54f, 0x554, 0x55a, 0x55f, 0x564, 0x56d, 0x571, 0x57a, 
       0x580, 0x586, 0x58e, 0x592, 0x598, 0x5a0, 0x5a6, 0x5ae, 0x5b4, 0x5bc, 
       0x5c5, 0x5c7, 0x5ce, 0x5d6, 0x5dc, 0x5e0, 0x5e7, 0x5f0, 0x5f7, 0x5ff, 
       0x604, 0x609, 0x610, 0x617, 0x624, 0x626, 0x62e, 0x63b, 0x63f, 0x647, 
       0x64b, 0x64d, 0x656, 0x673, 0x684, 0x696, 0x69c, 0x6a4, 0x6ab, 0x6ad, 
       0x6b6, 0x6b9, 0x6bd, 0x6c2, 0x6c5, 0x6c8, 0x6ce, 0x6d1, 0x6d4, 0x6d7, 
       0x6dc, 0x6e1, 0x6e4, 0x6e7, 0x6ed, 0x6f0, 0x6f3, 0x6f6, 0x6fc, 0x700, 
       0x705, 0x709, 0x70e, 0x714, 0x71a, 0x71c, 0x725, 0x72a, 0x732, 0x734, 
       0x749, 0x755, 0x75b, 0x763, 0x768, 0x76e, 0x771, 0x775, 0x778, 0x77b, 
       0x783, 0x789, 0x78b, 0x798, 0x79c, 0x7a1, 0x7a5, 0x7a9, 0x7ac, 0x7ae, 
       0x7bb, 0x7c2, 0x7cb, 
  };
  static uint16_t serializedATNSegment1[] = {
    0x7de, 0x7e2, 0x7ee, 0x7f2, 0x7fe, 0x801, 0x805, 0x814, 0x81f, 0x822, 
       0x82e, 0x838, 0x866, 0x868, 0x874, 0x879, 0x87f, 0x892, 0x894, 0x89c, 
       0x8b0, 0x8b2, 0x8ba, 0x8bd, 0x8c1, 0x8c9, 0x8cf, 0x8db, 0x8e7, 0x8ea, 
       0x8f4, 0x905, 0x90a, 0x915, 0x91a, 
  };

  _serializedATN.insert(_serializedATN.end(), serializedATNSegment0,
    serializedATNSegment0 + sizeof(serializedATNSegment0) / sizeof(serializedATNSegment0[0]));
  _serializedATN.insert(_serializedATN.end(), serializedATNSegment1,
    serializedATNSegment1 + sizeof(serializedATNSegment1) / sizeof(serializedATNSegment1[0]));


  atn::ATNDeserializer deserializer;
  _atn = deserializer.deserialize(_serializedATN);

  size_t count = _atn.getNumberOfDecisions();
  _decisionToDFA.reserve(count);
  for (size_t i = 0; i < count; i++) { 
    _decisionToDFA.emplace_back(_atn.getDecisionState(i), i);
  }
}

RegimenParser::Initializer RegimenParser::_init;

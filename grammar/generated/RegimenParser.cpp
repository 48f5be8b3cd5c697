
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
    setState(142);
    header();
    setState(146);
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
      setState(143);
      declaration();
      setState(148);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(149);
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
    setState(151);
    expression(0);
    setState(152);
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
    setState(154);
    match(RegimenParser::REGIMEN);
    setState(155);
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
    setState(174);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::KNOWLEDGE: {
        enterOuterAlt(_localctx, 1);
        setState(157);
        knowledgeDeclaration();
        break;
      }

      case RegimenParser::SOURCE: {
        enterOuterAlt(_localctx, 2);
        setState(158);
        sourceDeclaration();
        break;
      }

      case RegimenParser::CLAIM: {
        enterOuterAlt(_localctx, 3);
        setState(159);
        claimDeclaration();
        break;
      }

      case RegimenParser::CODESYSTEM: {
        enterOuterAlt(_localctx, 4);
        setState(160);
        codesystemDeclaration();
        break;
      }

      case RegimenParser::VALUESET: {
        enterOuterAlt(_localctx, 5);
        setState(161);
        valuesetDeclaration();
        break;
      }

      case RegimenParser::CODE: {
        enterOuterAlt(_localctx, 6);
        setState(162);
        codeDeclaration();
        break;
      }

      case RegimenParser::CODES: {
        enterOuterAlt(_localctx, 7);
        setState(163);
        codesDeclaration();
        break;
      }

      case RegimenParser::FACT: {
        enterOuterAlt(_localctx, 8);
        setState(164);
        factDeclaration();
        break;
      }

      case RegimenParser::RECORD: {
        enterOuterAlt(_localctx, 9);
        setState(165);
        recordDeclaration();
        break;
      }

      case RegimenParser::TABLE: {
        enterOuterAlt(_localctx, 10);
        setState(166);
        tableDeclaration();
        break;
      }

      case RegimenParser::DEFINE: {
        enterOuterAlt(_localctx, 11);
        setState(167);
        defineDeclaration();
        break;
      }

      case RegimenParser::PARAMETER: {
        enterOuterAlt(_localctx, 12);
        setState(168);
        parameterDeclaration();
        break;
      }

      case RegimenParser::DIFFERENTIAL: {
        enterOuterAlt(_localctx, 13);
        setState(169);
        differentialDeclaration();
        break;
      }

      case RegimenParser::OPTION: {
        enterOuterAlt(_localctx, 14);
        setState(170);
        optionDeclaration();
        break;
      }

      case RegimenParser::PATHWAY: {
        enterOuterAlt(_localctx, 15);
        setState(171);
        pathwayDeclaration();
        break;
      }

      case RegimenParser::ALERT: {
        enterOuterAlt(_localctx, 16);
        setState(172);
        alertDeclaration();
        break;
      }

      case RegimenParser::CASE_WORD: {
        enterOuterAlt(_localctx, 17);
        setState(173);
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
    setState(176);
    match(RegimenParser::KNOWLEDGE);
    setState(177);
    identifier();
    setState(178);
    match(RegimenParser::VERSION);
    setState(179);
    match(RegimenParser::PROSE);
    setState(180);
    match(RegimenParser::LBRACE);
    setState(184);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 25) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 25)) & ((1ULL << (RegimenParser::AUTHOR - 25))
      | (1ULL << (RegimenParser::EFFECTIVE - 25))
      | (1ULL << (RegimenParser::NOTE - 25))
      | (1ULL << (RegimenParser::PUBLISHER - 25))
      | (1ULL << (RegimenParser::REVIEW - 25))
      | (1ULL << (RegimenParser::STATUS - 25)))) != 0)) {
      setState(181);
      knowledgeClause();
      setState(186);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(187);
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

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(201);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::STATUS: {
        _localctx = dynamic_cast<KnowledgeClauseContext *>(_tracker.createInstance<RegimenParser::StatusClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(189);
        match(RegimenParser::STATUS);
        setState(190);
        identifier();
        break;
      }

      case RegimenParser::EFFECTIVE: {
        _localctx = dynamic_cast<KnowledgeClauseContext *>(_tracker.createInstance<RegimenParser::EffectiveClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(191);
        match(RegimenParser::EFFECTIVE);
        setState(192);
        match(RegimenParser::DATE);
        break;
      }

      case RegimenParser::REVIEW: {
        _localctx = dynamic_cast<KnowledgeClauseContext *>(_tracker.createInstance<RegimenParser::ReviewClauseContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(193);
        match(RegimenParser::REVIEW);
        setState(194);
        match(RegimenParser::DATE);
        break;
      }

      case RegimenParser::PUBLISHER: {
        _localctx = dynamic_cast<KnowledgeClauseContext *>(_tracker.createInstance<RegimenParser::PublisherClauseContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(195);
        match(RegimenParser::PUBLISHER);
        setState(196);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::AUTHOR: {
        _localctx = dynamic_cast<KnowledgeClauseContext *>(_tracker.createInstance<RegimenParser::AuthorClauseContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(197);
        match(RegimenParser::AUTHOR);
        setState(198);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::NOTE: {
        _localctx = dynamic_cast<KnowledgeClauseContext *>(_tracker.createInstance<RegimenParser::KnowledgeNoteClauseContext>(_localctx));
        enterOuterAlt(_localctx, 6);
        setState(199);
        match(RegimenParser::NOTE);
        setState(200);
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
  enterRule(_localctx, 12, RegimenParser::RuleSourceDeclaration);
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
    setState(203);
    match(RegimenParser::SOURCE);
    setState(204);
    identifier();
    setState(205);
    match(RegimenParser::PROSE);
    setState(206);
    match(RegimenParser::LBRACE);
    setState(210);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 38) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 38)) & ((1ULL << (RegimenParser::DOI - 38))
      | (1ULL << (RegimenParser::KIND - 38))
      | (1ULL << (RegimenParser::NOTE - 38))
      | (1ULL << (RegimenParser::PUBLISHER - 38))
      | (1ULL << (RegimenParser::URL - 38))
      | (1ULL << (RegimenParser::YEAR_OF - 38)))) != 0)) {
      setState(207);
      sourceClause();
      setState(212);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(213);
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
  enterRule(_localctx, 14, RegimenParser::RuleSourceClause);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(227);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::KIND: {
        _localctx = dynamic_cast<SourceClauseContext *>(_tracker.createInstance<RegimenParser::KindClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(215);
        match(RegimenParser::KIND);
        setState(216);
        identifier();
        break;
      }

      case RegimenParser::YEAR_OF: {
        _localctx = dynamic_cast<SourceClauseContext *>(_tracker.createInstance<RegimenParser::YearClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(217);
        match(RegimenParser::YEAR_OF);
        setState(218);
        match(RegimenParser::INTEGER);
        break;
      }

      case RegimenParser::PUBLISHER: {
        _localctx = dynamic_cast<SourceClauseContext *>(_tracker.createInstance<RegimenParser::SourcePublisherClauseContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(219);
        match(RegimenParser::PUBLISHER);
        setState(220);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::URL: {
        _localctx = dynamic_cast<SourceClauseContext *>(_tracker.createInstance<RegimenParser::UrlClauseContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(221);
        match(RegimenParser::URL);
        setState(222);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::DOI: {
        _localctx = dynamic_cast<SourceClauseContext *>(_tracker.createInstance<RegimenParser::DoiClauseContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(223);
        match(RegimenParser::DOI);
        setState(224);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::NOTE: {
        _localctx = dynamic_cast<SourceClauseContext *>(_tracker.createInstance<RegimenParser::SourceNoteClauseContext>(_localctx));
        enterOuterAlt(_localctx, 6);
        setState(225);
        match(RegimenParser::NOTE);
        setState(226);
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

std::vector<RegimenParser::IdentifierContext *> RegimenParser::ClaimDeclarationContext::identifier() {
  return getRuleContexts<RegimenParser::IdentifierContext>();
}

RegimenParser::IdentifierContext* RegimenParser::ClaimDeclarationContext::identifier(size_t i) {
  return getRuleContext<RegimenParser::IdentifierContext>(i);
}

tree::TerminalNode* RegimenParser::ClaimDeclarationContext::FROM() {
  return getToken(RegimenParser::FROM, 0);
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
  enterRule(_localctx, 16, RegimenParser::RuleClaimDeclaration);
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
    setState(229);
    match(RegimenParser::CLAIM);
    setState(230);
    identifier();
    setState(231);
    match(RegimenParser::FROM);
    setState(232);
    identifier();
    setState(233);
    match(RegimenParser::PROSE);
    setState(234);
    match(RegimenParser::LBRACE);
    setState(238);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 46) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 46)) & ((1ULL << (RegimenParser::FIGURE - 46))
      | (1ULL << (RegimenParser::NOT_COMPUTABLE - 46))
      | (1ULL << (RegimenParser::NOTE - 46))
      | (1ULL << (RegimenParser::SAYS - 46))
      | (1ULL << (RegimenParser::STATUS - 46)))) != 0)) {
      setState(235);
      claimClause();
      setState(240);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(241);
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
  enterRule(_localctx, 18, RegimenParser::RuleClaimClause);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(264);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::SAYS: {
        _localctx = dynamic_cast<ClaimClauseContext *>(_tracker.createInstance<RegimenParser::SaysClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(243);
        match(RegimenParser::SAYS);
        setState(244);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::FIGURE: {
        _localctx = dynamic_cast<ClaimClauseContext *>(_tracker.createInstance<RegimenParser::FigureClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(245);
        match(RegimenParser::FIGURE);
        setState(246);
        identifier();
        setState(247);
        match(RegimenParser::EQUAL);
        setState(248);
        expression(0);
        break;
      }

      case RegimenParser::STATUS: {
        _localctx = dynamic_cast<ClaimClauseContext *>(_tracker.createInstance<RegimenParser::ClaimStatusClauseContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(250);
        match(RegimenParser::STATUS);
        setState(255);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case RegimenParser::CONFIRMED: {
            setState(251);
            match(RegimenParser::CONFIRMED);
            break;
          }

          case RegimenParser::DISPUTED: {
            setState(252);
            match(RegimenParser::DISPUTED);
            setState(253);
            match(RegimenParser::PROSE);
            break;
          }

          case RegimenParser::KNOWLEDGE:
          case RegimenParser::SOURCE:
          case RegimenParser::CLAIM:
          case RegimenParser::CODE:
          case RegimenParser::CODES:
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
          case RegimenParser::VALUE:
          case RegimenParser::WORKUP:
          case RegimenParser::YEAR_OF:
          case RegimenParser::CALENDAR_UNIT:
          case RegimenParser::PROSE:
          case RegimenParser::IDENTIFIER:
          case RegimenParser::BACKTICK_IDENTIFIER: {
            setState(254);
            identifier();
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        setState(258);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::CITE) {
          setState(257);
          cites();
        }
        break;
      }

      case RegimenParser::NOTE: {
        _localctx = dynamic_cast<ClaimClauseContext *>(_tracker.createInstance<RegimenParser::ClaimNoteClauseContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(260);
        match(RegimenParser::NOTE);
        setState(261);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::NOT_COMPUTABLE: {
        _localctx = dynamic_cast<ClaimClauseContext *>(_tracker.createInstance<RegimenParser::NotComputableClauseContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(262);
        match(RegimenParser::NOT_COMPUTABLE);
        setState(263);
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

tree::TerminalNode* RegimenParser::CodesystemDeclarationContext::STRING() {
  return getToken(RegimenParser::STRING, 0);
}


size_t RegimenParser::CodesystemDeclarationContext::getRuleIndex() const {
  return RegimenParser::RuleCodesystemDeclaration;
}


RegimenParser::CodesystemDeclarationContext* RegimenParser::codesystemDeclaration() {
  CodesystemDeclarationContext *_localctx = _tracker.createInstance<CodesystemDeclarationContext>(_ctx, getState());
  enterRule(_localctx, 20, RegimenParser::RuleCodesystemDeclaration);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(266);
    match(RegimenParser::CODESYSTEM);
    setState(267);
    identifier();
    setState(268);
    match(RegimenParser::COLON);
    setState(269);
    match(RegimenParser::STRING);
   
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

std::vector<RegimenParser::CodeLiteralContext *> RegimenParser::ValuesetDeclarationContext::codeLiteral() {
  return getRuleContexts<RegimenParser::CodeLiteralContext>();
}

RegimenParser::CodeLiteralContext* RegimenParser::ValuesetDeclarationContext::codeLiteral(size_t i) {
  return getRuleContext<RegimenParser::CodeLiteralContext>(i);
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
  enterRule(_localctx, 22, RegimenParser::RuleValuesetDeclaration);
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
    setState(271);
    match(RegimenParser::VALUESET);
    setState(272);
    identifier();
    setState(273);
    match(RegimenParser::COLON);
    setState(274);
    match(RegimenParser::LBRACE);
    setState(286);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RegimenParser::KNOWLEDGE)
      | (1ULL << RegimenParser::SOURCE)
      | (1ULL << RegimenParser::CLAIM)
      | (1ULL << RegimenParser::CODE)
      | (1ULL << RegimenParser::CODES)
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
      | (1ULL << RegimenParser::OFFER)
      | (1ULL << RegimenParser::OVER)
      | (1ULL << RegimenParser::PATIENT))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::PROTOCOL - 64))
      | (1ULL << (RegimenParser::PUBLISHER - 64))
      | (1ULL << (RegimenParser::REGULATORY - 64))
      | (1ULL << (RegimenParser::REVIEW - 64))
      | (1ULL << (RegimenParser::SESSIONS - 64))
      | (1ULL << (RegimenParser::STATUS - 64))
      | (1ULL << (RegimenParser::SUSPECT - 64))
      | (1ULL << (RegimenParser::UNKNOWN - 64))
      | (1ULL << (RegimenParser::URGENCY - 64))
      | (1ULL << (RegimenParser::URL - 64))
      | (1ULL << (RegimenParser::VALUE - 64))
      | (1ULL << (RegimenParser::WORKUP - 64))
      | (1ULL << (RegimenParser::YEAR_OF - 64))
      | (1ULL << (RegimenParser::CALENDAR_UNIT - 64)))) != 0) || ((((_la - 156) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 156)) & ((1ULL << (RegimenParser::PROSE - 156))
      | (1ULL << (RegimenParser::IDENTIFIER - 156))
      | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 156)))) != 0)) {
      setState(275);
      codeLiteral();
      setState(280);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 10, _ctx);
      while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
        if (alt == 1) {
          setState(276);
          match(RegimenParser::COMMA);
          setState(277);
          codeLiteral(); 
        }
        setState(282);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 10, _ctx);
      }
      setState(284);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::COMMA) {
        setState(283);
        match(RegimenParser::COMMA);
      }
    }
    setState(288);
    match(RegimenParser::RBRACE);
   
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


size_t RegimenParser::CodeDeclarationContext::getRuleIndex() const {
  return RegimenParser::RuleCodeDeclaration;
}


RegimenParser::CodeDeclarationContext* RegimenParser::codeDeclaration() {
  CodeDeclarationContext *_localctx = _tracker.createInstance<CodeDeclarationContext>(_ctx, getState());
  enterRule(_localctx, 24, RegimenParser::RuleCodeDeclaration);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(290);
    match(RegimenParser::CODE);
    setState(291);
    identifier();
    setState(292);
    match(RegimenParser::COLON);
    setState(293);
    codeLiteral();
   
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

RegimenParser::IdentifierContext* RegimenParser::CodeLiteralContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
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
  enterRule(_localctx, 26, RegimenParser::RuleCodeLiteral);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(295);
    identifier();
    setState(296);
    match(RegimenParser::STRING);
    setState(298);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 13, _ctx)) {
    case 1: {
      setState(297);
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
  enterRule(_localctx, 28, RegimenParser::RuleCodesDeclaration);
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
    setState(300);
    match(RegimenParser::CODES);
    setState(301);
    identifier();
    setState(302);
    match(RegimenParser::LBRACE);
    setState(306);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RegimenParser::KNOWLEDGE)
      | (1ULL << RegimenParser::SOURCE)
      | (1ULL << RegimenParser::CLAIM)
      | (1ULL << RegimenParser::CODE)
      | (1ULL << RegimenParser::CODES)
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
      | (1ULL << RegimenParser::OFFER)
      | (1ULL << RegimenParser::OVER)
      | (1ULL << RegimenParser::PATIENT))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::PROTOCOL - 64))
      | (1ULL << (RegimenParser::PUBLISHER - 64))
      | (1ULL << (RegimenParser::REGULATORY - 64))
      | (1ULL << (RegimenParser::REVIEW - 64))
      | (1ULL << (RegimenParser::SESSIONS - 64))
      | (1ULL << (RegimenParser::STATUS - 64))
      | (1ULL << (RegimenParser::SUSPECT - 64))
      | (1ULL << (RegimenParser::UNKNOWN - 64))
      | (1ULL << (RegimenParser::URGENCY - 64))
      | (1ULL << (RegimenParser::URL - 64))
      | (1ULL << (RegimenParser::VALUE - 64))
      | (1ULL << (RegimenParser::WORKUP - 64))
      | (1ULL << (RegimenParser::YEAR_OF - 64))
      | (1ULL << (RegimenParser::CALENDAR_UNIT - 64)))) != 0) || ((((_la - 156) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 156)) & ((1ULL << (RegimenParser::PROSE - 156))
      | (1ULL << (RegimenParser::IDENTIFIER - 156))
      | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 156)))) != 0)) {
      setState(303);
      codesMember();
      setState(308);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(309);
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
  enterRule(_localctx, 30, RegimenParser::RuleCodesMember);
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
    setState(311);
    identifier();
    setState(313);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 15, _ctx)) {
    case 1: {
      setState(312);
      match(RegimenParser::PROSE);
      break;
    }

    default:
      break;
    }
    setState(324);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::EQUAL) {
      setState(315);
      match(RegimenParser::EQUAL);
      setState(316);
      codeLiteral();
      setState(321);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RegimenParser::COMMA) {
        setState(317);
        match(RegimenParser::COMMA);
        setState(318);
        codeLiteral();
        setState(323);
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
  enterRule(_localctx, 32, RegimenParser::RuleFactDeclaration);
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
    setState(326);
    match(RegimenParser::FACT);
    setState(327);
    identifier();
    setState(328);
    match(RegimenParser::COLON);
    setState(329);
    typeSpecifier();
    setState(332);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::IN) {
      setState(330);
      match(RegimenParser::IN);
      setState(331);
      expression(0);
    }
    setState(342);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::LBRACE) {
      setState(334);
      match(RegimenParser::LBRACE);
      setState(338);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << RegimenParser::ABSENT)
        | (1ULL << RegimenParser::ASK)
        | (1ULL << RegimenParser::DESCRIBE)
        | (1ULL << RegimenParser::FROM))) != 0)) {
        setState(335);
        factClause();
        setState(340);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(341);
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
  enterRule(_localctx, 34, RegimenParser::RuleFactClause);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(363);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::ASK: {
        _localctx = dynamic_cast<FactClauseContext *>(_tracker.createInstance<RegimenParser::AskClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(344);
        match(RegimenParser::ASK);
        setState(348); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(345);
          audience();
          setState(346);
          match(RegimenParser::PROSE);
          setState(350); 
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while (_la == RegimenParser::CLINICIAN

        || _la == RegimenParser::PATIENT);
        break;
      }

      case RegimenParser::FROM: {
        _localctx = dynamic_cast<FactClauseContext *>(_tracker.createInstance<RegimenParser::FromClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(352);
        match(RegimenParser::FROM);
        setState(353);
        binding();
        break;
      }

      case RegimenParser::ABSENT: {
        _localctx = dynamic_cast<FactClauseContext *>(_tracker.createInstance<RegimenParser::AbsentClauseContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(354);
        match(RegimenParser::ABSENT);
        setState(355);
        match(RegimenParser::MEANS);
        setState(359);
        _errHandler->sync(this);
        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 22, _ctx)) {
        case 1: {
          setState(356);
          match(RegimenParser::UNKNOWN);
          break;
        }

        case 2: {
          setState(357);
          match(RegimenParser::NONE);
          break;
        }

        case 3: {
          setState(358);
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
        setState(361);
        match(RegimenParser::DESCRIBE);
        setState(362);
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
  enterRule(_localctx, 36, RegimenParser::RuleAudience);
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
    setState(365);
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
  enterRule(_localctx, 38, RegimenParser::RuleBinding);
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
    setState(368);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 41) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 41)) & ((1ULL << (RegimenParser::EARLIEST - 41))
      | (1ULL << (RegimenParser::LATEST - 41))
      | (1ULL << (RegimenParser::ANY - 41)))) != 0)) {
      setState(367);
      _la = _input->LA(1);
      if (!(((((_la - 41) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 41)) & ((1ULL << (RegimenParser::EARLIEST - 41))
        | (1ULL << (RegimenParser::LATEST - 41))
        | (1ULL << (RegimenParser::ANY - 41)))) != 0))) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
    setState(370);
    retrieve();
    setState(380);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::WHERE) {
      setState(371);
      match(RegimenParser::WHERE);
      setState(372);
      bindingCondition();
      setState(377);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RegimenParser::AND) {
        setState(373);
        match(RegimenParser::AND);
        setState(374);
        bindingCondition();
        setState(379);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(384);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::VALUE) {
      setState(382);
      match(RegimenParser::VALUE);
      setState(383);
      identifier();
    }
    setState(388);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::WITHIN) {
      setState(386);
      match(RegimenParser::WITHIN);
      setState(387);
      expressionTerm(0);
    }
    setState(391);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::LBRACE) {
      setState(390);
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


size_t RegimenParser::RetrieveContext::getRuleIndex() const {
  return RegimenParser::RuleRetrieve;
}


RegimenParser::RetrieveContext* RegimenParser::retrieve() {
  RetrieveContext *_localctx = _tracker.createInstance<RetrieveContext>(_ctx, getState());
  enterRule(_localctx, 40, RegimenParser::RuleRetrieve);
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
    setState(393);
    match(RegimenParser::LBRACKET);
    setState(394);
    identifier();
    setState(397);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::COLON) {
      setState(395);
      match(RegimenParser::COLON);
      setState(396);
      identifier();
    }
    setState(399);
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
  enterRule(_localctx, 42, RegimenParser::RuleBindingCondition);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(418);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 32, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(401);
      identifier();
      setState(402);
      match(RegimenParser::EQUAL);
      setState(403);
      match(RegimenParser::STRING);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(405);
      identifier();
      setState(406);
      match(RegimenParser::IN);
      setState(407);
      match(RegimenParser::LBRACE);
      setState(408);
      match(RegimenParser::STRING);
      setState(413);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RegimenParser::COMMA) {
        setState(409);
        match(RegimenParser::COMMA);
        setState(410);
        match(RegimenParser::STRING);
        setState(415);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(416);
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
  enterRule(_localctx, 44, RegimenParser::RuleBindingFields);
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
    setState(420);
    match(RegimenParser::LBRACE);
    setState(429);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RegimenParser::KNOWLEDGE)
      | (1ULL << RegimenParser::SOURCE)
      | (1ULL << RegimenParser::CLAIM)
      | (1ULL << RegimenParser::CODE)
      | (1ULL << RegimenParser::CODES)
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
      | (1ULL << RegimenParser::OFFER)
      | (1ULL << RegimenParser::OVER)
      | (1ULL << RegimenParser::PATIENT))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::PROTOCOL - 64))
      | (1ULL << (RegimenParser::PUBLISHER - 64))
      | (1ULL << (RegimenParser::REGULATORY - 64))
      | (1ULL << (RegimenParser::REVIEW - 64))
      | (1ULL << (RegimenParser::SESSIONS - 64))
      | (1ULL << (RegimenParser::STATUS - 64))
      | (1ULL << (RegimenParser::SUSPECT - 64))
      | (1ULL << (RegimenParser::UNKNOWN - 64))
      | (1ULL << (RegimenParser::URGENCY - 64))
      | (1ULL << (RegimenParser::URL - 64))
      | (1ULL << (RegimenParser::VALUE - 64))
      | (1ULL << (RegimenParser::WORKUP - 64))
      | (1ULL << (RegimenParser::YEAR_OF - 64))
      | (1ULL << (RegimenParser::CALENDAR_UNIT - 64)))) != 0) || ((((_la - 156) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 156)) & ((1ULL << (RegimenParser::PROSE - 156))
      | (1ULL << (RegimenParser::IDENTIFIER - 156))
      | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 156)))) != 0)) {
      setState(421);
      identifier();
      setState(422);
      match(RegimenParser::COLON);
      setState(423);
      identifier();
      setState(425);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::COMMA) {
        setState(424);
        match(RegimenParser::COMMA);
      }
      setState(431);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(432);
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
  enterRule(_localctx, 46, RegimenParser::RuleRecordDeclaration);
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
    match(RegimenParser::RECORD);
    setState(435);
    identifier();
    setState(436);
    match(RegimenParser::LBRACE);
    setState(440);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RegimenParser::KNOWLEDGE)
      | (1ULL << RegimenParser::SOURCE)
      | (1ULL << RegimenParser::CLAIM)
      | (1ULL << RegimenParser::CODE)
      | (1ULL << RegimenParser::CODES)
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
      | (1ULL << RegimenParser::OFFER)
      | (1ULL << RegimenParser::OVER)
      | (1ULL << RegimenParser::PATIENT))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::PROTOCOL - 64))
      | (1ULL << (RegimenParser::PUBLISHER - 64))
      | (1ULL << (RegimenParser::REGULATORY - 64))
      | (1ULL << (RegimenParser::REVIEW - 64))
      | (1ULL << (RegimenParser::SESSIONS - 64))
      | (1ULL << (RegimenParser::STATUS - 64))
      | (1ULL << (RegimenParser::SUSPECT - 64))
      | (1ULL << (RegimenParser::UNKNOWN - 64))
      | (1ULL << (RegimenParser::URGENCY - 64))
      | (1ULL << (RegimenParser::URL - 64))
      | (1ULL << (RegimenParser::VALUE - 64))
      | (1ULL << (RegimenParser::WORKUP - 64))
      | (1ULL << (RegimenParser::YEAR_OF - 64))
      | (1ULL << (RegimenParser::CALENDAR_UNIT - 64)))) != 0) || ((((_la - 156) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 156)) & ((1ULL << (RegimenParser::PROSE - 156))
      | (1ULL << (RegimenParser::IDENTIFIER - 156))
      | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 156)))) != 0)) {
      setState(437);
      fieldDeclaration();
      setState(442);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(443);
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
  enterRule(_localctx, 48, RegimenParser::RuleFieldDeclaration);
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
    setState(445);
    identifier();
    setState(446);
    match(RegimenParser::COLON);
    setState(447);
    typeSpecifier();
    setState(450);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::IN) {
      setState(448);
      match(RegimenParser::IN);
      setState(449);
      expression(0);
    }
    setState(453);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 37, _ctx)) {
    case 1: {
      setState(452);
      match(RegimenParser::PROSE);
      break;
    }

    default:
      break;
    }
    setState(456);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::COMMA) {
      setState(455);
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
  enterRule(_localctx, 50, RegimenParser::RuleTableDeclaration);
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
    setState(458);
    match(RegimenParser::TABLE);
    setState(459);
    identifier();
    setState(460);
    match(RegimenParser::BY);
    setState(461);
    identifier();
    setState(465);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::BECAUSE

    || _la == RegimenParser::CITE) {
      setState(462);
      attachment();
      setState(467);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(468);
    match(RegimenParser::LBRACE);
    setState(469);
    tableHeader();
    setState(473);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::BAR) {
      setState(470);
      tableRow();
      setState(475);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(476);
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
  enterRule(_localctx, 52, RegimenParser::RuleTableHeader);

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
    setState(478);
    match(RegimenParser::BAR);
    setState(479);
    tableColumn();
    setState(484);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 41, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(480);
        match(RegimenParser::BAR);
        setState(481);
        tableColumn(); 
      }
      setState(486);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 41, _ctx);
    }
    setState(487);
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
  enterRule(_localctx, 54, RegimenParser::RuleTableColumn);
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
    setState(489);
    identifier();
    setState(492);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::COLON) {
      setState(490);
      match(RegimenParser::COLON);
      setState(491);
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
  enterRule(_localctx, 56, RegimenParser::RuleTableRow);

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
    setState(494);
    match(RegimenParser::BAR);
    setState(495);
    tableCell();
    setState(500);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 43, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        setState(496);
        match(RegimenParser::BAR);
        setState(497);
        tableCell(); 
      }
      setState(502);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 43, _ctx);
    }
    setState(503);
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
  enterRule(_localctx, 58, RegimenParser::RuleTableCell);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(507);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 44, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(505);
      match(RegimenParser::MINUS);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(506);
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

RegimenParser::IdentifierContext* RegimenParser::NamedTypeContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
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

std::vector<RegimenParser::IdentifierContext *> RegimenParser::CodeTypeContext::identifier() {
  return getRuleContexts<RegimenParser::IdentifierContext>();
}

RegimenParser::IdentifierContext* RegimenParser::CodeTypeContext::identifier(size_t i) {
  return getRuleContext<RegimenParser::IdentifierContext>(i);
}

tree::TerminalNode* RegimenParser::CodeTypeContext::IN() {
  return getToken(RegimenParser::IN, 0);
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
  enterRule(_localctx, 60, RegimenParser::RuleTypeSpecifier);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(527);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 45, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<TypeSpecifierContext *>(_tracker.createInstance<RegimenParser::CodeTypeContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(509);
      identifier();
      setState(510);
      match(RegimenParser::IN);
      setState(511);
      identifier();
      break;
    }

    case 2: {
      _localctx = dynamic_cast<TypeSpecifierContext *>(_tracker.createInstance<RegimenParser::ListTypeContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(513);
      match(RegimenParser::LIST);
      setState(514);
      match(RegimenParser::LESS);
      setState(515);
      typeSpecifier();
      setState(516);
      match(RegimenParser::GREATER);
      break;
    }

    case 3: {
      _localctx = dynamic_cast<TypeSpecifierContext *>(_tracker.createInstance<RegimenParser::IntervalTypeContext>(_localctx));
      enterOuterAlt(_localctx, 3);
      setState(518);
      match(RegimenParser::INTERVAL);
      setState(519);
      match(RegimenParser::LESS);
      setState(520);
      typeSpecifier();
      setState(521);
      match(RegimenParser::GREATER);
      break;
    }

    case 4: {
      _localctx = dynamic_cast<TypeSpecifierContext *>(_tracker.createInstance<RegimenParser::QuantityTypeContext>(_localctx));
      enterOuterAlt(_localctx, 4);
      setState(523);
      identifier();
      setState(524);
      match(RegimenParser::STRING);
      break;
    }

    case 5: {
      _localctx = dynamic_cast<TypeSpecifierContext *>(_tracker.createInstance<RegimenParser::NamedTypeContext>(_localctx));
      enterOuterAlt(_localctx, 5);
      setState(526);
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

std::vector<RegimenParser::IdentifierContext *> RegimenParser::CiteAttachmentContext::identifier() {
  return getRuleContexts<RegimenParser::IdentifierContext>();
}

RegimenParser::IdentifierContext* RegimenParser::CiteAttachmentContext::identifier(size_t i) {
  return getRuleContext<RegimenParser::IdentifierContext>(i);
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
  enterRule(_localctx, 62, RegimenParser::RuleAttachment);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(540);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::BECAUSE: {
        _localctx = dynamic_cast<AttachmentContext *>(_tracker.createInstance<RegimenParser::BecauseAttachmentContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(529);
        match(RegimenParser::BECAUSE);
        setState(530);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::CITE: {
        _localctx = dynamic_cast<AttachmentContext *>(_tracker.createInstance<RegimenParser::CiteAttachmentContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(531);
        match(RegimenParser::CITE);
        setState(532);
        identifier();
        setState(537);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::COMMA) {
          setState(533);
          match(RegimenParser::COMMA);
          setState(534);
          identifier();
          setState(539);
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

std::vector<RegimenParser::IdentifierContext *> RegimenParser::CitesContext::identifier() {
  return getRuleContexts<RegimenParser::IdentifierContext>();
}

RegimenParser::IdentifierContext* RegimenParser::CitesContext::identifier(size_t i) {
  return getRuleContext<RegimenParser::IdentifierContext>(i);
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
  enterRule(_localctx, 64, RegimenParser::RuleCites);
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
    setState(542);
    match(RegimenParser::CITE);
    setState(543);
    identifier();
    setState(548);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::COMMA) {
      setState(544);
      match(RegimenParser::COMMA);
      setState(545);
      identifier();
      setState(550);
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
  enterRule(_localctx, 66, RegimenParser::RuleDefineDeclaration);
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
    setState(551);
    match(RegimenParser::DEFINE);
    setState(552);
    identifier();
    setState(554);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::LPAREN) {
      setState(553);
      formalParameters();
    }
    setState(556);
    match(RegimenParser::COLON);
    setState(557);
    expression(0);
    setState(561);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::BECAUSE

    || _la == RegimenParser::CITE) {
      setState(558);
      attachment();
      setState(563);
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
  enterRule(_localctx, 68, RegimenParser::RuleFormalParameters);
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
    match(RegimenParser::LPAREN);
    setState(565);
    formalParameter();
    setState(570);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::COMMA) {
      setState(566);
      match(RegimenParser::COMMA);
      setState(567);
      formalParameter();
      setState(572);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(573);
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
  enterRule(_localctx, 70, RegimenParser::RuleFormalParameter);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(575);
    identifier();
    setState(576);
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
  enterRule(_localctx, 72, RegimenParser::RuleParameterDeclaration);
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
    setState(578);
    match(RegimenParser::PARAMETER);
    setState(579);
    identifier();
    setState(580);
    typeSpecifier();
    setState(583);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::IN) {
      setState(581);
      match(RegimenParser::IN);
      setState(582);
      expression(0);
    }
    setState(585);
    match(RegimenParser::DEFAULT);
    setState(586);
    expression(0);
    setState(590);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::BECAUSE

    || _la == RegimenParser::CITE) {
      setState(587);
      attachment();
      setState(592);
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
  enterRule(_localctx, 74, RegimenParser::RuleDifferentialDeclaration);
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
    setState(593);
    match(RegimenParser::DIFFERENTIAL);
    setState(594);
    identifier();
    setState(595);
    match(RegimenParser::PROSE);
    setState(596);
    match(RegimenParser::LBRACE);
    setState(600);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 31) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 31)) & ((1ULL << (RegimenParser::CLEARED - 31))
      | (1ULL << (RegimenParser::CONFIRMED - 31))
      | (1ULL << (RegimenParser::NOTE - 31))
      | (1ULL << (RegimenParser::REDIRECT - 31))
      | (1ULL << (RegimenParser::SUSPECT - 31))
      | (1ULL << (RegimenParser::WORKUP - 31)))) != 0)) {
      setState(597);
      differentialClause();
      setState(602);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(603);
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
  enterRule(_localctx, 76, RegimenParser::RuleDifferentialClause);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(656);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::SUSPECT: {
        _localctx = dynamic_cast<DifferentialClauseContext *>(_tracker.createInstance<RegimenParser::SuspectClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(605);
        match(RegimenParser::SUSPECT);
        setState(606);
        match(RegimenParser::WHEN);
        setState(607);
        expression(0);
        setState(611);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(608);
          attachment();
          setState(613);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::CONFIRMED: {
        _localctx = dynamic_cast<DifferentialClauseContext *>(_tracker.createInstance<RegimenParser::ConfirmedClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(614);
        match(RegimenParser::CONFIRMED);
        setState(615);
        match(RegimenParser::WHEN);
        setState(616);
        expression(0);
        setState(620);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(617);
          attachment();
          setState(622);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::CLEARED: {
        _localctx = dynamic_cast<DifferentialClauseContext *>(_tracker.createInstance<RegimenParser::ClearedClauseContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(623);
        match(RegimenParser::CLEARED);
        setState(624);
        match(RegimenParser::WHEN);
        setState(625);
        expression(0);
        setState(629);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(626);
          attachment();
          setState(631);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::WORKUP: {
        _localctx = dynamic_cast<DifferentialClauseContext *>(_tracker.createInstance<RegimenParser::WorkupClauseContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(632);
        match(RegimenParser::WORKUP);
        setState(633);
        match(RegimenParser::PROSE);
        setState(637);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(634);
          attachment();
          setState(639);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::REDIRECT: {
        _localctx = dynamic_cast<DifferentialClauseContext *>(_tracker.createInstance<RegimenParser::RedirectClauseContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(640);
        match(RegimenParser::REDIRECT);
        setState(641);
        match(RegimenParser::PROSE);
        setState(645);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(642);
          attachment();
          setState(647);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::NOTE: {
        _localctx = dynamic_cast<DifferentialClauseContext *>(_tracker.createInstance<RegimenParser::DifferentialNoteClauseContext>(_localctx));
        enterOuterAlt(_localctx, 6);
        setState(648);
        match(RegimenParser::NOTE);
        setState(649);
        match(RegimenParser::PROSE);
        setState(653);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(650);
          attachment();
          setState(655);
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
  enterRule(_localctx, 78, RegimenParser::RuleOptionDeclaration);
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
    setState(658);
    match(RegimenParser::OPTION);
    setState(659);
    identifier();
    setState(660);
    match(RegimenParser::PROSE);
    setState(661);
    match(RegimenParser::LBRACE);
    setState(665);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 28) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 28)) & ((1ULL << (RegimenParser::CAUTION - 28))
      | (1ULL << (RegimenParser::CLASS - 28))
      | (1ULL << (RegimenParser::CONTRAINDICATED - 28))
      | (1ULL << (RegimenParser::EVIDENCE - 28))
      | (1ULL << (RegimenParser::INDICATED - 28))
      | (1ULL << (RegimenParser::MAINTAIN - 28))
      | (1ULL << (RegimenParser::MONITOR - 28))
      | (1ULL << (RegimenParser::NOTE - 28))
      | (1ULL << (RegimenParser::PROTOCOL - 28))
      | (1ULL << (RegimenParser::REGULATORY - 28))
      | (1ULL << (RegimenParser::REQUIRES - 28))
      | (1ULL << (RegimenParser::SAY - 28)))) != 0)) {
      setState(662);
      optionClause();
      setState(667);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(668);
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

std::vector<RegimenParser::IdentifierContext *> RegimenParser::EvidenceClauseContext::identifier() {
  return getRuleContexts<RegimenParser::IdentifierContext>();
}

RegimenParser::IdentifierContext* RegimenParser::EvidenceClauseContext::identifier(size_t i) {
  return getRuleContext<RegimenParser::IdentifierContext>(i);
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
  enterRule(_localctx, 80, RegimenParser::RuleOptionClause);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(793);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::CLASS: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::ClassClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(670);
        match(RegimenParser::CLASS);
        setState(671);
        match(RegimenParser::PROSE);
        break;
      }

      case RegimenParser::REGULATORY: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::RegulatoryClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(672);
        match(RegimenParser::REGULATORY);
        setState(675);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case RegimenParser::CLEARED: {
            setState(673);
            match(RegimenParser::CLEARED);
            break;
          }

          case RegimenParser::KNOWLEDGE:
          case RegimenParser::SOURCE:
          case RegimenParser::CLAIM:
          case RegimenParser::CODE:
          case RegimenParser::CODES:
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
          case RegimenParser::VALUE:
          case RegimenParser::WORKUP:
          case RegimenParser::YEAR_OF:
          case RegimenParser::CALENDAR_UNIT:
          case RegimenParser::PROSE:
          case RegimenParser::IDENTIFIER:
          case RegimenParser::BACKTICK_IDENTIFIER: {
            setState(674);
            identifier();
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        setState(678);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::PROSE) {
          setState(677);
          match(RegimenParser::PROSE);
        }
        setState(683);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(680);
          attachment();
          setState(685);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::INDICATED: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::IndicatedClauseContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(686);
        match(RegimenParser::INDICATED);
        setState(687);
        match(RegimenParser::WHEN);
        setState(688);
        expression(0);
        setState(692);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(689);
          attachment();
          setState(694);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::CONTRAINDICATED: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::ContraindicatedClauseContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(695);
        match(RegimenParser::CONTRAINDICATED);
        setState(696);
        match(RegimenParser::WHEN);
        setState(697);
        expression(0);
        setState(701);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(698);
          attachment();
          setState(703);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::CAUTION: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::CautionClauseContext>(_localctx));
        enterOuterAlt(_localctx, 5);
        setState(704);
        match(RegimenParser::CAUTION);
        setState(705);
        match(RegimenParser::WHEN);
        setState(706);
        expression(0);
        setState(710);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(707);
          attachment();
          setState(712);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::REQUIRES: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::RequiresClauseContext>(_localctx));
        enterOuterAlt(_localctx, 6);
        setState(713);
        match(RegimenParser::REQUIRES);
        setState(714);
        expression(0);
        setState(717);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::FIRST_DO) {
          setState(715);
          match(RegimenParser::FIRST_DO);
          setState(716);
          match(RegimenParser::PROSE);
        }
        setState(722);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(719);
          attachment();
          setState(724);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::PROTOCOL: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::ProtocolClauseContext>(_localctx));
        enterOuterAlt(_localctx, 7);
        setState(725);
        match(RegimenParser::PROTOCOL);
        setState(726);
        protocolItem();
        setState(731);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::COMMA) {
          setState(727);
          match(RegimenParser::COMMA);
          setState(728);
          protocolItem();
          setState(733);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(737);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(734);
          attachment();
          setState(739);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::MONITOR: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::MonitorClauseContext>(_localctx));
        enterOuterAlt(_localctx, 8);
        setState(740);
        match(RegimenParser::MONITOR);
        setState(741);
        identifier();
        setState(744);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::EVERY) {
          setState(742);
          match(RegimenParser::EVERY);
          setState(743);
          expressionTerm(0);
        }
        setState(748);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::FOR) {
          setState(746);
          match(RegimenParser::FOR);
          setState(747);
          expressionTerm(0);
        }
        setState(753);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(750);
          attachment();
          setState(755);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::MAINTAIN: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::MaintainClauseContext>(_localctx));
        enterOuterAlt(_localctx, 9);
        setState(756);
        match(RegimenParser::MAINTAIN);
        setState(760);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case RegimenParser::EVERY: {
            setState(757);
            match(RegimenParser::EVERY);
            setState(758);
            expressionTerm(0);
            break;
          }

          case RegimenParser::PROSE: {
            setState(759);
            match(RegimenParser::PROSE);
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        setState(765);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(762);
          attachment();
          setState(767);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::EVIDENCE: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::EvidenceClauseContext>(_localctx));
        enterOuterAlt(_localctx, 10);
        setState(768);
        match(RegimenParser::EVIDENCE);
        setState(769);
        identifier();
        setState(774);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::COMMA) {
          setState(770);
          match(RegimenParser::COMMA);
          setState(771);
          identifier();
          setState(776);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::SAY: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::OptionSayClauseContext>(_localctx));
        enterOuterAlt(_localctx, 11);
        setState(777);
        match(RegimenParser::SAY);
        setState(781); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(778);
          audience();
          setState(779);
          match(RegimenParser::PROSE);
          setState(783); 
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while (_la == RegimenParser::CLINICIAN

        || _la == RegimenParser::PATIENT);
        break;
      }

      case RegimenParser::NOTE: {
        _localctx = dynamic_cast<OptionClauseContext *>(_tracker.createInstance<RegimenParser::OptionNoteClauseContext>(_localctx));
        enterOuterAlt(_localctx, 12);
        setState(785);
        match(RegimenParser::NOTE);
        setState(786);
        match(RegimenParser::PROSE);
        setState(790);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(787);
          attachment();
          setState(792);
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
  enterRule(_localctx, 82, RegimenParser::RuleProtocolItem);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(812);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 85, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<ProtocolItemContext *>(_tracker.createInstance<RegimenParser::DoseItemContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(795);
      match(RegimenParser::DOSE);
      setState(796);
      expressionTerm(0);
      setState(799);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::OVER) {
        setState(797);
        match(RegimenParser::OVER);
        setState(798);
        expressionTerm(0);
      }
      setState(803);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::EVERY) {
        setState(801);
        match(RegimenParser::EVERY);
        setState(802);
        expressionTerm(0);
      }
      break;
    }

    case 2: {
      _localctx = dynamic_cast<ProtocolItemContext *>(_tracker.createInstance<RegimenParser::SessionsItemContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(805);
      expressionTerm(0);
      setState(806);
      match(RegimenParser::SESSIONS);
      setState(809);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::IN) {
        setState(807);
        match(RegimenParser::IN);
        setState(808);
        expressionTerm(0);
      }
      break;
    }

    case 3: {
      _localctx = dynamic_cast<ProtocolItemContext *>(_tracker.createInstance<RegimenParser::ProseItemContext>(_localctx));
      enterOuterAlt(_localctx, 3);
      setState(811);
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
  enterRule(_localctx, 84, RegimenParser::RulePathwayDeclaration);
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
    setState(814);
    match(RegimenParser::PATHWAY);
    setState(815);
    identifier();
    setState(817);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::PROSE) {
      setState(816);
      match(RegimenParser::PROSE);
    }
    setState(819);
    match(RegimenParser::LBRACE);
    setState(823);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::STAGE

    || _la == RegimenParser::ALONGSIDE) {
      setState(820);
      pathwayItem();
      setState(825);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(826);
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

RegimenParser::IdentifierListContext* RegimenParser::AlongsideItemContext::identifierList() {
  return getRuleContext<RegimenParser::IdentifierListContext>(0);
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
  enterRule(_localctx, 86, RegimenParser::RulePathwayItem);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(852);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::STAGE: {
        _localctx = dynamic_cast<PathwayItemContext *>(_tracker.createInstance<RegimenParser::StageItemContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(828);
        match(RegimenParser::STAGE);
        setState(829);
        identifier();
        setState(831);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::PROSE) {
          setState(830);
          match(RegimenParser::PROSE);
        }
        setState(835);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::AFTER) {
          setState(833);
          match(RegimenParser::AFTER);
          setState(834);
          expression(0);
        }
        setState(837);
        match(RegimenParser::LBRACE);
        setState(841);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (((((_la - 39) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 39)) & ((1ULL << (RegimenParser::DONE - 39))
          | (1ULL << (RegimenParser::ENTER - 39))
          | (1ULL << (RegimenParser::OFFER - 39))
          | (1ULL << (RegimenParser::SAY - 39)))) != 0)) {
          setState(838);
          stageClause();
          setState(843);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(844);
        match(RegimenParser::RBRACE);
        break;
      }

      case RegimenParser::ALONGSIDE: {
        _localctx = dynamic_cast<PathwayItemContext *>(_tracker.createInstance<RegimenParser::AlongsideItemContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(846);
        match(RegimenParser::ALONGSIDE);
        setState(847);
        match(RegimenParser::LBRACE);
        setState(849);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::KNOWLEDGE)
          | (1ULL << RegimenParser::SOURCE)
          | (1ULL << RegimenParser::CLAIM)
          | (1ULL << RegimenParser::CODE)
          | (1ULL << RegimenParser::CODES)
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
          | (1ULL << RegimenParser::OFFER)
          | (1ULL << RegimenParser::OVER)
          | (1ULL << RegimenParser::PATIENT))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::PROTOCOL - 64))
          | (1ULL << (RegimenParser::PUBLISHER - 64))
          | (1ULL << (RegimenParser::REGULATORY - 64))
          | (1ULL << (RegimenParser::REVIEW - 64))
          | (1ULL << (RegimenParser::SESSIONS - 64))
          | (1ULL << (RegimenParser::STATUS - 64))
          | (1ULL << (RegimenParser::SUSPECT - 64))
          | (1ULL << (RegimenParser::UNKNOWN - 64))
          | (1ULL << (RegimenParser::URGENCY - 64))
          | (1ULL << (RegimenParser::URL - 64))
          | (1ULL << (RegimenParser::VALUE - 64))
          | (1ULL << (RegimenParser::WORKUP - 64))
          | (1ULL << (RegimenParser::YEAR_OF - 64))
          | (1ULL << (RegimenParser::CALENDAR_UNIT - 64)))) != 0) || ((((_la - 156) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 156)) & ((1ULL << (RegimenParser::PROSE - 156))
          | (1ULL << (RegimenParser::IDENTIFIER - 156))
          | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 156)))) != 0)) {
          setState(848);
          identifierList();
        }
        setState(851);
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

RegimenParser::IdentifierListContext* RegimenParser::OfferClauseContext::identifierList() {
  return getRuleContext<RegimenParser::IdentifierListContext>(0);
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
  enterRule(_localctx, 88, RegimenParser::RuleStageClause);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(885);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::ENTER: {
        _localctx = dynamic_cast<StageClauseContext *>(_tracker.createInstance<RegimenParser::EnterClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(854);
        match(RegimenParser::ENTER);
        setState(855);
        match(RegimenParser::WHEN);
        setState(856);
        expression(0);
        setState(860);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(857);
          attachment();
          setState(862);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::OFFER: {
        _localctx = dynamic_cast<StageClauseContext *>(_tracker.createInstance<RegimenParser::OfferClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(863);
        match(RegimenParser::OFFER);
        setState(866);
        _errHandler->sync(this);
        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 94, _ctx)) {
        case 1: {
          setState(864);
          match(RegimenParser::NOTHING);
          break;
        }

        case 2: {
          setState(865);
          identifierList();
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
        setState(868);
        match(RegimenParser::DONE);
        setState(869);
        match(RegimenParser::WHEN);
        setState(870);
        expression(0);
        setState(874);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::BECAUSE

        || _la == RegimenParser::CITE) {
          setState(871);
          attachment();
          setState(876);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case RegimenParser::SAY: {
        _localctx = dynamic_cast<StageClauseContext *>(_tracker.createInstance<RegimenParser::StageSayClauseContext>(_localctx));
        enterOuterAlt(_localctx, 4);
        setState(877);
        match(RegimenParser::SAY);
        setState(881); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(878);
          audience();
          setState(879);
          match(RegimenParser::PROSE);
          setState(883); 
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
  enterRule(_localctx, 90, RegimenParser::RuleIdentifierList);
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
    setState(887);
    identifier();
    setState(892);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::COMMA) {
      setState(888);
      match(RegimenParser::COMMA);
      setState(889);
      identifier();
      setState(894);
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
  enterRule(_localctx, 92, RegimenParser::RuleAlertDeclaration);
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
    setState(895);
    match(RegimenParser::ALERT);
    setState(896);
    identifier();
    setState(898);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == RegimenParser::PROSE) {
      setState(897);
      match(RegimenParser::PROSE);
    }
    setState(900);
    match(RegimenParser::WHEN);
    setState(901);
    expression(0);
    setState(905);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::BECAUSE

    || _la == RegimenParser::CITE) {
      setState(902);
      attachment();
      setState(907);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(908);
    match(RegimenParser::LBRACE);
    setState(912);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::SAY

    || _la == RegimenParser::URGENCY) {
      setState(909);
      alertClause();
      setState(914);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(915);
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
  enterRule(_localctx, 94, RegimenParser::RuleAlertClause);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(927);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::URGENCY: {
        _localctx = dynamic_cast<AlertClauseContext *>(_tracker.createInstance<RegimenParser::UrgencyClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(917);
        match(RegimenParser::URGENCY);
        setState(918);
        identifier();
        break;
      }

      case RegimenParser::SAY: {
        _localctx = dynamic_cast<AlertClauseContext *>(_tracker.createInstance<RegimenParser::AlertSayClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(919);
        match(RegimenParser::SAY);
        setState(923); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(920);
          audience();
          setState(921);
          match(RegimenParser::PROSE);
          setState(925); 
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
  enterRule(_localctx, 96, RegimenParser::RuleCaseDeclaration);
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
    setState(929);
    match(RegimenParser::CASE_WORD);
    setState(930);
    match(RegimenParser::PROSE);
    setState(931);
    match(RegimenParser::LBRACE);
    setState(935);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RegimenParser::AS_OF)
      | (1ULL << RegimenParser::EXPECT)
      | (1ULL << RegimenParser::GIVEN))) != 0)) {
      setState(932);
      caseClause();
      setState(937);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(938);
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
  enterRule(_localctx, 98, RegimenParser::RuleCaseClause);
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
    setState(966);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::AS_OF: {
        _localctx = dynamic_cast<CaseClauseContext *>(_tracker.createInstance<RegimenParser::AsOfClauseContext>(_localctx));
        enterOuterAlt(_localctx, 1);
        setState(940);
        match(RegimenParser::AS_OF);
        setState(941);
        match(RegimenParser::DATE);
        break;
      }

      case RegimenParser::GIVEN: {
        _localctx = dynamic_cast<CaseClauseContext *>(_tracker.createInstance<RegimenParser::GivenClauseContext>(_localctx));
        enterOuterAlt(_localctx, 2);
        setState(942);
        match(RegimenParser::GIVEN);
        setState(943);
        givenFact();
        setState(948);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 105, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(944);
            match(RegimenParser::COMMA);
            setState(945);
            givenFact(); 
          }
          setState(950);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 105, _ctx);
        }
        setState(952);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::COMMA) {
          setState(951);
          match(RegimenParser::COMMA);
        }
        break;
      }

      case RegimenParser::EXPECT: {
        _localctx = dynamic_cast<CaseClauseContext *>(_tracker.createInstance<RegimenParser::ExpectClauseContext>(_localctx));
        enterOuterAlt(_localctx, 3);
        setState(954);
        match(RegimenParser::EXPECT);
        setState(955);
        expression(0);
        setState(960);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 107, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(956);
            match(RegimenParser::COMMA);
            setState(957);
            expression(0); 
          }
          setState(962);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 107, _ctx);
        }
        setState(964);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == RegimenParser::COMMA) {
          setState(963);
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

RegimenParser::IdentifierContext* RegimenParser::GivenFactContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
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
  enterRule(_localctx, 100, RegimenParser::RuleGivenFact);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(968);
    identifier();
    setState(969);
    match(RegimenParser::EQUAL);
    setState(970);
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
  size_t startState = 102;
  enterRecursionRule(_localctx, 102, RegimenParser::RuleExpression, precedence);

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
    setState(980);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 110, _ctx)) {
    case 1: {
      _localctx = _tracker.createInstance<TermExpressionContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;

      setState(973);
      expressionTerm(0);
      break;
    }

    case 2: {
      _localctx = _tracker.createInstance<QueryExpressionContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(974);
      query();
      break;
    }

    case 3: {
      _localctx = _tracker.createInstance<QuantifierExpressionContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(975);
      quantifier();
      break;
    }

    case 4: {
      _localctx = _tracker.createInstance<NotExpressionContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(976);
      match(RegimenParser::NOT);
      setState(977);
      expression(9);
      break;
    }

    case 5: {
      _localctx = _tracker.createInstance<ExistsExpressionContext>(_localctx);
      _ctx = _localctx;
      previousContext = _localctx;
      setState(978);
      match(RegimenParser::EXISTS);
      setState(979);
      expression(8);
      break;
    }

    default:
      break;
    }
    _ctx->stop = _input->LT(-1);
    setState(1020);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 114, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        if (!_parseListeners.empty())
          triggerExitRuleEvent();
        previousContext = _localctx;
        setState(1018);
        _errHandler->sync(this);
        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 113, _ctx)) {
        case 1: {
          auto newContext = _tracker.createInstance<InequalityExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(982);

          if (!(precpred(_ctx, 6))) throw FailedPredicateException(this, "precpred(_ctx, 6)");
          setState(983);
          _la = _input->LA(1);
          if (!(((((_la - 138) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 138)) & ((1ULL << (RegimenParser::LESS_EQUAL - 138))
            | (1ULL << (RegimenParser::LESS - 138))
            | (1ULL << (RegimenParser::GREATER_EQUAL - 138))
            | (1ULL << (RegimenParser::GREATER - 138)))) != 0))) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(984);
          expression(7);
          break;
        }

        case 2: {
          auto newContext = _tracker.createInstance<EqualityExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(985);

          if (!(precpred(_ctx, 5))) throw FailedPredicateException(this, "precpred(_ctx, 5)");
          setState(986);
          _la = _input->LA(1);
          if (!(((((_la - 134) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 134)) & ((1ULL << (RegimenParser::EQUAL - 134))
            | (1ULL << (RegimenParser::NOT_EQUAL - 134))
            | (1ULL << (RegimenParser::EQUIVALENT - 134))
            | (1ULL << (RegimenParser::NOT_EQUIVALENT - 134)))) != 0))) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(987);
          expression(6);
          break;
        }

        case 3: {
          auto newContext = _tracker.createInstance<MembershipExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(988);

          if (!(precpred(_ctx, 4))) throw FailedPredicateException(this, "precpred(_ctx, 4)");
          setState(989);
          _la = _input->LA(1);
          if (!(_la == RegimenParser::CONTAINS

          || _la == RegimenParser::IN)) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(990);
          expression(5);
          break;
        }

        case 4: {
          auto newContext = _tracker.createInstance<AndExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(991);

          if (!(precpred(_ctx, 3))) throw FailedPredicateException(this, "precpred(_ctx, 3)");
          setState(992);
          match(RegimenParser::AND);
          setState(993);
          expression(4);
          break;
        }

        case 5: {
          auto newContext = _tracker.createInstance<OrExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(994);

          if (!(precpred(_ctx, 2))) throw FailedPredicateException(this, "precpred(_ctx, 2)");
          setState(995);
          _la = _input->LA(1);
          if (!(_la == RegimenParser::OR

          || _la == RegimenParser::XOR)) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(996);
          expression(3);
          break;
        }

        case 6: {
          auto newContext = _tracker.createInstance<ImpliesExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(997);

          if (!(precpred(_ctx, 1))) throw FailedPredicateException(this, "precpred(_ctx, 1)");
          setState(998);
          match(RegimenParser::IMPLIES);
          setState(999);
          expression(2);
          break;
        }

        case 7: {
          auto newContext = _tracker.createInstance<IsLiteralExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(1000);

          if (!(precpred(_ctx, 11))) throw FailedPredicateException(this, "precpred(_ctx, 11)");
          setState(1001);
          match(RegimenParser::IS);
          setState(1003);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == RegimenParser::NOT) {
            setState(1002);
            match(RegimenParser::NOT);
          }
          setState(1005);
          _la = _input->LA(1);
          if (!(((((_la - 100) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 100)) & ((1ULL << (RegimenParser::FALSE - 100))
            | (1ULL << (RegimenParser::NULL_WORD - 100))
            | (1ULL << (RegimenParser::TRUE - 100)))) != 0))) {
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
          setState(1006);

          if (!(precpred(_ctx, 10))) throw FailedPredicateException(this, "precpred(_ctx, 10)");
          setState(1007);
          match(RegimenParser::IS);
          setState(1009);
          _errHandler->sync(this);

          _la = _input->LA(1);
          if (_la == RegimenParser::NOT) {
            setState(1008);
            match(RegimenParser::NOT);
          }
          setState(1011);
          statusName();
          break;
        }

        case 9: {
          auto newContext = _tracker.createInstance<BetweenExpressionContext>(_tracker.createInstance<ExpressionContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpression);
          setState(1012);

          if (!(precpred(_ctx, 7))) throw FailedPredicateException(this, "precpred(_ctx, 7)");
          setState(1013);
          match(RegimenParser::BETWEEN);
          setState(1014);
          expressionTerm(0);
          setState(1015);
          match(RegimenParser::AND);
          setState(1016);
          expressionTerm(0);
          break;
        }

        default:
          break;
        } 
      }
      setState(1022);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 114, _ctx);
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
  enterRule(_localctx, 104, RegimenParser::RuleStatusName);

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
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 115, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1023);
      match(RegimenParser::CONTRAINDICATED);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1024);
      match(RegimenParser::CAUTION);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1025);
      match(RegimenParser::CONFIRMED);
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1026);
      match(RegimenParser::CLEARED);
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(1027);
      match(RegimenParser::DONE);
      break;
    }

    case 6: {
      enterOuterAlt(_localctx, 6);
      setState(1028);
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
  enterRule(_localctx, 106, RegimenParser::RuleQuery);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1031);
    querySource();
    setState(1032);
    alias();
    setState(1045);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::WHERE: {
        setState(1033);
        whereClause();
        setState(1035);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 116, _ctx)) {
        case 1: {
          setState(1034);
          returnClause();
          break;
        }

        default:
          break;
        }
        setState(1038);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 117, _ctx)) {
        case 1: {
          setState(1037);
          sortClause();
          break;
        }

        default:
          break;
        }
        break;
      }

      case RegimenParser::RETURN: {
        setState(1040);
        returnClause();
        setState(1042);
        _errHandler->sync(this);

        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 118, _ctx)) {
        case 1: {
          setState(1041);
          sortClause();
          break;
        }

        default:
          break;
        }
        break;
      }

      case RegimenParser::SORT: {
        setState(1044);
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
  enterRule(_localctx, 108, RegimenParser::RuleAlias);
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
    setState(1047);
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
  enterRule(_localctx, 110, RegimenParser::RuleQuerySource);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1054);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::KNOWLEDGE:
      case RegimenParser::SOURCE:
      case RegimenParser::CLAIM:
      case RegimenParser::CODE:
      case RegimenParser::CODES:
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
      case RegimenParser::VALUE:
      case RegimenParser::WORKUP:
      case RegimenParser::YEAR_OF:
      case RegimenParser::CALENDAR_UNIT:
      case RegimenParser::PROSE:
      case RegimenParser::IDENTIFIER:
      case RegimenParser::BACKTICK_IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(1049);
        qualifiedIdentifier();
        break;
      }

      case RegimenParser::LPAREN: {
        enterOuterAlt(_localctx, 2);
        setState(1050);
        match(RegimenParser::LPAREN);
        setState(1051);
        expression(0);
        setState(1052);
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
  enterRule(_localctx, 112, RegimenParser::RuleQualifiedIdentifier);
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
    setState(1056);
    identifier();
    setState(1061);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == RegimenParser::DOT) {
      setState(1057);
      match(RegimenParser::DOT);
      setState(1058);
      identifier();
      setState(1063);
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
  enterRule(_localctx, 114, RegimenParser::RuleWhereClause);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1064);
    match(RegimenParser::WHERE);
    setState(1065);
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
  enterRule(_localctx, 116, RegimenParser::RuleReturnClause);
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
    setState(1067);
    match(RegimenParser::RETURN);
    setState(1069);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 122, _ctx)) {
    case 1: {
      setState(1068);
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
    setState(1071);
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
  enterRule(_localctx, 118, RegimenParser::RuleSortClause);

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
    setState(1073);
    match(RegimenParser::SORT);
    setState(1084);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::ASC:
      case RegimenParser::ASCENDING:
      case RegimenParser::DESC:
      case RegimenParser::DESCENDING: {
        setState(1074);
        sortDirection();
        break;
      }

      case RegimenParser::BY: {
        setState(1075);
        match(RegimenParser::BY);
        setState(1076);
        sortItem();
        setState(1081);
        _errHandler->sync(this);
        alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 123, _ctx);
        while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
          if (alt == 1) {
            setState(1077);
            match(RegimenParser::COMMA);
            setState(1078);
            sortItem(); 
          }
          setState(1083);
          _errHandler->sync(this);
          alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 123, _ctx);
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
  enterRule(_localctx, 120, RegimenParser::RuleSortItem);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1086);
    expressionTerm(0);
    setState(1088);
    _errHandler->sync(this);

    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 125, _ctx)) {
    case 1: {
      setState(1087);
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
  enterRule(_localctx, 122, RegimenParser::RuleSortDirection);
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
    setState(1090);
    _la = _input->LA(1);
    if (!(((((_la - 86) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 86)) & ((1ULL << (RegimenParser::ASC - 86))
      | (1ULL << (RegimenParser::ASCENDING - 86))
      | (1ULL << (RegimenParser::DESC - 86))
      | (1ULL << (RegimenParser::DESCENDING - 86)))) != 0))) {
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
  enterRule(_localctx, 124, RegimenParser::RuleQuantifier);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1117);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 128, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<QuantifierContext *>(_tracker.createInstance<RegimenParser::DistinctQuantifierContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(1092);
      dynamic_cast<DistinctQuantifierContext *>(_localctx)->quantity = quantifierWord();
      setState(1093);
      match(RegimenParser::DISTINCT);
      setState(1094);
      expressionTerm(0);
      setState(1095);
      match(RegimenParser::OF);
      setState(1096);
      querySource();
      setState(1097);
      alias();
      setState(1098);
      match(RegimenParser::SATISFYING);
      setState(1099);
      expression(0);
      break;
    }

    case 2: {
      _localctx = dynamic_cast<QuantifierContext *>(_tracker.createInstance<RegimenParser::PlainQuantifierContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(1101);
      dynamic_cast<PlainQuantifierContext *>(_localctx)->quantity = quantifierWord();
      setState(1103);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::OF) {
        setState(1102);
        match(RegimenParser::OF);
      }
      setState(1105);
      querySource();
      setState(1106);
      alias();
      setState(1107);
      match(RegimenParser::SATISFYING);
      setState(1108);
      expression(0);
      break;
    }

    case 3: {
      _localctx = dynamic_cast<QuantifierContext *>(_tracker.createInstance<RegimenParser::DifferentialQuantifierContext>(_localctx));
      enterOuterAlt(_localctx, 3);
      setState(1110);
      _la = _input->LA(1);
      if (!(_la == RegimenParser::ANY

      || _la == RegimenParser::EVERY)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1111);
      match(RegimenParser::DIFFERENTIAL);
      setState(1112);
      match(RegimenParser::IS);
      setState(1114);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::NOT) {
        setState(1113);
        match(RegimenParser::NOT);
      }
      setState(1116);
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
  enterRule(_localctx, 126, RegimenParser::RuleQuantifierWord);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1129);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 129, _ctx)) {
    case 1: {
      enterOuterAlt(_localctx, 1);
      setState(1119);
      match(RegimenParser::ANY);
      break;
    }

    case 2: {
      enterOuterAlt(_localctx, 2);
      setState(1120);
      match(RegimenParser::EVERY);
      break;
    }

    case 3: {
      enterOuterAlt(_localctx, 3);
      setState(1121);
      match(RegimenParser::AT);
      setState(1122);
      match(RegimenParser::LEAST);
      setState(1123);
      expressionTerm(0);
      break;
    }

    case 4: {
      enterOuterAlt(_localctx, 4);
      setState(1124);
      match(RegimenParser::AT);
      setState(1125);
      match(RegimenParser::MOST);
      setState(1126);
      expressionTerm(0);
      break;
    }

    case 5: {
      enterOuterAlt(_localctx, 5);
      setState(1127);
      match(RegimenParser::EXACTLY);
      setState(1128);
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
  size_t startState = 128;
  enterRecursionRule(_localctx, 128, RegimenParser::RuleExpressionTerm, precedence);

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
    setState(1157);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case RegimenParser::KNOWLEDGE:
      case RegimenParser::SOURCE:
      case RegimenParser::CLAIM:
      case RegimenParser::CODE:
      case RegimenParser::CODES:
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
      case RegimenParser::VALUE:
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

        setState(1132);
        term();
        break;
      }

      case RegimenParser::PLUS:
      case RegimenParser::MINUS: {
        _localctx = _tracker.createInstance<PolarityTermContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(1133);
        _la = _input->LA(1);
        if (!(_la == RegimenParser::PLUS

        || _la == RegimenParser::MINUS)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1134);
        expressionTerm(7);
        break;
      }

      case RegimenParser::IF: {
        _localctx = _tracker.createInstance<IfTermContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(1135);
        match(RegimenParser::IF);
        setState(1136);
        expression(0);
        setState(1137);
        match(RegimenParser::THEN);
        setState(1138);
        expression(0);
        setState(1139);
        match(RegimenParser::ELSE);
        setState(1140);
        expression(0);
        break;
      }

      case RegimenParser::CASE_WORD: {
        _localctx = _tracker.createInstance<CaseTermContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(1142);
        match(RegimenParser::CASE_WORD);
        setState(1144);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << RegimenParser::KNOWLEDGE)
          | (1ULL << RegimenParser::SOURCE)
          | (1ULL << RegimenParser::CLAIM)
          | (1ULL << RegimenParser::CODE)
          | (1ULL << RegimenParser::CODES)
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
          | (1ULL << RegimenParser::OFFER)
          | (1ULL << RegimenParser::OVER)
          | (1ULL << RegimenParser::PATIENT))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::PROTOCOL - 64))
          | (1ULL << (RegimenParser::PUBLISHER - 64))
          | (1ULL << (RegimenParser::REGULATORY - 64))
          | (1ULL << (RegimenParser::REVIEW - 64))
          | (1ULL << (RegimenParser::SESSIONS - 64))
          | (1ULL << (RegimenParser::STATUS - 64))
          | (1ULL << (RegimenParser::SUSPECT - 64))
          | (1ULL << (RegimenParser::UNKNOWN - 64))
          | (1ULL << (RegimenParser::URGENCY - 64))
          | (1ULL << (RegimenParser::URL - 64))
          | (1ULL << (RegimenParser::VALUE - 64))
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
          | (1ULL << (RegimenParser::CALENDAR_UNIT - 64))
          | (1ULL << (RegimenParser::LBRACE - 64))
          | (1ULL << (RegimenParser::LPAREN - 64)))) != 0) || ((((_la - 142) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 142)) & ((1ULL << (RegimenParser::PLUS - 142))
          | (1ULL << (RegimenParser::MINUS - 142))
          | (1ULL << (RegimenParser::DATETIME - 142))
          | (1ULL << (RegimenParser::DATE - 142))
          | (1ULL << (RegimenParser::TIME - 142))
          | (1ULL << (RegimenParser::DECIMAL - 142))
          | (1ULL << (RegimenParser::LONG - 142))
          | (1ULL << (RegimenParser::INTEGER - 142))
          | (1ULL << (RegimenParser::STRING - 142))
          | (1ULL << (RegimenParser::PROSE - 142))
          | (1ULL << (RegimenParser::IDENTIFIER - 142))
          | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 142)))) != 0)) {
          setState(1143);
          expression(0);
        }
        setState(1147); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(1146);
          caseItem();
          setState(1149); 
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while (_la == RegimenParser::WHEN);
        setState(1151);
        match(RegimenParser::ELSE);
        setState(1152);
        expression(0);
        setState(1153);
        match(RegimenParser::END);
        break;
      }

      case RegimenParser::DISTINCT: {
        _localctx = _tracker.createInstance<DistinctTermContext>(_localctx);
        _ctx = _localctx;
        previousContext = _localctx;
        setState(1155);
        match(RegimenParser::DISTINCT);
        setState(1156);
        expressionTerm(1);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    _ctx->stop = _input->LT(-1);
    setState(1178);
    _errHandler->sync(this);
    alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 134, _ctx);
    while (alt != 2 && alt != atn::ATN::INVALID_ALT_NUMBER) {
      if (alt == 1) {
        if (!_parseListeners.empty())
          triggerExitRuleEvent();
        previousContext = _localctx;
        setState(1176);
        _errHandler->sync(this);
        switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 133, _ctx)) {
        case 1: {
          auto newContext = _tracker.createInstance<PowerTermContext>(_tracker.createInstance<ExpressionTermContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpressionTerm);
          setState(1159);

          if (!(precpred(_ctx, 6))) throw FailedPredicateException(this, "precpred(_ctx, 6)");
          setState(1160);
          match(RegimenParser::CARET);
          setState(1161);
          expressionTerm(7);
          break;
        }

        case 2: {
          auto newContext = _tracker.createInstance<MultiplicationTermContext>(_tracker.createInstance<ExpressionTermContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpressionTerm);
          setState(1162);

          if (!(precpred(_ctx, 5))) throw FailedPredicateException(this, "precpred(_ctx, 5)");
          setState(1163);
          _la = _input->LA(1);
          if (!(((((_la - 94) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 94)) & ((1ULL << (RegimenParser::DIV - 94))
            | (1ULL << (RegimenParser::MOD - 94))
            | (1ULL << (RegimenParser::STAR - 94))
            | (1ULL << (RegimenParser::SLASH - 94)))) != 0))) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(1164);
          expressionTerm(6);
          break;
        }

        case 3: {
          auto newContext = _tracker.createInstance<AdditionTermContext>(_tracker.createInstance<ExpressionTermContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpressionTerm);
          setState(1165);

          if (!(precpred(_ctx, 4))) throw FailedPredicateException(this, "precpred(_ctx, 4)");
          setState(1166);
          _la = _input->LA(1);
          if (!(((((_la - 142) & ~ 0x3fULL) == 0) &&
            ((1ULL << (_la - 142)) & ((1ULL << (RegimenParser::PLUS - 142))
            | (1ULL << (RegimenParser::MINUS - 142))
            | (1ULL << (RegimenParser::AMPERSAND - 142)))) != 0))) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
          setState(1167);
          expressionTerm(5);
          break;
        }

        case 4: {
          auto newContext = _tracker.createInstance<MemberTermContext>(_tracker.createInstance<ExpressionTermContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpressionTerm);
          setState(1168);

          if (!(precpred(_ctx, 9))) throw FailedPredicateException(this, "precpred(_ctx, 9)");
          setState(1169);
          match(RegimenParser::DOT);
          setState(1170);
          identifier();
          break;
        }

        case 5: {
          auto newContext = _tracker.createInstance<IndexTermContext>(_tracker.createInstance<ExpressionTermContext>(parentContext, parentState));
          _localctx = newContext;
          pushNewRecursionContext(newContext, startState, RuleExpressionTerm);
          setState(1171);

          if (!(precpred(_ctx, 8))) throw FailedPredicateException(this, "precpred(_ctx, 8)");
          setState(1172);
          match(RegimenParser::LBRACKET);
          setState(1173);
          expression(0);
          setState(1174);
          match(RegimenParser::RBRACKET);
          break;
        }

        default:
          break;
        } 
      }
      setState(1180);
      _errHandler->sync(this);
      alt = getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 134, _ctx);
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
  enterRule(_localctx, 130, RegimenParser::RuleCaseItem);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1181);
    match(RegimenParser::WHEN);
    setState(1182);
    expression(0);
    setState(1183);
    match(RegimenParser::THEN);
    setState(1184);
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
  enterRule(_localctx, 132, RegimenParser::RuleTerm);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1246);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 142, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<TermContext *>(_tracker.createInstance<RegimenParser::LiteralTermContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(1186);
      literal();
      break;
    }

    case 2: {
      _localctx = dynamic_cast<TermContext *>(_tracker.createInstance<RegimenParser::IntervalTermContext>(_localctx));
      enterOuterAlt(_localctx, 2);
      setState(1187);
      match(RegimenParser::INTERVAL);
      setState(1188);
      _la = _input->LA(1);
      if (!(_la == RegimenParser::LPAREN

      || _la == RegimenParser::LBRACKET)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1189);
      expression(0);
      setState(1190);
      match(RegimenParser::COMMA);
      setState(1191);
      expression(0);
      setState(1192);
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
      setState(1195);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::LIST) {
        setState(1194);
        match(RegimenParser::LIST);
      }
      setState(1197);
      match(RegimenParser::LBRACE);
      setState(1206);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << RegimenParser::KNOWLEDGE)
        | (1ULL << RegimenParser::SOURCE)
        | (1ULL << RegimenParser::CLAIM)
        | (1ULL << RegimenParser::CODE)
        | (1ULL << RegimenParser::CODES)
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
        | (1ULL << RegimenParser::OFFER)
        | (1ULL << RegimenParser::OVER)
        | (1ULL << RegimenParser::PATIENT))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::PROTOCOL - 64))
        | (1ULL << (RegimenParser::PUBLISHER - 64))
        | (1ULL << (RegimenParser::REGULATORY - 64))
        | (1ULL << (RegimenParser::REVIEW - 64))
        | (1ULL << (RegimenParser::SESSIONS - 64))
        | (1ULL << (RegimenParser::STATUS - 64))
        | (1ULL << (RegimenParser::SUSPECT - 64))
        | (1ULL << (RegimenParser::UNKNOWN - 64))
        | (1ULL << (RegimenParser::URGENCY - 64))
        | (1ULL << (RegimenParser::URL - 64))
        | (1ULL << (RegimenParser::VALUE - 64))
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
        | (1ULL << (RegimenParser::CALENDAR_UNIT - 64))
        | (1ULL << (RegimenParser::LBRACE - 64))
        | (1ULL << (RegimenParser::LPAREN - 64)))) != 0) || ((((_la - 142) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 142)) & ((1ULL << (RegimenParser::PLUS - 142))
        | (1ULL << (RegimenParser::MINUS - 142))
        | (1ULL << (RegimenParser::DATETIME - 142))
        | (1ULL << (RegimenParser::DATE - 142))
        | (1ULL << (RegimenParser::TIME - 142))
        | (1ULL << (RegimenParser::DECIMAL - 142))
        | (1ULL << (RegimenParser::LONG - 142))
        | (1ULL << (RegimenParser::INTEGER - 142))
        | (1ULL << (RegimenParser::STRING - 142))
        | (1ULL << (RegimenParser::PROSE - 142))
        | (1ULL << (RegimenParser::IDENTIFIER - 142))
        | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 142)))) != 0)) {
        setState(1198);
        expression(0);
        setState(1203);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::COMMA) {
          setState(1199);
          match(RegimenParser::COMMA);
          setState(1200);
          expression(0);
          setState(1205);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
      }
      setState(1208);
      match(RegimenParser::RBRACE);
      break;
    }

    case 4: {
      _localctx = dynamic_cast<TermContext *>(_tracker.createInstance<RegimenParser::TupleTermContext>(_localctx));
      enterOuterAlt(_localctx, 4);
      setState(1210);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if (_la == RegimenParser::TUPLE) {
        setState(1209);
        match(RegimenParser::TUPLE);
      }
      setState(1212);
      match(RegimenParser::LBRACE);
      setState(1213);
      tupleElement();
      setState(1218);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == RegimenParser::COMMA) {
        setState(1214);
        match(RegimenParser::COMMA);
        setState(1215);
        tupleElement();
        setState(1220);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(1221);
      match(RegimenParser::RBRACE);
      break;
    }

    case 5: {
      _localctx = dynamic_cast<TermContext *>(_tracker.createInstance<RegimenParser::EmptyTupleTermContext>(_localctx));
      enterOuterAlt(_localctx, 5);
      setState(1223);
      match(RegimenParser::TUPLE);
      setState(1224);
      match(RegimenParser::LBRACE);
      setState(1225);
      match(RegimenParser::COLON);
      setState(1226);
      match(RegimenParser::RBRACE);
      break;
    }

    case 6: {
      _localctx = dynamic_cast<TermContext *>(_tracker.createInstance<RegimenParser::InvocationTermContext>(_localctx));
      enterOuterAlt(_localctx, 6);
      setState(1227);
      functionName();
      setState(1228);
      match(RegimenParser::LPAREN);
      setState(1237);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << RegimenParser::KNOWLEDGE)
        | (1ULL << RegimenParser::SOURCE)
        | (1ULL << RegimenParser::CLAIM)
        | (1ULL << RegimenParser::CODE)
        | (1ULL << RegimenParser::CODES)
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
        | (1ULL << RegimenParser::OFFER)
        | (1ULL << RegimenParser::OVER)
        | (1ULL << RegimenParser::PATIENT))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::PROTOCOL - 64))
        | (1ULL << (RegimenParser::PUBLISHER - 64))
        | (1ULL << (RegimenParser::REGULATORY - 64))
        | (1ULL << (RegimenParser::REVIEW - 64))
        | (1ULL << (RegimenParser::SESSIONS - 64))
        | (1ULL << (RegimenParser::STATUS - 64))
        | (1ULL << (RegimenParser::SUSPECT - 64))
        | (1ULL << (RegimenParser::UNKNOWN - 64))
        | (1ULL << (RegimenParser::URGENCY - 64))
        | (1ULL << (RegimenParser::URL - 64))
        | (1ULL << (RegimenParser::VALUE - 64))
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
        | (1ULL << (RegimenParser::CALENDAR_UNIT - 64))
        | (1ULL << (RegimenParser::LBRACE - 64))
        | (1ULL << (RegimenParser::LPAREN - 64)))) != 0) || ((((_la - 142) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 142)) & ((1ULL << (RegimenParser::PLUS - 142))
        | (1ULL << (RegimenParser::MINUS - 142))
        | (1ULL << (RegimenParser::DATETIME - 142))
        | (1ULL << (RegimenParser::DATE - 142))
        | (1ULL << (RegimenParser::TIME - 142))
        | (1ULL << (RegimenParser::DECIMAL - 142))
        | (1ULL << (RegimenParser::LONG - 142))
        | (1ULL << (RegimenParser::INTEGER - 142))
        | (1ULL << (RegimenParser::STRING - 142))
        | (1ULL << (RegimenParser::PROSE - 142))
        | (1ULL << (RegimenParser::IDENTIFIER - 142))
        | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 142)))) != 0)) {
        setState(1229);
        expression(0);
        setState(1234);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == RegimenParser::COMMA) {
          setState(1230);
          match(RegimenParser::COMMA);
          setState(1231);
          expression(0);
          setState(1236);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
      }
      setState(1239);
      match(RegimenParser::RPAREN);
      break;
    }

    case 7: {
      _localctx = dynamic_cast<TermContext *>(_tracker.createInstance<RegimenParser::IdentifierTermContext>(_localctx));
      enterOuterAlt(_localctx, 7);
      setState(1241);
      identifier();
      break;
    }

    case 8: {
      _localctx = dynamic_cast<TermContext *>(_tracker.createInstance<RegimenParser::ParenthesizedTermContext>(_localctx));
      enterOuterAlt(_localctx, 8);
      setState(1242);
      match(RegimenParser::LPAREN);
      setState(1243);
      expression(0);
      setState(1244);
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
  enterRule(_localctx, 134, RegimenParser::RuleTupleElement);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1248);
    identifier();
    setState(1249);
    match(RegimenParser::COLON);
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

//----------------- FunctionNameContext ------------------------------------------------------------------

RegimenParser::FunctionNameContext::FunctionNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

RegimenParser::IdentifierContext* RegimenParser::FunctionNameContext::identifier() {
  return getRuleContext<RegimenParser::IdentifierContext>(0);
}


size_t RegimenParser::FunctionNameContext::getRuleIndex() const {
  return RegimenParser::RuleFunctionName;
}


RegimenParser::FunctionNameContext* RegimenParser::functionName() {
  FunctionNameContext *_localctx = _tracker.createInstance<FunctionNameContext>(_ctx, getState());
  enterRule(_localctx, 136, RegimenParser::RuleFunctionName);

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1252);
    identifier();
   
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
  enterRule(_localctx, 138, RegimenParser::RuleLiteral);
  size_t _la = 0;

#if __cplusplus > 201703L
  auto onExit = finally([=, this] {
#else
  auto onExit = finally([=] {
#endif
    exitRule();
  });
  try {
    setState(1265);
    _errHandler->sync(this);
    switch (getInterpreter<atn::ParserATNSimulator>()->adaptivePredict(_input, 143, _ctx)) {
    case 1: {
      _localctx = dynamic_cast<LiteralContext *>(_tracker.createInstance<RegimenParser::BooleanLiteralContext>(_localctx));
      enterOuterAlt(_localctx, 1);
      setState(1254);
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
      setState(1255);
      match(RegimenParser::NULL_WORD);
      break;
    }

    case 3: {
      _localctx = dynamic_cast<LiteralContext *>(_tracker.createInstance<RegimenParser::StringLiteralContext>(_localctx));
      enterOuterAlt(_localctx, 3);
      setState(1256);
      match(RegimenParser::STRING);
      break;
    }

    case 4: {
      _localctx = dynamic_cast<LiteralContext *>(_tracker.createInstance<RegimenParser::QuantityLiteralContext>(_localctx));
      enterOuterAlt(_localctx, 4);
      setState(1257);
      _la = _input->LA(1);
      if (!(_la == RegimenParser::DECIMAL

      || _la == RegimenParser::INTEGER)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1258);
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
      setState(1259);
      match(RegimenParser::INTEGER);
      break;
    }

    case 6: {
      _localctx = dynamic_cast<LiteralContext *>(_tracker.createInstance<RegimenParser::LongLiteralContext>(_localctx));
      enterOuterAlt(_localctx, 6);
      setState(1260);
      match(RegimenParser::LONG);
      break;
    }

    case 7: {
      _localctx = dynamic_cast<LiteralContext *>(_tracker.createInstance<RegimenParser::DecimalLiteralContext>(_localctx));
      enterOuterAlt(_localctx, 7);
      setState(1261);
      match(RegimenParser::DECIMAL);
      break;
    }

    case 8: {
      _localctx = dynamic_cast<LiteralContext *>(_tracker.createInstance<RegimenParser::DateTimeLiteralContext>(_localctx));
      enterOuterAlt(_localctx, 8);
      setState(1262);
      match(RegimenParser::DATETIME);
      break;
    }

    case 9: {
      _localctx = dynamic_cast<LiteralContext *>(_tracker.createInstance<RegimenParser::DateLiteralContext>(_localctx));
      enterOuterAlt(_localctx, 9);
      setState(1263);
      match(RegimenParser::DATE);
      break;
    }

    case 10: {
      _localctx = dynamic_cast<LiteralContext *>(_tracker.createInstance<RegimenParser::TimeLiteralContext>(_localctx));
      enterOuterAlt(_localctx, 10);
      setState(1264);
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


size_t RegimenParser::IdentifierContext::getRuleIndex() const {
  return RegimenParser::RuleIdentifier;
}


RegimenParser::IdentifierContext* RegimenParser::identifier() {
  IdentifierContext *_localctx = _tracker.createInstance<IdentifierContext>(_ctx, getState());
  enterRule(_localctx, 140, RegimenParser::RuleIdentifier);
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
    setState(1267);
    _la = _input->LA(1);
    if (!((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << RegimenParser::KNOWLEDGE)
      | (1ULL << RegimenParser::SOURCE)
      | (1ULL << RegimenParser::CLAIM)
      | (1ULL << RegimenParser::CODE)
      | (1ULL << RegimenParser::CODES)
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
      | (1ULL << RegimenParser::OFFER)
      | (1ULL << RegimenParser::OVER)
      | (1ULL << RegimenParser::PATIENT))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (RegimenParser::PROTOCOL - 64))
      | (1ULL << (RegimenParser::PUBLISHER - 64))
      | (1ULL << (RegimenParser::REGULATORY - 64))
      | (1ULL << (RegimenParser::REVIEW - 64))
      | (1ULL << (RegimenParser::SESSIONS - 64))
      | (1ULL << (RegimenParser::STATUS - 64))
      | (1ULL << (RegimenParser::SUSPECT - 64))
      | (1ULL << (RegimenParser::UNKNOWN - 64))
      | (1ULL << (RegimenParser::URGENCY - 64))
      | (1ULL << (RegimenParser::URL - 64))
      | (1ULL << (RegimenParser::VALUE - 64))
      | (1ULL << (RegimenParser::WORKUP - 64))
      | (1ULL << (RegimenParser::YEAR_OF - 64))
      | (1ULL << (RegimenParser::CALENDAR_UNIT - 64)))) != 0) || ((((_la - 156) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 156)) & ((1ULL << (RegimenParser::PROSE - 156))
      | (1ULL << (RegimenParser::IDENTIFIER - 156))
      | (1ULL << (RegimenParser::BACKTICK_IDENTIFIER - 156)))) != 0))) {
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
    case 51: return expressionSempred(dynamic_cast<ExpressionContext *>(context), predicateIndex);
    case 64: return expressionTermSempred(dynamic_cast<ExpressionTermContext *>(context), predicateIndex);

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
  "knowledgeClause", "sourceDeclaration", "sourceClause", "claimDeclaration", 
  "claimClause", "codesystemDeclaration", "valuesetDeclaration", "codeDeclaration", 
  "codeLiteral", "codesDeclaration", "codesMember", "factDeclaration", "factClause", 
  "audience", "binding", "retrieve", "bindingCondition", "bindingFields", 
  "recordDeclaration", "fieldDeclaration", "tableDeclaration", "tableHeader", 
  "tableColumn", "tableRow", "tableCell", "typeSpecifier", "attachment", 
  "cites", "defineDeclaration", "formalParameters", "formalParameter", "parameterDeclaration", 
  "differentialDeclaration", "differentialClause", "optionDeclaration", 
  "optionClause", "protocolItem", "pathwayDeclaration", "pathwayItem", "stageClause", 
  "identifierList", "alertDeclaration", "alertClause", "caseDeclaration", 
  "caseClause", "givenFact", "expression", "statusName", "query", "alias", 
  "querySource", "qualifiedIdentifier", "whereClause", "returnClause", "sortClause", 
  "sortItem", "sortDirection", "quantifier", "quantifierWord", "expressionTerm", 
  "caseItem", "term", "tupleElement", "functionName", "literal", "identifier"
};

std::vector<std::string> RegimenParser::_literalNames = {
  "", "'regimen'", "'knowledge'", "'source'", "'claim'", "'codesystem'", 
  "'valueset'", "'code'", "'codes'", "'fact'", "'record'", "'table'", "'define'", 
  "'parameter'", "'differential'", "'option'", "'pathway'", "'stage'", "'alert'", 
  "'case'", "'absent'", "'after'", "'alongside'", "'ask'", "'as_of'", "'author'", 
  "'because'", "'by'", "'caution'", "'cite'", "'class'", "'cleared'", "'clinician'", 
  "'confirmed'", "'contraindicated'", "'default'", "'describe'", "'disputed'", 
  "'doi'", "'done'", "'dose'", "'earliest'", "'effective'", "'enter'", "'evidence'", 
  "'expect'", "'figure'", "'first'", "'for'", "'from'", "'given'", "'indicated'", 
  "'kind'", "'latest'", "'maintain'", "'means'", "'monitor'", "'none'", 
  "'not_computable'", "'note'", "'nothing'", "'offer'", "'over'", "'patient'", 
  "'protocol'", "'publisher'", "'redirect'", "'regulatory'", "'requires'", 
  "'review'", "'say'", "'says'", "'sessions'", "'status'", "'suspect'", 
  "'unknown'", "'urgency'", "'url'", "'value'", "'within'", "'workup'", 
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
  "CODE", "CODES", "FACT", "RECORD", "TABLE", "DEFINE", "PARAMETER", "DIFFERENTIAL", 
  "OPTION", "PATHWAY", "STAGE", "ALERT", "CASE_WORD", "ABSENT", "AFTER", 
  "ALONGSIDE", "ASK", "AS_OF", "AUTHOR", "BECAUSE", "BY", "CAUTION", "CITE", 
  "CLASS", "CLEARED", "CLINICIAN", "CONFIRMED", "CONTRAINDICATED", "DEFAULT", 
  "DESCRIBE", "DISPUTED", "DOI", "DONE", "DOSE", "EARLIEST", "EFFECTIVE", 
  "ENTER", "EVIDENCE", "EXPECT", "FIGURE", "FIRST_DO", "FOR", "FROM", "GIVEN", 
  "INDICATED", "KIND", "LATEST", "MAINTAIN", "MEANS", "MONITOR", "NONE", 
  "NOT_COMPUTABLE", "NOTE", "NOTHING", "OFFER", "OVER", "PATIENT", "PROTOCOL", 
  "PUBLISHER", "REDIRECT", "REGULATORY", "REQUIRES", "REVIEW", "SAY", "SAYS", 
  "SESSIONS", "STATUS", "SUSPECT", "UNKNOWN", "URGENCY", "URL", "VALUE", 
  "WITHIN", "WORKUP", "YEAR_OF", "ALL", "AND", "ANY", "AS", "ASC", "ASCENDING", 
  "AT", "BETWEEN", "CONTAINS", "DESC", "DESCENDING", "DISTINCT", "DIV", 
  "ELSE", "END", "EVERY", "EXACTLY", "EXISTS", "FALSE", "IF", "IMPLIES", 
  "IN", "INTERVAL", "IS", "LEAST", "LIST", "MOD", "MOST", "NOT", "NULL_WORD", 
  "OF", "OR", "RETURN", "SATISFYING", "SORT", "THEN", "TRUE", "TUPLE", "WHEN", 
  "WHERE", "XOR", "CALENDAR_UNIT", "LBRACE", "RBRACE", "LPAREN", "RPAREN", 
  "LBRACKET", "RBRACKET", "COLON", "COMMA", "DOT", "BAR", "EQUAL", "NOT_EQUAL", 
  "EQUIVALENT", "NOT_EQUIVALENT", "LESS_EQUAL", "LESS", "GREATER_EQUAL", 
  "GREATER", "PLUS", "MINUS", "STAR", "SLASH", "CARET", "AMPERSAND", "DATETIME", 
  "DATE", "TIME", "VERSION", "DECIMAL", "LONG", "INTEGER", "STRING", "PROSE", 
  "IDENTIFIER", "BACKTICK_IDENTIFIER", "LINE_COMMENT", "BLOCK_COMMENT", 
  "WHITE_SPACE", "UNTERMINATED_STRING", "UNTERMINATED_COMMENT", "STRAY"
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
    0x3, 0xa6, 0x4f8, 0x4, 0x2, 0x9, 0x2, 0x4, 0x3, 0x9, 0x3, 0x4, 0x4, 
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
    0x46, 0x9, 0x46, 0x4, 0x47, 0x9, 0x47, 0x4, 0x48, 0x9, 0x48, 0x3, 0x2, 
    0x3, 0x2, 0x7, 0x2, 0x93, 0xa, 0x2, 0xc, 0x2, 0xe, 0x2, 0x96, 0xb, 0x2, 
    0x3, 0x2, 0x3, 0x2, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x4, 0x3, 0x4, 
    0x3, 0x4, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 
    0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 
    0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x5, 0x5, 0xb1, 0xa, 0x5, 0x3, 
    0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 0x6, 0x7, 0x6, 0xb9, 
    0xa, 0x6, 0xc, 0x6, 0xe, 0x6, 0xbc, 0xb, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 
    0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 
    0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x3, 0x7, 0x5, 0x7, 0xcc, 0xa, 0x7, 
    0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 0x7, 0x8, 0xd3, 0xa, 
    0x8, 0xc, 0x8, 0xe, 0x8, 0xd6, 0xb, 0x8, 0x3, 0x8, 0x3, 0x8, 0x3, 0x9, 
    0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 
    0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 0x5, 0x9, 0xe6, 0xa, 0x9, 0x3, 
    0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x7, 
    0xa, 0xef, 0xa, 0xa, 0xc, 0xa, 0xe, 0xa, 0xf2, 0xb, 0xa, 0x3, 0xa, 0x3, 
    0xa, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 
    0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x5, 0xb, 0x102, 
    0xa, 0xb, 0x3, 0xb, 0x5, 0xb, 0x105, 0xa, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 
    0xb, 0x3, 0xb, 0x5, 0xb, 0x10b, 0xa, 0xb, 0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 
    0x3, 0xc, 0x3, 0xc, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xd, 
    0x3, 0xd, 0x3, 0xd, 0x7, 0xd, 0x119, 0xa, 0xd, 0xc, 0xd, 0xe, 0xd, 0x11c, 
    0xb, 0xd, 0x3, 0xd, 0x5, 0xd, 0x11f, 0xa, 0xd, 0x5, 0xd, 0x121, 0xa, 
    0xd, 0x3, 0xd, 0x3, 0xd, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x3, 
    0xe, 0x3, 0xf, 0x3, 0xf, 0x3, 0xf, 0x5, 0xf, 0x12d, 0xa, 0xf, 0x3, 0x10, 
    0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x7, 0x10, 0x133, 0xa, 0x10, 0xc, 0x10, 
    0xe, 0x10, 0x136, 0xb, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x11, 0x3, 0x11, 
    0x5, 0x11, 0x13c, 0xa, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 
    0x7, 0x11, 0x142, 0xa, 0x11, 0xc, 0x11, 0xe, 0x11, 0x145, 0xb, 0x11, 
    0x5, 0x11, 0x147, 0xa, 0x11, 0x3, 0x12, 0x3, 0x12, 0x3, 0x12, 0x3, 0x12, 
    0x3, 0x12, 0x3, 0x12, 0x5, 0x12, 0x14f, 0xa, 0x12, 0x3, 0x12, 0x3, 0x12, 
    0x7, 0x12, 0x153, 0xa, 0x12, 0xc, 0x12, 0xe, 0x12, 0x156, 0xb, 0x12, 
    0x3, 0x12, 0x5, 0x12, 0x159, 0xa, 0x12, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 
    0x3, 0x13, 0x6, 0x13, 0x15f, 0xa, 0x13, 0xd, 0x13, 0xe, 0x13, 0x160, 
    0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 
    0x13, 0x5, 0x13, 0x16a, 0xa, 0x13, 0x3, 0x13, 0x3, 0x13, 0x5, 0x13, 
    0x16e, 0xa, 0x13, 0x3, 0x14, 0x3, 0x14, 0x3, 0x15, 0x5, 0x15, 0x173, 
    0xa, 0x15, 0x3, 0x15, 0x3, 0x15, 0x3, 0x15, 0x3, 0x15, 0x3, 0x15, 0x7, 
    0x15, 0x17a, 0xa, 0x15, 0xc, 0x15, 0xe, 0x15, 0x17d, 0xb, 0x15, 0x5, 
    0x15, 0x17f, 0xa, 0x15, 0x3, 0x15, 0x3, 0x15, 0x5, 0x15, 0x183, 0xa, 
    0x15, 0x3, 0x15, 0x3, 0x15, 0x5, 0x15, 0x187, 0xa, 0x15, 0x3, 0x15, 
    0x5, 0x15, 0x18a, 0xa, 0x15, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 
    0x5, 0x16, 0x190, 0xa, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x17, 0x3, 0x17, 
    0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 0x17, 0x3, 
    0x17, 0x3, 0x17, 0x7, 0x17, 0x19e, 0xa, 0x17, 0xc, 0x17, 0xe, 0x17, 
    0x1a1, 0xb, 0x17, 0x3, 0x17, 0x3, 0x17, 0x5, 0x17, 0x1a5, 0xa, 0x17, 
    0x3, 0x18, 0x3, 0x18, 0x3, 0x18, 0x3, 0x18, 0x3, 0x18, 0x5, 0x18, 0x1ac, 
    0xa, 0x18, 0x7, 0x18, 0x1ae, 0xa, 0x18, 0xc, 0x18, 0xe, 0x18, 0x1b1, 
    0xb, 0x18, 0x3, 0x18, 0x3, 0x18, 0x3, 0x19, 0x3, 0x19, 0x3, 0x19, 0x3, 
    0x19, 0x7, 0x19, 0x1b9, 0xa, 0x19, 0xc, 0x19, 0xe, 0x19, 0x1bc, 0xb, 
    0x19, 0x3, 0x19, 0x3, 0x19, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 0x3, 0x1a, 
    0x3, 0x1a, 0x5, 0x1a, 0x1c5, 0xa, 0x1a, 0x3, 0x1a, 0x5, 0x1a, 0x1c8, 
    0xa, 0x1a, 0x3, 0x1a, 0x5, 0x1a, 0x1cb, 0xa, 0x1a, 0x3, 0x1b, 0x3, 0x1b, 
    0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x7, 0x1b, 0x1d2, 0xa, 0x1b, 0xc, 0x1b, 
    0xe, 0x1b, 0x1d5, 0xb, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x3, 0x1b, 0x7, 0x1b, 
    0x1da, 0xa, 0x1b, 0xc, 0x1b, 0xe, 0x1b, 0x1dd, 0xb, 0x1b, 0x3, 0x1b, 
    0x3, 0x1b, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x7, 0x1c, 0x1e5, 
    0xa, 0x1c, 0xc, 0x1c, 0xe, 0x1c, 0x1e8, 0xb, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 
    0x3, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 0x5, 0x1d, 0x1ef, 0xa, 0x1d, 0x3, 0x1e, 
    0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x7, 0x1e, 0x1f5, 0xa, 0x1e, 0xc, 0x1e, 
    0xe, 0x1e, 0x1f8, 0xb, 0x1e, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1f, 0x3, 0x1f, 
    0x5, 0x1f, 0x1fe, 0xa, 0x1f, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 
    0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 
    0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 
    0x3, 0x20, 0x5, 0x20, 0x212, 0xa, 0x20, 0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 
    0x3, 0x21, 0x3, 0x21, 0x3, 0x21, 0x7, 0x21, 0x21a, 0xa, 0x21, 0xc, 0x21, 
    0xe, 0x21, 0x21d, 0xb, 0x21, 0x5, 0x21, 0x21f, 0xa, 0x21, 0x3, 0x22, 
    0x3, 0x22, 0x3, 0x22, 0x3, 0x22, 0x7, 0x22, 0x225, 0xa, 0x22, 0xc, 0x22, 
    0xe, 0x22, 0x228, 0xb, 0x22, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x5, 0x23, 
    0x22d, 0xa, 0x23, 0x3, 0x23, 0x3, 0x23, 0x3, 0x23, 0x7, 0x23, 0x232, 
    0xa, 0x23, 0xc, 0x23, 0xe, 0x23, 0x235, 0xb, 0x23, 0x3, 0x24, 0x3, 0x24, 
    0x3, 0x24, 0x3, 0x24, 0x7, 0x24, 0x23b, 0xa, 0x24, 0xc, 0x24, 0xe, 0x24, 
    0x23e, 0xb, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x25, 0x3, 0x25, 0x3, 0x25, 
    0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x5, 0x26, 0x24a, 
    0xa, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x7, 0x26, 0x24f, 0xa, 0x26, 
    0xc, 0x26, 0xe, 0x26, 0x252, 0xb, 0x26, 0x3, 0x27, 0x3, 0x27, 0x3, 0x27, 
    0x3, 0x27, 0x3, 0x27, 0x7, 0x27, 0x259, 0xa, 0x27, 0xc, 0x27, 0xe, 0x27, 
    0x25c, 0xb, 0x27, 0x3, 0x27, 0x3, 0x27, 0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 
    0x3, 0x28, 0x7, 0x28, 0x264, 0xa, 0x28, 0xc, 0x28, 0xe, 0x28, 0x267, 
    0xb, 0x28, 0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 0x7, 0x28, 0x26d, 
    0xa, 0x28, 0xc, 0x28, 0xe, 0x28, 0x270, 0xb, 0x28, 0x3, 0x28, 0x3, 0x28, 
    0x3, 0x28, 0x3, 0x28, 0x7, 0x28, 0x276, 0xa, 0x28, 0xc, 0x28, 0xe, 0x28, 
    0x279, 0xb, 0x28, 0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 0x7, 0x28, 0x27e, 
    0xa, 0x28, 0xc, 0x28, 0xe, 0x28, 0x281, 0xb, 0x28, 0x3, 0x28, 0x3, 0x28, 
    0x3, 0x28, 0x7, 0x28, 0x286, 0xa, 0x28, 0xc, 0x28, 0xe, 0x28, 0x289, 
    0xb, 0x28, 0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 0x7, 0x28, 0x28e, 0xa, 0x28, 
    0xc, 0x28, 0xe, 0x28, 0x291, 0xb, 0x28, 0x5, 0x28, 0x293, 0xa, 0x28, 
    0x3, 0x29, 0x3, 0x29, 0x3, 0x29, 0x3, 0x29, 0x3, 0x29, 0x7, 0x29, 0x29a, 
    0xa, 0x29, 0xc, 0x29, 0xe, 0x29, 0x29d, 0xb, 0x29, 0x3, 0x29, 0x3, 0x29, 
    0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x5, 0x2a, 0x2a6, 
    0xa, 0x2a, 0x3, 0x2a, 0x5, 0x2a, 0x2a9, 0xa, 0x2a, 0x3, 0x2a, 0x7, 0x2a, 
    0x2ac, 0xa, 0x2a, 0xc, 0x2a, 0xe, 0x2a, 0x2af, 0xb, 0x2a, 0x3, 0x2a, 
    0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x7, 0x2a, 0x2b5, 0xa, 0x2a, 0xc, 0x2a, 
    0xe, 0x2a, 0x2b8, 0xb, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 
    0x7, 0x2a, 0x2be, 0xa, 0x2a, 0xc, 0x2a, 0xe, 0x2a, 0x2c1, 0xb, 0x2a, 
    0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x7, 0x2a, 0x2c7, 0xa, 0x2a, 
    0xc, 0x2a, 0xe, 0x2a, 0x2ca, 0xb, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 
    0x3, 0x2a, 0x5, 0x2a, 0x2d0, 0xa, 0x2a, 0x3, 0x2a, 0x7, 0x2a, 0x2d3, 
    0xa, 0x2a, 0xc, 0x2a, 0xe, 0x2a, 0x2d6, 0xb, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 
    0x3, 0x2a, 0x3, 0x2a, 0x7, 0x2a, 0x2dc, 0xa, 0x2a, 0xc, 0x2a, 0xe, 0x2a, 
    0x2df, 0xb, 0x2a, 0x3, 0x2a, 0x7, 0x2a, 0x2e2, 0xa, 0x2a, 0xc, 0x2a, 
    0xe, 0x2a, 0x2e5, 0xb, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 
    0x5, 0x2a, 0x2eb, 0xa, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x5, 0x2a, 0x2ef, 
    0xa, 0x2a, 0x3, 0x2a, 0x7, 0x2a, 0x2f2, 0xa, 0x2a, 0xc, 0x2a, 0xe, 0x2a, 
    0x2f5, 0xb, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x5, 0x2a, 
    0x2fb, 0xa, 0x2a, 0x3, 0x2a, 0x7, 0x2a, 0x2fe, 0xa, 0x2a, 0xc, 0x2a, 
    0xe, 0x2a, 0x301, 0xb, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 
    0x7, 0x2a, 0x307, 0xa, 0x2a, 0xc, 0x2a, 0xe, 0x2a, 0x30a, 0xb, 0x2a, 
    0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x6, 0x2a, 0x310, 0xa, 0x2a, 
    0xd, 0x2a, 0xe, 0x2a, 0x311, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x7, 0x2a, 
    0x317, 0xa, 0x2a, 0xc, 0x2a, 0xe, 0x2a, 0x31a, 0xb, 0x2a, 0x5, 0x2a, 
    0x31c, 0xa, 0x2a, 0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x5, 0x2b, 
    0x322, 0xa, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x5, 0x2b, 0x326, 0xa, 0x2b, 
    0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x5, 0x2b, 0x32c, 0xa, 0x2b, 
    0x3, 0x2b, 0x5, 0x2b, 0x32f, 0xa, 0x2b, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 
    0x5, 0x2c, 0x334, 0xa, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x7, 0x2c, 0x338, 
    0xa, 0x2c, 0xc, 0x2c, 0xe, 0x2c, 0x33b, 0xb, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 
    0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x5, 0x2d, 0x342, 0xa, 0x2d, 0x3, 0x2d, 
    0x3, 0x2d, 0x5, 0x2d, 0x346, 0xa, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x7, 0x2d, 
    0x34a, 0xa, 0x2d, 0xc, 0x2d, 0xe, 0x2d, 0x34d, 0xb, 0x2d, 0x3, 0x2d, 
    0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x5, 0x2d, 0x354, 0xa, 0x2d, 
    0x3, 0x2d, 0x5, 0x2d, 0x357, 0xa, 0x2d, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 
    0x3, 0x2e, 0x7, 0x2e, 0x35d, 0xa, 0x2e, 0xc, 0x2e, 0xe, 0x2e, 0x360, 
    0xb, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x5, 0x2e, 0x365, 0xa, 0x2e, 
    0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x7, 0x2e, 0x36b, 0xa, 0x2e, 
    0xc, 0x2e, 0xe, 0x2e, 0x36e, 0xb, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 
    0x3, 0x2e, 0x6, 0x2e, 0x374, 0xa, 0x2e, 0xd, 0x2e, 0xe, 0x2e, 0x375, 
    0x5, 0x2e, 0x378, 0xa, 0x2e, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x7, 0x2f, 
    0x37d, 0xa, 0x2f, 0xc, 0x2f, 0xe, 0x2f, 0x380, 0xb, 0x2f, 0x3, 0x30, 
    0x3, 0x30, 0x3, 0x30, 0x5, 0x30, 0x385, 0xa, 0x30, 0x3, 0x30, 0x3, 0x30, 
    0x3, 0x30, 0x7, 0x30, 0x38a, 0xa, 0x30, 0xc, 0x30, 0xe, 0x30, 0x38d, 
    0xb, 0x30, 0x3, 0x30, 0x3, 0x30, 0x7, 0x30, 0x391, 0xa, 0x30, 0xc, 0x30, 
    0xe, 0x30, 0x394, 0xb, 0x30, 0x3, 0x30, 0x3, 0x30, 0x3, 0x31, 0x3, 0x31, 
    0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x3, 0x31, 0x6, 0x31, 0x39e, 0xa, 0x31, 
    0xd, 0x31, 0xe, 0x31, 0x39f, 0x5, 0x31, 0x3a2, 0xa, 0x31, 0x3, 0x32, 
    0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x7, 0x32, 0x3a8, 0xa, 0x32, 0xc, 0x32, 
    0xe, 0x32, 0x3ab, 0xb, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x33, 0x3, 0x33, 
    0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x7, 0x33, 0x3b5, 0xa, 0x33, 
    0xc, 0x33, 0xe, 0x33, 0x3b8, 0xb, 0x33, 0x3, 0x33, 0x5, 0x33, 0x3bb, 
    0xa, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x3, 0x33, 0x7, 0x33, 0x3c1, 
    0xa, 0x33, 0xc, 0x33, 0xe, 0x33, 0x3c4, 0xb, 0x33, 0x3, 0x33, 0x5, 0x33, 
    0x3c7, 0xa, 0x33, 0x5, 0x33, 0x3c9, 0xa, 0x33, 0x3, 0x34, 0x3, 0x34, 
    0x3, 0x34, 0x3, 0x34, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 
    0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x5, 0x35, 0x3d7, 0xa, 0x35, 
    0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 
    0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 
    0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 
    0x35, 0x3, 0x35, 0x5, 0x35, 0x3ee, 0xa, 0x35, 0x3, 0x35, 0x3, 0x35, 
    0x3, 0x35, 0x3, 0x35, 0x5, 0x35, 0x3f4, 0xa, 0x35, 0x3, 0x35, 0x3, 0x35, 
    0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x7, 0x35, 0x3fd, 
    0xa, 0x35, 0xc, 0x35, 0xe, 0x35, 0x400, 0xb, 0x35, 0x3, 0x36, 0x3, 0x36, 
    0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x5, 0x36, 0x408, 0xa, 0x36, 
    0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x5, 0x37, 0x40e, 0xa, 0x37, 
    0x3, 0x37, 0x5, 0x37, 0x411, 0xa, 0x37, 0x3, 0x37, 0x3, 0x37, 0x5, 0x37, 
    0x415, 0xa, 0x37, 0x3, 0x37, 0x5, 0x37, 0x418, 0xa, 0x37, 0x3, 0x38, 
    0x3, 0x38, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x3, 0x39, 0x5, 
    0x39, 0x421, 0xa, 0x39, 0x3, 0x3a, 0x3, 0x3a, 0x3, 0x3a, 0x7, 0x3a, 
    0x426, 0xa, 0x3a, 0xc, 0x3a, 0xe, 0x3a, 0x429, 0xb, 0x3a, 0x3, 0x3b, 
    0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3c, 0x3, 0x3c, 0x5, 0x3c, 0x430, 0xa, 0x3c, 
    0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 0x3, 
    0x3d, 0x3, 0x3d, 0x7, 0x3d, 0x43a, 0xa, 0x3d, 0xc, 0x3d, 0xe, 0x3d, 
    0x43d, 0xb, 0x3d, 0x5, 0x3d, 0x43f, 0xa, 0x3d, 0x3, 0x3e, 0x3, 0x3e, 
    0x5, 0x3e, 0x443, 0xa, 0x3e, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x40, 0x3, 0x40, 
    0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 
    0x40, 0x3, 0x40, 0x3, 0x40, 0x5, 0x40, 0x452, 0xa, 0x40, 0x3, 0x40, 
    0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 
    0x40, 0x3, 0x40, 0x5, 0x40, 0x45d, 0xa, 0x40, 0x3, 0x40, 0x5, 0x40, 
    0x460, 0xa, 0x40, 0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 
    0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x3, 0x41, 0x5, 0x41, 0x46c, 
    0xa, 0x41, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 
    0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 
    0x3, 0x42, 0x5, 0x42, 0x47b, 0xa, 0x42, 0x3, 0x42, 0x6, 0x42, 0x47e, 
    0xa, 0x42, 0xd, 0x42, 0xe, 0x42, 0x47f, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 
    0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x5, 0x42, 0x488, 0xa, 0x42, 0x3, 0x42, 
    0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 
    0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 
    0x3, 0x42, 0x3, 0x42, 0x3, 0x42, 0x7, 0x42, 0x49b, 0xa, 0x42, 0xc, 0x42, 
    0xe, 0x42, 0x49e, 0xb, 0x42, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 
    0x3, 0x43, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 
    0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x5, 0x44, 0x4ae, 0xa, 0x44, 
    0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x7, 0x44, 0x4b4, 0xa, 0x44, 
    0xc, 0x44, 0xe, 0x44, 0x4b7, 0xb, 0x44, 0x5, 0x44, 0x4b9, 0xa, 0x44, 
    0x3, 0x44, 0x3, 0x44, 0x5, 0x44, 0x4bd, 0xa, 0x44, 0x3, 0x44, 0x3, 0x44, 
    0x3, 0x44, 0x3, 0x44, 0x7, 0x44, 0x4c3, 0xa, 0x44, 0xc, 0x44, 0xe, 0x44, 
    0x4c6, 0xb, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 
    0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x7, 
    0x44, 0x4d3, 0xa, 0x44, 0xc, 0x44, 0xe, 0x44, 0x4d6, 0xb, 0x44, 0x5, 
    0x44, 0x4d8, 0xa, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 
    0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x5, 0x44, 0x4e1, 0xa, 0x44, 0x3, 0x45, 
    0x3, 0x45, 0x3, 0x45, 0x3, 0x45, 0x3, 0x46, 0x3, 0x46, 0x3, 0x47, 0x3, 
    0x47, 0x3, 0x47, 0x3, 0x47, 0x3, 0x47, 0x3, 0x47, 0x3, 0x47, 0x3, 0x47, 
    0x3, 0x47, 0x3, 0x47, 0x3, 0x47, 0x5, 0x47, 0x4f4, 0xa, 0x47, 0x3, 0x48, 
    0x3, 0x48, 0x3, 0x48, 0x2, 0x4, 0x68, 0x82, 0x49, 0x2, 0x4, 0x6, 0x8, 
    0xa, 0xc, 0xe, 0x10, 0x12, 0x14, 0x16, 0x18, 0x1a, 0x1c, 0x1e, 0x20, 
    0x22, 0x24, 0x26, 0x28, 0x2a, 0x2c, 0x2e, 0x30, 0x32, 0x34, 0x36, 0x38, 
    0x3a, 0x3c, 0x3e, 0x40, 0x42, 0x44, 0x46, 0x48, 0x4a, 0x4c, 0x4e, 0x50, 
    0x52, 0x54, 0x56, 0x58, 0x5a, 0x5c, 0x5e, 0x60, 0x62, 0x64, 0x66, 0x68, 
    0x6a, 0x6c, 0x6e, 0x70, 0x72, 0x74, 0x76, 0x78, 0x7a, 0x7c, 0x7e, 0x80, 
    0x82, 0x84, 0x86, 0x88, 0x8a, 0x8c, 0x8e, 0x2, 0x16, 0x4, 0x2, 0x22, 
    0x22, 0x41, 0x41, 0x5, 0x2, 0x2b, 0x2b, 0x37, 0x37, 0x56, 0x56, 0x3, 
    0x2, 0x8c, 0x8f, 0x3, 0x2, 0x88, 0x8b, 0x4, 0x2, 0x5c, 0x5c, 0x69, 0x69, 
    0x4, 0x2, 0x73, 0x73, 0x7c, 0x7c, 0x5, 0x2, 0x66, 0x66, 0x71, 0x71, 
    0x78, 0x78, 0x3, 0x2, 0x9f, 0xa0, 0x4, 0x2, 0x54, 0x54, 0x5f, 0x5f, 
    0x4, 0x2, 0x58, 0x59, 0x5d, 0x5e, 0x4, 0x2, 0x56, 0x56, 0x63, 0x63, 
    0x3, 0x2, 0x90, 0x91, 0x5, 0x2, 0x60, 0x60, 0x6e, 0x6e, 0x92, 0x93, 
    0x4, 0x2, 0x90, 0x91, 0x95, 0x95, 0x4, 0x2, 0x80, 0x80, 0x82, 0x82, 
    0x4, 0x2, 0x81, 0x81, 0x83, 0x83, 0x4, 0x2, 0x66, 0x66, 0x78, 0x78, 
    0x4, 0x2, 0x9a, 0x9a, 0x9c, 0x9c, 0x5, 0x2, 0x53, 0x53, 0x7d, 0x7d, 
    0x9d, 0x9d, 0x14, 0x2, 0x4, 0x6, 0x9, 0xd, 0xf, 0xf, 0x13, 0x14, 0x16, 
    0x16, 0x1b, 0x1b, 0x20, 0x20, 0x22, 0x22, 0x25, 0x26, 0x28, 0x2e, 0x30, 
    0x31, 0x34, 0x43, 0x45, 0x45, 0x47, 0x47, 0x4a, 0x50, 0x52, 0x53, 0x7d, 
    0x7d, 0x9e, 0xa0, 0x2, 0x59a, 0x2, 0x90, 0x3, 0x2, 0x2, 0x2, 0x4, 0x99, 
    0x3, 0x2, 0x2, 0x2, 0x6, 0x9c, 0x3, 0x2, 0x2, 0x2, 0x8, 0xb0, 0x3, 0x2, 
    0x2, 0x2, 0xa, 0xb2, 0x3, 0x2, 0x2, 0x2, 0xc, 0xcb, 0x3, 0x2, 0x2, 0x2, 
    0xe, 0xcd, 0x3, 0x2, 0x2, 0x2, 0x10, 0xe5, 0x3, 0x2, 0x2, 0x2, 0x12, 
    0xe7, 0x3, 0x2, 0x2, 0x2, 0x14, 0x10a, 0x3, 0x2, 0x2, 0x2, 0x16, 0x10c, 
    0x3, 0x2, 0x2, 0x2, 0x18, 0x111, 0x3, 0x2, 0x2, 0x2, 0x1a, 0x124, 0x3, 
    0x2, 0x2, 0x2, 0x1c, 0x129, 0x3, 0x2, 0x2, 0x2, 0x1e, 0x12e, 0x3, 0x2, 
    0x2, 0x2, 0x20, 0x139, 0x3, 0x2, 0x2, 0x2, 0x22, 0x148, 0x3, 0x2, 0x2, 
    0x2, 0x24, 0x16d, 0x3, 0x2, 0x2, 0x2, 0x26, 0x16f, 0x3, 0x2, 0x2, 0x2, 
    0x28, 0x172, 0x3, 0x2, 0x2, 0x2, 0x2a, 0x18b, 0x3, 0x2, 0x2, 0x2, 0x2c, 
    0x1a4, 0x3, 0x2, 0x2, 0x2, 0x2e, 0x1a6, 0x3, 0x2, 0x2, 0x2, 0x30, 0x1b4, 
    0x3, 0x2, 0x2, 0x2, 0x32, 0x1bf, 0x3, 0x2, 0x2, 0x2, 0x34, 0x1cc, 0x3, 
    0x2, 0x2, 0x2, 0x36, 0x1e0, 0x3, 0x2, 0x2, 0x2, 0x38, 0x1eb, 0x3, 0x2, 
    0x2, 0x2, 0x3a, 0x1f0, 0x3, 0x2, 0x2, 0x2, 0x3c, 0x1fd, 0x3, 0x2, 0x2, 
    0x2, 0x3e, 0x211, 0x3, 0x2, 0x2, 0x2, 0x40, 0x21e, 0x3, 0x2, 0x2, 0x2, 
    0x42, 0x220, 0x3, 0x2, 0x2, 0x2, 0x44, 0x229, 0x3, 0x2, 0x2, 0x2, 0x46, 
    0x236, 0x3, 0x2, 0x2, 0x2, 0x48, 0x241, 0x3, 0x2, 0x2, 0x2, 0x4a, 0x244, 
    0x3, 0x2, 0x2, 0x2, 0x4c, 0x253, 0x3, 0x2, 0x2, 0x2, 0x4e, 0x292, 0x3, 
    0x2, 0x2, 0x2, 0x50, 0x294, 0x3, 0x2, 0x2, 0x2, 0x52, 0x31b, 0x3, 0x2, 
    0x2, 0x2, 0x54, 0x32e, 0x3, 0x2, 0x2, 0x2, 0x56, 0x330, 0x3, 0x2, 0x2, 
    0x2, 0x58, 0x356, 0x3, 0x2, 0x2, 0x2, 0x5a, 0x377, 0x3, 0x2, 0x2, 0x2, 
    0x5c, 0x379, 0x3, 0x2, 0x2, 0x2, 0x5e, 0x381, 0x3, 0x2, 0x2, 0x2, 0x60, 
    0x3a1, 0x3, 0x2, 0x2, 0x2, 0x62, 0x3a3, 0x3, 0x2, 0x2, 0x2, 0x64, 0x3c8, 
    0x3, 0x2, 0x2, 0x2, 0x66, 0x3ca, 0x3, 0x2, 0x2, 0x2, 0x68, 0x3d6, 0x3, 
    0x2, 0x2, 0x2, 0x6a, 0x407, 0x3, 0x2, 0x2, 0x2, 0x6c, 0x409, 0x3, 0x2, 
    0x2, 0x2, 0x6e, 0x419, 0x3, 0x2, 0x2, 0x2, 0x70, 0x420, 0x3, 0x2, 0x2, 
    0x2, 0x72, 0x422, 0x3, 0x2, 0x2, 0x2, 0x74, 0x42a, 0x3, 0x2, 0x2, 0x2, 
    0x76, 0x42d, 0x3, 0x2, 0x2, 0x2, 0x78, 0x433, 0x3, 0x2, 0x2, 0x2, 0x7a, 
    0x440, 0x3, 0x2, 0x2, 0x2, 0x7c, 0x444, 0x3, 0x2, 0x2, 0x2, 0x7e, 0x45f, 
    0x3, 0x2, 0x2, 0x2, 0x80, 0x46b, 0x3, 0x2, 0x2, 0x2, 0x82, 0x487, 0x3, 
    0x2, 0x2, 0x2, 0x84, 0x49f, 0x3, 0x2, 0x2, 0x2, 0x86, 0x4e0, 0x3, 0x2, 
    0x2, 0x2, 0x88, 0x4e2, 0x3, 0x2, 0x2, 0x2, 0x8a, 0x4e6, 0x3, 0x2, 0x2, 
    0x2, 0x8c, 0x4f3, 0x3, 0x2, 0x2, 0x2, 0x8e, 0x4f5, 0x3, 0x2, 0x2, 0x2, 
    0x90, 0x94, 0x5, 0x6, 0x4, 0x2, 0x91, 0x93, 0x5, 0x8, 0x5, 0x2, 0x92, 
    0x91, 0x3, 0x2, 0x2, 0x2, 0x93, 0x96, 0x3, 0x2, 0x2, 0x2, 0x94, 0x92, 
    0x3, 0x2, 0x2, 0x2, 0x94, 0x95, 0x3, 0x2, 0x2, 0x2, 0x95, 0x97, 0x3, 
    0x2, 0x2, 0x2, 0x96, 0x94, 0x3, 0x2, 0x2, 0x2, 0x97, 0x98, 0x7, 0x2, 
    0x2, 0x3, 0x98, 0x3, 0x3, 0x2, 0x2, 0x2, 0x99, 0x9a, 0x5, 0x68, 0x35, 
    0x2, 0x9a, 0x9b, 0x7, 0x2, 0x2, 0x3, 0x9b, 0x5, 0x3, 0x2, 0x2, 0x2, 
    0x9c, 0x9d, 0x7, 0x3, 0x2, 0x2, 0x9d, 0x9e, 0x7, 0x9c, 0x2, 0x2, 0x9e, 
    0x7, 0x3, 0x2, 0x2, 0x2, 0x9f, 0xb1, 0x5, 0xa, 0x6, 0x2, 0xa0, 0xb1, 
    0x5, 0xe, 0x8, 0x2, 0xa1, 0xb1, 0x5, 0x12, 0xa, 0x2, 0xa2, 0xb1, 0x5, 
    0x16, 0xc, 0x2, 0xa3, 0xb1, 0x5, 0x18, 0xd, 0x2, 0xa4, 0xb1, 0x5, 0x1a, 
    0xe, 0x2, 0xa5, 0xb1, 0x5, 0x1e, 0x10, 0x2, 0xa6, 0xb1, 0x5, 0x22, 0x12, 
    0x2, 0xa7, 0xb1, 0x5, 0x30, 0x19, 0x2, 0xa8, 0xb1, 0x5, 0x34, 0x1b, 
    0x2, 0xa9, 0xb1, 0x5, 0x44, 0x23, 0x2, 0xaa, 0xb1, 0x5, 0x4a, 0x26, 
    0x2, 0xab, 0xb1, 0x5, 0x4c, 0x27, 0x2, 0xac, 0xb1, 0x5, 0x50, 0x29, 
    0x2, 0xad, 0xb1, 0x5, 0x56, 0x2c, 0x2, 0xae, 0xb1, 0x5, 0x5e, 0x30, 
    0x2, 0xaf, 0xb1, 0x5, 0x62, 0x32, 0x2, 0xb0, 0x9f, 0x3, 0x2, 0x2, 0x2, 
    0xb0, 0xa0, 0x3, 0x2, 0x2, 0x2, 0xb0, 0xa1, 0x3, 0x2, 0x2, 0x2, 0xb0, 
    0xa2, 0x3, 0x2, 0x2, 0x2, 0xb0, 0xa3, 0x3, 0x2, 0x2, 0x2, 0xb0, 0xa4, 
    0x3, 0x2, 0x2, 0x2, 0xb0, 0xa5, 0x3, 0x2, 0x2, 0x2, 0xb0, 0xa6, 0x3, 
    0x2, 0x2, 0x2, 0xb0, 0xa7, 0x3, 0x2, 0x2, 0x2, 0xb0, 0xa8, 0x3, 0x2, 
    0x2, 0x2, 0xb0, 0xa9, 0x3, 0x2, 0x2, 0x2, 0xb0, 0xaa, 0x3, 0x2, 0x2, 
    0x2, 0xb0, 0xab, 0x3, 0x2, 0x2, 0x2, 0xb0, 0xac, 0x3, 0x2, 0x2, 0x2, 
    0xb0, 0xad, 0x3, 0x2, 0x2, 0x2, 0xb0, 0xae, 0x3, 0x2, 0x2, 0x2, 0xb0, 
    0xaf, 0x3, 0x2, 0x2, 0x2, 0xb1, 0x9, 0x3, 0x2, 0x2, 0x2, 0xb2, 0xb3, 
    0x7, 0x4, 0x2, 0x2, 0xb3, 0xb4, 0x5, 0x8e, 0x48, 0x2, 0xb4, 0xb5, 0x7, 
    0x99, 0x2, 0x2, 0xb5, 0xb6, 0x7, 0x9e, 0x2, 0x2, 0xb6, 0xba, 0x7, 0x7e, 
    0x2, 0x2, 0xb7, 0xb9, 0x5, 0xc, 0x7, 0x2, 0xb8, 0xb7, 0x3, 0x2, 0x2, 
    0x2, 0xb9, 0xbc, 0x3, 0x2, 0x2, 0x2, 0xba, 0xb8, 0x3, 0x2, 0x2, 0x2, 
    0xba, 0xbb, 0x3, 0x2, 0x2, 0x2, 0xbb, 0xbd, 0x3, 0x2, 0x2, 0x2, 0xbc, 
    0xba, 0x3, 0x2, 0x2, 0x2, 0xbd, 0xbe, 0x7, 0x7f, 0x2, 0x2, 0xbe, 0xb, 
    0x3, 0x2, 0x2, 0x2, 0xbf, 0xc0, 0x7, 0x4b, 0x2, 0x2, 0xc0, 0xcc, 0x5, 
    0x8e, 0x48, 0x2, 0xc1, 0xc2, 0x7, 0x2c, 0x2, 0x2, 0xc2, 0xcc, 0x7, 0x97, 
    0x2, 0x2, 0xc3, 0xc4, 0x7, 0x47, 0x2, 0x2, 0xc4, 0xcc, 0x7, 0x97, 0x2, 
    0x2, 0xc5, 0xc6, 0x7, 0x43, 0x2, 0x2, 0xc6, 0xcc, 0x7, 0x9e, 0x2, 0x2, 
    0xc7, 0xc8, 0x7, 0x1b, 0x2, 0x2, 0xc8, 0xcc, 0x7, 0x9e, 0x2, 0x2, 0xc9, 
    0xca, 0x7, 0x3d, 0x2, 0x2, 0xca, 0xcc, 0x7, 0x9e, 0x2, 0x2, 0xcb, 0xbf, 
    0x3, 0x2, 0x2, 0x2, 0xcb, 0xc1, 0x3, 0x2, 0x2, 0x2, 0xcb, 0xc3, 0x3, 
    0x2, 0x2, 0x2, 0xcb, 0xc5, 0x3, 0x2, 0x2, 0x2, 0xcb, 0xc7, 0x3, 0x2, 
    0x2, 0x2, 0xcb, 0xc9, 0x3, 0x2, 0x2, 0x2, 0xcc, 0xd, 0x3, 0x2, 0x2, 
    0x2, 0xcd, 0xce, 0x7, 0x5, 0x2, 0x2, 0xce, 0xcf, 0x5, 0x8e, 0x48, 0x2, 
    0xcf, 0xd0, 0x7, 0x9e, 0x2, 0x2, 0xd0, 0xd4, 0x7, 0x7e, 0x2, 0x2, 0xd1, 
    0xd3, 0x5, 0x10, 0x9, 0x2, 0xd2, 0xd1, 0x3, 0x2, 0x2, 0x2, 0xd3, 0xd6, 
    0x3, 0x2, 0x2, 0x2, 0xd4, 0xd2, 0x3, 0x2, 0x2, 0x2, 0xd4, 0xd5, 0x3, 
    0x2, 0x2, 0x2, 0xd5, 0xd7, 0x3, 0x2, 0x2, 0x2, 0xd6, 0xd4, 0x3, 0x2, 
    0x2, 0x2, 0xd7, 0xd8, 0x7, 0x7f, 0x2, 0x2, 0xd8, 0xf, 0x3, 0x2, 0x2, 
    0x2, 0xd9, 0xda, 0x7, 0x36, 0x2, 0x2, 0xda, 0xe6, 0x5, 0x8e, 0x48, 0x2, 
    0xdb, 0xdc, 0x7, 0x53, 0x2, 0x2, 0xdc, 0xe6, 0x7, 0x9c, 0x2, 0x2, 0xdd, 
    0xde, 0x7, 0x43, 0x2, 0x2, 0xde, 0xe6, 0x7, 0x9e, 0x2, 0x2, 0xdf, 0xe0, 
    0x7, 0x4f, 0x2, 0x2, 0xe0, 0xe6, 0x7, 0x9e, 0x2, 0x2, 0xe1, 0xe2, 0x7, 
    0x28, 0x2, 0x2, 0xe2, 0xe6, 0x7, 0x9e, 0x2, 0x2, 0xe3, 0xe4, 0x7, 0x3d, 
    0x2, 0x2, 0xe4, 0xe6, 0x7, 0x9e, 0x2, 0x2, 0xe5, 0xd9, 0x3, 0x2, 0x2, 
    0x2, 0xe5, 0xdb, 0x3, 0x2, 0x2, 0x2, 0xe5, 0xdd, 0x3, 0x2, 0x2, 0x2, 
    0xe5, 0xdf, 0x3, 0x2, 0x2, 0x2, 0xe5, 0xe1, 0x3, 0x2, 0x2, 0x2, 0xe5, 
    0xe3, 0x3, 0x2, 0x2, 0x2, 0xe6, 0x11, 0x3, 0x2, 0x2, 0x2, 0xe7, 0xe8, 
    0x7, 0x6, 0x2, 0x2, 0xe8, 0xe9, 0x5, 0x8e, 0x48, 0x2, 0xe9, 0xea, 0x7, 
    0x33, 0x2, 0x2, 0xea, 0xeb, 0x5, 0x8e, 0x48, 0x2, 0xeb, 0xec, 0x7, 0x9e, 
    0x2, 0x2, 0xec, 0xf0, 0x7, 0x7e, 0x2, 0x2, 0xed, 0xef, 0x5, 0x14, 0xb, 
    0x2, 0xee, 0xed, 0x3, 0x2, 0x2, 0x2, 0xef, 0xf2, 0x3, 0x2, 0x2, 0x2, 
    0xf0, 0xee, 0x3, 0x2, 0x2, 0x2, 0xf0, 0xf1, 0x3, 0x2, 0x2, 0x2, 0xf1, 
    0xf3, 0x3, 0x2, 0x2, 0x2, 0xf2, 0xf0, 0x3, 0x2, 0x2, 0x2, 0xf3, 0xf4, 
    0x7, 0x7f, 0x2, 0x2, 0xf4, 0x13, 0x3, 0x2, 0x2, 0x2, 0xf5, 0xf6, 0x7, 
    0x49, 0x2, 0x2, 0xf6, 0x10b, 0x7, 0x9e, 0x2, 0x2, 0xf7, 0xf8, 0x7, 0x30, 
    0x2, 0x2, 0xf8, 0xf9, 0x5, 0x8e, 0x48, 0x2, 0xf9, 0xfa, 0x7, 0x88, 0x2, 
    0x2, 0xfa, 0xfb, 0x5, 0x68, 0x35, 0x2, 0xfb, 0x10b, 0x3, 0x2, 0x2, 0x2, 
    0xfc, 0x101, 0x7, 0x4b, 0x2, 0x2, 0xfd, 0x102, 0x7, 0x23, 0x2, 0x2, 
    0xfe, 0xff, 0x7, 0x27, 0x2, 0x2, 0xff, 0x102, 0x7, 0x9e, 0x2, 0x2, 0x100, 
    0x102, 0x5, 0x8e, 0x48, 0x2, 0x101, 0xfd, 0x3, 0x2, 0x2, 0x2, 0x101, 
    0xfe, 0x3, 0x2, 0x2, 0x2, 0x101, 0x100, 0x3, 0x2, 0x2, 0x2, 0x102, 0x104, 
    0x3, 0x2, 0x2, 0x2, 0x103, 0x105, 0x5, 0x42, 0x22, 0x2, 0x104, 0x103, 
    0x3, 0x2, 0x2, 0x2, 0x104, 0x105, 0x3, 0x2, 0x2, 0x2, 0x105, 0x10b, 
    0x3, 0x2, 0x2, 0x2, 0x106, 0x107, 0x7, 0x3d, 0x2, 0x2, 0x107, 0x10b, 
    0x7, 0x9e, 0x2, 0x2, 0x108, 0x109, 0x7, 0x3c, 0x2, 0x2, 0x109, 0x10b, 
    0x7, 0x9e, 0x2, 0x2, 0x10a, 0xf5, 0x3, 0x2, 0x2, 0x2, 0x10a, 0xf7, 0x3, 
    0x2, 0x2, 0x2, 0x10a, 0xfc, 0x3, 0x2, 0x2, 0x2, 0x10a, 0x106, 0x3, 0x2, 
    0x2, 0x2, 0x10a, 0x108, 0x3, 0x2, 0x2, 0x2, 0x10b, 0x15, 0x3, 0x2, 0x2, 
    0x2, 0x10c, 0x10d, 0x7, 0x7, 0x2, 0x2, 0x10d, 0x10e, 0x5, 0x8e, 0x48, 
    0x2, 0x10e, 0x10f, 0x7, 0x84, 0x2, 0x2, 0x10f, 0x110, 0x7, 0x9d, 0x2, 
    0x2, 0x110, 0x17, 0x3, 0x2, 0x2, 0x2, 0x111, 0x112, 0x7, 0x8, 0x2, 0x2, 
    0x112, 0x113, 0x5, 0x8e, 0x48, 0x2, 0x113, 0x114, 0x7, 0x84, 0x2, 0x2, 
    0x114, 0x120, 0x7, 0x7e, 0x2, 0x2, 0x115, 0x11a, 0x5, 0x1c, 0xf, 0x2, 
    0x116, 0x117, 0x7, 0x85, 0x2, 0x2, 0x117, 0x119, 0x5, 0x1c, 0xf, 0x2, 
    0x118, 0x116, 0x3, 0x2, 0x2, 0x2, 0x119, 0x11c, 0x3, 0x2, 0x2, 0x2, 
    0x11a, 0x118, 0x3, 0x2, 0x2, 0x2, 0x11a, 0x11b, 0x3, 0x2, 0x2, 0x2, 
    0x11b, 0x11e, 0x3, 0x2, 0x2, 0x2, 0x11c, 0x11a, 0x3, 0x2, 0x2, 0x2, 
    0x11d, 0x11f, 0x7, 0x85, 0x2, 0x2, 0x11e, 0x11d, 0x3, 0x2, 0x2, 0x2, 
    0x11e, 0x11f, 0x3, 0x2, 0x2, 0x2, 0x11f, 0x121, 0x3, 0x2, 0x2, 0x2, 
    0x120, 0x115, 0x3, 0x2, 0x2, 0x2, 0x120, 0x121, 0x3, 0x2, 0x2, 0x2, 
    0x121, 0x122, 0x3, 0x2, 0x2, 0x2, 0x122, 0x123, 0x7, 0x7f, 0x2, 0x2, 
    0x123, 0x19, 0x3, 0x2, 0x2, 0x2, 0x124, 0x125, 0x7, 0x9, 0x2, 0x2, 0x125, 
    0x126, 0x5, 0x8e, 0x48, 0x2, 0x126, 0x127, 0x7, 0x84, 0x2, 0x2, 0x127, 
    0x128, 0x5, 0x1c, 0xf, 0x2, 0x128, 0x1b, 0x3, 0x2, 0x2, 0x2, 0x129, 
    0x12a, 0x5, 0x8e, 0x48, 0x2, 0x12a, 0x12c, 0x7, 0x9d, 0x2, 0x2, 0x12b, 
    0x12d, 0x7, 0x9e, 0x2, 0x2, 0x12c, 0x12b, 0x3, 0x2, 0x2, 0x2, 0x12c, 
    0x12d, 0x3, 0x2, 0x2, 0x2, 0x12d, 0x1d, 0x3, 0x2, 0x2, 0x2, 0x12e, 0x12f, 
    0x7, 0xa, 0x2, 0x2, 0x12f, 0x130, 0x5, 0x8e, 0x48, 0x2, 0x130, 0x134, 
    0x7, 0x7e, 0x2, 0x2, 0x131, 0x133, 0x5, 0x20, 0x11, 0x2, 0x132, 0x131, 
    0x3, 0x2, 0x2, 0x2, 0x133, 0x136, 0x3, 0x2, 0x2, 0x2, 0x134, 0x132, 
    0x3, 0x2, 0x2, 0x2, 0x134, 0x135, 0x3, 0x2, 0x2, 0x2, 0x135, 0x137, 
    0x3, 0x2, 0x2, 0x2, 0x136, 0x134, 0x3, 0x2, 0x2, 0x2, 0x137, 0x138, 
    0x7, 0x7f, 0x2, 0x2, 0x138, 0x1f, 0x3, 0x2, 0x2, 0x2, 0x139, 0x13b, 
    0x5, 0x8e, 0x48, 0x2, 0x13a, 0x13c, 0x7, 0x9e, 0x2, 0x2, 0x13b, 0x13a, 
    0x3, 0x2, 0x2, 0x2, 0x13b, 0x13c, 0x3, 0x2, 0x2, 0x2, 0x13c, 0x146, 
    0x3, 0x2, 0x2, 0x2, 0x13d, 0x13e, 0x7, 0x88, 0x2, 0x2, 0x13e, 0x143, 
    0x5, 0x1c, 0xf, 0x2, 0x13f, 0x140, 0x7, 0x85, 0x2, 0x2, 0x140, 0x142, 
    0x5, 0x1c, 0xf, 0x2, 0x141, 0x13f, 0x3, 0x2, 0x2, 0x2, 0x142, 0x145, 
    0x3, 0x2, 0x2, 0x2, 0x143, 0x141, 0x3, 0x2, 0x2, 0x2, 0x143, 0x144, 
    0x3, 0x2, 0x2, 0x2, 0x144, 0x147, 0x3, 0x2, 0x2, 0x2, 0x145, 0x143, 
    0x3, 0x2, 0x2, 0x2, 0x146, 0x13d, 0x3, 0x2, 0x2, 0x2, 0x146, 0x147, 
    0x3, 0x2, 0x2, 0x2, 0x147, 0x21, 0x3, 0x2, 0x2, 0x2, 0x148, 0x149, 0x7, 
    0xb, 0x2, 0x2, 0x149, 0x14a, 0x5, 0x8e, 0x48, 0x2, 0x14a, 0x14b, 0x7, 
    0x84, 0x2, 0x2, 0x14b, 0x14e, 0x5, 0x3e, 0x20, 0x2, 0x14c, 0x14d, 0x7, 
    0x69, 0x2, 0x2, 0x14d, 0x14f, 0x5, 0x68, 0x35, 0x2, 0x14e, 0x14c, 0x3, 
    0x2, 0x2, 0x2, 0x14e, 0x14f, 0x3, 0x2, 0x2, 0x2, 0x14f, 0x158, 0x3, 
    0x2, 0x2, 0x2, 0x150, 0x154, 0x7, 0x7e, 0x2, 0x2, 0x151, 0x153, 0x5, 
    0x24, 0x13, 0x2, 0x152, 0x151, 0x3, 0x2, 0x2, 0x2, 0x153, 0x156, 0x3, 
    0x2, 0x2, 0x2, 0x154, 0x152, 0x3, 0x2, 0x2, 0x2, 0x154, 0x155, 0x3, 
    0x2, 0x2, 0x2, 0x155, 0x157, 0x3, 0x2, 0x2, 0x2, 0x156, 0x154, 0x3, 
    0x2, 0x2, 0x2, 0x157, 0x159, 0x7, 0x7f, 0x2, 0x2, 0x158, 0x150, 0x3, 
    0x2, 0x2, 0x2, 0x158, 0x159, 0x3, 0x2, 0x2, 0x2, 0x159, 0x23, 0x3, 0x2, 
    0x2, 0x2, 0x15a, 0x15e, 0x7, 0x19, 0x2, 0x2, 0x15b, 0x15c, 0x5, 0x26, 
    0x14, 0x2, 0x15c, 0x15d, 0x7, 0x9e, 0x2, 0x2, 0x15d, 0x15f, 0x3, 0x2, 
    0x2, 0x2, 0x15e, 0x15b, 0x3, 0x2, 0x2, 0x2, 0x15f, 0x160, 0x3, 0x2, 
    0x2, 0x2, 0x160, 0x15e, 0x3, 0x2, 0x2, 0x2, 0x160, 0x161, 0x3, 0x2, 
    0x2, 0x2, 0x161, 0x16e, 0x3, 0x2, 0x2, 0x2, 0x162, 0x163, 0x7, 0x33, 
    0x2, 0x2, 0x163, 0x16e, 0x5, 0x28, 0x15, 0x2, 0x164, 0x165, 0x7, 0x16, 
    0x2, 0x2, 0x165, 0x169, 0x7, 0x39, 0x2, 0x2, 0x166, 0x16a, 0x7, 0x4d, 
    0x2, 0x2, 0x167, 0x16a, 0x7, 0x3b, 0x2, 0x2, 0x168, 0x16a, 0x5, 0x82, 
    0x42, 0x2, 0x169, 0x166, 0x3, 0x2, 0x2, 0x2, 0x169, 0x167, 0x3, 0x2, 
    0x2, 0x2, 0x169, 0x168, 0x3, 0x2, 0x2, 0x2, 0x16a, 0x16e, 0x3, 0x2, 
    0x2, 0x2, 0x16b, 0x16c, 0x7, 0x26, 0x2, 0x2, 0x16c, 0x16e, 0x7, 0x9e, 
    0x2, 0x2, 0x16d, 0x15a, 0x3, 0x2, 0x2, 0x2, 0x16d, 0x162, 0x3, 0x2, 
    0x2, 0x2, 0x16d, 0x164, 0x3, 0x2, 0x2, 0x2, 0x16d, 0x16b, 0x3, 0x2, 
    0x2, 0x2, 0x16e, 0x25, 0x3, 0x2, 0x2, 0x2, 0x16f, 0x170, 0x9, 0x2, 0x2, 
    0x2, 0x170, 0x27, 0x3, 0x2, 0x2, 0x2, 0x171, 0x173, 0x9, 0x3, 0x2, 0x2, 
    0x172, 0x171, 0x3, 0x2, 0x2, 0x2, 0x172, 0x173, 0x3, 0x2, 0x2, 0x2, 
    0x173, 0x174, 0x3, 0x2, 0x2, 0x2, 0x174, 0x17e, 0x5, 0x2a, 0x16, 0x2, 
    0x175, 0x176, 0x7, 0x7b, 0x2, 0x2, 0x176, 0x17b, 0x5, 0x2c, 0x17, 0x2, 
    0x177, 0x178, 0x7, 0x55, 0x2, 0x2, 0x178, 0x17a, 0x5, 0x2c, 0x17, 0x2, 
    0x179, 0x177, 0x3, 0x2, 0x2, 0x2, 0x17a, 0x17d, 0x3, 0x2, 0x2, 0x2, 
    0x17b, 0x179, 0x3, 0x2, 0x2, 0x2, 0x17b, 0x17c, 0x3, 0x2, 0x2, 0x2, 
    0x17c, 0x17f, 0x3, 0x2, 0x2, 0x2, 0x17d, 0x17b, 0x3, 0x2, 0x2, 0x2, 
    0x17e, 0x175, 0x3, 0x2, 0x2, 0x2, 0x17e, 0x17f, 0x3, 0x2, 0x2, 0x2, 
    0x17f, 0x182, 0x3, 0x2, 0x2, 0x2, 0x180, 0x181, 0x7, 0x50, 0x2, 0x2, 
    0x181, 0x183, 0x5, 0x8e, 0x48, 0x2, 0x182, 0x180, 0x3, 0x2, 0x2, 0x2, 
    0x182, 0x183, 0x3, 0x2, 0x2, 0x2, 0x183, 0x186, 0x3, 0x2, 0x2, 0x2, 
    0x184, 0x185, 0x7, 0x51, 0x2, 0x2, 0x185, 0x187, 0x5, 0x82, 0x42, 0x2, 
    0x186, 0x184, 0x3, 0x2, 0x2, 0x2, 0x186, 0x187, 0x3, 0x2, 0x2, 0x2, 
    0x187, 0x189, 0x3, 0x2, 0x2, 0x2, 0x188, 0x18a, 0x5, 0x2e, 0x18, 0x2, 
    0x189, 0x188, 0x3, 0x2, 0x2, 0x2, 0x189, 0x18a, 0x3, 0x2, 0x2, 0x2, 
    0x18a, 0x29, 0x3, 0x2, 0x2, 0x2, 0x18b, 0x18c, 0x7, 0x82, 0x2, 0x2, 
    0x18c, 0x18f, 0x5, 0x8e, 0x48, 0x2, 0x18d, 0x18e, 0x7, 0x84, 0x2, 0x2, 
    0x18e, 0x190, 0x5, 0x8e, 0x48, 0x2, 0x18f, 0x18d, 0x3, 0x2, 0x2, 0x2, 
    0x18f, 0x190, 0x3, 0x2, 0x2, 0x2, 0x190, 0x191, 0x3, 0x2, 0x2, 0x2, 
    0x191, 0x192, 0x7, 0x83, 0x2, 0x2, 0x192, 0x2b, 0x3, 0x2, 0x2, 0x2, 
    0x193, 0x194, 0x5, 0x8e, 0x48, 0x2, 0x194, 0x195, 0x7, 0x88, 0x2, 0x2, 
    0x195, 0x196, 0x7, 0x9d, 0x2, 0x2, 0x196, 0x1a5, 0x3, 0x2, 0x2, 0x2, 
    0x197, 0x198, 0x5, 0x8e, 0x48, 0x2, 0x198, 0x199, 0x7, 0x69, 0x2, 0x2, 
    0x199, 0x19a, 0x7, 0x7e, 0x2, 0x2, 0x19a, 0x19f, 0x7, 0x9d, 0x2, 0x2, 
    0x19b, 0x19c, 0x7, 0x85, 0x2, 0x2, 0x19c, 0x19e, 0x7, 0x9d, 0x2, 0x2, 
    0x19d, 0x19b, 0x3, 0x2, 0x2, 0x2, 0x19e, 0x1a1, 0x3, 0x2, 0x2, 0x2, 
    0x19f, 0x19d, 0x3, 0x2, 0x2, 0x2, 0x19f, 0x1a0, 0x3, 0x2, 0x2, 0x2, 
    0x1a0, 0x1a2, 0x3, 0x2, 0x2, 0x2, 0x1a1, 0x19f, 0x3, 0x2, 0x2, 0x2, 
    0x1a2, 0x1a3, 0x7, 0x7f, 0x2, 0x2, 0x1a3, 0x1a5, 0x3, 0x2, 0x2, 0x2, 
    0x1a4, 0x193, 0x3, 0x2, 0x2, 0x2, 0x1a4, 0x197, 0x3, 0x2, 0x2, 0x2, 
    0x1a5, 0x2d, 0x3, 0x2, 0x2, 0x2, 0x1a6, 0x1af, 0x7, 0x7e, 0x2, 0x2, 
    0x1a7, 0x1a8, 0x5, 0x8e, 0x48, 0x2, 0x1a8, 0x1a9, 0x7, 0x84, 0x2, 0x2, 
    0x1a9, 0x1ab, 0x5, 0x8e, 0x48, 0x2, 0x1aa, 0x1ac, 0x7, 0x85, 0x2, 0x2, 
    0x1ab, 0x1aa, 0x3, 0x2, 0x2, 0x2, 0x1ab, 0x1ac, 0x3, 0x2, 0x2, 0x2, 
    0x1ac, 0x1ae, 0x3, 0x2, 0x2, 0x2, 0x1ad, 0x1a7, 0x3, 0x2, 0x2, 0x2, 
    0x1ae, 0x1b1, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x1ad, 0x3, 0x2, 0x2, 0x2, 
    0x1af, 0x1b0, 0x3, 0x2, 0x2, 0x2, 0x1b0, 0x1b2, 0x3, 0x2, 0x2, 0x2, 
    0x1b1, 0x1af, 0x3, 0x2, 0x2, 0x2, 0x1b2, 0x1b3, 0x7, 0x7f, 0x2, 0x2, 
    0x1b3, 0x2f, 0x3, 0x2, 0x2, 0x2, 0x1b4, 0x1b5, 0x7, 0xc, 0x2, 0x2, 0x1b5, 
    0x1b6, 0x5, 0x8e, 0x48, 0x2, 0x1b6, 0x1ba, 0x7, 0x7e, 0x2, 0x2, 0x1b7, 
    0x1b9, 0x5, 0x32, 0x1a, 0x2, 0x1b8, 0x1b7, 0x3, 0x2, 0x2, 0x2, 0x1b9, 
    0x1bc, 0x3, 0x2, 0x2, 0x2, 0x1ba, 0x1b8, 0x3, 0x2, 0x2, 0x2, 0x1ba, 
    0x1bb, 0x3, 0x2, 0x2, 0x2, 0x1bb, 0x1bd, 0x3, 0x2, 0x2, 0x2, 0x1bc, 
    0x1ba, 0x3, 0x2, 0x2, 0x2, 0x1bd, 0x1be, 0x7, 0x7f, 0x2, 0x2, 0x1be, 
    0x31, 0x3, 0x2, 0x2, 0x2, 0x1bf, 0x1c0, 0x5, 0x8e, 0x48, 0x2, 0x1c0, 
    0x1c1, 0x7, 0x84, 0x2, 0x2, 0x1c1, 0x1c4, 0x5, 0x3e, 0x20, 0x2, 0x1c2, 
    0x1c3, 0x7, 0x69, 0x2, 0x2, 0x1c3, 0x1c5, 0x5, 0x68, 0x35, 0x2, 0x1c4, 
    0x1c2, 0x3, 0x2, 0x2, 0x2, 0x1c4, 0x1c5, 0x3, 0x2, 0x2, 0x2, 0x1c5, 
    0x1c7, 0x3, 0x2, 0x2, 0x2, 0x1c6, 0x1c8, 0x7, 0x9e, 0x2, 0x2, 0x1c7, 
    0x1c6, 0x3, 0x2, 0x2, 0x2, 0x1c7, 0x1c8, 0x3, 0x2, 0x2, 0x2, 0x1c8, 
    0x1ca, 0x3, 0x2, 0x2, 0x2, 0x1c9, 0x1cb, 0x7, 0x85, 0x2, 0x2, 0x1ca, 
    0x1c9, 0x3, 0x2, 0x2, 0x2, 0x1ca, 0x1cb, 0x3, 0x2, 0x2, 0x2, 0x1cb, 
    0x33, 0x3, 0x2, 0x2, 0x2, 0x1cc, 0x1cd, 0x7, 0xd, 0x2, 0x2, 0x1cd, 0x1ce, 
    0x5, 0x8e, 0x48, 0x2, 0x1ce, 0x1cf, 0x7, 0x1d, 0x2, 0x2, 0x1cf, 0x1d3, 
    0x5, 0x8e, 0x48, 0x2, 0x1d0, 0x1d2, 0x5, 0x40, 0x21, 0x2, 0x1d1, 0x1d0, 
    0x3, 0x2, 0x2, 0x2, 0x1d2, 0x1d5, 0x3, 0x2, 0x2, 0x2, 0x1d3, 0x1d1, 
    0x3, 0x2, 0x2, 0x2, 0x1d3, 0x1d4, 0x3, 0x2, 0x2, 0x2, 0x1d4, 0x1d6, 
    0x3, 0x2, 0x2, 0x2, 0x1d5, 0x1d3, 0x3, 0x2, 0x2, 0x2, 0x1d6, 0x1d7, 
    0x7, 0x7e, 0x2, 0x2, 0x1d7, 0x1db, 0x5, 0x36, 0x1c, 0x2, 0x1d8, 0x1da, 
    0x5, 0x3a, 0x1e, 0x2, 0x1d9, 0x1d8, 0x3, 0x2, 0x2, 0x2, 0x1da, 0x1dd, 
    0x3, 0x2, 0x2, 0x2, 0x1db, 0x1d9, 0x3, 0x2, 0x2, 0x2, 0x1db, 0x1dc, 
    0x3, 0x2, 0x2, 0x2, 0x1dc, 0x1de, 0x3, 0x2, 0x2, 0x2, 0x1dd, 0x1db, 
    0x3, 0x2, 0x2, 0x2, 0x1de, 0x1df, 0x7, 0x7f, 0x2, 0x2, 0x1df, 0x35, 
    0x3, 0x2, 0x2, 0x2, 0x1e0, 0x1e1, 0x7, 0x87, 0x2, 0x2, 0x1e1, 0x1e6, 
    0x5, 0x38, 0x1d, 0x2, 0x1e2, 0x1e3, 0x7, 0x87, 0x2, 0x2, 0x1e3, 0x1e5, 
    0x5, 0x38, 0x1d, 0x2, 0x1e4, 0x1e2, 0x3, 0x2, 0x2, 0x2, 0x1e5, 0x1e8, 
    0x3, 0x2, 0x2, 0x2, 0x1e6, 0x1e4, 0x3, 0x2, 0x2, 0x2, 0x1e6, 0x1e7, 
    0x3, 0x2, 0x2, 0x2, 0x1e7, 0x1e9, 0x3, 0x2, 0x2, 0x2, 0x1e8, 0x1e6, 
    0x3, 0x2, 0x2, 0x2, 0x1e9, 0x1ea, 0x7, 0x87, 0x2, 0x2, 0x1ea, 0x37, 
    0x3, 0x2, 0x2, 0x2, 0x1eb, 0x1ee, 0x5, 0x8e, 0x48, 0x2, 0x1ec, 0x1ed, 
    0x7, 0x84, 0x2, 0x2, 0x1ed, 0x1ef, 0x5, 0x3e, 0x20, 0x2, 0x1ee, 0x1ec, 
    0x3, 0x2, 0x2, 0x2, 0x1ee, 0x1ef, 0x3, 0x2, 0x2, 0x2, 0x1ef, 0x39, 0x3, 
    0x2, 0x2, 0x2, 0x1f0, 0x1f1, 0x7, 0x87, 0x2, 0x2, 0x1f1, 0x1f6, 0x5, 
    0x3c, 0x1f, 0x2, 0x1f2, 0x1f3, 0x7, 0x87, 0x2, 0x2, 0x1f3, 0x1f5, 0x5, 
    0x3c, 0x1f, 0x2, 0x1f4, 0x1f2, 0x3, 0x2, 0x2, 0x2, 0x1f5, 0x1f8, 0x3, 
    0x2, 0x2, 0x2, 0x1f6, 0x1f4, 0x3, 0x2, 0x2, 0x2, 0x1f6, 0x1f7, 0x3, 
    0x2, 0x2, 0x2, 0x1f7, 0x1f9, 0x3, 0x2, 0x2, 0x2, 0x1f8, 0x1f6, 0x3, 
    0x2, 0x2, 0x2, 0x1f9, 0x1fa, 0x7, 0x87, 0x2, 0x2, 0x1fa, 0x3b, 0x3, 
    0x2, 0x2, 0x2, 0x1fb, 0x1fe, 0x7, 0x91, 0x2, 0x2, 0x1fc, 0x1fe, 0x5, 
    0x82, 0x42, 0x2, 0x1fd, 0x1fb, 0x3, 0x2, 0x2, 0x2, 0x1fd, 0x1fc, 0x3, 
    0x2, 0x2, 0x2, 0x1fe, 0x3d, 0x3, 0x2, 0x2, 0x2, 0x1ff, 0x200, 0x5, 0x8e, 
    0x48, 0x2, 0x200, 0x201, 0x7, 0x69, 0x2, 0x2, 0x201, 0x202, 0x5, 0x8e, 
    0x48, 0x2, 0x202, 0x212, 0x3, 0x2, 0x2, 0x2, 0x203, 0x204, 0x7, 0x6d, 
    0x2, 0x2, 0x204, 0x205, 0x7, 0x8d, 0x2, 0x2, 0x205, 0x206, 0x5, 0x3e, 
    0x20, 0x2, 0x206, 0x207, 0x7, 0x8f, 0x2, 0x2, 0x207, 0x212, 0x3, 0x2, 
    0x2, 0x2, 0x208, 0x209, 0x7, 0x6a, 0x2, 0x2, 0x209, 0x20a, 0x7, 0x8d, 
    0x2, 0x2, 0x20a, 0x20b, 0x5, 0x3e, 0x20, 0x2, 0x20b, 0x20c, 0x7, 0x8f, 
    0x2, 0x2, 0x20c, 0x212, 0x3, 0x2, 0x2, 0x2, 0x20d, 0x20e, 0x5, 0x8e, 
    0x48, 0x2, 0x20e, 0x20f, 0x7, 0x9d, 0x2, 0x2, 0x20f, 0x212, 0x3, 0x2, 
    0x2, 0x2, 0x210, 0x212, 0x5, 0x8e, 0x48, 0x2, 0x211, 0x1ff, 0x3, 0x2, 
    0x2, 0x2, 0x211, 0x203, 0x3, 0x2, 0x2, 0x2, 0x211, 0x208, 0x3, 0x2, 
    0x2, 0x2, 0x211, 0x20d, 0x3, 0x2, 0x2, 0x2, 0x211, 0x210, 0x3, 0x2, 
    0x2, 0x2, 0x212, 0x3f, 0x3, 0x2, 0x2, 0x2, 0x213, 0x214, 0x7, 0x1c, 
    0x2, 0x2, 0x214, 0x21f, 0x7, 0x9e, 0x2, 0x2, 0x215, 0x216, 0x7, 0x1f, 
    0x2, 0x2, 0x216, 0x21b, 0x5, 0x8e, 0x48, 0x2, 0x217, 0x218, 0x7, 0x85, 
    0x2, 0x2, 0x218, 0x21a, 0x5, 0x8e, 0x48, 0x2, 0x219, 0x217, 0x3, 0x2, 
    0x2, 0x2, 0x21a, 0x21d, 0x3, 0x2, 0x2, 0x2, 0x21b, 0x219, 0x3, 0x2, 
    0x2, 0x2, 0x21b, 0x21c, 0x3, 0x2, 0x2, 0x2, 0x21c, 0x21f, 0x3, 0x2, 
    0x2, 0x2, 0x21d, 0x21b, 0x3, 0x2, 0x2, 0x2, 0x21e, 0x213, 0x3, 0x2, 
    0x2, 0x2, 0x21e, 0x215, 0x3, 0x2, 0x2, 0x2, 0x21f, 0x41, 0x3, 0x2, 0x2, 
    0x2, 0x220, 0x221, 0x7, 0x1f, 0x2, 0x2, 0x221, 0x226, 0x5, 0x8e, 0x48, 
    0x2, 0x222, 0x223, 0x7, 0x85, 0x2, 0x2, 0x223, 0x225, 0x5, 0x8e, 0x48, 
    0x2, 0x224, 0x222, 0x3, 0x2, 0x2, 0x2, 0x225, 0x228, 0x3, 0x2, 0x2, 
    0x2, 0x226, 0x224, 0x3, 0x2, 0x2, 0x2, 0x226, 0x227, 0x3, 0x2, 0x2, 
    0x2, 0x227, 0x43, 0x3, 0x2, 0x2, 0x2, 0x228, 0x226, 0x3, 0x2, 0x2, 0x2, 
    0x229, 0x22a, 0x7, 0xe, 0x2, 0x2, 0x22a, 0x22c, 0x5, 0x8e, 0x48, 0x2, 
    0x22b, 0x22d, 0x5, 0x46, 0x24, 0x2, 0x22c, 0x22b, 0x3, 0x2, 0x2, 0x2, 
    0x22c, 0x22d, 0x3, 0x2, 0x2, 0x2, 0x22d, 0x22e, 0x3, 0x2, 0x2, 0x2, 
    0x22e, 0x22f, 0x7, 0x84, 0x2, 0x2, 0x22f, 0x233, 0x5, 0x68, 0x35, 0x2, 
    0x230, 0x232, 0x5, 0x40, 0x21, 0x2, 0x231, 0x230, 0x3, 0x2, 0x2, 0x2, 
    0x232, 0x235, 0x3, 0x2, 0x2, 0x2, 0x233, 0x231, 0x3, 0x2, 0x2, 0x2, 
    0x233, 0x234, 0x3, 0x2, 0x2, 0x2, 0x234, 0x45, 0x3, 0x2, 0x2, 0x2, 0x235, 
    0x233, 0x3, 0x2, 0x2, 0x2, 0x236, 0x237, 0x7, 0x80, 0x2, 0x2, 0x237, 
    0x23c, 0x5, 0x48, 0x25, 0x2, 0x238, 0x239, 0x7, 0x85, 0x2, 0x2, 0x239, 
    0x23b, 0x5, 0x48, 0x25, 0x2, 0x23a, 0x238, 0x3, 0x2, 0x2, 0x2, 0x23b, 
    0x23e, 0x3, 0x2, 0x2, 0x2, 0x23c, 0x23a, 0x3, 0x2, 0x2, 0x2, 0x23c, 
    0x23d, 0x3, 0x2, 0x2, 0x2, 0x23d, 0x23f, 0x3, 0x2, 0x2, 0x2, 0x23e, 
    0x23c, 0x3, 0x2, 0x2, 0x2, 0x23f, 0x240, 0x7, 0x81, 0x2, 0x2, 0x240, 
    0x47, 0x3, 0x2, 0x2, 0x2, 0x241, 0x242, 0x5, 0x8e, 0x48, 0x2, 0x242, 
    0x243, 0x5, 0x3e, 0x20, 0x2, 0x243, 0x49, 0x3, 0x2, 0x2, 0x2, 0x244, 
    0x245, 0x7, 0xf, 0x2, 0x2, 0x245, 0x246, 0x5, 0x8e, 0x48, 0x2, 0x246, 
    0x249, 0x5, 0x3e, 0x20, 0x2, 0x247, 0x248, 0x7, 0x69, 0x2, 0x2, 0x248, 
    0x24a, 0x5, 0x68, 0x35, 0x2, 0x249, 0x247, 0x3, 0x2, 0x2, 0x2, 0x249, 
    0x24a, 0x3, 0x2, 0x2, 0x2, 0x24a, 0x24b, 0x3, 0x2, 0x2, 0x2, 0x24b, 
    0x24c, 0x7, 0x25, 0x2, 0x2, 0x24c, 0x250, 0x5, 0x68, 0x35, 0x2, 0x24d, 
    0x24f, 0x5, 0x40, 0x21, 0x2, 0x24e, 0x24d, 0x3, 0x2, 0x2, 0x2, 0x24f, 
    0x252, 0x3, 0x2, 0x2, 0x2, 0x250, 0x24e, 0x3, 0x2, 0x2, 0x2, 0x250, 
    0x251, 0x3, 0x2, 0x2, 0x2, 0x251, 0x4b, 0x3, 0x2, 0x2, 0x2, 0x252, 0x250, 
    0x3, 0x2, 0x2, 0x2, 0x253, 0x254, 0x7, 0x10, 0x2, 0x2, 0x254, 0x255, 
    0x5, 0x8e, 0x48, 0x2, 0x255, 0x256, 0x7, 0x9e, 0x2, 0x2, 0x256, 0x25a, 
    0x7, 0x7e, 0x2, 0x2, 0x257, 0x259, 0x5, 0x4e, 0x28, 0x2, 0x258, 0x257, 
    0x3, 0x2, 0x2, 0x2, 0x259, 0x25c, 0x3, 0x2, 0x2, 0x2, 0x25a, 0x258, 
    0x3, 0x2, 0x2, 0x2, 0x25a, 0x25b, 0x3, 0x2, 0x2, 0x2, 0x25b, 0x25d, 
    0x3, 0x2, 0x2, 0x2, 0x25c, 0x25a, 0x3, 0x2, 0x2, 0x2, 0x25d, 0x25e, 
    0x7, 0x7f, 0x2, 0x2, 0x25e, 0x4d, 0x3, 0x2, 0x2, 0x2, 0x25f, 0x260, 
    0x7, 0x4c, 0x2, 0x2, 0x260, 0x261, 0x7, 0x7a, 0x2, 0x2, 0x261, 0x265, 
    0x5, 0x68, 0x35, 0x2, 0x262, 0x264, 0x5, 0x40, 0x21, 0x2, 0x263, 0x262, 
    0x3, 0x2, 0x2, 0x2, 0x264, 0x267, 0x3, 0x2, 0x2, 0x2, 0x265, 0x263, 
    0x3, 0x2, 0x2, 0x2, 0x265, 0x266, 0x3, 0x2, 0x2, 0x2, 0x266, 0x293, 
    0x3, 0x2, 0x2, 0x2, 0x267, 0x265, 0x3, 0x2, 0x2, 0x2, 0x268, 0x269, 
    0x7, 0x23, 0x2, 0x2, 0x269, 0x26a, 0x7, 0x7a, 0x2, 0x2, 0x26a, 0x26e, 
    0x5, 0x68, 0x35, 0x2, 0x26b, 0x26d, 0x5, 0x40, 0x21, 0x2, 0x26c, 0x26b, 
    0x3, 0x2, 0x2, 0x2, 0x26d, 0x270, 0x3, 0x2, 0x2, 0x2, 0x26e, 0x26c, 
    0x3, 0x2, 0x2, 0x2, 0x26e, 0x26f, 0x3, 0x2, 0x2, 0x2, 0x26f, 0x293, 
    0x3, 0x2, 0x2, 0x2, 0x270, 0x26e, 0x3, 0x2, 0x2, 0x2, 0x271, 0x272, 
    0x7, 0x21, 0x2, 0x2, 0x272, 0x273, 0x7, 0x7a, 0x2, 0x2, 0x273, 0x277, 
    0x5, 0x68, 0x35, 0x2, 0x274, 0x276, 0x5, 0x40, 0x21, 0x2, 0x275, 0x274, 
    0x3, 0x2, 0x2, 0x2, 0x276, 0x279, 0x3, 0x2, 0x2, 0x2, 0x277, 0x275, 
    0x3, 0x2, 0x2, 0x2, 0x277, 0x278, 0x3, 0x2, 0x2, 0x2, 0x278, 0x293, 
    0x3, 0x2, 0x2, 0x2, 0x279, 0x277, 0x3, 0x2, 0x2, 0x2, 0x27a, 0x27b, 
    0x7, 0x52, 0x2, 0x2, 0x27b, 0x27f, 0x7, 0x9e, 0x2, 0x2, 0x27c, 0x27e, 
    0x5, 0x40, 0x21, 0x2, 0x27d, 0x27c, 0x3, 0x2, 0x2, 0x2, 0x27e, 0x281, 
    0x3, 0x2, 0x2, 0x2, 0x27f, 0x27d, 0x3, 0x2, 0x2, 0x2, 0x27f, 0x280, 
    0x3, 0x2, 0x2, 0x2, 0x280, 0x293, 0x3, 0x2, 0x2, 0x2, 0x281, 0x27f, 
    0x3, 0x2, 0x2, 0x2, 0x282, 0x283, 0x7, 0x44, 0x2, 0x2, 0x283, 0x287, 
    0x7, 0x9e, 0x2, 0x2, 0x284, 0x286, 0x5, 0x40, 0x21, 0x2, 0x285, 0x284, 
    0x3, 0x2, 0x2, 0x2, 0x286, 0x289, 0x3, 0x2, 0x2, 0x2, 0x287, 0x285, 
    0x3, 0x2, 0x2, 0x2, 0x287, 0x288, 0x3, 0x2, 0x2, 0x2, 0x288, 0x293, 
    0x3, 0x2, 0x2, 0x2, 0x289, 0x287, 0x3, 0x2, 0x2, 0x2, 0x28a, 0x28b, 
    0x7, 0x3d, 0x2, 0x2, 0x28b, 0x28f, 0x7, 0x9e, 0x2, 0x2, 0x28c, 0x28e, 
    0x5, 0x40, 0x21, 0x2, 0x28d, 0x28c, 0x3, 0x2, 0x2, 0x2, 0x28e, 0x291, 
    0x3, 0x2, 0x2, 0x2, 0x28f, 0x28d, 0x3, 0x2, 0x2, 0x2, 0x28f, 0x290, 
    0x3, 0x2, 0x2, 0x2, 0x290, 0x293, 0x3, 0x2, 0x2, 0x2, 0x291, 0x28f, 
    0x3, 0x2, 0x2, 0x2, 0x292, 0x25f, 0x3, 0x2, 0x2, 0x2, 0x292, 0x268, 
    0x3, 0x2, 0x2, 0x2, 0x292, 0x271, 0x3, 0x2, 0x2, 0x2, 0x292, 0x27a, 
    0x3, 0x2, 0x2, 0x2, 0x292, 0x282, 0x3, 0x2, 0x2, 0x2, 0x292, 0x28a, 
    0x3, 0x2, 0x2, 0x2, 0x293, 0x4f, 0x3, 0x2, 0x2, 0x2, 0x294, 0x295, 0x7, 
    0x11, 0x2, 0x2, 0x295, 0x296, 0x5, 0x8e, 0x48, 0x2, 0x296, 0x297, 0x7, 
    0x9e, 0x2, 0x2, 0x297, 0x29b, 0x7, 0x7e, 0x2, 0x2, 0x298, 0x29a, 0x5, 
    0x52, 0x2a, 0x2, 0x299, 0x298, 0x3, 0x2, 0x2, 0x2, 0x29a, 0x29d, 0x3, 
    0x2, 0x2, 0x2, 0x29b, 0x299, 0x3, 0x2, 0x2, 0x2, 0x29b, 0x29c, 0x3, 
    0x2, 0x2, 0x2, 0x29c, 0x29e, 0x3, 0x2, 0x2, 0x2, 0x29d, 0x29b, 0x3, 
    0x2, 0x2, 0x2, 0x29e, 0x29f, 0x7, 0x7f, 0x2, 0x2, 0x29f, 0x51, 0x3, 
    0x2, 0x2, 0x2, 0x2a0, 0x2a1, 0x7, 0x20, 0x2, 0x2, 0x2a1, 0x31c, 0x7, 
    0x9e, 0x2, 0x2, 0x2a2, 0x2a5, 0x7, 0x45, 0x2, 0x2, 0x2a3, 0x2a6, 0x7, 
    0x21, 0x2, 0x2, 0x2a4, 0x2a6, 0x5, 0x8e, 0x48, 0x2, 0x2a5, 0x2a3, 0x3, 
    0x2, 0x2, 0x2, 0x2a5, 0x2a4, 0x3, 0x2, 0x2, 0x2, 0x2a6, 0x2a8, 0x3, 
    0x2, 0x2, 0x2, 0x2a7, 0x2a9, 0x7, 0x9e, 0x2, 0x2, 0x2a8, 0x2a7, 0x3, 
    0x2, 0x2, 0x2, 0x2a8, 0x2a9, 0x3, 0x2, 0x2, 0x2, 0x2a9, 0x2ad, 0x3, 
    0x2, 0x2, 0x2, 0x2aa, 0x2ac, 0x5, 0x40, 0x21, 0x2, 0x2ab, 0x2aa, 0x3, 
    0x2, 0x2, 0x2, 0x2ac, 0x2af, 0x3, 0x2, 0x2, 0x2, 0x2ad, 0x2ab, 0x3, 
    0x2, 0x2, 0x2, 0x2ad, 0x2ae, 0x3, 0x2, 0x2, 0x2, 0x2ae, 0x31c, 0x3, 
    0x2, 0x2, 0x2, 0x2af, 0x2ad, 0x3, 0x2, 0x2, 0x2, 0x2b0, 0x2b1, 0x7, 
    0x35, 0x2, 0x2, 0x2b1, 0x2b2, 0x7, 0x7a, 0x2, 0x2, 0x2b2, 0x2b6, 0x5, 
    0x68, 0x35, 0x2, 0x2b3, 0x2b5, 0x5, 0x40, 0x21, 0x2, 0x2b4, 0x2b3, 0x3, 
    0x2, 0x2, 0x2, 0x2b5, 0x2b8, 0x3, 0x2, 0x2, 0x2, 0x2b6, 0x2b4, 0x3, 
    0x2, 0x2, 0x2, 0x2b6, 0x2b7, 0x3, 0x2, 0x2, 0x2, 0x2b7, 0x31c, 0x3, 
    0x2, 0x2, 0x2, 0x2b8, 0x2b6, 0x3, 0x2, 0x2, 0x2, 0x2b9, 0x2ba, 0x7, 
    0x24, 0x2, 0x2, 0x2ba, 0x2bb, 0x7, 0x7a, 0x2, 0x2, 0x2bb, 0x2bf, 0x5, 
    0x68, 0x35, 0x2, 0x2bc, 0x2be, 0x5, 0x40, 0x21, 0x2, 0x2bd, 0x2bc, 0x3, 
    0x2, 0x2, 0x2, 0x2be, 0x2c1, 0x3, 0x2, 0x2, 0x2, 0x2bf, 0x2bd, 0x3, 
    0x2, 0x2, 0x2, 0x2bf, 0x2c0, 0x3, 0x2, 0x2, 0x2, 0x2c0, 0x31c, 0x3, 
    0x2, 0x2, 0x2, 0x2c1, 0x2bf, 0x3, 0x2, 0x2, 0x2, 0x2c2, 0x2c3, 0x7, 
    0x1e, 0x2, 0x2, 0x2c3, 0x2c4, 0x7, 0x7a, 0x2, 0x2, 0x2c4, 0x2c8, 0x5, 
    0x68, 0x35, 0x2, 0x2c5, 0x2c7, 0x5, 0x40, 0x21, 0x2, 0x2c6, 0x2c5, 0x3, 
    0x2, 0x2, 0x2, 0x2c7, 0x2ca, 0x3, 0x2, 0x2, 0x2, 0x2c8, 0x2c6, 0x3, 
    0x2, 0x2, 0x2, 0x2c8, 0x2c9, 0x3, 0x2, 0x2, 0x2, 0x2c9, 0x31c, 0x3, 
    0x2, 0x2, 0x2, 0x2ca, 0x2c8, 0x3, 0x2, 0x2, 0x2, 0x2cb, 0x2cc, 0x7, 
    0x46, 0x2, 0x2, 0x2cc, 0x2cf, 0x5, 0x68, 0x35, 0x2, 0x2cd, 0x2ce, 0x7, 
    0x31, 0x2, 0x2, 0x2ce, 0x2d0, 0x7, 0x9e, 0x2, 0x2, 0x2cf, 0x2cd, 0x3, 
    0x2, 0x2, 0x2, 0x2cf, 0x2d0, 0x3, 0x2, 0x2, 0x2, 0x2d0, 0x2d4, 0x3, 
    0x2, 0x2, 0x2, 0x2d1, 0x2d3, 0x5, 0x40, 0x21, 0x2, 0x2d2, 0x2d1, 0x3, 
    0x2, 0x2, 0x2, 0x2d3, 0x2d6, 0x3, 0x2, 0x2, 0x2, 0x2d4, 0x2d2, 0x3, 
    0x2, 0x2, 0x2, 0x2d4, 0x2d5, 0x3, 0x2, 0x2, 0x2, 0x2d5, 0x31c, 0x3, 
    0x2, 0x2, 0x2, 0x2d6, 0x2d4, 0x3, 0x2, 0x2, 0x2, 0x2d7, 0x2d8, 0x7, 
    0x42, 0x2, 0x2, 0x2d8, 0x2dd, 0x5, 0x54, 0x2b, 0x2, 0x2d9, 0x2da, 0x7, 
    0x85, 0x2, 0x2, 0x2da, 0x2dc, 0x5, 0x54, 0x2b, 0x2, 0x2db, 0x2d9, 0x3, 
    0x2, 0x2, 0x2, 0x2dc, 0x2df, 0x3, 0x2, 0x2, 0x2, 0x2dd, 0x2db, 0x3, 
    0x2, 0x2, 0x2, 0x2dd, 0x2de, 0x3, 0x2, 0x2, 0x2, 0x2de, 0x2e3, 0x3, 
    0x2, 0x2, 0x2, 0x2df, 0x2dd, 0x3, 0x2, 0x2, 0x2, 0x2e0, 0x2e2, 0x5, 
    0x40, 0x21, 0x2, 0x2e1, 0x2e0, 0x3, 0x2, 0x2, 0x2, 0x2e2, 0x2e5, 0x3, 
    0x2, 0x2, 0x2, 0x2e3, 0x2e1, 0x3, 0x2, 0x2, 0x2, 0x2e3, 0x2e4, 0x3, 
    0x2, 0x2, 0x2, 0x2e4, 0x31c, 0x3, 0x2, 0x2, 0x2, 0x2e5, 0x2e3, 0x3, 
    0x2, 0x2, 0x2, 0x2e6, 0x2e7, 0x7, 0x3a, 0x2, 0x2, 0x2e7, 0x2ea, 0x5, 
    0x8e, 0x48, 0x2, 0x2e8, 0x2e9, 0x7, 0x63, 0x2, 0x2, 0x2e9, 0x2eb, 0x5, 
    0x82, 0x42, 0x2, 0x2ea, 0x2e8, 0x3, 0x2, 0x2, 0x2, 0x2ea, 0x2eb, 0x3, 
    0x2, 0x2, 0x2, 0x2eb, 0x2ee, 0x3, 0x2, 0x2, 0x2, 0x2ec, 0x2ed, 0x7, 
    0x32, 0x2, 0x2, 0x2ed, 0x2ef, 0x5, 0x82, 0x42, 0x2, 0x2ee, 0x2ec, 0x3, 
    0x2, 0x2, 0x2, 0x2ee, 0x2ef, 0x3, 0x2, 0x2, 0x2, 0x2ef, 0x2f3, 0x3, 
    0x2, 0x2, 0x2, 0x2f0, 0x2f2, 0x5, 0x40, 0x21, 0x2, 0x2f1, 0x2f0, 0x3, 
    0x2, 0x2, 0x2, 0x2f2, 0x2f5, 0x3, 0x2, 0x2, 0x2, 0x2f3, 0x2f1, 0x3, 
    0x2, 0x2, 0x2, 0x2f3, 0x2f4, 0x3, 0x2, 0x2, 0x2, 0x2f4, 0x31c, 0x3, 
    0x2, 0x2, 0x2, 0x2f5, 0x2f3, 0x3, 0x2, 0x2, 0x2, 0x2f6, 0x2fa, 0x7, 
    0x38, 0x2, 0x2, 0x2f7, 0x2f8, 0x7, 0x63, 0x2, 0x2, 0x2f8, 0x2fb, 0x5, 
    0x82, 0x42, 0x2, 0x2f9, 0x2fb, 0x7, 0x9e, 0x2, 0x2, 0x2fa, 0x2f7, 0x3, 
    0x2, 0x2, 0x2, 0x2fa, 0x2f9, 0x3, 0x2, 0x2, 0x2, 0x2fb, 0x2ff, 0x3, 
    0x2, 0x2, 0x2, 0x2fc, 0x2fe, 0x5, 0x40, 0x21, 0x2, 0x2fd, 0x2fc, 0x3, 
    0x2, 0x2, 0x2, 0x2fe, 0x301, 0x3, 0x2, 0x2, 0x2, 0x2ff, 0x2fd, 0x3, 
    0x2, 0x2, 0x2, 0x2ff, 0x300, 0x3, 0x2, 0x2, 0x2, 0x300, 0x31c, 0x3, 
    0x2, 0x2, 0x2, 0x301, 0x2ff, 0x3, 0x2, 0x2, 0x2, 0x302, 0x303, 0x7, 
    0x2e, 0x2, 0x2, 0x303, 0x308, 0x5, 0x8e, 0x48, 0x2, 0x304, 0x305, 0x7, 
    0x85, 0x2, 0x2, 0x305, 0x307, 0x5, 0x8e, 0x48, 0x2, 0x306, 0x304, 0x3, 
    0x2, 0x2, 0x2, 0x307, 0x30a, 0x3, 0x2, 0x2, 0x2, 0x308, 0x306, 0x3, 
    0x2, 0x2, 0x2, 0x308, 0x309, 0x3, 0x2, 0x2, 0x2, 0x309, 0x31c, 0x3, 
    0x2, 0x2, 0x2, 0x30a, 0x308, 0x3, 0x2, 0x2, 0x2, 0x30b, 0x30f, 0x7, 
    0x48, 0x2, 0x2, 0x30c, 0x30d, 0x5, 0x26, 0x14, 0x2, 0x30d, 0x30e, 0x7, 
    0x9e, 0x2, 0x2, 0x30e, 0x310, 0x3, 0x2, 0x2, 0x2, 0x30f, 0x30c, 0x3, 
    0x2, 0x2, 0x2, 0x310, 0x311, 0x3, 0x2, 0x2, 0x2, 0x311, 0x30f, 0x3, 
    0x2, 0x2, 0x2, 0x311, 0x312, 0x3, 0x2, 0x2, 0x2, 0x312, 0x31c, 0x3, 
    0x2, 0x2, 0x2, 0x313, 0x314, 0x7, 0x3d, 0x2, 0x2, 0x314, 0x318, 0x7, 
    0x9e, 0x2, 0x2, 0x315, 0x317, 0x5, 0x40, 0x21, 0x2, 0x316, 0x315, 0x3, 
    0x2, 0x2, 0x2, 0x317, 0x31a, 0x3, 0x2, 0x2, 0x2, 0x318, 0x316, 0x3, 
    0x2, 0x2, 0x2, 0x318, 0x319, 0x3, 0x2, 0x2, 0x2, 0x319, 0x31c, 0x3, 
    0x2, 0x2, 0x2, 0x31a, 0x318, 0x3, 0x2, 0x2, 0x2, 0x31b, 0x2a0, 0x3, 
    0x2, 0x2, 0x2, 0x31b, 0x2a2, 0x3, 0x2, 0x2, 0x2, 0x31b, 0x2b0, 0x3, 
    0x2, 0x2, 0x2, 0x31b, 0x2b9, 0x3, 0x2, 0x2, 0x2, 0x31b, 0x2c2, 0x3, 
    0x2, 0x2, 0x2, 0x31b, 0x2cb, 0x3, 0x2, 0x2, 0x2, 0x31b, 0x2d7, 0x3, 
    0x2, 0x2, 0x2, 0x31b, 0x2e6, 0x3, 0x2, 0x2, 0x2, 0x31b, 0x2f6, 0x3, 
    0x2, 0x2, 0x2, 0x31b, 0x302, 0x3, 0x2, 0x2, 0x2, 0x31b, 0x30b, 0x3, 
    0x2, 0x2, 0x2, 0x31b, 0x313, 0x3, 0x2, 0x2, 0x2, 0x31c, 0x53, 0x3, 0x2, 
    0x2, 0x2, 0x31d, 0x31e, 0x7, 0x2a, 0x2, 0x2, 0x31e, 0x321, 0x5, 0x82, 
    0x42, 0x2, 0x31f, 0x320, 0x7, 0x40, 0x2, 0x2, 0x320, 0x322, 0x5, 0x82, 
    0x42, 0x2, 0x321, 0x31f, 0x3, 0x2, 0x2, 0x2, 0x321, 0x322, 0x3, 0x2, 
    0x2, 0x2, 0x322, 0x325, 0x3, 0x2, 0x2, 0x2, 0x323, 0x324, 0x7, 0x63, 
    0x2, 0x2, 0x324, 0x326, 0x5, 0x82, 0x42, 0x2, 0x325, 0x323, 0x3, 0x2, 
    0x2, 0x2, 0x325, 0x326, 0x3, 0x2, 0x2, 0x2, 0x326, 0x32f, 0x3, 0x2, 
    0x2, 0x2, 0x327, 0x328, 0x5, 0x82, 0x42, 0x2, 0x328, 0x32b, 0x7, 0x4a, 
    0x2, 0x2, 0x329, 0x32a, 0x7, 0x69, 0x2, 0x2, 0x32a, 0x32c, 0x5, 0x82, 
    0x42, 0x2, 0x32b, 0x329, 0x3, 0x2, 0x2, 0x2, 0x32b, 0x32c, 0x3, 0x2, 
    0x2, 0x2, 0x32c, 0x32f, 0x3, 0x2, 0x2, 0x2, 0x32d, 0x32f, 0x7, 0x9e, 
    0x2, 0x2, 0x32e, 0x31d, 0x3, 0x2, 0x2, 0x2, 0x32e, 0x327, 0x3, 0x2, 
    0x2, 0x2, 0x32e, 0x32d, 0x3, 0x2, 0x2, 0x2, 0x32f, 0x55, 0x3, 0x2, 0x2, 
    0x2, 0x330, 0x331, 0x7, 0x12, 0x2, 0x2, 0x331, 0x333, 0x5, 0x8e, 0x48, 
    0x2, 0x332, 0x334, 0x7, 0x9e, 0x2, 0x2, 0x333, 0x332, 0x3, 0x2, 0x2, 
    0x2, 0x333, 0x334, 0x3, 0x2, 0x2, 0x2, 0x334, 0x335, 0x3, 0x2, 0x2, 
    0x2, 0x335, 0x339, 0x7, 0x7e, 0x2, 0x2, 0x336, 0x338, 0x5, 0x58, 0x2d, 
    0x2, 0x337, 0x336, 0x3, 0x2, 0x2, 0x2, 0x338, 0x33b, 0x3, 0x2, 0x2, 
    0x2, 0x339, 0x337, 0x3, 0x2, 0x2, 0x2, 0x339, 0x33a, 0x3, 0x2, 0x2, 
    0x2, 0x33a, 0x33c, 0x3, 0x2, 0x2, 0x2, 0x33b, 0x339, 0x3, 0x2, 0x2, 
    0x2, 0x33c, 0x33d, 0x7, 0x7f, 0x2, 0x2, 0x33d, 0x57, 0x3, 0x2, 0x2, 
    0x2, 0x33e, 0x33f, 0x7, 0x13, 0x2, 0x2, 0x33f, 0x341, 0x5, 0x8e, 0x48, 
    0x2, 0x340, 0x342, 0x7, 0x9e, 0x2, 0x2, 0x341, 0x340, 0x3, 0x2, 0x2, 
    0x2, 0x341, 0x342, 0x3, 0x2, 0x2, 0x2, 0x342, 0x345, 0x3, 0x2, 0x2, 
    0x2, 0x343, 0x344, 0x7, 0x17, 0x2, 0x2, 0x344, 0x346, 0x5, 0x68, 0x35, 
    0x2, 0x345, 0x343, 0x3, 0x2, 0x2, 0x2, 0x345, 0x346, 0x3, 0x2, 0x2, 
    0x2, 0x346, 0x347, 0x3, 0x2, 0x2, 0x2, 0x347, 0x34b, 0x7, 0x7e, 0x2, 
    0x2, 0x348, 0x34a, 0x5, 0x5a, 0x2e, 0x2, 0x349, 0x348, 0x3, 0x2, 0x2, 
    0x2, 0x34a, 0x34d, 0x3, 0x2, 0x2, 0x2, 0x34b, 0x349, 0x3, 0x2, 0x2, 
    0x2, 0x34b, 0x34c, 0x3, 0x2, 0x2, 0x2, 0x34c, 0x34e, 0x3, 0x2, 0x2, 
    0x2, 0x34d, 0x34b, 0x3, 0x2, 0x2, 0x2, 0x34e, 0x34f, 0x7, 0x7f, 0x2, 
    0x2, 0x34f, 0x357, 0x3, 0x2, 0x2, 0x2, 0x350, 0x351, 0x7, 0x18, 0x2, 
    0x2, 0x351, 0x353, 0x7, 0x7e, 0x2, 0x2, 0x352, 0x354, 0x5, 0x5c, 0x2f, 
    0x2, 0x353, 0x352, 0x3, 0x2, 0x2, 0x2, 0x353, 0x354, 0x3, 0x2, 0x2, 
    0x2, 0x354, 0x355, 0x3, 0x2, 0x2, 0x2, 0x355, 0x357, 0x7, 0x7f, 0x2, 
    0x2, 0x356, 0x33e, 0x3, 0x2, 0x2, 0x2, 0x356, 0x350, 0x3, 0x2, 0x2, 
    0x2, 0x357, 0x59, 0x3, 0x2, 0x2, 0x2, 0x358, 0x359, 0x7, 0x2d, 0x2, 
    0x2, 0x359, 0x35a, 0x7, 0x7a, 0x2, 0x2, 0x35a, 0x35e, 0x5, 0x68, 0x35, 
    0x2, 0x35b, 0x35d, 0x5, 0x40, 0x21, 0x2, 0x35c, 0x35b, 0x3, 0x2, 0x2, 
    0x2, 0x35d, 0x360, 0x3, 0x2, 0x2, 0x2, 0x35e, 0x35c, 0x3, 0x2, 0x2, 
    0x2, 0x35e, 0x35f, 0x3, 0x2, 0x2, 0x2, 0x35f, 0x378, 0x3, 0x2, 0x2, 
    0x2, 0x360, 0x35e, 0x3, 0x2, 0x2, 0x2, 0x361, 0x364, 0x7, 0x3f, 0x2, 
    0x2, 0x362, 0x365, 0x7, 0x3e, 0x2, 0x2, 0x363, 0x365, 0x5, 0x5c, 0x2f, 
    0x2, 0x364, 0x362, 0x3, 0x2, 0x2, 0x2, 0x364, 0x363, 0x3, 0x2, 0x2, 
    0x2, 0x365, 0x378, 0x3, 0x2, 0x2, 0x2, 0x366, 0x367, 0x7, 0x29, 0x2, 
    0x2, 0x367, 0x368, 0x7, 0x7a, 0x2, 0x2, 0x368, 0x36c, 0x5, 0x68, 0x35, 
    0x2, 0x369, 0x36b, 0x5, 0x40, 0x21, 0x2, 0x36a, 0x369, 0x3, 0x2, 0x2, 
    0x2, 0x36b, 0x36e, 0x3, 0x2, 0x2, 0x2, 0x36c, 0x36a, 0x3, 0x2, 0x2, 
    0x2, 0x36c, 0x36d, 0x3, 0x2, 0x2, 0x2, 0x36d, 0x378, 0x3, 0x2, 0x2, 
    0x2, 0x36e, 0x36c, 0x3, 0x2, 0x2, 0x2, 0x36f, 0x373, 0x7, 0x48, 0x2, 
    0x2, 0x370, 0x371, 0x5, 0x26, 0x14, 0x2, 0x371, 0x372, 0x7, 0x9e, 0x2, 
    0x2, 0x372, 0x374, 0x3, 0x2, 0x2, 0x2, 0x373, 0x370, 0x3, 0x2, 0x2, 
    0x2, 0x374, 0x375, 0x3, 0x2, 0x2, 0x2, 0x375, 0x373, 0x3, 0x2, 0x2, 
    0x2, 0x375, 0x376, 0x3, 0x2, 0x2, 0x2, 0x376, 0x378, 0x3, 0x2, 0x2, 
    0x2, 0x377, 0x358, 0x3, 0x2, 0x2, 0x2, 0x377, 0x361, 0x3, 0x2, 0x2, 
    0x2, 0x377, 0x366, 0x3, 0x2, 0x2, 0x2, 0x377, 0x36f, 0x3, 0x2, 0x2, 
    0x2, 0x378, 0x5b, 0x3, 0x2, 0x2, 0x2, 0x379, 0x37e, 0x5, 0x8e, 0x48, 
    0x2, 0x37a, 0x37b, 0x7, 0x85, 0x2, 0x2, 0x37b, 0x37d, 0x5, 0x8e, 0x48, 
    0x2, 0x37c, 0x37a, 0x3, 0x2, 0x2, 0x2, 0x37d, 0x380, 0x3, 0x2, 0x2, 
    0x2, 0x37e, 0x37c, 0x3, 0x2, 0x2, 0x2, 0x37e, 0x37f, 0x3, 0x2, 0x2, 
    0x2, 0x37f, 0x5d, 0x3, 0x2, 0x2, 0x2, 0x380, 0x37e, 0x3, 0x2, 0x2, 0x2, 
    0x381, 0x382, 0x7, 0x14, 0x2, 0x2, 0x382, 0x384, 0x5, 0x8e, 0x48, 0x2, 
    0x383, 0x385, 0x7, 0x9e, 0x2, 0x2, 0x384, 0x383, 0x3, 0x2, 0x2, 0x2, 
    0x384, 0x385, 0x3, 0x2, 0x2, 0x2, 0x385, 0x386, 0x3, 0x2, 0x2, 0x2, 
    0x386, 0x387, 0x7, 0x7a, 0x2, 0x2, 0x387, 0x38b, 0x5, 0x68, 0x35, 0x2, 
    0x388, 0x38a, 0x5, 0x40, 0x21, 0x2, 0x389, 0x388, 0x3, 0x2, 0x2, 0x2, 
    0x38a, 0x38d, 0x3, 0x2, 0x2, 0x2, 0x38b, 0x389, 0x3, 0x2, 0x2, 0x2, 
    0x38b, 0x38c, 0x3, 0x2, 0x2, 0x2, 0x38c, 0x38e, 0x3, 0x2, 0x2, 0x2, 
    0x38d, 0x38b, 0x3, 0x2, 0x2, 0x2, 0x38e, 0x392, 0x7, 0x7e, 0x2, 0x2, 
    0x38f, 0x391, 0x5, 0x60, 0x31, 0x2, 0x390, 0x38f, 0x3, 0x2, 0x2, 0x2, 
    0x391, 0x394, 0x3, 0x2, 0x2, 0x2, 0x392, 0x390, 0x3, 0x2, 0x2, 0x2, 
    0x392, 0x393, 0x3, 0x2, 0x2, 0x2, 0x393, 0x395, 0x3, 0x2, 0x2, 0x2, 
    0x394, 0x392, 0x3, 0x2, 0x2, 0x2, 0x395, 0x396, 0x7, 0x7f, 0x2, 0x2, 
    0x396, 0x5f, 0x3, 0x2, 0x2, 0x2, 0x397, 0x398, 0x7, 0x4e, 0x2, 0x2, 
    0x398, 0x3a2, 0x5, 0x8e, 0x48, 0x2, 0x399, 0x39d, 0x7, 0x48, 0x2, 0x2, 
    0x39a, 0x39b, 0x5, 0x26, 0x14, 0x2, 0x39b, 0x39c, 0x7, 0x9e, 0x2, 0x2, 
    0x39c, 0x39e, 0x3, 0x2, 0x2, 0x2, 0x39d, 0x39a, 0x3, 0x2, 0x2, 0x2, 
    0x39e, 0x39f, 0x3, 0x2, 0x2, 0x2, 0x39f, 0x39d, 0x3, 0x2, 0x2, 0x2, 
    0x39f, 0x3a0, 0x3, 0x2, 0x2, 0x2, 0x3a0, 0x3a2, 0x3, 0x2, 0x2, 0x2, 
    0x3a1, 0x397, 0x3, 0x2, 0x2, 0x2, 0x3a1, 0x399, 0x3, 0x2, 0x2, 0x2, 
    0x3a2, 0x61, 0x3, 0x2, 0x2, 0x2, 0x3a3, 0x3a4, 0x7, 0x15, 0x2, 0x2, 
    0x3a4, 0x3a5, 0x7, 0x9e, 0x2, 0x2, 0x3a5, 0x3a9, 0x7, 0x7e, 0x2, 0x2, 
    0x3a6, 0x3a8, 0x5, 0x64, 0x33, 0x2, 0x3a7, 0x3a6, 0x3, 0x2, 0x2, 0x2, 
    0x3a8, 0x3ab, 0x3, 0x2, 0x2, 0x2, 0x3a9, 0x3a7, 0x3, 0x2, 0x2, 0x2, 
    0x3a9, 0x3aa, 0x3, 0x2, 0x2, 0x2, 0x3aa, 0x3ac, 0x3, 0x2, 0x2, 0x2, 
    0x3ab, 0x3a9, 0x3, 0x2, 0x2, 0x2, 0x3ac, 0x3ad, 0x7, 0x7f, 0x2, 0x2, 
    0x3ad, 0x63, 0x3, 0x2, 0x2, 0x2, 0x3ae, 0x3af, 0x7, 0x1a, 0x2, 0x2, 
    0x3af, 0x3c9, 0x7, 0x97, 0x2, 0x2, 0x3b0, 0x3b1, 0x7, 0x34, 0x2, 0x2, 
    0x3b1, 0x3b6, 0x5, 0x66, 0x34, 0x2, 0x3b2, 0x3b3, 0x7, 0x85, 0x2, 0x2, 
    0x3b3, 0x3b5, 0x5, 0x66, 0x34, 0x2, 0x3b4, 0x3b2, 0x3, 0x2, 0x2, 0x2, 
    0x3b5, 0x3b8, 0x3, 0x2, 0x2, 0x2, 0x3b6, 0x3b4, 0x3, 0x2, 0x2, 0x2, 
    0x3b6, 0x3b7, 0x3, 0x2, 0x2, 0x2, 0x3b7, 0x3ba, 0x3, 0x2, 0x2, 0x2, 
    0x3b8, 0x3b6, 0x3, 0x2, 0x2, 0x2, 0x3b9, 0x3bb, 0x7, 0x85, 0x2, 0x2, 
    0x3ba, 0x3b9, 0x3, 0x2, 0x2, 0x2, 0x3ba, 0x3bb, 0x3, 0x2, 0x2, 0x2, 
    0x3bb, 0x3c9, 0x3, 0x2, 0x2, 0x2, 0x3bc, 0x3bd, 0x7, 0x2f, 0x2, 0x2, 
    0x3bd, 0x3c2, 0x5, 0x68, 0x35, 0x2, 0x3be, 0x3bf, 0x7, 0x85, 0x2, 0x2, 
    0x3bf, 0x3c1, 0x5, 0x68, 0x35, 0x2, 0x3c0, 0x3be, 0x3, 0x2, 0x2, 0x2, 
    0x3c1, 0x3c4, 0x3, 0x2, 0x2, 0x2, 0x3c2, 0x3c0, 0x3, 0x2, 0x2, 0x2, 
    0x3c2, 0x3c3, 0x3, 0x2, 0x2, 0x2, 0x3c3, 0x3c6, 0x3, 0x2, 0x2, 0x2, 
    0x3c4, 0x3c2, 0x3, 0x2, 0x2, 0x2, 0x3c5, 0x3c7, 0x7, 0x85, 0x2, 0x2, 
    0x3c6, 0x3c5, 0x3, 0x2, 0x2, 0x2, 0x3c6, 0x3c7, 0x3, 0x2, 0x2, 0x2, 
    0x3c7, 0x3c9, 0x3, 0x2, 0x2, 0x2, 0x3c8, 0x3ae, 0x3, 0x2, 0x2, 0x2, 
    0x3c8, 0x3b0, 0x3, 0x2, 0x2, 0x2, 0x3c8, 0x3bc, 0x3, 0x2, 0x2, 0x2, 
    0x3c9, 0x65, 0x3, 0x2, 0x2, 0x2, 0x3ca, 0x3cb, 0x5, 0x8e, 0x48, 0x2, 
    0x3cb, 0x3cc, 0x7, 0x88, 0x2, 0x2, 0x3cc, 0x3cd, 0x5, 0x68, 0x35, 0x2, 
    0x3cd, 0x67, 0x3, 0x2, 0x2, 0x2, 0x3ce, 0x3cf, 0x8, 0x35, 0x1, 0x2, 
    0x3cf, 0x3d7, 0x5, 0x82, 0x42, 0x2, 0x3d0, 0x3d7, 0x5, 0x6c, 0x37, 0x2, 
    0x3d1, 0x3d7, 0x5, 0x7e, 0x40, 0x2, 0x3d2, 0x3d3, 0x7, 0x70, 0x2, 0x2, 
    0x3d3, 0x3d7, 0x5, 0x68, 0x35, 0xb, 0x3d4, 0x3d5, 0x7, 0x65, 0x2, 0x2, 
    0x3d5, 0x3d7, 0x5, 0x68, 0x35, 0xa, 0x3d6, 0x3ce, 0x3, 0x2, 0x2, 0x2, 
    0x3d6, 0x3d0, 0x3, 0x2, 0x2, 0x2, 0x3d6, 0x3d1, 0x3, 0x2, 0x2, 0x2, 
    0x3d6, 0x3d2, 0x3, 0x2, 0x2, 0x2, 0x3d6, 0x3d4, 0x3, 0x2, 0x2, 0x2, 
    0x3d7, 0x3fe, 0x3, 0x2, 0x2, 0x2, 0x3d8, 0x3d9, 0xc, 0x8, 0x2, 0x2, 
    0x3d9, 0x3da, 0x9, 0x4, 0x2, 0x2, 0x3da, 0x3fd, 0x5, 0x68, 0x35, 0x9, 
    0x3db, 0x3dc, 0xc, 0x7, 0x2, 0x2, 0x3dc, 0x3dd, 0x9, 0x5, 0x2, 0x2, 
    0x3dd, 0x3fd, 0x5, 0x68, 0x35, 0x8, 0x3de, 0x3df, 0xc, 0x6, 0x2, 0x2, 
    0x3df, 0x3e0, 0x9, 0x6, 0x2, 0x2, 0x3e0, 0x3fd, 0x5, 0x68, 0x35, 0x7, 
    0x3e1, 0x3e2, 0xc, 0x5, 0x2, 0x2, 0x3e2, 0x3e3, 0x7, 0x55, 0x2, 0x2, 
    0x3e3, 0x3fd, 0x5, 0x68, 0x35, 0x6, 0x3e4, 0x3e5, 0xc, 0x4, 0x2, 0x2, 
    0x3e5, 0x3e6, 0x9, 0x7, 0x2, 0x2, 0x3e6, 0x3fd, 0x5, 0x68, 0x35, 0x5, 
    0x3e7, 0x3e8, 0xc, 0x3, 0x2, 0x2, 0x3e8, 0x3e9, 0x7, 0x68, 0x2, 0x2, 
    0x3e9, 0x3fd, 0x5, 0x68, 0x35, 0x4, 0x3ea, 0x3eb, 0xc, 0xd, 0x2, 0x2, 
    0x3eb, 0x3ed, 0x7, 0x6b, 0x2, 0x2, 0x3ec, 0x3ee, 0x7, 0x70, 0x2, 0x2, 
    0x3ed, 0x3ec, 0x3, 0x2, 0x2, 0x2, 0x3ed, 0x3ee, 0x3, 0x2, 0x2, 0x2, 
    0x3ee, 0x3ef, 0x3, 0x2, 0x2, 0x2, 0x3ef, 0x3fd, 0x9, 0x8, 0x2, 0x2, 
    0x3f0, 0x3f1, 0xc, 0xc, 0x2, 0x2, 0x3f1, 0x3f3, 0x7, 0x6b, 0x2, 0x2, 
    0x3f2, 0x3f4, 0x7, 0x70, 0x2, 0x2, 0x3f3, 0x3f2, 0x3, 0x2, 0x2, 0x2, 
    0x3f3, 0x3f4, 0x3, 0x2, 0x2, 0x2, 0x3f4, 0x3f5, 0x3, 0x2, 0x2, 0x2, 
    0x3f5, 0x3fd, 0x5, 0x6a, 0x36, 0x2, 0x3f6, 0x3f7, 0xc, 0x9, 0x2, 0x2, 
    0x3f7, 0x3f8, 0x7, 0x5b, 0x2, 0x2, 0x3f8, 0x3f9, 0x5, 0x82, 0x42, 0x2, 
    0x3f9, 0x3fa, 0x7, 0x55, 0x2, 0x2, 0x3fa, 0x3fb, 0x5, 0x82, 0x42, 0x2, 
    0x3fb, 0x3fd, 0x3, 0x2, 0x2, 0x2, 0x3fc, 0x3d8, 0x3, 0x2, 0x2, 0x2, 
    0x3fc, 0x3db, 0x3, 0x2, 0x2, 0x2, 0x3fc, 0x3de, 0x3, 0x2, 0x2, 0x2, 
    0x3fc, 0x3e1, 0x3, 0x2, 0x2, 0x2, 0x3fc, 0x3e4, 0x3, 0x2, 0x2, 0x2, 
    0x3fc, 0x3e7, 0x3, 0x2, 0x2, 0x2, 0x3fc, 0x3ea, 0x3, 0x2, 0x2, 0x2, 
    0x3fc, 0x3f0, 0x3, 0x2, 0x2, 0x2, 0x3fc, 0x3f6, 0x3, 0x2, 0x2, 0x2, 
    0x3fd, 0x400, 0x3, 0x2, 0x2, 0x2, 0x3fe, 0x3fc, 0x3, 0x2, 0x2, 0x2, 
    0x3fe, 0x3ff, 0x3, 0x2, 0x2, 0x2, 0x3ff, 0x69, 0x3, 0x2, 0x2, 0x2, 0x400, 
    0x3fe, 0x3, 0x2, 0x2, 0x2, 0x401, 0x408, 0x7, 0x24, 0x2, 0x2, 0x402, 
    0x408, 0x7, 0x1e, 0x2, 0x2, 0x403, 0x408, 0x7, 0x23, 0x2, 0x2, 0x404, 
    0x408, 0x7, 0x21, 0x2, 0x2, 0x405, 0x408, 0x7, 0x29, 0x2, 0x2, 0x406, 
    0x408, 0x5, 0x8e, 0x48, 0x2, 0x407, 0x401, 0x3, 0x2, 0x2, 0x2, 0x407, 
    0x402, 0x3, 0x2, 0x2, 0x2, 0x407, 0x403, 0x3, 0x2, 0x2, 0x2, 0x407, 
    0x404, 0x3, 0x2, 0x2, 0x2, 0x407, 0x405, 0x3, 0x2, 0x2, 0x2, 0x407, 
    0x406, 0x3, 0x2, 0x2, 0x2, 0x408, 0x6b, 0x3, 0x2, 0x2, 0x2, 0x409, 0x40a, 
    0x5, 0x70, 0x39, 0x2, 0x40a, 0x417, 0x5, 0x6e, 0x38, 0x2, 0x40b, 0x40d, 
    0x5, 0x74, 0x3b, 0x2, 0x40c, 0x40e, 0x5, 0x76, 0x3c, 0x2, 0x40d, 0x40c, 
    0x3, 0x2, 0x2, 0x2, 0x40d, 0x40e, 0x3, 0x2, 0x2, 0x2, 0x40e, 0x410, 
    0x3, 0x2, 0x2, 0x2, 0x40f, 0x411, 0x5, 0x78, 0x3d, 0x2, 0x410, 0x40f, 
    0x3, 0x2, 0x2, 0x2, 0x410, 0x411, 0x3, 0x2, 0x2, 0x2, 0x411, 0x418, 
    0x3, 0x2, 0x2, 0x2, 0x412, 0x414, 0x5, 0x76, 0x3c, 0x2, 0x413, 0x415, 
    0x5, 0x78, 0x3d, 0x2, 0x414, 0x413, 0x3, 0x2, 0x2, 0x2, 0x414, 0x415, 
    0x3, 0x2, 0x2, 0x2, 0x415, 0x418, 0x3, 0x2, 0x2, 0x2, 0x416, 0x418, 
    0x5, 0x78, 0x3d, 0x2, 0x417, 0x40b, 0x3, 0x2, 0x2, 0x2, 0x417, 0x412, 
    0x3, 0x2, 0x2, 0x2, 0x417, 0x416, 0x3, 0x2, 0x2, 0x2, 0x418, 0x6d, 0x3, 
    0x2, 0x2, 0x2, 0x419, 0x41a, 0x9, 0x9, 0x2, 0x2, 0x41a, 0x6f, 0x3, 0x2, 
    0x2, 0x2, 0x41b, 0x421, 0x5, 0x72, 0x3a, 0x2, 0x41c, 0x41d, 0x7, 0x80, 
    0x2, 0x2, 0x41d, 0x41e, 0x5, 0x68, 0x35, 0x2, 0x41e, 0x41f, 0x7, 0x81, 
    0x2, 0x2, 0x41f, 0x421, 0x3, 0x2, 0x2, 0x2, 0x420, 0x41b, 0x3, 0x2, 
    0x2, 0x2, 0x420, 0x41c, 0x3, 0x2, 0x2, 0x2, 0x421, 0x71, 0x3, 0x2, 0x2, 
    0x2, 0x422, 0x427, 0x5, 0x8e, 0x48, 0x2, 0x423, 0x424, 0x7, 0x86, 0x2, 
    0x2, 0x424, 0x426, 0x5, 0x8e, 0x48, 0x2, 0x425, 0x423, 0x3, 0x2, 0x2, 
    0x2, 0x426, 0x429, 0x3, 0x2, 0x2, 0x2, 0x427, 0x425, 0x3, 0x2, 0x2, 
    0x2, 0x427, 0x428, 0x3, 0x2, 0x2, 0x2, 0x428, 0x73, 0x3, 0x2, 0x2, 0x2, 
    0x429, 0x427, 0x3, 0x2, 0x2, 0x2, 0x42a, 0x42b, 0x7, 0x7b, 0x2, 0x2, 
    0x42b, 0x42c, 0x5, 0x68, 0x35, 0x2, 0x42c, 0x75, 0x3, 0x2, 0x2, 0x2, 
    0x42d, 0x42f, 0x7, 0x74, 0x2, 0x2, 0x42e, 0x430, 0x9, 0xa, 0x2, 0x2, 
    0x42f, 0x42e, 0x3, 0x2, 0x2, 0x2, 0x42f, 0x430, 0x3, 0x2, 0x2, 0x2, 
    0x430, 0x431, 0x3, 0x2, 0x2, 0x2, 0x431, 0x432, 0x5, 0x68, 0x35, 0x2, 
    0x432, 0x77, 0x3, 0x2, 0x2, 0x2, 0x433, 0x43e, 0x7, 0x76, 0x2, 0x2, 
    0x434, 0x43f, 0x5, 0x7c, 0x3f, 0x2, 0x435, 0x436, 0x7, 0x1d, 0x2, 0x2, 
    0x436, 0x43b, 0x5, 0x7a, 0x3e, 0x2, 0x437, 0x438, 0x7, 0x85, 0x2, 0x2, 
    0x438, 0x43a, 0x5, 0x7a, 0x3e, 0x2, 0x439, 0x437, 0x3, 0x2, 0x2, 0x2, 
    0x43a, 0x43d, 0x3, 0x2, 0x2, 0x2, 0x43b, 0x439, 0x3, 0x2, 0x2, 0x2, 
    0x43b, 0x43c, 0x3, 0x2, 0x2, 0x2, 0x43c, 0x43f, 0x3, 0x2, 0x2, 0x2, 
    0x43d, 0x43b, 0x3, 0x2, 0x2, 0x2, 0x43e, 0x434, 0x3, 0x2, 0x2, 0x2, 
    0x43e, 0x435, 0x3, 0x2, 0x2, 0x2, 0x43f, 0x79, 0x3, 0x2, 0x2, 0x2, 0x440, 
    0x442, 0x5, 0x82, 0x42, 0x2, 0x441, 0x443, 0x5, 0x7c, 0x3f, 0x2, 0x442, 
    0x441, 0x3, 0x2, 0x2, 0x2, 0x442, 0x443, 0x3, 0x2, 0x2, 0x2, 0x443, 
    0x7b, 0x3, 0x2, 0x2, 0x2, 0x444, 0x445, 0x9, 0xb, 0x2, 0x2, 0x445, 0x7d, 
    0x3, 0x2, 0x2, 0x2, 0x446, 0x447, 0x5, 0x80, 0x41, 0x2, 0x447, 0x448, 
    0x7, 0x5f, 0x2, 0x2, 0x448, 0x449, 0x5, 0x82, 0x42, 0x2, 0x449, 0x44a, 
    0x7, 0x72, 0x2, 0x2, 0x44a, 0x44b, 0x5, 0x70, 0x39, 0x2, 0x44b, 0x44c, 
    0x5, 0x6e, 0x38, 0x2, 0x44c, 0x44d, 0x7, 0x75, 0x2, 0x2, 0x44d, 0x44e, 
    0x5, 0x68, 0x35, 0x2, 0x44e, 0x460, 0x3, 0x2, 0x2, 0x2, 0x44f, 0x451, 
    0x5, 0x80, 0x41, 0x2, 0x450, 0x452, 0x7, 0x72, 0x2, 0x2, 0x451, 0x450, 
    0x3, 0x2, 0x2, 0x2, 0x451, 0x452, 0x3, 0x2, 0x2, 0x2, 0x452, 0x453, 
    0x3, 0x2, 0x2, 0x2, 0x453, 0x454, 0x5, 0x70, 0x39, 0x2, 0x454, 0x455, 
    0x5, 0x6e, 0x38, 0x2, 0x455, 0x456, 0x7, 0x75, 0x2, 0x2, 0x456, 0x457, 
    0x5, 0x68, 0x35, 0x2, 0x457, 0x460, 0x3, 0x2, 0x2, 0x2, 0x458, 0x459, 
    0x9, 0xc, 0x2, 0x2, 0x459, 0x45a, 0x7, 0x10, 0x2, 0x2, 0x45a, 0x45c, 
    0x7, 0x6b, 0x2, 0x2, 0x45b, 0x45d, 0x7, 0x70, 0x2, 0x2, 0x45c, 0x45b, 
    0x3, 0x2, 0x2, 0x2, 0x45c, 0x45d, 0x3, 0x2, 0x2, 0x2, 0x45d, 0x45e, 
    0x3, 0x2, 0x2, 0x2, 0x45e, 0x460, 0x5, 0x6a, 0x36, 0x2, 0x45f, 0x446, 
    0x3, 0x2, 0x2, 0x2, 0x45f, 0x44f, 0x3, 0x2, 0x2, 0x2, 0x45f, 0x458, 
    0x3, 0x2, 0x2, 0x2, 0x460, 0x7f, 0x3, 0x2, 0x2, 0x2, 0x461, 0x46c, 0x7, 
    0x56, 0x2, 0x2, 0x462, 0x46c, 0x7, 0x63, 0x2, 0x2, 0x463, 0x464, 0x7, 
    0x5a, 0x2, 0x2, 0x464, 0x465, 0x7, 0x6c, 0x2, 0x2, 0x465, 0x46c, 0x5, 
    0x82, 0x42, 0x2, 0x466, 0x467, 0x7, 0x5a, 0x2, 0x2, 0x467, 0x468, 0x7, 
    0x6f, 0x2, 0x2, 0x468, 0x46c, 0x5, 0x82, 0x42, 0x2, 0x469, 0x46a, 0x7, 
    0x64, 0x2, 0x2, 0x46a, 0x46c, 0x5, 0x82, 0x42, 0x2, 0x46b, 0x461, 0x3, 
    0x2, 0x2, 0x2, 0x46b, 0x462, 0x3, 0x2, 0x2, 0x2, 0x46b, 0x463, 0x3, 
    0x2, 0x2, 0x2, 0x46b, 0x466, 0x3, 0x2, 0x2, 0x2, 0x46b, 0x469, 0x3, 
    0x2, 0x2, 0x2, 0x46c, 0x81, 0x3, 0x2, 0x2, 0x2, 0x46d, 0x46e, 0x8, 0x42, 
    0x1, 0x2, 0x46e, 0x488, 0x5, 0x86, 0x44, 0x2, 0x46f, 0x470, 0x9, 0xd, 
    0x2, 0x2, 0x470, 0x488, 0x5, 0x82, 0x42, 0x9, 0x471, 0x472, 0x7, 0x67, 
    0x2, 0x2, 0x472, 0x473, 0x5, 0x68, 0x35, 0x2, 0x473, 0x474, 0x7, 0x77, 
    0x2, 0x2, 0x474, 0x475, 0x5, 0x68, 0x35, 0x2, 0x475, 0x476, 0x7, 0x61, 
    0x2, 0x2, 0x476, 0x477, 0x5, 0x68, 0x35, 0x2, 0x477, 0x488, 0x3, 0x2, 
    0x2, 0x2, 0x478, 0x47a, 0x7, 0x15, 0x2, 0x2, 0x479, 0x47b, 0x5, 0x68, 
    0x35, 0x2, 0x47a, 0x479, 0x3, 0x2, 0x2, 0x2, 0x47a, 0x47b, 0x3, 0x2, 
    0x2, 0x2, 0x47b, 0x47d, 0x3, 0x2, 0x2, 0x2, 0x47c, 0x47e, 0x5, 0x84, 
    0x43, 0x2, 0x47d, 0x47c, 0x3, 0x2, 0x2, 0x2, 0x47e, 0x47f, 0x3, 0x2, 
    0x2, 0x2, 0x47f, 0x47d, 0x3, 0x2, 0x2, 0x2, 0x47f, 0x480, 0x3, 0x2, 
    0x2, 0x2, 0x480, 0x481, 0x3, 0x2, 0x2, 0x2, 0x481, 0x482, 0x7, 0x61, 
    0x2, 0x2, 0x482, 0x483, 0x5, 0x68, 0x35, 0x2, 0x483, 0x484, 0x7, 0x62, 
    0x2, 0x2, 0x484, 0x488, 0x3, 0x2, 0x2, 0x2, 0x485, 0x486, 0x7, 0x5f, 
    0x2, 0x2, 0x486, 0x488, 0x5, 0x82, 0x42, 0x3, 0x487, 0x46d, 0x3, 0x2, 
    0x2, 0x2, 0x487, 0x46f, 0x3, 0x2, 0x2, 0x2, 0x487, 0x471, 0x3, 0x2, 
    0x2, 0x2, 0x487, 0x478, 0x3, 0x2, 0x2, 0x2, 0x487, 0x485, 0x3, 0x2, 
    0x2, 0x2, 0x488, 0x49c, 0x3, 0x2, 0x2, 0x2, 0x489, 0x48a, 0xc, 0x8, 
    0x2, 0x2, 0x48a, 0x48b, 0x7, 0x94, 0x2, 0x2, 0x48b, 0x49b, 0x5, 0x82, 
    0x42, 0x9, 0x48c, 0x48d, 0xc, 0x7, 0x2, 0x2, 0x48d, 0x48e, 0x9, 0xe, 
    0x2, 0x2, 0x48e, 0x49b, 0x5, 0x82, 0x42, 0x8, 0x48f, 0x490, 0xc, 0x6, 
    0x2, 0x2, 0x490, 0x491, 0x9, 0xf, 0x2, 0x2, 0x491, 0x49b, 0x5, 0x82, 
    0x42, 0x7, 0x492, 0x493, 0xc, 0xb, 0x2, 0x2, 0x493, 0x494, 0x7, 0x86, 
    0x2, 0x2, 0x494, 0x49b, 0x5, 0x8e, 0x48, 0x2, 0x495, 0x496, 0xc, 0xa, 
    0x2, 0x2, 0x496, 0x497, 0x7, 0x82, 0x2, 0x2, 0x497, 0x498, 0x5, 0x68, 
    0x35, 0x2, 0x498, 0x499, 0x7, 0x83, 0x2, 0x2, 0x499, 0x49b, 0x3, 0x2, 
    0x2, 0x2, 0x49a, 0x489, 0x3, 0x2, 0x2, 0x2, 0x49a, 0x48c, 0x3, 0x2, 
    0x2, 0x2, 0x49a, 0x48f, 0x3, 0x2, 0x2, 0x2, 0x49a, 0x492, 0x3, 0x2, 
    0x2, 0x2, 0x49a, 0x495, 0x3, 0x2, 0x2, 0x2, 0x49b, 0x49e, 0x3, 0x2, 
    0x2, 0x2, 0x49c, 0x49a, 0x3, 0x2, 0x2, 0x2, 0x49c, 0x49d, 0x3, 0x2, 
    0x2, 0x2, 0x49d, 0x83, 0x3, 0x2, 0x2, 0x2, 0x49e, 0x49c, 0x3, 0x2, 0x2, 
    0x2, 0x49f, 0x4a0, 0x7, 0x7a, 0x2, 0x2, 0x4a0, 0x4a1, 0x5, 0x68, 0x35, 
    0x2, 0x4a1, 0x4a2, 0x7, 0x77, 0x2, 0x2, 0x4a2, 0x4a3, 0x5, 0x68, 0x35, 
    0x2, 0x4a3, 0x85, 0x3, 0x2, 0x2, 0x2, 0x4a4, 0x4e1, 0x5, 0x8c, 0x47, 
    0x2, 0x4a5, 0x4a6, 0x7, 0x6a, 0x2, 0x2, 0x4a6, 0x4a7, 0x9, 0x10, 0x2, 
    0x2, 0x4a7, 0x4a8, 0x5, 0x68, 0x35, 0x2, 0x4a8, 0x4a9, 0x7, 0x85, 0x2, 
    0x2, 0x4a9, 0x4aa, 0x5, 0x68, 0x35, 0x2, 0x4aa, 0x4ab, 0x9, 0x11, 0x2, 
    0x2, 0x4ab, 0x4e1, 0x3, 0x2, 0x2, 0x2, 0x4ac, 0x4ae, 0x7, 0x6d, 0x2, 
    0x2, 0x4ad, 0x4ac, 0x3, 0x2, 0x2, 0x2, 0x4ad, 0x4ae, 0x3, 0x2, 0x2, 
    0x2, 0x4ae, 0x4af, 0x3, 0x2, 0x2, 0x2, 0x4af, 0x4b8, 0x7, 0x7e, 0x2, 
    0x2, 0x4b0, 0x4b5, 0x5, 0x68, 0x35, 0x2, 0x4b1, 0x4b2, 0x7, 0x85, 0x2, 
    0x2, 0x4b2, 0x4b4, 0x5, 0x68, 0x35, 0x2, 0x4b3, 0x4b1, 0x3, 0x2, 0x2, 
    0x2, 0x4b4, 0x4b7, 0x3, 0x2, 0x2, 0x2, 0x4b5, 0x4b3, 0x3, 0x2, 0x2, 
    0x2, 0x4b5, 0x4b6, 0x3, 0x2, 0x2, 0x2, 0x4b6, 0x4b9, 0x3, 0x2, 0x2, 
    0x2, 0x4b7, 0x4b5, 0x3, 0x2, 0x2, 0x2, 0x4b8, 0x4b0, 0x3, 0x2, 0x2, 
    0x2, 0x4b8, 0x4b9, 0x3, 0x2, 0x2, 0x2, 0x4b9, 0x4ba, 0x3, 0x2, 0x2, 
    0x2, 0x4ba, 0x4e1, 0x7, 0x7f, 0x2, 0x2, 0x4bb, 0x4bd, 0x7, 0x79, 0x2, 
    0x2, 0x4bc, 0x4bb, 0x3, 0x2, 0x2, 0x2, 0x4bc, 0x4bd, 0x3, 0x2, 0x2, 
    0x2, 0x4bd, 0x4be, 0x3, 0x2, 0x2, 0x2, 0x4be, 0x4bf, 0x7, 0x7e, 0x2, 
    0x2, 0x4bf, 0x4c4, 0x5, 0x88, 0x45, 0x2, 0x4c0, 0x4c1, 0x7, 0x85, 0x2, 
    0x2, 0x4c1, 0x4c3, 0x5, 0x88, 0x45, 0x2, 0x4c2, 0x4c0, 0x3, 0x2, 0x2, 
    0x2, 0x4c3, 0x4c6, 0x3, 0x2, 0x2, 0x2, 0x4c4, 0x4c2, 0x3, 0x2, 0x2, 
    0x2, 0x4c4, 0x4c5, 0x3, 0x2, 0x2, 0x2, 0x4c5, 0x4c7, 0x3, 0x2, 0x2, 
    0x2, 0x4c6, 0x4c4, 0x3, 0x2, 0x2, 0x2, 0x4c7, 0x4c8, 0x7, 0x7f, 0x2, 
    0x2, 0x4c8, 0x4e1, 0x3, 0x2, 0x2, 0x2, 0x4c9, 0x4ca, 0x7, 0x79, 0x2, 
    0x2, 0x4ca, 0x4cb, 0x7, 0x7e, 0x2, 0x2, 0x4cb, 0x4cc, 0x7, 0x84, 0x2, 
    0x2, 0x4cc, 0x4e1, 0x7, 0x7f, 0x2, 0x2, 0x4cd, 0x4ce, 0x5, 0x8a, 0x46, 
    0x2, 0x4ce, 0x4d7, 0x7, 0x80, 0x2, 0x2, 0x4cf, 0x4d4, 0x5, 0x68, 0x35, 
    0x2, 0x4d0, 0x4d1, 0x7, 0x85, 0x2, 0x2, 0x4d1, 0x4d3, 0x5, 0x68, 0x35, 
    0x2, 0x4d2, 0x4d0, 0x3, 0x2, 0x2, 0x2, 0x4d3, 0x4d6, 0x3, 0x2, 0x2, 
    0x2, 0x4d4, 0x4d2, 0x3, 0x2, 0x2, 0x2, 0x4d4, 0x4d5, 0x3, 0x2, 0x2, 
    0x2, 0x4d5, 0x4d8, 0x3, 0x2, 0x2, 0x2, 0x4d6, 0x4d4, 0x3, 0x2, 0x2, 
    0x2, 0x4d7, 0x4cf, 0x3, 0x2, 0x2, 0x2, 0x4d7, 0x4d8, 0x3, 0x2, 0x2, 
    0x2, 0x4d8, 0x4d9, 0x3, 0x2, 0x2, 0x2, 0x4d9, 0x4da, 0x7, 0x81, 0x2, 
    0x2, 0x4da, 0x4e1, 0x3, 0x2, 0x2, 0x2, 0x4db, 0x4e1, 0x5, 0x8e, 0x48, 
    0x2, 0x4dc, 0x4dd, 0x7, 0x80, 0x2, 0x2, 0x4dd, 0x4de, 0x5, 0x68, 0x35, 
    0x2, 0x4de, 0x4df, 0x7, 0x81, 0x2, 0x2, 0x4df, 0x4e1, 0x3, 0x2, 0x2, 
    0x2, 0x4e0, 0x4a4, 0x3, 0x2, 0x2, 0x2, 0x4e0, 0x4a5, 0x3, 0x2, 0x2, 
    0x2, 0x4e0, 0x4ad, 0x3, 0x2, 0x2, 0x2, 0x4e0, 0x4bc, 0x3, 0x2, 0x2, 
    0x2, 0x4e0, 0x4c9, 0x3, 0x2, 0x2, 0x2, 0x4e0, 0x4cd, 0x3, 0x2, 0x2, 
    0x2, 0x4e0, 0x4db, 0x3, 0x2, 0x2, 0x2, 0x4e0, 0x4dc, 0x3, 0x2, 0x2, 
    0x2, 0x4e1, 0x87, 0x3, 0x2, 0x2, 0x2, 0x4e2, 0x4e3, 0x5, 0x8e, 0x48, 
    0x2, 0x4e3, 0x4e4, 0x7, 0x84, 0x2, 0x2, 0x4e4, 0x4e5, 0x5, 0x68, 0x35, 
    0x2, 0x4e5, 0x89, 0x3, 0x2, 0x2, 0x2, 0x4e6, 0x4e7, 0x5, 0x8e, 0x48, 
    0x2, 0x4e7, 0x8b, 0x3, 0x2, 0x2, 0x2, 0x4e8, 0x4f4, 0x9, 0x12, 0x2, 
    0x2, 0x4e9, 0x4f4, 0x7, 0x71, 0x2, 0x2, 0x4ea, 0x4f4, 0x7, 0x9d, 0x2, 
    0x2, 0x4eb, 0x4ec, 0x9, 0x13, 0x2, 0x2, 0x4ec, 0x4f4, 0x9, 0x14, 0x2, 
    0x2, 0x4ed, 0x4f4, 0x7, 0x9c, 0x2, 0x2, 0x4ee, 0x4f4, 0x7, 0x9b, 0x2, 
    0x2, 0x4ef, 0x4f4, 0x7, 0x9a, 0x2, 0x2, 0x4f0, 0x4f4, 0x7, 0x96, 0x2, 
    0x2, 0x4f1, 0x4f4, 0x7, 0x97, 0x2, 0x2, 0x4f2, 0x4f4, 0x7, 0x98, 0x2, 
    0x2, 0x4f3, 0x4e8, 0x3, 0x2, 0x2, 0x2, 0x4f3, 0x4e9, 0x3, 0x2, 0x2, 
    0x2, 0x4f3, 0x4ea, 0x3, 0x2, 0x2, 0x2, 0x4f3, 0x4eb, 0x3, 0x2, 0x2, 
    0x2, 0x4f3, 0x4ed, 0x3, 0x2, 0x2, 0x2, 0x4f3, 0x4ee, 0x3, 0x2, 0x2, 
    0x2, 0x4f3, 0x4ef, 0x3, 0x2, 0x2, 0x2, 0x4f3, 0x4f0, 0x3, 0x2, 0x2, 
    0x2, 0x4f3, 0x4f1, 0x3, 0x2, 0x2, 0x2, 0x4f3, 0x4f2, 0x3, 0x2, 0x2, 
    0x2, 0x4f4, 0x8d, 0x3, 0x2, 0x2, 0x2, 0x4f5, 0x4f6, 0x9, 0x15, 0x2, 
    0x2, 0x4f6, 0x8f, 0x3, 0x2, 0x2, 0x2, 0x92, 0x94, 0xb0, 0xba, 0xcb, 
    0xd4, 0xe5, 0xf0, 0x101, 0x104, 0x10a, 0x11a, 0x11e, 0x120, 0x12c, 0x134, 
    0x13b, 0x143, 0x146, 0x14e, 0x154, 0x158, 0x160, 0x169, 0x16d, 0x172, 
    0x17b, 0x17e, 0x182, 0x186, 0x189, 0x18f, 0x19f, 0x1a4, 0x1ab, 0x1af, 
    0x1ba, 0x1c4, 0x1c7, 0x1ca, 0x1d3, 0x1db, 0x1e6, 0x1ee, 0x1f6, 0x1fd, 
    0x211, 0x21b, 0x21e, 0x226, 0x22c, 0x233, 0x23c, 0x249, 0x250, 0x25a, 
    0x265, 0x26e, 0x277, 0x27f, 0x287, 0x28f, 0x292, 0x29b, 0x2a5, 0x2a8, 
    0x2ad, 0x2b6, 0x2bf, 0x2c8, 0x2cf, 0x2d4, 0x2dd, 0x2e3, 0x2ea, 0x2ee, 
    0x2f3, 0x2fa, 0x2ff, 0x308, 0x311, 0x318, 0x31b, 0x321, 0x325, 0x32b, 
    0x32e, 0x333, 0x339, 0x341, 0x345, 0x34b, 0x353, 0x356, 0x35e, 0x364, 
    0x36c, 0x375, 0x377, 0x37e, 0x384, 0x38b, 0x392, 0x39f, 0x3a1, 0x3a9, 
    0x3b6, 0x3ba, 0x3c2, 0x3c6, 0x3c8, 0x3d6, 0x3ed, 0x3f3, 0x3fc, 0x3fe, 
    0x407, 0x40d, 0x410, 0x414, 0x417, 0x420, 0x427, 0x42f, 0x43b, 0x43e, 
    0x442, 0x451, 0x45c, 0x45f, 0x46b, 0x47a, 0x47f, 0x487, 0x49a, 0x49c, 
    0x4ad, 0x4b5, 0x4b8, 0x4bc, 0x4c4, 0x4d4, 0x4d7, 0x4e0, 0x4f3, 
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

import { diagnose } from './diagnostics/index.ts';
import { findNames, readPhrases, resolveSpeakers } from './entities/index.ts';
import { findFigures } from './figures/index.ts';
import type { Language } from './language/language.ts';
import { vietnamese } from './language/vi/index.ts';
import { findNoise } from './noise/index.ts';
import { describeStatements, findAttributions } from './statements/index.ts';
import { normalizeText, splitSentences, tokenize } from './text/index.ts';
import { findDates } from './time/index.ts';
import type { Article, ArticleAnalysis } from './types.ts';
import { joinWords } from './words/index.ts';

export interface AnalyzeOptions {
  /** The language pack to read with; Vietnamese unless told. */
  readonly language?: Language;
}

/**
 * Reads one article and rebuilds who said what. Pure: the same article gives the same analysis on every machine.
 * Never throws on odd text; what is odd about it stands in `diagnostics`.
 */
export function analyze(article: Article, options: AnalyzeOptions = {}): ArticleAnalysis {
  const language = options.language ?? vietnamese;
  const text = normalizeText(article.text);
  const tokens = tokenize(text, language.wordNumbers);
  const words = joinWords(tokens, language.lexicon);
  const noise = findNoise(text, tokens, language.noise);
  const sentences = splitSentences(text, tokens, noise, language.sentences);
  const { title, publisher, published } = article;
  const prose = { text, title, publisher, published, tokens, words, noise, sentences };
  const dates = findDates(prose, language.time);
  const figures = findFigures(prose, dates, language.figures);
  const phrases = readPhrases(prose, language.entities);
  const names = findNames(phrases);
  const attributions = findAttributions(prose, names, dates, language.statements);
  const speakers = resolveSpeakers(phrases, names, attributions);
  const statements = describeStatements(prose, attributions, speakers, dates, language.statements);
  const { entities, mentions } = speakers;
  // Assigned, not spread: V8 gives each object that is spread and then added to a shape of its own, which takes long to make.
  return Object.assign({}, article, {
    text,
    language: language.code,
    noise,
    sentences,
    dates,
    figures,
    entities,
    mentions,
    statements,
    diagnostics: diagnose(article.published, tokens, dates, language.diagnostics),
  });
}

import { checkArticle, checkArticles, leaveOutNulls } from './arguments.ts';
import { diagnose, withReadableDate } from './diagnostics/index.ts';
import { findNames, readPhrases, resolveSpeakers } from './entities/index.ts';
import { findFigures } from './figures/index.ts';
import type { Language } from './language/language.ts';
import { vietnamese } from './language/vi/index.ts';
import { findNoise } from './noise/index.ts';
import { chooseActs, describeStatements, findAttributions, readProse } from './statements/index.ts';
import { normalizeText, splitSentences, tokenize } from './text/index.ts';
import { findDates } from './time/index.ts';
import type { Article, ArticleAnalysis } from './types.ts';
import { joinWords } from './words/index.ts';

/**
 * Reads one article and rebuilds who said what. Pure: the same article gives the same analysis on every machine.
 * Never throws on odd text; what is odd about it stands in `diagnostics`.
 * @throws TypeError when it is no article.
 */
export function analyze(article: Article): ArticleAnalysis {
  checkArticle(article, 'analyze');
  const stages = readInStages(article, vietnamese);
  for (;;) {
    const step = stages.next();
    if (step.done === true) return step.value;
  }
}

/** So many articles go through the stages together. */
const TOGETHER = 16;

/**
 * Reads many articles, each as {@link analyze} does, in less time: several go through each stage before the next one begins, so that the
 * stage's code and tables stay near the processor.
 * @throws TypeError when they are no articles.
 */
export function analyzeAll(articles: readonly Article[]): ArticleAnalysis[] {
  checkArticles(articles, 'analyzeAll');
  const analyses: ArticleAnalysis[] = [];
  for (let from = 0; from < articles.length; from += TOGETHER) {
    let open = articles.slice(from, from + TOGETHER).map((article) => readInStages(article, vietnamese));
    while (open.length > 0)
      open = open.filter((stages) => {
        const step = stages.next();
        if (step.done === true) analyses.push(step.value);
        return step.done !== true;
      });
  }
  return analyses;
}

/** The stages of reading an article, one step each. */
function* readInStages(given: Article, language: Language): Generator<undefined, ArticleAnalysis, undefined> {
  const article = withReadableDate(leaveOutNulls(given));
  const text = normalizeText(article.text);
  const tokens = tokenize(text, language.wordNumbers);
  yield;
  const words = joinWords(tokens, language.lexicon);
  yield;
  const noise = findNoise(text, tokens, language.noise);
  yield;
  const sentences = splitSentences(text, tokens, noise, language.sentences);
  const { title, publisher, published } = article;
  const prose = { text, title, publisher, published, tokens, words, noise, sentences };
  yield;
  const dates = findDates(prose, language.time);
  yield;
  const figures = findFigures(prose, dates, language.figures);
  yield;
  const phrases = readPhrases(prose, language.entities);
  yield;
  const names = findNames(phrases);
  yield;
  const reading = readProse(prose, names, dates, language.statements);
  yield;
  const found = findAttributions(prose, reading);
  yield;
  const attributions = chooseActs(reading, found);
  yield;
  const speakers = resolveSpeakers(phrases, names, attributions);
  yield;
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
    diagnostics: diagnose(given.published, tokens, dates, language.diagnostics),
  });
}

import { commonQuantity, type Quantity } from '../figures/compare.ts';
import { type Bag, type RareTerm, rareTerms, reweigh, weighTerms } from '../stories/likeness.ts';
import { compareText, innermost, sentencesOf, type Token, tokenize, within } from '../text/index.ts';
import { latestDay, readDay } from '../time/index.ts';
import type { ArticleAnalysis, Figure, FigureRef, Span } from '../types.ts';
import type { ConflictLanguage } from './words.ts';

/** A figure with what stands around it. */
export interface FigureContext {
  readonly ref: FigureRef;
  readonly article: ArticleAnalysis;
  readonly figure: Figure;
  readonly quantity: Quantity;
  /** The words of its sentence, and words in a row, with weights: rarer and nearer ones weigh more. */
  readonly terms: Bag;
  /** Names in its sentence that tell it from other figures of the story. */
  readonly names: ReadonlySet<string>;
  /** The same without the names of who speaks. */
  readonly namesTold: ReadonlySet<string>;
  /** The values of the dates in its sentence. */
  readonly dates: readonly string[];
  /** All of them lie well before the article: it tells of an earlier time than undated figures do. */
  readonly background: boolean;
  readonly sentence: Span;
  /** The clause it stands in. */
  readonly clause: Span;
  /** Ids of the speakers of the innermost statement it stands in. */
  readonly speakers: readonly string[];
  /** Whether it is an addition to, a fall from or a share of another figure, and which; empty when it is none of them. */
  readonly partial: string;
  /** It is only supposed, for reckoning. */
  readonly supposed: boolean;
  /** It counts what grows while reports come in. */
  readonly growing: boolean;
}

/** Words away at which a word counts half. */
const NEAR = 14;
/** A name beside a larger share of the story's figures tells none of them from another. */
const WIDELY_NAMED = 0.3;
/** Tokens before a figure, and first ones of its sentence, in which a word makes it partial. */
const BEFORE = 3;
const OPENING = 2;

/** The figures of a story's articles that name what they count, by the articles' ids. */
export function figureContexts(articles: readonly ArticleAnalysis[], language: ConflictLanguage): FigureContext[] {
  const inOrder = articles.toSorted((a, b) => compareText(a.id, b.id));
  const drafts = inOrder.flatMap((article) => contextsOf(article, language));
  const holders = countHolders(drafts.map(({ terms }) => terms.terms));
  const named = countHolders(drafts.map(({ names }) => names));
  const telling = (names: ReadonlySet<string>) =>
    new Set([...names].filter((name) => (named.get(name) ?? 0) <= WIDELY_NAMED * drafts.length));
  return drafts.map((draft) => ({
    ...draft,
    terms: tellApart(draft.terms, holders, drafts.length),
    names: telling(draft.names),
    namesTold: telling(draft.namesTold),
  }));
}

function countHolders<Term>(sets: readonly Iterable<Term>[]): Map<Term, number> {
  const holders = new Map<Term, number>();
  for (const set of sets) for (const term of set) holders.set(term, (holders.get(term) ?? 0) + 1);
  return holders;
}

/** What many figures of the story have around them tells them less apart. */
function tellApart({ terms, weights }: Bag, holders: ReadonlyMap<number, number>, figures: number): Bag {
  return reweigh(
    terms,
    (term, at) => (weights[at] ?? 0) * Math.sqrt(Math.log((2 * figures + 2) / (holders.get(term) ?? 1))),
  );
}

function contextsOf(article: ArticleAnalysis, language: ConflictLanguage): FigureContext[] {
  if (article.figures.length === 0) return [];
  const sentences = sentencesOf(article, language.sentences);
  const sources = article.statements.flatMap(({ source }) => source ?? []);
  const contexts: FigureContext[] = [];
  let sentence = 0;
  // The figures of one sentence share what is read of it.
  let known: Span | undefined;
  let around: readonly Token[] = [];
  let rare: readonly RareTerm[] = [];
  article.figures.forEach((figure, number) => {
    while (sentence + 1 < sentences.length && (sentences[sentence]?.end ?? 0) <= figure.start) sentence += 1;
    const span = sentences[sentence];
    const quantity = commonQuantity(figure, language.figures);
    if (span === undefined || quantity === null || !within(figure, span)) return;
    if (span !== known) {
      around = tokenize(article.text, language.wordNumbers, span);
      rare = rareTerms(around, language.stories);
      known = span;
    }
    const clause = clauseOf(around, figure);
    const { partial, supposed, growing } = language.conflicts;
    const before = around.filter((token) => token.end <= figure.start).slice(-BEFORE);
    const dates = article.dates.filter((date) => within(date, span)).map((date) => date.value);
    contexts.push({
      ref: { article: article.id, figure: number },
      article,
      figure,
      quantity,
      terms: termsAround(around, rare, figure),
      names: namesIn(around),
      namesTold: namesIn(around.filter((token) => !sources.some((source) => within(token, source)))),
      dates,
      background: isBackground(dates, article),
      sentence: span,
      clause: { start: clause[0]?.start ?? figure.start, end: clause.at(-1)?.end ?? figure.end },
      speakers: speakersOf(article, figure),
      partial: partOf(before, partial) || partOf(around.slice(0, OPENING), partial),
      supposed: holdsAny(before, supposed),
      growing: holdsAny(clause, growing),
    });
  });
  return contexts;
}

/** Days before its article from which a dated figure tells of an earlier time. */
const BACKGROUND_DAYS = 30;

function isBackground(dates: readonly string[], article: ArticleAnalysis): boolean {
  const published = readDay(article.published ?? '');
  if (published === null || dates.length === 0) return false;
  return dates.every((date) => published - (readDay(latestDay(date) ?? '') ?? published) > BACKGROUND_DAYS);
}

/** Words with a capital letter in a row; one alone at the beginning of the sentence is no name. */
function namesIn(tokens: readonly Token[]): Set<string> {
  const runs: Token[][] = [];
  tokens.forEach((token, at) => {
    if (!token.capital) return;
    const run = runs.at(-1);
    if (run !== undefined && at > 0 && run.at(-1) === tokens[at - 1]) run.push(token);
    else runs.push([token]);
  });
  const names = runs.filter((run) => run.length > 1 || run[0] !== tokens[0]);
  return new Set(names.map((run) => run.map((token) => token.lower).join(' ')));
}

function termsAround(tokens: readonly Token[], rare: readonly RareTerm[], figure: Figure): Bag {
  const from = tokens.findIndex((token) => token.start >= figure.start);
  const to = tokens.findLastIndex((token) => token.end <= figure.end);
  return weighTerms(rare, (at) => NEAR / (NEAR + Math.max(0, from - at, at - to)));
}

/** The tokens between the marks around a figure. */
function clauseOf(tokens: readonly Token[], figure: Figure): Token[] {
  const before = tokens.findLastIndex((token) => token.end <= figure.start && BREAKS.has(token.text));
  const after = tokens.findIndex((token) => token.start >= figure.end && BREAKS.has(token.text));
  return tokens.slice(before + 1, after < 0 ? tokens.length : after);
}

const BREAKS: ReadonlySet<string> = new Set([',', '.', ';', ':', '–', '—', '(', ')', '…', '"', '“', '”']);

function holdsAny(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return tokens.some(
    (token, at) => words.has(token.lower) || words.has(`${token.lower} ${tokens[at + 1]?.lower ?? ''}`),
  );
}

/** The first of some tokens' words that makes a figure partial tells how. */
function partOf(tokens: readonly Token[], parts: ReadonlyMap<string, string>): string {
  for (const [at, { lower }] of tokens.entries()) {
    const part = parts.get(lower) ?? parts.get(`${lower} ${tokens[at + 1]?.lower ?? ''}`);
    if (part !== undefined) return part;
  }
  return '';
}

function speakersOf({ statements }: ArticleAnalysis, figure: Figure): readonly string[] {
  const around = innermost(
    statements.map(({ content }) => content),
    figure,
  );
  return statements[around]?.speakers ?? [];
}

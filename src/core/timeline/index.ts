import { type Bag, likenessOf, rareTerms, weighTerms } from '../stories/likeness.ts';
import { compareText, sentencesOf, type Token, tokenize, within } from '../text/index.ts';
import { earliestDay, isDay, isMonth, readDay } from '../time/index.ts';
import type { ArticleAnalysis, DateMention, Happening, Span, Statement } from '../types.ts';
import type { TimelineLanguage, TimelineWords } from './words.ts';

/** Likeness of two sentences about one day from which they report one happening; one article seldom reports it twice. */
const SAME_HAPPENING = { elsewhere: 0.2, sameArticle: 0.5 } as const;
/** A day further back than this, in days, is background to the article that tells it. */
const BACKGROUND = 366;
/** A sentence of fewer words reports nothing that could be told alone. */
const WORDS = 5;

/** Sentences of an article in which a day told without a number (`sáng nay`) is that of its news; further down it tells of the ordinary. */
const LEAD = 3;
const NUMBER = /\p{Nd}/u;

interface Report {
  readonly date: string;
  readonly article: string;
  readonly span: Span;
  readonly words: Bag;
}

/** Lists the dated happenings of a story, one a happening, the earliest first. The earliest report is quoted. */
export function buildTimeline(articles: readonly ArticleAnalysis[], language: TimelineLanguage): Happening[] {
  const reports = articles
    .toSorted((a, b) => compareText(a.published ?? LAST, b.published ?? LAST) || compareText(a.id, b.id))
    .flatMap((article) => reportsOf(article, language));
  const happenings = new Map<string, Report[][]>();
  for (const report of reports) {
    const sameDay = happenings.get(report.date) ?? [];
    happenings.set(report.date, sameDay);
    const same = sameDay.find((told) => told.some((one) => isSame(one, report)));
    if (same === undefined) sameDay.push([report]);
    else same.push(report);
  }
  return [...happenings]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([date, sameDay]) => sameDay.flatMap((told) => describe(date, told)));
}

function isSame(one: Report, other: Report): boolean {
  const least = one.article === other.article ? SAME_HAPPENING.sameArticle : SAME_HAPPENING.elsewhere;
  return likenessOf(one.words, other.words) >= least;
}

function describe(date: string, [first, ...others]: readonly Report[]): Happening[] {
  if (first === undefined) return [];
  const { article, span } = first;
  return [{ date, article, span, sources: others.map((other) => ({ article: other.article, span: other.span })) }];
}

/** The sentences of an article that report what happened on a calendar day, or in a month, once for each. */
function reportsOf(article: ArticleAnalysis, language: TimelineLanguage): Report[] {
  const days = article.dates.filter(
    (date) =>
      (isDay(date.value) || (isMonth(date.value) && !isLimit(date, article.text, language.timeline))) &&
      isNews(date.value, article.published),
  );
  if (days.length === 0) return [];
  const prose = sentencesOf(article, language.sentences).filter(
    (span) => !article.noise.some((noise) => overlap(noise, span)),
  );
  return prose.flatMap((span, place) => {
    const isNamed = ({ start, end }: Span) => place < LEAD || NUMBER.test(article.text.slice(start, end));
    const told = days.filter(
      (date) => within(date, span) && isNamed(date) && !isDayOfSpeech(date, span, article.statements),
    );
    if (told.length === 0) return [];
    const inside = tokenize(article.text, language.wordNumbers, span);
    if (inside.filter((token) => token.kind === 'word').length < WORDS || isPlan(inside, language.timeline)) return [];
    const words = weighTerms(rareTerms(inside, language.stories));
    const { start, end } = span;
    return [...new Set(told.map((date) => date.value))].map((date) => ({
      date,
      article: article.id,
      span: { start, end },
      words,
    }));
  });
}

/** `since March`: when something began or ended is no time at which it happened. */
function isLimit({ start }: DateMention, text: string, { limits }: TimelineWords): boolean {
  const [before = ''] = /\p{L}+(?=\s*$)/u.exec(text.slice(Math.max(0, start - LONGEST_LIMIT), start)) ?? [];
  return limits.has(before.toLowerCase());
}

/** Characters in which the word before a date, and the space between, are looked for. */
const LONGEST_LIMIT = 10;

/** Not after the article's own day, which would be a plan, and not long before it. */
function isNews(day: string, published: string | undefined): boolean {
  const [then, now] = [readDay(earliestDay(day) ?? ''), readDay(published ?? '')];
  return then === null || now === null || (then <= now && now - then <= BACKGROUND);
}

function isPlan(tokens: readonly Token[], { planned }: TimelineWords): boolean {
  return tokens.some(({ lower }, at) => planned.has(lower) || planned.has(`${lower} ${tokens[at + 1]?.lower ?? ''}`));
}

/** A day beside the cue of a statement, outside of what is said: it tells when something was said. */
function isDayOfSpeech(date: DateMention, sentence: Span, statements: readonly Statement[]): boolean {
  const here = statements.filter(({ cue, content }) =>
    cue === null ? overlap(content, sentence) : within(cue, sentence),
  );
  return here.length > 0 && !statements.some(({ content }) => within(date, content));
}
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Sorts after every ISO date. */
const LAST = '~';

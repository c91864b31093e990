import type { ArticleAnalysis, Span } from '../core/index.ts';
import { type Calibration, calibrate } from './calibration.ts';
import { DifferentTextError, differenceOf } from './different-text.ts';
import type { GoldArticle } from './gold.ts';
import { scoreSpeakerLinks } from './links.ts';
import { matchSpans, overlap, spanOf } from './spans.ts';
import { type Grades, matchStatements, type StatementMatch } from './statements.ts';
import { type F1, F1Tally, type Share, ShareTally } from './tally.ts';

/** Accuracy over a set of gold articles. `full` is what counts: found, with the right speaker and the right act. */
export interface Scores {
  readonly articles: number;
  readonly f1: Readonly<Record<F1Name, F1>>;
  /** Over the found statements for which the gold has a value. */
  readonly shares: Readonly<Record<ShareName, Share>>;
  /** Pairs of statements of two articles of a story that have one speaker. */
  readonly links: F1;
  readonly calibration: Calibration;
  /** One line for each thing that is wrong, in the order of the articles. */
  readonly errors: readonly string[];
}

export const F1_NAMES = ['statement', 'exact', 'full', 'date', 'dateSpan', 'figure', 'figureSpan', 'noise'] as const;
export const SHARE_NAMES = ['cue', 'source', 'speaker', 'party', 'act', 'form', 'saidOn', 'via'] as const;
type F1Name = (typeof F1_NAMES)[number];
type ShareName = (typeof SHARE_NAMES)[number];

const NOTHING: ArticleAnalysis = {
  id: '',
  language: '',
  text: '',
  noise: [],
  sentences: [],
  dates: [],
  figures: [],
  entities: [],
  mentions: [],
  statements: [],
  diagnostics: [],
};

/** Any overlap makes a date or a figure found; its value decides whether it is right. */
const LEAST_VALUE_OVERLAP = 0.01;

/**
 * Holds analyses against gold annotations; docs/eval.md defines each measure. A gold article without an
 * analysis counts as all missed. Throws {@link DifferentTextError} when an analysis was made from another text than the gold.
 */
export function scoreAnalyses(golds: readonly GoldArticle[], analyses: Iterable<ArticleAnalysis>): Scores {
  const byId = new Map([...analyses].map((analysis) => [analysis.id, analysis]));
  const f1 = record(F1_NAMES, () => new F1Tally());
  const shares = record(SHARE_NAMES, () => new ShareTally());
  const errors: string[] = [];
  const matches: StatementMatch[] = [];
  for (const gold of golds) {
    const analysis = byId.get(gold.id) ?? { ...NOTHING, text: gold.text };
    const difference = differenceOf(gold.text, analysis.text);
    if (difference !== undefined) throw new DifferentTextError(gold.id, difference);
    const match = matchStatements(gold, analysis);
    matches.push(match);
    errors.push(...scoreStatements(gold, match, f1, shares));
    errors.push(...scoreDates(gold, analysis, f1), ...scoreFigures(gold, analysis, f1));
    scoreNoise(gold, analysis, f1.noise);
  }
  return {
    articles: golds.length,
    f1: record(F1_NAMES, (name) => f1[name].result()),
    shares: record(SHARE_NAMES, (name) => shares[name].result()),
    links: scoreSpeakerLinks(golds, byId),
    calibration: calibrate(matches),
    errors,
  };
}

function scoreStatements(
  gold: GoldArticle,
  { found, missed, spurious }: StatementMatch,
  f1: Readonly<Record<F1Name, F1Tally>>,
  shares: Readonly<Record<ShareName, ShareTally>>,
): readonly string[] {
  const wanted = found.length + missed.length;
  const offered = found.length + spurious.length;
  const rightWhere = (isRight: (grades: Grades) => boolean) => found.filter(({ grades }) => isRight(grades)).length;
  f1.statement.add(found.length, wanted, offered);
  f1.exact.add(
    rightWhere((grades) => grades.exact),
    wanted,
    offered,
  );
  f1.full.add(rightWhere(isFull), wanted, offered);
  for (const { grades } of found) {
    for (const name of SHARE_NAMES) if (grades[name] !== undefined) shares[name].add(grades[name]);
  }
  const words = ({ start, end }: Span) => gold.text.slice(start, Math.min(end, start + 100));
  return [
    ...found
      .filter(({ grades }) => !isFull(grades))
      .map(
        (f) =>
          `${gold.id}: speaker or act: gold ${f.gold.speaker}/${f.gold.act}, got ${f.predicted.act}: ${words(f.predicted.content)}`,
      ),
    ...missed.map((s) => `${gold.id}: missed (${s.speaker}/${s.act}): ${words(spanOf(s.content ?? [0, 0]))}`),
    ...spurious.map((s) => `${gold.id}: spurious (${s.rule}): ${words(s.content)}`),
  ];
}

function isFull(grades: Grades): boolean {
  return grades.speaker && grades.act;
}

function scoreDates(
  gold: GoldArticle,
  analysis: ArticleAnalysis,
  f1: Readonly<Record<F1Name, F1Tally>>,
): readonly string[] {
  const wanted = gold.dates.flatMap(({ span, value }) => (span ? [{ at: spanOf(span), value }] : []));
  const offered = analysis.dates.map((date) => ({ at: date, value: date.value }));
  return scoreValues(gold, 'date', wanted, offered, f1.date, f1.dateSpan);
}

function scoreFigures(
  gold: GoldArticle,
  analysis: ArticleAnalysis,
  f1: Readonly<Record<F1Name, F1Tally>>,
): readonly string[] {
  const wanted = gold.figures.flatMap(({ span, value, cmp }) =>
    span ? [{ at: spanOf(span), value: JSON.stringify([...value, cmp]) }] : [],
  );
  const offered = analysis.figures.map((f) => ({ at: f, value: JSON.stringify([f.low, f.high, f.comparator]) }));
  return scoreValues(gold, 'figure', wanted, offered, f1.figure, f1.figureSpan);
}

interface Valued {
  readonly at: Span;
  readonly value: string;
}

function scoreValues(
  { id, text }: GoldArticle,
  kind: string,
  wanted: readonly Valued[],
  offered: readonly Valued[],
  values: F1Tally,
  spans: F1Tally,
): readonly string[] {
  const at = (items: readonly Valued[]) => items.map((item) => item.at);
  const pairs = matchSpans(at(wanted), at(offered), LEAST_VALUE_OVERLAP);
  const wrong = pairs.filter(([g, p]) => wanted[g]?.value !== offered[p]?.value);
  spans.add(pairs.length, wanted.length, offered.length);
  values.add(pairs.length - wrong.length, wanted.length, offered.length);
  const words = (item: Valued | undefined) => `${text.slice(item?.at.start, item?.at.end)} = ${item?.value}`;
  const foundGold = new Set(pairs.map(([g]) => g));
  const foundPredicted = new Set(pairs.map(([, p]) => p));
  return [
    ...wrong.map(([g, p]) => `${id}: ${kind} value: gold ${words(wanted[g])}, got ${offered[p]?.value}`),
    ...wanted.filter((_, g) => !foundGold.has(g)).map((item) => `${id}: ${kind} missed: ${words(item)}`),
    ...offered.filter((_, p) => !foundPredicted.has(p)).map((item) => `${id}: ${kind} spurious: ${words(item)}`),
  ];
}

/** Noise is scored over characters, white space aside, since where one block ends is a matter of taste. */
function scoreNoise({ text, noise }: GoldArticle, analysis: ArticleAnalysis, tally: F1Tally): void {
  const gold = noise.flatMap(({ span }) => (span ? [spanOf(span)] : []));
  for (let at = 0; at < text.length; at++) {
    if (/\s/u.test(text.charAt(at))) continue;
    const here = { start: at, end: at + 1 };
    const isGold = gold.some((span) => overlap(span, here) > 0);
    const isPredicted = analysis.noise.some((span) => overlap(span, here) > 0);
    tally.add(isGold && isPredicted ? 1 : 0, isGold ? 1 : 0, isPredicted ? 1 : 0);
  }
}

function record<K extends string, V>(names: readonly K[], value: (name: K) => V): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<K, V>;
}

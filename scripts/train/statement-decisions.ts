/** The decisions of statement attribution, right and wrong ones, read off annotated articles: what the weights learn from. */

import { proposeFreeQuotes } from '#dist/core/statements/attributions/attribute.js';
import { describeFollowUp } from '#dist/core/statements/attributions/describe-follow-up.js';
import { proposeFollowUps } from '#dist/core/statements/attributions/follow-ups.js';
import type { Found } from '#dist/core/statements/attributions/found.js';
import { describeQuote } from '#dist/core/statements/attributions/free-quotes.js';
import { describeFrame } from '#dist/core/statements/frames/accept.js';
import { describeEnd, describeStart } from '#dist/core/statements/frames/describe-limits.js';
import { describeSource } from '#dist/core/statements/frames/describe-source.js';
import { contentFrom, leftContent, trimRun } from '#dist/core/statements/frames/frames.js';
import { proposeEnds, proposeStarts } from '#dist/core/statements/frames/limits.js';
import { FrameProposer } from '#dist/core/statements/frames/propose-frames.js';
import { proposeSources, type SourceCandidate } from '#dist/core/statements/frames/sources.js';
import { type Model, probability } from '#dist/core/statements/model/model.js';
import type { Sink } from '#dist/core/statements/model/symbols.js';
import { describeGlance } from '#dist/core/statements/reading/glance.js';
import type { Reading, Run } from '#dist/core/statements/reading/reading.js';
import type { StatementWeights } from '#dist/core/statements/words.js';
import { charsOf, type GoldArticle, type GoldStatement, iou, overlap, type Pair, trimPair } from '../annotated.js';
import { type Choice, type Example, FeatureSpace } from './learn.js';

/** An annotated article, read. */
export interface Task {
  readonly gold: GoldArticle;
  readonly reading: Reading;
}

/** The features of each decision; one for all articles, so that nothing is described twice. */
export const spaces: Readonly<Record<keyof StatementWeights, FeatureSpace>> = {
  glance: new FeatureSpace(),
  source: new FeatureSpace(),
  start: new FeatureSpace(),
  end: new FeatureSpace(),
  accept: new FeatureSpace(),
  quote: new FeatureSpace(),
  followUp: new FeatureSpace(),
};

/** The gold statements of a cue. */
export const goldOf = (task: Task, first: number, last: number): GoldStatement[] =>
  task.gold.statements.filter((s) => s.cue && overlap(s.cue, charsOf(task.reading, first, last + 1)) > 0);

export const stats: Record<string, [number, number]> = {};
export const count = (name: string, ok: boolean): void => {
  stats[name] ??= [0, 0];
  const c = stats[name];
  c[1]++;
  if (ok) c[0]++;
};

export const notes: string[] = [];
function note(kind: string, { gold }: Task, { cue, source, content }: GoldStatement, got: Pair | null = null): void {
  const marks: [number, string][] = [];
  for (const [pair, open, close] of [
    [cue, '{', '}'],
    [source, '<', '>'],
    [content, '[[', ']]'],
    [got, '((', '))'],
  ] as const)
    if (pair) marks.push([pair[0], open], [pair[1], close]);
  marks.sort((a, b) => a[0] - b[0]);
  const from = Math.max(0, (marks[0]?.[0] ?? 0) - 60);
  let out = '';
  let last = from;
  for (const [at, mark] of marks) {
    out += gold.text.slice(last, at) + mark;
    last = at;
  }
  notes.push(`${kind} ${(out + gold.text.slice(last, last + 40)).replaceAll('\n', '⏎')}`);
}

/** Decisions about sources and limits, read off the gold. */
export function decisionsOf(task: Task): { source: Choice[]; start: Choice[]; end: Choice[] } {
  const out = { source: [] as Choice[], start: [] as Choice[], end: [] as Choice[] };
  const { reading } = task;
  for (const stretch of reading.stretches) {
    const earlier: SourceCandidate[] = [];
    for (const cue of reading.cues.filter((c) => c.first >= stretch.first && c.first < stretch.end)) {
      for (const statement of goldOf(task, cue.first, cue.last)) {
        const candidates = proposeSources(reading, stretch, cue, earlier);
        let right = candidates.length - 1;
        if (statement.source) {
          let top = 0.5;
          right = -1;
          candidates.forEach((c, n) => {
            const v = c.end > c.first ? iou(statement.source as Pair, charsOf(reading, c.first, c.end)) : 0;
            if (v > top) {
              top = v;
              right = n;
            }
          });
        }
        count('source reachable', right >= 0);
        if (right < 0) note('SOURCE', task, statement);
        out.source.push({
          right,
          candidates: candidates.map((c) =>
            spaces.source.code(reading.language.symbols, (sink) => describeSource(reading, stretch, cue, c, sink)),
          ),
        });
        const source = candidates[right];
        if (source === undefined) continue;
        if (source.side === 'left' || source.side === 'right') earlier.push(source);
        limitsOf(task, stretch, cue, source, statement, out);
      }
    }
  }
  return out;
}

function limitsOf(
  task: Task,
  stretch: Reading['stretches'][number],
  cue: Reading['cues'][number],
  source: SourceCandidate,
  statement: GoldStatement,
  out: { start: Choice[]; end: Choice[] },
): void {
  const { reading, gold } = task;
  const target = trimPair(gold.text, statement.content);
  const left = leftContent(reading, stretch, cue, source);
  const cueStart = charsOf(reading, cue.first, cue.last + 1)[0];
  if (target[0] < cueStart) {
    const got = left === null ? null : trimPair(gold.text, charsOf(reading, left.content.first, left.content.end));
    count('left found', got !== null && iou(got, target) >= 0.5);
    if (got === null || iou(got, target) < 0.5) note('LEFT', task, statement, got);
    count('left exact', got !== null && got[0] === target[0] && got[1] === target[1]);
    return;
  }
  const from = contentFrom(reading, cue, source);
  const starts = proposeStarts(reading, stretch, from);
  const right = starts.findIndex(
    (s) =>
      trimRun(reading, s.first, s.first + 4).first >= 0 &&
      trimPair(gold.text, charsOf(reading, s.first, Math.min(s.first + 4, reading.tokens.length)))[0] === target[0],
  );
  count('start reachable', right >= 0);
  if (right < 0) note('START', task, statement);
  out.start.push({
    right,
    candidates: starts.map((s, rank) =>
      spaces.start.code(reading.language.symbols, (sink) => describeStart(reading, cue, from, s, rank, sink)),
    ),
  });
  const start = starts[right];
  if (start === undefined) return;
  const ends = proposeEnds(reading, stretch, start.first, source);
  const rightEnd = ends.findIndex((e) => trimPair(gold.text, charsOf(reading, start.first, e.end))[1] === target[1]);
  count('end reachable', rightEnd >= 0);
  if (rightEnd < 0) note('END', task, statement);
  out.end.push({
    right: rightEnd,
    candidates: ends.map((e) =>
      spaces.end.code(reading.language.symbols, (sink) => describeEnd(reading, cue, source, start.first, e, sink)),
    ),
  });
}

/** Every cue, one of a gold statement or not. */
export function cuesOf(task: Task): Example[] {
  const { reading } = task;
  return reading.cues.map((cue) => ({
    features: spaces.glance.code(reading.language.symbols, (sink) => describeGlance(reading, cue, sink)),
    right: goldOf(task, cue.first, cue.last).length > 0,
  }));
}

/** The readings of every cue; the right one is nearest the gold, and none is right when the cue is no statement's. */
export function framesOf(task: Task): Choice[] {
  const { reading, gold } = task;
  const out: Choice[] = [];
  for (const stretch of reading.stretches) {
    const before: { first: number; end: number }[] = [];
    const proposer = new FrameProposer(reading, stretch);
    const earlier: SourceCandidate[] = [];
    for (const cue of reading.cues.filter((c) => c.first >= stretch.first && c.first < stretch.end)) {
      const golds = goldOf(task, cue.first, cue.last);
      const nested = before.some((run) => run.first <= cue.first && cue.last < run.end);
      const frames = proposer.propose(cue, earlier.slice(-4), []);
      let right = -1;
      let nearest = 0;
      frames.forEach((frame, n) => {
        const at = trimPair(gold.text, charsOf(reading, frame.content.first, frame.content.end));
        for (const statement of golds) {
          const near = iou(trimPair(gold.text, statement.content), at);
          const { source } = frame;
          const named = source.end > source.first;
          const speaker =
            named && statement.source ? iou(statement.source, charsOf(reading, source.first, source.end)) : 0;
          const value = near === 0 ? 0 : near + 0.2 * (statement.source ? speaker : named ? 0 : 1);
          if (value > nearest) {
            nearest = value;
            right = n;
          }
        }
      });
      if (golds.length > 0) count('frame reachable', nearest >= 0.5);
      const chosen = frames[right];
      if (chosen !== undefined) {
        before.push(chosen.content);
        if (chosen.source.side === 'left' || chosen.source.side === 'right') earlier.push(chosen.source);
      }
      const nothing = new Int32Array(0);
      out.push({
        right: right < 0 ? frames.length : right,
        candidates: [
          ...frames.map((frame) =>
            spaces.accept.code(reading.language.symbols, (sink) =>
              describeFrame(reading, stretch, frame, nested, sink),
            ),
          ),
          nothing,
        ],
      });
    }
  }
  return out;
}

export function quotesOf(task: Task, found: readonly Found[]): Example[] {
  const { reading, gold } = task;
  const out: Example[] = [];
  for (const free of proposeFreeQuotes(
    reading,
    found.map((f) => f.content),
  )) {
    const run = trimRun(reading, free.quote.open + 1, free.quote.close);
    const at = trimPair(gold.text, charsOf(reading, run.first, Math.max(run.end, run.first + 1)));
    out.push({
      features: spaces.quote.code(reading.language.symbols, (sink) => describeQuote(reading, free, sink)),
      right: gold.statements.some((s) => iou(trimPair(gold.text, s.content), at) >= 0.5),
    });
  }
  return out;
}

/** A follow-up less likely than this is not looked behind when learning. */
const LEAST_FOLLOWED = 0.4;

/**
 * Sentences behind statements, going on with them or not. Which chains they stand in is told by the gold, and where a model is given, also
 * by what it takes for follow-ups: so weights learn how far a chain can be trusted.
 */
export function followUpsOf(task: Task, found: readonly Found[], model: Model | null): Example[] {
  const { reading, gold } = task;
  const open = gold.statements.filter(({ content }) => !found.some((one) => covers(task, content, one.content)));
  const out: Example[] = [];
  const proposals = proposeFollowUps(reading, found);
  for (let step = proposals.next(); step.done !== true; ) {
    const { value } = step;
    const describe = (sink: Sink): void => describeFollowUp(reading, value, sink);
    const [from] = charsOf(reading, value.stretch.first, value.stretch.end);
    const [start] = charsOf(reading, value.content.first, value.content.end);
    const right = open.some(
      ({ cue, content }) =>
        (cue === null || (cue[0] >= from && cue[0] < start)) && covers(task, content, value.content),
    );
    out.push({ features: spaces.followUp.code(reading.language.symbols, describe), right });
    const p = model === null ? 1 : probability(model.score(describe));
    step = proposals.next(right || (model !== null && p >= LEAST_FOLLOWED) ? Math.max(p, 0.01) : 0);
  }
  return out;
}

const covers = ({ reading, gold }: Task, content: Pair, { first, end }: Run): boolean =>
  iou(trimPair(gold.text, content), trimPair(gold.text, charsOf(reading, first, end))) >= 0.5;

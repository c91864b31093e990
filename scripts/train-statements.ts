/**
 * Learns the weights of statement attribution from annotated articles and writes them into the Vietnamese pack:
 * `node build/scripts/train-statements.js ../shared/gold/training --corpus ../shared/corpus [--folds 5]`
 * With `--folds N` it cross-validates instead and prints the figures of each held-out part together. With `--uncued` only
 * the weights for statements without a cue are learned, on top of the others as they are.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { vietnamese } from '#dist/core/language/vi/index.js';
import { describeFrame } from '#dist/core/statements/accept.js';
import { attribute, type Found, proposeFreeQuotes } from '#dist/core/statements/attribute.js';
import { describeFollowUp, proposeFollowUps } from '#dist/core/statements/follow-ups.js';
import { best, chooseSource, contentFrom, leftContent, proposeFrames, trimRun } from '#dist/core/statements/frames.js';
import { describeQuote } from '#dist/core/statements/free-quotes.js';
import { describeEnd, describeStart, proposeEnds, proposeStarts } from '#dist/core/statements/limits.js';
import { buildModel, type Weights } from '#dist/core/statements/model.js';
import type { Reading } from '#dist/core/statements/reading.js';
import { describeSource, proposeSources, type SourceCandidate } from '#dist/core/statements/sources.js';
import type { StatementLanguage } from '#dist/core/statements/statement-language.js';
import { findRelays } from '#dist/core/statements/via.js';
import type { StatementWeights } from '#dist/core/statements/words.js';
import {
  charsOf,
  type GoldArticle,
  type GoldStatement,
  iou,
  load,
  loadCorpus,
  loadReadings,
  overlap,
  type Pair,
  readArticle,
  trimPair,
} from './annotated.js';
import { type Choice, collect, type Example, learnChoices, learnExamples } from './learn.js';

interface Task {
  gold: GoldArticle;
  reading: Reading;
}
type Weighing = Record<keyof StatementWeights, Weights>;

const CHOICE = { rounds: 120, rate: 0.1, decay: 1.5, least: 0.03 };
const BINARY = { rounds: 150, rate: 0.1, decay: 4, least: 0.03 };
const CUED = 'src/core/language/vi/weights/statements.json';
const UNCUED = 'src/core/language/vi/weights/uncued.json';
const EMPTY: Weighing = { source: {}, start: {}, end: {}, accept: {}, quote: {}, followUp: {} };

const read = (gold: GoldArticle, weights: Weighing): Task => ({
  gold,
  reading: readArticle(gold, withWeights(weights)),
});

const ready = new WeakMap<Weighing, StatementLanguage>();
function withWeights(w: Weighing): StatementLanguage {
  const known = ready.get(w);
  if (known !== undefined) return known;
  const language = {
    ...vietnamese.statements,
    models: {
      source: buildModel(w.source),
      start: buildModel(w.start),
      end: buildModel(w.end),
      accept: buildModel(w.accept),
      quote: buildModel(w.quote),
      followUp: buildModel(w.followUp),
    },
  };
  ready.set(w, language);
  return language;
}
const equip = (task: Task, w: Weighing): Task => ({
  gold: task.gold,
  reading: { ...task.reading, language: withWeights(w) },
});

/** The gold statements of a cue. */
const goldOf = (task: Task, first: number, last: number): GoldStatement[] =>
  task.gold.statements.filter((s) => s.cue && overlap(s.cue, charsOf(task.reading, first, last + 1)) > 0);

const stats: Record<string, [number, number]> = {};
const count = (name: string, ok: boolean): void => {
  stats[name] ??= [0, 0];
  const c = stats[name];
  c[1]++;
  if (ok) c[0]++;
};

/** Decisions about sources and limits, read off the gold. */
function decisionsOf(task: Task): { source: Choice[]; start: Choice[]; end: Choice[] } {
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
        out.source.push({
          right,
          candidates: candidates.map((c) => collect((emit) => describeSource(reading, stretch, cue, c, emit))),
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
  out.start.push({
    right,
    candidates: starts.map((s, rank) => collect((emit) => describeStart(reading, cue, from, s, rank, emit))),
  });
  const start = starts[right];
  if (start === undefined) return;
  const ends = proposeEnds(reading, stretch, start.first);
  const rightEnd = ends.findIndex((e) => trimPair(gold.text, charsOf(reading, start.first, e.end))[1] === target[1]);
  count('end reachable', rightEnd >= 0);
  out.end.push({
    right: rightEnd,
    candidates: ends.map((e) => collect((emit) => describeEnd(reading, cue, source, start.first, e, emit))),
  });
}

/** Frames of all cues, right or wrong, by the gold. */
function framesOf(task: Task): Example[] {
  const { reading, gold } = task;
  const out: Example[] = [];
  for (const stretch of reading.stretches) {
    const before: { first: number; end: number }[] = [];
    const earlier: SourceCandidate[] = [];
    for (const cue of reading.cues.filter((c) => c.first >= stretch.first && c.first < stretch.end)) {
      const source = chooseSource(reading, stretch, cue, earlier);
      const golds = goldOf(task, cue.first, cue.last);
      const nested = before.some((run) => run.first <= cue.first && cue.last < run.end);
      let any = false;
      for (const frame of proposeFrames(reading, stretch, cue, source)) {
        const at = trimPair(gold.text, charsOf(reading, frame.content.first, frame.content.end));
        const right = golds.some((s) => iou(trimPair(gold.text, s.content), at) >= 0.5);
        any ||= right;
        if (right) before.push(frame.content);
        const touching = golds.some((s) => overlap(trimPair(gold.text, s.content), at) > 0);
        out.push({
          features: collect((emit) => describeFrame(reading, stretch, frame, nested, emit)),
          right: touching,
        });
      }
      if (golds.length > 0) {
        count('frame reachable', any);
      }
      if (any && (source.side === 'left' || source.side === 'right')) earlier.push(source);
    }
  }
  return out;
}

function quotesOf(task: Task, found: readonly Found[]): Example[] {
  const { reading, gold } = task;
  const out: Example[] = [];
  for (const free of proposeFreeQuotes(
    reading,
    found.map((f) => f.content),
  )) {
    const run = trimRun(reading, free.quote.open + 1, free.quote.close);
    const at = trimPair(gold.text, charsOf(reading, run.first, Math.max(run.end, run.first + 1)));
    out.push({
      features: collect((emit) => describeQuote(reading, free, emit)),
      right: gold.statements.some((s) => iou(trimPair(gold.text, s.content), at) >= 0.5),
    });
  }
  return out;
}

function trainChoices(tasks: readonly Task[]): Pick<Weighing, 'source' | 'start' | 'end'> {
  const all = tasks.map(decisionsOf);
  return {
    source: learnChoices(
      all.flatMap((d) => d.source),
      CHOICE,
    ),
    start: learnChoices(
      all.flatMap((d) => d.start),
      CHOICE,
    ),
    end: learnChoices(
      all.flatMap((d) => d.end),
      CHOICE,
    ),
  };
}

/** Sentences behind gold statements, going on with them or not. */
function followUpsOf(task: Task, found: readonly Found[]): Example[] {
  const { reading, gold } = task;
  const out: Example[] = [];
  const proposals = proposeFollowUps(reading, found);
  for (let step = proposals.next(); step.done !== true; ) {
    const { value } = step;
    const at = trimPair(gold.text, charsOf(reading, value.content.first, value.content.end));
    const right = gold.statements.some((s) => s.cue === null && iou(trimPair(gold.text, s.content), at) >= 0.5);
    out.push({ features: collect((emit) => describeFollowUp(reading, value, emit)), right });
    step = proposals.next(right);
  }
  return out;
}

const PARTS = 4;

function train(tasks: readonly Task[]): Weighing {
  const frames: Example[] = [];
  for (let part = 0; part < PARTS; part++) {
    const stage = { ...EMPTY, ...trainChoices(tasks.filter((_, n) => n % PARTS !== part)) };
    for (const task of tasks.filter((_, n) => n % PARTS === part)) frames.push(...framesOf(equip(task, stage)));
  }
  const accept = learnExamples(frames, BINARY);
  const choices = trainChoices(tasks);
  const cued = { ...EMPTY, ...choices, accept };
  return { ...cued, ...trainUncued(tasks, cued) };
}

/** Quotations and sentences without a cue, behind the statements that the weights for cues find. */
function trainUncued(tasks: readonly Task[], stage: Weighing): Pick<Weighing, 'quote' | 'followUp'> {
  const readAll = (weights: Weighing, kind: Found['kind'], examples: typeof quotesOf): Weights =>
    learnExamples(
      tasks.flatMap((task) => {
        const ready = equip(task, weights);
        return examples(
          ready,
          attribute(ready.reading, 0.4).filter((one) => one.kind !== kind),
        );
      }),
      BINARY,
    );
  const quote = readAll(stage, 'quote', quotesOf);
  return { quote, followUp: readAll({ ...stage, quote }, 'follow-up', followUpsOf) };
}

interface Score {
  statement: number;
  exact: number;
  gold: number;
  found: number;
  cue: Pair;
  source: Pair;
}

function evaluate(tasks: readonly Task[], threshold: number, list?: string[]): Score {
  const score: Score = { statement: 0, exact: 0, gold: 0, found: 0, cue: [0, 0], source: [0, 0] };
  for (const { gold, reading } of tasks) {
    const found = findRelays(reading, attribute(reading, threshold)).map((f) => ({
      f,
      at: trimPair(gold.text, charsOf(reading, f.content.first, f.content.end)),
    }));
    const golds = gold.statements.map((s) => ({ s, at: trimPair(gold.text, s.content) }));
    score.gold += golds.length;
    score.found += found.length;
    const pairs = golds
      .flatMap((g, i) => found.map((p, j) => [iou(g.at, p.at), i, j] as const))
      .filter((x) => x[0] >= 0.5)
      .sort((a, b) => b[0] - a[0]);
    const gi = new Set<number>();
    const pj = new Set<number>();
    for (const [, i, j] of pairs) {
      if (gi.has(i) || pj.has(j)) continue;
      gi.add(i);
      pj.add(j);
      const g = golds[i];
      const p = found[j];
      if (!g || !p) continue;
      score.statement++;
      if (g.at[0] === p.at[0] && g.at[1] === p.at[1]) score.exact++;
      else
        list?.push(
          `${gold.id} LIMITS ${p.f.cue?.entry.phrase ?? '∅'} (${p.f.kind}): gold [${gold.text.slice(...g.at)}] got [${gold.text.slice(...p.at)}]`,
        );
      if (g.s.cue) {
        score.cue[1]++;
        if (p.f.cue && overlap(g.s.cue, charsOf(reading, p.f.cue.first, p.f.cue.last + 1)) > 0) score.cue[0]++;
      }
      if (g.s.source) {
        score.source[1]++;
        const src = p.f.source.end > p.f.source.first ? charsOf(reading, p.f.source.first, p.f.source.end) : null;
        if (src && iou(trimPair(gold.text, g.s.source), trimPair(gold.text, src)) >= 0.5) score.source[0]++;
        else
          list?.push(
            `${gold.id} SOURCE gold [${gold.text.slice(...g.s.source)}] got [${src ? gold.text.slice(...src) : ''}] cue ${p.f.cue?.entry.phrase}: ${gold.text.slice(Math.max(0, (g.s.cue?.[0] ?? g.at[0]) - 80), (g.s.cue?.[1] ?? g.at[0]) + 30)}`,
          );
      }
    }
    const loose =
      list === undefined
        ? []
        : attribute(reading, 0.0001).map((f) => ({
            f,
            at: trimPair(gold.text, charsOf(reading, f.content.first, f.content.end)),
          }));
    const why = (g: (typeof golds)[number]): string => {
      if (!g.s.cue) return 'uncued';
      const cue = g.s.cue;
      const own = loose.filter((x) => x.f.cue && overlap(cue, charsOf(reading, x.f.cue.first, x.f.cue.last + 1)) > 0);
      if (own.length === 0)
        return reading.cues.some((c) => overlap(cue, charsOf(reading, c.first, c.last + 1)) > 0) ? 'noframe' : 'nocue';
      const good = own.find((x) => iou(x.at, g.at) >= 0.5);
      return good
        ? `rejected(${good.f.probability.toFixed(2)})`
        : `limits(${own
            .map(
              (x) =>
                `${x.f.kind}/${x.f.source.side}/${x.f.probability.toFixed(2)} [${gold.text.slice(...x.at).slice(0, 70)}…${gold.text.slice(...x.at).slice(-40)}]`,
            )
            .join('')
            .replaceAll(' ', '_')})`;
    };
    golds.forEach((g, i) => {
      if (!gi.has(i))
        list?.push(
          `${gold.id} MISSED ${why(g)} cue=${g.s.cue ? gold.text.slice(...g.s.cue) : '∅'} src=${g.s.source ? gold.text.slice(...g.s.source) : '∅'} ${g.s.act}${g.s.nested ? '/N' : ''}: ${gold.text.slice(Math.max(0, g.at[0] - 60), g.at[0])} [[${gold.text.slice(...g.at).slice(0, 100)}]]`,
        );
    });
    found.forEach((p, j) => {
      if (!pj.has(j))
        list?.push(
          `${gold.id} SPURIOUS p=${p.f.probability.toFixed(2)} cue=${p.f.cue?.entry.phrase ?? '∅'} (${p.f.kind}): ${gold.text.slice(Math.max(0, (p.f.cue ? charsOf(reading, p.f.cue.first, p.f.cue.first + 1)[0] : p.at[0]) - 60), p.f.cue ? charsOf(reading, p.f.cue.first, p.f.cue.last + 1)[1] : p.at[0])} [[${gold.text.slice(...p.at).slice(0, 100)}]]`,
        );
    });
  }
  return score;
}

const f1 = (right: number, gold: number, found: number): string =>
  `${((2 * right) / (gold + found)).toFixed(3)} (P ${(right / found).toFixed(3)} R ${(right / gold).toFixed(3)})`;
const show = (s: Score): string =>
  `statement ${f1(s.statement, s.gold, s.found)} exact ${f1(s.exact, s.gold, s.found)} cue ${(s.cue[0] / s.cue[1]).toFixed(3)} source ${(s.source[0] / s.source[1]).toFixed(3)}`;

/** How often the choices are right when everything before them is. */
function gradeChoices(held: readonly Task[]): void {
  const lines: string[] = [];
  for (const task of held) {
    const { reading, gold } = task;
    for (const stretch of reading.stretches)
      for (const cue of reading.cues.filter((c) => c.first >= stretch.first && c.first < stretch.end))
        for (const statement of goldOf(task, cue.first, cue.last)) {
          const target = trimPair(gold.text, statement.content);
          if (target[0] < charsOf(reading, cue.first, cue.last + 1)[0]) continue;
          const source = chooseSource(reading, stretch, cue, []);
          const from = contentFrom(reading, cue, source);
          const starts = proposeStarts(reading, stretch, from);
          const is = (first: number): boolean =>
            trimPair(gold.text, charsOf(reading, first, Math.min(first + 4, reading.tokens.length)))[0] === target[0];
          const start = best(starts, (c, rank) =>
            reading.language.models.start.score((emit) => describeStart(reading, cue, from, c, rank, emit)),
          )?.choice;
          const reachable = starts.find((c) => is(c.first));
          count('graded: start reachable', reachable !== undefined);
          count('graded: start right', start !== undefined && is(start.first));
          if (start && !is(start.first))
            lines.push(
              `START ${cue.entry.phrase} [${reading.tokens
                .slice(from, from + 25)
                .map((t) => t.text)
                .join(' ')}] got ${start.first - from} gold ${reachable ? reachable.first - from : '?'}`,
            );
          if (reachable === undefined) continue;
          const ends = proposeEnds(reading, stretch, reachable.first);
          const end = best(ends, (c) =>
            reading.language.models.end.score((emit) => describeEnd(reading, cue, source, reachable.first, c, emit)),
          )?.choice;
          const endIs = (e: number): boolean =>
            trimPair(gold.text, charsOf(reading, reachable.first, e))[1] === target[1];
          count('graded: end right', end !== undefined && endIs(end.end));
          count(
            'graded: end IoU',
            end !== undefined && iou(trimPair(gold.text, charsOf(reading, reachable.first, end.end)), target) >= 0.5,
          );
          if (end && !endIs(end.end))
            lines.push(
              `END ${iou(trimPair(gold.text, charsOf(reading, reachable.first, end.end)), target) >= 0.5 ? 'near' : 'FAR'} ${cue.entry.phrase} gold [${gold.text.slice(...target)}] | ${gold.text.slice(target[1], target[1] + 60)} got [${gold.text.slice(...trimPair(gold.text, charsOf(reading, reachable.first, end.end))).slice(-60)}]`.replaceAll(
                '\n',
                '⏎',
              ),
            );
        }
  }
  writeFileSync('/tmp/choice-errors.txt', lines.sort().join('\n'));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: 'string' }, corpus: { type: 'string' }, uncued: { type: 'boolean' } },
});
const [folder] = positionals;
const readings = values.corpus;
if (folder === undefined)
  throw new TypeError('usage: train-statements GOLD_DIR [--corpus CORPUS_DIR] [--uncued] [--folds N]');
const tasks = load(folder).map((gold) => read(gold, EMPTY));
const further = readings === undefined ? [] : loadReadings(loadCorpus(readings)).map((gold) => read(gold, EMPTY));
if (values.folds !== undefined) {
  const folds = Number(values.folds);
  const list: string[] = [];
  const held = Array.from({ length: folds }, (_, fold) => {
    const weights = train([...tasks.filter((_, n) => n % folds !== fold), ...further]);
    return tasks.filter((_, n) => n % folds === fold).map((task) => equip(task, weights));
  }).flat();
  gradeChoices(held);
  for (const [name, [ok, of]] of Object.entries(stats)) console.log(name, (ok / of).toFixed(3), of);
  for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6])
    console.log(threshold, show(evaluate(held, threshold)));
  evaluate(held, 0.35, list);
  writeFileSync(
    '/tmp/statement-errors.txt',
    `${list
      .map((l) => l.replaceAll('\n', '⏎'))
      .sort((a, b) => (a.split(' ')[1] ?? '').localeCompare(b.split(' ')[1] ?? ''))
      .join('\n')}\n`,
  );
} else {
  const all = [...tasks, ...further];
  const written = JSON.parse(readFileSync(CUED, 'utf8')) as Weighing;
  const weights = values.uncued === true ? { ...written, ...trainUncued(all, { ...EMPTY, ...written }) } : train(all);
  const { quote, followUp, ...cued } = weights;
  const provenance = `scripts/train-statements.ts on ${tasks.length} articles of shared/gold/training and ${further.length} of shared/corpus (scripts/corpus-readings.jsonl), ${all.reduce((n, t) => n + t.gold.statements.length, 0)} statements`;
  if (values.uncued !== true) writeFileSync(CUED, `${JSON.stringify({ provenance, ...cued }, null, 1)}\n`);
  writeFileSync(UNCUED, `${JSON.stringify({ provenance, quote, followUp }, null, 1)}\n`);
  console.log(
    show(
      evaluate(
        tasks.map((t) => equip(t, weights)),
        0.45,
      ),
    ),
  );
}

/** What statement attribution finds and misses in annotated articles, with the reasons. */
import { writeFileSync } from 'node:fs';
import { attribute } from '#dist/core/statements/attributions/attribute.js';
import { describeEnd, describeStart } from '#dist/core/statements/frames/describe-limits.js';
import { contentFrom } from '#dist/core/statements/frames/frames.js';
import { proposeEnds, proposeStarts } from '#dist/core/statements/frames/limits.js';
import { FrameProposer } from '#dist/core/statements/frames/propose-frames.js';
import { NO_SOURCE } from '#dist/core/statements/frames/sources.js';
import type { Model } from '#dist/core/statements/model/model.js';
import { rank } from '#dist/core/statements/model/rank.js';
import type { Sink } from '#dist/core/statements/model/symbols.js';
import { findRelays } from '#dist/core/statements/via/via.js';
import { charsOf, iou, overlap, type Pair, trimPair } from '../annotated.js';
import { count, goldOf, type Task } from '../train/statement-decisions.js';

export interface Score {
  statement: number;
  exact: number;
  gold: number;
  found: number;
  cue: Pair;
  source: Pair;
}

export function evaluate(tasks: readonly Task[], threshold: number, list?: string[]): Score {
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
export const show = (s: Score): string =>
  `statement ${f1(s.statement, s.gold, s.found)} exact ${f1(s.exact, s.gold, s.found)} cue ${(s.cue[0] / s.cue[1]).toFixed(3)} source ${(s.source[0] / s.source[1]).toFixed(3)}`;

/** How often the choices are right when everything before them is. */
export function gradeChoices(held: readonly Task[]): void {
  const lines: string[] = [];
  for (const task of held) {
    const { reading, gold } = task;
    for (const stretch of reading.stretches)
      for (const cue of reading.cues.filter((c) => c.first >= stretch.first && c.first < stretch.end))
        for (const statement of goldOf(task, cue.first, cue.last)) {
          const target = trimPair(gold.text, statement.content);
          if (target[0] < charsOf(reading, cue.first, cue.last + 1)[0]) continue;
          const source = new FrameProposer(reading, stretch).rankSources(cue, [])[0]?.choice ?? NO_SOURCE;
          const from = contentFrom(reading, cue, source);
          const starts = proposeStarts(reading, stretch, from);
          const is = (first: number): boolean =>
            trimPair(gold.text, charsOf(reading, first, Math.min(first + 4, reading.tokens.length)))[0] === target[0];
          const start = rank(
            starts,
            starts.map((c, place) =>
              sumOf(reading.language.models.start, (sink) => describeStart(reading, cue, from, c, place, sink)),
            ),
            { most: 1, reach: 0 },
          )[0]?.choice;
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
          const ends = proposeEnds(reading, stretch, reachable.first, source);
          const end = rank(
            ends,
            ends.map((c) =>
              sumOf(reading.language.models.end, (sink) => describeEnd(reading, cue, source, reachable.first, c, sink)),
            ),
            { most: 1, reach: 0 },
          )[0]?.choice;
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

function sumOf(model: Model, describe: (sink: Sink) => void): number {
  const scorer = model.scorer();
  describe(scorer);
  return scorer.take();
}

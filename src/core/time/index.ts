import type { Prose, Token } from '../text/index.ts';
import type { DateMention, Noise, Span } from '../types.ts';
import type { Direction, Found } from './draft.ts';
import { linkNeighbours } from './link.ts';
import { findAnchors, findReference, isApposed } from './reference.ts';
import { resolve } from './resolve.ts';
import type { Memory, Resolved } from './resolved.ts';
import type { TimeWords } from './words.ts';

export { inferDates, referenceDateOf } from './infer.ts';
export { compareTimex, earliestDay, isDay, isMonth, latestDay, overlaps, readDay } from './timex.ts';
export type { TimeWords } from './words.ts';

/** Words further away than this say nothing about a date's direction. */
const REACH = 12;

/** Finds the calendar expressions and resolves them against the publication date and the dates before them; in order, without overlap. */
export function findDates(prose: Prose, words: TimeWords): DateMention[] {
  const { tokens } = prose;
  const linked = linkNeighbours(outsideTeasers(words.scan(tokens), prose), tokens, words);
  if (linked.length === 0) return [];
  const found = linked.map((date) => {
    const { from, to, draft, rule } = date;
    return { from, to, draft, rule, context: directionOf(date, tokens, words) };
  });
  const anchors = findAnchors(found);
  const reference = findReference(prose, found, anchors, words);
  const memory: Memory = { reference, anchors, lunar: words.lunar, named: null, last: null };
  const dates: DateMention[] = [];
  let resolvedLast: { readonly at: number; readonly index: number } | null = null;
  for (const [k, date] of found.entries()) {
    const resolved = resolve(date.draft, date.context, memory);
    if (resolved === null) continue;
    const [first, last] = [tokens[date.from], tokens[date.to - 1]];
    if (first === undefined || last === undefined) continue;
    const index = dates.length;
    dates.push({ start: first.start, end: last.end, value: resolved.value, inferred: resolved.inferred });
    if (resolvedLast?.at === k - 1 && namesAgain(found, k, tokens)) {
      const former = dates[resolvedLast.index];
      if (former !== undefined) dates[resolvedLast.index] = { ...former, value: resolved.value };
    }
    resolvedLast = { at: k, index };
    remember(memory, resolved, date.draft.hint === 1);
  }
  return dates;
}

/** A day to come is not what `cùng ngày` points back to: the telling goes on after the days that have gone by. */
function remember(memory: Memory, resolved: Resolved, isAhead: boolean): void {
  memory.last = resolved;
  if (resolved.day !== null && !isAhead) memory.named = resolved;
}

/** `thứ Ba (23/10)`, `hôm nay 22/10`: the written day settles the one before it. */
function namesAgain(found: readonly Found[], k: number, tokens: readonly Token[]): boolean {
  const [former, latter] = [found[k - 1], found[k]];
  if (
    former === undefined ||
    latter === undefined ||
    latter.draft.day === undefined ||
    latter.draft.month === undefined ||
    latter.draft.dayTo !== undefined
  )
    return false;
  const relative = former.draft.weekday !== undefined || (former.draft.unit === 'day' && former.draft.span !== true);
  return relative && isApposed(former.to, latter.from, tokens);
}

/** Whether the words around in its sentence say that a date has gone by or is to come; the nearest one decides. */
function directionOf({ from, to }: Found, tokens: readonly Token[], words: TimeWords): Direction {
  let [before, after] = [from - 1, to];
  for (let distance = 1; distance <= REACH; distance += 1) {
    if (before >= 0 && (tokens[before + 1]?.newline === true || endsSentence(tokens, before))) before = -1;
    if (after >= 0 && (tokens[after]?.newline !== false || endsSentence(tokens, after))) after = -1;
    const former = before < 0 ? undefined : tokens[before];
    const latter = after < 0 ? undefined : tokens[after];
    const side = (former && words.directions.get(former)) ?? (latter && words.directions.get(latter));
    if (side !== undefined) return side;
    if (before >= 0) before -= 1;
    if (after >= 0) after += 1;
  }
  return 0;
}

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', ';']);

const endsSentence = (tokens: readonly Token[], at: number): boolean =>
  ENDS.has(tokens[at]?.text ?? '') && tokens[at + 1]?.spaced !== false;

function outsideTeasers(found: readonly Found[], { tokens, noise }: Prose): readonly Found[] {
  const teasers = noise.filter((block) => block.kind === 'teaser');
  if (teasers.length === 0) return found;
  return found.filter(({ from }) => !teasers.some((teaser) => contains(teaser, tokens[from])));
}

const contains = (block: Noise, at: Span | undefined): boolean =>
  at !== undefined && at.start >= block.start && at.start < block.end;

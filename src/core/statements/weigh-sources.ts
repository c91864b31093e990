import type { Cue } from './cues.ts';
import {
  describeClause,
  describeCounts,
  describeFirst,
  describeGap,
  describeHead,
  describeLast,
  describeSide,
  describeSize,
  describeToken,
  isComma,
  isName,
  isPlaced,
  type PlacedSide,
} from './describe-source.ts';
import type { Run } from './limits.ts';
import { type KnownSums, roomFor, type Scorer } from './model.ts';
import type { Reading, Stretch } from './reading.ts';
import { headOf } from './reading-symbols.ts';
import type { Side, SourceCandidate } from './sources.ts';
import { fixed, type Sym } from './symbols.ts';

/** Sums of weights that sources on one side share, by the places of tokens in the stretch. */
interface Shared {
  readonly firsts: KnownSums;
  readonly heads: KnownSums;
  readonly lasts: KnownSums;
  /** Of all tokens before a place. */
  readonly inside: readonly number[];
  /** By length and by whether a source begins and ends with a word; by the numbers of names and commas. */
  readonly sizes: KnownSums;
  readonly counts: KnownSums;
}

/** Sums of so many names with so many commas are kept: sources seldom have more. */
const PAIRS = 8;

/** Weighs the sources of the cues of one stretch: what they share is described once. */
export class SourceWeigher {
  private readonly reading: Reading;
  private readonly stretch: Stretch;
  private readonly scorer: Scorer;
  private readonly sides = new Map<PlacedSide, Shared>();
  /** How many names and commas stand before each place of the stretch. */
  private readonly names: readonly number[];
  private readonly commas: readonly number[];
  /** Places between the tokens of the stretch, its limits among them. */
  private readonly places: number;

  constructor(reading: Reading, stretch: Stretch) {
    this.reading = reading;
    this.stretch = stretch;
    this.scorer = reading.language.models.source.scorer();
    this.places = stretch.end - stretch.first + 1;
    this.names = sumsBefore(stretch, (index) => (isName(reading, index) ? 1 : 0));
    this.commas = sumsBefore(stretch, (index) => (isComma(reading, index) ? 1 : 0));
  }

  /** The sums of the weights of what `describeSource` tells of each source of a cue. */
  weigh(cue: Cue, candidates: readonly SourceCandidate[]): number[] {
    const { reading, stretch, scorer } = this;
    const gaps = roomFor(this.places);
    // Sources on one side stand side by side.
    let side: Side | null = null;
    let number = 0;
    let ofSide = 0;
    let shared: Shared | null = null;
    const sums: number[] = [];
    for (const candidate of candidates) {
      if (candidate.side !== side) {
        side = candidate.side;
        number = fixed(side);
        describeSide(reading, stretch, cue, side, scorer);
        ofSide = scorer.take();
        shared = isPlaced(side) ? this.sharedOn(side, number) : null;
      }
      const { end } = candidate;
      describeClause(reading, cue, number, candidate.first, scorer);
      if (shared === null) {
        sums.push(ofSide + scorer.take());
        continue;
      }
      const own = scorer.take();
      const gap = side === 'left' ? this.weighGap(cue, end, gaps) : 0;
      sums.push(ofSide + own + gap + this.weighWords(candidate, number, shared));
    }
    return sums;
  }

  private weighWords(source: Run, side: Sym, shared: Shared): number {
    const { reading, stretch } = this;
    const { first, end } = source;
    return (
      between(shared.inside, first - stretch.first, end - stretch.first) +
      this.weighSize(source, side, shared.sizes) +
      this.weighCounts(source, side, shared.counts) +
      this.weighFirst(first, side, shared.firsts) +
      this.weighHead(headOf(reading, first, end), side, shared.heads) +
      this.weighLast(end, side, shared.lasts)
    );
  }

  private weighSize(source: Run, side: Sym, sizes: KnownSums): number {
    const { reading, scorer } = this;
    const { firstOf } = reading.words;
    const { first, end } = source;
    const size = 4 * (end - first) + (firstOf[first] === first ? 2 : 0) + (firstOf[end] === end ? 1 : 0);
    if (sizes[size] === undefined) {
      describeSize(reading, side, source, scorer);
      sizes[size] = scorer.take();
    }
    return sizes[size];
  }

  private weighCounts({ first, end }: Run, side: Sym, counts: KnownSums): number {
    const { stretch, scorer } = this;
    const names = between(this.names, first - stretch.first, end - stretch.first);
    const commas = between(this.commas, first - stretch.first, end - stretch.first);
    const both = PAIRS * names + commas;
    const known = commas < PAIRS ? counts[both] : undefined;
    if (known !== undefined) return known;
    describeCounts(side, names, commas, scorer);
    const sum = scorer.take();
    if (names < PAIRS && commas < PAIRS) counts[both] = sum;
    return sum;
  }

  private weighFirst(first: number, side: Sym, firsts: KnownSums): number {
    const { reading, stretch, scorer } = this;
    const place = first - stretch.first;
    if (firsts[place] === undefined) {
      describeFirst(reading, stretch, side, first, scorer);
      firsts[place] = scorer.take();
    }
    return firsts[place];
  }

  private weighHead(head: number, side: Sym, heads: KnownSums): number {
    const { reading, stretch, scorer } = this;
    const place = head - stretch.first;
    if (heads[place] === undefined) {
      describeHead(reading, side, head, scorer);
      heads[place] = scorer.take();
    }
    return heads[place];
  }

  private weighLast(end: number, side: Sym, lasts: KnownSums): number {
    const { reading, stretch, scorer } = this;
    const place = end - stretch.first;
    if (lasts[place] === undefined) {
      describeLast(reading, stretch, side, end, scorer);
      lasts[place] = scorer.take();
    }
    return lasts[place];
  }

  private weighGap(cue: Cue, end: number, gaps: KnownSums): number {
    const { reading, scorer } = this;
    const gap = cue.first - end;
    if (gaps[gap] === undefined) {
      describeGap(reading, cue, end, scorer);
      gaps[gap] = scorer.take();
    }
    return gaps[gap];
  }

  private sharedOn(side: PlacedSide, number: Sym): Shared {
    const known = this.sides.get(side);
    if (known !== undefined) return known;
    const { reading, stretch, scorer, places } = this;
    const inside = sumsBefore(stretch, (index) => {
      describeToken(reading, number, index, scorer);
      return scorer.take();
    });
    const shared = {
      firsts: roomFor(places),
      heads: roomFor(places),
      lasts: roomFor(places),
      inside,
      sizes: roomFor(4 * places),
      counts: roomFor(PAIRS * PAIRS),
    };
    this.sides.set(side, shared);
    return shared;
  }
}

/** By place: the sum over the tokens of a stretch before it. */
function sumsBefore({ first, end }: Stretch, valueAt: (index: number) => number): readonly number[] {
  const sums = new Array<number>(end - first + 1);
  sums[0] = 0;
  let sum = 0;
  for (let index = first; index < end; index++) {
    sum += valueAt(index);
    sums[index - first + 1] = sum;
  }
  return sums;
}

const between = (sums: readonly number[], from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);

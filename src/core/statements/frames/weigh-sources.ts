import type { Cue } from '../lists/cues.ts';
import { type KnownSums, roomFor, type Scorer } from '../model/model.ts';
import { fixed, type Sym } from '../model/symbols.ts';
import type { Reading, Run, Stretch } from '../reading/reading.ts';
import { headOf } from '../reading/reading-symbols.ts';
import {
  describeCounts,
  describeFirst,
  describeGap,
  describeHead,
  describeLast,
  describeToken,
  describeUnplaced,
  isComma,
  isName,
  isPlaced,
  MOST_COMMAS,
  MOST_NAMES,
  type PlacedSide,
} from './describe-source.ts';
import type { Side, SourceCandidate } from './sources.ts';

/** Sums of weights that sources on one side share, by the places of tokens in the stretch. */
interface Shared {
  readonly firsts: KnownSums;
  readonly heads: KnownSums;
  readonly lasts: KnownSums;
  /** Of all tokens before a place. */
  readonly inside: readonly number[];
  /** By the numbers of names and commas. */
  readonly counts: KnownSums;
}

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
    let unplaced = 0;
    let shared: Shared | null = null;
    const sums: number[] = [];
    for (const candidate of candidates) {
      if (candidate.side !== side) {
        side = candidate.side;
        number = fixed(side);
        shared = isPlaced(side) ? this.sharedOn(side, number) : null;
        if (shared === null) {
          describeUnplaced(reading, stretch, cue, number, scorer);
          unplaced = scorer.take();
        }
      }
      if (shared === null) sums.push(unplaced);
      else {
        const gap = side === 'left' ? this.weighGap(cue, candidate.end, gaps) : 0;
        sums.push(gap + this.weighWords(candidate, number, shared));
      }
    }
    return sums;
  }

  private weighWords(source: Run, side: Sym, shared: Shared): number {
    const { reading, stretch } = this;
    const { first, end } = source;
    return (
      between(shared.inside, first - stretch.first, end - stretch.first) +
      this.weighCounts(source, side, shared.counts) +
      this.weighFirst(first, side, shared.firsts) +
      this.weighHead(headOf(reading, first, end), side, shared.heads) +
      this.weighLast(end, side, shared.lasts)
    );
  }

  private weighCounts({ first, end }: Run, side: Sym, counts: KnownSums): number {
    const { stretch, scorer } = this;
    const names = Math.min(between(this.names, first - stretch.first, end - stretch.first), MOST_NAMES);
    const commas = Math.min(between(this.commas, first - stretch.first, end - stretch.first), MOST_COMMAS);
    const both = (MOST_COMMAS + 1) * names + commas;
    if (counts[both] === undefined) {
      describeCounts(side, names, commas, scorer);
      counts[both] = scorer.take();
    }
    return counts[both];
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
      describeLast(reading, side, end, scorer);
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
      counts: roomFor((MOST_NAMES + 1) * (MOST_COMMAS + 1)),
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

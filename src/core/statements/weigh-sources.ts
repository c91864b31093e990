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
import { type KnownSums, roomFor, type Scorer } from './model.ts';
import type { Reading, Stretch } from './reading.ts';
import { headOf } from './reading-symbols.ts';
import type { SourceCandidate } from './sources.ts';

/** Sums of weights that sources on one side share, by the places of tokens in the stretch. */
interface Shared {
  readonly firsts: KnownSums;
  readonly heads: KnownSums;
  readonly lasts: KnownSums;
  /** Of all tokens before a place. */
  readonly inside: readonly number[];
}

/** Weighs the sources of the cues of one stretch: what they share is described once. */
export class SourceWeigher {
  private readonly reading: Reading;
  private readonly stretch: Stretch;
  private readonly scorer: Scorer;
  private readonly sides: Partial<Record<PlacedSide, Shared>> = {};
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
    let known: SourceCandidate['side'] | null = null;
    let ofSide = 0;
    return candidates.map((candidate) => {
      const { side, end } = candidate;
      if (side !== known) {
        describeSide(reading, stretch, cue, side, scorer);
        ofSide = scorer.take();
        known = side;
      }
      describeClause(reading, cue, candidate, scorer);
      if (!isPlaced(side)) return ofSide + scorer.take();
      describeSize(reading, candidate, scorer);
      const own = scorer.take();
      const gap =
        side === 'left' ? scorer.once(gaps, cue.first - end, () => describeGap(reading, cue, end, scorer)) : 0;
      return ofSide + own + gap + this.shared(candidate, side);
    });
  }

  private shared({ first, end }: SourceCandidate, side: PlacedSide): number {
    const { reading, stretch, scorer } = this;
    this.sides[side] ??= this.begin(side);
    const { firsts, heads, lasts, inside } = this.sides[side];
    const head = headOf(reading, first, end);
    const [from, to] = [first - stretch.first, end - stretch.first];
    describeCounts(side, between(this.names, from, to), between(this.commas, from, to), scorer);
    const counts = scorer.take();
    return (
      scorer.once(firsts, from, () => describeFirst(reading, stretch, side, first, scorer)) +
      scorer.once(heads, head - stretch.first, () => describeHead(reading, side, head, scorer)) +
      scorer.once(lasts, to, () => describeLast(reading, stretch, side, end, scorer)) +
      between(inside, from, to) +
      counts
    );
  }

  private begin(side: PlacedSide): Shared {
    const { reading, stretch, scorer } = this;
    const inside = sumsBefore(stretch, (index) => {
      describeToken(reading, side, index, scorer);
      return scorer.take();
    });
    const { places } = this;
    return { firsts: roomFor(places), heads: roomFor(places), lasts: roomFor(places), inside };
  }
}

/** By place: the sum over the tokens of a stretch before it. */
function sumsBefore({ first, end }: Stretch, valueAt: (index: number) => number): readonly number[] {
  const sums = new Array<number>(end - first + 1).fill(0);
  let sum = 0;
  for (let index = first; index < end; index++) {
    sum += valueAt(index);
    sums[index - first + 1] = sum;
  }
  return sums;
}

const between = (sums: readonly number[], from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);

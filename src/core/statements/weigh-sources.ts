import type { Cue } from './cues.ts';
import {
  describeFirst,
  describeGap,
  describeHead,
  describeLast,
  describeSide,
  describeWhole,
  isPlaced,
  type PlacedSide,
} from './describe-source.ts';
import type { Scorer } from './model.ts';
import type { Reading, Stretch } from './reading.ts';
import { headOf } from './reading-symbols.ts';
import type { Side, SourceCandidate } from './sources.ts';

/** Sums of weights that sources on one side share, by tokens. */
class Shared {
  readonly firsts = new Map<number, number>();
  readonly heads = new Map<number, number>();
  readonly lasts = new Map<number, number>();
}

/** Weighs the sources of the cues of one stretch: what they share is described once. */
export class SourceWeigher {
  private readonly reading: Reading;
  private readonly stretch: Stretch;
  private readonly scorer: Scorer;
  private readonly sides = { left: new Shared(), right: new Shared(), behind: new Shared() };

  constructor(reading: Reading, stretch: Stretch) {
    this.reading = reading;
    this.stretch = stretch;
    this.scorer = reading.language.models.source.scorer();
  }

  /** The sums of the weights of what `describeSource` tells of each source of a cue. */
  weigh(cue: Cue, candidates: readonly SourceCandidate[]): number[] {
    const { reading, stretch, scorer } = this;
    const sides = new Map<Side, number>();
    const gaps = new Map<number, number>();
    return candidates.map((candidate) => {
      const { side, end } = candidate;
      let sum = scorer.once(sides, side, () => describeSide(reading, stretch, cue, side, scorer));
      if (isPlaced(side)) sum += this.shared(candidate, side);
      if (side === 'left') sum += scorer.once(gaps, end, () => describeGap(reading, cue, end, scorer));
      describeWhole(reading, cue, candidate, scorer);
      return sum + scorer.take();
    });
  }

  private shared({ first, end }: SourceCandidate, side: PlacedSide): number {
    const { reading, stretch, scorer } = this;
    const { firsts, heads, lasts } = this.sides[side];
    const head = headOf(reading, first, end);
    return (
      scorer.once(firsts, first, () => describeFirst(reading, stretch, side, first, scorer)) +
      scorer.once(heads, head, () => describeHead(reading, side, head, scorer)) +
      scorer.once(lasts, end, () => describeLast(reading, stretch, side, end, scorer))
    );
  }
}

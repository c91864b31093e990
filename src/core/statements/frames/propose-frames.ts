import type { Cue } from '../lists/cues.ts';
import { type KnownSums, roomFor, type Scorer } from '../model/model.ts';
import { type Ranked, rank } from '../model/rank.ts';
import type { Reading, Run, Stretch } from '../reading/reading.ts';
import { clauseOf, describeClause, describeContentEnd, describePlace, describeStart } from './describe-limits.ts';
import { contentFrom, type Frame, leftContent, standsAlone, trimRun } from './frames.ts';
import { type EndCandidate, proposeEnds, proposeStarts, type StartCandidate } from './limits.ts';
import { proposeSources, type SourceCandidate } from './sources.ts';
import { SourceWeigher } from './weigh-sources.ts';

/** How many readings of each part of a frame are weighed together, and how far behind the best they may be. */
const SOURCES = { most: 3, reach: 3 };
const STARTS = { most: 2, reach: 3 };
const ENDS = { most: 3, reach: 3 };
/** Limits that are better than the second best by more than this count as certain. */
const WIDEST = 10;

/** The places where a content may end, with the sums of the weights of what the source does not change. */
interface WeighedEnds {
  readonly candidates: readonly EndCandidate[];
  readonly sums: readonly number[];
}

/** Who says something, and by which cue. */
interface Attribution {
  readonly source: SourceCandidate;
  readonly cue: Cue | null;
  readonly content: Run;
  readonly probability: number;
}

/** From so likely on an attribution stands in the way of others. */
const SURE = 0.9;
/** The same where it goes on over their cue: of 76 statements read otherwise by it in half of the corpus some 30 are better, 8 worse. */
const LIKELY = 0.6;

/** A source of a cue that ends at `last` holds who says something else, and by which cue. */
function holdsAttribution(
  { first, end }: SourceCandidate,
  { source, cue, content, probability }: Attribution,
  last: number,
): boolean {
  const sure = content.end > last ? LIKELY : SURE;
  if (probability < sure || cue === null || content.first <= cue.last || first > source.first) return false;
  return source.side === 'left'
    ? source.end <= cue.first && cue.last < end
    : source.side === 'right' && content.first < end;
}

/** Proposes the likeliest readings of the cues of one stretch. */
export class FrameProposer {
  private readonly reading: Reading;
  private readonly stretch: Stretch;
  private readonly sources: SourceWeigher;
  private readonly start: Scorer;
  private readonly end: Scorer;
  /** Sums of weights of the places where contents end. */
  private readonly places: KnownSums;

  constructor(reading: Reading, stretch: Stretch) {
    const { start, end } = reading.language.models;
    this.reading = reading;
    this.stretch = stretch;
    this.sources = new SourceWeigher(reading, stretch);
    this.start = start.scorer();
    this.end = end.scorer();
    this.places = roomFor(2 * (stretch.end - stretch.first + 1));
  }

  /**
   * The likeliest sources of a cue, best first; `earlier`: those of cues before it, which it may take over; `told`: statements found before
   * it. Neither `A said that B` nor `(according to) A, B` is a name: what begins with the source of a cue ends before that cue, or before
   * what it says.
   */
  rankSources(
    cue: Cue,
    earlier: readonly SourceCandidate[],
    told: readonly Attribution[] = [],
  ): Ranked<SourceCandidate>[] {
    const candidates = proposeSources(this.reading, this.stretch, cue, earlier).filter(
      (candidate) => !told.some((one) => holdsAttribution(candidate, one, cue.last)),
    );
    return rank(candidates, this.sources.weigh(cue, candidates), SOURCES);
  }

  /** The likeliest readings of a cue. */
  propose(cue: Cue, earlier: readonly SourceCandidate[], told: readonly Attribution[]): Frame[] {
    const { reading, stretch } = this;
    const frames: Frame[] = [];
    // Most sources leave the content the same places to begin and to end.
    const starts = new Map<number, Ranked<StartCandidate>[]>();
    const ends = new Map<number, WeighedEnds>();
    for (const { choice: source, behind } of this.rankSources(cue, earlier, told)) {
      const certain = { source: behind, start: 0, end: 0 };
      const left = leftContent(reading, stretch, cue, source);
      if (left !== null && left.content.first < left.content.end)
        frames.push({ kind: left.kind, cue, source, content: left.content, behind: certain, margin: WIDEST });
      const from = contentFrom(reading, cue, source);
      const openings = starts.get(from) ?? this.rankStarts(cue, from);
      starts.set(from, openings);
      for (const opening of openings) {
        const { first } = opening.choice;
        const closings = this.rankEnds(cue, source, this.endsFrom(cue, source, first, ends));
        const margin = Math.min(openings[1]?.behind ?? WIDEST, closings[1]?.behind ?? WIDEST, WIDEST);
        for (const closing of closings) {
          const content = trimRun(reading, first, closing.choice.end);
          if (content.first === content.end) continue;
          const far = { source: behind, start: opening.behind, end: closing.behind };
          frames.push({ kind: 'cue-content', cue, source, content, behind: far, margin });
        }
      }
      if (standsAlone(reading, cue)) {
        const content = { first: cue.first, end: cue.last + 1 };
        frames.push({ kind: 'cue-alone', cue, source, content, behind: certain, margin: WIDEST });
      }
    }
    return frames;
  }

  private rankStarts(cue: Cue, from: number): Ranked<StartCandidate>[] {
    const { reading, start } = this;
    const candidates = proposeStarts(reading, this.stretch, from);
    const sums = candidates.map((candidate, place) => {
      describeStart(reading, cue, from, candidate, place, start);
      return start.take();
    });
    return rank(candidates, sums, STARTS);
  }

  /** Where a content that begins at `first` may end. */
  private endsFrom(cue: Cue, source: SourceCandidate, first: number, known: Map<number, WeighedEnds>): WeighedEnds {
    if (source.side === 'behind') return this.weighEnds(cue, source, first);
    const ends = known.get(first) ?? this.weighEnds(cue, source, first);
    known.set(first, ends);
    return ends;
  }

  private weighEnds(cue: Cue, source: SourceCandidate, first: number): WeighedEnds {
    const { reading, stretch, end: scorer, places } = this;
    const candidates = proposeEnds(reading, stretch, first, source);
    const sums = candidates.map((candidate) => {
      // A token ends contents in one way only, unless it is the end of its sentence.
      const key = 2 * (candidate.end - stretch.first) + (candidate.kind === 'sentence' ? 1 : 0);
      if (places[key] === undefined) {
        describePlace(reading, candidate, scorer);
        places[key] = scorer.take();
      }
      describeContentEnd(reading, cue, first, candidate, scorer);
      return places[key] + scorer.take();
    });
    return { candidates, sums };
  }

  private rankEnds(cue: Cue, source: SourceCandidate, { candidates, sums }: WeighedEnds): Ranked<EndCandidate>[] {
    const { reading, end: scorer } = this;
    const clause = clauseOf(reading, cue, source);
    const whole = candidates.map((candidate, index) => {
      describeClause(reading, clause, candidate, scorer);
      return (sums[index] ?? 0) + scorer.take();
    });
    return rank(candidates, whole, ENDS);
  }
}

import { describeBeginning, describeCue, describeKind, describeRest, describeSource } from './accept.ts';
import type { Frame, FrameKind } from './frames.ts';
import type { Reading, Stretch } from './reading.ts';
import type { SourceCandidate } from './sources.ts';

/** Sums of weights that the frames of one kind share. */
interface Shared {
  readonly kind: number;
  readonly sources: Map<SourceCandidate, number>;
  readonly beginnings: Map<number, number>;
}

/** The sums of the weights of what `describeFrame` tells of each frame of a cue; what frames share is described once. */
export function weighFrames(reading: Reading, stretch: Stretch, frames: readonly Frame[], nested: boolean): number[] {
  const scorer = reading.language.models.accept.scorer();
  const [any] = frames;
  if (any !== undefined) describeCue(reading, stretch, any.cue, nested, scorer);
  const cue = scorer.take();
  const kinds = new Map<FrameKind, Shared>();
  return frames.map((frame) => {
    let shared = kinds.get(frame.kind);
    if (shared === undefined) {
      describeKind(reading, stretch, frame, scorer);
      shared = { kind: scorer.take(), sources: new Map(), beginnings: new Map() };
      kinds.set(frame.kind, shared);
    }
    const { kind, sources, beginnings } = shared;
    const source = scorer.once(sources, frame.source, () => describeSource(reading, frame, nested, scorer));
    const beginning = scorer.once(beginnings, frame.content.first, () => describeBeginning(reading, frame, scorer));
    describeRest(reading, frame, scorer);
    return cue + kind + source + beginning + scorer.take();
  });
}

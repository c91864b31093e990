import { type KnownSums, roomFor } from '../model/model.ts';
import type { Reading, Stretch } from '../reading/reading.ts';
import { describeBeginning, describeCue, describeKind, describeRest, describeSource } from './accept.ts';
import type { Frame, FrameKind } from './frames.ts';
import type { SourceCandidate } from './sources.ts';

/** Sums of weights that the frames of one kind share. */
interface Shared {
  readonly kind: number;
  /** The source of the last frame: those with one source stand side by side. */
  last: SourceCandidate | null;
  source: number;
  /** By the places where contents begin. */
  readonly beginnings: KnownSums;
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
      shared = { kind: scorer.take(), last: null, source: 0, beginnings: roomFor(stretch.end - stretch.first + 1) };
      kinds.set(frame.kind, shared);
    }
    if (frame.source !== shared.last) {
      describeSource(reading, frame, nested, scorer);
      shared.source = scorer.take();
      shared.last = frame.source;
    }
    const place = frame.content.first - stretch.first;
    const { beginnings } = shared;
    if (beginnings[place] === undefined) {
      describeBeginning(reading, frame, scorer);
      beginnings[place] = scorer.take();
    }
    describeRest(reading, frame, scorer);
    return cue + shared.kind + shared.source + beginnings[place] + scorer.take();
  });
}

import type { Frame } from '../frames/frames.ts';
import type { Run } from '../reading/reading.ts';

/** Who has the floor where a statement stands: the label that opens the turn, else the one who is asked from a token on. */
export interface Floor {
  readonly label: Run | null;
  readonly asked: number;
}

/** A frame that the model takes for a statement. */
export interface Found extends Omit<Frame, 'cue' | 'kind' | 'behind' | 'margin'> {
  readonly kind: Frame['kind'] | 'quote' | 'follow-up' | 'turn';
  readonly cue: Frame['cue'] | null;
  /** 0 to 1. */
  readonly probability: number;
  /** In an interview or a dialogue, when the source does not name somebody else. */
  readonly floor?: Floor | undefined;
}

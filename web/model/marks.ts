import { doubtOf } from '../../src/report/disputes.ts';
import type { Stance } from './contract.ts';

/** The shape of a stance around (0, 0), drawn in a square of 12 units; told apart without colour. */
export interface MarkShape {
  readonly path: string;
  readonly filled: boolean;
  /** Its outline alone, for a stance that is rather unsure than sure. */
  readonly outline: string;
}

const CIRCLE = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z';

export const marks: Readonly<Record<Stance, MarkShape>> = {
  affirm: { path: CIRCLE, filled: true, outline: CIRCLE },
  deny: {
    path: 'M-4.5 -4.5L4.5 4.5M4.5 -4.5L-4.5 4.5',
    filled: false,
    outline: 'M-5.5 -3.5L-2 0L-5.5 3.5L-3.5 5.5L0 2L3.5 5.5L5.5 3.5L2 0L5.5 -3.5L3.5 -5.5L0 -2L-3.5 -5.5z',
  },
  withhold: { path: `${CIRCLE}M-2.4 0L2.4 0`, filled: false, outline: `${CIRCLE}M-2.6 -1.1H2.6V1.1H-2.6z` },
};

/** Whether a finding is to look uncertain. */
export function isUnsure(confidence: number): boolean {
  return doubtOf(confidence) !== '';
}

export function percent(confidence: number): string {
  return `${Math.round(confidence * 100)}%`;
}

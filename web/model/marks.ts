import type { Stance } from './contract.ts';

/** The shape of a stance around (0, 0), drawn in a square of 12 units; told apart without colour. */
export interface MarkShape {
  readonly path: string;
  readonly filled: boolean;
}

export const marks: Readonly<Record<Stance, MarkShape>> = {
  affirm: { path: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z', filled: true },
  deny: { path: 'M-4.5 -4.5L4.5 4.5M4.5 -4.5L-4.5 4.5', filled: false },
  withhold: { path: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0zM-2.4 0L2.4 0', filled: false },
};

export const stances: readonly Stance[] = ['affirm', 'deny', 'withhold'];

import type { Act } from './types.ts';

/** All acts, the plainest first. */
export const ACTS: readonly Act[] = [
  'assert',
  'accuse',
  'deny',
  'confirm',
  'withhold',
  'demand',
  'warn',
  'commit',
  'express',
];

import type { StatementMatch } from './statements.ts';

/** Statements whose confidence lies in `[from, to)` (the last bucket includes 1). */
export interface CalibrationBucket {
  readonly from: number;
  readonly to: number;
  readonly statements: number;
  /** Mean of what the analysis claimed. */
  readonly confidence: number;
  /** Share that was found in the gold. */
  readonly found: number;
  /** Share that was found with the right speaker and the right act. */
  readonly full: number;
}

export interface Calibration {
  /** Only buckets that hold a statement. */
  readonly buckets: readonly CalibrationBucket[];
  /** Mean distance between confidence and share found, weighted by statements (expected calibration error). */
  readonly error: number;
}

const BUCKETS = 10;

/** Whether a confidence means what it says: of the statements at 0.8, eight of ten should be right. */
export function calibrate(matches: readonly StatementMatch[]): Calibration {
  const graded = matches.flatMap(({ found, spurious }) => [
    ...found.map(({ predicted, grades }) => ({
      confidence: predicted.confidence,
      isFound: true,
      isFull: grades.speaker && grades.act,
    })),
    ...spurious.map(({ confidence }) => ({ confidence, isFound: false, isFull: false })),
  ]);
  const buckets = Array.from({ length: BUCKETS }, (_, n) => {
    const inside = graded.filter((g) => Math.min(BUCKETS - 1, Math.floor(g.confidence * BUCKETS)) === n);
    const mean = (value: (g: (typeof graded)[number]) => number) =>
      inside.reduce((sum, g) => sum + value(g), 0) / inside.length;
    return {
      from: n / BUCKETS,
      to: (n + 1) / BUCKETS,
      statements: inside.length,
      confidence: mean((g) => g.confidence),
      found: mean((g) => Number(g.isFound)),
      full: mean((g) => Number(g.isFull)),
    };
  }).filter(({ statements }) => statements > 0);
  const distance = buckets.reduce((sum, b) => sum + Math.abs(b.confidence - b.found) * b.statements, 0);
  return { buckets, error: graded.length === 0 ? 0 : distance / graded.length };
}

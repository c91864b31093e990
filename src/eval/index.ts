export type { Calibration, CalibrationBucket } from './calibration.ts';
export { DifferentTextError } from './different-text.ts';
export { type GoldArticle, GoldError, type GoldStatement, parseGold, type ReadGold } from './gold.ts';
export { renderScores } from './render.ts';
export { type Scores, scoreAnalyses } from './score.ts';
export type { F1, Share } from './tally.ts';

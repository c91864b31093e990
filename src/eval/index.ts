export { type GoldArticle, parseGold } from './gold.ts';
export { renderScores } from './render.ts';
export { DifferentTextError, type Scores, scoreAnalyses } from './score.ts';

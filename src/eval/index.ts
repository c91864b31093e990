export { renderScores } from './render.ts';
export { DifferentTextError, type Scores, scoreAnalyses } from './score.ts';

export { analyze, analyzeAll } from './analyze.ts';
export { type CollateOptions, collate } from './collate.ts';
export type * from './types.ts';

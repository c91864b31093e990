export { analyze, analyzeAll } from './analyze.ts';
export type { CollateOptions } from './arguments.ts';
export { collate } from './collate.ts';
export { type Corrected, correct } from './corrections/index.ts';
export type * from './types.ts';

export type { Attribution, Speakers } from './attribution.ts';
export { findNames } from './find-names.ts';
export type { NameMention } from './name-mention.ts';
export { resolveSpeakers } from './resolve-speakers.ts';
export type { EntityWords } from './words.ts';

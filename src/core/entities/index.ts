export type { Attribution, Floor, Speakers } from './attribution.ts';
export { findNames } from './find-names.ts';
export { type EntityRef, type LinkedEntity, linkEntities } from './link.ts';
export { type GoldSpeaker, type LinkScore, scoreLinks } from './link-score.ts';
export type { NameMention } from './name-mention.ts';
export { readPhrases } from './read-name.ts';
export { resolveSpeakers } from './resolve-speakers.ts';
export type { EntityWords } from './words.ts';

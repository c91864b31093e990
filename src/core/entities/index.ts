export { type EntityRef, type LinkedEntity, linkEntities } from './link/link.ts';
export { findNames } from './names/find-names.ts';
export type { NameMention } from './phrases/name-mention.ts';
export { readPhrases } from './phrases/read-phrases.ts';
export type { Attribution, Floor, Speakers } from './speakers/attribution.ts';
export { resolveSpeakers } from './speakers/resolve-speakers.ts';
export type { EntityWords } from './words.ts';

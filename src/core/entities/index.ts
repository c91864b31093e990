export { type EntityRef, type LinkedEntity, linkEntities } from './link/link.ts';
export { findNames } from './names/find-names.ts';
export type { NameMention } from './names/name-mention.ts';
export { readPhrases } from './names/read-name.ts';
export type { Attribution, Floor, Speakers } from './speakers/attribution.ts';
export { resolveSpeakers } from './speakers/resolve-speakers.ts';
export type { EntityWords } from './words.ts';

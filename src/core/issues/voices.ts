import type { Entity, Statement } from '../types.ts';

/** Kinds of speakers that have a name of their own. */
const NAMED: ReadonlySet<Entity['kind']> = new Set(['person', 'organization', 'group', 'country']);

/**
 * For whom a statement speaks: the party of each of its speakers (several are parted by `;`), else the name of a speaker who
 * has one. Unnamed people and documents without a party speak for nobody.
 */
export function voicesOf({ speakers }: Statement, entities: readonly Entity[]): string[] {
  const voices = speakers.flatMap((id) => {
    const speaker = entities.find((entity) => entity.id === id);
    if (speaker?.party) return speaker.party.split(/\s*;\s*/u).filter(Boolean);
    return speaker !== undefined && NAMED.has(speaker.kind) ? [speaker.name] : [];
  });
  return [...new Set(voices)];
}

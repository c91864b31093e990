import { AS, match } from '../lexicon.ts';
import { type Affiliation, affiliations, textOf } from '../phrases/affiliation.ts';
import { folded } from '../phrases/spelling.ts';
import type { Draft } from '../registry/draft.ts';
import type { Walk } from './walk.ts';

/** `quan chức Nga và Đức`: a group of each; null when the phrase ends otherwise. */
export function jointGroups(walk: Walk, from: number, headEnd: number, end: number): readonly Draft[] | null {
  const { r } = walk;
  const [first, second, third] = affiliations(r, headEnd, end);
  if (first === undefined || second === undefined || third !== undefined || second.end !== end) return null;
  const alike = first.kind === second.kind || (first.party !== null && second.party !== null);
  if (!alike || first.medium || second.medium) return null;
  if ([first, second].some(({ kind }) => kind !== 'country' && kind !== 'organization')) return null;
  if (match(r, first.end, AS.and)?.end !== second.from) return null;
  const head = textOf(r, from, first.from);
  return [first, second].map((one) => groupOf(walk, head, one));
}

function groupOf({ r, registry }: Walk, head: string, { name, party, from, end }: Affiliation): Draft {
  const phrase = `${head} ${textOf(r, from, end)}`;
  const words = folded(r, phrase);
  return registry.keyed(`unnamed ${words.join(' ')}`, () =>
    registry.create('unnamed', phrase, words, { party: party ?? name, plural: true }),
  );
}

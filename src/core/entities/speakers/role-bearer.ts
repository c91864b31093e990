import type { PhraseReading } from '../phrases/reading.ts';
import type { RoleFact } from '../phrases/role-fact.ts';
import { folded } from '../phrases/spelling.ts';
import type { Draft } from '../registry/draft.ts';
import type { Registry } from '../registry/registry.ts';
import { type Discourse, sightsBefore } from './antecedent.ts';

interface People extends Discourse {
  readonly r: PhraseReading;
  readonly registry: Registry;
}

/** A body or state that the phrase names. */
interface Named {
  readonly name: string;
  readonly kind: string;
  readonly party: string | null;
}

/** The known person who holds a role: of those that fit, the one named last before `offset`, else the first after it. */
export function personOfRole(
  people: People,
  role: RoleFact,
  named: readonly Named[],
  offset: number,
  agrees: (draft: Draft) => boolean,
): Draft | null {
  const { registry, sights } = people;
  const fits = new Map<Draft, number>();
  for (const draft of registry.drafts) {
    const fit = draft.kind === 'person' && agrees(draft) ? roleFit(people, draft, role, named) : 0;
    if (fit > 0) fits.set(draft, fit);
  }
  if (fits.size === 0) return null;
  const best = Math.max(0, ...fits.values());
  if (best === 1 && [...fits.values()].filter((fit) => fit === 1).length > 1) return null;
  const chosen = (draft: Draft): boolean => fits.get(draft) === best;
  const count = sightsBefore(sights, offset);
  for (let i = count - 1; i >= 0; i--) {
    const draft = sights[i]?.draft;
    if (draft !== undefined && chosen(draft)) return draft;
  }
  for (let i = count; i < sights.length; i++) {
    const draft = sights[i]?.draft;
    if (draft !== undefined && chosen(draft)) return draft;
  }
  return null;
}

/** Somebody of whom the role, or a role that it covers, is told. */
export const bears = (draft: Draft, role: RoleFact): boolean => draft.roles.some((held) => held.group === role.group);

/** 3: the same office with the same bodies; 2: a general word that covers the office; 0: no fit. */
function roleFit(people: People, draft: Draft, role: RoleFact, named: readonly Named[]): number {
  const { r } = people;
  const figure = !role.former && draft.roles.length === 0 && draft.partyFrom === 'known' && role.speaks === 'office';
  if (isElsewhere(r, role, draft)) return 0;
  let best = figure && role.party === draft.party && !r.words.impersonal.has(role.group) ? 1 : 0;
  for (const held of draft.roles) {
    if ((held.former !== role.former && role.former) || role.group === 'collective') continue;
    const covered = r.words.covers.get(role.group)?.has(held.group) === true;
    if (held.group !== role.group && !covered) continue;
    if (isOther(role, held, draft)) continue;
    if (!named.every((other) => belongs(people, draft, held, other))) {
      const bare =
        named.every((other) => other.kind !== 'country') &&
        held.bodies.length === 0 &&
        draft.party === null &&
        held.group === role.group;
      if (bare) best = Math.max(best, 1);
      continue;
    }
    best = Math.max(best, held.group === role.group ? 3 : 2);
  }
  return best;
}

/** `luật sư của bà B` is not the one of Mr A. */
const isElsewhere = (r: PhraseReading, { group, party }: RoleFact, draft: Draft): boolean =>
  party !== null &&
  draft.party !== null &&
  r.words.advocates.has(group) &&
  !folded(r, party).some((word) => folded(r, draft.party ?? '').includes(word));

/** Fewest further words that tell somebody from another bearer of such a role. */
const TELLING = 3;

/** `hành khách trên chuyến bay sau đó`: no word of the description is in what is told of the other one. */
function isOther(role: RoleFact, held: RoleFact, { words }: Draft): boolean {
  if (role.speaks === 'office') return false;
  const isMore = (word: string): boolean => !role.head.includes(word);
  if ([...role.common].filter(isMore).length < TELLING) return false;
  return ![...role.words].some((word) => isMore(word) && (held.words.has(word) || words.includes(word)));
}

function belongs({ r, registry }: People, draft: Draft, held: RoleFact, other: Named): boolean {
  if (other.name === r.words.home && held.bodies.length === 0 && draft.words.every(r.words.isNative)) return true;
  const words = folded(r, other.party ?? other.name);
  // `VNA`, which the article gave as the abbreviation of the other name.
  const full = registry.lookup(words.join(' '))?.words ?? words;
  const names = (body: readonly string[]): boolean =>
    [words, full].some((own) => own.every((word, index) => body[index] === word));
  if (held.bodies.some(names)) return true;
  const party = draft.party === null ? [] : folded(r, draft.party);
  if (words.every((word) => party.includes(word))) return true;
  // `Bí thư Thành uỷ`, whose body is `Thành uỷ Hải An` elsewhere.
  const body = party.length === 0 ? undefined : registry.lookup(party.join(' '));
  return body?.kind === 'organization' && words.every((word) => body.words.includes(word));
}

import { affiliations } from './affiliation.ts';
import { settleParty } from './party.ts';
import { readRole } from './read-role.ts';
import type { Source } from './read-source.ts';
import { addRole } from './register-names.ts';
import type { Draft } from './registry.ts';
import { personOfRole } from './role-bearer.ts';
import { namesIn, tokenAt } from './token-at.ts';
import { partyOfDescription, speakerOf, type Walk } from './walk.ts';

/** `Ông A (60 tuổi), đại diện cho dân làng, …`: only what is said of the subject was taken for the source. */
export function describedSubject(walk: Walk, source: Source): readonly Draft[] | null {
  const { r, names } = walk;
  if ((source.kind !== 'role' && source.kind !== 'other') || source.plural) return null;
  const mark = r.tokens[source.from - 1];
  if (mark === undefined || (mark.text !== ',' && !DASHES.has(mark.text))) return null;
  const last = r.tokens[openingOf(r, source.from - 2) - 1];
  const name = last === undefined ? undefined : namesIn(names, last).at(-1);
  if (last === undefined || name?.kind !== 'person' || Math.max(name.end, name.apposition?.end ?? 0) < last.end)
    return null;
  const before = r.tokens[tokenAt(r, name.start) - 1];
  if (before !== undefined && before.kind !== 'mark' && r.tokens[tokenAt(r, name.start)]?.newline === false)
    return null;
  const draft = speakerOf(walk, name);
  if (draft === null) return null;
  const role = source.kind === 'role' ? readRole(r, source.head, source.end) : null;
  if (role !== null && source.kind === 'role') {
    const named = affiliations(r, source.headEnd, source.end);
    const bearer = personOfRole(walk, role, named, mark.start, () => true);
    if (bearer !== null && bearer !== draft) return null;
    addRole(draft, role);
    if (draft.party === null) settleParty(draft, r, walk.scene);
    if (draft.party === null && !role.former) draft.party = partyOfDescription(walk, source);
  }
  return [draft];
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/** Longest bracket behind a name, in tokens. */
const MAX_BRACKET = 14;

/** Where the bracket opens that closes at a token, else behind that token. */
function openingOf({ tokens }: Walk['r'], at: number): number {
  if (tokens[at]?.text !== ')') return at + 1;
  for (let from = at - 1; from >= at - MAX_BRACKET; from--) if (tokens[from]?.text === '(') return from;
  return at + 1;
}

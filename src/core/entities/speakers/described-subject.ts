import { DASHES, partitionPoint } from '../../text/index.ts';
import { AS, is } from '../lexicon.ts';
import { settleParty } from '../parties/party.ts';
import { affiliations } from '../phrases/affiliation.ts';
import type { NameMention } from '../phrases/name-mention.ts';
import { readRole } from '../phrases/read-role.ts';
import { tokenAt } from '../phrases/token-at.ts';
import { addRole, type Draft } from '../registry/draft.ts';
import type { Source } from '../sources/source.ts';
import { personOfRole } from './role-bearer.ts';
import { partyOfDescription, speakerOf, type Walk } from './walk.ts';

/** `Ông A (60 tuổi), đại diện cho dân làng, …`: only what is said of the subject was taken for the source. */
export function describedSubject(walk: Walk, source: Source): readonly Draft[] | null {
  const { r } = walk;
  const bracket = bracketAround(r, source);
  if (bracket !== null) {
    const name = personEnding(walk, bracket);
    const draft = name === null ? null : speakerOf(walk, name);
    return draft === null ? null : [draft];
  }
  if (!describes(source)) return null;
  const mark = r.tokens[source.from - 1];
  if (mark === undefined || (mark.text !== ',' && !DASHES.has(mark.text))) return null;
  const name = personEnding(walk, openingOf(r, source.from - 2));
  if (name === null || !(isRelative(r, source) || opensClause(walk, name))) return null;
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
  if (draft.party === null && isBody(source)) draft.party = partyOfDescription(walk, source);
  return [draft];
}

/** The person whose name, or what is told behind it, ends right before a token or goes on over it. */
function personEnding({ r, names }: Walk, at: number): NameMention | null {
  const last = r.tokens[at - 1];
  if (last === undefined) return null;
  const count = partitionPoint(names, ({ start }) => start < last.end);
  const name = names.slice(Math.max(0, count - MAX_BODIES), count).findLast(({ kind }) => kind === 'person');
  if (name === undefined || Math.max(name.end, name.apposition?.end ?? 0) < last.end) return null;
  return name;
}

/** Most names behind a person's that tell about him. */
const MAX_BODIES = 4;

/** `ông A (60 tuổi, phường B)`: where the bracket opens when the end of it was taken for the source. */
function bracketAround({ tokens }: Walk['r'], { from, end }: Source): number | null {
  if (tokens[end - 1]?.text !== ')') return null;
  for (let at = end - 2; at >= end - MAX_BRACKET; at--) if (tokens[at]?.text === '(') return at < from ? at : null;
  return null;
}

/** What may be said of a person: an office, a description, the body behind a name. */
const describes = (source: Source): boolean =>
  isBody(source) || ((source.kind === 'role' || source.kind === 'other') && !source.plural);

/** `… ông A, người nói rằng …`: who says it is the one named before, wherever the name stands. */
const isRelative = (r: Walk['r'], { from, end }: Source): boolean => end - from === 1 && is(r, from, AS.group);

const isBody = (source: Source): boolean =>
  (source.kind === 'body' && !source.plural) ||
  (source.kind === 'names' && source.names.every(({ kind, medium }) => kind === 'organization' && medium !== true));

/** `…, ông A`; `Ảnh: báo B Anh A`: a mark or line before the name, or a word of address with a capital. */
function opensClause({ r }: Walk, { start, name }: NameMention): boolean {
  const at = tokenAt(r, start);
  const [before, first] = [r.tokens[at - 1], r.tokens[at]];
  if (before === undefined || before.kind === 'mark' || first?.newline === true) return true;
  return start < name.start && first?.capital === true && is(r, at, AS.honorific);
}

/** Longest bracket behind a name, in tokens. */
const MAX_BRACKET = 14;

/** Where the bracket opens that closes at a token, else behind that token. */
function openingOf({ tokens }: Walk['r'], at: number): number {
  if (tokens[at]?.text !== ')') return at + 1;
  for (let from = at - 1; from >= at - MAX_BRACKET; from--) if (tokens[from]?.text === '(') return from;
  return at + 1;
}

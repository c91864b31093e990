import type { Span } from '../../types.ts';
import { AS, match } from '../lexicon.ts';
import { partyOfAuthor } from '../parties/author.ts';
import { isClientOf, isDefendedBehind } from '../parties/client.ts';
import { oppositionParty } from '../parties/opposition.ts';
import {
  clubsBeside,
  isInternational,
  partyFromContext,
  settleParty,
  stateOfWhole,
  wholeOf,
} from '../parties/party.ts';
import { pointedInAll } from '../parties/pointed.ts';
import { delegatingPlace, dominant, type Scene, sceneOf } from '../parties/scene.ts';
import { copyOf, type NameMention } from '../phrases/name-mention.ts';
import type { PhraseReading } from '../phrases/reading.ts';
import { nameWords, tokenAt } from '../phrases/token-at.ts';
import { addOnce, type Draft, type Sight } from '../registry/draft.ts';
import type { Registry } from '../registry/registry.ts';
import { resolveCallings } from './callings.ts';
import { withState } from './own-state.ts';
import { otherName, registerBody } from './register-body.ts';
import { registerPerson } from './register-person.ts';

export interface Register {
  readonly sights: Sight[];
  readonly scene: Scene;
}

/** Enters all names of the article into the registry; gives where each stands, in order. */
export function registerNames(r: PhraseReading, names: readonly NameMention[], registry: Registry): Register {
  const sights: Sight[] = [];
  const { state, abroad, home } = sceneOf(names, r);
  const scene = { state, abroad, home, delegating: delegatingPlace(r) };
  const owners = names.some((name) => name.apposition !== undefined) ? roleOwners(r, names) : NOBODY;
  let previous: Draft | undefined;
  const led: { readonly draft: Draft; readonly head: Draft }[] = [];
  const clients: typeof led = [];
  const lawyers = new Map<NameMention, Draft>();
  for (const [index, mention] of names.entries()) {
    const head = headOf(r, mention, names[index + 1]);
    for (const inner of mention.within ?? [])
      sights.push(register(r, withState(r, inner, undefined, sights), registry, sights));
    const own = head === null ? mention : namedUpTo(mention, head.name.end);
    sights.push(register(r, withState(r, disowned(r, own, owners), names[index + 1], sights), registry, sights));
    const last = sights.at(-1)?.draft;
    if (previous !== undefined && last !== undefined) led.push({ draft: previous, head: last });
    previous = head !== null || serves(r, mention, names[index + 1]) ? last : undefined;
    const lawyer = lawyers.get(mention);
    if (lawyer !== undefined && last !== undefined) clients.push({ draft: lawyer, head: last });
    const client = clientOf(r, names, index);
    if (client !== undefined && last !== undefined) lawyers.set(client, last);
  }
  const named = names.some((name) => (name.kind === 'country' ? name.known : name.seatOf) === state);
  const club = dominant(names, (name) => (name.club === true ? name.known : undefined));
  const beside = clubsBeside(sights);
  for (const draft of registry.drafts) {
    if (draft.kind === 'organization' && draft.party === draft.name)
      inferParty(
        draft,
        (draft.state && named && !isInternational(r, draft) ? state : null) ??
          wholeOf(draft, r, registry) ??
          (scene.home ? null : stateOfWhole(draft, r, registry)),
      );
    if (draft.kind !== 'person') continue;
    settleParty(draft, r, scene);
    if (draft.party !== null) continue;
    inferParty(
      draft,
      partyOfKind(draft, r, sights) ??
        partyOfOpponent(draft, r, sights) ??
        partyOfAuthor(draft, r, sights) ??
        partyFromContext(draft, r, club ?? beside.get(draft) ?? null, state),
    );
  }
  for (const { draft, head } of led) if (draft.kind !== 'person' || draft.party === null) inferParty(draft, head.party);
  for (const { draft, head } of clients)
    if (draft !== head && draft.roles.every(({ former, party }) => !former && party === null)) draft.party = head.name;
  const places = resolveCallings(r, sights, registry).sort((a, b) => a.start - b.start || b.end - a.end);
  return { sights: places, scene };
}

function inferParty(draft: Draft, party: string | null): void {
  if (party === null) return;
  draft.party = party;
  draft.partyFrom = 'context';
}

/** `lãnh đạo phe đối lập A`: of the party that the article names as the opposition. */
function partyOfOpponent({ roles }: Draft, r: PhraseReading, sights: readonly Sight[]): string | null {
  const opposes = roles.some(({ words, former }) => !former && r.words.opposing.every((word) => words.has(word)));
  return opposes ? oppositionParty(r, sights) : null;
}

/** `Bộ trưởng A`, whose ministry is named elsewhere. */
function partyOfKind({ roles, words }: Draft, r: PhraseReading, sights: readonly Sight[]): string | null {
  const [pointer] = roles.flatMap((role) =>
    role.pointer?.of === 'body' && role.pointer.words.length > 0 ? role.pointer : [],
  );
  return pointer === undefined || !words.every(r.words.isNative) ? null : pointedInAll(pointer, r, sights);
}

function namedUpTo(mention: NameMention, end: number): NameMention {
  const longer = copyOf(mention);
  longer.name = { start: mention.name.start, end };
  return longer;
}

/** `bà A, phát ngôn viên của Tổng thống B`. */
function serves(r: PhraseReading, { apposition }: NameMention, next: NameMention | undefined): boolean {
  if (apposition === undefined || next?.kind !== 'person') return false;
  const office = match(r, tokenAt(r, apposition.start), AS.role)?.sense.speaks === 'office';
  return office && match(r, tokenAt(r, apposition.end), AS.of)?.end === tokenAt(r, next.start);
}

/** Most names up to a lawyer's client: `luật sư A (đoàn luật sư B), người bào chữa cho bị cáo C`. */
const MAX_BETWEEN = 4;

/** `ông A, luật sư của bà B`, `luật sư A bào chữa cho bị cáo B`: the first person named behind the lawyer. */
function clientOf(r: PhraseReading, names: readonly NameMention[], index: number): NameMention | undefined {
  const { role, apposition, name } = names[index] ?? {};
  const [before, behind] = [lawyerEnd(r, role), lawyerEnd(r, apposition)];
  if (name === undefined || (before === undefined && behind === undefined)) return undefined;
  const person = names.slice(index + 1, index + MAX_BETWEEN).find(({ kind }) => kind === 'person');
  if (person === undefined) return undefined;
  const told = behind !== undefined && isClientOf(r, behind, person);
  return told || (before !== undefined && isDefendedBehind(r, tokenAt(r, name.end), person)) ? person : undefined;
}

/** Where the word for a lawyer ends that a phrase begins with. */
function lawyerEnd(r: PhraseReading, phrase: Span | undefined): number | undefined {
  const head = phrase === undefined ? undefined : match(r, tokenAt(r, phrase.start), AS.role);
  return head !== undefined && r.words.advocates.has(head.sense.group) ? head.end : undefined;
}

/** `chính quyền Tổng thống A`: the person whose government it is. */
function headOf(r: PhraseReading, mention: NameMention, next: NameMention | undefined): NameMention | null {
  if (mention.state !== true || next?.kind !== 'person') return null;
  const at = tokenAt(r, mention.end);
  const from = match(r, at, AS.of)?.end ?? at;
  const head = match(r, tokenAt(r, mention.start), AS.body);
  return from === tokenAt(r, next.start) && head?.sense.government === true ? next : null;
}

const phraseKey = (r: PhraseReading, span: Span): string => nameWords(r, span).join(' ');

const NOBODY: ReadonlyMap<string, string> = new Map();

/** For each role phrase that stands before a name, the last word of that name. */
function roleOwners(r: PhraseReading, names: readonly NameMention[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { role, name } of names) {
    if (role !== undefined) owners.set(phraseKey(r, role), nameWords(r, name).at(-1) ?? '');
  }
  return owners;
}

/** `Trao đổi với ông A, Ngoại trưởng B nói`: the phrase after the comma is no apposition when it is somebody else's title. */
function disowned(r: PhraseReading, mention: NameMention, owners: ReadonlyMap<string, string>): NameMention {
  if (mention.apposition === undefined) return mention;
  const owner = owners.get(phraseKey(r, mention.apposition));
  if (owner === undefined || nameWords(r, mention.name).at(-1) === owner) return mention;
  const alone = copyOf(mention);
  alone.apposition = undefined;
  return alone;
}

function register(r: PhraseReading, mention: NameMention, registry: Registry, before: readonly Sight[]): Sight {
  const same = otherName(r, mention, before.at(-1));
  if (same !== null) {
    registry.bind(nameWords(r, mention.name).join(' '), same);
    addOnce(same.aliases, r.text.slice(mention.name.start, mention.name.end));
  }
  const draft =
    mention.kind === 'person' ? registerPerson(r, mention, registry, before) : registerBody(r, mention, registry);
  draft.spans.push(mention.name);
  return { start: mention.start, end: mention.end, draft };
}

import { sentenceAt } from '../../text/index.ts';
import { AS, is, match } from '../lexicon.ts';
import { countryIn } from '../phrases/affiliation.ts';
import { copyOf, type NameMention } from '../phrases/name-mention.ts';
import { nameAt } from '../phrases/read-name.ts';
import type { PhraseReading } from '../phrases/reading.ts';
import { isNative } from '../phrases/spelling.ts';
import { tokenAt } from '../phrases/token-at.ts';
import type { Sight } from '../registry/draft.ts';

/** `Bộ Y tế và Bộ Tư pháp Canada`, `quân đội nước này`, `Ủy ban Bầu cử của Nga`: the state that is not named with this body itself. */
export function withState(
  r: PhraseReading,
  mention: NameMention,
  next: NameMention | undefined,
  before: readonly Sight[],
): NameMention {
  const official = mention.state === true || isOfficial(r, mention);
  if (!official || stateOf(r, mention) !== null) return mention;
  const owner = ownerBehind(r, mention);
  if (owner !== null && (mention.state === true || owner !== r.words.home)) return sharing(mention, owner);
  if (mention.state !== true) return mention;
  const between = tokenAt(r, mention.end);
  if (match(r, between, AS.pronoun)?.sense.of === 'country') {
    const state = before.findLast(({ draft }) => draft.kind === 'country')?.draft.name;
    return state === undefined ? mention : sharing(mention, state);
  }
  if (next?.state === true && tokenAt(r, next.start) === between + 1 && match(r, between, AS.and) !== undefined) {
    const state = stateOf(r, next);
    if (state !== null) return sharing(mention, state);
  }
  const side = sideOf(r, mention);
  return side === null ? mention : sharing(mention, side);
}

const stateOf = (r: PhraseReading, { name }: NameMention): string | null =>
  countryIn(r, tokenAt(r, name.start), tokenAt(r, name.end));

/** Part of an administration: with the name of a foreign state it speaks for that one. */
const isOfficial = (r: PhraseReading, { kind, name }: NameMention): boolean =>
  kind === 'organization' && match(r, tokenAt(r, name.start), AS.body)?.sense.official === true;

/** Most words of what a body is, told in apposition, before its state. */
const MAX_APPOSED = 4;

/** `Ủy ban A của Nga`, `Ủy ban A, cơ quan chính của Nga,`: the state behind `của`. */
function ownerBehind(r: PhraseReading, { end }: NameMention): string | null {
  const at = tokenAt(r, end);
  const direct = match(r, at, AS.of);
  if (direct !== undefined) return stateFrom(r, direct.end);
  const head = r.tokens[at]?.text === ',' ? match(r, at + 1, AS.body) : undefined;
  if (head === undefined || !(head.sense.state || head.sense.official)) return null;
  for (let last = head.end; last <= head.end + MAX_APPOSED; last++) {
    const of = match(r, last, AS.of);
    if (of !== undefined) return stateFrom(r, of.end);
    if (r.tokens[last]?.kind !== 'word' || r.tokens[last]?.capital === true || is(r, last, AS.predicate)) return null;
  }
  return null;
}

/** The state that is named alone at a token: not in `của Nga và Đức`, nor `của Mỹ Linh`. */
function stateFrom(r: PhraseReading, at: number): string | null {
  const state = nameAt(r, at);
  if (state?.sense.kind !== 'country' || is(r, state.end, AS.and)) return null;
  const next = r.tokens[state.end];
  const named = next?.capital === true && isNative(r.words, next);
  return named ? null : state.sense.name;
}

/** `Về phía Nga, Bộ Quốc phòng …`: the state of whose side the sentence tells. */
function sideOf(r: PhraseReading, { start }: NameMention): string | null {
  const sentence = r.sentences[sentenceAt(r.sentences, start)];
  if (sentence === undefined) return null;
  const first = tokenAt(r, sentence.start);
  const side = match(r, first, AS.side) ?? match(r, first + 1, AS.side);
  const state = side === undefined ? undefined : nameAt(r, side.end);
  return state?.sense.kind === 'country' && r.tokens[state.end]?.text === ',' ? state.sense.name : null;
}

function sharing(mention: NameMention, state: string): NameMention {
  const shared = copyOf(mention);
  shared.shared = state;
  return shared;
}

import { AS, is, senseOf } from '../lexicon.ts';
import { ledBy, stateIn } from '../phrases/affiliation.ts';
import type { NameMention } from '../phrases/name-mention.ts';
import { nameAt } from '../phrases/read-name.ts';
import type { PhraseReading } from '../phrases/reading.ts';
import { endsWith, expandedWords, folded, startsWith } from '../phrases/spelling.ts';
import { nameWords, tokenAt } from '../phrases/token-at.ts';
import { addOnce, type Draft, drop, type Sight } from '../registry/draft.ts';
import type { Registry } from '../registry/registry.ts';
import type { EntityWords } from '../words.ts';

/** `Công ty A Việt Nam (Vietnam A)`: another name of the body before, no body of its own kind or state. */
export function otherName(r: PhraseReading, mention: NameMention, before: Sight | undefined): Draft | null {
  const { start, end, name, known, kind, medium } = mention;
  if (before?.draft.kind !== 'organization' || kind !== 'organization' || known !== undefined || medium === true)
    return null;
  const bracketed = r.text[start - 1] === '(' && r.text[end] === ')' && start - before.end <= 2;
  return bracketed && start === name.start && !is(r, tokenAt(r, start), AS.body) ? before.draft : null;
}

export function registerBody(r: PhraseReading, mention: NameMention, registry: Registry): Draft {
  const surface = r.text.slice(mention.name.start, mention.name.end).replaceAll('\n', ' ');
  const own =
    mention.known === undefined || mention.asWritten === true ? plainName(r, mention, surface) : mention.known;
  const name = mention.shared === undefined ? own : `${own} ${mention.shared}`;
  // The party of a name is often the name itself: who asks for its words finds them.
  if (!r.foldings.has(surface)) r.foldings.set(surface, nameWords(r, mention.name));
  const parts = folded(r, name);
  const words = mention.kind === 'organization' ? expandedWords(parts, r.words) : parts;
  const key = mention.known === undefined ? words.join(' ') : folded(r, mention.known).join(' ');
  const short =
    mention.abbreviation === undefined ? null : r.text.slice(mention.abbreviation.start, mention.abbreviation.end);
  const shortKey = mention.abbreviation === undefined ? null : nameWords(r, mention.abbreviation).join(' ');
  const party = partyOf(r, mention, name);
  const more = {
    party,
    medium: mention.medium === true,
    club: mention.club === true,
    local: mention.local === true,
    state: mention.state === true,
  };
  // `Báo Công an Đà Nẵng` is not the police.
  const plain = mention.medium === true ? null : withoutProvince(words, r);
  const draft =
    toldShort(registry, mention, parts, surface) ??
    registry.keyed(
      key,
      () =>
        (plain === null ? undefined : registry.lookup(plain)) ??
        (mention.kind === 'organization'
          ? (sameBody(r, registry, words, shortKey, party === name ? null : party, more.medium) ??
            (mention.known === undefined ? sameBrand(r, registry, name, words) : undefined))
          : undefined) ??
        registry.create(mention.kind, name, words, more),
    );
  if (draft.kind === 'organization' && !isDescribed(r, mention, draft))
    fullerName(draft, name, words, mention.state === true ? party : name);
  if (plain !== null) registry.bind(plain, draft);
  if (surface !== draft.name) addOnce(draft.aliases, surface);
  if (mention.start < mention.name.start)
    addOnce(draft.heads, nameWords(r, { start: mention.start, end: mention.name.start }).join(' '));
  if (short !== null && shortKey !== null) {
    addOnce(draft.aliases, short);
    registry.bind(shortKey, draft);
  }
  return draft;
}

/** `Ủy ban Bầu cử Thái Lan (EC)`: the body of a state that the article calls so goes before what is known by such an abbreviation. */
function toldShort(
  registry: Registry,
  { known }: NameMention,
  words: readonly string[],
  surface: string,
): Draft | null {
  const told = known === undefined || words.length > 1 ? undefined : registry.lookup(words.join(' '));
  if (told?.kind !== 'organization' || told.party === null || told.party === told.name) return null;
  return told.aliases.includes(surface) ? told : null;
}

/** `Công an tỉnh A` is called `Công an A`, too, and so is that of a city that is no part of a province. */
function withoutProvince(words: readonly string[], { words: language }: PhraseReading): string | null {
  const at = words.indexOf(language.province);
  if (at > 0 && at < words.length - 1) return [...words.slice(0, at), ...words.slice(at + 1)].join(' ');
  for (const city of language.municipalities) {
    const before = words.slice(0, words.length - city.length);
    if (endsWith(words, city) && endsWith(before, language.city) && before.length > language.city.length)
      return [...before.slice(0, -language.city.length), ...city].join(' ');
  }
  return null;
}

/** `Sở A (TN - MT) B`: the name without its abbreviation inside. */
function plainName({ text }: PhraseReading, { name, abbreviation }: NameMention, surface: string): string {
  if (abbreviation === undefined || abbreviation.end >= name.end) return surface;
  const [open, close] = [text.lastIndexOf('(', abbreviation.start), text.indexOf(')', abbreviation.end)];
  if (open <= name.start || close < 0 || close >= name.end) return surface;
  return `${text.slice(name.start, open).trimEnd()} ${text.slice(close + 1, name.end).trimStart()}`.trim();
}

/** Of two names of the same words the one that spells them out, else the longer one: `Công an huyện A`, not `Cơ quan Công an huyện A`. */
function isFuller(draft: Draft, name: string, words: readonly string[]): boolean {
  const extra = (own: string): number => own.split(' ').length - words.length;
  return extra(draft.name) > 0 && extra(name) === 0 ? true : extra(name) <= 0 && name.length > draft.name.length;
}

function fullerName(draft: Draft, name: string, words: readonly string[], party: string | null): void {
  if (name === draft.name) return;
  const longer = words.length === draft.words.length ? isFuller(draft, name, words) : words.length > draft.words.length;
  if (!longer) return;
  // `Sở GD-ĐT A` has more words than `Sở Giáo dục - Đào tạo A` when they are spelt out, but does not spell them out.
  const goesOn = words.length === draft.words.length || startsWith(words, draft.words);
  const written = goesOn || wordCount(name) >= wordCount(draft.name);
  addOnce(draft.aliases, written ? draft.name : name);
  draft.words = words;
  if (!written) return;
  if (draft.party === draft.name) draft.party = party;
  draft.name = name;
  drop(draft.aliases, name);
}

const wordCount = (name: string): number => name.split(' ').length;

/** `hãng hàng không Air Folaris` tells what `Air Folaris` is; `Công ty cổ phần Sao Mai` is the full name of `Sao Mai`. */
function isDescribed(r: PhraseReading, { start, name }: NameMention, { words }: Draft): boolean {
  const plain = start === name.start && r.tokens[tokenAt(r, start)]?.capital === false;
  return plain && !words.some(r.words.isNative) && endsWith(nameWords(r, name), words);
}

/** The known company or body whose part this one is: `Hội đồng quản trị Vietjet`. */
function ownerIn(r: PhraseReading, { name }: NameMention): string | null {
  const [from, end] = [tokenAt(r, name.start), tokenAt(r, name.end)];
  for (let at = from + 1; at < end; at++) {
    const known = nameAt(r, at);
    if (known?.sense.kind === 'organization' && known.sense.club !== true && known.sense.party !== undefined)
      return known.sense.party;
  }
  return null;
}

function partyOf(r: PhraseReading, mention: NameMention, name: string): string | null {
  if (mention.medium === true) return null;
  if (mention.party !== undefined || mention.shared !== undefined) return mention.party ?? mention.shared ?? null;
  if (mention.kind !== 'organization') return mention.kind === 'place' ? name : null;
  if (mention.state !== true)
    return ledBy(r, tokenAt(r, mention.name.start), tokenAt(r, mention.name.end)) ?? ownerIn(r, mention) ?? name;
  return stateIn(r, tokenAt(r, mention.name.start), tokenAt(r, mention.name.end)) ?? name;
}

/** A body named before by its abbreviation, or in full with a name that begins with these words, or the other way round. */
function sameBody(
  { words: language }: PhraseReading,
  registry: Registry,
  words: readonly string[],
  shortKey: string | null,
  party: string | null,
  medium: boolean,
): Draft | undefined {
  const abbreviated = shortKey === null ? undefined : registry.lookup(shortKey);
  if (abbreviated?.kind === 'organization') return abbreviated;
  return registry.body(words[0], (draft) => {
    const [short, long] = draft.words.length < words.length ? [draft.words, words] : [words, draft.words];
    const other = party !== null && draft.party !== null && draft.party !== draft.name && draft.party !== party;
    const same = short.every((word, index) => word === long[index]) || isClipped(short, long, language);
    return short.length >= 2 && !other && draft.medium === medium && same;
  });
}

/** `Sở Nông nghiệp A` of `Sở Nông nghiệp và Phát triển nông thôn A`. */
function isClipped(short: readonly string[], long: readonly string[], { conjunction, lexicon }: EntityWords): boolean {
  const at = long.indexOf(conjunction);
  const rest = short.slice(at);
  const gap = long.slice(at + 1, long.length - rest.length);
  if (at < MIN_CLIPPED || rest.length === 0 || gap.includes(short[0] ?? '') || !endsWith(long, rest)) return false;
  return startsWith(long, short.slice(0, at)) && senseOf(lexicon, rest, 'name')?.home === true;
}

/** Fewest words before what such a name leaves out. */
const MIN_CLIPPED = 3;

/**
 * `Công ty cổ phần Gang thép Sao Mai`, `công ty Sao Mai`, `Sao Mai`: the only company of the article that one of the others can be. What goes by
 * a known name is known by it.
 */
function sameBrand(
  { words: language }: PhraseReading,
  registry: Registry,
  name: string,
  words: readonly string[],
): Draft | undefined {
  const own = registry.brandOf(words, language);
  if (own.known || !endsInCapitals(name)) return undefined;
  const [only, other] = registry.drafts.slice(-MOST_COMPANIES).filter((draft) => {
    if (draft.kind !== 'organization' || draft.medium || draft.state) return false;
    const brand = registry.brandOf(draft.words, language);
    if (!(own.headed || brand.headed) || brand.known) return false;
    const same = brand.name === own.name || own.shorts.includes(brand.name) || brand.shorts.includes(own.name);
    return same && endsInCapitals(draft.name);
  });
  return other === undefined ? only : undefined;
}

/** So many of the latest entities are looked at, against texts made of names. */
const MOST_COMPANIES = 80;

/** `tổ chức phi chính phủ` has no name. */
const endsInCapitals = (name: string): boolean => /\p{Lu}/u.test(name.split(/\s/u).at(-1) ?? '');

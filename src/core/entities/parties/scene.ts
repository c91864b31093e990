import { AS, is, match } from '../lexicon.ts';
import type { NameMention } from '../phrases/name-mention.ts';
import { isState, nameAt } from '../phrases/read-name.ts';
import type { PhraseReading } from '../phrases/reading.ts';
import { tokenAt } from '../phrases/token-at.ts';

/** What an article without places at home is about. */
export interface Scene {
  /** The one foreign state: its police and courts go without its name. */
  readonly state: string | null;
  /** Another state and the home country: who holds an office at home speaks for the country. */
  readonly abroad: boolean;
  /** It names the home country or a place there, or no foreign state. */
  readonly home: boolean;
  /** The one place whose deputies it quotes. */
  readonly delegating?: string | null;
}

export function sceneOf(names: readonly NameMention[], r: PhraseReading): Scene {
  const { home } = r.words;
  const isHome = (name: NameMention): boolean => name.home === true || abbreviatedAtHome(name, r);
  const told = names.filter((name) => !isClock(name, r));
  if (told.some((name) => isHome(name) || name.within?.some(isHome))) return { state: null, abroad: false, home: true };
  const stateOf = (name: NameMention): string | undefined =>
    name.kind === 'country' ? name.known : (name.seatOf ?? stateBy(name, r));
  const times = (one: string | undefined): number => told.filter((name) => stateOf(name) === one).length;
  const most = dominant(told, stateOf) ?? onlyState(told, stateOf, r);
  // `bị bắt ở California … FBI … tới Syria … về Syria`: it happens where it begins.
  const first = told.find((name) => name.kind === 'place' && stateBy(name, r) !== undefined);
  const place = first && stateBy(first, r);
  const state = place === undefined || place === most || times(place) < ELSEWHERE ? most : null;
  const own = times(home) > 0 || !told.some((name) => stateOf(name) !== undefined);
  if (state === null || state === home) return { state: null, abroad: false, home: own };
  const abroad = times(home) * ABROAD > times(state);
  return { state: abroad ? null : state, abroad, home: abroad };
}

/** `9h sáng (giờ Hà Nội)`: nothing happens there. */
const isClock = ({ start }: NameMention, r: PhraseReading): boolean =>
  r.words.clocks.has(r.tokens[tokenAt(r, start) - 1]?.lower ?? '');

/** The only state that an article names, if that is where it begins. */
function onlyState(
  names: readonly NameMention[],
  stateOf: (name: NameMention) => string | undefined,
  { text, title = '', sentences }: PhraseReading,
): string | null {
  const found = names.flatMap((name) => [name, ...(name.within ?? [])]).filter((name) => stateOf(name) !== undefined);
  const [state, other] = new Set(found.map(stateOf));
  if (state === undefined || other !== undefined) return null;
  const isTitled = found.some(({ name }) => title.includes(text.slice(name.start, name.end)));
  const begins = (found[0]?.end ?? 0) <= (sentences[0]?.end ?? 0);
  return isTitled || (begins && found.length > 1) ? state : null;
}

/** `Bộ GD&ĐT`: so only bodies at home are called. */
function abbreviatedAtHome({ kind, start, end }: NameMention, { tokens, words, places }: PhraseReading): boolean {
  if (kind !== 'organization') return false;
  for (let at = places[start] ?? tokens.length; at < tokens.length && (tokens[at]?.start ?? end) < end; at++)
    if (tokens[at]?.capital === true && words.homeAbbreviations.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** `FBI`, `Los Angeles`: the state for which a known body speaks, in which a known place lies. */
function stateBy({ kind, name, party }: NameMention, r: PhraseReading): string | undefined {
  if (kind === 'organization') return party !== undefined && isState(party, r) ? party : undefined;
  return kind === 'place' ? nameAt(r, tokenAt(r, name.start))?.sense.lies : undefined;
}

/** The one place whose delegation the article names: its deputies meet apart from the others. */
export function delegatingPlace(r: PhraseReading): string | null {
  const places = new Set<string>();
  for (let at = 0; at < r.tokens.length; at++) {
    const head = is(r, at, AS.body) ? match(r, at, AS.body) : undefined;
    if (head?.sense.delegates !== true) continue;
    const deputies = match(r, head.end, AS.role);
    const from = deputies?.sense.delegation === undefined ? head.end : deputies.end;
    const place = nameAt(r, match(r, from, AS.area)?.end ?? from);
    if (place?.sense.home === true) places.add(place.sense.name);
  }
  const [only, other] = places;
  return only !== undefined && other === undefined && hasDeputies(r) ? only : null;
}

function hasDeputies(r: PhraseReading): boolean {
  for (let at = 0; at < r.tokens.length; at++) if (match(r, at, AS.role)?.sense.delegation !== undefined) return true;
  return false;
}

/** From so many names of another state on, of which the first is a place, the state that is named most is not where it happens. */
const ELSEWHERE = 2;

/** How many times as often as the home country another state is named where an article is about it alone. */
const ABROAD = 4;

/** Least mentions, and how many times the second's, by which one name dominates the article. */
const DOMINANT = { least: 3, ratio: 2 };

/** The name that stands far more often in the article than any other of its kind. */
export function dominant(
  names: readonly NameMention[],
  keyOf: (name: NameMention) => string | undefined,
): string | null {
  const counts = new Map<string, number>();
  const count = (name: NameMention): void => {
    const key = keyOf(name);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const name of names) {
    count(name);
    name.within?.forEach(count);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < DOMINANT.least || first[1] < DOMINANT.ratio * (second?.[1] ?? 0)) return null;
  return first[0];
}

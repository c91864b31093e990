import { NO_BRANCH } from '../../text/index.ts';
import { FOREIGN, HEAD, type Listed, PAIR_END, POINTER } from '../lists/media-words.ts';
import {
  endOfCapitals,
  followsAccording,
  headStart,
  isGenitive,
  LONGEST,
  mediaWordsBefore,
  type Named,
  reportOf,
} from './media.ts';
import { at, cueOn, type Medium, phraseOf, type Run } from './reading.ts';

/**
 * The news media named in a text, without the words for `newspaper` or `agency` before them, in order. The publisher is none: what
 * its own reporters were told has been relayed by nobody.
 */
export function findMedia(reading: Named, publisher: string): Medium[] {
  const found = nameMedia(reading, reading.language.media.words.plainSpelling(publisher));
  const self = publisher === '' ? found.find((medium) => speaksOfItself(reading, medium)) : undefined;
  if (self === undefined) return found;
  const own = plainName(reading, self.name);
  return found.filter(({ name }) => {
    const other = plainName(reading, name);
    return !other.startsWith(own) && !own.startsWith(other);
  });
}

const plainName = (reading: Named, { first, end }: Run): string =>
  reading.language.media.words.plainSpelling(phraseOf(reading, first, end));

/**
 * By `told NAME` and `as NAME`, without a word for a newspaper, papers speak of themselves: all four such outlets of the corpus
 * articles whose publisher is known are that publisher.
 */
function speaksOfItself(reading: Named, { first, end }: Run): boolean {
  const { homes, likes } = reading.language.media.words;
  if (!homes.has(phraseOf(reading, first, end))) return false;
  return isAddressed(reading, first) || likes.has(at(reading, first - 1).lower);
}

function nameMedia(reading: Named, own: string): Medium[] {
  const found: Medium[] = [];
  const introduced = new Set<string>();
  for (let first = 0; first < reading.tokens.length; first++) {
    const token = at(reading, first);
    if (!token.capital && token.kind !== 'number') {
      const pointer = pointerAt(reading, first);
      const last = found.at(-1);
      if (last !== undefined && pointer !== null)
        found.push({ first: pointer.first, end: pointer.end, name: last.name });
      continue;
    }
    if (isCredit(reading, first) || isOtherName(reading, first, found.at(-1))) continue;
    const known = knownName(reading, first);
    const name = known === null ? unknownName(reading, first, introduced) : { first, end: known };
    if (name === null) continue;
    if (isOwn(reading, name, own)) {
      first = name.end - 1;
      continue;
    }
    found.push({ first: name.first, end: name.end, name });
    if (known === null) introduced.add(phraseOf(reading, name.first, name.end));
    first = name.end - 1;
  }
  return found;
}

/** `introduced`: the outlets that the article has told by what they are or do. */
const unknownName = (reading: Named, first: number, introduced: ReadonlySet<string>): Run | null =>
  headedName(reading, first) ??
  collectiveName(reading, first) ??
  introducedName(reading, first, introduced) ??
  foreignName(reading, first);

/** `told NAME`, `according to NAME` where the article has told before that it is an outlet's. */
function introducedName(reading: Named, first: number, introduced: ReadonlySet<string>): Run | null {
  if (introduced.size === 0) return null;
  const end = endOfCapitals(reading, first);
  if (end === first || !introduced.has(phraseOf(reading, first, end))) return null;
  return isAddressed(reading, first) || isTold(reading, first, end, true, false) ? { first, end } : null;
}

/** Named as the publisher, or behind the short word for reporters, by which papers speak of their own. */
function isOwn(reading: Named, { first, end }: Run, own: string): boolean {
  let before = headStart(reading, { first, end }) - 1;
  while (reading.language.media.words.headWords.has(at(reading, before).lower)) before -= 1;
  const { lower, text } = at(reading, before);
  if (text !== lower && text === text.toUpperCase() && reading.language.clause.reporters.has(lower)) return true;
  if (own === '') return false;
  const name = reading.language.media.words.plainSpelling(phraseOf(reading, first, end));
  return name !== '' && own.includes(name);
}

/** `this newspaper` at its last word, or `the paper` that quotes: words that point back to an outlet named before. */
function pointerAt(reading: Named, index: number): Run | null {
  const { language, cueAt } = reading;
  const { roles, words } = language.media;
  const role = roles.of(at(reading, index));
  if ((role & (POINTER | HEAD)) === 0) return null;
  const points = (role & POINTER) !== 0;
  const head = mediaWordsBefore(reading, points ? index : index + 1);
  if (points && head > 0) return { first: index - head, end: index + 1 };
  const first = points ? index - 1 : index - Math.max(0, head - 1);
  const run = { first, end: index + 1 };
  if ((roles.of(at(reading, points ? first : index)) & HEAD) === 0 || at(reading, run.end).capital) return null;
  const quotes = cueAt[index] === 0 && at(reading, first - 1).kind === 'mark' && reports(reading, run.end);
  return quotes || (words.stands.has(phraseOf(reading, first, run.end)) && isSpokenTo(reading, run)) ? run : null;
}

/** `told the newspaper that`, `according to the newspaper,` */
function isSpokenTo(reading: Named, { first, end }: Run): boolean {
  if (!closes(reading, end) && !reading.language.clause.complementizers.has(at(reading, end).lower)) return false;
  return isAddressed(reading, first) || followsAccording(reading, first);
}

/** `China Central Television (CCTV)` */
const isOtherName = (reading: Named, first: number, last: Medium | undefined): boolean =>
  last?.end === first - 1 && at(reading, first - 1).text === '(';

/** `Photo: Reuters`: an outlet behind a colon is named for something else than what is said. */
const isCredit = (reading: Named, first: number): boolean => at(reading, first - 1).text === ':';

function knownName(reading: Named, first: number): number | null {
  const { names } = reading.language.media;
  let branch = names.first(at(reading, first));
  let found: number | null = null;
  for (let end = first + 1; branch !== NO_BRANCH; end++) {
    const listed = names.valueAt(branch);
    // An outlet's name may begin that of a network: `Sina Weibo`.
    if (found !== null && listed?.lookalike === true) return null;
    if (listed !== undefined && isNamed(reading, first, end, listed)) found = end;
    branch = names.next(branch, at(reading, end));
  }
  return found;
}

function isNamed(reading: Named, first: number, end: number, { spellings }: Listed): boolean {
  if (spellings.length === 0) return false;
  let text = at(reading, first).text;
  for (let index = first + 1; index < end; index++) text += ` ${at(reading, index).text}`;
  const written = spellings.filter((one) => one.text === null || one.text === text);
  const known = spellings.some(({ needsHead }) => !needsHead);
  return (
    written.some(({ needsHead }) => !needsHead) ||
    isHeaded(reading, first) ||
    isTold(reading, first, end, known, written.length > 0)
  );
}

function isHeaded(reading: Named, first: number): boolean {
  const { headWords } = reading.language.media.words;
  if (first === 0) return false;
  return (
    mediaWordsBefore(reading, first) > 0 ||
    (headWords.has(at(reading, first - 1).lower) && reading.cueAt[first - 1] === 0)
  );
}

/**
 * Stands where outlets do: `according to NAME,`, `NAME reports`; for a well-known one in other letters also `by NAME,`, for any that is
 * written as an outlet is also `told NAME,` and `in an interview with NAME,`.
 */
function isTold(reading: Named, first: number, end: number, known: boolean, exact: boolean): boolean {
  const foreign = FOREIGN.test(at(reading, first).text);
  if (!known && !foreign) return exact && isAddressed(reading, first) && closes(reading, end);
  if (reports(reading, end)) return true;
  const told = known ? isPreposition(reading, first - 1) : exact && isAddressed(reading, first);
  return (told || followsAccording(reading, first)) && closes(reading, end);
}

const isPreposition = (reading: Named, index: number): boolean =>
  reading.language.clause.prepositions.has(at(reading, index).lower);

/** Right behind `told` and a preposition, or behind a word for an interview, with or without one. */
function isAddressed(reading: Named, first: number): boolean {
  const before = isPreposition(reading, first - 1) || isGenitive(reading, first - 1) ? first - 2 : first - 1;
  if (reading.language.clause.occasions.has(at(reading, before).lower)) return true;
  return before < first - 1 && cueOn(reading, before)?.entry.kind === 'verb';
}

const closes = (reading: Named, end: number): boolean =>
  end >= reading.tokens.length || at(reading, end).kind === 'mark' || reading.dateAt[end] === 1;

/** What ends there is the subject of `reports` or `quotes`. */
const reports = (reading: Named, end: number): boolean => reportOf(reading, end) !== null;

/**
 * A run of capitalized words right behind words for a newspaper, an agency or a channel; a known name in the run is the outlet's. A
 * country alone is named with those words (`báo Pháp`), and one native word is more likely the beginning of a longer name in small
 * letters.
 */
function headedName(reading: Named, first: number): Run | null {
  const head = at(reading, first).newline ? 0 : mediaWordsBefore(reading, first);
  if (head === 0) return null;
  const end = endOfCapitals(reading, first);
  if (end === first) return null;
  for (let index = first + 1; index < end; index++) {
    const known = knownName(reading, index);
    if (known !== null) return { first: index, end: known };
  }
  const { countries, isNative, lookalikes } = reading.language.media.words;
  let from = first;
  for (let index = first + 1; index < end; index++) if (countries.has(phraseOf(reading, first, index))) from = index;
  const name = phraseOf(reading, from, end);
  if (from === first && countries.has(name)) {
    const named = at(reading, end).text === '(' && knownName(reading, end + 1) !== null;
    return named || lookalikes.has(`${name} ${at(reading, end).lower}`) ? null : { first: first - head, end };
  }
  return end > from + 1 || !isNative(name) ? { first: from, end } : null;
}

/** `the press of Egypt`, where it quotes or reports; not `information and the press`, by which ministries are called. */
function collectiveName(reading: Named, first: number): Run | null {
  const { roles, words } = reading.language.media;
  if ((roles.of(at(reading, first - 1)) & PAIR_END) === 0) return null;
  const start = words.owners.has(phraseOf(reading, first - 2, first)) ? first - 4 : first - 2;
  if (!words.collectives.has(phraseOf(reading, start, start + 2))) return null;
  if (reading.language.clause.connectives.has(at(reading, start - 1).lower)) return null;
  const end = endOfCapitals(reading, first);
  const told = reports(reading, end) || followsAccording(reading, start);
  return told && words.countries.has(phraseOf(reading, first, end)) ? { first: start, end } : null;
}

/** An unknown name of foreign letters that shows by itself, or by what it does, that it is an outlet's. */
function foreignName(reading: Named, first: number): Run | null {
  const opens = reading.cueAt[first] !== 0 || (reading.language.media.roles.of(at(reading, first)) & HEAD) !== 0;
  return opens ? null : (tailedName(reading, first) ?? reportingName(reading, first));
}

/** A foreign name that ends as names of outlets do: `Siberia Times`, `Farsnews`; of companies too: `Albatro Media`, where it is told something. */
function tailedName(reading: Named, first: number): Run | null {
  if (at(reading, first - 1).capital && reading.cueAt[first - 1] === 0) return null;
  const end = endOfCapitals(reading, first);
  const tail = at(reading, end - 1).lower;
  const { companyTails, endings, tails } = reading.language.media.words;
  const company = companyTails.has(tail);
  if (end === first + 1 && endings.some((one) => tail.length > one.length + 1 && tail.endsWith(one)))
    return isForeign(reading, first, end) ? { first, end } : null;
  if (end < first + 2 || end > first + LONGEST || !(company || tails.has(tail))) return null;
  if (company && !isAddressed(reading, first) && !isTold(reading, first, end, true, false)) return null;
  return isForeign(reading, first, end) ? { first, end } : null;
}

function isForeign(reading: Named, first: number, end: number): boolean {
  for (let index = first; index < end; index++) if (!FOREIGN.test(at(reading, index).text)) return false;
  return true;
}

const CLAUSE_MARKS = new Set([',', ';', '(', '"', '”']);

/** A foreign name whose bearer `reports`, at the beginning of its clause. */
function reportingName(reading: Named, first: number): Run | null {
  if (!(first === 0 || reading.sentenceAt[first] === 1 || CLAUSE_MARKS.has(at(reading, first - 1).text))) return null;
  const end = endOfCapitals(reading, first);
  const named = end > first && end - first <= LONGEST;
  return named && reports(reading, end) && isForeign(reading, first, end) ? { first, end } : null;
}

import { CONTENT_ENDER } from '../lists/class-words.ts';
import { FixedSet, fixed, type Sym } from '../model/symbols.ts';
import { at, isQuoteOpen, type Reading, type Stretch, startsWord } from '../reading/reading.ts';
import { CLAUSE, shapeFrom } from '../reading/reading-symbols.ts';
import { isListed } from '../reading/word-class.ts';
import type { SourceCandidate } from './sources.ts';

const [THAT, COLON, OPEN] = [fixed('that'), fixed(':'), fixed('(')];
const [PREPOSITION, CONNECTIVE, DATE, CAPITAL] = [
  fixed('preposition'),
  fixed('connective'),
  fixed('date'),
  fixed('capital'),
];
const [NOTHING, QUOTE, NOMINAL, ADDRESSEE] = [fixed('nothing'), fixed('quote'), fixed('nominal'), fixed('addressee')];
const NO_OPENER = fixed('');

/** A place where a content may begin. */
export interface StartCandidate {
  readonly first: number;
  /** The class of the token that opens it (the word `that`, a comma, a colon, a topic marker), or what else does. */
  readonly opener: Sym;
}

/** A content begins no farther behind its cue, in tokens. */
const REACH = 30;

/** Places behind a cue (and its source, when that follows) where the content may begin. */
export function proposeStarts(reading: Reading, stretch: Stretch, from: number): StartCandidate[] {
  const found: StartCandidate[] = [];
  const limit = Math.min(stretch.end, from + REACH);
  let opener = NOTHING;
  let light = true;
  for (let first = from; first < limit; first++) {
    const kind = reading.classes[first];
    light &&= first === from || LIGHT.has(reading.classes[first - 1]);
    if (first > from) {
      const before = reading.classes[first - 1] ?? NO_OPENER;
      if (OPENERS.has(before)) opener = before;
      else if (
        first === from + 1 &&
        (before === PREPOSITION || reading.language.clause.genitives.has(at(reading, from).lower))
      )
        opener = PREPOSITION;
      else if (isQuoteOpen(reading, first)) opener = QUOTE;
      else if (light && first <= from + 8 && LINKS.has(before)) opener = before;
      else if (light && first <= from + 8 && NOMINALS.has(before) && shapeFrom(reading, first) === CLAUSE)
        opener = NOMINAL;
      else opener = endsAddressee(reading, from, first) ? ADDRESSEE : NO_OPENER;
    }
    if (opener !== NO_OPENER && !isIdle(reading, first, kind) && startsWord(reading, first))
      found.push({ first, opener });
    if (opener === COLON || (reading.sentenceAt[first + 1] === 1 && reading.quoteAt[first + 1] === -1)) break;
  }
  return found;
}

/** Words between a cue and its content: manner, prepositions, nouns that stand for the content (`the view that …`). */
const LINK = ['preposition', 'connective', 'auxiliary', 'adjective', 'genitive'];
const NOUN = ['noun', 'document', 'determiner'];
const LINKS = new FixedSet(LINK);
const NOMINALS = new FixedSet(NOUN);
const LIGHT = new FixedSet([...LINK, ...NOUN]);
const OPENERS = new FixedSet(['that', ',', ':', 'topic', '-']);

/** A phrase that names whom the words were addressed to (`told reporters`, `told AFP in an interview`) ends before this token. */
function endsAddressee(reading: Reading, from: number, first: number): boolean {
  if (first - from > 12 || first - from < 2) return false;
  if (!ADDRESS_OPENERS.has(reading.classes[from]) || !ADDRESS_ENDS.has(reading.classes[first - 1])) return false;
  const now = reading.classes[first];
  return reading.nameAt[first] !== 2 && now !== DATE && now !== CAPITAL;
}

const ADDRESS_OPENERS = new FixedSet(['preposition', 'time', 'date', 'name', 'person', 'pronoun']);
const ADDRESS_ENDS = new FixedSet(['name', 'date', 'pronoun', 'capital']);

const isIdle = (reading: Reading, index: number, kind: Sym | undefined): boolean =>
  kind === THAT || (at(reading, index).kind === 'mark' && !isQuoteOpen(reading, index) && kind !== OPEN);

/** A place where a content may end; `end` is exclusive. */
export interface EndCandidate {
  readonly end: number;
  readonly kind: 'sentence' | 'quote' | 'mark' | 'word';
}

/** No more places than this are weighed before the end of the sentence. */
const MOST_ENDS = 60;
/** No sentence is followed farther, in tokens. */
const LONGEST_CONTENT = 1000;

const CLOSERS = new FixedSet([',', ';', '-', '–', '—', '(', ':', '…', '?', '!']);

/** Places where a content that begins at `first` may end; the end of the sentence is always one. */
export function proposeEnds(
  reading: Reading,
  stretch: Stretch,
  first: number,
  source: SourceCandidate,
): EndCandidate[] {
  const found: EndCandidate[] = [];
  if (source.side === 'behind') {
    if (source.first - 1 > first) found.push({ end: source.first - 1, kind: 'mark' });
    return found;
  }
  const outer = isQuoteOpen(reading, first) ? -1 : (reading.quoteAt[first] ?? -1);
  let index = first + 1;
  const limit = Math.min(stretch.end, first + LONGEST_CONTENT);
  for (; index < limit; index++) {
    const quote = reading.quoteAt[index] ?? -1;
    if (reading.sentenceAt[index] === 1 && (quote === -1 || quote === outer || reading.quoteAt[index - 1] !== quote))
      break;
    if (quote !== outer && quote !== -1 && reading.quotes[quote]?.close !== index) continue;
    const kind = endKind(reading, index, quote, outer);
    if (kind !== null && found.length < MOST_ENDS) found.push({ end: index, kind });
    if (quote === outer && outer !== -1 && reading.quotes[outer]?.close === index) return found;
  }
  found.push({ end: index, kind: 'sentence' });
  return found;
}

function endKind(reading: Reading, index: number, quote: number, outer: number): EndCandidate['kind'] | null {
  const kind = reading.classes[index];
  if (quote !== -1 && reading.quotes[quote]?.close === index) return 'quote';
  if (quote !== outer) return null;
  if (CLOSERS.has(kind)) return 'mark';
  if (!startsWord(reading, index)) return null;
  return kind === CONNECTIVE || isListed(reading, index, CONTENT_ENDER) ? 'word' : null;
}

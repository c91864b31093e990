import type { Cue } from './cues.ts';
import { bucket, type Emit, flag } from './model.ts';
import { at, groupAt, type Reading, type Stretch, shapeFrom, startsWord, tagAt } from './reading.ts';
import type { SourceCandidate } from './sources.ts';

/** A run of tokens, end-exclusive. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** A place where a content may begin. */
export interface StartCandidate {
  readonly first: number;
  /** The token that opens it: the word `that`, a comma, a colon, a topic marker, or nothing. */
  readonly opener: string;
}

/** A content begins no farther behind its cue, in tokens. */
const REACH = 30;

/** Places behind a cue (and its source, when that follows) where the content may begin. */
export function proposeStarts(reading: Reading, stretch: Stretch, from: number): StartCandidate[] {
  const found: StartCandidate[] = [];
  const limit = Math.min(stretch.end, from + REACH);
  let opener = 'nothing';
  let light = true;
  for (let first = from; first < limit; first++) {
    const kind = reading.classes[first] ?? '';
    light &&= first === from || LIGHT.has(reading.classes[first - 1] ?? '');
    if (first > from) {
      const before = reading.classes[first - 1] ?? '';
      if (before === 'that' || before === ',' || before === ':' || before === 'topic' || before === '-')
        opener = before;
      else if (
        first === from + 1 &&
        (before === 'preposition' || reading.language.clause.genitives.has(at(reading, from).lower))
      )
        opener = 'preposition';
      else if (isQuoteOpen(reading, first)) opener = 'quote';
      else if (light && first <= from + 8 && LINKS.has(before)) opener = before;
      else if (light && first <= from + 8 && NOMINALS.has(before) && shapeFrom(reading, first) === 'clause')
        opener = 'nominal';
      else opener = endsAddressee(reading, from, first) ? 'addressee' : '';
    }
    if (opener !== '' && !isIdle(reading, first, kind) && startsWord(reading, first)) found.push({ first, opener });
    if (opener === ':' || (reading.sentenceAt[first + 1] === 1 && reading.quoteAt[first + 1] === -1)) break;
  }
  return found;
}

/** Words between a cue and its content: manner, prepositions, nouns that stand for the content (`the view that …`). */
const LINKS = new Set(['preposition', 'connective', 'auxiliary', 'adjective', 'genitive']);
const NOMINALS = new Set(['noun', 'document', 'determiner']);
const LIGHT = new Set([...LINKS, ...NOMINALS]);

/** A phrase that names whom the words were addressed to (`told reporters`, `told AFP in an interview`) ends before this token. */
function endsAddressee(reading: Reading, from: number, first: number): boolean {
  if (first - from > 12 || first - from < 2) return false;
  const opens = reading.classes[from];
  if (
    opens !== 'preposition' &&
    opens !== 'time' &&
    opens !== 'date' &&
    opens !== 'name' &&
    opens !== 'person' &&
    opens !== 'pronoun'
  )
    return false;
  const before = reading.classes[first - 1] ?? '';
  const now = reading.classes[first] ?? '';
  const ends = before === 'name' || before === 'date' || before === 'pronoun' || before === 'capital';
  return ends && reading.nameAt[first] !== 2 && now !== 'date' && now !== 'capital';
}

const isIdle = (reading: Reading, index: number, kind: string): boolean =>
  kind === 'that' || (at(reading, index).kind === 'mark' && !isQuoteOpen(reading, index) && kind !== '(');

export function isQuoteOpen(reading: Reading, index: number): boolean {
  const quote = reading.quoteAt[index] ?? -1;
  return quote >= 0 && reading.quotes[quote]?.open === index;
}

export function describeStart(
  reading: Reading,
  cue: Cue,
  from: number,
  candidate: StartCandidate,
  rank: number,
  emit: Emit,
): void {
  const { first, opener } = candidate;
  emit('opener', opener);
  emit('opener+rank', opener, bucket(Math.min(rank, 4)));
  emit('opener+cue', opener, cue.entry.phrase);
  emit('opener+kind', opener, cue.entry.kind);
  emit('gap', bucket(first - from));
  emit('gap+opener', bucket(first - from), opener);
  emit('first', reading.classes[first] ?? '');
  emit('first word', at(reading, first).lower);
  emit('from', reading.classes[from] ?? '');
  emit('from+opener', reading.classes[from] ?? '', opener);
  emit('from word+opener', at(reading, from).lower, opener);
  emit('aligned', flag(reading.words.firstOf[first] === first), opener);
  emit('tags', tagAt(reading, first - 1), tagAt(reading, first), opener);
  emit('group', groupAt(reading, first), opener);
  emit('from tag', tagAt(reading, from), tagAt(reading, first), opener);
  emit('from group', groupAt(reading, from), opener);
  emit('shape', shapeFrom(reading, first), opener);
  const ahead = lookAhead(reading, first);
  emit('ahead', ahead);
  emit('ahead+opener', ahead, opener);
}

/** The strongest opener that still follows within a few tokens. */
function lookAhead(reading: Reading, first: number): string {
  for (let index = first; index < first + 20; index++) {
    const kind = reading.classes[index];
    if (kind === undefined || reading.sentenceAt[index + 1] === 1) break;
    if (kind === 'that' || kind === ':') return kind;
    if (isQuoteOpen(reading, index)) return index === first ? 'quote here' : 'quote';
  }
  return 'none';
}

/** A place where a content may end; `end` is exclusive. */
export interface EndCandidate {
  readonly end: number;
  readonly kind: 'sentence' | 'quote' | 'mark' | 'word';
}

/** No more places than this are weighed before the end of the sentence. */
const MOST_ENDS = 60;
/** No sentence is followed farther, in tokens. */
const LONGEST_CONTENT = 1000;

const CLOSERS = new Set([',', ';', '-', '–', '—', '(', ':', '…', '?', '!']);

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
  const kind = reading.classes[index] ?? '';
  if (quote !== -1 && reading.quotes[quote]?.close === index) return 'quote';
  if (quote !== outer) return null;
  if (CLOSERS.has(kind)) return 'mark';
  if (!startsWord(reading, index)) return null;
  return kind === 'connective' || reading.language.clause.contentEnders.has(at(reading, index).lower) ? 'word' : null;
}

export function describeEnd(
  reading: Reading,
  cue: Cue,
  source: SourceCandidate,
  first: number,
  candidate: EndCandidate,
  emit: Emit,
): void {
  const { end, kind } = candidate;
  const quoted = isQuoteOpen(reading, first) ? 'quoted' : 'plain';
  const next = kind === 'word' ? end : kind === 'quote' && reading.classes[end + 1] === ',' ? end + 2 : end + 1;
  const mark =
    kind === 'mark' || kind === 'word'
      ? at(reading, end).lower
      : kind === 'quote' && next === end + 2
        ? 'quote ,'
        : kind;
  const clause = clauseOf(reading, cue, source);
  emit('kind', kind, quoted);
  emit('mark', mark);
  emit('mark+cue', mark, cue.entry.phrase);
  emit('mark+act', mark, cue.entry.act);
  emit('mark+strength', mark, bucket(cue.entry.strength));
  emit('mark+opener', mark, reading.classes[first - 1] ?? 'edge');
  emit('mark+clause', mark, clause);
  emit('kind+cue', kind, cue.entry.phrase);
  emit('length', kind, bucket(end - first));
  if (kind === 'sentence') return;
  if (kind === 'quote') {
    const quote = reading.quotes[reading.quoteAt[first] ?? -1];
    const whole = quote?.close === end;
    emit('quote', quoted, flag(whole));
    emit('quote+next', quoted, flag(whole), reading.classes[end + 1] ?? 'edge');
    emit('quote+length', quoted, flag(whole), bucket(end - (reading.quotes[reading.quoteAt[end] ?? -1]?.open ?? end)));
  }
  emit('next', mark, reading.classes[next] ?? 'edge');
  emit('next word', mark, at(reading, next).lower);
  emit('next words', mark, at(reading, next).lower, at(reading, next + 1).lower);
  emit('next cue', mark, cueAhead(reading, next));
  emit('next+clause', mark, clause, reading.classes[next] ?? 'edge');
  const after = reading.words.endOf[next] ?? next;
  const shape = shapeFrom(reading, next);
  emit('aligned', kind, flag(reading.words.firstOf[end] === end));
  emit('next tag', mark, tagAt(reading, next), quoted);
  emit('next tags', mark, tagAt(reading, next), tagAt(reading, after));
  emit('next group', mark, groupAt(reading, next));
  emit('after group', mark, groupAt(reading, after));
  emit('last tag', mark, tagAt(reading, end - 1), tagAt(reading, next));
  emit('last group', kind, groupAt(reading, end - 1));
  emit('shape', mark, shape);
  emit('shape+strength', mark, shape, bucket(cue.entry.strength));
  emit('shape+first', mark, shape, shapeFrom(reading, first));
  const joined = joinedCue(reading, next);
  emit('joined cue', kind, joined);
  emit('joined cue+mark', mark, joined);
  emit('last', kind, reading.classes[end - 1] ?? '');
  emit('inside', kind, nestingAt(reading, first, end));
}

/** What kind of clause the cue stands in: `bare` at its sentence's beginning, the word that subordinates it, or `main`. */
function clauseOf(reading: Reading, cue: Cue, source: SourceCandidate): string {
  if (reading.sentenceAt[cue.first] === 1) return 'bare';
  const begin = source.side === 'left' ? source.first : cue.first;
  if (reading.sentenceAt[begin] === 1 || source.side === 'inherited')
    return source.side === 'inherited' ? 'inherited' : 'main';
  const kind = reading.classes[begin - 1] ?? 'edge';
  return kind === 'connective' || kind === 'preposition' || kind === 'determiner' || kind === 'word'
    ? at(reading, begin - 1).lower
    : kind;
}

/** A cue without a subject of its own right here (`… and calls`, `…, at the same time warns`): how strong it is, or `no`. */
function joinedCue(reading: Reading, from: number): string {
  for (let index = from; index < from + 4; index++) {
    if (reading.cueAt[index] === 1) return bucket(reading.cues[reading.cueOf[index] ?? -1]?.entry.strength ?? 0);
    const kind = reading.classes[index];
    if (kind !== 'connective' && kind !== 'auxiliary' && kind !== ',') return 'no';
  }
  return 'no';
}

/** How a cue follows: `tail` when it and a short remainder end the sentence, `clause` when more follows, `none`. */
function cueAhead(reading: Reading, from: number): string {
  let cue = -1;
  let index = from;
  for (; index < from + 40; index++) {
    if (index > from && (reading.sentenceAt[index] === 1 || index >= reading.tokens.length)) break;
    if (cue < 0 && reading.cueAt[index] === 1 && index < from + 14) cue = index;
    if (index > from && reading.classes[index] === ',') break;
  }
  if (cue < 0) return 'none';
  const rest = index - cue;
  const near = cue - from < 5;
  if (rest <= 5) return near ? 'near tail' : 'far tail';
  if (rest <= 12) return near ? 'near short' : 'far short';
  return near ? 'near clause' : 'far clause';
}

/** A bracket that opened farther back, in tokens, counts as closed. */
const LONGEST_BRACKET = 80;

/** Open brackets between the content's beginning and this place: a content does not end inside them. */
function nestingAt(reading: Reading, first: number, end: number): string {
  let open = 0;
  for (let index = Math.max(first, end - LONGEST_BRACKET); index < end; index++) {
    const kind = reading.classes[index];
    if (kind === '(') open += 1;
    else if (kind === ')') open -= 1;
  }
  return open > 0 ? 'bracket' : 'level';
}

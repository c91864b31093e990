import { DASHES } from '../../text/index.ts';
import { at, phraseOf, type Reading, type Run, type Turn } from './reading.ts';

/** What the parts of {@link findTurns} read: an article's tokens in stretches. */
export type Lines = Omit<Reading, 'turns' | 'classes' | 'symbols'>;

/** A stretch that begins like a turn: with a mark, a label, or both. */
interface Opening {
  readonly stretch: number;
  readonly mark: string;
  readonly begin: number;
  readonly label: Run | null;
  /** The label's words in lower case; empty without one. */
  readonly key: string;
}

const MARKS = new Set([...DASHES, '*', '•', '►', '+']);
/** Fewer questions with answers are no interview, fewer lines of each voice no dialogue. */
const FEWEST_ANSWERS = 2;
const FEWEST_LINES = 3;
/** Questions without a mark are fewer in no interview. */
const FEWEST_PLAIN = 3;
/** Lines of a dialogue are shorter, in stretches; longer ones are answers. */
const LONGEST_LINE = 2.5;
/** No label has more tokens in front of its colon, nor more before its first comma or bracket. */
const LONGEST_LABEL = 40;
const LONGEST_HEAD = 8;

/** The turns of an article that is an interview or a dialogue, in order; none when it is neither. */
export function findTurns(lines: Lines): readonly Turn[] {
  const openings = findOpenings(lines);
  const turns = [labelledInterview, markedInterview, markedAnswers, dialogue, plainInterview].map((find) =>
    find(lines, openings),
  );
  return turns.find(({ length }) => length > 0) ?? [];
}

function findOpenings(lines: Lines): Opening[] {
  const openings: Opening[] = [];
  lines.stretches.forEach(({ first, end, noise }, stretch) => {
    if (noise) return;
    const { text } = at(lines, first);
    const mark = MARKS.has(text) && at(lines, first + 1).spaced ? text : '';
    const from = first + (mark === '' ? 0 : 1);
    const label = labelAt(lines, from, end);
    if (mark === '' && label === null) return;
    const key = label === null ? '' : phraseOf(lines, label.first, label.end);
    openings.push({ stretch, mark, begin: label === null ? from : label.end + 1, label, key });
  });
  return openings;
}

/** `Mr A, chairman of B:` at the beginning; a cue before the colon makes it an attribution of its own. */
function labelAt(lines: Lines, first: number, end: number): Run | null {
  if (!at(lines, first).capital) return null;
  let headEnds = false;
  for (let index = first; index < Math.min(end, first + LONGEST_LABEL); index++) {
    const { text, kind } = at(lines, index);
    if (text === ':') return { first, end: index };
    if (kind === 'mark') {
      if (!',()-–./'.includes(text)) return null;
      headEnds ||= text !== '.';
    }
    if (!headEnds && (lines.cueAt[index] !== 0 || index - first >= LONGEST_HEAD)) return null;
  }
  return null;
}

/** `Reporter: …? Mr A: …` */
function labelledInterview(lines: Lines, openings: readonly Opening[]): Turn[] {
  const asks = ({ key }: Opening): boolean => key !== '' && isReporter(lines, key);
  if (openings.filter(asks).length < FEWEST_ANSWERS) return [];
  const voices = new Set(
    openings.filter((one, index) => one.key !== '' && !asks(one) && follows(openings, index, asks)).map((o) => o.key),
  );
  const spoken = openings.filter((one) => asks(one) || voices.has(one.key));
  return spoken.flatMap((one, index) => {
    const end = spoken[index + 1]?.stretch ?? lines.stretches.length;
    if (!asks(one)) return [turnOf(one, 'answer', end)];
    const answered = spoken[index + 1];
    if (answered !== undefined && !asks(answered)) return [turnOf(one, 'question', end)];
    // Without a label the answer begins behind the question mark; without that nobody knows where.
    const asked = lastAsked(lines, one.stretch, end);
    if (!asksAt(lines, asked)) return [turnOf(one, 'question', one.stretch + 1)];
    const question = turnOf(one, 'question', asked + 1);
    return asked + 1 === end ? [question] : [question, turnAt(lines, 'answer', asked + 1, end)];
  });
}

const follows = (openings: readonly Opening[], index: number, asks: (one: Opening) => boolean): boolean => {
  const before = openings[index - 1];
  return before !== undefined && asks(before);
};

function isReporter({ language: { clause, media } }: Lines, key: string): boolean {
  const words = key.split(' ');
  if (clause.reporters.has(key) || media.names.get(words)?.spellings.some((one) => !one.needsHead)) return true;
  return clause.reporters.has(words[0] ?? '') || clause.reporters.has(words.slice(0, 2).join(' '));
}

const turnOf = ({ stretch, begin, label }: Opening, kind: Turn['kind'], end: number): Turn => ({
  kind,
  first: stretch,
  end,
  begin,
  label,
});

/** A turn that nothing opens. */
const turnAt = (lines: Lines, kind: Turn['kind'], first: number, end: number): Turn => ({
  kind,
  first,
  end,
  begin: lines.stretches[first]?.first ?? 0,
  label: null,
});

/** A stretch ends with a question mark. */
export const asksAt = (lines: Lines, stretch: number): boolean => {
  const last = (lines.stretches[stretch]?.end ?? 0) - 1;
  return at(lines, last).text === '?';
};

/** The last stretch of some that ends with a question mark, else the last. */
function lastAsked(lines: Lines, first: number, end: number): number {
  for (let stretch = end - 1; stretch >= first; stretch--) if (asksAt(lines, stretch)) return stretch;
  return end - 1;
}

/** `* Question? - Answer.` or `- Question? - Answer.` */
function markedInterview(lines: Lines, openings: readonly Opening[]): Turn[] {
  for (const mark of MARKS) {
    const turns = alternate(lines, openings, mark);
    const questions = turns.filter(({ kind }) => kind === 'question');
    const answered = turns.filter(({ kind }, index) => kind === 'answer' && asks(lines, turns[index - 1]));
    // Where every mark stands behind a question, only the answers have one.
    const behind = questions.filter(({ first }) => asksAt(lines, first - 1));
    if (answered.length < FEWEST_ANSWERS || 2 * behind.length >= questions.length) continue;
    if (
      questions.some(({ first, end }) => addresses(lines, first, end)) ||
      answered.every(({ label }) => label !== null)
    )
      return turns;
  }
  return [];
}

/** It is a question that has a question mark. */
const asks = (lines: Lines, turn: Turn | undefined): boolean =>
  turn?.kind === 'question' && asksAt(lines, lastAsked(lines, turn.first, turn.end));

/** Somebody is spoken to in some stretches. */
export function addresses(lines: Lines, first: number, end: number): boolean {
  const last = lines.stretches[end - 1]?.end ?? 0;
  for (let index = lines.stretches[first]?.first ?? 0; index < last; index++) if (isAddress(lines, index)) return true;
  return false;
}

/** A word by which somebody is spoken to; before a name it is a title. */
export const isAddress = (lines: Lines, index: number): boolean =>
  lines.language.clause.addresses.has(at(lines, index).lower) && !at(lines, index + 1).capital;

/** Questions that a mark opens, each with what follows it up to the next. */
function alternate(lines: Lines, openings: readonly Opening[], asking: string): Turn[] {
  const turns: Turn[] = [];
  const apart = !DASHES.has(asking);
  openings.forEach((one, index) => {
    const last = turns.at(-1);
    const after = openings[index + 1]?.stretch ?? lines.stretches.length;
    const asked = asksAt(lines, after - 1);
    const asks = one.mark === asking && (apart || (asked && index + 1 < openings.length));
    const answers =
      last?.kind === 'question' && (DASHES.has(one.mark) || (one.label !== null && asksAt(lines, one.stretch - 1)));
    const opens = last === undefined && DASHES.has(one.mark) && isTold(lines, one.stretch - 1);
    if (opens || (answers && !(apart && one.mark === asking))) turns.push(turnOf(named(lines, one), 'answer', after));
    else if (asks) turns.push(turnOf(one, 'question', after));
    else if (last?.kind === 'answer') turns[turns.length - 1] = { ...last, end: after };
  });
  return turns;
}

/** `Mr X says:` with nothing behind it. */
function isTold(lines: Lines, stretch: number): boolean {
  const { first, end } = lines.stretches[stretch] ?? { first: 0, end: 0 };
  return end > first && at(lines, end - 1).text === ':' && lines.cueAt.subarray(first, end).some((mark) => mark !== 0);
}

/** Behind the dash of an answer a label names somebody; else it is the beginning of a sentence with a colon. */
function named(lines: Lines, one: Opening): Opening {
  const { mark, label, stretch } = one;
  if (mark === '' || label === null || lines.nameAt.subarray(label.first, label.end).includes(1)) return one;
  return { ...one, label: null, begin: (lines.stretches[stretch]?.first ?? 0) + 1 };
}

/** `Question? - Answer.`: only the answers have a mark. Once some of the questions address somebody, the others are his as well. */
function markedAnswers(lines: Lines, openings: readonly Opening[]): Turn[] {
  const answers = openings
    .filter(({ mark, stretch }) => DASHES.has(mark) && asksAt(lines, stretch - 1) && !asksAt(lines, stretch))
    .map((one) => named(lines, one));
  if (answers.filter(({ stretch }) => addresses(lines, stretch - 1, stretch)).length < FEWEST_ANSWERS) return [];
  return answers.flatMap((one, index) => {
    const next = answers[index + 1];
    const question = turnAt(lines, 'question', one.stretch - 1, one.stretch);
    return [question, turnOf(one, 'answer', next === undefined ? lines.stretches.length : next.stretch - 1)];
  });
}

/** Questions that nothing marks but that they address somebody, with answers in which somebody speaks of himself. */
function plainInterview(lines: Lines): Turn[] {
  const asked = [...lines.stretches.keys()].filter((index) => asksOther(lines, index));
  const addressed = asked.filter((index) => addresses(lines, index, index + 1));
  const [first] = addressed;
  if (first === undefined || addressed.length < FEWEST_PLAIN) return [];
  const ends = [...asked.filter((index) => index >= first), lines.stretches.length];
  const turns = ends.slice(0, -1).flatMap((index, at) => {
    const next = ends[at + 1] ?? index + 1;
    const question = turnAt(lines, 'question', index, index + 1);
    return index + 1 < next ? [question, turnAt(lines, 'answer', index + 1, next)] : [question];
  });
  const answers = turns.filter(({ kind }) => kind === 'answer');
  const own = answers.filter(({ first, end }) =>
    lines.stretches.slice(first, end).some((stretch) => speaksOfSelf(lines, stretch)),
  );
  const enough = answers.length >= FEWEST_PLAIN && turns.length <= 2 * answers.length + 1;
  return enough && 2 * own.length > answers.length ? turns : [];
}

const asksOther = (lines: Lines, index: number): boolean => {
  const stretch = lines.stretches[index];
  return stretch !== undefined && !stretch.noise && asksAt(lines, index) && !speaksOfSelf(lines, stretch);
};

/** `A: … B: … A: …`: voices that take turns, each with lines enough. */
function dialogue(lines: Lines, openings: readonly Opening[]): Turn[] {
  const counts = new Map<string, number>();
  for (const { key } of openings) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  const spoken = openings.filter(({ key }) => (counts.get(key) ?? 0) >= FEWEST_LINES);
  const changes = spoken.filter(({ key }, index) => index > 0 && spoken[index - 1]?.key !== key).length;
  const [first, last] = [spoken[0], spoken.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (spoken.length < 2 * FEWEST_LINES || changes < spoken.length - 2 || !converses(lines, first.stretch)) return [];
  const short = last.stretch - first.stretch <= LONGEST_LINE * (spoken.length - 1);
  return spoken.map((one, index) =>
    turnOf(one, short ? 'line' : 'answer', spoken[index + 1]?.stretch ?? lines.stretches.length),
  );
}

/** Somebody asks or speaks of himself: instructions and lists with labels do neither. */
function converses(lines: Lines, from: number): boolean {
  return lines.stretches
    .slice(from)
    .some((stretch, index) => asksAt(lines, from + index) || speaksOfSelf(lines, stretch));
}

/** A word of the first person stands in it. */
export function speaksOfSelf(lines: Lines, { first, end }: Run): boolean {
  for (let index = first; index < end; index++)
    if (lines.language.clause.selves.has(at(lines, index).lower)) return true;
  return false;
}

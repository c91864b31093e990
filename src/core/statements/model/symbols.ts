import type { Token, WordNumbers } from '../../text/index.ts';
import { type Lexicon, type LexiconWord, WORD_CLASSES } from '../../words/index.ts';

type Numbered = Pick<Token, 'lower' | 'word'>;

/** A string as a number: features of decisions are told and looked up as numbers. */
export type Sym = number;

/** A string that no weight and no cue knows. */
const UNKNOWN: Sym = -1;

/** Limits of the classes of lengths. */
const BUCKETS = [0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 100, 200];

/** The values of features that code names itself; they have the same numbers in every table. */
const FIXED: readonly string[] = [
  ...['', 'yes', 'no', 'none', 'edge', '^', 'end'],
  ...BUCKETS.map(String),
  ...['assert', 'accuse', 'deny', 'confirm', 'withhold', 'demand', 'warn', 'commit', 'express'],
  ...['verb', 'according', 'quoting', 'cue-content', 'quote-cue', 'content-cue', 'cue-alone'],
  ...['left', 'right', 'behind', 'inherited', 'first', 'adjacent'],
  ...['cue', 'date', 'that', 'passive', 'auxiliary', 'connective', 'time', '"', ':'],
  ...[
    'nothing',
    ',',
    'topic',
    '-',
    'preposition',
    'determiner',
    'quote',
    'nominal',
    'addressee',
    'adjective',
    'genitive',
  ],
  ...['sentence', 'mark', 'word', 'quoted', 'quote ,', 'bare', 'main'],
  ...['(', ')', '.', '–', '—', '…', '?', '!', ';', '/', '&', "'", '“', '”', '«', '»', '‘', '’'],
  ...['near tail', 'far tail', 'near short', 'far short', 'near clause', 'far clause'],
  ...['pronoun', 'name', 'person', 'capital', 'number', 'plain', 'not', '#'],
  ...['subordinate', 'all of us', 'self', 'this', 'source', 'thing'],
  ...['follow-up', 'turn', 'seldom', 'often', 'always', 'small', 'closed', 'open'],
  ...['content', 'tag', 'narration', 'front', 'investigator', 'accused'],
  ...['body', 'document', 'clause', 'noun', 'other', 'same'],
  ...WORD_CLASSES,
];

const NUMBERS: ReadonlyMap<string, Sym> = new Map(FIXED.map((text, index) => [text, index + 1]));

/** The number of a value that code names itself. */
export function fixed(text: string): Sym {
  const number = NUMBERS.get(text);
  if (number === undefined) throw new TypeError(`no fixed symbol '${text}': add it to FIXED in symbols.ts`);
  return number;
}

/** The number of a string that is mostly one that code names: those are looked for first, among few. */
export const labelOf = (text: string, symbols: Symbols): Sym => NUMBERS.get(text) ?? symbols.of(text);

/** Numbers strings from 1 on; 0 stands for no value. */
export class Symbols {
  private readonly numbers: Map<string, Sym>;
  private readonly texts: string[];
  private byWord: Int32Array = new Int32Array(0);
  /** By the places of a lexicon's words. */
  private lexiconTexts: Int32Array = new Int32Array(0);
  private lexiconGroups: Int32Array = new Int32Array(0);

  constructor(texts: readonly string[] = FIXED) {
    this.texts = [...texts];
    this.numbers = new Map(texts.map((text, index) => [text, index + 1]));
  }

  /** The number of a string, {@link UNKNOWN} if it has none. */
  of(text: string): Sym {
    return this.numbers.get(text) ?? UNKNOWN;
  }

  /** The number of a token in lower case. */
  ofToken({ lower, word }: Numbered): Sym {
    return word < 0 ? this.of(lower) : (this.byWord[word] ?? UNKNOWN);
  }

  /** The number of a mark as it stands. */
  ofMark(token: Pick<Token, 'text' | 'lower' | 'word'>): Sym {
    return token.text === token.lower ? this.ofToken(token) : this.of(token.text);
  }

  /** The number of the text of a lexicon's word. */
  ofWord({ place }: LexiconWord): Sym {
    return this.lexiconTexts[place] ?? UNKNOWN;
  }

  /** The number of the group of a lexicon's word. */
  ofGroup({ place }: LexiconWord): Sym {
    return this.lexiconGroups[place] ?? UNKNOWN;
  }

  /**
   * Done when all strings have their numbers: looks them up once for each word of a lexicon, and makes every word in lower case among
   * them one of the language, so that tokens are looked up by their words' numbers.
   */
  settle(words: WordNumbers, lexicon: Lexicon): void {
    const entered = this.texts.flatMap((text, index) =>
      text === '' || text.includes(' ') || text !== text.toLowerCase() ? [] : [[words.add(text), index + 1] as const],
    );
    this.byWord = new Int32Array(Math.max(0, ...entered.map(([word]) => word)) + 1).fill(UNKNOWN);
    // A misspelled word has the number of what was meant.
    for (const [word, number] of entered) if (words.wordOf(word) === this.texts[number - 1]) this.byWord[word] = number;
    this.lexiconTexts = Int32Array.from(lexicon.words, (word) => this.of(word?.text ?? ''));
    this.lexiconGroups = Int32Array.from(lexicon.words, (word) => this.of(word?.group ?? ''));
  }

  /** The number of a string, a new one if it has none. */
  intern(text: string): Sym {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.texts.push(text);
    this.numbers.set(text, this.texts.length);
    return this.texts.length;
  }

  textOf(number: Sym): string {
    return this.texts[number - 1] ?? '';
  }

  /** A table that begins with the same numbers and numbers every string that it meets, for learning. */
  opened(): Symbols {
    return new OpenSymbols(this.texts);
  }
}

class OpenSymbols extends Symbols {
  override of(text: string): Sym {
    return this.intern(text);
  }

  override ofToken({ lower }: Numbered): Sym {
    return this.intern(lower);
  }

  override ofWord({ text }: LexiconWord): Sym {
    return this.intern(text);
  }

  override ofGroup({ group }: LexiconWord): Sym {
    return this.intern(group);
  }
}

/** The template of a feature; its number is a hash of its name. */
export interface Template {
  readonly name: string;
  readonly number: number;
}

export function template(name: string): Template {
  let number = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) number = Math.imul(number ^ name.charCodeAt(index), 0x01000193);
  return { name, number };
}

/** A set of numbers that code names itself: asked without hashing. */
export class FixedSet {
  private readonly members: Uint8Array = new Uint8Array(FIXED.length + 1);

  constructor(texts: readonly string[]) {
    for (const text of texts) this.members[fixed(text)] = 1;
  }

  has(number: Sym | undefined): boolean {
    return number !== undefined && this.members[number] === 1;
  }
}

/** Told the features of one candidate: their template and one to four values. */
export interface Sink {
  tell(template: Template, a: Sym, b?: Sym, c?: Sym, d?: Sym): void;
}

const MOST = 1000;
const LENGTHS: readonly Sym[] = Array.from({ length: MOST }, (_, n) =>
  fixed(String(BUCKETS.findLast((b) => b <= n) ?? 0)),
);

/** Coarse length class, in tokens. */
export const bucket = (count: number): Sym => LENGTHS[Math.min(Math.max(count, 0), MOST - 1)] ?? 0;

const YES = fixed('yes');
const NO = fixed('no');

export const flag = (value: boolean): Sym => (value ? YES : NO);

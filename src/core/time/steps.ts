import type { Token } from '../text/index.ts';
import type { Draft } from './draft.ts';

/** One step of a construction: reads the tokens at one place and notes what they say. */
export interface Step {
  /** Lower-case words and marks that it can begin with. */
  readonly words: Iterable<string>;
  /** It can begin with a number. */
  readonly numbers: boolean;
  /** The construction holds without it. */
  readonly optional: boolean;
  /** Index after what it has read, or -1; notes nothing in the draft when it fails. */
  readonly take: (tokens: readonly Token[], at: number, draft: Draft) => number;
}

const NO_WORDS: readonly string[] = [];

/** The numeric parts of a draft. */
export type Part = {
  [K in keyof Draft]-?: NonNullable<Draft[K]> extends number
    ? number extends NonNullable<Draft[K]>
      ? K
      : never
    : never;
}[keyof Draft];

/** Value of a token of decimal digits, full-width ones too; -1 for anything else or more than four of them. */
export function numberOf(token: Token | undefined): number {
  if (token === undefined || token.kind !== 'number' || token.end - token.start > 4) return -1;
  let value = 0;
  for (let k = 0; k < token.text.length; k += 1) {
    const code = token.text.charCodeAt(k);
    const digit = code >= 0xff10 ? code - 0xff10 : code - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Digits within bounds, at most `digits` of them and at least `least`. */
export function number(part: Part, low: number, high: number, digits = 2, least = 1): Step {
  return {
    words: NO_WORDS,
    numbers: true,
    optional: false,
    take: (tokens, at, draft) => {
      const token = tokens[at];
      const value = numberOf(token);
      if (token === undefined || value < low || value > high) return -1;
      const width = token.end - token.start;
      if (width > digits || width < least) return -1;
      draft[part] = value;
      return at + 1;
    },
  };
}

export const day: Step = number('day', 1, 31);
export const dayTo: Step = number('dayTo', 1, 31);
export const month: Step = number('month', 1, 12);
export const monthTo: Step = number('monthTo', 1, 12);
export const year: Step = number('year', 1000, 2199, 4, 4);
export const yearTo: Step = number('yearTo', 1000, 2199, 4, 4);

/** One of these marks; `tight` when no white space may stand before it or after it. */
export function mark(marks: string, tight = false): Step {
  return {
    words: marks,
    numbers: false,
    optional: false,
    take: (tokens, at) => {
      const token = tokens[at];
      if (token === undefined || token.kind !== 'mark' || !marks.includes(token.text)) return -1;
      if (tight && (token.spaced || tokens[at + 1]?.spaced !== false)) return -1;
      return at + 1;
    },
  };
}

/** One of these single words. */
export function word(words: ReadonlySet<string>): Step {
  return {
    words,
    numbers: false,
    optional: false,
    take: (tokens, at) => {
      const token = tokens[at];
      return token === undefined || !words.has(token.lower) ? -1 : at + 1;
    },
  };
}

interface Phrase<T> {
  readonly rest: readonly string[];
  readonly value: T;
}

/** One of these phrases of one or more words or numbers in lower case, the longest that fits; `note` takes down its value. */
export function phrase<T>(phrases: Readonly<Record<string, T>>, note: (draft: Draft, value: T) => void): Step {
  const index = new Map<string, Phrase<T>[]>();
  for (const [text, value] of Object.entries(phrases)) {
    const [head = '', ...rest] = text.split(' ');
    index.set(
      head,
      [...(index.get(head) ?? []), { rest, value }].toSorted((a, b) => b.rest.length - a.rest.length),
    );
  }
  return {
    words: [...index.keys()],
    numbers: false,
    optional: false,
    take: (tokens, at, draft) => {
      const token = tokens[at];
      const candidates = token === undefined ? undefined : index.get(token.lower);
      if (candidates === undefined) return -1;
      for (const { rest, value } of candidates) {
        let k = 0;
        while (k < rest.length && tokens[at + 1 + k]?.lower === rest[k]) k += 1;
        if (k < rest.length) continue;
        note(draft, value);
        return at + 1 + k;
      }
      return -1;
    },
  };
}

/** May be left out. */
export function optional(step: Step): Step {
  const { words, numbers } = step;
  return {
    words,
    numbers,
    optional: true,
    take: (tokens, at, draft) => {
      const next = step.take(tokens, at, draft);
      return next < 0 ? at : next;
    },
  };
}

/** All of them, one after the other. Notes of a run that fails half-way are dropped. */
export function run(...steps: readonly Step[]): Step {
  const { words, numbers } = leadOf(steps);
  return {
    words,
    numbers,
    optional: steps.every((step) => step.optional),
    take: (tokens, at, draft) => {
      const trial: Draft = {};
      let next = at;
      for (const step of steps) {
        next = step.take(tokens, next, trial);
        if (next < 0) return -1;
      }
      Object.assign(draft, trial);
      return next;
    },
  };
}

/** The first of them that fits. */
export function either(...steps: readonly Step[]): Step {
  return {
    words: steps.flatMap((step) => [...step.words]),
    numbers: steps.some((step) => step.numbers),
    optional: false,
    take: (tokens, at, draft) => {
      for (const step of steps) {
        const next = step.take(tokens, at, draft);
        if (next >= 0) return next;
      }
      return -1;
    },
  };
}

/** What a run of steps can begin with: that of its first step, and of the ones after it while these may be left out. */
export function leadOf(steps: readonly Step[]): { readonly words: readonly string[]; readonly numbers: boolean } {
  const words: string[] = [];
  let numbers = false;
  for (const step of steps) {
    words.push(...step.words);
    numbers ||= step.numbers;
    if (!step.optional) break;
  }
  return { words, numbers };
}

/** Takes nothing; looks at the places where the construction would go on. */
export function look(holds: (tokens: readonly Token[], at: number, draft: Draft) => boolean): Step {
  return {
    words: NO_WORDS,
    numbers: false,
    optional: true,
    take: (tokens, at, draft) => (holds(tokens, at, draft) ? at : -1),
  };
}

/** Takes nothing; notes what the construction itself says. */
export function note(parts: Draft): Step {
  return {
    words: NO_WORDS,
    numbers: false,
    optional: true,
    take: (_tokens, at, draft) => {
      Object.assign(draft, parts);
      return at;
    },
  };
}

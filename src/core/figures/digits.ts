import type { Token } from '../text/index.ts';

/** A number written in digits. */
export interface Digits {
  readonly value: number;
  /** Token after the last. */
  readonly end: number;
  readonly marking: Marking;
}

/**
 * Which marks a number carries: `thousands` beyond doubt; one `comma` or one `dot` before three digits, which may be either
 * (`2,149`; the value is that of thousands); or `plain`, none or decimals.
 */
export type Marking = 'thousands' | 'comma' | 'dot' | 'plain';

/** Longest run of digits that is a number and no code. */
const LONGEST = 15;

/**
 * Reads digits with their marks at token `at`: dot for thousands and comma for decimals (Vietnamese), or the other way round
 * where only that can be meant. Null for what is no number: dates with dots, versions, codes that begin with a zero.
 */
export function readDigits(tokens: readonly Token[], at: number): Digits | null {
  const first = tokens[at];
  if (first?.kind !== 'number') return null;
  const parts = [first.text];
  let marks = '';
  let end = at + 1;
  for (;;) {
    const mark = tokens[end];
    const part = tokens[end + 1];
    if (!mark || !part || mark.spaced || part.spaced || part.kind !== 'number') break;
    if (mark.text !== '.' && mark.text !== ',') break;
    marks += mark.text;
    parts.push(part.text);
    end += 2;
  }
  const digits = marks === '' ? spacedThousands(tokens, at) : readMarked(parts, marks, end);
  // Digits of other scripts are numbers to the tokenizer only.
  return digits && Number.isFinite(digits.value) ? digits : null;
}

function readMarked(parts: readonly string[], marks: string, end: number): Digits | null {
  const [head = '', ...rest] = parts;
  if (parts.join('').length > LONGEST || (head.length > 1 && head.startsWith('0'))) return null;
  const same = marks === marks.charAt(0).repeat(marks.length);
  const grouped = head !== '0' && head.length <= 3 && rest.every((part) => part.length === 3);
  if (same && grouped) {
    const marking = marks === ',' ? 'comma' : marks === '.' ? 'dot' : 'thousands';
    return { value: Number(parts.join('')), end, marking };
  }
  if (marks.length === 1) return { value: Number(`${head}.${rest.join('')}`), end, marking: 'plain' };
  const decimals = rest.at(-1) ?? '';
  const whole = parts.slice(0, -1);
  const groups =
    whole.slice(1).every((part) => part.length === 3) && marks.lastIndexOf(marks.charAt(0)) === marks.length - 2;
  if (same || !groups) return null;
  return { value: Number(`${whole.join('')}.${decimals}`), end, marking: 'thousands' };
}

/** `12 000 000`: groups of three set apart by a space. */
function spacedThousands(tokens: readonly Token[], at: number): Digits | null {
  let text = tokens[at]?.text ?? '';
  let end = at + 1;
  // "02 dự án" is how offices write two; a longer number that begins with a zero is a code.
  if (text.length > 2 && text.startsWith('0')) return null;
  if (text.length <= 3 && !text.startsWith('0')) {
    for (
      let next = tokens[end];
      next?.kind === 'number' && next.text.length === 3 && !next.newline;
      next = tokens[end]
    ) {
      text += next.text;
      end += 1;
    }
  }
  if (text.length > LONGEST) return null;
  return { value: Number(text), end, marking: end > at + 1 ? 'thousands' : 'plain' };
}

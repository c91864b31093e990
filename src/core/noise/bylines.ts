import type { Token } from '../text/index.ts';
import type { Block, Stretch } from './lines.ts';
import type { NoiseWords } from './words.ts';

const MAX_BYLINE = 16;
const MIN_NAME = 2;
const MAX_NAME = 9;

/** Whether tokens `first` to `last` are nothing but author names and sign-offs: `Thanh Hảo (Theo NDTV, Reuters)`, `B.M.`, `Theo AFP`. */
export function isByline(tokens: readonly Token[], { first, last }: Stretch, words: NoiseWords): boolean {
  if (last - first >= MAX_BYLINE || !isOpening(tokens[first])) return false;
  let names = 0;
  let signed = false;
  let depth = 0;
  // `VOV-Trung tâm tin`: after an outlet and a dash comes its desk, in small letters too.
  let desk = false;
  for (let i = first; i <= last; i += 1) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.kind === 'mark') {
      if (signed && '/-–'.includes(token.text)) desk = true;
      if (token.text === '(') depth += 1;
      else if (token.text === ')') depth -= 1;
      else if (!".,/-–&+’'".includes(token.text)) return false;
    } else if (words.bylineWords.has(token.lower)) signed = true;
    else if (token.kind === 'number' || !(token.capital || depth > 0 || desk)) return false;
    else {
      if (words.outlets.has(token.lower)) signed = true;
      if (depth === 0 || signed) names += 1;
    }
  }
  if (names > MAX_NAME || depth !== 0) return false;
  const enclosed = tokens[first]?.text === '(';
  if (signed) return names > 0 || enclosed;
  return !enclosed && ((names >= MIN_NAME && !isDotted(tokens, first, last)) || isInitials(tokens, first, last));
}

const isOpening = (token: Token | undefined): boolean => token?.kind === 'word' || token?.text === '(';

/** `Ông Nam.`: names that end with the dot of a sentence. */
const isDotted = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[last]?.text === '.' &&
  tokens[last - 1]?.text.length !== 1 &&
  tokens[first]?.text !== tokens[first]?.text.toUpperCase();

const isInitials = (tokens: readonly Token[], first: number, last: number): boolean => {
  const [head, dot] = [tokens[first], tokens[first + 1]];
  if (head === undefined || head.text.length > 2 || head.text !== head.text.toUpperCase()) return false;
  return last === first || (dot?.text === '.' && last - first <= 4);
};

/** The byline glued to the end of the last line, after its last sentence. */
export function findClosingByline(tokens: readonly Token[], line: Stretch, words: NoiseWords): Block | undefined {
  const floor = Math.max(line.first + 1, line.last - MAX_BYLINE);
  for (let first = floor; first <= line.last; first += 1) {
    const [before, token] = [tokens[first - 1], tokens[first]];
    if (before === undefined || token === undefined) break;
    const starts = token.spaced && (token.capital || token.text === '(' || words.bylineWords.has(token.lower));
    if (!starts || !isLimitMark(tokens, first - 1)) continue;
    if (isByline(tokens, { first, last: line.last }, words))
      return { first, last: line.last, kind: 'byline', rule: 'byline-at-end' };
  }
  return undefined;
}

/** `.`, `!`, `:`, a closing quote mark, or the comma before `theo AFP`; no dot of an initial. */
function isLimitMark(tokens: readonly Token[], at: number): boolean {
  const [mark, before] = [tokens[at], tokens[at - 1]];
  if (mark?.kind !== 'mark' || !'.!?…”"/:)'.includes(mark.text)) return false;
  return mark.text !== '.' || before?.kind !== 'word' || before.text.length > 2 || !before.capital;
}

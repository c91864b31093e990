import type { Token } from '../text/index.ts';
import type { Block, Stretch } from './lines.ts';
import type { NoiseWords } from './words.ts';

const MAX_DATELINE = 9;
const DASHES = '-–—';

/** `TTO - `, `(Dân trí) - `, `Hà Nội (TTXVN) - ` at the beginning of a line. */
export function findDateline(tokens: readonly Token[], line: Stretch, words: NoiseWords): Block | undefined {
  const end = outletDash(tokens, line.first, Math.min(line.last, line.first + MAX_DATELINE), words);
  return end < 0 ? undefined : { first: line.first, last: end, kind: 'dateline', rule: 'dateline-outlet' };
}

/** The dash after an outlet's name at or after token `from`, where only names stand before it; else -1. */
function outletDash(tokens: readonly Token[], from: number, last: number, words: NoiseWords): number {
  for (let i = from; i < last; i += 1) {
    const token = tokens[i];
    if (token === undefined) return -1;
    const dash = tokens[i + 1];
    if (
      dash !== undefined &&
      DASHES.includes(dash.text) &&
      (dash.spaced || i + 2 > last || tokens[i + 2]?.spaced === true)
    ) {
      const name = token.text === ')' ? bracketed(tokens, i, from) : token.lower;
      // Two letters behind other words are no outlet: `Bộ TT - TT`.
      const outlet = words.outlets.has(name) && (name.length > 2 || i === from);
      return outlet || words.outlets.has(joined(tokens, from, i)) ? i + 1 : -1;
    }
    if (token.kind === 'word' ? !token.capital && i === from : !'.(),'.includes(token.text)) return -1;
  }
  return -1;
}

function bracketed(tokens: readonly Token[], close: number, from: number): string {
  let open = close - 1;
  while (open > from && tokens[open]?.text !== '(') open -= 1;
  return joined(tokens, open + 1, close - 1);
}

const joined = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map(({ lower, spaced }, i) => (spaced && i > 0 ? ` ${lower}` : lower))
    .join('');

/** `Headline TTO - first sentence`: another article's headline and lead, on a line of its own. */
export function isForeignLead(tokens: readonly Token[], line: Stretch, words: NoiseWords): boolean {
  for (let i = line.first + 4; i < Math.min(line.last, line.first + 30); i += 1) {
    const [token, dash] = [tokens[i], tokens[i + 1]];
    if (token === undefined || dash === undefined) return false;
    if (
      dash.kind !== 'mark' ||
      !DASHES.includes(dash.text) ||
      !dash.spaced ||
      token.text !== token.text.toUpperCase() ||
      token.kind !== 'word'
    )
      continue;
    if (token.text.length > 2 && words.outlets.has(token.lower) && tokens[i - 1]?.kind === 'word') return true;
  }
  return false;
}

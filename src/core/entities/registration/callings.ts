import { DASHES } from '../../text/index.ts';
import { isCompany } from '../parties/pointed.ts';
import type { PhraseReading } from '../phrases/reading.ts';
import { startsWith } from '../phrases/spelling.ts';
import { standAt, tokenAt } from '../phrases/token-at.ts';
import { addOnce, type Draft, type Sight } from '../registry/draft.ts';
import type { Registry } from '../registry/registry.ts';

/**
 * `Công ty A - chủ đầu tư -`, `chủ đầu tư là Công ty A`, `do Công ty A làm chủ đầu tư`: a company is called by what it does, and is meant
 * where such a word alone stands.
 */
export function resolveCallings(r: PhraseReading, sights: Sight[], registry: Registry): Sight[] {
  const called = new Map<string, Draft>();
  for (const { start, end, draft } of sights) {
    if (!isCompany(draft, r.words.lexicon)) continue;
    const calling = callingBehind(r, tokenAt(r, end)) ?? callingBefore(r, tokenAt(r, start));
    if (calling === null) continue;
    addOnce(draft.heads, calling);
    if (!called.has(calling)) called.set(calling, draft);
  }
  if (called.size === 0) return sights;
  const meant = new Map<Draft, Draft>();
  for (const { draft } of sights) {
    const company = meant.has(draft) ? undefined : called.get(callingOf(r, draft) ?? '');
    if (company === undefined || company === draft) continue;
    meant.set(draft, company);
    registry.absorb(draft, company);
  }
  return sights.map(({ start, end, draft }) => ({ start, end, draft: meant.get(draft) ?? draft }));
}

/** The calling that a name in small letters begins with: `Chủ đầu tư dự án`. */
function callingOf({ words: { callings } }: PhraseReading, { name }: Draft): string | undefined {
  const lower = name.toLowerCase();
  if (name.slice(1) !== lower.slice(1)) return undefined;
  const own = lower.split(' ');
  return callings.find(({ words }) => startsWith(own, words))?.key;
}

/** The calling behind a name, with a mark or `is` between. */
function callingBehind(r: PhraseReading, from: number): string | null {
  const at = behindBracket(r, from);
  const token = r.tokens[at];
  if (token === undefined || !(APART.has(token.text) || r.words.being.has(token.lower))) return null;
  return r.words.callings.find(({ words }) => standAt(r, at + 1, words))?.key ?? null;
}

/** The calling right before a name, or with a dash or `is` between. */
function callingBefore(r: PhraseReading, at: number): string | null {
  const before = r.tokens[at - 1];
  if (before === undefined) return null;
  const end = DASHES.has(before.text) || r.words.being.has(before.lower) ? at - 1 : at;
  return r.words.callings.find(({ words }) => standAt(r, end - words.length, words))?.key ?? null;
}

/** `Công ty A (Hải An) làm chủ đầu tư`. */
function behindBracket({ tokens }: PhraseReading, at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let close = at + 2; close < at + MAX_BRACKET; close++) if (tokens[close]?.text === ')') return close + 1;
  return at;
}

/** Longest bracket behind a name, in tokens. */
const MAX_BRACKET = 8;

const APART: ReadonlySet<string> = new Set(['(', ...DASHES]);

import { AS, is } from '../lexicon.ts';
import type { NameMention } from '../phrases/name-mention.ts';
import { namesIn, tokenAt } from '../phrases/token-at.ts';
import { type Scan, startsSentence } from './scan.ts';

/**
 * `Anh biết đấy … nhà anh`: a word of address that is a state's name, too, is none in an article that addresses with it, and that has it
 * with a capital at the head of sentences alone, in no list, and in the names of people.
 */
export function withoutAddresses(scan: Scan, names: NameMention[]): NameMention[] {
  const wordOf = ({ start }: NameMention): string => scan.tokens[tokenAt(scan, start)]?.lower ?? '';
  const isAddress = ({ kind, start, end }: NameMention): boolean => {
    const at = tokenAt(scan, start);
    const isListed = scan.tokens[tokenAt(scan, end)]?.text === ',';
    return kind === 'country' && is(scan, at, AS.honorific) && startsSentence(scan, at) && !isListed;
  };
  const addresses = new Set(names.filter(isAddress));
  if (addresses.size === 0) return names;
  const heads = new Set([...addresses].map(({ start }) => start));
  const small = new Set<string>();
  const told = new Set<string>();
  for (const token of scan.tokens) {
    if (!token.capital) small.add(token.lower);
    else if (!heads.has(token.start) && namesIn(names, token).every(({ kind }) => kind !== 'person'))
      told.add(token.lower);
  }
  return names.filter((name) => !addresses.has(name) || told.has(wordOf(name)) || !small.has(wordOf(name)));
}

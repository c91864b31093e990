import type { EntityWords } from '../../entities/words.ts';
import { buildLexicon, wordsOf } from './entities/lexicon.ts';
import { foldWord, isSyllable, LETTER_WORDS } from './entities/spelling.ts';
import abbreviations from './words/body-abbreviations.json' with { type: 'json' };
import people from './words/names-people.json' with { type: 'json' };
import surnames from './words/names-surnames.json' with { type: 'json' };
import openers from './words/openers.json' with { type: 'json' };
import roleGroups from './words/role-groups.json' with { type: 'json' };

const lowered = (entries: readonly string[]): Set<string> => new Set(entries.map((entry) => entry.toLowerCase()));

const foldPhrase = (phrase: string): string =>
  wordsOf(phrase)
    .filter((word) => /\p{L}/u.test(word))
    .join(' ');

/** By full name, and by a foreign last name that only one of them bears. */
function publicFigures(): Map<string, string> {
  const figures = new Map<string, string>();
  const lastNames = new Map<string, number>();
  const parts = people.entries.map(({ name, party }) => ({ words: foldPhrase(name).split(' '), party }));
  for (const { words } of parts) {
    const last = words.at(-1) ?? '';
    lastNames.set(last, (lastNames.get(last) ?? 0) + 1);
  }
  for (const { words, party } of parts) {
    figures.set(words.join(' '), party);
    const last = words.at(-1) ?? '';
    if (!isSyllable(last) && lastNames.get(last) === 1) figures.set(last, party);
  }
  return figures;
}

export const entities: EntityWords = {
  lexicon: buildLexicon(),
  home: 'Việt Nam',
  surnames: lowered(surnames.entries),
  openers: lowered(openers.entries),
  conjunction: 'và',
  copula: 'là',
  particles: new Set([
    'bin',
    'ibn',
    'al',
    'el',
    'ul',
    'de',
    'da',
    'del',
    'della',
    'di',
    'du',
    'dos',
    'van',
    'von',
    'der',
    'den',
    'la',
    'le',
    'ter',
  ]),
  feminine: new Set(['thị']),
  isNative: isSyllable,
  letterWords: LETTER_WORDS,
  foldWord,
  people: publicFigures(),
  abbreviations: new Map(
    abbreviations.entries.map(({ short, long }) => [foldPhrase(short), foldPhrase(long).split(' ')]),
  ),
  abbreviationStarts: new Set(abbreviations.entries.map(({ short }) => foldPhrase(short).split(' ')[0] ?? '')),
  impersonal: new Set(['collective', 'spokesperson']),
  advocates: new Set(['lawyer']),
  members: new Set(['ủy viên', 'thành viên', 'đảng viên']),
  team: new Set(['coach', 'player']),
  covers: new Map(roleGroups.entries.map(({ group, covers }) => [group, new Set(covers)])),
};

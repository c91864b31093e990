import type { EntityWords } from '../../entities/words.ts';
import { buildLexicon, wordsOf } from './entities/lexicon.ts';
import { foldWord, isSyllable } from './entities/spelling.ts';
import people from './words/names-people.json' with { type: 'json' };
import surnames from './words/names-surnames.json' with { type: 'json' };
import openers from './words/openers.json' with { type: 'json' };
import roleGroups from './words/role-groups.json' with { type: 'json' };

const lowered = (entries: readonly string[]): Set<string> => new Set(entries.map((entry) => entry.toLowerCase()));

export const entities: EntityWords = {
  lexicon: buildLexicon(),
  surnames: lowered(surnames.entries),
  openers: lowered(openers.entries),
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
  foldWord,
  people: new Map(people.entries.map(({ name, party }) => [wordsOf(name).join(' '), party])),
  covers: new Map(roleGroups.entries.map(({ group, covers }) => [group, new Set(covers)])),
};

import { describe, expect, test } from 'vitest';
import { AS } from '../../../entities/lexicon.ts';
import type { Trait } from '../../../entities/words.ts';
import { entities } from '../entities.ts';
import { foldWord, isSyllable, settleTone, spellings } from '../spelling.ts';
import bodyFields from '../words/body-fields.json' with { type: 'json' };
import bodyHeads from '../words/body-heads.json' with { type: 'json' };
import bodyWords from '../words/body-words.json' with { type: 'json' };
import documentHeads from '../words/document-heads.json' with { type: 'json' };
import functionWords from '../words/function-words.json' with { type: 'json' };
import groupHeads from '../words/group-heads.json' with { type: 'json' };
import mediaWords from '../words/media-words.json' with { type: 'json' };
import nameTails from '../words/name-tails.json' with { type: 'json' };
import nameWords from '../words/name-words.json' with { type: 'json' };
import bodies from '../words/names-bodies.json' with { type: 'json' };
import countries from '../words/names-countries.json' with { type: 'json' };
import media from '../words/names-media.json' with { type: 'json' };
import people from '../words/names-people.json' with { type: 'json' };
import places from '../words/names-places.json' with { type: 'json' };
import provinces from '../words/names-provinces.json' with { type: 'json' };
import states from '../words/names-states.json' with { type: 'json' };
import surnames from '../words/names-surnames.json' with { type: 'json' };
import openers from '../words/openers.json' with { type: 'json' };
import pronouns from '../words/pronouns.json' with { type: 'json' };
import quantifiers from '../words/quantifiers.json' with { type: 'json' };
import roleGroups from '../words/role-groups.json' with { type: 'json' };
import roles from '../words/roles.json' with { type: 'json' };
import sourceWords from '../words/source-words.json' with { type: 'json' };
import things from '../words/things.json' with { type: 'json' };

const named = (entries: readonly { readonly name: string }[]): string[] => entries.map(({ name }) => name);

const listsOf = (file: object): [string, string[]][] =>
  Object.entries(file).filter(([, list]) => Array.isArray(list) && typeof list[0] === 'string');

const LISTS: readonly (readonly [name: string, entries: readonly string[]])[] = [
  ['body-fields', bodyFields.entries],
  ['body-heads', named(bodyHeads.entries)],
  ['document-heads', documentHeads.entries],
  ['group-heads', groupHeads.entries],
  ['name-tails', named(nameTails.entries)],
  ['names-bodies', named(bodies.entries)],
  ['names-countries', countries.entries.map(({ code }) => code)],
  ['names-media', named(media.entries)],
  ['names-people', named(people.entries)],
  ['names-places', named(places.entries)],
  ['names-provinces', provinces.entries],
  ['names-states', named(states.entries)],
  ['names-surnames', surnames.entries],
  ['openers', openers.entries],
  ['roles', named(roles.entries)],
  ['things', things.entries],
  ['pronouns', named(pronouns.entries)],
  ['quantifiers', named(quantifiers.entries)],
  ['inquiries', named(bodyWords.inquiries)],
  ['role-groups', roleGroups.entries.map(({ group }) => group)],
  ...[functionWords.classes, nameWords, bodyWords, sourceWords, mediaWords].flatMap(listsOf),
];

describe('word lists', () => {
  test.each(LISTS)('%s: no word twice, NFC, no white space at the ends', (_, entries) => {
    expect(entries.filter((entry, index) => entries.indexOf(entry) !== index)).toEqual([]);
    expect(entries.filter((entry) => entry !== entry.normalize('NFC').trim() || entry === '')).toEqual([]);
  });

  test('lists of role groups name groups that exist', () => {
    const groups = new Set(roles.entries.map((role) => ('group' in role ? role.group : role.name)));
    const listed = roleGroups.entries.flatMap(({ group, covers = [] }) => [group, ...covers]);
    expect(listed.filter((group) => !groups.has(group))).toEqual([]);
  });

  test('role groups have traits that code asks for', () => {
    for (const { group, traits = [] } of roleGroups.entries)
      for (const trait of traits)
        expect([group, trait, entities[trait as Trait]?.has(group)]).toEqual([group, trait, true]);
  });

  test('function words are of known classes', () => {
    expect(Object.keys(functionWords.classes).filter((name) => !(name in AS))).toEqual([]);
  });
});

describe('spelling', () => {
  test.each([
    ['hoà', 'hòa', 'old tone mark'],
    ['thuỷ', 'thủy', 'old tone mark'],
    ['quý', 'quý', 'after qu the tone stays'],
    ['toàn', 'toàn', 'a closed syllable has one spelling'],
  ])('%s is folded to %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
    expect(spellings([folded])).toContainEqual([folded]);
  });

  test.each([
    ['ngươì', 'người'],
    ['hôị', 'hội'],
    ['vưà', 'vừa'],
    ['cuả', 'của'],
    ['nhiêù', 'nhiều'],
    ['thaó', 'tháo'],
    ['hoá', 'hoá'],
    ['khoẻ', 'khoẻ'],
    ['quý', 'quý'],
    ['quá', 'quá'],
    ['già', 'già'],
    ['thuỷ', 'thuỷ'],
    ['lá', 'lá'],
  ])('the tone of %s belongs to %s', (word, meant) => {
    expect(settleTone(word)).toBe(meant);
  });

  test.each([
    ['nguyễn', true],
    ['trump', false],
    ['kim', true],
    ['putin', false],
    ['ngoại', true],
    ['wang', false],
    ['john', false],
  ])('%s is a syllable: %s', (word, expected) => {
    expect(isSyllable(word)).toBe(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vietnamese } from '../../language/vi/index.ts';
import type { ArticleAnalysis, Entity } from '../../types.ts';
import { linkEntities } from '../index.ts';

type Sketch = readonly [name: string, party: string | null, kind?: Entity['kind']];

/** An analysis with these entities; each says one thing, at the place of its number. */
function analysis(id: string, sketches: readonly Sketch[]): ArticleAnalysis {
  const entities = sketches.map(([name, party, kind = 'person'], index) => ({
    id: `e${index + 1}`,
    name,
    kind,
    ...(party === null ? {} : { party }),
    roles: [],
    aliases: [],
  }));
  return {
    id,
    language: 'vi',
    text: 'x'.repeat(sketches.length + 1),
    noise: [],
    sentences: [],
    dates: [],
    figures: [],
    entities,
    mentions: [],
    statements: entities.map((entity, index) => ({
      id: `s${index}`,
      content: { start: index, end: index + 1 },
      cue: null,
      source: null,
      speakers: [entity.id],
      act: 'assert',
      form: 'indirect',
      saidOn: null,
      saidOnInferred: false,
      via: [],
      rule: 'test',
      confidence: 1,
    })),
    diagnostics: [],
  };
}

const groups = (articles: readonly (readonly Sketch[])[]): string[] =>
  linkEntities(
    articles.map((sketches, index) => analysis(`a${index}`, sketches)),
    vietnamese.entities,
  )
    .map(({ name, members }) => `${name}: ${members.map(({ article }) => article).join(' ')}`)
    .toSorted();

const ROWS: readonly (readonly [
  note: string,
  articles: readonly (readonly Sketch[])[],
  expected: readonly string[],
])[] = [
  ['one name', [[['Ivan Petrov', 'Nga']], [['Ivan Petrov', 'Nga']]], ['Ivan Petrov: a0 a1']],
  ['hyphens and capitals', [[['Kim Min-su', 'Triều Tiên']], [['Kim Min Su', null]]], ['Kim Min Su: a0 a1']],
  ['two spellings of tones', [[['Trương Hoà Nam', null]], [['Trương Hòa Nam', null]]], ['Trương Hoà Nam: a0 a1']],
  ['a last name joins its one bearer', [[['Ivan Petrov', 'Nga']], [['Petrov', 'Nga']]], ['Ivan Petrov: a0 a1']],
  [
    'a name that two bear stays alone',
    [
      [
        ['Kim Min Su', 'Triều Tiên'],
        ['Kim Yo Na', 'Triều Tiên'],
      ],
      [['Kim', 'Triều Tiên']],
    ],
    ['Kim Min Su: a0', 'Kim Yo Na: a0', 'Kim: a1'],
  ],
  ['parties keep namesakes apart', [[['Peter Gray', 'Anh']], [['Gray', 'Mỹ']]], ['Gray: a1', 'Peter Gray: a0']],
  [
    'short native namesakes of two parties',
    [[['Lê Nam', 'Sở Y tế']], [['Lê Nam', 'Công ty Sao Mai']]],
    ['Lê Nam: a0', 'Lê Nam: a1'],
  ],
  ['a surname is no native name', [[['Lê Văn Nam', null]], [['Lê', null]]], ['Lê Văn Nam: a0', 'Lê: a1']],
  ['states', [[['Nga', 'Nga', 'country']], [['Nga', 'Nga', 'country']]], ['Nga: a0 a1']],
  ['a state is no person', [[['Nga', 'Nga', 'country']], [['Nga', null]]], ['Nga: a0', 'Nga: a1']],
  [
    'abbreviations in bodies',
    [
      [['Sở GD-ĐT Hà Nam', 'Sở GD-ĐT Hà Nam', 'organization']],
      [['Sở Giáo dục và Đào tạo Hà Nam', 'Sở Giáo dục và Đào tạo Hà Nam', 'organization']],
    ],
    ['Sở GD-ĐT Hà Nam: a0 a1'],
  ],
  [
    'a government is its state',
    [
      [['chính phủ Peru', 'Peru', 'organization']],
      [['Peru', 'Peru', 'country']],
      [['quân đội Peru', 'Peru', 'organization']],
    ],
    ['Peru: a0 a1', 'quân đội Peru: a2'],
  ],
  [
    'names of one body that articles choose differently',
    [[['LHQ', 'Liên Hiệp Quốc', 'organization']], [['Liên Hợp Quốc', 'Liên Hiệp Quốc', 'organization']]],
    ['LHQ: a0 a1'],
  ],
  [
    'a crowd that is told from others',
    [
      [['các hộ nuôi cá', null, 'unnamed']],
      [['Các hộ nuôi cá', null, 'unnamed']],
      [['một hộ nuôi cá', null, 'unnamed']],
    ],
    ['Các hộ nuôi cá: a0 a1'],
  ],
  [
    'a foreign person whom one article took for a body',
    [[['Ana Ruiz', null, 'person']], [['Ana Ruiz', 'Ana Ruiz', 'organization']]],
    ['Ana Ruiz: a0 a1'],
  ],
  ['diacritics of a foreign name', [[['José Ruiz', null]], [['Jose Ruiz', null]]], ['Jose Ruiz: a0 a1']],
  ['the unnamed are left out', [[['các chuyên gia', null, 'unnamed']], [['các chuyên gia', null, 'unnamed']]], []],
];

describe('linkEntities', () => {
  test.each(ROWS)('%s', (_, articles, expected) => {
    expect(groups(articles)).toEqual(expected);
  });

  test('every named entity has one link, whatever the order of the articles', () => {
    const sketch = fc.tuple(
      fc.constantFrom('Kim Min Su', 'Kim', 'Lê Văn Nam', 'Nam', 'Peter Gray', 'Gray', 'Nga'),
      fc.constantFrom('Nga', 'Mỹ', null),
    );
    fc.assert(
      fc.property(fc.array(fc.array(sketch, { maxLength: 4 }), { maxLength: 5 }), (articles) => {
        const analyses = articles.map((sketches, index) => analysis(`a${index}`, sketches));
        const key = (list: readonly ArticleAnalysis[]): string[] =>
          linkEntities(list, vietnamese.entities)
            .map(({ members }) =>
              members
                .map(({ article, entity }) => `${article}.${entity}`)
                .toSorted()
                .join(' '),
            )
            .toSorted();
        const links = key(analyses);
        expect(links.join(' ').split(' ').filter(Boolean)).toHaveLength(articles.flat().length);
        expect(key(analyses.toReversed())).toEqual(links);
      }),
    );
  });
});

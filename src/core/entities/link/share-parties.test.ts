import { describe, expect, it } from 'vitest';
import { analyze } from '../../analyze.ts';
import { vietnamese } from '../../language/vi/index.ts';
import type { ArticleAnalysis, Entity } from '../../types.ts';
import { shareParties } from './share-parties.ts';

const article = (id: string, entities: readonly Partial<Entity>[]): ArticleAnalysis => ({
  ...analyze({ id, text: '' }),
  entities: entities.map((entity, n) => ({
    id: `e${n}`,
    name: '',
    kind: 'person',
    roles: [],
    aliases: [],
    ...entity,
  })),
});

const partiesOf = (articles: readonly ArticleAnalysis[]) =>
  shareParties(articles, vietnamese.entities).map(({ entities }) => entities.map(({ party }) => party ?? null));

const KIET = { name: 'Hà Bảo Kiệt' };
const OF_SAO_KHUE = { ...KIET, party: 'Công ty Sao Khuê' };

describe('shareParties', () => {
  it.each<[string, ArticleAnalysis[], (string | null)[][]]>([
    [
      'from one article to another',
      [article('a', [OF_SAO_KHUE]), article('b', [KIET])],
      [['Công ty Sao Khuê'], ['Công ty Sao Khuê']],
    ],
    [
      'not when two parties are told',
      [article('a', [OF_SAO_KHUE]), article('b', [{ ...KIET, party: 'Đảng Xanh' }]), article('c', [KIET])],
      [['Công ty Sao Khuê'], ['Đảng Xanh'], [null]],
    ],
    [
      'the company, where another article tells its plant',
      [article('a', [OF_SAO_KHUE]), article('b', [{ ...KIET, party: 'nhà máy Sao Khuê' }]), article('c', [KIET])],
      [['Công ty Sao Khuê'], ['nhà máy Sao Khuê'], ['Công ty Sao Khuê']],
    ],
    [
      'not of two that only the place makes alike',
      [
        article('a', [{ ...KIET, party: 'Công ty Điện lực Hà Nội' }]),
        article('b', [{ ...KIET, party: 'bệnh viện Hà Nội' }]),
        article('c', [KIET]),
      ],
      [['Công ty Điện lực Hà Nội'], ['bệnh viện Hà Nội'], [null]],
    ],
    [
      'not to another person',
      [article('a', [OF_SAO_KHUE]), article('b', [{ name: 'Lê Bảo Kiệt' }])],
      [['Công ty Sao Khuê'], [null]],
    ],
    [
      'not to the unnamed or a body',
      [
        article('a', [OF_SAO_KHUE]),
        article('b', [
          { ...KIET, kind: 'organization' },
          { ...KIET, kind: 'unnamed' },
        ]),
      ],
      [['Công ty Sao Khuê'], [null, null]],
    ],
    [
      'one name for a party that the articles spell differently',
      [
        article('a', [{ ...KIET, party: 'Sở GD-ĐT Hà Nam' }]),
        article('b', [{ name: 'Lê Sen', party: 'Sở Giáo dục và Đào tạo Hà Nam' }]),
        article('c', [{ name: 'Bùi Ba', party: 'Sở GD-ĐT Hà Nam' }]),
      ],
      [['Sở GD-ĐT Hà Nam'], ['Sở GD-ĐT Hà Nam'], ['Sở GD-ĐT Hà Nam']],
    ],
    [
      'known names',
      [article('a', [{ ...KIET, party: 'LHQ' }]), article('b', [{ name: 'Lê Sen', party: 'Liên Hợp Quốc' }])],
      [['Liên Hợp Quốc'], ['Liên Hợp Quốc']],
    ],
    ['nothing to share', [article('a', [KIET]), article('b', [KIET])], [[null], [null]]],
    ['one article alone', [article('a', [KIET])], [[null]]],
  ])('%s', (_, articles, expected) => {
    expect(partiesOf(articles)).toEqual(expected);
  });
});

import { expect, test } from 'vitest';
import { dossier } from '../../test/web/dossier.ts';
import { type Aim, aimsOf, orderSides } from './accusations.ts';
import type { Dossier, Entity } from './contract.ts';
import { indexDossier } from './dossier-index.ts';

const index = indexDossier(dossier);
const { aims, untargeted } = aimsOf(index.sayings, index);
const tell = (changed: Dossier): readonly string[] => {
  const other = indexDossier(changed);
  return list(aimsOf(other.sayings, other).aims);
};
const list = (found: readonly Aim[]): readonly string[] =>
  found.map(({ from, to, act, sayings }) => `${from} ${act} ${to} ×${sayings.length}`).sort();

/** The dossier with other entities, and with other speakers of the first article's first statement. */
const withEntities = (change: (entity: Entity) => Entity, speakers: readonly string[] = ['hoi']): Dossier => ({
  ...dossier,
  articles: dossier.articles.map((article, at) => ({
    ...article,
    entities: article.entities.map(change),
    statements: article.statements.map((statement) =>
      at === 0 && statement.id === 's0' ? { ...statement, speakers } : statement,
    ),
  })),
});

test('an accusation is aimed at the first other party named, a denial at who accuses or surely contradicts its party', () => {
  expect(list(aims)).toEqual([
    'Hội Ngư dân Cửa Vạn accuse Tập đoàn Hải Mạch ×1',
    'Hội Ngư dân Cửa Vạn demand Tập đoàn Hải Mạch ×1',
    'Tập đoàn Hải Mạch deny Hội Ngư dân Cửa Vạn ×3',
  ]);
  expect(untargeted.map(({ text }) => text)).toEqual(['nhà máy xả thải vào ban đêm']);
});

test('allies who deny the same point at the accuser, not at each other, though they name each other', () => {
  const [story] = dossier.stories;
  const [issue] = story?.issues ?? [];
  const denial = { article: 'mau-nuoc', statement: 's2' };
  if (!story || !issue) throw new Error('the dossier has lost its issues');
  const told = tell({
    ...dossier,
    articles: dossier.articles.map((article) => ({
      ...article,
      entities: article.entities.map((entity) => (entity.id === 'khoi' ? { ...entity, party: 'Cảng Đá Bạc' } : entity)),
      statements: article.statements.map((statement) =>
        article.id === denial.article && statement.id === denial.statement
          ? { ...statement, act: 'deny' as const, content: { start: 0, end: article.text.length } }
          : statement,
      ),
    })),
    stories: [
      {
        ...story,
        issues: [
          {
            ...issue,
            stances: [
              { article: 'ca-chet', statement: 's0', stance: 'affirm', confidence: 0.8 },
              { ...denial, stance: 'deny', confidence: 0.8 },
              { article: 'ca-chet', statement: 's2', stance: 'deny', confidence: 0.8 },
            ],
            contradictions: [
              {
                a: { party: 'Hội Ngư dân Cửa Vạn', statement: { article: 'ca-chet', statement: 's0' } },
                b: { party: 'Cảng Đá Bạc', statement: denial },
                confidence: 0.6,
              },
            ],
          },
        ],
      },
    ],
  });
  expect(told.filter((line) => line.includes(' deny '))).toEqual([
    'Cảng Đá Bạc deny Hội Ngư dân Cửa Vạn ×1',
    'Tập đoàn Hải Mạch deny Hội Ngư dân Cửa Vạn ×1',
  ]);
});

test.each([
  [
    'without a party',
    ({ party, ...medium }: Entity): Entity => (medium.id === 'hoi' ? medium : { ...medium, ...(party && { party }) }),
  ],
  [
    'that published an article',
    (entity: Entity): Entity => (entity.id === 'hoi' ? { ...entity, name: 'Tin Sông' } : entity),
  ],
])('a medium %s accuses nobody, and nobody denies to it', (_, change) => {
  expect(tell(withEntities(change))).toEqual([]);
});

test('what two parties say together is said by each', () => {
  const told = tell(withEntities((entity) => entity, ['hoi', 'tram']));
  expect(told).toContain('Hội Ngư dân Cửa Vạn accuse Tập đoàn Hải Mạch ×1');
  expect(told).toContain('Trạm Quan trắc sông Vạn accuse Tập đoàn Hải Mạch ×1');
  expect(told.join()).not.toContain(';');
});

test('each party stands once on its side', () => {
  const { left, right } = orderSides(aims);
  expect([...left].sort()).toEqual(['Hội Ngư dân Cửa Vạn', 'Tập đoàn Hải Mạch']);
  expect([...right].sort()).toEqual(['Hội Ngư dân Cửa Vạn', 'Tập đoàn Hải Mạch']);
});

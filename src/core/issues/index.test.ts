import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeAnalysis } from '../../../test/core/make-analysis.ts';
import { vietnamese } from '../language/vi/index.ts';
import type { ArticleAnalysis } from '../types.ts';
import { explainIssue, findIssues } from './index.ts';

const STORY: readonly ArticleAnalysis[] = [
  makeAnalysis(
    'a1',
    [
      {
        by: 'Phong trào Sông Xanh',
        kind: 'organization',
        act: 'accuse',
        cue: 'tố',
        says: 'nhà máy Vạn Lợi xả thải ra sông Hồng Lam vào ban đêm',
      },
      { by: 'Ông Đỗ Khải', party: 'Vạn Lợi', act: 'deny', cue: 'bác bỏ', says: 'cáo buộc trên' },
      { by: 'Bà Mai', party: 'Sở Môi trường', act: 'withhold', cue: 'từ chối bình luận về', says: 'vụ việc' },
    ],
    'Nhà máy Vạn Lợi bị tố xả thải ra sông Hồng Lam',
  ),
  makeAnalysis(
    'a2',
    [
      {
        by: 'Bà Mai',
        party: 'Sở Môi trường',
        act: 'confirm',
        cue: 'xác nhận',
        says: 'nhà máy Vạn Lợi đã xả nước thải ra sông Hồng Lam',
      },
      {
        by: 'Ông Đỗ Khải',
        party: 'Vạn Lợi',
        act: 'commit',
        cue: 'hứa',
        says: 'công ty sẽ bồi thường cho 120 hộ nuôi cá',
      },
      { by: 'Ông Tư', act: 'demand', cue: 'yêu cầu', says: 'công ty bồi thường cho các hộ nuôi cá' },
    ],
    'Sở Môi trường xác nhận nhà máy xả thải',
  ),
  makeAnalysis('a3', [
    {
      by: 'Ông Đỗ Khải',
      party: 'Vạn Lợi',
      act: 'commit',
      cue: 'nhắc lại',
      says: 'công ty sẽ bồi thường cho các hộ nuôi cá',
    },
    { by: 'Ca sĩ Hà Vy', cue: 'kể', says: 'cô vừa hoàn thành album mới ở nước ngoài' },
  ]),
];

const stancesOn = (word: string): string[] =>
  findIssues(STORY, vietnamese)
    .filter(({ question }) => question.includes(word))
    .flatMap(({ stances }) => stances.map(({ article, statement, stance }) => `${article}#${statement} ${stance}`));

test('the allegation, its denial, the refusal and the confirmation answer one question', () => {
  expect(stancesOn('sông')).toEqual(['a1#s0 affirm', 'a1#s1 deny', 'a1#s2 withhold', 'a2#s0 affirm']);
});

test('the promise and the demand answer another', () => {
  expect(stancesOn('bồi thường')).toEqual(['a2#s1 affirm', 'a2#s2 affirm', 'a3#s0 affirm']);
});

test('a statement on something else stays outside', () => {
  expect(findIssues(STORY, vietnamese).flatMap(({ stances }) => stances)).not.toContainEqual(
    expect.objectContaining({ article: 'a3', statement: 's1' }),
  );
});

test('the explanation of an issue names its terms, its members and what they point back to', () => {
  const issue = findIssues(STORY, vietnamese).find(({ question }) => question.includes('sông'));
  const explained = explainIssue(STORY, vietnamese, issue?.id ?? '');
  expect(explained?.members.map(({ article, statement, ground }) => `${article}#${statement} ${ground}`)).toEqual([
    'a1#s0 agrees',
    'a1#s1 rejects',
    'a1#s2 withholds',
    'a2#s0 agrees',
  ]);
  expect(explained?.members[1]?.antecedent).toEqual({ article: 'a1', statement: 's0' });
  expect(explained?.terms.slice(0, 8).map(({ term }) => term)).toContain('xả thải');
  expect(explained?.links[0]?.evidence.length).toBeGreaterThan(0);
  expect(explainIssue(STORY, vietnamese, 'a9#s9')).toBeUndefined();
});

test('the order of the articles does not matter', () => {
  const expected = findIssues(STORY, vietnamese);
  fc.assert(
    fc.property(fc.shuffledSubarray([...STORY], { minLength: STORY.length }), (shuffled) => {
      expect(findIssues(shuffled, vietnamese)).toEqual(expected);
    }),
  );
});

const contents = fc.constantFrom(
  'giá điện tăng',
  'cáo buộc trên',
  '…',
  '12',
  'không',
  'x'.repeat(50),
  'ông Nam đến Huế',
);
const acts = fc.constantFrom('assert', 'deny', 'withhold', 'demand') as fc.Arbitrary<'assert' | 'deny'>;
const articles = fc
  .array(fc.array(fc.record({ by: fc.constantFrom('A', 'B'), says: contents, act: acts }), { maxLength: 6 }), {
    maxLength: 4,
  })
  .map((list) => list.map((sayings, n) => makeAnalysis(`id${n}`, sayings)));

test('every issue has at least two statements, no statement stands in more than two, ids differ', () => {
  fc.assert(
    fc.property(articles, (list) => {
      const issues = findIssues(list, vietnamese);
      const counts = new Map<string, number>();
      for (const { stances } of issues) {
        expect(stances.length).toBeGreaterThan(1);
        for (const { article, statement } of stances)
          counts.set(`${article}#${statement}`, (counts.get(`${article}#${statement}`) ?? 0) + 1);
      }
      expect(Math.max(0, ...counts.values())).toBeLessThan(3);
      expect(new Set(issues.map(({ id }) => id)).size).toBe(issues.length);
      expect(findIssues(list, vietnamese)).toEqual(issues);
    }),
  );
});

test('a story above the size for weighing all pairs still finds the same question in copies', () => {
  const copies = Array.from({ length: 60 }, (_, n) =>
    makeAnalysis(`c${String(n).padStart(2, '0')}`, [
      { by: 'Ông Bình', says: `cầu số ${n % 6} bắc qua sông Thương sẽ được khởi công trong năm nay` },
      { by: 'Bà Lan', says: `trường số ${n % 7} thiếu giáo viên tiếng Anh cho lớp mười` },
      { by: 'Anh Tú', says: `đội bóng số ${n % 5} đã thắng trận gặp đội Hải Sơn` },
    ]),
  );
  const issues = findIssues(copies, vietnamese);
  expect(issues.length).toBeGreaterThan(0);
  for (const { stances } of issues) expect(new Set(stances.map(({ statement }) => statement)).size).toBe(1);
});

test('a denial answers the one whose accusation it names, not whoever spoke last', () => {
  const story = [
    makeAnalysis('b1', [
      { by: 'Sông Xanh', kind: 'organization', act: 'accuse', cue: 'tố', says: 'nhà máy Vạn Lợi xả thải ra sông' },
      { by: 'Bà Lụa', cue: 'kể', says: 'năm nay chợ nổi vắng khách hơn hẳn' },
      { by: 'Ông Đỗ Khải', party: 'Vạn Lợi', act: 'deny', cue: 'bác bỏ', says: 'cáo buộc của Sông Xanh' },
    ]),
  ];
  const [issue] = findIssues(story, vietnamese);
  const explained = explainIssue(story, vietnamese, issue?.id ?? '');
  expect(explained?.members.find(({ statement }) => statement === 's2')?.antecedent).toEqual({
    article: 'b1',
    statement: 's0',
  });
});

test('who affirms and who denies one matter are in dispute, most likely where one names what the other says', () => {
  const issue = findIssues(STORY, vietnamese).find(({ question }) => question.includes('sông'));
  const disputes = issue?.disputes.toSorted((x, y) => y.chance - x.chance) ?? [];
  expect(disputes[0]).toMatchObject({
    yes: { article: 'a1', statement: 's0' },
    no: { article: 'a1', statement: 's1' },
  });
  for (const { chance } of disputes) {
    expect(chance).toBeGreaterThan(0);
    expect(chance).toBeLessThan(1);
  }
});

test('a denial that begins by pointing back answers what was reported last, whatever its other words', () => {
  const article = makeAnalysis('p1', [
    {
      by: 'Phong trào Sông Xanh',
      act: 'accuse',
      cue: 'tố',
      says: 'nhà máy Vạn Lợi xả thải ra sông Hồng Lam vào ban đêm',
    },
    { by: 'Ông Tư', act: 'demand', cue: 'yêu cầu', says: 'công ty bồi thường cho các hộ nuôi cá' },
    {
      by: 'Ông Đỗ Khải',
      party: 'Vạn Lợi',
      act: 'deny',
      cue: 'nói',
      says: 'những yêu cầu này là âm mưu của báo chí nước ngoài nhằm phá hoại mùa du lịch',
    },
  ]);
  const issue = findIssues([article], vietnamese).find(({ stances }) =>
    stances.some(({ statement }) => statement === 's2'),
  );
  const explained = explainIssue([article], vietnamese, issue?.id ?? '');
  expect(explained?.members.find(({ statement }) => statement === 's2')?.antecedent).toEqual({
    article: 'p1',
    statement: 's1',
  });
});

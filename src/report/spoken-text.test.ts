import { expect, test } from 'vitest';
import { makeAnalysis } from '../../test/core/make-analysis.ts';
import type { Dossier, Form, Issue, Span } from '../core/types.ts';
import { spokenText, withSpokenQuestions } from './spoken-text.ts';

/** The content stands between the bars. */
function read(marked: string): { readonly text: string; readonly content: Span } {
  const [before = '', inner = '', after = ''] = marked.split('|');
  return { text: before + inner + after, content: { start: before.length, end: before.length + inner.length } };
}

const rows: readonly (readonly [marked: string, shown: string, form: Form, note: string])[] = [
  ['Ông thừa nhận “|một ống phụ” đã rò|.', '“một ống phụ” đã rò', 'mixed', 'twin before'],
  ['Ông gọi đó là |trò "lố bịch|".', 'trò "lố bịch"', 'mixed', 'straight twin behind'],
  ['Ông gọi đó là |trò “lố bịch|”.', 'trò “lố bịch”', 'mixed', 'typographic twin behind'],
  ['Ông gọi đó là |trò «lố bịch|».', 'trò «lố bịch»', 'mixed', 'guillemet behind'],
  ['Ông gọi đó là |trò ‘lố bịch|’.', 'trò ‘lố bịch’', 'mixed', 'single twin behind'],
  ["Ông gọi đó là '|trò hề' thật|.", "'trò hề' thật", 'mixed', 'straight single twin before'],
  ['Ông nói "|một ống" đã rò|.', '"một ống" đã rò', 'mixed', 'straight twin before'],
  ['Ông chê “|lười” và “chậm|”.', '“lười” và “chậm”', 'mixed', 'a twin at either limit'],
  [
    'Ông chê "|lười" và "chậm|".',
    '"lười" và "chậm"',
    'mixed',
    'a straight twin at either limit, an even number inside',
  ],
  ['Ông kể |họ hô: “Hãy ‘tỉnh dậy|’”.', 'họ hô: “Hãy ‘tỉnh dậy’”', 'mixed', 'two twins behind'],
  ['Ông chê “|lười” ở phố Xa’ r|.', '“lười” ở phố Xa’ r', 'mixed', 'a stray mark does not hinder the others'],
  ['Ông nói: “|Tôi biết|”.', 'Tôi biết', 'direct', 'whole quotation: its marks are not the content'],
  ['Ông nói: "|Tôi biết|".', 'Tôi biết', 'direct', 'whole quotation in straight marks'],
  ['Ông nói: "|Họ" chê "tôi|".', 'Họ" chê "tôi', 'direct', 'marks at both limits of direct speech are its own'],
  ['Ông nói: “|Họ hô ‘tỉnh dậy|’”.', 'Họ hô ‘tỉnh dậy’', 'direct', 'a quotation at the end of direct speech'],
  ['Ông nói giá “|tăng” rồi “giảm” rồi|.', '“tăng” rồi “giảm” rồi', 'mixed', 'one torn, one whole'],
  ['Ông nói |giá “tăng” rồi|.', 'giá “tăng” rồi', 'mixed', 'both inside'],
  ['Sau vụ "Sao", |giá "tăng" rồi|.', 'giá "tăng" rồi', 'mixed', 'straight marks, both inside'],
  ['Ông gọi đó là |trò “lố bịch| nhất” năm.', 'trò “lố bịch', 'mixed', 'the twin stands further off'],
  ['Ông gọi đó là |trò “lố bịch|" nhất.', 'trò “lố bịch', 'mixed', 'another kind of mark'],
  ['Ông nói |trò “hề| “lớn” ấy.', 'trò “hề', 'mixed', 'an opening mark closes nothing'],
  ["Ông O'Hara nói |quán D'Or mở| 'cửa'.", "quán D'Or mở", 'mixed', 'an apostrophe is no mark'],
  ['|trò “hề', 'trò “hề', 'mixed', 'nothing behind'],
];

test.each(rows)('%s is shown as %s (%s): %s', (marked, shown, form) => {
  const { text, content } = read(marked);
  expect(spokenText({ text }, { content, form })).toBe(shown);
});

test('a question is shown with its marks, and so is the story that it names; the dossier stays as it is', () => {
  const article = makeAnalysis('a#1', [
    { by: 'Bà Lan', says: 'kho “không hề” cháy' },
    { by: 'Bà Lan', says: 'kho chứa “toàn nước' },
  ]);
  const [, asker] = article.statements;
  const { end } = asker?.content ?? { end: 0 };
  const torn = { ...article, text: `${article.text.slice(0, end)}”${article.text.slice(end)}` };
  const issue = (question: string, id = 'a#1#s1'): Issue => ({
    id,
    question,
    stances: [],
    positions: [],
    shifts: [],
    contradictions: [],
  });
  const issues = [issue('kho chứa “toàn nước'), issue('kho chứa …'), issue('kho chứa “toàn nước', 'b')];
  const story = {
    id: 's',
    label: 'kho chứa “toàn nước',
    articles: ['a#1'],
    accounts: [],
    issues,
    figureConflicts: [],
    limits: [],
    timeline: [],
  };
  const dossier: Dossier = { generatedFrom: ['a#1'], articles: [torn], stories: [story] };
  const [shown] = withSpokenQuestions(dossier).stories;
  expect(shown?.label).toBe('kho chứa “toàn nước”');
  expect(shown?.issues.map(({ question }) => question)).toEqual([
    'kho chứa “toàn nước”',
    'kho chứa …',
    'kho chứa “toàn nước',
  ]);
  expect(story.issues[0]?.question).toBe('kho chứa “toàn nước');
});

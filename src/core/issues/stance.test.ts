import { expect, test } from 'vitest';
import { makeAnalysis, type Saying } from '../../../test/core/make-analysis.ts';
import { vietnamese } from '../language/vi/index.ts';
import { collectClaims } from './claims.ts';
import { judgeStances } from './stance.ts';

const says = (content: string, more: Partial<Saying> = {}): Saying => ({ by: 'Ông Bình', says: content, ...more });

/** Stances and grounds towards the first of the sayings. */
function judge(...sayings: readonly Saying[]): string[] {
  const claims = collectClaims([makeAnalysis('a', sayings)], vietnamese.issues);
  return judgeStances(claims, 0, vietnamese.issues).map(({ stance, ground }) => `${stance}: ${ground}`);
}

const CLAIM = 'nhà máy Vạn Lợi xả thải ra sông Hồng Lam';

test.each<[string, Saying, string]>([
  ['an allegation repeated', says(CLAIM, { act: 'accuse', cue: 'tố' }), 'affirm: agrees'],
  ['a denial by its cue', says('cáo buộc trên', { act: 'deny', cue: 'bác bỏ' }), 'deny: rejects'],
  ['a denial under a plain cue', says('công ty không xả thải', { act: 'deny', cue: 'khẳng định' }), 'deny: rejects'],
  ['called untrue', says('đó là tin đồn', { cue: 'nói' }), 'deny: calls untrue'],
  ['a refusal', says('vụ việc', { act: 'withhold', cue: 'từ chối bình luận về' }), 'withhold: withholds'],
  [
    'a refusal by its cue alone',
    says('câu hỏi liệu nhà máy có xả thải', { cue: 'từ chối trả lời' }),
    'withhold: withholds',
  ],
  ['a confirmation', says('việc xả thải', { act: 'confirm', cue: 'thừa nhận' }), 'affirm: agrees'],
  ['a reproach is no rejection', says('việc nhà máy xả thải', { act: 'accuse', cue: 'phản đối' }), 'affirm: agrees'],
])('%s', (_note, saying, expected) => {
  expect(judge(says(CLAIM), saying)[1]).toBe(expected);
});

test('a content that negates what most of the others say is contrary', () => {
  const asked = 'giá điện tăng vào tháng tới';
  expect(judge(says(asked), says(asked), says('giá điện không tăng vào tháng tới'))).toEqual([
    'affirm: agrees',
    'affirm: agrees',
    'deny: says the contrary',
  ]);
});

test('the question as put is affirmed even where only denials are at hand', () => {
  const denial = says('cáo buộc trên', { act: 'deny', cue: 'bác bỏ' });
  expect(judge(denial, denial, says(CLAIM))).toEqual(['affirm: rejects', 'affirm: rejects', 'deny: agrees']);
});

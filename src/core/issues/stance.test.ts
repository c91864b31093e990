import { expect, test } from 'vitest';
import { makeAnalysis, type Saying } from '../../../test/core/make-analysis.ts';
import { vietnamese } from '../language/vi/index.ts';
import { collectClaims } from './claims.ts';
import { judgeClaims } from './stance.ts';

const says = (content: string, more: Partial<Saying> = {}): Saying => ({ by: 'Ông Bình', says: content, ...more });

/** Stances and grounds towards the first of the sayings. */
function judge(...sayings: readonly Saying[]): string[] {
  const claims = collectClaims([makeAnalysis('a', sayings)], vietnamese.issues);
  return judgeClaims(claims, 0, vietnamese.issues).judgements.map(({ stance, ground }) => `${stance}: ${ground}`);
}

const CLAIM = 'nhà máy Vạn Lợi xả thải ra sông Hồng Lam';
const ACCUSER = 'Bà Hoa';

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
  ['a refusal to do something', says('làm theo yêu cầu này', { act: 'withhold', cue: 'từ chối' }), 'deny: rejects'],
  [
    'a long content that calls untrue what was said',
    says('mấy ngày nay ở các xã ven sông lan truyền nhiều tin đồn về nhà máy, tất cả đều sai sự thật'),
    'deny: calls untrue',
  ],
  [
    'a reproach of false words',
    says('nhà máy Vạn Lợi nhiều năm nay đưa thông tin sai sự thật về việc xả thải ra sông Hồng Lam', { act: 'accuse' }),
    'affirm: agrees',
  ],
  ['a reproach of what was just said', says('điều này', { act: 'accuse', cue: 'không đồng tình' }), 'deny: rejects'],
  ['a denial told of', says('ban giám đốc đã phủ nhận điều này'), 'deny: says the contrary'],
  ['a confirmation', says('việc xả thải', { act: 'confirm', cue: 'thừa nhận' }), 'affirm: agrees'],
  ['a reproach is no rejection', says('việc nhà máy xả thải', { act: 'accuse', cue: 'phản đối' }), 'affirm: agrees'],
])('%s', (_note, saying, expected) => {
  expect(judge(says(CLAIM, { by: ACCUSER }), saying)[1]).toBe(expected);
});

test('a content that negates what most of the others say is contrary', () => {
  const asked = 'giá điện tăng vào tháng tới';
  const others = [says(asked, { by: ACCUSER }), says(asked, { by: 'Ông Tám' })];
  expect(judge(...others, says('giá điện không tăng vào tháng tới'))).toEqual([
    'affirm: agrees',
    'affirm: agrees',
    'deny: says the contrary',
  ]);
});

test('who rejects a content denies it, whatever others say who negate it', () => {
  const negating = says('chúng tôi không xả thải ra sông Hồng Lam', { act: 'deny', cue: 'nói' });
  const rejecting = says('việc nhà máy Vạn Lợi xả thải ra sông Hồng Lam', { by: ACCUSER, act: 'deny', cue: 'bác bỏ' });
  expect(judge(says(CLAIM, { by: 'Ông Tám' }), negating, rejecting).map((line) => line.split(':')[0])).toEqual([
    'affirm',
    'deny',
    'deny',
  ]);
});

test('even he who said it says the contrary by the same words with a negation', () => {
  expect(judge(says('giá điện tăng vào tháng tới'), says('giá điện sẽ không tăng vào tháng tới'))[1]).toBe(
    'deny: says the contrary',
  );
});

test('what a speaker goes on to say behind a denial stands on its side', () => {
  const denial = says('cáo buộc trên', { act: 'deny', cue: 'bác bỏ' });
  expect(judge(says(CLAIM, { by: ACCUSER, act: 'accuse' }), denial, says('cá chết vì nắng nóng'))).toEqual([
    'affirm: agrees',
    'deny: rejects',
    'deny: says the contrary',
  ]);
});

test('an accusation behind a denial that points at the matter denies it too', () => {
  const denial = says('cáo buộc trên', { act: 'deny', cue: 'bác bỏ' });
  const counter = says('đó là trò dàn dựng của đối thủ cạnh tranh', { act: 'accuse', cue: 'cho rằng' });
  expect(judge(says(CLAIM, { by: ACCUSER, act: 'accuse' }), denial, counter)[2]).toBe('deny: rejects');
});

test.each([
  ['another clause negates', 'giá điện tăng vào tháng tới nếu doanh nghiệp không đề nghị hoãn'],
  ['both negate the same', 'giá điện tăng vào tháng tới, không hoãn thêm nữa'],
])('%s: no contrary', (_note, content) => {
  const other = says('giá điện tăng vào tháng tới, không hoãn nữa', { by: ACCUSER });
  expect(judge(other, says(content))[1]).toBe('affirm: agrees');
});

test('where only a denial puts the question, those who deny it deny and the one who said it affirms', () => {
  const denial = says('cáo buộc trên', { act: 'deny', cue: 'bác bỏ' });
  expect(judge(denial, denial, says(CLAIM, { by: ACCUSER }))).toEqual([
    'deny: rejects',
    'deny: rejects',
    'affirm: agrees',
  ]);
});

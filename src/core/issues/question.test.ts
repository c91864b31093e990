import { expect, test } from 'vitest';
import { makeAnalysis, type Saying } from '../../../test/core/make-analysis.ts';
import { vietnamese } from '../language/vi/index.ts';
import { collectClaims } from './claims.ts';
import { chooseCentral, phraseQuestion } from './question.ts';

const claimsOf = (...sayings: readonly Omit<Saying, 'by'>[]) =>
  collectClaims(
    [
      makeAnalysis(
        'a',
        sayings.map((saying) => ({ by: 'Bà Lan', ...saying })),
      ),
    ],
    vietnamese.issues,
  );

const LONG =
  'dự án cầu Vĩnh Thạnh sẽ được khởi công vào quý tới sau khi tỉnh hoàn tất việc giải phóng mặt bằng, và toàn bộ các hộ dân ở hai bờ sẽ được nhận tiền đền bù trước Tết';

test('the question is put by a short content that says something of its own', () => {
  const claims = claimsOf(
    { says: LONG },
    { says: 'cầu Vĩnh Thạnh sẽ được khởi công vào quý tới' },
    { says: 'thông tin trên', act: 'deny', cue: 'bác bỏ' },
    { says: 'chúng tôi sẽ khởi công cầu này vào quý tới' },
  );
  expect(chooseCentral(claims, [0.5, 0.5, 0.5, 0.6], vietnamese.issues)).toBe(1);
});

test('rather by one that says that it is so than by one that says that it is not', () => {
  const claims = claimsOf(
    { says: 'kho hàng Mirna không hề chứa hóa chất độc hại' },
    { says: 'kho hàng Mirna đã chứa hóa chất độc hại' },
  );
  expect(chooseCentral(claims, [0.55, 0.5], vietnamese.issues)).toBe(1);
});

test('a label is the own words of the content, cut after a clause', () => {
  const [long, short] = claimsOf({ says: LONG }, { says: 'cầu sẽ được xây' }).map(phraseQuestion);
  expect(short).toBe('cầu sẽ được xây');
  expect(long?.endsWith(' …')).toBe(true);
  expect(LONG.startsWith(long?.slice(0, -2) ?? '?')).toBe(true);
});

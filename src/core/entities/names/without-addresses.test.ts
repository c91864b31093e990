import { expect, test } from 'vitest';
import { analyze } from '../../analyze.ts';

test.each([
  ['Ông Lực kể lại. Anh biết đấy, nhà anh ở cuối làng.', false],
  ['Anh siết kiểm tra đập thủy điện. Thủ tướng Anh cho biết như vậy, các anh nhớ nhé.', true],
  ['Anh, Pháp và Đức cùng ký, theo lời anh Lực.', true],
  ['Anh siết kiểm tra đập thủy điện từ tháng sau.', true],
  ['Chị Lan Anh đến muộn. Anh đợi cả buổi, anh nói.', false],
])('%s: a state is named: %j', (text, expected) => {
  const { entities } = analyze({ id: 'a', text });
  expect(entities.some(({ kind, name }) => kind === 'country' && name === 'Anh')).toBe(expected);
});

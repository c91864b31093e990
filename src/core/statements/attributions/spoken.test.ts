import { expect, it } from 'vitest';
import { analyze } from '../../analyze.ts';

it('once two questions address somebody, one that does not is the reporter’s as well', () => {
  const text =
    'Ông Phan Hữu Nghị tiếp chúng tôi ngay tại vườn. Theo ông, vườn mất mùa vì đâu? - Nước mặn về sớm. Thương lái trả giá ra sao? - Mỗi ngày một giá. Vậy ông có định chặt bỏ vườn? - Cây còn sống thì còn giữ.';
  const { statements } = analyze({ id: 'vuon', text });
  expect(statements.map(({ content }) => text.slice(content.start, content.end))).toEqual([
    'Nước mặn về sớm',
    'Mỗi ngày một giá',
    'Cây còn sống thì còn giữ',
  ]);
});

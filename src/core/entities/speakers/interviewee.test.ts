import { describe, expect, test } from 'vitest';
import { analyze } from '../../analyze.ts';

const QUESTIONS =
  '* Bao giờ cầu thông xe, thưa ông?\n- Cuối năm nay cầu thông xe. Đường dẫn xong trước.\n* Tiền ở đâu ra?\n- Ngân sách huyện lo một nửa.';

/** Who says the sentences of the answers, each once. */
function answering(lead: string, title?: string): string {
  const { statements, entities } = analyze({
    id: 'interview',
    text: `${lead}\n${QUESTIONS}`,
    ...(title === undefined ? {} : { title }),
  });
  const said = statements.filter(({ rule }) => rule === 'turn');
  expect(said).toHaveLength(3);
  const names = said.flatMap(({ speakers }) =>
    speakers.map((id) => entities.find((entity) => entity.id === id)?.name ?? ''),
  );
  return [...new Set(names)].join('; ');
}

describe('the one who answers', () => {
  test.each([
    [
      'Ông Lê Văn Tám phản đối việc xây cầu. Chúng tôi đã trao đổi với ông Hồ Quang Nhã, trưởng ban dự án.',
      'Hồ Quang Nhã',
      'is whom the reporter talks with, not who spoke before',
    ],
    [
      'Ông Hồ Quang Nhã chia sẻ với phóng viên về lời hứa của ông Lê Văn Tám.',
      'Hồ Quang Nhã',
      'is not whom the talk is about',
    ],
    [
      'Ông Lê Văn Tám từng ký giấy phép xây cầu. Ông Hồ Quang Nhã cho biết trụ cầu đã xong.',
      'Hồ Quang Nhã',
      'spoke last before the first question',
    ],
    [
      'Ông Hồ Quang Nhã làm cầu cùng ông Lê Văn Tám. Ông Nhã đã có bốn mươi năm đi xây cầu.',
      'Hồ Quang Nhã',
      'is named most often',
    ],
    ['Cây cầu dài hai trăm mét bắc qua sông Vệ.', '', 'is nobody when nobody is named'],
  ])('%s → %s', (lead, name) => {
    expect(answering(lead)).toBe(name);
  });

  test('stands before the colon of the title when the text names nobody by a title', () => {
    const lead = 'Trần Khánh Vy hát trên sông Vệ suốt mùa hè.';
    expect(answering(lead, 'Ca sĩ Trần Khánh Vy: “Cầu xong tôi sẽ về hát”')).toBe('Trần Khánh Vy');
  });
});

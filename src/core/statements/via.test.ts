import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze.ts';

/** The relaying outlets and the speakers of each statement. */
const CASES: readonly (readonly [
  text: string,
  read: readonly (readonly [via: string, speaker: string])[],
  note: string,
])[] = [
  ['Ông Karim nói không tìm kiếm xung đột.', [['', 'Karim']], 'no outlet'],
  ['Theo AFP, ông Karim nói quân đội sẽ rút trong tuần tới.', [['AFP', 'Karim']], 'according to an outlet'],
  ['AFP dẫn lời ông Karim nói quân đội không tìm kiếm xung đột.', [['AFP', 'Karim']], 'an outlet quotes, then says'],
  ['Reuters dẫn lời ông Karim: “Chúng tôi không tìm kiếm xung đột”.', [['Reuters', 'Karim']], 'an outlet quotes'],
  [
    '“Chúng tôi không tìm kiếm xung đột”, Reuters dẫn lời ông Karim nói.',
    [['Reuters', 'Karim']],
    'behind the quotation',
  ],
  ['“Chúng tôi không tìm kiếm xung đột”, ông Karim nói với CNN.', [['CNN', 'Karim']], 'said to an outlet'],
  ['Ông Karim nói với BBC rằng quân đội không tìm kiếm xung đột.', [['BBC', 'Karim']], 'said to an outlet, indirect'],
  ['Theo AFP, trận động đất xảy ra lúc 4h sáng.', [['', 'AFP']], 'an outlet that speaks for itself'],
  ['Ông Karim nói ông từng làm cho Reuters ba năm.', [['', 'Karim']], 'an outlet in the content relays nothing'],
  ['Theo ông Karim, Reuters đã gỡ bài báo.', [['', 'Karim']], 'an outlet talked about'],
  ['“Chúng tôi không tìm kiếm xung đột”, ông Karim nói, theo AFP.', [['AFP', 'Karim']], 'behind the tag'],
  ['Ông Karim nói quân đội sẽ rút, theo Siberia Times.', [['Siberia Times', 'Karim']], 'unknown, ends as papers do'],
  ['Ông Karim nói quân đội sẽ rút, tờ Albatro đưa tin.', [['Albatro', 'Karim']], 'unknown, behind a word for papers'],
  ['Ông Karim nói quân đội sẽ rút, Albatro hôm nay đưa tin.', [['Albatro', 'Karim']], 'unknown, but it reports'],
  ['Trả lời RIA-Novosti, ông Karim nói quân đội sẽ rút.', [['RIA-Novosti', 'Karim']], 'a name with a hyphen'],
  ['Báo Pháp dẫn lời ông Karim nói quân đội sẽ rút.', [['Báo Pháp', 'Karim']], 'an outlet told by its country'],
  [
    'Theo Express, ông Karim nói quân đội sẽ rút trong tuần tới.',
    [['Express', 'Karim']],
    'an everyday word where an outlet stands',
  ],
  [
    'Reuters dẫn lời ông Karim nói thuế sẽ giảm. “Chúng tôi mệt mỏi”, hãng tin này dẫn lời ông Karim nói.',
    [
      ['Reuters', 'Karim'],
      ['Reuters', 'Karim'],
    ],
    'an outlet named before',
  ],
  ['Ông Karim nói với nhà báo Pierre Martin rằng quân đội sẽ rút.', [['', 'Karim']], 'a journalist is no outlet'],
  ['Ông Karim viết trên trang Facebook rằng quân đội sẽ rút.', [['', 'Karim']], 'nor is a social network'],
  ['Tình báo Pháp nói quân đội sẽ rút.', [['', 'Tình báo Pháp']], 'nor are spies'],
  ['Tuổi trẻ cần học nghề, ông Karim nói.', [['', 'Karim']], 'an everyday word'],
  ['Tổng thống Karim thông báo sẽ rút quân - Ảnh: Reuters', [['', 'Karim']], 'a photo credit'],
  ['Trao đổi với PV Người Đưa Tin, ông Karim nói quân đội sẽ rút.', [['', 'Karim']], "the paper's own reporter"],
  ['Theo AFP, ông Karim nói không tìm kiếm xung đột.', [['AFP', 'Karim']], 'an outlet in front'],
];

function readVia(text: string): (readonly [via: string, speaker: string])[] {
  const { statements, entities } = analyze({ id: 'via', text });
  const nameOf = (id: string | undefined): string => entities.find((entity) => entity.id === id)?.name ?? '';
  return statements.map(({ via, speakers }) => [via.join(), nameOf(speakers[0])]);
}

describe('via', () => {
  test.each(CASES)('%j → %j (%s)', (text, read) => {
    expect(readVia(text)).toEqual(read);
  });

  test('what a relayed speaker tells of others is relayed by himself', () => {
    const { statements } = analyze({ id: 'via', text: 'AFP dẫn lời ông Karim nói rằng Pháp yêu cầu quân đội rút.' });
    expect(statements.map(({ via }) => via)).toEqual([['AFP'], []]);
  });

  test('the publisher relays nothing', () => {
    const text = 'Ông Karim nói với Tuổi Trẻ rằng quân đội sẽ rút.';
    const viaOf = (publisher: string) => analyze({ id: 'via', text, publisher }).statements.map(({ via }) => via);
    expect(viaOf('Báo Tuổi Trẻ')).toEqual([[]]);
    expect(viaOf('tuoitre.vn')).toEqual([[]]);
    expect(viaOf('VnExpress')).toEqual([['Tuổi Trẻ']]);
  });
});

import { describe, expect, test } from 'vitest';
import { analyze } from '../../analyze.ts';

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
  ['Ông Karim nói quân đội sẽ rút, tờ Albatro of Malta đưa tin.', [['Albatro of Malta', 'Karim']], 'of two parts'],
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
  ['Ông Karim cho biết quân đội sẽ rút, Reuters hôm qua đưa tin.', [['Reuters', 'Karim']], 'an outlet that closes'],
  [
    '“Chúng tôi không tìm kiếm xung đột”, ông Karim phát biểu, TASS đưa tin.',
    [['TASS', 'Karim']],
    'behind a tag with a cue',
  ],
  [
    'Một chiếc máy bay chở 20 người đã rơi gần thành phố Aswan, Ai Cập, Reuters hôm qua đưa tin.',
    [['', 'Reuters']],
    'the place before an outlet does not speak',
  ],
  [
    'Quân đội sẽ rút khỏi thành phố, AFP dẫn lời ông Karim, phó chỉ huy ở miền bắc, cho biết.',
    [['AFP', 'Karim']],
    'who is quoted has an office behind the name',
  ],
  [
    'Ông Karim cho biết hai người mất tích sau vụ vỡ đập, Reuters dẫn lời một quan chức cấp cao của tỉnh.',
    [['Reuters', 'Karim']],
    'who is quoted closes the sentence',
  ],
  ['Ông Karim xác nhận với đài CNN có ba người chết.', [['CNN', 'Karim']], 'no word between an outlet and a content'],
  ['Ông Karim cho biết trên báo Công lý, thuế sẽ giảm.', [['Công lý', 'Karim']], 'a comma between them'],
  ['Trao đổi với Express, ông Karim nói thuế sẽ giảm.', [['Express', 'Karim']], 'an everyday word that is spoken to'],
  ['Trao đổi với Zing, ông Karim nói thuế sẽ giảm.', [['', 'Karim']], 'a paper of the country speaks of itself'],
  ['Trao đổi với báo Tiền Phong, ông Karim nói thuế sẽ giảm.', [['Tiền Phong', 'Karim']], 'a paper of another'],
  [
    'Trao đổi với PV báo điện tử Người Đưa Tin, ông Karim nói thuế sẽ giảm.',
    [['', 'Karim']],
    "the paper's own reporter, behind words for a paper",
  ],
  [
    'Như Thanh Niên đã đưa tin, ông Karim nói thuế sẽ giảm. Ông Karim nói với Thanh Niên Online rằng giá sẽ tăng.',
    [
      ['', 'Karim'],
      ['', 'Karim'],
    ],
    'a paper that has reported as told, and its other name',
  ],
  [
    'Đài phát thanh Sahara (CNR) dẫn lời ông Karim nói thuế sẽ giảm.',
    [['Sahara', 'Karim']],
    'an outlet with its other name in brackets',
  ],
  ['Theo chia sẻ của ông Karim với trang Albatro, thuế sẽ giảm.', [['Albatro', 'Karim']], 'what was shared with'],
  ['Sau vụ nổ ở pháo đài Alamo, ông Karim nói thuế sẽ giảm.', [['', 'Karim']], 'a fortress ends like a broadcaster'],
  [
    'Ông Karim nói thuế sẽ giảm trong cuộc phỏng vấn với Playboy năm 1990.',
    [['Playboy', 'Karim']],
    'an everyday word that interviews, before a date',
  ],
  ['Ông Karim nói với Metro Group rằng thuế sẽ giảm.', [['', 'Karim']], 'an everyday word in a longer name'],
  [
    'Theo hãng thông tấn nhà nước Anadolu, ông Karim nói thuế sẽ giảm.',
    [['Anadolu', 'Karim']],
    'the state between a head and a name',
  ],
  [
    'Truyền thông Ai Cập dẫn lời ông Karim nói thuế sẽ giảm.',
    [['Truyền thông Ai Cập', 'Karim']],
    'a press that quotes',
  ],
  [
    'Theo truyền thông nhà nước Ai Cập, ông Karim nói thuế sẽ giảm.',
    [['truyền thông nhà nước Ai Cập', 'Karim']],
    'a press of the state',
  ],
  [
    'Theo Đài CNN (Mỹ), sau vụ vỡ đập ở miền nam, ông Karim đã hứa sẽ thẩm định lại các con đập.',
    [['CNN', 'Karim']],
    'an outlet with its home behind it, and where or when before who speaks',
  ],
  ['Ông Karim nói truyền thông Ai Cập sẽ đến.', [['', 'Karim']], 'a press that is spoken of'],
  ['Tờ Sabah của Ai Cập dẫn lời ông Karim nói thuế sẽ giảm.', [['Sabah', 'Karim']], 'where an outlet is at home'],
  [
    'Reuters dẫn lời ông Karim nói: “Thuế sẽ giảm”. “Chúng tôi mệt mỏi vì phải chờ đợi”.',
    [
      ['Reuters', 'Karim'],
      ['Reuters', 'Karim'],
    ],
    'a quotation that goes on',
  ],
  [
    'Ông Karim trả lời phỏng vấn BBC hôm qua. Ông nói quân đội sẽ rút trong tuần tới.',
    [['BBC', 'Karim']],
    'spoken to in the sentence before',
  ],
  [
    'Ông Karim trả lời phỏng vấn BBC hôm qua. Ngoại trưởng Anh David Cameron nói quân đội sẽ rút trong tuần tới.',
    [['', 'David Cameron']],
    'another speaker',
  ],
  [
    'Hãng tin Interfax dẫn thông báo của Bộ Quốc phòng Nga cho biết hai binh lính bị thương.',
    [['Interfax', 'Bộ Quốc phòng Nga']],
    'a notice that an outlet quotes',
  ],
  [
    '“Chúng tôi sẽ ký hợp đồng vào mùa hè này”, TASS ngày 19/8 dẫn tuyên bố của ông Karim.',
    [['TASS', 'Karim']],
    'a declaration that an outlet quotes',
  ],
  [
    'Politico dẫn nguồn tin am hiểu vấn đề cho biết thuế sẽ giảm.',
    [['Politico', 'nguồn tin am hiểu vấn đề']],
    'sources that an outlet quotes',
  ],
  [
    'Hãng thông tấn địa phương XYZ dẫn lời ông Karim nói thuế sẽ giảm. Ông Karim nói với XYZ rằng giá sẽ tăng.',
    [
      ['XYZ', 'Karim'],
      ['XYZ', 'Karim'],
    ],
    'an outlet that the article has told before as one',
  ],
  [
    'Nhật báo kinh tế Handel dẫn lời ông Karim nói thuế sẽ giảm. Đội Handel thắng, ông Karim nói.',
    [
      ['Handel', 'Karim'],
      ['', 'Karim'],
    ],
    'its name where no outlet stands',
  ],
  [
    'Ông Karim nói với Đài truyền hình nhà nước Peru rằng thuế sẽ giảm.',
    [['Đài truyền hình nhà nước Peru', 'Karim']],
    'a station told by its country',
  ],
  ['“Thuế sẽ giảm trong năm nay” - ông Karim nói với Albatro Media.', [['Albatro Media', 'Karim']], 'a company told'],
  ['Ông Karim nói Albatro Media sẽ trả thuế.', [['', 'Karim']], 'a company that is spoken of'],
  [
    'Tờ Guardian dẫn lời ông Karim nói thuế sẽ giảm. Cũng theo tờ báo, ông Karim còn nói rằng giá sẽ tăng.',
    [
      ['Guardian', 'Karim'],
      ['Guardian', 'Karim'],
    ],
    'the paper, which is the one named before',
  ],
  [
    'CNN dẫn lời ông Karim nói thuế sẽ giảm. Ông Karim nói với kênh này rằng giá sẽ tăng.',
    [
      ['CNN', 'Karim'],
      ['CNN', 'Karim'],
    ],
    'this channel',
  ],
  [
    'CNN dẫn lời ông Karim nói thuế sẽ giảm. Trong bài phát biểu trên truyền hình, ông Karim cho biết giá sẽ tăng.',
    [
      ['CNN', 'Karim'],
      ['', 'Karim'],
    ],
    'television is not the channel named before',
  ],
  [
    'Ông Karim xác nhận tin này với Reuters và nói thêm “hung thủ đã bị bắt tại chỗ”.',
    [
      ['Reuters', 'Karim'],
      ['Reuters', 'Karim'],
    ],
    'told to an outlet, and more',
  ],
  ['Ông Karim xác nhận hợp đồng với Reuters.', [['', 'Karim']], 'what one has with an outlet is not told to it'],
  [
    'Theo AFP, phát biểu tại Lorva ngày 5-3, ông Karim cảnh báo thuế sẽ tăng.',
    [['AFP', 'Karim']],
    'speaking somewhere, before who speaks',
  ],
  [
    'Theo AFP, hôm thứ Ba, phát ngôn viên quân đội, ông Karim, tuyên bố lệnh ngừng bắn đã có hiệu lực.',
    [['AFP', 'Karim']],
    'when, and who it is, before who speaks',
  ],
  [
    'Theo thống kê ban đầu, ông Karim cho biết 40 ngôi nhà bị sập.',
    [['', 'Karim']],
    'counts by nobody say only how he knows',
  ],
  ['Ông Karim viết trên Sina Weibo rằng thuế sẽ giảm.', [['', 'Karim']], "an outlet's name in a network's"],
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

  test.each([
    ['Một xe tải chở bò bị lật trên cầu, Mirror đưa tin.', 'Mirror organization'],
    ['Các máy bay này sẽ được nâng cấp, Velmark ngày 5/3 đưa tin.', 'Velmark organization'],
    ['Ông Karim đưa tin vui cho cả nhà. Karim nói ông sẽ về quê.', 'Karim person'],
  ])('who speaks in %j is %s', (text, speaker) => {
    const { statements, entities } = analyze({ id: 'via', text });
    const { name, kind } = entities.find(({ id }) => id === statements.at(-1)?.speakers[0]) ?? {};
    expect(`${name} ${kind}`).toBe(speaker);
  });
});

import type { Construction } from './construction.ts';

export const quoteNamedBeside: Construction = {
  id: 'vi/quote-named-beside',
  why: 'a quotation without a cue is said by whom the sentence before its colon, or the tag behind its dash or comma, names',
  hits: [
    [
      'Ông Hai nói lúa đã chín rục.\nSau một hồi im lặng, bà Sáu lắc đầu: “Ruộng này bỏ hoang ba năm rồi. Có ai gặt đâu.”',
      { source: 'Ông Hai', cue: 'nói', content: 'lúa đã chín rục' },
      { source: 'bà Sáu', cue: null, content: 'Ruộng này bỏ hoang ba năm rồi. Có ai gặt đâu', form: 'direct' },
    ],
    [
      'Chị Liên cho biết thuyền vẫn ra khơi.\n“Sóng lớn mấy chúng tôi cũng đi. Ở nhà lấy gì ăn”, anh Tài gật gù.',
      { source: 'Chị Liên', cue: 'cho biết', content: 'thuyền vẫn ra khơi' },
      { source: 'anh Tài', cue: null, content: 'Sóng lớn mấy chúng tôi cũng đi. Ở nhà lấy gì ăn' },
    ],
    [
      'Cô giáo Hoà cho biết lớp học dột nát. “Trời mưa là các em phải dồn vào một góc. Sách vở ướt hết.” - ông Lê Văn Bình, hiệu trưởng.',
      { source: 'Cô giáo Hoà', cue: 'cho biết', content: 'lớp học dột nát' },
      {
        source: 'ông Lê Văn Bình',
        cue: null,
        content: 'Trời mưa là các em phải dồn vào một góc. Sách vở ướt hết',
      },
    ],
  ],
  misses: ['Anh đặt tên con đò là “Sông Quê”, bà chủ quán gật gù.'],
};

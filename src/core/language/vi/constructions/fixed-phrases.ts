import type { Construction } from './construction.ts';

export const fixedPhrases: Construction = {
  id: 'vi/fixed-phrases',
  why: 'adverbs and compounds that hold a word of saying say nothing; the same word with a speaker does',
  hits: [
    [
      'Theo quy định của Ủy ban châu Âu, mỗi hãng phải công khai lượng khí thải.',
      {
        source: 'quy định của Ủy ban châu Âu',
        cue: 'Theo',
        content: 'mỗi hãng phải công khai lượng khí thải',
      },
    ],
    [
      'Bác sĩ Hà khuyên người già nên theo dõi huyết áp mỗi ngày.',
      {
        source: 'Bác sĩ Hà',
        cue: 'khuyên',
        content: 'người già nên theo dõi huyết áp mỗi ngày',
        act: 'demand',
      },
    ],
    [
      'Theo quy định mới của Bộ Tài chính, hộ kinh doanh phải nộp tờ khai hằng quý.',
      { source: 'Bộ Tài chính', cue: 'Theo', content: 'hộ kinh doanh phải nộp tờ khai hằng quý' },
    ],
    [
      'Ông Hòa nói thật ra ông không quen người này.',
      { source: 'Ông Hòa', cue: 'nói', content: 'thật ra ông không quen người này' },
    ],
    [
      'Ông Hòa nói có thể trường sẽ dời sang khu đất mới.',
      { source: 'Ông Hòa', cue: 'nói', content: 'có thể trường sẽ dời sang khu đất mới' },
    ],
    [
      'Theo kế hoạch mà Bộ Giao thông công bố hôm 3/2, đường sắt sẽ chạy thử vào tháng 11.',
      { source: 'kế hoạch mà Bộ Giao thông công bố', cue: 'Theo', content: 'đường sắt sẽ chạy thử vào tháng 11' },
    ],
  ],
  misses: [
    'Nói chung, mùa màng năm nay khá thuận lợi.',
    'Có thể nói đây là mùa giải thành công nhất của đội.',
    'Theo kế hoạch, đường sắt sẽ chạy thử vào tháng 11.',
    'Bệnh nhân đang được theo dõi tại khoa cấp cứu.',
    'Kèm theo hồ sơ là hai tấm ảnh thẻ.',
    'Vụ án thu hút sự theo dõi của đông đảo người dân.',
    'Chiếc xe lao xuống vực, kéo theo hai xe máy.',
    'Tiếng nói cười rộn rã khắp sân trường.',
  ],
};

import type { Construction } from './construction.ts';

export const nounOfSource: Construction = {
  id: 'vi/noun-of-source',
  why: 'a noun of saying with its source behind `của` and its content behind `rằng` or `về`',
  hits: [
    [
      'Iran bác bỏ cáo buộc của Mỹ rằng nước này cung cấp vũ khí cho phiến quân.',
      {
        source: 'Iran',
        cue: 'bác bỏ',
        content: 'cáo buộc của Mỹ rằng nước này cung cấp vũ khí cho phiến quân',
        act: 'deny',
      },
      {
        source: 'Mỹ',
        cue: 'cáo buộc',
        content: 'nước này cung cấp vũ khí cho phiến quân',
        act: 'accuse',
        nested: true,
      },
    ],
    [
      'Đây là câu trả lời cho cáo buộc của phe đối lập rằng lá phiếu bị đánh tráo.',
      { source: 'phe đối lập', cue: 'cáo buộc', content: 'lá phiếu bị đánh tráo', act: 'accuse' },
    ],
    [
      'Động thái trên diễn ra sau cáo buộc của Seoul rằng Bình Nhưỡng vi phạm thỏa thuận ngừng bắn.',
      { source: 'Seoul', cue: 'cáo buộc', content: 'Bình Nhưỡng vi phạm thỏa thuận ngừng bắn', act: 'accuse' },
    ],
    [
      'Chính phủ đang chịu sức ép sau tuyên bố của tướng Barro rằng quân đội sẽ đứng ngoài.',
      { source: 'tướng Barro', cue: 'tuyên bố', content: 'quân đội sẽ đứng ngoài' },
    ],
  ],
  misses: [
    'Lời ru của bà theo anh suốt tuổi thơ.',
    'Tiếng nói của ông vang khắp khán phòng.',
    'Câu chuyện của chị được dựng thành phim.',
    'Bản tuyên bố gồm bảy trang, có chữ ký của hai nguyên thủ.',
  ],
};

import type { Construction } from './construction.ts';

export const mediaWords: Construction = {
  id: 'vi/media-words',
  why: 'words for news and its makers hold `tin`, `báo` and `nói`, but only an outlet that reports something speaks',
  hits: [
    [
      'Báo Yomiuri đưa tin chính phủ Nhật Bản sẽ tăng thuế thuốc lá.',
      { source: 'Báo Yomiuri', cue: 'đưa tin', content: 'chính phủ Nhật Bản sẽ tăng thuế thuốc lá' },
    ],
    [
      'Truyền thông Hàn Quốc đưa tin hai người bị bắt ở Busan.',
      { source: 'Truyền thông Hàn Quốc', cue: 'đưa tin', content: 'hai người bị bắt ở Busan' },
    ],
    [
      'Đài truyền hình địa phương cho biết trường học sẽ đóng cửa hết tuần.',
      { source: 'Đài truyền hình địa phương', cue: 'cho biết', content: 'trường học sẽ đóng cửa hết tuần' },
    ],
    [
      'Tân Hoa xã đưa tin trận lở đất chôn vùi bốn ngôi nhà.',
      { source: 'Tân Hoa xã', cue: 'đưa tin', content: 'trận lở đất chôn vùi bốn ngôi nhà' },
    ],
  ],
  misses: [
    'Bản tin thời sự tối qua dài 45 phút.',
    'Chị học nghề báo chí ở Hà Nội.',
    'Công nghệ thông tin là ngành hút thí sinh nhất năm nay.',
    'Anh nhắn tin cho vợ rồi tắt máy.',
    'Phòng họp báo nằm ở tầng hai.',
    'Tờ báo ra số đầu tiên năm 1931.',
  ],
};

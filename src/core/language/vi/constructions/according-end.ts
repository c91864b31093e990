import type { Construction } from './construction.ts';

export const accordingEnd: Construction = {
  id: 'vi/according-end',
  why: 'the source stands last, behind `theo`; everything before it in the sentence is its content',
  hits: [
    [
      'Hai nghi phạm bị bắt tại sân bay, theo thông báo của cảnh sát Malaysia.',
      { source: 'thông báo của cảnh sát Malaysia', cue: 'theo', content: 'Hai nghi phạm bị bắt tại sân bay' },
    ],
    [
      'Doanh số ô tô điện ở châu Âu tăng 28% trong quý một, theo báo cáo của hãng tư vấn Nordlys.',
      {
        source: 'báo cáo của hãng tư vấn Nordlys',
        cue: 'theo',
        content: 'Doanh số ô tô điện ở châu Âu tăng 28% trong quý một',
      },
    ],
    [
      'Số người chết đã tăng lên 31, theo Bộ Y tế Haiti.',
      { source: 'Bộ Y tế Haiti', cue: 'theo', content: 'Số người chết đã tăng lên 31' },
    ],
    [
      'Vụ tấn công do hai tay súng thực hiện, theo nguồn tin của Reuters.',
      { source: 'Reuters', cue: 'theo', content: 'Vụ tấn công do hai tay súng thực hiện' },
    ],
  ],
  misses: [
    'Hàng hóa được phân loại theo trọng lượng.',
    'Các đội thi đấu theo thể thức vòng tròn.',
    'Học phí được thu theo từng tháng.',
    'Nhiều phụ huynh vẫn cho con theo học trường làng.',
  ],
};

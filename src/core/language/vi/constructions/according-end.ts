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
    [
      'Thỏa thuận sẽ có hiệu lực từ ngày 1/7, theo thông cáo của Bộ Thương mại Mỹ.',
      { source: 'thông cáo của Bộ Thương mại Mỹ', cue: 'theo', content: 'Thỏa thuận sẽ có hiệu lực từ ngày 1/7' },
    ],
    [
      'Trận động đất có tâm chấn sâu 10 km, theo Cơ quan Khảo sát Địa chất Mỹ.',
      { source: 'Cơ quan Khảo sát Địa chất Mỹ', cue: 'theo', content: 'Trận động đất có tâm chấn sâu 10 km' },
    ],
    [
      'Giá dầu có thể chạm mốc 100 USD trong quý tới, theo các nhà phân tích.',
      { source: 'các nhà phân tích', cue: 'theo', content: 'Giá dầu có thể chạm mốc 100 USD trong quý tới' },
    ],
    [
      'Ít nhất 14 người thiệt mạng, theo Cơ quan Quản lý thảm họa Indonesia.',
      { source: 'Cơ quan Quản lý thảm họa Indonesia', cue: 'theo', content: 'Ít nhất 14 người thiệt mạng' },
    ],
    [
      'Chiếc phà chở quá số khách cho phép, theo lời một thuyền viên sống sót.',
      { source: 'một thuyền viên sống sót', cue: 'theo', content: 'Chiếc phà chở quá số khách cho phép' },
    ],
  ],
  misses: [
    'Hàng hóa được phân loại theo trọng lượng.',
    'Các đội thi đấu theo thể thức vòng tròn.',
    'Học phí được thu theo từng tháng.',
    'Nhiều phụ huynh vẫn cho con theo học trường làng.',
  ],
};

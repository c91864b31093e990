import type { Construction } from './construction.ts';

export const plansAndActions: Construction = {
  id: 'vi/plans-and-actions',
  why: 'what somebody does, plans or refuses to do is narration until somebody is reported to have said it',
  hits: [
    [
      'Hãng Orbex thông báo sẽ mở nhà máy thứ hai ở Ba Lan.',
      { source: 'Hãng Orbex', cue: 'thông báo', content: 'sẽ mở nhà máy thứ hai ở Ba Lan', act: 'commit' },
    ],
    [
      'Bộ trưởng Quốc phòng Úc tuyên bố nước này sẽ rút hết quân trước tháng 9.',
      {
        source: 'Bộ trưởng Quốc phòng Úc',
        cue: 'tuyên bố',
        content: 'nước này sẽ rút hết quân trước tháng 9',
        act: 'commit',
      },
    ],
    [
      'Công đoàn yêu cầu hãng trả lương làm thêm giờ.',
      { source: 'Công đoàn', cue: 'yêu cầu', content: 'hãng trả lương làm thêm giờ', act: 'demand' },
    ],
    [
      'Chính quyền thành phố hứa sẽ dọn sạch kênh trước mùa mưa.',
      { source: 'Chính quyền thành phố', cue: 'hứa', content: 'sẽ dọn sạch kênh trước mùa mưa', act: 'commit' },
    ],
  ],
  misses: [
    'Nhà máy thứ hai sẽ khởi công vào tháng 4.',
    'Toàn bộ binh sĩ đã rời căn cứ lúc rạng sáng.',
    'Đội tuyển lên đường sang Doha vào sáng mai.',
    'Công an huyện khám nghiệm hiện trường và lấy lời khai nhân chứng.',
    'Lãnh đạo hai nước hội đàm suốt ba giờ tại Cung Hòa Bình.',
    'Dự kiến cầu vượt hoàn thành vào cuối năm.',
    'Ông lặng lẽ thu dọn đồ đạc rồi khóa cửa.',
    'Món ăn này được cho là có nguồn gốc từ Huế.',
  ],
};

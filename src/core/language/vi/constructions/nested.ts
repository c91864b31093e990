import type { Construction } from './construction.ts';

export const nested: Construction = {
  id: 'vi/nested',
  why: 'what somebody says holds what somebody else says',
  hits: [
    [
      'Ông Vargas nói rằng phe đối lập đã phủ nhận việc nhận tiền từ nước ngoài.',
      {
        source: 'Ông Vargas',
        cue: 'nói',
        content: 'phe đối lập đã phủ nhận việc nhận tiền từ nước ngoài',
        nested: false,
      },
      { source: 'phe đối lập', cue: 'phủ nhận', content: 'việc nhận tiền từ nước ngoài', act: 'deny', nested: true },
    ],
    [
      '“Họ nói sẽ đền bù trước Tết”, bà Cúc kể.',
      { source: 'bà Cúc', cue: 'kể', content: 'Họ nói sẽ đền bù trước Tết', form: 'direct', nested: false },
      { source: 'Họ', cue: 'nói', content: 'sẽ đền bù trước Tết', act: 'commit', nested: true },
    ],
    [
      'Bộ Ngoại giao Nga cho biết Mỹ đã cam kết không triển khai tên lửa tầm trung.',
      {
        source: 'Bộ Ngoại giao Nga',
        cue: 'cho biết',
        content: 'Mỹ đã cam kết không triển khai tên lửa tầm trung',
        nested: false,
      },
      { source: 'Mỹ', cue: 'cam kết', content: 'không triển khai tên lửa tầm trung', act: 'commit', nested: true },
    ],
  ],
  misses: [
    'Hai anh em dắt nhau đi tìm con bò lạc.',
    'Trong lá thư có một tấm ảnh cũ và hai vé xem phim.',
    'Con gái ông lấy chồng ở làng bên.',
  ],
};

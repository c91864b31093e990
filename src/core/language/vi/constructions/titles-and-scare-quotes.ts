import type { Construction } from './construction.ts';

export const titlesAndScareQuotes: Construction = {
  id: 'vi/titles-and-scare-quotes',
  why: 'marks around a title, nickname or ironic word enclose no speech; inside a statement they only change its form',
  hits: [
    [
      'Đạo diễn Hà Vy cho biết phim “Bến lạ” quay trong 40 ngày.',
      { source: 'Đạo diễn Hà Vy', cue: 'cho biết', content: 'phim “Bến lạ” quay trong 40 ngày', form: 'mixed' },
    ],
    [
      'Công an cho biết nhóm “cò đất” này hoạt động từ năm 2019.',
      { source: 'Công an', cue: 'cho biết', content: 'nhóm “cò đất” này hoạt động từ năm 2019', form: 'mixed' },
    ],
    [
      'Nhà văn Lê Minh nói cuốn “Mùa cá nổi” là cuốn sách cuối của ông.',
      { source: 'Nhà văn Lê Minh', cue: 'nói', content: 'cuốn “Mùa cá nổi” là cuốn sách cuối của ông', form: 'mixed' },
    ],
    [
      'Theo ban tổ chức, đêm nhạc “Gọi gió” sẽ dời sang thứ Sáu.',
      { source: 'ban tổ chức', cue: 'Theo', content: 'đêm nhạc “Gọi gió” sẽ dời sang thứ Sáu', form: 'mixed' },
    ],
  ],
  misses: [
    'Nhiều tuyến phố trở thành “sông” sau cơn mưa chiều.',
    'Ông được ví như “ông hoàng” của dòng nhạc quê hương.',
    'Giá rau “nhảy múa” suốt cả tuần.',
    'Cuốn “Mùa cá nổi” đã tái bản lần thứ tư.',
    'Hội thảo “Văn hóa đọc trong kỷ nguyên số” khai mạc sáng nay.',
  ],
};

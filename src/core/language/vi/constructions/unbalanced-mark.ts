import type { Construction } from './construction.ts';

export const unbalancedMark: Construction = {
  id: 'vi/unbalanced-mark',
  why: 'a forgotten quote mark must not spoil the sentences and paragraphs behind it',
  hits: [
    [
      'Ông Hưng nói: “Nhà máy đã ngừng xả thải từ tháng 3.\nSở Tài nguyên cho biết sẽ lấy mẫu nước trong tuần này.',
      { source: 'Ông Hưng', cue: 'nói', content: 'Nhà máy đã ngừng xả thải từ tháng 3' },
      { source: 'Sở Tài nguyên', cue: 'cho biết', content: 'sẽ lấy mẫu nước trong tuần này' },
    ],
    [
      'Tôi không nhận được đồng nào”, bà Mến khẳng định.\n“Số tiền đã chuyển đủ”, kế toán xã nói.',
      { source: 'bà Mến', cue: 'khẳng định', content: 'Tôi không nhận được đồng nào' },
      { source: 'kế toán xã', cue: 'nói', content: 'Số tiền đã chuyển đủ' },
    ],
    [
      'Chị Lan kể: "Nước lên nhanh quá, không kịp dọn đồ.\n"Chúng tôi đã báo trước hai tiếng", trưởng thôn Phúc nói.',
      { source: 'Chị Lan', cue: 'kể', content: 'Nước lên nhanh quá, không kịp dọn đồ' },
      { source: 'trưởng thôn Phúc', cue: 'nói', content: 'Chúng tôi đã báo trước hai tiếng' },
    ],
  ],
  misses: [
    'Màn hình 32" được giảm giá một nửa.',
    'Vở diễn “Sông quê mở màn lúc 20h.',
    'Đội hình gồm toàn cầu thủ trẻ” xuất phát từ Đà Nẵng.',
  ],
};

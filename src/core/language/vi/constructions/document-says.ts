import type { Construction } from './construction.ts';

export const documentSays: Construction = {
  id: 'vi/document-says',
  why: 'a report, ruling, treaty or survey is what speaks',
  hits: [
    [
      'Báo cáo của Ngân hàng Thế giới cho thấy kinh tế khu vực tăng 4,1%.',
      { source: 'Báo cáo của Ngân hàng Thế giới', cue: 'cho thấy', content: 'kinh tế khu vực tăng 4,1%' },
    ],
    [
      'Theo hiệp định, mỗi bên được giữ không quá 300 đầu đạn.',
      { source: 'hiệp định', cue: 'Theo', content: 'mỗi bên được giữ không quá 300 đầu đạn' },
    ],
    [
      'Nghị quyết yêu cầu các nước thành viên nộp báo cáo trước tháng 6.',
      { source: 'Nghị quyết', cue: 'yêu cầu', content: 'các nước thành viên nộp báo cáo trước tháng 6', act: 'demand' },
    ],
    [
      'Khảo sát của Viện Dân số cho thấy, cứ năm phụ nữ thì một người không muốn sinh con.',
      {
        source: 'Khảo sát của Viện Dân số',
        cue: 'cho thấy',
        content: 'cứ năm phụ nữ thì một người không muốn sinh con',
      },
    ],
    [
      'Theo cáo trạng, bị cáo đã lập 14 công ty ma để xoay vòng hóa đơn.',
      { cue: 'Theo cáo trạng', content: 'bị cáo đã lập 14 công ty ma để xoay vòng hóa đơn' },
    ],
    [
      'Kết luận thanh tra chỉ rõ khu đất được giao sai đối tượng.',
      { source: 'Kết luận thanh tra', cue: 'chỉ rõ', content: 'khu đất được giao sai đối tượng' },
    ],
    [
      'Thông cáo của Bộ Ngoại giao Nhật Bản có đoạn viết: “Hành động này đe dọa hòa bình khu vực”.',
      { source: 'Thông cáo của Bộ Ngoại giao Nhật Bản', cue: 'viết', content: 'Hành động này đe dọa hòa bình khu vực' },
    ],
  ],
  misses: [
    'Báo cáo dày 80 trang được in thành ba tập.',
    'Hiệp định sẽ được ký tại Paris vào thứ Năm.',
    'Bản cáo trạng dài hơn 200 trang.',
    'Tòa dành cả buổi sáng để đọc hồ sơ vụ án.',
  ],
};

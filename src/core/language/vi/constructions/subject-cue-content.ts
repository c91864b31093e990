import type { Construction } from './construction.ts';

export const subjectCueContent: Construction = {
  id: 'vi/subject-cue-content',
  why: 'the most frequent indirect form: who, the verb of saying, then what, with or without a joining word between',
  hits: [
    [
      'Đại sứ quán Peru nhiều lần phủ nhận cáo buộc này.',
      { source: 'Đại sứ quán Peru', cue: 'phủ nhận', content: 'cáo buộc này', act: 'deny' },
    ],
    ['Sau đó bà mới nói rằng kho hàng đã cũ.', { source: 'bà', cue: 'nói', content: 'kho hàng đã cũ' }],
    [
      'Ông Trần Quốc Bình, Giám đốc Sở Nông nghiệp tỉnh An Hòa, cho biết toàn tỉnh còn 12.000 ha lúa chưa thu hoạch.',
      {
        source: 'Ông Trần Quốc Bình',
        cue: 'cho biết',
        content: 'toàn tỉnh còn 12.000 ha lúa chưa thu hoạch',
        act: 'assert',
        form: 'indirect',
      },
    ],
    [
      'Người phát ngôn Bộ Quốc phòng Hàn Quốc hôm 5/3 khẳng định rằng cuộc diễn tập chỉ mang tính phòng thủ.',
      {
        source: 'Người phát ngôn Bộ Quốc phòng Hàn Quốc',
        cue: 'khẳng định',
        content: 'cuộc diễn tập chỉ mang tính phòng thủ',
      },
    ],
    [
      'Bộ trưởng Tài chính nước này nói thêm: Ngân sách năm tới sẽ không tăng.',
      { source: 'Bộ trưởng Tài chính nước này', cue: 'nói thêm', content: 'Ngân sách năm tới sẽ không tăng' },
    ],
    [
      'Phát biểu tại cuộc họp báo chiều qua ở Geneva, bà Linh nhấn mạnh việc tiếp cận vaccine phải công bằng.',
      { source: 'bà Linh', cue: 'nhấn mạnh', content: 'việc tiếp cận vaccine phải công bằng' },
    ],
    [
      'Chiều 14/6, đại diện hãng xe cho hay, lô hàng lỗi đã được thu hồi toàn bộ.',
      { source: 'đại diện hãng xe', cue: 'cho hay', content: 'lô hàng lỗi đã được thu hồi toàn bộ' },
    ],
    [
      'Câu lạc bộ bác tin đồn bán tiền đạo 22 tuổi.',
      { source: 'Câu lạc bộ', cue: 'bác tin đồn', content: 'bán tiền đạo 22 tuổi', act: 'deny' },
    ],
    [
      'Trao đổi với phóng viên, chị Hạnh kể gia đình chị mất trắng ba sào dưa hấu sau trận lũ.',
      { source: 'chị Hạnh', cue: 'kể', content: 'gia đình chị mất trắng ba sào dưa hấu sau trận lũ' },
    ],
    [
      'Các nhà khoa học cho rằng dòng hải lưu này đang yếu đi nhanh hơn dự tính.',
      { source: 'Các nhà khoa học', cue: 'cho rằng', content: 'dòng hải lưu này đang yếu đi nhanh hơn dự tính' },
    ],
    [
      'Dù thừa nhận dự án chậm tiến độ, ông Trần Hữu Lộc cho rằng lỗi thuộc về nhà thầu.',
      { source: 'ông Trần Hữu Lộc', cue: 'thừa nhận', content: 'dự án chậm tiến độ', act: 'confirm' },
      { source: 'ông Trần Hữu Lộc', cue: 'cho rằng', content: 'lỗi thuộc về nhà thầu', act: 'assert' },
    ],
    [
      'Mặc dù phủ nhận cáo buộc, công ty Minh Anh vẫn bị phạt.',
      { source: 'công ty Minh Anh', cue: 'phủ nhận', content: 'cáo buộc', act: 'deny' },
    ],
    [
      'Chân thành cảm ơn sự đón tiếp của tỉnh An Hòa, bà Hà cho biết lớp học sẽ mở lại.',
      { source: 'bà Hà', cue: 'cảm ơn', content: 'sự đón tiếp của tỉnh An Hòa', act: 'express' },
      { source: 'bà Hà', cue: 'cho biết', content: 'lớp học sẽ mở lại' },
    ],
    [
      'Nhóm thợ của anh Lê (quê Vân Lộc, Hà Giang) thừa nhận đã lấy cắp dây điện.',
      { source: 'Nhóm thợ của anh Lê (quê Vân Lộc, Hà Giang)', cue: 'thừa nhận', content: 'đã lấy cắp dây điện' },
    ],
    [
      'Huấn luyện viên Hoàng Sơn thừa nhận đội nhà đã chơi dưới sức trong hiệp hai.',
      {
        source: 'Huấn luyện viên Hoàng Sơn',
        cue: 'thừa nhận',
        content: 'đội nhà đã chơi dưới sức trong hiệp hai',
        act: 'confirm',
      },
    ],
    [
      'Tổng thống Pháp kêu gọi các bên kiềm chế.',
      { source: 'Tổng thống Pháp', cue: 'kêu gọi', content: 'các bên kiềm chế', act: 'demand' },
    ],
    [
      'Hồi tháng 3, Ủy ban Kiểm soát Biên giới Na Uy cảnh báo số người vượt biên có thể tăng gấp ba trong mùa hè.',
      {
        source: 'Ủy ban Kiểm soát Biên giới Na Uy',
        cue: 'cảnh báo',
        content: 'số người vượt biên có thể tăng gấp ba trong mùa hè',
        act: 'warn',
      },
    ],
    [
      'Trả lời chất vấn trước Quốc hội sáng nay, Bộ trưởng Giáo dục cho biết sẽ không tăng học phí trong năm học tới.',
      { source: 'Bộ trưởng Giáo dục', cue: 'cho biết', content: 'sẽ không tăng học phí trong năm học tới' },
    ],
    [
      'Điều tra viên nói là chiếc xe bị mất phanh từ đỉnh dốc.',
      { source: 'Điều tra viên', cue: 'nói', content: 'chiếc xe bị mất phanh từ đỉnh dốc' },
    ],
    [
      'Anh Cường kể nước tràn vào nhà lúc nửa đêm.',
      { source: 'Anh Cường', cue: 'kể', content: 'nước tràn vào nhà lúc nửa đêm' },
    ],
    [
      'Phe đối lập chỉ trích chính phủ phản ứng chậm.',
      { source: 'Phe đối lập', cue: 'chỉ trích', content: 'chính phủ phản ứng chậm', act: 'accuse' },
    ],
    [
      'Tại cơ quan điều tra, Toàn khai nhận do nợ nần nên nảy sinh ý định trộm xe.',
      { source: 'Toàn', cue: 'khai nhận', content: 'do nợ nần nên nảy sinh ý định trộm xe', act: 'confirm' },
    ],
    [
      'Ông Mueller cho biết tại Berlin hôm thứ Ba rằng chính phủ đã chuẩn bị hai phương án.',
      { source: 'Ông Mueller', cue: 'cho biết', content: 'chính phủ đã chuẩn bị hai phương án' },
    ],
    [
      'Cảnh sát trưởng thành phố, người trực tiếp chỉ huy chiến dịch giải cứu kéo dài ba ngày, nói không ai bị thương.',
      { source: 'Cảnh sát trưởng thành phố', cue: 'nói', content: 'không ai bị thương' },
    ],
  ],
  misses: [
    'Nhà sách Hoa Sen dời về số 12 Minh Khai có ba tầng lầu và một quán trà nhỏ.',
    'Ông Bình rời cuộc họp lúc 17h và không ghé phòng báo chí.',
    'Nông dân trong xã đang gấp rút gặt lúa trước khi bão vào.',
    'Cuộc họp báo kéo dài gần hai giờ.',
    'Hai bên ký biên bản ghi nhớ trong khuôn khổ chuyến thăm.',
    'Bà Linh sang Geneva từ chiều thứ Bảy.',
  ],
};

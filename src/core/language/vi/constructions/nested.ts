import type { Construction } from './construction.ts';

export const nested: Construction = {
  id: 'vi/nested',
  why: 'what somebody says holds what somebody else says',
  hits: [
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
    [
      'Theo bà Cúc, chủ thầu từng hứa sẽ trả hết lương trước Tết.',
      { source: 'bà Cúc', cue: 'Theo', content: 'chủ thầu từng hứa sẽ trả hết lương trước Tết', nested: false },
      { source: 'chủ thầu', cue: 'hứa', content: 'sẽ trả hết lương trước Tết', act: 'commit', nested: true },
    ],
    [
      'Người phát ngôn cho biết Tổng thống đã kêu gọi hai nước kiềm chế.',
      { source: 'Người phát ngôn', cue: 'cho biết', content: 'Tổng thống đã kêu gọi hai nước kiềm chế', nested: false },
      { source: 'Tổng thống', cue: 'kêu gọi', content: 'hai nước kiềm chế', act: 'demand', nested: true },
    ],
    [
      'Reuters đưa tin ông Orlov đã bác bỏ lời mời đàm phán.',
      { source: 'ông Orlov', cue: 'bác bỏ', content: 'lời mời đàm phán', act: 'deny', via: ['Reuters'] },
    ],
    [
      'Đại sứ Kim cho biết Bình Nhưỡng bác bỏ kế hoạch trao đổi tù binh.',
      {
        source: 'Đại sứ Kim',
        cue: 'cho biết',
        content: 'Bình Nhưỡng bác bỏ kế hoạch trao đổi tù binh',
        nested: false,
      },
      { source: 'Bình Nhưỡng', cue: 'bác bỏ', content: 'kế hoạch trao đổi tù binh', act: 'deny', nested: true },
    ],
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
      'Một quan chức tiết lộ chính phủ lo ngại giá gạo sẽ tăng.',
      { source: 'Một quan chức', cue: 'tiết lộ', content: 'chính phủ lo ngại giá gạo sẽ tăng', nested: false },
      { source: 'chính phủ', cue: 'lo ngại', content: 'giá gạo sẽ tăng', act: 'warn', nested: true },
    ],
    [
      'Quân đội Peru đã đề nghị tổng thống cho phép không kích vùng núi, tướng Alan Ruiz cho biết hôm qua.',
      {
        source: 'tướng Alan Ruiz',
        cue: 'cho biết',
        content: 'Quân đội Peru đã đề nghị tổng thống cho phép không kích vùng núi',
        nested: false,
      },
      {
        source: 'Quân đội Peru',
        cue: 'đề nghị',
        content: 'tổng thống cho phép không kích vùng núi',
        act: 'demand',
        nested: true,
      },
    ],
    [
      'Kết quả giám định cho thấy nồi hơi đã nổ giữa giờ ăn trưa, Bộ Quốc phòng Peru tuyên bố.',
      {
        source: 'Bộ Quốc phòng Peru',
        cue: 'tuyên bố',
        content: 'Kết quả giám định cho thấy nồi hơi đã nổ giữa giờ ăn trưa',
        nested: false,
      },
      {
        source: 'Kết quả giám định',
        cue: 'cho thấy',
        content: 'nồi hơi đã nổ giữa giờ ăn trưa',
        nested: true,
      },
    ],
    [
      'Ông Bole đã bác bỏ các cáo buộc của Chile và phương Tây về việc Bolivia cử quân sang Peru.',
      {
        source: 'Ông Bole',
        cue: 'bác bỏ',
        content: 'các cáo buộc của Chile và phương Tây về việc Bolivia cử quân sang Peru',
        act: 'deny',
      },
      {
        source: 'Chile và phương Tây',
        cue: 'cáo buộc',
        content: 'việc Bolivia cử quân sang Peru',
        act: 'accuse',
        nested: true,
      },
    ],
    [
      'Bà Liên bác bỏ cáo buộc công ty bán gạo mốc.',
      { source: 'Bà Liên', cue: 'bác bỏ', content: 'cáo buộc công ty bán gạo mốc', act: 'deny' },
    ],
    [
      'Ông Duy bác bỏ thông tin cho rằng đội bóng nợ lương cầu thủ.',
      { source: 'Ông Duy', cue: 'bác bỏ', content: 'thông tin cho rằng đội bóng nợ lương cầu thủ', act: 'deny' },
    ],
    [
      'Bà Liên chưa phản hồi yêu cầu bình luận của phóng viên.',
      { source: 'Bà Liên', cue: 'chưa phản hồi', content: 'yêu cầu bình luận của phóng viên', act: 'withhold' },
    ],
  ],
  misses: [
    'Trong khi đó đồng minh của họ lại bị chỉ trích.',
    'Hai anh em dắt nhau đi tìm con bò lạc.',
    'Trong lá thư có một tấm ảnh cũ và hai vé xem phim.',
    'Con gái ông lấy chồng ở làng bên.',
  ],
};

import type { Construction } from './construction.ts';

export const coordinatedCues: Construction = {
  id: 'vi/coordinated-cues',
  why: 'one subject, two verbs, each with a content of its own',
  hits: [
    [
      'Liên Hợp Quốc cảnh báo nạn đói sẽ lan rộng, đồng thời kêu gọi các nước tăng viện trợ.',
      { source: 'Liên Hợp Quốc', cue: 'cảnh báo', content: 'nạn đói sẽ lan rộng', act: 'warn' },
      { cue: 'kêu gọi', content: 'các nước tăng viện trợ', act: 'demand' },
    ],
    [
      'Bà Merz phủ nhận việc nhận tiền và khẳng định sẽ kiện tờ báo.',
      { source: 'Bà Merz', cue: 'phủ nhận', content: 'việc nhận tiền', act: 'deny' },
      { cue: 'khẳng định', content: 'sẽ kiện tờ báo', act: 'commit' },
    ],
    [
      'Trung Quốc lên án vụ tập kích và yêu cầu các bên ngừng bắn.',
      { source: 'Trung Quốc', cue: 'lên án', content: 'vụ tập kích', act: 'accuse' },
      { cue: 'yêu cầu', content: 'các bên ngừng bắn', act: 'demand' },
    ],
    [
      'Nhóm chuyên gia nhận định dịch đã qua đỉnh, song khuyến cáo người dân vẫn đeo khẩu trang.',
      { source: 'Nhóm chuyên gia', cue: 'nhận định', content: 'dịch đã qua đỉnh' },
      { cue: 'khuyến cáo', content: 'người dân vẫn đeo khẩu trang', act: 'demand' },
    ],
    [
      'Ông Sato cho biết hai nước đã ký thỏa thuận, đồng thời nhấn mạnh mọi điều khoản đều công khai.',
      { source: 'Ông Sato', cue: 'cho biết', content: 'hai nước đã ký thỏa thuận' },
      { cue: 'nhấn mạnh', content: 'mọi điều khoản đều công khai' },
    ],
    [
      'Giám đốc bệnh viện thừa nhận có sai sót trong khâu bàn giao, nhưng nói đây chỉ là lỗi cá nhân.',
      { source: 'Giám đốc bệnh viện', cue: 'thừa nhận', content: 'có sai sót trong khâu bàn giao', act: 'confirm' },
      { cue: 'nói', content: 'đây chỉ là lỗi cá nhân' },
    ],
    [
      'Trong khi đó, phía Ukraine phủ nhận mọi cáo buộc và cho rằng Nga dàn dựng vụ việc.',
      { source: 'phía Ukraine', cue: 'phủ nhận', content: 'mọi cáo buộc', act: 'deny' },
      { cue: 'cho rằng', content: 'Nga dàn dựng vụ việc', act: 'accuse' },
    ],
    [
      'Người phát ngôn Điện Elysee bác bỏ tin đồn từ chức, gọi đây là “chuyện bịa đặt”.',
      { source: 'Người phát ngôn Điện Elysee', cue: 'bác bỏ', content: 'tin đồn từ chức', act: 'deny' },
      { cue: 'gọi', content: 'đây là “chuyện bịa đặt' },
    ],
    [
      'Ông Lâm phủ nhận, nói rằng công ty vẫn trả lương đầy đủ.',
      { source: 'Ông Lâm', cue: 'nói', content: 'công ty vẫn trả lương đầy đủ', nested: false },
    ],
    [
      'Bà Liên bác bỏ, cho rằng số liệu đã cũ.',
      { source: 'Bà Liên', cue: 'cho rằng', content: 'số liệu đã cũ', nested: false },
    ],
    [
      'Bà Liên phủ nhận, đồng thời tuyên bố kho hàng trống rỗng.',
      { source: 'Bà Liên', cue: 'tuyên bố', content: 'kho hàng trống rỗng', nested: false },
    ],
    [
      'Ông Lâm phản bác: “Chúng tôi đã nộp đủ thuế”.',
      { source: 'Ông Lâm', cue: 'phản bác', content: 'Chúng tôi đã nộp đủ thuế', act: 'deny', form: 'direct' },
    ],
  ],
  misses: [
    'Hai bên trao đổi công hàm và chụp ảnh lưu niệm.',
    'Anh vừa chạy xe vừa nghe điện thoại nên không kịp phanh.',
    'Đoàn thanh tra kiểm tra sổ sách, đồng thời niêm phong kho hàng.',
  ],
};

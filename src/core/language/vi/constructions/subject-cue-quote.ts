import type { Construction } from './construction.ts';

export const subjectCueQuote: Construction = {
  id: 'vi/subject-cue-quote',
  why: 'the quotation follows its verb, mostly behind a colon; part of a sentence in marks makes the form mixed',
  hits: [
    [
      'Ông Hưng nói: “Nhà máy đã ngừng xả thải từ tháng 3”.',
      { source: 'Ông Hưng', cue: 'nói', content: 'Nhà máy đã ngừng xả thải từ tháng 3', form: 'direct' },
    ],
    [
      'Trong thư gửi cổ đông, Tổng giám đốc Mai Thu viết: "Năm nay công ty không chia cổ tức".',
      { source: 'Tổng giám đốc Mai Thu', cue: 'viết', content: 'Năm nay công ty không chia cổ tức', form: 'direct' },
    ],
    [
      'Bà Oanh bức xúc: "Chúng tôi gửi đơn bảy lần mà không ai trả lời. Lần nào cũng hẹn."',
      {
        source: 'Bà Oanh',
        cue: 'bức xúc',
        content: 'Chúng tôi gửi đơn bảy lần mà không ai trả lời. Lần nào cũng hẹn',
        form: 'direct',
      },
    ],
    [
      'Ngoại trưởng Đức tuyên bố “không có lý do gì để nới lỏng trừng phạt”.',
      {
        source: 'Ngoại trưởng Đức',
        cue: 'tuyên bố',
        content: 'không có lý do gì để nới lỏng trừng phạt',
        form: 'direct',
      },
    ],
    [
      'Trên trang cá nhân, ông Petrov viết rằng đây là “một trò hề tốn kém”.',
      { source: 'ông Petrov', cue: 'viết', content: 'đây là “một trò hề tốn kém', form: 'mixed' },
    ],
    [
      'Luật sư của bị cáo nói thân chủ mình “hoàn toàn không biết” về khoản tiền này.',
      {
        source: 'Luật sư của bị cáo',
        cue: 'nói',
        content: 'thân chủ mình “hoàn toàn không biết” về khoản tiền này',
        form: 'mixed',
      },
    ],
    [
      'Thủ tướng Thái Lan cảnh báo: "Ai đầu cơ gạo lúc này sẽ bị xử lý nghiêm".',
      {
        source: 'Thủ tướng Thái Lan',
        cue: 'cảnh báo',
        content: 'Ai đầu cơ gạo lúc này sẽ bị xử lý nghiêm',
        act: 'warn',
      },
    ],
    [
      'Ông Hưng nói đây là “một sai lầm lớn”.',
      { source: 'Ông Hưng', cue: 'nói', content: 'đây là “một sai lầm lớn', form: 'mixed' },
    ],
    [
      'Nói về kế hoạch sắp tới, nữ ca sĩ chia sẻ: "Tôi muốn dành một năm để học".',
      { source: 'nữ ca sĩ', cue: 'chia sẻ', content: 'Tôi muốn dành một năm để học', form: 'direct' },
    ],
  ],
  misses: [
    'Bộ phim mang tên “Lời hứa mùa thu” sẽ ra rạp vào tháng 9.',
    'Chương trình “Cặp lá xanh” tặng 200 suất quà cho học sinh nghèo.',
    'Đội bóng được mệnh danh là “đoàn tàu miền Trung”.',
    'Giải thưởng gồm ba hạng mục: truyện ngắn, thơ và tản văn.',
  ],
};

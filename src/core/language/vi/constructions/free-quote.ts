import type { Construction } from './construction.ts';

export const freeQuote: Construction = {
  id: 'vi/free-quote',
  why: 'a quoted sentence without a tag goes on with the words of the speaker before it',
  hits: [
    [
      'Bà Thoa nói gia đình đã nộp đủ thuế. "Biên lai tôi còn giữ cả đây."',
      { source: 'Bà Thoa', cue: 'nói', content: 'gia đình đã nộp đủ thuế', form: 'indirect' },
      { source: null, cue: null, content: 'Biên lai tôi còn giữ cả đây', form: 'direct' },
    ],
    [
      'Anh Quý cho biết tàu gặp nạn lúc nửa đêm. “Sóng cao bốn mét, chúng tôi không kịp mặc áo phao.”',
      { source: 'Anh Quý', cue: 'cho biết', content: 'tàu gặp nạn lúc nửa đêm' },
      { source: null, cue: null, content: 'Sóng cao bốn mét, chúng tôi không kịp mặc áo phao', form: 'direct' },
    ],
    [
      '“Tôi không oán trách ai”, ông Năm nói. “Chỉ mong sớm có nhà mới.”',
      { source: 'ông Năm', cue: 'nói', content: 'Tôi không oán trách ai' },
      { source: null, cue: null, content: 'Chỉ mong sớm có nhà mới', form: 'direct' },
    ],
    [
      'Bộ trưởng Y tế thừa nhận hệ thống đã quá tải.\n“Các bác sĩ đang làm việc 14 tiếng mỗi ngày.”',
      { source: 'Bộ trưởng Y tế', cue: 'thừa nhận', content: 'hệ thống đã quá tải', act: 'confirm' },
      { source: null, cue: null, content: 'Các bác sĩ đang làm việc 14 tiếng mỗi ngày', form: 'direct' },
    ],
    [
      'Nữ diễn viên nói cô đã đọc kịch bản ba lần. “Lần nào tôi cũng khóc ở cảnh cuối. Tôi nhận lời ngay hôm sau.”',
      { source: 'Nữ diễn viên', cue: 'nói', content: 'cô đã đọc kịch bản ba lần' },
      {
        source: null,
        cue: null,
        content: 'Lần nào tôi cũng khóc ở cảnh cuối. Tôi nhận lời ngay hôm sau',
        form: 'direct',
      },
    ],
  ],
  misses: [
    'Khu chợ có tên “Chợ Âm Phủ” chỉ họp về đêm.',
    'Dân trong vùng quen gọi con dốc ấy là “dốc Bà Già”.',
    'Tấm bảng “Cấm tắm” bị gió quật gãy.',
    'Các “phượt thủ” thường dừng xe ở khúc cua này.',
  ],
};

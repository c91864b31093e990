import type { Construction } from './construction.ts';

export const withhold: Construction = {
  id: 'vi/withhold',
  why: 'a refusal to comment, confirm, answer or tell; its content is what is withheld, or the refusal itself',
  hits: [
    [
      'Ông Lộc không phủ nhận việc nhà máy xả thải.',
      { source: 'Ông Lộc', cue: 'không phủ nhận', content: 'việc nhà máy xả thải', act: 'confirm' },
    ],
    [
      'Bà Liên không tin rằng Chile đứng sau vụ việc.',
      { source: 'Bà Liên', cue: 'không tin rằng', content: 'Chile đứng sau vụ việc', act: 'deny' },
    ],
    [
      'Các hãng hàng không cho biết giá vé sẽ tăng.',
      { source: 'Các hãng hàng không', cue: 'cho biết', content: 'giá vé sẽ tăng' },
    ],
    [
      'Người phát ngôn Lầu Năm Góc từ chối bình luận về vị trí của tàu sân bay.',
      {
        source: 'Người phát ngôn Lầu Năm Góc',
        cue: 'từ chối bình luận',
        content: 'vị trí của tàu sân bay',
        act: 'withhold',
      },
    ],
    [
      'Israel không xác nhận cũng không phủ nhận việc sở hữu vũ khí hạt nhân.',
      {
        source: 'Israel',
        cue: 'không xác nhận cũng không phủ nhận',
        content: 'việc sở hữu vũ khí hạt nhân',
        act: 'withhold',
      },
    ],
    [
      'Hãng này chưa đưa ra bình luận về vụ việc.',
      { source: 'Hãng này', cue: 'chưa đưa ra bình luận', content: 'vụ việc', act: 'withhold' },
    ],
    [
      'Cảnh sát không tiết lộ danh tính nạn nhân.',
      { source: 'Cảnh sát', cue: 'không tiết lộ', content: 'danh tính nạn nhân', act: 'withhold' },
    ],
    [
      'Điện Elysée chưa có bình luận gì về thông tin trên.',
      { source: 'Điện Elysée', cue: 'chưa có bình luận gì', content: 'thông tin trên', act: 'withhold' },
    ],
    [
      'Ông Rossi từ chối cho biết lý do rút lui.',
      { source: 'Ông Rossi', cue: 'từ chối cho biết', content: 'lý do rút lui', act: 'withhold' },
    ],
    [
      'Đại diện công ty từ chối tiết lộ giá trị hợp đồng.',
      { source: 'Đại diện công ty', cue: 'từ chối tiết lộ', content: 'giá trị hợp đồng', act: 'withhold' },
    ],
    [
      'Bộ Quốc phòng Ấn Độ chưa lên tiếng về vụ va chạm.',
      { source: 'Bộ Quốc phòng Ấn Độ', cue: 'chưa lên tiếng', content: 'vụ va chạm', act: 'withhold' },
    ],
    [
      'Người đại diện từ chối trả lời về mức lương của cầu thủ.',
      { source: 'Người đại diện', cue: 'từ chối trả lời', content: 'mức lương của cầu thủ', act: 'withhold' },
    ],
    [
      'Phía công ty chưa phản hồi về cáo buộc này.',
      { source: 'Phía công ty', cue: 'chưa phản hồi', content: 'cáo buộc này', act: 'withhold' },
    ],
    [
      'Ông không nêu rõ thời điểm rút quân.',
      { source: 'Ông', cue: 'không nêu rõ', content: 'thời điểm rút quân', act: 'withhold' },
    ],
    [
      'Điện Kremlin từ chối bình luận.',
      { source: 'Điện Kremlin', cue: 'từ chối bình luận', content: 'từ chối bình luận', act: 'withhold' },
    ],
  ],
  misses: ['Tòa từ chối cho bị cáo tại ngoại.', 'Cậu bé im lặng ngồi nhìn ra sân.'],
};

import type { Construction } from './construction.ts';

export const outletQuotes: Construction = {
  id: 'vi/outlet-quotes',
  why: 'an outlet relays somebody: the speaker is the one quoted, the outlet stands in `via`',
  hits: [
    [
      'AFP dẫn lời Bộ trưởng Quốc phòng Philippines nói tàu tuần tra sẽ ở lại khu vực.',
      {
        source: 'Bộ trưởng Quốc phòng Philippines',
        cue: 'nói',
        content: 'tàu tuần tra sẽ ở lại khu vực',
        via: ['AFP'],
      },
    ],
    [
      '“Chúng tôi không tìm kiếm xung đột”, Reuters dẫn lời ông Karim nói.',
      { source: 'ông Karim', cue: 'nói', content: 'Chúng tôi không tìm kiếm xung đột', via: ['Reuters'] },
    ],
    [
      '“Tôi chưa từng gặp người đó”, ông Novak nói với Reuters.',
      { source: 'ông Novak', cue: 'nói', content: 'Tôi chưa từng gặp người đó', via: ['Reuters'] },
    ],
    [
      'Yonhap dẫn nguồn tin quân đội cho biết Triều Tiên đã phóng hai tên lửa tầm ngắn.',
      {
        source: 'nguồn tin quân đội',
        cue: 'cho biết',
        content: 'Triều Tiên đã phóng hai tên lửa tầm ngắn',
        via: ['Yonhap'],
      },
    ],
    [
      'Theo AFP, Thủ tướng Ethiopia nói đàm phán sẽ nối lại vào tuần tới.',
      { source: 'Thủ tướng Ethiopia', cue: 'nói', content: 'đàm phán sẽ nối lại vào tuần tới', via: ['AFP'] },
    ],
    [
      'Tờ Guardian dẫn lời một nhân chứng: "Mọi người bỏ chạy về phía cửa sau".',
      { source: 'một nhân chứng', cue: 'dẫn lời', content: 'Mọi người bỏ chạy về phía cửa sau', via: ['Guardian'] },
    ],
    [
      '"Chúng tôi tìm thấy hai nạn nhân trong đống đổ nát," AFP dẫn lời cảnh sát địa phương.',
      {
        source: 'cảnh sát địa phương',
        cue: 'dẫn lời',
        content: 'Chúng tôi tìm thấy hai nạn nhân trong đống đổ nát',
        form: 'direct',
        via: ['AFP'],
      },
    ],
    [
      'Hai nạn nhân đã được đưa tới bệnh viện, hãng tin AFP (Pháp) dẫn lời bà Ana Dolan, người phát ngôn bệnh viện Lorva.',
      {
        source: 'bà Ana Dolan, người phát ngôn bệnh viện Lorva',
        cue: 'dẫn lời',
        content: 'Hai nạn nhân đã được đưa tới bệnh viện',
        form: 'indirect',
        via: ['AFP'],
      },
    ],
    [
      '“Kết quả này vượt mong đợi”, báo Asahi dẫn lời giáo sư Tanaka.',
      { source: 'giáo sư Tanaka', cue: 'dẫn lời', content: 'Kết quả này vượt mong đợi', via: ['Asahi'] },
    ],
  ],
  misses: [
    'Phóng viên AFP có mặt tại quảng trường từ sáng sớm.',
    'Anh từng làm việc cho Reuters suốt bảy năm.',
    'Đoạn phim do kênh NHK phát sóng dài 30 giây.',
    'Báo Tuổi Trẻ trao 50 suất học bổng cho tân sinh viên.',
  ],
};

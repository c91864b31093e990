import type { Construction } from './construction.ts';

export const brokenQuote: Construction = {
  id: 'vi/broken-quote',
  why: 'a tag in the middle breaks a quotation into two statements',
  hits: [
    [
      '"Đây là ngôi nhà của cha tôi", bà Tư nói. "Tôi sẽ không đi đâu cả."',
      { source: 'bà Tư', cue: 'nói', content: 'Đây là ngôi nhà của cha tôi', form: 'direct' },
      { content: 'Tôi sẽ không đi đâu cả', form: 'direct' },
    ],
    [
      '“Con tàu nghiêng rất nhanh”, thuyền trưởng Bảy Hiền nhớ lại. “Chỉ mười phút sau là chìm hẳn.”',
      { source: 'thuyền trưởng Bảy Hiền', cue: 'nhớ lại', content: 'Con tàu nghiêng rất nhanh', form: 'direct' },
      { content: 'Chỉ mười phút sau là chìm hẳn', form: 'direct' },
    ],
    [
      '“Giá cả leo thang từng ngày”, bà Hai than phiền. “Lương hưu của tôi chỉ đủ mua thuốc.”',
      { source: 'bà Hai', cue: 'than phiền', content: 'Giá cả leo thang từng ngày', form: 'direct' },
      { content: 'Lương hưu của tôi chỉ đủ mua thuốc', form: 'direct' },
    ],
    [
      '“Không có ai ép buộc tôi”, cô Kim khẳng định. “Tôi tự nguyện ra làm chứng.”',
      { source: 'cô Kim', cue: 'khẳng định', content: 'Không có ai ép buộc tôi', form: 'direct' },
      { content: 'Tôi tự nguyện ra làm chứng', form: 'direct' },
    ],
    [
      '“Tôi rất tiếc”, ông Varga nói thêm, “nhưng chúng tôi không còn lựa chọn nào khác”.',
      { source: 'ông Varga', cue: 'nói thêm', content: 'Tôi rất tiếc', form: 'direct' },
      { content: 'nhưng chúng tôi không còn lựa chọn nào khác', form: 'direct' },
    ],
    [
      '“Chúng tôi đã thua”, huấn luyện viên Marco Belli nói, “nhưng các cầu thủ trẻ đã học được nhiều điều”.',
      { source: 'huấn luyện viên Marco Belli', cue: 'nói', content: 'Chúng tôi đã thua', form: 'direct' },
      { content: 'nhưng các cầu thủ trẻ đã học được nhiều điều', form: 'direct' },
    ],
  ],
  misses: [
    'Hai ca khúc “Bến đợi” và “Chiều không em” mở đầu đêm nhạc.',
    'Quán “Nhà Lá” cạnh tiệm bánh “Hoa Sữa” đông khách quanh năm.',
    'Phim “Đường về” đoạt giải cao nhất, còn “Mưa đầu hạ” nhận giải khán giả.',
  ],
};

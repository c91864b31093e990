import type { Construction } from './construction.ts';

export const quoteOwner: Construction = {
  id: 'vi/quote-owner',
  why: 'the next clause says whose words a quotation is',
  hits: [
    [
      'Cả làng vẫn giữ nghề. “Bỏ nghề thì chúng tôi không biết làm gì”, đó là chia sẻ của bà Sáu Lành.',
      { source: 'bà Sáu Lành', cue: null, content: 'Bỏ nghề thì chúng tôi không biết làm gì', form: 'direct' },
    ],
    [
      '“Con đường này phải xong trước mùa mưa”. Đó là khẳng định của Chủ tịch huyện Lê Văn Đạt.',
      {
        source: 'Chủ tịch huyện Lê Văn Đạt',
        cue: null,
        content: 'Con đường này phải xong trước mùa mưa',
        form: 'direct',
      },
    ],
    [
      '“Giá tôm năm nay thấp chưa từng thấy” là nhận xét của anh Cường, chủ một vựa tôm.',
      { source: 'anh Cường', cue: null, content: 'Giá tôm năm nay thấp chưa từng thấy', form: 'direct' },
    ],
  ],
  misses: ['“Nước sạch cho mọi nhà” là khẩu hiệu của chiến dịch.'],
};

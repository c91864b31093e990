import type { Construction } from './construction.ts';

export const dialogue: Construction = {
  id: 'vi/dialogue',
  why: 'voices that take turns behind their labels say one statement a turn',
  hits: [
    [
      'Hai ông bạn già ngồi quán nước.\nTí: Ông đã nộp tiền điện chưa?\nSửu: Chưa. Giấy báo còn chưa về.\nTí: Nhà tôi tháng này gấp đôi.\nSửu: Nắng thế này thì quạt chạy suốt.\nTí: Biết kêu ai bây giờ?\nSửu: Kêu ông trời ấy.',
      { source: 'Tí', cue: null, content: 'Ông đã nộp tiền điện chưa' },
      { source: 'Sửu', cue: null, content: 'Chưa. Giấy báo còn chưa về' },
      { source: 'Tí', cue: null, content: 'Nhà tôi tháng này gấp đôi' },
      { source: 'Sửu', cue: null, content: 'Nắng thế này thì quạt chạy suốt' },
      { source: 'Tí', cue: null, content: 'Biết kêu ai bây giờ' },
      { source: 'Sửu', cue: null, content: 'Kêu ông trời ấy' },
    ],
  ],
  misses: [
    'Điểm cộng: Gần chợ.\nĐiểm trừ: Hẻm nhỏ.\nĐiểm cộng: Có thang máy.\nĐiểm trừ: Ít cửa sổ.\nĐiểm cộng: Giá thuê rẻ.\nĐiểm trừ: Xa bến xe.',
  ],
};

import type { Construction } from './construction.ts';

export const followUp: Construction = {
  id: 'vi/follow-up',
  why: 'a sentence goes on with what somebody said before it, without a cue',
  hits: [
    [
      'Theo báo cáo của Sở Giao thông, tuyến xe buýt số 7 sẽ ngừng chạy từ tháng 6. Theo đó, hành khách có thể đi tuyến số 9.',
      { source: 'Sở Giao thông', content: 'tuyến xe buýt số 7 sẽ ngừng chạy từ tháng 6' },
      { source: null, cue: null, content: 'hành khách có thể đi tuyến số 9' },
    ],
  ],
  misses: ['Tuyến xe buýt số 7 ngừng chạy từ tháng 6. Hành khách chuyển sang đi tuyến số 9.'],
};

import type { Construction } from './construction.ts';

export const naming: Construction = {
  id: 'vi/naming',
  why: 'who calls something by a word says that it is that; who is called so, or what, has mostly said something before',
  hits: [
    [
      'Bộ Ngoại giao Nga gọi lời xin lỗi là «muộn màng».',
      { source: 'Bộ Ngoại giao Nga', cue: 'gọi', content: 'lời xin lỗi là «muộn màng', form: 'mixed' },
    ],
    [
      'Bà Mai gọi lời xin lỗi của hãng xe là “quá muộn”.',
      { source: 'Bà Mai', cue: 'gọi', content: 'lời xin lỗi của hãng xe là “quá muộn' },
    ],
    ['Bà Mai gọi đề nghị ấy là vô lý.', { source: 'Bà Mai', cue: 'gọi', content: 'đề nghị ấy là vô lý', act: 'deny' }],
    [
      'Ông Bình mô tả lời đe dọa của băng nhóm là “trò trẻ con”.',
      { source: 'Ông Bình', cue: 'mô tả', content: 'lời đe dọa của băng nhóm là “trò trẻ con' },
    ],
    [
      'Ông Hải gọi cáo buộc của Mỹ rằng công ty trốn thuế là vô lý.',
      { source: 'Ông Hải', cue: 'gọi', content: 'cáo buộc của Mỹ rằng công ty trốn thuế là vô lý', nested: false },
      { source: 'Mỹ', cue: 'cáo buộc', content: 'công ty trốn thuế', act: 'accuse', nested: true },
    ],
    [
      'Ông Hải gọi báo cáo nói rằng công ty trốn thuế là vô lý.',
      { source: 'Ông Hải', cue: 'gọi', content: 'báo cáo nói rằng công ty trốn thuế là vô lý' },
    ],
    [
      'Bà Mai gọi điện yêu cầu ông Hải là phải đến.',
      { source: 'Bà Mai', cue: 'yêu cầu', content: 'ông Hải là phải đến', act: 'demand' },
    ],
  ],
  misses: ['Bọn trẻ gọi nhau ra bờ đê thả diều.', 'Cả nhà gọi một đĩa rau và hai bát canh.'],
};

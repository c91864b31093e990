import { describe, expect, it } from 'vitest';
import { vietnamese } from '../language/vi/index.ts';
import type { Act, ArticleAnalysis, Statement } from '../types.ts';
import { clusterStories } from './index.ts';

const article = (id: string, published: string, acts: readonly Act[], text: string): ArticleAnalysis => ({
  id,
  language: 'vi',
  published,
  text,
  noise: [],
  sentences: [{ start: 0, end: text.indexOf('.') + 1 }],
  dates: [],
  figures: [],
  entities: [],
  mentions: [],
  statements: acts.map((act, n) => statement(`s${n}`, act)),
  diagnostics: [],
});

const statement = (id: string, act: Act): Statement => ({
  id,
  content: { start: 0, end: 1 },
  cue: null,
  source: null,
  speakers: [],
  act,
  form: 'indirect',
  saidOn: null,
  saidOnInferred: false,
  via: [],
  rule: 'test',
  confidence: 1,
});

const groups = (articles: readonly ArticleAnalysis[]) =>
  clusterStories(articles, vietnamese).map(({ story }) => story.articles);

const DAM_1 = article(
  'dap-1',
  '2024-02-03',
  ['accuse', 'deny'],
  'Chính phủ Belmara cáo buộc Orsova tích nước trái phép ở đập Kemal trên sông Lenta. Bộ Thủy lợi Belmara nói lưu lượng sông ở hạ nguồn chỉ còn một nửa. Orsova bác bỏ và nói đập Kemal vẫn xả nước đúng hiệp ước mà Orsova ký với Belmara.',
);
const DAM_2 = article(
  'dap-2',
  '2024-07-19',
  ['withhold'],
  'Ngoại trưởng Orsova từ chối bình luận về đề nghị của Belmara lập đoàn thanh tra chung. Theo Belmara, mực nước hạ nguồn tiếp tục xuống thấp. Nông dân Belmara biểu tình trước sứ quán Orsova đòi xả nước, trong khi Orsova cho biết hồ chứa chưa đầy.',
);
const DAM_3 = article(
  'dap-3',
  '2025-01-11',
  ['deny', 'assert'],
  'Tổng thống Orsova phủ nhận việc tích nước vượt mức đã hứa với Belmara. Hai đoàn chuyên gia Belmara và Orsova cùng đo lưu lượng nước ở hạ nguồn đập Kemal. Belmara nói sẽ kiện Orsova nếu hiệp ước bị vi phạm.',
);
const DISPUTE = [DAM_1, DAM_2, DAM_3];

const TYPHOON = article(
  'bao-1',
  '2024-09-08',
  ['warn', 'demand'],
  'Bão số 3 đổ bộ vào Quảng Ngãi và Bình Định rạng sáng 8/9 làm 12 người chết, hàng nghìn nhà tốc mái. Chủ tịch tỉnh Quảng Ngãi yêu cầu sơ tán dân vùng trũng. Bình Định cảnh báo sạt lở và ngập lụt.',
);
const TYPHOON_2 = article(
  'bao-2',
  '2024-10-27',
  ['warn', 'demand'],
  'Bão số 6 đi vào Bình Định và Quảng Ngãi chiều 27/10, gió giật mạnh, 3 người mất tích, nhiều nhà tốc mái. Chủ tịch tỉnh Bình Định yêu cầu sơ tán ngư dân. Quảng Ngãi cảnh báo ngập lụt ở vùng trũng.',
);

const MATCH = article(
  'tran-1',
  '2024-05-05',
  ['assert', 'deny'],
  'CLB Kim Sơn thắng Hồng Hải 2-1 trên sân Kim Sơn. Tiền đạo Trần Vũ ghi cả hai bàn thắng cho Kim Sơn. Huấn luyện viên Hồng Hải phủ nhận việc cầu thủ Hồng Hải xuống sức ở cuối trận.',
);
const MATCH_2 = article(
  'tran-2',
  '2024-06-16',
  ['assert', 'deny'],
  'CLB Kim Sơn thua Đông Triều 0-3 trên sân Đông Triều. Tiền đạo Trần Vũ của Kim Sơn bỏ lỡ cơ hội ghi bàn. Huấn luyện viên Đông Triều phủ nhận việc cầu thủ Đông Triều đá rắn ở cuối trận.',
);

const TRIAL = article(
  'toa-1',
  '2024-03-12',
  ['accuse', 'deny'],
  'Tòa án Mộc Giang xét xử Lê Quý Đài vì tham ô tiền của Công ty Sao Khuê. Viện kiểm sát cáo buộc Lê Quý Đài rút 4 tỉ đồng của Sao Khuê. Bị cáo Lê Quý Đài phủ nhận, luật sư đề nghị trả hồ sơ.',
);
const TRIAL_2 = article(
  'toa-2',
  '2024-04-20',
  ['accuse', 'deny'],
  'Tòa án Mộc Giang xét xử Phùng Thế Nhã vì tham ô tiền của Hợp tác xã Lam Trà. Viện kiểm sát cáo buộc Phùng Thế Nhã rút 2 tỉ đồng của Lam Trà. Bị cáo Phùng Thế Nhã phủ nhận, luật sư đề nghị trả hồ sơ.',
);

const ATTACK = article(
  'no-1',
  '2024-03-04',
  ['assert', 'deny'],
  'Bom xe phát nổ tại chợ Karvan ở Belmara làm 7 người chết. Cảnh sát Belmara truy lùng kẻ đánh bom chợ Karvan. Nhóm Sao Đỏ phủ nhận đứng sau vụ nổ ở chợ Karvan.',
);
const ATTACK_2 = article(
  'no-2',
  '2024-03-21',
  ['assert', 'deny'],
  'Bom phát nổ tại ga Tamir ở Belmara làm 2 người chết. Cảnh sát Belmara truy lùng kẻ đánh bom ga Tamir. Nhóm Cờ Lam phủ nhận đứng sau vụ nổ ở ga Tamir.',
);

const OTHER_TALKS = article(
  'dien-1',
  '2024-08-02',
  ['assert', 'deny'],
  'Belmara và Orsova khai mạc liên hoan phim chung. Đạo diễn Belmara nhận giải diễn xuất, khán giả Orsova xếp hàng mua vé. Ban tổ chức Orsova phủ nhận tin đồn mua giải của Belmara.',
);

describe('joinLasting', () => {
  it('joins a dispute of the same two parties over a year', () => {
    expect(groups(DISPUTE)).toEqual([['dap-1', 'dap-2', 'dap-3']]);
  });

  it('joins it among other stories, and nothing else', () => {
    const others = [TYPHOON, TYPHOON_2, MATCH, MATCH_2, TRIAL, TRIAL_2, ATTACK, ATTACK_2];
    const found = groups([...others, ...DISPUTE]);
    expect(found.filter((ids) => ids.length > 1)).toEqual([['dap-1', 'dap-2', 'dap-3']]);
    expect(found.flat()).toHaveLength(others.length + DISPUTE.length);
  });

  it.each<[string, ArticleAnalysis, ArticleAnalysis]>([
    ['two typhoons over the same provinces', TYPHOON, TYPHOON_2],
    ['two matches of one club', MATCH, MATCH_2],
    ['two trials at one court', TRIAL, TRIAL_2],
    ['two attacks in one city in one month', ATTACK, ATTACK_2],
    ['the same two countries in another field', DAM_1, OTHER_TALKS],
    [
      'the same two parties in one field, and nobody disputes',
      { ...DAM_1, statements: [] },
      { ...DAM_3, statements: [] },
    ],
  ])('keeps apart: %s', (_, one, other) => {
    expect(groups([one, other])).toHaveLength(2);
  });

  it('joins it also amid many articles of another story', () => {
    const crowd = Array.from({ length: 40 }, (_, n) => ({ ...TYPHOON, id: `bao-x${n}`, text: `${TYPHOON.text} ${n}` }));
    expect(groups([...DISPUTE, ...crowd]).filter((ids) => ids[0]?.startsWith('dap'))).toEqual([
      ['dap-1', 'dap-2', 'dap-3'],
    ]);
  });
});

import type { ArticleAnalysis, Dossier, Entity, Issue, Stance, StatementRef } from '../../src/core/types.ts';
import { buildArticle } from './build-article.ts';

const person = (id: string, name: string, party: string, role: string, alias: string): Entity => ({
  id,
  name,
  kind: 'person',
  party,
  roles: [role],
  aliases: [alias],
});
const body = (id: string, name: string, alias: string): Entity => ({
  id,
  name,
  kind: 'organization',
  party: name,
  roles: [],
  aliases: [alias],
});

const company = body('hm', 'Tập đoàn Hải Mạch', 'Hải Mạch');
const fishers = body('hoi', 'Hội Ngư dân Cửa Vạn', 'Hội Ngư dân');
const station = body('tram', 'Trạm Quan trắc sông Vạn', 'Trạm Quan trắc');
const spokeswoman = person('lan', 'Đặng Thị Lan', company.name, 'người phát ngôn', 'bà Lan');
const director = person('khoi', 'Vũ Đăng Khôi', company.name, 'giám đốc nhà máy', 'ông Khôi');
const official = person('thinh', 'Hồ Quốc Thịnh', 'tỉnh Đông Lĩnh', 'phó chủ tịch tỉnh', 'ông Thịnh');
const entities = [company, fishers, station, spokeswoman, director, official];

const first = buildArticle({
  id: 'ca-chet',
  title: 'Cá chết hàng loạt ở cửa sông Vạn',
  url: 'https://tin-song.example/ca-chet',
  publisher: 'Tin Sông',
  published: '2025-03-04',
  entities,
  text: `Cá chết trắng cửa sông sáng thứ Hai. Ảnh: Minh Trí
Sáng 3/3, Hội Ngư dân Cửa Vạn cáo buộc Hải Mạch xả nước thải chưa xử lý ra sông Vạn. "Nước đen và hôi suốt hai tuần nay", đại diện của hội nói.
Ngày 4/3, người phát ngôn Đặng Thị Lan của Tập đoàn Hải Mạch khẳng định nhà máy không xả một giọt nước thải nào ra sông.
Phó chủ tịch tỉnh Hồ Quốc Thịnh từ chối bình luận về nguyên nhân cá chết.
Theo Hội Ngư dân, ít nhất 40 tấn cá đã chết. Bà Lan cho rằng con số chỉ khoảng 12 tấn cá.
Mời đọc thêm: Giá tôm tăng trở lại`,
  noise: [
    { at: 'Cá chết trắng cửa sông sáng thứ Hai.', kind: 'caption', rule: 'vi/caption' },
    { at: 'Ảnh: Minh Trí', kind: 'credit', rule: 'vi/credit' },
    { at: 'Mời đọc thêm: Giá tôm tăng trở lại', kind: 'teaser', rule: 'vi/read-more' },
  ],
  dates: [
    { at: 'Sáng 3/3', value: '2025-03-03', inferred: true },
    { at: 'Ngày 4/3', value: '2025-03-04', inferred: false },
  ],
  figures: [
    { at: 'ít nhất 40 tấn cá', low: 40, high: null, comparator: 'atLeast', unit: 'tấn cá' },
    { at: 'khoảng 12 tấn cá', low: 12, high: 12, comparator: 'about', unit: 'tấn cá' },
  ],
  statements: [
    {
      content: 'Hải Mạch xả nước thải chưa xử lý ra sông Vạn',
      cue: 'cáo buộc',
      source: 'Hội Ngư dân Cửa Vạn',
      speakers: ['hoi'],
      act: 'accuse',
      saidOn: '2025-03-03',
    },
    {
      content: 'Nước đen và hôi suốt hai tuần nay',
      cue: 'nói',
      source: 'đại diện của hội',
      speakers: ['hoi'],
      form: 'direct',
      saidOn: '2025-03-03',
      rule: 'vi/quote-source-cue',
      confidence: 0.97,
    },
    {
      content: 'nhà máy không xả một giọt nước thải nào ra sông',
      cue: 'khẳng định',
      source: 'người phát ngôn Đặng Thị Lan của Tập đoàn Hải Mạch',
      speakers: ['lan'],
      act: 'deny',
      saidOn: '2025-03-04',
    },
    {
      content: 'nguyên nhân cá chết',
      cue: 'từ chối bình luận',
      source: 'Phó chủ tịch tỉnh Hồ Quốc Thịnh',
      speakers: ['thinh'],
      act: 'withhold',
      confidence: 0.71,
    },
    { content: 'ít nhất 40 tấn cá đã chết', cue: 'Theo', source: 'Hội Ngư dân', speakers: ['hoi'] },
    {
      content: 'con số chỉ khoảng 12 tấn cá',
      cue: 'cho rằng',
      source: 'Bà Lan',
      speakers: ['lan'],
      act: 'deny',
      saidOn: '2025-03-05',
      saidOnInferred: true,
    },
  ],
});

const second = buildArticle({
  id: 'mau-nuoc',
  title: 'Mẫu nước nói gì?',
  publisher: 'Nhật Báo Đông Lĩnh',
  published: '2025-05-20',
  entities,
  text: `Trạm Quan trắc sông Vạn trong tháng 4 cho biết Hội Ngư dân từng tố nhà máy xả thải vào ban đêm.
Trong tháng 5, giám đốc nhà máy Vũ Đăng Khôi thừa nhận “một đường ống phụ” đã rò nước thải ra sông, theo Hãng tin Bắc Hải.
Giấy phép quy định nhà máy chỉ được xả không quá 500.000 mét khối mỗi năm. Riêng tháng 4, nhà máy đã xả 90.000 mét khối.
Cùng ngày, bà Lan lại phủ nhận có bất kỳ rò rỉ nào.`,
  dates: [
    { at: 'tháng 4 cho', value: '2025-04', inferred: true },
    { at: 'tháng 5', value: '2025-05', inferred: false },
    { at: 'Cùng ngày', value: '2025-05-19', inferred: true },
  ],
  figures: [
    { at: 'không quá 500.000 mét khối', low: null, high: 500000, comparator: 'atMost', unit: 'mét khối' },
    { at: '90.000 mét khối', low: 90000, high: 90000, comparator: 'exact', unit: 'mét khối' },
  ],
  statements: [
    {
      content: 'Hội Ngư dân từng tố nhà máy xả thải vào ban đêm',
      cue: 'cho biết',
      source: 'Trạm Quan trắc sông Vạn',
      speakers: ['tram'],
      saidOn: '2025-04',
      saidOnInferred: true,
    },
    {
      content: 'nhà máy xả thải vào ban đêm',
      cue: 'tố',
      source: 'Hội Ngư dân',
      speakers: ['hoi'],
      act: 'accuse',
      nestedIn: 's0',
      confidence: 0.62,
    },
    {
      content: 'một đường ống phụ” đã rò nước thải ra sông',
      cue: 'thừa nhận',
      source: 'giám đốc nhà máy Vũ Đăng Khôi',
      speakers: ['khoi'],
      act: 'confirm',
      form: 'mixed',
      saidOn: '2025-05',
      via: ['Hãng tin Bắc Hải'],
    },
    { content: 'nhà máy chỉ được xả không quá 500.000 mét khối mỗi năm', cue: 'quy định', source: 'Giấy phép' },
    {
      content: 'bất kỳ rò rỉ nào',
      cue: 'phủ nhận',
      source: 'bà Lan',
      speakers: ['lan'],
      act: 'deny',
      saidOn: '2025-05-19',
      saidOnInferred: true,
    },
  ],
});

const third = buildArticle({
  id: 'ban-khong-ngay',
  title: 'Yêu cầu bồi thường',
  publisher: 'Tin Sông',
  entities,
  text: `Hội Ngư dân Cửa Vạn yêu cầu Hải Mạch bồi thường cho 300 hộ dân.
Ông Khôi nói: "Nhà máy có lỗi, và chúng tôi sẽ bồi thường".`,
  figures: [{ at: '300 hộ dân', low: 300, high: 300, comparator: 'exact', unit: 'hộ dân' }],
  statements: [
    {
      content: 'Hải Mạch bồi thường cho 300 hộ dân',
      cue: 'yêu cầu',
      source: 'Hội Ngư dân Cửa Vạn',
      speakers: ['hoi'],
      act: 'demand',
    },
    {
      content: 'Nhà máy có lỗi, và chúng tôi sẽ bồi thường',
      cue: 'nói',
      source: 'Ông Khôi',
      speakers: ['khoi'],
      act: 'commit',
      form: 'direct',
    },
  ],
});

const at = (article: ArticleAnalysis, place: number): StatementRef => ({ article: article.id, statement: `s${place}` });
const takes = (stance: Stance, ...refs: StatementRef[]): Issue['stances'] =>
  refs.map((ref) => ({ ...ref, stance, confidence: 0.8 }));

const dumping: Issue = {
  id: 'xa-thai',
  question: 'Hải Mạch xả nước thải chưa xử lý ra sông Vạn?',
  stances: [
    ...takes('affirm', at(first, 0), at(second, 1), at(second, 2), at(third, 1)),
    ...takes('deny', at(first, 2), at(second, 4)),
    { ...at(first, 3), stance: 'withhold', confidence: 0.4 },
  ],
  positions: [
    {
      party: fishers.name,
      stance: 'affirm',
      from: '2025-03-03',
      to: '2025-03-03',
      statements: [at(first, 0), at(second, 1)],
    },
    { party: company.name, stance: 'deny', from: '2025-03-04', to: '2025-03-04', statements: [at(first, 2)] },
    {
      party: company.name,
      stance: 'affirm',
      from: '2025-05',
      to: '2025-05',
      statements: [at(second, 2), at(third, 1)],
    },
    { party: company.name, stance: 'deny', from: '2025-05-19', to: '2025-05-19', statements: [at(second, 4)] },
    { party: 'tỉnh Đông Lĩnh', stance: 'withhold', from: null, to: null, statements: [at(first, 3)] },
  ],
  shifts: [
    { party: company.name, from: 'deny', to: 'affirm', on: '2025-05', before: at(first, 2), after: at(second, 2) },
  ],
  contradictions: [
    {
      a: { party: fishers.name, statement: at(first, 0) },
      b: { party: company.name, statement: at(first, 2) },
      confidence: 0.9,
    },
    {
      a: { party: company.name, statement: at(second, 2) },
      b: { party: company.name, statement: at(second, 4) },
      confidence: 0.7,
    },
  ],
};

const toll: Issue = {
  id: 'ca-chet',
  question: 'Ít nhất 40 tấn cá đã chết?',
  stances: [...takes('affirm', at(first, 4)), ...takes('deny', at(first, 5))],
  positions: [
    { party: fishers.name, stance: 'affirm', from: null, to: null, statements: [at(first, 4)] },
    { party: company.name, stance: 'deny', from: null, to: null, statements: [at(first, 5)] },
  ],
  shifts: [],
  contradictions: [
    {
      a: { party: fishers.name, statement: at(first, 4) },
      b: { party: company.name, statement: at(first, 5) },
      confidence: 0.6,
    },
  ],
};

const [, spill] = second.text
  .split('\n')
  .map((line) => ({ start: second.text.indexOf(line), end: second.text.indexOf(line) + line.length }));
const [bound] = second.figures;
if (!spill || !bound) throw new Error('the second article has lost its lines');

/** An invented story with every feature that the page draws; all names in it are made up. */
export const dossier: Dossier = {
  generatedFrom: [third.id, first.id, second.id],
  articles: [first, second, third],
  stories: [
    {
      id: 'song-van',
      label: 'Nước thải ở sông Vạn',
      articles: [first.id, second.id, third.id],
      from: '2025-03-03',
      to: '2025-05-20',
      accounts: [{ articles: [first.id, third.id] }, { articles: [second.id] }],
      issues: [dumping, toll],
      figureConflicts: [
        {
          about: 'tấn cá',
          kind: 'conflict',
          confidence: 0.5,
          figures: [
            { article: first.id, figure: 0 },
            { article: first.id, figure: 1 },
          ],
        },
      ],
      limits: [
        {
          statement: at(second, 3),
          article: second.id,
          span: { start: bound.start, end: bound.end },
          bound,
          period: 'P1Y',
          held: [
            {
              article: second.id,
              figure: 1,
              verdict: 'on course to exceed',
              why: '90.000 / 500.000 = 18% trong một tháng',
            },
          ],
        },
      ],
      timeline: [
        {
          date: '2025-03-03',
          article: first.id,
          span: { start: first.text.indexOf('Sáng 3/3'), end: first.text.indexOf(' "Nước đen') },
          sources: [{ article: first.id, span: { start: 0, end: 10 } }],
        },
        { date: '2025-05', article: second.id, span: spill, sources: [] },
      ],
    },
  ],
};

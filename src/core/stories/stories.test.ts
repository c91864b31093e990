import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vietnamese } from '../language/vi/index.ts';
import type { ArticleAnalysis } from '../types.ts';
import { clusterStories, StoryIndex, storiesOf } from './index.ts';

const article = (id: string, published: string | null, title: string | null, text: string): ArticleAnalysis => ({
  id,
  language: 'vi',
  ...(published === null ? {} : { published }),
  ...(title === null ? {} : { title }),
  text,
  noise: [],
  sentences: [{ start: 0, end: text.indexOf('.') + 1 || text.length }],
  dates: [],
  figures: [],
  entities: [],
  mentions: [],
  statements: [],
  diagnostics: [],
});

const MARKET =
  'Một quả bom xe phát nổ tại chợ Karvan ở thủ đô Belmara sáng thứ hai khiến nhiều tiểu thương bị thương. Cảnh sát trưởng Idris Toma cho biết kẻ đánh bom chợ Karvan đã bỏ trốn về phía sông Lenta.';
const MARKET_2 =
  'Cảnh sát Belmara truy lùng kẻ đánh bom chợ Karvan. Ông Idris Toma nói chiếc xe chở bom được thuê ở bên kia sông Lenta, các tiểu thương chợ Karvan sẽ được bồi thường.';
const STATION =
  'Hai tay súng xả đạn vào hành khách tại ga Orsova ở thủ đô Belmara tối thứ sáu. Giám đốc đường sắt Helga Brandt cho biết ga Orsova đóng cửa, các chuyến tàu đi Mirna bị hủy.';
const STATION_2 =
  'Ga Orsova mở cửa lại sau vụ xả súng. Bà Helga Brandt cho hay tàu đi Mirna chạy từ trưa, hai tay súng vẫn bị cảnh sát Belmara vây tại nhà kho gần ga Orsova.';

const ATTACKS = [
  article('cho-1', '2024-03-04', 'Đánh bom chợ Karvan', MARKET),
  article('cho-2', '2024-03-05', 'Truy lùng kẻ đánh bom chợ Karvan', MARKET_2),
  article('ga-1', '2024-03-15', 'Xả súng ở ga Orsova', STATION),
  article('ga-2', '2024-03-16', 'Ga Orsova mở cửa lại sau vụ xả súng', STATION_2),
];
const undated = ATTACKS.map(({ published: _, ...rest }) => rest);
const groups = (articles: readonly ArticleAnalysis[]) =>
  clusterStories(articles, vietnamese).map(({ story }) => story.articles);

describe('clusterStories', () => {
  it('what hundreds of outlets tell nearly alike stays one story', () => {
    const copies = Array.from({ length: 240 }, (_, n) =>
      article(`cho-${n}`, '2024-03-04', null, `${MARKET} Bản ${n}.`),
    );
    expect(groups(copies)).toHaveLength(1);
  });

  it.each([
    ['two attacks in one city in one month stay apart', ATTACKS],
    ['also without dates', undated],
  ])('%s', (_, articles) => {
    expect(groups(articles)).toEqual([
      ['cho-1', 'cho-2'],
      ['ga-1', 'ga-2'],
    ]);
  });

  it('separates the same subject half a year apart', () => {
    const later = article('cho-9', '2024-09-30', 'Truy lùng kẻ đánh bom chợ Karvan', `Tin thêm. ${MARKET_2}`);
    expect(groups([...ATTACKS.slice(0, 2), later])).toEqual([['cho-1', 'cho-2'], ['cho-9']]);
  });

  it('makes a story of an article that stands alone, and none of nothing', () => {
    expect(
      groups([article('a', null, null, MARKET), article('b', null, null, ''), article('c', null, null, '???')]),
    ).toEqual([['a'], ['b'], ['c']]);
    expect(groups([])).toEqual([]);
  });

  it('labels a story by the title of a central article, else by a lead sentence', () => {
    expect(clusterStories(ATTACKS, vietnamese).map(({ story }) => story.label)).toEqual([
      'Đánh bom chợ Karvan',
      'Xả súng ở ga Orsova',
    ]);
    expect(clusterStories([article('a', null, null, MARKET_2)], vietnamese)[0]?.story.label).toBe(
      'Cảnh sát Belmara truy lùng kẻ đánh bom chợ Karvan.',
    );
  });

  it('tells from when to when, and the earliest article first', () => {
    expect(clusterStories(ATTACKS, vietnamese)[1]?.story).toMatchObject({
      id: 'story-ga-1',
      from: '2024-03-15',
      to: '2024-03-16',
    });
    expect(clusterStories(undated, vietnamese)[0]?.story).not.toHaveProperty('from');
  });

  it('takes copies and shortened copies as one account, an own report as another', () => {
    const copy = article('cho-3', '2024-03-06', null, `Tin thêm. ${MARKET}`);
    const short = article('cho-0', '2024-03-07', null, MARKET.slice(0, MARKET.indexOf('.') + 1));
    const [first] = clusterStories([...ATTACKS.slice(0, 2), copy, short], vietnamese);
    expect(first?.story.accounts).toEqual([{ articles: ['cho-1', 'cho-3', 'cho-0'] }, { articles: ['cho-2'] }]);
  });

  it('takes three hundred copies of one text as one account, beside another account of it', () => {
    const copies = Array.from({ length: 300 }, (_, n) => article(`copy-${n}`, '2024-03-04', null, MARKET));
    const [only, ...none] = clusterStories([...copies, ...ATTACKS.slice(1, 2)], vietnamese);
    expect(none).toEqual([]);
    expect(only?.story.accounts.map((account) => account.articles.length)).toEqual([300, 1]);
  });

  it('gives the same stories in whatever order the articles come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ATTACKS, ...undated.map((a) => ({ ...a, id: `${a.id}-u` }))]), (articles) => {
        const sorted = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(clusterStories(articles, vietnamese)).toEqual(clusterStories(sorted, vietnamese));
      }),
    );
  });

  it('puts every article into exactly one story and one account, whatever the text', () => {
    const texts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(MARKET, STATION, STATION_2)));
    fc.assert(
      fc.property(texts, (list) => {
        const articles = list.map((text, n) => article(`a${n}`, null, null, text));
        const stories = clusterStories(articles, vietnamese).map(({ story }) => story);
        const ids = articles.map(({ id }) => id).toSorted();
        expect(stories.flatMap((story) => story.articles).toSorted()).toEqual(ids);
        expect(stories.flatMap((s) => s.accounts.flatMap((a) => a.articles)).toSorted()).toEqual(ids);
      }),
    );
  });
});

describe('StoryIndex', () => {
  it('groups articles that come one by one as it does all at once', () => {
    const index = new StoryIndex(vietnamese.stories);
    for (const one of ATTACKS.toReversed()) index.add([one]);
    expect(storiesOf(index).map(({ story }) => story.articles)).toEqual(groups(ATTACKS));
  });
});

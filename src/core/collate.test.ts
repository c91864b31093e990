import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { collate } from './collate.ts';

const SAID = 'Ngày 14/5, ông Toma, thị trưởng Belmara, cho biết cầu Lenta đổ sập do xe tải chở quá tải.';

describe('collate', () => {
  const dated = analyze({
    id: 'co-ngay',
    published: '2013-05-15',
    text: 'Ông Toma, thị trưởng Belmara, cho biết cầu Lenta đổ sập hôm 14/5 do xe tải chở quá tải.',
  });
  const undated = analyze({ id: 'khong-ngay', text: `${SAID} Sáng 13/5, thợ lặn đưa chiếc xe tải lên bờ sông Mirna.` });

  it('fills in the years that only other articles of the story tell, and marks them', () => {
    const { articles, stories } = collate([undated, dated], { oneStory: true });
    const [, filled] = articles;
    expect(filled?.dates.map(({ value, inferred }) => [value, inferred])).toEqual([
      ['2013-05-14', true],
      ['2013-05-13', true],
    ]);
    expect(filled?.statements.map(({ saidOn }) => saidOn)).toEqual(['2013-05-14']);
    expect(stories[0]?.timeline.map(({ date }) => date)).toContain('2013-05-13');
    expect(undated.dates.map(({ value }) => value)).toEqual(['XXXX-05-14', 'XXXX-05-13']);
  });

  it('keeps spans, ids and the order of the articles, whatever the order given', () => {
    const dossier = collate([undated, dated], { oneStory: true });
    expect(collate([dated, undated], { oneStory: true })).toEqual(dossier);
    expect(dossier.generatedFrom).toEqual(['co-ngay', 'khong-ngay']);
    expect(dossier.articles[0]?.statements).toEqual(dated.statements);
    expect(dossier.articles[0]?.dates).toEqual(dated.dates);
    const spans = (dates: typeof undated.dates) => dates.map(({ start, end }) => [start, end]);
    expect(spans(dossier.articles[1]?.dates ?? [])).toEqual(spans(undated.dates));
  });
});

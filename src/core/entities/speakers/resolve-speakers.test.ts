import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribution, proseOf, speakers } from '../../../../test/core/marked-sources.ts';
import { vietnamese } from '../../language/vi/index.ts';
import { findNames, readPhrases, resolveSpeakers } from '../index.ts';

/** Who held an office at home counts where the article is silent, at the time of the article. */
const OFFICIALS: [string, string | undefined, string][] = [
  ['[[Bộ trưởng Nguyễn Thị Kim Tiến]] nói.', '2014-05-02', 'Nguyễn Thị Kim Tiến (Bộ Y tế)'],
  ['[[Bộ trưởng Nguyễn Thị Kim Tiến]] nói.', undefined, 'Nguyễn Thị Kim Tiến (Bộ Y tế)'],
  ['[[Bà Nguyễn Thị Kim Tiến]] nói.', '2020-05-02', 'Nguyễn Thị Kim Tiến (-)'],
  ['[[Ông Đinh La Thăng]] nói.', '2014', 'Đinh La Thăng (Bộ Giao thông Vận tải)'],
  ['[[Ông Đinh La Thăng]] nói.', '2016-11-01', 'Đinh La Thăng (Thành ủy TP.HCM)'],
  ['[[Ông Đinh La Thăng]] nói.', undefined, 'Đinh La Thăng (-)'],
  ['[[Bác sĩ Đinh La Thăng]] nói.', '2016-11-01', 'Đinh La Thăng (-)'],
  ['[[Ông Nguyễn Mạnh Hùng]] nói.', '2019-11-01', 'Nguyễn Mạnh Hùng (-)'],
  ['[[Bộ trưởng Nguyễn Mạnh Hùng]] nói.', '2019-11-01', 'Nguyễn Mạnh Hùng (Bộ Thông tin và Truyền thông)'],
];

test.each(OFFICIALS)('%s at %s', (marked, published, expected) => {
  expect(speakers(marked, published)).toEqual([expected]);
});

test.each([
  ['Nhà máy trả 3.000 USD. [[Họ]] nói đã xong.', 'Họ'],
  ['[[Kết quả giám định ADN]] cho thấy hai người là anh em.', 'Kết quả giám định ADN'],
  ['[[BCTC]] cho thấy lãi giảm.', 'BCTC'],
  ['[[Ông Trần Nam, nhà đầu tư BĐS]], kể.', 'Trần Nam (-)'],
])('what is no body says nothing: %s', (marked, expected) => {
  const [found] = speakers(marked);
  expect(found).not.toMatch(/USD|^ADN|BCTC \(BCTC/u);
  expect(found).toContain(expected);
});

describe('resolveSpeakers', () => {
  test('a reporter’s calling is not that of whom he asks', () => {
    const text = 'Trao đổi với phóng viên, ông Trần Nam kể.';
    const phrases = readPhrases(proseOf(text), vietnamese.entities);
    const source = { start: text.indexOf('ông'), end: text.indexOf(' kể') };
    const { entities } = resolveSpeakers(phrases, findNames(phrases), [attribution(source, source.start, text)]);
    expect(entities).toMatchObject([{ name: 'Trần Nam', roles: [] }]);
  });

  test('who is named in a quotation has not said it', () => {
    const text = 'Ông Trần Bình đến. “Tôi đã gặp ông Lê Nam rồi”, ông kể.';
    const content = { start: text.indexOf('Tôi'), end: text.indexOf('”') };
    const source = { start: text.lastIndexOf('ông'), end: text.lastIndexOf(' kể') };
    const phrases = readPhrases(proseOf(text), vietnamese.entities);
    const said = { ...attribution(source, source.start, text), content, form: 'direct' as const };
    const found = resolveSpeakers(phrases, findNames(phrases), [said]);
    const [id] = found.speakers[0] ?? [];
    expect(found.entities.find((entity) => entity.id === id)?.name).toBe('Trần Bình');
  });

  test.each([
    ['Bà Lan kể kho đã cháy. Đồng thời đề nghị bồi thường ngay.', 'Lan'],
    ['Bà Lan kể kho đã cháy. Mưa to. Đồng thời đề nghị bồi thường ngay.', undefined],
  ])('a verb without its own subject: %s', (text, expected) => {
    const place = (words: string): { start: number; end: number } => {
      const start = text.indexOf(words);
      return { start, end: start + words.length };
    };
    const phrases = readPhrases(proseOf(text), vietnamese.entities);
    const found = resolveSpeakers(phrases, findNames(phrases), [
      { ...attribution(place('Bà Lan'), 0, text), cue: place('kể'), content: place('kho đã cháy') },
      { ...attribution(null, 0, text), cue: place('đề nghị'), content: place('bồi thường ngay') },
    ]);
    const [id] = found.speakers[1] ?? [];
    expect(found.entities.find((entity) => entity.id === id)?.name).toBe(expected);
  });

  test('ids, spans and answers hold together on any text', () => {
    const word = fc.constantFrom(
      'Ông',
      'này',
      'Nga',
      'Bộ',
      'Họ',
      'An',
      ',',
      '(',
      'và',
      'của',
      'báo cáo',
      'John',
      'giám đốc',
      '.',
      '\n',
      '"',
      '😀',
      'WHO',
    );
    const texts = fc.oneof(
      fc.string({ minLength: 2 }),
      fc.array(word, { minLength: 2 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }))), (text, cuts) => {
        const prose = proseOf(text);
        const attributions = cuts.map(([at, length]) => {
          const start = at % text.length;
          const end = Math.min(text.length, start + length);
          return attribution(end > start ? { start, end } : null, start, text);
        });
        const phrases = readPhrases(prose, vietnamese.entities);
        const names = findNames(phrases);
        const once = resolveSpeakers(phrases, names, attributions);
        expect(resolveSpeakers(phrases, names, attributions)).toEqual(once);
        expect(once.speakers).toHaveLength(attributions.length);
        const ids = new Set(once.entities.map((entity) => entity.id));
        expect(ids.size).toBe(once.entities.length);
        for (const id of once.speakers.flat()) expect(ids).toContain(id);
        for (const { start, end, entity } of once.mentions) {
          expect(ids).toContain(entity);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const { name } of once.entities) expect(name).not.toBe('');
      }),
    );
  });
});

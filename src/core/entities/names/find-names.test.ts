import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vietnamese } from '../../language/vi/index.ts';
import { tokenize } from '../../text/index.ts';
import { joinWords } from '../../words/index.ts';
import { findNames, readPhrases } from '../index.ts';

const proseOf = (text: string) => {
  const tokens = tokenize(text);
  return { text, tokens, words: joinWords(tokens, vietnamese.lexicon), noise: [], sentences: [] };
};

const names = (text: string) => {
  const prose = proseOf(text);
  return findNames(readPhrases(prose, vietnamese.entities)).map((mention) => {
    const role = mention.role ?? mention.apposition;
    const name = text.slice(mention.name.start, mention.name.end);
    return `${mention.kind}: ${name}${role === undefined ? '' : ` / ${text.slice(role.start, role.end)}`}`;
  });
};

const ROWS: readonly (readonly [text: string, expected: readonly string[], note: string])[] = [
  [
    'Ngoại trưởng Mỹ Anna Perez đến Hà Nội.',
    ['person: Anna Perez / Ngoại trưởng Mỹ', 'place: Hà Nội'],
    'role with a state',
  ],
  [
    'Vụ cháy xảy ra ở Valdora. Thị trưởng Valdora Maria Costa nói. Một cư dân Valdora kể.',
    ['place: Valdora', 'person: Maria Costa / Thị trưởng Valdora', 'place: Valdora'],
    'a place of the article between an office and a name, and behind a word for somebody',
  ],
  ['Thị trưởng Valdora Maria Costa nói.', ['person: Valdora Maria Costa / Thị trưởng'], 'without the place elsewhere'],
  [
    'Ông Lê Văn Tám, giám đốc Sở Y tế Hà Nam, cho biết.',
    ['person: Lê Văn Tám / giám đốc Sở Y tế Hà Nam', 'organization: Sở Y tế Hà Nam'],
    'apposition',
  ],
  [
    'Bà Trần Thị Lụa - phó chủ tịch UBND xã Tân Phú - nói.',
    ['person: Trần Thị Lụa / phó chủ tịch UBND xã Tân Phú', 'organization: UBND xã Tân Phú'],
    'dashes',
  ],
  [
    'Theo Đại sứ Nga tại LHQ, ông Ivan Sidorov, thì không.',
    ['person: Ivan Sidorov / Đại sứ Nga tại LHQ'],
    'role, comma, name',
  ],
  [
    'Giám đốc Bệnh viện Chợ Rẫy Nguyễn Văn Khôi nói.',
    ['person: Nguyễn Văn Khôi / Giám đốc Bệnh viện Chợ Rẫy'],
    'behind the name of the body stands who bears the office',
  ],
  [
    'Hiệu trưởng Trường THPT Lê Hồng Phong Nguyễn Thị Lan nói.',
    ['person: Nguyễn Thị Lan / Hiệu trưởng Trường THPT Lê Hồng Phong'],
    'a school that is named after somebody',
  ],
  [
    'Họp tại Trường THPT Nguyễn Thị Minh Khai.',
    ['organization: Trường THPT Nguyễn Thị Minh Khai'],
    'a school and nobody else',
  ],
  [
    'Chủ tịch UBND huyện Phú Lương Lê Văn Tám nói.',
    ['person: Lê Văn Tám / Chủ tịch UBND huyện Phú Lương'],
    'a place whose second syllable may be a family name',
  ],
  [
    'Công tố viên quận Cook Mark Lopez nói.',
    ['person: Mark Lopez / Công tố viên quận Cook'],
    'a first name behind a foreign place',
  ],
  ['Tàu USS Mark Lopez rời cảng.', ['place: USS Mark Lopez'], 'a ship that is named after somebody'],
  [
    'Tổng giám đốc Sulan Airlines Boris Kromov nói.',
    ['person: Boris Kromov / Tổng giám đốc Sulan Airlines'],
    'a company that ends like one',
  ],
  [
    'Họp với Hiệp hội Gia vị châu Âu.',
    ['organization: Hiệp hội Gia vị châu Âu'],
    'of a word in capitals the first syllable is one; a place that begins small',
  ],
  [
    'Họp với Hiệp hội Vận tải ôtô Hà Nội.',
    ['organization: Hiệp hội Vận tải ôtô Hà Nội'],
    'nouns of no list before the place that ends the name',
  ],
  [
    'Họp với Hiệp hội Vận tải gần Hà Nội.',
    ['organization: Hiệp hội Vận tải', 'place: Hà Nội'],
    'a small word that is no noun',
  ],
  [
    'Họp với câu lạc bộ Thái Phiên.',
    ['organization: câu lạc bộ Thái Phiên'],
    'a name that begins like that of a state',
  ],
  ['Học trường Phước Bình chọn thầy.', ['organization: trường Phước Bình'], 'a proper name is no word’s beginning'],
  ['Luật sư của ông Trump im lặng.', ['person: Trump'], 'a relation is no title'],
  ['Mẹ anh Tuấn khóc.', ['person: Tuấn'], 'kin'],
  ['Tổ chức Y tế Thế giới (WHO) khuyến cáo.', ['organization: Tổ chức Y tế Thế giới'], 'abbreviation in brackets'],
  [
    'Họp tại Lunden, Tổng thư ký NATO John Smith kêu gọi hai bên kiềm chế.',
    ['place: Lunden', 'person: John Smith / Tổng thư ký NATO'],
    'where something is holds no office',
  ],
  ['Một quan chức tại quận Jinjiang nói.', ['place: Jinjiang'], 'a place after an area word'],
  ['Tuy nhiên, Pháp luật không cấm.', [], 'compounds and openers are no names'],
];

describe('findNames', () => {
  test.each(ROWS)('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('spans lie inside the text, are in order and without overlap', () => {
    const word = fc.constantFrom(
      'Ông',
      'Nga',
      'Bộ',
      'trưởng',
      'Lê',
      'An',
      ',',
      '(',
      ')',
      '-',
      'WHO',
      'và',
      'của',
      'John',
      'F.',
      'tỉnh',
      '\n',
      '"',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((parts) => parts.join(' ')),
        ),
        (text) => {
          const found = findNames(readPhrases(proseOf(text), vietnamese.entities));
          let last = 0;
          for (const { start, end, name } of found) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(name.start).toBeGreaterThanOrEqual(start);
            expect(name.end).toBeLessThanOrEqual(end);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

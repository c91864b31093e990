import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import type { Form } from '../types.ts';

const CASES: readonly (readonly [text: string, form: Form, note: string])[] = [
  ['Ông Hưng nói nhà máy đã dừng.', 'indirect', 'no mark'],
  ['Ông Hưng nói: “Nhà máy đã dừng”.', 'direct', 'typographic marks'],
  ['Ông Hưng nói: "Nhà máy đã dừng".', 'direct', 'straight marks'],
  ['Ông Hưng nói: «Nhà máy đã dừng».', 'direct', 'angle marks'],
  ['“Nhà máy đã dừng”, ông Hưng nói.', 'direct', 'marks first'],
  ['" Nhà máy đã dừng " , ông Hưng nói .', 'direct', 'spaced marks'],
  ['“Nhà máy đã dừng.\nChúng tôi đang sửa lò”, ông Hưng nói.', 'direct', 'two paragraphs'],
  ['“Phim “Bến lạ” đã quay xong”, ông Hưng nói.', 'direct', 'a title in marks inside the quotation'],
  ['Ông Hưng nói nhà máy “đã dừng” từ lâu.', 'mixed', 'marks in the middle'],
  ['Ông Hưng nói phim "Bến lạ" quay ở Huế.', 'mixed', 'a title'],
  ['Ông Hưng nói nhóm “cò đất” này đã tan rã.', 'mixed', 'a scare quote'],
  ['Ông Hưng cho rằng đây là “một sai lầm lớn”.', 'mixed', 'marks at the end: the closing one is left out'],
  ['Theo ông Hưng, nhà máy “đã dừng” từ lâu.', 'mixed', 'marks behind `theo`'],
  ["Ông Hưng nói hãng Moody's đã hạ bậc tín nhiệm.", 'indirect', 'an apostrophe'],
];

describe('form: by the marks alone', () => {
  test.each(CASES)('%j is %s (%s)', (text, form) => {
    expect(analyze({ id: 'form', text }).statements.map((statement) => statement.form)).toEqual([form]);
  });
});

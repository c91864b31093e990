import { describe, expect, test } from 'vitest';
import type { AnswerCorrection, Correction, StatementCorrection, StatementPlace } from './contract.ts';
import { addedIn, correctionsOn, isSameSet, mergeCorrections, underFormerNames } from './corrections.ts';

const place = (start: number): StatementPlace => ({
  article: 'a',
  content: { start, end: start + 3 },
  quote: 'cá chết',
});

const about = (start: number, change: Partial<StatementCorrection>): StatementCorrection => ({
  ...place(start),
  ...change,
});

test('what was gathered of a question is of the former one, unless the articles have the new one, too', () => {
  const gathered: Correction[] = [
    { ...place(0), question: 'ai xả thải', stance: 'none' },
    { question: 'Cá chết', is: 'cá sống' },
    { name: 'Sao Mai', is: 'Sao Hôm' },
  ];
  const withdrawn: Correction[] = [
    { question: 'nước bẩn', is: 'ai xả thải' },
    { question: 'sông chết', is: 'cá chết' },
    { name: 'Sao Mại', is: 'Sao Mai' },
  ];
  expect(underFormerNames(gathered, withdrawn, ['Cá chết vì Sao Mai.'])).toEqual([
    { ...place(0), question: 'nước bẩn', stance: 'none' },
    { question: 'Cá chết', is: 'cá sống' },
    { name: 'Sao Mai', is: 'Sao Hôm' },
  ]);
});

const answer = (start: number, question: string, stance: AnswerCorrection['stance']): AnswerCorrection => ({
  ...place(start),
  question,
  stance,
});

test('what was gathered of a name is of the former one when the renaming is withdrawn', () => {
  const withdrawn: Correction[] = [{ name: 'Lài', is: 'Tạ Thị Lài' }];
  const gathered: Correction[] = [
    { name: 'Tạ Thị Lài', party: 'Làng' },
    about(0, { speakers: ['Tạ Thị Lài', 'Lan'] }),
    about(1, { act: 'deny' }),
  ];
  expect(underFormerNames(gathered, withdrawn, ['Bà Lài nói'])).toEqual([
    { name: 'Lài', party: 'Làng' },
    about(0, { speakers: ['Lài', 'Lan'] }),
    about(1, { act: 'deny' }),
  ]);
});

describe('what was gathered is merged with what the report was made with', () => {
  test.each<[earlier: Correction[], gathered: Correction[], expected: Correction[], note: string]>([
    [
      [about(0, { act: 'deny', saidOn: '2025-03' }), about(9, { act: 'warn' })],
      [about(0, { act: 'accuse', speakers: ['Lan'] })],
      [about(0, { act: 'accuse', saidOn: '2025-03', speakers: ['Lan'] }), about(9, { act: 'warn' })],
      'the same fields of the same statement, the others stay',
    ],
    [
      [about(0, { act: 'deny' })],
      [{ ...about(0, { act: 'warn' }), article: 'b' }, about(1, { act: 'warn' })],
      [about(0, { act: 'deny' }), { ...about(0, { act: 'warn' }), article: 'b' }, about(1, { act: 'warn' })],
      'other statements',
    ],
    [
      [about(0, { statement: 'missing', act: 'assert' })],
      [about(0, { act: 'deny' })],
      [about(0, { statement: 'missing', act: 'deny' })],
      'one that was added stays added',
    ],
    [
      [about(0, { statement: 'missing', act: 'assert' })],
      [about(0, { statement: 'right' })],
      [about(0, { statement: 'missing', act: 'assert' })],
      'also when it is found right',
    ],
    [[about(0, { statement: 'missing' })], [about(0, { statement: 'wrong' })], [], 'and goes when it is none'],
    [
      [about(0, { act: 'deny' })],
      [about(0, { statement: 'wrong' })],
      [about(0, { statement: 'wrong' })],
      'one that is none has nothing else',
    ],
    [
      [answer(0, 'nước bẩn', 'deny'), answer(0, 'cá chết', 'deny'), about(0, { act: 'deny' })],
      [answer(0, 'Nước bẩn', 'affirm'), about(0, { act: 'warn' })],
      [answer(0, 'cá chết', 'deny'), about(0, { act: 'warn' }), answer(0, 'Nước bẩn', 'affirm')],
      'the same answer of a statement, not its others',
    ],
    [
      [answer(0, 'nước bẩn', 'deny')],
      [about(0, { statement: 'wrong' })],
      [about(0, { statement: 'wrong' })],
      'nor its answers',
    ],
    [
      [{ question: 'nước bẩn', is: 'sông bẩn' }],
      [
        { question: 'sông bẩn', is: 'sông chết' },
        { question: 'cá chết', is: 'sông bẩn' },
        answer(0, 'cá chết', 'deny'),
      ],
      [
        { question: 'nước bẩn', is: 'sông bẩn' },
        answer(0, 'cá chết', 'deny'),
        { question: 'cá chết', is: 'sông bẩn' },
        { question: 'sông bẩn', is: 'sông chết' },
      ],
      'questions come last, and one joins another before that gets other words',
    ],
    [
      [{ question: 'nước bẩn', is: 'nước bẩn', turned: true }],
      [{ question: 'nước bẩn', is: 'nước sạch' }],
      [
        { question: 'nước bẩn', is: 'nước bẩn', turned: true },
        { question: 'nước bẩn', is: 'nước sạch' },
      ],
      'a question that was turned stays so when it gets other words',
    ],
    [
      [{ question: 'nước bẩn', is: 'nước bẩn', turned: true }],
      [{ question: 'nước bẩn', is: 'nước bẩn', turned: true }],
      [],
      'turned twice it is as it was',
    ],
    [
      [about(0, { statement: 'wrong' })],
      [about(0, { statement: 'missing', act: 'deny' })],
      [about(0, { statement: 'missing', act: 'deny' })],
      'one that is put in again',
    ],
    [
      [{ name: 'Lan', party: 'Hải Mạch', is: 'Đặng Thị Lan' }],
      [{ name: 'lan', party: null }],
      [
        { name: 'Lan', is: 'Đặng Thị Lan' },
        { name: 'lan', party: null },
      ],
      'the same field of the same name, in any case',
    ],
    [
      [{ name: 'Lan', article: 'a', party: 'Hải Mạch' }],
      [{ name: 'Lan', article: 'b', party: 'Hội' }],
      [
        { name: 'Lan', article: 'a', party: 'Hải Mạch' },
        { name: 'Lan', article: 'b', party: 'Hội' },
      ],
      'a name in another article',
    ],
    [[{ name: 'Lan', party: 'A' }], [{ name: 'Lan', party: 'B' }], [{ name: 'Lan', party: 'B' }], 'nothing is left'],
    [
      [],
      [{ name: 'Lan', is: 'Đặng Thị Lan' }, { name: 'Lan', party: 'Hội' }, about(0, { speakers: ['Lan'] })],
      [about(0, { speakers: ['Lan'] }), { name: 'Lan', party: 'Hội' }, { name: 'Lan', is: 'Đặng Thị Lan' }],
      'names stand as long as something is said of them',
    ],
    [
      [],
      [
        { name: 'Lan', is: 'Mai' },
        { name: 'Mai', is: 'Cúc' },
      ],
      [
        { name: 'Mai', is: 'Cúc' },
        { name: 'Lan', is: 'Mai' },
      ],
      'names are meant as they stand on the page',
    ],
    [
      [{ name: 'Lan', article: 'a', party: 'Chi hội' }],
      [{ name: 'Lan', party: 'Hội' }],
      [
        { name: 'Lan', party: 'Hội' },
        { name: 'Lan', article: 'a', party: 'Chi hội' },
      ],
      'what is told for one article goes on outranking what is told for all',
    ],
  ])('%j and %j become %j: %s', (earlier, gathered, expected) => {
    expect(mergeCorrections(earlier, gathered)).toEqual(expected);
  });
});

test('the same corrections in another order are the same', () => {
  const [a, b]: Correction[] = [about(0, { act: 'deny' }), { name: 'Lan', party: null }];
  if (!a || !b) throw new Error('two are needed');
  expect(isSameSet([a, b], [{ ...b }, { ...a }])).toBe(true);
  expect(isSameSet([a], [a, b])).toBe(false);
  expect(isSameSet([a], [{ ...a, act: 'warn' }])).toBe(false);
});

test('a statement is borne on by its own corrections and by those of who says it', () => {
  const all: Correction[] = [
    about(0, { act: 'deny' }),
    about(5, { act: 'deny' }),
    { name: 'Lan', party: null },
    { name: 'Lan', article: 'a', is: 'Đặng Thị Lan' },
    { name: 'Lan', article: 'b', party: null },
    { name: 'Khôi', party: null },
  ];
  expect(correctionsOn(all, about(0, {}), ['Lan'])).toEqual([all[0], all[2], all[3]]);
  expect(correctionsOn(all, about(0, {}), [])).toEqual([all[0]]);
});

test('what was added to an article are its missing statements', () => {
  const missing = about(0, { statement: 'missing' });
  const all: Correction[] = [
    missing,
    about(5, { act: 'deny' }),
    { ...missing, article: 'b' },
    { name: 'Lan', is: 'Làn' },
  ];
  expect(addedIn(all, 'a')).toEqual([missing]);
});

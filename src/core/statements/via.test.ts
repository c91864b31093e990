import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze.ts';

/** The relaying outlets and the speakers of each statement. */
const CASES: readonly (readonly [
  text: string,
  read: readonly (readonly [via: string, speaker: string])[],
  note: string,
])[] = [
  ['Ông Karim nói không tìm kiếm xung đột.', [['', 'Karim']], 'no outlet'],
  ['Theo AFP, ông Karim nói quân đội sẽ rút trong tuần tới.', [['AFP', 'Karim']], 'according to an outlet'],
  ['AFP dẫn lời ông Karim nói quân đội không tìm kiếm xung đột.', [['AFP', 'Karim']], 'an outlet quotes, then says'],
  ['Reuters dẫn lời ông Karim: “Chúng tôi không tìm kiếm xung đột”.', [['Reuters', 'Karim']], 'an outlet quotes'],
  [
    '“Chúng tôi không tìm kiếm xung đột”, Reuters dẫn lời ông Karim nói.',
    [['Reuters', 'Karim']],
    'behind the quotation',
  ],
  ['“Chúng tôi không tìm kiếm xung đột”, ông Karim nói với CNN.', [['CNN', 'Karim']], 'said to an outlet'],
  ['Ông Karim nói với BBC rằng quân đội không tìm kiếm xung đột.', [['BBC', 'Karim']], 'said to an outlet, indirect'],
  ['Theo AFP, trận động đất xảy ra lúc 4h sáng.', [['', 'AFP']], 'an outlet that speaks for itself'],
  ['Ông Karim nói ông từng làm cho Reuters ba năm.', [['', 'Karim']], 'an outlet in the content relays nothing'],
  ['Theo ông Karim, Reuters đã gỡ bài báo.', [['', 'Karim']], 'an outlet talked about'],
];

/** Not read right yet: what it should be, and what goes wrong. */
const OPEN: typeof CASES = [
  ['Theo AFP, ông Karim nói không tìm kiếm xung đột.', [['AFP', 'Karim']], 'the outlet is taken for the speaker'],
  [
    '“Chúng tôi không tìm kiếm xung đột”, ông Karim nói, theo AFP.',
    [['AFP', 'Karim']],
    'a closing `theo` becomes a statement of its own around the other',
  ],
];

function readVia(text: string): (readonly [via: string, speaker: string])[] {
  const { statements, entities } = analyze({ id: 'via', text });
  const nameOf = (id: string | undefined): string => entities.find((entity) => entity.id === id)?.name ?? '';
  return statements.map(({ via, speakers }) => [via.join(), nameOf(speakers[0])]);
}

describe('via', () => {
  test.each(CASES)('%j → %j (%s)', (text, read) => {
    expect(readVia(text)).toEqual(read);
  });

  test.each(OPEN)('open: %j → %j (%s)', (text, read) => {
    expect(readVia(text)).not.toEqual(read);
  });
});

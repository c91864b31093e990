import { expect, test } from 'vitest';
import { newAnswer, openAnswers, openQuestion, saveAnswers, saveQuestion } from './answers.ts';
import type { Correction, Stance, StatementPlace } from './contract.ts';

const place: StatementPlace = { article: 'a', content: { start: 0, end: 7 }, quote: 'cá chết' };
const READ = [{ question: 'nước bẩn', stance: 'deny' as const }];

function choose(stance: Stance | 'none' | '', gathered: readonly Correction[] = []): readonly Correction[] {
  const [answer] = openAnswers(place, READ, gathered);
  if (answer === undefined) throw new Error('no answer');
  return saveAnswers([{ ...answer, stance }], place, gathered);
}

test('only an answer that is another than was read is gathered', () => {
  const told: Correction = { ...place, question: 'nước bẩn', stance: 'affirm' };
  expect(choose('')).toEqual([]);
  expect(choose('deny')).toEqual([]);
  expect(choose('affirm')).toEqual([told]);
  expect(choose('none', [told])).toEqual([{ ...told, stance: 'none' }]);
  expect(choose('deny', [told])).toEqual([]);
  expect(choose('', [told])).toEqual([]);
  const [answer] = openAnswers(place, READ, []);
  expect(answer && saveAnswers([{ ...answer, stance: 'none' }], place, [], ' nghe\nlại ')).toEqual([
    { ...told, stance: 'none', note: 'nghe lại' },
  ]);
});

test('an answer to another question is gathered with its words made even, and can be changed and emptied', () => {
  const gathered = saveAnswers([{ ...newAnswer(), question: ' sông\nbẩn ' }], place, []);
  expect(gathered).toEqual([{ ...place, question: 'sông bẩn', stance: 'affirm' }]);
  const [read, other] = openAnswers(place, READ, gathered);
  if (read === undefined || other === undefined) throw new Error('an answer is lost');
  expect(other).toMatchObject({ question: 'sông bẩn', stance: 'affirm', read: undefined });
  expect(saveAnswers([read, other], place, gathered)).toBe(gathered);
  expect(saveAnswers([{ ...other, question: 'sông chết' }], place, gathered)).toEqual([
    { ...place, question: 'sông chết', stance: 'affirm' },
  ]);
  expect(saveAnswers([{ ...other, question: ' ' }], place, gathered)).toEqual([]);
  expect(saveAnswers([newAnswer()], place, [])).toEqual([]);
});

test('a statement elsewhere keeps its answers', () => {
  const other: Correction = { ...place, article: 'b', question: 'nước bẩn', stance: 'affirm' };
  expect(choose('withhold', [other])).toEqual([other, { ...place, question: 'nước bẩn', stance: 'withhold' }]);
});

test('a question is gathered when it is put otherwise, or the other way round', () => {
  const draft = openQuestion('nước bẩn', []);
  expect(saveQuestion(draft, 'nước bẩn', [])).toEqual([]);
  const gathered = saveQuestion({ ...draft, is: ' sông bẩn', note: 'rõ hơn' }, 'nước bẩn', []);
  expect(gathered).toEqual([{ question: 'nước bẩn', is: 'sông bẩn', note: 'rõ hơn' }]);
  expect(openQuestion('nước bẩn', gathered)).toEqual({ is: 'sông bẩn', turned: false, note: 'rõ hơn' });
  expect(saveQuestion({ is: '', turned: true, note: '' }, 'nước bẩn', gathered)).toEqual([
    { question: 'nước bẩn', is: 'nước bẩn', turned: true },
  ]);
  expect(saveQuestion({ is: '', turned: false, note: '' }, 'nước bẩn', gathered)).toEqual([]);
});

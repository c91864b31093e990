import { expect, test } from 'vitest';
import { vietnamese } from '../../language/vi/index.ts';
import { splitSentences, tokenize } from '../../text/index.ts';
import { joinWords } from '../../words/index.ts';
import { findNames, readPhrases, resolveSpeakers } from '../index.ts';

/** `Theo báo cáo| của Sở A|, …`: the cue, and the source behind it when there is one. */
function speaker(marked: string): string {
  const [cue = '', source, rest = ''] = marked.split('|');
  const text = cue + (source ?? '') + rest;
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens, [], vietnamese.sentences);
  const phrases = readPhrases(
    { text, tokens, words: joinWords(tokens, vietnamese.lexicon), noise: [], sentences },
    vietnamese.entities,
  );
  const found = resolveSpeakers(phrases, findNames(phrases), [
    {
      content: { start: text.length - 2, end: text.length - 1 },
      cue: { start: 0, end: cue.length },
      source: source === undefined || source === '' ? null : { start: cue.length + 1, end: cue.length + source.length },
      via: [],
      form: 'indirect',
      rule: 'test',
      confidence: 1,
    },
  ]);
  const [id] = found.speakers[0] ?? [];
  const entity = found.entities.find((one) => one.id === id);
  return entity === undefined ? '' : `${entity.name} (${entity.party ?? '-'})`;
}

test.each([
  ['Theo báo cáo| mới đây của Sở Y tế Hà Nam|, dịch đã lui.', 'Sở Y tế Hà Nam (Sở Y tế Hà Nam)', 'whose paper it is'],
  ['Theo báo cáo| Sở Y tế Hà Nam|, dịch đã lui.', 'Sở Y tế Hà Nam (Sở Y tế Hà Nam)', 'a body speaks for itself'],
  ['Theo báo cáo|| , dịch đã lui. Báo cáo của Sở Y tế Hà Nam.', 'Sở Y tế Hà Nam (Sở Y tế Hà Nam)', 'a paper alone'],
  ['Theo thông tin|| , dịch đã lui.', '', 'news of nobody'],
  ['Theo thông tin| ban đầu|, dịch đã lui.', 'thông tin ban đầu (-)', 'news whose owner is not told'],
  ['Theo nguồn tin| quân sự ở Hà Nam|, dịch đã lui.', 'nguồn tin quân sự ở Hà Nam (-)', 'those who tell'],
])('%s', (marked, expected) => {
  expect(speaker(marked)).toBe(expected);
});

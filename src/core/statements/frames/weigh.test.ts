import { expect, test } from 'vitest';
import { findNames, readPhrases } from '../../entities/index.ts';
import { vietnamese as language } from '../../language/vi/index.ts';
import { splitSentences, tokenize } from '../../text/index.ts';
import { findDates } from '../../time/index.ts';
import { joinWords } from '../../words/index.ts';
import { glanceAt, isHopeless } from '../reading/glance.ts';
import { readProse } from '../reading/read-prose.ts';
import { cuesOf, type Reading } from '../reading/reading.ts';
import { describeFrame } from './accept.ts';
import { describeSource } from './describe-source.ts';
import { FrameProposer } from './propose-frames.ts';
import { proposeSources } from './sources.ts';
import { weighFrames } from './weigh-frames.ts';
import { SourceWeigher } from './weigh-sources.ts';

const TEXTS = [
  'Theo Reuters, tướng Barro, người chỉ huy chiến dịch, nói rằng quân đội sẽ rút trong tuần tới và kêu gọi hai bên ngừng bắn.',
  '“Chúng tôi không có gì để giấu”, bà Thư nói, đồng thời bác bỏ cáo buộc của ông Karim rằng công ty đã trốn thuế.',
  'Ông Sato bị các cổ đông chỉ trích vì che giấu khoản lỗ; ông cho biết “sẽ trả lời sau”, báo Asahi dẫn lời luật sư của ông.',
];

function read(text: string): Reading {
  const tokens = tokenize(text, language.wordNumbers);
  const words = joinWords(tokens, language.lexicon);
  const sentences = splitSentences(text, tokens, [], language.sentences);
  const prose = { text, tokens, words, noise: [], sentences };
  const names = findNames(readPhrases(prose, language.entities));
  return readProse(prose, names, findDates(prose, language.time), language.statements);
}

test.each(TEXTS)('what is weighed once weighs as much as if it were told for each candidate: %j', (text) => {
  const reading = read(text);
  const { accept, source } = reading.language.models;
  for (const stretch of reading.stretches) {
    const proposer = new FrameProposer(reading, stretch);
    const weigher = new SourceWeigher(reading, stretch);
    for (const cue of cuesOf(reading, stretch)) {
      const sources = proposeSources(reading, stretch, cue, []);
      expect(sources.length).toBeGreaterThan(1);
      expect(weigher.weigh(cue, sources)).toEqual(
        sources.map((one) => source.score((sink) => describeSource(reading, stretch, cue, one, sink))),
      );
      const frames = proposer.propose(cue, [], []);
      expect(frames.length).toBeGreaterThan(0);
      for (const nested of [false, true])
        expect(weighFrames(reading, stretch, frames, nested)).toEqual(
          frames.map((frame) => accept.score((sink) => describeFrame(reading, stretch, frame, nested, sink))),
        );
    }
  }
});

test('a cue is told at a glance by what stands around it', () => {
  const reading = read('Ông Karim tuyên bố rằng thuế sẽ giảm. Họ thả thuyền theo dòng sông ra biển.');
  const [says, along] = reading.cues;
  if (says === undefined || along === undefined) throw new TypeError('two cues are expected');
  expect([says.entry.phrase, along.entry.phrase]).toEqual(['tuyên bố', 'theo']);
  expect([isHopeless(reading, says), isHopeless(reading, along)]).toEqual([false, true]);
  expect(glanceAt(reading, says)).not.toBe(glanceAt(reading, along));
});

import { expect, test } from 'vitest';
import { dossier } from '../../test/web/dossier.ts';
import { en } from '../words/en.ts';
import { describeCorrected } from './describe-corrected.ts';
import { indexDossier, type Saying } from './dossier-index.ts';

const [saying] = indexDossier(dossier).sayings;
if (!saying) throw new Error('the dossier has lost its statements');

test.each<[corrected: Saying['corrected'], rule: string, expected: string]>([
  [['statement'], 'cue-content', 'looked at and found right'],
  [['statement', 'act', 'party'], 'cue-content', 'act, party'],
  [['party'], 'cue-content', 'party'],
  [['statement', 'speakers'], 'correction', 'added by a person, speaker'],
])('%j, found by %s: %s', (corrected, rule, expected) => {
  const statement = { ...saying.statement, rule };
  expect(describeCorrected({ ...saying, corrected, statement }, en.saying)).toBe(expected);
});

import type { SentenceWords } from '../../text/sentences.ts';
import { LETTER_WORDS } from './spelling.ts';
import abbreviations from './words/abbreviations.json' with { type: 'json' };
import domains from './words/domain-endings.json' with { type: 'json' };
import openers from './words/sentence-openers.json' with { type: 'json' };
import sureOpeners from './words/sentence-openers-sure.json' with { type: 'json' };

const VOWELS = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ';

export const sentences: SentenceWords = {
  abbreviations: new Set(abbreviations),
  openers: new Set(openers),
  sureOpeners: new Set(sureOpeners),
  domains: new Set(domains),
  vowels: new Set(VOWELS),
  letterWords: LETTER_WORDS,
};

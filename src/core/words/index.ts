export { buildLexicon, commonFirst, type Lexicon, type LexiconWord, type WordStatistics } from './lexicon.ts';
export { joinWords, type WordedProse, type Words } from './segment.ts';
export { WORD_CLASSES, type WordClass } from './word-class.ts';

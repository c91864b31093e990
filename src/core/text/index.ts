export { foldPhrase, normalizeText } from './normalize.ts';
export { compareText, partitionPoint } from './ordered.ts';
export { pairBrackets, pairQuotes } from './pairs.ts';
export { longestPhrase, NO_BRANCH, type Phrase, PhraseTree } from './phrase-tree.ts';
export type { Prose } from './prose.ts';
export { endsSentence, type SentenceWords, splitSentences } from './sentences.ts';
export type { Token, TokenKind } from './token.ts';
export { splitWords, tokenize } from './tokenize.ts';
export { WordNumbers } from './word-numbers.ts';

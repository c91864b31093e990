export { foldPhrase, normalizeText } from './normalize.ts';
export { compareText, partitionPoint } from './ordered.ts';
export { pairBrackets, pairQuotes } from './pairs.ts';
export { growBranch, longestPhrase, type Phrase, type PhraseTree, plantTree } from './phrase-tree.ts';
export type { Prose } from './prose.ts';
export { endsSentence, type SentenceWords, splitSentences } from './sentences.ts';
export type { Token, TokenKind } from './token.ts';
export { tokenize } from './tokenize.ts';

import type { IssueExplanation } from '../core/issues/index.ts';

type EvidenceId = IssueExplanation['links'][number]['evidence'][number]['id'];
type Ground = IssueExplanation['members'][number]['ground'];

/** What each kind of evidence on a pair of statements means; every explanation lists those that it names. */
export const EVIDENCE_WORDS: Readonly<Record<EvidenceId, string>> = {
  syllables: 'syllables in common, the rare ones counting most',
  terms: 'words and names in common, by how rare they are in the language',
  sharedTerms: 'how many telling words both have',
  nothingShared: 'they have next to nothing in common',
  words: 'words without names in common, by how rare they are in the story',
  concepts: 'likeness of the kinds of happening that they speak of',
  conceptWeight: 'weight of the kinds of happening that both speak of',
  noConceptShared: 'they speak of different kinds of happening',
  noConcept: 'one of them speaks of no known kind of happening',
  direction: 'words that are used alike',
  context: 'the statements around them are alike',
  titleMore: 'one is like a title of the story',
  titleLess: 'both are like a title of the story',
  centrality: 'both are like much else that is said in the story',
  number: 'a number in common',
  antecedent: 'one points back to the other',
  sameParty: 'one party says both',
  otherParty: 'different parties say them',
  sameArticle: 'they stand in one article',
  near: 'they stand near each other in the article',
  close: 'few other statements stand between them',
  nested: 'one stands inside the other',
  sameAct: 'both are the same act',
  apartActs: 'one says what is, the other what should be, will be or is felt',
  bothCommit: 'both promise',
  bothAccuse: 'both accuse',
  accusedDenies: 'one accuses, the other denies',
  oneDenies: 'only one denies',
  withhold: 'one will not say',
  demand: 'one demands',
  accuse: 'one accuses',
  commit: 'one promises',
  express: 'one tells a feeling or an opinion',
  oneWishes: 'only one says what should be',
  bothPast: 'both tell what has happened',
  bothCause: 'both tell why',
  crowd: 'the story has many statements, so that each pair is less likely',
};

/** Why a statement got its stance. */
export const GROUND_WORDS: Readonly<Record<Ground, string>> = {
  withholds: 'it refuses to say',
  rejects: 'it denies, or its cue turns against its content',
  'calls untrue': 'its content calls something untrue',
  'says the contrary': 'it stands against what the others say',
  agrees: 'nothing in it speaks against the question',
};

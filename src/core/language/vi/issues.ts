import { buildAgainst } from '../../issues/against.ts';
import { rarity, readVocabulary } from '../../issues/vocabulary.ts';
import type { Concept, IssueWords, KnownPhrase } from '../../issues/words.ts';
import { foldPhrase, PhraseTree } from '../../text/index.ts';
import against from './weights/issue-against.json' with { type: 'json' };
import link from './weights/issue-link.json' with { type: 'json' };
import opposition from './weights/issue-opposition.json' with { type: 'json' };
import vocabulary from './weights/vocabulary.json' with { type: 'json' };
import { wordNumbers } from './word-numbers.ts';
import concepts from './words/concepts.json' with { type: 'json' };
import aspects from './words/issue-aspects.json' with { type: 'json' };
import pointers from './words/issue-pointers.json' with { type: 'json' };
import polarity from './words/issue-polarity.json' with { type: 'json' };
import states from './words/names-states.json' with { type: 'json' };

const known = readVocabulary(vocabulary, wordNumbers);
const conceptsByPhrase = gatherConcepts();
const sameNames = new Map(
  states.entries.flatMap(({ name, aliases = [], seats = [] }) =>
    [...aliases, ...seats].map((other) => [foldPhrase(other), foldPhrase(name)] as const),
  ),
);

export const issues: IssueWords = {
  numbers: wordNumbers,
  vocabulary: known,
  conceptRarity: measureConcepts(),
  phrases: growTree([...conceptsByPhrase.keys(), ...polarity.notNegations], [...sameNames.keys()]),
  pointers: new Set(pointers.entries),
  matters: new Set(pointers.matters),
  demonstratives: new Set(pointers.demonstratives),
  quantifiers: new Set(pointers.quantifiers),
  pronouns: new Set(pointers.pronouns),
  deictics: new Set(pointers.deictics),
  negations: new Set(polarity.negations),
  notNegations: new Set(polarity.notNegations),
  rejections: growPhrases(polarity.rejections),
  rejecting: new Set(polarity.rejecting),
  requests: growPhrases(polarity.requests),
  denials: growPhrases(polarity.denials),
  refusing: new Set(polarity.refusing),
  wishes: new Set(aspects.wishes),
  past: new Set(aspects.past),
  causes: new Set(aspects.causes),
  shouldNot: growPhrases(aspects.shouldNot),
  subordinators: new Set(aspects.subordinators),
  auxiliaries: new Set(aspects.auxiliaries),
  link,
  against: buildAgainst(against.weights),
  opposition,
};

function gatherConcepts(): Map<string, Concept[]> {
  const byPhrase = new Map<string, Concept[]>();
  const add = (phrases: readonly string[], concept: Concept): void => {
    for (const phrase of phrases.map(foldPhrase)) byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), concept]);
  };
  for (const { same, opposite = [] } of concepts.entries) {
    const id = `#${same[0]}`;
    add(same, { id, side: 'same' });
    add(opposite, { id, side: 'opposite' });
  }
  return byPhrase;
}

function growPhrases(phrases: readonly string[]): IssueWords['rejections'] {
  const tree = new PhraseTree<string>(wordNumbers);
  for (const phrase of phrases) tree.set(phrase.split(' '), phrase);
  return tree;
}

function growTree(phrases: readonly string[], names: readonly string[]): IssueWords['phrases'] {
  const tree = new PhraseTree<KnownPhrase>(wordNumbers);
  const add = (text: string, capital: boolean): void => {
    const concepts = conceptsByPhrase.get(text) ?? [];
    tree.set(text.split(' '), { text, capital, sameName: sameNames.get(text), concepts });
  };
  for (const name of names) add(name, true);
  for (const phrase of phrases) add(phrase, false);
  return tree;
}

/** Natural logarithm of articles per article with any phrase of the concept, as if no article had two of them. */
function measureConcepts(): Map<string, number> {
  const articlesWith = new Map<string, number>();
  for (const [phrase, list] of conceptsByPhrase) {
    const count = known.articles / Math.exp(rarity(phrase, known));
    for (const { id } of list) articlesWith.set(id, (articlesWith.get(id) ?? 0) + count);
  }
  return new Map(
    [...articlesWith].map(([id, count]) => [id, Math.log(known.articles / Math.min(count, known.articles / 2))]),
  );
}

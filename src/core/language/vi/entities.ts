import { type AntecedentWeights, buildChooser } from '../../entities/speakers/chooser.ts';
import type { EntityWords, Tenure, Trait } from '../../entities/words.ts';
import { foldWord, isNative, spellings } from './entities/known-words.ts';
import { buildLexicon, wordsOf } from './entities/lexicon.ts';
import { lexicon } from './lexicon.ts';
import { isSyllable, LETTER_WORDS } from './spelling.ts';
import antecedents from './weights/antecedents.json' with { type: 'json' };
import abbreviations from './words/body-abbreviations.json' with { type: 'json' };
import bodyWords from './words/body-words.json' with { type: 'json' };
import nameSecondParts from './words/name-second-parts.json' with { type: 'json' };
import nameWords from './words/name-words.json' with { type: 'json' };
import counted from './words/names-figures.json' with { type: 'json' };
import given from './words/names-given.json' with { type: 'json' };
import officials from './words/names-officials.json' with { type: 'json' };
import people from './words/names-people.json' with { type: 'json' };
import surnames from './words/names-surnames.json' with { type: 'json' };
import openers from './words/openers.json' with { type: 'json' };
import roleGroups from './words/role-groups.json' with { type: 'json' };
import sourceWords from './words/source-words.json' with { type: 'json' };
import things from './words/things.json' with { type: 'json' };

const lowered = (entries: readonly string[]): Set<string> => new Set(entries.map((entry) => entry.toLowerCase()));

const foldPhrase = (phrase: string): string =>
  wordsOf(phrase)
    .filter((word) => /\p{L}/u.test(word))
    .join(' ');

const folded = (phrases: readonly string[]): ReadonlySet<string> => new Set(phrases.map(foldPhrase));

/** Folded phrases by their words. */
const parts = (phrases: readonly string[]): string[][] => phrases.map((phrase) => foldPhrase(phrase).split(' '));

const isInitials = (word: string): boolean => !isSyllable(word);

/** By full name, and by a foreign last name whose bearers all speak for one state; what was written by hand goes before what was counted. */
function publicFigures(): Map<string, string> {
  const figures = new Map<string, string>();
  const byLastName = new Map<string, Set<string>>();
  for (const { name, party } of [...counted.entries, ...people.entries]) {
    const words = foldPhrase(name).split(' ');
    figures.set(words.join(' '), party);
    const last = words.at(-1) ?? '';
    if (!isSyllable(last)) byLastName.set(last, (byLastName.get(last) ?? new Set()).add(party));
  }
  for (const [last, parties] of byLastName) {
    const [party] = parties;
    if (party !== undefined && parties.size === 1) figures.set(last, party);
  }
  return figures;
}

function tenures(): Map<string, Tenure[]> {
  const held = new Map<string, Tenure[]>();
  for (const { name, ...tenure } of officials.entries as readonly (Tenure & { readonly name: string })[]) {
    const words = foldPhrase(name);
    held.set(words, [...(held.get(words) ?? []), tenure]);
  }
  return held;
}

/** The role groups that have a trait. */
const groupsWith = (trait: Trait): ReadonlySet<string> =>
  new Set(roleGroups.entries.flatMap(({ group, traits }) => (traits?.includes(trait) ? [group] : [])));

export const entities: EntityWords = {
  lexicon: buildLexicon(),
  tags: lexicon.tags,
  home: nameWords.home,
  surnames: lowered(surnames.entries),
  openers: lowered(openers.entries),
  tickers: new Set(nameWords.tickers),
  conjunction: sourceWords.conjunction,
  copula: sourceWords.copula,
  naming: nameWords.naming,
  particles: new Set(nameWords.particles),
  nameTails: new Set(nameSecondParts.entries),
  givenWords: new Set(given.words),
  given: new Map([
    ...given.women.map((name) => [name, 'f'] as const),
    ...given.men.map((name) => [name, 'm'] as const),
  ]),
  middle: new Set(nameWords.middle),
  feminine: new Set(nameWords.feminine),
  isNative,
  letterWords: LETTER_WORDS,
  foldWord,
  spellings,
  people: publicFigures(),
  officials: tenures(),
  abbreviations: new Map(
    abbreviations.entries.map(({ short, long }) => [foldPhrase(short), foldPhrase(long).split(' ')]),
  ),
  homeAbbreviations: new Set(
    abbreviations.entries.flatMap(({ short, home = false }) => (home ? (short.split(' ').find(isInitials) ?? []) : [])),
  ),
  abbreviationStarts: new Set(abbreviations.entries.map(({ short }) => foldPhrase(short).split(' ')[0] ?? '')),
  inquiries: new Map(bodyWords.inquiries.map(({ name, bodies }) => [foldPhrase(name), parts(bodies)])),
  findings: new Set(parts(bodyWords.findings).flat()),
  things: folded(things.entries),
  defence: parts(sourceWords.defence),
  beneficiary: sourceWords.beneficiary,
  authorship: sourceWords.authorship.split(' '),
  opposing: sourceWords.opposing.split(' '),
  exemplifying: parts(sourceWords.exemplifying),
  editorials: folded(sourceWords.editorials),
  functional: foldPhrase(bodyWords.functional),
  factions: folded(nameWords.factions),
  representing: sourceWords.representing.split(' '),
  central: foldPhrase(bodyWords.central),
  general: parts(bodyWords.general),
  international: parts(bodyWords.international),
  antecedents: buildChooser(antecedents as AntecedentWeights),
  science: bodyWords.science,
  inner: new Set(bodyWords.inner),
  comingFrom: new Set(nameWords.comingFrom),
  clocks: new Set(nameWords.clocks),
  givenStates: new Set(nameWords.givenStates),
  crowds: folded(bodyWords.crowds),
  callings: bodyWords.callings.map((phrase) => ({ words: phrase.split(' '), key: foldPhrase(phrase) })),
  being: new Set(sourceWords.being),
  respectful: sourceWords.respectful,
  likeSchools: parts(bodyWords.likeSchools),
  province: bodyWords.province,
  city: foldPhrase(bodyWords.city).split(' '),
  municipalities: parts(bodyWords.municipalities),
  numbering: bodyWords.numbering,
  leanings: new Set(nameWords.leanings),
  age: nameWords.age,
  posts: new Set(sourceWords.posts),
  audience: groupsWith('audience'),
  impersonal: groupsWith('impersonal'),
  advocates: groupsWith('advocates'),
  governors: groupsWith('governors'),
  accused: groupsWith('accused'),
  politicians: groupsWith('politicians'),
  deputies: groupsWith('deputies'),
  members: groupsWith('members'),
  team: groupsWith('team'),
  celebrated: groupsWith('celebrated'),
  anywhere: groupsWith('anywhere'),
  employed: groupsWith('employed'),
  business: groupsWith('business'),
  covers: new Map(
    roleGroups.entries.flatMap(({ group, covers }) =>
      covers === undefined ? [] : [[group, new Set(covers)] as const],
    ),
  ),
};

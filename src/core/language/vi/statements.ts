import { prepareStatements, type StatementLanguage } from '../../statements/statement-language.ts';
import type { CueEntry, CueKind, DayWeights } from '../../statements/words.ts';
import type { Act } from '../../types.ts';
import { isSyllable, plainSpelling } from './entities/spelling.ts';
import { lexicon } from './lexicon.ts';
import acts from './weights/acts.json' with { type: 'json' };
import cueUsage from './weights/cue-usage.json' with { type: 'json' };
import dayWeights from './weights/said-on.json' with { type: 'json' };
import weights from './weights/statements.json' with { type: 'json' };
import uncued from './weights/uncued.json' with { type: 'json' };
import { wordNumbers } from './word-numbers.ts';
import actWords from './words/act-words.json' with { type: 'json' };
import clause from './words/clause-words.json' with { type: 'json' };
import cues from './words/cues.json' with { type: 'json' };
import modal from './words/modal-words.json' with { type: 'json' };
import countries from './words/names-countries.json' with { type: 'json' };
import media from './words/names-media.json' with { type: 'json' };
import states from './words/names-states.json' with { type: 'json' };

const words = (list: readonly string[]): ReadonlySet<string> => new Set(list);

const usage: Readonly<Record<string, readonly number[]>> = cueUsage.usage;

function usageOf(phrase: string): CueEntry['usage'] {
  const [, that = 0, quote = 0, subject = 0] = usage[phrase] ?? [];
  return { that, quote, subject };
}

export const statements: StatementLanguage = prepareStatements({
  wordNumbers,
  lexicon,
  cues: Object.entries(cues).map(([phrase, [act, kind, strength]]) => ({
    phrase,
    act: act as Act,
    kind: kind as CueKind,
    strength: Number(strength ?? 0),
    usage: usageOf(phrase),
  })),
  clause: {
    auxiliaries: words(clause.auxiliaries),
    negations: words(clause.negations),
    complementizers: words(clause.complementizers),
    namings: words(clause.namings),
    copulas: words(clause.copulas),
    connectives: words(clause.connectives),
    contentEnders: words(clause.contentEnders),
    prepositions: words(clause.prepositions),
    topicMarkers: words(clause.topicMarkers),
    passives: words(clause.passives),
    genitives: words(clause.genitives),
    determiners: words(clause.determiners),
    timeWords: words(clause.timeWords),
    singles: words(clause.singles),
    areas: words(clause.areas),
    personWords: words(clause.personWords),
    bodyWords: words(clause.bodyWords),
    documentWords: words(clause.documentWords),
    papers: words(clause.papers),
    pronouns: words(clause.pronouns),
    joiners: words(clause.joiners),
    waiting: words(clause.waiting),
    bareJoiners: words(clause.bareJoiners),
    occasions: words(clause.occasions),
    hearers: words(clause.hearers),
    promptly: words(clause.promptly),
    relations: words(clause.relations),
    todays: words(clause.todays),
    onces: words(clause.onces),
    earliers: words(clause.earliers),
    utterances: words(clause.utterances),
    births: words(clause.births),
    laws: words(clause.laws),
    notLaws: words(clause.notLaws),
    feasts: words(clause.feasts),
    plans: words(clause.plans),
    reporters: words(clause.reporters),
    addresses: words(clause.addresses),
    selves: words(clause.selves),
    thanks: words(clause.thanks),
    cueTails: words(clause.cueTails),
    manners: words(clause.manners),
    litotes: words(clause.litotes),
    limiters: words(clause.limiters),
    mediaNames: words(
      media.entries.filter((entry) => entry.needsHead !== true).map((entry) => entry.name.toLowerCase()),
    ),
  },
  media: {
    names: media.entries.flatMap(({ name, aliases = [], needsHead = false }) =>
      [name, ...aliases].map((alias) => ({ name: alias, needsHead })),
    ),
    homes: words(media.entries.filter(({ home }) => home === true).map(({ name }) => name.toLowerCase())),
    likes: words(clause.mediaLikes),
    heads: clause.mediaHeads,
    headWords: words(clause.mediaWords),
    collectives: words(clause.mediaCollectives),
    owners: words(clause.mediaOwners),
    lookalikes: words(clause.mediaLookalikes),
    tails: words(clause.mediaTails),
    endings: clause.mediaEndings,
    companyTails: words(clause.mediaCompanyTails),
    stands: words(clause.mediaStands),
    countries: words(
      [
        ...states.entries.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
        ...countries.entries.flatMap(({ names }) => names),
      ].map((name) => name.toLowerCase()),
    ),
    isNative: isSyllable,
    plainSpelling,
    pointers: words(clause.pointers),
    quotes: words(clause.quotes),
    quotedNouns: words(clause.quotedNouns),
    reports: words(clause.reports),
  },
  modal: {
    modals: words(modal.modals),
    inclusives: words(modal.inclusives),
    subordinators: words(modal.subordinators),
    demonstratives: words(modal.demonstratives),
  },
  acting: {
    modifiers: modal.modifiers,
    negations: [...clause.negations, ...modal.negations],
    selves: [...clause.selves, ...modal.selves],
    investigators: modal.investigators,
    accused: modal.accused,
  },
  actWords,
  actWeights: acts.act,
  weights: { ...weights, ...uncued },
  dayWeights: dayWeights as DayWeights,
});

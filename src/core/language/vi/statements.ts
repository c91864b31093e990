import { prepareStatements, type StatementLanguage } from '../../statements/statement-language.ts';
import type { CueEntry, CueKind, DayWeights } from '../../statements/words.ts';
import type { Act } from '../../types.ts';
import { lexicon } from './lexicon.ts';
import { setsOf } from './sets-of.ts';
import { isSyllable, plainSpelling } from './spelling.ts';
import acts from './weights/acts.json' with { type: 'json' };
import cueUsage from './weights/cue-usage.json' with { type: 'json' };
import dayWeights from './weights/said-on.json' with { type: 'json' };
import weights from './weights/statements.json' with { type: 'json' };
import uncued from './weights/uncued.json' with { type: 'json' };
import { wordNumbers } from './word-numbers.ts';
import actWords from './words/act-words.json' with { type: 'json' };
import clause from './words/clause-words.json' with { type: 'json' };
import cues from './words/cues.json' with { type: 'json' };
import mediaWords from './words/media-words.json' with { type: 'json' };
import modal from './words/modal-words.json' with { type: 'json' };
import countries from './words/names-countries.json' with { type: 'json' };
import media from './words/names-media.json' with { type: 'json' };
import states from './words/names-states.json' with { type: 'json' };

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
  clause: setsOf(clause),
  media: {
    ...setsOf(mediaWords),
    heads: mediaWords.heads,
    endings: mediaWords.endings,
    names: media.entries.flatMap(({ name, aliases = [], needsHead = false }) =>
      [name, ...aliases].map((alias) => ({ name: alias, needsHead })),
    ),
    homes: new Set(media.entries.filter(({ home }) => home === true).map(({ name }) => name.toLowerCase())),
    countries: new Set(
      [
        ...states.entries.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
        ...countries.entries.flatMap(({ names }) => names),
      ].map((name) => name.toLowerCase()),
    ),
    isNative: isSyllable,
    plainSpelling,
  },
  modal: setsOf(modal),
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

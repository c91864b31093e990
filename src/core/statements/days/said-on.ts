import type { Prose } from '../../text/index.ts';
import type { DateMention, Entity, Mention, Span } from '../../types.ts';
import type { Model } from '../model/model.ts';
import type { StatementLanguage } from '../statement-language.ts';
import { describeCarriedDay, proposeCarried, surveyDays } from './carried-day.ts';
import {
  isOfLaw,
  type Placed,
  type PlacedDate,
  type PlacedStatement,
  readScene,
  type Scene,
  YEAR,
} from './day-scene.ts';
import { datesBeside, describeOwnDay, isSaid } from './own-day.ts';

/** The day on which a statement was said. */
export interface SaidOn {
  /** TIMEX3, as exact as known; null when the article does not tell. */
  readonly value: string | null;
  /** It, or a part of it, is not told beside the statement. */
  readonly inferred: boolean;
  /** The date from which it was read; null when the article does not tell. */
  readonly from: Span | null;
}

const UNTOLD: SaidOn = { value: null, inferred: false, from: null };

/**
 * A day told elsewhere is taken over when it scores more than this, in hundredths, above `untold`. Chosen by `scripts/train/train-days.ts` on
 * held-out parts of the training gold: of a hundred dated statements, 79 get their day; of a hundred days given, 58 are the gold's. On
 * the 326 articles that we read ourselves it is 80 and 67. Of those given where the gold has none we read sixty: half of them are days
 * that the article does point to.
 */
const CARRIED_MARGIN = -110;

/**
 * The day on which each statement was said: the date beside it that tells when, else a day that the article tells elsewhere: that
 * of another statement by the same speaker, of the occasion, of the news itself.
 */
export function dateStatements(
  prose: Prose,
  statements: readonly Placed[],
  speakers: { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] },
  dates: readonly DateMention[],
  language: StatementLanguage,
): readonly SaidOn[] {
  const scene = readScene(prose, statements, speakers, dates, language);
  if (scene === null) return statements.map(() => UNTOLD);
  const own = scene.statements.map((statement) => chooseOwnDay(scene, statement, language.days.own));
  const days = surveyDays(
    scene,
    own.map((date) => date?.value ?? null),
  );
  return own.map((date, index) => {
    const statement = scene.statements[index];
    if (date !== null && isOfLaw(scene, date, language.clause)) return UNTOLD;
    if (date !== null && statement !== undefined)
      return { value: date.value, inferred: date.inferred || isSaid(scene, statement, date), from: spanOf(date) };
    const carried = best(proposeCarried(scene, index, days), (candidate) => {
      const score = language.days.carried.score((sink) => describeCarriedDay(scene, index, days, candidate, sink));
      return candidate.value === null ? score + CARRIED_MARGIN : score;
    });
    if (carried === null || carried.value === null) return UNTOLD;
    const from = carried.dateBefore ?? carried.dateBehind ?? own.find((date) => date?.value === carried.value);
    // What the next sentences tell was seldom said in that year, too.
    if (YEAR.test(carried.value) && from?.sentence !== statement?.sentence) return UNTOLD;
    return { value: carried.value, inferred: true, from: from ? spanOf(from) : null };
  });
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The date beside a statement that tells its day; null when none does. */
export function chooseOwnDay(scene: Scene, statement: PlacedStatement, model: Model): PlacedDate | null {
  const beside = datesBeside(scene, statement);
  if (beside.length === 0) return null;
  return best<PlacedDate | null>([...beside, null], (date) =>
    model.score((sink) => describeOwnDay(scene, statement, date, sink)),
  );
}

function best<T>(candidates: readonly T[], scoreOf: (candidate: T) => number): T | null {
  let found: T | null = null;
  let top = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const score = scoreOf(candidate);
    if (score <= top) continue;
    top = score;
    found = candidate;
  }
  return found;
}

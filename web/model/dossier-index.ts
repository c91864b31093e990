import { refKey } from '../../src/core/statement-ref.ts';
import { innermost } from '../../src/core/text/index.ts';
import { type CorrectedField, correctedIn } from '../../src/report/corrected-in.ts';
import { type DayKnown, howKnown } from '../../src/report/day-said.ts';
import { attribute } from '../../src/report/export/attribution.ts';
import { isVerbatim } from '../../src/report/export/quotation.ts';
import { sentencesAround, spokenSpan, withSpokenQuestions } from '../../src/report/spoken-text.ts';
import type {
  ArticleAnalysis,
  Dossier,
  Entity,
  Figure,
  FigureRef,
  Issue,
  Stance,
  Statement,
  StatementRef,
  Story,
} from './contract.ts';
import { fold } from './fold.ts';
import { shortenLabels } from './shorten-labels.ts';
import { type Period, readPeriod } from './time.ts';

/** Where the time of a statement comes from: the article states it, it was inferred from context, a person has set it right, or only the article's own date is known. */
export type DateSource = DayKnown | 'published' | 'none';

/** A statement with everything the views ask of it. */
export interface Saying {
  readonly ref: StatementRef;
  readonly article: ArticleAnalysis;
  readonly statement: Statement;
  readonly speakers: readonly Entity[];
  /** The names of the speakers; empty when the article names nobody. */
  readonly speaker: string;
  /** The party spoken for, else the speaker; several joined by `; `. */
  readonly party: string;
  /** The same one by one; empty when the article names nobody. */
  readonly parties: readonly string[];
  /** Nobody is named beside the statement, and no person has said who speaks. */
  readonly speakerInferred: boolean;
  /** For some speaker no words beside a mention tell the party. */
  readonly partyInferred: boolean;
  /** What a person has set right in it and in who says it. */
  readonly corrected: readonly CorrectedField[];
  /** The content, with the quote marks at its limits whose twins stand inside. */
  readonly text: string;
  /** What stands before and behind it in its sentences. */
  readonly around: { readonly before: string; readonly behind: string };
  /** Its words are the speaker's own, from between quote marks. */
  readonly verbatim: boolean;
  readonly period: Period | null;
  readonly dateSource: DateSource;
}

export interface Bearing {
  readonly story: Story;
  readonly issue: Issue;
  readonly stance: Stance;
  readonly confidence: number;
}

/** Everything of a dossier by its names. */
export interface DossierIndex {
  readonly dossier: Dossier;
  /** As it was read, with labels of any length. */
  readonly original: Dossier;
  readonly sayings: readonly Saying[];
  readonly article: (id: string) => ArticleAnalysis | undefined;
  readonly story: (id: string) => Story | undefined;
  readonly storiesOf: (article: string) => readonly Story[];
  readonly sayingsOf: (article: string) => readonly Saying[];
  readonly saying: (ref: StatementRef) => Saying | undefined;
  readonly bearings: (ref: StatementRef) => readonly Bearing[];
  readonly figure: (
    ref: FigureRef,
  ) => { readonly article: ArticleAnalysis; readonly figure: Figure; readonly by: Saying | undefined } | undefined;
  /** Sayings of which a party or a speaker has this name, whatever its spelling. */
  readonly sayingsBy: (name: string) => readonly Saying[];
}

export function indexDossier(original: Dossier): DossierIndex {
  const dossier = shortenLabels(withSpokenQuestions(original));
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  const stories = new Map(dossier.stories.map((story) => [story.id, story]));
  const storiesOf = new Map<string, Story[]>();
  for (const story of dossier.stories) for (const id of story.articles) append(storiesOf, id, story);

  const sayings: Saying[] = [];
  const byRef = new Map<string, Saying>();
  const byArticle = new Map<string, Saying[]>();
  const byName = new Map<string, Saying[]>();
  for (const article of dossier.articles) {
    for (const statement of article.statements) {
      const saying = readSaying(article, statement);
      sayings.push(saying);
      byRef.set(refKey(saying.ref), saying);
      append(byArticle, article.id, saying);
      const names = [...saying.parties, ...saying.speakers.map(({ name }) => name)];
      for (const name of new Set(names.map(nameKey))) append(byName, name, saying);
    }
  }

  const bearings = new Map<string, Bearing[]>();
  for (const story of dossier.stories)
    for (const issue of story.issues)
      for (const { stance, confidence, ...ref } of issue.stances)
        append(bearings, refKey(ref), { story, issue, stance, confidence });

  return {
    dossier,
    original,
    sayings,
    article: (id) => articles.get(id),
    story: (id) => stories.get(id),
    storiesOf: (id) => storiesOf.get(id) ?? [],
    sayingsOf: (id) => byArticle.get(id) ?? [],
    saying: (ref) => byRef.get(refKey(ref)),
    bearings: (ref) => bearings.get(refKey(ref)) ?? [],
    figure: (ref) => {
      const article = articles.get(ref.article);
      const figure = article?.figures[ref.figure];
      return article && figure
        ? { article, figure, by: sayingAround(byArticle.get(article.id) ?? [], figure) }
        : undefined;
    },
    sayingsBy: (name) => byName.get(nameKey(name)) ?? [],
  };
}

/** One name for all its spellings: without case, accents, hyphens and doubled spaces. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/[\s\-‐–]+/g, ' ')
    .trim();
}

function readSaying(article: ArticleAnalysis, statement: Statement): Saying {
  const attribution = attribute(article, statement);
  const { start, end } = spokenSpan(article.text, statement);
  const whole = sentencesAround(article, { start, end });
  return {
    ref: { article: article.id, statement: statement.id },
    article,
    statement,
    ...attribution,
    parties: attribution.party === '' ? [] : attribution.party.split('; '),
    speakerInferred:
      attribution.party !== '' && statement.source === null && statement.corrected?.includes('speakers') !== true,
    corrected: correctedIn(article, statement),
    text: article.text.slice(start, end),
    around: { before: article.text.slice(whole.start, start), behind: article.text.slice(end, whole.end) },
    verbatim: isVerbatim(article, statement),
    ...placeInTime(article, statement),
  };
}

/** A date that the article does not tell is at best bounded by the day the article appeared. */
function placeInTime(article: ArticleAnalysis, statement: Statement): Pick<Saying, 'period' | 'dateSource'> {
  const said = readPeriod(statement.saidOn);
  if (said) return { period: said, dateSource: howKnown(article, statement) };
  const published = readPeriod(article.published?.slice(0, 10));
  return published ? { period: published, dateSource: 'published' } : { period: null, dateSource: 'none' };
}

function sayingAround(sayings: readonly Saying[], figure: Figure): Saying | undefined {
  const contents = sayings.map(({ statement }) => statement.content);
  return sayings[innermost(contents, figure)];
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

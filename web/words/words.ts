import type { Act, Comparator, Form, NoiseKind, Stance, Verdict } from '../model/contract.ts';
import type { StoryTab } from '../model/route.ts';

/** All words of the interface in one language; the articles' own words are never translated. */
export interface Words {
  readonly locale: string;
  readonly skip: string;
  readonly tagline: string;
  readonly nav: { readonly overview: string; readonly export: string };
  readonly search: {
    readonly label: string;
    readonly hint: string;
    readonly found: (count: string, words: string) => string;
    readonly none: string;
    readonly clear: string;
  };
  readonly language: string;
  readonly theme: { readonly label: string; readonly auto: string; readonly light: string; readonly dark: string };
  readonly count: {
    readonly articles: (count: string) => string;
    readonly outlets: (count: string) => string;
    readonly statements: (count: string) => string;
    readonly parties: (count: string) => string;
    readonly issues: (count: string) => string;
    readonly contradictions: (count: string) => string;
    readonly shifts: (count: string) => string;
    readonly figureConflicts: (count: string) => string;
    readonly limits: (count: string) => string;
    readonly stories: (count: string) => string;
    readonly carriers: (count: string) => string;
    readonly times: (count: string) => string;
  };
  readonly stance: Readonly<Record<Stance, string>>;
  readonly act: Readonly<Record<Act, string>>;
  readonly form: Readonly<Record<Form, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly noise: Readonly<Record<NoiseKind, string>>;
  readonly comparator: Readonly<Record<Comparator, string>>;
  readonly tab: Readonly<Record<StoryTab, string>>;
  readonly overview: {
    readonly title: string;
    readonly empty: string;
    readonly question: string;
    readonly misfit: string;
    readonly more: (count: string) => string;
    readonly activity: (label: string) => string;
    readonly nobody: string;
    readonly unstoried: string;
    readonly noIssues: string;
  };
  readonly board: {
    readonly undated: string;
    readonly legend: string;
    readonly stated: string;
    readonly month: string;
    readonly inferred: string;
    readonly published: string;
    readonly contradiction: string;
    readonly shift: string;
    readonly byPublication: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly reset: string;
    readonly earlier: string;
    readonly later: string;
    readonly keys: string;
    readonly nothing: string;
    readonly sideBySide: string;
    readonly shifted: (from: string, to: string) => string;
    readonly open: string;
    readonly close: string;
    readonly plot: string;
    readonly outside: (count: string) => string;
  };
  readonly filter: {
    readonly title: string;
    readonly party: string;
    readonly act: string;
    readonly outlet: string;
    readonly from: string;
    readonly to: string;
    readonly confidence: string;
    readonly all: string;
    readonly clear: string;
  };
  readonly figures: {
    readonly title: string;
    readonly conflict: string;
    readonly update: string;
    readonly limits: string;
    readonly bound: string;
    readonly per: (period: string) => string;
    /** ISO 8601 durations in words. */
    readonly periods: Readonly<Record<string, string>>;
    readonly none: string;
    readonly noLimits: string;
    readonly log: string;
    readonly held: string;
    readonly articleItself: string;
    readonly chart: string;
  };
  readonly timeline: { readonly none: string; readonly sources: string; readonly undated: string };
  readonly accusations: {
    readonly note: string;
    readonly from: string;
    readonly to: string;
    readonly act: string;
    readonly count: string;
    readonly statements: string;
    readonly none: string;
    readonly graph: string;
    readonly table: string;
    readonly untargeted: (count: string) => string;
  };
  readonly party: {
    readonly said: string;
    readonly elsewhere: string;
    readonly speakers: string;
    readonly shifts: string;
    readonly none: string;
    readonly against: string;
    readonly all: string;
  };
  readonly reader: {
    readonly statements: string;
    readonly missing: string;
    readonly original: string;
    readonly layers: string;
    readonly layer: {
      readonly statement: string;
      readonly date: string;
      readonly figure: string;
      readonly noise: string;
    };
    readonly noStatements: string;
    readonly inside: string;
    readonly accounts: string;
    readonly diagnostics: string;
    readonly permalink: string;
    readonly text: string;
  };
  readonly saying: {
    readonly verbatim: string;
    readonly partly: string;
    readonly paraphrase: string;
    readonly unknownSpeaker: string;
    readonly undated: string;
    readonly published: (date: string) => string;
    readonly inferred: string;
    readonly via: (names: string) => string;
    readonly on: (issue: string) => string;
    readonly copy: string;
    readonly copied: string;
    readonly noCopy: string;
    readonly why: string;
    readonly rule: string;
    readonly confidence: string;
    readonly cue: string;
    readonly noCue: string;
    readonly source: string;
    readonly noSource: string;
    readonly date: string;
    readonly dateStated: string;
    readonly dateInferred: string;
    readonly datePublished: string;
    readonly dateNone: string;
    readonly characters: string;
    readonly toArticle: string;
  };
  readonly export: {
    readonly title: string;
    readonly intro: string;
    readonly scope: string;
    readonly everything: string;
    readonly download: string;
    readonly formats: Readonly<Record<string, { readonly name: string; readonly use: string }>>;
  };
  readonly footer: string;
}

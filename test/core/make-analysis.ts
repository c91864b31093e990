import type { Act, ArticleAnalysis, Entity, Statement } from '../../src/core/types.ts';

/** One sentence of a made-up article: `${by} ${cue} ${says}.` */
export interface Saying {
  readonly by: string;
  /** Absent for a speaker who speaks for nobody but himself. */
  readonly party?: string;
  readonly kind?: Entity['kind'];
  readonly act?: Act;
  readonly cue?: string;
  readonly says: string;
  readonly on?: string;
}

/** A made-up analysis for tests: an article of these sentences with their statements. */
export function makeAnalysis(id: string, sayings: readonly Saying[], title?: string): ArticleAnalysis {
  let text = '';
  const statements: Statement[] = [];
  const entities: Entity[] = [];
  for (const [n, saying] of sayings.entries()) {
    const { by, party, kind = 'person', act = 'assert', cue = 'cho biết', says, on = null } = saying;
    const start = text.length;
    text += `${by} ${cue} ${says}. `;
    const cueStart = start + by.length + 1;
    const contentStart = cueStart + cue.length + 1;
    entities.push({ id: `e${n}`, name: by, kind, roles: [], aliases: [], ...(party && { party }) });
    statements.push({
      id: `s${n}`,
      content: { start: contentStart, end: contentStart + says.length },
      cue: { start: cueStart, end: cueStart + cue.length },
      source: { start, end: start + by.length },
      speakers: [`e${n}`],
      act,
      form: 'indirect',
      saidOn: on,
      saidOnInferred: false,
      via: [],
      rule: 'test',
      confidence: 1,
    });
  }
  return {
    id,
    language: 'vi',
    ...(title && { title }),
    text: text.trimEnd(),
    noise: [],
    sentences: [],
    dates: [],
    figures: [],
    entities,
    mentions: [],
    statements,
    diagnostics: [],
  };
}

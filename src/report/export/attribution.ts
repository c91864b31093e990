import type { ArticleAnalysis, Entity, Statement } from '../../core/types.ts';

/** Who a statement is attributed to, by name; empty strings when the article names nobody. */
export interface Attribution {
  readonly speakers: readonly Entity[];
  /** Names of the speakers, joined by `; `. */
  readonly speaker: string;
  /** The parties spoken for, each speaker standing for itself where none is given. */
  readonly party: string;
  /** For some speaker no words beside a mention tell the party. */
  readonly partyInferred: boolean;
}

/** `speaker (party)`, the party only where it is another; `nobody` when the article names no speaker. */
export function nameWithParty({ speaker, party }: Attribution, nobody: string): string {
  if (speaker === '') return nobody;
  return party === speaker ? speaker : `${speaker} (${party})`;
}

export function attribute(article: ArticleAnalysis, statement: Statement): Attribution {
  const speakers = statement.speakers.flatMap((id) =>
    article.entities.filter((entity) => entity.id === id).slice(0, 1),
  );
  return {
    speakers,
    speaker: speakers.map(({ name }) => name).join('; '),
    party: [...new Set(speakers.map(({ party, name }) => party ?? name))].join('; '),
    partyInferred: speakers.some((speaker) => speaker.partyInferred === true),
  };
}

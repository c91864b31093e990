import type { Entity, Mention, Span } from '../../types.ts';

/** Who has the floor in a turn of an interview or a dialogue: the label in front of it, else the one who is asked from an offset on. */
export interface Floor {
  readonly label: Span | null;
  readonly asked: number;
}

/** Source, cue and content of an attribution, before it is known who speaks. */
export interface Attribution {
  readonly content: Span;
  readonly cue: Span | null;
  readonly source: Span | null;
  /** The source names a news outlet, by its name or by what it does (`X reports`). */
  readonly byOutlet?: boolean | undefined;
  /** Names of the media that relayed it, where they stand. */
  readonly via: readonly Span[];
  readonly form: 'direct' | 'indirect' | 'mixed';
  readonly nestedIn?: number | undefined;
  /** In a turn, where the source names nobody else. */
  readonly floor?: Floor | undefined;
  readonly rule: string;
  readonly confidence: number;
}

export interface Speakers {
  readonly entities: Entity[];
  readonly mentions: Mention[];
  /** Entity ids, one list for each attribution. */
  readonly speakers: string[][];
}

import type { Span } from '../../types.ts';
import type { Gender, PronounKind } from '../lexicon.ts';
import type { NameMention } from '../phrases/name-mention.ts';

/** What a source's noun phrase is, as far as the phrase itself tells. Token indexes count in the article. */
export type Source = { readonly from: number; readonly end: number } & (
  | {
      readonly kind: 'names';
      readonly names: readonly NameMention[];
      readonly title?: number;
      /** The body right before the name: `Nhà Trắng John Doe`. */
      readonly employer?: NameMention | undefined;
      /** Some more who are not named: `A, B và các nước khác`, `các tướng lĩnh và ông A`. */
      readonly others?: { readonly from: number; readonly end: number } | undefined;
    }
  | { readonly kind: 'pronoun'; readonly of: PronounKind; readonly gender: Gender }
  | {
      readonly kind: 'role';
      readonly gender: Gender;
      readonly head: number;
      readonly headEnd: number;
      readonly indefinite: boolean;
      readonly plural: boolean;
      readonly pointing: boolean;
    }
  | {
      readonly kind: 'document';
      readonly headLength: number;
      readonly headEnd: number;
      readonly pointing: boolean;
      readonly names: readonly NameMention[];
    }
  | {
      readonly kind: 'body';
      readonly headLength: number;
      readonly headEnd: number;
      readonly pointing: boolean;
      readonly plural: boolean;
    }
  | { readonly kind: 'name'; readonly name: Span }
  | { readonly kind: 'other'; readonly plural: boolean; readonly single: boolean; readonly pointing: boolean }
);

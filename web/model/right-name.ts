import { isOfName } from '../../src/core/corrections/kinds.ts';
import { isSamePhrase } from '../../src/core/text/index.ts';
import { clean } from './clean.ts';
import type { Correction, EntityCorrection } from './contract.ts';
import { withoutFields } from './corrections.ts';

const isMeant =
  (name: string) =>
  (one: EntityCorrection): boolean =>
    one.article === undefined && isSamePhrase(one.name, name);

/** The name that was gathered as the right one in all articles, else the name itself. */
export const rightNameOf = (name: string, gathered: readonly Correction[]): string =>
  gathered.filter(isOfName).find((one) => isMeant(name)(one) && one.is !== undefined)?.is ?? name;

/** What was gathered, with the right name in the stead of what it held about that. */
export function saveRightName(name: string, right: string, gathered: readonly Correction[]): readonly Correction[] {
  const is = clean(right);
  const others = withoutFields(gathered, ['is'], isMeant(name));
  return is === '' || is === name ? others : [...others, { name, is }];
}

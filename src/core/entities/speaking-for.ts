import type { Entity } from '../types.ts';

/** An entity with another party, or none; in the order that the contract has, so that what is read back is the same to the byte. */
export function speakingFor(
  { id, name, kind, party: _, partyInferred: __, ...rest }: Entity,
  party: string | undefined,
  inferred = false,
): Entity {
  return {
    id,
    name,
    kind,
    ...(party !== undefined && { party }),
    ...(party !== undefined && inferred && { partyInferred: true as const }),
    ...rest,
  };
}

/** Whether a person has told whom it speaks for. */
export const isPartyTold = ({ corrected = [] }: Entity): boolean =>
  corrected.includes('party') || corrected.includes('partyHere');

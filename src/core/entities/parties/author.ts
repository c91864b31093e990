import { AS, is, match } from '../lexicon.ts';
import type { PhraseReading } from '../phrases/reading.ts';
import { standAt, tokenAt } from '../phrases/token-at.ts';
import type { Draft, Sight } from '../registry/draft.ts';

/** Most words between a document and the body that made it: `khảo sát của các tác giả ở`. */
const MAX_GAP = 8;

/** Most tokens from a name to the words for an author, and from there to the document: `A, một trong những tác giả chính của báo cáo`. */
const MAX_LEAD = 6;
const MAX_OF = 3;

/** `A, tác giả nghiên cứu`: the one body of which the article tells that it made the document. */
export function partyOfAuthor(person: Draft, r: PhraseReading, sights: readonly Sight[]): string | null {
  let document: string | null = null;
  for (const { draft, end } of sights) if (draft === person) document ??= documentBehind(r, tokenAt(r, end));
  if (document === null) return null;
  const bodies = new Set<Draft>();
  for (const { draft, start } of sights)
    if (draft.kind === 'organization' && !draft.medium && isMaker(r, tokenAt(r, start), document)) bodies.add(draft);
  const [only, other] = bodies;
  return only !== undefined && other === undefined ? (only.party ?? only.name) : null;
}

/** The word for the document whose author somebody is told to be right behind the name. */
function documentBehind(r: PhraseReading, mark: number): string | null {
  if (r.tokens[mark]?.kind !== 'mark') return null;
  const { authorship } = r.words;
  for (let at = mark + 1; at <= mark + MAX_LEAD && r.tokens[at]?.kind === 'word'; at++) {
    if (!standAt(r, at, authorship)) continue;
    const from = at + authorship.length;
    for (let head = from; head < from + MAX_OF; head++) if (is(r, head, AS.document)) return wordsAt(r, head);
    return null;
  }
  return null;
}

const wordsAt = ({ tokens }: PhraseReading, at: number): string => `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;

/** The document stands before the body, with `của`, `từ` or `thuộc` right before the body and no mark between. */
function isMaker(r: PhraseReading, body: number, document: string): boolean {
  const of = [body - 1, body - 2].find((at) => match(r, at, AS.of)?.end === body);
  if (of === undefined && !is(r, body - 1, AS.author | AS.locative)) return false;
  for (let at = body - 1; at >= body - 1 - MAX_GAP; at--) {
    const token = r.tokens[at];
    if (document === wordsAt(r, at)) return true;
    if (token === undefined || token.kind !== 'word' || token.newline || is(r, at, AS.predicate)) return false;
  }
  return false;
}

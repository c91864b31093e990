import { AS, is } from '../lexicon.ts';
import { tokenAt } from '../phrases/token-at.ts';
import type { Draft, Sight } from '../registry/draft.ts';
import { sightsBefore } from './antecedent.ts';
import type { Walk } from './walk.ts';

/** The one that a reporter talks with is named no farther behind the word for it, in tokens. */
const NEAR = 14;

/**
 * The person who answers in the interview whose first question stands at `asked`: whom the reporter says that he talks with, else
 * who spoke last before, else who was named most often, else whom the title names.
 */
export function intervieweeFrom(walk: Walk, asked: number): Draft | null {
  const known = walk.interviewees.get(asked);
  if (known !== undefined) return known;
  const found = findInterviewee(walk, asked);
  walk.interviewees.set(asked, found);
  return found;
}

function findInterviewee(walk: Walk, asked: number): Draft | null {
  const people = walk.sights.slice(0, sightsBefore(walk.sights, asked)).filter(({ draft }) => isPerson(draft));
  return introduced(walk, people, asked) ?? spokeLast(walk, asked) ?? mostNamed(people) ?? inTitle(walk);
}

/** `Our reporter talked with Mr X`, `Mr X answered our questions`. */
function introduced({ r, sentences }: Walk, people: readonly Sight[], asked: number): Draft | null {
  for (const { start, end } of sentences.filter((one) => one.end <= asked).reverse()) {
    const here = people.filter((one) => one.start >= start && one.start < end);
    if (here.length === 0) continue;
    for (let at = tokenAt(r, start); at < r.tokens.length && (r.tokens[at]?.start ?? end) < end; at++) {
      if (!is(r, at, AS.exchange)) continue;
      const topic = topicBehind(r, at);
      const behind = here.find((one) => tokenAt(r, one.start) > at && tokenAt(r, one.start) < topic);
      const before = here.findLast((one) => tokenAt(r, one.start) < at);
      const found = behind ?? before;
      if (found !== undefined) return found.draft;
    }
  }
  return null;
}

/** What follows `about` is what the talk is about, not with whom. */
function topicBehind(r: Walk['r'], at: number): number {
  let index = at + 1;
  while (index <= at + NEAR && !is(r, index, AS.topic)) index += 1;
  return index;
}

function spokeLast({ turns }: Walk, asked: number): Draft | null {
  const spoke = turns.findLast(({ at, drafts }) => at < asked && drafts.length === 1 && drafts.every(isPerson));
  return spoke?.drafts[0] ?? null;
}

/** The last of equals. */
function mostNamed(people: readonly Sight[]): Draft | null {
  const times = new Map<Draft, number>();
  for (const { draft } of people) times.set(draft, (times.get(draft) ?? 0) + 1);
  const most = Math.max(...times.values());
  return [...times].find(([, count]) => count === most)?.[0] ?? null;
}

/** The person before the colon of the article's title (`Singer X: “…”`), else the only one that it names. */
function inTitle({ title, sights }: Walk): Draft | null {
  if (title === undefined) return null;
  const people = new Set(
    sights.map(({ draft }) => draft).filter(({ kind, words }) => kind === 'person' && words.length > 1),
  );
  const named = [...people].filter(({ name }) => title.includes(name));
  const quoted = named.filter(({ name }) => title.startsWith(':', title.indexOf(name) + name.length));
  const [only, other] = quoted.length > 0 ? quoted : named;
  return only !== undefined && other === undefined ? only : null;
}

/** A person for sure: a title or role, not a single word of unknown kind. */
const isPerson = ({ kind, words, gender, roles }: Draft): boolean =>
  kind === 'person' && words.length > 1 && (gender !== 'any' || roles.length > 0);

import { partitionPoint } from '../../text/index.ts';
import type { Span } from '../../types.ts';
import { AS, is, match } from '../lexicon.ts';
import { countryIn } from '../phrases/affiliation.ts';
import type { PhraseReading } from '../phrases/reading.ts';
import { startsWith } from '../phrases/spelling.ts';
import { namesIn, standAt, tokenAt } from '../phrases/token-at.ts';
import type { Draft } from '../registry/draft.ts';
import { readSource } from '../sources/read-source.ts';
import type { Source } from '../sources/source.ts';
import { lastNamed, sightsBefore } from './antecedent.ts';
import { describe, hasAuthority, speakerOf, type Walk } from './walk.ts';

type Paper = Extract<Source, { kind: 'document' }>;

/** A document speaks for its author when the article tells who that is, else for itself. */
export function documentSpeakers(
  walk: Walk,
  source: Paper,
  speakersOf: (source: Span) => readonly Draft[],
): readonly Draft[] {
  const { key, name } = describe(walk, source);
  const head = key.split(' ').slice(0, 2).join(' ');
  const authors = authorsOf(walk, source, speakersOf);
  if (authors.length > 0) {
    if (!walk.documents.has(head)) walk.documents.set(head, authors);
    walk.documents.set(key, authors);
    return authors;
  }
  const bare = source.pointing || key === head;
  const known = bare
    ? (walk.documents.get(head) ?? issuersOf(walk, source) ?? issuersBefore(walk, source))
    : longerNamed(walk, key);
  if (known?.every(({ kind }) => kind !== 'document') === true) return known;
  const inquirer = inquirerOf(walk, source, key) ?? outletOf(walk, source, key);
  if (inquirer !== null) return [inquirer];
  if (known !== undefined) return known;
  const told = countryIn(walk.r, source.from, source.end);
  const party = told ?? (hasAuthority(walk, source) ? walk.scene.state : null);
  const partyFrom = party === told ? null : 'context';
  const made = walk.registry.keyed(`document ${key}`, () =>
    walk.registry.create('document', name, key.split(' '), { party, partyFrom }),
  );
  if (!walk.documents.has(head)) walk.documents.set(head, [made]);
  return [made];
}

/** `báo cáo thẩm tra`, told of before as `báo cáo thẩm tra của A`: its authors. */
function longerNamed({ documents }: Walk, key: string): readonly Draft[] | undefined {
  for (const [longer, authors] of documents) if (longer.startsWith(`${key} `)) return authors;
  return undefined;
}

/** `kết luận thanh tra`, `điều tra ban đầu`: the body that made the inquiry. */
function inquirerOf(walk: Walk, { from }: Paper, key: string): Draft | null {
  const { inquiries, findings } = walk.r.words;
  for (const [name, bodies] of inquiries) {
    const rest = ` ${key} `.split(` ${name} `);
    const found =
      rest.length === 2 && rest.every((part) => part.split(' ').every((word) => word === '' || findings.has(word)));
    if (found) return inquirerBefore(walk, bodies, walk.r.tokens[from]?.start ?? 0);
  }
  return null;
}

/** `Bài xã luận`: the outlet that was named shortly before. */
function outletOf({ r, sights, sentences }: Walk, { from }: Paper, key: string): Draft | null {
  if (!r.words.editorials.has(key)) return null;
  const offset = r.tokens[from]?.start ?? 0;
  const here = partitionPoint(sentences, ({ start }) => start <= offset) - 1;
  const first = sentences[Math.max(0, here - MAX_BACK)]?.start ?? 0;
  return lastNamed({ sights }, offset, ({ medium }) => medium, first);
}

/** `cơ quan thanh tra`: the only one that the article names, by a name with that word in it. */
export function inquirerMeant({ r, registry }: Walk, { words }: Draft): Draft | null {
  if (!r.words.general.some((head) => startsWith(words, head))) return null;
  for (const [name, bodies] of r.words.inquiries) {
    if (!bodies.some((body) => body.length === words.length && startsWith(words, body))) continue;
    const [only, other] = registry.drafts.filter(
      (draft) => makes(draft, bodies) && ` ${draft.words.join(' ')} `.includes(` ${name} `),
    );
    return only !== undefined && other === undefined ? only : null;
  }
  return null;
}

/** The body that was named last of those whose names begin so and go on, or is the first to be named. */
function inquirerBefore({ sights, registry }: Walk, bodies: Bodies, offset: number): Draft | null {
  const fits = (draft: Draft): boolean => makes(draft, bodies);
  return lastNamed({ sights }, offset, fits) ?? registry.drafts.find(fits) ?? null;
}

/** Folded words that the names of bodies begin with. */
type Bodies = readonly (readonly string[])[];

function makes({ kind, words, medium }: Draft, bodies: Bodies): boolean {
  if (kind !== 'organization' || medium) return false;
  const begun = bodies.filter((body) => startsWith(words, body));
  return begun.length > 0 && begun.every((body) => body.length < words.length);
}

/** Most words between a document and the state that wrote it: `báo cáo mới nhất của Mỹ`, but not `báo cáo về dân số của Mỹ`. */
const MAX_STATE_GAP = 2;

/** Who the phrase after `của` or `từ` names; another document is no author. */
function authorsOf(walk: Walk, source: Paper, speakersOf: (source: Span) => readonly Draft[]): readonly Draft[] {
  const { r, names } = walk;
  for (let at = source.from + 1; at < source.end; at++) {
    const of = match(r, at, AS.of) ?? match(r, at, AS.author);
    const [first, last] = [r.tokens[of?.end ?? source.end], r.tokens[source.end - 1]];
    if (of === undefined || first === undefined || last === undefined || of.end >= source.end) continue;
    const rest = { start: first.start, end: last.end };
    const author = readSource(r, rest, names);
    const people = author.kind === 'role' || (author.kind === 'other' && is(r, author.from, AS.group));
    const body = people && is(r, at, AS.of) ? bodyOfAuthors(walk, rest, of.end) : null;
    if (body !== null) return [body];
    if (author.kind === 'other' || author.kind === 'document') {
      if (is(r, at, AS.of)) return [];
      continue;
    }
    const authors = speakersOf(rest);
    if (!is(r, at, AS.of) && authors.every(({ kind }) => kind === 'unnamed')) continue;
    const far = at - source.headEnd > MAX_STATE_GAP;
    return far && authors.some(({ kind }) => kind === 'country' || kind === 'place') ? [] : authors;
  }
  const direct = source.names.find((name) => name.kind === 'organization' && tokenAt(r, name.start) === source.headEnd);
  const draft = direct === undefined ? null : speakerOf(walk, direct);
  return draft === null ? [] : [draft];
}

/** `nghiên cứu của nhóm tác giả thuộc Đại học A`: the body of the unnamed authors. */
function bodyOfAuthors(walk: Walk, rest: Span, from: number): Draft | null {
  const { r, names } = walk;
  const body = namesIn(names, rest).find(({ kind, medium }) => kind === 'organization' && medium !== true);
  if (body === undefined) return null;
  const at = tokenAt(r, body.start);
  const of = [at - 1, at - 2].some((before) => before > from && match(r, before, AS.of)?.end === at);
  return of || is(r, at - 1, AS.locative) ? speakerOf(walk, body) : null;
}

/** Most words between a document and the words that tell whose it is. */
const MAX_GAP = 5;

/** The body that issued a document, told where the article speaks of it: `Sở A vừa có công văn …`, `báo cáo số 5 của Sở A`. */
function issuersOf(walk: Walk, source: Paper): readonly Draft[] | undefined {
  const { r } = walk;
  const head = match(r, source.headEnd - source.headLength, AS.document);
  if (head?.sense.issued !== true) return undefined;
  const text = r.tokens.slice(source.headEnd - source.headLength, source.headEnd).map(({ lower }) => lower);
  for (let at = 0; at < r.tokens.length; at++) {
    if (!standAt(r, at, text)) continue;
    const issuer = issuerAfter(walk, at + text.length) ?? issuerBefore(walk, at);
    if (issuer !== null) return [issuer];
  }
  return undefined;
}

/** Sentences before a document in which it may be issued under another word. */
const MAX_BACK = 2;

/** `Sở A vừa gửi văn bản … Công văn nêu rõ`: who issued a document of any kind shortly before. */
function issuersBefore(walk: Walk, { headEnd, headLength }: Paper): readonly Draft[] | undefined {
  const { r, sentences } = walk;
  const from = headEnd - headLength;
  if (match(r, from, AS.document)?.sense.issued !== true) return undefined;
  const offset = r.tokens[from]?.start ?? 0;
  const here = partitionPoint(sentences, ({ start }) => start <= offset) - 1;
  const first = tokenAt(r, sentences[Math.max(0, here - MAX_BACK)]?.start ?? 0);
  for (let at = from - 1; at >= first; at--) {
    if (match(r, at, AS.document)?.sense.issued !== true) continue;
    const issuer = issuerBefore(walk, at);
    if (issuer !== null) return [issuer];
  }
  return undefined;
}

function issuerAfter({ r, byStart }: Walk, from: number): Draft | null {
  for (let at = from; at < from + MAX_GAP && isPlain(r, at); at++) {
    const of = match(r, at, AS.of) ?? match(r, at, AS.author);
    if (of === undefined) continue;
    const draft = byStart.get(r.tokens[of.end]?.start ?? -1);
    return draft?.kind === 'organization' && !draft.medium ? draft : null;
  }
  return null;
}

function issuerBefore({ r, sights }: Walk, at: number): Draft | null {
  const sight = sights[sightsBefore(sights, r.tokens[at]?.start ?? 0) - 1];
  if (sight === undefined || sight.draft.kind !== 'organization' || sight.draft.medium) return null;
  let issued = false;
  const from = tokenAt(r, sight.end);
  if (at - from > MAX_GAP) return null;
  for (let i = from; i < at; i++) {
    if (!isPlain(r, i)) return null;
    issued ||= is(r, i, AS.issue);
  }
  return issued ? sight.draft : null;
}

const isPlain = ({ tokens }: PhraseReading, at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && token.kind !== 'mark' && !token.newline;
};

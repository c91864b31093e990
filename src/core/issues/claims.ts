import { compareText, type Token, tokenize } from '../text/index.ts';
import type { ArticleAnalysis, Statement } from '../types.ts';
import { readTerms, type Term } from './terms.ts';
import { voicesOf } from './voices.ts';
import type { IssueWords } from './words.ts';

/** A statement as collation reads it: what its content speaks of, who says it and where it stands. */
export interface Claim {
  readonly article: string;
  readonly statement: Statement;
  /** Place among the statements of its article. */
  readonly order: number;
  /** The content's characters. */
  readonly text: string;
  readonly terms: readonly Term[];
  readonly tokens: readonly Token[];
  /** The cue in lower case; empty when there is none. */
  readonly cue: string;
  readonly speakers: readonly string[];
  /** Parties that it speaks for, as spelled; a named speaker without a party is its own. */
  readonly voices: readonly string[];
  /** What it points back to (`bác bỏ cáo buộc trên`), when its own words say nothing or it begins by pointing. */
  readonly antecedent?: Claim;
}

/** All statements of the articles, by article id and place in the text, so that the order of the articles does not matter. */
export function collectClaims(articles: readonly ArticleAnalysis[], words: IssueWords): Claim[] {
  const sorted = articles.toSorted((a, b) => compareText(a.id, b.id));
  return sorted.flatMap((article) => claimsOf(article, words));
}

function claimsOf(article: ArticleAnalysis, words: IssueWords): Claim[] {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const claims: Claim[] = [];
  const inOrder = article.statements.toSorted(
    (a, b) => a.content.start - b.content.start || a.content.end - b.content.end,
  );
  for (const [order, statement] of inOrder.entries()) {
    const { content, cue } = statement;
    const text = article.text.slice(content.start, content.end);
    const tokens = tokenize(text, words.numbers);
    const speakers = statement.speakers.flatMap((id) => entities.get(id) ?? []);
    const claim: Claim = {
      article: article.id,
      statement,
      order,
      text,
      tokens,
      terms: readTerms(tokens, words),
      cue: cue === null ? '' : article.text.slice(cue.start, cue.end).toLowerCase(),
      speakers: speakers.map(({ name }) => name.toLowerCase()),
      voices: voicesOf(statement, article.entities),
    };
    const antecedent = findAntecedent(claim, claims, words);
    claims.push(antecedent === undefined ? claim : { ...claim, antecedent });
  }
  return claims;
}

/** Words of its own that a content may have and still only point back. */
const FEW_WORDS = 2;
/** Statements to look back for what somebody else said. */
const LOOK_BACK = 5;

/**
 * What a content without words of its own points back to: a denial or a refusal to the nearest statement before it by
 * somebody else, by the one that it names (`the charges of Orsova`) if it names one; otherwise to what was reported last.
 * A denial or a refusal that begins with pointing back (`these charges are …`) means what was reported last, whatever follows.
 */
function findAntecedent(claim: Claim, before: readonly Claim[], words: IssueWords): Claim | undefined {
  const { start } = claim.statement.content;
  const candidates = before.slice(-LOOK_BACK).filter(({ statement }) => statement.content.end <= start);
  const told = candidates.reverse().filter((other) => ownWords(other, words) > FEW_WORDS);
  const replies = rejectsOrRefuses(claim);
  if (replies && beginsPointing(claim, words)) return told[0];
  if (ownWords(claim, words) > FEW_WORDS + (replies ? 1 : 0)) return undefined;
  if (!replies) return told[0] ?? candidates[0];
  const others = told.filter((other) => !other.speakers.some((name) => claim.speakers.includes(name)));
  const named = others.find((other) => [...other.voices, ...other.speakers].some((name) => names(claim, name)));
  return named ?? others[0] ?? told[0] ?? candidates[0];
}

const rejectsOrRefuses = ({ statement: { act } }: Claim): boolean => act === 'deny' || act === 'withhold';

/** A denial or a refusal of what the statement that it points back to said. */
export const isReply = (claim: Claim): boolean => claim.antecedent !== undefined && rejectsOrRefuses(claim);

/** Words before the noun that points back (`all these charges`). */
const MOST_BEFORE = 3;

/** The content begins with a word for something said or done that points back: `this`, `those charges`. */
export function beginsPointing({ tokens }: Claim, words: IssueWords): boolean {
  const line = tokens.flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : []));
  let at = 0;
  while (at < MOST_BEFORE && words.quantifiers.has(line[at] ?? '')) at += 1;
  if (words.pronouns.has(line[at] ?? '')) return true;
  for (const length of [1, 2]) {
    const noun = line.slice(at, at + length).join(' ');
    if (words.matters.has(noun) && words.demonstratives.has(line[at + length] ?? '')) return true;
  }
  return false;
}

/** The words of a name stand in the content. */
function names({ tokens }: Claim, name: string): boolean {
  const words = tokenize(name.toLowerCase());
  return tokens.some((_, at) => words.every(({ lower }, n) => tokens[at + n]?.lower === lower));
}

/** How many words say something of their own: neither common everywhere nor pointing back. */
function ownWords(claim: Claim, words: IssueWords): number {
  const own = new Set<string>();
  for (const { key, rarity } of claim.terms) {
    if (rarity > 1.5 && !key.startsWith('#') && !words.pointers.has(key)) own.add(key);
  }
  return own.size;
}

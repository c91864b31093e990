import {
  addPhrase,
  type Gender,
  type Lexicon,
  type PlainClass,
  type PronounKind,
  type RoleKind,
  type Sense,
  settleLexicon,
} from '../../../entities/lexicon.ts';
import { PhraseTree, tokenize } from '../../../text/index.ts';
import { foldWord, spellings } from '../spelling.ts';
import { wordNumbers } from '../word-numbers.ts';
import bodyFields from '../words/body-fields.json' with { type: 'json' };
import bodyHeads from '../words/body-heads.json' with { type: 'json' };
import documentHeads from '../words/document-heads.json' with { type: 'json' };
import functionWords from '../words/function-words.json' with { type: 'json' };
import groupHeads from '../words/group-heads.json' with { type: 'json' };
import honorifics from '../words/honorifics.json' with { type: 'json' };
import nameTails from '../words/name-tails.json' with { type: 'json' };
import bodies from '../words/names-bodies.json' with { type: 'json' };
import cities from '../words/names-cities.json' with { type: 'json' };
import countries from '../words/names-countries.json' with { type: 'json' };
import media from '../words/names-media.json' with { type: 'json' };
import places from '../words/names-places.json' with { type: 'json' };
import provinces from '../words/names-provinces.json' with { type: 'json' };
import states from '../words/names-states.json' with { type: 'json' };
import pronouns from '../words/pronouns.json' with { type: 'json' };
import quantifiers from '../words/quantifiers.json' with { type: 'json' };
import roles from '../words/roles.json' with { type: 'json' };

/** Words of a phrase as tokens have them: lower case, marks apart, one spelling of tone marks. */
export function wordsOf(phrase: string): string[] {
  return tokenize(phrase).map((token) => foldWord(token.lower));
}

function add(lexicon: Lexicon, phrase: string, sense: Sense): void {
  for (const words of spellings(tokenize(phrase).map((token) => token.lower))) addPhrase(lexicon, words, sense);
}

function addNames(lexicon: Lexicon): void {
  for (const { name, aliases = [], seats = [], asWritten = false } of states.entries) {
    for (const alias of [name, ...aliases])
      add(lexicon, alias, { as: 'name', name, kind: 'country', party: name, asWritten });
    for (const seat of seats) add(lexicon, seat, { as: 'name', name: seat, kind: 'place', seatOf: name });
  }
  for (const { names } of countries.entries) {
    const [name] = names;
    if (name === undefined) continue;
    for (const alias of names) add(lexicon, alias, { as: 'name', name, kind: 'country', party: name, asWritten: true });
  }
  for (const { name, aliases = [], party, club = false } of bodies.entries) {
    for (const alias of [name, ...aliases])
      add(lexicon, alias, { as: 'name', name, kind: 'organization', party, asWritten: true, club });
  }
  for (const { name, aliases = [], needsHead = false } of media.entries) {
    for (const alias of [name, ...aliases]) {
      const sense = { as: 'name', name, kind: 'organization', medium: true, asWritten: true } as const;
      add(lexicon, alias, needsHead ? { as: 'masthead', name: sense } : sense);
    }
  }
  for (const name of provinces.entries) add(lexicon, name, { as: 'name', name, kind: 'place', home: true });
  for (const { name, lies } of places.entries)
    add(lexicon, name, { as: 'name', name, kind: 'place', ...(lies === undefined ? {} : { lies }) });
  const stateOf = statesByCode();
  for (const { code, names } of cities.entries)
    for (const name of names) add(lexicon, name, { as: 'name', name, kind: 'place', lies: stateOf.get(code) });
}

/** The usual name of each state by its code (ISO 3166). */
function statesByCode(): Map<string, string> {
  const usual = new Map(
    states.entries.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((one) => [one, name])),
  );
  return new Map(
    countries.entries.map(({ code, names }) => {
      const known = names.find((name) => usual.has(name)) ?? '';
      return [code, usual.get(known) ?? names[0] ?? code];
    }),
  );
}

/** Of whom a word for a person is by how it begins. */
const genderOf = (name: string): Gender =>
  (roles.genders.find(({ start }) => name.startsWith(start))?.gender ?? 'any') as Gender;

function addNouns(lexicon: Lexicon): void {
  for (const {
    name,
    state = false,
    alone = false,
    medium = false,
    carrier = false,
    local = false,
    abroad = false,
    namesake = false,
    organ = false,
    government = false,
    official = false,
    whole = false,
    delegates = false,
    home,
    under,
  } of bodyHeads.entries) {
    add(lexicon, name, {
      as: 'body',
      state,
      alone,
      medium,
      carrier,
      local,
      abroad,
      namesake,
      organ,
      government,
      official,
      whole,
      delegates,
      ...(home === undefined ? {} : { home }),
      ...(under === undefined ? {} : { under: wordsOf(under) }),
    });
  }
  for (const role of roles.entries) {
    const {
      name,
      speaks,
      group = name,
      body,
      under,
      delegation,
    } = role as { name: string; speaks: string; group?: string; body?: string; under?: string; delegation?: string };
    const sense: Sense = {
      as: 'role',
      speaks: speaks as RoleKind,
      group,
      gender: genderOf(name),
      ...(body === undefined ? {} : { body }),
      ...(under === undefined ? {} : { under }),
      ...(delegation === undefined ? {} : { delegation }),
    };
    add(lexicon, name, sense);
    if (speaks === 'office') for (const acting of roles.acting) add(lexicon, `${name} ${acting}`, sense);
  }
  for (const { name, gender, apart = false } of honorifics.entries)
    add(lexicon, name, { as: 'honorific', gender: gender as Gender, apart });
  for (const { name, medium = false } of nameTails.entries) add(lexicon, name, { as: 'tail', medium });
  for (const name of bodyFields.entries) add(lexicon, name, { as: 'field' });
  const issued = new Set(documentHeads.issued);
  const vague = new Set(documentHeads.vague);
  for (const name of documentHeads.entries)
    add(lexicon, name, { as: 'document', issued: issued.has(name), vague: vague.has(name) });
  for (const name of groupHeads.entries) add(lexicon, name, { as: 'group' });
}

function addFunctionWords(lexicon: Lexicon): void {
  for (const [as, phrases] of Object.entries(functionWords.classes))
    for (const phrase of phrases) add(lexicon, phrase, { as: as as PlainClass });
  for (const { name, of, gender } of pronouns.entries)
    add(lexicon, name, { as: 'pronoun', of: of as PronounKind, gender: gender as Gender });
  for (const { name, plural = false, definite = false, gender = 'any' } of quantifiers.entries)
    add(lexicon, name, { as: 'quantifier', plural, definite, gender: gender as Gender });
}

/** All that Vietnamese says about names and speakers, in one trie. */
export function buildLexicon(): Lexicon {
  const lexicon: Lexicon = new PhraseTree(wordNumbers);
  addNames(lexicon);
  addNouns(lexicon);
  addFunctionWords(lexicon);
  settleLexicon(lexicon);
  return lexicon;
}

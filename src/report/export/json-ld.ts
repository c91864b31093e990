import type { Act, ArticleAnalysis, Entity, EntityKind } from '../../core/types.ts';
import { isToldElsewhere } from '../day-said.ts';
import type { ExportFormat } from './format.ts';
import { actWithCue, articleIri, listStated, type Stated, statementIri, webAddress } from './stated.ts';
import type { ExportWords } from './words.ts';

/** Acts by which the speaker holds the content to be so. Who denies, will not say, demands or promises is the author of no claim. */
const CLAIMING: ReadonlySet<Act> = new Set(['assert', 'accuse', 'confirm', 'warn']);

/**
 * schema.org: verbatim speech is a Quotation of who spoke, a content that its speaker claims is a Claim of his; any other is a
 * Statement without an author, the object of a CommunicateAction. https://schema.org/Quotation, /Claim, /Statement, /CommunicateAction.
 */
export const jsonLd: ExportFormat = {
  id: 'json-ld',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  write: (dossier, words) =>
    `${JSON.stringify(
      {
        '@context': 'https://schema.org',
        '@graph': [
          ...dossier.articles.map(newsArticle),
          ...listStated(dossier).map((stated) => ({ ...said(stated), ...told(stated, words) })),
        ],
      },
      null,
      1,
    )}\n`,
};

function newsArticle(article: ArticleAnalysis): object {
  const url = webAddress(article);
  return {
    '@type': 'NewsArticle',
    '@id': articleIri(article),
    identifier: article.id,
    inLanguage: article.language,
    ...(article.title !== undefined && { headline: article.title }),
    ...(url !== undefined && { url }),
    ...(article.published !== undefined && { datePublished: article.published }),
    ...(article.publisher !== undefined && { publisher: { '@type': 'Organization', name: article.publisher } }),
  };
}

function said(stated: Stated): object {
  const { article, statement, verbatim, speakers } = stated;
  const who = speakers.map(agent);
  const part = { '@id': articleIri(article) };
  if (verbatim)
    return { '@type': 'Quotation', ...content(stated), ...(who.length > 0 && { creator: who }), isPartOf: part };
  if (CLAIMING.has(statement.act))
    return { '@type': 'Claim', ...content(stated), ...(who.length > 0 && { author: who }), appearance: part };
  const object = { '@type': 'Statement', ...content(stated), isPartOf: part };
  return { '@type': 'CommunicateAction', ...(who.length > 0 && { agent: who }), object };
}

/** Which item it is, and what is done by saying it: for machines, and with the article's own cue for people. */
function told(stated: Stated, words: ExportWords): object {
  const { article, statement, speaker } = stated;
  return {
    '@id': statementIri(article, statement),
    additionalType: `urn:doichieu:act:${statement.act}`,
    disambiguatingDescription: `${speaker || words.unknownSpeaker}: ${actWithCue(stated, words)}`,
  };
}

function content({ article, statement, text, bearings }: Stated): object {
  return {
    text,
    inLanguage: article.language,
    // A date with unknown parts (XXXX-10-31) is no ISO 8601 date. `temporal` is schema.org's place for a date that is not sure to be more.
    ...(statement.saidOn !== null &&
      /^\d{4}(-\d{2}(-\d{2})?)?$/.test(statement.saidOn) && {
        [isToldElsewhere(article, statement) ? 'temporal' : 'dateCreated']: statement.saidOn,
      }),
    ...(bearings.length > 0 && { about: bearings.map(({ issue }) => ({ '@type': 'Question', name: issue.question })) }),
  };
}

/** What schema.org calls them; of whom no name is known it cannot be told whether it is one person or many. */
const TYPES: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  organization: 'Organization',
  group: 'Organization',
  country: 'Country',
  place: 'Place',
  document: 'CreativeWork',
  unnamed: 'Thing',
};

function agent({ name, kind, party }: Entity): object {
  const affiliated = kind === 'person' && party !== undefined;
  return {
    '@type': TYPES[kind],
    name,
    ...(affiliated && { affiliation: { '@type': 'Organization', name: party } }),
  };
}

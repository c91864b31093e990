import type { ArticleAnalysis, Entity } from '../../core/types.ts';
import type { ExportFormat } from './format.ts';
import { articleIri, listStated, type Stated, statementIri } from './stated.ts';

/** schema.org: verbatim speech is a Quotation, anything told in the article's words a Claim; https://schema.org/Quotation, https://schema.org/Claim. */
export const jsonLd: ExportFormat = {
  id: 'json-ld',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  write: (dossier) =>
    `${JSON.stringify(
      {
        '@context': 'https://schema.org',
        '@graph': [...dossier.articles.map(newsArticle), ...listStated(dossier).map(spokenWork)],
      },
      null,
      1,
    )}\n`,
};

function newsArticle(article: ArticleAnalysis): object {
  return {
    '@type': 'NewsArticle',
    '@id': articleIri(article),
    identifier: article.id,
    inLanguage: article.language,
    ...(article.title !== undefined && { headline: article.title }),
    ...(article.url !== undefined && { url: article.url }),
    ...(article.published !== undefined && { datePublished: article.published }),
    ...(article.publisher !== undefined && { publisher: { '@type': 'Organization', name: article.publisher } }),
  };
}

function spokenWork({ article, statement, text, verbatim, speakers, bearings }: Stated): object {
  const part = { '@id': articleIri(article) };
  return {
    '@type': verbatim ? 'Quotation' : 'Claim',
    '@id': statementIri(article, statement),
    text,
    inLanguage: article.language,
    ...(speakers.length > 0 && { [verbatim ? 'creator' : 'author']: speakers.map(agent) }),
    // A date with unknown parts (XXXX-10-31) is no ISO 8601 date. `temporal` is schema.org's place for a date that is not sure to be more.
    ...(statement.saidOn !== null &&
      /^\d{4}(-\d{2}(-\d{2})?)?$/.test(statement.saidOn) && {
        [statement.saidOnInferred ? 'temporal' : 'dateCreated']: statement.saidOn,
      }),
    ...(verbatim ? { isPartOf: part } : { appearance: part }),
    ...(bearings.length > 0 && { about: bearings.map(({ issue }) => ({ '@type': 'Question', name: issue.question })) }),
  };
}

function agent({ name, kind, party }: Entity): object {
  return kind === 'person'
    ? { '@type': 'Person', name, ...(party !== undefined && { affiliation: { '@type': 'Organization', name: party } }) }
    : { '@type': kind === 'country' ? 'Country' : kind === 'place' ? 'Place' : 'Organization', name };
}

import type { ArticleAnalysis, Dossier, Statement } from '../../src/core/types.ts';
import { dossier } from './dossier.ts';

/** Texts that would run, break out, turn the page around or overflow it, were they not shown as text. */
export const hostileTexts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(2)>',
  '</script><script>alert(3)</script>',
  '<!--<script>',
  ']]><svg onload=alert(4)>',
  "javascript:alert('5')",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what a template engine would run
  '{{constructor.constructor("alert(6)")()}} ${alert(7)} {@html x}',
  '\u202eđảo ngược\u202c \u2067רי\u2069 \u200f',
  '\u0000\u0008\u2028\u2029\ufffe',
  'ký\u0301tự ghép 👩‍👩‍👧 \ud800',
  'A'.repeat(100_000),
] as const;

/** Every field that comes from outside holds hostile text. */
export function hostileDossier(): Dossier {
  const articles = hostileTexts.map((text, place): ArticleAnalysis => {
    const statement = (id: string, act: Statement['act']): Statement => ({
      id,
      content: { start: 0, end: text.length },
      cue: null,
      source: null,
      speakers: ['e'],
      act,
      form: 'direct',
      saidOn: '2025-01-02',
      saidOnInferred: false,
      via: [text],
      rule: text,
      confidence: 0.5,
    });
    return {
      id: `${place} ${text.slice(0, 200)}`,
      language: 'vi',
      title: text,
      url: place % 2 === 0 ? "javascript:alert('url')" : 'https://example.org/"><img>',
      publisher: text,
      published: '2025-01-02',
      text: `${text}\n${text}`,
      noise: [{ start: 0, end: text.length, kind: 'caption', rule: text }],
      sentences: [{ start: 0, end: text.length }],
      dates: [{ start: 0, end: text.length, value: text, inferred: true }],
      figures: [{ start: 0, end: text.length, low: 1, high: 2, comparator: 'range', unit: text }],
      entities: [{ id: 'e', name: text, kind: 'person', party: text, roles: [text], aliases: [text] }],
      mentions: [{ start: 0, end: text.length, entity: 'e' }],
      statements: [statement(text.slice(0, 100) || 's', 'accuse'), statement('other', 'deny')],
      diagnostics: [{ code: 'odd', message: text }],
    };
  });
  const refs = articles.map((article) => ({ article: article.id, statement: 'other' }));
  const [a, b] = refs;
  const [story] = dossier.stories;
  if (!a || !b || !story) throw new Error('no hostile articles');
  const positions = articles.map((article, place) => ({
    party: article.title ?? '',
    stance: place % 2 === 0 ? ('affirm' as const) : ('deny' as const),
    from: null,
    to: null,
    statements: [{ article: article.id, statement: 'other' }],
  }));
  return {
    generatedFrom: articles.map(({ id }) => id),
    articles,
    stories: hostileTexts.slice(0, 8).map((text, place) => ({
      id: `${place}${text}`,
      label: text,
      articles: articles.map(({ id }) => id),
      from: text,
      to: text,
      accounts: [{ articles: articles.map(({ id }) => id) }],
      issues: [
        {
          id: text,
          question: text,
          stances: refs.map((ref, at) => ({ ...ref, stance: at % 2 === 0 ? 'affirm' : 'deny', confidence: 0.5 })),
          positions,
          shifts: [{ party: text, from: 'affirm', to: 'deny', on: text, before: a, after: b }],
          contradictions: [
            { a: { party: text, statement: a }, b: { party: `${text}!`, statement: b }, confidence: 0.5 },
          ],
        },
      ],
      figureConflicts: [
        {
          about: text,
          kind: 'conflict',
          confidence: 0.5,
          figures: articles.map(({ id }) => ({ article: id, figure: 0 })),
        },
      ],
      limits: [
        {
          statement: a,
          article: a.article,
          span: { start: 0, end: 3 },
          bound: { start: 0, end: 3, low: null, high: 1, comparator: 'atMost', unit: text },
          period: text,
          held: [{ article: b.article, figure: 0, verdict: 'over', why: text }],
        },
      ],
      timeline: [
        {
          date: text,
          article: a.article,
          span: { start: 0, end: 3 },
          sources: [{ article: b.article, span: { start: 0, end: 3 } }],
        },
      ],
    })),
  };
}

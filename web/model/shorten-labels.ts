import type { ArticleAnalysis, Dossier, Issue, Story } from './contract.ts';

/** Longer than any name, title or question: what is beyond comes from a broken input and would only stall the drawing. */
const LONGEST = 300;

/** The dossier with all its labels short enough to draw; texts and spans are left as they are. */
export function shortenLabels(dossier: Dossier): Dossier {
  return { ...dossier, articles: dossier.articles.map(shortenArticle), stories: dossier.stories.map(shortenStory) };
}

function shortenArticle(article: ArticleAnalysis): ArticleAnalysis {
  return {
    ...article,
    ...(article.title !== undefined && { title: shorten(article.title) }),
    ...(article.publisher !== undefined && { publisher: shorten(article.publisher) }),
    dates: article.dates.map((date) => ({ ...date, value: shorten(date.value) })),
    figures: article.figures.map((figure) => ({ ...figure, unit: shorten(figure.unit) })),
    entities: article.entities.map((entity) => ({
      ...entity,
      name: shorten(entity.name),
      ...(entity.party !== undefined && { party: shorten(entity.party) }),
      roles: entity.roles.map(shorten),
    })),
    statements: article.statements.map((statement) => ({
      ...statement,
      via: statement.via.map(shorten),
      rule: shorten(statement.rule),
    })),
    diagnostics: article.diagnostics.map((diagnostic) => ({ ...diagnostic, message: shorten(diagnostic.message) })),
  };
}

function shortenStory(story: Story): Story {
  return {
    ...story,
    label: shorten(story.label),
    issues: story.issues.map(shortenIssue),
    figureConflicts: story.figureConflicts.map((conflict) => ({ ...conflict, about: shorten(conflict.about) })),
    limits: story.limits.map((limit) => ({
      ...limit,
      held: limit.held.map((held) => ({ ...held, why: shorten(held.why) })),
    })),
    timeline: story.timeline.map((happening) => ({ ...happening, date: shorten(happening.date) })),
  };
}

function shortenIssue(issue: Issue): Issue {
  return {
    ...issue,
    question: shorten(issue.question),
    positions: issue.positions.map((position) => ({ ...position, party: shorten(position.party) })),
    shifts: issue.shifts.map((shift) => ({ ...shift, party: shorten(shift.party) })),
    contradictions: issue.contradictions.map(({ a, b, ...rest }) => ({
      ...rest,
      a: { ...a, party: shorten(a.party) },
      b: { ...b, party: shorten(b.party) },
    })),
  };
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

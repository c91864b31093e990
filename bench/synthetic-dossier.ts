import type {
  Act,
  ArticleAnalysis,
  Dossier,
  Entity,
  Figure,
  Issue,
  Stance,
  Statement,
  StatementRef,
  Story,
} from '#dist/core/index.js';

/** As in the news corpus: about 2,300 characters and a dozen statements an article. */
const STATEMENTS = 12;
const PARTIES = 40;
const ARTICLES_A_STORY = 25;
const ISSUES = 6;

const acts: readonly Act[] = ['assert', 'accuse', 'deny', 'confirm', 'withhold', 'demand', 'warn', 'commit', 'express'];
const stances: readonly Stance[] = ['affirm', 'deny', 'withhold'];

/** A dossier of made-up articles, the same for the same count. */
export function syntheticDossier(count: number): Dossier {
  const articles = Array.from({ length: count }, (_, place) => syntheticArticle(place));
  const stories: Story[] = [];
  for (let from = 0; from < count; from += ARTICLES_A_STORY)
    stories.push(syntheticStory(stories.length, articles.slice(from, from + ARTICLES_A_STORY)));
  return { generatedFrom: articles.map(({ id }) => id).sort(), articles, stories };
}

function dayOf(place: number): string {
  return new Date(Date.UTC(2024, 0, 1 + (place % 360))).toISOString().slice(0, 10);
}

function syntheticArticle(place: number): ArticleAnalysis {
  const entities: Entity[] = [];
  const statements: Statement[] = [];
  const figures: Figure[] = [];
  const mentions: { start: number; end: number; entity: string }[] = [];
  let text = `Bản tin số ${place}\n`;
  for (let at = 0; at < STATEMENTS; at += 1) {
    const party = (place * 7 + at * 5) % PARTIES;
    const other = (party + 3 + at) % PARTIES;
    const name = `Người Phát Ngôn ${party}`;
    if (!entities.some(({ id }) => id === `e${party}`))
      entities.push({ id: `e${party}`, name, kind: 'person', party: `Bên ${party}`, roles: [], aliases: [] });
    if (!entities.some(({ id }) => id === `o${other}`))
      entities.push({ id: `o${other}`, name: `Bên ${other}`, kind: 'organization', roles: [], aliases: [] });
    const source = { start: text.length, end: text.length + name.length };
    text += `${name} `;
    const cue = { start: text.length, end: text.length + 'cho biết'.length };
    text += 'cho biết ';
    const start = text.length;
    text += `Bên ${other} `;
    mentions.push({ start, end: text.length - 1, entity: `o${other}` });
    const figure = text.length;
    text += `${100 + place + at} tấn hàng`;
    figures.push({
      start: figure,
      end: text.length,
      low: 100 + place + at,
      high: 100 + place + at,
      comparator: 'exact',
      unit: 'tấn hàng',
    });
    text += ' đã qua cửa sông trong đợt kiểm tra thứ hai, và việc này vẫn cần được làm rõ thêm';
    statements.push({
      id: `s${at}`,
      content: { start, end: text.length },
      cue,
      source,
      speakers: [`e${party}`],
      act: acts[(place + at) % acts.length] ?? 'assert',
      form: 'indirect',
      saidOn: at % 3 === 0 ? dayOf(place) : at % 3 === 1 ? dayOf(place).slice(0, 7) : null,
      saidOnInferred: at % 5 === 0,
      via: [],
      rule: 'synthetic',
      confidence: 0.5 + ((place + at) % 50) / 100,
    });
    text += `. Phần còn lại của đoạn này là lời kể của bài báo, không gán cho ai cả.${at % 3 === 2 ? '\n' : ' '}`;
  }
  return {
    id: `bai-${place}`,
    language: 'vi',
    title: `Bản tin số ${place} về cửa sông`,
    publisher: `Tờ báo ${place % 9}`,
    published: dayOf(place),
    text,
    noise: [],
    sentences: statements.map(({ source, content }) => ({
      start: source?.start ?? content.start,
      end: content.end + 1,
    })),
    dates: [],
    figures,
    entities,
    mentions,
    statements,
    diagnostics: [],
  };
}

function syntheticStory(place: number, articles: readonly ArticleAnalysis[]): Story {
  const refs = articles.flatMap((article) =>
    article.statements.map((statement): { ref: StatementRef; party: string } => ({
      ref: { article: article.id, statement: statement.id },
      party: article.entities.find(({ id }) => id === statement.speakers[0])?.party ?? '',
    })),
  );
  const ids = articles.map(({ id }) => id);
  const [first] = articles;
  return {
    id: `story-${place}`,
    label: `Câu chuyện số ${place} ở cửa sông`,
    articles: ids,
    from: dayOf(place * ARTICLES_A_STORY),
    to: dayOf(place * ARTICLES_A_STORY + articles.length),
    accounts: ids.map((id) => ({ articles: [id] })),
    issues: Array.from({ length: ISSUES }, (_, issue) =>
      syntheticIssue(
        issue,
        refs.filter((_, at) => at % (ISSUES + 2) === issue),
      ),
    ),
    figureConflicts: [
      {
        about: 'tấn hàng',
        kind: 'conflict',
        confidence: 0.5,
        figures: ids.slice(0, 6).map((article) => ({ article, figure: 0 })),
      },
    ],
    limits: [],
    timeline: first
      ? first.sentences.map((span) => ({ date: dayOf(place), article: first.id, span, sources: [] }))
      : [],
  };
}

function syntheticIssue(issue: number, refs: readonly { readonly ref: StatementRef; readonly party: string }[]): Issue {
  const stanceOf = (at: number): Stance => stances[(at * at + issue) % 3] ?? 'affirm';
  const positions = new Map<
    string,
    { party: string; stance: Stance; from: null; to: null; statements: StatementRef[] }
  >();
  for (const [at, { ref, party }] of refs.entries()) {
    const key = `${party}\n${stanceOf(at)}`;
    const position = positions.get(key) ?? { party, stance: stanceOf(at), from: null, to: null, statements: [] };
    position.statements.push(ref);
    positions.set(key, position);
  }
  const affirming = refs.filter((_, at) => stanceOf(at) === 'affirm').slice(0, 4);
  const denying = refs.filter((_, at) => stanceOf(at) === 'deny').slice(0, 4);
  return {
    id: `issue-${issue}`,
    question: `Hàng có qua cửa sông trong đợt kiểm tra thứ ${issue} không?`,
    stances: refs.map(({ ref }, at) => ({ ...ref, stance: stanceOf(at), confidence: 0.7 })),
    positions: [...positions.values()],
    shifts: [],
    contradictions: affirming.flatMap((a) =>
      denying.map((b) => ({
        a: { party: a.party, statement: a.ref },
        b: { party: b.party, statement: b.ref },
        confidence: 0.7,
      })),
    ),
  };
}

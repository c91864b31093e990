import type { ArticleAnalysis, Span } from './contract.ts';
import { assignLanes } from './spans.ts';

/** What a stretch of an article is marked as. */
export type Layer = Span &
  (
    | { readonly kind: 'statement'; readonly id: string; readonly lane: number; readonly depth: number }
    | { readonly kind: 'cue' | 'source'; readonly id: string }
    | { readonly kind: 'date'; readonly value: string; readonly inferred: boolean }
    | { readonly kind: 'figure' }
    | { readonly kind: 'noise'; readonly noise: ArticleAnalysis['noise'][number]['kind'] }
    | { readonly kind: 'place' | 'added' }
  );

/** Everything found in an article, as layers over its text. */
export function layersOf(article: ArticleAnalysis): readonly Layer[] {
  const contents = article.statements.map(({ id, content }) => ({ id, start: content.start, end: content.end }));
  const lanes = assignLanes(contents);
  const layers: Layer[] = [];
  for (const content of contents) {
    const depth = contents.filter(
      (other) =>
        other !== content &&
        other.start <= content.start &&
        other.end >= content.end &&
        other.end - other.start > content.end - content.start,
    ).length;
    layers.push({ ...content, kind: 'statement', lane: lanes.get(content) ?? 0, depth });
  }
  for (const { id, cue, source } of article.statements) {
    if (cue) layers.push({ start: cue.start, end: cue.end, kind: 'cue', id });
    if (source) layers.push({ start: source.start, end: source.end, kind: 'source', id });
  }
  for (const { start, end, value, inferred } of article.dates)
    layers.push({ start, end, kind: 'date', value, inferred });
  for (const { start, end } of article.figures) layers.push({ start, end, kind: 'figure' });
  for (const { start, end, kind } of article.noise) layers.push({ start, end, kind: 'noise', noise: kind });
  return layers;
}

/** The statement that a click means: the innermost one whose content is here, else the one whose cue or source is. */
export function innermost(covers: readonly Layer[]): string | undefined {
  let found: (Layer & { readonly kind: 'statement' | 'cue' | 'source' }) | undefined;
  for (const layer of covers) {
    if (layer.kind !== 'statement' && layer.kind !== 'cue' && layer.kind !== 'source') continue;
    const better = !found || (found.kind !== 'statement' && layer.kind === 'statement');
    const inside = found?.kind === 'statement' && layer.kind === 'statement' && length(layer) < length(found);
    if (better || inside) found = layer;
  }
  return found?.id;
}

function length({ start, end }: Span): number {
  return end - start;
}

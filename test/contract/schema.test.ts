import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analysisSchema, dossierSchema } from '../../src/contract/index.ts';
import { jsonSchemas } from '../../src/contract/json-schema.ts';
import { analyze, collate } from '../../src/core/index.ts';

test.each([...jsonSchemas()])('schema/%s is current; `npm run schema` writes it anew', (name, schema) => {
  expect(JSON.parse(readFileSync(`schema/${name}`, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
});

test('what analyze and collate give passes the contracts unchanged', () => {
  const analysis = analyze({ id: 'a', text: 'Ông Nam nói "giá sẽ tăng 5%" hôm 31/10.' });
  expect(analysisSchema.parse(analysis)).toEqual(analysis);
  const dossier = collate([analysis]);
  expect(dossierSchema.parse(dossier)).toEqual(dossier);
});

test.each([
  [{ act: 'lie' }, 'statements.0.act'],
  [{ confidence: 1.5 }, 'statements.0.confidence'],
  [{ content: { start: -1, end: 2 } }, 'statements.0.content.start'],
  [{ saidOn: undefined }, 'statements.0.saidOn'],
  [{ saidOn: '2025-02-31' }, 'statements.0.saidOn'],
])('an analysis with %j is refused at %s', (changes, path) => {
  const analysis = analyze({ id: 'a', text: 'Tin.' });
  const statement = {
    id: 's1',
    content: { start: 0, end: 3 },
    cue: null,
    source: null,
    speakers: [],
    act: 'assert',
    form: 'direct',
    saidOn: null,
    saidOnInferred: false,
    via: [],
    rule: 'r',
    confidence: 1,
    ...changes,
  };
  const result = analysisSchema.safeParse({ ...analysis, statements: [statement] });
  expect(result.error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
});

test.each([
  [{ published: 'hôm nay' }, 'published'],
  [{ published: '2025-02-31' }, 'published'],
  [{ dates: [{ start: 0, end: 1, value: '<b>x', inferred: false }] }, 'dates.0.value'],
])('an analysis with %j is refused at %s', (changes, path) => {
  const result = analysisSchema.safeParse({ ...analyze({ id: 'a', text: 'Tin.' }), ...changes });
  expect(result.error?.issues[0]?.path.join('.')).toBe(path);
});

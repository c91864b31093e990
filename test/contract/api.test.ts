import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';

const manifest = z
  .object({
    exports: z.record(z.string(), z.union([z.string(), z.object({ types: z.string(), default: z.string() })])),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** Everything that a user of the package can import. A name is added here in the commit that documents it. */
const API: Readonly<Record<string, readonly string[]>> = {
  '.': ['analyze', 'analyzeAll', 'collate', 'correct'],
  './contract': [
    'analysisSchema',
    'correctionsSchema',
    'dossierSchema',
    'findBrokenDossierReferences',
    'findBrokenReferences',
  ],
  './reader': ['InputError', 'listSources', 'parsePublished', 'readInputs'],
  './eval': ['DifferentTextError', 'GoldError', 'parseGold', 'renderScores', 'scoreAnalyses'],
  './report': ['exportFormats', 'exportWords', 'renderReport', 'renderSummary'],
};

test('the package has these entry points and no others', () => {
  expect(Object.keys(manifest.exports).sort()).toEqual([...Object.keys(API), './schema/*'].sort());
});

test.each(Object.keys(API))('doichieu%s exports what it promises', async (entry) => {
  const target = manifest.exports[entry];
  const compiled = typeof target === 'object' ? target.default : '';
  const source = compiled.replace(/^\.\/dist\//u, '../../src/').replace(/\.js$/u, '.ts');
  const module: unknown = await import(source);
  expect(Object.keys(Object(module)).sort()).toEqual(API[entry]);
  expect(typeof target === 'object' && target.types).toBe(compiled.replace(/\.js$/u, '.d.ts'));
});

/** Writes the published JSON Schemas from the zod schemas: `npm run schema`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { jsonSchemas } from '#dist/contract/json-schema.js';

for (const [name, schema] of jsonSchemas()) {
  const file = join('schema', name);
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
  process.stdout.write(`${file}\n`);
}

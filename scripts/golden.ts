// Rewrites the outputs beside each example's design. Read what changed before you commit it.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenFiles } from '../src/examples/golden-files.ts';

const examples = join(import.meta.dirname, '../src/examples');

for (const entry of readdirSync(examples, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const folder = join(examples, entry.name);
  const text = readFileSync(join(folder, 'design.json'), 'utf8');
  for (const [name, content] of Object.entries(goldenFiles(text))) writeFileSync(join(folder, name), content);
  console.log(`${entry.name}: written`);
}

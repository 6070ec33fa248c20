// `npm run catalog`: writes the tables of src/core/catalog anew. Read what changed before you commit it.
//
// Some tables are made from others as they were before: run it again until nothing changes.
//
// Those of the regions need python3 and its registry, so they come last; all others need `aws-cdk-lib` alone.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { runInstalled } from '../run.mjs';
import { tableFiles } from './tables.ts';
import { askValidator } from './validator.ts';

const folder = join(root, 'src/core/catalog');
const files = tableFiles(askValidator());

for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
await runInstalled('@biomejs/biome', 'biome', [
  'check',
  ...Object.keys(files).map((name) => join(folder, name)),
]);
await import('./regions.mjs');

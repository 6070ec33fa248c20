// What a first visit downloads (scripts and styles of the first page, without fonts) must stay within a budget.
// What is loaded later, like the code pane and Monaco in it, doesn't count.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './root.mjs';

const budgetKilobytes = 320;

const dist = join(root, 'dist');
const page = readFileSync(join(dist, 'index.html'), 'utf8');
const files = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, file]) => String(file));
const sizes = files.map((file) => ({
  file,
  kilobytes: gzipSync(readFileSync(join(dist, file))).length / 1024,
}));
const total = sizes.reduce((sum, { kilobytes }) => sum + kilobytes, 0);

for (const { file, kilobytes } of sizes) console.log(`${kilobytes.toFixed(1).padStart(7)}  ${file}`);
console.log(`${total.toFixed(1).padStart(7)}  KB gzip in all, ${budgetKilobytes} allowed`);
if (files.length === 0) console.error('dist/index.html names no script');
process.exitCode = files.length > 0 && total <= budgetKilobytes ? 0 : 1;

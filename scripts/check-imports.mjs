// `npm run imports`: holds every import under src/ against the tables in layers.mjs, and looks for cycles.

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { importCycles } from './import-cycles.mjs';
import { checkImport } from './import-rules.mjs';
import { importsIn } from './imports-in.mjs';
import { root } from './root.mjs';

/** @typedef {Record<string, string>} Sources path from the top level, with `/`, to text */

/**
 * @param {Sources} sources
 * @returns {string[]} what is wrong, a line each
 */
export function checkImports(sources) {
  const imports = Object.entries(sources).flatMap(([path, text]) => importsIn(path, text));
  const wrong = imports.filter(({ from }) => !isTest(from)).flatMap((one) => checkImport(one) ?? []);
  const cycles = importCycles(imports).map((cycle) => `import cycle: ${cycle.join(' → ')}`);
  return [...wrong, ...cycles];
}

/**
 * Tests may look anywhere: a law of `kinds` is best told with a parsed design.
 *
 * @param {string} path
 */
function isTest(path) {
  return /\.test\.tsx?$/.test(path);
}

/**
 * The printed CDK program beside an example is output, not source.
 *
 * @param {string} path
 */
function isGolden(path) {
  return /^src\/examples\/[^/]+\/stack\.ts$/.test(path);
}

/** @returns {Sources} */
function readSources() {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const paths = files
    .map((file) => `src/${file.replaceAll(sep, '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !isGolden(path));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sources = readSources();
  const wrong = checkImports(sources);
  for (const line of wrong) console.error(line);
  console.log(`${Object.keys(sources).length} files, ${wrong.length} wrong imports or cycles`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

// `npm test`: installs what is missing, makes sure of a real browser, and runs everything.
// To add a stage: one line in the list. A stage that fails doesn't stop those after it, except where they need it.

import { join } from 'node:path';
import { checks } from './checks.mjs';
import { install } from './install.mjs';
import { root } from './root.mjs';
import { run, runInstalled } from './run.mjs';
import { runStages } from './stages.mjs';

const script = (/** @type {string} */ name) => run(process.execPath, [join(root, 'scripts', name)]);
const conformance = ['src/conformance/main.ts', '--runs', '300', '--seed', '1'];

const good = await runStages([
  { name: 'installation', essential: true, run: () => install('full') },
  { name: 'browser', run: () => script('find-browser.mjs') },
  checks.types,
  checks.lint,
  checks.imports,
  checks.unit,
  { name: 'conformance', run: () => runInstalled('tsx', 'tsx', conformance) },
  { name: 'build', run: () => runInstalled('vite', 'vite', ['build', '--logLevel', 'warn']) },
  { name: 'first load', needs: ['build'], run: () => script('check-first-load.mjs') },
  {
    name: 'e2e',
    needs: ['build', 'browser'],
    run: () => runInstalled('@playwright/test', 'playwright', ['test']),
  },
]);
process.exitCode = good ? 0 : 1;

// Type-checks everything, then the core once more without DOM and Node types.

import { runInstalled } from './run.mjs';

const projects = ['tsconfig.json', 'src/core/tsconfig.json'];
const results = await Promise.all(
  projects.map((project) => runInstalled('typescript', 'tsc', ['--noEmit', '--project', project])),
);
process.exitCode = results.every(Boolean) ? 0 : 1;

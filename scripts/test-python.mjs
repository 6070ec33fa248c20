// `npm run test:python`: installs what is missing, then runs the printed Python under the library for Python.

import { install } from './install.mjs';
import { runInstalled } from './run.mjs';

if (!(await install('full'))) process.exit(1);
const isGood = await runInstalled('tsx', 'tsx', ['src/conformance/python-main.ts', ...process.argv.slice(2)]);
process.exitCode = isGood ? 0 : 1;

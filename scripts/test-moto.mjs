// `npm run test:moto`: installs what is missing, then creates the examples' stacks in a server of moto's.

import { install } from './install.mjs';
import { runInstalled } from './run.mjs';

if (!(await install('full'))) process.exit(1);
process.exitCode = (await runInstalled('tsx', 'tsx', ['src/conformance/moto-main.ts'])) ? 0 : 1;

// `npm run test:projects`: installs what is missing, then runs `cdk synth` in projects as they are downloaded.

import { install } from './install.mjs';
import { runInstalled } from './run.mjs';

if (!(await install('full'))) process.exit(1);
process.exitCode = (await runInstalled('tsx', 'tsx', ['src/conformance/projects-main.ts'])) ? 0 : 1;

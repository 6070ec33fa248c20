// `npm run check`: what should be green before each commit.

import { checks } from './checks.mjs';
import { runStages } from './stages.mjs';

const { types, lint, imports, unused, unit } = checks;
process.exitCode = (await runStages([types, lint, imports, unused, unit])) ? 0 : 1;

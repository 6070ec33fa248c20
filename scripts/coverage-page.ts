// `npm run coverage-page`: writes docs/coverage.md, what of the founding text and of the library can be drawn.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coveragePage } from '../src/conformance/library-coverage/coverage-page.ts';
import { root } from './root.mjs';

writeFileSync(join(root, 'docs', 'coverage.md'), coveragePage());

// The stages that `npm test` and `npm run check` share.

import { join } from 'node:path';
import { root } from './root.mjs';
import { run, runInstalled } from './run.mjs';

export const checks = {
  types: { name: 'types', run: () => run(process.execPath, [join(root, 'scripts', 'check-types.mjs')]) },
  lint: {
    name: 'lint',
    run: () => runInstalled('@biomejs/biome', 'biome', ['check', '--error-on-warnings', '.']),
  },
  imports: {
    name: 'imports',
    run: () => run(process.execPath, [join(root, 'scripts', 'check-imports.mjs')]),
  },
  unused: { name: 'unused', run: () => runInstalled('knip', 'knip', []) },
  unit: { name: 'unit', run: () => runInstalled('vitest', 'vitest', ['run']) },
};

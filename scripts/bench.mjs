// Bundles the benchmark as the app is bundled and runs it: translated on the fly, our side would pay for it.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from './root.mjs';

const outDir = join(root, '.cache', 'bench');

await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  ssr: { noExternal: true, external: ['aws-cdk-lib', 'constructs'], target: 'node' },
  build: { ssr: 'src/bench/main.ts', outDir, emptyOutDir: true, target: 'node20', minify: false },
});
await import(pathToFileURL(join(outDir, 'main.js')).href);

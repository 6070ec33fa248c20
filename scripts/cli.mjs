// Starts the command line (src/cli/main.ts). Bundling once and starting plain JavaScript takes a tenth of the time
// of translating on each start; the bundle is made anew when a source changed. Nothing but the command line
// itself writes to standard output here.

import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprint } from './fingerprint.mjs';
import { root } from './root.mjs';

const bundles = join(root, 'dist-cli');
const bundle = join(
  bundles,
  await fingerprint(['src', 'docs/findings', 'package-lock.json', 'scripts/cli.mjs']),
);

if (!existsSync(bundle)) await makeBundle();
await import(pathToFileURL(join(bundle, 'main.js')).href);

async function makeBundle() {
  const { build } = await import('vite').catch(() => {
    console.error('nothing is installed yet: run npm ci first');
    process.exit(1);
  });
  // Built aside and moved into place at once: two first calls at the same time don't see half a bundle.
  const draft = join(bundles, `draft-${process.pid}`);
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: { ssr: 'src/cli/main.ts', outDir: draft, emptyOutDir: true, target: 'node20', minify: false },
  });
  await rename(draft, bundle).catch(() => rm(draft, { recursive: true }));
  await removeOlderBundles();
}

async function removeOlderBundles() {
  await mkdir(bundles, { recursive: true });
  for (const name of await readdir(bundles)) {
    const path = join(bundles, name);
    if (path !== bundle && !name.startsWith('draft-')) await rm(path, { recursive: true, force: true });
  }
}

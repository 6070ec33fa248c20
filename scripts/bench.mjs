// Bundles the benchmark as the app is bundled and runs it: translated on the fly, our side would pay for it.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { launchOptions, resolveBrowser } from './browser.mjs';
import { root } from './root.mjs';
import { serve } from './serve.mjs';

const outDir = join(root, '.cache', 'bench');

await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  ssr: { noExternal: true, external: ['aws-cdk-lib', 'constructs', '@playwright/test'], target: 'node' },
  build: {
    ssr: 'src/bench/main.ts',
    outDir: join(outDir, 'main'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
  },
});
const { bench } = await import(pathToFileURL(join(outDir, 'main', 'main.js')).href);
await bench(process.argv.slice(2), setStage);

/**
 * The app as users get it, the page that its canvas is compared to, and a browser.
 *
 * @type {import('../src/bench/main.ts').SetStage}
 */
async function setStage({ readable }) {
  const app = join(outDir, 'app');
  const stress = join(outDir, 'stress');
  const minify = readable ? { minify: false } : {};
  await build({ root, logLevel: 'error', build: { outDir: app, emptyOutDir: true, ...minify } });
  await build({
    root: join(root, 'src', 'bench', 'canvas', 'stress'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: stress, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  const servers = [await serve({ folder: app }), await serve({ folder: stress })];
  const [ours, theirs] = servers;
  const browser = await chromium.launch(launchOptions(await resolveBrowser()));
  return {
    browser,
    app: ours?.url ?? '',
    stress: theirs?.url ?? '',
    close: async () => {
      await browser.close();
      for (const { close } of servers) close();
    },
  };
}

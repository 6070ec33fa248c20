import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { launchOptions, provenBrowser, resolveBrowser } from './scripts/browser.mjs';

// Playwright reads this file once more in each worker, which inherits the environment of the first reading.
const isWorker = process.env.TEST_WORKER_INDEX !== undefined;
const browser = isWorker ? provenBrowser() : await resolveBrowser();
process.env.E2E_PORT ??= await freePort();
const url = `http://127.0.0.1:${process.env.E2E_PORT}/`;

export default defineConfig({
  testDir: 'e2e',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  // Shared machines are slow at times; what hangs still fails.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 3,
  reporter: process.env.CI ? 'line' : 'list',
  use: {
    baseURL: url,
    browserName: 'chromium',
    launchOptions: launchOptions(browser),
    viewport: { width: 1440, height: 900 },
    // What a failed test saw is in its error context; traces cost a third of the time.
    trace: process.env.E2E_TRACE ? 'on' : 'off',
  },
  // The built app behind our own server: what users get, with the same policy.
  webServer: {
    command: `"${process.execPath}" scripts/serve.mjs`,
    env: { HOST: '127.0.0.1', PORT: process.env.E2E_PORT },
    url,
    reuseExistingServer: false,
  },
});

/** A port of our own for each run, so that runs beside each other don't meet. */
function freePort(): Promise<string> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(String(typeof address === 'object' && address ? address.port : 0)));
    });
  });
}

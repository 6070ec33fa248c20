import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { launchOptions, provenBrowser } from '../scripts/browser.mjs';
import { expect, test } from './test.ts';

test('a browser that is killed within a tenth of a second of a key has kept it', async ({ baseURL }) => {
  const profile = mkdtempSync(join(tmpdir(), 'vpc-designer-profile-'));
  const open = async (): Promise<{ context: BrowserContext; page: Page }> => {
    const context = await chromium.launchPersistentContext(profile, launchOptions(provenBrowser()));
    const page = await context.newPage();
    await page.goto(baseURL ?? '');
    return { context, page };
  };
  const nameIn = (page: Page) => page.getByRole('textbox', { name: 'Name of the design' });

  const first = await open();
  await first.page.getByRole('button', { name: 'Three tiers' }).click();
  await expect(first.page.getByText('Saved in this browser')).toBeVisible();
  await nameIn(first.page).click();
  await first.page.keyboard.press('End');
  // A tenth of a second; more only where the machine is so busy that the browser itself needs it for a write.
  const times = [];
  for (let write = 0; write < 5; write += 1) times.push(await timeOfWrite(first.page));
  const patience = Math.max(100, 3 * Math.max(...times));
  const closed = first.context.waitForEvent('close');
  await first.page.keyboard.press('x');
  await first.page.waitForTimeout(patience);
  kill(profile);
  await closed;

  const second = await open();
  await expect(nameIn(second.page)).toHaveValue('founding-networkx');
  await second.context.close();
  rmSync(profile, { recursive: true, force: true });
});

/** How long the browser takes at present to write something of its own into a database, in milliseconds. */
function timeOfWrite(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('how-long');
        opening.onupgradeneeded = () => opening.result.createObjectStore('things');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const start = performance.now();
          const writing = opening.result.transaction('things', 'readwrite');
          writing.objectStore('things').put('x'.repeat(10_000), 'thing');
          writing.oncomplete = () => resolve(performance.now() - start);
          writing.onabort = () => reject(writing.error);
        };
      }),
  );
}

/** Ends the browser of a profile, all its processes, without a chance to tidy up. */
function kill(profile: string): void {
  const processes = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,command='], { encoding: 'utf8' });
  const pids = processes
    .split('\n')
    .filter((line) => line.includes(`--user-data-dir=${profile}`))
    .map((line) => Number.parseInt(line, 10));
  expect(pids.length).toBeGreaterThan(0);
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
}

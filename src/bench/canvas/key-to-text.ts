import type { Page } from '@playwright/test';
import { median } from '../measure.ts';
import { nameField } from './app-gestures.ts';

const KEYS = 20;
const WARM_UP = 4;
/** Between two keys, so that each finds a page at rest. */
const PAUSE = 150;

/**
 * Milliseconds from a key in the name of a subnet group until the subnet table and the code show the new name, painted;
 * the median of some keys.
 */
export async function keyToText(page: Page, group: string, name: string): Promise<number> {
  await nameField(page, group);
  await page.keyboard.press('End');
  const times: number[] = [];
  for (let key = 1; key <= WARM_UP + KEYS; key += 1) {
    const time = await startWatching(page, name + 'x'.repeat(key));
    await page.keyboard.press('x');
    times.push(await time());
    await page.waitForTimeout(PAUSE);
  }
  return median(times.slice(WARM_UP));
}

/** Watches for a name from the next key on; the answer waits for the time that it took. */
async function startWatching(page: Page, name: string): Promise<() => Promise<number>> {
  const handle = await page.evaluateHandle((wanted) => {
    // The first row of the group that is selected, and the lines of the editor that are in sight.
    const isShown = () =>
      document.querySelector('tr[aria-selected="true"]')?.textContent?.includes(wanted) === true &&
      document.querySelector('.view-lines')?.textContent?.includes(`'${wanted}'`) === true;
    const shown = new Promise<number>((resolve, reject) => {
      const onKey = ({ timeStamp }: KeyboardEvent) => {
        const tooLate = setTimeout(() => reject(new Error(`${wanted} was never shown`)), 10_000);
        const observer = new MutationObserver(() => {
          if (!isShown()) return;
          observer.disconnect();
          clearTimeout(tooLate);
          // A task after the frame: style, layout and paint are done.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - timeStamp);
            port2.postMessage(undefined);
          });
        });
        observer.observe(document.body, { childList: true, characterData: true, subtree: true });
      };
      addEventListener('keydown', onKey, { capture: true, once: true });
    });
    return { shown };
  }, name);
  return () => handle.evaluate(({ shown }) => shown);
}

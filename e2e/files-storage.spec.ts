import type { Page } from '@playwright/test';
import { beginWith, downloaded, noticesOf, openFile, savedFile, starterText } from './design-file.ts';
import { expect, test } from './test.ts';

test('where storage is forbidden the person is told, and everything else works', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  });
  await page.goto('./');
  await expect(noticesOf(page)).toContainText('doesn’t allow this page to store anything');
  await page.getByRole('button', { name: 'Three tiers' }).click();
  await expect(page.getByRole('banner').getByText(/^Could not save/)).toBeVisible();
  expect((await savedFile(page)).text).toBe(starterText('founding'));
});

test('where storage is full the work stays in hand, and is saved once there is room', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    const setItem = Storage.prototype.setItem;
    const full = () => Object.assign(window, { full: true });
    full();
    IDBObjectStore.prototype.put = function (...args) {
      if ('full' in window && window.full) throw new DOMException('Full', 'QuotaExceededError');
      return put.apply(this, args);
    };
    Storage.prototype.setItem = function (...args) {
      if ('full' in window && window.full) throw new DOMException('Full', 'QuotaExceededError');
      setItem.apply(this, args);
    };
  });
  await page.goto('./');
  await page.getByRole('button', { name: 'Three tiers' }).click();
  await expect(page.getByText('Could not save: its storage is full')).toBeVisible();
  await expect(noticesOf(page)).toContainText('Save the design as a file to keep it');
  expect((await savedFile(page)).text).toBe(starterText('founding'));
  expect(await asksBeforeLeaving(page)).toBe(true);

  await page.evaluate(() => Object.assign(window, { full: false }));
  await page.getByRole('textbox', { name: 'Name of the design' }).fill('room again');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  expect(await asksBeforeLeaving(page)).toBe(false);
});

test('a damaged design of last time is offered as it is and keeps nobody from starting', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await damage(page, '{"schemaVersion": 1, "name": "cut of');
  await page.reload();
  await expect(page.getByRole('alert').filter({ hasText: 'The design of last time' })).toContainText(
    'can’t be opened',
  );
  await expect(page.getByText('start from one of these')).toBeVisible();

  await page.getByRole('button', { name: 'Two VPCs' }).click();
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  const offered = await downloaded(page, () =>
    page.getByRole('button', { name: 'Save it as it is' }).click(),
  );
  expect(offered.text).toBe('{"schemaVersion": 1, "name": "cut of');
  await expect(page.getByRole('alert').filter({ hasText: 'The design of last time' })).toHaveCount(0);
  expect((await savedFile(page)).text).toBe(starterText('two-vpcs'));
});

test('a record of any sort keeps nobody from starting', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await damage(page, undefined);
  await page.reload();
  await expect(page.getByRole('alert').filter({ hasText: 'The design of last time' })).toContainText(
    'can’t be opened',
  );
  await page.getByRole('button', { name: 'Leave it' }).click();
  await openFile(page, 'again.json', starterText('founding'));
  await expect(page.getByRole('main').getByRole('button', { name: /^TheVPC, VPC/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('alert').filter({ hasText: 'The design of last time' })).toHaveCount(0);
  expect((await savedFile(page)).text).toBe(starterText('founding'));
});

test('a write that is cut off by a page that goes away is not the last word', async ({ page }) => {
  // The database holds each write back while it is asked to; a page that goes away takes such a write with it.
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args) {
      const spin = () => {
        if (!('slow' in window)) return;
        Object.assign(window, { held: true });
        this.get('nothing').onsuccess = spin;
      };
      spin();
      return put.apply(this, args);
    };
  });
  await beginWith(page, 'Three tiers');
  const name = page.getByRole('textbox', { name: 'Name of the design' });
  await page.evaluate(() => Object.assign(window, { slow: true }));
  await name.fill('half-ty');
  await page.waitForFunction(() => 'held' in window);
  await page.reload();
  await expect(name).toHaveValue('half-ty');
});

test('a write that ends late does not take the quick copy of what came after it', async ({ page }) => {
  // The database holds one write back, and is gone for the next one, as on a page that goes away.
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args) {
      if ('gone' in window) throw new DOMException('Going away', 'AbortError');
      const spin = () => {
        if (!('slow' in window && window.slow)) return;
        Object.assign(window, { held: true });
        this.get('nothing').onsuccess = spin;
      };
      spin();
      return put.apply(this, args);
    };
  });
  await beginWith(page, 'Three tiers');
  const name = page.getByRole('textbox', { name: 'Name of the design' });
  await page.evaluate(() => Object.assign(window, { slow: true }));
  await name.fill('first');
  await page.waitForFunction(() => 'held' in window);
  await page.evaluate(() => Object.assign(window, { gone: true }));
  await name.fill('second');
  await page.evaluate(async () => {
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    Object.assign(window, { slow: false });
    // Waits behind the write that was held back.
    await new Promise((resolve) => {
      indexedDB.open('vpc-designer').onsuccess = (event) => {
        const { result } = event.target as IDBOpenDBRequest;
        result.transaction('designs').objectStore('designs').get('current').onsuccess = resolve;
      };
    });
  });
  await page.reload();
  await expect(name).toHaveValue('second');
});

/** Spoils what the browser keeps: its text, or the whole record. */
async function damage(page: Page, text: string | undefined): Promise<void> {
  await page.evaluate(
    (spoilt) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('vpc-designer');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('designs', 'readwrite');
          const store = transaction.objectStore('designs');
          const walk = store.openCursor();
          walk.onsuccess = () => {
            const cursor = walk.result;
            if (!cursor) return;
            if (String(cursor.key).startsWith('design/'))
              cursor.update(spoilt === undefined ? [1, 'x'] : { ...cursor.value, text: spoilt });
            cursor.continue();
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    text,
  );
}

/** Whether whoever closes the page now is asked. */
async function asksBeforeLeaving(page: Page): Promise<boolean> {
  return page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
}

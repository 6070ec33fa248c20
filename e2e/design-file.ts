import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** The text of a starter's design, as it lies in the sources. */
export function starterText(name: string): string {
  return readFileSync(new URL(`../src/examples/${name}/design.json`, import.meta.url), 'utf8');
}

/** Opens a file of this content through the menu. */
export async function openFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.getByRole('button', { name: 'File' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: 'Open…' }).click();
  await (await chooser).setFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });
}

/** Lets a file of this content go over the window. */
export async function dropFile(page: Page, name: string, content: string): Promise<void> {
  await page.evaluate(
    ({ name, content }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], name));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, content },
  );
}

/** What the person gets when a download is asked for. */
export async function downloaded(
  page: Page,
  ask: () => Promise<void>,
): Promise<{ readonly name: string; readonly text: string }> {
  const download = page.waitForEvent('download');
  await ask();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** The design as the file that "Save as file" gives. */
export async function savedFile(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  return downloaded(page, async () => page.keyboard.press('Control+s'));
}

/** What the person is told. */
export function noticesOf(page: Page): Locator {
  return page.getByRole('status', { name: 'Notices' });
}

/** Begins with a starter's card. */
export async function beginWith(page: Page, title: string): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: title }).click();
  await expect(page.getByText('Saved in this browser')).toBeVisible();
}

/** A starter whose code was taken already: its names in code are fixed. */
export async function beginExported(page: Page, name: string): Promise<void> {
  const design = JSON.parse(starterText(name));
  for (const thing of design.things) thing.idFixed = true;
  await page.goto('./');
  await openFile(page, `${name}.json`, JSON.stringify(design));
  await expect(page.getByText('Saved in this browser')).toBeVisible();
}

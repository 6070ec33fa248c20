import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { longNames } from './crowded-designs.ts';
import { beginWith, downloaded, noticesOf, openFile } from './design-file.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Finds a command by its name, and does it. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Find or do' })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

function fromMenu(page: Page, name: string) {
  return async (): Promise<void> => {
    await page.getByRole('button', { name: 'File' }).click();
    await page.getByRole('menuitem', { name }).click();
  };
}

/** Width, height and the colour of the first pixel of the image on the clipboard. */
function copiedImage(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bitmap = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return [bitmap.width, bitmap.height, ...(context?.getImageData(0, 0, 1, 1).data ?? [])];
  });
}

const golden = readFileSync(new URL('../src/examples/founding/picture.svg', import.meta.url), 'utf8');
const sizeOf = (svg: string) =>
  [...svg.matchAll(/^<svg .* width="(\d+)" height="(\d+)"/g)][0]?.slice(1).map(Number);

test('the design is taken as SVG, as PNG and to the clipboard', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  const svg = await downloaded(page, fromMenu(page, 'Download picture (SVG)'));
  expect(svg).toEqual({ name: 'founding-network.svg', text: golden });

  await page.getByRole('button', { name: 'Download', exact: true }).click();
  expect(await downloaded(page, () => page.getByRole('button', { name: 'Picture: SVG' }).click())).toEqual(
    svg,
  );
  await page.keyboard.press('Escape');

  const [width = 0, height = 0] = sizeOf(golden) ?? [];
  await command(page, 'Copy picture');
  await expect(noticesOf(page)).toHaveText('Copied the picture');
  expect(await copiedImage(page)).toEqual([2 * width, 2 * height, 255, 255, 255, 255]);

  const asked = page.waitForEvent('download');
  await command(page, 'Download picture (PNG)');
  const png = await asked;
  expect(png.suggestedFilename()).toBe('founding-network.png');
  const bytes = readFileSync(await png.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2 * width, 2 * height]);
});

test('of what is selected, in the theme of the editor, also with errors', async ({ page }) => {
  await beginWith(page, 'Two VPCs');
  await command(page, 'Theme: dark');
  await page.getByRole('button', { name: /^Staging, VPC/ }).click();
  const svg = await downloaded(page, fromMenu(page, 'Download picture of Staging (SVG)'));
  expect(svg.name).toBe('two-vpcs-Staging.svg');
  expect(svg.text).toContain('>Staging<');
  expect(svg.text).not.toContain('>Production<');
  await command(page, 'Copy picture of Staging');
  await expect(noticesOf(page)).toHaveText('Copied the picture');
  expect((await copiedImage(page)).slice(2)).toEqual([0x15, 0x1a, 0x22, 255]);

  await openFile(page, 'broken.json', JSON.stringify(longNames()).replace('10.128.0.0/16', '10.128.0.0/20'));
  await expect(page.getByRole('button', { name: /10\.128\.0\.0\/20/ })).toBeVisible();
  const broken = await downloaded(page, fromMenu(page, 'Download picture (SVG)'));
  expect(broken.text).toContain('>doesn’t fit<');
});

test('there is none of an empty design', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'File' }).click();
  await expect(page.getByRole('menuitem', { name: 'Save as file' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: /picture/ })).toHaveCount(0);
});

test('whoever may not use the clipboard is told so', async ({ page, context }) => {
  await beginWith(page, 'Three tiers');
  await context.clearPermissions();
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('denied'));
  });
  await command(page, 'Copy picture');
  await expect(noticesOf(page)).toHaveText('The browser doesn’t let this page use the clipboard.');
});

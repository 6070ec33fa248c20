import type { Locator, Page } from '@playwright/test';
import { cellBox, rowBox } from './boxes.ts';
import { beginWith, openFile, starterText } from './design-file.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const map = (page: Page) => page.getByRole('main').getByRole('img', { name: /^Address map/ });
const lens = (page: Page) => page.getByRole('main').locator('[data-lens]');

async function widths(blocks: Locator): Promise<readonly number[]> {
  return blocks.evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().width));
}

/** The founding network in a VPC so large that its smallest subnets are narrower than a pixel. */
async function openWide(page: Page): Promise<void> {
  await page.goto('./');
  await openFile(page, 'wide.json', starterText('founding').replace('10.0.0.0/21', '10.0.0.0/16'));
  await expect(map(page)).toBeVisible();
}

/** What each segment of the overview takes of it. */
async function shares(page: Page): Promise<readonly number[]> {
  const whole = await map(page).boundingBox();
  const segments = await widths(map(page).locator('[data-segment]'));
  return segments.map((width) => width / (whole?.width ?? 1));
}

test('2.13 the overview is to scale, and narrow neighbours are one striped segment', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  const addresses = [256, 256, 256, 256, 256, 256, 16, 16, 16];
  const drawn = await shares(page);
  expect(drawn).toHaveLength(addresses.length);
  for (const [index, size] of addresses.entries()) expect(drawn[index]).toBeCloseTo(size / 2048, 3);

  await openWide(page);
  await expect(map(page)).toContainText('9 CIDRs, /24 to /28');
  const [merged, ...others] = await shares(page);
  expect(others).toEqual([]);
  expect(merged).toBeCloseTo(1584 / 65_536, 3);
});

test('2.13 the lens gives every block at least 12 px, and leads to it', async ({ page }) => {
  await openWide(page);
  await expect(lens(page)).toHaveCount(0);
  await rowBox(page, 'Database').click();
  await expect(lens(page)).toHaveCount(10);
  for (const width of await widths(lens(page))) expect(width).toBeGreaterThanOrEqual(12);
  await expect(lens(page).nth(6)).toHaveText('/28');
  await lens(page).nth(7).click();
  await expect(cellBox(page, 'DatabaseSubnet2')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await page.mouse.move(400, 20);
  await expect(lens(page)).toHaveCount(0);
  await map(page).locator('[data-segment]').first().hover();
  await expect(lens(page)).toHaveCount(10);
});

import type { Locator, Page } from '@playwright/test';
import { canvasOf, dragTo, middleOf, rowBox, vpcBox } from './boxes.ts';
import { arrowOf, connectForm, handleOf } from './connections.ts';
import { expect, test } from './test.ts';
import {
  expectAccessibleInBothThemes,
  expectBothSides,
  expectThreeTier,
  outputsOf,
  settingOf,
} from './three-tier.ts';
import { paletteItem, workloadBox } from './workloads.ts';

// Views glide otherwise, and a place that is measured on the way is wrong.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('1.20 a web application on three tiers is built by mouse, without an error', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('./');
  const canvas = await middleOf(canvasOf(page));
  await dragTo(page, paletteItem(page, 'VPC'), { x: canvas.x - 60, y: canvas.y - 200 });
  await page.mouse.up();
  await expect(vpcBox(page, 'Vpc')).toBeVisible();
  await page.getByRole('button', { name: 'Add subnet group to Vpc' }).click();
  await named(page, 'Data', rowBox(page, 'Data'));
  await page.getByRole('radio', { name: /^Isolated/ }).click();

  await drop(page, 'Load balancer', 'Public', 'Alb');
  await outputsOf(page).click();
  await page.getByRole('button', { name: 'Add an output' }).click();
  await page.getByRole('menuitem', { name: 'DNS name' }).click();
  await drop(page, 'Auto Scaling group', 'Private', 'Fleet');
  await fill(page, 'Least machines', '2');
  await fill(page, 'Most machines', '4');
  await drop(page, 'Database', 'Data', 'Database');
  await page.getByRole('switch', { name: 'Multi-AZ' }).click();

  await drawArrow(page, 'Alb', 'Fleet');
  await expect(connectForm(page)).toContainText('Listener of Alb may open TCP 80 (HTTP) to Fleet.');
  await expect(
    connectForm(page).getByRole('checkbox', { name: 'Forward the requests of Listener to Fleet' }),
  ).toBeChecked();
  await connectForm(page).getByRole('button', { name: 'Connect' }).click();
  await expect(arrowOf(page, 'Listener of Alb may open TCP 80 (HTTP) to Fleet.')).toHaveText('80 HTTP');
  await drawArrow(page, 'Fleet', 'Database');
  await expect(connectForm(page)).toContainText('Fleet may open TCP 5432 (PostgreSQL) to Database.');
  await connectForm(page).getByRole('button', { name: 'Connect' }).click();
  await expect(arrowOf(page, 'Fleet may open TCP 5432')).toHaveText('5432 PostgreSQL');
  await expect(arrowOf(page, 'Internet may open TCP 80')).toBeVisible();
  await expectAccessibleInBothThemes(page);

  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await fill(page, 'Stack name', 'ThreeTier');
  await page.getByRole('tab', { name: 'Rules' }).click();
  await expectBothSides(page);
  await expect(page.getByRole('tab', { name: 'Problems', exact: true })).toBeVisible();
  await expectThreeTier(page, async (tab) => {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('button', { name: `Download the ${tab}` }).click();
  });
});

async function fill(page: Page, name: string, text: string): Promise<void> {
  await settingOf(page, name).fill(text);
  await settingOf(page, name).press('Enter');
}

async function named(page: Page, name: string, box: Locator): Promise<void> {
  await expect(canvasOf(page).getByRole('textbox', { name: /^Name of/ })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(box).toBeFocused();
}

async function drop(page: Page, kind: string, row: string, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Fit everything' }).click();
  await dragTo(page, paletteItem(page, kind), await middleOf(rowBox(page, row)));
  await page.mouse.up();
  await named(page, name, workloadBox(page, name));
}

async function drawArrow(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('button', { name: 'Fit everything' }).click();
  await workloadBox(page, from).hover();
  await dragTo(page, handleOf(page, from), await middleOf(workloadBox(page, to)));
  await page.mouse.up();
  await expect(connectForm(page)).toBeVisible();
}

import type { Locator, Page } from '@playwright/test';
import { canvasOf, rowBox, vpcBox } from './boxes.ts';
import { arrowOf, connectForm } from './connections.ts';
import { reach, run } from './keyboard.ts';
import { expect, test } from './test.ts';
import { expectBothSides, expectThreeTier, outputsOf, settingOf } from './three-tier.ts';
import { workloadBox } from './workloads.ts';

// Nothing but `page.keyboard`: what a person without a mouse can do.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('1.20 a web application on three tiers is built by keyboard alone', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('./');
  await run(page, 'Add a VPC');
  await expect(vpcBox(page, 'Vpc')).toBeFocused();
  await run(page, 'Add a subnet group');
  await name(page, 'Data', rowBox(page, 'Data'));
  await reach(page, page.getByRole('radiogroup', { name: 'Type' }).getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Isolated/ })).toBeChecked();

  await add(page, 'Load balancer', 'Public', 'Alb');
  await reach(page, outputsOf(page));
  await page.keyboard.press('Enter');
  await reach(page, page.getByRole('button', { name: 'Add an output' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'DNS name' })).toBeFocused();
  await page.keyboard.press('Enter');
  await add(page, 'Auto Scaling group', 'Private', 'Fleet');
  await fill(page, 'Least machines', '2');
  await fill(page, 'Most machines', '4');
  await add(page, 'Database', 'Data', 'Database');
  await reach(page, page.getByRole('switch', { name: 'Multi-AZ' }));
  await page.keyboard.press('Space');

  await connect(page, 'Alb', 'Fleet', 'Listener of Alb may open TCP 80 (HTTP) to Fleet.');
  await connect(page, 'Fleet', 'Database', 'Fleet may open TCP 5432 (PostgreSQL) to Database.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await fill(page, 'Stack name', 'ThreeTier');

  await reach(page, page.getByRole('tab', { name: 'Subnets' }));
  for (const tab of ['Routes', 'Rules']) {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name: tab })).toBeFocused();
  }
  await expectBothSides(page);
  await reach(page, page.getByRole('tablist', { name: 'Code' }).getByRole('tab', { selected: true }));
  await page.keyboard.press('Home');
  await expectThreeTier(page, async (tab) => {
    await expect(page.getByRole('tab', { name: tab })).toBeFocused();
    await reach(page, page.getByRole('button', { name: `Download the ${tab}` }));
    await page.keyboard.press('Enter');
    await reach(page, page.getByRole('tab', { name: tab }), 'Shift+Tab');
    await page.keyboard.press('ArrowRight');
  });
});

/** Into the row that is in hand. */
async function add(page: Page, kind: string, row: string, to: string): Promise<void> {
  await run(page, row);
  await expect(rowBox(page, row)).toBeFocused();
  await run(page, `Add: ${kind}`);
  await name(page, to, workloadBox(page, to));
}

async function name(page: Page, to: string, box: Locator): Promise<void> {
  await expect(canvasOf(page).getByRole('textbox', { name: /^Name of/ })).toBeFocused();
  await page.keyboard.type(to);
  await page.keyboard.press('Enter');
  await expect(box).toBeFocused();
}

async function fill(page: Page, setting: string, text: string): Promise<void> {
  await reach(page, settingOf(page, setting));
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function connect(page: Page, from: string, to: string, sentence: string): Promise<void> {
  await run(page, from);
  await expect(workloadBox(page, from)).toBeFocused();
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog', { name: `Connect ${from} to…` }).getByRole('combobox')).toBeFocused();
  await page.keyboard.type(to);
  await page.keyboard.press('Enter');
  await expect(connectForm(page)).toContainText(sentence);
  await page.keyboard.press('Enter');
  await expect(connectForm(page)).toHaveCount(0);
  await expect(arrowOf(page, sentence)).toBeFocused();
}

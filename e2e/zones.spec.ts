import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { canvasOf, cellBox } from './boxes.ts';
import { beginWith } from './design-file.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const remove = (page: Page, zone: string) =>
  canvasOf(page).getByRole('button', { name: `Remove ${zone} from TheVPC` });

test('1.11 the last zone goes by one click', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await remove(page, 'AZ 3').hover();
  await expect(cellBox(page, 'ApplicationSubnet1')).toHaveText('10.0.3.0/24→ 10.0.2.0/24');
  await remove(page, 'AZ 3').click();
  await expect(cellBox(page, 'IngressSubnet3')).toHaveCount(0);
  await canvasOf(page).getByRole('button', { name: 'Add a zone to TheVPC' }).click();
  await expect(cellBox(page, 'IngressSubnet3')).toBeVisible();
});

test('1.11 another zone asks for a region first, and then names those that stay', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await remove(page, 'AZ 2').click();
  const form = page.getByRole('dialog', { name: 'Remove AZ 2' });
  await expect(form).toContainText('Without AZ 2 the other zones have to be named');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);
  await expect(remove(page, 'AZ 2')).toBeFocused();

  await remove(page, 'AZ 2').click();
  await form.getByRole('combobox', { name: 'Region' }).selectOption('eu-central-1');
  await form.getByRole('button', { name: 'Remove AZ 2' }).click();
  await expect(canvasOf(page).getByText('eu-central-1a', { exact: true })).toBeVisible();
  await expect(canvasOf(page).getByText('eu-central-1c', { exact: true })).toBeVisible();
  await expect(cellBox(page, 'IngressSubnet3')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^eu-central-1/ })).toBeVisible();

  // By name any zone goes at once, and the way back is one step.
  await remove(page, 'eu-central-1a').click();
  await expect(cellBox(page, 'IngressSubnet2')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(cellBox(page, 'IngressSubnet3')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Any region/ })).toBeVisible();
});

test('1.12 a region is chosen in two clicks, and the zones say what they are usually called there', async ({
  page,
}) => {
  await beginWith(page, 'Three tiers');
  await page.getByRole('button', { name: /^Any region/ }).click();
  await page.getByRole('button', { name: /^eu-west-1 .*3 zones/ }).click();
  await expect(canvasOf(page)).toContainText('AZ 1usually eu-west-1a');
  await expect(canvasOf(page)).toContainText('AZ 3usually eu-west-1c');
});

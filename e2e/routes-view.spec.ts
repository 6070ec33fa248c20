import { expectAccessible } from './accessibility.ts';
import { canvasOf, cellBox } from './boxes.ts';
import { clipboard } from './clipboard.ts';
import { beginWith, downloaded } from './design-file.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('route tables are read by subnet and by target, and light the way on the canvas', async ({ page }) => {
  await beginWith(page, 'An address plan');
  await page.getByRole('tab', { name: 'Routes' }).click();
  const table = page.getByRole('grid', { name: 'Routes of subnets' });
  const line = table.getByRole('row', { name: /^ApplicationSubnet2 / });
  await expect(line).toContainText('3 routes');

  await line.hover();
  await expect(canvasOf(page).locator('.cell[data-lit="from"]')).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(canvasOf(page).locator('.cell[data-lit]')).toHaveCount(0);

  await page.getByRole('radiogroup', { name: 'Routes' }).getByText('By target').click();
  const gateway = table.getByRole('row', { name: /^tgw-/ }).first();
  await expect(gateway).toContainText('subnets');
  await page.getByRole('searchbox', { name: 'Find routes' }).fill('10.200.1.1');
  await expect(page.getByText(/^\d+ of \d+ routes$/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('searchbox', { name: 'Find routes' }).press('Escape');

  await page.getByRole('radiogroup', { name: 'Routes' }).getByText('By subnet').click();
  await line.click();
  await expect(cellBox(page, 'ApplicationSubnet2')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+c');
  await expect.poll(() => clipboard(page)).toContain('ApplicationSubnet2');
});

test('routes are downloaded as CSV and as Markdown', async ({ page }) => {
  await beginWith(page, 'An address plan');
  await page.getByRole('tab', { name: 'Routes' }).click();
  await page.getByRole('button', { name: 'More ways to copy' }).click();
  const csv = await downloaded(page, () => page.getByRole('menuitem', { name: 'Download CSV' }).click());
  expect(csv.name).toBe('address-plan-routes.csv');
  expect(csv.text).toContain('tgw-');
});

import type { Page } from '@playwright/test';
import { expectGolden, exported, subnets } from './golden.ts';
import { expect, test } from './test.ts';

test('the network of the founding text is built by mouse, taken away, undone, redone and found again', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('./');
  await dragVpcIn(page);
  await expect(subnets(page)).toHaveCount(6);

  await fill(page, 'IPv4 CIDR', '10.0.0.0/21');
  await fill(page, 'Name', 'TheVPC');
  await page.getByRole('button', { name: 'Availability Zones: one less' }).click();
  await page.getByRole('button', { name: 'Availability Zones: one more' }).click();

  await page.getByRole('button', { name: /^Public, public subnet group/ }).click();
  await fill(page, 'Name', 'Ingress');
  await choose(page, 'Size of each subnet', '/24');
  await page.getByRole('button', { name: /^Private, private subnet group/ }).click();
  await fill(page, 'Name', 'Application');
  await choose(page, 'Size of each subnet', '/24');

  await page.getByRole('button', { name: 'Add subnet group to TheVPC' }).click();
  await page.keyboard.type('Database');
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: /^Isolated/ }).click();
  await choose(page, 'Size of each subnet', '/28');

  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await fill(page, 'Stack name', 'FoundingNetwork');

  await expect(subnets(page)).toHaveCount(9);
  await expect(subnets(page).last()).toContainText('10.0.6.32/28');
  await expectGoldens(page);

  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  const redo = page.getByRole('button', { name: 'Redo', exact: true });
  while (await undo.isEnabled()) await undo.click();
  await expect(page.getByText('Drag a VPC onto the canvas')).toBeVisible();
  while (await redo.isEnabled()) await redo.click();
  await expect(subnets(page)).toHaveCount(9);
  await expectGoldens(page);

  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.reload();
  await expect(subnets(page)).toHaveCount(9);
  await expectGoldens(page);
});

async function dragVpcIn(page: Page): Promise<void> {
  const item = await page.getByRole('button', { name: 'VPC', exact: true }).boundingBox();
  if (!item) throw new Error('the palette shows no VPC');
  await page.mouse.move(item.x + item.width / 2, item.y + item.height / 2);
  await page.mouse.down();
  await page.mouse.move(460, 260, { steps: 12 });
  await page.mouse.up();
}

async function fill(page: Page, name: string, text: string): Promise<void> {
  const field = page
    .getByRole('complementary', { name: 'Inspector' })
    .getByRole('textbox', { name, exact: true });
  await field.fill(text);
  await field.press('Enter');
}

async function choose(page: Page, name: string, option: string): Promise<void> {
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('option', { name: new RegExp(`^${option}(?!\\d)`) }).click();
}

async function expectGoldens(page: Page): Promise<void> {
  for (const [tab, file] of exported) {
    await page.getByRole('tab', { name: tab }).click();
    await expectGolden(page, file, () => page.getByRole('button', { name: `Download the ${tab}` }).click());
  }
}

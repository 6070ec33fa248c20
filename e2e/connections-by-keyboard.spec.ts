import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { canvasOf, vpcBox } from './boxes.ts';
import { arrowOf, connectBox, connectForm, exportedResources, portOf } from './connections.ts';
import { reach, run } from './keyboard.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('1.21 security groups and the Internet are connected by keyboard alone', async ({ page }) => {
  await page.goto('./');
  await run(page, 'Add a VPC');
  await expect(vpcBox(page, 'Vpc')).toBeFocused();
  for (const name of ['Web', 'Data']) {
    await run(page, 'Add: Security group');
    await expect(canvasOf(page).getByRole('textbox', { name: /^Name of Security group/ })).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(connectBox(page, name)).toBeFocused();
  }
  await run(page, 'Add: Internet');
  await expect(connectBox(page, 'Internet')).toBeFocused();

  await page.keyboard.press('l');
  await connectTo(page, 'Web', '443');
  await expect(arrowOf(page, 'Internet may open TCP 443 (HTTPS) to Web.')).toBeFocused();

  await reach(page, connectBox(page, 'Web'), 'Shift+Tab');
  await page.keyboard.press('l');
  await connectTo(page, 'Data', '5432');
  await expect(arrowOf(page, 'Web may open TCP 5432 (PostgreSQL) to Data.')).toBeFocused();
  await expectAccessible(page);

  await reach(page, page.getByRole('tablist', { name: 'Code' }).getByRole('tab', { selected: true }), 'Tab');
  await page.keyboard.press('Home');
  await expect(page.getByRole('tab', { name: 'CloudFormation YAML' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'CloudFormation JSON' })).toBeFocused();
  const download = page.getByRole('button', { name: 'Download the CloudFormation JSON' });
  await reach(page, download, 'Tab');
  const rules = await exportedResources(page, 'AWS::EC2::SecurityGroupIngress', () =>
    page.keyboard.press('Enter'),
  );
  expect(rules).toEqual([expect.objectContaining({ IpProtocol: 'tcp', FromPort: 5432, ToPort: 5432 })]);

  const empty = page.getByText('Drag a VPC onto the canvas');
  for (let count = 0; count < 12 && !(await empty.isVisible()); count += 1)
    await page.keyboard.press('Control+z');
  await expect(empty).toBeVisible();
  for (let count = 0; count < 12; count += 1) await page.keyboard.press('Control+Shift+z');
  await expect(arrowOf(page, 'Web may open TCP 5432 (PostgreSQL) to Data.')).toBeVisible();
});

test('2.7 Escape in the chooser and in the form leaves everything as it was', async ({ page }) => {
  await page.goto('./');
  await run(page, 'Add: Security group');
  await expect(canvasOf(page).getByRole('textbox', { name: /^Name of Security group/ })).toBeFocused();
  await page.keyboard.type('Web');
  await page.keyboard.press('Enter');
  const undo = page.getByRole('button', { name: /^Undo/ });
  const before = await undo.getAttribute('aria-label');
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog', { name: 'Connect Web to…' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await connectBox(page, 'Web').focus();
  await page.keyboard.press('l');
  await choose(page, 'members');
  await expect(connectForm(page)).toContainText('Members of Web may open TCP 443 (HTTPS) to each other.');
  await page.keyboard.press('Escape');
  await expect(connectForm(page)).toHaveCount(0);
  await expect(connectBox(page, 'Web')).toBeFocused();
  expect(await undo.getAttribute('aria-label')).toBe(before);
});

test('2.10 the outline leads to security groups and connections', async ({ page }) => {
  await page.goto('./');
  await run(page, 'Add: Security group');
  await expect(canvasOf(page).getByRole('textbox', { name: /^Name of Security group/ })).toBeFocused();
  await page.keyboard.type('Web');
  await page.keyboard.press('Enter');
  await page.keyboard.press('l');
  await choose(page, 'members');
  await expect(portOf(connectForm(page))).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(connectForm(page)).toHaveCount(0);
  const outline = page.getByRole('tree', { name: 'Outline of the design' });
  await expect(outline.getByRole('treeitem')).toHaveText([
    'Vpc',
    'Public',
    'Private',
    'Web',
    'Web → Web, TCP 443 (HTTPS)',
  ]);
  await reach(page, outline.getByRole('treeitem', { name: /^Web → Web/ }), 'Shift+Tab');
  await page.keyboard.press('Delete');
  await expect(outline.getByRole('treeitem')).toHaveText(['Vpc', 'Public', 'Private', 'Web']);
});

async function connectTo(page: Page, other: string, port: string): Promise<void> {
  await choose(page, other);
  await expect(portOf(connectForm(page))).toBeFocused();
  await page.keyboard.type(port);
  await page.keyboard.press('Enter');
  await expect(connectForm(page)).toHaveCount(0);
}

/** In the list of those to whom an arrow may lead. */
async function choose(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('dialog', { name: /^Connect .* to…$/ }).getByRole('combobox')).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

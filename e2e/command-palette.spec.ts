import { expectAccessible } from './accessibility.ts';
import { beginWith, downloaded, noticesOf } from './design-file.ts';
import { expect, test } from './test.ts';

test('the command palette does what menus do, by a few letters', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find or do' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await expectAccessible(page);

  await page.keyboard.type('python proj');
  const zip = await downloaded(page, () => page.keyboard.press('Enter'));
  expect(zip.name).toMatch(/\.zip$/);
  await expect(palette).toHaveCount(0);

  await page.getByRole('button', { name: /^Find or do/ }).click();
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('add a vpc');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('button', { name: /^Vpc, VPC, / })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('undo');
  await expect(palette.getByRole('option', { name: 'Undo: Add Vpc' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(noticesOf(page)).toContainText('Undone: Add Vpc');
});

test('what is typed right behind the keys of the command palette is looked for', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await page.reload();
  await expect(page.getByRole('main').getByRole('button', { name: /^TheVPC, VPC/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('route table');
  await expect(page.getByRole('combobox', { name: 'Find or do' })).toHaveValue('route table');
});

test('the command palette jumps to a name, a CIDR and an address', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  const cell = (name: string) =>
    page.getByRole('main').getByRole('button', { name: new RegExp(`^${name}, AZ`) });
  for (const [text, subnet] of [
    ['databasesubnet2', 'DatabaseSubnet2'],
    ['10.0.4.0/24', 'ApplicationSubnet2'],
    ['10.0.6.17', 'DatabaseSubnet2'],
  ] as const) {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: 'Find or do' })).toBeFocused();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect(cell(subnet), text).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Find or do' })).toBeFocused();
  await page.keyboard.type('no such thing');
  await expect(page.getByText('Nothing goes by “no such thing”.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the sheet of shortcuts lists the keys of the commands', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await page.keyboard.press('Control+/');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet.getByRole('region', { name: 'View' })).toContainText('Find or do…Ctrl+K');
  await expect(sheet.getByRole('region', { name: 'Take away' })).toHaveCount(0);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
});

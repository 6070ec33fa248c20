import { expectAccessible } from './accessibility.ts';
import { beginWith } from './design-file.ts';
import { expect, test } from './test.ts';

test('designs in this browser are listed by name, opened, and deleted for good', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  const name = page.getByRole('textbox', { name: 'Name of the design' });
  for (const title of ['one', 'two', 'three']) {
    await name.fill(title);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Saved in this browser')).toBeVisible();
    await page.getByRole('button', { name: 'File' }).click();
    await page.getByRole('menuitem', { name: 'Two VPCs' }).click();
    await expect(name).toHaveValue('two-vpcs');
  }
  await page.getByRole('button', { name: 'File' }).click();
  await page.getByRole('menuitem', { name: 'Designs in this browser…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Designs in this browser' });
  await expect(dialog.getByRole('listitem')).toContainText(['three', 'two', 'one']);
  await expectAccessible(page);

  await dialog.getByRole('button', { name: 'Delete two' }).click();
  await dialog.getByRole('button', { name: 'Delete for good' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await dialog.getByRole('button', { name: /^one/ }).click();
  await expect(dialog).toHaveCount(0);
  await expect(name).toHaveValue('one');
  await page.reload();
  await expect(name).toHaveValue('one');
});

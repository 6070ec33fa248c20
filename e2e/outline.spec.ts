import { expectAccessible } from './accessibility.ts';
import { rowBox } from './boxes.ts';
import { beginWith } from './design-file.ts';
import { expect, test } from './test.ts';

test('the outline leads to every box by keys, and renames it', async ({ page }) => {
  await beginWith(page, 'Two VPCs');
  const tree = page.getByRole('tree', { name: 'Outline of the design' });
  const line = (name: string) => tree.getByRole('treeitem', { name, exact: true });
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await line('Production').click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(line('Private').first()).toBeFocused();
  await expect(line('Private').first()).toHaveAttribute('aria-selected', 'true');
  await expect(inspector.getByRole('heading', { name: 'Private', exact: true })).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('F2');
  await page.keyboard.type('Application');
  await page.keyboard.press('Enter');
  await expect(line('Application')).toBeVisible();

  await line('Production').click();
  await page.keyboard.press('ArrowLeft');
  await expect(line('Application')).toHaveCount(0);
  await expect(line('Production')).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowRight');
  await expect(line('Application')).toBeVisible();
  await page.keyboard.press('End');
  await expect(line('Private')).toBeFocused();
});

test('what keys did to subnets is announced in the words of the domain', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  const said = page.getByRole('status', { name: 'Subnets' });
  await rowBox(page, 'Database').focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: /^Larger subnets/ }).press('Enter');
  await expect(said).toHaveText(
    'Database, zone 1, 10.0.6.0/27, moved; Database, zone 2, 10.0.6.32/27, moved; Database, zone 3, 10.0.6.64/27, moved',
  );
  await page.keyboard.press('Alt+ArrowUp');
  await expect(said).toHaveText('6 subnets moved');
});

test('keys in the outline work on its boxes: reorder, duplicate, delete', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  const tree = page.getByRole('tree', { name: 'Outline of the design' });
  await tree.getByRole('treeitem', { name: 'Database' }).click();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(tree.getByRole('treeitem')).toHaveText(['TheVPC', 'Ingress', 'Database', 'Application']);
  await tree.getByRole('treeitem', { name: 'Database' }).focus();
  await page.keyboard.press('Control+d');
  await expect(tree.getByRole('treeitem')).toHaveCount(5);
  await tree.getByRole('treeitem', { name: 'Ingress' }).click();
  await page.keyboard.press('Delete');
  await expect(tree.getByRole('treeitem', { name: 'Ingress' })).toHaveCount(0);
});

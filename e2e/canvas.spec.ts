import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { canvasOf, cellBox, dragTo, middleOf, rowBox, vpcBox } from './boxes.ts';
import { expect, test } from './test.ts';

// Views glide otherwise, and a place that is measured on the way is wrong.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function rowNames(page: Page): Promise<readonly string[]> {
  const titles = canvasOf(page).getByRole('button', { name: /subnet group/ });
  const found = await titles.evaluateAll((elements) =>
    elements
      .filter((element) => element.id.startsWith('box-'))
      .map((element) => ({
        name: element.querySelector('.sr-only')?.textContent ?? '',
        top: element.getBoundingClientRect().top,
      })),
  );
  return found.toSorted((one, other) => one.top - other.top).map(({ name }) => name);
}

/** A VPC in the middle of the empty canvas, dragged from the palette. */
async function dropVpc(page: Page): Promise<void> {
  await page.goto('./');
  await dragTo(page, page.getByRole('button', { name: 'VPC', exact: true }), { x: 290, y: 200 });
  await page.mouse.up();
  await expect(vpcBox(page, 'Vpc')).toBeFocused();
}

test('1.3 a VPC is dragged from the palette and arrives with useful groups', async ({ page }) => {
  await dropVpc(page);
  await expect(vpcBox(page, 'Vpc')).toHaveAccessibleName(/10\.0\.0\.0\/16/);
  await expect.poll(() => rowNames(page)).toEqual(['Public', 'Private']);
  await expect(cellBox(page, 'PublicSubnet1')).toContainText('10.0.0.0/20');
  await expect(cellBox(page, 'PrivateSubnet3')).toHaveAccessibleName(/10\.0\.80\.0\/20, 4,091 usable/);
  await expect(vpcBox(page, 'Vpc')).toBeFocused();
  await expectAccessible(page);
});

test('2.1 Escape puts what is carried back, without a step of undo', async ({ page }) => {
  await page.goto('./');
  await dragTo(page, page.getByRole('button', { name: 'VPC', exact: true }), { x: 290, y: 200 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(vpcBox(page, 'Vpc')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
});

test('1.4 a click on the palette, or Enter, adds where there is room', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'VPC', exact: true }).click();
  await expect(vpcBox(page, 'Vpc')).toBeVisible();
  await page.getByRole('button', { name: 'VPC', exact: true }).press('Enter');
  await expect(vpcBox(page, 'Vpc2')).toHaveAccessibleName(/10\.1\.0\.0\/16/);
  await expect(vpcBox(page, 'Vpc2')).toBeInViewport();
});

test('1.8 2.1 a subnet group is dragged between two rows and opens with its name selected', async ({
  page,
}) => {
  await dropVpc(page);
  const below = await middleOf(rowBox(page, 'Private'));
  await dragTo(page, page.getByRole('button', { name: 'Subnet group', exact: true }), {
    x: below.x,
    y: below.y - 12,
  });
  await expect(page.locator('[data-gap="vpc-private"]')).toBeAttached();
  await page.mouse.up();
  await expect(canvasOf(page).getByRole('textbox', { name: /^Name of/ })).toBeFocused();
  await page.keyboard.type('Application');
  await page.keyboard.press('Enter');
  await expect(rowBox(page, 'Application')).toBeFocused();
  await expect.poll(() => rowNames(page)).toEqual(['Public', 'Application', 'Private']);
  await expect(cellBox(page, 'ApplicationSubnet1')).toContainText('10.0.48.0/24');
});

test('1.5 a subnet group on empty canvas gets a VPC around it', async ({ page }) => {
  await page.goto('./');
  await dragTo(page, page.getByRole('button', { name: 'Subnet group', exact: true }), { x: 290, y: 200 });
  await page.mouse.up();
  await expect(canvasOf(page).getByRole('textbox', { name: 'Name of Public' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(vpcBox(page, 'Vpc')).toBeVisible();
  await expect.poll(() => rowNames(page)).toEqual(['Public']);
});

test('2.2 rows are reordered by dragging, and addresses follow', async ({ page }) => {
  await dropVpc(page);
  const from = await middleOf(rowBox(page, 'Public'));
  await dragTo(page, rowBox(page, 'Public'), { x: from.x + 200, y: from.y + 70 });
  await page.mouse.up();
  await expect.poll(() => rowNames(page)).toEqual(['Private', 'Public']);
  await expect(cellBox(page, 'PrivateSubnet1')).toContainText('10.0.0.0/20');
  await page.keyboard.press('Control+z');
  await expect.poll(() => rowNames(page)).toEqual(['Public', 'Private']);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => rowNames(page)).toEqual(['Private', 'Public']);
});

test('2.2 a row released where it stood, or given up with Escape, is no step', async ({ page }) => {
  await dropVpc(page);
  const undo = page.getByRole('button', { name: /^Undo/ });
  const label = await undo.getAttribute('aria-label');
  const from = await middleOf(rowBox(page, 'Public'));
  await dragTo(page, rowBox(page, 'Public'), { x: from.x, y: from.y + 40 });
  await page.mouse.move(from.x, from.y + 2, { steps: 6 });
  await page.mouse.up();
  await dragTo(page, rowBox(page, 'Public'), { x: from.x, y: from.y + 70 });
  await page.keyboard.press('Escape');
  await page.mouse.move(from.x, from.y + 80, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => rowNames(page)).toEqual(['Public', 'Private']);
  await expect(undo).toHaveAttribute('aria-label', label ?? '');
});

test('2.9 a VPC is dragged by its header, as one step', async ({ page }) => {
  await dropVpc(page);
  const before = await middleOf(vpcBox(page, 'Vpc'));
  await dragTo(page, vpcBox(page, 'Vpc'), { x: before.x - 40, y: before.y + 30 });
  await page.mouse.up();
  const after = await middleOf(vpcBox(page, 'Vpc'));
  // The first four pixels tell a drag from a click.
  expect(Math.abs(after.x - (before.x - 40))).toBeLessThan(12);
  expect(Math.abs(after.y - (before.y + 30))).toBeLessThan(12);
  await page.keyboard.press('Control+z');
  expect(await middleOf(vpcBox(page, 'Vpc'))).toEqual(before);
});

test('2.6 names are typed in place', async ({ page }) => {
  await dropVpc(page);
  const field = canvasOf(page).getByRole('textbox', { name: /^Name of/ });
  await rowBox(page, 'Public').dblclick();
  await expect(field).toBeFocused();
  await page.keyboard.type('Ingress');
  await page.keyboard.press('Escape');
  await expect(rowBox(page, 'Public')).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('Ingress');
  await page.keyboard.press('Enter');
  await expect(rowBox(page, 'Ingress')).toBeVisible();
  await vpcBox(page, 'Vpc').dblclick();
  await page.keyboard.type('Orders');
  await page.mouse.click(230, 420);
  await expect(vpcBox(page, 'Orders')).toBeVisible();
});

test('2.6 a name that is refused stays with its reason', async ({ page }) => {
  await dropVpc(page);
  await rowBox(page, 'Public').dblclick();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  const field = canvasOf(page).getByRole('textbox', { name: 'Name of Public' });
  await expect(field).toHaveValue('');
  await expect(page.getByRole('alert').filter({ hasText: 'empty' })).toBeVisible();
  await field.press('Escape');
  await expect(rowBox(page, 'Public')).toBeVisible();
});

test('the keyboard reaches every cell and works on boxes', async ({ page }) => {
  await dropVpc(page);
  await page.keyboard.press('ArrowDown');
  await expect(rowBox(page, 'Public')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(cellBox(page, 'PrivateSubnet1')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cellBox(page, 'PrivateSubnet1')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Home');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => rowNames(page)).toEqual(['Private', 'Public']);
  await page.keyboard.press('Control+d');
  await expect(rowBox(page, 'Private2')).toBeFocused();
  await expect.poll(() => rowNames(page)).toEqual(['Private', 'Private2', 'Public']);
  await page.keyboard.press('Delete');
  await expect(rowBox(page, 'Public')).toBeFocused();
  await expect.poll(() => rowNames(page)).toEqual(['Private', 'Public']);
});

test('2.8 keys act on the box with the ring, also after undo and after arrow keys', async ({ page }) => {
  await dropVpc(page);
  await rowBox(page, 'Private').click();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Delete');
  await expect.poll(() => rowNames(page)).toEqual(['Public']);
  await page.keyboard.press('Control+z');
  await rowBox(page, 'Public').click();
  await page.keyboard.press('ArrowDown');
  await expect(rowBox(page, 'Private')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Delete');
  await expect.poll(() => rowNames(page)).toEqual(['Public']);
});

test('2.8 2.9 the focus goes along with what undo selects, also after a delete while a name was typed', async ({
  page,
}) => {
  await dropVpc(page);
  await rowBox(page, 'Private').focus();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+z');
  await expect(rowBox(page, 'Private')).toBeFocused();

  await page.keyboard.press('F2');
  await page.keyboard.type('App');
  await page.keyboard.press('Enter');
  await rowBox(page, 'Public').focus();
  await page.keyboard.press('Delete');
  await expect(rowBox(page, 'App')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(rowBox(page, 'Public')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(rowBox(page, 'Private')).toBeFocused();
});

test('the menu of a row resizes and reserves', async ({ page }) => {
  await dropVpc(page);
  await rowBox(page, 'Private').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Smaller subnets: /21' }).click();
  await expect(cellBox(page, 'PrivateSubnet2')).toContainText('10.0.56.0/21');
  await rowBox(page, 'Private').hover();
  await canvasOf(page).getByRole('button', { name: 'Actions for Private' }).click();
  await expectAccessible(page);
  await page.getByRole('menuitem', { name: 'Only reserve the space' }).click();
  await expect(cellBox(page, 'PrivateSubnet2')).toHaveAccessibleName(/only reserved/);
});

test('2.3 the wheel pans, with Ctrl it zooms at the pointer, and the page stays', async ({ page }) => {
  await dropVpc(page);
  const before = await middleOf(vpcBox(page, 'Vpc'));
  await page.mouse.move(before.x, before.y);
  await page.mouse.wheel(30, 50);
  await expect
    .poll(async () => middleOf(vpcBox(page, 'Vpc')))
    .toEqual({ x: before.x - 30, y: before.y - 50 });
  const header = await vpcBox(page, 'Vpc').boundingBox();
  await page.mouse.move(header?.x ?? 0, header?.y ?? 0);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect(canvasOf(page).getByRole('button', { name: /now 132 %/ })).toBeVisible();
  const zoomed = await vpcBox(page, 'Vpc').boundingBox();
  expect(Math.abs((zoomed?.x ?? 0) - (header?.x ?? 0))).toBeLessThanOrEqual(1);
  expect(Math.abs((zoomed?.y ?? 0) - (header?.y ?? 0))).toBeLessThanOrEqual(1);
  expect(await page.evaluate(() => [window.scrollX, window.scrollY, visualViewport?.scale])).toEqual([
    0, 0, 1,
  ]);
});

test('2.4 Space and the middle button pan, also above a box', async ({ page }) => {
  await dropVpc(page);
  const before = await middleOf(cellBox(page, 'PublicSubnet1'));
  await page.mouse.move(before.x, before.y);
  await page.keyboard.down('Space');
  await page.mouse.down();
  await page.mouse.move(before.x + 30, before.y + 20, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Space');
  await expect
    .poll(() => middleOf(cellBox(page, 'PublicSubnet1')))
    .toEqual({ x: before.x + 30, y: before.y + 20 });
  await page.mouse.down({ button: 'middle' });
  await page.mouse.move(before.x, before.y, { steps: 4 });
  await page.mouse.up({ button: 'middle' });
  await expect.poll(() => middleOf(cellBox(page, 'PublicSubnet1'))).toEqual(before);
  await page.keyboard.press('Control+z');
  await expect(vpcBox(page, 'Vpc')).toHaveCount(0);
});

test('2.4 a marquee takes what it touches, a click on empty canvas takes nothing', async ({ page }) => {
  await dropVpc(page);
  const corner = await vpcBox(page, 'Vpc').boundingBox();
  const { x, y } = corner ?? { x: 0, y: 0 };
  await page.mouse.click(x - 120, y - 60);
  await expect(vpcBox(page, 'Vpc')).toHaveAttribute('aria-pressed', 'false');
  await page.mouse.move(x - 120, y - 60);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 30, { steps: 6 });
  await page.mouse.up();
  await expect(vpcBox(page, 'Vpc')).toHaveAttribute('aria-pressed', 'true');
});

test('what is selected in the table comes into view', async ({ page }) => {
  await dropVpc(page);
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, 2000);
  await expect(cellBox(page, 'PrivateSubnet2')).not.toBeInViewport();
  await page.getByRole('region', { name: 'Tables' }).getByText('10.0.64.0/20').click();
  await expect(cellBox(page, 'PrivateSubnet2')).toBeInViewport({ ratio: 1 });
});

test('2.8 Delete in a field deletes no box', async ({ page }) => {
  await dropVpc(page);
  await page.getByRole('searchbox', { name: 'Search what to add' }).fill('abc');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Delete');
  await expect(vpcBox(page, 'Vpc')).toBeVisible();
});

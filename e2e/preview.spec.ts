import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { canvasOf, cellBox, rowBox } from './boxes.ts';
import { beginExported, beginWith, noticesOf } from './design-file.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const words = (page: Page) => page.getByRole('status', { name: 'Preview' });

test('a row that is dragged shows which CIDRs its new place would give', async ({ page }) => {
  await beginExported(page, 'founding');
  const from = await rowBox(page, 'Database').boundingBox();
  if (!from) throw new Error('no row');
  await page.mouse.move(from.x + 10, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y - 60, { steps: 10 });
  await expect(words(page)).toHaveText('6 of 9 subnets would move; keep the CIDRs as they are and none does');
  await expect(cellBox(page, 'ApplicationSubnet2')).toHaveText('10.0.4.0/24→ 10.0.5.0/24');
  await expect(cellBox(page, 'DatabaseSubnet1')).toHaveText('10.0.6.0/28→ 10.0.3.0/28');
  await expect(cellBox(page, 'IngressSubnet1')).not.toContainText('→');

  await page.keyboard.press('Escape');
  await expect(words(page)).toHaveText('');
  await page.mouse.up();
  await expect(cellBox(page, 'ApplicationSubnet2')).not.toContainText('→');
});

test('a subnet group from the palette shows what its place would move, before it is let go', async ({
  page,
}) => {
  await beginExported(page, 'founding');
  const item = await page.getByRole('button', { name: 'Subnet group', exact: true }).boundingBox();
  const over = await rowBox(page, 'Application').boundingBox();
  if (!item || !over) throw new Error('nothing to drag');
  await page.mouse.move(item.x + 20, item.y + 10);
  await page.mouse.down();
  await page.mouse.move(over.x + 40, over.y - 4, { steps: 8 });
  await expect(words(page)).toHaveText(
    '6 of 9 subnets would move; append the group at the end and none does',
  );
  await expect(cellBox(page, 'ApplicationSubnet1')).toContainText('10.0.3.0/24→');
  await page.keyboard.press('Escape');
  await expect(words(page)).toHaveText('');
  await page.mouse.up();
});

test('what a menu would do is shown before it is done, with what would keep the addresses', async ({
  page,
}) => {
  await beginExported(page, 'founding');
  await rowBox(page, 'Application').click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Delete/ }).hover();
  await expect(words(page)).toHaveText(
    '3 of 9 subnets would move; only reserve its space and none does; 3 NAT gateways go',
  );
  await expect(cellBox(page, 'ApplicationSubnet1')).toHaveText('10.0.3.0/24→ goes');
  await expectAccessible(page);
  await page.getByRole('menuitem', { name: /^Smaller subnets/ }).hover();
  await expect(cellBox(page, 'DatabaseSubnet1')).toHaveText('10.0.6.0/28→ 10.0.4.128/28');
  await page.keyboard.press('Escape');
  await expect(words(page)).toHaveText('');

  await rowBox(page, 'Application').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Only reserve the space' }).click();
  await expect(cellBox(page, 'DatabaseSubnet1')).toContainText('10.0.6.0/28');
  await expect(words(page)).toHaveText('');
});

test('pointing at a size in the inspector previews the renumbering', async ({ page }) => {
  await beginExported(page, 'founding');
  await rowBox(page, 'Ingress').click();
  await page.getByRole('button', { name: /^Size of each subnet/ }).click();
  await page.getByRole('option', { name: /^\/25/ }).hover();
  await expect(words(page)).toHaveText('9 of 9 subnets would move');
  await expect(cellBox(page, 'IngressSubnet2')).toHaveText('10.0.1.0/24→ 10.0.0.128/25');
  await page.keyboard.press('Escape');
  await expect(words(page)).toHaveText('');
});

test('one more zone is previewed; where it does not fit, the button says what is missing', async ({
  page,
}) => {
  await beginExported(page, 'founding');
  const more = page.getByRole('main').getByRole('button', { name: 'Add a zone to TheVPC' });
  await more.hover();
  await expect(cellBox(page, 'ApplicationSubnet1')).toHaveText('10.0.3.0/24→ 10.0.4.0/24');
  await more.click();
  const popover = page.getByRole('dialog', { name: 'One more zone' });
  await expect(popover).toContainText('4 zones need 2,112 addresses, /21 has 2,048.');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(popover).toHaveCount(0);
  await more.click();
  await popover.getByRole('button', { name: 'Make it 10.0.0.0/20' }).click();
  await expect(cellBox(page, 'DatabaseSubnet4')).toContainText('10.0.8.48/28');
  await expect(cellBox(page, 'DatabaseSubnet4')).toBeInViewport({ ratio: 1 });
});

test('space is left for a group that is to come', async ({ page }) => {
  await beginExported(page, 'founding');
  await rowBox(page, 'Database').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Leave space above' }).click();
  await expect(canvasOf(page).getByRole('textbox', { name: /^Name of/ })).toBeFocused();
  await page.keyboard.type('Later');
  await page.keyboard.press('Enter');
  await expect(rowBox(page, 'Later')).toHaveAccessibleName(/reserved space/);
  await expect(cellBox(page, 'LaterSubnet1')).toContainText('10.0.6.0/25');
});

test('1.10 before the first export a move shows the new CIDRs quietly, after it how many would move', async ({
  page,
}) => {
  await beginWith(page, 'Three tiers');
  const preview = async () => {
    await rowBox(page, 'Application').click({ button: 'right' });
    await page.getByRole('menuitem', { name: /^Delete/ }).hover();
    await expect(cellBox(page, 'DatabaseSubnet1')).toHaveText('10.0.6.0/28→ 10.0.3.0/28');
  };
  await preview();
  await expect(words(page)).toHaveText('3 NAT gateways go');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Copy the CDK TypeScript' }).click();
  await preview();
  await expect(words(page)).toHaveText(
    '3 of 9 subnets would move; only reserve its space and none does; 3 NAT gateways go',
  );
});

test('1.10 what was exported and moves is told of with the ways to keep it', async ({ page }) => {
  await beginExported(page, 'founding');
  await rowBox(page, 'Ingress').focus();
  await page.keyboard.press('Alt+ArrowDown');
  const notice = noticesOf(page);
  await expect(notice).toContainText('6 of 9 subnets get new CIDRs, and the code was taken already.');
  await notice.getByRole('button', { name: 'Take it back' }).click();
  await expect(cellBox(page, 'IngressSubnet1')).toContainText('10.0.0.0/24');

  await rowBox(page, 'Ingress').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await notice.getByRole('button', { name: 'Keep the CIDRs as they are' }).click();
  await expect(cellBox(page, 'IngressSubnet1')).toHaveAccessibleName(/10\.0\.0\.0\/24, .*fixed/);
  await expect(cellBox(page, 'ApplicationSubnet1')).toHaveAccessibleName(/10\.0\.3\.0\/24, .*fixed/);
  await page.keyboard.press('Control+z');
  await expect(cellBox(page, 'IngressSubnet1')).not.toHaveAccessibleName(/fixed/);

  // What leads back to what was taken is no move.
  await page.getByRole('button', { name: 'Copy the CDK TypeScript' }).click();
  await rowBox(page, 'Ingress').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(notice).toContainText('6 of 9 subnets');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(notice).not.toContainText('6 of 9 subnets');

  await rowBox(page, 'Application').focus();
  await page.keyboard.press('Delete');
  await expect(notice).toContainText('3 of 9 subnets get new CIDRs');
  await expectAccessible(page);
  await notice.getByRole('button', { name: 'Only reserve the space of Application' }).click();
  await expect(cellBox(page, 'DatabaseSubnet1')).toContainText('10.0.6.0/28');
  await expect(rowBox(page, 'Application')).toHaveAccessibleName(/reserved space/);
  await page.keyboard.press('Control+z');
  await expect(rowBox(page, 'Application')).toHaveAccessibleName(/private subnet group/);
});

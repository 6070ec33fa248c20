import { expectAccessible } from './accessibility.ts';
import { canvasOf, cellBox, rowBox } from './boxes.ts';
import { line } from './code-lines.ts';
import { beginWith, openFile, starterText } from './design-file.ts';
import { rowOf } from './table-rows.ts';
import { expect, test } from './test.ts';

test('1.9 a double click on a cell types its CIDR, which is fixed, and the rest goes around it', async ({
  page,
}) => {
  await beginWith(page, 'Three tiers');
  await cellBox(page, 'IngressSubnet2').dblclick();
  const field = canvasOf(page).getByRole('textbox', { name: 'CIDR of IngressSubnet2' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('10.0.1.0/24');
  await field.fill('10.0.0.5/24');
  await expect(
    page.getByRole('alert').filter({ hasText: /^network address is 10\.0\.0\.0\/24$/ }),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(cellBox(page, 'IngressSubnet2')).toBeFocused();
  await expect(cellBox(page, 'IngressSubnet2')).toHaveAccessibleName(/10\.0\.0\.0\/24, .*fixed/);
  await expect(cellBox(page, 'IngressSubnet1')).toContainText('10.0.1.0/24');

  await cellBox(page, 'IngressSubnet3').dblclick();
  await page.keyboard.type('nonsense');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'is not an address' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cellBox(page, 'IngressSubnet3')).toContainText('10.0.2.0/24');

  await page.getByRole('tab', { name: 'CDK TypeScript' }).click();
  await expect(line(page, "new FixedCidrs('10.0.0.0/21', {")).toBeVisible();
  await expectAccessible(page);
});

test('CIDRs are fixed by keyboard: in a cell, in the table, and as they are', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await cellBox(page, 'DatabaseSubnet1').focus();
  await page.keyboard.press('f');
  await page.keyboard.type('10.0.7.0/28');
  await page.keyboard.press('Enter');
  await expect(cellBox(page, 'DatabaseSubnet1')).toBeFocused();
  await expect(cellBox(page, 'DatabaseSubnet1')).toContainText('10.0.7.0/28');
  await expect(cellBox(page, 'DatabaseSubnet2')).toContainText('10.0.6.0/28');

  await rowOf(page, 'DatabaseSubnet1').focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(rowOf(page, 'DatabaseSubnet2')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'CIDR of DatabaseSubnet2' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('10.0.7.16/28');
  await page.keyboard.press('Enter');
  await expect(cellBox(page, 'DatabaseSubnet2')).toHaveAccessibleName(/10\.0\.7\.16\/28, .*fixed/);

  await rowBox(page, 'Application').press('Enter');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find or do' }).fill('Keep the CIDRs');
  await page.keyboard.press('Enter');
  await expect(cellBox(page, 'ApplicationSubnet3')).toHaveAccessibleName(/fixed/);
  await page.keyboard.press('Control+z');
  await expect(cellBox(page, 'ApplicationSubnet3')).not.toHaveAccessibleName(/fixed/);
});

test('what no subnet can have is found, with the nearest CIDR that is free', async ({ page }) => {
  await page.goto('./');
  await openFile(page, 'plan.json', starterText('address-plan'));
  await cellBox(page, 'DataSubnet1').click();
  const field = page.getByRole('textbox', { name: 'IPv4 CIDR' });
  await field.fill('10.41.0.0/24');
  await page.keyboard.press('Enter');
  await expect(page.getByText('DataSubnet1 is to have 10.41.0.0/24, which doesn’t lie in')).toBeVisible();
  await page.getByRole('button', { name: 'Use 10.40.254.0/24' }).first().click();
  await expect(cellBox(page, 'DataSubnet1')).toContainText('10.40.254.0/24');
  await page.getByRole('button', { name: 'Place in order' }).click();
  await expect(cellBox(page, 'DataSubnet1')).toContainText('10.40.24.0/24');
});

test('fixed CIDRs move along with the block of their VPC, and into its copies', async ({ page }) => {
  await page.goto('./');
  await openFile(page, 'plan.json', starterText('address-plan'));
  await canvasOf(page)
    .getByRole('button', { name: /^Vpc, / })
    .click();
  const field = page.getByRole('textbox', { name: 'IPv4 CIDR' });
  await field.fill('10.50.0.0/16');
  await page.keyboard.press('Enter');
  await expect(cellBox(page, 'EdgeSubnet3')).toContainText('10.50.255.128/26');
  await page.getByRole('button', { name: 'Place in order' }).click();
  await expect(cellBox(page, 'EdgeSubnet3')).toContainText('10.50.0.128/26');
});

test('a CIDR that no subnet can have stays in its cell until it is mended', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await cellBox(page, 'IngressSubnet1').dblclick();
  const field = canvasOf(page).getByRole('textbox', { name: 'CIDR of IngressSubnet1' });
  await field.fill('10.9.6.0/24');
  // It is taken after a while without a key.
  await expect(page.getByRole('tab', { name: /^Problems \(1 error/ })).toBeVisible();
  await expect(field).toHaveValue('10.9.6.0/24');
  await field.fill('10.0.6.0/24');
  await page.keyboard.press('Enter');
  await expect(cellBox(page, 'IngressSubnet1')).toHaveAccessibleName(/10\.0\.6\.0\/24, .*fixed/);
  await expect(page.getByRole('tab', { name: 'Problems', exact: true })).toBeVisible();
});

import { expectAccessible } from './accessibility.ts';
import { canvasOf, cellBox, vpcBox } from './boxes.ts';
import { code } from './code-lines.ts';
import { beginWith } from './design-file.ts';
import { inspectorOf } from './table-rows.ts';
import { expect, test } from './test.ts';

test('NAT instances take the place of gateways, get a connection of their own, and go again', async ({
  page,
}) => {
  await beginWith(page, 'Three tiers');
  await vpcBox(page, 'TheVPC').click();
  const nat = inspectorOf(page).getByRole('radiogroup', { name: 'NAT' });
  await nat.getByRole('radio', { name: /^NAT instances/ }).check();
  const box = canvasOf(page).getByRole('button', { name: /^NAT instances/ });
  await expect(box).toBeVisible();
  const addresses = canvasOf(page).getByRole('button', { name: /^Addresses of TheVPC, IP range/ });
  await expect(addresses).toBeVisible();
  await expect(canvasOf(page)).toContainText('NAT, same zone');
  await inspectorOf(page).getByRole('button', { name: 'NAT instances: one less' }).click();
  await expect(inspectorOf(page).getByRole('status', { name: 'NAT instances' })).toHaveText('2');

  await inspectorOf(page).getByRole('button', { name: 'Show them' }).click();
  await expect(inspectorOf(page).getByRole('heading', { name: 'NAT instances' })).toBeVisible();
  await expectAccessible(page);
  const traffic = inspectorOf(page).getByRole('combobox', { name: 'Allowed traffic' });
  await traffic.selectOption('In and out');
  await inspectorOf(page).getByRole('button', { name: 'Let in only what comes from the VPC' }).click();
  await expect(traffic).toHaveValue('outbound-only');
  await page.getByRole('tab', { name: 'TypeScript' }).click();
  await expect(code(page)).toContainText('NatProvider.instanceV2');

  await vpcBox(page, 'TheVPC').click();
  await nat.getByRole('radio', { name: /^One in all/ }).check();
  await expect(box).toHaveCount(0);
  await expect(addresses).toHaveCount(0);
  await expect(page.getByText('1 connection of the NAT instances went with them.')).toBeVisible();
});

test('one regional NAT gateway serves every zone, and needs no number', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await vpcBox(page, 'TheVPC').click();
  await inspectorOf(page)
    .getByRole('radio', { name: /^Regional/ })
    .check();
  await expect(canvasOf(page)).toContainText('regional NAT gateway');
  await cellBox(page, 'ApplicationSubnet2').hover();
  await expect(page.getByRole('tooltip')).toContainText('regional NAT gateway, then internet gateway');
  await page.keyboard.press('Control+z');
  await expect(canvasOf(page)).toContainText('NAT, same zone');
});

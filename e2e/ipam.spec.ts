import { expectAccessible } from './accessibility.ts';
import { canvasOf, cellBox } from './boxes.ts';
import { beginWith } from './design-file.ts';
import { expect, test } from './test.ts';

test('the addresses of a VPC come from an IPAM pool, counted from the start of its block', async ({
  page,
}) => {
  await beginWith(page, 'Three tiers');
  const vpc = canvasOf(page).getByRole('button', { name: /^TheVPC, VPC/ });
  await vpc.click();
  await page.getByRole('button', { name: /^IP addresses/ }).click();
  await page.getByRole('combobox', { name: 'IPv4 addresses' }).selectOption('ipam');
  await expect(page.getByText('and doesn’t say from which').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'IPAM pool' }).fill('ipam-pool-0123456789abcdef0');
  await page.getByRole('textbox', { name: 'Size of the block' }).fill('21');
  await expect(vpc).toHaveAccessibleName(/IPAM \/21/);
  const cell = cellBox(page, 'IngressSubnet2');
  await expect(cell).toContainText('+0.0.1.0/24');
  await expect(page.getByText('awsIpamAllocation')).toBeVisible();
  await expectAccessible(page);

  await cell.dblclick();
  await expect(page.getByRole('textbox', { name: 'CIDR of IngressSubnet2' })).toHaveCount(0);
  await expect(page.getByText('Addresses are counted from the start of the block')).toBeVisible();

  await vpc.click();
  await page.getByRole('combobox', { name: 'IPv4 addresses' }).selectOption('cidr');
  await expect(cell).toContainText('10.0.1.0/24');
});

import { expectAccessible } from './accessibility.ts';
import { canvasOf, cellBox, rowBox } from './boxes.ts';
import { beginWith } from './design-file.ts';
import { expect, test } from './test.ts';

test('a VPC becomes dual stack: its subnets have a /64, private ones an egress-only gateway', async ({
  page,
}) => {
  await beginWith(page, 'Three tiers');
  const vpc = canvasOf(page).getByRole('button', { name: /^TheVPC, VPC/ });
  await vpc.click();
  await page.getByRole('button', { name: /^IP addresses/ }).click();
  await page.getByRole('radio', { name: /^Dual stack/ }).check();
  await expect(canvasOf(page).getByText('Egress-only')).toBeVisible();
  await expect(vpc).toHaveAccessibleName(/IPv6 \/56/);
  await expect(page.getByText('IpProtocol.DUAL_STACK')).toBeVisible();
  await expectAccessible(page);

  await cellBox(page, 'ApplicationSubnet1').click();
  await expect(page.getByText('…03::/64').first()).toBeVisible();
  await expect(page.getByText('egress-only internet gateway').first()).toBeVisible();
  await page.getByRole('tab', { name: 'Routes' }).click();
  await expect(page.getByText('::/0').first()).toBeVisible();

  await rowBox(page, 'Application').click();
  await page.getByRole('button', { name: /^Auto-assign IPv6/ }).click();
  await page.getByRole('switch', { name: 'Auto-assign IPv6' }).click();
  await vpc.click();
  await page.getByRole('radio', { name: /^IPv4 only/ }).check();
  await expect(canvasOf(page).getByText('Egress-only')).toHaveCount(0);
  await rowBox(page, 'Application').click();
  await expect(page.getByText('is IPv4 only: the CDK takes that in dual stack alone').first()).toBeVisible();
  await page.getByRole('button', { name: 'Drop the setting' }).first().click();
  await expect(page.getByText('is IPv4 only: the CDK takes that in dual stack alone')).toHaveCount(0);
});

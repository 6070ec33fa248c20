import { expectAccessible } from './accessibility.ts';
import { canvasOf } from './boxes.ts';
import { clipboard } from './clipboard.ts';
import { beginWith } from './design-file.ts';
import { expect, test } from './test.ts';

test('a bastion host is added from the palette, and the command that opens a session is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await beginWith(page, 'Three tiers');
  await page.getByRole('button', { name: 'Bastion host', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name of Bastion host' }).press('Enter');
  const box = canvasOf(page).getByRole('button', { name: /^Bastion host, Bastion host, t3\.nano/ });
  await expect(box).toBeVisible();
  await page.getByRole('button', { name: 'Copy the command: Open a session on it' }).click();
  await expect
    .poll(() => clipboard(page))
    .toContain('aws ssm start-session --target $(aws cloudformation describe-stacks --stack-name');
  await expect(page.getByRole('region', { name: /^Send it an SSH key/ })).toHaveCount(0);

  await page.getByRole('combobox', { name: 'Subnet group' }).selectOption({ label: 'Ingress' });
  await expect(page.getByRole('region', { name: /^Send it an SSH key/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('combobox', { name: 'Subnet group' }).selectOption({ label: 'Database' });
  await expect(page.getByText('has no route to the internet: Session Manager works').first()).toBeVisible();
});

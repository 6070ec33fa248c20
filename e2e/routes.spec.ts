import { expectAccessible } from './accessibility.ts';
import { canvasOf, cellBox, rowBox } from './boxes.ts';
import { beginWith } from './design-file.ts';
import { expect, test } from './test.ts';

test('a route to a transit gateway is typed, drawn beside the VPC and told of by its subnets', async ({
  page,
}) => {
  await beginWith(page, 'Three tiers');
  await rowBox(page, 'Database').click();
  await page.getByRole('button', { name: /^Routes to what exists/ }).click();
  await page.getByRole('button', { name: 'Add one' }).click();
  const destination = page.getByRole('textbox', { name: 'Routes to what exists, 1: Destination' });
  const target = page.getByRole('textbox', { name: 'Routes to what exists, 1: Target' });
  await destination.fill('10.200.0.0/16');
  await target.fill('tgw-0123456789abcdef0');
  const gateway = canvasOf(page).getByRole('button', { name: /^Transit gateway/ });
  await expect(gateway).toContainText('10.200.0.0/16');
  await expect(gateway).toBeInViewport({ ratio: 1 });
  await expectAccessible(page);

  await destination.fill('10.0.4.0/24');
  await expect(page.getByText('within a VPC the local route leads').first()).toBeVisible();
  await page.getByRole('button', { name: 'Leave the route out' }).first().click();
  await expect(gateway).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(gateway).toBeVisible();

  await destination.fill('10.200.0.0/16');
  await cellBox(page, 'DatabaseSubnet1').click();
  await expect(page.getByText('Route to 10.200.0.0/16')).toBeVisible();
});

test('what is missing in a route is told for as long as it is missing', async ({ page }) => {
  await beginWith(page, 'Three tiers');
  await rowBox(page, 'Database').click();
  await page.getByRole('button', { name: /^Routes to what exists/ }).click();
  await page.getByRole('button', { name: 'Add one' }).click();
  const found = page
    .getByRole('complementary', { name: 'Inspector' })
    .getByRole('listitem')
    .filter({ hasText: 'Error: ' });
  await page.getByRole('textbox', { name: 'Routes to what exists, 1: Destination' }).fill('nonsense');
  await expect(found).toHaveText([/“nonsense”; allowed/, /Target .* is empty/]);
  await page.getByRole('textbox', { name: 'Routes to what exists, 1: Destination' }).fill('10.200.0.0/16');
  await expect(found).toHaveText([/Target .* is empty/]);
  await page.getByRole('textbox', { name: 'Routes to what exists, 1: Target' }).fill('tgw-0123456789abcdef0');
  await expect(found).toHaveCount(0);
});

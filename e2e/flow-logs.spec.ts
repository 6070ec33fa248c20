import { expectAccessible } from './accessibility.ts';
import { canvasOf } from './boxes.ts';
import { beginWith } from './design-file.ts';
import { expect, test } from './test.ts';

test('a flow log is added from the palette, sent to a bucket that exists, and deleted by key', async ({
  page,
}) => {
  await beginWith(page, 'Three tiers');
  await page.getByRole('button', { name: 'Flow log', exact: true }).click();
  const chip = canvasOf(page).getByRole('button', {
    name: /^Flow log, flow log of all traffic to CloudWatch/,
  });
  await expect(chip).toBeFocused();

  await page.getByRole('combobox', { name: 'Traffic' }).selectOption('reject');
  await page.getByRole('combobox', { name: 'Records go to' }).selectOption('s3');
  const bucket = page.getByRole('textbox', { name: 'Existing bucket' });
  await bucket.fill('central.-logs');
  await expect(page.getByText('the name of a bucket like').first()).toBeVisible();
  await bucket.fill('central-flow-logs');
  const sent = canvasOf(page).getByRole('button', { name: /flow log of rejected traffic to S3$/ });
  await expect(sent).toBeVisible();
  await expectAccessible(page);

  await sent.focus();
  await page.keyboard.press('Delete');
  await expect(sent).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(sent).toBeVisible();
});

test('the flow logs of a VPC are listed with it, and one leads to its fields', async ({ page }) => {
  await beginWith(page, 'Flow logs');
  await canvasOf(page)
    .getByRole('button', { name: /^Vpc, VPC/ })
    .click();
  await page.getByRole('button', { name: /^Flow logs/ }).click();
  await page
    .getByRole('button', { name: /^Rejected rejected traffic of Ingress to CloudWatch Logs$/ })
    .click();
  await expect(page.getByRole('combobox', { name: 'Kept for' })).toContainText('1 month');
  await expectAccessible(page);
});

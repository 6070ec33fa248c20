import { canvasOf, dragTo, middleOf, vpcBox } from './boxes.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1440, height: 900 } });
test('x', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Three tiers' }).click();
  await expect(vpcBox(page, 'TheVPC')).toBeVisible();
  await page.getByRole('button', { name: 'Security group', exact: true }).click();
  await page.keyboard.type('Web');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Security group', exact: true }).click();
  await page.keyboard.type('Data');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Internet', exact: true }).click();
  await page.screenshot({ path: '/tmp/s1.png' });
  const c = canvasOf(page);
  await c.getByRole('button', { name: /^Web, Security group/ }).hover();
  await page.screenshot({ path: '/tmp/s2.png' });
  await dragTo(
    page,
    c.getByRole('button', { name: 'Connect Web to…' }),
    await middleOf(c.getByRole('button', { name: /^Data, Security group/ })),
  );
  await page.screenshot({ path: '/tmp/s3.png' });
  await page.mouse.up();
  await page.waitForTimeout(600);
  await page.screenshot({ path: '/tmp/s4.png' });
  await page
    .getByRole('textbox', { name: 'Port' })
    .or(page.getByRole('combobox', { name: 'Port' }))
    .fill('5432');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(600);
  await page.screenshot({ path: '/tmp/s5.png' });
});

import { expectAccessible } from './accessibility.ts';
import { expect, test } from './test.ts';

test('opens', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'VPC Designer' })).toBeVisible();
  await expectAccessible(page);
});

test('comes with a policy that lets nothing leave the browser', async ({ page }) => {
  const response = await page.goto('./');
  expect(response?.headers()['content-security-policy']).toContain("connect-src 'none'");
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(meta).toHaveAttribute('content', /connect-src 'none'/);
});

import { expectAccessible } from './accessibility.ts';
import { beginWith, openFile, starterText } from './design-file.ts';
import { expect, test } from './test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the empty canvas is accessible', async ({ page }) => {
      await page.goto('./');
      await expect(page.getByText('start from one of these')).toBeVisible();
      await expectAccessible(page);
    });

    for (const name of ['File', 'Theme', 'Any region · 3 zones', 'Download']) {
      test(`what “${name}” opens is accessible`, async ({ page }) => {
        await beginWith(page, 'Three tiers');
        await page.getByRole('button', { name, exact: true }).click();
        await expectAccessible(page);
      });
    }

    test('the form for one account is accessible', async ({ page }) => {
      await page.goto('./');
      await page.getByRole('button', { name: 'Any region · 3 zones' }).click();
      await page.getByRole('button', { name: 'For one account, with its zones…' }).click();
      await page.getByRole('button', { name: 'Use this account' }).click();
      await expectAccessible(page);
    });

    test('problems are accessible', async ({ page }) => {
      await page.goto('./');
      await openFile(page, 'small.json', starterText('founding').replace('10.0.0.0/21', '20.0.0.0/22'));
      await page.getByRole('tab', { name: /Problems/ }).click();
      await expect(page.getByRole('region', { name: 'Errors' })).toBeVisible();
      await expectAccessible(page);
    });
  });
}

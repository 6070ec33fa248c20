import { expectAccessible } from './accessibility.ts';
import { downloaded, noticesOf, openFile, starterText } from './design-file.ts';
import { expect, test } from './test.ts';

const tooSmall = starterText('founding').replace('10.0.0.0/21', '10.0.0.0/22');

test('an empty canvas has no problems to show', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('tab', { name: 'Problems' }).click();
  await expect(page.getByText('Nothing to check yet.')).toBeVisible();
});

test('a fix is one click and one step', async ({ page }) => {
  await page.goto('./');
  await openFile(page, 'small.json', tooSmall);
  await page.getByRole('tab', { name: /^Problems \(\d error/ }).click();
  const errors = page.getByRole('region', { name: 'Errors' });
  const fix = errors.getByRole('button', { name: /^Make/ }).first();
  await fix.click();
  await expect(errors).toHaveCount(0);
  await expect(page.getByRole('tab', { name: 'Problems', exact: true })).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(errors).toBeVisible();
});

test('the place of a problem is selected by a click', async ({ page }) => {
  await page.goto('./');
  await openFile(page, 'small.json', tooSmall);
  await page.getByRole('tab', { name: /Problems/ }).click();
  const errors = page.getByRole('region', { name: 'Errors' });
  const place = errors.getByRole('listitem').first().getByRole('button').first();
  const name = await place.textContent();
  await place.click();
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText(name ?? '');
});

test('1.18 with errors, Download shows the first of them', async ({ page }) => {
  await page.goto('./');
  await openFile(page, 'small.json', tooSmall);
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await expect(noticesOf(page)).toContainText(/errors? keeps? this from being downloaded/);
  const first = page.getByRole('region', { name: 'Errors' }).getByRole('listitem').first();
  await expect(first.getByRole('button').first()).toBeFocused();
});

test('1.18 with a warning it downloads', async ({ page }) => {
  await page.goto('./');
  await openFile(page, 'public.json', starterText('founding').replace('10.0.0.0/21', '20.0.0.0/21'));
  await expect(page.getByRole('tab', { name: /^Problems \(1 warning/ })).toBeVisible();
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const file = await downloaded(page, () =>
    page.getByRole('button', { name: 'CloudFormation template: YAML' }).click(),
  );
  expect(file.name).toBe('FoundingNetwork.yaml');
  expect(file.text).toContain('20.0.0.0/21');
});

test('explains a problem on a page of its own', async ({ page }) => {
  await page.goto('./');
  await openFile(page, 'small.json', tooSmall);
  await page.getByRole('tab', { name: /Problems/ }).click();
  await page.getByRole('button', { name: 'Explain' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: 'What to do' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

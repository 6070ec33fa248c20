import type { Page } from '@playwright/test';
import { beginWith, noticesOf } from './design-file.ts';
import { expect, test } from './test.ts';

const nameOf = (page: Page) => page.getByRole('textbox', { name: 'Name of the design' });
const readingIn = (page: Page) => page.getByText('This design is open in another tab.');

async function rename(page: Page, name: string): Promise<void> {
  await nameOf(page).fill(name);
  await page.keyboard.press('Enter');
}

test('a second tab reads along, takes over when asked, and gives back when it closes', async ({
  page: first,
  context,
}) => {
  await beginWith(first, 'Three tiers');
  await rename(first, 'begun here');

  const second = await context.newPage();
  await second.goto('./');
  await expect(readingIn(second)).toBeVisible();
  await expect(nameOf(second)).toHaveValue('begun here');
  await expect(nameOf(second)).not.toBeEditable();
  await rename(first, 'seen there');
  await expect(nameOf(second)).toHaveValue('seen there');

  await second
    .getByRole('complementary', { name: 'Palette' })
    .getByRole('button', { name: 'VPC', exact: true })
    .click();
  await expect(noticesOf(second)).toContainText('edited in another tab');

  await second.getByRole('button', { name: 'Edit here' }).click();
  await expect(readingIn(first)).toBeVisible();
  await expect(readingIn(second)).toHaveCount(0);
  await rename(second, 'changed there');
  await expect(nameOf(first)).toHaveValue('changed there');

  await second.close();
  await expect(readingIn(first)).toHaveCount(0);
  await rename(first, 'changed here again');
  await first.reload();
  await expect(nameOf(first)).toHaveValue('changed here again');
  await expect(readingIn(first)).toHaveCount(0);
});

test('two tabs on two designs both write', async ({ page: first, context }) => {
  await beginWith(first, 'Three tiers');
  const second = await context.newPage();
  await second.goto('./');
  await second.getByRole('button', { name: 'File' }).click();
  await second.getByRole('menuitem', { name: 'Two VPCs' }).click();
  await expect(readingIn(second)).toHaveCount(0);
  await rename(second, 'the second');
  await rename(first, 'the first');
  await expect(nameOf(second)).toHaveValue('the second');
  await expect(nameOf(first)).toHaveValue('the first');
});

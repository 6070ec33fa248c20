import type { Locator, Page } from '@playwright/test';

/** The row of a subnet in the table; other rows may name it as their way out. */
export function rowOf(page: Page, subnet: string): Locator {
  return page.getByRole('row', { name: new RegExp(`^(public|private|isolated|reserved) ${subnet} `) });
}

/** The first row of space that nobody uses; it stands for its VPC. */
export function freeRow(page: Page): Locator {
  return page.getByRole('row', { name: /^free/ }).first();
}

export function inspectorOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Inspector' });
}

import type { Locator, Page } from '@playwright/test';

export function code(page: Page): Locator {
  return page.getByRole('region', { name: 'Code', exact: true });
}

/** A line of the editor; it shows blanks that don't break. */
export function line(page: Page, text: string): Locator {
  return code(page).locator('.view-line', { hasText: text.replaceAll(' ', '\u00a0') });
}

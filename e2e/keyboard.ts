// What a person without a mouse does.

import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** Does or finds something through the command palette. */
export async function run(page: Page, command: string): Promise<void> {
  await expect(page.getByRole('button', { name: /^Find or do/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Find or do' })).toBeFocused();
  await page.keyboard.type(command);
  await expect(page.getByRole('option', { name: command }).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
}

/** On a page with more stops than this nobody would get anywhere. */
const MOST_STOPS = 120;

/** Presses a key until the focus is where it should be. */
export async function reach(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const focused = target.and(page.locator(':focus'));
  for (let count = 0; count < MOST_STOPS && (await focused.count()) === 0; count += 1)
    await page.keyboard.press(key);
  await expect(target).toBeFocused();
}

// What both journeys to a web application on three tiers end in.

import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { expectGolden, exported } from './golden.ts';
import { expect } from './test.ts';

/** A field of the inspector. */
export function settingOf(page: Page, name: string): Locator {
  return page.getByRole('complementary', { name: 'Inspector' }).getByRole('textbox', { name, exact: true });
}

/** What the stack hands out of the selected box, folded at first. */
export function outputsOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Inspector' }).getByRole('button', { name: /^Outputs/ });
}

/** Both sides of each connection, as the table of rules tells them. */
export async function expectBothSides(page: Page): Promise<void> {
  const rules = page.getByRole('grid', { name: 'Rules of security groups' });
  for (const rule of [
    /Inbound.*Internet 0\.0\.0\.0\/0.*TCP.*80/,
    /Outbound.*Fleet.*TCP.*80/,
    /Inbound.*Alb.*TCP.*80/,
    /Inbound.*Fleet.*TCP.*5432/,
  ])
    await expect(rules.getByRole('row', { name: rule })).toHaveCount(1);
}

/** Whatever the code pane hands out equals the example's files. */
export async function expectThreeTier(page: Page, ask: (tab: string) => Promise<void>): Promise<void> {
  for (const [tab, file] of exported) {
    await expectGolden(page, file, () => ask(tab), 'three-tier');
  }
}

export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
}

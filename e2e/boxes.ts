import type { Locator, Page } from '@playwright/test';

/** The canvas and what stands on it, by what a screen reader calls it. */

export function canvasOf(page: Page): Locator {
  return page.getByRole('main', { name: 'Canvas' });
}

export function vpcBox(page: Page, name: string): Locator {
  return canvasOf(page).getByRole('button', { name: new RegExp(`^${name}, VPC, `) });
}

/** The title of a subnet group. */
export function rowBox(page: Page, name: string): Locator {
  return canvasOf(page).getByRole('button', { name: new RegExp(`^${name}, .*subnet group`) });
}

/** A subnet, by its name in code. */
export function cellBox(page: Page, subnet: string): Locator {
  return canvasOf(page).getByRole('button', { name: new RegExp(`^${subnet}, `) });
}

/** Where a box is on the screen. */
export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not on the screen');
  return box;
}

// What stands in rows, by what a screen reader calls it.

import type { Locator, Page } from '@playwright/test';
import { canvasOf } from './boxes.ts';

export function workloadBox(page: Page, name: string): Locator {
  return canvasOf(page).getByRole('button', {
    name: new RegExp(`^${name}, (Load balancer|Auto Scaling group|Instance|Database)`),
  });
}

export function paletteItem(page: Page, kind: string): Locator {
  return page.getByRole('button', { name: kind, exact: true });
}

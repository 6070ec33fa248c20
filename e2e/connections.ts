// Boxes that arrows join, and what becomes of them, by what a screen reader calls them.

import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { canvasOf } from './boxes.ts';

/** A security group, or who is outside. */
export function connectBox(page: Page, name: string): Locator {
  return canvasOf(page).getByRole('button', {
    name: new RegExp(`^${name}, (Security group|Internet|IP range|Prefix list|Existing)`),
  });
}

/** From which an arrow is drawn. */
export function handleOf(page: Page, name: string): Locator {
  return canvasOf(page).getByRole('button', { name: `Connect ${name} to…` });
}

/** The words of an arrow, by the beginning of its sentence. */
export function arrowOf(page: Page, begin: string): Locator {
  return canvasOf(page).getByRole('button', { name: begin });
}

export function connectForm(page: Page): Locator {
  return page.getByRole('dialog', { name: 'New connection' });
}

export function portOf(within: Locator): Locator {
  return within.getByRole('combobox', { name: 'Port' });
}

interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

/** The resources of one type in the template that the editor hands out. */
export async function exportedResources(
  page: Page,
  type: string,
  ask: () => Promise<void>,
): Promise<readonly Resource['Properties'][]> {
  const started = page.waitForEvent('download');
  await ask();
  const text = readFileSync(await (await started).path(), 'utf8');
  const template: { readonly Resources: Readonly<Record<string, Resource>> } = JSON.parse(text);
  return Object.values(template.Resources)
    .filter(({ Type }) => Type === type)
    .map(({ Properties }) => Properties);
}

// What journeys to an example's network end in.

import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** What the code pane hands out, by the tab that shows it, and the file that it must equal. */
export const exported = [
  ['CloudFormation YAML', 'template.yaml'],
  ['CloudFormation JSON', 'template.json'],
  ['CDK TypeScript', 'stack.ts'],
  ['CDK Python', 'stack.py'],
] as const;

/** The subnets on the canvas. */
export function subnets(page: Page): Locator {
  return page.getByRole('main').getByRole('button', { name: /Subnet\d, AZ \d/ });
}

/** Whatever `ask` downloads holds the bytes of the example's file. */
export async function expectGolden(
  page: Page,
  file: string,
  ask: () => Promise<void>,
  example = 'founding',
): Promise<void> {
  const started = page.waitForEvent('download');
  await ask();
  const path = await (await started).path();
  expect(readFileSync(path, 'utf8'), file).toBe(readFileSync(`src/examples/${example}/${file}`, 'utf8'));
}

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

export interface AccessibleOptions {
  /** Looks at the coloured code too: a thousand pieces, worth it only where the code is what is looked at. */
  readonly withCode?: boolean;
}

/** No violation of any rule that axe knows, best practices included. */
export async function expectAccessible(
  page: Page,
  { withCode = false }: AccessibleOptions = {},
): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (withCode ? axe : axe.exclude('.monaco-editor')).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map(({ target }) => target),
  }));
  expect(found).toEqual([]);
}

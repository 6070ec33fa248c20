import type { Page } from '@playwright/test';

/** What was copied, in one of its forms; empty while it is being written. */
export function clipboard(page: Page, type = 'text/plain'): Promise<string> {
  return page.evaluate(async (wanted) => {
    try {
      const [item] = await navigator.clipboard.read();
      return item?.types.includes(wanted) ? await (await item.getType(wanted)).text() : '';
    } catch {
      return '';
    }
  }, type);
}

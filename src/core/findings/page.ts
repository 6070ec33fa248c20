import type { FindingCode } from '../base/finding.ts';

/** What a code means, how it comes about and what to do, as Markdown that begins with its title as a heading. */
export async function pageFor(code: FindingCode): Promise<string> {
  const { pages } = await import('./pages.ts');
  const page = await pages[code]();
  return page.default;
}

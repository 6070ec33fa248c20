import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FindingCode, severities } from '../base/finding.ts';
import { pageFor } from './page.ts';
import { findingTitle } from './text.ts';

const codes = Object.keys(severities) as FindingCode[];
const folder = new URL('../../../docs/findings/', import.meta.url);

describe('pages', () => {
  it.each(codes)('%s has one that says what it means and what to do', async (code) => {
    const page = await pageFor(code);
    const headings: readonly string[] = page.match(/^#.*$/gm) ?? [];
    expect(headings).toEqual([
      `# ${findingTitle(code)}`,
      '## How it comes about',
      '## What to do',
      ...(headings.includes('## Source') ? ['## Source'] : []),
    ]);
    expect(page.split(/\s+/).length, 'words').toBeLessThan(260);
  });

  it('names a source for all that AWS or the CDK demand', async () => {
    const without: FindingCode[] = [];
    for (const code of codes) if (!/\n- \[.*\]\(https:\/\//.test(await pageFor(code))) without.push(code);
    // These are about the design itself.
    expect(without.filter((code) => !code.startsWith('design/'))).toEqual([
      'range/host-bits',
      'range/twice',
      'label/twice',
    ]);
  });

  it('are there for codes only', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => file.replaceAll('\\', '/').replace(/\.md$/, ''));
    expect(files.sort()).toEqual([...codes].sort());
  });
});

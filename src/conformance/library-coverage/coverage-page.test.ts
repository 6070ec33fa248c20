import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleDesigns } from '../ours.ts';
import { coveragePage } from './coverage-page.ts';
import { foundingText } from './founding-text.ts';
import { askedMembers, membersInScope, standingOf } from './members.ts';
import { notSaid } from './not-said.ts';
import { saidBy, saidInAll } from './said.ts';

const root = join(import.meta.dirname, '../../..');
const said = saidInAll(askedMembers());
const members = membersInScope();
const excused = Object.keys(notSaid);

describe('what the library offers for saying a network', () => {
  it('is said by some plan, or it is written down why not', () => {
    expect(keysOf(members.filter((member) => standingOf(member, said).is === 'nowhere'))).toEqual([]);
  });

  it('is not said where it is written down why not', () => {
    expect(excused.filter((key) => said.has(key))).toEqual([]);
  });

  it('is still there where it is written down why it is not said', () => {
    const known = new Set(keysOf(members));
    expect(excused.filter((key) => !known.has(key))).toEqual([]);
  });
});

describe('the founding text', () => {
  const designs = new Map(exampleDesigns());
  const examples = foundingText.flatMap((section) =>
    section.examples.map((example) => ({ ...example, section: section.title })),
  );

  it.each(examples)('$section: $shows', ({ starter, names = [], tests = [], missing }) => {
    if (starter === undefined) {
      expect(missing).toBeTruthy();
      return;
    }
    const design = designs.get(starter);
    const named = design ? saidBy(design) : new Set();
    expect(names.filter((name) => !named.has(name))).toEqual([]);
    expect(names).not.toEqual([]);
    expect(tests.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

it('stands in docs/coverage.md as `npm run coverage-page` writes it', () => {
  expect(readFileSync(join(root, 'docs/coverage.md'), 'utf8')).toBe(coveragePage(said));
});

function keysOf(list: readonly { readonly key: string }[]): readonly string[] {
  return list.map(({ key }) => key);
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from './design.ts';
import { type Migration, migrate, migrations } from './migrations.ts';
import { parseDesign } from './parse.ts';
import { serializeDesign } from './serialize.ts';

/**
 * A file of each version there ever was, frozen on the day on which the version came out: `version-1.json`, with the
 * hash of its bytes. One of an older version has beside it what it opens as: `version-1.opened.json`.
 */
const frozen: readonly (readonly [version: number, sha256: string])[] = [
  [1, 'e47a38919cc16eaa727f330d87359d4278ece269d6d2ece86697495681155ff6'],
];

const folder = new URL('./fixtures/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

describe('frozen files', () => {
  test('there is one of every version', () => {
    expect(frozen.map(([version]) => version)).toEqual(
      Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1),
    );
    const files = readdirSync(folder).filter((name) => !name.includes('.opened.'));
    expect(files.toSorted()).toEqual(frozen.map(([version]) => `version-${version}.json`).toSorted());
  });

  test.each(frozen)('that of version %d is as it was', (version, sha256) => {
    const text = read(`version-${version}.json`);
    expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
    expect(JSON.parse(text).schemaVersion).toBe(version);
  });

  test.each(frozen)('that of version %d opens as it always did', (version) => {
    const opened = parseDesign(read(`version-${version}.json`));
    const expected =
      version === SCHEMA_VERSION ? `version-${version}.json` : `version-${version}.opened.json`;
    expect(opened.ok && serializeDesign(opened.value.design)).toBe(read(expected));
  });

  test('that of version 1 has three keys that mean nothing, and they are named', () => {
    const opened = parseDesign(read('version-1.json'));
    const findings = opened.ok ? opened.value.findings : opened.problems;
    expect(findings.map(({ code, facts }) => [code, 'path' in facts ? facts.path : ''])).toEqual([
      ['design/unknown-key', 'madeBy'],
      ['design/unknown-key', 'things[0].tags[0].colour'],
      ['design/unknown-key', 'things[2].cidrmask'],
    ]);
  });
});

describe('the ladder', () => {
  test('leads from version 1 to the newest, a migration for each step', () => {
    expect(migrations).toHaveLength(SCHEMA_VERSION - 1);
  });

  test('every migration is run by some frozen file', () => {
    const ran = new Set<number>();
    const watched = migrations.map(
      (lift, index): Migration =>
        (document) => {
          ran.add(index);
          return lift(document);
        },
    );
    for (const [version] of frozen) migrate(JSON.parse(read(`version-${version}.json`)), version, watched);
    expect([...ran].toSorted()).toEqual(migrations.map((_, index) => index));
  });

  const rename: Migration = ({ title, ...others }) => ({ ...others, name: title });
  const shout: Migration = (document) => ({ ...document, name: `${document.name}!` });

  test.each([
    [1, { schemaVersion: 1, title: 'a', other: [] }, { schemaVersion: 3, name: 'a!', other: [] }],
    [2, { schemaVersion: 2, name: 'a' }, { schemaVersion: 3, name: 'a!' }],
    [3, { schemaVersion: 3, name: 'a' }, { schemaVersion: 3, name: 'a' }],
  ])('a document of version %d is lifted by what came after it', (version, document, lifted) => {
    expect(migrate(document, version, [rename, shout])).toEqual(lifted);
  });

  test('a document of the newest version is left as it is, the very same', () => {
    const document = { schemaVersion: SCHEMA_VERSION };
    expect(migrate(document, SCHEMA_VERSION)).toBe(document);
  });
});

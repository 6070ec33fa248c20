import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { databaseClasses } from '../../src/core/catalog/database-classes.ts';
import { databaseEngines } from '../../src/core/catalog/database-engines.ts';
import { databaseVersions } from '../../src/core/catalog/database-versions.ts';
import { instanceClasses } from '../../src/core/catalog/instance-types.ts';
import { root } from '../root.mjs';
import { tableFiles } from './tables.ts';
import type { Verdicts } from './validator.ts';

/**
 * To ask the validator takes minutes, so what it said last is read from the tables. What it says changes
 * with the version of the library alone, which the tables name.
 */
const lastVerdicts: Verdicts = {
  instanceTypes: (types) => types.filter(isOffered),
  databaseVersions: (engine, versions) => versions.filter((version) => isAccepted(engine, version)),
  databaseClasses: (engine, version) =>
    databaseEngines.filter(({ name }) => name === engine).flatMap((one) => databaseClasses(one, version)),
};

test.each(Object.entries(tableFiles(lastVerdicts)))('%s is what npm run catalog writes', (name, text) => {
  expect(readFileSync(join(root, 'src/core/catalog', name), 'utf8')).toBe(text);
});

function isOffered(type: string): boolean {
  return instanceClasses.some(({ name, sizes }) => sizes.some((size) => `${name}.${size}` === type));
}

function isAccepted(engine: string, version: string): boolean {
  return databaseEngines
    .filter(({ name }) => name === engine)
    .flatMap((one) => databaseVersions(one))
    .some((one) => one.version === version);
}

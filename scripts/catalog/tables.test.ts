import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { databaseClasses } from '../../src/core/catalog/database-classes.ts';
import { type DatabaseEngine, databaseEngines } from '../../src/core/catalog/database-engines.ts';
import { databaseVersions } from '../../src/core/catalog/database-versions.ts';
import { instanceClasses } from '../../src/core/catalog/instance-types.ts';
import { hasInstanceType } from '../../src/core/catalog/offers.ts';
import { root } from '../root.mjs';
import { tableFiles } from './tables.ts';
import type { Verdicts } from './validator.ts';

/**
 * To ask the validator takes minutes, so what it said last is read from the tables. What it says changes
 * with the version of the library alone, which the tables name.
 */
const lastVerdicts: Verdicts = {
  instanceTypes: (types, region) =>
    types.filter((type) => isOffered(type) && (region === undefined || hasInstanceType(region, type))),
  databaseVersions: (engine, versions) => versions.filter((version) => isAccepted(engine, version)),
  databaseClasses: (engine, version) =>
    enginesCalled(engine).flatMap((one) => databaseClasses(one, version, undefined)),
  databaseTypes: (engine, region) =>
    enginesCalled(engine).flatMap((one) =>
      databaseVersions(one).flatMap(({ version }) => databaseClasses(one, version, region)),
    ),
};

test.each(Object.entries(tableFiles(lastVerdicts)))('%s is what npm run catalog writes', (name, text) => {
  expect(readFileSync(join(root, 'src/core/catalog', name), 'utf8')).toBe(text);
});

function isOffered(type: string): boolean {
  return instanceClasses.some(({ name, sizes }) => sizes.some((size) => `${name}.${size}` === type));
}

function isAccepted(engine: string, version: string): boolean {
  return enginesCalled(engine)
    .flatMap((one) => databaseVersions(one))
    .some((one) => one.version === version);
}

function enginesCalled(name: string): readonly DatabaseEngine[] {
  return databaseEngines.filter((engine) => engine.name === name);
}

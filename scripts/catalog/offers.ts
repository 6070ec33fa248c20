import { grouped } from '../../src/core/base/grouped.ts';
import { databaseClasses } from '../../src/core/catalog/database-classes.ts';
import { type DatabaseEngine, databaseEngines } from '../../src/core/catalog/database-engines.ts';
import { databaseVersions } from '../../src/core/catalog/database-versions.ts';
import { instanceTypes } from '../../src/core/catalog/instance-types.ts';
import { regions } from '../../src/core/catalog/regions.ts';
import type { Table } from './table.ts';
import type { Verdicts } from './validator.ts';

/** Which region has which instance types for EC2 and for RDS. */
export function offerTables(verdicts: Verdicts): Table[] {
  return [
    {
      name: 'offerRegionTable',
      meaning: 'The regions, one for each bit of the numbers below.',
      rows: regions.map(({ name }) => name),
    },
    {
      name: 'instanceOfferTable',
      meaning:
        'Where EC2 has what: a hexadecimal number whose first bit stands for the first region, and the classes that are offered there, with a size where it differs from most of its class.',
      rows: offerRows(
        instanceTypes,
        regions.map(({ name }) => verdicts.instanceTypes(instanceTypes, name)),
      ),
    },
    {
      name: 'databaseOfferTable',
      meaning: 'The same for the engines of RDS, which come before the number.',
      rows: databaseRows(verdicts),
    },
  ];
}

function databaseRows(verdicts: Verdicts): string[] {
  const engines = new Map<string, string[]>();
  for (const engine of databaseEngines)
    for (const row of rowsOf(engine, verdicts)) engines.set(row, [...(engines.get(row) ?? []), engine.name]);
  return [...engines].map(([row, names]) => `${names.join(' ')}|${row}`);
}

/** A region of which the validator knows no class at all is one that it doesn't know. */
function rowsOf(engine: DatabaseEngine, verdicts: Verdicts): string[] {
  const all = classesOf(engine);
  const offered = regions.map(({ name }) => verdicts.databaseTypes(engine.name, name));
  return offerRows(
    all,
    offered.map((types) => (types.length === 0 ? all : types)),
  );
}

/** What some version runs on. */
function classesOf(engine: DatabaseEngine): readonly string[] {
  const types = databaseVersions(engine).flatMap(({ version }) =>
    databaseClasses(engine, version, undefined),
  );
  return [...new Set(types)].sort();
}

function offerRows(all: readonly string[], offered: readonly (readonly string[])[]): string[] {
  const sets = offered.map((types) => new Set(types));
  const bitsOf = (type: string) => hexOf(sets.map((types) => types.has(type)));
  const rows = new Map<string, string[]>();
  for (const types of grouped(all, (type) => type.split('.')[0] ?? ''))
    for (const [bits, names] of classRows(types, bitsOf))
      rows.set(bits, [...(rows.get(bits) ?? []), ...names]);
  return [...rows].map(([bits, names]) => `${bits}|${names.join(' ')}`);
}

/** The number that most types of a class have needs no list of them. */
function classRows(
  [name, types]: readonly [string, readonly string[]],
  bitsOf: (type: string) => string,
): (readonly [string, readonly string[]])[] {
  const byBits = [...grouped(types, bitsOf)].sort(([, one], [, other]) => other.length - one.length);
  return byBits.map(([bits, own], index) => [bits, index === 0 ? [name] : own]);
}

const DIGIT = 4;

function hexOf(bits: readonly boolean[]): string {
  const text = bits.map((bit) => (bit ? '1' : '0')).join('');
  const digits = text.match(new RegExp(`.{1,${DIGIT}}`, 'g')) ?? [];
  return digits.map((digit) => Number.parseInt(digit.padEnd(DIGIT, '0'), 2).toString(16)).join('');
}

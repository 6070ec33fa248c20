import { databaseClassSetTable, databaseClassTable } from './database-class-table.ts';
import type { DatabaseEngine } from './database-engines.ts';
import { hasDatabaseType } from './offers.ts';

/**
 * The instance types on which RDS runs a version of an engine in a region, or in some region, by what the validator of
 * the CDK knows. Those of Oracle with a number of threads in their names are left out.
 */
export function databaseClasses(
  engine: DatabaseEngine,
  version: string,
  region: string | undefined,
): readonly string[] {
  const types = classesAnywhere(engine, version);
  return region === undefined ? types : types.filter((type) => hasDatabaseType(region, engine.name, type));
}

function classesAnywhere({ name }: DatabaseEngine, version: string): readonly string[] {
  const rows = databaseClassTable
    .split('\n')
    .map((row) => row.split('|'))
    .filter(([engine]) => engine === name);
  const own = rows.find(([, , versions]) => versions?.split(' ').some((one) => isMeant(version, one)));
  return classSet(Number((own ?? rows[0])?.[1]));
}

/** A version by itself, or one of those that begin so. */
function isMeant(version: string, text: string): boolean {
  return version === text || (text.endsWith('.') && version.startsWith(text));
}

const kept = new Map<number, readonly string[]>();

function classSet(index: number): readonly string[] {
  const known = kept.get(index);
  if (known) return known;
  const text = databaseClassSetTable.split('\n')[index] ?? '';
  const types = text.split(',').flatMap((part) => {
    const [sizes = '', names = ''] = part.split(':');
    return names.split(' ').flatMap((name) => sizes.split(' ').map((size) => `${name}.${size}`));
  });
  kept.set(index, types);
  return types;
}

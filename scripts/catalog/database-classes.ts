import { type DatabaseEngine, databaseEngines } from '../../src/core/catalog/database-engines.ts';
import { databaseVersions } from '../../src/core/catalog/database-versions.ts';
import type { Table } from './table.ts';
import type { Verdicts } from './validator.ts';

/** What each version of each engine runs on; there are few different sets, so they are listed apart. */
export function databaseClassTables(verdicts: Verdicts): Table[] {
  const sets: string[] = [];
  const indexOf = (set: string) => {
    if (!sets.includes(set)) sets.push(set);
    return sets.indexOf(set);
  };
  const rows = databaseEngines.flatMap((engine) => {
    const bySet = new Map<number, string[]>();
    for (const version of versionsOf(engine)) {
      const set = indexOf(setText(verdicts.databaseClasses(engine.name, version)));
      bySet.set(set, [...(bySet.get(set) ?? []), version]);
    }
    // The set that most versions have needs no list of them.
    const [usual, ...others] = [...bySet].sort(([, one], [, other]) => other.length - one.length);
    return [
      `${engine.name}|${usual?.[0]}`,
      ...others.map(([set, versions]) => `${engine.name}|${set}|${inShort(versions, versionsOf(engine))}`),
    ];
  });
  return [
    {
      name: 'databaseClassSetTable',
      meaning: 'Sets of DB instance classes: sizes and the classes that come in them.',
      rows: sets,
    },
    {
      name: 'databaseClassTable',
      meaning:
        'Engines of RDS with the row of their set, the usual one first, and versions, or `16.` for all such.',
      rows,
    },
  ];
}

function versionsOf(engine: DatabaseEngine): readonly string[] {
  return databaseVersions(engine).map(({ version }) => version);
}

/** Instead of all versions that begin alike, what they begin with. */
function inShort(versions: readonly string[], all: readonly string[]): string {
  const beginnings = versions.map((version) => {
    const major = `${version.split('.')[0]}.`;
    const alike = all.filter((one) => one.startsWith(major));
    return version.startsWith(major) && alike.every((one) => versions.includes(one)) ? major : version;
  });
  return [...new Set(beginnings)].join(' ');
}

/** `micro small:t3 t4g,large xlarge:m5` */
function setText(types: readonly string[]): string {
  const sizes = new Map<string, string[]>();
  for (const type of types.toSorted()) {
    const [name = '', size = ''] = type.split('.');
    sizes.set(name, [...(sizes.get(name) ?? []), size]);
  }
  const names = new Map<string, string[]>();
  for (const [name, own] of sizes) names.set(own.join(' '), [...(names.get(own.join(' ')) ?? []), name]);
  return [...names].map(([own, having]) => `${own}:${having.join(' ')}`).join(',');
}

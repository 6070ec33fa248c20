import { nearest } from '../base/nearest.ts';
import { databaseClasses } from './database-classes.ts';
import { databaseEngines } from './database-engines.ts';
import { databaseVersions } from './database-versions.ts';

/** The newest of a major version before one that is written alike. */
export function nearestVersion(name: string, version: string): string {
  const engine = databaseEngines.find((one) => one.name === name);
  const versions = engine ? databaseVersions(engine).map((one) => one.version) : [];
  const minor = versions.findLast((one) => one.startsWith(`${version}.`));
  return minor ?? nearest(version, versions.toReversed()) ?? versions.at(-1) ?? '';
}

/** The same size of another class before another size, since it costs about the same; newer classes first. */
export function nearestClass(name: string, version: string, type: string): string {
  const engine = databaseEngines.find((one) => one.name === name);
  const classes = engine ? databaseClasses(engine, version) : [];
  const [, size = ''] = type.split('.');
  const alike = (one: string) => one.charAt(0) === type.charAt(0);
  const ordered = [
    ...classes.filter(alike).toSorted().toReversed(),
    ...classes.filter((one) => !alike(one)).toSorted(),
  ];
  const same = ordered.filter((one) => one.endsWith(`.${size}`));
  return nearest(type, same) ?? nearest(type, ordered) ?? same[0] ?? ordered[0] ?? '';
}

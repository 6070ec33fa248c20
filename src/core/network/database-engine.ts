import { databaseEngines, versionClasses } from '../catalog/database-engines.ts';
import { databaseVersions } from '../catalog/database-versions.ts';
import { missing, object, type Value } from './runtime.ts';
import { fieldOf, textOf } from './values.ts';

/** `rds.DatabaseInstanceEngine`: its static methods by name. */
export function databaseEngine(method: string, [props]: readonly Value[]): Value {
  const engine = databaseEngines.find(({ factory }) => factory === method);
  if (!engine) return missing;
  const said = fieldOf(props, 'version');
  const version =
    said?.is === 'member'
      ? databaseVersions(engine).find(({ constant }) => constant === said.name)?.version
      : textOf(said);
  return object({ type: 'database-engine', name: engine.name, version: version ?? '' });
}

/** Is it a class whose `of` makes versions that have no constant? */
export function isVersionClass(type: string): boolean {
  return versionClasses.some((name) => type === `aws_rds.${name}`);
}

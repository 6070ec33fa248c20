import { type Finding, finding } from '../base/finding.ts';
import { databaseNameRules } from '../catalog/database-name-rules.ts';
import type { Database } from '../kinds/index.ts';

/** Names of databases that RDS refuses for their engine; their letters are the field's own to tell. */
export function databaseNames({ id, label: name, engine, databaseName }: Database): readonly Finding[] {
  if (databaseName === undefined) return [];
  const at = { id, field: 'databaseName' };
  const { longest, reserved } = databaseNameRules[engine];
  if (longest === undefined) return [finding('database/name-not-taken', at, { name, databaseName })];
  if (databaseName.length > longest)
    return [finding('database/name-too-long', at, { name, length: databaseName.length, limit: longest })];
  return reserved.includes(databaseName.toLowerCase())
    ? [finding('database/name-reserved', at, { name, databaseName })]
    : [];
}

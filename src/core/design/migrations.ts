import type { JsonRecord } from './json.ts';

/**
 * Lifts a document by one version. It sees the file as it was written, not yet checked against any schema, and must
 * hand on what it doesn't understand: what is wrong with it is found afterwards.
 */
export type Migration = (document: JsonRecord) => JsonRecord;

/**
 * The first lifts version 1 to 2, and so on; the last arrives at `SCHEMA_VERSION`. Each has a frozen file in
 * `fixtures/`, which must open for as long as there is a VPC Designer.
 */
export const migrations: readonly Migration[] = [];

/** A document of an older version as one of the newest. */
export function migrate(document: JsonRecord, version: number, ladder = migrations): JsonRecord {
  return ladder
    .slice(version - 1)
    .reduce((lifted, lift, step) => ({ ...lift(lifted), schemaVersion: version + step + 1 }), document);
}

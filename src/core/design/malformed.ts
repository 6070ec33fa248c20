import * as z from 'zod/mini';
import { type Finding, finding } from '../base/finding.ts';
import { DESIGN } from '../base/place.ts';
import { isRecord, type Path, pathText, shown } from './json.ts';
import { headSchema, listSchemas } from './schema.ts';

/** A person repairs a file from the top; the rest may follow from the first ones. */
const MAX_FINDINGS = 100;

/**
 * What in a document isn't as its schema has it. Entry by entry: a schema passes its issues on as arguments of a
 * call, of which a long list would need more than a call may have.
 */
export function findMalformed(value: unknown): readonly Finding[] {
  const found = findingsOf(headSchema, value, []);
  if (!isRecord(value)) return found;
  for (const [name, schema] of Object.entries(listSchemas)) {
    const entries = value[name];
    if (!Array.isArray(entries)) continue;
    for (let index = 0; index < entries.length && found.length < MAX_FINDINGS; index += 1) {
      found.push(...findingsOf(schema, entries[index], [name, index]));
    }
  }
  return found.slice(0, MAX_FINDINGS);
}

function findingsOf(schema: z.ZodMiniType, value: unknown, base: Path): Finding[] {
  const { error } = z.safeParse(schema, value);
  return (error?.issues ?? []).slice(0, MAX_FINDINGS).map((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const [saw, allowed] =
      issue.code === 'invalid_key'
        ? [`the key ${shown(path.at(-1))}`, issue.issues[0]?.message ?? issue.message]
        : [shown(valueAt(value, path)), issue.message];
    return malformed([...base, ...path], saw, allowed);
  });
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (found, step) => (typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined),
    value,
  );
}

export function malformed(path: Path, saw: string, allowed: string): Finding {
  const where = path.length === 0 ? 'the document' : pathText(path);
  return finding('design/malformed', { id: DESIGN }, { path: where, saw, allowed });
}

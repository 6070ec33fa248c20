/** What JSON text can hold, and how much of it a document may: so much that no reader of it can be overwhelmed. */

export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export interface JsonFault {
  readonly path: Path;
  readonly saw: string;
  readonly allowed: string;
}

export type Path = readonly (string | number)[];

const MAX_DEPTH = 32;

/** The entries of one list, or the keys of one object. */
const MAX_ENTRIES = 10_000;

/** What keeps a value from being written as JSON and read again the same; `undefined` where nothing does. */
export function jsonFault(value: unknown, depth = 0): JsonFault | undefined {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return undefined;
    case 'number':
      return keepsItsDigits(value)
        ? undefined
        : { path: [], saw: String(value), allowed: 'a number that a computer can hold exactly' };
    case 'object':
      return value === null ? undefined : containerFault(value, depth);
    default:
      return { path: [], saw: typeof value, allowed: 'what JSON can hold' };
  }
}

/** Longer whole numbers have lost digits when they were read; `1e999` has become infinite. */
function keepsItsDigits(value: number): boolean {
  return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
}

function containerFault(value: object, depth: number): JsonFault | undefined {
  if (depth === MAX_DEPTH)
    return { path: [], saw: shown(value), allowed: `at most ${MAX_DEPTH} levels, one in the other` };
  const isList = Array.isArray(value);
  const keys = isList ? value : Object.keys(value);
  if (keys.length > MAX_ENTRIES)
    return { path: [], saw: `${keys.length} entries`, allowed: `at most ${MAX_ENTRIES} entries` };
  return isList ? listFault(value, depth) : recordFault(value, depth);
}

function listFault(list: readonly unknown[], depth: number): JsonFault | undefined {
  for (let index = 0; index < list.length; index += 1) {
    const fault = jsonFault(list[index], depth + 1);
    if (fault) return { ...fault, path: [index, ...fault.path] };
  }
  return undefined;
}

function recordFault(record: object, depth: number): JsonFault | undefined {
  for (const [key, entry] of Object.entries(record)) {
    if (key === '__proto__') return { path: [key], saw: 'the key __proto__', allowed: 'any other key' };
    const fault = jsonFault(entry, depth + 1);
    if (fault) return { ...fault, path: [key, ...fault.path] };
  }
  return undefined;
}

const MAX_SHOWN = 60;

/** A value in a few words: as JSON where it is short. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, MAX_SHOWN)) : String(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1)}…` : text;
}

/** A path as a person who reads the file would say it: `things[3].outputs[0].of`. */
export function pathText(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (/^[A-Za-z_$][\w$]*$/.test(step)) return index === 0 ? step : `.${step}`;
      return `[${shown(step)}]`;
    })
    .join('');
}

import { isJsonObject, type Json, type JsonObject, type Template, type Templates } from './template.ts';

/** Where two templates first differ, for people: a path and both sides. */
export interface Difference {
  readonly path: string;
  readonly ours: string;
  readonly theirs: string;
}

/**
 * The first difference between two templates; `undefined` where there is none. Objects are unordered and arrays
 * ordered, and the order of resources and of outputs counts too.
 */
export function compareTemplates(ours: Template, theirs: Template): Difference | undefined {
  return compareValues(ours, theirs, '') ?? compareOrder(ours, theirs);
}

/** What is different between the templates of two programs, in words for people; `undefined` where nothing is. */
export function compareAll(ours: Templates, theirs: Templates): string | undefined {
  if (theirs.size === 0) return 'the library wrote no template';
  for (const [id, template] of theirs) {
    const found = compareTemplates(ours.get(id) ?? {}, template);
    if (found) return `at ${found.path}\n  ours:   ${found.ours}\n  theirs: ${found.theirs}`;
  }
  return undefined;
}

const orderedSections = ['Resources', 'Outputs'];

function compareOrder(ours: Template, theirs: Template): Difference | undefined {
  for (const section of orderedSections) {
    const ourKeys = keysOf(ours[section]);
    const theirKeys = keysOf(theirs[section]);
    const index = theirKeys.findIndex((key, position) => key !== ourKeys[position]);
    if (index >= 0) return difference(`order of ${section}, from ${index}`, ourKeys[index], theirKeys[index]);
  }
  return undefined;
}

function compareValues(
  ours: Json | undefined,
  theirs: Json | undefined,
  path: string,
): Difference | undefined {
  if (Array.isArray(ours) && Array.isArray(theirs)) return compareLists(ours, theirs, path);
  if (isJsonObject(ours) && isJsonObject(theirs)) return compareObjects(ours, theirs, path);
  return ours === theirs ? undefined : difference(path, ours, theirs);
}

function compareLists(ours: readonly Json[], theirs: readonly Json[], path: string): Difference | undefined {
  for (let index = 0; index < Math.max(ours.length, theirs.length); index += 1) {
    const found = compareValues(ours[index], theirs[index], `${path}[${index}]`);
    if (found) return found;
  }
  return undefined;
}

function compareObjects(ours: JsonObject, theirs: JsonObject, path: string): Difference | undefined {
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
    const inner = path === '' ? key : `${path}.${key}`;
    const [our, their] = [ownValue(ours, key), ownValue(theirs, key)];
    const found = compareValues(our, their, inner);
    if (found) return found;
  }
  return undefined;
}

/** Keys may be `constructor` and the like, which every object seems to have. */
function ownValue(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function keysOf(section: Json | undefined): readonly string[] {
  return isJsonObject(section) ? Object.keys(section) : [];
}

function difference(path: string, ours: Json | undefined, theirs: Json | undefined): Difference {
  return { path, ours: show(ours), theirs: show(theirs) };
}

const SHOWN = 300;

function show(value: Json | undefined): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

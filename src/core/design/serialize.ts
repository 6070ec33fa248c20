import type { Design } from './design.ts';
import { isRecord } from './json.ts';

/**
 * The text of a document, made to be read, compared and kept in Git: sorted keys, two spaces, a line break at the
 * end. Law: parsing it gives the same design, keys that we don't know included.
 */
export function serializeDesign(design: Design): string {
  return `${written(design, '\n')}\n`;
}

function written(value: unknown, newLine: string): string {
  const inner = `${newLine}  `;
  if (Array.isArray(value)) {
    const entries = value.map((entry) => written(entry, inner));
    return entries.length === 0 ? '[]' : `[${inner}${entries.join(`,${inner}`)}${newLine}]`;
  }
  if (isRecord(value)) {
    const entries = Object.keys(value)
      .sort()
      .filter((key) => value[key] !== undefined)
      .map((key) => `${JSON.stringify(key)}: ${written(value[key], inner)}`);
    return entries.length === 0 ? '{}' : `{${inner}${entries.join(`,${inner}`)}${newLine}}`;
  }
  return JSON.stringify(value);
}

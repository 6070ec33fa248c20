// A short name for the state of some files and folders: changes when one is added, removed or written.

import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { root } from './root.mjs';

/**
 * @param {readonly string[]} paths relative to the top level; those that don't exist count as empty
 * @returns {Promise<string>}
 */
export async function fingerprint(paths) {
  const files = (await Promise.all(paths.map((path) => filesUnder(path)))).flat().sort();
  const states = await Promise.all(
    files.map(async (file) => {
      const { mtimeMs, size } = await stat(join(root, file));
      return `${file} ${mtimeMs} ${size}`;
    }),
  );
  return createHash('sha256').update(states.join('\n')).digest('hex').slice(0, 16);
}

/**
 * @param {string} path
 * @returns {Promise<string[]>}
 */
async function filesUnder(path) {
  const found = await stat(join(root, path)).catch(() => undefined);
  if (found === undefined) return [];
  if (found.isFile()) return [path];
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath.slice(root.length + 1), entry.name).replaceAll(sep, '/'));
}

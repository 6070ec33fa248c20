import { strToU8, zipSync } from 'fflate';
import type { ProjectFile } from './file.ts';

/** The same bytes for the same files, whatever the clock and the time zone. */
export function zipProject(files: readonly ProjectFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ path, content }) => [path, strToU8(content)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: EPOCH_OF_ZIP, level: 9 });
}

/** Zip holds local time without a zone, so local midnight is the same everywhere. */
const EPOCH_OF_ZIP = new Date(1980, 0, 1);

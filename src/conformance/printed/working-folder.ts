import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../../node_modules/.cache/conformance/', import.meta.url));

/** A folder inside `node_modules`, so that printed programs find the library; of its own, so that runs don't meet. */
export async function inWorkingFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'printed-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Io } from './io.ts';

/** The real world. */
export function nodeIo(process: NodeJS.Process): Io {
  // npm starts scripts in the folder of the package and says where the person stands.
  const standsIn = process.env.INIT_CWD ?? process.cwd();
  const from = (path: string) => resolve(standsIn, path);
  return {
    print: (text) => void process.stdout.write(text),
    complain: (text) => void process.stderr.write(text),
    readInput: () => buffer(process.stdin),
    files: {
      read: (path) => readFile(from(path)),
      list: (folder) => listFolder(from(folder)),
      write: async (folder, path, content) => {
        const file = join(from(folder), path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      },
    },
  };
}

async function listFolder(folder: string): Promise<readonly string[] | undefined> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isFileError(error) && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** An error of the file system, as opposed to a bug of ours. */
export function isFileError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

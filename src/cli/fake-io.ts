import type { Io } from './io.ts';
import { run } from './run.ts';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What stands in the files after it. */
  readonly files: Readonly<Record<string, string>>;
}

/** Runs a command line in a world that is made of a few files and of what comes in. */
export async function runWith(
  args: readonly string[],
  { files = {}, input = '' }: { files?: Readonly<Record<string, string | Uint8Array>>; input?: string } = {},
): Promise<Outcome> {
  const world = new Map(Object.entries(files));
  const encoder = new TextEncoder();
  const told = { out: '', err: '' };
  const io: Io = {
    print: (text) => {
      told.out += text;
    },
    complain: (text) => {
      told.err += text;
    },
    readInput: async () => encoder.encode(input),
    files: {
      read: async (path) => {
        const content = world.get(path);
        if (content === undefined) throw fileError('ENOENT');
        return typeof content === 'string' ? encoder.encode(content) : content;
      },
      list: async (folder) => {
        if (world.has(folder)) throw fileError('ENOTDIR');
        const names = [...world.keys()].filter((path) => path.startsWith(`${folder}/`));
        return names.length === 0 ? undefined : names;
      },
      write: async (folder, path, content) => void world.set(`${folder}/${path}`, content),
    },
  };
  const code = await run(args, io);
  const texts = [...world].flatMap(([path, content]) =>
    typeof content === 'string' ? [[path, content] as const] : [],
  );
  return { code, ...told, files: Object.fromEntries(texts) };
}

function fileError(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'open' });
}

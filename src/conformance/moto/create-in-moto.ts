import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inWorkingFolder } from '../printed/working-folder.ts';
import type { PythonEnvironment } from '../python/environment.ts';
import type { Template } from '../template.ts';
import { withMotoServer } from './moto-server.ts';

export interface StackToCreate {
  readonly name: string;
  readonly region: string;
  /** Of its design; the others find what those before them made. */
  readonly isFirst: boolean;
  readonly template: Template;
}

/** What moto's EC2 API reports of a stack that it created, or why it didn't. */
export type Reported = { readonly facts: readonly string[] } | { readonly error: string };

const script = fileURLToPath(new URL('create-stacks.py', import.meta.url));

/** Creates stacks in a server of moto's on this machine, one after the other, those of each design in an account of their own. */
export function createInMoto(
  environment: PythonEnvironment,
  stacks: readonly StackToCreate[],
): Promise<readonly Reported[]> {
  return withMotoServer(environment, (address) =>
    inWorkingFolder(async (folder) => {
      const [given, answer] = [join(folder, 'stacks.json'), join(folder, 'facts.json')];
      writeFileSync(given, JSON.stringify(stacks));
      // Not waited for by standing still: the server’s words have to be taken from it all the while.
      await promisify(execFile)(environment.python, [script, address, given, answer]);
      // Written by the script, in the form that its own text describes.
      return JSON.parse(readFileSync(answer, 'utf8')) as readonly Reported[];
    }),
  );
}

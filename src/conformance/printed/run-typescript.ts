import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Templates } from '../template.ts';
import { readAssembly } from './read-assembly.ts';
import type { PrintedProgram } from './write-program.ts';

/**
 * Runs a printed program in this process, as the `cdk` command does it in one of its own: folder and context come
 * through the environment, and the app synthesizes when the process has nothing left to do.
 */
export async function runTypescript({ folder, main, context }: PrintedProgram): Promise<Templates> {
  const outdir = join(folder, 'cdk.out');
  const before = new Set(process.listeners('beforeExit'));
  const environment = {
    CDK_OUTDIR: outdir,
    CDK_CONTEXT_JSON: JSON.stringify(context),
    CDK_VALIDATION: 'false',
  };
  Object.assign(process.env, environment);
  try {
    await import(pathToFileURL(join(folder, main)).href);
    synthesize(before);
  } finally {
    for (const name of Object.keys(environment)) delete process.env[name];
  }
  return readAssembly(outdir);
}

/** What the program's app wants to do at the end, it does now. */
function synthesize(before: ReadonlySet<NodeJS.BeforeExitListener>): void {
  const added = process.listeners('beforeExit').filter((listener) => !before.has(listener));
  for (const listener of added) process.removeListener('beforeExit', listener);
  for (const listener of added) listener(0);
}

import { join } from 'node:path';
import { compareAll } from '../compare.ts';
import { toLibraryError } from '../interpreter.ts';
import { deriveOurs, type Ours } from '../ours.ts';
import type { Trial } from '../trial.ts';
import { checkTypes } from './check-types.ts';
import { runTypescript } from './run-typescript.ts';
import { inWorkingFolder } from './working-folder.ts';
import { type PrintedProgram, writeProgram } from './write-program.ts';

/** The printed TypeScript passes the compiler, and run instead of the plan it gives the same templates. */
export const printedTypescript: Trial = {
  name: 'printed TypeScript',
  mostSteps: 40,
  faults: (designs) =>
    inWorkingFolder(async (folder) => {
      const programs = designs.map((design, index) => {
        const ours = deriveOurs(design);
        return { ours, program: writeProgram(ours.plan, 'typescript', join(folder, nameOf(index))) };
      });
      const typeFaults = await checkTypes(
        folder,
        programs.map((_, index) => nameOf(index)),
      );
      const faults: (string | undefined)[] = [];
      for (const [index, { ours, program }] of programs.entries()) {
        faults.push(typeFaults.get(nameOf(index)) ?? (await runFault(program, ours)));
      }
      return faults;
    }),
};

function nameOf(index: number): string {
  return `program-${index}`;
}

async function runFault(program: PrintedProgram, ours: Ours): Promise<string | undefined> {
  try {
    return compareAll(ours.templates, await runTypescript(program));
  } catch (error) {
    const { name, message } = toLibraryError(error);
    return `${name}: ${message}`;
  }
}

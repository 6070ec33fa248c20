import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareAll } from '../compare.ts';
import { deriveOurs } from '../ours.ts';
import { readAssembly } from '../printed/read-assembly.ts';
import { inWorkingFolder } from '../printed/working-folder.ts';
import { writeProgram } from '../printed/write-program.ts';
import type { Trial } from '../trial.ts';
import { type PythonEnvironment, pythonVariables } from './environment.ts';

const runner = fileURLToPath(new URL('run-programs.py', import.meta.url));

/** The printed Python, run under the library for Python, gives our templates. */
export function printedPython({ python }: PythonEnvironment): Trial {
  return {
    name: 'printed Python',
    mostSteps: 25,
    faults: (designs) =>
      inWorkingFolder(async (folder) => {
        const programs = designs.map((design, index) => {
          const ours = deriveOurs(design);
          const program = writeProgram(ours.plan, 'python', join(folder, `program-${index}`));
          return { ours, program: { ...program, outdir: join(program.folder, 'cdk.out') } };
        });
        const errors = runAll(
          python,
          folder,
          programs.map(({ program }) => program),
        );
        return programs.map(
          ({ ours, program }, index) =>
            errors[index] ?? compareAll(ours.templates, readAssembly(program.outdir)),
        );
      }),
  };
}

/** The errors with which programs ended, in order; `undefined` where all went well. */
function runAll(
  python: string,
  folder: string,
  programs: readonly object[],
): readonly (string | undefined)[] {
  const [given, answer] = [join(folder, 'programs.json'), join(folder, 'errors.json')];
  writeFileSync(given, JSON.stringify(programs));
  // The library's warnings about random designs fill screens; they are of use only where the runner itself fails.
  const { status, stderr } = spawnSync(python, [runner, given, answer], {
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
    env: { ...process.env, ...pythonVariables },
  });
  if (status !== 0) throw new Error(`the runner of Python programs ended with ${status}:\n${stderr}`);
  const errors: unknown = JSON.parse(readFileSync(answer, 'utf8'));
  return Array.isArray(errors) ? errors.map((error) => error ?? undefined) : [];
}

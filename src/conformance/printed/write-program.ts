import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plan } from '../../core/plan/plan.ts';
import { type Language, printedProject } from '../ours.ts';

/** A printed program on disk, with what the `cdk` command would give it. */
export interface PrintedProgram {
  readonly folder: string;
  /** The file that `cdk.json` runs, from the folder. */
  readonly main: string;
  readonly context: object;
}

/** Writes the project that a person downloads, but for what only people and installers need. */
export function writeProgram(plan: Plan, language: Language, folder: string): PrintedProgram {
  const files = printedProject(plan, language);
  for (const { path, content } of files) {
    if (unneeded.has(path)) continue;
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const json = (path: string) => JSON.parse(files.find((file) => file.path === path)?.content ?? '{}');
  const { app, context } = json('cdk.json');
  const main = String(app).split(' ').at(-1) ?? '';
  return { folder, main, context: { ...context, ...json('cdk.context.json') } };
}

const unneeded = new Set(['.gitignore', 'README.md', 'package-lock.json', 'requirements.txt']);

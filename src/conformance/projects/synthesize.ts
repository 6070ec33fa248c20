import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CDK_COMMAND } from '../../core/cdk/project/cdk-command.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { printedProject } from '../ours.ts';
import { readAssembly } from '../printed/read-assembly.ts';
import type { PythonEnvironment } from '../python/environment.ts';
import type { Templates } from '../template.ts';
import { runCommand } from './command.ts';

/** Projects as they are downloaded, synthesized by the commands of their READMEs; the templates of each. */

/** All have the same lock but for their name: what the first installed is handed on. */
export function synthesizeTypescript(plans: readonly Plan[], folder: string): readonly Templates[] {
  return plans.map((plan, index) => {
    const project = write(plan, 'typescript', join(folder, `typescript-${index}`));
    const modules = 'node_modules';
    if (index === 0) runCommand('npm', ['ci', '--no-audit', '--no-fund'], { folder: project });
    else renameSync(join(folder, `typescript-${index - 1}`, modules), join(project, modules));
    runCommand('npx', ['cdk', 'synth'], { folder: project, isOffline: true });
    return readAssembly(join(project, 'cdk.out'));
  });
}

/** In the virtual environment of the other tests, in which the same versions are. */
export function synthesizePython(
  plans: readonly Plan[],
  folder: string,
  { python }: PythonEnvironment,
): readonly Templates[] {
  const command = ['--yes', ...CDK_COMMAND.split(' ').slice(1)];
  runCommand('npx', [...command, '--version'], { folder });
  return plans.map((plan, index) => {
    const project = write(plan, 'python', join(folder, `python-${index}`));
    runCommand('npx', ['--offline', ...command, 'synth'], {
      folder: project,
      path: dirname(python),
      isOffline: true,
    });
    return readAssembly(join(project, 'cdk.out'));
  });
}

function write(plan: Plan, language: 'typescript' | 'python', folder: string): string {
  for (const { path, content } of printedProject(plan, language)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

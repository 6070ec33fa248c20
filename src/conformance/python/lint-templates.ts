import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleDesigns, exportedTemplates } from '../ours.ts';
import { inWorkingFolder } from '../printed/working-folder.ts';
import type { PythonEnvironment } from './environment.ts';

/** Warnings that stay, each with its reason. */
const accepted: Readonly<Record<string, string>> = {
  W3010: 'zones by name are what the person asked for',
};

export interface LintResult {
  readonly templates: number;
  readonly faults: readonly string[];
}

/** What `cfn-lint` has to say against the templates of all examples, as YAML and as JSON. */
export function lintTemplates({ cfnLint }: PythonEnvironment): Promise<LintResult> {
  return inWorkingFolder(async (folder) => {
    const files = exampleDesigns().flatMap(([name, design]) =>
      exportedTemplates(design).map(({ stack, extension, text }) => {
        const file = join(folder, `${name}-${stack}.${extension}`);
        writeFileSync(file, text);
        return file;
      }),
    );
    const { stdout, stderr, error } = spawnSync(cfnLint, ['--format', 'json', '--', ...files], {
      encoding: 'utf8',
    });
    if (error || (stdout === '' && stderr !== ''))
      throw new Error(`cfn-lint failed: ${error?.message ?? stderr}`);
    return { templates: files.length, faults: faultsIn(stdout, folder) };
  });
}

function faultsIn(output: string, folder: string): readonly string[] {
  const matches: unknown = JSON.parse(output === '' ? '[]' : output);
  if (!Array.isArray(matches)) throw new Error(`cfn-lint printed no list: ${output}`);
  return matches
    .filter(({ Rule }) => !(Rule.Id in accepted))
    .map(({ Rule, Message, Filename, Location }) => {
      const file = String(Filename)
        .replace(folder, '')
        .replace(/^[/\\]/, '');
      return `${file}:${Location?.Start?.LineNumber} ${Rule.Id} ${Message}`;
    });
}

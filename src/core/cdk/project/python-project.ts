import type { Plan } from '../../plan/plan.ts';
import { python } from '../python.ts';
import { CDK_COMMAND } from './cdk-command.ts';
import { cdkContextJson, cdkJson } from './context.ts';
import type { ProjectFile } from './file.ts';
import { readme } from './readme.ts';
import { printSources, type SourceConventions } from './sources.ts';
import { dependencies } from './versions.ts';

export function pythonProject(plan: Plan): readonly ProjectFile[] {
  const { stacks, app } = printSources(plan, conventions);
  return [
    { path: '.gitignore', content: '.venv/\n__pycache__/\ncdk.out/\n' },
    { path: 'README.md', content: readme(plan, readmeParts) },
    { path: 'app.py', content: app },
    { path: 'cdk.context.json', content: cdkContextJson(plan) },
    { path: 'cdk.json', content: cdkJson('python3 app.py', plan) },
    ...stacks.map(({ fileName, content }) => ({ path: `${fileName}.py`, content })),
    { path: 'requirements.txt', content: requirements },
  ];
}

const conventions: SourceConventions = {
  language: python,
  spellFile: (words) => words.join('_'),
  importStacks: (stacks) => `\n${importAll(stacks)}`,
  importNeeded: (stacks) => (stacks.length === 0 ? '' : `\n${importAll(stacks)}`),
};

function importAll(stacks: readonly { readonly className: string; readonly fileName: string }[]): string {
  return stacks.map(({ className, fileName }) => `from ${fileName} import ${className}\n`).join('');
}

const readmeParts = {
  language: 'Python',
  needs: 'Needs Python 3.10 or newer and, for the CDK itself, Node.js 20 or newer. First, once:',
  install: ['python3 -m venv .venv', 'source .venv/bin/activate', 'pip install -r requirements.txt'],
  cdk: CDK_COMMAND,
  pins: 'requirements.txt',
};

const requirements = Object.entries(dependencies)
  .map(([name, version]) => `${name}==${version}\n`)
  .join('');

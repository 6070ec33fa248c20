import type { Plan } from '../../plan/plan.ts';
import { typescript } from '../typescript.ts';
import { cdkContextJson, cdkJson, toJson } from './context.ts';
import type { ProjectFile } from './file.ts';
import { projectName } from './project-name.ts';
import { readme } from './readme.ts';
import { printSources, type SourceConventions } from './sources.ts';
import { dependencies, devDependencies, lockFor, PROJECT_VERSION } from './versions.ts';

export function typescriptProject(plan: Plan): readonly ProjectFile[] {
  const name = projectName(plan.title);
  const main = `bin/${name}.ts`;
  const { stacks, app } = printSources(plan, conventions);
  return [
    { path: '.gitignore', content: 'node_modules/\ncdk.out/\n' },
    { path: 'README.md', content: readme(plan, readmeParts) },
    { path: main, content: app },
    { path: 'cdk.context.json', content: cdkContextJson(plan) },
    { path: 'cdk.json', content: cdkJson(`npx tsx ${main}`, plan) },
    ...stacks.map(({ fileName, content }) => ({ path: `lib/${fileName}.ts`, content })),
    { path: 'package-lock.json', content: toJson(lockFor(name)) },
    { path: 'package.json', content: toJson(packageJson(name)) },
    { path: 'tsconfig.json', content: toJson(TSCONFIG) },
  ];
}

const conventions: SourceConventions = {
  language: typescript,
  spellFile: (words) => words.join('-'),
  importStacks: (stacks) =>
    stacks.map(({ className, fileName }) => `import { ${className} } from '../lib/${fileName}';\n`).join(''),
  importNeeded: (stacks) =>
    stacks.map(({ className, fileName }) => `import type { ${className} } from './${fileName}';\n`).join(''),
};

const readmeParts = {
  language: 'TypeScript',
  needs: 'Needs Node.js 20 or newer. First, once:',
  install: ['npm ci'],
  cdk: 'npx cdk',
  pins: 'package.json',
};

function packageJson(name: string): object {
  return {
    name,
    version: PROJECT_VERSION,
    private: true,
    scripts: { check: 'tsc', synth: 'cdk synth', deploy: 'cdk deploy' },
    dependencies,
    devDependencies,
  };
}

const TSCONFIG = {
  compilerOptions: {
    target: 'ES2023',
    lib: ['ES2023'],
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    types: ['node'],
    strict: true,
    noImplicitOverride: true,
    skipLibCheck: true,
    noEmit: true,
  },
  include: ['bin', 'lib'],
};

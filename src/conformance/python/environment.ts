import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A virtual environment with the library for Python, `cfn-lint` and moto, made on first need. */
export interface PythonEnvironment {
  readonly python: string;
  readonly cfnLint: string;
  readonly motoServer: string;
}

const folder = fileURLToPath(new URL('../../../node_modules/.cache/python/', import.meta.url));
const windows = process.platform === 'win32';

/** Throws, and says so, where something can't be installed. */
export function pythonEnvironment(): PythonEnvironment {
  const programs = join(folder, windows ? 'Scripts' : 'bin');
  const environment = {
    python: join(programs, 'python'),
    cfnLint: join(programs, 'cfn-lint'),
    motoServer: join(programs, 'moto_server'),
  };
  const pins = [
    `aws-cdk-lib==${installedVersion('aws-cdk-lib')}`,
    `constructs==${installedVersion('constructs')}`,
    ...PINS,
  ];
  const marker = join(folder, 'installed.txt');
  const wanted = pins.join('\n');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return environment;

  console.log(`installing ${pins.join(', ')} into ${folder}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  run(windows ? 'python' : 'python3', ['-m', 'venv', folder]);
  run(environment.python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...pins]);
  // The kernel writes an index some seconds after its first start; a process that ends before starts slowly again.
  run(environment.python, ['-c', 'import aws_cdk, time; aws_cdk.App(); time.sleep(6)']);
  writeFileSync(marker, wanted);
  return environment;
}

/** The kernel warns of Node versions past their end, which is for who installs Node to know. */
export const pythonVariables = {
  JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '20,22,24',
  CDK_VALIDATION: 'false',
};

const PINS = ['cfn-lint==1.58.0', 'moto[server]==5.2.5', 'boto3==1.44.8'];

/** The version that the oracle in Node has. */
function installedVersion(name: string): string {
  const { version } = createRequire(import.meta.url)(`${name}/package.json`);
  return version;
}

function run(program: string, args: readonly string[]): void {
  const env = { ...process.env, ...pythonVariables };
  const { status, error } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  if (error)
    throw new Error(
      `${program} can't be run (${error.message}); Python 3 with venv is needed for these tests`,
    );
  if (status !== 0)
    throw new Error(`${program} ${args.join(' ')} failed; these tests need Python's registry once`);
}

import librarysFlags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import ours from '../../../../package.json' with { type: 'json' };
import { construct, field, literal, struct } from '../../plan/expressions.ts';
import type { Plan } from '../../plan/plan.ts';
import { CDK_COMMAND } from './cdk-command.ts';
import { cdkContext, projectFiles } from './index.ts';
import lock from './package-lock.json' with { type: 'json' };
import recommended from './recommended-flags.json' with { type: 'json' };

const vpc = { origin: { id: 'vpc' }, expression: construct('aws_ec2.Vpc', 'Vpc') };

const environment = struct('Environment', [
  field('account', literal('123456789012')),
  field('region', literal('eu-central-1')),
]);

const plan: Plan = {
  title: 'Orders: *the* network\n',
  stacks: [
    { origin: { id: 'a' }, id: 'Orders', props: struct('StackProps', []), statements: [vpc] },
    {
      origin: { id: 'b' },
      id: 'OrdersDE',
      props: struct('StackProps', [field('env', environment)]),
      statements: [],
    },
  ],
  context: { 'b:zones': ['eu-central-1b'], 'a:zones': ['eu-central-1a'] },
};

function contents(of: Plan, language: 'typescript' | 'python'): Readonly<Record<string, string>> {
  return Object.fromEntries(projectFiles(of, language).map(({ path, content }) => [path, content]));
}

describe('a TypeScript project', () => {
  const files = contents(plan, 'typescript');

  it('has these files', () => {
    expect(Object.keys(files)).toEqual([
      '.gitignore',
      'README.md',
      'bin/orders-the-network.ts',
      'cdk.context.json',
      'cdk.json',
      'lib/orders-de-stack.ts',
      'lib/orders-stack.ts',
      'package-lock.json',
      'package.json',
      'tsconfig.json',
    ]);
  });

  it('makes the app in one file', () => {
    expect(files['bin/orders-the-network.ts']).toBe(`import * as cdk from 'aws-cdk-lib';
import { OrdersStack } from '../lib/orders-stack';
import { OrdersDEStack } from '../lib/orders-de-stack';

const app = new cdk.App();
new OrdersStack(app, 'Orders');
new OrdersDEStack(app, 'OrdersDE', { env: { account: '123456789012', region: 'eu-central-1' } });
`);
  });

  it('has each stack in a file of its own, with what it needs', () => {
    expect(files['lib/orders-stack.ts']).toBe(`import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';

export class OrdersStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);

    new ec2.Vpc(this, 'Vpc');
  }
}
`);
  });

  it('runs its own main file, with all feature flags', () => {
    expect(JSON.parse(files['cdk.json'] ?? '')).toEqual({
      app: 'npx tsx bin/orders-the-network.ts',
      versionReporting: false,
      pathMetadata: false,
      assetMetadata: false,
      context: cdkContext({ ...plan, context: {} }),
    });
  });

  it('has one name', () => {
    const names = ['package.json', 'package-lock.json'].map((path) => JSON.parse(files[path] ?? '').name);
    const inLock = JSON.parse(files['package-lock.json'] ?? '').packages[''].name;
    expect([...names, inLock]).toEqual(Array.from({ length: 3 }, () => 'orders-the-network'));
  });

  it('depends on exactly what its lock file holds', () => {
    const { dependencies, devDependencies } = JSON.parse(files['package.json'] ?? '');
    expect({ ...dependencies, ...devDependencies }).toEqual({
      'aws-cdk-lib': '2.275.0',
      constructs: '10.8.1',
      '@types/node': '22.20.5',
      'aws-cdk': '2.1148.1',
      tsx: '4.23.15',
      typescript: '7.0.2',
    });
  });
});

describe('a Python project', () => {
  const files = contents(plan, 'python');

  it('has these files', () => {
    expect(Object.keys(files)).toEqual([
      '.gitignore',
      'README.md',
      'app.py',
      'cdk.context.json',
      'cdk.json',
      'orders_de_stack.py',
      'orders_stack.py',
      'requirements.txt',
    ]);
  });

  it('makes the app in one file', () => {
    expect(files['app.py']).toBe(`import aws_cdk as cdk

from orders_stack import OrdersStack
from orders_de_stack import OrdersDEStack

app = cdk.App()
OrdersStack(app, "Orders")
OrdersDEStack(app, "OrdersDE", env=cdk.Environment(account="123456789012", region="eu-central-1"))
app.synth()
`);
  });

  it('has each stack in a module of its own, with what it needs', () => {
    expect(files['orders_stack.py']).toBe(`import aws_cdk as cdk
from aws_cdk import aws_ec2 as ec2
from constructs import Construct


class OrdersStack(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        ec2.Vpc(self, "Vpc")
`);
  });

  it('pins the library', () => {
    expect(files['requirements.txt']).toBe('aws-cdk-lib==2.275.0\nconstructs==10.8.1\n');
  });

  it('runs app.py', () => {
    expect(JSON.parse(files['cdk.json'] ?? '').app).toBe('python3 app.py');
  });
});

describe.each(['typescript', 'python'] as const)('a project in %s', (language) => {
  const files = contents(plan, language);

  it('has the look-ups, in order', () => {
    expect(files['cdk.context.json']).toBe(
      '{\n  "a:zones": [\n    "eu-central-1a"\n  ],\n  "b:zones": [\n    "eu-central-1b"\n  ]\n}\n',
    );
  });

  it('says in its README how it is called and where it can be deployed', () => {
    expect(files['README.md']).toContain('# Orders: \\*the\\* network\n');
    expect(files['README.md']).toContain(`| Stack | Account | Region |
| --- | --- | --- |
| Orders | any | any |
| OrdersDE | 123456789012 | eu-central-1 |
`);
  });

  it('is fine without a title', () => {
    expect(contents({ ...plan, title: '' }, language)['README.md']).toMatch(/^# Network\n/);
  });

  it('never gives two stacks one file', () => {
    const [first] = plan.stacks;
    const stacks = ['ABc', 'a-bc', 'A-Bc'].flatMap((id) => (first ? [{ ...first, id }] : []));
    const names = Object.keys(contents({ ...plan, stacks }, language)).filter((path) =>
      /stack\d*\./.test(path),
    );
    expect(names).toHaveLength(3);
  });
});

describe('the context of an app', () => {
  it('has the flags recommended for the pinned library', () => {
    expect(recommended).toEqual(librarysFlags);
  });

  it('differs from them in two, and adds the look-ups', () => {
    expect(cdkContext(plan)).toEqual({
      ...librarysFlags,
      '@aws-cdk/aws-ec2:restrictDefaultSecurityGroup': false,
      '@aws-cdk/core:defaultCrossStackReferences': 'strong',
      ...plan.context,
    });
  });
});

describe('the lock file', () => {
  interface LockedPackage {
    readonly version?: string;
    readonly resolved?: string;
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly optionalDependencies?: Readonly<Record<string, string>>;
  }
  const locked: Readonly<Record<string, LockedPackage>> = lock.packages;

  it('is whole', () => {
    const holes = Object.entries(locked).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isLocked(path, name)),
    );
    expect(holes).toEqual([]);
  });

  /** Whether a package is found in `node_modules` beside the one at the path, or above. */
  function isLocked(path: string, name: string): boolean {
    const folder = path === '' ? '' : `${path}/`;
    if (`${folder}node_modules/${name}` in locked) return true;
    return path !== '' && isLocked(path.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name);
  }

  it('names no registry', () => {
    expect(Object.values(locked).flatMap(({ resolved }) => resolved ?? [])).toEqual([]);
  });

  it('has the versions that our own tests run with', () => {
    const { 'aws-cdk': cdk, ...shared } = lock.packages[''].devDependencies;
    expect(ours.devDependencies).toMatchObject({ ...lock.packages[''].dependencies, ...shared });
    expect(CDK_COMMAND).toBe(`npx aws-cdk@${cdk}`);
  });
});

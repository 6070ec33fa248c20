import { expect, test } from 'vitest';
import { checkImports } from './check-imports.mjs';

const wrong = (path: string, text: string) => checkImports({ [path]: text });

test.each([
  ['src/core/network/vpc.ts', "import { parse } from '../net/cidr.ts';"],
  ['src/core/net/ports.ts', "import type { Result } from '../base/result.ts';"],
  ['src/core/cdk/typescript.ts', "import type { Plan } from '../plan/plan.ts';"],
  ['src/core/index.ts', "export { derive } from './derive.ts';"],
  ['src/core/findings/pages.ts', "export const page = () => import('../../../docs/findings/nat.md?raw');"],
  ['src/core/kinds/vpc.test.ts', "import { parse } from '../design/parse.ts';"],
  ['src/app/canvas/Canvas.tsx', "import { useDesign } from '../store/design.ts';"],
  ['src/app/shell/App.tsx', "import { Canvas } from '../canvas/Canvas.tsx'; import 'react';"],
  ['src/cli/main.ts', "import { parseArgs } from 'node:util'; import { derive } from '../core/index.ts';"],
  [
    'src/conformance/main.ts',
    "import { App } from 'aws-cdk-lib'; import { plan } from '../core/plan/plan.ts';",
  ],
  ['src/examples/index.ts', "import founding from './founding/design.json';"],
])('%s may: %s', (path, text) => {
  expect(wrong(path, text)).toEqual([]);
});

test.each([
  ['src/core/net/cidr.ts', "import { regions } from '../catalog/regions.ts';", 'net may not import catalog'],
  ['src/core/base/result.ts', "import type { Cidr } from '../net/cidr.ts';", 'base may not import net'],
  ['src/core/plan/plan.ts', "export * from '../catalog/regions.ts';", 'plan may not import catalog'],
  [
    'src/core/commands/add.ts',
    "const c = () => import('../compose/vpc.ts');",
    'commands may not import compose',
  ],
  ['src/core/cdk/python.ts', "type N = import('../network/vpc.ts').N;", 'cdk may not import network'],
  ['src/core/misc/a.ts', "import '../net/cidr.ts';", 'core/misc is in no layer; see scripts/layers.mjs'],
  ['src/core/net/a.ts', "import { App } from '../../app/shell/App.tsx';", 'the core imports only the core'],
  ['src/core/net/a.ts', "import { readFileSync } from 'node:fs';", 'it must run in a browser too'],
  ['src/core/net/a.ts', "import { z } from 'react';", 'the core uses only'],
  ['src/core/net/a.ts', "import '../../../scripts/root.mjs';", 'core/net may not read files outside of src/'],
  ['src/app/table/Table.tsx', "import { Canvas } from '../canvas/Canvas.tsx';", 'app/table may import only'],
  ['src/app/table/Table.tsx', "import { parse } from '../../core/net/cidr.ts';", 'app/table may import only'],
  [
    'src/app/table/Table.tsx',
    "import '../../examples/founding/design.json';",
    'only examples/index.ts is a door',
  ],
  ['src/app/misc/A.tsx', "import '../store/design.ts';", 'app/misc is in no table; give it a row'],
  ['src/cli/main.ts', "import { build } from '../core/network/build.ts';", 'cli may import only'],
  ['src/cli/main.ts', "import { App } from 'aws-cdk-lib';", 'only conformance and bench may use aws-cdk-lib'],
  ['src/main.tsx', "import { run } from './conformance/run.ts';", 'main may import only'],
  ['src/examples/index.ts', "import './founding/founding.csv?raw';", 'of an example only design.json'],
  ['src/examples/index.ts', "import.meta.glob('./*/subnets.csv');", 'of an example only design.json'],
])('%s may not: %s', (path, text, reason) => {
  expect(wrong(path, text)).toEqual([expect.stringContaining(reason)]);
});

test('names a cycle once, with every file in it', () => {
  const sources = {
    'src/core/net/a.ts': "import './b.ts';",
    'src/core/net/b.ts': "export * from './c.ts';",
    'src/core/net/c.ts': "import './a.ts';",
  };
  expect(checkImports(sources)).toEqual([
    'import cycle: src/core/net/a.ts → src/core/net/b.ts → src/core/net/c.ts → src/core/net/a.ts',
  ]);
});

test('type-only and lazy imports make no cycle', () => {
  const sources = {
    'src/core/net/a.ts': "import type { B } from './b.ts';",
    'src/core/net/b.ts': "import './a.ts'; import('./b.ts');",
  };
  expect(checkImports(sources)).toEqual([]);
});

import { expect, test } from 'vitest';
import { formats } from '../../core/index.ts';
import { starters } from '../../examples/index.ts';
import { runWith } from '../fake-io.ts';

const founding = textOf('founding');
const doubled = edited(founding, (design) => {
  const [stack] = design.stacks;
  design.stacks.push({ ...stack, id: 'second', name: 'SecondNetwork' });
  design.things.push({ ...design.things[0], id: 'other', parent: 'second', layout: 'default', maxAzs: 1 });
});

/** Its third group doesn't fit. */
const tooLarge = edited(founding, (design) => {
  design.things[3].cidrMask = 22;
});

const hostile = edited(founding, (design) => {
  design.things[0].label = '\x1b[31mred';
  design.things[3].constructId = '\x1b[31mData';
  design.things[3].cidrMask = 22;
});

const guarded = edited(founding, (design) => {
  const [vpc] = design.things;
  for (const label of ['Web', 'Data']) {
    const kind = 'security-group';
    design.things.push({ id: label.toLowerCase(), kind, parent: vpc.id, label, constructId: label });
  }
  design.calls = [{ id: 'sql', verb: 'allowTo', on: 'web', other: 'data', port: 'tcp', fromPort: 5432 }];
});

function textOf(name: string): string {
  return JSON.stringify(starters.find((starter) => starter.name === name)?.design);
}

// The document as a person's editor has it: anything may be done to it.
// biome-ignore lint/suspicious/noExplicitAny: JSON of no type
function edited(text: string, edit: (design: any) => void): string {
  const design: unknown = JSON.parse(text);
  edit(design);
  return JSON.stringify(design);
}

const files = {
  'founding.json': founding,
  'too-large.json': tooLarge,
  'doubled.json': doubled,
  'hostile.json': hostile,
  'guarded.json': guarded,
};

function cli(...args: readonly string[]) {
  return runWith(args, { files });
}

test('subnets prints a table, or what the format says', async () => {
  const table = await cli('subnets', 'founding.json');
  expect(table).toMatchObject({ code: 0, err: '' });
  expect(table.out).toMatch(/^ApplicationSubnet3 {2}Application {2}private .* 10\.0\.5\.0\/24 .* 251 /m);
  const firstLine = async (format: string) =>
    (await cli('subnets', 'founding.json', '--format', format)).out.split('\n')[0];
  expect(await firstLine('csv')).toMatch(/^stack,region,vpc,.*\r$/);
  expect(await firstLine('markdown')).toBe('### TheVPC · stack FoundingNetwork · any region');
  expect(await firstLine('json')).toBe('[');
});

test('reads standard input for -', async () => {
  const fromInput = await runWith(['subnets', '-'], { input: founding });
  expect(fromInput.out).toBe((await cli('subnets', 'founding.json')).out);
});

test('subnets --holds prints what holds an address', async () => {
  const { code, out } = await cli('subnets', 'founding.json', '--holds', '10.0.6.31', '--format', 'json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([{ subnet: 'DatabaseSubnet2', cidr: '10.0.6.16/28' }]);
});

test('subnets --holds says so where nothing does', async () => {
  const { code, out } = await cli('subnets', 'founding.json', '--holds', '10.1.0.0');
  expect({ code, out }).toEqual({ code: 0, out: '10.1.0.0 is in no VPC of this design\n' });
});

test('routes prints routes', async () => {
  const { code, out } = await cli('routes', 'founding.json', '--format', 'csv');
  expect(code).toBe(0);
  expect(out).toContain(',ApplicationSubnet1,AZ 1,0.0.0.0/0,NAT in IngressSubnet1,');
});

test('rules prints the rules of every security group, or of one', async () => {
  const all = await cli('rules', 'guarded.json');
  expect(all).toMatchObject({ code: 0, err: '' });
  expect(all.out).toMatch(/^Web · TheVPC · stack FoundingNetwork · any region$/m);
  expect(all.out).toMatch(/^Inbound {4}Web .* TCP .* 5432 .* PostgreSQL .* Web → Data /m);
  const { out } = await cli('rules', 'guarded.json', '--group', 'Data', '--format', 'json');
  expect(JSON.parse(out)).toMatchObject([
    { security_group: 'Data', direction: 'inbound', other_end: 'Web', from_port: 5432, connection: 'sql' },
    { security_group: 'Data', direction: 'outbound', other_end: 'Any IPv4 0.0.0.0/0', connection: null },
  ]);
});

test.each([
  ['guarded.json', 'Dat', /^there is no security group “Dat”; did you mean Data\?\n$/],
  ['guarded.json', 'Cache', /^there is no security group “Cache”; there are Web, Data\n$/],
  ['founding.json', 'Web', /^there is no security group in this design\n$/],
])('rules of a group that %s has not got', async (file, name, complaint) => {
  const { code, out, err } = await cli('rules', file, '--group', name);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(complaint);
});

test.each(['subnets', 'routes'])('%s prints what can be computed of a design with errors', async (verb) => {
  const { code, out, err } = await cli(verb, 'too-large.json');
  expect(code).toBe(1);
  expect(out).toContain('ApplicationSubnet3');
  expect(err).toMatch(/^error group\/does-not-fit: .*Database.*\n$/);
});

test.each(Object.keys(formats))('export prints %s', async (format) => {
  const { code, out, err } = await cli('export', 'founding.json', '--format', format);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('TheVPC');
  expect(out.endsWith('\n')).toBe(true);
});

test('export prints nothing of a design with errors', async () => {
  for (const what of [
    ['--format', 'cdk-python'],
    ['--project', 'python', '--out', 'there'],
  ]) {
    const { code, out, err, files: after } = await cli('export', 'too-large.json', ...what);
    expect({ code, out, after }).toEqual({ code: 1, out: '', after: files });
    expect(err).toMatch(/^error group\/does-not-fit: /);
  }
});

test('export takes the stack that is named', async () => {
  const one = await cli(
    'export',
    'doubled.json',
    '--format',
    'cloudformation-yaml',
    '--stack',
    'SecondNetwork',
  );
  expect(one.code).toBe(0);
  expect(one.out).toContain('SecondNetwork/');
  expect(one.out).not.toContain('FoundingNetwork/');
  const code = await cli('export', 'doubled.json', '--format', 'cdk-typescript', '--stack', 'SecondNetwork');
  expect(code.out).not.toContain('FoundingNetwork');
});

test('export writes a whole project into a new folder', async () => {
  const {
    code,
    out,
    files: after,
  } = await cli('export', 'founding.json', '--project', 'typescript', '--out', 'there');
  expect(code).toBe(0);
  expect(out).toMatch(/^\d+ files are in there; there: npm ci && npx cdk deploy\n$/);
  expect(Object.keys(after)).toEqual(expect.arrayContaining(['there/package.json', 'there/cdk.json']));
});

test('export tells of a Python project how the CDK is called that reads what its library writes', async () => {
  const { out } = await cli('export', 'founding.json', '--project', 'python', '--out', 'there');
  expect(out).toContain('there: pip install -r requirements.txt && npx aws-cdk@2.');
});

test.each([
  [['founding.json'], 'export needs either --format or --project'],
  [
    ['founding.json', '--format', 'cdk-python', '--project', 'python'],
    'export needs either --format or --project',
  ],
  [['founding.json', '--project', 'python'], '--project needs --out DIR'],
  [['founding.json', '--format', 'cdk-python', '--out', 'x'], '--out goes with --project'],
  [['founding.json', '--project', 'python', '--out', 'x', '--stack', 'y'], '--stack goes with --format'],
  [['founding.json', '--format', 'cdk-python', '--stack', 'FoundingNetwrk'], 'did you mean FoundingNetwork?'],
  [['doubled.json', '--format', 'cloudformation-json'], 'choose --stack FoundingNetwork or SecondNetwork'],
  [['founding.json', '--project', 'python', '--out', 'founding.json'], 'can’t be written to founding.json'],
])('export %j is used wrongly', async (args, complaint) => {
  const { code, out, err, files: after } = await cli('export', ...args);
  expect({ code, out, after }).toEqual({ code: 2, out: '', after: files });
  expect(err).toContain(complaint);
});

test('export leaves a folder alone that is not empty', async () => {
  const before = { 'founding.json': founding, 'there/notes.txt': 'mine' };
  const {
    code,
    err,
    files: after,
  } = await runWith(['export', 'founding.json', '--project', 'python', '--out', 'there'], { files: before });
  expect({ code, after }).toEqual({ code: 2, after: before });
  expect(err).toBe('there is not empty; choose another folder for --out, or empty it first\n');
});

test('check says what blocks, and what else there is', async () => {
  const fine = await cli('check', 'founding.json');
  expect(fine).toMatchObject({ code: 0, out: 'no findings\n', err: '' });
  const { code, out } = await cli('check', 'too-large.json');
  expect(code).toBe(1);
  expect(out).toMatch(/^error group\/does-not-fit: .*\n1 error\n$/);
});

test('check counts warnings, which do not block', async () => {
  const unknownKey = edited(founding, (design) => {
    design.things[0].lable = 'x';
  });
  const { code, out } = await runWith(['check', '-'], { input: unknownKey });
  expect(code).toBe(0);
  expect(out).toMatch(/^warning design\/unknown-key: .*lable.*\n1 warning\n$/);
});

test('check --format json prints findings as data, with their words', async () => {
  const { code, out } = await cli('check', 'too-large.json', '--format', 'json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject([
    {
      code: 'group/does-not-fit',
      severity: 'error',
      at: { id: 'database', field: 'cidrMask' },
      facts: { mask: 22 },
      text: expect.any(String),
    },
  ]);
});

test.each(['subnets', 'routes', 'check'])(
  '%s says what is wrong with a file that is no design',
  async (verb) => {
    const { code, out, err } = await runWith([verb, '-'], { input: '{"schemaVersion": 1' });
    expect(code).toBe(1);
    expect(verb === 'check' ? out : err).toMatch(/^error design\/not-json: /);
  },
);

test('check finds in json what keeps a file from being a design', async () => {
  const { code, out } = await runWith(['check', '-', '--format', 'json'], { input: '[]' });
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject([{ severity: 'error' }]);
});

test('what stands in a design cannot tell a terminal what to do', async () => {
  const { code, out, err } = await cli('subnets', 'hostile.json');
  expect(code).toBe(1);
  expect(out).toContain('[31mred');
  expect(err).toContain('[31mData');
  expect(out + err + (await cli('check', 'hostile.json')).out).not.toContain('\x1b');
});

test.each([
  ['nothing.json', 'nothing.json can’t be read: there is no such file\n'],
  ['bytes.json', 'bytes.json is not a text in UTF-8\n'],
])('%s is a wrong use', async (path, complaint) => {
  const bytes = new Uint8Array([0x7b, 0xff, 0x7d]);
  const { code, out, err } = await runWith(['check', path], { files: { 'bytes.json': bytes } });
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: complaint });
});

test('reads the UTF-16 that shells of Windows write', async () => {
  const utf16 = Buffer.from(`\ufeff${founding}`, 'utf16le');
  expect(await runWith(['check', 'a'], { files: { a: utf16 } })).toMatchObject({
    code: 0,
    out: 'no findings\n',
  });
});

test('starter prints a design that can be read again', async () => {
  const { code, out } = await cli('starter', 'two-vpcs');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual(JSON.parse(textOf('two-vpcs')));
  expect((await runWith(['export', '-', '--format', 'cdk-python'], { input: out })).code).toBe(0);
});

test('starter --list has a line for each', async () => {
  const { code, out } = await cli('starter', '--list');
  expect(code).toBe(0);
  expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual([
    ...starters.map(({ name }) => name),
    '',
  ]);
});

test.each([
  [['starter'], 'starter needs a name; there are default, founding'],
  [['starter', 'foundin'], 'there is no starter “foundin”; did you mean founding?'],
  [['starter', 'default', '--list'], 'a name or --list, not both'],
])('%j is used wrongly', async (args, complaint) => {
  const { code, out, err } = await cli(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(complaint);
});

import { expect, test } from 'vitest';
import { runWith } from './fake-io.ts';

test.each([['--help'], ['-h'], ['help']])('%s names every verb', async (argument) => {
  const { code, out, err } = await runWith([argument]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const verb of ['export', 'subnets', 'routes', 'rules', 'picture', 'check', 'starter'])
    expect(out).toContain(`cli -- ${verb} `);
});

test('the help of a verb names its options', async () => {
  const { code, out } = await runWith(['subnets', '--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/--holds ADDRESS {2}only what holds this IPv4 address/);
  expect(out).toMatch(/--format FORMAT {2}.*: table, csv, markdown, json/);
});

test('--version is that of the package', async () => {
  expect((await runWith(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each([
  [[], /^say what to do: there are export, subnets, routes, rules, picture, check, starter/],
  [['subnts'], /^there is no verb “subnts”; did you mean subnets\?/],
  [['frobnicate'], /^there is no verb “frobnicate”; there are export/],
  [['subnets'], /^name the file of a design, or - for standard input/],
  [['subnets', 'a', 'b'], /^subnets: nothing is expected in the place of “b”/],
  [['subnets', '-', '--fromat', 'csv'], /^subnets: there is no option --fromat; did you mean --format\?/],
  [['subnets', '-', '-f'], /^subnets: there is no option -f/],
  [['subnets', '-', '--format'], /^subnets: --format needs a value: table, csv, markdown, json/],
  [['subnets', '-', '--format='], /^subnets: --format needs a value/],
  [['subnets', '-', '--format', 'cvs'], /^subnets: --format is one of .*, not “cvs”; did you mean csv\?/],
  [['subnets', '-', '--format', 'csv', '--format', 'csv'], /^subnets: --format is given twice/],
  [['subnets', '-', '--constructor', 'x'], /^subnets: there is no option --constructor/],
  [['subnets', '-', '--holds', '10.0.0'], /^--holds needs an IPv4 address like 10\.0\.3\.17, not “10\.0\.0”/],
  [['starter', '--list=x'], /^starter: --list takes no value/],
  [['constructor'], /^there is no verb “constructor”/],
])('%j is used wrongly', async (args, complaint) => {
  const { code, out, err } = await runWith(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(complaint);
  expect(err).toMatch(/^[^\n]+\n$/);
});

test('lets no argument tell the terminal what to do', async () => {
  expect((await runWith(['\x1b[2J'])).err).not.toContain('\x1b');
});

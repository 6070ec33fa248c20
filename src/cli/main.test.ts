import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The command line as a person starts it, in a process of its own. The first start makes the bundle.
const script = join(import.meta.dirname, '../../scripts/cli.mjs');
const timeout = 120_000;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vpc-designer-'));
  const { stdout } = await start(['starter', 'founding']);
  await writeFile(join(folder, 'design.json'), stdout);
}, timeout);

afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** npm starts it in the folder of the package, with the person's own in INIT_CWD. */
function start(args: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { ...process.env, INIT_CWD: folder };
    const child = execFile(process.execPath, [script, ...args], { env }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

test('reads a file from where the person stands', { timeout }, async () => {
  const { code, stdout, stderr } = await start(['subnets', 'design.json', '--holds', '10.0.6.0']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('DatabaseSubnet1');
});

test('reads standard input', { timeout }, async () => {
  const design = await readFile(join(folder, 'design.json'), 'utf8');
  const { code, stdout } = await start(['check', '-'], design);
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'no findings\n' });
});

test('writes a project to where the person stands', { timeout }, async () => {
  const { code } = await start(['export', 'design.json', '--project', 'python', '--out', 'project']);
  expect(code).toBe(0);
  expect(await readFile(join(folder, 'project/app.py'), 'utf8')).toContain('import aws_cdk as cdk');
  const again = await start(['export', 'design.json', '--project', 'python', '--out', 'project']);
  expect(again).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('not empty') });
});

test('exits with 1 and 2 and complains on standard error', { timeout }, async () => {
  expect(await start(['check', '-'], 'no design')).toMatchObject({ code: 1, stderr: '' });
  expect(await start(['check', 'missing.json'])).toMatchObject({ code: 2, stdout: '' });
  expect(await start(['check', '.'])).toMatchObject({ code: 2, stderr: '. can’t be read: it is a folder\n' });
});

test('is quiet when nobody reads on', { timeout }, async () => {
  const child = spawn(
    process.execPath,
    [script, 'export', 'design.json', '--format', 'cloudformation-json'],
    {
      env: { ...process.env, INIT_CWD: folder },
    },
  );
  let stderr = '';
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
  });
  child.stdout.destroy();
  await new Promise((resolve) => child.on('close', resolve));
  expect(stderr).toBe('');
});

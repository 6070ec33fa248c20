import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** Type-checks the programs in the subfolders, all in one run; what the compiler says, by subfolder. */
export async function checkTypes(
  folder: string,
  programs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const [first] = programs;
  if (first === undefined) return new Map();
  const { compilerOptions } = JSON.parse(readFileSync(join(folder, first, 'tsconfig.json'), 'utf8'));
  const include = ['*/bin', '*/lib'];
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include }));
  const output = await compile(folder);
  const faults = new Map<string, string>();
  for (const line of output.split('\n')) {
    const [, program] = /^([^/\\]+)[/\\].*error TS/.exec(line) ?? [];
    if (program !== undefined && !faults.has(program)) faults.set(program, line);
  }
  if (faults.size === 0 && output !== '') throw new Error(`the compiler failed: ${output}`);
  return faults;
}

/** What the compiler prints: nothing where all is well. */
async function compile(folder: string): Promise<string> {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve('typescript/package.json');
  const tsc = join(dirname(manifest), require(manifest).bin.tsc);
  try {
    await promisify(execFile)(process.execPath, [tsc, '--pretty', 'false', '--project', folder], {
      cwd: folder,
      maxBuffer: 2 ** 26,
    });
    return '';
  } catch (error) {
    const { stdout = '', stderr = '' } = Object(error);
    return `${stdout}${stderr}` || String(error);
  }
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareAll } from './compare.ts';
import { deriveOurs, exampleDesigns } from './ours.ts';
import { synthesizePython, synthesizeTypescript } from './projects/synthesize.ts';
import { pythonEnvironment } from './python/environment.ts';
import type { Templates } from './template.ts';

// `npm run test:projects`: three projects in each language, unpacked and run as their READMEs say, with no account and
// no way to the internet, have to give our templates.

/** One of two stacks that may go anywhere, one with look-ups in an account, and one with every kind of thing. */
const CHOSEN = ['shared-vpc', 'images', 'everything'];

const chosen = exampleDesigns()
  .filter(([name]) => CHOSEN.includes(name))
  .map(([name, design]) => ({ name, ours: deriveOurs(design) }));
const plans = chosen.map(({ ours }) => ours.plan);
// Outside of the repository, where no project finds anything that isn't its own.
const folder = mkdtempSync(join(tmpdir(), 'vpc-designer-projects-'));
try {
  const environment = pythonEnvironment();
  const results = [
    ...verdicts('TypeScript', synthesizeTypescript(plans, folder)),
    ...verdicts('Python', synthesizePython(plans, folder, environment)),
  ];
  const failed = results.filter((good) => !good).length;
  console.log(`\n${results.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && results.length === 2 * CHOSEN.length ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function verdicts(language: string, synthesized: readonly Templates[]): readonly boolean[] {
  return chosen.map(({ name, ours }, index) => {
    const what = compareAll(ours.templates, synthesized[index] ?? new Map());
    console.log(
      `${what === undefined ? '✓' : '✗'} ${name} in ${language}${what === undefined ? '' : `: ${what}`}`,
    );
    return what === undefined;
  });
}

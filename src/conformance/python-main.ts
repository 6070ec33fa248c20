import { readArguments } from './arguments.ts';
import { judge } from './judge.ts';
import { pythonEnvironment } from './python/environment.ts';
import { lintTemplates } from './python/lint-templates.ts';
import { printedPython } from './python/printed-python.ts';
import { smallest } from './shrink.ts';
import { awkwardSubjects, exampleSubjects, forEachRandom } from './subjects.ts';
import type { Subject } from './trial.ts';

// `npm run test:python`: the printed Python of every example and of some random designs under the library for
// Python, and cfn-lint over every exported template. Fails, and says so, where something can't be installed.

const RANDOM_DESIGNS = 25;
/** Far more than it takes to find that many that are accepted. */
const MOST_DRAWN = 20 * RANDOM_DESIGNS;

const { seed } = readArguments(process.argv.slice(2));
const environment = pythonEnvironment();
const results = [await runPrinted(seed), await lint()];
const failed = results.filter((good) => !good).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function runPrinted(seed: number): Promise<boolean> {
  const trial = printedPython(environment);
  const subjects = [...exampleSubjects(), ...awkwardSubjects(), ...acceptedDesigns(seed)];
  const faults = await trial.faults(subjects.map(({ design }) => design));
  const faulty = subjects.flatMap((subject, index) => {
    const what = faults[index];
    return what === undefined ? [] : [{ subject, what }];
  });
  console.log(`${trial.name}: ${subjects.length} programs, seed ${seed}, ${faulty.length} faults`);
  for (const { subject, what } of faulty) console.log(`✗ ${subject.title}: ${what}`);
  const [first] = faulty;
  if (first) {
    const design = await smallest(first.subject, trial);
    console.log(`the smallest design that shows the first:\n${JSON.stringify(design, undefined, 2)}`);
  }
  return faulty.length === 0;
}

function acceptedDesigns(seed: number): readonly Subject[] {
  const accepted: Subject[] = [];
  forEachRandom(seed, MOST_DRAWN, (subject) => {
    if (accepted.length < RANDOM_DESIGNS && judge(subject.design).is === 'accepted') accepted.push(subject);
  });
  if (accepted.length < RANDOM_DESIGNS)
    throw new Error(`only ${accepted.length} of ${MOST_DRAWN} designs are accepted`);
  return accepted;
}

async function lint(): Promise<boolean> {
  const { templates, faults } = await lintTemplates(environment);
  console.log(`cfn-lint: ${templates} templates, ${faults.length} faults`);
  for (const fault of faults) console.log(`✗ ${fault}`);
  return templates > 0 && faults.length === 0;
}

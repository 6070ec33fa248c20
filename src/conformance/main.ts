import { agreement } from './agreement.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { coverageOf, coverageTable, rareValues } from './coverage.ts';
import { judgeInProcesses } from './judge-in-processes.ts';
import { printedTypescript } from './printed/typescript.ts';
import { reportMismatches } from './report.ts';
import { awkwardSubjects, exampleSubjects, forEachRandom } from './subjects.ts';
import { codeCounts, codesNeverMet, tallyLine, tallyOf, tooFewAccepted } from './tally.ts';
import type { Judged, Trial } from './trial.ts';
import { validator } from './validator.ts';

process.exitCode = (await conformance(readArguments(process.argv.slice(2)))) ? 0 : 1;

async function conformance({ runs, seed, printed, validator: validated }: Arguments): Promise<boolean> {
  console.log(`seed ${seed}`);
  const compared = await judgeAll(runs, seed);
  const validatedToo = await tryAccepted(compared, validator, validated);
  const judged = await tryAccepted(validatedToo, printedTypescript, printed);

  const verdicts = judged.map(({ verdict }) => verdict);
  const accepted = judged
    .filter(({ verdict }) => verdict.is === 'accepted')
    .map(({ subject }) => subject.design);
  const coverage = coverageOf(accepted);
  console.log(
    `\naccepted designs in which each field, and each value of a closed one, occurs:\n${coverageTable(coverage)}`,
  );
  for (const kind of ['rejected', 'stricter'] as const) {
    const counts = codeCounts(verdicts, kind).map(([code, count]) => `${code} ${count}`);
    console.log(
      `\n${kind === 'rejected' ? 'rejected by both' : 'stricter'}: ${counts.join(' · ') || 'none'}`,
    );
  }
  console.log(`\nnever met: ${codesNeverMet(verdicts).join(' · ') || 'none'}`);
  await reportMismatches(judged);

  const tally = tallyOf(verdicts);
  const shortcomings = [tooFewAccepted(tally) ?? [], rareValues(coverage, runs)].flat();
  for (const shortcoming of shortcomings) console.log(`\n✗ ${shortcoming}`);
  console.log(`\n${tallyLine(tally)}`);
  return tally.mismatches === 0 && shortcomings.length === 0;
}

async function judgeAll(runs: number, seed: number): Promise<readonly Judged[]> {
  const subjects = [...exampleSubjects(), ...awkwardSubjects()];
  forEachRandom(seed, runs, (subject) => subjects.push(subject));
  const verdicts = await judgeInProcesses(
    subjects.map(({ design }) => design),
    (judged) => console.log(`  ${judged} of ${subjects.length} designs`),
  );
  return subjects.flatMap((subject, index) => {
    const verdict = verdicts[index];
    return verdict ? [{ subject, verdict, trial: agreement }] : [];
  });
}

/** Puts what isn't random and the first of the accepted random designs to a further trial. */
async function tryAccepted(
  judged: readonly Judged[],
  trial: Trial,
  most: number,
): Promise<readonly Judged[]> {
  if (most === 0) return judged;
  const accepted = judged.filter(({ verdict }) => verdict.is === 'accepted');
  const chosen = accepted.filter(({ subject }) => !subject.drawn);
  const random = accepted.filter(({ subject }) => subject.drawn).slice(0, most);
  const tried = [...chosen, ...random];
  console.log(`${trial.name}: ${tried.length} designs`);
  const faults = await trial.faults(tried.map(({ subject }) => subject.design));
  const byJudged = new Map(tried.map((one, index) => [one, faults[index]]));
  return judged.map((one) => {
    const what = byJudged.get(one);
    return what === undefined ? one : { ...one, verdict: { is: 'mismatch', what }, trial };
  });
}

import { agreement } from './agreement.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { coverageOf, coverageTable, rareValues } from './coverage.ts';
import { judge } from './judge.ts';
import { printedTypescript } from './printed/typescript.ts';
import { reportMismatches } from './report.ts';
import { awkwardSubjects, exampleSubjects, forEachRandom } from './subjects.ts';
import { codeCounts, codesNeverMet, tallyLine, tallyOf, tooFewAccepted } from './tally.ts';
import type { Judged, Subject, Trial } from './trial.ts';
import { validator } from './validator.ts';

const PROGRESS = 500;

process.exitCode = (await conformance(readArguments(process.argv.slice(2)))) ? 0 : 1;

async function conformance({ runs, seed, printed, validator: validated }: Arguments): Promise<boolean> {
  console.log(`seed ${seed}`);
  const compared = judgeAll(runs, seed);
  const validatedToo = await tryAccepted(compared, validator, validated);
  const judged = await tryAccepted(validatedToo, printedTypescript, printed);

  const verdicts = judged.map(({ verdict }) => verdict);
  const accepted = judged
    .filter(({ verdict }) => verdict.is === 'accepted')
    .map(({ subject }) => subject.design);
  const coverage = coverageOf(accepted);
  console.log(`\naccepted designs in which each value of a closed field occurs:\n${coverageTable(coverage)}`);
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

function judgeAll(runs: number, seed: number): readonly Judged[] {
  const judged: Judged[] = [];
  const judgeOne = (subject: Subject) => {
    // Of a copy: what the core remembers lives as long as what it was asked about, and thousands of designs are kept.
    const verdict = judge(structuredClone(subject.design));
    judged.push({ subject, verdict, trial: agreement });
    if (judged.length % PROGRESS === 0) console.log(`  ${judged.length} designs`);
  };
  [...exampleSubjects(), ...awkwardSubjects()].forEach(judgeOne);
  forEachRandom(seed, runs, judgeOne);
  return judged;
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

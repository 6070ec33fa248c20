import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Design } from '../core/design/design.ts';
import type { Verdict } from './judge.ts';

/** Enough that the library is not loaded all the time; few enough for a process's memory. */
const DESIGNS_OF_A_PROCESS = 500;

/**
 * The verdict on each design, in order. A process ends with its share of them: the library remembers every
 * construct that it ever made.
 */
export async function judgeInProcesses(
  designs: readonly Design[],
  report: (judged: number) => void,
): Promise<readonly Verdict[]> {
  const shares = sharesOf(designs);
  const verdicts: (readonly Verdict[])[] = [];
  const left = shares.entries();
  let judged = 0;
  const judgeWhatIsLeft = async (): Promise<void> => {
    for (const [index, share] of left) {
      verdicts[index] = await judgeInProcess(share);
      judged += share.length;
      report(judged);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, judgeWhatIsLeft));
  return verdicts.flat();
}

function sharesOf(designs: readonly Design[]): readonly (readonly Design[])[] {
  const shares: (readonly Design[])[] = [];
  for (let from = 0; from < designs.length; from += DESIGNS_OF_A_PROCESS)
    shares.push(designs.slice(from, from + DESIGNS_OF_A_PROCESS));
  return shares;
}

const JUDGE = fileURLToPath(new URL('./judge-process.ts', import.meta.url));

function judgeInProcess(designs: readonly Design[]): Promise<readonly Verdict[]> {
  return new Promise((resolve, reject) => {
    const judge = fork(JUDGE, { serialization: 'advanced' });
    judge.once('message', (answer) => {
      // It is our own process, which sends nothing else.
      const verdicts = answer as readonly Verdict[];
      if (verdicts.length === designs.length) resolve(verdicts);
      else reject(new Error(`${verdicts.length} verdicts on ${designs.length} designs`));
    });
    judge.once('error', reject);
    judge.once('exit', (code, signal) => reject(new Error(`a judging process ended: ${signal ?? code}`)));
    judge.send(designs);
  });
}

import Tinypool from 'tinypool';
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
  const filename = new URL('./judge-some.ts', import.meta.url).href;
  const processes = new Tinypool({
    filename,
    runtime: 'child_process',
    serialization: 'advanced',
    isolateWorkers: true,
  });
  let judged = 0;
  const judgeShare = async (share: readonly Design[]): Promise<readonly Verdict[]> => {
    const verdicts: readonly Verdict[] = await processes.run(share);
    judged += share.length;
    report(judged);
    return verdicts;
  };
  const verdicts = await Promise.all(sharesOf(designs).map(judgeShare));
  await processes.destroy();
  return verdicts.flat();
}

function sharesOf(designs: readonly Design[]): readonly (readonly Design[])[] {
  const shares: (readonly Design[])[] = [];
  for (let from = 0; from < designs.length; from += DESIGNS_OF_A_PROCESS)
    shares.push(designs.slice(from, from + DESIGNS_OF_A_PROCESS));
  return shares;
}

import { smallest } from './shrink.ts';
import type { Judged } from './trial.ts';

/** More different faults than this are shown when the first are gone. */
const MOST_SHOWN = 3;

/** Prints the smallest design that shows each of the first different faults, ready to be saved as a file. */
export async function reportMismatches(judged: readonly Judged[]): Promise<void> {
  const shown = new Set<string>();
  for (const { subject, verdict, trial } of judged) {
    if (verdict.is !== 'mismatch' || shown.size >= MOST_SHOWN) continue;
    const kind = kindOf(verdict.what);
    if (shown.has(kind)) continue;
    shown.add(kind);
    const design = await smallest(subject, trial);
    const [what = verdict.what] = await trial.faults([design]);
    console.log(`\n✗ ${trial.name}, ${subject.title}; the smallest design that shows it:`);
    console.log(`${JSON.stringify(design, undefined, 2)}\n${what}`);
  }
}

/** The first words of a fault, without numbers and names: faults alike in these have most likely one cause. */
function kindOf(what: string): string {
  const [line = ''] = what.split('\n');
  return line
    .replace(/\d+/g, '#')
    .replace(/'[^']*'/g, "'…'")
    .replace(/(Resources|Outputs)\.[^.]*/, '$1')
    .slice(0, 52);
}

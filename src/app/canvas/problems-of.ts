import { type Finding, type Id, isError } from '../../core/index.ts';

export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
}

const none: ProblemCounts = { errors: 0, warnings: 0 };
const counted = new WeakMap<readonly Finding[], ReadonlyMap<Id, ProblemCounts>>();

/** How many errors and warnings belong to boxes; notes are choices, and stay in the list. */
export function problemsOf(findings: readonly Finding[], ids: readonly Id[]): ProblemCounts {
  const known = counted.get(findings) ?? count(findings);
  counted.set(findings, known);
  const counts = ids.map((id) => known.get(id) ?? none);
  return {
    errors: counts.reduce((sum, { errors }) => sum + errors, 0),
    warnings: counts.reduce((sum, { warnings }) => sum + warnings, 0),
  };
}

function count(findings: readonly Finding[]): ReadonlyMap<Id, ProblemCounts> {
  const counts = new Map<Id, ProblemCounts>();
  for (const found of findings) {
    if (found.severity === 'note') continue;
    const { errors, warnings } = counts.get(found.at.id) ?? none;
    counts.set(
      found.at.id,
      isError(found) ? { errors: errors + 1, warnings } : { errors, warnings: warnings + 1 },
    );
  }
  return counts;
}

/** "2 errors, 1 warning"; empty where all is well. */
export function problemWords({ errors, warnings }: ProblemCounts): string {
  return [times(errors, 'error'), times(warnings, 'warning')].filter(Boolean).join(', ');
}

function times(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}

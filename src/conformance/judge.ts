import type { FindingCode } from '../core/base/finding.ts';
import type { Design } from '../core/design/design.ts';
import { compareAll } from './compare.ts';
import { type Answer, runPlan } from './interpreter.ts';
import { deriveOurs, type Ours } from './ours.ts';
import { isPaired } from './pairs.ts';
import { isStricter } from './stricter.ts';
import { planTypeFaults } from './types/plan-types.ts';

/** What comes of asking our core and the real library about the same design. */
export type Verdict =
  | { readonly is: 'accepted' }
  | { readonly is: 'rejected'; readonly code: FindingCode; readonly error: string }
  | { readonly is: 'stricter'; readonly code: FindingCode }
  | { readonly is: 'mismatch'; readonly what: string };

export function judge(design: Design): Verdict {
  const ours = tryOurs(design);
  if (ours instanceof Error) return { is: 'mismatch', what: `our core throws ${ours.stack}` };
  const [fault] = planTypeFaults(ours.plan);
  if (fault !== undefined)
    return { is: 'mismatch', what: `the plan says what the library doesn't know: ${fault}` };
  return judgeAnswers(ours, runPlan(ours.plan));
}

/** The core is to make something of every design; where it throws, that is a fault like another. */
function tryOurs(design: Design): Ours | Error {
  try {
    return deriveOurs(design);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

export function judgeAnswers(ours: Ours, theirs: Answer): Verdict {
  const { errors } = ours;
  const [first] = errors;
  if (theirs.ok) {
    if (first === undefined) {
      const what = compareAll(ours.templates, theirs.templates);
      return what === undefined ? { is: 'accepted' } : { is: 'mismatch', what };
    }
    // Each of them has to be one that the library doesn't know of, or we would be wrong about the library.
    const wrong = errors.find((code) => !isStricter(code));
    return wrong === undefined
      ? { is: 'stricter', code: first }
      : { is: 'mismatch', what: `we alone say ${wrong}; all of ours: ${errors.join(', ')}` };
  }
  const { name, message } = theirs.error;
  const error = `${name}: ${message}`;
  const code = errors.find((candidate) => isPaired(candidate, theirs.error));
  if (code !== undefined) return { is: 'rejected', code, error };
  const ourSide = first === undefined ? 'we accept' : `we say ${errors.join(', ')}`;
  return { is: 'mismatch', what: `${ourSide}; the library says ${error}` };
}

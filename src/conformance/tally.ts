import type { FindingCode } from '../core/base/finding.ts';
import type { Verdict } from './judge.ts';
import { pairedCodes } from './pairs.ts';
import { stricterCodes } from './stricter.ts';

/** How often each verdict was given; their sum is the number of designs. */
export interface Tally {
  readonly designs: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly stricter: number;
  readonly mismatches: number;
}

export function tallyOf(verdicts: readonly Verdict[]): Tally {
  const count = (kind: Verdict['is']) => verdicts.filter(({ is }) => is === kind).length;
  return {
    designs: verdicts.length,
    accepted: count('accepted'),
    rejected: count('rejected'),
    stricter: count('stricter'),
    mismatches: count('mismatch'),
  };
}

export function tallyLine({ designs, accepted, rejected, stricter, mismatches }: Tally): string {
  return `${designs} designs, ${accepted} accepted by both, ${rejected} rejected by both, ${stricter} stricter, ${mismatches} mismatches`;
}

/** Fewer designs than this say nothing about shares. */
const LEAST_FOR_SHARE = 300;
const LEAST_SHARE = 0.6;

/** A generator that hardly draws anything that works proves nothing. */
export function tooFewAccepted({ designs, accepted }: Tally): string | undefined {
  if (designs < LEAST_FOR_SHARE || accepted >= LEAST_SHARE * designs) return undefined;
  return `only ${accepted} of ${designs} designs are accepted; at least ${LEAST_SHARE * 100} % are needed`;
}

/** The codes of rejections with how often each was the reason, most frequent first. */
export function codeCounts(
  verdicts: readonly Verdict[],
  kind: 'rejected' | 'stricter',
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const verdict of verdicts) {
    if (verdict.is === kind) counts.set(verdict.code, (counts.get(verdict.code) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** Codes of our tables that no design was rejected by: pairs that this run says nothing about. */
export function codesNeverMet(verdicts: readonly Verdict[]): readonly FindingCode[] {
  const met = new Set(verdicts.flatMap((verdict) => ('code' in verdict ? [verdict.code] : [])));
  const known = new Set([...pairedCodes, ...stricterCodes]);
  return [...known].filter((code) => !met.has(code));
}

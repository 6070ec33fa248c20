import type { Design } from '../../../core/design/design.ts';

/** One thing done wrong to a design, the number choosing among the ways; it may happen to do no harm. */
export type Fault = (design: Design, choice: number) => Design;

export type Faults = Readonly<Record<string, Fault>>;

export type NonEmpty<T> = readonly [T, ...(readonly T[])];

export function pick<T>(choice: number, [first, ...others]: NonEmpty<T>): T {
  return [first, ...others][choice % (others.length + 1)] ?? first;
}

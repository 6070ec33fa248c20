import type { Design } from '../core/design/design.ts';
import { judge, type Verdict } from './judge.ts';

/** What a process of {@link judgeInProcesses} does. */
export default function judgeSome(designs: readonly Design[]): readonly Verdict[] {
  return designs.map(judge);
}

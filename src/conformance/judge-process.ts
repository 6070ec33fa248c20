import type { Design } from '../core/design/design.ts';
import { judge } from './judge.ts';

// A process that is sent designs, answers with the verdicts on them, and ends.
process.once('message', (designs: readonly Design[]) => {
  process.send?.(designs.map(judge), () => process.disconnect());
});

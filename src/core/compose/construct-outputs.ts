import { memoByIdentity } from '../base/memo.ts';
import { canHandOut, outputsOver, outputValuesOf, type Thing } from '../kinds/index.ts';
import { property } from '../plan/expressions.ts';
import type { Statement } from '../plan/plan.ts';
import { referTo } from './names.ts';
import { joined, outputStatement } from './outputs.ts';

/** `CfnOutput`s of what a thing's construct hands out; a VPC says its own, over its groups too. */
export const constructOutputs = memoByIdentity((thing: Thing): readonly Statement[] => {
  if (!canHandOut(thing) || thing.kind === 'vpc') return [];
  const values = outputValuesOf(thing);
  return outputsOver(thing).flatMap((output, item) => {
    const value = values.find((one) => one.value === output.of);
    if (!value) return [];
    const handedOut = property(referTo(thing), value.property);
    const origin = { id: thing.id, field: 'outputs', item };
    return [outputStatement(output, value.isList ? joined(handedOut) : handedOut, origin)];
  });
});

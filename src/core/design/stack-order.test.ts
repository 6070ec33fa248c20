import { describe, expect, it } from 'vitest';
import { connecting, drawn, isolatedGroup, securityGroup, vpc } from '../checks/test-design.ts';
import type { Call } from '../kinds/index.ts';
import { crossingsOf } from './crossings.ts';
import type { Design } from './design.ts';
import { stacksInOrder, stacksNeededBy } from './stack-order.ts';

const groups = [isolatedGroup('Data', { cidrMask: 24 })];

/** Stacks a, b and c, in this order; the VPC belongs to c, and a group of each stack stands in it. */
function design(...calls: readonly Omit<Call, 'id'>[]): Design {
  const inOne = drawn(
    vpc(
      'Shared',
      { parent: 'c' },
      ...groups,
      securityGroup('A', { stack: 'a' }),
      securityGroup('B', { stack: 'b' }),
      securityGroup('C'),
    ),
  );
  const stacks = ['a', 'b', 'c'].map((id) => ({ id, name: id, environment: { type: 'agnostic' } }) as const);
  return connecting(
    calls.map((call, index) => ({ ...call, id: `call-${index}` })),
    { ...inOne, stacks },
  );
}

const order = (of: Design) => stacksInOrder(of).map(({ id }) => id);

describe('stacks', () => {
  it('stand behind those that they need, else in document order', () => {
    expect(order(design())).toEqual(['c', 'a', 'b']);
  });

  it('are ordered by what only one side of a connection can say', () => {
    expect(
      order(design({ verb: 'addIngressRule', on: 'shared-a', other: 'shared-b', port: 'allTcp' })),
    ).toEqual(['c', 'b', 'a']);
  });

  it('are not by what both sides can', () => {
    const either = design({ verb: 'allowFrom', on: 'shared-a', other: 'shared-b', port: 'allTcp' });
    expect(order(either)).toEqual(['c', 'a', 'b']);
    expect(crossingsOf(either).at(-1)).toMatchObject({ stack: 'a', needs: 'b', isEitherWay: true });
    const [, , b] = stacksInOrder(either);
    expect(b && stacksNeededBy(either, b).map(({ id }) => id)).toEqual(['c', 'a']);
  });
});

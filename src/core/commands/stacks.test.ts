import { describe, expect, it } from 'vitest';
import { drawn, instance, internet, isolatedGroup, securityGroup, vpc } from '../checks/test-design.ts';
import type { Design, Stack } from '../design/design.ts';
import { stackIdOf, thingById } from '../design/queries.ts';
import { apply } from './apply.ts';
import type { Command } from './command.ts';

const later: Stack = { id: 'later', name: 'Later', environment: { type: 'agnostic' } };

const one = drawn(
  vpc('Orders', {}, isolatedGroup('Data', { cidrMask: 24 }), securityGroup('Web'), instance('One')),
  vpc('Billing', { cidr: '10.1.0.0/16' }, isolatedGroup('Data', { cidrMask: 24 })),
  internet('Internet'),
);

function carriedOut(design: Design, ...commands: readonly Command[]): Design {
  const applied = apply(design, { do: 'all', label: 'all', commands });
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return applied.value;
}

const two = carriedOut(one, { do: 'add-stack', stack: later });
const stackOf = (design: Design, id: string) => {
  const thing = thingById(design, id);
  return thing && stackIdOf(design, thing);
};

describe('stacks', () => {
  it('are added behind the others, each under an id of its own', () => {
    expect(two.stacks.map(({ name }) => name)).toEqual(['Network', 'Later']);
    expect(apply(two, { do: 'add-stack', stack: later }).ok).toBe(false);
  });

  it('take what is made with its VPC, and the VPC with what stands in it', () => {
    const moved = carriedOut(
      two,
      { do: 'move-to-stack', id: 'orders-web', stack: 'later' },
      { do: 'move-to-stack', id: 'billing', stack: 'later' },
    );
    expect(['orders', 'orders-web', 'orders-one', 'billing-data'].map((id) => stackOf(moved, id))).toEqual([
      'stack',
      'later',
      'stack',
      'later',
    ]);
    const back = carriedOut(moved, { do: 'move-to-stack', id: 'orders-web', stack: 'stack' });
    expect(thingById(back, 'orders-web')).not.toHaveProperty('stack');
  });

  it('take no parts of a VPC, and nothing that isn’t there', () => {
    const refused = (id: string, stack: string) => apply(two, { do: 'move-to-stack', id, stack }).ok;
    expect([
      refused('orders-data', 'later'),
      refused('orders-web', 'gone'),
      refused('gone', 'later'),
    ]).toEqual([false, false, false]);
  });

  it('give what they made to the others when they go, under names that are free there', () => {
    const clashing = carriedOut(
      two,
      { do: 'move-to-stack', id: 'billing', stack: 'later' },
      { do: 'set-field', id: 'billing', field: 'label', value: 'Orders' },
    );
    expect(thingById(clashing, 'billing')).toMatchObject({ constructId: 'Orders' });
    const gone = carriedOut(clashing, { do: 'remove-stack', id: 'later' });
    expect(gone.stacks).toHaveLength(1);
    expect(thingById(gone, 'billing')).toMatchObject({ parent: 'stack', constructId: 'Orders2' });
  });

  it('are never all removed', () => {
    expect(apply(one, { do: 'remove-stack', id: 'stack' }).ok).toBe(false);
  });
});

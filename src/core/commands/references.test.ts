import { describe, expect, it } from 'vitest';
import {
  drawn,
  found,
  instance,
  listener,
  loadBalancer,
  privateGroup,
  publicGroup,
  securityGroup,
  vpc,
} from '../checks/test-design.ts';
import type { Design } from '../design/design.ts';
import { thingById } from '../design/queries.ts';
import { duplicate } from '../proposals/duplicate.ts';
import { apply } from './apply.ts';
import type { Command } from './command.ts';

const design = drawn(
  vpc(
    'V',
    { cidr: '10.0.0.0/20' },
    publicGroup('Ingress', { cidrMask: 24 }),
    privateGroup('App', { cidrMask: 24 }),
    securityGroup('Own'),
    instance('One', { subnetGroup: 'v-app', securityGroups: ['v-own'] }),
    instance('Two', { subnetGroup: 'v-app' }),
    loadBalancer('Lb', { subnetGroup: 'v-ingress' }),
    listener('Http', 'v-lb', { port: 80, targetPort: 80, targets: ['v-one', 'v-two'] }),
  ),
);

function carriedOut(command: Command): Design {
  const applied = apply(design, command);
  if (!applied.ok) throw new Error('refused');
  return applied.value;
}

function copied(id: string): Design {
  const proposed = duplicate(design, id);
  if (!proposed.ok) throw new Error('refused');
  return carriedOut(proposed.value.command);
}

describe('lists of other things', () => {
  it('lose what is removed', () => {
    expect(thingById(carriedOut({ do: 'remove-thing', id: 'v-one' }), 'v-lb-http')).toMatchObject({
      targets: ['v-two'],
    });
    expect(thingById(carriedOut({ do: 'remove-thing', id: 'v-own' }), 'v-one')).not.toHaveProperty(
      'securityGroups',
    );
  });
});

it('entries that name what is removed go too, and an empty list is not said', () => {
  const outputs = [{ of: 'subnet-ids', group: 'v-app', constructId: 'Ids' }];
  const design = carriedOut({ do: 'set-field', id: 'v', field: 'outputs', value: outputs });
  const after = apply(design, { do: 'remove-thing', id: 'v-app' });
  expect(after.ok && thingById(after.value, 'v')).not.toHaveProperty('outputs');
  expect(after.ok && thingById(after.value, 'v-two')).toHaveProperty('subnetGroup', 'v-app');
});

describe('a copy', () => {
  it('of a load balancer has listeners of its own, with the same targets', () => {
    const things = copied('v-lb').things.slice(-2);
    expect(things).toMatchObject([
      { id: 'load-balancer', kind: 'load-balancer', subnetGroup: 'v-ingress', constructId: 'Lb2' },
      { kind: 'listener', parent: 'load-balancer', constructId: 'Http', targets: ['v-one', 'v-two'] },
    ]);
  });

  it('of a VPC holds whatever stands in it, at any depth, and speaks of nothing else', () => {
    const design = copied('v');
    const inside = design.things.slice(8);
    expect(inside).toHaveLength(8);
    const ids = new Set(inside.map(({ id }) => id));
    const [own, one, , lb, http] = inside.slice(3);
    expect([one, lb, http].map((thing) => thing && ids.has(thing.parent))).toEqual([true, true, true]);
    expect(one).toMatchObject({ securityGroups: [own?.id], subnetGroup: inside[2]?.id });
    expect(http).toMatchObject({ targets: [one?.id, inside[5]?.id] });
    expect(found(design).filter(({ code }) => code.startsWith('selection/'))).toEqual([]);
  });
});

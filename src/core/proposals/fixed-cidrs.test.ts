import { describe, expect, it } from 'vitest';
import { drawn, found, isolatedGroup, publicGroup, vpc } from '../checks/test-design.ts';
import { apply } from '../commands/apply.ts';
import type { Command } from '../commands/command.ts';
import { compose } from '../compose/compose.ts';
import type { Design } from '../design/design.ts';
import { groupsOf, thingById } from '../design/queries.ts';
import type { SubnetGroup } from '../kinds/index.ts';
import { formatBlock } from '../net/ipv4.ts';
import { build } from '../network/build.ts';
import type { VpcNetwork } from '../network/vpc-network.ts';
import { adjustments } from './adjustments.ts';
import { duplicate } from './duplicate.ts';
import { areKept, fixCidr, keepCidrs, releaseCidrs } from './fixed-cidrs.ts';
import { removeZone } from './remove-zone.ts';

const plan: Design = drawn(
  vpc(
    'V',
    { cidr: '10.0.0.0/20', maxAzs: 2, reservedAzs: 1 },
    publicGroup('Edge', {
      cidrMask: 26,
      fixedCidrs: [
        { zone: 3, cidr: '10.0.15.0/26' },
        { zone: 1, cidr: '10.0.15.64/26' },
      ],
    }),
    isolatedGroup('Data', { cidrMask: 24 }),
  ),
);

function builtIn(design: Design): VpcNetwork {
  const [first] = build(compose(design)).network.stacks.flatMap(({ vpcs }) => vpcs);
  if (!first) throw new Error('no VPC');
  return first.vpc;
}

const cidrsIn = (design: Design) =>
  builtIn(design).groups.map(({ subnets }) =>
    subnets.map(({ block }) => (block ? formatBlock(block) : 'none')),
  );

function done(design: Design, command: Command): Design {
  const after = apply(design, command);
  if (!after.ok) throw new Error('refused');
  return after.value;
}

function group(design: Design, id: string): SubnetGroup {
  const thing = thingById(design, id);
  if (thing?.kind !== 'subnet-group') throw new Error(`no group ${id}`);
  return thing;
}

const groups = (design: Design) => {
  const thing = thingById(design, 'v');
  return thing?.kind === 'vpc' ? groupsOf(design, thing) : [];
};

describe('one CIDR', () => {
  it('is fixed, in the order of the zones, and let go again', () => {
    const { command, label } = fixCidr(group(plan, 'v-edge'), 1, '10.0.8.0/28');
    const after = done(plan, command);
    expect(label).toBe('Edge, zone 2: CIDR 10.0.8.0/28');
    expect(group(after, 'v-edge').fixedCidrs?.map(({ zone }) => zone)).toEqual([1, 2, 3]);
    expect(cidrsIn(after)[0]).toEqual(['10.0.15.64/26', '10.0.8.0/28', '10.0.15.0/26']);
    const released = done(after, fixCidr(group(after, 'v-edge'), 1, undefined).command);
    expect(cidrsIn(released)).toEqual(cidrsIn(plan));
  });
});

describe('all of them', () => {
  it('are kept as they are, and then stay whatever is put before them', () => {
    const kept = done(plan, keepCidrs(groups(plan), builtIn(plan), 'V').command);
    expect([areKept(groups(plan), builtIn(plan)), areKept(groups(kept), builtIn(kept))]).toEqual([
      false,
      true,
    ]);
    expect(cidrsIn(kept)).toEqual(cidrsIn(plan));
    const thing = { ...group(plan, 'v-data'), id: 'new', label: 'New', constructId: 'New' };
    const grown = done(kept, { do: 'add-thing', thing, before: 'v-edge' });
    expect(cidrsIn(grown).slice(1)).toEqual(cidrsIn(plan));
    expect(found(grown).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('are placed in order again', () => {
    const released = done(plan, releaseCidrs(groups(plan), 'V').command);
    expect(cidrsIn(released)).toEqual([
      ['10.0.0.0/26', '10.0.0.64/26', '10.0.0.128/26'],
      ['10.0.1.0/24', '10.0.2.0/24', '10.0.3.0/24'],
    ]);
  });
});

describe('fixed CIDRs go along', () => {
  it('with the zones that stay, where one goes', () => {
    const v = thingById(plan, 'v');
    if (v?.kind !== 'vpc') throw new Error('no VPC');
    const proposed = removeZone(plan, { vpc: v, network: builtIn(plan) }, 0, 'eu-central-1');
    const after = proposed?.ok ? done(plan, proposed.value.command) : plan;
    expect(group(after, 'v-edge').fixedCidrs).toEqual([{ zone: 2, cidr: '10.0.15.0/26' }]);
  });

  it('with the space that is no longer kept for a zone', () => {
    const v = thingById(plan, 'v');
    if (v?.kind !== 'vpc') throw new Error('no VPC');
    const proposed = removeZone(plan, { vpc: v, network: builtIn(plan) }, 2);
    const after = proposed?.ok ? done(plan, proposed.value.command) : plan;
    expect(group(after, 'v-edge').fixedCidrs).toEqual([{ zone: 1, cidr: '10.0.15.64/26' }]);
  });

  it.each([
    ['10.9.0.0/20', '10.9.15.64/26'],
    // Still inside.
    ['10.0.0.0/16', '10.0.15.64/26'],
    // No room there.
    ['10.9.0.0/24', '10.0.15.64/26'],
  ])('with the block of their VPC to %s', (cidr, expected) => {
    const v = thingById(plan, 'v');
    if (!v) throw new Error('no VPC');
    const commands = adjustments(plan, v, 'cidr', cidr).commands;
    const after = commands.reduce(done, plan);
    expect(group(after, 'v-edge').fixedCidrs?.[1]?.cidr).toBe(expected);
  });

  it('into a copy of their VPC, but not of their group', () => {
    const copied = duplicate(plan, 'v');
    const after = copied.ok ? done(plan, copied.value.command) : plan;
    const copy = after.things.find((one) => one.kind === 'subnet-group' && one.parent !== 'v');
    expect(copy).toMatchObject({ fixedCidrs: [{ cidr: '10.0.31.0/26' }, { cidr: '10.0.31.64/26' }] });
    const twin = duplicate(plan, 'v-edge');
    const beside = twin.ok ? done(plan, twin.value.command) : plan;
    expect(thingById(beside, twin.ok ? (twin.value.select ?? '') : '')).not.toHaveProperty('fixedCidrs');
  });
});

import { describe, expect, it } from 'vitest';
import { isError } from '../base/finding.ts';
import {
  autoScalingGroup,
  drawn,
  found,
  instance,
  internet,
  isolatedGroup,
  privateGroup,
  publicGroup,
  vpc,
} from '../checks/test-design.ts';
import { apply } from '../commands/apply.ts';
import { perform, startHistory, undo } from '../commands/history.ts';
import type { Design } from '../design/design.ts';
import { callsOf, groupsOf, thingById, vpcsOf } from '../design/queries.ts';
import type { Instance } from '../kinds/index.ts';
import { addWorkload } from './add-workload.ts';
import type { Proposed } from './proposal.ts';
import { groupBeside, moveWorkload, usualGroup, whyNotStandIn } from './stand-in.ts';

const groups = [
  publicGroup('Ingress', { cidrMask: 24 }),
  privateGroup('App', { cidrMask: 24 }),
  isolatedGroup('Kept', { cidrMask: 28, reserved: true }),
  isolatedGroup('Data', { cidrMask: 28 }),
];
const design = drawn(vpc('V', { cidr: '10.0.0.0/20' }, ...groups));

function done(of: Design, proposed: Proposed): Design {
  const applied = proposed.ok ? apply(of, proposed.value.command) : proposed;
  if (!applied.ok) throw new Error('refused');
  return applied.value;
}

const errors = (design: Design) => found(design).filter(isError);

describe('addWorkload', () => {
  it.each([
    ['in all zones of a row', 'instance' as const, { group: 'v-app' }, { subnetGroup: 'v-app' }],
    ['in one cell', 'instance' as const, { group: 'v-app', zone: 1 }, { subnetGroup: 'v-app', zones: [2] }],
    [
      'spread over zones, in one cell',
      'auto-scaling-group' as const,
      { group: 'v-data', zone: 2 },
      { subnetGroup: 'v-data', zones: [3] },
    ],
  ])('puts it %s, with nothing left to type', (_, kind, standing, said) => {
    const proposed = addWorkload(design, kind, standing);
    const after = done(design, proposed);
    const thing = thingById(after, kind);
    const { label, constructId, requireImdsv2, ...rest } = { ...thing } as Instance;
    expect(rest).toEqual({ id: kind, kind, parent: 'v', instanceType: 't3.micro', ...said });
    expect([label, constructId, requireImdsv2].every(Boolean)).toBe(true);
    expect(errors(after)).toEqual([]);
    expect(proposed.ok && proposed.value.select).toBe(kind);
  });

  it('gives each the next free name', () => {
    const one = done(design, addWorkload(design, 'instance', { group: 'v-app' }));
    const two = done(one, addWorkload(one, 'instance', { group: 'v-app' }));
    expect(['instance', 'instance-2'].map((id) => thingById(two, id))).toMatchObject([
      { label: 'Instance', constructId: 'Instance' },
      { label: 'Instance 2', constructId: 'Instance2' },
    ]);
  });

  it('brings a load balancer in a public row with a listener and the internet’s arrow, as one step', () => {
    const proposed = addWorkload(design, 'load-balancer', { group: 'v-ingress' }, { x: -300, y: 0 });
    const after = done(design, proposed);
    expect(after.things.slice(5)).toMatchObject([
      { id: 'load-balancer', internetFacing: true, subnetGroup: 'v-ingress' },
      { kind: 'listener', parent: 'load-balancer', port: 80, protocol: 'HTTP' },
      { kind: 'internet', addresses: 'ipv4', parent: 'stack' },
    ]);
    expect(callsOf(after)).toMatchObject([
      { verb: 'allowDefaultPortFrom', on: 'listener', other: 'internet' },
    ]);
    expect(after.canvas.positions.internet).toEqual({ x: -300, y: 0 });
    expect(errors(after)).toEqual([]);
    expect(proposed.ok && proposed.value.label).toBe('Add Load balancer to Ingress');
    const history = proposed.ok
      ? perform(startHistory(design), { ...proposed.value, selection: undefined })
      : proposed;
    expect(history.ok && undo(history.value).design).toEqual(design);
  });

  it('takes the internet that is there', () => {
    const open = drawn(vpc('V', { cidr: '10.0.0.0/20' }, ...groups), internet('World'));
    const after = done(open, addWorkload(open, 'load-balancer', { group: 'v-ingress' }));
    expect(after.things.filter(({ kind }) => kind === 'internet')).toHaveLength(1);
    expect(callsOf(after)).toMatchObject([{ other: 'world' }]);
  });

  it('keeps a load balancer in a private row internal, and never in one zone alone', () => {
    const after = done(design, addWorkload(design, 'load-balancer', { group: 'v-app', zone: 0 }));
    const balancer = thingById(after, 'load-balancer');
    expect(balancer).not.toHaveProperty('internetFacing');
    expect(balancer).not.toHaveProperty('zones');
    expect(callsOf(after)).toEqual([]);
    expect(errors(after)).toEqual([]);
  });

  it('writes the groups out of a VPC with the CDK’s own', () => {
    const own = drawn(vpc('V', { layout: 'default' }));
    const after = done(own, addWorkload(own, 'instance', { group: 'v-private' }));
    expect(after.things.map(({ id }) => id)).toEqual(['v', 'v-public', 'v-private', 'instance']);
    expect(errors(after)).toEqual([]);
  });
});

describe('moveWorkload', () => {
  const standing = drawn(
    vpc(
      'V',
      { cidr: '10.0.0.0/20' },
      ...groups,
      autoScalingGroup('Web', { subnetGroup: 'v-app', zones: [1] }),
      instance('Job', { subnetType: 'private' }),
    ),
  );

  it('changes the subnet selection and nothing else', () => {
    const proposed = moveWorkload(standing, 'v-web', { group: 'v-data' });
    const { zones: _, ...before } = { zones: undefined, ...thingById(standing, 'v-web') };
    expect(thingById(done(standing, proposed), 'v-web')).toEqual({ ...before, subnetGroup: 'v-data' });
    expect(proposed.ok && proposed.value.label).toBe('Move Web to Data');
  });

  it('says a group instead of a type', () => {
    const job = thingById(
      done(standing, moveWorkload(standing, 'v-job', { group: 'v-app', zone: 2 })),
      'v-job',
    );
    expect(job).toMatchObject({ subnetGroup: 'v-app', zones: [3] });
    expect(job).not.toHaveProperty('subnetType');
  });

  it.each([
    ['where it stands', 'v-web', { group: 'v-app', zone: 0 }],
    ['a group that isn’t there', 'v-web', { group: 'gone' }],
    ['what stands in no subnet', 'v-app', { group: 'v-data' }],
  ])('refuses %s', (_, id, to) => {
    expect(moveWorkload(standing, id, to).ok).toBe(false);
  });
});

describe('groups for workloads', () => {
  const [own] = vpcsOf(design);
  const all = own ? groupsOf(design, own) : [];

  it('are proposed as the CDK chooses, and public ones for what faces out', () => {
    expect([usualGroup(all, 'instance')?.id, usualGroup(all, 'load-balancer')?.id]).toEqual([
      'v-app',
      'v-ingress',
    ]);
  });

  it('are left out where only space is kept', () => {
    expect(all.map(whyNotStandIn)).toEqual([
      undefined,
      undefined,
      'Kept only keeps its space: it has no subnets yet.',
      undefined,
    ]);
    expect([groupBeside(design, 'v', 'v-app', 1)?.id, groupBeside(design, 'v', 'v-data', -1)?.id]).toEqual([
      'v-data',
      'v-app',
    ]);
    expect(groupBeside(design, 'v', 'v-data', 1)).toBeUndefined();
  });
});

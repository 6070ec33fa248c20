import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomDesigns } from '../../conformance/random/random-design.ts';
import type { Id } from '../base/place.ts';
import { drawnGroups } from '../checks/drawn-groups.ts';
import {
  autoScalingGroup,
  connecting,
  database,
  drawn,
  existingGroup,
  found,
  instance,
  internet,
  isolatedGroup,
  listener,
  loadBalancer,
  privateGroup,
  publicGroup,
  securityGroup,
  vpc,
} from '../checks/test-design.ts';
import { apply } from '../commands/apply.ts';
import type { Command } from '../commands/command.ts';
import { perform, startHistory, undo } from '../commands/history.ts';
import { derive } from '../derive.ts';
import type { Design } from '../design/design.ts';
import { callsOf, thingById, vpcsOf } from '../design/queries.ts';
import { drawnCalls } from '../design/targets.ts';
import { type Call, type Thing, type VpnAlarm, verbShapes } from '../kinds/index.ts';
import type { SecurityGroupRule } from '../network/rule-network.ts';
import { duplicate } from './duplicate.ts';
import type { Proposal } from './proposal.ts';

const web = (fields: Partial<Call> & Pick<Call, 'id' | 'on'>): Call => ({
  verb: 'allowTo',
  port: 'tcp',
  fromPort: 443,
  ...fields,
});

const design = connecting(
  [
    { id: 'in', verb: 'allowDefaultPortFrom', on: 'v-lb-http', other: 'internet' },
    web({ id: 'requests', on: 'v-lb-http', other: 'v-web', fromPort: 8080 }),
    { id: 'query', verb: 'allowToDefaultPort', on: 'v-web', other: 'v-data' },
    { id: 'each-other', verb: 'allowInternally', on: 'v-fleet', port: 'allTcp' },
    web({ id: 'legacy', on: 'v-fleet', other: 'old' }),
    web({ id: 'away', on: 'v-fleet', other: 'w-far' }),
    web({ id: 'guarded', on: 'v-own', other: 'internet' }),
    web({ id: 'carrier', on: 'v-guarded', other: 'internet', fromPort: 25 }),
  ],
  drawn(
    vpc(
      'V',
      { cidr: '10.0.0.0/20', natGateways: 1 },
      publicGroup('Ingress', { cidrMask: 24 }),
      privateGroup('App', { cidrMask: 24 }),
      isolatedGroup('Tables', { cidrMask: 24 }),
      securityGroup('Own', { securityGroupName: 'own' }),
      instance('Web', { subnetGroup: 'v-app' }),
      instance('Guarded', { subnetGroup: 'v-app', securityGroups: ['v-own'] }),
      autoScalingGroup('Fleet', { subnetGroup: 'v-app' }),
      database('Data', { subnetGroup: 'v-tables' }),
      loadBalancer('Lb', { subnetGroup: 'v-ingress', internetFacing: true }),
      listener('Http', 'v-lb', { port: 80, targetPort: 8080, targets: ['v-web', 'v-fleet'] }),
    ),
    vpc('W', { cidr: '10.1.0.0/20' }, privateGroup('Private'), securityGroup('Far')),
    internet('Internet'),
    existingGroup('Old'),
  ),
);

const withinReach: Design = { ...design, calls: callsOf(design).filter(({ id }) => id !== 'away') };

function copied(of: Design, id: Id): Proposal & { readonly after: Design } {
  const proposed = duplicate(of, id);
  const after = proposed.ok ? apply(of, proposed.value.command) : undefined;
  if (!proposed.ok || !after?.ok) throw new Error('refused');
  return { ...proposed.value, after: after.value };
}

/** The arrows that came with a copy, by the labels of their ends. */
function newArrows(of: Design, id: Id): readonly string[] {
  const { after } = copied(of, id);
  const known = new Set(drawnCalls(of).map((call) => call.id));
  const label = (end: Id | undefined) => (end === undefined ? '' : thingById(after, end)?.label);
  return drawnCalls(after)
    .filter((call) => !known.has(call.id))
    .map(({ on, verb, other }) => `${label(on)} ${verb} ${label(other)}`.trim());
}

describe('a copy of a VPC', () => {
  it('has the same arrows among the copies and to the outside, and none to other VPCs', () => {
    const { after, says } = copied(design, 'v');
    expect(says).toBe('Copied V with 5 workloads and 8 connections; 1 to another VPC stays behind.');
    const inCopy = (id: Id | undefined) => id?.startsWith('vpc-') ?? false;
    const added = callsOf(after).slice(callsOf(design).length);
    expect(added.map(({ on, other }) => [inCopy(on), inCopy(other)])).toEqual([
      [true, false],
      [true, true],
      [true, true],
      [true, false],
      [true, false],
      [true, false],
      [true, false],
    ]);
  });

  it('builds what the original builds, and brings no fault', () => {
    const { after } = copied(withinReach, 'v');
    expect(rulesIn(after, 'V2')).toEqual(rulesIn(after, 'V'));
    expect(rulesIn(after, 'V2')).toEqual(rulesIn(withinReach, 'V'));
    const known = found(withinReach).map(({ code }) => code);
    expect(found(after).filter(({ code }) => !known.includes(code))).toEqual([]);
  });

  it('is one step', () => {
    const { command, label } = copied(design, 'v');
    const done = perform(startHistory<undefined>(design), { command, label, selection: undefined });
    if (!done.ok) throw new Error('refused');
    expect(undo(done.value).design).toEqual(design);
  });

  it('stands in its own subnets, also where the CDK lays them out', () => {
    const laidOut = drawn(vpc('V', { layout: 'default' }, instance('Web', { subnetGroup: 'v-public' })));
    const { after } = copied(laidOut, 'v');
    expect(after.things.at(-1)).toMatchObject({ parent: 'vpc', subnetGroup: 'vpc-public' });
    expect(found(after).filter(({ code }) => code.startsWith('selection/'))).toEqual([]);
  });

  it('leaves out what would bring no rule: both ends carry what they carried', () => {
    const carrying = connecting(
      [web({ id: 'out', on: 'v-web', other: 'internet' })],
      drawn(
        vpc('V', {}, instance('Web', { securityGroups: ['old'] })),
        existingGroup('Old'),
        internet('Internet'),
      ),
    );
    expect(newArrows(carrying, 'v')).toEqual([]);
    expect(copied(carrying, 'v')).not.toHaveProperty('says');
  });

  it('is the original under other names, once the original is gone', () => {
    fc.assert(
      fc.property(randomDesigns, fc.nat(9), (random, choice) => {
        const vpcs = vpcsOf(random);
        const original = vpcs[choice % Math.max(1, vpcs.length)];
        if (!original) return;
        const alone = onlyWith(random, original.id);
        const { after, command } = copied(alone, original.id);
        const left = withoutThings(after, [original.id]);
        expect(nameless(left, originalIds(command))).toEqual(nameless(alone, {}));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a copy of one box', () => {
  it('has the connections of the original, and gets its requests', () => {
    expect(newArrows(design, 'v-web')).toEqual(['Http allowTo Web2', 'Web2 allowToDefaultPort Data']);
    expect(copied(design, 'v-web').says).toBe('Copied Web and 2 connections.');
    expect(thingById(copied(design, 'v-web').after, 'v-lb-http')).toMatchObject({
      targets: ['v-web', 'v-fleet', 'instance'],
    });
    expect(newArrows(design, 'v-fleet')).toEqual([
      'Fleet2 allowInternally',
      'Fleet2 allowTo Old',
      'Fleet2 allowTo Far',
      'Http allowTo Fleet2',
    ]);
    expect(newArrows(design, 'v-lb')).toEqual([
      'Http allowDefaultPortFrom Internet',
      'Http allowTo Web',
      'Http allowTo Fleet',
    ]);
  });

  it('hands nothing out yet, as the names of outputs are taken', () => {
    const group = securityGroup('Web', { outputs: [{ of: 'security-group-id', constructId: 'WebId' }] });
    const { after } = copied(drawn(vpc('V', {}, group)), 'v-web');
    const [original, copy] = after.things.filter(({ kind }) => kind === 'security-group');
    expect(original).toHaveProperty('outputs');
    expect(copy).not.toHaveProperty('outputs');
  });

  it('has none that its security groups have already, and the outside is what it was', () => {
    expect(newArrows(design, 'v-guarded')).toEqual([]);
    expect(newArrows(design, 'internet')).toEqual([]);
    expect(newArrows(design, 'old')).toEqual([]);
  });

  it('takes the rules of a security group, not its name in AWS', () => {
    expect(newArrows(design, 'v-own')).toEqual(['Own2 allowTo Internet']);
    expect(thingById(copied(design, 'v-own').after, 'security-group')).not.toHaveProperty(
      'securityGroupName',
    );
  });

  it('listens on a port that is free', () => {
    expect(thingById(copied(design, 'v-lb-http').after, 'listener')).toMatchObject({ port: 8080 });
  });

  it('asks a listener only while that can take one more target', () => {
    const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];
    const full = drawn(
      vpc(
        'V',
        {},
        loadBalancer('Lb'),
        listener('Http', 'v-lb', {
          port: 80,
          targetPort: 80,
          targets: many.map((one) => `v-${one.toLowerCase()}`),
        }),
        ...many.map((one) =>
          autoScalingGroup(one, { id: `v-${one.toLowerCase()}`, label: one, constructId: one }),
        ),
      ),
    );
    expect(newArrows(full, 'v-a')).toEqual([]);
  });
});

/** The rules of each group in a VPC, in order, with the kind of thing at the other end. */
function rulesIn(design: Design, vpc: string): readonly unknown[] {
  const parent = design.things.find(({ kind, label }) => kind === 'vpc' && label === vpc)?.id;
  return drawnGroups(derive(design)).flatMap(({ thing, built }) =>
    thing.parent === parent ? [[thing.kind, built.rules.map(ruleShape(design))]] : [],
  );
}

function ruleShape(design: Design) {
  return ({ direction, peer, port }: SecurityGroupRule) => [
    direction,
    peer.is === 'group' ? thingById(design, peer.origin.id)?.kind : peer,
    'expected' in port ? port.expected : port,
  ];
}

/** One VPC with what stands outside; security groups that exist already would be shared with the copy. */
function onlyWith(design: Design, vpc: Id): Design {
  const others = design.things.filter(
    ({ id, kind }) =>
      (kind === 'vpc' && id !== vpc) || kind === 'existing-vpc' || kind === 'imported-security-group',
  );
  const written = apply(design, { do: 'write-groups', vpc });
  return withoutThings(
    written.ok ? written.value : design,
    others.map(({ id }) => id),
  );
}

function withoutThings(design: Design, ids: readonly Id[]): Design {
  return ids.reduce((before, id) => {
    const after = apply(before, { do: 'remove-thing', id });
    if (!after.ok) throw new Error('refused');
    return after.value;
  }, design);
}

function originalIds(command: Command): Readonly<Record<Id, Id>> {
  const all = command.do === 'all' ? command.commands : [command];
  const copying = all.find((one) => one.do === 'duplicate-thing');
  return Object.fromEntries(Object.entries(copying?.copies ?? {}).map(([id, copy]) => [copy, id]));
}

/** Connections that name something which is there no more are told of, and not copied. */
function isWhole({ things }: Design, { verb, on, other }: Call): boolean {
  const ends = verbShapes[verb].other === 'thing' ? [on, other] : [on];
  return ends.every((end) => end === undefined || things.some(({ id }) => id === end));
}

/** What a design builds, without what a copy has of its own. */
function nameless(design: Design, originals: Readonly<Record<Id, Id>>): unknown {
  const named = (value: unknown): unknown => {
    if (typeof value === 'string') return originals[value] ?? value;
    if (Array.isArray(value)) return value.map(named);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, key === 'kind' ? one : named(one)]),
    );
  };
  const own = (thing: Thing) => ({
    ...thing,
    label: undefined,
    constructId: undefined,
    idFixed: undefined,
    outputs: undefined,
    ...(thing.kind === 'vpc' ? { cidr: undefined, vpnAlarms: thing.vpnAlarms?.map(unnamed) } : {}),
    ...(thing.kind === 'vpn-connection' ? { alarms: thing.alarms?.map(unnamed) } : {}),
    // They lie in another block.
    ...(thing.kind === 'subnet-group' ? { fixedCidrs: thing.fixedCidrs?.map(({ zone }) => zone) } : {}),
  });
  const sorted = design.things
    .map(own)
    .toSorted((one, other) => (originals[one.id] ?? one.id).localeCompare(originals[other.id] ?? other.id));
  return named([sorted, callsOf(design).filter((call) => isWhole(design, call))]);
}

/** CloudWatch knows one alarm of a name. */
function unnamed({ alarmName: _, ...alarm }: VpnAlarm): Omit<VpnAlarm, 'alarmName'> {
  return alarm;
}

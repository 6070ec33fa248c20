import { describe, expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { Call, Instance, Listener, LoadBalancer } from '../kinds/index.ts';
import {
  autoScalingGroup,
  connecting,
  drawn,
  existingGroup,
  foundBy,
  instance,
  ipRange,
  listener,
  loadBalancer,
  privateGroup,
  publicGroup,
  securityGroup,
  vpc,
} from './test-design.ts';
import { unreachableTargets } from './unreachable-targets.ts';

interface Fields {
  readonly web?: Partial<Instance>;
  readonly alb?: Partial<LoadBalancer>;
  readonly http?: Partial<Listener>;
}

function found(call: Omit<Call, 'id'> | undefined, { web, alb, http }: Fields = {}) {
  const design = drawn(
    vpc(
      'V',
      {},
      publicGroup('Ingress', { cidrMask: 24 }),
      privateGroup('App', { cidrMask: 24 }),
      securityGroup('Own'),
      instance('Web', web),
      instance('Other'),
      autoScalingGroup('Fleet'),
      loadBalancer('Alb', { onePerZone: true, ...alb }),
      listener('Http', 'v-alb', { port: 80, targetPort: 8080, targets: ['v-web'], ...http }),
    ),
    existingGroup('Legacy'),
    ipRange('Inside', '10.0.0.0/16'),
  );
  return foundBy(unreachableTargets, connecting(call ? [{ ...call, id: 'call' }] : [], design));
}

const tcp = (fromPort: number) => ({ port: 'tcp', fromPort }) as const;
const missed = finding(
  'listener/unreachable-target',
  { id: 'v-alb-http', field: 'targets', item: 0 },
  { name: 'Http', target: 'Web', port: 8080 },
);

describe('an instance that is a target', () => {
  it.each<Omit<Call, 'id'> | undefined>([
    undefined,
    { verb: 'allowTo', on: 'v-alb-http', other: 'v-web', ...tcp(80) },
    { verb: 'allowTo', on: 'v-alb-http', other: 'v-web', port: 'udp', fromPort: 8080 },
    { verb: 'allowTo', on: 'v-alb-http', other: 'v-other', ...tcp(8080) },
    { verb: 'allowFrom', on: 'v-web', other: 'v-other', ...tcp(8080) },
    // The load balancer may not open it.
    { verb: 'allowFrom', on: 'v-web', other: 'inside', ...tcp(8080) },
  ])('is not reached by %o', (call) => {
    expect(found(call)).toEqual([missed]);
  });

  it.each<Omit<Call, 'id'>>([
    { verb: 'allowTo', on: 'v-alb-http', other: 'v-web', ...tcp(8080) },
    { verb: 'allowFrom', on: 'v-web', other: 'v-alb', ...tcp(8080) },
    { verb: 'allowTo', on: 'v-alb', other: 'v-web', port: 'tcpRange', fromPort: 8000, toPort: 9000 },
    { verb: 'allowTo', on: 'v-alb', other: 'v-web', port: 'allTraffic' },
  ])('is reached by %o', (call) => {
    expect(found(call)).toEqual([]);
  });

  it('is reached by a range where the load balancer may open all', () => {
    const call = { verb: 'allowFrom', on: 'v-web', other: 'inside', ...tcp(8080) } as const;
    expect(found(call, { alb: { securityGroups: ['v-own'] } })).toEqual([]);
  });

  it('is not reached by what lets another in', () => {
    const call = { verb: 'allowFrom', on: 'v-web', other: 'v-other', ...tcp(8080) } as const;
    expect(found(call, { alb: { securityGroups: ['v-own'] } })).toEqual([missed]);
  });

  it('is reached within a group that both carry', () => {
    const carried = { securityGroups: ['v-own'] };
    const call = { verb: 'allowInternally', on: 'v-own', ...tcp(8080) } as const;
    expect(found(call, { alb: carried, web: carried })).toEqual([]);
    expect(found(undefined, { alb: carried, web: carried })).toEqual([missed]);
  });

  it('may be reached by what an existing group says', () => {
    const carried = { securityGroups: ['legacy'] };
    expect(found(undefined, { alb: carried, web: carried })).toEqual([]);
  });

  it('is not spoken of where it is gone, twice, a group or gets no requests', () => {
    expect(found(undefined, { http: { targets: ['v-web', 'v-web'] } })).toEqual([missed]);
    expect(found(undefined, { http: { targets: ['gone', 'v-fleet'] } })).toEqual([]);
    expect(found(undefined, { http: { action: 'redirect' } })).toEqual([]);
  });
});

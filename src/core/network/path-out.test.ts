import { describe, expect, it } from 'vitest';
import { drawn, inStack, isolatedGroup, privateGroup, publicGroup, vpc } from '../checks/test-design.ts';
import { derive } from '../derive.ts';
import type { Vpc } from '../kinds/index.ts';
import { pathOut } from './path-out.ts';

function built(own: Partial<Vpc> = {}) {
  const groups = [
    publicGroup('Ingress', { cidrMask: 24 }),
    privateGroup('Application', { cidrMask: 24 }),
    isolatedGroup('Database', { cidrMask: 28 }),
  ];
  const design = drawn(vpc('TheVPC', { cidr: '10.0.0.0/21', ...own }, ...groups));
  const agnostic = { type: 'agnostic', zoneCount: 3 } as const;
  const found = derive(inStack({ environment: agnostic }, design)).network.stacks[0]?.vpcs[0]?.vpc;
  if (!found) throw new Error('no VPC');
  return found;
}

describe('pathOut', () => {
  it('is straight from a public subnet', () => {
    const path = pathOut(built(), { id: 'thevpc-ingress', zone: 1 });
    expect(path?.routeTable).toMatch(/^TheVPCIngressSubnet2RouteTable/);
    expect([path?.nat, path?.leavesVpc]).toEqual([undefined, true]);
  });

  it('goes through the NAT gateway of its zone from a private one', () => {
    const path = pathOut(built(), { id: 'thevpc-application', zone: 2 });
    expect(path?.routeTable).toMatch(/^TheVPCApplicationSubnet3RouteTable/);
    expect([path?.nat?.id, path?.leavesVpc]).toEqual(['IngressSubnet3', true]);
  });

  it('goes through another zone where that has the only NAT gateway', () => {
    const path = pathOut(built({ natGateways: 1 }), { id: 'thevpc-application', zone: 2 });
    expect(path?.nat?.id).toBe('IngressSubnet1');
  });

  it('stays in the VPC from an isolated subnet, and from a private one without a NAT gateway', () => {
    for (const path of [
      pathOut(built(), { id: 'thevpc-database', zone: 0 }),
      pathOut(built({ natGateways: 0 }), { id: 'thevpc-application', zone: 0 }),
    ])
      expect([path?.nat, path?.leavesVpc]).toEqual([undefined, false]);
  });

  it('is none from a subnet that is not built', () => {
    expect(pathOut(built({ cidr: '10.0.0.0/24' }), { id: 'thevpc-database', zone: 0 })).toBeUndefined();
    expect(pathOut(built(), { id: 'thevpc-database', zone: 7 })).toBeUndefined();
  });
});

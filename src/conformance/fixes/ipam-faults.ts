import type { Vpc } from '../../core/kinds/index.ts';
import { editVpc } from '../random/edits.ts';
import type { Fault } from '../random/faults/fault.ts';
import { everyGroup, groups } from './edited.ts';
import type { FaultsWithFixes } from './fault.ts';

export const ipamFaults: FaultsWithFixes<'ipam'> = {
  'ipam/no-pool': pooled(({ ipv4IpamPoolId: _, ...vpc }) => vpc),
  'ipam/no-size': pooled(({ ipv4NetmaskLength: _, ...vpc }) => vpc),
  'ipam/no-subnet-size': (design, choice) =>
    pooled(({ defaultSubnetIpv4NetmaskLength: _, ...vpc }) => vpc)(
      everyGroup(design, ({ cidrMask: _, ...group }) => group),
      choice,
    ),
  'ipam/fixed-cidrs': (design, choice) =>
    groups(() => ({ fixedCidrs: [{ zone: 1, cidr: '10.0.0.0/28' }] }))(
      pooled((vpc) => vpc)(design, choice),
      choice,
    ),
};

/** One of the VPCs takes a /16 of a pool, with one thing left out. */
function pooled(edit: (vpc: Vpc) => Vpc): Fault {
  return (design, choice) =>
    editVpc(design, choice, (vpc) =>
      edit({
        ...vpc,
        ipAddresses: 'ipam',
        ipv4IpamPoolId: 'ipam-pool-89abcdef',
        ipv4NetmaskLength: 16,
        defaultSubnetIpv4NetmaskLength: 28,
      }),
    );
}

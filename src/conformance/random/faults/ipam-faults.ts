import type { Design } from '../../../core/design/design.ts';
import type { Vpc } from '../../../core/kinds/index.ts';
import { editGroup, editVpc } from '../edits.ts';
import { type Faults, pick } from './fault.ts';

const pooled = {
  ipAddresses: 'ipam',
  ipv4IpamPoolId: 'ipam-pool-89abcdef',
  ipv4NetmaskLength: 16,
  defaultSubnetIpv4NetmaskLength: 28,
} as const satisfies Partial<Vpc>;

export const ipamFaults: Faults = {
  'a pool that is not named': (design, choice) =>
    inPool(design, choice, ({ ipv4IpamPoolId: _, ...vpc }) => vpc),
  'a block without a size': (design, choice) =>
    inPool(design, choice, ({ ipv4NetmaskLength: _, ...vpc }) => vpc),
  'subnets without a size': (design, choice) =>
    editGroup(
      inPool(design, choice, ({ defaultSubnetIpv4NetmaskLength: _, ...vpc }) => vpc),
      choice,
      ({ cidrMask: _, ...group }) => group,
    ),
  'a pool for too many subnets': (design, choice) =>
    inPool(design, choice, (vpc) => ({ ...vpc, ipv4NetmaskLength: pick(choice, [27, 28]) })),
  'fixed CIDRs in a pool': (design, choice) =>
    editGroup(
      inPool(design, choice, (vpc) => vpc),
      choice,
      (group) => ({ ...group, fixedCidrs: [{ zone: 1, cidr: '10.0.0.0/28' }] }),
    ),
};

function inPool(design: Design, choice: number, edit: (vpc: Vpc) => Vpc): Design {
  return editVpc(design, choice, (vpc) => edit({ ...vpc, ...pooled }));
}

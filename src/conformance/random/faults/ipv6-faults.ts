import type { SubnetGroup, Vpc } from '../../../core/kinds/index.ts';
import { editGroup, editVpc, replaceThing } from '../edits.ts';
import type { Faults } from './fault.ts';

export const ipv6Faults: Faults = {
  'IPv6 addresses without dual stack': (design, choice) =>
    editVpc(design, choice, ({ ipProtocol: _, ...vpc }) => ({ ...vpc, ipv6Addresses: 'amazon-provided' })),
  'IPv6 of subnets without dual stack': (design, choice) =>
    editGroup(
      editVpc(design, choice, ({ ipProtocol: _, ...vpc }) => vpc),
      choice,
      (group) => ({ ...group, ipv6AssignAddressOnCreation: choice % 2 === 0 }),
    ),
  'more subnets than an IPv6 block has': (design, choice) => {
    const vpcs = design.things.filter((thing) => thing.kind === 'vpc');
    const vpc = vpcs[choice % vpcs.length];
    if (!vpc) return design;
    const reserved = Array.from(
      { length: 257 },
      (_, index): SubnetGroup => ({
        id: `kept-${index}`,
        kind: 'subnet-group',
        parent: vpc.id,
        label: `Kept ${index}`,
        constructId: `Kept${index}`,
        subnetType: 'isolated',
        cidrMask: 28,
        reserved: true,
      }),
    );
    const dual: Vpc = { ...vpc, cidr: '10.0.0.0/16', layout: 'own', ipProtocol: 'dual-stack' };
    return replaceThing(design, vpc, dual, ...reserved);
  },
};

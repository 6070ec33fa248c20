import type { Design } from '../../core/design/design.ts';
import type { SubnetGroup } from '../../core/kinds/index.ts';
import { editVpc, writtenGroups } from '../random/edits.ts';
import { pick } from '../random/faults/fault.ts';
import { indexOfVpc, vpcs } from './edited.ts';
import type { FaultsWithFixes } from './fault.ts';

export const vpcFaults: FaultsWithFixes<'vpc' | 'range' | 'dns'> = {
  'vpc/host-bits': vpcs((choice) => ({ cidr: `10.${choice % 256}.1.7/${16 + (choice % 9)}` })),
  'vpc/size': vpcs((choice) => ({ cidr: `10.0.0.0/${pick(choice, [8, 12, 15, 29, 30, 32])}` })),
  'vpc/unusable-range': vpcs((choice) => ({
    cidr: `${pick(choice, ['0.0', '127.1', '169.254', '224.0', '250.9'])}.0.0/16`,
  })),
  'vpc/public-range': vpcs((choice) => ({ cidr: `52.${choice % 256}.0.0/${16 + (choice % 4)}` })),
  'vpc/docker-range': vpcs((choice) => ({ cidr: `172.17.0.0/${16 + (choice % 4)}` })),
  'vpc/overlaps': (design, choice) =>
    editVpc(
      editVpc(design, choice, (vpc) => ({ ...vpc, cidr: '10.0.0.0/16' })),
      choice + 1,
      (vpc) => ({ ...vpc, cidr: '10.0.0.0/16' }),
    ),
  'vpc/overlaps-range': (design, choice) => ({
    ...editVpc(design, choice, (vpc) => ({ ...vpc, cidr: '10.1.0.0/16' })),
    usedRanges: [{ id: 'office', name: 'Office', cidr: '10.0.0.0/12' }],
  }),
  'vpc/no-subnets': (design, choice) => {
    const groups = new Set(writtenGroups(design).filter((group) => isOf(group, design, choice)));
    return { ...design, things: design.things.filter((thing) => !groups.has(thing as SubnetGroup)) };
  },
  'range/host-bits': (design, choice) => ({
    ...design,
    usedRanges: [{ id: 'office', name: 'Office', cidr: `172.20.1.${(choice % 250) + 1}/20` }],
  }),
  'range/twice': (design, choice) => ({
    ...design,
    usedRanges: ['office', 'berlin'].map((id) => ({ id, name: id, cidr: `172.20.0.0/${16 + (choice % 9)}` })),
  }),
  'dns/hostnames-without-support': vpcs(() => ({ enableDnsSupport: false, enableDnsHostnames: true })),
};

function isOf(group: SubnetGroup, design: Design, choice: number): boolean {
  return indexOfVpc(design, group.parent) === choice % Math.max(1, vpcCount(design));
}

function vpcCount(design: Design): number {
  return design.things.filter((thing) => thing.kind === 'vpc').length;
}

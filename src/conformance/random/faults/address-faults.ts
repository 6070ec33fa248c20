import { editGroup, editVpc } from '../edits.ts';
import { type Faults, pick } from './fault.ts';

export const addressFaults: Faults = {
  'groups that do not fit': (design, choice) =>
    editGroup(design, choice, (group) => ({ ...group, cidrMask: 16 + (choice % 3) })),
  'a mask out of range': (design, choice) =>
    editGroup(design, choice, (group) => ({ ...group, cidrMask: pick(choice, [15, 29, 32, 0, 8]) })),
  'a small VPC': (design, choice) =>
    editVpc(design, choice, (vpc) => ({ ...vpc, cidr: `10.0.0.0/${25 + (choice % 4)}` })),
  'a VPC of a size that AWS refuses': (design, choice) =>
    editVpc(design, choice, (vpc) => ({ ...vpc, cidr: pick(choice, unusualBlocks) })),
  'host bits': (design, choice) =>
    editVpc(design, choice, (vpc) => ({ ...vpc, cidr: pick(choice, blocksWithHostBits) })),
  'a range that AWS refuses': (design, choice) =>
    editVpc(design, choice, (vpc) => ({ ...vpc, cidr: pick(choice, refusedRanges) })),
};

const unusualBlocks = [
  '10.0.0.0/15',
  '10.0.0.0/8',
  '10.0.0.0/29',
  '10.0.0.0/30',
  '10.0.0.0/32',
  '0.0.0.0/0',
] as const;

const blocksWithHostBits = ['10.0.1.7/16', '10.0.0.1/24', '10.0.0.8/28', '255.255.255.255/16'] as const;

const refusedRanges = [
  '127.0.0.0/16',
  '169.254.0.0/16',
  '224.0.0.0/16',
  '240.0.0.0/20',
  '0.0.0.0/16',
] as const;

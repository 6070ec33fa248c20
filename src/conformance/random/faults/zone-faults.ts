import { editStack, editVpc } from '../edits.ts';
import { type Faults, type NonEmpty, pick } from './fault.ts';

export const zoneFaults: Faults = {
  'zones that the stack does not have': (design, choice) =>
    editVpc(design, choice, ({ maxAzs: _, ...vpc }) => ({
      ...vpc,
      availabilityZones: [pick(choice, oddZones)],
    })),
  'zones by number and by name': (design, choice) =>
    editVpc(design, choice, (vpc) => ({
      ...vpc,
      maxAzs: 2,
      availabilityZones: ['us-east-1a', 'us-east-1b'],
    })),
  'the same zone twice': (design, choice) =>
    editVpc(design, choice, ({ maxAzs: _, ...vpc }) => ({
      ...vpc,
      availabilityZones: [
        ...(vpc.availabilityZones ?? ['us-east-1a']),
        vpc.availabilityZones?.[0] ?? 'us-east-1a',
      ],
    })),
  'no zone by name': (design, choice) =>
    editVpc(design, choice, ({ maxAzs: _, ...vpc }) => ({ ...vpc, availabilityZones: [] })),
  'an unknown region': (design) =>
    editStack(design, (stack) => ({ ...stack, environment: { type: 'region', region: 'moon-1' } })),
  'an odd number of zones': (design, choice) =>
    editStack(design, (stack) => ({
      ...stack,
      environment: { type: 'agnostic', zoneCount: pick(choice, [0, 7, -1]) },
    })),
  'zones of another region': (design, choice) =>
    editStack(design, (stack) => ({
      ...stack,
      environment: { ...account, zones: pick(choice, oddZoneLists) },
    })),
  'an account that is none': (design, choice) =>
    editStack(design, (stack) => ({
      ...stack,
      environment: { ...account, account: pick(choice, ['1', 'abc', '']) },
    })),
};

const account = {
  type: 'account',
  account: '123456789012',
  region: 'eu-central-1',
  zones: ['eu-central-1a'],
} as const;

const oddZones = ['nonsense', 'us-east-1z', 'eu-west-3a', 'moon-1a', ''] as const;

const oddZoneLists: NonEmpty<readonly string[]> = [
  ['us-east-1a'],
  [],
  ['eu-central-1a', 'eu-central-1a'],
  ['nonsense'],
];

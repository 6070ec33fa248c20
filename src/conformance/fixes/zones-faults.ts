import { editStack, editVpc } from '../random/edits.ts';
import type { Fault } from '../random/faults/fault.ts';
import { vpcs } from './edited.ts';
import type { FaultsWithFixes } from './fault.ts';

export const zonesFaults: FaultsWithFixes<'zones'> = {
  'zones/both': vpcs(() => ({ maxAzs: 2, availabilityZones: ['us-east-1a', 'us-east-1b'] })),
  'zones/none': named(() => []),
  'zones/not-in-stack': (design, choice) =>
    editStack(named(() => ['eu-central-1a', 'eu-central-1c'])(design, choice), (stack) => ({
      ...stack,
      environment: account('eu-central-1a', 'eu-central-1b'),
    })),
  'zones/wrong-region': (design, choice) =>
    editStack(named(() => ['eu-central-1a', 'us-east-1b'])(design, choice), (stack) => ({
      ...stack,
      environment: { type: 'region', region: 'eu-central-1' },
    })),
  'zones/unknown': (design, choice) =>
    editStack(named(() => ['eu-central-1z'])(design, choice), (stack) => ({
      ...stack,
      environment: { type: 'region', region: 'eu-central-1' },
    })),
  'zones/beyond-region': (design, choice) =>
    editStack(vpcs(() => ({ maxAzs: 4 + (choice % 3) }))(design, choice), (stack) => ({
      ...stack,
      environment: { type: 'region', region: 'eu-central-1', zoneCount: 6 },
    })),
  'zones/twice': named(() => ['us-east-1a', 'us-east-1b', 'us-east-1a']),
  'zones/fewer-than-asked': (design, choice) =>
    editStack(vpcs(() => ({ maxAzs: 3 }))(design, choice), (stack) => ({
      ...stack,
      environment: { type: 'agnostic' },
    })),
};

function named(zones: (choice: number) => readonly string[]): Fault {
  return (design, choice) =>
    editVpc(design, choice, ({ maxAzs: _, ...vpc }) => ({ ...vpc, availabilityZones: zones(choice) }));
}

function account(...zones: readonly string[]) {
  return { type: 'account', account: '123456789012', region: 'eu-central-1', zones } as const;
}

import { guarded } from '../random/faults/bastion-faults.ts';
import { pick } from '../random/faults/fault.ts';
import type { FaultsWithFixes } from './fault.ts';

export const bastionHostFaults: FaultsWithFixes<'bastion-host'> = {
  'bastion-host/odd-type': (design, choice) =>
    guarded(design, choice, { instanceType: pick(choice, ['u-6tb1.metal', 'mac2-m2.metal']) }),
};

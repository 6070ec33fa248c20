import type { Design } from '../../../core/design/design.ts';
import type { BastionHost } from '../../../core/kinds/index.ts';
import { addToVpc, mapGroups } from '../edits.ts';
import { type Faults, pick } from './fault.ts';

export const bastionFaults: Faults = {
  'a bastion host of which the processor can’t be told': (design, choice) =>
    guarded(design, choice, {
      instanceType: pick(choice, ['u-6tb1.metal', 'mac2-m2.metal', 'u7i-6tb.112xlarge']),
    }),
  'a bastion host on hardware that there is not': (design, choice) =>
    guarded(design, choice, { instanceType: pick(choice, ['t3.gigantic', 'banana1.micro', 'x-1.large']) }),
  'a bastion host in isolated subnets': (design, choice) =>
    guarded(
      mapGroups(design, ({ mapPublicIpOnLaunch: _, ...group }) => ({ ...group, subnetType: 'isolated' })),
      choice,
      {},
    ),
};

/** One more bastion host in one of the VPCs. */
export function guarded(design: Design, choice: number, fields: Partial<BastionHost>): Design {
  return addToVpc(design, choice, 'faulty-bastion', (added) => ({
    ...added,
    kind: 'bastion-host',
    ...fields,
  }));
}

import { guarded } from '../random/faults/bastion-faults.ts';
import { pick } from '../random/faults/fault.ts';
import { everyGroup, withoutPublicIp } from './edited.ts';
import type { FaultsWithFixes } from './fault.ts';

export const bastionHostFaults: FaultsWithFixes<'bastion-host'> = {
  'bastion-host/odd-type': (design, choice) =>
    guarded(design, choice, { instanceType: pick(choice, ['u-6tb1.metal', 'mac2-m2.metal']) }),
  'bastion-host/no-way': (design, choice) => {
    const isolated = everyGroup(design, (group) => ({ ...withoutPublicIp(group), subnetType: 'isolated' }));
    const things = isolated.things.map((thing) =>
      thing.kind === 'vpc'
        ? { ...thing, natGateways: 0, enableDnsSupport: true, enableDnsHostnames: true }
        : thing,
    );
    return guarded({ ...isolated, things }, choice, { subnetType: 'isolated' });
  },
};

import type { Thing } from '../../core/kinds/index.ts';
import { pick } from '../random/faults/fault.ts';
import { everyGroup, withoutPublicIp } from './edited.ts';
import type { FaultsWithFixes } from './fault.ts';
import { listening, placed, standing } from './standing.ts';

export const workloadFaults: FaultsWithFixes<
  'selection' | 'machine' | 'scaling' | 'listener' | 'load-balancer' | 'image'
> = {
  'selection/both': placed((choice, group) => ({
    subnetGroup: group,
    subnetType: pick(choice, ['public', 'private', 'isolated']),
  })),
  'selection/no-such-group': placed(() => ({ subnetGroup: 'gone' })),
  'selection/no-such-type': (design, choice) =>
    placed(() => ({ subnetType: 'isolated' }))(
      everyGroup(design, (group) => ({ ...withoutPublicIp(group), subnetType: 'public' })),
      choice,
    ),
  'selection/no-such-zone': placed((choice) => ({ zones: [7 + choice] })),
  'machine/public-address': (design, choice) =>
    placed(() => ({ associatePublicIpAddress: true }))(
      everyGroup(design, (group) => ({ ...withoutPublicIp(group), subnetType: 'isolated' })),
      choice,
    ),
  'machine/unknown-type': placed((choice) => ({ instanceType: pick(choice, ['t3.mikro', 'm55.large']) })),
  'machine/wrong-architecture': placed((choice) =>
    choice % 2 === 0 ? { cpuType: 'arm64' } : { instanceType: 't4g.micro' },
  ),
  'scaling/sizes': standing('auto-scaling-group', (choice) => ({ minCapacity: 3 + choice, maxCapacity: 2 })),
  'scaling/desired': standing('auto-scaling-group', (choice) => ({
    maxCapacity: 2,
    desiredCapacity: 3 + choice,
  })),
  'listener/no-protocol': listening(() => ({ port: 81, targetPort: 80 })),
  'listener/no-certificate': listening(() => ({ port: 443, targetPort: 80 })),
  'listener/redirect-loop': listening(() => ({ port: 80, action: 'redirect' })),
  'listener/target-port': listening((choice) => ({
    port: 80,
    ...(choice % 2 === 0 ? { targetPort: 81 } : {}),
  })),
  'listener/status-code': listening(() => ({ port: 80, action: 'fixed-response', statusCode: 302 })),
  'listener/port-twice': (design, choice) => {
    const placed = listening(() => ({ port: 80, targetPort: 80 }))(design, choice);
    const [again] = placed.things.filter(({ id }) => id === 'faulty-listener');
    if (!again) return design;
    return {
      ...placed,
      things: [...placed.things, { ...again, id: 'again', constructId: 'Again' } as Thing],
    };
  },
  'load-balancer/one-zone': standing('load-balancer', () => ({ zones: [1] })),
  'load-balancer/zone-twice': (design, choice) =>
    standing('load-balancer', () => ({ subnetType: 'isolated' }))(
      everyGroup(design, (group) => ({ ...withoutPublicIp(group), subnetType: 'isolated' })),
      choice,
    ),
  'load-balancer/not-public': (design, choice) =>
    standing('load-balancer', (_, group) => ({ internetFacing: true, subnetGroup: group }))(
      everyGroup(design, (group) => ({ ...withoutPublicIp(group), subnetType: 'isolated' })),
      choice,
    ),
  'image/unknown-version': placed(() => ({
    image: 'windows',
    windowsVersion: 'Windows_Server-2022-English-Full-Bass',
  })),
};

import type { Instance, Thing } from '../../core/kinds/index.ts';
import { outOfZones } from '../random/faults/existing-vpc-faults.ts';
import { pick } from '../random/faults/fault.ts';
import { wired } from './connected.ts';
import { everyGroup, inMexico, withoutPublicIp } from './edited.ts';
import type { FaultsWithFixes } from './fault.ts';
import { listening, placed, standing } from './standing.ts';

export const workloadFaults: FaultsWithFixes<
  'list' | 'selection' | 'machine' | 'scaling' | 'listener' | 'load-balancer' | 'image'
> = {
  'list/left-out': (design, choice) =>
    choice % 2 === 0
      ? placed(() => ({ securityGroups: ['gone'] }))(design, choice)
      : listening(() => ({ port: 80, targetPort: 80, targets: ['faulty-machine'] }))(design, choice),
  'list/twice': (design, choice) =>
    placed(() => ({ securityGroups: ['web-group', 'web-group'] }))(wired(() => [])(design, choice), choice),
  'list/other-vpc': (design, choice) =>
    placed(() => ({ securityGroups: ['web-group'] }))(wired(() => [])(design, choice + 1), choice),
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
  'selection/no-subnet-in-zone': outOfZones,
  'selection/zone-twice': placed(() => ({ zones: [1, 1] })),
  'machine/public-address': (design, choice) =>
    placed(() => ({ associatePublicIpAddress: true }))(
      everyGroup(design, (group) => ({ ...withoutPublicIp(group), subnetType: 'isolated' })),
      choice,
    ),
  'machine/volume-without-size': placed((choice) =>
    choice % 2 === 0 ? { rootVolumeEncrypted: true } : { rootVolumeType: 'gp3' },
  ),
  'machine/outbound-ignored': (design, choice) =>
    placed(() => ({ allowAllOutbound: false, securityGroups: ['web-group'] }))(
      wired(() => [])(design, choice),
      choice,
    ),
  'machine/no-sessions': (design, choice) => {
    const isolated = everyGroup(design, (group) => ({ ...withoutPublicIp(group), subnetType: 'isolated' }));
    const things = isolated.things.map((thing) =>
      thing.kind === 'vpc'
        ? { ...thing, natGateways: 0, enableDnsSupport: true, enableDnsHostnames: true }
        : thing,
    );
    return placed(() => ({ ssmSessionPermissions: true, subnetType: 'isolated' }))(
      { ...isolated, things },
      choice,
    );
  },
  'machine/unknown-type': placed((choice) => ({ instanceType: pick(choice, ['t3.mikro', 'm55.large']) })),
  'machine/not-in-region': (design, choice) =>
    inMexico(
      placed(() => ({ instanceType: pick(choice, ['m5.large', 'c4.xlarge', 't2.nano']) }))(design, choice),
    ),
  'machine/wrong-architecture': placed((choice) =>
    choice % 2 === 0 ? { cpuType: 'arm64' } : { instanceType: 't4g.micro' },
  ),
  'scaling/sizes': standing('auto-scaling-group', (choice) => ({ minCapacity: 3 + choice, maxCapacity: 2 })),
  'scaling/desired': standing('auto-scaling-group', (choice) => ({
    maxCapacity: 2,
    desiredCapacity: 3 + choice,
  })),
  'scaling/reset': standing('auto-scaling-group', (choice) => ({
    desiredCapacity: 2 + choice,
    ...(choice % 2 === 0 ? {} : { maxCapacity: 3 + choice }),
  })),
  'listener/no-protocol': listening(() => ({ port: 81, targetPort: 80 })),
  'listener/no-certificate': listening(() => ({ port: 443, targetPort: 80 })),
  'listener/unused-certificates': listening((choice) => ({
    port: pick(choice, [80, 8080]),
    targetPort: 80,
    certificateArns: ['arn:aws:iam::123456789012:server-certificate/web'],
  })),
  'listener/unreachable-target': (design, choice) => {
    const served = listening(() => ({ port: 80, targetPort: 8000 + choice, targets: ['faulty-target'] }));
    const target = placed(() => ({}))(design, choice).things.at(-1);
    const own = { id: 'faulty-target', label: 'Target', constructId: 'FaultyTarget' };
    const { things, ...rest } = served(design, choice);
    return { ...rest, things: target ? [...things, { ...target, ...own } as Thing] : things };
  },
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
  'load-balancer/no-listeners': standing('load-balancer', () => ({})),
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
  'image/impossible': placed((choice) => ({
    image: 'amazon-linux',
    generation: pick(choice, ['al2022', 'al2023']),
    ...(choice % 3 === 0 ? { virtualization: 'hvm' } : { storage: 'gp2' }),
  })),
  'image/not-published': placed((choice) =>
    pick<Partial<Instance>>(choice, [
      { image: 'amazon-linux-2', edition: 'minimal' },
      { image: 'amazon-linux-2', storage: 's3' },
      { image: 'amazon-linux', generation: 'al2022' },
      { image: 'amazon-linux', cpuType: 'arm64', instanceType: 't4g.micro' },
    ]),
  ),
  'image/end-of-support': placed((choice) => ({
    image: pick(choice, ['amazon-linux-2', 'amazon-linux']),
    generation: 'amzn2',
  })),
  'image/unknown-region': placed((choice) => ({
    image: pick(choice, ['generic-linux', 'generic-windows']),
    regionImages: pick(choice, [['eu-centrl-1'], ['eu-west-1', 'eu-wst-1'], ['moon-1', 'us-east-1']]).map(
      (region) => ({ region, imageId: 'ami-0123456789abcdef0' }),
    ),
  })),
  'image/unknown-version': placed(() => ({
    image: 'windows',
    windowsVersion: 'Windows_Server-2022-English-Full-Bass',
  })),
};

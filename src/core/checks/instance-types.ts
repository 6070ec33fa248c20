import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import {
  type Architecture,
  instanceArchitecture,
  isInstanceType,
  isKnownInstanceType,
  nearestInstanceType,
} from '../catalog/instance-types.ts';
import { hasInstanceType } from '../catalog/offers.ts';
import { regionOf } from '../design/queries.ts';
import { BASTION_TYPE, type BastionHost, isMachine, type Machine } from '../kinds/index.ts';
import type { Check } from './check.ts';

/** Instance types that EC2 doesn't have at all or in the region, and those that can't run their image. */
export const instanceTypes: Check = ({ design }) =>
  design.things.flatMap((thing) => (isMachine(thing) ? ofMachine(thing, regionOf(design, thing)) : []));

const ofMachine = memoByIdentity(
  (machine: Machine | BastionHost, region: string | undefined): readonly Finding[] => {
    const { id, label: name, instanceType: type = BASTION_TYPE } = machine;
    if (!isInstanceType(type)) return [];
    const at = { id, field: 'instanceType' };
    if (!isKnownInstanceType(type)) {
      const nearest = nearestInstanceType(type);
      return [
        finding('machine/unknown-type', at, { name, type, ...(nearest === undefined ? {} : { nearest }) }),
      ];
    }
    const architecture = instanceArchitecture(type);
    // The CDK takes the image that fits a bastion host.
    const image = machine.kind === 'bastion-host' ? undefined : imageArchitecture(machine);
    return [
      ...(region === undefined || hasInstanceType(region, type)
        ? []
        : [finding('machine/not-in-region', at, { name, type, region })]),
      ...(architecture === undefined || image === undefined || architecture === image
        ? []
        : [finding('machine/wrong-architecture', at, { name, type, architecture, image })]),
    ];
  },
);

/** What an image is made for; of those that are known by an ID or a name only, nobody here can tell. */
function imageArchitecture({
  image = 'amazon-linux-2023',
  cpuType = 'x86_64',
}: Machine): Architecture | undefined {
  switch (image) {
    case 'amazon-linux-2023':
    case 'amazon-linux-2':
    case 'amazon-linux':
      return cpuType;
    case 'windows':
      return 'x86_64';
    default:
      return undefined;
  }
}

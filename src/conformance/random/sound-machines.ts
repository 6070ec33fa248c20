import type { Tag } from '../../core/base/fields.ts';
import { amazonLinuxGenerations } from '../../core/catalog/amazon-linux.ts';
import { windowsVersions } from '../../core/catalog/windows-versions.ts';
import type { Design, Environment } from '../../core/design/design.ts';
import { groupsOf, stackById, vpcById, zoneCountOfVpc } from '../../core/design/queries.ts';
import {
  hasRole,
  type Instance,
  type SubnetGroup,
  type SubnetType,
  type Thing,
} from '../../core/kinds/index.ts';

/** Machines with images that there are, in subnets that there are. */
export function soundMachines(design: Design): Design {
  const things = design.things.flatMap((thing) => soundThing(thing, design));
  return {
    ...design,
    things,
    stacks: things.some(hasRole) ? design.stacks.map(withTagsForRoles) : design.stacks,
  };
}

/** Tags that IAM takes too. */
function withTagsForRoles<T extends { readonly tags?: readonly Tag[] }>(tagged: T): T {
  const { tags } = tagged;
  if (!tags) return tagged;
  const plain = (text: string) => text.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_');
  return { ...tagged, tags: tags.map(({ key, value }) => ({ key: plain(key), value: plain(value) })) };
}

function soundThing(thing: Thing, design: Design): readonly Thing[] {
  if (thing.kind !== 'instance') return [thing];
  const vpc = vpcById(design, thing.parent);
  const stack = vpc && stackById(design, vpc.parent);
  if (!vpc || !stack) return [];
  const groups = groupsOf(design, vpc).filter(({ reserved }) => reserved !== true);
  const zones = zoneCountOfVpc(vpc, stack.environment);
  if (groups.length === 0 || zones === 0) return [];
  const placed = withPublicAddress(withSubnets(thing, groups, zones), groups);
  return [withTagsForRoles(withType(withImage(placed, stack.environment)))];
}

function withSubnets(drawn: Instance, groups: readonly SubnetGroup[], zones: number): Instance {
  const { subnetGroup, subnetType, zones: drawnZones, ...rest } = drawn;
  const group = groups.find(({ id }) => id === subnetGroup) ?? groups[0];
  const type = groups.some((one) => one.subnetType === subnetType) ? subnetType : groups[0]?.subnetType;
  const kept = drawnZones?.map((zone) => ((zone - 1) % zones) + 1);
  return {
    ...rest,
    ...(subnetGroup !== undefined && group ? { subnetGroup: group.id } : {}),
    ...(subnetGroup === undefined && subnetType !== undefined && type ? { subnetType: type } : {}),
    ...(kept ? { zones: [...new Set(kept)] } : {}),
  };
}

function withPublicAddress(machine: Instance, groups: readonly SubnetGroup[]): Instance {
  if (machine.associatePublicIpAddress !== true || typeOf(machine, groups) === 'public') return machine;
  return { ...machine, associatePublicIpAddress: false };
}

/** The type of the subnets that it comes to stand in. */
function typeOf(
  { subnetGroup, subnetType }: Instance,
  groups: readonly SubnetGroup[],
): SubnetType | undefined {
  const named = groups.find(({ id }) => id === subnetGroup)?.subnetType ?? subnetType;
  const order: readonly SubnetType[] = ['private', 'isolated', 'public'];
  return named ?? order.find((type) => groups.some((group) => group.subnetType === type));
}

function withImage(machine: Instance, environment: Environment): Instance {
  switch (machine.image) {
    case 'windows': {
      const length = machine.windowsVersion?.length ?? machine.label.length;
      const version = windowsVersions[(length * 37) % windowsVersions.length];
      return { ...machine, windowsVersion: version?.name ?? '' };
    }
    case 'amazon-linux': {
      const isNew =
        machine.generation === amazonLinuxGenerations.AMAZON_LINUX_2022 ||
        machine.generation === amazonLinuxGenerations.AMAZON_LINUX_2023;
      if (!isNew) return machine;
      const { virtualization: _, storage: __, ...rest } = machine;
      return rest;
    }
    case 'lookup': {
      if (environment.type !== 'account') {
        const { image: _, ...rest } = machine;
        return rest;
      }
      return {
        ...machine,
        imageName: machine.imageName ?? 'golden-*',
        imageId: machine.imageId ?? 'ami-0123456789abcdef0',
      };
    }
    case 'generic-linux':
    case 'generic-windows': {
      const drawn = distinctRegions(machine.regionImages ?? []);
      const region = environment.type === 'agnostic' ? 'eu-central-1' : environment.region;
      const known = drawn.some((one) => one.region === region);
      const own = { region, imageId: 'ami-0123456789abcdef0' };
      return { ...machine, regionImages: known ? drawn : [...drawn, own] };
    }
    case 'ssm-parameter':
      return { ...machine, parameterName: machine.parameterName ?? '/my/ami' };
    default:
      return machine;
  }
}

/** A type that there is and that can run the image. */
function withType(machine: Instance): Instance {
  const isArm = machine.cpuType === 'arm64' && !anyProcessor.has(machine.image ?? '');
  const types = isArm ? ['t4g.micro', 'c7g.xlarge', 'm7g.large'] : ['t3.micro', 'm5.large', 'r6i.2xlarge'];
  const type = types[machine.instanceType.length % types.length] ?? machine.instanceType;
  return { ...machine, instanceType: type };
}

/** Images that are only for x86-64, or of which nobody knows. */
const anyProcessor = new Set(['windows', 'lookup', 'generic-linux', 'generic-windows', 'ssm-parameter']);

function distinctRegions(images: NonNullable<Instance['regionImages']>) {
  return images.filter(({ region }, index) => images.findIndex((other) => other.region === region) === index);
}

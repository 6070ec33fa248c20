import { amazonLinuxGenerations } from '../../core/catalog/amazon-linux.ts';
import { hasInstanceType } from '../../core/catalog/offers.ts';
import { windowsVersions } from '../../core/catalog/windows-versions.ts';
import type { Design, Environment } from '../../core/design/design.ts';
import {
  anyGroupsOf,
  anyVpcById,
  regionOf,
  stackById,
  stackIdOf,
  thingById,
  zoneCountOfVpc,
} from '../../core/design/queries.ts';
import {
  type AnySubnetGroup,
  type AutoScalingGroup,
  type BastionHost,
  type Database,
  defaultPortOf,
  hasRole,
  type Instance,
  type InterfaceEndpoint,
  isEncrypted,
  isMachine,
  isWorkload,
  type Listener,
  type LoadBalancer,
  type Machine,
  type SubnetType,
  type Thing,
} from '../../core/kinds/index.ts';
import { withPlainTags } from './plain-tags.ts';
import { soundDatabase } from './sound-databases.ts';

/** Machines with images that there are, in subnets that there are. */
export function soundMachines(design: Design): Design {
  const drawn = design.things.flatMap((thing) => soundThing(thing, design));
  const kept = new Set(drawn.map(({ id }) => id));
  const things = withOwnPorts(drawn.filter(({ kind, parent }) => kind !== 'listener' || kept.has(parent)));
  return {
    ...design,
    things,
    stacks: things.some(isWorkload) ? design.stacks.map(withPlainTags) : design.stacks,
  };
}

/** A port of its own for each listener of a load balancer. */
function withOwnPorts(things: readonly Thing[]): readonly Thing[] {
  const taken = new Set<string>();
  return things.map((thing, index): Thing => {
    if (thing.kind !== 'listener') return thing;
    const key = `${thing.parent} ${defaultPortOf(thing)}`;
    if (taken.has(key))
      return { ...thing, protocol: isEncrypted(thing) ? 'HTTPS' : 'HTTP', port: 9000 + index };
    taken.add(key);
    return thing;
  });
}

function soundThing(thing: Thing, design: Design): readonly Thing[] {
  if (thing.kind === 'listener') return soundListener(thing, design);
  if (!isPlaced(thing)) return [thing];
  const vpc = anyVpcById(design, thing.parent);
  const stack = vpc && stackById(design, vpc.parent);
  if (!vpc || !stack) return [];
  const groups = anyGroupsOf(design, vpc).filter(hasSubnets);
  const zones = zoneCountOfVpc(vpc, stack.environment);
  if (groups.length === 0 || zones === 0) return [];
  const placed = withSubnets(withDistinctGroups(thing, design), groups, zones);
  if (placed.kind === 'database')
    return soundDatabase(placed, { vpc, groups, zones, region: regionOf(design, vpc) }).map(withPlainTags);
  if (placed.kind === 'interface-endpoint') return [withPlainTags(placed)];
  if (placed.kind === 'bastion-host') return [withPlainTags(withBastionType(placed, regionOf(design, vpc)))];
  if (!hasRole(placed)) return soundBalancer(placed, groups, zones);
  const machine = withType(
    withImage(withPublicAddress(placed, groups), stack.environment),
    regionOf(design, vpc),
  );
  return [withPlainTags(machine.kind === 'instance' ? machine : withSizes(machine))];
}

/** Of its own VPC, or existing groups; of those with one ID only the first. */
function withDistinctGroups(placed: Placed, design: Design): Placed {
  const { securityGroups } = placed;
  const ids = securityGroups?.filter((id, index) => {
    const own = existingId(id, design);
    const elsewhere = own === undefined && thingById(design, id)?.parent !== placed.parent;
    if (elsewhere) return false;
    return own === undefined || securityGroups.findIndex((one) => existingId(one, design) === own) === index;
  });
  return ids ? { ...placed, securityGroups: ids } : placed;
}

function existingId(id: string, design: Design): string | undefined {
  const group = thingById(design, id);
  return group?.kind === 'imported-security-group' ? group.securityGroupId : undefined;
}

function hasSubnets(group: AnySubnetGroup): boolean {
  return group.kind === 'subnet-group' ? group.reserved !== true : (group.subnets ?? []).length > 0;
}

function isPlaced(thing: Thing): thing is Placed {
  return (
    isMachine(thing) ||
    thing.kind === 'load-balancer' ||
    thing.kind === 'database' ||
    thing.kind === 'interface-endpoint'
  );
}

type Placed = Machine | BastionHost | LoadBalancer | Database | InterfaceEndpoint;

/** In two zones at least, and in one subnet of each. */
function soundBalancer(
  { zones: named, ...balancer }: LoadBalancer,
  groups: readonly AnySubnetGroup[],
  zones: number,
): readonly Thing[] {
  const facesOut =
    balancer.internetFacing === true && !groups.some(({ subnetType }) => subnetType === 'public');
  if (zones < 2) return [];
  return [
    withPlainTags({
      ...balancer,
      ...(facesOut ? { internetFacing: false } : {}),
      ...(balancer.subnetGroup === undefined ? saidType(balancer, groups) : {}),
      ...(balancer.subnetGroup === undefined ? { onePerZone: true } : {}),
      ...(named && named.length > 1 ? { zones: named } : {}),
    }),
  ];
}

/** The CDK's own choice for what faces the internet can't be narrowed to one subnet of each zone. */
function saidType({ internetFacing, subnetType }: LoadBalancer, groups: readonly AnySubnetGroup[]) {
  const hasPublic = groups.some((group) => group.subnetType === 'public');
  return internetFacing === true && hasPublic && subnetType === undefined
    ? { subnetType: 'public' as const }
    : {};
}

function withSizes(group: AutoScalingGroup): AutoScalingGroup {
  const { minCapacity = 1, maxCapacity, desiredCapacity } = group;
  const numbers = [minCapacity, desiredCapacity, maxCapacity].filter((one) => one !== undefined);
  const [least = 0, ...others] = numbers.toSorted((one, other) => one - other);
  const most = others.at(-1) ?? least;
  return {
    ...group,
    ...(group.minCapacity === undefined && least >= 1 ? {} : { minCapacity: least }),
    ...(desiredCapacity === undefined ? {} : { desiredCapacity: others[0] ?? least }),
    ...(maxCapacity === undefined ? {} : { maxCapacity: most }),
  };
}

/** With a port and a protocol that are told, certificates for HTTPS, and targets in its VPC and stack. */
function soundListener(listener: Listener, design: Design): readonly Thing[] {
  const balancer = thingById(design, listener.parent);
  const targets = listener.targets?.filter((id) => {
    const target = thingById(design, id);
    if (!balancer || target?.parent !== balancer.parent) return false;
    return stackIdOf(design, target) === stackIdOf(design, balancer);
  });
  const protocol = listener.protocol ?? (listener.port === undefined ? 'HTTP' : undefined);
  const port = protocol === undefined ? 8080 : listener.port;
  const isSafe = protocol === undefined ? port === 443 || port === 8443 : protocol === 'HTTPS';
  const { targets: _, certificateArns, statusCode, ...rest } = listener;
  const { redirectProtocol, redirectPort } = listener;
  const leadsElsewhere =
    (redirectProtocol !== undefined && (redirectProtocol === 'HTTPS') !== isSafe) ||
    (redirectPort !== undefined && redirectPort !== port && port !== undefined);
  return [
    {
      ...rest,
      ...(protocol === undefined ? {} : { protocol }),
      ...(port === undefined ? {} : { port }),
      ...(isSafe
        ? { certificateArns: certificateArns ?? ['arn:aws:iam::123456789012:server-certificate/web'] }
        : {}),
      ...(targets && targets.length > 0 ? { targets } : {}),
      ...soundTargetPort(listener),
      ...(statusCode === undefined
        ? {}
        : { statusCode: Math.floor(statusCode / 100) === 3 ? 404 : statusCode }),
      ...(leadsElsewhere ? {} : { redirectPort: 10_443 }),
    },
  ];
}

function soundTargetPort({ targetPort, targetProtocol }: Listener): Partial<Listener> {
  if (targetProtocol !== undefined) return {};
  return { targetPort: targetPort === undefined ? 8080 : ([80, 8080, 443][targetPort % 3] ?? 80) };
}

function withSubnets<T extends Placed>(drawn: T, groups: readonly AnySubnetGroup[], zones: number): T {
  const { subnetGroup, subnetType, zones: drawnZones, ...rest } = drawn;
  const group = groups.find(({ id }) => id === subnetGroup) ?? groups[0];
  const has = (type: SubnetType | undefined) => groups.some((one) => one.subnetType === type);
  // Few VPCs have isolated groups, so where there are some they are taken more often.
  const isWanted = has(subnetType) && !(has('isolated') && drawn.label.length % 2 === 0);
  const type = isWanted ? subnetType : has('isolated') ? 'isolated' : groups[0]?.subnetType;
  const kept = drawnZones?.map((zone) => ((zone - 1) % zones) + 1);
  // What is taken out and put back is of the same fields.
  return {
    ...(rest as T),
    ...(subnetGroup !== undefined && group ? { subnetGroup: group.id } : {}),
    ...(subnetGroup === undefined && subnetType !== undefined && type ? { subnetType: type } : {}),
    ...(kept ? { zones: [...new Set(kept)] } : {}),
  };
}

function withPublicAddress(machine: Machine, groups: readonly AnySubnetGroup[]): Machine {
  if (machine.associatePublicIpAddress !== true || typeOf(machine, groups) === 'public') return machine;
  return { ...machine, associatePublicIpAddress: false };
}

/** The type of the subnets that it comes to stand in. */
function typeOf(
  { subnetGroup, subnetType }: Machine,
  groups: readonly AnySubnetGroup[],
): SubnetType | undefined {
  const named = groups.find(({ id }) => id === subnetGroup)?.subnetType ?? subnetType;
  const order: readonly SubnetType[] = ['private', 'isolated', 'public'];
  return named ?? order.find((type) => groups.some((group) => group.subnetType === type));
}

/** Look-ups work where the account is known only, so there they are drawn more often. */
function withImage(drawn: Machine, environment: Environment): Machine {
  const isLucky = drawn.image === undefined && environment.type === 'account' && drawn.label.length % 2 === 1;
  return withKnownImage(isLucky ? { ...drawn, image: 'lookup' } : drawn, environment);
}

function withKnownImage(machine: Machine, environment: Environment): Machine {
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
        ...(machine.imageFilters ? { imageFilters: distinctFilters(machine.imageFilters) } : {}),
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

/** A type that the region has and that can run the image. */
function withType(machine: Machine, region: string | undefined): Machine {
  const isArm = machine.cpuType === 'arm64' && !anyProcessor.has(machine.image ?? '');
  const types = isArm ? ['t4g.micro', 'c7g.xlarge', 'm7g.large'] : ['t3.micro', 'm5.large', 'r6i.2xlarge'];
  const offered = types.filter((type) => region === undefined || hasInstanceType(region, type));
  const type = offered[machine.instanceType.length % offered.length] ?? machine.instanceType;
  return { ...machine, instanceType: type };
}

/** Where one is said, one that the region has, of either processor. */
function withBastionType({ instanceType, ...bastion }: BastionHost, region: string | undefined): BastionHost {
  if (instanceType === undefined) return bastion;
  const offered = ['t3.micro', 't4g.nano', 'm7g.large', 'm5.large'].filter(
    (type) => region === undefined || hasInstanceType(region, type),
  );
  const type = offered[(instanceType.length + bastion.label.length) % offered.length];
  return type === undefined ? bastion : { ...bastion, instanceType: type };
}

/** Images that are only for x86-64, or of which nobody knows. */
const anyProcessor = new Set(['windows', 'lookup', 'generic-linux', 'generic-windows', 'ssm-parameter']);

function distinctFilters(filters: NonNullable<Instance['imageFilters']>) {
  return filters.filter(({ name }, index) => filters.findIndex((other) => other.name === name) === index);
}

/** Of several images for one region the first. */
export function distinctRegions(images: NonNullable<Instance['regionImages']>) {
  return images.filter(({ region }, index) => images.findIndex((other) => other.region === region) === index);
}

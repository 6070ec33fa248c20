import type { Tag } from '../base/fields.ts';
import type { Place } from '../base/place.ts';
import { amazonLinuxParameter } from '../catalog/amazon-linux.ts';
import { instanceArchitecture } from '../catalog/instance-types.ts';
import { formerNatImage, imageFilters } from '../plan/context-keys.ts';
import { logicalId } from '../plan/paths.ts';
import { allowFromAnyone, type Connections } from './connections.ts';
import { dependencies, waysOut } from './dependencies.ts';
import { imageId } from './image-id.ts';
import { keepWorkload } from './keep.ts';
import { instanceTypeOf, keyNameOf, type MachineSurroundings } from './machine.ts';
import type { MachineImage } from './machine-image.ts';
import { finishGroup, groupAt, type MadeGroup } from './made-groups.ts';
import type { NatInstancesProvider } from './nat-provider.ts';
import type { ImageNetwork, InstanceNetwork, InstanceRole, NatInstancesNetwork } from './network.ts';
import { allTraffic } from './ports.ts';
import type { GroupDraft } from './security-group.ts';
import { type SelectedSubnet, selectById } from './select-subnets.ts';
import { booleanOf, fieldOf } from './values.ts';
import { type NatInstance, type SubnetNetwork, subnetIdOf, type VpcNetwork } from './vpc-network.ts';

/** The NAT instances of a VPC as it makes them; later statements may still add rules to their group. */
export interface NatInstancesDraft {
  /** The expression that makes their provider. */
  readonly subject: object;
  readonly origin: Place;
  readonly provider: NatInstancesProvider;
  readonly vpc: VpcNetwork;
  readonly group: MadeGroup;
  readonly connections: Connections;
  /** Those of each instance, in their order. */
  readonly images: readonly ImageNetwork[];
}

/** `provider.configureNat`: one security group for all of them, then a machine in each of the subnets. */
export function natInstancesDraft(
  subject: object,
  origin: Place,
  provider: NatInstancesProvider,
  vpc: VpcNetwork,
  { scope, parameters, report }: MachineSurroundings,
): NatInstancesDraft {
  const traffic = fieldOf(provider.props, 'defaultAllowedTraffic');
  const allowed = traffic?.is === 'member' ? traffic.name : 'INBOUND_AND_OUTBOUND';
  const path = [vpc.id, 'NatSecurityGroup'];
  const group = groupAt(path, {
    subject,
    origin,
    scope,
    vpc,
    description: 'Security Group for NAT instances',
    name: undefined,
    allowAllOutbound: allowed !== 'NONE',
  });
  const connections = { name: path.join('/'), groups: [group.draft] };
  if (allowed === 'INBOUND_AND_OUTBOUND')
    allowFromAnyone(connections, allTraffic, { origin, stackId: scope.id, description: undefined, report });
  const image = imageOf(provider);
  const field = image.is === 'lookup' ? 'imageId' : 'regionImages';
  const images = vpc.natInstances.map((nat) =>
    imageId({ image, scope, path: pathOf(vpc, nat), origin, parameters, report, field }),
  );
  return { subject, origin, provider, vpc, group, connections, images };
}

/** The image that was given, or what the provider takes: for the processor of the instance type, or as it is found. */
function imageOf({ generation, props }: NatInstancesProvider): MachineImage {
  const given = fieldOf(props, 'machineImage');
  if (given?.is === 'object' && given.object.type === 'machine-image') return given.object.image;
  if (generation === 'v1') {
    const { name, owners } = formerNatImage;
    return { is: 'lookup', isWindows: false, request: { owners, filters: imageFilters(name, false, []) } };
  }
  const isArm = instanceArchitecture(instanceTypeOf(props)) === 'arm64';
  const name = amazonLinuxParameter({ generation: 'al2023', ...(isArm ? { cpuType: 'arm64' } : {}) });
  return name === undefined
    ? { is: 'impossible', isWindows: false }
    : { is: 'parameter', name, isWindows: false };
}

function pathOf(vpc: VpcNetwork, { subnetId }: NatInstance): readonly string[] {
  return [vpc.id, subnetId, 'NatInstance'];
}

/**
 * Once all statements ran: with the tags of the VPC, which reach all that it made, of the subnet that each is in, and
 * their own.
 */
export function finishNatInstances(
  draft: NatInstancesDraft,
  vpcTags: readonly Tag[],
  tagsOf: (one: SubnetNetwork | NatInstance | GroupDraft) => readonly Tag[],
): NatInstancesNetwork {
  const { subject, origin, provider, vpc, group } = draft;
  const named = [{ key: 'Name', value: vpc.nameTag }, ...vpcTags];
  const subnets = vpc.natInstances.flatMap((nat) => selectById(vpc, nat.subnetId));
  return keepWorkload(subject, {
    is: 'nat-instances',
    origin,
    vpc,
    ownGroup: finishGroup(group, vpc.stackId, [...named, ...tagsOf(group.draft)]),
    subnets: subnets.map(({ subnet }) => ({
      subnetId: subnetIdOf(subnet),
      origin: subnet.origin,
    })),
    instances: vpc.natInstances.flatMap((nat, index) => {
      const [subnet] = selectById(vpc, nat.subnetId);
      const image = draft.images[index];
      if (!subnet || !image) return [];
      const around = [...vpcTags, ...tagsOf(subnet.subnet)];
      return [finishOne(draft, nat, { selected: subnet, image, around, own: tagsOf(nat) })];
    }),
    ...(provider.generation === 'v1' ? { sharedRole: { logicalId: sharedRoleId(vpc), tags: named } } : {}),
  });
}

function sharedRoleId(vpc: VpcNetwork): string {
  return logicalId(vpc.id, 'NatRole', 'Resource');
}

interface NatParts {
  readonly selected: SelectedSubnet;
  readonly image: ImageNetwork;
  /** The tags of its VPC and subnet. */
  readonly around: readonly Tag[];
  readonly own: readonly Tag[];
}

function finishOne(
  { origin, provider, vpc, group }: NatInstancesDraft,
  nat: NatInstance,
  { selected, image, around, own }: NatParts,
): InstanceNetwork {
  const { generation, props } = provider;
  const { stackId } = vpc;
  const path = pathOf(vpc, nat);
  const keyName = keyNameOf(fieldOf(props, 'keyPair'));
  const address = booleanOf(fieldOf(props, 'associatePublicIpAddress'));
  const associatePublicIpAddress = generation === 'v2' ? address : undefined;
  const credits = fieldOf(props, 'creditSpecification');
  const role = roleOf(generation, vpc, path);
  const rolePath = generation === 'v1' ? [vpc.id, 'NatRole'] : [...path, 'InstanceRole'];
  const { subnet } = selected;
  return {
    is: 'instance',
    origin,
    path,
    stackId,
    vpc,
    tags: [...around, { key: 'Name', value: [stackId, ...path].join('/') }, ...own],
    groupIds: [group.draft.groupId],
    role,
    instanceType: instanceTypeOf(props),
    image,
    ...(keyName === undefined ? {} : { keyName }),
    ...(associatePublicIpAddress === undefined ? {} : { associatePublicIpAddress }),
    requireImdsv2: false,
    logicalId: nat.logicalId,
    subnet: {
      subnetId: subnetIdOf(subnet),
      zone: subnet.zone?.value ?? '',
      origin: subnet.origin,
    },
    dependsOn: dependencies([
      { path: [stackId, ...rolePath, 'Resource'].join('/'), id: role.logicalId },
      ...(associatePublicIpAddress ? waysOut([selected], vpc) : []),
    ]),
    forwards: { setsItselfUp: generation === 'v2' },
    ...(credits?.is === 'member' ? { cpuCredits: credits.name.toLowerCase() } : {}),
  };
}

function roleOf(generation: 'v1' | 'v2', vpc: VpcNetwork, path: readonly string[]): InstanceRole {
  const profileLogicalId = logicalId(...path, 'InstanceProfile');
  return generation === 'v1'
    ? { logicalId: sharedRoleId(vpc), profileLogicalId, allowsSessions: false, isShared: true }
    : { logicalId: logicalId(...path, 'InstanceRole', 'Resource'), profileLogicalId, allowsSessions: false };
}

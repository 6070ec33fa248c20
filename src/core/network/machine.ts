import { type Finding, finding } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import { logicalId, respellConstructId } from '../plan/paths.ts';
import type { Construct } from '../plan/plan.ts';
import type { TemplateValue } from '../plan/template-value.ts';
import { evaluate, type Names } from './evaluate.ts';
import { imageId } from './image-id.ts';
import type { MachineImage } from './machine-image.ts';
import { type GroupRequest, groupAt, type MadeGroup } from './made-groups.ts';
import type { ImageParameter, MachineNetwork, RootVolume } from './network.ts';
import { missing, type StackScope, type Value } from './runtime.ts';
import type { GroupDraft } from './security-group.ts';
import { type SelectedSubnet, selectSubnets } from './select-subnets.ts';
import { booleanOf, fieldOf, textOf } from './values.ts';
import type { VpcNetwork } from './vpc-network.ts';

/** What a statement that makes a machine needs of its stack. */
export interface MachineSurroundings {
  readonly scope: StackScope;
  readonly names: Names;
  readonly parameters: Map<string, ImageParameter>;
  readonly report: (found: Finding) => void;
}

/** A machine as its statement makes it; later ones may still add groups, tags and rules. */
export interface MachineDraft {
  /** The expression that makes it. */
  readonly subject: object;
  readonly props: Value;
  readonly scope: StackScope;
  readonly ownGroup?: MadeGroup;
  readonly groups: GroupDraft[];
  /** The target groups that it was registered with. */
  readonly targetGroups: TemplateValue[];
  readonly subnets: readonly SelectedSubnet[];
  readonly parts: Omit<MachineNetwork, 'tags' | 'ownGroup' | 'groupIds'>;
}

/** What constructs that have machines in them do in their own way. */
interface MachineWays {
  /** Where the machine stands below the stack, if not in the construct itself. */
  readonly path?: readonly string[];
  /** Where a table of images stands below that. */
  readonly imagePath?: readonly string[];
  /** The property that selects subnets. */
  readonly selection?: string;
  /** Where none is said. */
  readonly instanceType?: string;
  /** The image where none is said, by the instance type; asked in any case, as the CDK does it. */
  readonly image?: (instanceType: string) => MachineImage;
}

/**
 * Security group, role and image of an instance or of an Auto Scaling group's machines. `undefined` where the VPC could
 * not be built.
 */
export function machineDraft(
  construct: Construct,
  origin: Place,
  { scope, names, parameters, report }: MachineSurroundings,
  ways: MachineWays = {},
): MachineDraft | undefined {
  const props = construct.props ? evaluate(construct.props, names) : missing;
  const vpc = vpcOf(fieldOf(props, 'vpc'));
  if (!vpc) return undefined;
  const { path = [respellConstructId(construct.id)], imagePath = [], selection = 'vpcSubnets' } = ways;
  const carried = carriedGroups(fieldOf(props, 'securityGroup'), [...path, 'InstanceSecurityGroup'], {
    subject: construct,
    origin,
    scope,
    vpc,
    description: undefined,
    name: undefined,
    allowAllOutbound: booleanOf(fieldOf(props, 'allowAllOutbound')) ?? true,
  });
  const instanceType = instanceTypeOf(props) || (ways.instanceType ?? '');
  const given = fieldOf(props, 'machineImage');
  const usual = ways.image?.(instanceType);
  const image = given?.is === 'object' && given.object.type === 'machine-image' ? given.object.image : usual;
  const keyName = keyNameOf(fieldOf(props, 'keyPair'));
  const associatePublicIpAddress = booleanOf(fieldOf(props, 'associatePublicIpAddress'));
  const rootVolume = rootVolumeOf(fieldOf(props, 'blockDevices'));
  return {
    subject: construct,
    props,
    scope,
    ...carried,
    targetGroups: [],
    subnets: selectSubnets({
      vpc,
      selection: fieldOf(props, selection),
      name: construct.id,
      at: { ...origin, field: 'subnetGroup' },
      report,
    }),
    parts: {
      origin,
      path,
      stackId: scope.id,
      vpc,
      role: {
        logicalId: logicalId(...path, 'InstanceRole', 'Resource'),
        profileLogicalId: logicalId(...path, 'InstanceProfile'),
        allowsSessions: booleanOf(fieldOf(props, 'ssmSessionPermissions')) ?? false,
      },
      instanceType,
      image: image
        ? imageId({ image, scope, path: [...path, ...imagePath], origin, parameters, report })
        : { id: '', isWindows: false },
      requireImdsv2: booleanOf(fieldOf(props, 'requireImdsv2')) ?? false,
      ...(keyName === undefined ? {} : { keyName }),
      ...(associatePublicIpAddress === undefined ? {} : { associatePublicIpAddress }),
      ...(rootVolume === undefined ? {} : { rootVolume }),
    },
  };
}

/** The group that a construct was given, or one of its own at a path below it. */
export function carriedGroups(
  given: Value | undefined,
  path: readonly string[],
  own: GroupRequest,
): { readonly ownGroup?: MadeGroup; readonly groups: GroupDraft[] } {
  const group = groupOf(given);
  if (group) return { groups: [group] };
  const ownGroup = groupAt(path, own);
  return { ownGroup, groups: [ownGroup.draft] };
}

/** A public address works in public subnets only. */
export function reportAddress(
  { subnets, parts }: MachineDraft,
  name: string,
  origin: Place,
  report: (found: Finding) => void,
): void {
  const isPublic = subnets.some(({ type }) => type === 'public');
  if (parts.associatePublicIpAddress && !isPublic)
    report(finding('machine/public-address', { ...origin, field: 'associatePublicIpAddress' }, { name }));
}

export function vpcOf(value: Value | undefined): VpcNetwork | undefined {
  return value?.is === 'object' && value.object.type === 'vpc' ? value.object.vpc : undefined;
}

export function groupOf(value: Value | undefined): GroupDraft | undefined {
  return value?.is === 'object' && value.object.type === 'security-group' ? value.object.group : undefined;
}

export function groupIdsOf(groups: readonly GroupDraft[]): readonly TemplateValue[] {
  return groups.map(({ groupId }) => groupId);
}

/** Empty where none is said. */
export function instanceTypeOf(props: Value): string {
  const type = fieldOf(props, 'instanceType');
  return type?.is === 'object' && type.object.type === 'instance-type' ? type.object.name : '';
}

export function keyNameOf(pair: Value | undefined): string | undefined {
  return pair?.is === 'object' && pair.object.type === 'key-pair' ? pair.object.name : undefined;
}

function rootVolumeOf(devices: Value | undefined): RootVolume | undefined {
  const device = devices?.is === 'list' ? devices.items[0] : undefined;
  const volume = fieldOf(device, 'volume');
  if (volume?.is !== 'object' || volume.object.type !== 'block-volume') return undefined;
  const { size, options } = volume.object;
  const type = fieldOf(options, 'volumeType');
  const encrypted = booleanOf(fieldOf(options, 'encrypted'));
  return {
    deviceName: textOf(fieldOf(device, 'deviceName')) ?? '',
    size,
    ...(type?.is === 'member' ? { type: type.name.toLowerCase() } : {}),
    ...(encrypted === undefined ? {} : { encrypted }),
  };
}

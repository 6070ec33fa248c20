import {
  type BastionHost,
  type Connectable,
  type ConstructThing,
  type Machine,
  runsWindows,
} from '../kinds/index.ts';
import {
  creation,
  field,
  list,
  literal,
  methodCall,
  reference,
  scope,
  staticCall,
  struct,
} from '../plan/expressions.ts';
import { respellConstructId } from '../plan/paths.ts';
import type { Statement, StructField } from '../plan/plan.ts';
import { machineImage } from './machine-image.ts';
import { referTo } from './names.ts';
import { sayingsOf } from './said.ts';
import { type Surroundings, subnetSelection } from './subnet-selection.ts';

/** In the order in which a person would say it: where, what, from which image, behind which groups, the rest. */
export function machineProps(
  machine: Machine,
  surroundings: Surroundings,
  [firstGroup]: readonly Connectable[],
): readonly (StructField | undefined)[] {
  const { id } = machine;
  const { said, plain } = sayingsOf(machine);
  return [
    field('vpc', referTo(surroundings.vpc)),
    subnetSelection(machine, surroundings),
    said('instanceType', (type) => creation('aws_ec2.InstanceType', literal(type))),
    field('machineImage', machineImage(machine), { id, field: 'image' }),
    firstGroup && field('securityGroup', referTo(firstGroup), { id, field: 'securityGroups' }),
    plain('allowAllOutbound'),
    plain('associatePublicIpAddress'),
    rootVolume(machine),
    plain('requireImdsv2'),
    plain('ssmSessionPermissions'),
  ];
}

/** The name of the device that images start from: it depends on their system. */
function rootDevice(machine: Machine | BastionHost): string {
  return machine.kind !== 'bastion-host' && runsWindows(machine) ? '/dev/sda1' : '/dev/xvda';
}

export function rootVolume(machine: Machine | BastionHost): StructField | undefined {
  const { id, rootVolumeSize } = machine;
  if (rootVolumeSize === undefined) return undefined;
  const { said, plain } = sayingsOf(machine);
  // Each of the two libraries has types of its own for the same.
  const module = machine.kind === 'auto-scaling-group' ? 'aws_autoscaling' : 'aws_ec2';
  const options = struct(`${module}.EbsDeviceOptions`, [
    said(
      'rootVolumeType',
      (type) => ({ is: 'member', type: `${module}.EbsDeviceVolumeType`, member: type.toUpperCase() }),
      'volumeType',
    ),
    plain('rootVolumeEncrypted', 'encrypted'),
  ]);
  const size = { ...literal(rootVolumeSize), origin: { id, field: 'rootVolumeSize' } };
  const volume = staticCall(
    `${module}.BlockDeviceVolume`,
    'ebs',
    ...(options.fields.length > 0 ? [size, options] : [size]),
  );
  const device = struct(`${module}.BlockDevice`, [
    field('deviceName', literal(rootDevice(machine))),
    field('volume', volume),
  ]);
  return field('blockDevices', list([device]));
}

type HasKeyPair = Pick<Machine, 'id' | 'constructId' | 'keyPairName'>;

/** A key pair that is there already, by its name; a construct of its own, named after the machine. */
export function keyPair({
  id,
  constructId,
  keyPairName,
}: HasKeyPair): (Statement & { readonly name: string }) | undefined {
  if (keyPairName === undefined) return undefined;
  return {
    origin: { id, field: 'keyPairName' },
    name: `${id} key pair`,
    called: `${respellConstructId(constructId)} key pair`,
    expression: staticCall('aws_ec2.KeyPair', 'fromKeyPairName', scope, literal(`${constructId}KeyPair`), {
      ...literal(keyPairName),
      origin: { id, field: 'keyPairName' },
    }),
  };
}

export function keyPairProp(
  { id }: HasKeyPair,
  key: { readonly name: string } | undefined,
): StructField | undefined {
  return key && field('keyPair', reference(key.name), { id, field: 'keyPairName' });
}

/** The groups behind the first are added to what is made. */
export function carriedGroups(
  machine: ConstructThing,
  [, ...others]: readonly Connectable[],
): readonly Statement[] {
  return others.map((group) => ({
    origin: { id: machine.id, field: 'securityGroups' },
    expression: methodCall(referTo(machine), 'addSecurityGroup', referTo(group)),
  }));
}

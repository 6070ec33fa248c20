import type { Environment } from '../design/design.ts';
import { zoneCountOfVpc } from '../design/queries.ts';
import { concerns, type NatInstances, type SubnetGroup, type Vpc } from '../kinds/index.ts';
import {
  creation,
  element,
  field,
  literal,
  member,
  property,
  staticCall,
  struct,
} from '../plan/expressions.ts';
import type { Expression, Statement } from '../plan/plan.ts';
import { keyPair, keyPairProp } from './machine.ts';
import { imagesByRegion } from './machine-image.ts';
import { nameOf, referTo } from './names.ts';
import { natSubnetIds } from './nat-subnets.ts';
import { sayingsOf } from './said.ts';
import { tagStatements } from './tags.ts';

/** Tags on each of the machines and on the group that they share, once their VPC made them. */
export function natInstancesTags(
  instances: NatInstances,
  vpc: Vpc,
  environment: Environment,
  groups: readonly SubnetGroup[],
): readonly Statement[] {
  const { id, tags = [] } = instances;
  if (!concerns(instances, 'tags')) return [];
  const count = natSubnetIds(vpc, groups, zoneCountOfVpc(vpc, environment)).length;
  if (count === 0) return [];
  const provider = referTo(instances);
  const machines = Array.from({ length: count }, (_, index) =>
    element(property(provider, 'gatewayInstances'), index),
  );
  return [property(provider, 'securityGroup'), ...machines].flatMap((made) =>
    tagStatements(made, tags, { id, field: 'tags' }),
  );
}

/** The provider by which a VPC makes its NAT instances; it comes before the VPC. */
export function natInstancesStatements(instances: NatInstances): readonly Statement[] {
  const { id, generation, regionImages } = instances;
  const { said, plain } = sayingsOf(instances);
  const key = keyPair(instances);
  const props = struct('aws_ec2.NatInstanceProps', [
    said('instanceType', (type) => creation('aws_ec2.InstanceType', literal(type))),
    regionImages &&
      field('machineImage', imagesByRegion(id, 'genericLinux', regionImages), { id, field: 'regionImages' }),
    said(
      'defaultAllowedTraffic',
      (traffic): Expression =>
        member('aws_ec2.NatTrafficDirection', traffic.toUpperCase().replaceAll('-', '_')),
    ),
    keyPairProp(instances, key),
    said('creditSpecification', (credits) => member('aws_ec2.CpuCredits', credits.toUpperCase())),
    generation === 'v1' ? undefined : plain('associatePublicIpAddress'),
  ]);
  const method = generation === 'v1' ? 'instance' : 'instanceV2';
  const provider = {
    ...staticCall('aws_ec2.NatProvider', method, props),
    origin: { id, field: generation === undefined ? '' : 'generation' },
  };
  return [...(key ? [key] : []), { origin: { id }, ...nameOf(instances), expression: provider }];
}

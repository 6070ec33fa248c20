import type { NatInstances } from '../kinds/index.ts';
import { creation, field, literal, member, staticCall, struct } from '../plan/expressions.ts';
import type { Expression, Statement } from '../plan/plan.ts';
import { keyPair, keyPairProp } from './machine.ts';
import { imagesByRegion } from './machine-image.ts';
import { nameOf } from './names.ts';
import { sayingsOf } from './said.ts';

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

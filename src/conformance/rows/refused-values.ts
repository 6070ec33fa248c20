import { kinds } from '../../core/kinds/index.ts';
import { construct, field, literal, member, staticCall, struct } from '../../core/plan/expressions.ts';
import type { StructField } from '../../core/plan/plan.ts';
import type { ErrorPattern } from '../error-patterns.ts';

/** Values that a field of ours doesn't take, in plans as one would write them by hand. */

export function refusedBlock(text: string, library: ErrorPattern | 'accepts') {
  const vpc = vpcWith(field('ipAddresses', staticCall('aws_ec2.IpAddresses', 'cidr', literal(text))));
  return {
    what: `the block "${text}"`,
    status: 'refused',
    field: kinds.vpc.fields.cidr,
    value: text,
    vpc,
    library,
  } as const;
}

export function vpcWith(...fields: readonly StructField[]) {
  return construct('aws_ec2.Vpc', 'Vpc', struct('aws_ec2.VpcProps', fields));
}

export function groupWith(...fields: readonly StructField[]) {
  const type = field('subnetType', member('aws_ec2.SubnetType', 'PUBLIC'));
  return struct('aws_ec2.SubnetConfiguration', [field('name', literal('A')), type, ...fields]);
}

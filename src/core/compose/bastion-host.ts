import { memoByIdentity } from '../base/memo.ts';
import type { Environment } from '../design/design.ts';
import type { AnySubnetGroup, AnyVpc, BastionHost, Connectable } from '../kinds/index.ts';
import {
  construct,
  creation,
  field,
  literal,
  methodCall,
  property,
  staticCall,
  struct,
} from '../plan/expressions.ts';
import type { Statement } from '../plan/plan.ts';
import { rootVolume } from './machine.ts';
import { nameOf, referTo } from './names.ts';
import { sayingsOf } from './said.ts';
import { subnetSelection } from './subnet-selection.ts';
import { tagStatements } from './tags.ts';

/** A bastion host, followed by further groups that it carries: those belong to the instance in it. */
export const composeBastionHost = memoByIdentity(
  (
    bastion: BastionHost,
    vpc: AnyVpc,
    environment: Environment,
    group: AnySubnetGroup | undefined,
    ...carried: readonly Connectable[]
  ): readonly Statement[] => {
    const { id } = bastion;
    const { said, plain } = sayingsOf(bastion);
    const [first, ...others] = carried;
    const props = struct('aws_ec2.BastionHostLinuxProps', [
      field('vpc', referTo(vpc)),
      subnetSelection(bastion, { vpc, environment, group }, 'subnetSelection'),
      said('instanceType', (type) => creation('aws_ec2.InstanceType', literal(type))),
      said(
        'imageParameter',
        (name) => staticCall('aws_ec2.MachineImage', 'fromSsmParameter', literal(name)),
        'machineImage',
      ),
      first && field('securityGroup', referTo(first), { id, field: 'securityGroups' }),
      rootVolume(bastion),
      plain('requireImdsv2'),
      plain('instanceName'),
    ]);
    return [
      {
        origin: { id },
        ...nameOf(bastion),
        expression: construct('aws_ec2.BastionHostLinux', bastion.constructId, props),
      },
      ...others.map((other) => ({
        origin: { id, field: 'securityGroups' },
        expression: methodCall(property(referTo(bastion), 'instance'), 'addSecurityGroup', referTo(other)),
      })),
      ...tagStatements(referTo(bastion), bastion.tags ?? [], { id, field: 'tags' }),
    ];
  },
);

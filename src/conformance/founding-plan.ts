import {
  construct,
  field,
  list,
  literal,
  member,
  methodCall,
  property,
  reference,
  scope,
  staticCall,
  struct,
} from '../core/plan/expressions.ts';
import type { Expression, Plan } from '../core/plan/plan.ts';

/** The founding network as a plan written by hand: the proof of the interpreter that needs nothing else of ours. */
export function foundingPlan(): Plan {
  const origin = { id: 'vpc' };
  const subnetIds = property(
    methodCall(
      reference('vpc'),
      'selectSubnets',
      struct('aws_ec2.SubnetSelection', [field('subnetGroupName', literal('Database'))]),
    ),
    'subnetIds',
  );
  return {
    title: 'Founding',
    context: {},
    stacks: [
      {
        origin: { id: 'stack' },
        id: 'Network',
        props: struct('StackProps', []),
        zoneOverride: 3,
        statements: [
          {
            origin,
            name: 'vpc',
            expression: construct(
              'aws_ec2.Vpc',
              'TheVPC',
              struct('aws_ec2.VpcProps', [
                field('ipAddresses', staticCall('aws_ec2.IpAddresses', 'cidr', literal('10.0.0.0/21'))),
                field(
                  'subnetConfiguration',
                  list([
                    group('Ingress', 'PUBLIC', 24),
                    group('Application', 'PRIVATE_WITH_EGRESS', 24),
                    group('Database', 'PRIVATE_ISOLATED', 28),
                  ]),
                ),
              ]),
            ),
          },
          {
            origin,
            expression: construct(
              'CfnOutput',
              'DatabaseSubnets',
              struct('CfnOutputProps', [field('value', staticCall('Fn', 'join', literal(','), subnetIds))]),
            ),
          },
          {
            origin,
            expression: methodCall(staticCall('Tags', 'of', scope), 'add', literal('Owner'), literal('net')),
          },
        ],
      },
    ],
  };
}

function group(name: string, type: string, cidrMask: number): Expression {
  return struct('aws_ec2.SubnetConfiguration', [
    field('name', literal(name)),
    field('subnetType', member('aws_ec2.SubnetType', type)),
    field('cidrMask', literal(cidrMask)),
  ]);
}

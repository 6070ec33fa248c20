import { expect, test } from 'vitest';
import {
  construct,
  field,
  list,
  literal,
  member,
  methodCall,
  property,
  reference,
  staticCall,
  struct,
} from '../../core/plan/expressions.ts';
import type { Expression, Plan } from '../../core/plan/plan.ts';
import { foundingPlan } from '../founding-plan.ts';
import { planTypeFaults } from './plan-types.ts';

test('knows all that the founding plan says', () => {
  expect(planTypeFaults(foundingPlan())).toEqual([]);
});

const vpcProps = (...fields: Parameters<typeof struct>[1]) =>
  construct('aws_ec2.Vpc', 'V', struct('aws_ec2.VpcProps', fields));

test.each<[string, Expression, string]>([
  ['a field that is not there', vpcProps(field('maxAz', literal(1))), 'aws_ec2.VpcProps has no field maxAz'],
  [
    'a value of another type',
    vpcProps(field('maxAzs', literal('1'))),
    'aws_ec2.VpcProps.maxAzs is string, not number',
  ],
  [
    'a field given twice',
    vpcProps(field('maxAzs', literal(1)), field('maxAzs', literal(1))),
    'aws_ec2.VpcProps.maxAzs is given twice',
  ],
  [
    'a required field that is missing',
    vpcProps(
      field(
        'subnetConfiguration',
        list([struct('aws_ec2.SubnetConfiguration', [field('name', literal('a'))])]),
      ),
    ),
    'aws_ec2.SubnetConfiguration.subnetType is missing',
  ],
  [
    'yesterday’s API',
    vpcProps(field('cidr', literal('10.0.0.0/16'))),
    'aws_ec2.VpcProps.cidr is deprecated: Use ipAddresses instead',
  ],
  [
    'a member that is not there',
    member('aws_ec2.SubnetType', 'SECRET'),
    'aws_ec2.SubnetType has no member SECRET',
  ],
  [
    'too few arguments',
    staticCall('Fn', 'join', literal(',')),
    'aws-cdk-lib.Fn.join takes 2 to 2 arguments, not 1',
  ],
  [
    'a method that is not there',
    methodCall(reference('vpc'), 'selectNothing'),
    'aws-cdk-lib.aws_ec2.Vpc has no method selectNothing',
  ],
  [
    'a property that is not there',
    property(reference('vpc'), 'vpcIdentity'),
    'aws-cdk-lib.aws_ec2.Vpc has no property vpcIdentity',
  ],
])('finds %s', (_, expression, fault) => {
  expect(planTypeFaults(planOf(expression))).toContain(`stack S: ${fault}`);
});

function planOf(expression: Expression): Plan {
  const origin = { id: 'x' };
  const vpc = { origin, name: 'vpc', expression: construct('aws_ec2.Vpc', 'Vpc') };
  const stack = {
    origin,
    id: 'S',
    props: struct('StackProps', []),
    statements: [vpc, { origin, expression }],
  };
  return { title: 'x', context: {}, stacks: [stack] };
}

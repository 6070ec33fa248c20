import { describe, expect, it } from 'vitest';
import {
  construct,
  element,
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
} from '../plan/expressions.ts';
import type { Dictionary, Expression, Statement } from '../plan/plan.ts';
import { createPrinters, type LanguageName } from './index.ts';

const origin = { id: 'x' };

/** What stands for the expression in the constructor of a stack that has made a VPC before. */
function print(language: LanguageName, expression: Expression): string {
  const tested = { id: 'tested' };
  const statements: Statement[] = [
    { origin, name: 'Vpc', expression: construct('aws_ec2.Vpc', 'Vpc') },
    { origin: tested, expression },
    { origin, expression: reference('Vpc') },
  ];
  const stack = { origin, id: 'Net', props: struct('StackProps', []), statements };
  const chunks = createPrinters()[language]({ title: 'Net', stacks: [stack], context: {} });
  const chunk = chunks.find(({ spans }) => spans.some((span) => span.origin === tested));
  const indentation = language === 'typescript' ? 4 : 8;
  return chunk?.text.trim().replaceAll(`\n${' '.repeat(indentation)}`, '\n') ?? '';
}

function dictionary(...entries: Dictionary['entries']): Dictionary {
  return { is: 'dictionary', entries };
}

const group = (name: string, subnetType: string) =>
  struct('aws_ec2.SubnetConfiguration', [
    field('name', literal(name)),
    field('subnetType', member('aws_ec2.SubnetType', subnetType)),
  ]);

const selection = struct('aws_ec2.SubnetSelection', [field('subnetGroupName', literal('Public'))]);

const cases: Record<string, readonly [Expression, typescript: string, python: string]> = {
  'a list of literals': [
    staticCall('Fn', 'f', list([literal(true), literal(false), literal(-24.5), literal('a')])),
    "cdk.Fn.f([true, false, -24.5, 'a']);",
    'cdk.Fn.f([True, False, -24.5, "a"])',
  ],
  'a call on the stack': [
    methodCall(staticCall('Tags', 'of', scope), 'add', literal('team'), literal("it's")),
    `cdk.Tags.of(this).add('team', "it's");`,
    `cdk.Tags.of(self).add("team", "it's")`,
  ],
  'a construct without props': [
    construct('aws_ec2.Vpc', 'Other'),
    "new ec2.Vpc(this, 'Other');",
    'ec2.Vpc(self, "Other")',
  ],
  'a struct that comes last in a call': [
    property(methodCall(reference('Vpc'), 'selectSubnets', selection), 'subnetIds'),
    "vpc.selectSubnets({ subnetGroupName: 'Public' }).subnetIds;",
    'vpc.select_subnets(subnet_group_name="Public").subnet_ids',
  ],
  'a struct in a struct': [
    construct('aws_ec2.Vpc', 'Other', struct('aws_ec2.VpcProps', [field('natGatewaySubnets', selection)])),
    "new ec2.Vpc(this, 'Other', { natGatewaySubnets: { subnetGroupName: 'Public' } });",
    'ec2.Vpc(self, "Other", nat_gateway_subnets=ec2.SubnetSelection(subnet_group_name="Public"))',
  ],
  'a list of structs': [
    construct(
      'aws_ec2.Vpc',
      'Other',
      struct('aws_ec2.VpcProps', [
        field(
          'subnetConfiguration',
          list([group('A', 'PUBLIC'), group('Application', 'PRIVATE_WITH_EGRESS')]),
        ),
      ]),
    ),
    `new ec2.Vpc(this, 'Other', {
  subnetConfiguration: [
    { name: 'A', subnetType: ec2.SubnetType.PUBLIC },
    { name: 'Application', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
  ],
});`,
    `ec2.Vpc(
    self,
    "Other",
    subnet_configuration=[
        ec2.SubnetConfiguration(name="A", subnet_type=ec2.SubnetType.PUBLIC),
        ec2.SubnetConfiguration(
            name="Application",
            subnet_type=ec2.SubnetType.PRIVATE_WITH_EGRESS,
        ),
    ],
)`,
  ],
  'no structs': [
    construct('aws_ec2.Vpc', 'Other', struct('aws_ec2.VpcProps', [field('subnetConfiguration', list([]))])),
    "new ec2.Vpc(this, 'Other', { subnetConfiguration: [] });",
    'ec2.Vpc(self, "Other", subnet_configuration=[])',
  ],
  'a field called like the variable in it': [
    construct(
      'aws_ec2.SecurityGroup',
      'Group',
      struct('aws_ec2.SecurityGroupProps', [field('vpc', reference('Vpc'))]),
    ),
    "new ec2.SecurityGroup(this, 'Group', { vpc });",
    'ec2.SecurityGroup(self, "Group", vpc=vpc)',
  ],
  'an element and its properties': [
    property(property(element(property(reference('Vpc'), 'publicSubnets'), 0), 'routeTable'), 'routeTableId'),
    'vpc.publicSubnets[0].routeTable.routeTableId;',
    'vpc.public_subnets[0].route_table.route_table_id',
  ],
  'a call that is too long': [
    methodCall(staticCall('Tags', 'of', scope), 'add', literal('key'), literal('v'.repeat(80))),
    `cdk.Tags.of(this).add(
  'key',
  '${'v'.repeat(80)}',
);`,
    `cdk.Tags.of(self).add(
    "key",
    "${'v'.repeat(80)}",
)`,
  ],
  'keys of the user, which no language respells': [
    staticCall(
      'Fn',
      'f',
      dictionary(
        ['camelCase', literal(1)],
        ['us-east-1', literal(2)],
        ["it's", literal(3)],
        ['__proto__', literal(4)],
      ),
      literal(0),
    ),
    `cdk.Fn.f({ camelCase: 1, 'us-east-1': 2, "it's": 3, ['__proto__']: 4 }, 0);`,
    'cdk.Fn.f({"camelCase": 1, "us-east-1": 2, "it\'s": 3, "__proto__": 4}, 0)',
  ],
};

describe.each(Object.entries(cases))('%s', (_, [expression, typescript, python]) => {
  it('in TypeScript', () => expect(print('typescript', expression)).toBe(typescript));
  it('in Python', () => expect(print('python', expression)).toBe(python));
});

import { describe, expect, it } from 'vitest';
import { type Chunk, joinChunks } from '../base/text.ts';
import {
  construct,
  field,
  literal,
  member,
  methodCall,
  property,
  reference,
  scope,
  staticCall,
  struct,
} from '../plan/expressions.ts';
import type { Plan, StackPlan, Statement } from '../plan/plan.ts';
import { createPrinters, type LanguageName } from './index.ts';

const languages: readonly LanguageName[] = ['typescript', 'python'];

const vpc: Statement = {
  origin: { id: 'vpc' },
  name: 'TheVPC',
  expression: construct(
    'aws_ec2.Vpc',
    'TheVPC',
    struct('aws_ec2.VpcProps', [
      field('ipAddresses', staticCall('aws_ec2.IpAddresses', 'cidr', literal('10.0.0.0/21')), {
        id: 'vpc',
        field: 'cidr',
      }),
      field('natGateways', literal(1)),
      field('defaultInstanceTenancy', member('aws_ec2.DefaultInstanceTenancy', 'DEDICATED')),
    ]),
  ),
};

function output(id: string, name: string): Statement {
  const value = property(reference('TheVPC'), name);
  return {
    origin: { id: 'vpc', field: 'outputs' },
    expression: construct('CfnOutput', id, struct('CfnOutputProps', [field('value', value)])),
  };
}

const tag: Statement = {
  origin: { id: 'stack', field: 'tags', item: 0 },
  expression: methodCall(staticCall('Tags', 'of', scope), 'add', literal('team'), literal('net')),
};

const stack: StackPlan = {
  origin: { id: 'stack' },
  id: 'Orders',
  props: struct('StackProps', [
    field('description', literal('Orders'), { id: 'stack', field: 'description' }),
  ]),
  zoneOverride: 3,
  statements: [vpc, output('VpcId', 'vpcId'), output('VpcCidr', 'vpcCidrBlock'), tag],
};

const plan: Plan = { title: 'Orders', stacks: [stack], context: {} };

function text(language: LanguageName, of: Plan): string {
  return joinChunks(createPrinters()[language](of)).text;
}

describe('a program', () => {
  it('in TypeScript', () => {
    expect(text('typescript', plan)).toBe(`import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';

export class OrdersStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);

    const theVpc = new ec2.Vpc(this, 'TheVPC', {
      ipAddresses: ec2.IpAddresses.cidr('10.0.0.0/21'),
      natGateways: 1,
      defaultInstanceTenancy: ec2.DefaultInstanceTenancy.DEDICATED,
    });

    new cdk.CfnOutput(this, 'VpcId', { value: theVpc.vpcId });
    new cdk.CfnOutput(this, 'VpcCidr', { value: theVpc.vpcCidrBlock });
    cdk.Tags.of(this).add('team', 'net');
  }

  // By itself the CDK counts on two Availability Zones where it has no account to ask.
  override get availabilityZones(): string[] {
    return [
      cdk.Fn.select(0, cdk.Fn.getAzs()),
      cdk.Fn.select(1, cdk.Fn.getAzs()),
      cdk.Fn.select(2, cdk.Fn.getAzs()),
    ];
  }
}

const app = new cdk.App();
new OrdersStack(app, 'Orders', { description: 'Orders' });
`);
  });

  it('in Python', () => {
    expect(text('python', plan)).toBe(`import aws_cdk as cdk
from aws_cdk import aws_ec2 as ec2
from constructs import Construct


class OrdersStack(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        the_vpc = ec2.Vpc(
            self,
            "TheVPC",
            ip_addresses=ec2.IpAddresses.cidr("10.0.0.0/21"),
            nat_gateways=1,
            default_instance_tenancy=ec2.DefaultInstanceTenancy.DEDICATED,
        )

        cdk.CfnOutput(self, "VpcId", value=the_vpc.vpc_id)
        cdk.CfnOutput(self, "VpcCidr", value=the_vpc.vpc_cidr_block)
        cdk.Tags.of(self).add("team", "net")

    # By itself the CDK counts on two Availability Zones where it has no account to ask.
    @property
    def availability_zones(self) -> list[str]:
        return [
            cdk.Fn.select(0, cdk.Fn.get_azs()),
            cdk.Fn.select(1, cdk.Fn.get_azs()),
            cdk.Fn.select(2, cdk.Fn.get_azs()),
        ]


app = cdk.App()
OrdersStack(app, "Orders", description="Orders")
app.synth()
`);
  });

  const bare = { origin: { id: 'stack' }, props: struct('StackProps', []), statements: [] };
  const environment = struct('Environment', [field('account', literal('123456789012'))]);
  const several: Plan = {
    title: 'Two',
    stacks: [
      { ...bare, id: 'a-b' },
      { ...bare, id: 'AB', props: struct('StackProps', [field('env', environment)]) },
    ],
    context: {},
  };

  it('of several stacks, empty ones among them, in TypeScript', () => {
    expect(text('typescript', several)).toBe(`import * as cdk from 'aws-cdk-lib';
import { Construct } from 'constructs';

export class ABStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);
  }
}

export class ABStack2 extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);
  }
}

const app = new cdk.App();
new ABStack(app, 'a-b');
new ABStack2(app, 'AB', { env: { account: '123456789012' } });
`);
  });

  it('of several stacks, empty ones among them, in Python', () => {
    expect(text('python', several)).toBe(`import aws_cdk as cdk
from constructs import Construct


class ABStack(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)


class ABStack2(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)


app = cdk.App()
ABStack(app, "a-b")
ABStack2(app, "AB", env=cdk.Environment(account="123456789012"))
app.synth()
`);
  });

  it('without a stack', () => {
    const none: Plan = { title: '', stacks: [], context: {} };
    expect(text('typescript', none)).toBe(
      "import * as cdk from 'aws-cdk-lib';\n\nconst app = new cdk.App();\n",
    );
    expect(text('python', none)).toBe('import aws_cdk as cdk\n\n\napp = cdk.App()\napp.synth()\n');
  });
});

describe('spans', () => {
  /** The first line of each piece that has an origin. */
  function pieces(language: LanguageName): readonly string[] {
    const { text, spans } = joinChunks(createPrinters()[language](plan));
    return spans.map(({ start, end, origin: { id, field = '' } }) => {
      const [firstLine = ''] = text.slice(start, end).split('\n');
      return `${id} ${field}: ${firstLine}`;
    });
  }

  it('tell where a piece of TypeScript comes from', () => {
    expect(pieces('typescript')).toEqual([
      'stack : export class OrdersStack extends cdk.Stack {',
      "vpc : const theVpc = new ec2.Vpc(this, 'TheVPC', {",
      "vpc cidr: ipAddresses: ec2.IpAddresses.cidr('10.0.0.0/21')",
      "vpc outputs: new cdk.CfnOutput(this, 'VpcId', { value: theVpc.vpcId });",
      "vpc outputs: new cdk.CfnOutput(this, 'VpcCidr', { value: theVpc.vpcCidrBlock });",
      "stack tags: cdk.Tags.of(this).add('team', 'net');",
      'stack : override get availabilityZones(): string[] {',
      "stack : new OrdersStack(app, 'Orders', { description: 'Orders' });",
      "stack description: description: 'Orders'",
    ]);
  });

  it('tell where a piece of Python comes from', () => {
    expect(pieces('python')).toEqual([
      'stack : class OrdersStack(cdk.Stack):',
      'vpc : the_vpc = ec2.Vpc(',
      'vpc cidr: ip_addresses=ec2.IpAddresses.cidr("10.0.0.0/21")',
      'vpc outputs: cdk.CfnOutput(self, "VpcId", value=the_vpc.vpc_id)',
      'vpc outputs: cdk.CfnOutput(self, "VpcCidr", value=the_vpc.vpc_cidr_block)',
      'stack tags: cdk.Tags.of(self).add("team", "net")',
      'stack : @property',
      'stack : OrdersStack(app, "Orders", description="Orders")',
      'stack description: description="Orders"',
    ]);
  });

  it('cover the arguments that a struct turns into in Python', () => {
    const origin = { id: 'group' };
    const props = struct(
      'aws_ec2.VpcProps',
      [field('maxAzs', literal(1)), field('natGateways', literal(0))],
      origin,
    );
    const statements = [{ origin: { id: 'vpc' }, expression: construct('aws_ec2.Vpc', 'Vpc', props) }];
    const { text, spans } = joinChunks(
      createPrinters().python({ ...plan, stacks: [{ ...stack, statements }] }),
    );
    const covered = spans
      .filter((span) => span.origin === origin)
      .map(({ start, end }) => text.slice(start, end));
    expect(covered).toEqual(['max_azs=1, nat_gateways=0']);
  });
});

describe.each(languages)('a printer of %s', (language) => {
  function shared(one: readonly Chunk[], other: readonly Chunk[], statement: Statement): boolean {
    const chunkOf = (chunks: readonly Chunk[]) =>
      chunks.find(({ spans }) => spans.some(({ origin }) => origin === statement.origin));
    return chunkOf(one) === chunkOf(other);
  }

  it('keeps the text of a statement that stays', () => {
    const print = createPrinters()[language];
    const changed: Plan = { ...plan, stacks: [{ ...stack, statements: [vpc, output('Id', 'vpcId'), tag] }] };
    const [before, after] = [print(plan), print(changed)];
    expect(shared(before, after, vpc)).toBe(true);
    expect(shared(before, after, tag)).toBe(true);
    expect(joinChunks(after)).toEqual(joinChunks(createPrinters()[language](changed)));
  });

  it('writes a statement anew when its variable is another, or none', () => {
    const print = createPrinters()[language];
    print(plan);
    const first: Statement = {
      origin: { id: 'v' },
      name: 'the VPC',
      expression: construct('aws_ec2.Vpc', 'First'),
    };
    const use: Statement = { origin: { id: 'v' }, expression: property(reference('the VPC'), 'vpcId') };
    const renamed: Plan = { ...plan, stacks: [{ ...stack, statements: [first, ...stack.statements, use] }] };
    const unused: Plan = { ...plan, stacks: [{ ...stack, statements: [vpc, tag] }] };
    for (const changed of [renamed, unused, plan]) {
      expect(joinChunks(print(changed))).toEqual(joinChunks(createPrinters()[language](changed)));
    }
  });

  it('knows a reference to nothing for a mistake of ours', () => {
    const broken: Plan = { ...plan, stacks: [{ ...stack, statements: [output('Id', 'vpcId')] }] };
    expect(() => createPrinters()[language](broken)).toThrow(
      'a statement of this stack or of one before it is called TheVPC',
    );
  });
});

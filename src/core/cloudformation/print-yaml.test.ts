import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomDesigns } from '../../conformance/random/random-design.ts';
import { readTemplateYaml } from '../../conformance/read-template-yaml.ts';
import { joinChunks } from '../base/text.ts';
import { compose } from '../compose/compose.ts';
import { build } from '../network/build.ts';
import type { TemplateValue } from '../plan/template-value.ts';
import { printYaml } from './print-yaml.ts';
import { type Template, templateJson } from './template.ts';
import { writeTemplates } from './write.ts';

const group = {
  resources: [
    {
      origin: { id: 'group', zone: 0 },
      logicalId: 'Subnet1',
      body: {
        Type: 'AWS::EC2::Subnet',
        Properties: {
          AvailabilityZone: { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] },
          MapPublicIpOnLaunch: true,
          Tags: [
            { Key: 'Name', Value: 'yes' },
            { Key: 'Owner', Value: 'net' },
          ],
          VpcId: { Ref: 'Vpc' },
        },
        DependsOn: ['Gateway'],
      },
    },
    {
      origin: { id: 'vpc', field: 'natGateways' },
      logicalId: 'Nat',
      body: {
        Type: 'AWS::EC2::NatGateway',
        Properties: { AllocationId: { 'Fn::GetAtt': ['Ip', 'AllocationId'] }, Tags: [] },
      },
    },
  ],
};

const output = {
  origin: { id: 'vpc', field: 'outputs', item: 0 },
  logicalId: 'Subnets',
  body: {
    Value: { 'Fn::Join': [',', [{ Ref: 'Subnet1' }, { 'Fn::Sub': '${AWS::Region}' }]] },
    Export: { Name: 'net:subnets' },
  },
};

const template: Template = {
  stackId: 'Network',
  parameters: [],
  mappings: [],
  description: 'Ours: new',
  resources: [group],
  outputs: [output],
};

test('prints a template as people write it', () => {
  expect(joinChunks(printYaml(template)).text).toBe(`Description: 'Ours: new'

Resources:
  Subnet1:
    Type: AWS::EC2::Subnet
    Properties:
      AvailabilityZone: !Select [0, !GetAZs '']
      MapPublicIpOnLaunch: true
      Tags:
        - Key: Name
          Value: 'yes'
        - Key: Owner
          Value: net
      VpcId: !Ref Vpc
    DependsOn:
      - Gateway
  Nat:
    Type: AWS::EC2::NatGateway
    Properties:
      AllocationId: !GetAtt Ip.AllocationId
      Tags: []

Outputs:
  Subnets:
    Value: !Join
      - ','
      - - !Ref Subnet1
        - !Sub '\${AWS::Region}'
    Export:
      Name: net:subnets
`);
});

test('gives each resource and output the lines that it came to', () => {
  const { text, spans } = joinChunks(printYaml(template));
  const lines = spans.map(({ start, end, origin }) => ({
    lines: text.slice(start, end).split('\n'),
    origin,
  }));
  expect(lines.map(({ lines: [first], origin }) => [first, origin])).toEqual([
    ['  Subnet1:', { id: 'group', zone: 0 }],
    ['  Nat:', { id: 'vpc', field: 'natGateways' }],
    ['  Subnets:', { id: 'vpc', field: 'outputs', item: 0 }],
  ]);
  expect(lines.map((one) => one.lines.at(-1))).toEqual([
    '      - Gateway',
    '      Tags: []',
    '      Name: net:subnets',
  ]);
});

test('leaves out empty sections', () => {
  const empty: Template = {
    stackId: 'Network',
    parameters: [],
    mappings: [],
    resources: [{ resources: [] }],
    outputs: [],
  };
  expect(joinChunks(printYaml(empty)).text).toBe('{}\n');
  expect(joinChunks(printYaml({ ...empty, description: 'Nothing' })).text).toBe('Description: Nothing\n');
});

test('has no colons within brackets, which older readers stumble over', () => {
  const value = { 'Fn::Select': [0, { Ref: 'AWS::StackId' }] };
  const one = { origin: { id: 'vpc' }, logicalId: 'One', body: { Value: value } };
  const { text } = joinChunks(
    printYaml({ stackId: 'Network', parameters: [], mappings: [], resources: [], outputs: [one] }),
  );
  expect(text).toContain('Value: !Select\n      - 0\n      - !Ref AWS::StackId\n');
});

test('keeps the text of what did not change', () => {
  const before = printYaml(template);
  const after = printYaml({ ...template, description: 'Another' });
  const kept = after.filter((chunk) => before.includes(chunk) && chunk.spans.length > 0);
  expect(kept.map(({ spans }) => spans.length)).toEqual([2, 1]);
});

test.each(['1.1', '1.2'] as const)('says in YAML %s what the template says in JSON', (version) => {
  fc.assert(
    fc.property(randomDesigns, (design) => {
      for (const written of writeTemplates(build(compose(design)).network)) {
        fc.pre(hasDistinctIds(written));
        expect(readTemplateYaml(joinChunks(printYaml(written)).text, version)).toEqual(templateJson(written));
      }
    }),
    { numRuns: 200 },
  );
});

test.each(['1.1', '1.2'] as const)('holds any value in YAML %s', (version) => {
  fc.assert(
    fc.property(values, (value) => {
      const body = { Type: 'AWS::EC2::VPC', Properties: { Value: value } };
      const one = { origin: { id: 'vpc' }, logicalId: 'Vpc', body };
      const written: Template = {
        stackId: 'Network',
        parameters: [],
        mappings: [],
        resources: [{ resources: [one] }],
        outputs: [],
      };
      expect(readTemplateYaml(joinChunks(printYaml(written)).text, version)).toEqual(templateJson(written));
    }),
    { numRuns: 1000 },
  );
});

const functions = [
  'Ref',
  'Fn::GetAtt',
  'Fn::GetAZs',
  'Fn::Join',
  'Fn::Select',
  'Fn::Sub',
  'Fn::Cidr',
  'constructor',
];

const keys = fc.oneof(fc.constantFrom(...functions), fc.string({ unit: 'binary', maxLength: 9 }));

const { values } = fc.letrec<{ values: TemplateValue; texts: string; lists: readonly TemplateValue[] }>(
  (tie) => ({
    texts: fc.oneof(
      fc.constantFrom('', 'yes', 'Vpc', 'a.b', 'AWS::Region', '1', ','),
      fc.string({ unit: 'binary' }),
    ),
    lists: fc.array(tie('values'), { maxLength: 3 }),
    values: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      tie('texts'),
      fc.maxSafeInteger(),
      fc.boolean(),
      tie('lists'),
      fc
        .tuple(fc.constantFrom(...functions), tie('values'))
        .map(([name, argument]) => ({ [name]: argument })),
      fc.tuple(tie('texts'), tie('texts')).map((attribute) => ({ 'Fn::GetAtt': attribute })),
      fc.dictionary(keys, tie('values'), { maxKeys: 3, noNullPrototype: true }),
    ),
  }),
);

/** Two things under one name are an error of the design; the text shows both. */
function hasDistinctIds({ resources, outputs }: Template): boolean {
  const ids = [resources.flatMap((one) => one.resources), outputs].map((all) =>
    all.map((one) => one.logicalId),
  );
  return ids.every((all) => new Set(all).size === all.length);
}

import { expect, test } from 'vitest';
import { foundingPlan } from './founding-plan.ts';
import { runPlan } from './interpreter.ts';
import { isJsonObject, type Template } from './template.ts';

test('runs the founding network: nine subnets at the addresses of its table', () => {
  const blocks = resourcesOf(founding(), 'AWS::EC2::Subnet').map(({ CidrBlock }) => CidrBlock);
  expect(blocks).toEqual([
    ...['10.0.0.0/24', '10.0.1.0/24', '10.0.2.0/24'],
    ...['10.0.3.0/24', '10.0.4.0/24', '10.0.5.0/24'],
    ...['10.0.6.0/28', '10.0.6.16/28', '10.0.6.32/28'],
  ]);
});

test('an override gives a stack three zones', () => {
  const zones = resourcesOf(founding(), 'AWS::EC2::Subnet').map(({ AvailabilityZone }) => AvailabilityZone);
  expect(zones[2]).toEqual({ 'Fn::Select': [2, { 'Fn::GetAZs': '' }] });
});

test('leaves out what the CDK adds for its own deployment', () => {
  expect(Object.keys(founding())).toEqual(['Resources', 'Outputs']);
});

test('a property that is not there throws', () => {
  const plan = foundingPlan();
  const [stack] = plan.stacks;
  const statement = {
    origin: { id: 'x' },
    expression: { is: 'property', object: { is: 'reference', statement: 'vpc' }, property: 'vpcArm' },
  } as const;
  const broken = {
    ...plan,
    stacks: stack ? [{ ...stack, statements: [...stack.statements, statement] }] : [],
  };
  expect(runPlan(broken)).toEqual({ ok: false, error: { name: 'MissingInLibrary', message: 'vpcArm' } });
});

function founding(): Template {
  const answer = runPlan(foundingPlan());
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.templates.get('Network') ?? {};
}

function resourcesOf(template: Template, type: string) {
  const resources = isJsonObject(template.Resources) ? Object.values(template.Resources) : [];
  return resources
    .filter(isJsonObject)
    .filter(({ Type }) => Type === type)
    .map(({ Properties }) => (isJsonObject(Properties) ? Properties : {}));
}

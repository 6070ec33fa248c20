import { expect, test } from 'vitest';
import { literal, methodCall, property, reference, scope, staticCall } from '../core/plan/expressions.ts';
import type { Plan, Statement } from '../core/plan/plan.ts';
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

test('the validator of the library refuses a tag that is too long, and only it', () => {
  const plan = foundingPlan();
  const tag = methodCall(staticCall('Tags', 'of', scope), 'add', literal('k'), literal('v'.repeat(300)));
  const long = withStatement(plan, { origin: { id: 'x' }, expression: tag });
  expect(runPlan(long).ok).toBe(true);
  expect(runPlan(long, { validator: true })).toMatchObject({ ok: false });
  expect(runPlan(plan, { validator: true }).ok).toBe(true);
}, 60_000);

test('a property that is not there throws', () => {
  const expression = property(reference('vpc'), 'vpcArm');
  const broken = withStatement(foundingPlan(), { origin: { id: 'x' }, expression });
  expect(runPlan(broken)).toEqual({ ok: false, error: { name: 'MissingInLibrary', message: 'vpcArm' } });
});

function withStatement(plan: Plan, statement: Statement): Plan {
  const stacks = plan.stacks.map((stack) => ({ ...stack, statements: [...stack.statements, statement] }));
  return { ...plan, stacks };
}

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

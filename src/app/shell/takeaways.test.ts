import { expect, test } from 'vitest';
import { type Design, derive, loadProject, parseDesignValue } from '../../core/index.ts';
import { starters } from '../../examples/index.ts';
import { takeaways } from './takeaways.ts';

const parsed = parseDesignValue(starters.find(({ name }) => name === 'founding')?.design);
if (!parsed.ok) throw new Error('founding');
const founding: Design = parsed.value.design;

function commands(design: Design): readonly (string | undefined)[] {
  return takeaways(derive(design)).flatMap(({ forms }) => forms.map(({ command }) => command));
}

test('a template is deployed by its file and stack', () => {
  expect(commands(founding)[0]).toBe(
    'aws cloudformation deploy --template-file FoundingNetwork.yaml --stack-name FoundingNetwork',
  );
});

test('whoever deploys machines is asked to let CloudFormation make their roles', () => {
  const parsed = parseDesignValue(starters.find(({ name }) => name === 'ssh-instance')?.design);
  expect(parsed.ok && commands(parsed.value.design)[0]).toMatch(/ --capabilities CAPABILITY_IAM$/);
});

test('several stacks are deployed one after the other, each with what it takes', () => {
  const parsed = parseDesignValue(starters.find(({ name }) => name === 'shared-vpc')?.design);
  expect(parsed.ok && commands(parsed.value.design)[0]).toBe(
    'aws cloudformation deploy --template-file Network.yaml --stack-name Network && aws cloudformation deploy --template-file Orders.yaml --stack-name Orders --capabilities CAPABILITY_IAM',
  );
});

test('a region is part of the command', () => {
  const stacks = founding.stacks.map((stack) => ({
    ...stack,
    environment: { type: 'region', region: 'eu-central-1' } as const,
  }));
  expect(commands({ ...founding, stacks })[0]).toMatch(/ --region eu-central-1$/);
});

test('a template that needs the CDK has no command of its own', () => {
  const things = founding.things.map((thing) =>
    thing.kind === 'vpc' ? { ...thing, restrictDefaultSecurityGroup: true } : thing,
  );
  expect(commands({ ...founding, things }).slice(0, 2)).toEqual([undefined, undefined]);
});

test('the commands of projects are those of their own README', async () => {
  const { projectFiles } = await loadProject();
  const { plan } = derive(founding);
  const python = projectFiles(plan, 'python').find(({ path }) => path === 'README.md')?.content;
  expect(python).toContain('`npx aws-cdk@2.1148.1 deploy`');
  const typescript = projectFiles(plan, 'typescript').find(({ path }) => path === 'README.md')?.content;
  expect(typescript).toContain('`npx cdk deploy`');
});

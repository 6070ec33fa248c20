import { expect, test } from 'vitest';
import { emptyDesign } from './empty-design.ts';
import { exportFileName } from './export-file.ts';

function derivedOf(name: string) {
  const design = emptyDesign();
  return {
    network: { stacks: [] },
    design: { ...design, stacks: design.stacks.map((stack) => ({ ...stack, name })) },
  };
}

test.each([
  ['FoundingNetwork', 'founding-network-stack.ts', 'founding_network_stack.py', 'FoundingNetwork.yaml'],
  ['prod-VPC2', 'prod-vpc-2-stack.ts', 'prod_vpc_2_stack.py', 'prod-VPC2.yaml'],
])('%s', (name, typescript, python, template) => {
  expect(exportFileName(derivedOf(name), 'cdk-typescript')).toBe(typescript);
  expect(exportFileName(derivedOf(name), 'cdk-python')).toBe(python);
  expect(exportFileName(derivedOf(name), 'cloudformation-yaml')).toBe(template);
});

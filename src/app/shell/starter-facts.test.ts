import { expect, it } from 'vitest';
import { derive } from '../../core/index.ts';
import { starters } from '../../examples/index.ts';
import { designOf } from '../store/starters.ts';
import { starterFacts } from './starter-facts.ts';

function factsOf(name: string): string {
  const starter = starters.find((one) => one.name === name);
  if (!starter) throw new Error(name);
  const { cidrs, facts } = starterFacts(derive(designOf(starter)));
  return `${cidrs}${facts}`;
}

it('says the size of one VPC, and the CIDRs of several', () => {
  expect(factsOf('founding')).toBe('10.0.0.0/21 · 3 zones · 3 NAT');
  expect(factsOf('two-vpcs')).toBe('10.0.0.0/16, 10.1.0.0/16 · 4 NAT');
});

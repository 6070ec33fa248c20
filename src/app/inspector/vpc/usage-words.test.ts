import { describe, expect, it } from 'vitest';
import { apply, type Design, derive } from '../../../core/index.ts';
import { starters } from '../../../examples/index.ts';
import { vpcNetwork } from '../network-of.ts';
import { usageWords } from './usage-words.ts';

function words(starter: string, cidr?: string): string | undefined {
  const design = starters.find(({ name }) => name === starter)?.design as Design;
  const vpc = design.things.find((thing) => thing.kind === 'vpc')?.id ?? '';
  const applied = cidr ? apply(design, { do: 'set-field', id: vpc, field: 'cidr', value: cidr }) : undefined;
  const built = vpcNetwork(derive(applied?.ok ? applied.value : design).network, vpc);
  return built && usageWords(built);
}

describe('usageWords', () => {
  it('says how much is in subnets', () => {
    expect(words('founding')).toBe('2,048 addresses, 77 % in subnets');
  });

  it('never rounds something to nothing', () => {
    expect(words('founding', '10.0.0.0/8')).toBe('16,777,216 addresses, under 1 % in subnets');
  });
});

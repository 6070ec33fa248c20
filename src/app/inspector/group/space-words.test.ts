import { describe, expect, it } from 'vitest';
import { apply, type Command, type Design, derive } from '../../../core/index.ts';
import { starters } from '../../../examples/index.ts';
import { groupNetwork, vpcNetwork } from '../network-of.ts';
import { spaceWords } from './space-words.ts';

const founding = starters.find(({ name }) => name === 'founding')?.design as Design;

function words(group: string, command?: Command): string {
  const applied = command ? apply(founding, command) : undefined;
  const { network } = derive(applied?.ok ? applied.value : founding);
  const vpc = vpcNetwork(network, 'vpc');
  return spaceWords(vpc, groupNetwork(vpc, group));
}

describe('spaceWords', () => {
  it('counts what the subnets take', () => {
    expect(words('application')).toBe('3 subnets take 768 of 2,048 addresses.');
  });

  it('tells reserved CIDRs apart', () => {
    expect(words('database', { do: 'set-field', id: 'vpc', field: 'reservedAzs', value: 1 })).toContain(
      'don’t fit.',
    );
    expect(words('application', { do: 'set-field', id: 'application', field: 'reserved', value: true })).toBe(
      '3 reserved CIDRs take 768 of 2,048 addresses.',
    );
  });

  it('says how many do not fit', () => {
    expect(words('application', { do: 'set-field', id: 'application', field: 'cidrMask', value: 23 })).toBe(
      '2 subnets take 1,024 of 2,048 addresses. 1 doesn’t fit.',
    );
  });
});

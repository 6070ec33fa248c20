import { describe, expect, it } from 'vitest';
import { apply, type Command, type Design, derive, thingById } from '../../../core/index.ts';
import { starters } from '../../../examples/index.ts';
import { groupNetwork, vpcNetwork } from '../network-of.ts';
import { fixedWords, spaceWords } from './space-words.ts';

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

describe('fixedWords', () => {
  const plan = starters.find(({ name }) => name === 'address-plan')?.design as Design;

  it.each([
    ['edge', ' 3 have fixed CIDRs and keep their size.'],
    ['application', ' 2 have fixed CIDRs and keep their size.'],
    ['data', ''],
  ])('tells of %s', (id, said) => {
    const built = groupNetwork(vpcNetwork(derive(plan).network, 'vpc'), id);
    const group = thingById(plan, id);
    expect(group?.kind === 'subnet-group' && fixedWords(group, built)).toBe(said);
  });
});

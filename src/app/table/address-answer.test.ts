import { describe, expect, it } from 'vitest';
import { apply, type Command, type Design, derive, subnetRows } from '../../core/index.ts';
import { starters } from '../../examples/index.ts';
import { addressAnswer } from './address-answer.ts';

const founding = starters.find(({ name }) => name === 'founding')?.design as Design;

function answer(text: string, ...commands: readonly Command[]) {
  const applied = apply(founding, { do: 'all', label: '', commands });
  const design = applied.ok ? applied.value : founding;
  return addressAnswer(text, design, subnetRows(design, derive(design).network));
}

describe('addressAnswer', () => {
  it('finds the subnet that holds an address', () => {
    expect(answer('10.0.3.7')).toMatchObject({
      says: 'in ApplicationSubnet1 (10.0.3.0/24)',
      row: { origin: { id: 'application', zone: 0 } },
    });
  });

  it('says what is only reserved', () => {
    const reserve = { do: 'set-field', id: 'database', field: 'reserved', value: true } as const;
    expect(answer(' 10.0.6.20 ', reserve)?.says).toBe('in reserved Database (10.0.6.16/28)');
  });

  it('says what is free', () => {
    expect(answer('10.0.7.9')?.says).toBe('free (10.0.7.0/24)');
  });

  it('says that blocks from IPAM are not known', () => {
    const pooled = { do: 'set-field', id: 'vpc', field: 'ipAddresses', value: 'ipam' } as const;
    expect(answer('10.0.3.7', pooled)?.says).toContain('from IPAM are not known yet');
  });

  it('says what is not ours', () => {
    expect(answer('192.168.0.1')).toEqual({ says: 'not in any VPC of this design' });
  });

  it('knows the ranges used elsewhere', () => {
    const range = { id: 'range', name: 'Office', cidr: '192.168.0.0/16' };
    expect(answer('192.168.0.1', { do: 'add-range', range })?.says).toBe(
      'in Office (192.168.0.0/16), used elsewhere',
    );
  });

  it('waits for a whole address', () => {
    expect(answer('10.0.3')).toBeUndefined();
    expect(answer('Database')).toBeUndefined();
  });
});

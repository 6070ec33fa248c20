import { describe, expect, it } from 'vitest';
import { type Command, type Design, derive, preview, type VpcNetwork } from '../../core/index.ts';
import { starters } from '../../examples/index.ts';
import { consequences } from './consequences.ts';

const founding = starters.find(({ name }) => name === 'founding')?.design as Design;

function vpcIn({ network }: Pick<ReturnType<typeof derive>, 'network'>): VpcNetwork {
  const vpc = network.stacks[0]?.vpcs[0]?.vpc;
  if (!vpc) throw new Error('no VPC');
  return vpc;
}

function told(command: Command): string {
  const result = preview(founding, command);
  if (!result.ok) throw new Error('refused');
  return consequences(vpcIn(derive(founding)), vpcIn(result.value));
}

describe('consequences', () => {
  it('says what stays and what goes when a type changes', () => {
    const command = { do: 'set-field', id: 'application', field: 'subnetType', value: 'isolated' } as const;
    expect(told(command)).toBe('CIDRs stay; 3 default routes go; 3 NAT gateways go');
  });

  it('counts the subnets that a size moves', () => {
    const command = { do: 'set-field', id: 'application', field: 'cidrMask', value: 25 } as const;
    expect(told(command)).toBe('6 of 9 subnets get new CIDRs');
  });

  it('counts gateways that go while routes stay', () => {
    expect(told({ do: 'set-field', id: 'vpc', field: 'natGateways', value: 1 })).toBe(
      'CIDRs stay; 2 NAT gateways go',
    );
  });

  it('says which subnets are removed', () => {
    expect(told({ do: 'set-field', id: 'database', field: 'reserved', value: true })).toBe(
      'CIDRs stay; 3 subnets go',
    );
  });

  it('is silent where nothing changes', () => {
    expect(told({ do: 'set-field', id: 'vpc', field: 'note', value: 'x' })).toBe('');
  });
});

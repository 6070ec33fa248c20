import { describe, expect, it } from 'vitest';
import { type Command, type Design, derive, preview } from '../../core/index.ts';
import { starters } from '../../examples/index.ts';
import { consequences } from './consequences.ts';

const founding = starters.find(({ name }) => name === 'founding')?.design as Design;

function told(command: Command, design = founding): string {
  const result = preview(design, command);
  if (!result.ok) throw new Error('refused');
  return consequences('vpc', derive(design).network, result.value.network);
}

/** Room for the nine /28 alone: the groups with /24 don't fit. */
const tight: Design = {
  ...founding,
  things: founding.things.map((thing) => (thing.kind === 'vpc' ? { ...thing, cidr: '10.0.0.0/24' } : thing)),
};

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

  it('counts apart what no longer fits, with the gateways that would stand in it', () => {
    expect(told({ do: 'set-field', id: 'vpc', field: 'cidr', value: '10.0.0.0/22' })).toBe(
      'CIDRs stay; 5 subnets no longer fit',
    );
    expect(told({ do: 'set-field', id: 'ingress', field: 'cidrMask', value: 21 })).toBe(
      '1 of 9 subnets gets a new CIDR; 8 subnets no longer fit; 2 NAT gateways go',
    );
  });

  it('counts no gateway in a subnet that doesn’t fit', () => {
    expect(told({ do: 'set-field', id: 'vpc', field: 'natGateways', value: 0 }, tight)).toBe(
      'CIDRs stay; 1 NAT gateway goes',
    );
  });

  it('is silent where nothing changes', () => {
    expect(told({ do: 'set-field', id: 'vpc', field: 'note', value: 'x' })).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { drawn, isolatedGroup, privateGroup, publicGroup, vpc } from '../checks/test-design.ts';
import type { Command } from '../commands/command.ts';
import { derive } from '../derive.ts';
import { groupById } from '../design/queries.ts';
import { preview } from '../stages.ts';
import { tellImpacts } from './impact-words.ts';
import { subnetImpacts } from './subnet-impacts.ts';

const design = drawn(
  vpc(
    'TheVPC',
    { cidr: '10.0.0.0/21', maxAzs: 2 },
    publicGroup('Ingress', { cidrMask: 24 }),
    privateGroup('Application', { cidrMask: 24 }),
    isolatedGroup('Database', { cidrMask: 28 }),
  ),
);

function told(command: Command): string {
  const then = preview(design, command);
  if (!then.ok) throw new Error('refused');
  const impacts = subnetImpacts(derive(design).network, then.value.network);
  return tellImpacts((id) => groupById(design, id)?.label ?? '', impacts);
}

const set = (id: string, field: string, value: unknown): Command => ({ do: 'set-field', id, field, value });

describe('tellImpacts', () => {
  it('names a few subnets, with zone and CIDR', () => {
    expect(told(set('thevpc-database', 'cidrMask', 27))).toBe(
      'Database, zone 1, 10.0.4.0/27, moved; Database, zone 2, 10.0.4.32/27, moved',
    );
    expect(told(set('thevpc-database', 'reserved', true))).toBe(
      'Database, zone 1, 10.0.4.0/28, removed; Database, zone 2, 10.0.4.16/28, removed',
    );
  });

  it('counts many', () => {
    expect(told({ do: 'remove-thing', id: 'thevpc-ingress' })).toBe('4 subnets moved, 2 subnets removed');
  });

  it('is silent where nothing happens to subnets', () => {
    expect(told(set('thevpc', 'note', 'x'))).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import type { Tag } from '../base/fields.ts';
import { finding } from '../base/finding.ts';
import type { Design } from '../design/design.ts';
import { checked, drawn, inStack, isolatedGroup, vpc } from './test-design.ts';

const group = isolatedGroup('Data', { cidrMask: 24 });
const tagged = (...tags: readonly Tag[]): Design => drawn(vpc('Orders', { tags }, group));
const at = (item: number) => ({ id: 'orders', field: 'tags', item });

describe('tags', () => {
  it('takes what AWS takes', () => {
    expect(
      checked(
        tagged(
          { key: 'k'.repeat(128), value: 'v'.repeat(256) },
          { key: 'cost center', value: '' },
          { key: 'Cost center', value: 'für später' },
          { key: 'awsome', value: 'aws:x' },
          { key: 'Name', value: 'x' },
        ),
      ),
    ).toEqual([]);
  });

  it('finds keys that AWS refuses', () => {
    const refused = tagged(
      { key: '', value: 'x' },
      { key: 'k'.repeat(129), value: 'x' },
      { key: 'AWS:x', value: 'x' },
      { key: 'a\u0000', value: 'x' },
    );
    expect(checked(refused)).toEqual([
      finding('tag/key', at(0), { name: 'Orders', key: '', problem: 'empty', length: 0 }),
      finding('tag/key', at(1), { name: 'Orders', key: 'k'.repeat(129), problem: 'too-long', length: 129 }),
      finding('tag/key', at(2), { name: 'Orders', key: 'AWS:x', problem: 'reserved-prefix', length: 5 }),
      finding('tag/key', at(3), { name: 'Orders', key: 'a\u0000', problem: 'alphabet', length: 2 }),
    ]);
  });

  it('finds values that AWS refuses', () => {
    expect(checked(tagged({ key: 'a', value: 'v'.repeat(257) }, { key: 'b', value: '#{Token[x]}' }))).toEqual(
      [
        finding('tag/value', at(0), { name: 'Orders', key: 'a', problem: 'too-long', length: 257 }),
        finding('tag/value', at(1), { name: 'Orders', key: 'b', problem: 'alphabet', length: 11 }),
      ],
    );
  });

  it('finds a key that is there twice, on a VPC and on a stack', () => {
    const twice = [
      { key: 'a', value: '1' },
      { key: 'a', value: '2' },
    ];
    expect(checked(tagged(...twice))).toEqual([finding('tag/twice', at(1), { name: 'Orders', key: 'a' })]);
    expect(checked(inStack({ tags: twice }, tagged()))).toEqual([
      finding('tag/twice', { id: 'stack', field: 'tags', item: 1 }, { name: 'Network', key: 'a' }),
    ]);
  });

  it('takes the same key on the stack and on a VPC, where the nearer one wins', () => {
    expect(checked(inStack({ tags: [{ key: 'a', value: '1' }] }, tagged({ key: 'a', value: '2' })))).toEqual(
      [],
    );
  });
});

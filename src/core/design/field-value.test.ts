import { expect, test } from 'vitest';
import type { Field } from '../base/fields.ts';
import { kinds } from '../kinds/index.ts';
import { valueFault } from './field-value.ts';

const { layout, cidr, maxAzs, availabilityZones, natSubnetGroup, enableDnsSupport, tags, outputs, vpcName } =
  kinds.vpc.fields;

test.each<[Field, readonly unknown[], readonly unknown[], string]>([
  [vpcName, ['', 'a', '\0'], [1, null, undefined, {}, ['a']], 'a text'],
  [natSubnetGroup, ['g', ''], [1, null], 'the id of a subnet-group'],
  [
    cidr,
    ['10.0.0.0/16', '10.0.0.1/16', '0.0.0.0/0'],
    ['10.0.0.0', '10.0/16', '', 1],
    'an IPv4 block like 10.0.0.0/16',
  ],
  [
    maxAzs,
    [0, -1, 99, 2 ** 53 - 1],
    [1.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, '1', 1n],
    'a whole number',
  ],
  [enableDnsSupport, [true, false], [0, 'true', null], 'true or false'],
  [layout, ['own', 'default'], ['Own', '', 'constructor', 1], 'one of default, own'],
  [availabilityZones, [[], ['a', '']], ['a', [1], [null], {}], 'a list of texts'],
  [
    tags,
    [[], [{ key: '', value: '', more: 1 }]],
    [[{ key: 'a' }], ['a'], {}, [null]],
    'a list of keys with values',
  ],
  [
    outputs,
    [[], [{ of: 'vpc-id', constructId: '' }], [{ of: 'vpc-id', constructId: 'a', group: 'gone', more: 1 }]],
    [
      [{ of: 'vpc-id' }],
      [{ constructId: 'a' }],
      [{ of: 'x', constructId: 'a' }],
      [{ of: 'vpc-id', constructId: 'a', group: null }],
      [1],
    ],
    'a list of entries with of, group, constructId, description, exportName',
  ],
])('a $type holds values of its type and nothing else', (field, held, refused, allowed) => {
  for (const value of held) expect(valueFault(field, value)).toBeUndefined();
  for (const value of refused) expect(valueFault(field, value)).toBe(allowed);
});

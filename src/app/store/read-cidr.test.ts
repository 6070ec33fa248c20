import { describe, expect, it } from 'vitest';
import { readCidr } from './read-cidr.ts';

const read = readCidr('10.20.0.0/16');

describe('readCidr', () => {
  it('takes what people type, in its normal form', () => {
    for (const typed of ['10.20.0.0/21', ' 10.20.0.0/21 ', '/21', '10.20.0.0 255.255.248.0'])
      expect(read(typed)).toEqual({ is: 'value', value: '10.20.0.0/21', text: '10.20.0.0/21' });
  });

  it('offers the network of an address inside of it', () => {
    expect(read('10.20.1.7/21')).toEqual({
      is: 'meant',
      value: '10.20.0.0/21',
      text: '10.20.0.0/21',
      says: 'network address is 10.20.0.0/21',
    });
  });

  it.each([
    ['', 'Write a CIDR like 10.0.0.0/16.'],
    ['nonsense', '“nonsense” is not an address. Write a CIDR like 10.0.0.0/16.'],
    ['10.0.0.0', 'The size is missing: 10.0.0.0/16, for example.'],
    ['10.0.0/16', '“10.0.0” has 3 of the four numbers of an address.'],
    ['10.0.0.300/16', '300 is more than 255 (number 4 of the address).'],
    ['10.0.0.0/33', '/33 is more than the 32 bits of an address.'],
    ['fd00::/8', '“fd00::” is IPv6; this is for IPv4. Write a CIDR like 10.0.0.0/16.'],
    ['x'.repeat(200), `“${'x'.repeat(23)}…” is not an address. Write a CIDR like 10.0.0.0/16.`],
  ])('says why %j is refused', (typed, says) => {
    expect(read(typed)).toEqual({ is: 'refused', says });
  });
});

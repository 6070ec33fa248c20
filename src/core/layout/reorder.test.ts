import { describe, expect, it } from 'vitest';
import { landing, reorder } from './reorder.ts';
import { sampleVpc } from './sample-layout.ts';

// Rows a, b, c stand at 96, 152, 208; each is 48 high, so their centres lie at 120, 176, 232.
const vpc = sampleVpc({ groups: ['public /24', 'private /24', 'isolated /28'] });
const letters = (order: readonly string[]) => order.map((id) => id.slice(-1)).join('');

describe('reorder', () => {
  it.each([
    { dragged: 'vpc-1-a', top: 96, order: 'abc', kept: 96 },
    { dragged: 'vpc-1-a', top: 151, order: 'abc', kept: 151 },
    { dragged: 'vpc-1-a', top: 152, order: 'bac', kept: 152 },
    { dragged: 'vpc-1-a', top: 900, order: 'bca', kept: 208 },
    { dragged: 'vpc-1-c', top: 153, order: 'abc', kept: 153 },
    { dragged: 'vpc-1-c', top: 152, order: 'acb', kept: 152 },
    { dragged: 'vpc-1-c', top: -50, order: 'cab', kept: 96 },
    { dragged: 'vpc-1-b', top: 95, order: 'bac', kept: 96 },
  ])('has $order with $dragged at $top', ({ dragged, top, order, kept }) => {
    const found = reorder(vpc, dragged, top);
    expect({ order: letters(found.order), top: found.top }).toEqual({ order, top: kept });
    expect(found.tops).toEqual([96, 152, 208]);
  });
});

describe('landing', () => {
  it('is before the next row, behind the last, or where it stood', () => {
    expect(landing(vpc, 'vpc-1-a', ['vpc-1-b', 'vpc-1-a', 'vpc-1-c'])).toBe('vpc-1-c');
    expect(landing(vpc, 'vpc-1-a', ['vpc-1-b', 'vpc-1-c', 'vpc-1-a'])).toBeUndefined();
    expect(landing(vpc, 'vpc-1-a', ['vpc-1-a', 'vpc-1-b', 'vpc-1-c'])).toBe('same');
  });
});

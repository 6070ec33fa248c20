import { expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import { checked, drawn, inStack, vpc } from './test-design.ts';

const design = drawn(vpc('Orders', { layout: 'default' }));
const inRegion = (region: string) => checked(inStack({ environment: { type: 'region', region } }, design));
const at = { id: 'stack', field: 'environment' };

it('takes regions that there are, of every partition', () => {
  expect(inRegion('eu-central-1')).toEqual([]);
  expect(inRegion('cn-north-1')).toEqual([]);
});

it('finds a region that there isn’t, with the one that was likely meant', () => {
  expect(inRegion('eu-centrl-1')).toEqual([
    finding('stack/unknown-region', at, { stack: 'Network', region: 'eu-centrl-1', nearest: 'eu-central-1' }),
  ]);
  expect(inRegion('moon-1')).toEqual([
    finding('stack/unknown-region', at, { stack: 'Network', region: 'moon-1' }),
  ]);
});

it('leaves what can’t be a region to the limits of its field', () => {
  expect(inRegion('').map(({ code }) => code)).toEqual(['field/too-short']);
});

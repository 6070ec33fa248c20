import { expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import { imageRegions } from './image-regions.ts';
import { drawn, foundBy, inStack, instance, vpc } from './test-design.ts';

const imageId = 'ami-0123456789abcdef0';
const regionImages = ['eu-central-1', 'us-east-1'].map((region) => ({ region, imageId }));
const design = drawn(vpc('Orders', {}, instance('Web', { image: 'generic-linux', regionImages })));

it('names the regions that a stack without one may go to', () => {
  const at = { id: 'orders-web', field: 'regionImages' };
  const facts = { name: 'Web', regions: 'eu-central-1, us-east-1' };
  expect(foundBy(imageRegions, design)).toEqual([finding('image/some-regions', at, facts)]);
});

it('says nothing where the region is known, or the images are not used', () => {
  const known = inStack({ environment: { type: 'region', region: 'us-east-1' } }, design);
  expect(foundBy(imageRegions, known)).toEqual([]);
  expect(foundBy(imageRegions, drawn(vpc('Orders', {}, instance('Web', { regionImages }))))).toEqual([]);
});

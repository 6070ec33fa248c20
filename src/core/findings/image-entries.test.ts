import { expect, it, test } from 'vitest';
import { drawn, found, instance, privateGroup, vpc } from '../checks/test-design.ts';
import { apply } from '../commands/apply.ts';
import type { Design } from '../design/design.ts';
import { thingById } from '../design/queries.ts';
import { fixesFor } from './fixes.ts';

const imagesFor = (...regions: readonly string[]): Design => {
  const regionImages = regions.map((region) => ({ region, imageId: 'ami-0123456789abcdef0' }));
  const web = instance('Web', { image: 'generic-linux', regionImages });
  return drawn(vpc('V', {}, privateGroup('App'), web));
};
const slipsIn = (design: Design) => found(design).filter(({ code }) => code === 'image/unknown-region');

test.each<[readonly string[], string, readonly string[]]>([
  [['us-east-1', 'eu-centrl-1'], 'Use eu-central-1', ['us-east-1', 'eu-central-1']],
  [['moon-1', 'us-east-1'], 'Leave it out', ['us-east-1']],
  // The one that was meant is there already.
  [['eu-west-1', 'eu-wst-1'], 'Leave it out', ['eu-west-1']],
])('of images for %j, “%s” makes %j', (regions, label, after) => {
  const design = imagesFor(...regions);
  const [slip] = slipsIn(design);
  const [fix] = slip ? fixesFor(slip, design) : [];
  const mended = fix && apply(design, fix.command);
  expect(fix?.label).toBe(label);
  expect(mended?.ok && thingById(mended.value, 'v-web')).toMatchObject({
    regionImages: after.map((region) => ({ region })),
  });
});

it('says nothing of regions that there are', () => {
  expect(slipsIn(imagesFor('eu-central-1', 'us-iso-east-1', 'cn-north-1'))).toEqual([]);
});

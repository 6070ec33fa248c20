import { expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import { machineImages } from './machine-images.ts';
import { drawn, foundBy, instance, privateGroup, vpc } from './test-design.ts';

it.each(['generic-linux', 'generic-windows'] as const)(
  'finds %s without an image for any region',
  (image) => {
    const missing = (regionImages: readonly { readonly region: string; readonly imageId: string }[]) =>
      foundBy(
        machineImages,
        drawn(vpc('V', {}, privateGroup('App'), instance('Web', { image, regionImages }))),
      );
    const at = { id: 'v-web', field: 'regionImages' };
    expect(missing([])).toEqual([
      finding('image/incomplete', at, { name: 'Web', missing: 'Images by region' }),
    ]);
    expect(missing([{ region: 'eu-west-1', imageId: 'ami-0123456789abcdef0' }])).toEqual([]);
  },
);

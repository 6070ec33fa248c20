import { expect, it } from 'vitest';
import { zonesContextKey } from './context-keys.ts';

it.each([
  ['eu-central-1', 'availability-zones:account=123456789012:region=eu-central-1'],
  ['a:b', 'availability-zones:account=123456789012:region=a$:b'],
  ['${AWS::Region}', 'availability-zones:account=123456789012:region=${AWS$:$:Region}'],
])('the zones of the region %s are looked for as the CDK does it', (region, key) => {
  expect(zonesContextKey('123456789012', region)).toBe(key);
});

import { expect, it } from 'vitest';
import { vpcContextKey, zonesContextKey } from './context-keys.ts';

it.each([
  ['eu-central-1', 'availability-zones:account=123456789012:region=eu-central-1'],
  ['a:b', 'availability-zones:account=123456789012:region=a$:b'],
  ['${AWS::Region}', 'availability-zones:account=123456789012:region=${AWS$:$:Region}'],
])('the zones of the region %s are looked for as the CDK does it', (region, key) => {
  expect(zonesContextKey('123456789012', region)).toBe(key);
});

it('a VPC is looked for by its filters, sorted, with signs in values kept apart', () => {
  const filter = { 'vpc-id': 'vpc-1', 'tag:Name': 'core:eu', isDefault: 'false' };
  expect(vpcContextKey('123456789012', 'eu-central-1', { filter, subnetGroupNameTag: 'tier' })).toBe(
    'vpc-provider:account=123456789012:filter.isDefault=false:filter.tag:Name=core$:eu:filter.vpc-id=vpc-1:region=eu-central-1:returnAsymmetricSubnets=true:subnetGroupNameTag=tier',
  );
});

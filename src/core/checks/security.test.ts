import { expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import { checked, drawn, vpc } from './test-design.ts';

it('says that a restricted default security group needs the CDK to be deployed', () => {
  expect(checked(drawn(vpc('Orders', { layout: 'default', restrictDefaultSecurityGroup: true })))).toEqual([
    finding(
      'security/needs-cdk-deploy',
      { id: 'orders', field: 'restrictDefaultSecurityGroup' },
      { vpc: 'Orders' },
    ),
  ]);
});

it('says nothing where it is left as it is', () => {
  expect(checked(drawn(vpc('Orders', { layout: 'default', restrictDefaultSecurityGroup: false })))).toEqual(
    [],
  );
});

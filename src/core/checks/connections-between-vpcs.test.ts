import { expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import { connectionsBetweenVpcs } from './connections-between-vpcs.ts';
import {
  connecting,
  drawn,
  existingGroup,
  foundBy,
  instance,
  ipRange,
  listener,
  loadBalancer,
  securityGroup,
  vpc,
} from './test-design.ts';

const found = (other: string) =>
  foundBy(
    connectionsBetweenVpcs,
    connecting(
      [{ id: 'call', verb: 'allowFrom', on: 'orders-web', other, port: 'tcp', fromPort: 443 }],
      drawn(
        vpc('Orders', {}, instance('Web'), securityGroup('Own')),
        vpc('Billing', {}, securityGroup('Api'), loadBalancer('Alb'), listener('Http', 'billing-alb')),
        existingGroup('Legacy'),
        ipRange('Office', '10.1.0.0/16'),
      ),
    ),
  );

it.each([
  ['billing-api', 'Api'],
  ['billing-http', 'Http'],
])('a connection to %s of another VPC is found', (id, other) => {
  const name = id === 'billing-http' ? 'billing-alb-http' : id;
  const facts = { on: 'Web', vpc: 'Orders', other, otherVpc: 'Billing' };
  expect(found(name)).toEqual([finding('connection/other-vpc', { id: 'call' }, facts)]);
});

it.each(['orders-own', 'legacy', 'office', 'gone'])('one to %s is not', (other) => {
  expect(found(other)).toEqual([]);
});

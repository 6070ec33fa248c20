import { expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import {
  autoScalingGroup,
  drawn,
  found,
  instance,
  interfaceEndpoint,
  isolatedGroup,
  privateGroup,
  publicGroup,
  type ThingIn,
  vpc,
} from './test-design.ts';

const fields = { ssmSessionPermissions: true, subnetGroup: 'orders-data' };
const inData = (...things: readonly ThingIn[]) =>
  found(drawn(vpc('Orders', {}, isolatedGroup('Data'), ...things))).filter(
    ({ code }) => code === 'machine/no-sessions',
  );

it('finds machines in isolated subnets that are meant for Session Manager', () => {
  const at = (id: string) => ({ id, field: 'ssmSessionPermissions' });
  expect(inData(instance('App', fields), autoScalingGroup('Fleet', fields))).toEqual([
    finding('machine/no-sessions', at('orders-app'), { name: 'App', missing: 'route' }),
    finding('machine/no-sessions', at('orders-fleet'), { name: 'Fleet', missing: 'route' }),
  ]);
});

it('says nothing of one that isn’t meant for it', () => {
  expect(inData(instance('App', { subnetGroup: 'orders-data' }))).toEqual([]);
});

it('says nothing where endpoints take it there, and only if both do', () => {
  const app = instance('App', fields);
  const ssm = interfaceEndpoint('Ssm', { service: 'ssm' });
  const messages = interfaceEndpoint('Messages', { service: 'com.amazonaws.eu-central-1.ssmmessages' });
  expect(inData(app, ssm)).toHaveLength(1);
  expect(inData(app, ssm, messages)).toEqual([]);
});

it('says nothing where NAT takes it out', () => {
  const app = instance('App', { ...fields, subnetGroup: 'orders-inner' });
  const design = drawn(vpc('Orders', {}, publicGroup('Edge'), privateGroup('Inner'), app));
  expect(found(design).map(({ code }) => code)).not.toContain('machine/no-sessions');
});

it('finds one in a public subnet that gives no addresses', () => {
  const app = instance('App', { ...fields, subnetGroup: 'orders-edge' });
  const design = drawn(vpc('Orders', {}, publicGroup('Edge', { mapPublicIpOnLaunch: false }), app));
  expect(found(design)).toContainEqual(
    finding(
      'machine/no-sessions',
      { id: 'orders-app', field: 'ssmSessionPermissions' },
      { name: 'App', missing: 'address' },
    ),
  );
});

import { expect, it } from 'vitest';
import { drawn, isolatedGroup, vpc, vpnConnection } from '../checks/test-design.ts';
import { apply } from '../commands/apply.ts';
import type { Design } from '../design/design.ts';
import { vpcById, vpnConnectionsOf } from '../design/queries.ts';
import type { Vpc } from '../kinds/index.ts';
import { addVpnConnection } from './add-vpn-connection.ts';

function added(design: Design) {
  const proposed = addVpnConnection(design, 'v');
  const after = proposed.ok ? apply(design, proposed.value.command) : proposed;
  if (!after.ok) throw new Error('it was refused');
  const own = vpcById(after.value, 'v');
  if (!own) throw new Error('the VPC is gone');
  return { gateway: own.vpnGateway, names: vpnConnectionsOf(after.value, own).map((one) => one.constructId) };
}

const inVpc = (fields: Partial<Vpc>) => drawn(vpc('V', fields, isolatedGroup('Data')));

it('brings the gateway of its VPC along, also where that was to have none', () => {
  expect(added(inVpc({}))).toEqual({ gateway: true, names: ['VPNConnection'] });
  expect(added(inVpc({ vpnGateway: false })).gateway).toBe(true);
});

it('leaves a gateway that is asked for as it is said', () => {
  expect(added(inVpc({ vpnGateway: true })).gateway).toBe(true);
  expect(added(inVpc({ vpnGatewayAsn: 64_600 })).gateway).toBeUndefined();
});

it('has a name in code that no other has', () => {
  const design = drawn(vpc('V', {}, isolatedGroup('Data'), vpnConnection('VPNConnection')));
  expect(added(design).names).toEqual(['VPNConnection', 'VPNConnection2']);
});

it('is refused where there is no such VPC', () => {
  expect(addVpnConnection(inVpc({}), 'w').ok).toBe(false);
});

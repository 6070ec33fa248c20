import { describe, expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import type { Design } from '../design/design.ts';
import type { Vpc } from '../kinds/index.ts';
import { checked, drawn, found, isolatedGroup, privateGroup, publicGroup, vpc } from './test-design.ts';

const design = (fields: Partial<Vpc>): Design =>
  drawn(vpc('Orders', fields, publicGroup('Ingress'), privateGroup('Application')));
const codes = (of: Design) => found(of).map(({ code }) => code);

describe('private groups without NAT', () => {
  it('says nothing where each zone has its gateway', () => {
    expect(checked(design({}))).toEqual([]);
  });

  it('finds groups that no gateway takes out', () => {
    expect(checked(design({ natGateways: 0 }))).toEqual([
      finding(
        'nat/none-for-private',
        { id: 'orders', field: 'natGateways' },
        { vpc: 'Orders', groups: 'Application', subnets: 3, because: 'no-nat' },
      ),
    ]);
  });

  it('finds groups without a gateway because there is no way to the internet', () => {
    expect(checked(design({ createInternetGateway: false }))).toEqual([
      finding(
        'nat/none-for-private',
        { id: 'orders', field: 'createInternetGateway' },
        { vpc: 'Orders', groups: 'Application', subnets: 3, because: 'no-internet-gateway' },
      ),
    ]);
  });

  it('leaves it to the network where gateways have no place to stand', () => {
    const lonely = (fields: Partial<Vpc>) => drawn(vpc('Orders', fields, privateGroup('Application')));
    expect(codes(lonely({}))).toEqual(['nat/no-public-subnets']);
    expect(codes(lonely({ createInternetGateway: false }))).toEqual(['nat/no-public-subnets']);
    expect(codes(lonely({ natGateways: 0 }))).toEqual(['nat/none-for-private']);
  });

  it('says nothing of groups that are reserved or isolated', () => {
    const quiet = [publicGroup('Ingress'), privateGroup('Later', { reserved: true }), isolatedGroup('Data')];
    expect(checked(drawn(vpc('Orders', { natGateways: 0 }, ...quiet)))).toEqual([]);
  });
});

describe('one NAT gateway for several zones', () => {
  it('finds it, with its subnet', () => {
    expect(checked(design({ natGateways: 1 }))).toEqual([
      finding(
        'nat/one-for-many-zones',
        { id: 'orders', field: 'natGateways' },
        { vpc: 'Orders', subnet: 'IngressSubnet1', zones: 3, is: 'gateway' },
      ),
    ]);
  });

  it('finds it for two zones', () => {
    expect(codes(design({ natGateways: 1, maxAzs: 2 }))).toEqual(['nat/one-for-many-zones']);
  });

  it('says nothing of one zone, nor of two gateways', () => {
    expect(checked(design({ natGateways: 1, maxAzs: 1 }))).toEqual([]);
    expect(checked(design({ natGateways: 2 }))).toEqual([]);
  });

  it('says of a gateway that no private subnet uses only that', () => {
    expect(codes(drawn(vpc('Orders', { natGateways: 1 }, publicGroup('Ingress'))))).toEqual(['nat/not-used']);
  });
});

describe('Elastic IPs', () => {
  const ids = ['eipalloc-00000001', 'eipalloc-00000002', 'eipalloc-00000003'];
  const [first = ''] = ids;

  it('takes one for each gateway', () => {
    expect(checked(design({ natEipAllocationIds: ids }))).toEqual([]);
  });

  it('finds one that two gateways of a VPC use', () => {
    expect(checked(design({ natEipAllocationIds: [...ids.slice(0, 2), first] }))).toEqual([
      finding(
        'nat/allocation-twice',
        { id: 'orders', field: 'natEipAllocationIds', item: 2 },
        { vpc: 'Orders', allocation: first, other: 'Orders' },
      ),
    ]);
  });

  it('finds one that gateways of two VPCs use', () => {
    const other = vpc(
      'Billing',
      { cidr: '10.1.0.0/16', natGateways: 1, maxAzs: 1, natEipAllocationIds: [first] },
      publicGroup('Out'),
      privateGroup('In'),
    );
    const both = design({ natEipAllocationIds: ids });
    expect(checked({ ...both, things: [...both.things, ...other] })).toEqual([
      finding(
        'nat/allocation-twice',
        { id: 'billing', field: 'natEipAllocationIds', item: 0 },
        { vpc: 'Billing', allocation: first, other: 'Orders' },
      ),
    ]);
  });

  it('says nothing of those that no gateway uses', () => {
    expect(checked(design({ natEipAllocationIds: [...ids, first] }))).toEqual([]);
  });
});

describe('the group that carries the gateways', () => {
  it('finds one that is gone while nothing stands in it', () => {
    expect(checked(design({ natGateways: 0, natSubnetGroup: 'gone' }))).toContainEqual(
      finding(
        'design/dangling',
        { id: 'orders', field: 'natSubnetGroup' },
        { path: 'Orders: natSubnetGroup', reference: 'gone' },
      ),
    );
  });

  it('finds one that is gone where no private group asks for gateways', () => {
    const quiet = drawn(vpc('Orders', { natSubnetGroup: 'gone' }, publicGroup('Ingress')));
    expect(codes(quiet)).toEqual(['design/dangling']);
  });

  it('leaves it to the network where gateways are to stand in it', () => {
    expect(codes(design({ natSubnetGroup: 'gone' }))).toEqual(['nat/group-without-subnets']);
  });

  it('says nothing of one that is there', () => {
    expect(checked(design({ natSubnetGroup: 'orders-ingress' }))).toEqual([]);
  });
});

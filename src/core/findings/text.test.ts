import { describe, expect, it } from 'vitest';
import { alphabets } from '../base/fields.ts';
import { type Finding, finding } from '../base/finding.ts';
import { findingText } from './text.ts';

const at = { id: 'x' };
const sized = {
  group: 'Database',
  vpc: 'OrdersVpc',
  vpcCidr: '10.0.0.0/21',
  mask: 24,
  count: 3,
  needed: 768,
};
const open = { groups: 'Application', vpc: 'OrdersVpc', subnets: 3 };

describe('what findings say', () => {
  it.each<[string, Finding]>([
    [
      'Database doesn’t fit in OrdersVpc (10.0.0.0/21): 3 × /24 need 768 addresses, 512 are left from 10.0.6.0.',
      finding('group/does-not-fit', at, { ...sized, left: 512, from: '10.0.6.0' }),
    ],
    [
      'Database doesn’t fit in OrdersVpc (10.0.0.0/21): 3 × /24 need 768 addresses, each aligned to 256, and of the 800 left from 10.0.4.224 too few are.',
      finding('group/does-not-fit', at, { ...sized, left: 800, from: '10.0.4.224' }),
    ],
    [
      '10.20.1.7/21 is not a network address; the CDK would silently build 10.20.8.0/21.',
      finding('vpc/host-bits', at, {
        vpc: 'OrdersVpc',
        cidr: '10.20.1.7/21',
        network: '10.20.0.0/21',
        built: '10.20.8.0/21',
      }),
    ],
    [
      '255.255.255.255/16 is not a network address; the CDK would round it up past the last address there is, and fail.',
      finding('vpc/host-bits', at, { vpc: 'V', cidr: '255.255.255.255/16', network: '255.255.0.0/16' }),
    ],
    [
      'Application’s 3 subnets are private, but OrdersVpc has no NAT: they get no route to the internet.',
      finding('nat/none-for-private', at, { ...open, because: 'no-nat' }),
    ],
    [
      'The 6 subnets of Application, Batch are private, but OrdersVpc has no internet gateway, and so no NAT: they get no route to the internet.',
      finding('nat/none-for-private', at, {
        ...open,
        groups: 'Application, Batch',
        subnets: 6,
        because: 'no-internet-gateway',
      }),
    ],
    [
      'One NAT gateway (IngressSubnet1) serves 3 zones of OrdersVpc: if its zone fails, all private subnets lose the internet.',
      finding('nat/one-for-many-zones', at, {
        vpc: 'OrdersVpc',
        subnet: 'IngressSubnet1',
        zones: 3,
        is: 'gateway',
      }),
    ],
    [
      'Nothing is left in OrdersVpc (10.0.0.0/24) for Data: 3 subnets would need at least a /28 each.',
      finding('group/share-does-not-fit', at, {
        groups: 'Data',
        vpc: 'OrdersVpc',
        vpcCidr: '10.0.0.0/24',
        count: 3,
        left: 0,
      }),
    ],
    [
      'In OrdersVpc (10.0.0.0/26) 64 addresses are left for 9 subnets of Data: a /30 each, where AWS allows /16 to /28.',
      finding('group/share-does-not-fit', at, {
        groups: 'Data',
        vpc: 'OrdersVpc',
        vpcCidr: '10.0.0.0/26',
        count: 9,
        left: 64,
        mask: 30,
      }),
    ],
    [
      'OrdersVpc is to have NAT gateways, which stand in public subnets, and it has none.',
      finding('nat/no-public-subnets', at, { vpc: 'OrdersVpc', groups: '' }),
    ],
    [
      'OrdersVpc has 3 NAT gateways and 1 Elastic IP of your own for them; each needs one.',
      finding('nat/too-few-allocations', at, { vpc: 'OrdersVpc', given: 1, needed: 3 }),
    ],
    [
      'NAT gateways of A and of B use eipalloc-12345678: an Elastic IP can stand for one only.',
      finding('nat/allocation-twice', at, { vpc: 'B', allocation: 'eipalloc-12345678', other: 'A' }),
    ],
    [
      'NotAZone in S is no Availability Zone of AWS: deploying would fail.',
      finding('zones/wrong-region', at, { name: 'S', zone: 'NotAZone' }),
    ],
    [
      'Name in code of Orders is empty; it needs at least 1 character.',
      finding('field/too-short', at, { name: 'Orders', field: 'Name in code', length: 0, limit: 1 }),
    ],
    [
      'a/b and a--b are one name to the CDK, which writes a slash as two hyphens; it refuses the second.',
      finding('id/taken', at, { id: 'a/b', other: 'a--b' }),
    ],
    [
      'This is not a design of VPC Designer: it looks like a draw.io file, and reading that is not possible yet. Open a file that the editor saved.',
      finding('design/not-json', at, { problem: 'x', looksLike: 'a draw.io file' }),
    ],
    [
      'This is not a design of VPC Designer: it has no stacks and no VPCs. Open a file that the editor saved.',
      finding('design/not-json', at, { problem: 'it has no stacks and no VPCs' }),
    ],
    [
      'things[0].cidrmask means nothing here; it is kept in the file. Perhaps cidrMask was meant.',
      finding('design/unknown-key', at, { path: 'things[0].cidrmask', key: 'cidrmask', nearest: 'cidrMask' }),
    ],
    [
      'Output A can’t be written: the NAT gateways of V have Elastic IPs of your own, whose addresses no template knows.',
      finding('output/no-nat-addresses', at, { output: 'A', vpc: 'V', reason: 'own-allocations' }),
    ],
  ])('%s', (text, found) => {
    expect(findingText(found)).toBe(text);
  });

  it('never cuts our own words, nor a list of zones', () => {
    const { allowed } = alphabets.id;
    const of = { name: 'Orders', field: 'Name in code', saw: '§', allowed };
    expect(findingText(finding('field/alphabet', at, of))).toBe(
      `Name in code of Orders is “§”; allowed: ${allowed}.`,
    );
    const region = 'us-east-1';
    const known = [...'abcdef'].map((letter) => `${region}${letter}`).join(', ');
    const unknown = finding('zones/unknown', at, { name: 'Orders', zone: 'us-east-1z', region, known });
    expect(findingText(unknown)).toContain(`(${known})`);
  });

  it('cuts long names in the middle, and shows what can’t be read as such', () => {
    const facts = { name: `a${'x'.repeat(10_000)}z`, key: 'b\u0000\u202e' };
    const text = findingText(finding('tag/twice', at, facts));
    expect(text).toContain(`a${'x'.repeat(38)}…${'x'.repeat(19)}z has the tag b\ufffd\ufffd twice`);
  });
});

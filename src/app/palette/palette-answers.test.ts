import { describe, expect, it } from 'vitest';
import { type Answer, answersTo } from './palette-answers.ts';

function labels(query: string): readonly string[] {
  return answersTo(query).map(labelOf);
}

function labelOf(answer: Answer): string {
  switch (answer.is) {
    case 'kind':
      return answer.kind;
    case 'setting':
      return `${answer.label} of ${answer.on}`;
    case 'later':
      return `later: ${answer.label}`;
    case 'unknown':
      return 'unknown';
  }
}

describe('answersTo', () => {
  it.each([
    [
      '',
      [
        'vpc',
        'existing-vpc',
        'subnet-group',
        'vpn-connection',
        'security-group',
        'flow-log',
        'load-balancer',
        'auto-scaling-group',
        'instance',
        'bastion-host',
        'database',
        'gateway-endpoint',
        'interface-endpoint',
        'internet',
        'ip-range',
        'ipv6-range',
        'prefix-list',
        'foreign-security-group',
        'imported-security-group',
      ],
    ],
    ['security group', ['security-group', 'foreign-security-group', 'imported-security-group']],
    ['ALB', ['load-balancer']],
    ['IPv6', ['internet', 'ipv6-range', 'Dual stack of vpc']],
    ['egress-only', ['Dual stack of vpc']],
    ['server', ['auto-scaling-group', 'instance']],
    ['NLB', ['later: Network Load Balancers']],
    ['firewall', ['security-group']],
    ['office', ['ip-range']],
    ['internet', ['internet', 'Internet gateway of vpc']],
    ['import', ['existing-vpc', 'imported-security-group']],
    ['describe-vpcs', ['existing-vpc']],
    [
      'vpc',
      ['vpc', 'existing-vpc', 'flow-log', 'gateway-endpoint', 'interface-endpoint', 'later: VPC peering'],
    ],
    ['S3', ['gateway-endpoint']],
    ['PrivateLink', ['interface-endpoint']],
    ['VPC endpoint', ['gateway-endpoint', 'interface-endpoint']],
    ['jump host', ['bastion-host']],
    ['flow logs', ['flow-log']],
    ['subnet', ['subnet-group']],
    ['Subnets', ['subnet-group']],
    ['tier', ['subnet-group']],
    ['AZ', ['Availability Zones of vpc']],
    ['NAT', ['NAT gateways of vpc', 'NAT instances of vpc']],
    ['NAT instance', ['NAT instances of vpc']],
    ['internet gateway', ['Internet gateway of vpc']],
    ['IGW', ['Internet gateway of vpc']],
    ['route table', ['Route tables of subnet-group']],
    ['VPN', ['vpn-connection', 'Virtual private gateway of vpc']],
    ['customer gateway', ['vpn-connection']],
    ['transit gateway', ['Routes to what exists of subnet-group']],
    ['peering', ['Routes to what exists of subnet-group', 'later: VPC peering']],
    ['NACL', ['later: Network ACLs']],
    ['Terraform', ['later: Terraform']],
    ['enableDnsSupport', ['DNS resolution of vpc']],
    ['tenancy', ['Tenancy of vpc']],
    ['xyzzy', ['unknown']],
  ])('answers "%s"', (query, expected) => {
    expect(labels(query)).toEqual(expected);
  });
});

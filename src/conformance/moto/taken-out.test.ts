import { describe, expect, it } from 'vitest';
import type { Json } from '../template.ts';
import { creatable } from './taken-out.ts';

const vpcId = { Ref: 'Vpc' };
const vpc = { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } };

function made(resources: Readonly<Record<string, Json>>, rest: Readonly<Record<string, Json>> = {}) {
  const { template, gone, notes } = creatable({ Resources: { Vpc: vpc, ...resources }, ...rest });
  return { template, resources: template.Resources, gone: [...gone], notes };
}

it('leaves what moto makes as it is', () => {
  const group = {
    Type: 'AWS::EC2::SecurityGroup',
    Properties: { SecurityGroupIngress: [{ IpProtocol: 'tcp', CidrIp: '10.0.0.0/8' }], VpcId: vpcId },
    DependsOn: ['Vpc'],
  };
  const { resources, notes } = made({ Group: group });
  expect(resources).toEqual({ Vpc: vpc, Group: group });
  expect(notes).toEqual([]);
});

describe('takes out, by name,', () => {
  it('what uses a regional NAT gateway, but not what only waits for it', () => {
    const waiting = { Type: 'AWS::EC2::Instance', Properties: {} };
    const { resources, gone, notes } = made(
      {
        Nat: { Type: 'AWS::EC2::NatGateway', Properties: { VpcId: vpcId } },
        Route: { Type: 'AWS::EC2::Route', Properties: { NatGatewayId: { 'Fn::GetAtt': ['Nat', 'Id'] } } },
        Waiting: { ...waiting, DependsOn: ['Nat'] },
      },
      { Outputs: { Id: { Value: { Ref: 'Nat' } } } },
    );
    expect(resources).toEqual({ Vpc: vpc, Waiting: waiting });
    expect(gone).toEqual(['Nat', 'Route']);
    expect(notes).toEqual([
      'Nat: moto makes no regional NAT gateways',
      'Route: it uses what is taken out',
      'output Id: it uses what is taken out',
    ]);
  });

  it.each<[string, Json]>([
    ['a custom resource', { Type: 'Custom::VpcRestrictDefaultSG', Properties: {} }],
    [
      'what stands in an existing VPC',
      { Type: 'AWS::EC2::SecurityGroup', Properties: { VpcId: 'vpc-0123456789abcdef0' } },
    ],
    [
      'a VPC of an IPAM pool',
      { Type: 'AWS::EC2::VPC', Properties: { Ipv4IpamPoolId: 'ipam-pool-01234567' } },
    ],
    [
      'a route for IPv6',
      { Type: 'AWS::EC2::Route', Properties: { DestinationIpv6CidrBlock: '::/0', GatewayId: 'igw-1' } },
    ],
    ['an egress-only internet gateway', { Type: 'AWS::EC2::EgressOnlyInternetGateway', Properties: {} }],
    [
      'a route to a transit gateway',
      { Type: 'AWS::EC2::Route', Properties: { TransitGatewayId: 'tgw-0123456789abcdef0' } },
    ],
    [
      'a rule on the port of a database',
      {
        Type: 'AWS::EC2::SecurityGroupIngress',
        Properties: { GroupId: { Ref: 'Group' }, FromPort: { 'Fn::GetAtt': ['Db', 'Endpoint.Port'] } },
      },
    ],
    [
      'a rule of a group outside of the stack',
      { Type: 'AWS::EC2::SecurityGroupIngress', Properties: { GroupId: 'sg-0123456789abcdef0' } },
    ],
  ])('%s', (_, resource) => {
    expect(made({ It: resource }).gone).toEqual(['It']);
  });

  it('the IPv6 block of a subnet', () => {
    const { resources, gone, notes } = made({
      Subnet: {
        Type: 'AWS::EC2::Subnet',
        Properties: { CidrBlock: '10.0.0.0/24', Ipv6CidrBlock: { 'Fn::Select': [0, { 'Fn::Cidr': [] }] } },
      },
    });
    expect(resources).toHaveProperty('Subnet.Properties', { CidrBlock: '10.0.0.0/24' });
    expect(gone).toEqual([]);
    expect(notes).toEqual(['Ipv6CidrBlock of Subnet: moto doesn’t compute Fn::Cidr']);
  });

  it('rules within a group that moto can’t read', () => {
    const { resources, notes } = made({
      Group: {
        Type: 'AWS::EC2::SecurityGroup',
        Properties: {
          SecurityGroupIngress: [
            { IpProtocol: '-1', CidrIp: '10.0.0.0/8' },
            { IpProtocol: 'tcp', SourceSecurityGroupId: 'sg-0123456789abcdef0' },
          ],
        },
      },
    });
    expect(resources).toHaveProperty('Group.Properties', {});
    expect(notes).toEqual([
      'an inbound rule of Group: moto asks for ports where everything may pass',
      'an inbound rule of Group: moto knows no security group outside of the stack',
    ]);
  });
});

it('takes the default from parameters', () => {
  const Type = 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>';
  const { template } = made({}, { Parameters: { Image: { Type, Default: '/aws/service/image' } } });
  expect(template.Parameters).toEqual({ Image: { Type } });
});

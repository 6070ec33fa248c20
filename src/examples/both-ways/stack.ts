import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';

export class BothWaysStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);

    const vpc = new ec2.Vpc(this, 'Vpc', {
      ipAddresses: ec2.IpAddresses.cidr('10.0.0.0/20'),
      natGateways: 1,
      subnetConfiguration: [
        { name: 'Public', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 24 },
        { name: 'Private', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 23 },
      ],
    });

    const web = new ec2.SecurityGroup(this, 'Web', { vpc, description: 'Web servers' });

    const cache = new ec2.SecurityGroup(this, 'Cache', {
      vpc,
      description: 'Cache nodes',
      allowAllOutbound: false,
    });

    web.connections.allowFrom(ec2.Peer.anyIpv4(), ec2.Port.tcp(443), 'HTTPS from anyone');
    web.connections.allowTo(cache, ec2.Port.tcp(6379), 'Web asks the cache');
    cache.connections.allowTo(web, ec2.Port.tcp(8080), 'Cache tells what expired');
    cache.connections.allowInternally(ec2.Port.tcpRange(16379, 16380), 'Nodes among each other');
  }
}

const app = new cdk.App();
new BothWaysStack(app, 'BothWays');

import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';

export class RestrictedEgressStack extends cdk.Stack {
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

    const worker = new ec2.SecurityGroup(this, 'Worker', {
      vpc,
      description: 'Workers that may go to few places',
      allowAllOutbound: false,
    });

    const strict = new ec2.SecurityGroup(this, 'Strict', {
      vpc,
      description: 'Every rule a resource of its own',
      allowAllOutbound: false,
      disableInlineRules: true,
    });

    worker.connections.allowTo(
      ec2.Peer.prefixList('pl-0123456789abcdef0'),
      ec2.Port.tcp(443),
      'Objects in S3',
    );

    worker.connections.allowTo(
      ec2.Peer.ipv4('198.51.100.0/24'),
      ec2.Port.tcpRange(8443, 8446),
      'Partner interfaces',
    );

    worker.connections.allowTo(ec2.Peer.ipv4('192.0.2.53/32'), ec2.Port.udp(53), 'Names');
    strict.addEgressRule(ec2.Peer.ipv4('198.51.100.0/24'), ec2.Port.tcp(22), 'Transfers');
  }
}

const app = new cdk.App();
new RestrictedEgressStack(app, 'RestrictedEgress');

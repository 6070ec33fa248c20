import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';

export class DualStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);

    const vpc = new ec2.Vpc(this, 'Vpc', {
      ipAddresses: ec2.IpAddresses.cidr('10.0.0.0/16'),
      ipProtocol: ec2.IpProtocol.DUAL_STACK,
      natGateways: 1,
      subnetConfiguration: [
        {
          name: 'Ingress',
          subnetType: ec2.SubnetType.PUBLIC,
          cidrMask: 24,
          mapPublicIpOnLaunch: true,
        },
        { name: 'Application', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 22 },
        {
          name: 'Data',
          subnetType: ec2.SubnetType.PRIVATE_ISOLATED,
          cidrMask: 24,
          ipv6AssignAddressOnCreation: false,
        },
      ],
    });

    const web = new ec2.SecurityGroup(this, 'Web', { vpc, allowAllIpv6Outbound: true });

    new ec2.Instance(this, 'WebServer', {
      vpc,
      vpcSubnets: { subnetGroupName: 'Ingress' },
      instanceType: new ec2.InstanceType('t3.micro'),
      machineImage: ec2.MachineImage.latestAmazonLinux2023(),
      securityGroup: web,
    });

    web.connections.allowFrom(ec2.Peer.anyIpv4(), ec2.Port.tcp(443), 'HTTPS over IPv4');
    web.connections.allowFrom(ec2.Peer.anyIpv6(), ec2.Port.tcp(443), 'HTTPS over IPv6');
  }
}

const app = new cdk.App();
new DualStack(app, 'DualStack');

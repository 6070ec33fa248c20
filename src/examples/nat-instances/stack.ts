import * as cdk from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';

export class NatInstancesStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);

    const natInstances = ec2.NatProvider.instanceV2({
      instanceType: new ec2.InstanceType('t4g.nano'),
      defaultAllowedTraffic: ec2.NatTrafficDirection.OUTBOUND_ONLY,
      creditSpecification: ec2.CpuCredits.STANDARD,
      associatePublicIpAddress: true,
    });

    const myVpc = new ec2.Vpc(this, 'MyVpc', {
      ipAddresses: ec2.IpAddresses.cidr('10.0.0.0/20'),
      natGateways: 2,
      natGatewayProvider: natInstances,
      subnetConfiguration: [
        { name: 'Public', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 24 },
        { name: 'Private', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 24 },
      ],
    });

    new autoscaling.AutoScalingGroup(this, 'Fleet', {
      vpc: myVpc,
      vpcSubnets: { subnetGroupName: 'Private' },
      instanceType: new ec2.InstanceType('t4g.micro'),
      machineImage: ec2.MachineImage.latestAmazonLinux2023({
        cpuType: ec2.AmazonLinuxCpuType.ARM_64,
      }),
      requireImdsv2: true,
      minCapacity: 2,
      maxCapacity: 4,
    });

    natInstances.connections.allowFrom(
      ec2.Peer.ipv4('10.0.0.0/20'),
      ec2.Port.tcp(443),
      'HTTPS on its way out',
    );

    natInstances.connections.allowFrom(ec2.Peer.ipv4('10.0.0.0/20'), ec2.Port.tcp(80));
  }

  // By itself the CDK counts on two Availability Zones where it has no account to ask.
  override get availabilityZones(): string[] {
    return [
      cdk.Fn.select(0, cdk.Fn.getAzs()),
      cdk.Fn.select(1, cdk.Fn.getAzs()),
      cdk.Fn.select(2, cdk.Fn.getAzs()),
    ];
  }
}

const app = new cdk.App();
new NatInstancesStack(app, 'NatInstances');

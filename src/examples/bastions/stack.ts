import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';

export class BastionsStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);

    const vpc = new ec2.Vpc(this, 'Vpc', {
      ipAddresses: ec2.IpAddresses.cidr('10.0.0.0/20'),
      maxAzs: 2,
      natGateways: 1,
      subnetConfiguration: [
        { name: 'Edge', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 26 },
        { name: 'Application', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 24 },
      ],
    });

    const sshBastion = new ec2.BastionHostLinux(this, 'SshBastion', {
      vpc,
      subnetSelection: { subnetGroupName: 'Edge' },
      instanceType: new ec2.InstanceType('t4g.nano'),
      blockDevices: [
        { deviceName: '/dev/xvda', volume: ec2.BlockDeviceVolume.ebs(8, { encrypted: true }) },
      ],
      requireImdsv2: true,
      instanceName: 'ssh-bastion',
    });

    const bastion = new ec2.BastionHostLinux(this, 'Bastion', { vpc });

    const appInstance = new ec2.Instance(this, 'App', {
      vpc,
      vpcSubnets: { subnetGroupName: 'Application', availabilityZones: [vpc.availabilityZones[1]] },
      instanceType: new ec2.InstanceType('t3.micro'),
      machineImage: ec2.MachineImage.latestAmazonLinux2023(),
      requireImdsv2: true,
    });

    sshBastion.connections.allowFrom(
      ec2.Peer.ipv4('203.0.113.0/24'),
      ec2.Port.tcp(22),
      'SSH from the office',
    );

    bastion.connections.allowTo(appInstance, ec2.Port.tcp(22), 'SSH from the bastion');
    sshBastion.connections.allowTo(appInstance, ec2.Port.tcp(22), 'SSH from the bastion');
  }
}

const app = new cdk.App();
new BastionsStack(app, 'Bastions', { env: { region: 'eu-central-1' } });

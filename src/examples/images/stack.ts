import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';

export class ImagesStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);

    const vpc = new ec2.Vpc(this, 'Vpc', {
      ipAddresses: ec2.IpAddresses.cidr('10.0.0.0/22'),
      maxAzs: 2,
      natGateways: 1,
      subnetConfiguration: [
        { name: 'Public', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 26 },
        { name: 'Private', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 24 },
      ],
    });

    new ec2.Instance(this, 'AmazonLinux2023', {
      vpc,
      vpcSubnets: { subnetGroupName: 'Private' },
      instanceType: new ec2.InstanceType('t3.micro'),
      machineImage: ec2.MachineImage.latestAmazonLinux2023(),
    });

    new ec2.Instance(this, 'Graviton', {
      vpc,
      vpcSubnets: { subnetGroupName: 'Private' },
      instanceType: new ec2.InstanceType('t4g.micro'),
      machineImage: ec2.MachineImage.latestAmazonLinux2023({
        cpuType: ec2.AmazonLinuxCpuType.ARM_64,
      }),
    });

    new ec2.Instance(this, 'AmazonLinux2', {
      vpc,
      vpcSubnets: { subnetGroupName: 'Private' },
      instanceType: new ec2.InstanceType('t3.micro'),
      machineImage: ec2.MachineImage.latestAmazonLinux2(),
    });

    new ec2.Instance(this, 'AmazonLinux', {
      vpc,
      vpcSubnets: { subnetGroupName: 'Private' },
      instanceType: new ec2.InstanceType('t3.micro'),
      machineImage: new ec2.AmazonLinuxImage({
        generation: ec2.AmazonLinuxGeneration.AMAZON_LINUX,
        edition: ec2.AmazonLinuxEdition.STANDARD,
        virtualization: ec2.AmazonLinuxVirt.HVM,
        storage: ec2.AmazonLinuxStorage.GENERAL_PURPOSE,
      }),
    });

    new ec2.Instance(this, 'Windows', {
      vpc,
      vpcSubnets: { subnetGroupName: 'Private' },
      instanceType: new ec2.InstanceType('t3.large'),
      machineImage: ec2.MachineImage.latestWindows(
        ec2.WindowsVersion.WINDOWS_SERVER_2019_ENGLISH_FULL_BASE,
      ),
    });

    new ec2.Instance(this, 'LookUp', {
      vpc,
      vpcSubnets: { subnetGroupName: 'Private' },
      instanceType: new ec2.InstanceType('t3.micro'),
      machineImage: ec2.MachineImage.lookup({ name: 'amzn-ami-vpc-nat-*', owners: ['amazon'] }),
    });

    new ec2.Instance(this, 'OwnLinux', {
      vpc,
      vpcSubnets: { subnetGroupName: 'Private' },
      instanceType: new ec2.InstanceType('t3.micro'),
      machineImage: ec2.MachineImage.genericLinux({
        'us-east-1': 'ami-97785bed',
        'eu-west-1': 'ami-12345678',
      }),
    });

    new ec2.Instance(this, 'OwnWindows', {
      vpc,
      vpcSubnets: { subnetGroupName: 'Private' },
      instanceType: new ec2.InstanceType('t3.large'),
      machineImage: ec2.MachineImage.genericWindows({
        'us-east-1': 'ami-97785bed',
        'eu-west-1': 'ami-12345678',
      }),
    });

    new ec2.Instance(this, 'Parameter', {
      vpc,
      vpcSubnets: { subnetGroupName: 'Private' },
      instanceType: new ec2.InstanceType('t3.micro'),
      machineImage: ec2.MachineImage.fromSsmParameter('/company/images/web'),
    });
  }
}

const app = new cdk.App();
new ImagesStack(app, 'Images', { env: { account: '123456789012', region: 'eu-west-1' } });

import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';

export class SingleNatStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);

    const vpc = new ec2.Vpc(this, 'Vpc', {
      ipAddresses: ec2.IpAddresses.cidr('10.0.0.0/18'),
      maxAzs: 3,
      natGateways: 1,
      subnetConfiguration: [
        { name: 'Public', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 24 },
        { name: 'Private', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 22 },
      ],
    });

    new cdk.CfnOutput(this, 'VpcId', { value: vpc.vpcId, description: 'The VPC' });
    const vpcPrivateSubnets = vpc.selectSubnets({ subnetGroupName: 'Private' });

    new cdk.CfnOutput(this, 'PrivateSubnetIds', {
      value: cdk.Fn.join(',', vpcPrivateSubnets.subnetIds),
      exportName: 'single-nat:private-subnets',
    });

    new cdk.CfnOutput(this, 'NatAddresses', {
      value: cdk.Fn.join(',', [cdk.Fn.ref('VpcPublicSubnet1EIPD7E02669')]),
      description: 'Addresses that partners see',
    });
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
new SingleNatStack(app, 'SingleNat');

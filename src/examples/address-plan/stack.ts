import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';

/** Every subnet has the CIDR that is written down for it. */
class FixedCidrs implements ec2.IIpAddresses {
  constructor(
    private readonly vpcCidr: string,
    private readonly cidrs: Record<string, string>,
  ) {}

  allocateVpcCidr(): ec2.VpcIpamOptions {
    return { cidrBlock: this.vpcCidr };
  }

  allocateSubnetsCidr({ requestedSubnets }: ec2.AllocateCidrRequest): ec2.SubnetIpamOptions {
    return {
      allocatedSubnets: requestedSubnets.map(({ subnetConstructId }) => {
        const cidr = this.cidrs[subnetConstructId];
        if (cidr === undefined) throw new Error(`${subnetConstructId} has no CIDR`);
        return { cidr };
      }),
    };
  }
}

export class AddressPlanStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);

    const vpc = new ec2.Vpc(this, 'Vpc', {
      ipAddresses: new FixedCidrs('10.40.0.0/16', {
        EdgeSubnet1: '10.40.255.0/26',
        EdgeSubnet2: '10.40.255.64/26',
        EdgeSubnet3: '10.40.255.128/26',
        ApplicationSubnet1: '10.40.0.0/20',
        ApplicationSubnet2: '10.40.16.0/22',
        ApplicationSubnet3: '10.40.20.0/22',
        DataSubnet1: '10.40.24.0/24',
        DataSubnet2: '10.40.25.0/24',
        DataSubnet3: '10.40.26.0/24',
      }),
      natGateways: 1,
      subnetConfiguration: [
        { name: 'Edge', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 26 },
        { name: 'Application', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 22 },
        { name: 'Data', subnetType: ec2.SubnetType.PRIVATE_ISOLATED, cidrMask: 24 },
      ],
    });

    const vpcApplicationSubnets = vpc.selectSubnets({ subnetGroupName: 'Application' });

    new ec2.CfnRoute(vpcApplicationSubnets.subnets[0], 'Route1', {
      routeTableId: vpcApplicationSubnets.subnets[0].routeTable.routeTableId,
      destinationCidrBlock: '10.0.0.0/8',
      transitGatewayId: 'tgw-0123456789abcdef0',
    });

    new ec2.CfnRoute(vpcApplicationSubnets.subnets[1], 'Route1', {
      routeTableId: vpcApplicationSubnets.subnets[1].routeTable.routeTableId,
      destinationCidrBlock: '10.0.0.0/8',
      transitGatewayId: 'tgw-0123456789abcdef0',
    });

    new ec2.CfnRoute(vpcApplicationSubnets.subnets[2], 'Route1', {
      routeTableId: vpcApplicationSubnets.subnets[2].routeTable.routeTableId,
      destinationCidrBlock: '10.0.0.0/8',
      transitGatewayId: 'tgw-0123456789abcdef0',
    });

    const vpcDataSubnets = vpc.selectSubnets({ subnetGroupName: 'Data' });

    new ec2.CfnRoute(vpcDataSubnets.subnets[0], 'Route1', {
      routeTableId: vpcDataSubnets.subnets[0].routeTable.routeTableId,
      destinationCidrBlock: '10.0.0.0/8',
      transitGatewayId: 'tgw-0123456789abcdef0',
    });

    new ec2.CfnRoute(vpcDataSubnets.subnets[1], 'Route1', {
      routeTableId: vpcDataSubnets.subnets[1].routeTable.routeTableId,
      destinationCidrBlock: '10.0.0.0/8',
      transitGatewayId: 'tgw-0123456789abcdef0',
    });

    new ec2.CfnRoute(vpcDataSubnets.subnets[2], 'Route1', {
      routeTableId: vpcDataSubnets.subnets[2].routeTable.routeTableId,
      destinationCidrBlock: '10.0.0.0/8',
      transitGatewayId: 'tgw-0123456789abcdef0',
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
new AddressPlanStack(app, 'AddressPlan', { env: { region: 'eu-central-1' } });

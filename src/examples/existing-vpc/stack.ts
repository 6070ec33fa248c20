import * as cdk from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elasticloadbalancingv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as rds from 'aws-cdk-lib/aws-rds';
import { Construct } from 'constructs';

export class OrdersStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);

    const coreNetwork = ec2.Vpc.fromLookup(this, 'CoreNetwork', {
      vpcName: 'core-network',
      tags: { stage: 'production' },
      isDefault: false,
    });

    const shopFront = new elasticloadbalancingv2.ApplicationLoadBalancer(this, 'ShopFront', {
      vpc: coreNetwork,
      internetFacing: true,
      vpcSubnets: { subnetGroupName: 'Ingress' },
    });

    const ordersService = new autoscaling.AutoScalingGroup(this, 'OrdersService', {
      vpc: coreNetwork,
      vpcSubnets: { subnetGroupName: 'Application' },
      instanceType: new ec2.InstanceType('t3.small'),
      machineImage: ec2.MachineImage.latestAmazonLinux2023(),
      requireImdsv2: true,
      minCapacity: 2,
      maxCapacity: 6,
    });

    const http = shopFront.addListener('Http', {
      port: 80,
      protocol: elasticloadbalancingv2.ApplicationProtocol.HTTP,
      open: false,
    });

    http.addTargets('Targets', {
      port: 8080,
      protocol: elasticloadbalancingv2.ApplicationProtocol.HTTP,
      targets: [ordersService],
    });

    const orderStore = new rds.DatabaseInstance(this, 'OrderStore', {
      vpc: coreNetwork,
      vpcSubnets: { subnetGroupName: 'Isolated', onePerAz: true },
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17_9 }),
      instanceType: new ec2.InstanceType('t4g.medium'),
      storageEncrypted: true,
    });

    const sharedServices = ec2.Vpc.fromVpcAttributes(this, 'SharedServices', {
      vpcId: 'vpc-0fedcba9876543210',
      vpcCidrBlock: '10.61.0.0/20',
      availabilityZones: ['eu-central-1a', 'eu-central-1b'],
      privateSubnetIds: ['subnet-00000000000000031', 'subnet-00000000000000032'],
      privateSubnetNames: ['Tools'],
      privateSubnetRouteTableIds: ['rtb-00000000000000031', 'rtb-00000000000000032'],
      privateSubnetIpv4CidrBlocks: ['10.61.1.0/24', '10.61.2.0/24'],
    });

    new ec2.BastionHostLinux(this, 'JumpHost', {
      vpc: sharedServices,
      subnetSelection: { subnetGroupName: 'Tools' },
      requireImdsv2: true,
    });

    http.connections.allowDefaultPortFrom(ec2.Peer.anyIpv4());
    ordersService.connections.allowToDefaultPort(orderStore);
  }
}

const app = new cdk.App();
new OrdersStack(app, 'Orders', { env: { account: '123456789012', region: 'eu-central-1' } });

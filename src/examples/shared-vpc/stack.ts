import * as cdk from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elasticloadbalancingv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as rds from 'aws-cdk-lib/aws-rds';
import { Construct } from 'constructs';

export class NetworkStack extends cdk.Stack {
  readonly sharedVpc: ec2.Vpc;
  readonly monitoring: ec2.SecurityGroup;

  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);

    this.sharedVpc = new ec2.Vpc(this, 'SharedVpc', {
      ipAddresses: ec2.IpAddresses.cidr('10.0.0.0/16'),
      subnetConfiguration: [
        { name: 'Public', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 20 },
        { name: 'Private', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 20 },
        { name: 'Data', subnetType: ec2.SubnetType.PRIVATE_ISOLATED, cidrMask: 24 },
      ],
    });

    this.monitoring = new ec2.SecurityGroup(this, 'Monitoring', {
      vpc: this.sharedVpc,
      description: 'What asks every workload for its metrics',
      allowAllOutbound: false,
    });
  }
}

export interface OrdersStackProps extends cdk.StackProps {
  readonly network: NetworkStack;
}

export class OrdersStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props: OrdersStackProps) {
    super(scope, id, props);
    const { network } = props;

    const alb = new elasticloadbalancingv2.ApplicationLoadBalancer(this, 'Alb', {
      vpc: network.sharedVpc,
      internetFacing: true,
      vpcSubnets: { subnetGroupName: 'Public' },
    });

    const fleet = new autoscaling.AutoScalingGroup(this, 'Fleet', {
      vpc: network.sharedVpc,
      vpcSubnets: { subnetGroupName: 'Private' },
      instanceType: new ec2.InstanceType('t3.micro'),
      machineImage: ec2.MachineImage.latestAmazonLinux2023(),
      requireImdsv2: true,
      minCapacity: 2,
      maxCapacity: 4,
    });

    const listener = alb.addListener('Listener', {
      port: 80,
      protocol: elasticloadbalancingv2.ApplicationProtocol.HTTP,
      open: false,
    });

    listener.addTargets('Targets', { port: 80, targets: [fleet] });

    const database = new rds.DatabaseInstance(this, 'Database', {
      vpc: network.sharedVpc,
      vpcSubnets: { subnetGroupName: 'Data' },
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17_9 }),
      instanceType: new ec2.InstanceType('t3.micro'),
      allocatedStorage: 20,
      storageType: rds.StorageType.GP3,
      storageEncrypted: true,
    });

    listener.connections.allowDefaultPortFrom(ec2.Peer.anyIpv4());
    fleet.connections.allowToDefaultPort(database);
    fleet.connections.allowFrom(network.monitoring, ec2.Port.tcp(9100), 'Metrics of the fleet');
  }
}

const app = new cdk.App();
const network = new NetworkStack(app, 'Network');
new OrdersStack(app, 'Orders', { network });

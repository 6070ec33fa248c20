import * as cdk from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elasticloadbalancingv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as rds from 'aws-cdk-lib/aws-rds';
import { Construct } from 'constructs';

export class ShopStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);

    const nat = ec2.NatProvider.instanceV2({
      instanceType: new ec2.InstanceType('t4g.nano'),
      defaultAllowedTraffic: ec2.NatTrafficDirection.OUTBOUND_ONLY,
    });

    const vpc = new ec2.Vpc(this, 'Vpc', {
      ipAddresses: ec2.IpAddresses.cidr('10.20.0.0/20'),
      maxAzs: 2,
      reservedAzs: 1,
      natGatewayProvider: nat,
      vpnGateway: true,
      vpnRoutePropagation: [{ subnetGroupName: 'Application' }],
      vpcName: 'shop',
      subnetConfiguration: [
        { name: 'Edge', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 26 },
        { name: 'Application', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 24 },
        { name: 'Data', subnetType: ec2.SubnetType.PRIVATE_ISOLATED, cidrMask: 26 },
      ],
    });

    cdk.Tags.of(nat.securityGroup).add('Name', 'shop-nat');
    cdk.Tags.of(nat.gatewayInstances[0]).add('Name', 'shop-nat');
    cdk.Tags.of(nat.gatewayInstances[1]).add('Name', 'shop-nat');
    const vpcEdgeSubnets = vpc.selectSubnets({ subnetGroupName: 'Edge' });
    cdk.Tags.of(vpcEdgeSubnets.subnets[0]).add('kubernetes.io/role/elb', '1');
    cdk.Tags.of(vpcEdgeSubnets.subnets[1]).add('kubernetes.io/role/elb', '1');
    const vpcApplicationSubnets = vpc.selectSubnets({ subnetGroupName: 'Application' });
    cdk.Tags.of(vpcApplicationSubnets.subnets[0]).add('kubernetes.io/role/internal-elb', '1');
    cdk.Tags.of(vpcApplicationSubnets.subnets[0]).add('karpenter.sh/discovery', 'shop');
    cdk.Tags.of(vpcApplicationSubnets.subnets[1]).add('kubernetes.io/role/internal-elb', '1');
    cdk.Tags.of(vpcApplicationSubnets.subnets[1]).add('karpenter.sh/discovery', 'shop');
    new cdk.CfnOutput(this, 'VpcId', { value: vpc.vpcId });
    const rejected = vpc.addFlowLog('Rejected', { trafficType: ec2.FlowLogTrafficType.REJECT });
    cdk.Tags.of(rejected).add('team', 'security');

    const office = vpc.addVpnConnection('Office', {
      ip: '203.0.113.10',
      staticRoutes: ['192.168.10.0/24'],
    });

    cdk.Tags.of(office).add('team', 'network');
    cdk.Tags.of(office).add('Name', 'shop to office');
    new cdk.CfnOutput(this, 'OfficeVpnId', { value: office.vpnId });
    vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 });

    const appGroup = new ec2.SecurityGroup(this, 'AppGroup', {
      vpc,
      description: 'What runs the shop',
      allowAllOutbound: false,
    });

    const secretsGroup = new ec2.SecurityGroup(this, 'SecretsGroup', {
      vpc,
      description: 'Secrets Manager inside the VPC',
    });

    const alb = new elasticloadbalancingv2.ApplicationLoadBalancer(this, 'Alb', {
      vpc,
      internetFacing: true,
      vpcSubnets: { subnetGroupName: 'Edge' },
    });

    new cdk.CfnOutput(this, 'AlbDnsName', {
      value: alb.loadBalancerDnsName,
      description: 'Where the shop answers',
    });

    const fleet = new autoscaling.AutoScalingGroup(this, 'Fleet', {
      vpc,
      vpcSubnets: { subnetGroupName: 'Application' },
      instanceType: new ec2.InstanceType('t3.micro'),
      machineImage: ec2.MachineImage.latestAmazonLinux2023(),
      securityGroup: appGroup,
      requireImdsv2: true,
      minCapacity: 2,
      maxCapacity: 4,
    });

    const http = alb.addListener('Http', {
      port: 80,
      protocol: elasticloadbalancingv2.ApplicationProtocol.HTTP,
      open: false,
    });

    http.addTargets('Targets', { port: 8080, targets: [fleet] });

    const reports = new ec2.Instance(this, 'Reports', {
      vpc,
      vpcSubnets: { subnetGroupName: 'Application', availabilityZones: [vpc.availabilityZones[0]] },
      instanceType: new ec2.InstanceType('t3.small'),
      machineImage: ec2.MachineImage.latestAmazonLinux2023(),
      securityGroup: appGroup,
      requireImdsv2: true,
    });

    const bastion = new ec2.BastionHostLinux(this, 'Bastion', {
      vpc,
      subnetSelection: { subnetGroupName: 'Application' },
      requireImdsv2: true,
    });

    const secretsManager = vpc.addInterfaceEndpoint('SecretsManager', {
      service: ec2.InterfaceVpcEndpointAwsService.SECRETS_MANAGER,
      subnets: { subnetGroupName: 'Application' },
      securityGroups: [secretsGroup],
      open: false,
    });

    new cdk.CfnOutput(this, 'SecretsDnsEntries', {
      value: cdk.Fn.join(',', secretsManager.vpcEndpointDnsEntries),
    });

    const orders = new rds.DatabaseInstance(this, 'Orders', {
      vpc,
      vpcSubnets: { subnetGroupName: 'Data' },
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17_9 }),
      instanceType: new ec2.InstanceType('t4g.micro'),
      allocatedStorage: 20,
      storageType: rds.StorageType.GP3,
      storageEncrypted: true,
      multiAz: true,
    });

    new cdk.CfnOutput(this, 'OrdersEndpointAddress', {
      value: orders.dbInstanceEndpointAddress,
      exportName: 'shop-orders-address',
    });

    new cdk.CfnOutput(this, 'OrdersEndpointPort', { value: orders.dbInstanceEndpointPort });

    const archive = ec2.Vpc.fromVpcAttributes(this, 'Archive', {
      vpcId: 'vpc-0123456789abcdef0',
      vpcCidrBlock: '10.60.0.0/16',
      availabilityZones: ['eu-central-1a', 'eu-central-1b'],
      privateSubnetIds: ['subnet-0123456789abcdef1', 'subnet-0123456789abcdef2'],
      privateSubnetNames: ['Shelves'],
      privateSubnetRouteTableIds: ['rtb-0123456789abcdef1', 'rtb-0123456789abcdef2'],
      privateSubnetIpv4CidrBlocks: ['10.60.1.0/24', '10.60.2.0/24'],
    });

    new ec2.Instance(this, 'Archiver', {
      vpc: archive,
      vpcSubnets: { subnetGroupName: 'Shelves' },
      instanceType: new ec2.InstanceType('t3.small'),
      machineImage: ec2.MachineImage.latestAmazonLinux2023(),
      requireImdsv2: true,
    });

    const monitoring = ec2.SecurityGroup.fromSecurityGroupId(
      this,
      'Monitoring',
      'sg-0fedcba9876543210',
    );

    alb.connections.allowFrom(
      ec2.Peer.prefixList('pl-a3a144ca'),
      ec2.Port.tcp(80),
      'Shop through CloudFront',
    );

    fleet.connections.allowToDefaultPort(orders, 'Orders and customers');
    secretsManager.connections.allowDefaultPortFrom(appGroup, 'Password of the database');
    appGroup.connections.allowTo(ec2.Peer.anyIpv4(), ec2.Port.tcp(443), 'Payment provider');

    appGroup.connections.allowTo(
      ec2.Peer.ipv6('2001:db8:10::/48'),
      ec2.Port.tcp(587),
      'Mail of the office, by IPv6',
    );

    appGroup.connections.allowFrom(monitoring, ec2.Port.tcp(9100), 'Metrics');

    appGroup.connections.allowFrom(
      ec2.Peer.securityGroupId('sg-0123456789abcdef0', '210987654321'),
      ec2.Port.tcp(8443),
      'Stock of the warehouse',
    );

    reports.connections.allowFrom(
      ec2.Peer.ipv4('192.168.10.0/24'),
      ec2.Port.tcp(443),
      'Reports for the office',
    );

    bastion.connections.allowToDefaultPort(orders, 'Questions of support');

    nat.connections.allowFrom(
      ec2.Peer.ipv4('10.20.0.0/22'),
      ec2.Port.tcp(443),
      'Way out of the application',
    );

    cdk.Tags.of(this).add('service', 'shop');
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
new ShopStack(app, 'Shop', { env: { region: 'eu-central-1' } });

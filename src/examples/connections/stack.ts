import * as cdk from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elasticloadbalancingv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as rds from 'aws-cdk-lib/aws-rds';
import { Construct } from 'constructs';

export class ConnectionsStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);

    const vpc = new ec2.Vpc(this, 'Vpc', {
      ipAddresses: ec2.IpAddresses.cidr('10.0.0.0/16'),
      natGateways: 1,
      subnetConfiguration: [
        { name: 'Public', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 24 },
        { name: 'Private', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 22 },
        { name: 'Data', subnetType: ec2.SubnetType.PRIVATE_ISOLATED, cidrMask: 26 },
      ],
    });

    const securityGroup = new ec2.SecurityGroup(this, 'SecurityGroup', {
      vpc,
      description: 'Allow ssh access to ec2 instances',
      allowAllOutbound: true,
    });

    new ec2.Instance(this, 'Instance', {
      vpc,
      vpcSubnets: { subnetGroupName: 'Public' },
      instanceType: new ec2.InstanceType('t3.micro'),
      machineImage: ec2.MachineImage.latestAmazonLinux2023(),
      securityGroup,
    });

    const loadBalancer = new elasticloadbalancingv2.ApplicationLoadBalancer(this, 'LoadBalancer', {
      vpc,
      internetFacing: true,
      vpcSubnets: { subnetGroupName: 'Public' },
    });

    const fleet1 = new autoscaling.AutoScalingGroup(this, 'Fleet1', {
      vpc,
      vpcSubnets: { subnetGroupName: 'Private' },
      instanceType: new ec2.InstanceType('t3.micro'),
      machineImage: ec2.MachineImage.latestAmazonLinux2023(),
      allowAllOutbound: false,
    });

    const listener = loadBalancer.addListener('Listener', { port: 80, open: false });
    listener.addTargets('Targets', { port: 80, targets: [fleet1] });

    const fleet = new autoscaling.AutoScalingGroup(this, 'Fleet', {
      vpc,
      vpcSubnets: { subnetGroupName: 'Public' },
      instanceType: new ec2.InstanceType('t3.micro'),
      machineImage: ec2.MachineImage.latestAmazonLinux2023(),
      allowAllOutbound: false,
    });

    const fleet2 = new autoscaling.AutoScalingGroup(this, 'Fleet2', {
      vpc,
      vpcSubnets: { subnetGroupName: 'Private' },
      instanceType: new ec2.InstanceType('t3.micro'),
      machineImage: ec2.MachineImage.latestAmazonLinux2023(),
    });

    const appFleet = new autoscaling.AutoScalingGroup(this, 'AppFleet', {
      vpc,
      vpcSubnets: { subnetGroupName: 'Private' },
      instanceType: new ec2.InstanceType('t3.micro'),
      machineImage: ec2.MachineImage.latestAmazonLinux2023(),
    });

    const dbFleet = new autoscaling.AutoScalingGroup(this, 'DbFleet', {
      vpc,
      vpcSubnets: { subnetGroupName: 'Private' },
      instanceType: new ec2.InstanceType('t3.micro'),
      machineImage: ec2.MachineImage.latestAmazonLinux2023(),
    });

    const rdsDatabase = new rds.DatabaseInstance(this, 'RdsDatabase', {
      vpc,
      vpcSubnets: { subnetGroupName: 'Data' },
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17_9 }),
      instanceType: new ec2.InstanceType('t3.micro'),
      storageEncrypted: true,
    });

    securityGroup.addIngressRule(
      ec2.Peer.anyIpv4(),
      ec2.Port.tcp(22),
      'allow ssh access from the world',
    );

    loadBalancer.connections.allowFromAnyIpv4(ec2.Port.tcp(443), 'Allow inbound HTTPS');

    loadBalancer.connections.allowFrom(
      ec2.Peer.ipv4('1.2.3.4/32'),
      ec2.Port.tcp(8443),
      'Allow inbound HTTPS',
    );

    appFleet.connections.allowTo(dbFleet, ec2.Port.tcp(443), 'App can call database');

    fleet.connections.allowTo(
      ec2.Peer.ipv4('10.0.0.0/16'),
      ec2.Port.tcp(443),
      'Allow outbound HTTPS',
    );

    fleet.connections.allowTo(ec2.Peer.anyIpv4(), ec2.Port.tcp(443), 'Allow outbound HTTPS');

    fleet.connections.allowTo(
      ec2.Peer.ipv6('2001:db8::/32'),
      ec2.Port.tcp(443),
      'Allow outbound HTTPS',
    );

    fleet.connections.allowTo(ec2.Peer.anyIpv6(), ec2.Port.tcp(443), 'Allow outbound HTTPS');

    fleet.connections.allowTo(
      ec2.Peer.prefixList('pl-12345678'),
      ec2.Port.tcp(443),
      'Allow outbound HTTPS',
    );

    fleet1.connections.allowTo(fleet2, ec2.Port.tcp(80), 'Allow between fleets');
    fleet.connections.allowFromAnyIpv4(ec2.Port.tcp(80), 'Allow from load balancer');
    fleet2.connections.allowFrom(appFleet, ec2.Port.tcpRange(60000, 65535), 'A range of ports');
    dbFleet.connections.allowFrom(fleet2, ec2.Port.allTcp(), 'All TCP');
    fleet2.connections.allowInternally(ec2.Port.allTraffic(), 'Everything among members');
    listener.connections.allowDefaultPortFromAnyIpv4('Allow public');
    fleet.connections.allowToDefaultPort(rdsDatabase, 'Fleet can access database');
  }
}

const app = new cdk.App();
new ConnectionsStack(app, 'Connections');

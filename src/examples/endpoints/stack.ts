import * as cdk from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';

export class EndpointsStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);

    const vpc = new ec2.Vpc(this, 'Vpc', {
      ipAddresses: ec2.IpAddresses.cidr('10.0.0.0/20'),
      subnetConfiguration: [
        { name: 'Application', subnetType: ec2.SubnetType.PRIVATE_ISOLATED, cidrMask: 24 },
        { name: 'Endpoints', subnetType: ec2.SubnetType.PRIVATE_ISOLATED, cidrMask: 26 },
      ],
      gatewayEndpoints: { DynamoDB: { service: ec2.GatewayVpcEndpointAwsService.DYNAMODB } },
    });

    const s3 = vpc.addGatewayEndpoint('S3', {
      service: ec2.GatewayVpcEndpointAwsService.S3,
      subnets: [{ subnetGroupName: 'Application' }],
    });

    s3.addToPolicy(
      new iam.PolicyStatement({
        principals: [new iam.AnyPrincipal()],
        actions: ['s3:GetObject', 's3:PutObject'],
        resources: ['arn:aws:s3:::orders-data/*'],
      }),
    );

    s3.addToPolicy(
      new iam.PolicyStatement({
        principals: [new iam.AnyPrincipal()],
        actions: ['s3:ListBucket'],
        resources: ['arn:aws:s3:::orders-data'],
      }),
    );

    s3.addToPolicy(
      new iam.PolicyStatement({
        effect: iam.Effect.DENY,
        principals: [new iam.AnyPrincipal()],
        actions: ['s3:DeleteObject'],
        resources: ['*'],
      }),
    );

    const fleet = new autoscaling.AutoScalingGroup(this, 'Fleet', {
      vpc,
      vpcSubnets: { subnetGroupName: 'Application' },
      instanceType: new ec2.InstanceType('t3.micro'),
      machineImage: ec2.MachineImage.latestAmazonLinux2023(),
      requireImdsv2: true,
      ssmSessionPermissions: true,
      minCapacity: 2,
      maxCapacity: 4,
    });

    vpc.addInterfaceEndpoint('Ssm', {
      service: ec2.InterfaceVpcEndpointAwsService.SSM,
      subnets: { subnetGroupName: 'Endpoints' },
    });

    vpc.addInterfaceEndpoint('Ssmmessages', {
      service: ec2.InterfaceVpcEndpointAwsService.SSM_MESSAGES,
      subnets: { subnetGroupName: 'Endpoints' },
    });

    const secretsmanager = vpc.addInterfaceEndpoint('Secretsmanager', {
      service: ec2.InterfaceVpcEndpointAwsService.SECRETS_MANAGER,
      subnets: { subnetGroupName: 'Endpoints' },
      open: false,
    });

    secretsmanager.addToPolicy(
      new iam.PolicyStatement({
        principals: [new iam.AccountPrincipal('123456789012')],
        actions: ['secretsmanager:GetSecretValue'],
        resources: ['*'],
      }),
    );

    const partner = vpc.addInterfaceEndpoint('Partner', {
      service: new ec2.InterfaceVpcEndpointService(
        'com.amazonaws.vpce.eu-central-1.vpce-svc-0123456789abcdef0',
        8443,
      ),
      subnets: { subnetGroupName: 'Endpoints', availabilityZones: [vpc.availabilityZones[0]] },
      open: false,
    });

    secretsmanager.connections.allowDefaultPortFrom(fleet, 'database password');
    partner.connections.allowDefaultPortFrom(fleet);
  }
}

const app = new cdk.App();
new EndpointsStack(app, 'Endpoints');

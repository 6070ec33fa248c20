import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kinesisfirehose from 'aws-cdk-lib/aws-kinesisfirehose';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as s3 from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

export class FlowLogsStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);

    const vpc = new ec2.Vpc(this, 'Vpc', {
      ipAddresses: ec2.IpAddresses.cidr('10.0.0.0/16'),
      maxAzs: 2,
      natGateways: 1,
      subnetConfiguration: [
        { name: 'Ingress', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 24 },
        { name: 'Application', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 24 },
      ],
    });

    const archiveBucket = s3.Bucket.fromBucketArn(
      vpc,
      'ArchiveBucket',
      'arn:aws:s3:::central-flow-logs',
    );

    vpc.addFlowLog('Archive', {
      logFormat: [
        ec2.LogFormat.ALL_DEFAULT_FIELDS,
        ec2.LogFormat.VPC_ID,
        ec2.LogFormat.SUBNET_ID,
        ec2.LogFormat.FLOW_DIRECTION,
        ec2.LogFormat.PKT_SRC_ADDR,
        ec2.LogFormat.PKT_DST_ADDR,
      ],
      destination: ec2.FlowLogDestination.toS3(archiveBucket, 'network/'),
    });

    const rejectedLogGroup = new logs.LogGroup(vpc, 'RejectedLogGroup', {
      retention: logs.RetentionDays.ONE_MONTH,
    });

    const rejectedRole = new iam.Role(vpc, 'RejectedRole', {
      assumedBy: new iam.ServicePrincipal('vpc-flow-logs.amazonaws.com'),
    });

    const vpcIngressSubnets = vpc.selectSubnets({ subnetGroupName: 'Ingress' });

    new ec2.FlowLog(vpcIngressSubnets.subnets[0], 'Rejected', {
      resourceType: ec2.FlowLogResourceType.fromSubnet(vpcIngressSubnets.subnets[0]),
      trafficType: ec2.FlowLogTrafficType.REJECT,
      maxAggregationInterval: ec2.FlowLogMaxAggregationInterval.ONE_MINUTE,
      destination: ec2.FlowLogDestination.toCloudWatchLogs(rejectedLogGroup, rejectedRole),
    });

    new ec2.FlowLog(vpcIngressSubnets.subnets[1], 'Rejected', {
      resourceType: ec2.FlowLogResourceType.fromSubnet(vpcIngressSubnets.subnets[1]),
      trafficType: ec2.FlowLogTrafficType.REJECT,
      maxAggregationInterval: ec2.FlowLogMaxAggregationInterval.ONE_MINUTE,
      destination: ec2.FlowLogDestination.toCloudWatchLogs(rejectedLogGroup, rejectedRole),
    });

    const securityDeliveryStream = kinesisfirehose.CfnDeliveryStream.fromDeliveryStreamArn(
      vpc,
      'SecurityDeliveryStream',
      'arn:aws:firehose:eu-central-1:210987654321:deliverystream/security',
    );

    const securityRole = iam.Role.fromRoleArn(
      vpc,
      'SecurityRole',
      'arn:aws:iam::123456789012:role/flow-logs-to-security',
      { mutable: false },
    );

    vpc.addFlowLog('Security', {
      trafficType: ec2.FlowLogTrafficType.REJECT,
      destination: ec2.FlowLogDestination.toFirehose(securityDeliveryStream, securityRole),
    });

    vpc.addFlowLog('FlowLog');
  }
}

const app = new cdk.App();
new FlowLogsStack(app, 'FlowLogs', { env: { account: '123456789012', region: 'eu-central-1' } });

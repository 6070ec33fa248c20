import * as cdk from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as cloudwatch_actions from 'aws-cdk-lib/aws-cloudwatch-actions';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as sns from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export class HybridStack extends cdk.Stack {
  constructor(scope: Construct, id: string, props?: cdk.StackProps) {
    super(scope, id, props);

    const vpc = new ec2.Vpc(this, 'Vpc', {
      ipAddresses: ec2.IpAddresses.cidr('10.8.0.0/20'),
      natGateways: 1,
      vpnGateway: true,
      vpnGatewayAsn: 64620,
      vpnRoutePropagation: [{ subnetGroupName: 'Application' }, { subnetGroupName: 'Database' }],
      vpnConnections: {
        DataCentre: { ip: '198.51.100.20', staticRoutes: ['192.168.10.0/24', '192.168.20.0/24'] },
      },
      subnetConfiguration: [
        { name: 'Ingress', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 24 },
        { name: 'Application', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 23 },
        { name: 'Database', subnetType: ec2.SubnetType.PRIVATE_ISOLATED, cidrMask: 24 },
      ],
    });

    new cloudwatch.Alarm(vpc, 'AllTunnelDataOutAlarm1', {
      metric: ec2.VpnConnection.metricAllTunnelDataOut(),
      comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
      threshold: 50000000000,
      evaluationPeriods: 12,
    });

    const office = vpc.addVpnConnection('Office', {
      ip: '203.0.113.10',
      asn: 65010,
      tunnelOptions: [
        {
          preSharedKeySecret: cdk.SecretValue.secretsManager('vpn/office', {
            jsonField: 'tunnel-1',
          }),
          tunnelInsideCidr: '169.254.60.0/30',
        },
        {
          preSharedKeySecret: cdk.SecretValue.secretsManager('vpn/office', {
            jsonField: 'tunnel-2',
          }),
          tunnelInsideCidr: '169.254.60.4/30',
        },
      ],
    });

    new cloudwatch.Alarm(office, 'TunnelStateAlarm1', {
      metric: office.metricTunnelState(),
      comparisonOperator: cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD,
      threshold: 1,
      evaluationPeriods: 3,
      alarmName: 'office-vpn-one-tunnel-down',
    });

    const officeTunnelStateAlarm2 = new cloudwatch.Alarm(office, 'TunnelStateAlarm2', {
      metric: office.metricTunnelState(),
      comparisonOperator: cloudwatch.ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD,
      threshold: 0,
      evaluationPeriods: 1,
      treatMissingData: cloudwatch.TreatMissingData.BREACHING,
      alarmName: 'office-vpn-down',
    });

    officeTunnelStateAlarm2.addAlarmAction(
      new cloudwatch_actions.SnsAction(
        sns.Topic.fromTopicArn(
          officeTunnelStateAlarm2,
          'Topic',
          'arn:aws:sns:eu-central-1:123456789012:on-call',
        ),
      ),
    );
  }
}

const app = new cdk.App();
new HybridStack(app, 'Hybrid', { env: { region: 'eu-central-1' } });

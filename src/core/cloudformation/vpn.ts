import type { Tag } from '../base/fields.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { VpcNetwork } from '../network/vpc-network.ts';
import type {
  AddedToVpc,
  AlarmNetwork,
  VpnConnectionNetwork,
  VpnGatewayNetwork,
} from '../network/vpn-network.ts';
import { ref } from '../plan/template-value.ts';
import { resource, withValue } from './resource.ts';
import { NAME, renderTags, type TagValue, withNearer } from './tags.ts';
import type { Resource, ResourceGroup } from './template.ts';

type Tags = readonly TagValue[];

const TYPE = 'ipsec.1';

/** What a VPC has of a VPN from its own props: the gateway first, then the connections. */
export function ownVpnResources(vpc: VpcNetwork, tags: Tags): readonly Resource[] {
  const { vpnGateway, vpnConnections } = vpc;
  if (!vpnGateway || vpnGateway.madeBy !== undefined) return [];
  return [
    ...gatewayResources(vpc, vpnGateway, tags),
    ...vpnConnections.flatMap((connection) => connectionResources(connection, vpnGateway, tags)),
  ];
}

/** What was added to it; a gateway that came with a connection stands behind it. */
export const addedResources = memoByIdentity(
  (added: AddedToVpc, vpc: VpcNetwork, stackTags: readonly Tag[], vpcTags: readonly Tag[]): ResourceGroup => {
    const tags = renderTags(stackTags, [{ key: NAME, value: vpc.nameTag }, ...vpcTags]);
    return { resources: addedResource(added, vpc, tags) };
  },
);

function addedResource(added: AddedToVpc, vpc: VpcNetwork, tags: Tags): readonly Resource[] {
  if (added.is === 'alarm') return [alarmResource(added, tags)];
  const { vpnGateway } = vpc;
  if (!vpnGateway) return [];
  const own = connectionResources(added, vpnGateway, tags);
  return vpnGateway.madeBy === added.logicalId ? [...own, ...gatewayResources(vpc, vpnGateway, tags)] : own;
}

function gatewayResources(
  { origin: { id }, logicalId: vpcId }: VpcNetwork,
  { logicalId, attachmentLogicalId, propagationLogicalId, asn, routeTables }: VpnGatewayNetwork,
  tags: Tags,
): readonly Resource[] {
  const origin = { id, field: 'vpnGateway' };
  const gateway = ref(logicalId);
  return [
    resource(
      origin,
      logicalId,
      'AWS::EC2::VPNGateway',
      withValue({ AmazonSideAsn: asn, Tags: tags, Type: TYPE }),
    ),
    resource(origin, attachmentLogicalId, 'AWS::EC2::VPCGatewayAttachment', {
      VpcId: ref(vpcId),
      VpnGatewayId: gateway,
    }),
    resource(
      { id, field: 'vpnRoutePropagation' },
      propagationLogicalId,
      'AWS::EC2::VPNGatewayRoutePropagation',
      { RouteTableIds: routeTables.map(ref), VpnGatewayId: gateway },
      [attachmentLogicalId],
    ),
  ];
}

function connectionResources(
  connection: VpnConnectionNetwork,
  gateway: VpnGatewayNetwork,
  tagsAround: Tags,
): readonly Resource[] {
  const tags = withNearer(tagsAround, connection.tags);
  const { origin, logicalId, customerGatewayLogicalId, ip, asn, staticRoutes, tunnels, alarms } = connection;
  return [
    resource(
      { ...origin, field: 'ip' },
      customerGatewayLogicalId,
      'AWS::EC2::CustomerGateway',
      withValue({ BgpAsn: asn, IpAddress: ip, Tags: tags, Type: TYPE }),
    ),
    resource(
      origin,
      logicalId,
      'AWS::EC2::VPNConnection',
      withValue({
        CustomerGatewayId: ref(customerGatewayLogicalId),
        StaticRoutesOnly: staticRoutes !== undefined,
        Tags: tags,
        Type: TYPE,
        VpnGatewayId: ref(gateway.logicalId),
        VpnTunnelOptionsSpecifications: tunnels?.map(({ preSharedKey, insideCidr }) =>
          withValue({ PreSharedKey: preSharedKey, TunnelInsideCidr: insideCidr }),
        ),
      }),
    ),
    ...(staticRoutes ?? []).map((route, item) =>
      resource({ ...origin, field: 'staticRoutes', item }, route.logicalId, 'AWS::EC2::VPNConnectionRoute', {
        DestinationCidrBlock: route.cidr,
        VpnConnectionId: ref(logicalId),
      }),
    ),
    ...alarms.map((alarm) => alarmResource(alarm, tags)),
  ];
}

/** What `metricTunnelState` and its like come to. */
const statistics = { TunnelState: 'Average', TunnelDataIn: 'Sum', TunnelDataOut: 'Sum' } as const;
const PERIOD_SECONDS = 300;

function alarmResource(
  { origin, logicalId, metric, comparison, threshold, evaluationPeriods, ...said }: AlarmNetwork,
  tags: Tags,
): Resource {
  const { actions, alarmName, treatMissingData } = said;
  return resource(
    origin,
    logicalId,
    'AWS::CloudWatch::Alarm',
    withValue({
      AlarmActions: actions.length > 0 ? actions : undefined,
      AlarmName: alarmName,
      ComparisonOperator: comparison,
      Dimensions:
        metric.connection === undefined ? undefined : [{ Name: 'VpnId', Value: ref(metric.connection) }],
      EvaluationPeriods: evaluationPeriods,
      MetricName: metric.name,
      Namespace: 'AWS/VPN',
      Period: PERIOD_SECONDS,
      Statistic: statistics[metric.name],
      Tags: tags,
      Threshold: threshold,
      TreatMissingData: treatMissingData,
    }),
  );
}

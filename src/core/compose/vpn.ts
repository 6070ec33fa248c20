import { memoByIdentity } from '../base/memo.ts';
import type { Place } from '../base/place.ts';
import {
  isGivenWithVpc,
  type Propagation,
  routingOf,
  type SubnetGroup,
  type Vpc,
  type VpnConnection,
} from '../kinds/index.ts';
import { field, list, literal, member, methodCall, staticCall, struct } from '../plan/expressions.ts';
import { respellConstructId } from '../plan/paths.ts';
import type { Dictionary, Expression, Statement, Struct, StructField } from '../plan/plan.ts';
import { nameOf, referTo } from './names.ts';
import { sayingsOf } from './said.ts';
import { subnetTypeMembers } from './subnet-group.ts';
import { tagStatements } from './tags.ts';
import { alarmStatements } from './vpn-alarms.ts';

/** What a VPC says of its virtual private gateway: that there is one, who learns its routes, and its own connections. */
export function vpnProps(
  vpc: Vpc,
  groups: readonly SubnetGroup[],
  connections: readonly VpnConnection[],
): readonly (StructField | undefined)[] {
  const { said, plain } = sayingsOf(vpc);
  const given = connections.filter(isGivenWithVpc);
  return [
    plain('vpnGateway'),
    plain('vpnGatewayAsn'),
    said('vpnRoutePropagation', (chosen) =>
      list(
        chosen.map((one, item) => selection(one, groups, { id: vpc.id, field: 'vpnRoutePropagation', item })),
      ),
    ),
    given.length === 0 ? undefined : field('vpnConnections', ownConnections(given)),
  ];
}

/** A group that is named counts before a type; one that is gone is called by its id, so that the CDK refuses it as we do. */
function selection(
  { subnetGroup, subnetType }: Propagation,
  groups: readonly SubnetGroup[],
  origin: Place,
): Struct {
  const group = groups.find(({ id }) => id === subnetGroup);
  const byGroup = subnetGroup !== undefined;
  return struct(
    'aws_ec2.SubnetSelection',
    [
      byGroup
        ? field(
            'subnetGroupName',
            literal(respellConstructId(group?.constructId ?? `no group ${subnetGroup}`)),
          )
        : undefined,
      subnetType === undefined || byGroup
        ? undefined
        : field('subnetType', member('aws_ec2.SubnetType', subnetTypeMembers[subnetType])),
    ],
    origin,
  );
}

function ownConnections(given: readonly VpnConnection[]): Dictionary {
  return {
    is: 'dictionary',
    entries: given.map((connection) => [connection.constructId, connectionOptions(connection)] as const),
  };
}

/** A connection that is added to its VPC, the alarms over it, and its tags. Those in the VPC's props are no statements. */
export const composeVpnConnection = memoByIdentity(
  (connection: VpnConnection, vpc: Vpc): readonly Statement[] => {
    if (isGivenWithVpc(connection)) return [];
    const { id, constructId, alarms = [], tags = [] } = connection;
    const own = referTo(connection);
    return [
      {
        origin: { id },
        ...nameOf(connection),
        expression: methodCall(
          referTo(vpc),
          'addVpnConnection',
          literal(constructId),
          connectionOptions(connection),
        ),
      },
      ...alarmStatements(alarms, {
        within: own,
        origin: { id, field: 'alarms' },
        called: constructId,
        idOf: (metric) => metric,
        metricOf: (metric) => methodCall(own, `metric${metric}`),
      }),
      ...tagStatements(own, tags, { id, field: 'tags' }),
    ];
  },
);

/** Alarms over all VPN connections of the account in the region. */
export function allTunnelAlarms(vpc: Vpc): readonly Statement[] {
  const { id, constructId, vpnAlarms = [] } = vpc;
  return alarmStatements(vpnAlarms, {
    within: referTo(vpc),
    origin: { id, field: 'vpnAlarms' },
    called: constructId,
    idOf: (metric) => `All${metric}`,
    metricOf: (metric) => staticCall('aws_ec2.VpnConnection', `metricAll${metric}`),
  });
}

const connectionOptions = memoByIdentity((connection: VpnConnection): Struct => {
  const { id, ip = '', staticRoutes = [] } = connection;
  const { said, plain } = sayingsOf(connection);
  return struct(
    'aws_ec2.VpnConnectionOptions',
    [
      // As long as nobody has said it the CDK refuses what stands there, as we do.
      field('ip', literal(ip), { id, field: 'ip' }),
      plain('asn'),
      routingOf(connection) === 'static'
        ? field(
            'staticRoutes',
            list(
              staticRoutes.map((route, item) => ({
                ...literal(route),
                origin: { id, field: 'staticRoutes', item },
              })),
            ),
            { id, field: 'staticRoutes' },
          )
        : undefined,
      said('tunnelOptions', (tunnels) =>
        list(tunnels.map((tunnel, item) => tunnelOption(tunnel, { id, field: 'tunnelOptions', item }))),
      ),
    ],
    { id },
  );
});

type Tunnel = NonNullable<VpnConnection['tunnelOptions']>[number];

function tunnelOption(
  { tunnelInsideCidr, preSharedKeySecret, preSharedKeyField }: Tunnel,
  origin: Place,
): Expression {
  return struct(
    'aws_ec2.VpnTunnelOption',
    [
      preSharedKeySecret === undefined
        ? undefined
        : field('preSharedKeySecret', secretValue(preSharedKeySecret, preSharedKeyField)),
      tunnelInsideCidr === undefined ? undefined : field('tunnelInsideCidr', literal(tunnelInsideCidr)),
    ],
    origin,
  );
}

function secretValue(secret: string, jsonField: string | undefined): Expression {
  const options = struct('SecretsManagerSecretOptions', [
    jsonField === undefined ? undefined : field('jsonField', literal(jsonField)),
  ]);
  return staticCall(
    'SecretValue',
    'secretsManager',
    literal(secret),
    ...(options.fields.length > 0 ? [options] : []),
  );
}

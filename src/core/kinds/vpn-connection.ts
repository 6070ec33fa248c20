import { alarmFields } from './alarm.ts';
import type { Kind, ThingOf } from './kind.ts';
import { outputsOf } from './outputs.ts';

/** A Site-to-Site VPN connection of its VPC, with the customer gateway at its other end: `ec2.VpnConnection`. */
export const vpnConnection = {
  kind: 'vpn-connection',
  label: 'VPN connection',
  says: 'A Site-to-Site VPN from the VPC to a device on your own network.',
  defaultId: 'VpnConnection',
  parent: 'vpc',
  namedWithinParent: true,
  fields: {
    ip: {
      type: 'text',
      label: 'Customer gateway IP',
      says: 'The public, static IPv4 address of the device on your side.',
      search: ['ip', 'IpAddress', 'customer gateway', 'CGW'],
      limits: { alphabet: 'ipv4-address', minLength: 1, maxLength: 15 },
    },
    asn: {
      type: 'integer',
      label: 'Customer gateway ASN',
      says: 'The BGP number of the device on your side.',
      search: ['asn', 'BgpAsn', 'BGP ASN', 'autonomous system'],
      min: 1,
      max: 2_147_483_647,
      default: 65_000,
    },
    routing: {
      type: 'choice',
      label: 'Routing',
      says: 'How AWS learns which networks are behind the device.',
      search: ['StaticRoutesOnly', 'BGP', 'dynamic', 'static'],
      default: 'dynamic',
      options: [
        { value: 'dynamic', label: 'Dynamic', says: 'the device tells by BGP' },
        { value: 'static', label: 'Static', says: 'the routes below, and no others' },
      ],
    },
    staticRoutes: {
      type: 'text-list',
      label: 'Static routes',
      says: 'The networks behind the device, as CIDRs.',
      search: ['staticRoutes', 'VPNConnectionRoute', 'on-premises networks'],
      limits: { alphabet: 'ipv4-cidr', minLength: 1, maxLength: 18 },
      maxItems: 100,
    },
    tunnelOptions: {
      type: 'record-list',
      label: 'Tunnel options',
      says: 'What is said of the first and the second tunnel; Amazon chooses the rest.',
      search: ['tunnelOptions', 'VpnTunnelOptionsSpecifications', 'pre-shared key', 'PSK'],
      maxItems: 2,
      fields: {
        tunnelInsideCidr: {
          type: 'cidr',
          label: 'Inside IPv4 CIDR',
          says: 'A /30 of 169.254.0.0/16 for the two ends of the tunnel.',
          search: ['tunnelInsideCidr', 'inside CIDR'],
        },
        preSharedKeySecret: {
          type: 'text',
          label: 'Secret with the pre-shared key',
          says: 'The name or ARN of a secret in Secrets Manager; the key itself never stands in a design.',
          search: ['preSharedKeySecret', 'PreSharedKey', 'PSK', 'SecretValue', 'secretsManager'],
          limits: { alphabet: 'secret-id', minLength: 1, maxLength: 600 },
        },
        preSharedKeyField: {
          type: 'text',
          label: 'Key in the secret',
          says: 'The JSON key of the secret that holds it; the whole secret if nothing is said.',
          search: ['jsonField', 'json-key'],
          limits: { alphabet: 'json-key', minLength: 1, maxLength: 128 },
        },
      },
    },
    alarms: {
      type: 'record-list',
      label: 'Alarms',
      says: 'CloudWatch alarms over this connection: a tunnel is down, or too much or too little data passes.',
      search: ['metricTunnelState', 'metricTunnelDataIn', 'metricTunnelDataOut', 'CloudWatch', 'metric'],
      maxItems: 20,
      fields: alarmFields,
    },
    tags: {
      type: 'tags',
      label: 'Tags',
      says: 'Tags on it, its customer gateway and its alarms.',
      search: ['tags'],
      maxItems: 49,
    },
    ...outputsOf([
      { value: 'vpn-id', label: 'VPN connection ID', says: 'the ID of the connection', property: 'vpnId' },
      {
        value: 'customer-gateway-id',
        label: 'Customer gateway ID',
        says: 'the ID of the gateway at its other end',
        property: 'customerGatewayId',
      },
    ]),
    givenWithVpc: {
      type: 'boolean',
      label: 'Written with the VPC',
      says: 'Stands in the VPC’s vpnConnections instead of being added to it; alarms, tags and outputs need it added.',
      search: ['vpnConnections', 'addVpnConnection'],
      default: false,
    },
  },
} as const satisfies Kind;

export type VpnConnection = ThingOf<typeof vpnConnection>;

/** How AWS learns the routes of a connection: by BGP unless told otherwise. */
export function routingOf({ routing = 'dynamic' }: VpnConnection): 'dynamic' | 'static' {
  return routing;
}

/** Does it stand in its VPC's own props? Whatever speaks of it does so by a name, which only an added one has. */
export function isGivenWithVpc(connection: VpnConnection): boolean {
  return connection.givenWithVpc === true && !needsName(connection);
}

/** Do alarms, tags or outputs speak of it? */
export function needsName({
  alarms = [],
  tags = [],
  outputs = [],
}: Pick<VpnConnection, 'alarms' | 'tags' | 'outputs'>): boolean {
  return alarms.length > 0 || tags.length > 0 || outputs.length > 0;
}

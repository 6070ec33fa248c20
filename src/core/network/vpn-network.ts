import type { Tag } from '../base/fields.ts';
import type { Place } from '../base/place.ts';

/** A virtual private gateway, attached to its VPC, and the route tables that learn its routes. */
export interface VpnGatewayNetwork {
  readonly logicalId: string;
  readonly attachmentLogicalId: string;
  readonly propagationLogicalId: string;
  /** The BGP number of Amazon’s side; Amazon’s own where it is absent. */
  readonly asn?: number;
  /** Their logical ids, in the order of the template. */
  readonly routeTables: readonly string[];
  /** The logical id of the connection that brought it, where the VPC’s own props don’t ask for one. */
  readonly madeBy?: string;
}

export type AddedToVpc = VpnConnectionNetwork | AlarmNetwork;

export interface VpnConnectionNetwork {
  readonly is: 'vpn-connection';
  readonly origin: Place;
  /** Its construct id, as it was given. */
  readonly id: string;
  readonly logicalId: string;
  readonly customerGatewayLogicalId: string;
  /** The address of the customer gateway; absent while nobody has said it. */
  readonly ip?: string;
  /** The BGP number of the customer’s side. */
  readonly asn: number;
  readonly saidAsn?: number;
  /** Absent where routes are learnt by BGP. */
  readonly staticRoutes?: readonly VpnStaticRoute[];
  readonly tunnels?: readonly VpnTunnel[];
  readonly alarms: readonly AlarmNetwork[];
  /** Those that were added to it: they reach its customer gateway and its alarms. */
  readonly tags: readonly Tag[];
}

export interface VpnStaticRoute {
  readonly cidr: string;
  readonly logicalId: string;
}

export interface VpnTunnel {
  /** Never the key itself: where CloudFormation finds it. */
  readonly preSharedKey?: string;
  readonly insideCidr?: string;
}

/** A CloudWatch alarm over a metric of VPN tunnels. */
export interface AlarmNetwork {
  readonly is: 'alarm';
  readonly origin: Place;
  readonly logicalId: string;
  readonly metric: MetricNetwork;
  /** As CloudFormation has them. */
  readonly comparison: string;
  readonly treatMissingData?: string;
  readonly threshold: number;
  readonly evaluationPeriods: number;
  readonly alarmName?: string;
  /** ARNs of topics. */
  readonly actions: readonly string[];
}

export interface MetricNetwork {
  readonly name: 'TunnelState' | 'TunnelDataIn' | 'TunnelDataOut';
  /** The logical id of the connection; absent for all of the account in the region. */
  readonly connection?: string;
}

import type { Plan } from '../plan/plan.ts';
import type { TemplateValue } from '../plan/template-value.ts';
import type { Connections } from './connections.ts';
import type { DatabaseDraft } from './database.ts';
import type { DestinationValue, FlowLogDraft } from './flow-log.ts';
import type { GatewayEndpointDraft } from './gateway-endpoint.ts';
import type { InterfaceEndpointDraft } from './interface-endpoint.ts';
import type { ListenerAction } from './listener-network.ts';
import type { BalancerDraft, ListenerDraft } from './load-balancer.ts';
import type { LogBucketValue, LogGroupValue, LogRoleValue } from './log-targets.ts';
import type { MachineDraft } from './machine.ts';
import type { MachineImage } from './machine-image.ts';
import type { NatProvider } from './nat-provider.ts';
import type { Principal } from './policy-document.ts';
import type { RulePeer, RulePort } from './rule-network.ts';
import type { GroupDraft } from './security-group.ts';
import type { SelectedSubnet } from './select-subnets.ts';
import type { NatInstance, VpcNetwork, Zone } from './vpc-network.ts';
import type { AddedDraft, AlarmDraft } from './vpn-alarms.ts';
import type { MetricNetwork } from './vpn-network.ts';

/** What an expression of a plan comes to while `build` runs it. */
export type Value =
  | { readonly is: 'plain'; readonly value: TemplateValue }
  | { readonly is: 'list'; readonly items: readonly Value[] }
  | { readonly is: 'struct'; readonly fields: Readonly<Record<string, Value>> }
  | { readonly is: 'member'; readonly name: string }
  | { readonly is: 'object'; readonly object: LibraryObject }
  /** Something that depends on a part that could not be built; a finding already says why. */
  | { readonly is: 'missing' };

/** The objects of our construct library that expressions can speak of. */
export type LibraryObject =
  | { readonly type: 'stack' }
  | { readonly type: 'vpc'; readonly vpc: VpcNetwork; readonly name: string }
  | {
      readonly type: 'ip-addresses';
      readonly cidr: string;
      /** Where an IPAM pool gives the block. */
      readonly ipam?: IpamAllocation;
      /** Of an allocator that has every CIDR written out: by the ids of subnets. */
      readonly fixed?: Value;
    }
  /** Those that Amazon provides: the CDK has no others. */
  | { readonly type: 'ipv6-addresses' }
  | { readonly type: 'nat-provider'; readonly provider: NatProvider }
  | {
      readonly type: 'selected-subnets';
      readonly vpc: VpcNetwork;
      readonly subnets: readonly SelectedSubnet[];
    }
  | { readonly type: 'subnet'; readonly vpc: VpcNetwork; readonly subnet: SelectedSubnet }
  | { readonly type: 'route-table'; readonly logicalId: string }
  | { readonly type: 'tags'; readonly of: Value }
  | { readonly type: 'security-group'; readonly group: GroupDraft; readonly connections: Connections }
  | { readonly type: 'connections'; readonly connections: Connections }
  | { readonly type: 'peer'; readonly peer: RulePeer }
  | { readonly type: 'port'; readonly port: RulePort }
  | { readonly type: 'machine-image'; readonly image: MachineImage }
  | { readonly type: 'instance-type'; readonly name: string }
  | { readonly type: 'key-pair'; readonly name: string }
  | { readonly type: 'block-volume'; readonly size: number; readonly options: Value }
  | {
      readonly type: 'instance' | 'auto-scaling-group';
      readonly connections: Connections;
      readonly draft: MachineDraft;
    }
  | { readonly type: 'load-balancer'; readonly connections: Connections; readonly draft: BalancerDraft }
  | {
      readonly type: 'nat-instances';
      readonly connections: Connections;
      /** Of their provider, in order. */
      readonly machines: readonly NatInstance[];
    }
  | { readonly type: 'nat-instance'; readonly machine: NatInstance }
  | { readonly type: 'database'; readonly connections: Connections; readonly draft: DatabaseDraft }
  | {
      readonly type: 'interface-endpoint';
      readonly connections: Connections;
      readonly draft: InterfaceEndpointDraft;
    }
  | { readonly type: 'gateway-endpoint'; readonly draft: GatewayEndpointDraft }
  | { readonly type: 'endpoint-service'; readonly name: string; readonly port: number | undefined }
  | { readonly type: 'policy-statement'; readonly props: Value }
  | { readonly type: 'principal'; readonly principal: Principal }
  | { readonly type: 'database-engine'; readonly name: string; readonly version: string }
  | { readonly type: 'listener'; readonly connections: Connections; readonly listener: ListenerDraft }
  | { readonly type: 'instance-target'; readonly machine: MachineDraft }
  | { readonly type: 'certificate'; readonly arn: string }
  | { readonly type: 'listener-action'; readonly action: ListenerAction }
  | {
      readonly type: 'vpn-connection';
      readonly vpc: VpcNetwork;
      readonly added: Extract<AddedDraft, { readonly is: 'vpn-connection' }>;
    }
  | { readonly type: 'metric'; readonly metric: MetricNetwork }
  | { readonly type: 'alarm'; readonly alarm: AlarmDraft }
  | { readonly type: 'topic'; readonly arn: string }
  | { readonly type: 'flow-log'; readonly draft: FlowLogDraft }
  | { readonly type: 'log-group'; readonly group: LogGroupValue }
  | { readonly type: 'role'; readonly role: LogRoleValue }
  | { readonly type: 'bucket'; readonly bucket: LogBucketValue }
  | { readonly type: 'delivery-stream'; readonly arn: string }
  | { readonly type: 'log-field'; readonly name: string }
  | { readonly type: 'flow-log-destination'; readonly destination: DestinationValue };

/** `AwsIpamProps`. */
export interface IpamAllocation {
  readonly poolId: string;
  readonly netmaskLength: number;
  readonly defaultSubnetMask: number | undefined;
}

export const missing: Value = { is: 'missing' };

export function plain(value: TemplateValue): Value {
  return { is: 'plain', value };
}

export function object(of: LibraryObject): Value {
  return { is: 'object', object: of };
}

/** What the constructs of a stack share while they are built. */
export interface StackScope {
  readonly id: string;
  readonly zones: readonly Zone[];
  /** Zones that the stack knows by name; absent where it knows them by number only. */
  readonly knownZones?: readonly string[];
  readonly account?: string;
  readonly region?: string;
  /** What `cdk.context.json` holds. */
  readonly context: Plan['context'];
}

import type { Tag } from '../base/fields.ts';
import type { Finding } from '../base/finding.ts';
import type { DatabaseDraft } from './database.ts';
import type { FlowLogDraft, MadeLogging } from './flow-log.ts';
import type { GatewayEndpointDraft } from './gateway-endpoint.ts';
import type { InterfaceEndpointDraft } from './interface-endpoint.ts';
import type { BalancerDraft } from './load-balancer.ts';
import type { TargetDraft } from './log-targets.ts';
import type { MachineDraft } from './machine.ts';
import type { MadeGroup } from './made-groups.ts';
import type { NatInstancesDraft } from './nat-instances.ts';
import type { ImageParameter, OutputNetwork } from './network.ts';
import type { SubnetRoute } from './route-to-existing.ts';
import type { StackScope, Value } from './runtime.ts';
import type { GroupDraft } from './security-group.ts';
import type { NatInstance, SubnetNetwork, VpcNetwork } from './vpc-network.ts';
import type { AddedDraft } from './vpn-alarms.ts';

/** A stack while its statements run. */
export interface StackRun {
  readonly scope: StackScope;
  /** What statements made, those of earlier stacks included. */
  readonly names: Map<string, Value>;
  /** Those of its own. */
  readonly ownNames: Set<string>;
  readonly constructs: Made[];
  readonly outputs: OutputNetwork[];
  readonly tags: Map<Taggable, Tag[]>;
  readonly parameters: Map<string, ImageParameter>;
  /** Routes that were added to VPCs after they were made. */
  readonly routes: Map<VpcNetwork, SubnetRoute[]>;
  /** The logical ids of what was made in VPCs after them, in order. */
  readonly madeInVpcs: string[];
  /** The machines that VPCs made with themselves. */
  readonly natInstances: Map<VpcNetwork, NatInstancesDraft>;
  /** What else was added to them. */
  readonly added: Map<VpcNetwork, AddedDraft[]>;
  /** What was made in VPCs for flow logs after they were made. */
  readonly logging: Map<VpcNetwork, MadeLogging[]>;
  readonly findings: Finding[];
  readonly takenIds: Map<string, string>;
  /** Names in code that things in VPCs and subnets have, by their paths. */
  readonly childIds: Map<string, string>;
}

/** What statements made so far; later ones may still add tags and rules. */
export type Made =
  | { readonly is: 'vpc' | 'existing-vpc'; readonly vpc: VpcNetwork }
  | MadeGroup
  | MadeInstance
  | MadeBalancer
  | MadeDatabase
  | MadeInterfaceEndpoint
  | MadeGatewayEndpoint;

export interface MadeInstance {
  readonly is: 'instance' | 'auto-scaling-group' | 'bastion-host';
  readonly draft: MachineDraft;
}

export interface MadeBalancer {
  readonly is: 'load-balancer';
  readonly draft: BalancerDraft;
}

export interface MadeDatabase {
  readonly is: 'database';
  readonly draft: DatabaseDraft;
}

export interface MadeInterfaceEndpoint {
  readonly is: 'interface-endpoint';
  readonly draft: InterfaceEndpointDraft;
}

export interface MadeGatewayEndpoint {
  readonly is: 'gateway-endpoint';
  readonly draft: GatewayEndpointDraft;
}

/** What tags can be added to. */
export type Taggable =
  | VpcNetwork
  | GroupDraft
  | MachineDraft
  | BalancerDraft
  | DatabaseDraft
  | InterfaceEndpointDraft
  | GatewayEndpointDraft
  | SubnetNetwork
  | NatInstance
  | AddedDraft
  | FlowLogDraft
  | TargetDraft
  | 'stack';

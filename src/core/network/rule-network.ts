import type { Place } from '../base/place.ts';
import type { TemplateValue } from '../plan/template-value.ts';

export type RuleDirection = 'ingress' | 'egress';

export interface SecurityGroupRule {
  /** The call, or for the rules that every group has the group itself. */
  readonly origin: Place;
  readonly direction: RuleDirection;
  readonly peer: RulePeer;
  readonly port: RulePort;
  readonly description: string;
  /** How the template says it, where it speaks of what only the deployment will tell. */
  readonly descriptionValue?: TemplateValue;
  /** Absent where it stands in the group itself. */
  readonly logicalId?: string;
  /** The stack whose template has it, where that isn't the one of the group. */
  readonly elsewhere?: string;
}

/** A rule of a group in another stack, which stands in the template behind those of the group at the other end. */
export interface RemoteRule {
  readonly rule: SecurityGroupRule;
  /** How this stack speaks of the group whose rule it is. */
  readonly groupId: TemplateValue;
  /** How many rules of the group that it stands with come before it. */
  readonly behind: number;
}

/** The other end of a rule. */
export type RulePeer =
  | {
      readonly is: 'ipv4';
      readonly cidr: string;
      /** How the template speaks of it, where that isn't by its numbers. */
      readonly reference?: TemplateValue;
    }
  | { readonly is: 'ipv6'; readonly cidr: string }
  | { readonly is: 'prefix-list'; readonly id: string }
  | { readonly is: 'foreign-group'; readonly id: string; readonly owner?: string }
  | {
      readonly is: 'group';
      readonly origin: Place;
      /** Its path with the stack, as one word (`Names.nodeUniqueId`). */
      readonly uniqueId: string;
      readonly groupId: TemplateValue;
    };

/** What a rule lets pass, as CloudFormation says it. */
export interface RulePort {
  /** `tcp`, `udp`, `icmp`, `icmpv6`, a number, or `-1` for all. */
  readonly protocol: string;
  /** Ports, or ICMP type and code; a reference where only the deployment will tell. */
  readonly from?: TemplateValue;
  readonly to?: TemplateValue;
  /** What a reference will come to, where that is known. */
  readonly expected?: number;
  /** How the CDK calls it in ids and descriptions. */
  readonly text: string;
}

export interface IgnoredRule {
  readonly origin: Place;
  readonly direction: RuleDirection;
  readonly peer: RulePeer;
  readonly port: RulePort;
  /** All outbound is allowed anyway, an equal rule is there, or nothing may be added to the group. */
  readonly because: 'all-outbound' | 'duplicate' | 'immutable';
  /** Asked for by the other side of the connection. */
  readonly remote: boolean;
}

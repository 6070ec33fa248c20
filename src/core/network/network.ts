import type { Tag } from '../base/fields.ts';
import type { Place } from '../base/place.ts';
import type { ReferenceStrength } from '../plan/plan.ts';
import type { TemplateValue } from '../plan/template-value.ts';
import type { ListenerNetwork } from './listener-network.ts';
import type { IgnoredRule, RemoteRule, SecurityGroupRule } from './rule-network.ts';
import type { GatewayService, VpcNetwork } from './vpc-network.ts';

/** What a plan builds, in AWS's terms; tables, canvas, checks and template are read from it. */
export interface Network {
  /** In the order in which they are made: a stack that others need before them. */
  readonly stacks: readonly StackNetwork[];
  readonly crossStackReferences?: ReferenceStrength;
}

export interface StackNetwork {
  readonly origin: Place;
  readonly id: string;
  readonly description?: string;
  readonly region?: string;
  readonly account?: string;
  readonly vpcs: readonly TaggedVpc[];
  /** VPCs that are there already, in the order in which they are imported; no template holds anything of them. */
  readonly existingVpcs: readonly VpcNetwork[];
  readonly securityGroups: readonly SecurityGroupNetwork[];
  /** VPCs, security groups and all else in the order in which they were made, which is that of the template. */
  readonly constructs: readonly ConstructNetwork[];
  /** The logical ids of what statements made in VPCs, in their order. */
  readonly madeInVpcs: readonly string[];
  /** Parameters by which the template finds images at deployment. */
  readonly imageParameters: readonly ImageParameter[];
  readonly outputs: readonly OutputNetwork[];
  readonly tags: readonly Tag[];
}

/** What a construct of the stack came to. */
export type ConstructNetwork =
  | TaggedVpc
  | ImportedVpc
  | SecurityGroupNetwork
  | InstanceNetwork
  | AutoScalingNetwork
  | LoadBalancerNetwork
  | DatabaseNetwork
  | NatInstancesNetwork
  | InterfaceEndpointNetwork
  | GatewayEndpointNetwork;

/** A VPC beside the tags that were added to it after it was made. */
export interface TaggedVpc {
  readonly is: 'vpc';
  readonly vpc: VpcNetwork;
  readonly tags: readonly Tag[];
  /** The machines of `vpc.natInstances`, which are made with the VPC. */
  readonly natInstances?: NatInstancesNetwork;
}

/** A VPC that is there already, at the place of its import. */
export interface ImportedVpc {
  readonly is: 'existing-vpc';
  readonly vpc: VpcNetwork;
}

export interface OutputNetwork {
  readonly origin: Place;
  readonly logicalId: string;
  readonly value: TemplateValue;
  readonly description?: string;
  readonly exportName?: string;
}

/** A security group with all that it comes to. */
export interface SecurityGroupNetwork {
  readonly is: 'security-group';
  readonly origin: Place;
  /** Its path below the stack, as the construct tree holds it. */
  readonly path: readonly string[];
  readonly stackId: string;
  /** How others speak of it: `Fn::GetAtt`, or the id of one that is there already. */
  readonly groupId: TemplateValue;
  /** The group as a resource of the stack; absent for one that is there already. */
  readonly created?: CreatedSecurityGroup;
  /** In the order in which the calls came to them; those with a logical id are resources of their own. */
  readonly rules: readonly SecurityGroupRule[];
  /** Rules of groups in other stacks that connections of this one asked for. */
  readonly remoteRules: readonly RemoteRule[];
  /** What calls asked for and got no rule. */
  readonly ignored: readonly IgnoredRule[];
}

export interface CreatedSecurityGroup {
  readonly logicalId: string;
  readonly vpc: VpcNetwork;
  readonly description: string;
  readonly name?: string;
  readonly allowAllOutbound: boolean;
  readonly tags: readonly Tag[];
}

/** A parameter of the template whose value is the image that an SSM parameter names. */
export interface ImageParameter {
  readonly origin: Place;
  readonly logicalId: string;
  /** Of the SSM parameter. */
  readonly name: string;
}

/** What instances, and the machines of an Auto Scaling group, have alike. */
export interface MachineNetwork {
  readonly origin: Place;
  /** Its path below the stack. */
  readonly path: readonly string[];
  readonly stackId: string;
  readonly vpc: VpcNetwork;
  /** The Name tag first, then what was added. */
  readonly tags: readonly Tag[];
  /** The group that was made for it; absent where it carries given ones. */
  readonly ownGroup?: SecurityGroupNetwork;
  readonly groupIds: readonly TemplateValue[];
  readonly role: InstanceRole;
  readonly instanceType: string;
  readonly image: ImageNetwork;
  readonly keyName?: string;
  readonly associatePublicIpAddress?: boolean;
  readonly rootVolume?: RootVolume;
  readonly requireImdsv2: boolean;
}

export interface InstanceRole {
  readonly logicalId: string;
  /** Made by itself, for several machines. */
  readonly isShared?: true;
  readonly profileLogicalId: string;
  readonly allowsSessions: boolean;
}

export interface ImageNetwork {
  readonly id: TemplateValue;
  readonly isWindows: boolean;
  /** The table of the template that holds the image for each region. */
  readonly mapping?: ImageMapping;
}

export interface ImageMapping {
  readonly logicalId: string;
  readonly images: readonly (readonly [region: string, imageId: string])[];
}

export interface RootVolume {
  readonly deviceName: string;
  readonly size: number;
  readonly type?: string;
  readonly encrypted?: boolean;
}

export interface InstanceNetwork extends MachineNetwork {
  readonly is: 'instance';
  readonly logicalId: string;
  /** Where it stands; absent where the selection is empty. */
  readonly subnet?: {
    readonly subnetId: TemplateValue;
    readonly zone: TemplateValue;
    readonly origin: Place;
  };
  /** The role first, then what gives the subnets their way to the internet, by path. */
  readonly dependsOn: readonly string[];
  /** What lets Session Manager in, in a policy of its own; absent where it is none of its role's. */
  readonly sessionPolicy?: string;
  /** By which the metadata service asks for tokens. */
  readonly launchTemplate?: { readonly logicalId: string; readonly name: string };
  /** It passes on what is meant for others; absent for all that don't. */
  readonly forwards?: { readonly setsItselfUp: boolean };
  /** `standard` or `unlimited`: what becomes of a machine whose CPU credits are spent. */
  readonly cpuCredits?: string;
}

/** The NAT instances of a VPC. */
export interface NatInstancesNetwork {
  readonly is: 'nat-instances';
  readonly origin: Place;
  readonly vpc: VpcNetwork;
  /** Of all of them. */
  readonly ownGroup: SecurityGroupNetwork;
  readonly subnets: readonly SubnetTaken[];
  readonly instances: readonly InstanceNetwork[];
  /** That of those of the former kind. */
  readonly sharedRole?: { readonly logicalId: string; readonly tags: readonly Tag[] };
}

/** A subnet that something stands in. */
export interface SubnetTaken {
  readonly subnetId: TemplateValue;
  readonly origin: Place;
}

export interface AutoScalingNetwork extends MachineNetwork {
  readonly is: 'auto-scaling-group';
  readonly logicalId: string;
  readonly launchTemplate: { readonly logicalId: string; readonly nameTag: string };
  readonly subnets: readonly SubnetTaken[];
  readonly min: number;
  readonly max: number;
  readonly desired?: number;
  readonly targetGroups: readonly TemplateValue[];
}

export interface LoadBalancerNetwork {
  readonly is: 'load-balancer';
  readonly origin: Place;
  readonly path: readonly string[];
  readonly stackId: string;
  readonly logicalId: string;
  readonly vpc: VpcNetwork;
  readonly tags: readonly Tag[];
  readonly ownGroup?: SecurityGroupNetwork;
  readonly groupIds: readonly TemplateValue[];
  readonly internetFacing: boolean;
  readonly deletionProtection: boolean;
  readonly subnets: readonly SubnetTaken[];
  readonly dependsOn: readonly string[];
  readonly listeners: readonly ListenerNetwork[];
}

export interface DatabaseNetwork {
  readonly is: 'database';
  readonly origin: Place;
  readonly path: readonly string[];
  readonly stackId: string;
  readonly logicalId: string;
  readonly subnetGroupLogicalId: string;
  readonly secretLogicalId: string;
  readonly attachmentLogicalId: string;
  readonly vpc: VpcNetwork;
  readonly tags: readonly Tag[];
  readonly ownGroup?: SecurityGroupNetwork;
  readonly groupIds: readonly TemplateValue[];
  readonly subnets: readonly SubnetTaken[];
  /** As it stands in the template, like `sqlserver-ex`. */
  readonly engine: string;
  readonly engineVersion: string;
  /** Without the `db.` that stands before it in the template. */
  readonly instanceType: string;
  readonly allocatedStorage: number;
  readonly storageType: string;
  readonly removalPolicy: RemovalPolicy;
  readonly storageEncrypted?: boolean;
  readonly multiAz?: boolean;
  readonly deletionProtection?: boolean;
  readonly publiclyAccessible?: boolean;
  readonly databaseName?: string;
}

export interface InterfaceEndpointNetwork {
  readonly is: 'interface-endpoint';
  readonly origin: Place;
  readonly path: readonly string[];
  readonly stackId: string;
  readonly logicalId: string;
  readonly vpc: VpcNetwork;
  /** Those of the VPC first, the Name tag among them. */
  readonly tags: readonly Tag[];
  readonly ownGroup?: SecurityGroupNetwork;
  readonly groupIds: readonly TemplateValue[];
  readonly subnets: readonly SubnetTaken[];
  readonly serviceName: TemplateValue;
  readonly port: number;
  readonly privateDns: boolean;
  readonly policy?: TemplateValue;
}

export interface GatewayEndpointNetwork {
  readonly is: 'gateway-endpoint';
  readonly origin: Place;
  readonly path: readonly string[];
  readonly stackId: string;
  readonly logicalId: string;
  readonly vpc: VpcNetwork;
  readonly tags: readonly Tag[];
  readonly service: GatewayService;
  /** Those that lead to it, with the construct ids of their subnets. */
  readonly routeTables: readonly { readonly subnetId: string; readonly logicalId: string }[];
  /** Among the properties of its VPC. */
  readonly inProps: boolean;
  readonly policy?: TemplateValue;
}

export type RemovalPolicy = 'SNAPSHOT' | 'DESTROY' | 'RETAIN' | 'RETAIN_ON_UPDATE_OR_DELETE';

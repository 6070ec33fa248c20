import type { Place } from '../base/place.ts';

/**
 * A CDK program as data. What is said is decided once, in `compose/`; the printers say it in a language,
 * `network/` runs it with our own constructs, and the conformance tests run it with the real `aws-cdk-lib`.
 */
export interface Plan {
  /** The design's name, for the title of the downloadable project. */
  readonly title: string;
  readonly stacks: readonly StackPlan[];
  /** How stacks speak of each other's resources; by exports, where nothing is said. */
  readonly crossStackReferences?: ReferenceStrength;
  /** What `cdk.context.json` holds, by context key: zones and look-ups. */
  readonly context: Readonly<Record<string, readonly string[] | string | VpcAnswer>>;
}

/** What the look-up of a VPC came to, as `cdk.context.json` holds it (`VpcContextResponse`). */
export interface VpcAnswer {
  readonly vpcId: string;
  readonly vpcCidrBlock: string;
  readonly availabilityZones: readonly string[];
  readonly subnetGroups: readonly VpcAnswerGroup[];
}

export interface VpcAnswerGroup {
  readonly name: string;
  readonly type: 'Public' | 'Private' | 'Isolated';
  readonly subnets: readonly {
    readonly subnetId: string;
    readonly cidr: string;
    readonly availabilityZone: string;
    readonly routeTableId?: string;
  }[];
}

/**
 * By exports, which CloudFormation protects while they are imported; by reading outputs, which it doesn't; or by the
 * latter, with the former kept for the time of a change from one to the other.
 */
export type ReferenceStrength = 'strong' | 'weak' | 'both';

export interface StackPlan {
  readonly origin: Place;
  /** Construct id and, unless told otherwise, name of the stack. */
  readonly id: string;
  readonly props: Struct;
  /**
   * The number of zones by which the printed stack overrides `availabilityZones`; absent where the CDK's own
   * answer is right (two without an account, those of the context with one).
   */
  readonly zoneOverride?: number;
  readonly statements: readonly Statement[];
}

/** One line of the stack's constructor. With a name, later statements can refer to what it made. */
export interface Statement {
  readonly origin: Place;
  /** By which later statements refer to the result, those of later stacks too; unique among all that are referred to. */
  readonly name?: string;
  /** What a person would call the result, where that isn't the name; each language spells it in its own way. */
  readonly called?: string;
  /** The subnet groups of a VPC that is imported, in the order in which its answer or its lists have them. */
  readonly parts?: readonly ImportedPart[];
  readonly expression: Expression;
}

/** A subnet group of an imported VPC: where it stands in the design, and the zones of its subnets, from 0. */
export interface ImportedPart {
  readonly at: Place;
  readonly zones: readonly number[];
}

export type Expression =
  | Literal
  | List
  | Dictionary
  | Struct
  | Scope
  | Reference
  | Member
  | Construct
  | Creation
  | StaticCall
  | MethodCall
  | Property
  | Element
  | Nothing
  | FixedCidrs;

export interface Literal {
  readonly is: 'literal';
  readonly value: string | number | boolean;
  readonly origin?: Place;
}

export interface List {
  readonly is: 'list';
  readonly items: readonly Expression[];
  readonly origin?: Place;
}

/** The user's own keys, never respelt. */
export interface Dictionary {
  readonly is: 'dictionary';
  readonly entries: readonly (readonly [key: string, value: Expression])[];
  readonly origin?: Place;
}

/** A struct of the library (`aws_ec2.SubnetConfiguration`); its field names are respelt in each language. */
export interface Struct {
  readonly is: 'struct';
  readonly type: LibraryType;
  readonly fields: readonly StructField[];
  readonly origin?: Place;
}

export interface StructField {
  readonly name: string;
  readonly value: Expression;
  readonly origin?: Place;
}

/** The stack whose constructor this is. */
export interface Scope {
  readonly is: 'scope';
}

/** What an earlier statement made, of the same stack or of one before it. */
export interface Reference {
  readonly is: 'reference';
  readonly statement: string;
  readonly origin?: Place;
}

/** An enum member or a static property. */
export interface Member {
  readonly is: 'member';
  readonly type: LibraryType;
  readonly member: string;
  readonly origin?: Place;
}

export interface Construct {
  readonly is: 'construct';
  readonly type: LibraryType;
  /** What it is made in, if that isn't the stack. */
  readonly scope?: Expression;
  readonly id: string;
  readonly props?: Struct;
}

/** An object of the library that is no construct: `new ec2.InstanceType('t3.micro')`. */
export interface Creation {
  readonly is: 'creation';
  readonly type: LibraryType;
  readonly args: readonly Expression[];
  readonly origin?: Place;
}

export interface StaticCall {
  readonly is: 'static-call';
  readonly type: LibraryType;
  readonly method: string;
  readonly args: readonly Expression[];
  readonly origin?: Place;
}

export interface MethodCall {
  readonly is: 'method-call';
  readonly object: Expression;
  readonly method: string;
  readonly args: readonly Expression[];
}

export interface Property {
  readonly is: 'property';
  readonly object: Expression;
  readonly property: string;
}

export interface Element {
  readonly is: 'element';
  readonly list: Expression;
  readonly index: number;
  readonly origin?: Place;
}

/** An argument that isn't given, where one behind it is. */
export interface Nothing {
  readonly is: 'nothing';
}

/**
 * An `IIpAddresses` of the program's own that gives a VPC the CIDRs that are written out, by the ids that the CDK asks
 * for (`subnetConstructId`: the name of the group as it was given, `Subnet` and a number). It throws where one is missing.
 */
export interface FixedCidrs {
  readonly is: 'fixed-cidrs';
  readonly vpc: Literal;
  readonly subnets: Dictionary;
}

/**
 * A type of the library, by its module and name as the library's own type description has them: `aws_ec2.Vpc`,
 * and without a module for the core (`Stack`, `Fn`).
 */
export type LibraryType = string;

import type { ValuesOf } from '../base/fields.ts';
import type { Id } from '../base/place.ts';
import type { Call, stackFields, Thing } from '../kinds/index.ts';
import type { ReferenceStrength } from '../plan/plan.ts';

/** The document: what the user said, and nothing else. Immutable; absent where they said nothing. */
export interface Design {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly name: string;
  readonly note?: string;
  readonly crossStackReferences?: ReferenceStrength;
  readonly stacks: readonly Stack[];
  /** In document order, which is the order in which code and template say them. */
  readonly things: readonly Thing[];
  /** Connections in order: of two that come to the same rule, the first is the one that is written. */
  readonly calls?: readonly Call[];
  /** Address space that others use: data centres, partners, VPCs drawn elsewhere. */
  readonly usedRanges: readonly UsedRange[];
  readonly canvas: Canvas;
}

export const SCHEMA_VERSION = 1;

/** Its name is its construct id, and so the name of the deployed stack. */
export type Stack = {
  readonly id: Id;
  readonly environment: Environment;
} & ValuesOf<typeof stackFields>;

/** Where a stack may be deployed, and which zones it then has. */
export type Environment =
  | {
      /** Anywhere; zones are known by number only. */
      readonly type: 'agnostic';
      /** How many zones the stack counts on; the CDK's own answer is 2. */
      readonly zoneCount?: number;
    }
  | { readonly type: 'region'; readonly region: string; readonly zoneCount?: number }
  | {
      readonly type: 'account';
      readonly account: string;
      readonly region: string;
      /** The account's zones in the region, in order; they go into `cdk.context.json`. */
      readonly zones: readonly string[];
    };

/** What the CDK assumes of a stack without account and region. */
export const DEFAULT_ZONE_COUNT = 2;

export interface UsedRange {
  readonly id: Id;
  readonly name: string;
  readonly cidr: string;
}

export interface Canvas {
  /** Upper left corners, in canvas units, of the things that stand directly on the canvas. */
  readonly positions: Readonly<Record<Id, Position>>;
}

export interface Position {
  readonly x: number;
  readonly y: number;
}

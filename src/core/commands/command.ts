import type { Id } from '../base/place.ts';
import type { Design, Stack, UsedRange } from '../design/design.ts';
import type { Call, Thing } from '../kinds/index.ts';

/**
 * Everything that can be done to a design, as plain data: what pointer, keys, forms, table cells and quick fixes
 * ask for. One command is one step of undo.
 */
export type Command =
  /** Several commands as one step; all are done, or none. */
  | { readonly do: 'all'; readonly label: string; readonly commands: readonly Command[] }
  // Things
  /** Puts a thing behind its last sibling, or before another one. */
  | { readonly do: 'add-thing'; readonly thing: Thing; readonly before?: Id; readonly position?: Corner }
  /** Takes what stands in it along, and what refers to it. */
  | { readonly do: 'remove-thing'; readonly id: Id }
  /** Reorders a thing among its siblings; behind the last one without `before`. */
  | { readonly do: 'move-thing'; readonly id: Id; readonly before?: Id }
  /**
   * A copy of a thing and of what stands in it, behind the original; the ids of the copies, by original. Connections are
   * copied that have an id for their copy.
   */
  | {
      readonly do: 'duplicate-thing';
      readonly id: Id;
      readonly copies: Readonly<Record<Id, Id>>;
      readonly position?: Corner;
    }
  // Connections
  /** Puts a connection behind the last one, or before another. */
  | { readonly do: 'add-call'; readonly call: Call; readonly before?: Id }
  | { readonly do: 'set-call'; readonly id: Id; readonly changes: Changes<Omit<Call, 'id'>> }
  /** Says it earlier or later; behind the last one without `before`. */
  | { readonly do: 'move-call'; readonly id: Id; readonly before?: Id }
  | { readonly do: 'remove-call'; readonly id: Id }
  // Fields
  /** Says something, or with `undefined` no longer says it. */
  | { readonly do: 'set-field'; readonly id: Id; readonly field: string; readonly value: unknown }
  /** Changes the name in code of a thing; resources are replaced by it. */
  | { readonly do: 'rename-construct'; readonly id: Id; readonly constructId: string }
  /** From now on labels change no names in code: the code has been taken. */
  | { readonly do: 'fix-ids' }
  /** Writes out the subnet groups of a VPC with the CDK's own layout; names and addresses stay. */
  | { readonly do: 'write-groups'; readonly vpc: Id }
  // Stacks, design, ranges, canvas
  /** Puts a stack behind the others. */
  | { readonly do: 'add-stack'; readonly stack: Stack }
  /** What stands in it goes to the stack of its VPC, and what has none to the first stack that is left. */
  | { readonly do: 'remove-stack'; readonly id: Id }
  /** Lets a stack make a thing; what stands in it, and can't stand elsewhere, goes along. */
  | { readonly do: 'move-to-stack'; readonly id: Id; readonly stack: Id }
  | { readonly do: 'set-stack'; readonly id: Id; readonly changes: Changes<Omit<Stack, 'id'>> }
  | {
      readonly do: 'set-design';
      readonly changes: Changes<Pick<Design, 'name' | 'note' | 'crossStackReferences'>>;
    }
  | { readonly do: 'add-range'; readonly range: UsedRange }
  | { readonly do: 'set-range'; readonly id: Id; readonly changes: Changes<Omit<UsedRange, 'id'>> }
  | { readonly do: 'remove-range'; readonly id: Id }
  | { readonly do: 'move-box'; readonly id: Id; readonly position: Corner };

/** An upper left corner in canvas units. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** The values to change; `undefined` takes one back. */
export type Changes<Of> = { readonly [K in keyof Of]?: Of[K] | undefined };

export type CommandName = Command['do'];

export type CommandNamed<Name extends CommandName> = Extract<Command, { readonly do: Name }>;

import type { Fields, ValuesOf } from '../base/fields.ts';
import type { Id } from '../base/place.ts';

/**
 * A kind of thing that can stand on the canvas: what it is called, what can be said about it, where it may stand.
 * Passes ask what a kind can do, never what it is called.
 */
export interface Kind {
  readonly kind: string;
  /** What people call it, as in "Subnet group". */
  readonly label: string;
  readonly says: string;
  /** The id that a thing gets whose label has no ASCII letter or digit. */
  readonly defaultId: string;
  /** The kind of thing that it stands in; absent for what stands directly on the canvas. */
  readonly parent?: string;
  /** Another kind of thing that it may stand in instead. */
  readonly mayStandIn?: string;
  /** Its name in code is unique within the thing that it stands in; without this, within the stack. */
  readonly namedWithinParent?: true;
  /**
   * What it can do in connections: things with `security-groups` may open and be opened, a `peer` can only be at the
   * other end. Absent for what has no part in them.
   */
  readonly connects?: 'security-groups' | 'peer';
  readonly fields: Fields;
}

/** A thing of some kind, with the values that the person gave. */
export type ThingOf<K extends Kind> = {
  readonly id: Id;
  readonly kind: K['kind'];
  /** The stack that it belongs to, for what stands on the canvas; the thing that it stands in, for the rest. */
  readonly parent: Id;
} & ValuesOf<SharedFields<K>> &
  ValuesOf<K['fields']>;

/** A peer is spoken of where it is needed, and makes no construct of its own. */
interface PeerKind {
  readonly connects: 'peer';
}

/** What can be said of anything. */
export const commonFields = {
  label: {
    type: 'text',
    label: 'Name',
    says: 'What the box is called on the canvas and in the tables.',
    limits: { alphabet: 'line', minLength: 1, maxLength: 100 },
    required: true,
  },
  note: {
    type: 'text',
    label: 'Note',
    says: 'A remark for people; a column in the tables, not part of the code.',
    search: ['comment', 'description'],
    limits: { alphabet: 'prose', minLength: 0, maxLength: 1000 },
    multiline: true,
  },
  owner: {
    type: 'text',
    label: 'Owner',
    says: 'Who answers for it; a column in the tables, not part of the code.',
    search: ['team', 'contact'],
    limits: { alphabet: 'line', minLength: 0, maxLength: 100 },
  },
} as const satisfies Fields;

/** What can be said of everything that has a construct in the code. */
export const constructFields = {
  constructId: {
    type: 'text',
    label: 'Name in code',
    says: 'What it is called in the CDK code; the logical ids in the template follow from it.',
    search: ['construct id', 'logical id'],
    limits: { alphabet: 'id', minLength: 1, maxLength: 64 },
    required: true,
  },
  idFixed: {
    type: 'boolean',
    label: 'Name in code is fixed',
    says: 'The name in code stays as it is when the label changes, because the code has been exported.',
    default: false,
  },
} as const satisfies Fields;

export type CommonFields = typeof commonFields;

type ConstructFields = typeof constructFields;

/** The fields that every thing of this kind has beside the kind's own. */
export type SharedFields<K extends Kind> = K extends PeerKind ? CommonFields : CommonFields & ConstructFields;

/** Everything that can be said of a thing of this kind. */
export function fieldsOf(kind: Kind): Fields {
  return { ...sharedFields(kind), ...kind.fields };
}

export function sharedFields<K extends Kind>(kind: K): SharedFields<K> {
  const shared: Fields = kind.connects === 'peer' ? commonFields : { ...commonFields, ...constructFields };
  // Decided by the same word as the type.
  return shared as SharedFields<K>;
}

import type { Kind, ThingOf } from './kind.ts';
import { subnetGroup } from './subnet-group.ts';
import { vpc } from './vpc.ts';

/** All that can stand on the canvas. A new kind is a file here and a line in this registry. */
export const kinds = {
  vpc,
  'subnet-group': subnetGroup,
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof kinds;

/** Is the name in code unique within the thing that it stands in, rather than in the stack? */
export function isNamedWithinParent(kind: KindName): boolean {
  const described: Kind = kinds[kind];
  return described.namedWithinParent ?? false;
}

export type Thing = { [K in KindName]: ThingOf<(typeof kinds)[K]> }[KindName];

export {
  commonFields,
  constructFields,
  fieldsOf,
  type Kind,
  type SharedFields,
  sharedFields,
  type ThingOf,
} from './kind.ts';
export { stackFields } from './stack.ts';
export type { SubnetGroup, SubnetType } from './subnet-group.ts';
export type { Output, Vpc } from './vpc.ts';

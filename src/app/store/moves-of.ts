import {
  type Command,
  type Design,
  derive,
  exportedMoves,
  haveMoved,
  type Keeping,
  keepingAddresses,
  subnetImpacts,
} from '../../core/index.ts';

export interface Moves {
  readonly text: string;
  /** Another way to much the same, in which none moves. */
  readonly keeping?: Keeping | undefined;
}

/** What a command does to subnets whose code was taken already; `undefined` where it moves none of them. */
export function movesOf(before: Design, command: Command, after: Design): Moves | undefined {
  if (before.things.every(({ idFixed }) => !idFixed)) return undefined;
  const impacts = subnetImpacts(derive(before).network, derive(after).network);
  if (exportedMoves(before, impacts).length === 0) return undefined;
  return { text: haveMoved(before, impacts), keeping: keepingAddresses(before, command) };
}

import {
  type Command,
  type Design,
  exportedMoves,
  haveMoved,
  isFixed,
  type Keeping,
  keepingAddresses,
  replacedVpcs,
  runStages,
  subnetImpacts,
} from '../../core/index.ts';

export interface Moves {
  readonly text: string;
  /** Another way to much the same, in which none moves. */
  readonly keeping?: Keeping | undefined;
}

export interface Step {
  readonly before: Design;
  readonly command: Command;
  readonly after: Design;
  /** The design as it was when its code was last taken; absent where that was before this session. */
  readonly exported?: Design | undefined;
}

/**
 * What a step does to VPCs and subnets whose code was taken already; `undefined` where it moves none of them, or where
 * it leads back to what was taken.
 */
export function movesOf({ before, command, after, exported = before }: Step): Moves | undefined {
  if (!before.things.some(isFixed)) return undefined;
  if (movedText(before, after) === '') return undefined;
  const text = movedText(exported, after);
  return text === '' ? undefined : { text, keeping: keepingAddresses(before, command) };
}

function movedText(from: Design, to: Design): string {
  const [before, after] = [runStages(from).network, runStages(to).network];
  const [vpc, ...others] = replacedVpcs(from, before, after);
  if (vpc !== undefined)
    return `${[vpc, ...others].join(', ')}: another CIDR, and the code was taken already. Where it is deployed, CloudFormation replaces the VPC and everything in it.`;
  const impacts = subnetImpacts(before, after);
  return exportedMoves(from, impacts).length === 0 ? '' : haveMoved(from, impacts);
}

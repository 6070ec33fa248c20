import {
  accept,
  areKept,
  keepCidrs,
  releaseCidrs,
  type SubnetGroup,
  type VpcNetwork,
} from '../../../core/index.ts';
import { carryOut } from '../../store/dispatch.ts';
import { TextButton } from '../controls/TextButton.tsx';

export interface KeepCidrsProps {
  readonly groups: readonly SubnetGroup[];
  readonly vpc: VpcNetwork;
  /** Whose CIDRs they are, in a step of the history. */
  readonly of: string;
}

/** Fixes the CIDRs that the subnets of some groups have, or lets them all be placed in order again. */
export function KeepCidrs({ groups, vpc, of }: KeepCidrsProps) {
  const isKept = areKept(groups, vpc);
  const isFixed = groups.some(({ fixedCidrs }) => fixedCidrs !== undefined);
  return (
    <span className="flex gap-3 text-[12px]">
      {!isKept && (
        <TextButton onClick={() => carryOut(accept(keepCidrs(groups, vpc, of)))}>Keep as they are</TextButton>
      )}
      {isFixed && (
        <TextButton onClick={() => carryOut(accept(releaseCidrs(groups, of)))}>Place in order</TextButton>
      )}
    </span>
  );
}

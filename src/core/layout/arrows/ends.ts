import { memoByIdentity } from '../../base/memo.ts';
import type { Id } from '../../base/place.ts';
import { type Box, movedBy } from '../box.ts';
import { type DesignLayout, outsideBoxOf, type PlacedVpc } from '../layout.ts';

/** A box at which arrows end. */
export interface End {
  readonly box: Box;
  /** The VPC that it stands in. */
  readonly vpc?: PlacedVpc;
}

export function endOf(layout: DesignLayout, id: Id): End | undefined {
  return endsIn(layout).get(id);
}

/** Asked for both ends of each arrow, so the boxes are walked once. */
const endsIn = memoByIdentity(({ vpcs, outside }: DesignLayout): ReadonlyMap<Id, End> => {
  const ends = new Map<Id, End>();
  for (const vpc of vpcs)
    for (const { id, box } of vpc.vpc.strip?.items ?? [])
      ends.set(id, { box: movedBy(box, vpc.position), vpc });
  for (const one of outside) ends.set(one.id, { box: outsideBoxOf(one) });
  return ends;
});

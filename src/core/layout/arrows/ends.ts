import { memoByIdentity } from '../../base/memo.ts';
import type { Id } from '../../base/place.ts';
import { type Box, movedBy } from '../box.ts';
import { type DesignLayout, outsideBoxOf, type PlacedVpc } from '../layout.ts';
import type { ItemLayout } from '../row-items.ts';

/** A box at which arrows end. */
export interface End {
  readonly box: Box;
  /** The VPC that it stands in, and its box there. */
  readonly vpc?: PlacedVpc;
  readonly item?: ItemLayout;
}

export function endOf(layout: DesignLayout, id: Id): End | undefined {
  return endsIn(layout).get(id);
}

/** Asked for both ends of each arrow, so the boxes are walked once. */
const endsIn = memoByIdentity(({ vpcs, outside }: DesignLayout): ReadonlyMap<Id, End> => {
  const ends = new Map<Id, End>();
  for (const vpc of vpcs)
    for (const item of vpc.vpc.items) ends.set(item.id, { box: movedBy(item.box, vpc.position), vpc, item });
  for (const one of outside) ends.set(one.id, { box: outsideBoxOf(one) });
  return ends;
});

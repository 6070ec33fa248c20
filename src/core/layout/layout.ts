import { memoByIdentity } from '../base/memo.ts';
import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { groupsOf, thingById } from '../design/queries.ts';
import type { Network } from '../network/network.ts';
import { around, type Box, movedBy, type Point } from './box.ts';
import { placeBoxes } from './place-boxes.ts';
import { layoutVpc, type RowLayout, type VpcLayout } from './vpc-layout.ts';

/** Where everything stands on the canvas. */
export interface DesignLayout {
  readonly vpcs: readonly PlacedVpc[];
  /** Around all that is drawn; absent on an empty canvas. */
  readonly bounds: Box | undefined;
}

export interface PlacedVpc {
  readonly id: Id;
  readonly position: Point;
  readonly vpc: VpcLayout;
}

interface Built {
  readonly design: Design;
  readonly network: Network;
}

/** The boxes of a design; what nobody placed stands beside the rest. */
export const layoutDesign = memoByIdentity(({ design, network }: Built): DesignLayout => {
  const vpcs = network.stacks.flatMap((stack) =>
    stack.vpcs.flatMap(({ vpc: built }): readonly VpcLayout[] => {
      const vpc = thingById(design, built.origin.id);
      return vpc?.kind === 'vpc' ? [layoutVpc(built, vpc, ...groupsOf(design, vpc))] : [];
    }),
  );
  const positions = placeBoxes(
    vpcs.map(({ id, extent }) => {
      const position = design.canvas.positions[id];
      return position ? { box: extent, position } : { box: extent };
    }),
  );
  const placed = vpcs.map((vpc, index): PlacedVpc => {
    return { id: vpc.id, position: positions[index] ?? { x: 0, y: 0 }, vpc };
  });
  return { vpcs: placed, bounds: around(placed.map(extentOf)) };
});

/** A subnet group as it is drawn, with its VPC. */
export function rowById(
  layout: DesignLayout,
  id: Id,
): { readonly vpc: VpcLayout; readonly row: RowLayout } | undefined {
  for (const { vpc } of layout.vpcs) {
    const row = vpc.rows.find((one) => one.id === id);
    if (row) return { vpc, row };
  }
  return undefined;
}

/** A VPC on the canvas, with what is drawn beside it. */
export function extentOf({ position, vpc }: PlacedVpc): Box {
  return movedBy(vpc.extent, position);
}

/** A VPC on the canvas. */
export function boxOf({ position, vpc }: PlacedVpc): Box {
  return { ...position, width: vpc.width, height: vpc.height };
}

/** Where one more box would be put that nobody places. */
export function freePlace(layout: DesignLayout, extent: Box): Point {
  const taken = layout.vpcs.map(({ position, vpc }) => ({ box: vpc.extent, position }));
  return placeBoxes([...taken, { box: extent }]).at(-1) ?? { x: 0, y: 0 };
}

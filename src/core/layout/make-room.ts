import type { Id } from '../base/place.ts';
import { type Box, movedBy, type Point, touches } from './box.ts';
import { type DesignLayout, placedBoxes } from './layout.ts';
import { VPC_GAP } from './sizes.ts';

/**
 * Where boxes go that a VPC would cover because it grew: to its right or below it, whichever is nearer; what they
 * come to cover goes on in turn. Those that overlapped before are left to the person.
 */
export function makeRoom(before: DesignLayout, after: DesignLayout): Readonly<Record<Id, Point>> {
  const all = placedBoxes(after);
  const boxes = new Map(all.map(({ id, position, extent }) => [id, movedBy(extent, position)]));
  const moved = new Map<Id, Point>();
  const pushing = after.vpcs.filter(({ id }) => hasGrown(before, after, id)).map(({ id }) => id);
  const settled = new Set<Id>(pushing);
  for (let id = pushing.shift(); id !== undefined; id = pushing.shift()) {
    const box = boxes.get(id);
    for (const [other, theirs] of boxes) {
      if (!box || settled.has(other) || !touches(box, theirs)) continue;
      const by = wayOut(box, theirs);
      boxes.set(other, movedBy(theirs, by));
      moved.set(other, by);
      settled.add(other);
      pushing.push(other);
    }
  }
  return Object.fromEntries(
    all.flatMap(({ id, position }) => {
      const by = moved.get(id);
      return by ? [[id, { x: position.x + by.x, y: position.y + by.y }]] : [];
    }),
  );
}

function hasGrown(before: DesignLayout, after: DesignLayout, id: Id): boolean {
  const [was, is] = [before, after].map((layout) => layout.vpcs.find((one) => one.id === id)?.vpc);
  return was !== undefined && is !== undefined && (is.width > was.width || is.height > was.height);
}

function wayOut(box: Box, other: Box): Point {
  const right = box.x + box.width + VPC_GAP / 2 - other.x;
  const down = box.y + box.height + VPC_GAP / 2 - other.y;
  return down <= right ? { x: 0, y: down } : { x: right, y: 0 };
}

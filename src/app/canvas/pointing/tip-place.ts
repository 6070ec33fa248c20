import type { Box, Point } from '../../../core/index.ts';

const GAP = 6;
const MARGIN = 8;

type Size = Pick<Box, 'width' | 'height'>;

/** Where a tooltip stands: centred below a box, above it where there is no room below, and within the window. */
export function tipPlace(box: Box, tip: Size, window: Size): Point {
  const below = box.y + box.height + GAP;
  const isRoomBelow = below + tip.height <= window.height - MARGIN;
  const middle = box.x + (box.width - tip.width) / 2;
  return {
    x: Math.max(MARGIN, Math.min(middle, window.width - MARGIN - tip.width)),
    y: isRoomBelow ? below : Math.max(MARGIN, box.y - GAP - tip.height),
  };
}

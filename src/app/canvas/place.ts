import type { CSSProperties } from 'react';
import type { Box } from '../../core/index.ts';

/** A box of the layout as the style of its element. */
export function placeOf({ x, y, width, height }: Box): CSSProperties {
  return { position: 'absolute', left: x, top: y, width, height };
}

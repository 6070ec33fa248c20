import type { Design } from '../../design/design.ts';
import { around, type Box } from '../box.ts';
import type { DesignLayout } from '../layout.ts';
import { type ArrowLayout, layoutArrows } from './arrow-routes.ts';

/** All that is drawn of a design, arrows and their words too; `undefined` where nothing is. */
export function extentOnCanvas(layout: DesignLayout, design: Design): Box | undefined {
  const { bounds } = layout;
  return bounds && around([bounds, ...layoutArrows(layout, design).flatMap(boxesOfArrow)]);
}

/** What an arrow takes up: its words, and the corners of its line. */
export function boxesOfArrow({ points, pill }: ArrowLayout): readonly Box[] {
  return [pill.box, ...points.map((point) => ({ ...point, width: 1, height: 1 }))];
}

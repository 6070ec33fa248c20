import type { Id } from '../base/place.ts';
import type { VpcLayout } from './vpc-layout.ts';

/** A place in the grid of a VPC: the title of a row, or one of its cells. */
export interface GridPlace {
  readonly group: Id;
  /** The zone of a cell, from 0; absent for the title. */
  readonly zone?: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right' | 'row-start' | 'row-end';

/** Where an arrow key leads; `undefined` beyond the grid's edge. */
export function nextPlace(vpc: VpcLayout, from: GridPlace, direction: Direction): GridPlace | undefined {
  const rowIndex = vpc.rows.findIndex((row) => row.id === from.group);
  const row = vpc.rows[rowIndex];
  if (!row) return undefined;
  const column = from.zone ?? -1;
  const last = row.cells.length - 1;
  switch (direction) {
    case 'up':
      return placeIn(vpc.rows[rowIndex - 1]?.id, column);
    case 'down':
      return placeIn(vpc.rows[rowIndex + 1]?.id, column);
    case 'left':
      return column < 0 ? undefined : placeIn(row.id, column - 1);
    case 'right':
      return column >= last ? undefined : placeIn(row.id, column + 1);
    case 'row-start':
      return placeIn(row.id, -1);
    case 'row-end':
      return placeIn(row.id, last);
  }
}

function placeIn(group: Id | undefined, column: number): GridPlace | undefined {
  if (group === undefined) return undefined;
  return column < 0 ? { group } : { group, zone: column };
}

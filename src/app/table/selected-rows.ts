import { formatCount, type SubnetRow, sizeOf } from '../../core/index.ts';
import type { Selection } from '../store/editor.ts';
import { isFree } from './rows-shown.ts';
import { type Run, runsOf } from './runs.ts';

/** Is a row part of what is selected: its group, or itself? */
export function isSelected(row: SubnetRow, { ids, zone }: Selection): boolean {
  if (isFree(row) || !ids.includes(row.origin.id)) return false;
  return zone === undefined || zone === row.zoneIndex;
}

/** Stretches of selected rows; each gets one ring. */
export function selectedRuns(rows: readonly SubnetRow[], selection: Selection): readonly Run[] {
  return runsOf(rows, (row) => isSelected(row, selection));
}

/** What several selected rows come to; empty for one. */
export function selectionSum(rows: readonly SubnetRow[], selection: Selection): string {
  const selected = rows.filter((row) => isSelected(row, selection) && row.block);
  if (selected.length < 2) return '';
  const total = selected.reduce((sum, { block }) => sum + (block ? sizeOf(block) : 0), 0);
  const usable = selected.reduce((sum, row) => sum + (row.usable?.count ?? 0), 0);
  return `${selected.length} selected: ${formatCount(total)} addresses, ${formatCount(usable)} usable`;
}

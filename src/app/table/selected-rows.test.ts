import { describe, expect, it } from 'vitest';
import { type Design, derive, subnetRows } from '../../core/index.ts';
import { starters } from '../../examples/index.ts';
import { selectedRuns, selectionSum } from './selected-rows.ts';

const founding = starters.find(({ name }) => name === 'founding')?.design as Design;
const rows = subnetRows(founding, derive(founding).network);

describe('selectedRuns', () => {
  it('rings a whole group once', () => {
    expect(selectedRuns(rows, { ids: ['application'] })).toEqual([{ first: 3, last: 5 }]);
  });

  it('rings a single subnet', () => {
    expect(selectedRuns(rows, { ids: ['application'], zone: 1 })).toEqual([{ first: 4, last: 4 }]);
  });

  it('rings groups apart, and neighbours together', () => {
    expect(selectedRuns(rows, { ids: ['ingress', 'database'] })).toHaveLength(2);
    expect(selectedRuns(rows, { ids: ['ingress', 'application'] })).toEqual([{ first: 0, last: 5 }]);
  });

  it('rings nothing for a VPC', () => {
    expect(selectedRuns(rows, { ids: ['vpc'] })).toEqual([]);
  });
});

describe('selectionSum', () => {
  it('sums up several rows', () => {
    expect(selectionSum(rows, { ids: ['application'] })).toBe('3 selected: 768 addresses, 753 usable');
  });

  it('is silent for one row', () => {
    expect(selectionSum(rows, { ids: ['application'], zone: 0 })).toBe('');
  });
});

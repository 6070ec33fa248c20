import { describe, expect, it } from 'vitest';
import { starters } from '../../examples/index.ts';
import { designOf } from '../store/starters.ts';
import { outlineItems, outlineMove } from './outline-items.ts';

const starter = starters.find(({ name }) => name === 'two-vpcs');
if (!starter) throw new Error('no starter');
const design = designOf(starter);
const all = outlineItems(design, new Set());
const closed = outlineItems(design, new Set(['production']));

describe('the outline of a design', () => {
  it('lists VPCs and their groups, each with its place among its siblings', () => {
    expect(all.map(({ label, level, position, siblings }) => [label, level, position, siblings])).toEqual([
      ['Production', 1, 1, 2],
      ['Public', 2, 1, 3],
      ['Private', 2, 2, 3],
      ['Data', 2, 3, 3],
      ['Staging', 1, 2, 2],
      ['Public', 2, 1, 2],
      ['Private', 2, 2, 2],
    ]);
  });

  it('lists listeners below their load balancer', () => {
    const things = [
      ...design.things,
      { id: 'lb', kind: 'load-balancer', parent: 'staging', label: 'Lb', constructId: 'Lb' } as const,
      {
        id: 'job',
        kind: 'instance',
        parent: 'staging',
        label: 'Job',
        constructId: 'Job',
        instanceType: 't3.micro',
      } as const,
      { id: 'http', kind: 'listener', parent: 'lb', label: 'Http', constructId: 'Http' } as const,
    ];
    const labels = outlineItems({ ...design, things }, new Set()).map(({ label }) => label);
    expect(labels.slice(-3)).toEqual(['Lb', 'Http', 'Job']);
  });

  it('hides what stands in a closed VPC', () => {
    expect(closed.map(({ label }) => label)).toEqual(['Production', 'Staging', 'Public', 'Private']);
  });

  it.each([
    ['down to the first group', all, 'production', 'ArrowDown', { go: 'production-public' }],
    ['up to the VPC', all, 'production-public', 'ArrowUp', { go: 'production' }],
    ['nowhere above the first', all, 'production', 'ArrowUp', undefined],
    ['from a group to its VPC', all, 'production-data', 'ArrowLeft', { go: 'production' }],
    ['into an open VPC', all, 'production', 'ArrowRight', { go: 'production-public' }],
    ['to the end', all, 'production', 'End', { go: 'staging-private' }],
    ['closing', all, 'production', 'ArrowLeft', { close: 'production' }],
    ['opening', closed, 'production', 'ArrowRight', { open: 'production' }],
    ['nowhere by other keys', all, 'production', 'x', undefined],
  ])('leads %s', (_, items, from, key, move) => {
    expect(outlineMove(items, from, key)).toEqual(move);
  });
});

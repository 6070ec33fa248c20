import { describe, expect, it } from 'vitest';
import type { Design } from '../../core/index.ts';
import { starters } from '../../examples/index.ts';
import { subjectOf } from './subject.ts';

function starter(wanted: string): Design {
  return starters.find(({ name }) => name === wanted)?.design as Design;
}

describe('subjectOf', () => {
  const founding = starter('founding');

  it('is the design while nothing, or nothing that is still there, is selected', () => {
    expect(subjectOf(founding, { ids: [] })).toEqual({ is: 'design' });
    expect(subjectOf(founding, { ids: ['gone'] })).toEqual({ is: 'design' });
    expect(subjectOf(founding, { ids: ['stack'] })).toEqual({ is: 'design' });
  });

  it('tells a group from one of its subnets', () => {
    expect(subjectOf(founding, { ids: ['application'] }).is).toBe('group');
    expect(subjectOf(founding, { ids: ['application'], zone: 1 })).toMatchObject({ is: 'subnet', zone: 1 });
  });

  it('knows groups that are not written out', () => {
    const design = starter('default');
    const vpc = design.things[0]?.id ?? '';
    expect(subjectOf(design, { ids: [`${vpc}-public`] }).is).toBe('group');
  });

  it('counts several', () => {
    expect(subjectOf(founding, { ids: ['ingress', 'database'] })).toMatchObject({ is: 'several' });
  });
});

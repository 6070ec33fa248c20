import { describe, expect, it } from 'vitest';
import { apply, type Design, groupsOf, vpcsOf } from '../../core/index.ts';
import { starters } from '../../examples/index.ts';
import { moveGroup } from './move-group.ts';

function starter(wanted: string): Design {
  return starters.find(({ name }) => name === wanted)?.design as Design;
}

function orderAfter(design: Design, id: string, by: 1 | -1): readonly string[] | undefined {
  const move = moveGroup(design, id, by);
  const applied = move && apply(design, move.command);
  if (!applied?.ok) return undefined;
  const [vpc] = vpcsOf(applied.value);
  return vpc && groupsOf(applied.value, vpc).map(({ label }) => label);
}

describe('moveGroup', () => {
  const founding = starter('founding');

  it('changes places with the neighbour', () => {
    expect(orderAfter(founding, 'application', -1)).toEqual(['Application', 'Ingress', 'Database']);
    expect(orderAfter(founding, 'application', 1)).toEqual(['Ingress', 'Database', 'Application']);
  });

  it('ends at the ends', () => {
    expect(moveGroup(founding, 'ingress', -1)).toBeUndefined();
    expect(moveGroup(founding, 'database', 1)).toBeUndefined();
  });

  it('moves groups that are not written out yet', () => {
    const design = starter('default');
    const [vpc] = vpcsOf(design);
    expect(orderAfter(design, `${vpc?.id}-private`, -1)).toEqual(['Private', 'Public']);
  });
});

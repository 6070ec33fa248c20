import { describe, expect, it } from 'vitest';
import { apply, type Command, type Design } from '../../core/index.ts';
import { starters } from '../../examples/index.ts';
import { movesOf } from './moves-of.ts';

const founding = starters.find(({ name }) => name === 'founding')?.design as Design;

function exported(...ids: readonly string[]): Design {
  const things = founding.things.map((thing) =>
    ids.includes(thing.id) ? { ...thing, idFixed: true } : thing,
  );
  return { ...founding, things };
}

function moves(design: Design, command: Command) {
  const applied = apply(design, command);
  if (!applied.ok) throw new Error('refused');
  return movesOf(design, command, applied.value);
}

const toTheEnd: Command = { do: 'move-thing', id: 'ingress' };

describe('movesOf', () => {
  it('tells of moves only where code of a subnet that moves was taken', () => {
    expect(moves(founding, toTheEnd)).toBeUndefined();
    expect(moves(exported('application'), toTheEnd)?.text).toMatch(
      /^3 of 9 subnets get new CIDRs, and the code was taken already/,
    );
    const shrink: Command = { do: 'set-field', id: 'application', field: 'cidrMask', value: 25 };
    expect(moves(exported('ingress'), shrink)).toBeUndefined();
  });

  it('offers what would have kept them', () => {
    const command: Command = { do: 'remove-thing', id: 'ingress' };
    expect(moves(exported('application'), command)?.keeping?.label).toBe('Only reserve the space of Ingress');
  });
});

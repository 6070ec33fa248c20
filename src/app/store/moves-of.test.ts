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
  return movesOf({ before: design, command, after: applied.value });
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

  it('is silent where a step leads back to what was taken', () => {
    const taken = exported('ingress', 'application', 'database');
    const there = apply(taken, toTheEnd);
    if (!there.ok) throw new Error('refused');
    const command: Command = { do: 'move-thing', id: 'ingress', before: 'application' };
    const back = apply(there.value, command);
    if (!back.ok) throw new Error('refused');
    const step = { before: there.value, command, after: back.value };
    expect(movesOf(step)?.text).toMatch(/^9 of 9/);
    expect(movesOf({ ...step, exported: taken })).toBeUndefined();
  });

  it('tells that the VPC itself is replaced by another CIDR', () => {
    const command: Command = { do: 'set-field', id: 'vpc', field: 'cidr', value: '10.0.0.0/20' };
    expect(moves(exported('vpc'), command)?.text).toMatch(
      /^TheVPC: another CIDR.* replaces the VPC and everything/,
    );
    expect(moves(founding, command)).toBeUndefined();
  });

  it('offers what would have kept them', () => {
    const command: Command = { do: 'remove-thing', id: 'ingress' };
    expect(moves(exported('application'), command)?.keeping?.label).toBe('Only reserve the space of Ingress');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Design } from '../design/design.ts';
import type { Command } from './command.ts';
import { endGesture, type History, perform, redo, startHistory, undo } from './history.ts';

type Selected = string;

const empty: Design = {
  schemaVersion: 1,
  name: 'test',
  stacks: [{ id: 'stack', name: 'Stack', environment: { type: 'agnostic' } }],
  things: [{ id: 'vpc', kind: 'vpc', parent: 'stack', label: 'Vpc', constructId: 'Vpc', layout: 'default' }],
  usedRanges: [],
  canvas: { positions: {} },
};

const resize = (value: number): Command => ({ do: 'set-field', id: 'vpc', field: 'maxAzs', value });

function done(history: History<Selected>, command: Command, gesture?: string): History<Selected> {
  const deed = { command, label: JSON.stringify(command), selection: 'before' };
  const result = perform(history, gesture === undefined ? deed : { ...deed, gesture });
  return result.ok ? result.value : history;
}

describe('a step', () => {
  it('remembers what was selected when it began', () => {
    expect(done(startHistory(empty), resize(2)).past).toMatchObject([
      { before: 'before', label: expect.any(String) },
    ]);
  });

  it('is not made by a command that changes nothing', () => {
    const once = done(startHistory(empty), resize(2));
    expect(done(once, resize(2))).toBe(once);
  });

  it('is none where a gesture ends where it began', () => {
    const before = done(startHistory(empty), resize(4));
    const typed = done(before, { do: 'set-field', id: 'vpc', field: 'note', value: 'x' }, 'typing');
    const back = done(typed, { do: 'set-field', id: 'vpc', field: 'note', value: undefined }, 'typing');
    expect(back.design).toEqual(before.design);
    expect(back.past).toEqual(before.past);
  });

  it('goes on through one gesture, and undoes as one', () => {
    const gesture = [1, 2, 3].reduce(
      (history, value) => done(history, resize(value), 'stepper'),
      startHistory<Selected>(empty),
    );
    expect(gesture.past).toHaveLength(1);
    expect(undo(gesture).design).toEqual(empty);
  });

  it('ends with its gesture', () => {
    const first = endGesture(done(startHistory(empty), resize(1), 'stepper'));
    expect(done(first, resize(2), 'stepper').past).toHaveLength(2);
  });

  it('takes away what was undone before it', () => {
    const undone = undo(done(startHistory(empty), resize(1)));
    expect(done(undone, resize(2)).future).toEqual([]);
  });
});

/** Commands of many sorts, also such as are refused. */
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.integer({ min: 1, max: 6 }).map(resize),
  fc.constantFrom<Command>(
    { do: 'write-groups', vpc: 'vpc' },
    { do: 'set-field', id: 'vpc-public', field: 'label', value: 'Edge' },
    { do: 'remove-thing', id: 'vpc-private' },
    { do: 'move-thing', id: 'vpc-private', before: 'vpc-public' },
    { do: 'duplicate-thing', id: 'vpc-public', copies: { 'vpc-public': 'copy' } },
    {
      do: 'duplicate-thing',
      id: 'vpc',
      copies: { vpc: 'v2', 'vpc-public': 'p2', 'vpc-private': 'q2', copy: 'c2' },
    },
    { do: 'remove-thing', id: 'vpc' },
    { do: 'move-box', id: 'vpc', position: { x: 8, y: 16 } },
    { do: 'set-stack', id: 'stack', changes: { name: 'Renamed', description: 'new' } },
    { do: 'add-range', range: { id: 'office', name: 'Office', cidr: '10.9.0.0/16' } },
    { do: 'remove-range', id: 'office' },
    { do: 'set-design', changes: { name: 'renamed' } },
  ),
);

describe('laws', () => {
  it('undoing everything gives back the design of the beginning, redoing everything that of the end', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 20 }), (commands) => {
        const end = commands.reduce((history, one) => done(history, one), startHistory<Selected>(empty));
        let back = end;
        while (back.past.length > 0) back = undo(back);
        expect(back.design).toEqual(empty);
        let forth = back;
        while (forth.future.length > 0) forth = redo(forth);
        expect(forth.design).toEqual(end.design);
      }),
    );
  });
});

import type { RowLayout } from '../../core/index.ts';
import { editField } from '../store/edit-field.ts';
import type { CommandFamily, EditorCommand } from '../store/editor-command.ts';
import { startRenaming } from '../store/selection.ts';
import { copyCidr, duplicateOne, leaveSpace, moveOne, remove, resize, tellWhyNotOne } from './actions.ts';
import { inHand, rowInHand, takeInHand } from './in-hand.ts';

/** What can be done with the boxes in hand: from the canvas and its menus, the outline, and the command palette. */
export const boxCommands = {
  rename: {
    label: 'Rename',
    chords: [{ key: 'F2', bare: true }],
    ...onBox(({ id }) => startRenaming(id)),
  },
  duplicate: {
    label: 'Duplicate',
    search: ['copy', 'clone'],
    chords: [{ key: 'd' }],
    ...onBox(({ id }) => duplicateOne(id)),
  },
  'copy-cidr': {
    label: 'Copy the CIDR',
    chords: [{ key: 'c' }],
    onBoxes: true,
    // Text that is selected on the page is what Ctrl+C means then.
    isPossible: () =>
      inHand().zone !== undefined && rowInHand() !== undefined && String(document.getSelection()) === '',
    run: () => {
      const row = rowInHand();
      const { zone } = inHand();
      if (row && zone !== undefined) copyCidr(row, zone);
    },
  },
  'move-up': {
    label: 'Move up',
    search: ['order', 'row'],
    chords: [{ key: 'ArrowUp', alt: true }],
    ...onRow(({ id }) => moveOne(id, -1)),
  },
  'move-down': {
    label: 'Move down',
    search: ['order', 'row'],
    chords: [{ key: 'ArrowDown', alt: true }],
    ...onRow(({ id }) => moveOne(id, 1)),
  },
  'larger-subnets': { label: 'Larger subnets', search: ['size', 'mask'], ...onRow((row) => resize(row, -1)) },
  'smaller-subnets': {
    label: 'Smaller subnets',
    search: ['size', 'mask'],
    ...onRow((row) => resize(row, 1)),
  },
  'reserve-space': {
    label: 'Only reserve the space',
    search: ['reserved'],
    ...onRow(({ id, group }) => editField(id, 'reserved', group.reserved ? undefined : true)),
  },
  'leave-space': {
    label: 'Leave space above',
    search: ['reserved', 'insert'],
    ...onRow(({ id, vpcId }) => leaveSpace(vpcId, id)),
  },
  delete: {
    label: 'Delete',
    search: ['remove'],
    chords: [
      { key: 'Delete', bare: true },
      { key: 'Backspace', bare: true },
    ],
    ...onBox(({ zone }) => {
      const row = rowInHand();
      if (zone !== undefined && row) tellWhyNotOne(row.group.label);
      else remove(inHand().ids);
    }),
  },
} as const satisfies CommandFamily;

type Deed = Pick<EditorCommand, 'onBoxes' | 'isPossible' | 'run'>;

function onBox(act: (box: NonNullable<ReturnType<typeof takeInHand>>) => void): Deed {
  return {
    onBoxes: true,
    isPossible: () => inHand().ids.length > 0,
    run: () => {
      const box = takeInHand();
      if (box) act(box);
    },
  };
}

function onRow(act: (row: RowLayout) => void): Deed {
  return {
    onBoxes: true,
    isPossible: () => rowInHand() !== undefined,
    run: () => {
      takeInHand();
      const row = rowInHand();
      if (row) act(row);
    },
  };
}

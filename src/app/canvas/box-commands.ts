import {
  type Command,
  type Connectable,
  formatBlock,
  formatCount,
  groupBeside,
  hasSecurityGroups,
  type Id,
  isPart,
  isPeer,
  isZoneRemovable,
  type OwnRowLayout,
  type OwnVpcLayout,
  type Peer,
  type RowLayout,
  type SizeChoice,
  typeWords,
} from '../../core/index.ts';
import { editField } from '../store/edit-field.ts';
import { currentDesign } from '../store/editor.ts';
import type { CommandFamily, EditorCommand } from '../store/editor-command.ts';
import { findThing } from '../store/find.ts';
import { openField, startRenaming } from '../store/selection.ts';
import {
  addZoneTo,
  copyCidr,
  duplicateOne,
  leaveSpace,
  moveOne,
  remove,
  removeLastZoneOf,
  resize,
  tellWhyNotOne,
} from './actions.ts';
import { cidrCommands } from './cidr-commands.ts';
import { setConnecting } from './connect/connecting.ts';
import { anyRowInHand, inHand, rowInHand, takeInHand, vpcInHand } from './in-hand.ts';
import { nextSize, rowsBeside } from './plans.ts';
import { moveWorkloadBy } from './workloads/move-workload.ts';
import { workloadCommands, workloadInHand } from './workloads/workload-commands.ts';

/** What can be done with the boxes in hand: from the canvas and its menus, the outline, and the command palette. */
export const boxCommands = {
  'copy-cidr': {
    label: 'Copy the CIDR',
    labelNow: () => `Copy ${cidrInHand() ?? 'the CIDR'}`,
    chords: [{ key: 'c' }],
    onBoxes: true,
    isPossible: () => cidrInHand() !== undefined,
    // Text that is selected on the page is what Ctrl+C means then.
    isMeantByKeys: () => String(document.getSelection()) === '',
    run: () => {
      const row = rowInHand();
      const { zone } = inHand();
      if (row && zone !== undefined) copyCidr(row, zone);
    },
  },
  ...cidrCommands,
  rename: {
    label: 'Rename',
    chords: [{ key: 'F2', bare: true }],
    ...onBox(({ id }) => {
      const thing = findThing(currentDesign(), id);
      if (thing && (isPart(thing) || thing.kind === 'flow-log')) openField(id, 'label');
      else startRenaming(id);
    }, isThing),
  },
  'connect-to': {
    label: 'Connect to…',
    labelNow: () => {
      const thing = connectableInHand();
      return thing ? `Connect ${thing.label} to…` : 'Connect to…';
    },
    search: ['arrow', 'connection', 'allow', 'port', 'rule'],
    chords: [{ key: 'l', bare: true }],
    onBoxes: true,
    isPossible: () => connectableInHand() !== undefined,
    run: () => {
      const thing = connectableInHand();
      if (thing) setConnecting({ is: 'choosing', from: thing.id });
    },
  },
  duplicate: {
    label: 'Duplicate',
    search: ['copy', 'clone'],
    chords: [{ key: 'd' }],
    ...onBox(({ id }) => duplicateOne(id), isThing),
  },
  'move-up': {
    label: 'Move up',
    search: ['order', 'row'],
    chords: [{ key: 'ArrowUp', alt: true }],
    ...moving(-1),
  },
  'move-down': {
    label: 'Move down',
    search: ['order', 'row'],
    chords: [{ key: 'ArrowDown', alt: true }],
    ...moving(1),
  },
  ...workloadCommands,
  'larger-subnets': resizing('Larger subnets', -1),
  'smaller-subnets': resizing('Smaller subnets', 1),
  'reserve-space': {
    label: 'Only reserve the space',
    labelNow: () => (rowInHand()?.group.reserved ? 'Create the subnets' : 'Only reserve the space'),
    search: ['reserved'],
    ...onRow(({ id, group }) => editField(id, 'reserved', toggled(group.reserved)), {
      would: ({ id, group }) => ({ do: 'set-field', id, field: 'reserved', value: toggled(group.reserved) }),
    }),
  },
  'leave-space': {
    label: 'Leave space above',
    search: ['reserved', 'insert'],
    ...onRow(({ id, vpcId }) => leaveSpace(vpcId, id)),
  },
  'type-public': retyping('public'),
  'type-private': retyping('private'),
  'type-isolated': retyping('isolated'),
  'add-zone': { label: 'Add a zone', search: ['AZ', 'column'], ...onVpc(({ id }) => addZoneTo(id)) },
  'remove-zone': {
    label: 'Remove the last zone',
    labelNow: () => `Remove ${vpcInHand()?.columns.at(-1)?.name ?? 'the last zone'}`,
    search: ['AZ', 'column'],
    ...onVpc(removeLastZoneOf, (vpc) => isZoneRemovable(vpc, vpc.columns.length - 1)),
  },
  'delete-group': {
    label: 'Delete the subnet group',
    labelNow: () => `Delete ${rowInHand()?.group.label ?? 'the subnet group'}`,
    search: ['remove'],
    ...onRow(({ id }) => remove([id]), {
      if: () => inHand().zone !== undefined,
      would: ({ id }) => ({ do: 'remove-thing', id }),
    }),
  },
  delete: {
    label: 'Delete',
    search: ['remove'],
    chords: [
      { key: 'Delete', bare: true },
      { key: 'Backspace', bare: true },
    ],
    would: () => {
      const { ids, zone } = inHand();
      const [id] = ids;
      return ids.length === 1 && id !== undefined && zone === undefined && rowInHand()
        ? { do: 'remove-thing', id }
        : undefined;
    },
    ...onBox(({ zone }) => {
      const row = rowInHand();
      if (zone !== undefined && row) tellWhyNotOne(row.group.label);
      else remove(inHand().ids);
    }),
  },
} as const satisfies CommandFamily;

type Deed = Pick<EditorCommand, 'onBoxes' | 'isPossible' | 'would' | 'run'>;

function onBox(
  act: (box: NonNullable<ReturnType<typeof takeInHand>>) => void,
  isMeant: (id: Id) => boolean = () => true,
): Deed {
  return {
    onBoxes: true,
    isPossible: () => {
      const [first] = inHand().ids;
      return first !== undefined && isMeant(first);
    },
    run: () => {
      const box = takeInHand();
      if (box) act(box);
    },
  };
}

/** A box, not an arrow. */
function isThing(id: Id): boolean {
  return findThing(currentDesign(), id) !== undefined;
}

function connectableInHand(): Connectable | Peer | undefined {
  const [first] = inHand().ids;
  const thing = first === undefined ? undefined : findThing(currentDesign(), first);
  return thing && (hasSecurityGroups(thing) || isPeer(thing)) ? thing : undefined;
}

interface RowDeed {
  readonly if?: (row: OwnRowLayout) => boolean;
  readonly would?: (row: OwnRowLayout) => Command | undefined;
}

function onRow(act: (row: OwnRowLayout) => void, { if: isPossible, would }: RowDeed = {}): Deed {
  return {
    onBoxes: true,
    isPossible: () => {
      const row = rowInHand();
      return row !== undefined && (isPossible?.(row) ?? true);
    },
    would: () => {
      const row = rowInHand();
      return row && would?.(row);
    },
    run: () => {
      takeInHand();
      const row = rowInHand();
      if (row) act(row);
    },
  };
}

/** Rows change places, workloads change rows. */
function moving(by: -1 | 1): Pick<EditorCommand, 'labelNow'> & Deed {
  const groupFor = (item: NonNullable<ReturnType<typeof workloadInHand>>) =>
    groupBeside(currentDesign(), item.vpcId, item.row ?? '', by);
  const words = by < 0 ? 'Move up' : 'Move down';
  return {
    onBoxes: true,
    labelNow: () => {
      const item = workloadInHand();
      const group = item && groupFor(item);
      return group ? `${words} to ${group.label}` : words;
    },
    isPossible: () => {
      const row = rowInHand();
      if (row) return siblings(row.id).at(by < 0 ? 0 : -1) !== row.id;
      const item = workloadInHand();
      return item !== undefined && groupFor(item) !== undefined;
    },
    run: () => {
      const box = takeInHand();
      if (!box) return;
      if (rowInHand()) moveOne(box.id, by);
      else moveWorkloadBy(box.id, by);
    },
  };
}

function onVpc(
  act: (vpc: OwnVpcLayout) => void,
  isPossible: (vpc: OwnVpcLayout) => boolean = () => true,
): Deed {
  return {
    onBoxes: true,
    isPossible: () => {
      const vpc = vpcInHand();
      return vpc !== undefined && isPossible(vpc);
    },
    run: () => {
      const vpc = vpcInHand();
      if (vpc) act(vpc);
    },
  };
}

function resizing(label: string, by: -1 | 1): EditorCommand {
  const sizeOf = (row: RowLayout | undefined) => row && nextSize(currentDesign(), row, by);
  return {
    label,
    labelNow: () => `${label}${sizeWords(sizeOf(rowInHand()))}`,
    search: ['size', 'mask'],
    ...onRow((row) => resize(row, by), {
      if: (row) => canTake(sizeOf(row)),
      would: (row) => sizeOf(row)?.command,
    }),
  };
}

function canTake(size: SizeChoice | undefined): boolean {
  return size !== undefined && size.misfit === undefined;
}

function sizeWords(size: SizeChoice | undefined): string {
  if (!size) return '';
  return `: /${size.mask}, ${size.misfit ? 'doesn’t fit' : `${formatCount(size.usable)} usable`}`;
}

function retyping(type: keyof typeof typeWords): EditorCommand {
  return {
    label: `Type: ${typeWords[type].toLowerCase()}`,
    search: ['subnet type'],
    ...onRow(({ id }) => editField(id, 'subnetType', type), { if: ({ group }) => group.subnetType !== type }),
  };
}

function toggled(isReserved: boolean | undefined): true | undefined {
  return isReserved ? undefined : true;
}

function siblings(id: Id): readonly Id[] {
  return rowsBeside(currentDesign(), id).map((row) => row.id);
}

function cidrInHand(): string | undefined {
  const { zone } = inHand();
  const block = anyRowInHand()?.cells.find((cell) => cell.zone === zone)?.subnet.block;
  return block && formatBlock(block);
}

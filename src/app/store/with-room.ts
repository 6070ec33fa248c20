import { apply, type Command, type Design, layoutDesign, makeRoom, runStages } from '../../core/index.ts';

/** Fields that say how wide a VPC is, and in which row something stands. */
const growing: readonly string[] = [
  'maxAzs',
  'availabilityZones',
  'reservedAzs',
  'subnetGroup',
  'subnetType',
  'zones',
  'internetFacing',
];

/** A command by which VPCs grow, with what moves the others out of their way, as one step. */
export function withRoom(design: Design, command: Command, label: string): Command {
  if (!mayGrow(command)) return command;
  const applied = apply(design, command);
  if (!applied.ok) return command;
  const moves = makeRoom(layoutDesign(runStages(design)), layoutDesign(runStages(applied.value)));
  const boxes = Object.entries(moves).map(([id, position]): Command => ({ do: 'move-box', id, position }));
  return boxes.length === 0 ? command : { do: 'all', label, commands: [command, ...boxes] };
}

function mayGrow(command: Command): boolean {
  switch (command.do) {
    case 'all':
      return command.commands.some(mayGrow);
    case 'add-thing':
    case 'duplicate-thing':
    case 'set-stack':
      return true;
    case 'set-field':
      return growing.includes(command.field);
    default:
      return false;
  }
}

import { apply, type Command, type Design, derive, layoutDesign, makeRoom } from '../../core/index.ts';

/** Fields of a VPC that say how wide it is. */
const widening: readonly string[] = ['maxAzs', 'availabilityZones', 'reservedAzs'];

/** A command by which VPCs grow, with what moves the others out of their way, as one step. */
export function withRoom(design: Design, command: Command, label: string): Command {
  if (!mayGrow(command)) return command;
  const applied = apply(design, command);
  if (!applied.ok) return command;
  const moves = makeRoom(layoutDesign(derive(design)), layoutDesign(derive(applied.value)));
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
      return widening.includes(command.field);
    default:
      return false;
  }
}

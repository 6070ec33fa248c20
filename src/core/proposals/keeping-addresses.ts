import { apply } from '../commands/apply.ts';
import type { Command } from '../commands/command.ts';
import { compose } from '../compose/compose.ts';
import type { Design } from '../design/design.ts';
import { groupById } from '../design/queries.ts';
import { countImpacts } from '../impact/count-impacts.ts';
import { subnetImpacts } from '../impact/subnet-impacts.ts';
import { build } from '../network/build.ts';

/** Another way to what was asked, in which no subnet moves. */
export interface Keeping {
  readonly command: Command;
  /** What it does, for a button. */
  readonly label: string;
  /** What it does, as the end of "6 of 9 subnets would move; …": "append the group at the end and none does". */
  readonly words: string;
}

/**
 * Where a command would give subnets new CIDRs: a way to much the same that keeps them all. Adding a group at the end
 * moves nothing, nor does keeping the space of one that goes, nor taking a zone into use that was kept space for.
 */
export function keepingAddresses(design: Design, command: Command): Keeping | undefined {
  if (moved(design, command) === 0) return undefined;
  return ways(design, command).find((way) => moved(design, way.command) === 0);
}

function ways(design: Design, command: Command): readonly Keeping[] {
  switch (command.do) {
    case 'add-thing': {
      const { before, ...atTheEnd } = command;
      return before === undefined
        ? []
        : [
            {
              command: atTheEnd,
              label: 'Append the group at the end',
              words: 'append the group at the end and none does',
            },
          ];
    }
    case 'remove-thing': {
      const group = groupById(design, command.id);
      if (!group || group.reserved) return [];
      const reserve: Command = { do: 'set-field', id: group.id, field: 'reserved', value: true };
      return [
        {
          command: reserve,
          label: `Only reserve the space of ${group.label}`,
          words: 'only reserve its space and none does',
        },
      ];
    }
    case 'all':
      return command.commands.flatMap((part, index) =>
        ways(design, part).map((way) => ({
          ...way,
          command: { ...command, commands: command.commands.with(index, way.command) },
        })),
      );
    default:
      return [];
  }
}

function moved(design: Design, command: Command): number {
  const applied = apply(design, command);
  if (!applied.ok) return 0;
  const impacts = subnetImpacts(networkOf(design), networkOf(applied.value));
  return countImpacts(impacts).replaced;
}

function networkOf(design: Design) {
  return build(compose(design)).network;
}

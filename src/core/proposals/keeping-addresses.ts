import type { Id } from '../base/place.ts';
import { apply } from '../commands/apply.ts';
import type { Command } from '../commands/command.ts';
import { compose } from '../compose/compose.ts';
import type { Design } from '../design/design.ts';
import { groupById, groupsOf, thingById } from '../design/queries.ts';
import { countImpacts } from '../impact/count-impacts.ts';
import { type SubnetImpact, subnetImpacts } from '../impact/subnet-impacts.ts';
import { build } from '../network/build.ts';
import { keepCidrs } from './fixed-cidrs.ts';

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
 * moves nothing, nor does keeping the space of one that goes, nor taking a zone into use that was kept space for. Else
 * the CIDRs that are there can be fixed first.
 */
export function keepingAddresses(design: Design, command: Command): Keeping | undefined {
  if (moved(design, command) === 0) return undefined;
  const all = [...ways(design, command), fixingFirst(design, command)];
  return all.find((way) => moved(design, way.command) === 0);
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

/** The same, after the CIDRs of all VPCs were fixed in which some would move. */
function fixingFirst(design: Design, command: Command): Keeping {
  const label = 'Keep the CIDRs as they are';
  const moving = new Set(
    impactsOf(design, command)
      .filter(({ change }) => change !== 'kept')
      .map(({ vpc }) => vpc),
  );
  const resized = new Set(resizedBy(command));
  const keeping = networkOf(design)
    .stacks.flatMap(({ vpcs }) => vpcs)
    .flatMap(({ vpc: built }) => {
      const vpc = thingById(design, built.origin.id);
      return vpc?.kind === 'vpc' && moving.has(vpc.id) && !built.ipam
        ? [
            keepCidrs(
              groupsOf(design, vpc).filter(({ id }) => !resized.has(id)),
              built,
              vpc.label,
            ).command,
          ]
        : [];
    });
  return {
    command: { do: 'all', label, commands: [...keeping, command] },
    label,
    words: 'keep the CIDRs as they are and none does',
  };
}

/** The groups whose size is what was asked for: fixed, they would keep it. */
function resizedBy(command: Command): readonly Id[] {
  if (command.do === 'all') return command.commands.flatMap(resizedBy);
  return command.do === 'set-field' && command.field === 'cidrMask' ? [command.id] : [];
}

function moved(design: Design, command: Command): number {
  return countImpacts(impactsOf(design, command)).replaced;
}

function impactsOf(design: Design, command: Command): readonly SubnetImpact[] {
  const applied = apply(design, command);
  return applied.ok ? subnetImpacts(networkOf(design), networkOf(applied.value)) : [];
}

function networkOf(design: Design) {
  return build(compose(design)).network;
}

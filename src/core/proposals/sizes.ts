import type { Id } from '../base/place.ts';
import type { Command } from '../commands/command.ts';
import type { Design } from '../design/design.ts';
import { usableAddresses } from '../network/usable-addresses.ts';
import { LARGEST_SUBNET, SMALLEST_SUBNET } from '../plan/allocate-addresses.ts';
import { type Misfit, misfitOf, newMisfits } from './fitting.ts';

export interface SizeChoice {
  readonly mask: number;
  readonly usable: number;
  readonly command: Command;
  /** What would not fit with this size; absent where it fits. */
  readonly misfit?: Misfit;
}

/** Every size that a group's subnets can have; those that don't fit stay in the list, with the reason. */
export function sizeChoices(design: Design, group: Id): readonly SizeChoice[] {
  const masks = Array.from(
    { length: SMALLEST_SUBNET - LARGEST_SUBNET + 1 },
    (_, index) => LARGEST_SUBNET + index,
  );
  return masks.map((mask) => sizeChoice(design, group, mask));
}

/** One of them. */
export function sizeChoice(design: Design, group: Id, mask: number): SizeChoice {
  const command: Command = { do: 'set-field', id: group, field: 'cidrMask', value: mask };
  const misfit = misfitOf(design, command, group) ?? newMisfits(design, command)[0];
  return { mask, usable: usableAddresses(mask), command, ...(misfit ? { misfit } : {}) };
}

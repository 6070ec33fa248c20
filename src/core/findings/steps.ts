import type { Id } from '../base/place.ts';
import type { Command } from '../commands/command.ts';
import type { Design } from '../design/design.ts';
import { groupsOf, vpcsOf } from '../design/queries.ts';
import type { AnyOutput, SubnetGroup, Vpc } from '../kinds/index.ts';
import type { Fix } from './entry.ts';

/** The steps of which fixes are made, and what they ask of a design. */

export function say(id: Id, field: string, value: unknown): Command {
  return { do: 'set-field', id, field, value };
}

/** No longer says it: the CDK's own choice holds again. */
export function unsay(id: Id, field: string): Command {
  return say(id, field, undefined);
}

export function together(label: string, commands: readonly Command[]): Command {
  const [only] = commands;
  return commands.length === 1 && only ? only : { do: 'all', label, commands };
}

/** A group with its VPC; also one that the CDK lays out by itself. */
export function groupOf(
  design: Design,
  id: Id,
): { readonly group: SubnetGroup; readonly vpc: Vpc } | undefined {
  for (const vpc of vpcsOf(design)) {
    const group = groupsOf(design, vpc).find((one) => one.id === id);
    if (group) return { group, vpc };
  }
  return undefined;
}

/** Dual stack; its public groups go on assigning public IPv4 addresses, which the CDK ends there unless it is said. */
export function makeDualStack(design: Design, vpc: Vpc | undefined): readonly Fix[] {
  if (!vpc) return [];
  const label = `Make ${vpc.label} dual stack`;
  const assigning = groupsOf(design, vpc).filter(
    ({ subnetType, reserved, mapPublicIpOnLaunch }) =>
      subnetType === 'public' && !reserved && mapPublicIpOnLaunch === undefined,
  );
  const kept = assigning.map(({ id }) => say(id, 'mapPublicIpOnLaunch', true));
  return [{ label, command: together(label, [say(vpc.id, 'ipProtocol', 'dual-stack'), ...kept]) }];
}

export function privateGroups(design: Design, vpc: Vpc): readonly SubnetGroup[] {
  return groupsOf(design, vpc).filter((group) => group.subnetType === 'private' && !group.reserved);
}

/** Another list of outputs; an empty one isn't said at all. */
export function withOutputs(id: Id, outputs: readonly AnyOutput[]): Command {
  return outputs.length === 0 ? unsay(id, 'outputs') : say(id, 'outputs', outputs);
}

export function withoutItem<T>(list: readonly T[], item: number | undefined): readonly T[] {
  return list.filter((_, index) => index !== item);
}

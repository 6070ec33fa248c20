import type { Kind, ThingOf } from './kind.ts';
import { machineFields } from './machine.ts';
import { machineOutputs } from './outputs.ts';
import { ownStackFields } from './own-stack.ts';

/** One virtual machine: `ec2.Instance`. It stands in the first of the subnets that are selected. */
export const instance = {
  kind: 'instance',
  label: 'Instance',
  says: 'One virtual machine, in one subnet.',
  defaultId: 'Instance',
  parent: 'vpc',
  mayStandIn: 'existing-vpc',
  connects: 'security-groups',
  fields: { ...machineFields, ...machineOutputs, ...ownStackFields },
} as const satisfies Kind;

export type Instance = ThingOf<typeof instance>;

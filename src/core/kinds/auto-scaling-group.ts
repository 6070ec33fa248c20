import type { Kind, ThingOf } from './kind.ts';
import { machineFields } from './machine.ts';
import { outputsOf } from './outputs.ts';
import { ownStackFields } from './own-stack.ts';

/** Machines that are started and stopped as needed, spread over subnets: `autoscaling.AutoScalingGroup`. */
export const autoScalingGroup = {
  kind: 'auto-scaling-group',
  label: 'Auto Scaling group',
  says: 'As many equal machines as are needed, spread over the zones.',
  defaultId: 'Asg',
  parent: 'vpc',
  mayStandIn: 'existing-vpc',
  connects: 'security-groups',
  fields: {
    minCapacity: {
      type: 'integer',
      label: 'Least machines',
      says: 'How many machines run at least.',
      search: ['minCapacity', 'MinSize'],
      min: 0,
      max: 10000,
      default: 1,
    },
    maxCapacity: {
      type: 'integer',
      label: 'Most machines',
      says: 'How many machines run at most; the desired number, or the least, if nothing is said.',
      search: ['maxCapacity', 'MaxSize'],
      min: 0,
      max: 10000,
    },
    desiredCapacity: {
      type: 'integer',
      label: 'Desired machines',
      says: 'How many machines run at first; each deployment sets the number again.',
      search: ['desiredCapacity'],
      min: 0,
      max: 10000,
    },
    ...machineFields,
    ...outputsOf([
      { value: 'name', label: 'Name', says: 'what AWS calls it', property: 'autoScalingGroupName' },
      { value: 'arn', label: 'ARN', says: 'its ARN', property: 'autoScalingGroupArn' },
    ]),
    ...ownStackFields,
  },
} as const satisfies Kind;

export type AutoScalingGroup = ThingOf<typeof autoScalingGroup>;

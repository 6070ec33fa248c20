import type { Tag } from '../base/fields.ts';
import { type Finding, finding } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import { logicalId } from '../plan/paths.ts';
import type { Construct } from '../plan/plan.ts';
import { keepWorkload } from './keep.ts';
import { type MachineDraft, type MachineSurroundings, machineDraft, reportAddress } from './machine.ts';
import { finishGroup } from './made-groups.ts';
import type { AutoScalingNetwork } from './network.ts';
import { fieldOf, numberOf } from './values.ts';
import { subnetIdOf } from './vpc-network.ts';

/** Where the table of images stands: the machines start from a launch template of their own. */
const TEMPLATE = 'LaunchTemplate';

/** `autoscaling.AutoScalingGroup` with a launch template. */
export function autoScalingDraft(
  construct: Construct,
  origin: Place,
  surroundings: MachineSurroundings,
): MachineDraft | undefined {
  const draft = machineDraft(construct, origin, surroundings, { imagePath: [TEMPLATE] });
  if (!draft) return undefined;
  reportSizes(draft, construct.id, origin, surroundings.report);
  reportAddress(draft, construct.id, origin, surroundings.report);
  return draft;
}

interface Sizes {
  readonly min: number;
  readonly max: number;
  readonly desired: number | undefined;
}

function sizesOf({ props }: MachineDraft): Sizes {
  const min = numberOf(fieldOf(props, 'minCapacity')) ?? 1;
  const desired = numberOf(fieldOf(props, 'desiredCapacity'));
  return { min, max: numberOf(fieldOf(props, 'maxCapacity')) ?? desired ?? Math.max(min, 1), desired };
}

function reportSizes(
  draft: MachineDraft,
  name: string,
  origin: Place,
  report: (found: Finding) => void,
): void {
  const { min, max, desired } = sizesOf(draft);
  const at = (field: string) => ({ ...origin, field });
  if (min > max) report(finding('scaling/sizes', at('minCapacity'), { name, least: min, most: max }));
  if (desired !== undefined && (desired < min || desired > max))
    report(finding('scaling/desired', at('desiredCapacity'), { name, desired, least: min, most: max }));
}

export function finishAutoScaling(draft: MachineDraft, tags: readonly Tag[]): AutoScalingNetwork {
  const { subject, parts, ownGroup, subnets, groups, targetGroups } = draft;
  const { path, stackId } = parts;
  const named = [{ key: 'Name', value: [stackId, ...path].join('/') }, ...tags];
  const { min, max, desired } = sizesOf(draft);
  return keepWorkload(subject, {
    ...parts,
    is: 'auto-scaling-group',
    tags: named,
    ...(ownGroup ? { ownGroup: finishGroup(ownGroup, stackId, named) } : {}),
    groupIds: groups.map(({ groupId }) => groupId),
    logicalId: logicalId(...path, 'ASG'),
    launchTemplate: {
      logicalId: logicalId(...path, TEMPLATE, 'Resource'),
      nameTag: [stackId, ...path, TEMPLATE].join('/'),
    },
    subnets: subnets.map(({ subnet }) => ({
      subnetId: subnetIdOf(subnet),
      origin: subnet.origin,
    })),
    min,
    max,
    ...(desired === undefined ? {} : { desired }),
    targetGroups,
  });
}

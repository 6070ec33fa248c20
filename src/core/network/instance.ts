import type { Tag } from '../base/fields.ts';
import type { Place } from '../base/place.ts';
import { logicalId } from '../plan/paths.ts';
import type { Construct } from '../plan/plan.ts';
import { dependencies, waysOut } from './dependencies.ts';
import { keepWorkload } from './keep.ts';
import {
  groupIdsOf,
  type MachineDraft,
  type MachineSurroundings,
  machineDraft,
  reportAddress,
} from './machine.ts';
import { finishGroup } from './made-groups.ts';
import type { InstanceNetwork } from './network.ts';
import { subnetIdOf } from './vpc-network.ts';

/** `ec2.Instance`. */
export function instanceDraft(
  construct: Construct,
  origin: Place,
  surroundings: MachineSurroundings,
): MachineDraft | undefined {
  const draft = machineDraft(construct, origin, surroundings);
  if (!draft) return undefined;
  reportAddress(draft, construct.id, origin, surroundings.report);
  return draft;
}

/** What its role may do beside, as a policy of its own. */
export interface SessionPolicy {
  readonly path: readonly string[];
  readonly logicalId: string;
}

export function finishInstance(
  { subject, parts, ownGroup, groups, subnets }: MachineDraft,
  tags: readonly Tag[],
  sessionPolicy?: SessionPolicy,
): InstanceNetwork {
  const { path, stackId, role } = parts;
  const named = [{ key: 'Name', value: [stackId, ...path].join('/') }, ...tags];
  const [first] = subnets;
  return keepWorkload(subject, {
    ...parts,
    is: 'instance',
    tags: named,
    ...(ownGroup ? { ownGroup: finishGroup(ownGroup, stackId, named) } : {}),
    groupIds: groupIdsOf(groups),
    logicalId: logicalId(...path, 'Resource'),
    ...(first
      ? {
          subnet: {
            subnetId: subnetIdOf(first.subnet),
            zone: first.subnet.zone?.value ?? '',
            origin: first.subnet.origin,
          },
        }
      : {}),
    ...(sessionPolicy ? { sessionPolicy: sessionPolicy.logicalId } : {}),
    dependsOn: dependencies([
      ...(sessionPolicy
        ? [{ path: [stackId, ...sessionPolicy.path].join('/'), id: sessionPolicy.logicalId }]
        : []),
      { path: [stackId, ...path, 'InstanceRole', 'Resource'].join('/'), id: role.logicalId },
      ...(parts.associatePublicIpAddress ? waysOut(subnets, parts.vpc) : []),
    ]),
    ...(parts.requireImdsv2
      ? {
          launchTemplate: {
            logicalId: logicalId(...path, 'LaunchTemplate'),
            name: logicalId(stackId, ...path, 'LaunchTemplate'),
          },
        }
      : {}),
  });
}

import type { Tag } from '../base/fields.ts';
import { type Finding, finding } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import { logicalId } from '../plan/paths.ts';
import type { Construct } from '../plan/plan.ts';
import { groupIdsOf, type MachineDraft, type MachineSurroundings, machineDraft } from './machine.ts';
import { finishGroup } from './made-groups.ts';
import type { InstanceNetwork } from './network.ts';
import type { SelectedSubnet } from './select-subnets.ts';

/** `ec2.Instance` (CDK facts 7.1). */
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

function reportAddress(
  { subnets, parts }: MachineDraft,
  name: string,
  origin: Place,
  report: (found: Finding) => void,
): void {
  const isPublic = subnets.some(({ type }) => type === 'public');
  if (parts.associatePublicIpAddress && !isPublic)
    report(finding('machine/public-address', { ...origin, field: 'associatePublicIpAddress' }, { name }));
}

export function finishInstance(
  { parts, ownGroup, groups, subnets }: MachineDraft,
  tags: readonly Tag[],
): InstanceNetwork {
  const { path, stackId, role } = parts;
  const named = [{ key: 'Name', value: [stackId, ...path].join('/') }, ...tags];
  const [first] = subnets;
  return {
    ...parts,
    is: 'instance',
    tags: named,
    ...(ownGroup ? { ownGroup: finishGroup(ownGroup, stackId, named) } : {}),
    groupIds: groupIdsOf(groups),
    logicalId: logicalId(...path, 'Resource'),
    ...(first
      ? {
          subnet: {
            logicalId: first.subnet.created.logicalIds.subnet,
            zone: first.subnet.zone?.value ?? '',
            origin: first.subnet.origin,
          },
        }
      : {}),
    dependsOn: [
      { path: [stackId, ...path, 'InstanceRole', 'Resource'].join('/'), id: role.logicalId },
      ...(parts.associatePublicIpAddress ? waysOut(subnets, parts.vpc.id, stackId) : []),
    ]
      .toSorted((one, other) => byPath.compare(one.path, other.path))
      .map(({ id }) => id),
    ...(parts.requireImdsv2
      ? {
          launchTemplate: {
            logicalId: logicalId(...path, 'LaunchTemplate'),
            name: logicalId(stackId, ...path, 'LaunchTemplate'),
          },
        }
      : {}),
  };
}

/** As the CDK sorts dependencies; the locale is named so that every browser sorts alike. */
const byPath = new Intl.Collator('en');

interface Dependency {
  readonly path: string;
  readonly id: string;
}

/** What must be there before subnets reach the internet: their default routes, and the tables that hold them. */
export function waysOut(
  subnets: readonly SelectedSubnet[],
  vpcId: string,
  stackId: string,
): readonly Dependency[] {
  return subnets.flatMap(({ subnet }) => {
    const { logicalIds, defaultRoute } = subnet.created;
    const path = `${stackId}/${vpcId}/${subnet.id}`;
    const route =
      defaultRoute.to === 'none' ? [] : [{ path: `${path}/DefaultRoute`, id: logicalIds.defaultRoute }];
    return [...route, { path: `${path}/RouteTableAssociation`, id: logicalIds.association }];
  });
}

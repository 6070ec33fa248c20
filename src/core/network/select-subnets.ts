import { type Finding, finding } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import { respellConstructId } from '../plan/paths.ts';
import type { Value } from './runtime.ts';
import { fieldOf, textOf } from './values.ts';
import { isUsable, type NetworkSubnetType, type UsableSubnet, type VpcNetwork } from './vpc-network.ts';

/** A subnet of a selection, with the type of its group. */
export interface SelectedSubnet {
  readonly subnet: UsableSubnet;
  readonly type: NetworkSubnetType;
}

const TYPE_ORDER: readonly NetworkSubnetType[] = ['public', 'private', 'isolated'];

/** The subnet with this construct id. */
export function selectById(vpc: VpcNetwork, id: string): readonly SelectedSubnet[] {
  return TYPE_ORDER.flatMap((type) => subnetsOf(vpc, type, () => true)).filter(
    ({ subnet }) => subnet.id === id,
  );
}

/** The subnets of the groups with this name, public ones first. */
export function selectByGroupName(vpc: VpcNetwork, groupName: string): readonly SelectedSubnet[] {
  const wanted = respellConstructId(groupName);
  return TYPE_ORDER.flatMap((type) => subnetsOf(vpc, type, (name) => respellConstructId(name) === wanted));
}

function selectByType(vpc: VpcNetwork, type: NetworkSubnetType): readonly SelectedSubnet[] {
  return subnetsOf(vpc, type, () => true);
}

function subnetsOf(
  vpc: VpcNetwork,
  type: NetworkSubnetType,
  isWanted: (name: string) => boolean,
): readonly SelectedSubnet[] {
  return vpc.groups
    .filter((group) => group.subnetType === type && isWanted(group.name))
    .flatMap((group) => group.subnets.filter(isUsable).map((subnet) => ({ subnet, type })));
}

/** The types that are tried, in this order, where a selection names none. */
const DEFAULT_ORDER: readonly NetworkSubnetType[] = ['private', 'isolated', 'public'];

const typesByMember: Readonly<Record<string, NetworkSubnetType>> = {
  PUBLIC: 'public',
  PRIVATE_WITH_EGRESS: 'private',
  PRIVATE_ISOLATED: 'isolated',
};

export interface SelectionRequest {
  readonly vpc: VpcNetwork;
  /** An `ec2.SubnetSelection`; nothing is said where it is absent. */
  readonly selection: Value | undefined;
  /** What stands there, for people. */
  readonly name: string;
  readonly at: Place;
  readonly report: (found: Finding) => void;
}

/** The same where something has a default type of its own. */
export function selectAny(
  request: SelectionRequest & { readonly fallback: NetworkSubnetType | undefined },
): readonly SelectedSubnet[] {
  const { selection, fallback } = request;
  if (selection !== undefined || fallback === undefined) return selectSubnets(request);
  return selectOfType(request, fallback);
}

/** `vpc.selectSubnets(selection)`: by name or type or the CDK's default, then by zone, then one for each zone. */
export function selectSubnets(request: SelectionRequest): readonly SelectedSubnet[] {
  const { selection, vpc, name, at, report } = request;
  const zones = fieldOf(selection, 'availabilityZones');
  const wanted = zones?.is === 'list' ? new Set(zones.items.map(zoneKey)) : undefined;
  const all = selectAll(request);
  const inZones = all.filter(
    ({ subnet }) => wanted === undefined || wanted.has(JSON.stringify(subnet.zone?.value)),
  );
  if (vpc.existing && all.length > 0 && inZones.length === 0)
    report(finding('selection/no-subnet-in-zone', { ...at, field: 'zones' }, { name, vpc: vpc.id }));
  const onePerAz = fieldOf(selection, 'onePerAz');
  return onePerAz?.is === 'plain' && onePerAz.value === true ? firstOfEachZone(inZones) : inZones;
}

function zoneKey(zone: Value): string {
  return zone.is === 'plain' ? JSON.stringify(zone.value) : '';
}

function firstOfEachZone(subnets: readonly SelectedSubnet[]): readonly SelectedSubnet[] {
  const seen = new Set<number>();
  return subnets.filter(({ subnet }) => {
    if (seen.has(subnet.zoneIndex)) return false;
    seen.add(subnet.zoneIndex);
    return true;
  });
}

function selectAll({ vpc, selection, name, at, report }: SelectionRequest): readonly SelectedSubnet[] {
  const groupName = textOf(fieldOf(selection, 'subnetGroupName'));
  const type = fieldOf(selection, 'subnetType');
  const vpcName = vpc.id;
  if (groupName !== undefined && type !== undefined) {
    report(finding('selection/both', at, { name }));
    return [];
  }
  if (groupName !== undefined) {
    const found = selectByGroupName(vpc, groupName);
    if (found.length === 0)
      report(finding('selection/no-such-group', at, { name, vpc: vpcName, ...groupCalled(vpc, groupName) }));
    return found;
  }
  const wanted = type?.is === 'member' ? typesByMember[type.name] : undefined;
  const tried = wanted ?? DEFAULT_ORDER.find((one) => selectByType(vpc, one).length > 0) ?? 'public';
  return selectOfType({ vpc, name, at, report }, tried);
}

/** A group that only keeps its space has a name. One that is gone has none that would tell people anything. */
function groupCalled({ groups }: VpcNetwork, groupName: string): { readonly group?: string } {
  const wanted = respellConstructId(groupName);
  return groups.some(({ name }) => respellConstructId(name) === wanted) ? { group: groupName } : {};
}

function selectOfType(
  { vpc, name, at, report }: Omit<SelectionRequest, 'selection'>,
  type: NetworkSubnetType,
): readonly SelectedSubnet[] {
  const found = selectByType(vpc, type);
  if (found.length === 0)
    report(finding('selection/no-such-type', at, { name, subnetType: type, vpc: vpc.id }));
  return found;
}

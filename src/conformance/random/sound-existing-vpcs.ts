import type { Design, Environment } from '../../core/design/design.ts';
import { existingGroupsOf, stackById } from '../../core/design/queries.ts';
import type { ExistingSubnet, ExistingSubnetGroup, ExistingVpc, Thing } from '../../core/kinds/index.ts';
import { formatBlock, networkOf, parseBlock, sizeOfPrefix } from '../../core/net/ipv4.ts';
import { zoneNames } from './environments.ts';

/** Existing VPCs whose subnets hold together: even where they are written out, often uneven where they are looked up. */
export function soundExistingVpcs(design: Design): Design {
  const vpcs = design.things.filter((thing) => thing.kind === 'existing-vpc');
  if (vpcs.length === 0) return design;
  const drawn = new Map(
    vpcs.flatMap((vpc, index) => {
      const environment = stackById(design, vpc.parent)?.environment;
      if (!environment) return [];
      return soundVpc(vpc, index, environment, existingGroupsOf(design, vpc)).map(
        (thing) => [thing.id, thing] as const,
      );
    }),
  );
  return { ...design, things: design.things.map((thing) => drawn.get(thing.id) ?? thing) };
}

function soundVpc(
  drawn: ExistingVpc,
  index: number,
  environment: Environment,
  groups: readonly ExistingSubnetGroup[],
): readonly Thing[] {
  const way = environment.type === 'account' ? drawn.way : 'attributes';
  const known = zoneNames(environment);
  const isWide = drawn.label.length % 3 === 0;
  const count = isWide
    ? known.length
    : 1 + ((drawn.label.length + groups.length) % Math.max(1, known.length));
  const availabilityZones = known.slice(0, count).toSorted();
  const vpcId = `vpc-${hex(index + 1, 8)}`;
  const vpc: ExistingVpc = { ...drawn, way, vpcId, availabilityZones, ...asked(drawn, index) };
  return [vpc, ...groups.map((group, place) => ({ ...group, subnets: subnetsOf(group, place, vpc, index) }))];
}

/** Each asks for its own. */
function asked({ filterTags }: ExistingVpc, index: number): Partial<ExistingVpc> {
  const distinct = filterTags?.filter(
    ({ key }, item) => filterTags.findIndex((other) => other.key === key) === item,
  );
  return { ...(distinct ? { filterTags: distinct } : {}), ...(index === 0 ? {} : { byId: true }) };
}

function subnetsOf(
  { subnets = [], label }: ExistingSubnetGroup,
  place: number,
  { way, cidr, availabilityZones }: ExistingVpc,
  index: number,
): readonly ExistingSubnet[] {
  const zones = availabilityZones.map((_, zone) => zone + 1);
  const isEven = way === 'attributes' || label.length % 3 === 0;
  const taken = isEven ? zones : subnets.map(({ zone }) => ((zone - 1) % zones.length) + 1);
  const hasTables = label.length % 2 === 0;
  return (taken.length > 0 ? taken : zones).slice(0, MOST).map((zone, item) => {
    const number = (index * GROUPS + place) * MOST + item;
    return {
      zone,
      subnetId: `subnet-${hex(number, 17)}`,
      cidr: blockIn(cidr, place * MOST + item),
      ...(hasTables || way === 'attributes' ? { routeTableId: `rtb-${hex(number, 8)}` } : {}),
    };
  });
}

/** More than any group has, and any VPC groups. */
const MOST = 8;
const GROUPS = 8;

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0');
}

/** Small blocks one after the other, as far as the VPC goes. */
function blockIn(cidr: string, number: number): string {
  const block = parseBlock(cidr);
  if (!block) return cidr;
  const { address, prefixLength } = networkOf(block);
  const most = sizeOfPrefix(prefixLength) / sizeOfPrefix(SMALLEST);
  return formatBlock({
    address: address + (number % Math.max(1, most)) * sizeOfPrefix(SMALLEST),
    prefixLength: SMALLEST,
  });
}

const SMALLEST = 28;

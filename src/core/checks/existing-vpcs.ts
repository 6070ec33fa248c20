import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import { lookupContext, questionOf, zoneName } from '../compose/existing-vpc.ts';
import type { Design } from '../design/design.ts';
import { existingGroupsOf, existingVpcsOf, stackById } from '../design/queries.ts';
import type { ExistingSubnetGroup, ExistingVpc } from '../kinds/index.ts';
import { respellConstructId } from '../plan/paths.ts';
import type { Check } from './check.ts';

/** VPCs that are there already: how the code finds them, and whether what is known of them holds together. */
export const existingVpcs: Check = ({ design }) => [
  ...existingVpcsOf(design).flatMap((vpc) => ofVpc(vpc, ...existingGroupsOf(design, vpc))),
  ...otherAnswers(design),
];

const ofVpc = memoByIdentity(
  (vpc: ExistingVpc, ...groups: readonly ExistingSubnetGroup[]): readonly Finding[] => [
    ...(vpc.way === 'lookup' ? ofLookup(vpc) : ofAttributes(vpc, groups)),
    ...zonesTwice(vpc),
    ...groups.flatMap((group) => strayZones(vpc, group)),
    ...subnetsTwice(vpc, groups),
    ...namesTwice(vpc, groups),
  ],
);

function ofLookup(vpc: ExistingVpc): readonly Finding[] {
  const { id, label, filterTags = [] } = vpc;
  const keys = filterTags.map(({ key }) => key);
  const twice = keys.flatMap((key, item) =>
    keys.indexOf(key) === item
      ? []
      : [finding('existing-vpc/tag-twice', { id, field: 'filterTags', item }, { vpc: label, key })],
  );
  const asksNothing = Object.keys(questionOf(vpc).filter).length === 0;
  return asksNothing
    ? [...twice, finding('existing-vpc/any-vpc', { id, field: 'byId' }, { vpc: label })]
    : twice;
}

/** The CDK deals lists out over the zones, so that each group needs one subnet in each. */
function ofAttributes(vpc: ExistingVpc, groups: readonly ExistingSubnetGroup[]): readonly Finding[] {
  const { id, label, availabilityZones } = vpc;
  if (availabilityZones.length === 0)
    return [finding('existing-vpc/no-zones', { id, field: 'availabilityZones' }, { vpc: label })];
  return [...groups.flatMap((group) => unevenness(vpc, group)), ...someRouteTables(vpc, groups)];
}

/** The first zone that hasn't one. */
function unevenness(
  { label, availabilityZones }: ExistingVpc,
  { id, label: group, subnets = [] }: ExistingSubnetGroup,
): readonly Finding[] {
  const counts = availabilityZones.map((_, index) => subnets.filter(({ zone }) => zone === index + 1).length);
  const index = counts.findIndex((count) => count !== 1);
  const count = counts[index];
  if (count === undefined) return [];
  const facts = { group, vpc: label, zone: zoneName(availabilityZones, index + 1), count };
  return [finding('existing-vpc/uneven', { id, field: 'subnets' }, facts)];
}

function someRouteTables({ label }: ExistingVpc, groups: readonly ExistingSubnetGroup[]): readonly Finding[] {
  return (['public', 'private', 'isolated'] as const).flatMap((subnetType): readonly Finding[] => {
    const own = groups.filter((group) => group.subnetType === subnetType);
    const subnets = own.flatMap((group) => group.subnets ?? []);
    const count = subnets.filter(({ routeTableId }) => routeTableId !== undefined).length;
    if (count === 0 || count === subnets.length) return [];
    const first = own.find((group) => group.subnets?.some(({ routeTableId }) => routeTableId === undefined));
    if (!first) return [];
    const facts = { vpc: label, subnetType, count, subnets: subnets.length };
    return [finding('existing-vpc/some-route-tables', { id: first.id, field: 'subnets' }, facts)];
  });
}

function zonesTwice({ id, label, availabilityZones: zones }: ExistingVpc): readonly Finding[] {
  return zones.flatMap((zone, item) =>
    zones.indexOf(zone) === item
      ? []
      : [finding('existing-vpc/zone-twice', { id, field: 'availabilityZones', item }, { vpc: label, zone })],
  );
}

function strayZones(
  { availabilityZones }: ExistingVpc,
  { id, label, subnets = [] }: ExistingSubnetGroup,
): readonly Finding[] {
  const zones = availabilityZones.length;
  return subnets.flatMap(({ zone, subnetId }, item) => {
    if (zone >= 1 && zone <= zones) return [];
    const facts = { group: label, subnetId, zone, zones };
    return [finding('existing-vpc/no-such-zone', { id, field: 'subnets', item }, facts)];
  });
}

function subnetsTwice({ label }: ExistingVpc, groups: readonly ExistingSubnetGroup[]): readonly Finding[] {
  const owners = new Map<string, string>();
  return groups.flatMap(({ id, label: group, subnets = [] }) =>
    subnets.flatMap(({ subnetId }, item): readonly Finding[] => {
      const owner = owners.get(subnetId);
      if (owner === undefined) owners.set(subnetId, group);
      if (owner === undefined || subnetId === '') return [];
      const facts = { vpc: label, subnetId, group: owner };
      return [finding('existing-vpc/subnet-twice', { id, field: 'subnets', item }, facts)];
    }),
  );
}

function namesTwice({ label }: ExistingVpc, groups: readonly ExistingSubnetGroup[]): readonly Finding[] {
  const names = groups.map(({ constructId }) => respellConstructId(constructId));
  return groups.flatMap(({ id, constructId }, index) =>
    names.indexOf(names[index] ?? '') === index
      ? []
      : [finding('group/duplicate-name', { id, field: 'constructId' }, { group: constructId, vpc: label })],
  );
}

/** Two look-ups that ask the same can have one answer only. */
function otherAnswers(design: Design): readonly Finding[] {
  const answered = new Map<string, { readonly vpc: ExistingVpc; readonly answer: string }>();
  return existingVpcsOf(design).flatMap((vpc): readonly Finding[] => {
    const environment = stackById(design, vpc.parent)?.environment;
    const context = environment && lookupContext(vpc, environment, existingGroupsOf(design, vpc));
    const [entry] = Object.entries(context ?? {});
    if (!entry) return [];
    const [question, given] = entry;
    const answer = JSON.stringify(given);
    const before = answered.get(question);
    if (!before) answered.set(question, { vpc, answer });
    if (!before || before.answer === answer) return [];
    const facts = { vpc: vpc.label, other: before.vpc.label };
    return [finding('existing-vpc/other-answer', { id: vpc.id, field: 'byId' }, facts)];
  });
}

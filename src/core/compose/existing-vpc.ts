import { memoByIdentity } from '../base/memo.ts';
import type { Environment } from '../design/design.ts';
import type { ExistingSubnet, ExistingSubnetGroup, ExistingVpc, SubnetType } from '../kinds/index.ts';
import { type VpcQuestion, vpcContextKey, vpcQuestion } from '../plan/context-keys.ts';
import { dictionary, field, list, literal, scope, staticCall, struct } from '../plan/expressions.ts';
import type { Expression, ImportedPart, Plan, Statement, StructField, VpcAnswer } from '../plan/plan.ts';
import { firstOfEach } from './machine-image.ts';
import { nameOf } from './names.ts';
import { sayingsOf } from './said.ts';

/** A VPC that is there already: looked up, or with all that is known of it written out. */
export const composeExistingVpc = memoByIdentity(
  (vpc: ExistingVpc, ...groups: readonly ExistingSubnetGroup[]): readonly Statement[] => {
    const isLookup = vpc.way === 'lookup';
    const ordered = isLookup ? groups : typeOrder.flatMap((type) => groupsOfType(groups, type));
    return [
      {
        origin: { id: vpc.id },
        ...nameOf(vpc),
        parts: ordered.map((group): ImportedPart => {
          const subnets = isLookup ? (group.subnets ?? []) : inOrderOfZones(group);
          return { at: { id: group.id }, zones: subnets.map(({ zone }) => zone - 1) };
        }),
        expression: staticCall(
          'aws_ec2.Vpc',
          isLookup ? 'fromLookup' : 'fromVpcAttributes',
          scope,
          literal(vpc.constructId),
          isLookup ? lookupOptions(vpc) : attributes(vpc, groups),
        ),
      },
    ];
  },
);

const typeOrder: readonly SubnetType[] = ['public', 'private', 'isolated'];

function groupsOfType(
  groups: readonly ExistingSubnetGroup[],
  type: SubnetType,
): readonly ExistingSubnetGroup[] {
  return groups.filter(({ subnetType }) => subnetType === type);
}

function lookupOptions(vpc: ExistingVpc): Expression {
  const { said, plain } = sayingsOf(vpc);
  return struct('aws_ec2.VpcLookupOptions', [
    vpc.byId === true ? plain('vpcId') : undefined,
    plain('vpcName'),
    said(
      'filterTags',
      () =>
        dictionary(
          tagsAsked(vpc).map(({ key, value, item }) => {
            const origin = { id: vpc.id, field: 'filterTags', item };
            return [key, { ...literal(value), origin }] as const;
          }),
        ),
      'tags',
    ),
    plain('isDefault'),
    plain('subnetGroupNameTag'),
  ]);
}

function tagsAsked({ filterTags = [] }: ExistingVpc) {
  return firstOfEach(
    filterTags.map((tag, item) => ({ ...tag, item })),
    ({ key }) => key,
  );
}

function attributes(vpc: ExistingVpc, groups: readonly ExistingSubnetGroup[]): Expression {
  const { id } = vpc;
  const { said, plain } = sayingsOf(vpc);
  return struct('aws_ec2.VpcAttributes', [
    plain('vpcId'),
    field('vpcCidrBlock', literal(vpc.cidr), { id, field: 'cidr' }),
    said('availabilityZones', (zones) => list(zones.map(literal))),
    ...typeOrder.flatMap((type) => subnetLists(type, groupsOfType(groups, type), vpc)),
  ]);
}

/** The name that the CDK takes where a type has one group and none is said. */
const usualNames: Readonly<Record<SubnetType, string>> = {
  public: 'Public',
  private: 'Private',
  isolated: 'Isolated',
};

/** The lists about the subnets of one type: group by group, in each zone by zone. */
function subnetLists(
  type: SubnetType,
  groups: readonly ExistingSubnetGroup[],
  vpc: ExistingVpc,
): readonly (StructField | undefined)[] {
  if (groups.length === 0) return [];
  const subnets = groups.flatMap((group) =>
    inOrderOfZones(group).map((subnet) => ({ ...subnet, group: group.id })),
  );
  const [first, ...others] = groups;
  const isUsual = others.length === 0 && first?.constructId === usualNames[type];
  return [
    listOf('Ids', ({ subnetId }) => subnetId),
    isUsual
      ? undefined
      : field(
          `${type}SubnetNames`,
          list(
            groups.map(({ id, constructId }) => ({
              ...literal(constructId),
              origin: { id, field: 'constructId' },
            })),
          ),
        ),
    subnets.some(({ routeTableId }) => routeTableId !== undefined)
      ? listOf('RouteTableIds', ({ routeTableId }) => routeTableId)
      : undefined,
    listOf('Ipv4CidrBlocks', ({ cidr }) => cidr),
  ];

  function listOf(what: string, read: (subnet: ExistingSubnet) => string | undefined): StructField {
    const items = subnets.flatMap((subnet) => {
      const text = read(subnet);
      const origin = { id: subnet.group, field: 'subnets', item: subnet.item };
      return text === undefined ? [] : [{ ...literal(text), origin }];
    });
    return field(`${type}Subnet${what}`, list(items), { id: vpc.id });
  }
}

function inOrderOfZones({
  subnets = [],
}: ExistingSubnetGroup): readonly (ExistingSubnet & { readonly item: number })[] {
  return subnets.map((subnet, item) => ({ ...subnet, item })).toSorted((one, other) => one.zone - other.zone);
}

/** What a look-up asks for. */
export function questionOf(vpc: ExistingVpc): VpcQuestion {
  const { byId, vpcId, vpcName, isDefault, subnetGroupNameTag } = vpc;
  return vpcQuestion({
    vpcId: byId === true ? vpcId : undefined,
    vpcName,
    isDefault,
    tags: tagsAsked(vpc).map(({ key, value }) => [key, value]),
    subnetGroupNameTag,
  });
}

/** The entry of a look-up in `cdk.context.json`; none where it can't be asked. */
export function lookupContext(
  vpc: ExistingVpc,
  environment: Environment,
  groups: readonly ExistingSubnetGroup[],
): Plan['context'] {
  if (vpc.way !== 'lookup' || environment.type !== 'account') return {};
  const key = vpcContextKey(environment.account, environment.region, questionOf(vpc));
  return { [key]: answerOf(vpc, ...groups) };
}

const answerTypes = { public: 'Public', private: 'Private', isolated: 'Isolated' } as const;

/** As the CDK's command line writes it. */
const answerOf = memoByIdentity(
  (
    { vpcId, cidr, availabilityZones }: ExistingVpc,
    ...groups: readonly ExistingSubnetGroup[]
  ): VpcAnswer => ({
    vpcId,
    vpcCidrBlock: cidr,
    availabilityZones,
    subnetGroups: groups.map(({ constructId, subnetType, subnets = [] }) => ({
      name: constructId,
      type: answerTypes[subnetType],
      subnets: subnets.map(({ zone, subnetId, cidr: block, routeTableId }) => ({
        subnetId,
        cidr: block,
        availabilityZone: zoneName(availabilityZones, zone),
        ...(routeTableId === undefined ? {} : { routeTableId }),
      })),
    })),
  }),
);

/** A zone that there isn't is called by its number; a finding tells of it. */
export function zoneName(zones: readonly string[], zone: number): string {
  return zones[zone - 1] ?? `zone ${zone}`;
}

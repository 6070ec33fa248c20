import type { Id } from '../base/place.ts';
import type { Environment } from '../design/design.ts';
import { zoneCountOfVpc } from '../design/queries.ts';
import type { AnySubnetGroup, AnyVpc, SubnetType } from '../kinds/index.ts';
import { element, field, list, literal, member, property, struct } from '../plan/expressions.ts';
import { respellConstructId } from '../plan/paths.ts';
import type { Expression, StructField } from '../plan/plan.ts';
import { zoneName } from './existing-vpc.ts';
import { referTo } from './names.ts';
import { subnetTypeMembers } from './subnet-group.ts';

/** What is said of where something stands. */
export interface SelectsSubnets {
  readonly id: Id;
  readonly subnetGroup?: Id;
  readonly subnetType?: SubnetType;
  readonly zones?: readonly number[];
  readonly onePerZone?: boolean;
}

/** A VPC as its things see it. */
export interface Surroundings {
  readonly vpc: AnyVpc;
  readonly environment: Environment;
  /** The group that is named, if it is there. */
  readonly group: AnySubnetGroup | undefined;
}

/** The field by which something says where it stands; none where it says nothing. Zones that there aren't are left out. */
export function subnetSelection(
  thing: SelectsSubnets,
  { vpc, environment, group }: Surroundings,
  as = 'vpcSubnets',
): StructField | undefined {
  const { id, subnetGroup, subnetType, zones, onePerZone } = thing;
  const count = zoneCountOfVpc(vpc, environment);
  const known = zones?.filter((zone) => zone >= 1 && zone <= count) ?? [];
  const fields = [
    // A group that is gone is called by its id, so that the CDK refuses it as we do.
    subnetGroup === undefined
      ? undefined
      : field('subnetGroupName', literal(respellConstructId(group?.constructId ?? subnetGroup)), {
          id,
          field: 'subnetGroup',
        }),
    subnetType === undefined
      ? undefined
      : field('subnetType', member('aws_ec2.SubnetType', subnetTypeMembers[subnetType]), {
          id,
          field: 'subnetType',
        }),
    known.length === 0
      ? undefined
      : field('availabilityZones', list(known.map((zone) => zoneOf(vpc, zone))), { id, field: 'zones' }),
    onePerZone === undefined
      ? undefined
      : field('onePerAz', literal(onePerZone), { id, field: 'onePerZone' }),
  ];
  const said = fields.some((one) => one !== undefined);
  return said ? field(as, struct('aws_ec2.SubnetSelection', fields)) : undefined;
}

/** Those of an existing VPC have names, which say more than their places in a list that isn't seen. */
function zoneOf(vpc: AnyVpc, zone: number): Expression {
  return vpc.kind === 'existing-vpc'
    ? literal(zoneName(vpc.availabilityZones, zone))
    : element(property(referTo(vpc), 'availabilityZones'), zone - 1);
}

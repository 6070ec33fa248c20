import type { Place } from '../base/place.ts';
import type { SubnetGroup, Vpc } from '../kinds/index.ts';
import { element, field, literal, methodCall, property, reference, struct } from '../plan/expressions.ts';
import { respellConstructId } from '../plan/paths.ts';
import type { Expression, Statement } from '../plan/plan.ts';
import { referTo } from './names.ts';

/** The subnets of a group under a name, and the statement that selects them where none did before. */
export interface SelectedSubnets {
  readonly selection: string;
  readonly statements: readonly Statement[];
}

export type SelectSubnets = (
  group: Pick<SubnetGroup, 'id' | 'constructId'>,
  origin: Place,
) => SelectedSubnets;

/**
 * Selects the subnets of a group once, before the first statement that needs them. Statements that are composed by
 * themselves say for whom, so that none of them depends on another's.
 */
export function selectingSubnets(vpc: Vpc, forWhom: string = vpc.id): SelectSubnets {
  const selected = new Set<string>();
  return ({ id, constructId }, origin) => {
    const selection = `${forWhom} ${id}`;
    if (selected.has(selection)) return { selection, statements: [] };
    selected.add(selection);
    const called = `${respellConstructId(vpc.constructId)}/${respellConstructId(constructId)} subnets`;
    return {
      selection,
      statements: [{ origin, name: selection, called, expression: selectByName(vpc, constructId) }],
    };
  };
}

function selectByName(vpc: Vpc, groupName: string): Expression {
  const name = literal(respellConstructId(groupName));
  const props = struct('aws_ec2.SubnetSelection', [field('subnetGroupName', name)]);
  return methodCall(referTo(vpc), 'selectSubnets', props);
}

/** The subnet of a selected group in a zone, counted from 0. */
export function subnetAt(selection: string, zone: number): Expression {
  return element(property(reference(selection), 'subnets'), zone);
}

export function routeTableId(subnet: Expression): Expression {
  return property(property(subnet, 'routeTable'), 'routeTableId');
}

/** What a group has for each of its subnets: statements about the subnet, and the field that they come from. */
export interface ForEachSubnet {
  readonly field: string;
  readonly isSaid: (group: SubnetGroup) => boolean;
  readonly statements: (group: SubnetGroup, subnet: Expression, origin: Place) => readonly Statement[];
}

/** The statements for each created subnet, group by group and subnet by subnet, of the groups that say something. */
export function inEachSubnet(
  groups: readonly SubnetGroup[],
  zones: number,
  select: SelectSubnets,
  { field: of, isSaid, statements: statementsFor }: ForEachSubnet,
): readonly Statement[] {
  return groups.flatMap((group): readonly Statement[] => {
    const { id, reserved } = group;
    if (!isSaid(group) || reserved || zones === 0) return [];
    const { selection, statements } = select(group, { id, field: of });
    const made = Array.from({ length: zones }, (_, zone) =>
      statementsFor(group, subnetAt(selection, zone), { id, zone, field: of }),
    );
    return [...statements, ...made.flat()];
  });
}

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

import type { Design } from '../../core/design/design.ts';
import { anyGroupsOf, callsOf } from '../../core/design/queries.ts';
import {
  type Call,
  hasRole,
  hasSecurityGroups,
  isAnyVpc,
  isPeer,
  isSecurityGroup,
  type Thing,
} from '../../core/kinds/index.ts';
import type { UnresolvedReference, Values } from './field-values.ts';
import type { ThingTree } from './thing-trees.ts';

/** Gives every thing an id and a parent, in the order of the trees: each before what stands in it. */
export function placeThings(
  trees: readonly ThingTree[],
  parentOf: (index: number) => string,
  path = '',
): readonly Thing[] {
  return trees.flatMap(({ kind, values, children }, index) => {
    const id = `${path}${kind}-${index + 1}`;
    return [
      asThing({ ...values, id, kind, parent: parentOf(index) }),
      ...placeThings(children, () => id, `${id}-`),
    ];
  });
}

/** Lets every reference drawn point at a thing of the same tree; where there is none, it points nowhere. */
export function resolveReferences(design: Design): Design {
  const groups = new Map(
    design.things.filter(isAnyVpc).map((vpc) => [vpc.id, anyGroupsOf(design, vpc).map(({ id }) => id)]),
  );
  const securityGroups = design.things.filter(isSecurityGroup).map(({ id }) => id);
  const machines = design.things.filter(hasRole).map(({ id }) => id);
  const stacks = design.stacks.map(({ id }) => id);
  const things = design.things.map((thing) => {
    const { stack, securityGroups: carried, targets, subnetGroups, ...values }: Values = { ...thing };
    const own = groups.get(thing.id) ?? groups.get(thing.parent) ?? [];
    return asThing({
      ...resolved(values, own),
      ...resolved(stack === undefined ? {} : { stack }, stacks),
      ...resolvedList('securityGroups', carried, securityGroups),
      ...resolvedList('targets', targets, machines),
      ...resolvedList('subnetGroups', subnetGroups, own),
    });
  });
  const calls = callsOf(design).flatMap((call) => resolvedCall({ ...call }, things));
  const { calls: _, ...rest } = design;
  return { ...rest, things, ...(calls.length > 0 ? { calls } : {}) };
}

/** A list of references, each once. */
function resolvedList(name: string, drawn: unknown, candidates: readonly string[]): Values {
  if (!Array.isArray(drawn)) return {};
  const ids = drawn.flatMap((one) =>
    isUnresolved(one) ? (candidates[one.choice % candidates.length] ?? []) : [String(one)],
  );
  return ids.length > 0 ? { [name]: [...new Set(ids)] } : {};
}

/** A connection of things that may have some; none where there are none. */
function resolvedCall({ on, other, ...values }: Values, things: readonly Thing[]): readonly Call[] {
  const able = things.filter(hasSecurityGroups).map(({ id }) => id);
  const ends = [...able, ...things.filter(isPeer).map(({ id }) => id)];
  const call = {
    ...values,
    ...resolved({ on }, able),
    ...resolved(other === undefined ? {} : { other }, ends),
  };
  return 'on' in call ? [asCall(call)] : [];
}

function resolved(values: Values, candidates: readonly string[]): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      if (isUnresolved(value)) {
        const target = candidates[value.choice % candidates.length];
        return target === undefined ? [] : [[name, target]];
      }
      if (Array.isArray(value))
        return [[name, value.map((entry) => (isValues(entry) ? resolved(entry, candidates) : entry))]];
      return [[name, value]];
    }),
  );
}

function isUnresolved(value: unknown): value is UnresolvedReference {
  return isValues(value) && 'choice' in value;
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same for a connection. */
export function asCall(values: Values): Call {
  return values as Call;
}

/** The one place where values drawn from a kind's descriptions are taken for a thing of that kind, which they are. */
function asThing(values: Values): Thing {
  return values as Thing;
}

import { textFault } from '../base/fields.ts';
import { constructFields } from '../kinds/index.ts';
import type { DescribedGroup, DescribedSubnet, DescribedType } from './described-vpc.ts';

/** A subnet with the group that it belongs to. */
export interface GroupedSubnet extends DescribedSubnet {
  readonly name: string;
  readonly type: DescribedType;
  readonly because: string;
}

/** Subnets of one name and type, in the order of their first ones; each sorted by zone, as the CDK does it. */
export function groupSubnets(subnets: readonly GroupedSubnet[]): readonly DescribedGroup[] {
  const groups = new Map<string, GroupedSubnet[]>();
  for (const subnet of subnets) {
    const key = JSON.stringify([subnet.type, subnet.name]);
    const group = groups.get(key);
    if (group) group.push(subnet);
    else groups.set(key, [subnet]);
  }
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const reasons = [...new Set(own.map(({ because }) => because))];
    return [
      {
        name: first.name,
        type: first.type,
        because: reasons.join('; '),
        subnets: own
          .toSorted((one, other) => compare(one.zone, other.zone))
          .map(({ name: _, type: __, because: ___, ...subnet }) => subnet),
      },
    ];
  });
}

export function zonesOf(subnets: readonly { readonly zone: string }[]): readonly string[] {
  return [...new Set(subnets.map(({ zone }) => zone))].toSorted(compare);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

const { limits } = constructFields.constructId;

/** A name that a group can have in the code; another one where what AWS has can't be one. */
export function usableName(name: string, fallback: string): string {
  if (textFault(name, limits) === undefined) return name;
  const spelt = name.replace(/[^A-Za-z0-9 _.:/=+@-]/g, '-').slice(0, limits.maxLength);
  return textFault(spelt, limits) === undefined ? spelt : fallback;
}

import { type Finding, finding } from '../base/finding.ts';
import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { thingById } from '../design/queries.ts';
import type { ImportedSecurityGroup } from '../kinds/index.ts';
import type { Check } from './check.ts';

/** Workloads that carry one existing group under two names: AWS refuses a list with the same ID twice. */
export const carriedGroups: Check = ({ design }) =>
  design.things.flatMap((thing) => {
    if (!('securityGroups' in thing) || !thing.securityGroups) return [];
    return repeated(design, thing.securityGroups).map(
      ([group, other, item]): Finding =>
        finding(
          'security-group/carried-twice',
          { id: thing.id, field: 'securityGroups', item },
          { name: thing.label, group: group.label, other: other.label },
        ),
    );
  });

function repeated(
  design: Design,
  ids: readonly Id[],
): readonly (readonly [ImportedSecurityGroup, ImportedSecurityGroup, item: number])[] {
  const existing = ids.flatMap((id, item) => {
    const group = thingById(design, id);
    return group?.kind === 'imported-security-group' ? [{ group, item }] : [];
  });
  return existing.flatMap(({ group, item }, index) => {
    const other = existing.slice(0, index).find((one) => one.group.securityGroupId === group.securityGroupId);
    // The same thing twice has a finding of its own.
    return other && other.group !== group ? [[group, other.group, item] as const] : [];
  });
}

import { type Command, type Design, groupsOf, type Id, vpcsOf } from '../../core/index.ts';
import { findThing } from '../store/find.ts';

/** A group one place further up or down among those of its VPC; `undefined` at the end. */
export function moveGroup(
  design: Design,
  id: Id,
  by: 1 | -1,
): { readonly command: Command; readonly label: string } | undefined {
  const group = findThing(design, id);
  const vpc = vpcsOf(design).find((one) => one.id === group?.parent);
  if (!group || !vpc) return undefined;
  const ids = groupsOf(design, vpc).map((one) => one.id);
  const index = ids.indexOf(id);
  const target = index + by;
  if (target < 0 || target >= ids.length) return undefined;
  const before = by < 0 ? ids[target] : ids[target + 1];
  return {
    command: { do: 'move-thing', id, ...(before === undefined ? {} : { before }) },
    label: `Move ${group.label} ${by < 0 ? 'up' : 'down'}`,
  };
}

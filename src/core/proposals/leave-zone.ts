import type { Id } from '../base/place.ts';
import type { Command } from '../commands/command.ts';
import type { Design } from '../design/design.ts';
import type { Thing } from '../kinds/index.ts';
import { fixedWithoutZone } from './fixed-cidrs.ts';
import { isWorkloadKind, workloadKinds } from './workload-kinds.ts';

/** What becomes of workloads that are kept to some zones of a VPC, and of fixed CIDRs, when one of its zones goes. */
export interface Leaving {
  readonly commands: readonly Command[];
  /** What happens to them, as a sentence; absent where none stood in the zone. */
  readonly says?: string;
}

/**
 * Zones are said by number, so what stands behind the zone counts one less. Who stood in it stays in the others that it
 * said; where those are none or too few, it goes to the zone beside, or to all. `zone` counts from 0, `count` is before.
 */
export function leaveZone(design: Design, vpc: Id, zone: number, count: number): Leaving {
  const gone = zone + 1;
  const inside = design.things.flatMap((thing) =>
    thing.parent === vpc && 'zones' in thing && thing.zones ? [{ thing, zones: thing.zones }] : [],
  );
  const moving = inside.flatMap(({ thing, zones }): readonly Command[] => {
    const value = zonesWithout(thing, zones, gone, count - 1);
    const isSame =
      value && value.length === zones.length && value.every((one, index) => one === zones[index]);
    return isSame ? [] : [{ do: 'set-field', id: thing.id, field: 'zones', value }];
  });
  const commands = [...moving, ...fixedWithoutZone(design, vpc, zone)];
  const leaving = inside.filter(({ zones }) => zones.includes(gone)).length;
  if (leaving === 0) return { commands };
  const who = leaving === 1 ? '1 workload leaves' : `${leaving} workloads leave`;
  return { commands, says: `${who} that zone for those that stay.` };
}

/** The zones that are left to a workload, by their new numbers; `undefined` for all of them. */
function zonesWithout(
  { kind }: Thing,
  zones: readonly number[],
  gone: number,
  count: number,
): readonly number[] | undefined {
  const least = isWorkloadKind(kind) ? workloadKinds[kind].leastZones : 1;
  const left = zones.filter((zone) => zone !== gone).map((zone) => (zone > gone ? zone - 1 : zone));
  const beside = left.length > 0 || !zones.includes(gone) ? left : [Math.min(gone, count)];
  return beside.length < least ? undefined : beside;
}

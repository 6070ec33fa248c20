import { count } from '../base/phrases.ts';
import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { isPart, isWorkload } from '../kinds/index.ts';

/** What goes along with things that are deleted or copied, in words that follow their name. */

/** How many workloads stand in things, without those that are meant themselves. */
export function workloadsInside(design: Design, ids: readonly Id[]): number {
  return design.things.filter(
    (thing) => isWorkload(thing) && !isPart(thing) && ids.includes(thing.parent) && !ids.includes(thing.id),
  ).length;
}

export function workloadWords(workloads: number): string {
  return workloads === 0 ? '' : ` with ${count(workloads, 'workload')}`;
}

export function connectionWords(connections: number): string {
  return connections === 0 ? '' : ` and ${count(connections, 'connection')}`;
}

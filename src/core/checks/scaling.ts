import { type Finding, finding } from '../base/finding.ts';
import type { Check } from './check.ts';

/**
 * Desired numbers that each deployment sets again, of which the CDK warns. Where scaling has no room that does no harm;
 * numbers that contradict each other the network tells.
 */
export const desiredNumbers: Check = ({ design }) =>
  design.things.flatMap((thing): readonly Finding[] => {
    if (thing.kind !== 'auto-scaling-group' || thing.desiredCapacity === undefined) return [];
    const { id, label: name, desiredCapacity: desired } = thing;
    const { minCapacity: least = 1, maxCapacity: most = desired } = thing;
    if (least >= most || desired < least || desired > most) return [];
    return [finding('scaling/reset', { id, field: 'desiredCapacity' }, { name, desired, least, most })];
  });

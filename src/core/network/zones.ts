import { memoByIdentity } from '../base/memo.ts';
import { boundedZones } from '../catalog/zone-bound.ts';
import { zoneByNumber } from '../plan/template-value.ts';
import type { Zone } from './vpc-network.ts';

/** Zones by name, in order. */
export const namedZones = memoByIdentity((names: readonly string[]): readonly Zone[] =>
  names.map((name, index) => ({ index, name, value: name })),
);

const numbered = new Map<number, readonly Zone[]>();

/** The zones of a stack that may be deployed anywhere: known by number only. */
export function numberedZones(asked: number): readonly Zone[] {
  const count = boundedZones(asked);
  const known = numbered.get(count);
  if (known) return known;
  const zones = Array.from({ length: count }, (_, index) => ({
    index,
    value: zoneByNumber(index),
  }));
  numbered.set(count, zones);
  return zones;
}

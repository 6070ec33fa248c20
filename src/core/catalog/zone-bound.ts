/** Many times as many zones as any region has. */
const BOUND = 64;

/**
 * A number of zones as far as subnets are made for it. A file may say a thousand million; that this is out of range is
 * found by itself, and must not take for ever.
 */
export function boundedZones(count: number): number {
  return Math.min(BOUND, Math.max(0, count));
}

import type { SubnetNetwork } from '../../core/index.ts';

/** A zone as people call it; by its number where the stack may be deployed anywhere. */
export function zoneName({ zone, zoneIndex }: Pick<SubnetNetwork, 'zone' | 'zoneIndex'>): string {
  return zone?.name ?? `AZ ${zoneIndex + 1}`;
}

import { instanceArchitecture, instanceTypes } from './instance-types.ts';
import { nearestHardware } from './nearest-hardware.ts';
import { hasInstanceType } from './offers.ts';

/** The instance type of the same architecture that comes nearest, of those that EC2 has in a region. */
export function nearestTypeIn(region: string, type: string): string {
  const architecture = instanceArchitecture(type);
  const offered = instanceTypes.filter(
    (one) => hasInstanceType(region, one) && instanceArchitecture(one) === architecture,
  );
  return nearestHardware(offered, type) ?? '';
}

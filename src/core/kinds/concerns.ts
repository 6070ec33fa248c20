import type { Thing } from './index.ts';
import { fieldsOfAction } from './listener.ts';
import { fieldsOfImage, machineImageFields } from './machine-image.ts';

/** Does a field matter as long as the thing says what else it does? What doesn't is kept and stands in no code. */
export function concerns(thing: Thing, name: string): boolean {
  if ('subnetGroup' in thing && thing.subnetGroup !== undefined && name === 'subnetType') return false;
  switch (thing.kind) {
    case 'instance':
    case 'auto-scaling-group':
      if (name === 'rootVolumeType' || name === 'rootVolumeEncrypted')
        return thing.rootVolumeSize !== undefined;
      if (name === 'image' || !(name in machineImageFields)) return true;
      return isOneOf(fieldsOfImage[thing.image ?? machineImageFields.image.default], name);
    case 'listener':
      if (!Object.values(fieldsOfAction).some((names) => isOneOf(names, name))) return true;
      return isOneOf(fieldsOfAction[thing.action ?? 'forward'], name);
    case 'subnet-group':
      return name !== 'routes' || thing.reserved !== true;
    default:
      return true;
  }
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}

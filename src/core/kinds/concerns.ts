import { lookupFields } from './existing-vpc.ts';
import { concernsFlowLog } from './flow-log.ts';
import type { Thing } from './index.ts';
import { isAwsService } from './interface-endpoint.ts';
import { fieldsOfAction } from './listener.ts';
import { fieldsOfImage, machineImageFields } from './machine-image.ts';
import { hasRegionalNat } from './nat.ts';
import type { NatInstances } from './nat-instances.ts';
import { usesIpam } from './vpc.ts';
import { needsName, routingOf } from './vpn-connection.ts';

/** Does a field matter as long as the thing says what else it does? What doesn't is kept and stands in no code. */
export function concerns(thing: Thing, name: string): boolean {
  if ('subnetGroup' in thing && thing.subnetGroup !== undefined && name === 'subnetType') return false;
  switch (thing.kind) {
    case 'instance':
    case 'auto-scaling-group':
      if (isVolumeDetail(name)) return thing.rootVolumeSize !== undefined;
      if (name === 'image' || !(name in machineImageFields)) return true;
      return isOneOf(fieldsOfImage[thing.image ?? machineImageFields.image.default], name);
    case 'bastion-host':
      return !isVolumeDetail(name) || thing.rootVolumeSize !== undefined;
    case 'listener':
      if (!Object.values(fieldsOfAction).some((names) => isOneOf(names, name))) return true;
      return isOneOf(fieldsOfAction[thing.action ?? 'forward'], name);
    case 'vpc':
      if (name === 'cidr') return !usesIpam(thing);
      if (isOneOf(ipamFields, name)) return usesIpam(thing);
      // There is one, whatever their number, and no subnet carries it.
      return !hasRegionalNat(thing) || (name !== 'natGateways' && name !== 'natSubnetGroup');
    case 'nat-instances':
      return concernsNatInstances(thing, name);
    case 'vpn-connection':
      if (name === 'staticRoutes') return routingOf(thing) === 'static';
      return name !== 'givenWithVpc' || !needsName(thing);
    case 'interface-endpoint':
      return name !== 'port' || !isAwsService(thing);
    case 'gateway-endpoint':
      return name !== 'subnetType' || (thing.subnetGroups ?? []).length === 0;
    case 'flow-log':
      return concernsFlowLog(thing, name);
    case 'existing-vpc':
      return thing.way === 'lookup' || !isOneOf(lookupFields, name);
    case 'subnet-group':
      return (name !== 'routes' && name !== 'tags') || thing.reserved !== true;
    default:
      return true;
  }
}

/**
 * Only the former image is looked up, unless there is one of the person's own; only the new ones get addresses, and only
 * these are told of by their provider, so that they can be tagged.
 */
function concernsNatInstances({ generation, regionImages }: NatInstances, name: string): boolean {
  if (name === 'imageId') return generation === 'v1' && regionImages === undefined;
  return (name !== 'associatePublicIpAddress' && name !== 'tags') || generation !== 'v1';
}

/** What matters where addresses come from a pool. */
const ipamFields = ['ipv4IpamPoolId', 'ipv4NetmaskLength', 'defaultSubnetIpv4NetmaskLength'];

function isVolumeDetail(name: string): boolean {
  return name === 'rootVolumeType' || name === 'rootVolumeEncrypted';
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}

import { type Field, fieldsOfAction, isEncrypted, machineImageFields } from '../../../core/index.ts';
import type { OtherThing } from '../subject.ts';

/** What most people come for, beside what has to be said and what is on or off. */
const usuallyAsked: readonly string[] = [
  ...Object.keys(machineImageFields),
  ...Object.values(fieldsOfAction).flat(),
  'action',
  'alarms',
  'asn',
  'bucket',
  'certificateArns',
  'defaultAllowedTraffic',
  'filterTags',
  'deliveryStreamArn',
  'desiredCapacity',
  'destination',
  'group',
  'instanceType',
  'ip',
  'keyPrefix',
  'logGroupName',
  'logRetention',
  'maxCapacity',
  'minCapacity',
  'port',
  'protocol',
  'routing',
  'staticRoutes',
  'subnetGroup',
  'subnetGroups',
  'subnets',
  'trafficType',
  'vpcName',
];

/** Is it asked at once? The rest is there for those who look for it. */
export function isAsked(thing: OtherThing, name: string, field: Field): boolean {
  if (name === 'certificateArns' && thing.kind === 'listener' && !thing.certificateArns)
    return isEncrypted(thing);
  if (name === 'regionImages' && thing.kind === 'nat-instances') return thing.regionImages !== undefined;
  // Where it stands in the code matters to few.
  if (name === 'givenWithVpc') return false;
  return (
    field.type === 'boolean' ||
    ('required' in field && field.required === true) ||
    usuallyAsked.includes(name)
  );
}

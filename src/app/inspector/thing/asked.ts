import { type Field, fieldsOfImage, type Listener, machineImageFields } from '../../../core/index.ts';
import type { OtherThing } from '../subject.ts';

/** Does a field matter as long as the thing says what it does? */
export function concerns(thing: OtherThing, name: string): boolean {
  if ('instanceType' in thing && name !== 'image' && name in machineImageFields) {
    const asked: readonly string[] = fieldsOfImage[thing.image ?? machineImageFields.image.default];
    return asked.includes(name);
  }
  if (thing.kind !== 'listener') return true;
  const action = thing.action ?? 'forward';
  return fieldsOfAction[action].includes(name) || !isOfSomeAction(name);
}

/** Fields that matter with each thing that a listener may do with requests. */
const fieldsOfAction: { readonly [A in NonNullable<Listener['action']>]: readonly string[] } = {
  forward: ['targets', 'targetPort', 'targetProtocol', 'healthCheckPath'],
  'fixed-response': ['statusCode', 'contentType', 'messageBody'],
  redirect: ['redirectProtocol', 'redirectPort', 'redirectPermanent'],
};

function isOfSomeAction(name: string): boolean {
  return Object.values(fieldsOfAction).some((names) => names.includes(name));
}

/** What most people come for, beside what has to be said and what is on or off. */
const usuallyAsked: readonly string[] = [
  ...Object.keys(machineImageFields),
  ...Object.values(fieldsOfAction).flat(),
  'action',
  'certificateArns',
  'desiredCapacity',
  'maxCapacity',
  'minCapacity',
  'port',
  'protocol',
  'subnetGroup',
];

/** Is it asked at once? The rest is there for those who look for it. */
export function isAsked(name: string, field: Field): boolean {
  return (
    field.type === 'boolean' ||
    ('required' in field && field.required === true) ||
    usuallyAsked.includes(name)
  );
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Design } from '../core/design/design.ts';
import { callsOf, concernsVpc, groupsOf, thingById, vpcsOf } from '../core/design/queries.ts';
import {
  type Call,
  commonFields,
  concerns,
  constructFields,
  isPeer,
  machineImageFields,
  numbersOfForm,
  stackFields,
  type Thing,
  verbShapes,
} from '../core/kinds/index.ts';
import { deriveOurs } from './ours.ts';
import { randomDesigns } from './random/random-design.ts';

// Both sides of conformance run the same plan, so they can't see what `compose` leaves out. The origins can.

/** What is for people, and what is in no field of a construct: ids, and what decides which groups and methods there are. */
const notInCode = new Set([
  ...Object.keys(commonFields),
  ...Object.keys(constructFields),
  'id',
  'kind',
  'parent',
  'layout',
  // Says which method makes the peer.
  'addresses',
  // Say whether there are static routes, and which way a VPN connection gets to its VPC.
  'routing',
  'givenWithVpc',
  // Says which of two ways makes the endpoint.
  'inVpcProps',
  // Says which of two methods gives a VPC its addresses.
  'ipAddresses',
  // Say which way an existing VPC is imported, and whether the look-up asks for its ID.
  'way',
  'byId',
  // Stands in `cdk.context.json`.
  'imageId',
  // Says in whose code it is made.
  'stack',
]);

test('whatever is said in a sound design stands in the plan, with the field that it came from', () => {
  let sound = 0;
  fc.assert(
    fc.property(randomDesigns, (design) => {
      const { plan, errors } = deriveOurs(design);
      if (errors.length > 0) return;
      sound += 1;
      const origins = new Set<string>();
      collectOrigins(plan, origins);
      expect(saidIn(design).filter((said) => !origins.has(said))).toEqual([]);
    }),
    { numRuns: 500, seed: 1 },
  );
  expect(sound).toBeGreaterThan(300);
}, 120_000);

function saidIn(design: Design): readonly string[] {
  const vpcs = vpcsOf(design);
  const written = vpcs.filter(({ layout }) => layout === 'own').flatMap((vpc) => groupsOf(design, vpc));
  const others = design.things.filter(
    (thing) => thing.kind !== 'vpc' && thing.kind !== 'subnet-group' && isInCode(thing, design),
  );
  const ofThings = [...vpcs, ...written, ...others].flatMap((thing) =>
    fieldsOf({ ...thing }, thing.id).filter(([field]) => {
      if (isInAnswer(thing, field, design)) return false;
      return thing.kind === 'vpc' ? concernsVpc(design, thing, field) : concerns(thing, field);
    }),
  );
  const ofStacks = design.stacks.flatMap(({ environment, name, ...stack }) => {
    const fields = Object.keys(stack).filter((field) => field in stackFields);
    const env = environment.type === 'agnostic' ? [] : ['environment'];
    return [...fields, ...env].flatMap((field) => places(stack.id, field, Reflect.get(stack, field)));
  });
  return [...ofThings.flatMap(([, said]) => said), ...ofStacks, ...callsOf(design).flatMap(ofCall)];
}

/** What a look-up came to stands in `cdk.context.json`; the type of an existing group says in which lists it is. */
function isInAnswer(thing: Thing, field: string, design: Design): boolean {
  if (thing.kind === 'existing-vpc')
    return (
      thing.way === 'lookup' &&
      (['cidr', 'availabilityZones'].includes(field) || (field === 'vpcId' && thing.byId !== true))
    );
  if (thing.kind !== 'existing-subnet-group') return false;
  const vpc = thingById(design, thing.parent);
  return field === 'subnetType' || (vpc?.kind === 'existing-vpc' && vpc.way === 'lookup');
}

/** Who is only at the other end of connections is said where they are. */
function isInCode(thing: Thing, design: Design): boolean {
  return (
    !isPeer(thing) ||
    callsOf(design).some(({ verb, other }) => verbShapes[verb].other === 'thing' && other === thing.id)
  );
}

/** The method itself tells of the verb and of who it is called on. */
function ofCall(call: Call): readonly string[] {
  const { id, verb, port, description } = call;
  const shape = verbShapes[verb];
  const asked = shape.port === 'said' && port !== undefined ? ['port', ...numbersOfForm[port]] : [];
  const other = shape.other === 'thing' ? ['other'] : [];
  const said = description === undefined ? [] : ['description'];
  return [`${id}  `, ...[...asked, ...other, ...said].flatMap((field) => places(id, field, undefined))];
}

function fieldsOf(
  thing: Readonly<Record<string, unknown>>,
  id: string,
): readonly (readonly [field: string, places: readonly string[]])[] {
  return Object.entries(thing)
    .filter(([field, value]) => !notInCode.has(field) && !isDoneByTargets(field, value))
    .map(([field, value]) => [field, places(id, field, value)]);
}

/** A listener forwards by getting targets. */
function isDoneByTargets(field: string, value: unknown): boolean {
  return field === 'action' && value === 'forward';
}

/** Each entry of a list of tags or outputs by itself; other lists, and what becomes a dictionary, stand in one value. */
function places(id: string, field: string, value: unknown): readonly string[] {
  const entries =
    !(field in machineImageFields) &&
    Array.isArray(value) &&
    value.every((entry) => typeof entry === 'object');
  return entries ? value.map((_, item) => `${id} ${field} ${item}`) : [`${id} ${field} `];
}

function collectOrigins(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('origin' in value && typeof value.origin === 'object') {
    const { id, field, item } = Object(value.origin);
    into.add(`${id} ${field ?? ''} ${item ?? ''}`);
  }
  for (const inner of Object.values(value)) collectOrigins(inner, into);
}

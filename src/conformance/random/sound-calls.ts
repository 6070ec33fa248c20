import { protocolName } from '../../core/catalog/protocols.ts';
import { protocolForms } from '../../core/checks/connections.ts';
import type { Design } from '../../core/design/design.ts';
import { callsOf, thingById } from '../../core/design/queries.ts';
import {
  type Call,
  hasDefaultPort,
  hasSecurityGroups,
  isPeer,
  numbersOfForm,
  type Thing,
  verbOfSaidPort,
  verbShapes,
} from '../../core/kinds/index.ts';

/** Connections that say all they must and nothing impossible. */
export function soundCalls(design: Design): Design {
  const { calls: _, ...rest } = design;
  const calls = callsOf(design).flatMap((call) => soundCall(call, design));
  return calls.length > 0 ? { ...rest, calls } : rest;
}

function soundCall(drawn: Call, design: Design): readonly Call[] {
  const called = withOther(withDefaultPort(drawn, design), design);
  const on = thingById(design, called.on);
  if (!on || !hasSecurityGroups(on)) return [];
  const call = hasItsPort(called, design) ? called : { ...called, verb: verbOfSaidPort(called.verb) };
  const ported = verbShapes[call.verb].port === 'said' ? withPort(call) : call;
  return [isEverythingOut(ported, on, design) ? { ...ported, port: 'allTcp' } : ported];
}

/** Few things have a default port, so one that has becomes the end whose port is meant. */
function withDefaultPort(call: Call, { things }: Design): Call {
  const owners = things.filter(hasDefaultPort);
  const owner = owners[(call.fromPort ?? 0) % owners.length];
  const { port } = verbShapes[call.verb];
  if (!owner || port === 'said') return call;
  return port === 'own' ? { ...call, on: owner.id } : { ...call, other: owner.id };
}

function hasItsPort(call: Call, design: Design): boolean {
  const { port } = verbShapes[call.verb];
  const end = port === 'own' ? call.on : call.other;
  const thing = end === undefined ? undefined : thingById(design, end);
  return port === 'said' || (thing !== undefined && hasDefaultPort(thing));
}

function withOther(call: Call, { things }: Design): Call {
  if (verbShapes[call.verb].other !== 'thing') return call;
  if (things.some(({ id }) => id === call.other)) return call;
  const ends = things.filter((thing) => hasSecurityGroups(thing) || isPeer(thing));
  const other = ends[(call.fromPort ?? 0) % ends.length];
  return other ? { ...call, other: other.id } : call;
}

function withPort(call: Call): Call {
  const { port = 'tcp' } = call;
  const asked = numbersOfForm[port];
  const isIcmp = port === 'icmpType' || port === 'icmpTypeAndCode';
  const [one, two] = [call.fromPort ?? 443, call.toPort ?? 8443].map((number) =>
    isIcmp ? number % 256 : number,
  ) as [number, number];
  const isRange = port === 'tcpRange' || port === 'udpRange';
  return {
    ...call,
    port,
    ...(asked.includes('fromPort') ? { fromPort: isRange ? Math.min(one, two) : one } : {}),
    ...(asked.includes('toPort') ? { toPort: isRange ? Math.max(one, two) : two } : {}),
    ...(asked.includes('protocol') ? { protocol: namedProtocol(call.protocol ?? 47) } : {}),
  };
}

function namedProtocol(number: number): number {
  return protocolName(number) === undefined || protocolForms.has(number) ? 47 : number;
}

/** What the library refuses for a group that restricts where its members may go. */
function isEverythingOut({ verb, port, other }: Call, on: Thing, design: Design): boolean {
  if (port !== 'allTraffic' || verbShapes[verb].opens !== 'it') return false;
  const end = other === undefined ? undefined : thingById(design, other);
  const isAny =
    verb === 'allowToAnyIpv4' ||
    end?.kind === 'internet' ||
    ('cidr' in (end ?? {}) && anyone.has(cidrOf(end)));
  return isAny && on.kind !== 'imported-security-group';
}

const anyone = new Set(['0.0.0.0/0', '::/0']);

function cidrOf(thing: Thing | undefined): string {
  return thing && 'cidr' in thing ? (thing.cidr ?? '') : '';
}

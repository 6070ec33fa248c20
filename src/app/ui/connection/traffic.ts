import { asksFor, type Call, type Changes, type PortForm } from '../../../core/index.ts';

/** What a form changes about a connection; `undefined` takes a value back. */
export type CallChanges = Changes<Omit<Call, 'id'>>;

export type NumberName = 'fromPort' | 'toPort' | 'protocol';

/** The connection as it is after changes. */
export function withChanges(call: Call, changes: CallChanges): Call {
  const after = { ...call };
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) Reflect.deleteProperty(after, name);
    else Reflect.set(after, name, value);
  }
  return after;
}

const icmp: readonly (PortForm | undefined)[] = ['icmpType', 'icmpTypeAndCode'];

/** What becomes of the numbers when another form of traffic is chosen: those that it asks for too stay. */
export function withTraffic(call: Call, port: PortForm): CallChanges {
  const isSameMeaning = icmp.includes(call.port) === icmp.includes(port);
  const first = isSameMeaning ? call.fromPort : undefined;
  const last = isSameMeaning ? (call.toPort ?? call.fromPort) : undefined;
  return {
    port,
    fromPort: asksFor(port, 'fromPort') ? first : undefined,
    toPort: asksFor(port, 'toPort') ? last : undefined,
    protocol: asksFor(port, 'protocol') ? call.protocol : undefined,
  };
}

/** What a number of a connection is called. */
export function numberLabel(port: PortForm | undefined, name: NumberName): string {
  if (name === 'protocol') return 'Protocol number';
  if (icmp.includes(port)) return name === 'fromPort' ? 'ICMP type' : 'ICMP code';
  if (name === 'toPort') return 'Last port';
  return asksFor(port, 'toPort') ? 'First port' : 'Port';
}

/** A number as it was typed; `undefined` while it is none. A service that is picked from the list begins with it. */
export function readNumber(text: string, most: number): number | undefined {
  const digits = /^\s*(\d{1,5})(?=\s|$)/.exec(text)?.[1];
  const number = digits === undefined ? undefined : Number(digits);
  return number !== undefined && number <= most ? number : undefined;
}

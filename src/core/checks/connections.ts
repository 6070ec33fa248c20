import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { Place } from '../base/place.ts';
import { protocolName } from '../catalog/protocols.ts';
import { callsOf, thingById } from '../design/queries.ts';
import {
  type Call,
  callFields,
  hasSecurityGroups,
  isPeer,
  numbersOfForm,
  type PortForm,
  portForms,
  type Thing,
  verbShapes,
} from '../kinds/index.ts';
import type { Check } from './check.ts';

/** Connections that say too little or something impossible; what the network makes of the others is its own to tell. */
export const connections: Check = ({ design }) =>
  callsOf(design).flatMap((call) => {
    const on = thingById(design, call.on);
    return ofCall(call, on, call.other === undefined ? undefined : thingById(design, call.other));
  });

const ofCall = memoByIdentity(
  (call: Call, on: Thing | undefined, other: Thing | undefined): readonly Finding[] => {
    const name = on?.label ?? call.on;
    const at = (field: string): Place => ({ id: call.id, field });
    const shape = verbShapes[call.verb];
    if (!on || !hasSecurityGroups(on)) return [finding('connection/no-other-end', at('on'), { on: name })];
    const hasOther = other !== undefined && (hasSecurityGroups(other) || isPeer(other));
    return [
      ...(shape.other === 'thing' && !hasOther
        ? [finding('connection/no-other-end', at('other'), { on: name })]
        : []),
      ...(shape.port === 'said' ? portFindings(call, name, at) : []),
    ];
  },
);

function portFindings(call: Call, on: string, at: (field: string) => Place): readonly Finding[] {
  const { port, fromPort = 0, toPort = 0, protocol } = call;
  if (port === undefined)
    return [finding('connection/no-port', at('port'), { on, missing: callFields.port.label })];
  const missing = numbersOfForm[port].filter((name) => call[name] === undefined);
  if (missing.length > 0) {
    return missing.map((name) =>
      finding('connection/no-port', at(name), { on, missing: callFields[name].label }),
    );
  }
  switch (port) {
    case 'tcpRange':
    case 'udpRange':
      return fromPort > toPort
        ? [finding('connection/port-range', at('fromPort'), { on, from: fromPort, to: toPort })]
        : [];
    case 'icmpType':
      return icmpFindings(fromPort, 'fromPort', on, at);
    case 'icmpTypeAndCode':
      return [...icmpFindings(fromPort, 'fromPort', on, at), ...icmpFindings(toPort, 'toPort', on, at)];
    case 'protocol': {
      const form = protocol === undefined ? undefined : protocolForms.get(protocol);
      if (protocol !== undefined && form !== undefined)
        return [
          finding('connection/protocol-by-form', at('protocol'), { on, protocol, form: formLabel(form) }),
        ];
      return protocol !== undefined && protocol <= LAST_ICMP && protocolName(protocol) === undefined
        ? [finding('connection/unknown-protocol', at('protocol'), { on, protocol })]
        : [];
    }
    default:
      return [];
  }
}

/** Protocols whose rules must name ports or types, with the form that does so (the validator's E3687). */
export const protocolForms: ReadonlyMap<number, PortForm> = new Map([
  [1, 'allIcmp'],
  [6, 'allTcp'],
  [17, 'allUdp'],
  [58, 'allIcmpV6'],
]);

function formLabel(form: PortForm): string {
  return portForms.find(({ value }) => value === form)?.label ?? form;
}

/** ICMP types and codes are bytes, as are numbers of protocols. */
const LAST_ICMP = 255;

function icmpFindings(
  saw: number,
  field: 'fromPort' | 'toPort',
  on: string,
  at: (field: string) => Place,
): readonly Finding[] {
  if (saw < 0 || saw <= LAST_ICMP) return [];
  return [
    finding('connection/icmp-range', at(field), { on, field: field === 'fromPort' ? 'type' : 'code', saw }),
  ];
}

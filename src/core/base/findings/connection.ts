import type { Severity } from '../severity.ts';

/** Why traffic with the internet never arrives. */
export type NoWay = 'no-route' | 'no-address' | 'internal';

/** Connections, and the rules that come of them. */
export interface ConnectionFacts {
  'connection/no-default-port': { readonly name: string };
  'connection/no-other-end': { readonly on: string };
  /** `missing` is the label of the field. */
  'connection/no-port': { readonly on: string; readonly missing: string };
  'connection/port-range': { readonly on: string; readonly from: number; readonly to: number };
  'connection/icmp-range': { readonly on: string; readonly field: string; readonly saw: number };
  /** `form` is the label of the form that says the same with ports. */
  'connection/protocol-by-form': { readonly on: string; readonly protocol: number; readonly form: string };
  'connection/unknown-protocol': { readonly on: string; readonly protocol: number };
  /** The rule would stand in `stack`, which is made before `needs`. */
  'connection/cycle': { readonly group: string; readonly stack: string; readonly needs: string };
  'connection/all-outbound': { readonly group: string };
  /** `who` is the family of addresses; services are named with their ports. */
  'connection/open-to-anyone': {
    readonly group: string;
    readonly who: 'IPv4' | 'IPv6';
    readonly services: string;
    readonly rule: string;
  };
  /** Rules are told in words; `by` is the one that covers it, or is the same. */
  'connection/covered': {
    readonly group: string;
    readonly rule: string;
    readonly by: string;
    readonly adds: 'nothing' | 'other-rules';
  };
  'connection/same-rule': {
    readonly group: string;
    readonly rule: string;
    readonly by: string;
    readonly adds: 'nothing' | 'other-rules';
  };
  /** The rule of another database took the name of this one's. */
  'connection/port-lost': {
    readonly group: string;
    readonly rule: string;
    readonly lost: number;
    readonly kept: number;
  };
  'connection/twice': { readonly on: string; readonly rule: string; readonly description?: string };
  'connection/does-nothing': {
    readonly group: string;
    readonly rule: string;
    readonly setting: 'allowAllOutbound' | 'allowAllIpv6Outbound';
  };
  'connection/no-way': {
    readonly name: string;
    readonly outside: string;
    readonly direction: 'in' | 'out';
    readonly because: NoWay;
  };
  'connection/to-itself': { readonly name: string; readonly missing: 'inbound' | 'outbound' };
  'connection/other-vpc': {
    readonly on: string;
    readonly vpc: string;
    readonly other: string;
    readonly otherVpc: string;
  };
}

export const connectionSeverities: { readonly [C in keyof ConnectionFacts]: Severity } = {
  'connection/no-default-port': 'error',
  'connection/no-other-end': 'error',
  'connection/no-port': 'error',
  'connection/port-range': 'error',
  'connection/icmp-range': 'error',
  'connection/protocol-by-form': 'error',
  'connection/unknown-protocol': 'error',
  'connection/cycle': 'error',
  'connection/all-outbound': 'error',
  'connection/open-to-anyone': 'warning',
  'connection/covered': 'note',
  'connection/same-rule': 'error',
  'connection/port-lost': 'warning',
  'connection/twice': 'note',
  'connection/does-nothing': 'warning',
  'connection/no-way': 'warning',
  'connection/to-itself': 'warning',
  'connection/other-vpc': 'warning',
};

import type { Severity } from '../severity.ts';

/** The virtual private gateway of a VPC, its VPN connections, and the alarms over them. */
export interface VpnFacts {
  'vpn/gateway-off': { readonly vpc: string };
  'vpn/no-subnets': { readonly vpc: string };
  'vpn/propagates-nowhere': { readonly vpc: string };
  'vpn/propagation-unused': { readonly vpc: string };
  'vpn/asn-taken-over': { readonly vpc: string; readonly name: string; readonly asn: number };
  'vpn/asn-not-amazon': { readonly vpc: string; readonly asn: number };
  'vpn/one-asn': { readonly name: string; readonly vpc: string; readonly asn: number };
  'vpn/no-address': { readonly name: string };
  'vpn/private-address': { readonly name: string; readonly ip: string };
  'vpn/no-static-routes': { readonly name: string };
  'vpn/route-host-bits': { readonly name: string; readonly destination: string; readonly network: string };
  'vpn/route-inside-vpc': {
    readonly name: string;
    readonly destination: string;
    readonly vpc: string;
    readonly vpcCidr: string;
  };
  /** `other` has the same digits, of which the CDK makes the route’s id. */
  'vpn/routes-alike': { readonly name: string; readonly destination: string; readonly other: string };
  'vpn/inside-cidr': {
    readonly name: string;
    readonly tunnel: number;
    readonly cidr: string;
    readonly because: InsideCidrFault;
  };
  'vpn/inside-cidr-twice': {
    readonly name: string;
    readonly tunnel: number;
    readonly cidr: string;
    /** The connection that has it first, which may be the same. */
    readonly other: string;
  };
  'vpn/alarm-name-twice': { readonly alarmName: string };
  'vpn/topic-elsewhere': { readonly name: string; readonly topicRegion: string; readonly region: string };
}

/** What is wrong with the CIDR inside a tunnel. */
export type InsideCidrFault = 'size' | 'outside' | 'host-bits' | 'reserved';

export const vpnSeverities: { readonly [C in keyof VpnFacts]: Severity } = {
  'vpn/gateway-off': 'error',
  'vpn/no-subnets': 'error',
  'vpn/propagates-nowhere': 'error',
  'vpn/propagation-unused': 'warning',
  'vpn/asn-taken-over': 'warning',
  'vpn/asn-not-amazon': 'error',
  'vpn/one-asn': 'warning',
  'vpn/no-address': 'error',
  'vpn/private-address': 'warning',
  'vpn/no-static-routes': 'warning',
  'vpn/route-host-bits': 'warning',
  'vpn/route-inside-vpc': 'warning',
  'vpn/routes-alike': 'error',
  'vpn/inside-cidr': 'error',
  'vpn/inside-cidr-twice': 'error',
  'vpn/alarm-name-twice': 'error',
  'vpn/topic-elsewhere': 'error',
};

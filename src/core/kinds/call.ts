import type { Choice, Fields, ValuesOf } from '../base/fields.ts';
import type { Id } from '../base/place.ts';
import { portForms } from './ports.ts';

/** The methods of the CDK by which connections are allowed, each called on one side. */
export const verbs = [
  { value: 'allowTo', label: 'Allow to', says: 'it may open connections to the other' },
  { value: 'allowFrom', label: 'Allow from', says: 'the other may open connections to it' },
  {
    value: 'allowInternally',
    label: 'Allow internally',
    says: 'its members may open connections to each other',
  },
  {
    value: 'allowFromAnyIpv4',
    label: 'Allow from any IPv4',
    says: 'anyone with IPv4 may open connections to it',
  },
  {
    value: 'allowToAnyIpv4',
    label: 'Allow to any IPv4',
    says: 'it may open connections to any IPv4 address',
  },
  {
    value: 'allowDefaultPortFrom',
    label: 'Allow default port from',
    says: 'the other may open its default port',
  },
  {
    value: 'allowDefaultPortTo',
    label: 'Allow default port to',
    says: 'it may open its own default port on the other',
  },
  {
    value: 'allowToDefaultPort',
    label: 'Allow to default port',
    says: 'it may open the other’s default port',
  },
  {
    value: 'allowDefaultPortInternally',
    label: 'Allow default port internally',
    says: 'its members may open its default port on each other',
  },
  {
    value: 'allowDefaultPortFromAnyIpv4',
    label: 'Allow default port from any IPv4',
    says: 'anyone with IPv4 may open its default port',
  },
  {
    value: 'addIngressRule',
    label: 'Add inbound rule',
    says: 'a rule in the group alone, whatever the other side says',
  },
  {
    value: 'addEgressRule',
    label: 'Add outbound rule',
    says: 'a rule in the group alone, whatever the other side says',
  },
] as const satisfies readonly Choice[];

export type Verb = (typeof verbs)[number]['value'];

/** What a verb needs beside the thing on which it is called. */
export interface VerbShape {
  /** Who opens the connections: the thing itself, the other, or both among each other. */
  readonly opens: 'it' | 'other' | 'members';
  /** Whether the other is a thing of the design; otherwise the verb says who it is. */
  readonly other: 'thing' | 'any-ipv4' | 'itself';
  /** Whose port is meant: one that is said, its own default port, or the other’s. */
  readonly port: 'said' | 'own' | 'others';
  /** Adds a rule to one security group only. */
  readonly oneSided?: true;
}

export const verbShapes: { readonly [V in Verb]: VerbShape } = {
  allowTo: { opens: 'it', other: 'thing', port: 'said' },
  allowFrom: { opens: 'other', other: 'thing', port: 'said' },
  allowInternally: { opens: 'members', other: 'itself', port: 'said' },
  allowFromAnyIpv4: { opens: 'other', other: 'any-ipv4', port: 'said' },
  allowToAnyIpv4: { opens: 'it', other: 'any-ipv4', port: 'said' },
  allowDefaultPortFrom: { opens: 'other', other: 'thing', port: 'own' },
  allowDefaultPortTo: { opens: 'it', other: 'thing', port: 'own' },
  allowToDefaultPort: { opens: 'it', other: 'thing', port: 'others' },
  allowDefaultPortInternally: { opens: 'members', other: 'itself', port: 'own' },
  allowDefaultPortFromAnyIpv4: { opens: 'other', other: 'any-ipv4', port: 'own' },
  addIngressRule: { opens: 'other', other: 'thing', port: 'said', oneSided: true },
  addEgressRule: { opens: 'it', other: 'thing', port: 'said', oneSided: true },
};

const number = { type: 'integer', min: 0, max: 65535 } as const;

/** What can be said of a connection. */
export const callFields = {
  verb: {
    type: 'choice',
    label: 'What is allowed',
    says: 'Who may open connections to whom.',
    required: true,
    options: verbs,
  },
  on: {
    type: 'reference',
    to: 'thing with security groups',
    label: 'On',
    says: 'The thing whose connections are spoken of.',
    required: true,
  },
  other: {
    type: 'reference',
    to: 'thing or peer',
    label: 'Other end',
    says: 'Who is at the other end.',
  },
  port: {
    type: 'choice',
    label: 'Traffic',
    says: 'What may pass.',
    search: ['port', 'protocol', 'ec2.Port'],
    options: portForms,
  },
  fromPort: {
    ...number,
    label: 'Port',
    says: 'The port, the first of a range of them, or the ICMP type.',
    search: ['FromPort'],
  },
  toPort: {
    ...number,
    label: 'To',
    says: 'The last port of a range, or the ICMP code.',
    search: ['ToPort'],
  },
  protocol: {
    type: 'integer',
    label: 'Protocol number',
    says: 'The number of the IP protocol, as IANA assigns it: 47 is GRE.',
    search: ['IpProtocol'],
    min: 0,
    max: 255,
  },
  description: {
    type: 'text',
    label: 'Description',
    says: 'What the connection is for; stands at the rules of both sides.',
    limits: { alphabet: 'rule-text', minLength: 1, maxLength: 255 },
  },
} as const satisfies Fields;

/** An ordered call by which connections are allowed: an arrow on the canvas. */
export type Call = { readonly id: Id } & ValuesOf<typeof callFields>;

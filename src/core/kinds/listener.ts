import type { Kind, ThingOf } from './kind.ts';

const protocols = [
  { value: 'HTTP', label: 'HTTP', says: 'unencrypted' },
  { value: 'HTTPS', label: 'HTTPS', says: 'encrypted, with a certificate' },
] as const;

/** A port of a load balancer, and what becomes of requests: `loadBalancer.addListener`. */
export const listener = {
  kind: 'listener',
  label: 'Listener',
  says: 'A port of a load balancer, and where its requests go.',
  defaultId: 'Listener',
  parent: 'load-balancer',
  namedWithinParent: true,
  connects: 'security-groups',
  fields: {
    port: {
      type: 'integer',
      label: 'Port',
      says: 'The port that it listens on; the protocol’s own if nothing is said.',
      search: ['port'],
      min: 1,
      max: 65535,
    },
    protocol: {
      type: 'choice',
      label: 'Protocol',
      says: 'What it speaks; what is usual on the port if nothing is said.',
      search: ['protocol', 'TLS', 'SSL'],
      options: protocols,
    },
    certificateArns: {
      type: 'text-list',
      label: 'Certificates',
      says: 'ARNs of the certificates for HTTPS, the first for clients that name no host.',
      search: ['certificates', 'ACM', 'ARN'],
      limits: { alphabet: 'certificate-arn', minLength: 1, maxLength: 2048 },
      maxItems: 25,
    },
    action: {
      type: 'choice',
      label: 'Requests are',
      says: 'What becomes of requests.',
      search: ['defaultAction'],
      default: 'forward',
      options: [
        { value: 'forward', label: 'Forwarded', says: 'to the targets' },
        { value: 'fixed-response', label: 'Answered', says: 'by the load balancer itself' },
        { value: 'redirect', label: 'Redirected', says: 'to another address' },
      ],
    },
    targets: {
      type: 'reference-list',
      to: 'Auto Scaling group or instance',
      label: 'Targets',
      says: 'Who gets the requests.',
      search: ['addTargets', 'target group'],
      maxItems: 10,
    },
    targetPort: {
      type: 'integer',
      label: 'Port of the targets',
      says: 'The port on which the targets answer.',
      search: ['port'],
      min: 1,
      max: 65535,
    },
    targetProtocol: {
      type: 'choice',
      label: 'Protocol of the targets',
      says: 'What the targets speak; what is usual on their port if nothing is said.',
      search: ['protocol'],
      options: protocols,
    },
    healthCheckPath: {
      type: 'text',
      label: 'Health check',
      says: 'The path that healthy targets answer on.',
      search: ['healthCheck', 'HealthCheckPath'],
      limits: { alphabet: 'url-path', minLength: 1, maxLength: 1024 },
    },
    statusCode: {
      type: 'integer',
      label: 'Status code',
      says: 'The status of the answer.',
      search: ['fixedResponse', 'statusCode'],
      min: 200,
      max: 599,
      default: 200,
    },
    contentType: {
      type: 'choice',
      label: 'Content type',
      says: 'What the answer holds.',
      search: ['contentType'],
      options: [
        { value: 'text/plain', label: 'text/plain', says: 'plain text' },
        { value: 'text/html', label: 'text/html', says: 'a page' },
        { value: 'text/css', label: 'text/css', says: 'a style sheet' },
        { value: 'application/json', label: 'application/json', says: 'data' },
        { value: 'application/javascript', label: 'application/javascript', says: 'a script' },
      ],
    },
    messageBody: {
      type: 'text',
      label: 'Answer',
      says: 'The text of the answer.',
      search: ['messageBody'],
      limits: { alphabet: 'line', minLength: 0, maxLength: 1024 },
    },
    redirectProtocol: {
      type: 'choice',
      label: 'Redirect to protocol',
      says: 'The protocol of the other address; the same if nothing is said.',
      search: ['redirect', 'protocol'],
      options: protocols,
    },
    redirectPort: {
      type: 'integer',
      label: 'Redirect to port',
      says: 'The port of the other address; the same if nothing is said.',
      search: ['redirect', 'port'],
      min: 1,
      max: 65535,
    },
    redirectPermanent: {
      type: 'boolean',
      label: 'For good',
      says: 'Browsers remember the redirect (301); otherwise they ask again (302).',
      search: ['permanent', 'HTTP_301'],
      default: false,
    },
  },
} as const satisfies Kind;

export type Listener = ThingOf<typeof listener>;

/** Fields that matter with each thing that a listener does with requests, beside those that always do. */
export const fieldsOfAction = {
  forward: ['targets', 'targetPort', 'targetProtocol', 'healthCheckPath'],
  'fixed-response': ['statusCode', 'contentType', 'messageBody'],
  redirect: ['redirectProtocol', 'redirectPort', 'redirectPermanent'],
} as const satisfies Readonly<
  Record<
    (typeof listener)['fields']['action']['options'][number]['value'],
    readonly (keyof typeof listener.fields)[]
  >
>;

/** Does it speak HTTPS? Where it says no protocol, what is usual on its port counts. */
export function isEncrypted({ protocol, port }: Listener): boolean {
  return protocol === undefined ? port === 443 || port === 8443 : protocol === 'HTTPS';
}

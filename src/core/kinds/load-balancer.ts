import type { Kind, ThingOf } from './kind.ts';
import { outputsOf } from './outputs.ts';
import { ownStackFields } from './own-stack.ts';
import { carriedGroupFields, subnetSelectionFields } from './subnet-selection.ts';

/** Takes requests and spreads them over targets: `elbv2.ApplicationLoadBalancer`. */
export const loadBalancer = {
  kind: 'load-balancer',
  label: 'Load balancer',
  says: 'An Application Load Balancer: its listeners take HTTP requests and spread them over targets.',
  defaultId: 'Alb',
  parent: 'vpc',
  mayStandIn: 'existing-vpc',
  connects: 'security-groups',
  fields: {
    internetFacing: {
      type: 'boolean',
      label: 'Internet-facing',
      says: 'It has public addresses; otherwise only the network reaches it.',
      search: ['internetFacing', 'scheme', 'internal'],
      default: false,
    },
    ...subnetSelectionFields,
    ...carriedGroupFields,
    deletionProtection: {
      type: 'boolean',
      label: 'Deletion protection',
      says: 'It can’t be deleted before this is switched off.',
      search: ['deletionProtection'],
      default: false,
    },
    tags: {
      type: 'tags',
      label: 'Tags',
      says: 'Tags on it, its listeners, their target groups and its own security group.',
      search: ['tags'],
      maxItems: 49,
    },
    ...outputsOf([
      {
        value: 'dns-name',
        label: 'DNS name',
        says: 'the name under which it answers',
        property: 'loadBalancerDnsName',
      },
      { value: 'arn', label: 'ARN', says: 'its ARN', property: 'loadBalancerArn' },
      {
        value: 'hosted-zone-id',
        label: 'Hosted zone ID',
        says: 'the Route 53 zone that an alias record names',
        property: 'loadBalancerCanonicalHostedZoneId',
      },
      {
        value: 'full-name',
        label: 'Full name',
        says: 'what CloudWatch calls it',
        property: 'loadBalancerFullName',
      },
    ]),
    ...ownStackFields,
  },
} as const satisfies Kind;

export type LoadBalancer = ThingOf<typeof loadBalancer>;

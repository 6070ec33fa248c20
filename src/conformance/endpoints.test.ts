import { expect, test } from 'vitest';
import {
  drawn,
  existingGroup,
  gatewayEndpoint,
  interfaceEndpoint,
  isolatedGroup,
  publicGroup,
  securityGroup,
  type ThingIn,
  vpc,
} from '../core/checks/test-design.ts';
import type { Design } from '../core/design/design.ts';
import { judge } from './judge.ts';

// What random designs meet rarely of endpoints, and the library does in ways of its own.

const groups = [publicGroup('Public', { cidrMask: 24 }), isolatedGroup('Data', { cidrMask: 24 })];
const within = (...inside: readonly ThingIn[]) => drawn(vpc('V', {}, ...groups, ...inside));
const carrying = (group: string) => [
  interfaceEndpoint('A', { securityGroups: [group] }),
  interfaceEndpoint('B', { service: 'cassandra', securityGroups: [group] }),
  interfaceEndpoint('C', { service: 'sqs', securityGroups: [group] }),
];
const account = { principals: ['123456789012'], actions: ['s3:*'], resources: ['*'] };

const designs: Readonly<Record<string, Design>> = {
  'an existing group that three endpoints open': drawn(
    vpc('V', {}, ...groups, ...carrying('existing')),
    existingGroup('Existing'),
  ),
  'a group of resources of their own that three endpoints open': within(
    securityGroup('Own', { disableInlineRules: true }),
    ...carrying('v-own'),
  ),
  'a group that two endpoints open alike': within(securityGroup('Own'), ...carrying('v-own')),
  'endpoints before and behind the restriction of the default group': drawn(
    vpc(
      'V',
      { restrictDefaultSecurityGroup: true },
      ...groups,
      gatewayEndpoint('Later'),
      gatewayEndpoint('Inside', { service: 'dynamodb', inVpcProps: true }),
      interfaceEndpoint('Keys', { service: 'kms' }),
    ),
  ),
  'statements of accounts, which are never alike': within(
    gatewayEndpoint('S3', {
      policy: [account, { ...account, actions: ['*'] }, { ...account, principals: ['*', '123456789012'] }],
    }),
  ),
};

test.each(Object.entries(designs))('%s', (_, design) => {
  expect(judge(design)).toEqual({ is: 'accepted' });
});

import { expect, test } from 'vitest';
import {
  connecting,
  drawn,
  instance,
  isolatedGroup,
  listener,
  loadBalancer,
  securityGroup,
  vpc,
  withLaterStack,
} from '../core/checks/test-design.ts';
import type { Design } from '../core/design/design.ts';
import { judge } from './judge.ts';

// What random designs meet rarely of several stacks, and the library does in ways of its own.

const placed = { securityGroups: ['v-own'], stack: 'later' };

const designs: Readonly<Record<string, Design>> = {
  'an interface of an instance, of which the subnet is exported before the groups': withLaterStack(
    drawn(
      vpc(
        'V',
        {},
        isolatedGroup('Apps'),
        securityGroup('Own'),
        instance('Host', { ...placed, associatePublicIpAddress: false }),
      ),
    ),
  ),
  'an instance without one, of which the groups are exported before the subnet': withLaterStack(
    drawn(vpc('V', {}, isolatedGroup('Apps'), securityGroup('Own'), instance('Host', placed))),
  ),
};

test.each(Object.entries(designs))('%s', (_, design) => {
  expect(judge(design)).toEqual({ is: 'accepted' });
});

test('what only one end can say, where its rules stand in the stack before', () => {
  const balanced = withLaterStack(
    drawn(
      vpc(
        'V',
        {},
        isolatedGroup('Apps'),
        securityGroup('Own'),
        loadBalancer('Lb', { ...placed, onePerZone: true }),
        listener('Http', 'v-lb', { protocol: 'HTTP', targetPort: 80 }),
        instance('Host', { stack: 'later' }),
      ),
    ),
  );
  const call = { id: 'call', verb: 'allowDefaultPortTo', on: 'v-lb-http', other: 'v-host' } as const;
  expect(judge(connecting([call], balanced))).toMatchObject({ is: 'rejected', code: 'connection/cycle' });
});

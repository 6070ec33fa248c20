import { describe, expect, it } from 'vitest';
import {
  autoScalingGroup,
  connecting,
  drawn,
  instance,
  listener,
  loadBalancer,
  vpc,
} from '../checks/test-design.ts';
import type { Call, Listener } from '../kinds/index.ts';
import { callsOf } from './queries.ts';
import { drawnCalls, targetBehind, targetByName } from './targets.ts';

const withListener = (fields: Partial<Listener>) =>
  drawn(
    vpc(
      'V',
      {},
      loadBalancer('Alb'),
      listener('Http', 'v-alb', fields),
      autoScalingGroup('Fleet'),
      instance('Web'),
    ),
  );
const targets = ['v-fleet', 'v-web'];
const design = withListener({ targetPort: 8080, targets });
const requests: Call = {
  id: 'requests',
  verb: 'allowTo',
  on: 'v-alb-http',
  other: 'v-web',
  port: 'tcp',
  fromPort: 8080,
};

describe('drawnCalls', () => {
  it('has a connection for each target', () => {
    expect(drawnCalls(design).map(({ id, fromPort }) => [id, fromPort])).toEqual([
      ['v-alb-http/v-fleet', 8080],
      ['v-alb-http/v-web', 8080],
    ]);
    expect(callsOf(design)).toEqual([]);
  });

  it('has one for a target and the connection by which its requests pass', () => {
    const both = connecting([requests], design);
    expect(drawnCalls(both).map(({ id }) => id)).toEqual(['requests', 'v-alb-http/v-fleet']);
    expect(targetBehind(both, requests)?.target).toBe('v-web');
    expect(targetBehind(both, { ...requests, fromPort: 22 })).toBeUndefined();
  });

  it('has none for targets that get no requests', () => {
    expect(drawnCalls(withListener({ targets, action: 'redirect' }))).toEqual([]);
  });

  it.each([
    [{ targets, targetProtocol: 'HTTPS' } as const, 443],
    [{ targets }, undefined],
  ])('knows the port of %o', (fields, port) => {
    expect(drawnCalls(withListener(fields))[0]?.fromPort).toBe(port);
  });
});

describe('targetByName', () => {
  it.each(['v-alb-http/v-alb', 'v-alb/v-fleet', 'v-alb-http', 'v-alb-http/v-fleet/v-web', 'nobody/v-web'])(
    'knows no target %s',
    (name) => {
      expect(targetByName(design, name)).toBeUndefined();
    },
  );
});

import { describe, expect, it } from 'vitest';
import { drawn, instance, listener, loadBalancer, vpc } from '../checks/test-design.ts';
import type { Call, Verb } from '../kinds/index.ts';
import { sayingDefaultPort, sayingPort } from './default-port.ts';

const design = drawn(
  vpc('V', {}, loadBalancer('Alb'), listener('Http', 'v-alb', { port: 8080 }), instance('Web')),
);
const call = (verb: Verb, on: string, other?: string): Call => ({
  id: 'call',
  verb,
  on,
  port: 'tcp',
  fromPort: 443,
  ...(other === undefined ? {} : { other }),
});
const web = 'v-web';
const http = 'v-alb-http';

describe('a connection of the default port', () => {
  it.each([
    ['to the other', call('allowTo', web, http), 'allowToDefaultPort'],
    ['from the other', call('allowFrom', http, web), 'allowDefaultPortFrom'],
    ['from anyone', call('allowFromAnyIpv4', http), 'allowDefaultPortFromAnyIpv4'],
    ['among members', call('allowInternally', http), 'allowDefaultPortInternally'],
  ] as const)('is said without a port and again with the same: %s', (_, said, verb) => {
    const changes = sayingDefaultPort(design, said);
    expect(changes).toMatchObject({ verb, port: undefined, fromPort: undefined });
    expect(sayingPort(design, { ...said, verb })).toEqual({ verb: said.verb, port: 'tcp', fromPort: 8080 });
  });

  it.each([
    ['who has none is opened', call('allowTo', http, web)],
    ['it is about who opens', call('allowFrom', web, http)],
    ['a group alone is meant', call('addIngressRule', http, web)],
  ])('is not there where %s', (_, said) => {
    expect(sayingDefaultPort(design, said)).toBeUndefined();
  });
});

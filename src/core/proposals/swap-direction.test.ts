import { describe, expect, it } from 'vitest';
import {
  database,
  drawn,
  internet,
  listener,
  loadBalancer,
  securityGroup,
  vpc,
} from '../checks/test-design.ts';
import { type Call, type Verb, verbs } from '../kinds/index.ts';
import { swapDirection } from './swap-direction.ts';

const design = drawn(
  vpc(
    'V',
    {},
    securityGroup('Web'),
    database('Data'),
    database('Copy', { engine: 'mysql' }),
    loadBalancer('Lb'),
    listener('Open', 'v-lb'),
  ),
  internet('Internet'),
);
const [web, data, copy, open] = ['v-web', 'v-data', 'v-copy', 'v-lb-open'];

function said(verb: Verb, on: string, other?: string, port: Partial<Call> = {}): Call {
  return { id: 'c', verb, on, ...(other === undefined ? {} : { other }), ...port };
}

function swapped(call: Call): Call | undefined {
  const changes = swapDirection(design, call);
  // What is taken back is there no more.
  return changes && JSON.parse(JSON.stringify({ ...call, ...changes }));
}

const tcp = (fromPort: number): Partial<Call> => ({ port: 'tcp', fromPort });

describe('swapDirection', () => {
  it('keeps the side on which it is said', () => {
    const call = said('allowFrom', web, 'internet', tcp(443));
    expect(swapped(call)).toEqual({ ...call, verb: 'allowTo' });
  });

  it.each([
    ['to the other', said('allowToDefaultPort', web, data), said('allowFrom', web, data, tcp(5432))],
    ['from the other', said('allowDefaultPortFrom', data, web), said('allowTo', data, web, tcp(5432))],
    [
      'from anyone',
      said('allowDefaultPortFromAnyIpv4', data),
      said('allowToAnyIpv4', data, undefined, tcp(5432)),
    ],
  ])(
    'opens the port that was meant where the other end has no default port, and comes back: %s',
    (_, call, other) => {
      expect(swapped(call)).toEqual(other);
      expect(swapped(other)).toEqual(call);
    },
  );

  it('means the default port of the other end where that has one', () => {
    expect(swapped(said('allowToDefaultPort', data, copy))).toEqual(said('allowDefaultPortFrom', data, copy));
    expect(swapped(said('allowDefaultPortFrom', data, copy))).toEqual(said('allowToDefaultPort', data, copy));
  });

  it('leaves the number to the person where nobody knows it', () => {
    expect(swapped(said('allowToDefaultPort', web, open))).toEqual(
      said('allowFrom', web, open, { port: 'tcp' }),
    );
  });

  it('leaves a port as it is said, unless it is the default one', () => {
    expect(swapped(said('allowFrom', web, data, tcp(443)))).toEqual(said('allowTo', web, data, tcp(443)));
    expect(swapped(said('addEgressRule', web, data, tcp(5432)))).toEqual(
      said('addIngressRule', web, data, tcp(5432)),
    );
  });

  it.each(verbs.map(({ value }) => value))('done twice is what it was before: %s', (verb) => {
    const call = said(verb, web);
    const once = swapped(call);
    if (!once) {
      expect(['allowInternally', 'allowDefaultPortInternally']).toContain(verb);
      return;
    }
    // Nobody here has a default port.
    if (verb.includes('DefaultPort')) return;
    expect(swapped(once)).toEqual(call);
  });
});

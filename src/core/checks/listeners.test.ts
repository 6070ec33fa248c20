import { describe, expect, it } from 'vitest';
import { finding } from '../base/finding.ts';
import { apply } from '../commands/apply.ts';
import type { Design } from '../design/design.ts';
import { fixesFor } from '../findings/fixes.ts';
import type { Listener, LoadBalancer } from '../kinds/index.ts';
import { addListener } from '../proposals/add-workload.ts';
import { listenerCertificates, listenerPorts, listenerTargets } from './listeners.ts';
import { drawn, foundBy, isolatedGroup, listener, loadBalancer, vpc } from './test-design.ts';

function listening(...fields: readonly Partial<Listener>[]): Design {
  return drawn(
    vpc(
      'Orders',
      {},
      isolatedGroup('Data', { cidrMask: 24 }),
      loadBalancer('Alb'),
      loadBalancer('Other'),
      listener('Elsewhere', 'orders-other', { port: 80, targetPort: 80 }),
      ...fields.map((said, index) => listener(`L${index + 1}`, 'orders-alb', { targetPort: 80, ...said })),
    ),
  );
}

const found = (...fields: readonly Partial<Listener>[]) => foundBy(listenerPorts, listening(...fields));

describe('two listeners of one load balancer on one port', () => {
  it('are found, also where one of them only says its protocol', () => {
    const at = { id: 'orders-alb-l2', field: 'port' };
    const facts = { name: 'L2', port: 80, other: 'L1', balancer: 'Alb' };
    expect(found({ port: 80 }, { port: 80, protocol: 'HTTP' })).toEqual([
      finding('listener/port-twice', at, facts),
    ]);
    expect(found({ protocol: 'HTTP' }, { port: 80 })).toHaveLength(1);
    expect(found({ port: 80 }, { port: 8080 }, { protocol: 'HTTPS' })).toEqual([]);
  });

  it('are told apart by a port on which nothing listens', () => {
    const design = listening({ port: 80 }, { port: 80 });
    const [matter] = foundBy(listenerPorts, design);
    if (!matter) throw new Error('not found');
    expect(fixesFor(matter, design).map(({ label }) => label)).toEqual(['Use port 8080']);
  });

  it('never come from adding listeners, however many', () => {
    let design = listening();
    const balancer = design.things.find((thing): thing is LoadBalancer => thing.id === 'orders-alb');
    if (!balancer) throw new Error('no load balancer');
    for (let more = 0; more < 7; more += 1) {
      const proposed = addListener(design, balancer);
      const applied = proposed.ok ? apply(design, proposed.value.command) : proposed;
      if (!applied.ok) throw new Error('refused');
      design = applied.value;
    }
    expect(foundBy(listenerPorts, design)).toEqual([]);
  });
});

it('certificates are found where a listener speaks HTTP, by its protocol or its port', () => {
  const certificateArns = ['arn:aws:iam::123456789012:server-certificate/web'];
  const speaking = (...fields: readonly Partial<Listener>[]) =>
    foundBy(listenerCertificates, listening(...fields.map((one) => ({ ...one, certificateArns })))).map(
      ({ at: { id } }) => id,
    );
  expect(
    speaking({ port: 80 }, { port: 443 }, { protocol: 'HTTP', port: 443 }, { protocol: 'HTTPS' }),
  ).toEqual(['orders-alb-l1', 'orders-alb-l3']);
});

it('listeners without targets are found where they forward', () => {
  const design = listening({}, { targets: ['gone'] }, { action: 'redirect' }, { action: 'fixed-response' });
  expect(foundBy(listenerTargets, design).map(({ at: { id } }) => id)).toEqual([
    'orders-other-elsewhere',
    'orders-alb-l1',
  ]);
});

import { ipRange } from '../../core/checks/test-design.ts';
import { vpcsOf } from '../../core/design/queries.ts';
import type { Database, Thing } from '../../core/kinds/index.ts';
import { type Fault, pick } from '../random/faults/fault.ts';
import { called, type SaidCall, wired } from './connected.ts';
import type { FaultsWithFixes } from './fault.ts';
import { standing, storing } from './standing.ts';

export const connectionFaults: FaultsWithFixes<'connection'> = {
  'connection/no-other-end': called((choice) => ({
    verb: pick(choice, ['allowTo', 'allowFrom', 'addIngressRule']),
    port: 'allTcp',
    ...(choice % 2 === 0 ? { other: 'gone' } : {}),
  })),
  'connection/protocol-by-form': called((choice) => ({
    verb: 'allowFromAnyIpv4',
    port: 'protocol',
    protocol: pick(choice, [1, 6, 17, 58]),
  })),
  'connection/port-range': called((choice) => ({
    verb: 'allowFromAnyIpv4',
    port: pick(choice, ['tcpRange', 'udpRange']),
    fromPort: 1 + choice,
    toPort: choice,
  })),
  'connection/open-to-anyone': called((choice) => ({
    verb: 'allowFromAnyIpv4',
    port: pick(choice, ['allTcp', 'allTraffic', 'tcpRange']),
    fromPort: choice % 22,
    toPort: 22 + choice,
  })),
  'connection/covered': wired((choice) => [
    { verb: 'allowFromAnyIpv4', port: pick(choice, ['allTcp', 'allTraffic']) },
    { verb: 'allowFromAnyIpv4', port: 'tcp', fromPort: choice },
  ]),
  'connection/same-rule': wired(
    (choice) =>
      ['office', 'desk'].map((other) => ({ verb: 'allowFrom', other, port: 'tcp', fromPort: choice })),
    (choice) => ({ disableInlineRules: choice % 2 === 0 }),
    () => [ipRange('Office', '10.1.0.0/16'), ipRange('Desk', '10.1.7.7/16')],
  ),
  'connection/port-lost': (design, choice) => {
    const shared = { securityGroups: ['web-group'], subnetType: 'isolated' } as const;
    const store =
      (id: string, fields: Partial<Database>): Fault =>
      (of) =>
        storing(() => ({ ...shared, id, constructId: `Faulty${id}`, ...fields }))(of, choice);
    const mysql = { engine: 'mysql', engineVersion: '8.4.8' } as const;
    const both = store('two', mysql)(store('one', {})(design, choice), choice);
    const verb = pick<SaidCall['verb']>(choice, ['allowDefaultPortFrom', 'allowDefaultPortFromAnyIpv4']);
    return wired(
      () => ['one', 'two'].map((on) => ({ on, verb, other: 'faulty-client' })),
      undefined,
      () => [ipRange('Faulty-client', '10.1.0.0/16')],
    )(both, choice);
  },
  'connection/twice': wired((choice) =>
    ['first', 'second'].map((description) => ({
      verb: pick(choice, ['allowFromAnyIpv4', 'allowInternally']),
      port: 'allTcp',
      description,
    })),
  ),
  'connection/does-nothing': wired(
    (choice) => [{ verb: 'allowToAnyIpv4', port: pick(choice, ['allTcp', 'allTraffic']) }],
    (choice) => (choice % 3 === 0 ? { allowAllOutbound: true } : {}),
  ),
  'connection/no-way': (design, choice) => {
    const placed = standing(pick(choice, ['instance', 'load-balancer']), () => ({}))(design, choice);
    const call = {
      id: 'faulty-call',
      on: 'faulty-machine',
      verb: 'allowFromAnyIpv4',
      port: 'allTcp',
    } as const;
    return { ...placed, calls: [call] };
  },
  'connection/other-vpc': (design, choice) => {
    const [vpc, other] = vpcsOf(design).toSpliced(0, choice % 2);
    if (!vpc || !other) return design;
    const group = (id: string, parent: string): Thing => ({
      id,
      kind: 'security-group',
      parent,
      label: id,
      constructId: id,
    });
    return {
      ...design,
      things: [...design.things, group('here', vpc.id), group('there', other.id)],
      calls: [{ id: 'faulty-call', verb: 'allowTo', on: 'here', other: 'there', port: 'allTcp' }],
    };
  },
  'connection/to-itself': wired(
    (choice) => [{ verb: pick(choice, ['allowTo', 'allowFrom']), other: 'web-group', port: 'allTcp' }],
    () => ({ allowAllOutbound: false }),
  ),
};

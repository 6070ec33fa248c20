import type { Design } from '../../../core/design/design.ts';
import { callsOf } from '../../../core/design/queries.ts';
import type { Call, SecurityGroup, Thing } from '../../../core/kinds/index.ts';
import { freeId } from '../../../core/proposals/proposal.ts';
import { addToVpc } from '../edits.ts';
import { type Faults, type NonEmpty, pick } from './fault.ts';

export const connectionFaults: Faults = {
  'all outbound traffic by a rule': (design, choice) =>
    connected(design, choice, [{ verb: 'allowToAnyIpv4', port: 'allTraffic' }], { allowAllOutbound: false }),
  'the default port of what has none': (design, choice) =>
    connected(design, choice, [{ verb: pick(choice, defaultPortVerbs), other: ITSELF }]),
  'a connection without a port': (design, choice) =>
    connected(design, choice, [{ verb: 'allowFromAnyIpv4', ...pick(choice, incompletePorts) }]),
  'a connection without its other end': (design, choice) =>
    connected(design, choice, [
      { verb: pick(choice, ['allowTo', 'allowFrom', 'addIngressRule', 'addEgressRule']), port: 'allTcp' },
    ]),
  'a range of ports backwards': (design, choice) =>
    connected(design, choice, [
      {
        verb: 'allowFromAnyIpv4',
        port: pick(choice, ['tcpRange', 'udpRange']),
        fromPort: 90 + choice,
        toPort: 80,
      },
    ]),
  'an ICMP type or code beyond a byte': (design, choice) =>
    connected(design, choice, [
      {
        verb: 'allowFromAnyIpv4',
        port: 'icmpTypeAndCode',
        ...pick(choice, [
          { fromPort: 256, toPort: 0 },
          { fromPort: 3, toPort: 443 },
        ]),
      },
    ]),
  'a protocol without a name': (design, choice) =>
    connected(design, choice, [
      { verb: 'allowFromAnyIpv4', port: 'protocol', protocol: 200 + (choice % 50) },
    ]),
  'one rule in two spellings': (design, choice) => {
    const ranges = ['10.1.0.0/16', '10.1.7.7/16'].map(
      (cidr, index): Thing => ({
        id: freeId(design, `faulty-range-${index}`),
        kind: 'ip-range',
        parent: design.stacks[0]?.id ?? '',
        label: 'Faulty',
        cidr,
      }),
    );
    return connected(
      { ...design, things: [...design.things, ...ranges] },
      choice,
      ranges.map(({ id }) => ({ verb: 'allowFrom', other: id, port: 'tcp', fromPort: choice })),
    );
  },
  'security groups of one name': (design, choice) => {
    const names = pick(choice, [
      ['same', 'same'],
      ['same', 'Same'],
    ]);
    return names.reduce(
      (broken, securityGroupName) => connected(broken, choice, [], { securityGroupName }),
      design,
    );
  },
};

type FaultyCall = Omit<Call, 'id' | 'on'>;

const defaultPortVerbs = [
  'allowDefaultPortFrom',
  'allowDefaultPortTo',
  'allowToDefaultPort',
  'allowDefaultPortInternally',
  'allowDefaultPortFromAnyIpv4',
] as const;

const incompletePorts: NonEmpty<Partial<FaultyCall>> = [
  {},
  { port: 'tcp' },
  { port: 'udpRange', fromPort: 53 },
  { port: 'protocol' },
];

/** Stands for the group that is added. */
const ITSELF = 'itself';

/** One more security group in one of the VPCs, with connections behind all others. */
function connected(
  design: Design,
  choice: number,
  faulty: readonly FaultyCall[],
  fields: Partial<SecurityGroup> = {},
): Design {
  const grouped = addToVpc(design, choice, 'faulty-group', (added) => ({
    ...added,
    kind: 'security-group',
    ...fields,
  }));
  const id = grouped.things.at(-1)?.id;
  if (grouped === design || id === undefined || faulty.length === 0) return grouped;
  const calls = faulty.map((call, index): Call => {
    const other = call.other === ITSELF ? { other: id } : {};
    return { ...call, ...other, id: `${id}-call-${index}`, on: id };
  });
  return { ...grouped, calls: [...callsOf(design), ...calls] };
}

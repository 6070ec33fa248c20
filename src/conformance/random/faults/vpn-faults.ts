import type { Design } from '../../../core/design/design.ts';
import type { VpnConnection } from '../../../core/kinds/index.ts';
import { freeId } from '../../../core/proposals/proposal.ts';
import { editVpc, mapGroups } from '../edits.ts';
import { type Fault, type Faults, pick } from './fault.ts';

export const vpnFaults: Faults = {
  'a gateway switched off beside a connection': (design, choice) =>
    editVpc(connected(design, choice, { givenWithVpc: choice % 2 === 0 }), choice, (vpc) => ({
      ...vpc,
      vpnGateway: false,
    })),
  'a gateway switched off that has an ASN': (design, choice) =>
    editVpc(design, choice, (vpc) => ({ ...vpc, vpnGateway: false, vpnGatewayAsn: 64_512 })),
  'a gateway of a VPC without subnets': (design, choice) =>
    editVpc(
      mapGroups(connected(design, choice, { givenWithVpc: choice % 2 === 0 }), (group) => ({
        ...group,
        reserved: true,
      })),
      choice,
      (vpc) => (choice % 3 === 0 ? { ...vpc, vpnGateway: true } : vpc),
    ),
  'an ASN between the private ones': (design, choice) =>
    editVpc(design, choice, ({ vpnGateway: _, ...vpc }) => ({
      ...vpc,
      vpnGatewayAsn: pick(choice, [65_535, 70_000, 4_199_999_999]),
    })),
  'propagation to a group that is not there': (design, choice) =>
    editVpc(design, choice, (vpc) => ({
      ...vpc,
      vpnGateway: true,
      vpnRoutePropagation: [{ subnetGroup: 'nowhere' }],
    })),
  'propagation to a type of which there may be none': (design, choice) =>
    editVpc(design, choice, (vpc) => ({
      ...vpc,
      vpnGateway: true,
      vpnRoutePropagation: [{ subnetType: pick(choice, ['public', 'private', 'isolated'] as const) }],
    })),
  'propagation without a gateway': (design, choice) =>
    editVpc(design, choice, ({ vpnGateway: _, vpnGatewayAsn: __, ...vpc }) => ({
      ...vpc,
      vpnRoutePropagation: [{}],
    })),
  'a connection without address': (design, choice) => connected(design, choice, {}, 'ip'),
  'a connection to what is no address': connecting(() => ({ ip: '203.0.113.256' })),
  'a connection to a private address': connecting(() => ({ ip: '10.1.2.3' })),
  'a connection that brings its gateway': (design, choice) =>
    connected(
      editVpc(design, choice, ({ vpnGateway: _, vpnGatewayAsn: __, ...vpc }) => vpc),
      choice,
      { asn: 65_010 },
    ),
  'one ASN on both sides': (design, choice) =>
    editVpc(connected(design, choice, { asn: 64_600 }), choice, ({ vpnGateway: _, ...vpc }) => ({
      ...vpc,
      vpnGatewayAsn: 64_600,
    })),
  'static routing without routes': connecting(() => ({ routing: 'static' })),
  'a static route twice, or of the same digits': connecting((choice) => ({
    routing: 'static',
    staticRoutes: ['11.0.0.0/16', pick(choice, ['11.0.0.0/16', '1.10.0.0/16'])],
  })),
  'a static route inside the VPC, or with host bits': connecting((choice) => ({
    routing: 'static',
    staticRoutes: [pick(choice, ['10.0.0.0/28', '192.168.1.7/24', '10.0.0.0/8'])],
  })),
  'a CIDR inside a tunnel that AWS does not take': connecting((choice) => ({
    tunnelOptions: [
      {
        tunnelInsideCidr: pick(choice, [
          '169.254.0.0/30',
          '169.254.169.252/30',
          '169.254.10.0/29',
          '169.254.10.1/30',
          '10.9.0.0/30',
        ]),
      },
    ],
  })),
  'a CIDR inside two tunnels': connecting(() => ({
    tunnelOptions: [{ tunnelInsideCidr: '169.254.9.0/30' }, { tunnelInsideCidr: '169.254.9.0/30' }],
  })),
  'a CIDR inside tunnels of two connections': (design, choice) => {
    const tunnelOptions = [{ tunnelInsideCidr: '169.254.9.0/30' }];
    return connected(connected(design, choice, { tunnelOptions }), choice, {
      tunnelOptions,
      constructId: 'Second',
    });
  },
  'alarms of one name, under tags without a value': (design, choice) => {
    const alarm = {
      metric: 'tunnel-state',
      comparison: 'less',
      threshold: 1,
      evaluationPeriods: 3,
      alarmName: 'down',
    } as const;
    const topicArn = 'arn:aws:sns:us-east-1:123456789012:on-call';
    const alarmed = connected(design, choice, { alarms: [alarm, { ...alarm, topicArn }] });
    const tags = [{ key: 'core', value: '' }];
    return pick(choice, [
      alarmed,
      editVpc(alarmed, choice, (vpc) => ({ ...vpc, tags })),
      connected(design, choice, { alarms: [alarm], tags }),
    ]);
  },
  'three tunnels': connecting(() => ({ tunnelOptions: [{}, {}, {}] })),
  'connections of one name': (design, choice) => connected(connected(design, choice, {}), choice, {}),
  'a connection with a name that the VPC has': connecting((choice) => ({
    constructId: pick(choice, ['IGW', 'Resource', 'Default', 'VpnGateway', 'toString', 'PublicSubnet1']),
  })),
};

function connecting(fields: (choice: number) => Partial<VpnConnection>): Fault {
  return (design, choice) =>
    connected(design, choice, { ...fields(choice), ...(choice % 2 === 0 ? { givenWithVpc: true } : {}) });
}

/** One more connection in a chosen VPC, without one of its fields if so told. */
export function connected(
  design: Design,
  choice: number,
  fields: Partial<VpnConnection>,
  without?: keyof VpnConnection,
): Design {
  const vpcs = design.things.filter((thing) => thing.kind === 'vpc');
  const vpc = vpcs[choice % vpcs.length];
  if (!vpc) return design;
  const connection: VpnConnection = {
    id: freeId(design, 'vpn-fault'),
    kind: 'vpn-connection',
    parent: vpc.id,
    label: 'Faulty',
    constructId: 'Faulty',
    ip: '203.0.113.77',
    ...fields,
  };
  const { [without ?? 'note']: _, ...left } = connection;
  return { ...design, things: [...design.things, without ? (left as VpnConnection) : connection] };
}

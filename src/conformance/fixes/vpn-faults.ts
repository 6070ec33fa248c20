import type { Design } from '../../core/design/design.ts';
import type { Vpc, VpnConnection } from '../../core/kinds/index.ts';
import { editVpc, mapGroups } from '../random/edits.ts';
import type { Fault } from '../random/faults/fault.ts';
import { pick } from '../random/faults/fault.ts';
import { connected } from '../random/faults/vpn-faults.ts';
import { inMexico, withoutPublicIp } from './edited.ts';
import type { FaultsWithFixes } from './fault.ts';

const silent = { metric: 'tunnel-state', comparison: 'less', threshold: 1, evaluationPeriods: 3 } as const;
const alarm = { ...silent, alarmName: 'down' } as const;

export const vpnFaults: FaultsWithFixes<'vpn'> = {
  'vpn/gateway-off': connecting((choice) => ({ givenWithVpc: choice % 2 === 0 }), { vpnGateway: false }),
  'vpn/no-subnets': (design, choice) =>
    editVpc(
      mapGroups(withoutConnections(design), (group) => ({ ...withoutPublicIp(group), reserved: true })),
      choice,
      (vpc) => ({ ...withoutGateway(vpc), layout: 'own', vpnGateway: true }),
    ),
  'vpn/propagates-nowhere': (design, choice) =>
    editVpc(design, choice, (vpc) => ({
      ...vpc,
      vpnGateway: true,
      vpnRoutePropagation: [{}, { subnetGroup: 'nowhere' }],
    })),
  'vpn/propagation-unused': (design, choice) =>
    editVpc(withoutConnections(design), choice, (vpc) => ({
      ...withoutGateway(vpc),
      vpnRoutePropagation: [{}],
    })),
  'vpn/asn-taken-over': (design, choice) =>
    connecting(() => ({ asn: 65_010 }))(withoutConnections(design), choice),
  'vpn/asn-not-amazon': (design, choice) =>
    editVpc(design, choice, (vpc) => ({
      ...withoutGateway(vpc),
      vpnGatewayAsn: pick(choice, [65_535, 70_000, 4_199_999_999]),
    })),
  'vpn/one-asn': connecting(
    (choice) => ({ asn: pick(choice, [64_600, 65_000]) }),
    (choice) => ({
      vpnGatewayAsn: pick(choice, [64_600, 65_000]),
    }),
  ),
  'vpn/no-static-routes': connecting(() => ({ routing: 'static' }), { vpnGateway: true }),
  'vpn/route-host-bits': connecting(staticTo('192.168.1.7/24', '172.16.0.0/12'), { vpnGateway: true }),
  'vpn/route-inside-vpc': (design, choice) => {
    const vpcs = design.things.filter((thing) => thing.kind === 'vpc');
    const own = vpcs[choice % vpcs.length]?.cidr ?? '10.0.0.0/16';
    return connecting(staticTo(own), { vpnGateway: true })(design, choice);
  },
  'vpn/routes-alike': connecting(staticTo('11.0.0.0/16', '1.10.0.0/16'), { vpnGateway: true }),
  'vpn/inside-cidr': connecting(
    (choice) => ({
      tunnelOptions: [
        { tunnelInsideCidr: pick(choice, ['169.254.0.0/30', '169.254.9.0/29', '10.9.0.0/30']) },
      ],
    }),
    { vpnGateway: true },
  ),
  'vpn/inside-cidr-twice': connecting(
    () => ({
      tunnelOptions: [{ tunnelInsideCidr: '169.254.9.0/30' }, { tunnelInsideCidr: '169.254.9.0/30' }],
    }),
    { vpnGateway: true },
  ),
  'vpn/topic-elsewhere': (design, choice) => {
    const topicArn = 'arn:aws:sns:us-east-1:123456789012:on-call';
    return inMexico(
      connecting(() => ({ alarms: [{ ...silent, topicArn }] }), { vpnGateway: true })(design, choice),
    );
  },
  'vpn/alarm-name-twice': connecting(() => ({ alarms: [alarm, alarm] }), { vpnGateway: true }),
};

function staticTo(...staticRoutes: readonly string[]): () => Partial<VpnConnection> {
  return () => ({ routing: 'static', staticRoutes });
}

/** A connection in a VPC that says this of its gateway, and else nothing. */
function connecting(
  fields: (choice: number) => Partial<VpnConnection>,
  gateway: Partial<Vpc> | ((choice: number) => Partial<Vpc>) = {},
): Fault {
  return (design, choice) =>
    editVpc(connected(design, choice, fields(choice)), choice, (vpc) => ({
      ...withoutGateway(vpc),
      ...(typeof gateway === 'function' ? gateway(choice) : gateway),
    }));
}

function withoutGateway({ vpnGateway: _, vpnGatewayAsn: __, vpnRoutePropagation: ___, ...vpc }: Vpc): Vpc {
  return vpc;
}

function withoutConnections(design: Design): Design {
  return { ...design, things: design.things.filter(({ kind }) => kind !== 'vpn-connection') };
}

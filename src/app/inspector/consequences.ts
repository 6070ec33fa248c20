import {
  countImpacts,
  type Id,
  type Network,
  type SubnetImpact,
  type SubnetNetwork,
  type SubnetState,
  stays,
  subnetImpacts,
  type VpcNetwork,
} from '../../core/index.ts';
import { standingGateways, standingInstances, vpcNetwork } from './network-of.ts';

/** What a change does to the subnets, routes and gateways of a VPC, in one line; empty where it does nothing. */
export function consequences(vpc: Id, before: Network, after: Network): string {
  const impacts = subnetImpacts(before, after).filter((impact) => impact.vpc === vpc);
  const parts = [
    moves(impacts),
    comesOrGoes(...comings(impacts), 'subnet', 'subnets'),
    fits(impacts),
    comesOrGoes(...routes(impacts), 'default route', 'default routes'),
    comesOrGoes(...change(vpc, before, after, gateways), 'NAT gateway', 'NAT gateways'),
    comesOrGoes(
      ...change(vpc, before, after, (found) => standingInstances(found).length),
      'NAT instance',
      'NAT instances',
    ),
  ].filter((part) => part !== '');
  return parts.length === 1 && parts[0] === CIDRS_STAY ? '' : parts.join('; ');
}

const CIDRS_STAY = 'CIDRs stay';

function moves(impacts: readonly SubnetImpact[]): string {
  const stay = impacts.filter(stays);
  const moved = stay.filter(({ change }) => change === 'moved').length;
  if (moved === 0) return stay.length === 0 ? '' : CIDRS_STAY;
  const { before } = countImpacts(impacts);
  return `${moved} of ${before} subnets ${moved === 1 ? 'gets a new CIDR' : 'get new CIDRs'}`;
}

/** Subnets that are asked for and those that no longer are, whether or not they find space. */
function comings(impacts: readonly SubnetImpact[]): readonly [number, number] {
  const asked = (state: SubnetState) => state === 'standing' || state === 'no-space';
  const come = impacts.filter(({ was, is }) => !asked(was) && asked(is)).length;
  const go = impacts.filter(({ was, is }) => asked(was) && !asked(is)).length;
  return [come, go];
}

/** Subnets that find no space any more, and those that find some again. */
function fits(impacts: readonly SubnetImpact[]): string {
  const won = impacts.filter(({ was, is }) => was === 'no-space' && is === 'standing').length;
  const lost = impacts.filter(({ was, is }) => was === 'standing' && is === 'no-space').length;
  const parts = [
    won > 0 ? `${won} ${won === 1 ? 'subnet fits' : 'subnets fit'} then` : '',
    lost > 0 ? `${lost} ${lost === 1 ? 'subnet no longer fits' : 'subnets no longer fit'}` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** Default routes that come and go among the subnets that stay. */
function routes(impacts: readonly SubnetImpact[]): readonly [number, number] {
  const stay = impacts.filter(stays);
  const come = stay.filter(({ before, after }) => !isRouted(before) && isRouted(after)).length;
  const go = stay.filter(({ before, after }) => isRouted(before) && !isRouted(after)).length;
  return [come, go];
}

function isRouted(subnet: SubnetNetwork | undefined): boolean {
  return subnet?.created !== undefined && subnet.created.defaultRoute.to !== 'none';
}

function gateways(vpc: VpcNetwork): number {
  return standingGateways(vpc).length + (vpc.regionalNat ? 1 : 0);
}

function change(
  vpc: Id,
  before: Network,
  after: Network,
  count: (of: VpcNetwork) => number,
): readonly [number, number] {
  const countIn = (network: Network) => {
    const found = vpcNetwork(network, vpc);
    return found ? count(found) : 0;
  };
  const more = countIn(after) - countIn(before);
  return [Math.max(0, more), Math.max(0, -more)];
}

function comesOrGoes(come: number, go: number, one: string, many: string): string {
  const parts = [
    come > 0 ? `${come} ${come === 1 ? `${one} comes` : `${many} come`}` : '',
    go > 0 ? `${go} ${go === 1 ? `${one} goes` : `${many} go`}` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

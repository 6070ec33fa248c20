import type { SubnetNetwork, VpcNetwork } from '../../core/index.ts';
import { formatBlock } from '../../core/index.ts';
import { standingGateways } from './network-of.ts';

/** What a change to a VPC does to its subnets, routes and gateways, in one line; empty where it does nothing. */
export function consequences(before: VpcNetwork, after: VpcNetwork): string {
  const was = created(before);
  const is = created(after);
  const kept = [...was.keys()].filter((key) => is.has(key));
  const placed = kept.filter(
    (key) => cidrOf(was.get(key)) !== undefined && cidrOf(is.get(key)) !== undefined,
  );
  const gateways = standingGateways(after).length - standingGateways(before).length;
  const parts = [
    moves(placed, was, is),
    comesOrGoes(is.size - kept.length, was.size - kept.length, 'subnet', 'subnets'),
    fits(kept, was, is),
    comesOrGoes(...routes(placed, was, is), 'default route', 'default routes'),
    comesOrGoes(Math.max(0, gateways), Math.max(0, -gateways), 'NAT gateway', 'NAT gateways'),
  ].filter((part) => part !== '');
  return parts.length === 1 && parts[0] === CIDRS_STAY ? '' : parts.join('; ');
}

const CIDRS_STAY = 'CIDRs stay';

type Created = SubnetNetwork & { readonly created: NonNullable<SubnetNetwork['created']> };

/** Subnets by where they come from: the group and the zone. */
function created(vpc: VpcNetwork): ReadonlyMap<string, Created> {
  const found = new Map<string, Created>();
  for (const { subnets } of vpc.groups)
    for (const subnet of subnets)
      if (subnet.created)
        found.set(`${subnet.origin.id} ${subnet.zoneIndex}`, { ...subnet, created: subnet.created });
  return found;
}

type Subnets = ReadonlyMap<string, Created>;

function moves(kept: readonly string[], was: Subnets, is: Subnets): string {
  const moved = kept.filter((key) => cidrOf(was.get(key)) !== cidrOf(is.get(key))).length;
  if (moved === 0) return kept.length === 0 ? '' : CIDRS_STAY;
  return `${moved} of ${was.size} subnets ${moved === 1 ? 'gets a new CIDR' : 'get new CIDRs'}`;
}

function cidrOf(subnet: SubnetNetwork | undefined): string | undefined {
  return subnet?.block && formatBlock(subnet.block);
}

/** Subnets that find no room any more, and those that find some again. */
function fits(kept: readonly string[], was: Subnets, is: Subnets): string {
  const fitted = (subnets: Subnets, key: string) => cidrOf(subnets.get(key)) !== undefined;
  const lost = kept.filter((key) => fitted(was, key) && !fitted(is, key)).length;
  const won = kept.filter((key) => !fitted(was, key) && fitted(is, key)).length;
  const parts = [
    won > 0 ? `${won} ${won === 1 ? 'subnet fits' : 'subnets fit'} then` : '',
    lost > 0 ? `${lost} ${lost === 1 ? 'subnet no longer fits' : 'subnets no longer fit'}` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** Default routes that come and go among the subnets that stay. */
function routes(kept: readonly string[], was: Subnets, is: Subnets): readonly [number, number] {
  const routed = (subnets: Subnets, key: string) => subnets.get(key)?.created.defaultRoute.to !== 'none';
  const come = kept.filter((key) => !routed(was, key) && routed(is, key)).length;
  const go = kept.filter((key) => routed(was, key) && !routed(is, key)).length;
  return [come, go];
}

function comesOrGoes(come: number, go: number, one: string, many: string): string {
  const parts = [
    come > 0 ? `${come} ${come === 1 ? `${one} comes` : `${many} come`}` : '',
    go > 0 ? `${go} ${go === 1 ? `${one} goes` : `${many} go`}` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

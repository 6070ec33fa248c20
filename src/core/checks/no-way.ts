import { type Finding, finding, type NoWay } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { Id, Place } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { callsOf, nameOfEnd, thingById } from '../design/queries.ts';
import { type Call, isSecurityGroup, type Thing, verbShapes } from '../kinds/index.ts';
import { networkOf, parseBlock } from '../net/ipv4.ts';
import { isPrivate } from '../net/private-space.ts';
import type { Network } from '../network/network.ts';
import { subnetAt } from '../network/path-out.ts';
import { learnsRoutes, type SubnetNetwork, type VpcNetwork } from '../network/vpc-network.ts';
import type { Check, Drawing } from './check.ts';

/** Connections with the internet of what stands where the internet never gets, or from where nobody gets out. */
export const connectionsWithoutWay: Check = memoByIdentity(({ design, network }: Drawing) =>
  callsOf(design).flatMap((call): readonly Finding[] => {
    const end = endOutside(call, design);
    if (end === undefined) return [];
    const { outside, isIpv6 } = end;
    const direction = verbShapes[call.verb].opens === 'other' ? 'in' : 'out';
    const standing = membersOf(call.on, design).flatMap((id) => standings(network).get(id) ?? []);
    const ways = standing.map((one) => {
      const { noWayIn, noWayOut } = (isIpv6 && one.ipv6) || one;
      return direction === 'in' ? noWayIn : noWayOut;
    });
    const [because] = ways;
    // One member of a group that has a way is enough.
    if (because === undefined || ways.includes(undefined)) return [];
    const name = nameOfEnd(design, call.on) ?? call.on;
    return [finding('connection/no-way', { id: call.id }, { name, outside, direction, because })];
  }),
);

interface EndOutside {
  readonly outside: string;
  readonly isIpv6: boolean;
}

/** Who is meant on the internet; `undefined` where the other end may be elsewhere. */
function endOutside({ verb, other }: Call, design: Design): EndOutside | undefined {
  const shape = verbShapes[verb].other;
  if (shape === 'any-ipv4') return { outside: 'the internet', isIpv6: false };
  const end = other === undefined ? undefined : thingById(design, other);
  if (shape !== 'thing' || !end) return undefined;
  if (end.kind === 'internet') return { outside: end.label, isIpv6: end.addresses === 'ipv6' };
  if (end.kind !== 'ip-range') return undefined;
  const block = parseBlock(end.cidr);
  return block && !isPrivate(networkOf(block)) ? { outside: end.label, isIpv6: false } : undefined;
}

/** What a connection is about: a workload itself, the load balancer of a listener, or whoever carries a group. */
function membersOf(id: Id, { things }: Design): readonly Id[] {
  const thing = thingById({ things }, id);
  if (!thing) return [];
  if (thing.kind === 'listener') return [thing.parent];
  return isSecurityGroup(thing) ? (carriers(things).get(id) ?? []) : [id];
}

const carriers = memoByIdentity((things: readonly Thing[]): ReadonlyMap<Id, readonly Id[]> => {
  const byGroup = new Map<Id, Id[]>();
  for (const thing of things) {
    const carried = 'securityGroups' in thing ? thing.securityGroups : undefined;
    for (const group of carried ?? []) byGroup.set(group, [...(byGroup.get(group) ?? []), thing.id]);
  }
  return byGroup;
});

/** What keeps a workload from the internet, each way. */
interface Standing extends Ways {
  /** Over IPv6, for machines in dual stack. */
  readonly ipv6?: Ways;
}

interface Ways {
  readonly noWayIn: NoWay | undefined;
  readonly noWayOut: NoWay | undefined;
}

/** What keeps a workload from getting out to the internet; `undefined` where nothing does, as far as is known. */
export function noWayOut(network: Network, id: Id): NoWay | undefined {
  return standings(network).get(id)?.noWayOut;
}

const standings = memoByIdentity((network: Network): ReadonlyMap<Id, Standing> => {
  const all = network.stacks.flatMap(({ constructs }) => constructs);
  return new Map(
    all.flatMap((made): readonly (readonly [Id, Standing])[] => {
      switch (made.is) {
        case 'instance': {
          const subnets = made.subnet ? subnetsAt(made.vpc, [made.subnet]) : [];
          return [[made.origin.id, standingOfMachine(subnets, made.associatePublicIpAddress)]];
        }
        case 'auto-scaling-group': {
          const subnets = subnetsAt(made.vpc, made.subnets);
          return [[made.origin.id, standingOfMachine(subnets, made.associatePublicIpAddress)]];
        }
        case 'database': {
          const subnets = subnetsAt(made.vpc, made.subnets);
          const hasAddress = () => made.publiclyAccessible !== false;
          const out = noWay(subnets, leads, (subnet) => !isPublic(subnet) || hasAddress());
          return [[made.origin.id, { noWayIn: noWay(subnets, isPublic, hasAddress), noWayOut: out }]];
        }
        case 'load-balancer': {
          const noWayOut = noWay(subnetsAt(made.vpc, made.subnets), leads, () => true);
          return [[made.origin.id, { noWayIn: made.internetFacing ? undefined : 'internal', noWayOut }]];
        }
        default:
          return [];
      }
    }),
  );
});

/** None where one of them learns routes from a virtual private gateway: nobody here knows where these lead. */
function subnetsAt(vpc: VpcNetwork, taken: readonly { readonly origin: Place }[]): readonly SubnetNetwork[] {
  const subnets = taken.flatMap(({ origin }) => subnetAt(vpc, origin) ?? []);
  // Of what exists already nobody here knows the routes.
  if (vpc.existing) return [];
  return subnets.some((subnet) => learnsRoutes(vpc, subnet)) ? [] : subnets;
}

function standingOfMachine(subnets: readonly SubnetNetwork[], hasAddress: boolean | undefined): Standing {
  const getsAddress = ({ created }: SubnetNetwork) => hasAddress ?? created?.mapPublicIpOnLaunch ?? false;
  const goesOut = (subnet: SubnetNetwork) => !isPublic(subnet) || getsAddress(subnet);
  const ipv6 = waysOverIpv6(subnets);
  return {
    noWayIn: noWay(subnets, isPublic, getsAddress),
    noWayOut: noWay(subnets, leads, goesOut),
    ...(ipv6 ? { ipv6 } : {}),
  };
}

function waysOverIpv6(subnets: readonly SubnetNetwork[]): Ways | undefined {
  if (!subnets.some(({ created }) => created?.ipv6)) return undefined;
  const to = ({ created }: SubnetNetwork) => created?.ipv6?.defaultRoute.to;
  const getsAddress = ({ created }: SubnetNetwork) => created?.ipv6?.assignAddressOnCreation === true;
  return {
    noWayIn: noWay(subnets, (subnet) => to(subnet) === 'internet-gateway', getsAddress),
    noWayOut: noWay(subnets, (subnet) => to(subnet) !== 'none', getsAddress),
  };
}

/** What is missing where no subnet has both a route and whatever else it takes. */
function noWay(
  subnets: readonly SubnetNetwork[],
  hasRoute: (subnet: SubnetNetwork) => boolean,
  hasAddress: (subnet: SubnetNetwork) => boolean,
): NoWay | undefined {
  // Where routes of one's own lead isn't known here: traffic may come and go that way.
  if (subnets.length === 0 || subnets.some(hasOwnRoutes)) return undefined;
  const routed = subnets.filter(hasRoute);
  if (routed.length === 0) return 'no-route';
  return routed.some(hasAddress) ? undefined : 'no-address';
}

function hasOwnRoutes({ created }: SubnetNetwork): boolean {
  return created !== undefined && created.routes.length > 0;
}

function isPublic({ created }: SubnetNetwork): boolean {
  return created?.defaultRoute.to === 'internet-gateway';
}

function leads({ created }: SubnetNetwork): boolean {
  return created !== undefined && created.defaultRoute.to !== 'none';
}

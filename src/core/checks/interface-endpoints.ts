import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import { nearest } from '../base/nearest.ts';
import type { Id } from '../base/place.ts';
import { endpointServices } from '../catalog/endpoint-services.ts';
import { thingsByParent } from '../design/queries.ts';
import {
  hasPrivateDns,
  type InterfaceEndpoint,
  isAwsService,
  isFullServiceName,
  type Vpc,
} from '../kinds/index.ts';
import type { Network, SecurityGroupNetwork } from '../network/network.ts';
import type { VpcNetwork } from '../network/vpc-network.ts';
import type { Check } from './check.ts';

/** Services that there are, names that lead to their endpoints, and endpoints that let somebody in. */
export const interfaceEndpoints: Check = ({ design, network, vpcs }) =>
  vpcs.flatMap(({ vpc, built }) => {
    const inside = thingsByParent(design.things).get(vpc.id) ?? [];
    const endpoints = inside.filter((thing) => thing.kind === 'interface-endpoint');
    return endpoints.flatMap((endpoint, index): readonly Finding[] => [
      ...serviceFindings(endpoint),
      ...nameFindings(endpoint, { vpc, built, before: endpoints.slice(0, index), all: endpoints }),
      ...closedFindings(endpoint, vpc, network),
    ]);
  });

const serviceFindings = memoByIdentity((endpoint: InterfaceEndpoint): readonly Finding[] => {
  const { id, label: name, service } = endpoint;
  // An empty one is found too short.
  if (service === '' || isAwsService(endpoint) || isFullServiceName(service)) return [];
  const meant = nearest(
    service,
    endpointServices.map((one) => one.name),
  );
  const facts = { name, service, ...(meant === undefined ? {} : { nearest: meant }) };
  return [finding('endpoint/unknown-service', { id, field: 'service' }, facts)];
});

interface Neighbours {
  readonly vpc: Vpc;
  readonly built: VpcNetwork;
  readonly before: readonly InterfaceEndpoint[];
  readonly all: readonly InterfaceEndpoint[];
}

/** @see https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html */
function nameFindings(
  endpoint: InterfaceEndpoint,
  { vpc, built, before, all }: Neighbours,
): readonly Finding[] {
  const { id, label: name, service } = endpoint;
  const at = { id, field: 'privateDnsEnabled' };
  const resolves = built.enableDnsSupport && built.enableDnsHostnames;
  const isNamesake = (one: InterfaceEndpoint) => one.service === service && hasPrivateDns(one);
  if (!hasPrivateDns(endpoint)) {
    const isDeliberate = !isAwsService(endpoint) || !resolves || all.some(isNamesake);
    return isDeliberate ? [] : [finding('endpoint/no-private-dns', at, { name, service, vpc: vpc.label })];
  }
  const other = before.find(isNamesake);
  return [
    ...(resolves
      ? []
      : [finding('endpoint/private-dns-without-dns', at, { name, vpc: vpc.label, vpcId: vpc.id })]),
    ...(other
      ? [finding('endpoint/private-dns-twice', at, { name, other: other.label, service, vpc: vpc.label })]
      : []),
  ];
}

/** Is it open to nobody? What groups that are there already let in isn't known here. */
function closedFindings(endpoint: InterfaceEndpoint, vpc: Vpc, network: Network): readonly Finding[] {
  const { id, label: name, open, securityGroups = [] } = endpoint;
  if (open !== false) return [];
  const carried = securityGroups.length > 0 ? securityGroups : [id];
  const groups = carried.flatMap((one) => groupsById(network).get(one) ?? []);
  const letsIn = ({ created, rules }: SecurityGroupNetwork) =>
    created === undefined || rules.some(({ direction }) => direction === 'ingress');
  if (groups.length === 0 || groups.some(letsIn)) return [];
  return [finding('endpoint/closed', { id, field: 'open' }, { name, vpc: vpc.label })];
}

const groupsById = memoByIdentity(
  ({ stacks }: Network): ReadonlyMap<Id, SecurityGroupNetwork> =>
    new Map(stacks.flatMap(({ securityGroups }) => securityGroups.map((group) => [group.origin.id, group]))),
);

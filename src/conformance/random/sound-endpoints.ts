import { endpointServices } from '../../core/catalog/endpoint-services.ts';
import type { Design } from '../../core/design/design.ts';
import { groupsOf, stackById, vpcById, zoneCountOfVpc } from '../../core/design/queries.ts';
import type { GatewayEndpoint, InterfaceEndpoint, SubnetType, Thing, Vpc } from '../../core/kinds/index.ts';
import { hasPrivateDns, isAwsService, isFullServiceName } from '../../core/kinds/index.ts';

/** Endpoints with statements that are whole, private DNS where it can be, and route tables that there are. */
export function soundEndpoints(design: Design): Design {
  const named = new Set<string>();
  return {
    ...design,
    things: design.things.flatMap((thing): readonly Thing[] => {
      if (thing.kind === 'gateway-endpoint') return soundGateway(thing, design, named);
      return thing.kind === 'interface-endpoint' ? [soundInterface(thing, design, named)] : [thing];
    }),
  };
}

/** Of two for one service with private DNS the second has none. */
function soundInterface(drawn: InterfaceEndpoint, design: Design, named: Set<string>): InterfaceEndpoint {
  const endpoint = withKnownService(withWholePolicy(drawn));
  const key = `${endpoint.parent} ${endpoint.service}`;
  const vpc = vpcById(design, endpoint.parent);
  if (!hasPrivateDns(endpoint)) return endpoint;
  if (named.has(key) || (vpc && !resolvesNames(vpc))) return { ...endpoint, privateDnsEnabled: false };
  named.add(key);
  return endpoint;
}

function withKnownService(endpoint: InterfaceEndpoint): InterfaceEndpoint {
  const { service } = endpoint;
  if (isAwsService(endpoint) || isFullServiceName(service)) return endpoint;
  const known = endpointServices[(service.length * 37) % endpointServices.length];
  return { ...endpoint, service: known?.name ?? 'ssm' };
}

function resolvesNames({ enableDnsSupport, enableDnsHostnames }: Vpc): boolean {
  return enableDnsSupport !== false && enableDnsHostnames !== false;
}

/** One for each service of a VPC, in groups that are made. */
function soundGateway(drawn: GatewayEndpoint, design: Design, named: Set<string>): readonly Thing[] {
  const { subnetGroups, subnetType, ...endpoint } = withWholePolicy(drawn);
  const key = `${endpoint.parent} gateway ${endpoint.service}`;
  const vpc = vpcById(design, endpoint.parent);
  const stack = vpc && stackById(design, vpc.parent);
  if (!vpc || !stack || named.has(key) || zoneCountOfVpc(vpc, stack.environment) === 0) return [];
  const groups = groupsOf(design, vpc).filter(({ reserved }) => reserved !== true);
  const [first] = groups;
  if (!first) return [];
  named.add(key);
  const own = groups.flatMap(({ id }) => (subnetGroups?.includes(id) ? [id] : []));
  const has = (wanted: SubnetType | undefined) => groups.some((group) => group.subnetType === wanted);
  // Few VPCs have isolated groups, so where there are some they are taken more often.
  const prefersIsolated = has('isolated') && endpoint.label.length % 2 === 0;
  const type = prefersIsolated ? 'isolated' : has(subnetType) ? subnetType : first.subnetType;
  return [
    {
      ...endpoint,
      ...(own.length > 0 ? { subnetGroups: own } : {}),
      ...(subnetType === undefined ? {} : { subnetType: type }),
    },
  ];
}

/** What every statement has to say. */
const least = { principals: ['*'], actions: ['*'], resources: ['*'] } as const;

function withWholePolicy<T extends GatewayEndpoint | InterfaceEndpoint>(endpoint: T): T {
  const { policy } = endpoint;
  return policy ? { ...endpoint, policy: policy.map((statement) => ({ ...least, ...statement })) } : endpoint;
}

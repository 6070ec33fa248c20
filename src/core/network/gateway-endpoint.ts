import type { Tag } from '../base/fields.ts';
import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import type { Place } from '../base/place.ts';
import { logicalId, respellConstructId } from '../plan/paths.ts';
import { keepWorkload } from './keep.ts';
import type { GatewayEndpointNetwork } from './network.ts';
import { type PolicyStatement, policyDocument } from './policy-document.ts';
import type { StackScope, Value } from './runtime.ts';
import { type SelectedSubnet, selectSubnets } from './select-subnets.ts';
import { fieldOf } from './values.ts';
import { createdSubnets, type EndpointRoute, type VpcNetwork } from './vpc-network.ts';
import { withCreated } from './with-created.ts';

/** A gateway endpoint as it is made; later statements may still add tags and policy. */
export interface GatewayEndpointDraft {
  readonly subject: object;
  readonly policy: PolicyStatement[];
  readonly region: string | undefined;
  readonly parts: Omit<GatewayEndpointNetwork, 'tags' | 'policy'>;
}

interface GatewayRequest {
  /** The expression that makes it. */
  readonly subject: object;
  readonly vpc: VpcNetwork;
  readonly id: string;
  readonly options: Value | undefined;
  /** Among the properties of its VPC. */
  readonly inProps: boolean;
  readonly origin: Place;
  readonly scope: StackScope;
  readonly report: (found: Finding) => void;
}

/** `vpc.addGatewayEndpoint(id, options)`, or an entry of `gatewayEndpoints`. */
export function gatewayEndpointDraft(request: GatewayRequest): GatewayEndpointDraft {
  const { subject, vpc, id, options, inProps, origin, scope } = request;
  const service = fieldOf(options, 'service');
  const path = [vpc.id, respellConstructId(id)];
  return {
    subject,
    policy: [],
    region: scope.region,
    parts: {
      is: 'gateway-endpoint',
      origin,
      path,
      stackId: scope.id,
      vpc,
      logicalId: logicalId(...path, 'Resource'),
      service: services[service?.is === 'member' ? service.name : ''] ?? 's3',
      routeTables: subnetsOf(request).flatMap(({ subnet: { id: subnetId, created } }) =>
        created ? [{ subnetId, logicalId: created.logicalIds.routeTable }] : [],
      ),
      inProps,
    },
  };
}

const services: Readonly<Record<string, GatewayEndpointNetwork['service']>> = {
  S3: 's3',
  DYNAMODB: 'dynamodb',
  S3_EXPRESS: 's3express',
};

/** Those whose route tables lead to it, each once: of the selections, in order, or all. */
function subnetsOf({ vpc, id, options, origin, report }: GatewayRequest): readonly Selected[] {
  const selections = fieldOf(options, 'subnets');
  if (selections?.is !== 'list') {
    const all = inCdkOrder(vpc);
    if (all.length === 0)
      report(
        finding('endpoint/no-route-tables', { ...origin, field: 'subnetGroups' }, { name: id, vpc: vpc.id }),
      );
    return all;
  }
  const selected = selections.items.flatMap((selection, item): readonly SelectedSubnet[] => {
    const isByType = fieldOf(selection, 'subnetType') !== undefined;
    const at = isByType ? { ...origin, field: 'subnetType' } : { ...origin, field: 'subnetGroups', item };
    return selectSubnets({ vpc, selection, name: id, at, report });
  });
  const ids = selected.map(({ subnet }) => subnet.id);
  return selected.filter(({ subnet }, index) => ids.indexOf(subnet.id) === index);
}

type Selected = Pick<SelectedSubnet, 'subnet'>;

const ORDER = ['private', 'public', 'isolated'] as const;

function inCdkOrder(vpc: VpcNetwork): readonly Selected[] {
  return ORDER.flatMap((type) =>
    createdSubnets({ ...vpc, groups: vpc.groups.filter(({ subnetType }) => subnetType === type) }).map(
      (subnet) => ({ subnet }),
    ),
  );
}

export function finishGatewayEndpoint(
  { subject, parts, policy, region }: GatewayEndpointDraft,
  tags: readonly Tag[],
): GatewayEndpointNetwork {
  const document = policyDocument(policy, region);
  return keepWorkload(subject, {
    ...parts,
    tags,
    ...(document === undefined ? {} : { policy: document }),
  });
}

/** The VPC with the routes to its gateway endpoints; itself where there are none. */
export const withEndpointRoutes = memoByIdentity(
  (vpc: VpcNetwork, ...endpoints: readonly GatewayEndpointNetwork[]): VpcNetwork => {
    if (endpoints.length === 0) return vpc;
    return withCreated(vpc, ({ id }) => ({
      endpointRoutes: endpoints
        .filter(({ routeTables }) => routeTables.some(({ subnetId }) => subnetId === id))
        .map(routeTo),
    }));
  },
);

const routeTo = memoByIdentity(
  ({ origin, service, logicalId: id }: GatewayEndpointNetwork): EndpointRoute => ({
    origin,
    service,
    logicalId: id,
  }),
);

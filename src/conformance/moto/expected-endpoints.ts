import { fullNameOfService, REGION } from '../../core/catalog/endpoint-services.ts';
import type {
  GatewayEndpointNetwork,
  InterfaceEndpointNetwork,
  StackNetwork,
} from '../../core/network/network.ts';
import type { TemplateValue } from '../../core/plan/template-value.ts';
import { type Fact, referred, regionOf } from './fact.ts';

/** VPC endpoints: their services, and where they stand or which route tables lead to them. */
export function expectedEndpoints(stack: StackNetwork): readonly Fact[] {
  return stack.constructs.flatMap((made) => {
    if (made.is === 'gateway-endpoint') return [gatewayFact(made, regionOf(stack))];
    return made.is === 'interface-endpoint' ? interfaceFacts(made, regionOf(stack)) : [];
  });
}

function gatewayFact({ logicalId, service, routeTables }: GatewayEndpointNetwork, region: string): Fact {
  const name = fullNameOfService(service, region).replace(REGION, region);
  return fact(
    'Gateway',
    logicalId,
    name,
    routeTables.map((table) => table.logicalId),
  );
}

function interfaceFacts(
  { logicalId, serviceName, subnets, groupIds }: InterfaceEndpointNetwork,
  region: string,
): readonly Fact[] {
  return [
    fact(
      'Interface',
      logicalId,
      textIn(serviceName, region),
      subnets.map(({ subnetId }) => referred(subnetId) ?? String(subnetId)),
    ),
    ...groupIds.flatMap((id) => {
      const group = referred(id);
      return group === undefined
        ? []
        : [{ of: logicalId, text: `Interface endpoint ${logicalId} carries ${group}` }];
    }),
  ];
}

function fact(kind: string, logicalId: string, service: string, where: readonly string[]): Fact {
  const names = where.toSorted((one, other) => (one < other ? -1 : 1));
  return { of: logicalId, text: `${kind} endpoint ${logicalId}: ${service} in ${names.join(', ')}` };
}

/** A name as it is in a region: the only thing that names of services refer to. */
function textIn(value: TemplateValue, region: string): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((one) => textIn(one, region)).join('');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([key, inner]) => (key === 'Ref' ? region : textIn(inner, region)))
    .join('');
}

import { isJsonObject, type Json, type JsonObject, type Template } from '../template.ts';

/** A template without what moto can't make, and what was taken out of it, each by its name and with the reason. */
export interface Creatable {
  readonly template: Template;
  /** The logical ids of resources that are no longer in it. */
  readonly gone: ReadonlySet<string>;
  readonly notes: readonly string[];
}

/**
 * Takes out what moto 5.2.5 refuses or makes something else of. Nothing takes its place: a stack that says something
 * else than the template would prove nothing of it.
 */
export function creatable(template: Template): Creatable {
  const resources = objectAt(template, 'Resources');
  const outputs = objectAt(template, 'Outputs');
  const reasons = withUsers(resources, reasonsAgainst(resources));
  const gone = new Set(reasons.keys());
  const lost = Object.keys(outputs).filter((id) => namesOneOf(outputs[id], gone));
  const kept = Object.entries(resources)
    .filter(([id]) => !gone.has(id))
    .map(([id, resource]) => withoutParts(id, resource, gone));
  return {
    template: {
      ...template,
      Parameters: withoutDefaults(objectAt(template, 'Parameters')),
      Resources: Object.fromEntries(kept.map(({ id, resource }) => [id, resource])),
      Outputs: Object.fromEntries(Object.entries(outputs).filter(([id]) => !lost.includes(id))),
    },
    gone,
    notes: [
      ...[...reasons].map(([id, reason]) => `${id}: ${reason}`),
      ...lost.map((id) => `output ${id}: ${USES_WHAT_IS_GONE}`),
      ...kept.flatMap(({ notes }) => notes),
    ],
  };
}

/** Moto looks for the SSM parameters that defaults name even where others are given. */
function withoutDefaults(parameters: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(parameters).map(([id, parameter]) => [id, { Type: textAt(parameter, 'Type') }]),
  );
}

const USES_WHAT_IS_GONE = 'it uses what is taken out';
const NO_GROUP = 'moto knows no security group outside of the stack';

function reasonsAgainst(resources: JsonObject): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  for (const [id, resource] of Object.entries(resources)) {
    const reason = reasonAgainst(textAt(resource, 'Type'), objectAt(resource, 'Properties'));
    if (reason !== undefined) reasons.set(id, reason);
  }
  return reasons;
}

function reasonAgainst(type: string, properties: JsonObject): string | undefined {
  if (type.startsWith('Custom::')) return 'moto makes no custom resources';
  if (namesExisting(properties)) return 'moto knows no VPC outside of the stack';
  switch (type) {
    case 'AWS::EC2::VPC':
      return 'Ipv4IpamPoolId' in properties ? 'moto has no IPAM pools' : undefined;
    case 'AWS::EC2::EgressOnlyInternetGateway':
      return 'moto makes no egress-only internet gateways';
    case 'AWS::EC2::NatGateway':
      return 'SubnetId' in properties ? undefined : 'moto makes no regional NAT gateways';
    case 'AWS::EC2::Route':
      if ('DestinationIpv6CidrBlock' in properties) return 'moto forgets the IPv6 destination of a route';
      return 'TransitGatewayId' in properties ? 'moto forgets the transit gateway of a route' : undefined;
    case 'AWS::EC2::FlowLog':
      return isText(properties.LogDestination) ? 'moto looks for its bucket or stream' : undefined;
    case 'AWS::EC2::SecurityGroupIngress':
    case 'AWS::EC2::SecurityGroupEgress':
      if (isText(properties.GroupId) || isText(properties.SourceSecurityGroupId)) return NO_GROUP;
      if (isText(properties.SourcePrefixListId)) return 'moto makes no rules for prefix lists';
      return isReference(properties.FromPort) ? 'moto’s databases answer on another port' : undefined;
    default:
      return undefined;
  }
}

/** With a resource go those that are made of it; what only waits for it stays. */
function withUsers(resources: JsonObject, reasons: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const gone = new Set(reasons.keys());
  const users = Object.keys(resources).filter(
    (id) => !gone.has(id) && namesOneOf(objectAt(resources[id], 'Properties'), gone),
  );
  if (users.length === 0) return reasons;
  return withUsers(resources, new Map([...reasons, ...users.map((id) => [id, USES_WHAT_IS_GONE] as const)]));
}

/** A VPC or a subnet by the ID of one that exists already. */
function namesExisting(value: Json): boolean {
  if (typeof value === 'string') return /^(?:vpc|subnet)-[0-9a-f]+$/.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(namesExisting);
}

function namesOneOf(value: Json | undefined, gone: ReadonlySet<string>): boolean {
  if (Array.isArray(value)) return value.some((item) => namesOneOf(item, gone));
  if (value === undefined || !isJsonObject(value)) return false;
  return Object.entries(value).some(([key, inner]) => {
    const [named] = [inner].flat();
    const isReference = key === 'Ref' || key === 'Fn::GetAtt';
    return isReference ? typeof named === 'string' && gone.has(named) : namesOneOf(inner, gone);
  });
}

interface Kept {
  readonly id: string;
  readonly resource: Json;
  readonly notes: readonly string[];
}

function withoutParts(id: string, resource: Json, gone: ReadonlySet<string>): Kept {
  if (!isJsonObject(resource)) return { id, resource, notes: [] };
  const { Ipv6CidrBlock, SecurityGroupIngress, ...properties } = objectAt(resource, 'Properties');
  const { DependsOn, ...rest } = resource;
  const rules = Array.isArray(SecurityGroupIngress) ? SecurityGroupIngress : [];
  const others = Array.isArray(DependsOn) ? DependsOn.filter((one) => !gone.has(String(one))) : [];
  const madeRules = rules.filter((rule) => reasonAgainstRule(rule) === undefined);
  return {
    id,
    resource: {
      ...rest,
      ...(others.length > 0 ? { DependsOn: others } : {}),
      Properties: { ...properties, ...(madeRules.length > 0 ? { SecurityGroupIngress: madeRules } : {}) },
    },
    notes: [
      ...(Ipv6CidrBlock === undefined ? [] : [`Ipv6CidrBlock of ${id}: moto doesn’t compute Fn::Cidr`]),
      ...rules
        .map(reasonAgainstRule)
        .flatMap((reason) => (reason === undefined ? [] : [`an inbound rule of ${id}: ${reason}`])),
    ],
  };
}

function reasonAgainstRule(rule: Json): string | undefined {
  if (!isJsonObject(rule)) return undefined;
  if (isText(rule.SourceSecurityGroupId)) return NO_GROUP;
  return rule.IpProtocol === '-1' ? 'moto asks for ports where everything may pass' : undefined;
}

function isText(value: Json | undefined): boolean {
  return typeof value === 'string';
}

function isReference(value: Json | undefined): boolean {
  return value !== undefined && isJsonObject(value);
}

function objectAt(value: Json | undefined, key: string): JsonObject {
  const inner = value !== undefined && isJsonObject(value) ? value[key] : undefined;
  return inner !== undefined && isJsonObject(inner) ? inner : {};
}

function textAt(value: Json, key: string): string {
  const inner = isJsonObject(value) ? value[key] : undefined;
  return typeof inner === 'string' ? inner : '';
}

import type { Creation, Expression, LibraryType, MethodCall, Property, StaticCall } from '../plan/plan.ts';
import { join, ref, type TemplateValue } from '../plan/template-value.ts';
import { databaseEngine, isVersionClass } from './database-engine.ts';
import { destinationMethods } from './flow-log-destination.ts';
import { handedOut } from './handed-out.ts';
import { actionMethods } from './listener-action.ts';
import { amazonLinuxImage, imageMethods } from './machine-image.ts';
import { natProviderMethods } from './nat-provider.ts';
import { peerMethods } from './peers.ts';
import { portMethods, portOf } from './ports.ts';
import { type LibraryObject, missing, object, plain, type Value } from './runtime.ts';
import type { GroupDraft } from './security-group.ts';
import { selectByGroupName } from './select-subnets.ts';
import { fieldOf, numberOf, textOf } from './values.ts';
import { subnetIdOf, type UsableSubnet, vpcIdOf } from './vpc-network.ts';
import { vpnMetric } from './vpn-metric.ts';

/** What earlier statements made, by name. */
export type Names = ReadonlyMap<string, Value>;

/** The value of an expression; constructs are statements of their own and don't occur inside one. */
export function evaluate(expression: Expression, names: Names): Value {
  switch (expression.is) {
    case 'literal':
      return plain(expression.value);
    case 'list':
      return { is: 'list', items: expression.items.map((item) => evaluate(item, names)) };
    case 'dictionary':
      return fieldsOf(expression.entries, names);
    case 'struct':
      return fieldsOf(
        expression.fields.map((field) => [field.name, field.value] as const),
        names,
      );
    case 'scope':
      return object({ type: 'stack' });
    case 'reference':
      return names.get(expression.statement) ?? missing;
    case 'member':
      return { is: 'member', name: expression.member };
    case 'static-call':
      return callStatic(expression, names);
    case 'method-call':
      return callMethod(expression, names);
    case 'property':
      return readProperty(expression, names);
    case 'element': {
      const list = evaluate(expression.list, names);
      return (list.is === 'list' ? list.items[expression.index] : undefined) ?? missing;
    }
    case 'creation':
      return create(expression, names);
    case 'fixed-cidrs':
      return object({
        type: 'ip-addresses',
        cidr: textOf(evaluate(expression.vpc, names)) ?? '',
        fixed: evaluate(expression.subnets, names),
      });
    case 'construct':
    case 'nothing':
      return missing;
  }
}

/** Does it come to the same wherever it stands? */
export function isConstant(expression: Expression): boolean {
  switch (expression.is) {
    case 'literal':
    case 'member':
    case 'nothing':
      return true;
    case 'list':
      return expression.items.every(isConstant);
    case 'dictionary':
      return expression.entries.every(([, value]) => isConstant(value));
    case 'struct':
      return expression.fields.every(({ value }) => isConstant(value));
    case 'static-call':
    case 'creation':
      return expression.args.every(isConstant);
    case 'fixed-cidrs':
      return true;
    case 'scope':
    case 'reference':
    case 'method-call':
    case 'property':
    case 'element':
    case 'construct':
      return false;
  }
}

function fieldsOf(entries: readonly (readonly [string, Expression])[], names: Names): Value {
  return {
    is: 'struct',
    fields: Object.fromEntries(entries.map(([name, value]) => [name, evaluate(value, names)])),
  };
}

type Call = (args: readonly Value[]) => Value;

/** The static methods that plans call, by type and name. */
const statics: Readonly<Record<`${LibraryType}.${string}`, Call>> = {
  'aws_ec2.IpAddresses.cidr': ([cidr]) => object({ type: 'ip-addresses', cidr: textOf(cidr) ?? '' }),
  'aws_ec2.IpAddresses.awsIpamAllocation': ([props]) =>
    object({
      type: 'ip-addresses',
      cidr: '',
      ipam: {
        poolId: textOf(fieldOf(props, 'ipv4IpamPoolId')) ?? '',
        netmaskLength: numberOf(fieldOf(props, 'ipv4NetmaskLength')) ?? 0,
        defaultSubnetMask: numberOf(fieldOf(props, 'defaultSubnetIpv4NetmaskLength')),
      },
    }),
  'aws_ec2.Ipv6Addresses.amazonProvided': () => object({ type: 'ipv6-addresses' }),
  'Duration.seconds': ([seconds]) => seconds ?? missing,
  'Tags.of': ([scope]) => object({ type: 'tags', of: scope ?? missing }),
  'aws_ec2.KeyPair.fromKeyPairName': ([, , name]) => object({ type: 'key-pair', name: textOf(name) ?? '' }),
  'aws_ec2.BlockDeviceVolume.ebs': ([size, options]) =>
    object({ type: 'block-volume', size: numberOf(size) ?? 0, options: options ?? missing }),
  'aws_autoscaling.BlockDeviceVolume.ebs': ([size, options]) =>
    object({ type: 'block-volume', size: numberOf(size) ?? 0, options: options ?? missing }),
  'aws_elasticloadbalancingv2.ListenerCertificate.fromArn': ([arn]) =>
    object({ type: 'certificate', arn: textOf(arn) ?? '' }),
  'aws_sns.Topic.fromTopicArn': ([, , arn]) => object({ type: 'topic', arn: textOf(arn) ?? '' }),
  'SecretValue.secretsManager': ([secret, options]) =>
    plain(secretReference(textOf(secret) ?? '', textOf(fieldOf(options, 'jsonField')) ?? '')),
  'aws_ec2.LogFormat.field': ([name]) => object({ type: 'log-field', name: textOf(name) ?? '' }),
  'Fn.ref': ([logicalId]) => plain(ref(textOf(logicalId) ?? '')),
  'Fn.join': ([delimiter, values]) => joinValues(textOf(delimiter) ?? '', values ?? missing),
};

function callStatic({ type, method, args }: StaticCall, names: Names): Value {
  const values = args.map((arg) => evaluate(arg, names));
  if (type === 'aws_ec2.Port') {
    const port = portMethods[method]?.(
      ...values.flatMap((value) => (value.is === 'plain' ? [value.value] : [])),
    );
    return port ? object({ type: 'port', port }) : missing;
  }
  if (type === 'aws_ec2.Peer') {
    const peer = peerMethods[method]?.(...values.map((value) => textOf(value) ?? ''));
    return peer ? object({ type: 'peer', peer }) : missing;
  }
  if (type === 'aws_ec2.NatProvider') {
    const provider = natProviderMethods[method]?.(values[0]);
    return provider ? object({ type: 'nat-provider', provider }) : missing;
  }
  if (type === 'aws_ec2.MachineImage') {
    const image = imageMethods[method]?.(values);
    return image ? object({ type: 'machine-image', image }) : missing;
  }
  if (type === 'aws_elasticloadbalancingv2.ListenerAction') {
    const action = actionMethods[method]?.(values);
    return action ? object({ type: 'listener-action', action }) : missing;
  }
  if (type === 'aws_ec2.VpnConnection') return vpnMetric(method, undefined);
  if (type === 'aws_ec2.FlowLogDestination') {
    const destination = destinationMethods[method]?.(values);
    return destination ? object({ type: 'flow-log-destination', destination }) : missing;
  }
  if (isVersionClass(type) && method === 'of') return values[0] ?? missing;
  if (type === 'aws_rds.DatabaseInstanceEngine') return databaseEngine(method, values);
  return statics[`${type}.${method}`]?.(values) ?? missing;
}

/** Where CloudFormation finds a secret by itself, as `SecretValue.secretsManager` writes it. */
function secretReference(secret: string, jsonField: string): string {
  return `{{resolve:secretsmanager:${secret}:SecretString:${jsonField}::}}`;
}

function create({ type, args: [first, second] }: Creation, names: Names): Value {
  const props = first ? evaluate(first, names) : missing;
  if (type === 'aws_ec2.InterfaceVpcEndpointService')
    return object({
      type: 'endpoint-service',
      name: textOf(props) ?? '',
      port: second && numberOf(evaluate(second, names)),
    });
  if (type === 'aws_iam.PolicyStatement') return object({ type: 'policy-statement', props });
  if (type === 'aws_iam.AnyPrincipal') return object({ type: 'principal', principal: { arn: '*' } });
  if (type === 'aws_iam.ArnPrincipal')
    return object({ type: 'principal', principal: { arn: textOf(props) ?? '' } });
  if (type === 'aws_iam.AccountPrincipal')
    return object({ type: 'principal', principal: { account: textOf(props) ?? '' } });
  if (type === 'aws_ec2.AmazonLinuxImage')
    return object({ type: 'machine-image', image: amazonLinuxImage(props) });
  if (type === 'aws_elasticloadbalancingv2_targets.InstanceTarget')
    return props.is === 'object' && props.object.type === 'instance'
      ? object({ type: 'instance-target', machine: props.object.draft })
      : missing;
  if (type === 'aws_cloudwatch_actions.SnsAction') return props;
  if (type === 'aws_ec2.InstanceType') return object({ type: 'instance-type', name: textOf(props) ?? '' });
  if (type !== 'aws_ec2.Port') return missing;
  const port = portOf({
    protocol: fieldOf(props, 'protocol'),
    text: textOf(fieldOf(props, 'stringRepresentation')),
  });
  return object({ type: 'port', port });
}

function joinValues(delimiter: string, values: Value): Value {
  // A list that only the deployment knows.
  if (values.is === 'plain') return plain({ 'Fn::Join': [delimiter, values.value] });
  if (values.is !== 'list' || values.items.length === 0) return missing;
  const parts: TemplateValue[] = [];
  for (const item of values.items) {
    if (item.is !== 'plain') return missing;
    parts.push(item.value);
  }
  return plain(join(delimiter, parts));
}

function callMethod({ object: on, method, args }: MethodCall, names: Names): Value {
  const target = evaluate(on, names);
  if (target.is !== 'object') return missing;
  if (target.object.type === 'vpn-connection')
    return vpnMetric(method, target.object.added.connection.logicalId);
  if (target.object.type !== 'vpc' || method !== 'selectSubnets') return missing;
  const selection = args[0] ? evaluate(args[0], names) : missing;
  const { vpc } = target.object;
  const subnets = selectByGroupName(vpc, textOf(fieldOf(selection, 'subnetGroupName')) ?? '');
  return subnets.length === 0 ? missing : object({ type: 'selected-subnets', vpc, subnets });
}

function readProperty({ object: on, property }: Property, names: Names): Value {
  const target = evaluate(on, names);
  if (target.is !== 'object') return missing;
  const value = handedOut(target.object, property);
  return value === undefined ? (propertyOf(target.object, property) ?? missing) : plain(value);
}

function groupValue(group: GroupDraft): Value {
  return object({
    type: 'security-group',
    group,
    connections: { name: group.path.join('/'), groups: [group] },
  });
}

function propertyOf(of: LibraryObject, name: string): Value | undefined {
  switch (of.type) {
    case 'vpc':
      if (name === 'vpcId') return plain(vpcIdOf(of.vpc));
      return name === 'availabilityZones'
        ? { is: 'list', items: of.vpc.zones.map((zone) => plain(zone.value)) }
        : undefined;
    case 'selected-subnets':
      if (name === 'subnetIds')
        return {
          is: 'list',
          items: of.subnets.map(({ subnet }) => plain(subnetIdOf(subnet))),
        };
      return name === 'subnets'
        ? { is: 'list', items: of.subnets.map((subnet) => object({ type: 'subnet', vpc: of.vpc, subnet })) }
        : undefined;
    case 'subnet':
      return name === 'routeTable' ? routeTableOf(of.subnet.subnet) : undefined;
    case 'route-table':
      return name === 'routeTableId' ? plain(ref(of.logicalId)) : undefined;
    case 'security-group':
    case 'instance':
    case 'auto-scaling-group':
    case 'load-balancer':
    case 'listener':
    case 'database':
    case 'nat-instances':
    case 'interface-endpoint':
      // A bastion host is an instance that has one.
      if (name === 'instance' && of.type === 'instance') return object(of);
      if (of.type === 'nat-instances' && name !== 'connections') return partOfNat(of, name);
      return name === 'connections'
        ? object({ type: 'connections', connections: of.connections })
        : undefined;
    case 'connections':
      return name === 'securityGroups'
        ? { is: 'list', items: of.connections.groups.map(groupValue) }
        : undefined;
    case 'stack':
    case 'peer':
    case 'port':
    case 'instance-target':
    case 'database-engine':
    case 'gateway-endpoint':
    case 'endpoint-service':
    case 'policy-statement':
    case 'principal':
    case 'certificate':
    case 'listener-action':
    case 'nat-instance':
    case 'flow-log':
    case 'log-group':
    case 'role':
    case 'bucket':
    case 'delivery-stream':
    case 'log-field':
    case 'flow-log-destination':
    case 'machine-image':
    case 'instance-type':
    case 'key-pair':
    case 'block-volume':
    case 'ip-addresses':
    case 'ipv6-addresses':
    case 'nat-provider':
    case 'tags':
    case 'vpn-connection':
    case 'metric':
    case 'alarm':
    case 'topic':
      return undefined;
  }
}

/** What the provider of NAT instances tells of: each of them, and the group that they share. */
function partOfNat(
  { machines, connections }: Extract<LibraryObject, { readonly type: 'nat-instances' }>,
  name: string,
): Value | undefined {
  if (name === 'gatewayInstances')
    return { is: 'list', items: machines.map((machine) => object({ type: 'nat-instance', machine })) };
  const [group] = connections.groups;
  return name === 'securityGroup' && group ? groupValue(group) : undefined;
}

function routeTableOf({ created }: UsableSubnet): Value | undefined {
  return created && object({ type: 'route-table', logicalId: created.logicalIds.routeTable });
}

import type { Design } from '../../../core/design/design.ts';
import { vpcsOf } from '../../../core/design/queries.ts';
import type { GatewayEndpoint, InterfaceEndpoint, Thing, Vpc } from '../../../core/kinds/index.ts';
import { freeId } from '../../../core/proposals/proposal.ts';
import { editVpc, mapGroups } from '../edits.ts';
import { type Faults, pick } from './fault.ts';

export const endpointFaults: Faults = {
  'a statement of an endpoint without a part': (design, choice) => {
    const whole = { principals: ['*'], actions: ['*'], resources: ['*'] };
    const { principals, actions, resources } = whole;
    const partial = pick(choice, [
      { actions, resources },
      { principals, resources },
      { principals, actions },
      { actions, resources },
    ]);
    return add(design, choice, [gateway({ policy: [whole, partial] })]);
  },
  'a service that there is not': (design, choice) =>
    add(design, choice, [leadingTo({ service: pick(choice, ['ssn', 'cloudwatch', 'a.b', 'lambda2']) })]),
  'private DNS twice': (design, choice) =>
    add(design, choice, [leadingTo({ service: 'sts' }), leadingTo({ service: 'sts' })]),
  'private DNS without DNS': (design, choice) =>
    add(
      editVpc(design, choice, (vpc) => ({ ...vpc, enableDnsSupport: true, enableDnsHostnames: false })),
      choice,
      [leadingTo({})],
    ),
  'two routes to one service': (design, choice) =>
    add(design, choice, [gateway({}), gateway({ inVpcProps: choice % 2 === 0 })]),
  'endpoints without subnets': (design, choice) =>
    add(
      mapGroups(design, (group) => ({ ...group, reserved: true })),
      choice,
      [pick<Endpoint>(choice, [gateway({}), gateway({ inVpcProps: true }), leadingTo({})])],
    ),
  'endpoints in subnets of a type that there is not': (design, choice) =>
    add(
      mapGroups(design, ({ mapPublicIpOnLaunch: _, ...group }) => ({ ...group, subnetType: 'isolated' })),
      choice,
      [pick<Endpoint>(choice, [gateway({ subnetType: 'public' }), leadingTo({ subnetType: 'private' })])],
    ),
  'endpoints under names that are taken': (design, choice) => {
    const constructId = pick(choice, [
      'Resource',
      'Default',
      'IGW',
      'Taken',
      'toString',
      'VPCGW',
      'PublicSubnet1',
    ]);
    return add(design, choice, [
      pick<Endpoint>(choice, [gateway({ constructId }), leadingTo({ constructId })]),
      leadingTo({ constructId, service: 'sqs' }),
    ]);
  },
  'route tables of a group that is gone, or of another VPC': (design, choice) => {
    const elsewhere = design.things.find(
      ({ kind, parent }) => kind === 'subnet-group' && parent !== vpcIn(design, choice)?.id,
    );
    const gone = choice % 2 === 0 ? 'nowhere' : (elsewhere?.id ?? 'nowhere');
    return add(design, choice, [gateway({ subnetGroups: [gone] })]);
  },
};

type Endpoint =
  | Omit<GatewayEndpoint, 'id' | 'parent' | 'label' | 'constructId'>
  | Omit<InterfaceEndpoint, 'id' | 'parent' | 'label' | 'constructId'>;

function gateway(fields: Partial<GatewayEndpoint>): Endpoint {
  return { kind: 'gateway-endpoint', service: 's3', ...fields };
}

function leadingTo(fields: Partial<InterfaceEndpoint>): Endpoint {
  return { kind: 'interface-endpoint', service: 'kms', ...fields };
}

function vpcIn(design: Design, choice: number): Vpc | undefined {
  const vpcs = vpcsOf(design);
  return vpcs[choice % vpcs.length];
}

function add(design: Design, choice: number, endpoints: readonly Endpoint[]): Design {
  const vpc = vpcIn(design, choice);
  if (!vpc) return design;
  const things = endpoints.map((endpoint, index): Thing => {
    const id = freeId(design, `faulty-endpoint-${index}`);
    return { id, parent: vpc.id, label: 'Faulty', constructId: `Faulty${index}`, ...endpoint };
  });
  return { ...design, things: [...design.things, ...things] };
}

import type { Design } from '../../../core/design/design.ts';
import { vpcsOf } from '../../../core/design/queries.ts';
import type { Instance, Listener, Thing, Vpc } from '../../../core/kinds/index.ts';
import { freeId } from '../../../core/proposals/proposal.ts';
import { type Faults, pick } from './fault.ts';

export const listFaults: Faults = {
  'a group or a target that is gone, or no such thing': (design, choice) =>
    inVpc(design, choice, (vpc) =>
      pick<readonly Thing[]>(choice, [
        [machine(design, vpc, { securityGroups: ['nowhere'] })],
        [machine(design, vpc, { securityGroups: [vpc.id] })],
        served(design, vpc, ['nowhere']),
        served(design, vpc, [vpc.id]),
      ]),
    ),
  'a group or a target twice': (design, choice) =>
    inVpc(design, choice, (vpc) => {
      const group = groupOf(design, vpc);
      const target = machine(design, vpc, {});
      return choice % 2 === 0
        ? [group, machine(design, vpc, { securityGroups: [group.id, group.id] })]
        : [target, ...served(design, vpc, [target.id, target.id])];
    }),
  'a group or a target of another VPC': (design, choice) => {
    const other = vpcsOf(design)[(choice + 1) % vpcsOf(design).length];
    if (!other) return design;
    return inVpc(design, choice, (vpc) => {
      const group = groupOf(design, other);
      const target = machine(design, other, {});
      return choice % 2 === 0
        ? [group, machine(design, vpc, { securityGroups: [group.id] })]
        : [target, ...served(design, vpc, [target.id])];
    });
  },
  'certificates of a listener that speaks HTTP': (design, choice) =>
    inVpc(design, choice, (vpc) =>
      served(design, vpc, [], { certificateArns: ['arn:aws:iam::123456789012:server-certificate/web'] }),
    ),
  'a subnet group by its name': (design, choice) =>
    inVpc(design, choice, (vpc) => {
      const own = design.things.find(({ kind, parent }) => kind === 'subnet-group' && parent === vpc.id);
      const name = own && 'constructId' in own ? own.constructId : 'Public';
      return [machine(design, vpc, { subnetGroup: name })];
    }),
};

/** More things in one of the VPCs. */
function inVpc(design: Design, choice: number, things: (vpc: Vpc) => readonly Thing[]): Design {
  const vpcs = vpcsOf(design);
  const vpc = vpcs[choice % vpcs.length];
  return vpc ? { ...design, things: [...design.things, ...things(vpc)] } : design;
}

function named(design: Design, id: string) {
  const free = freeId(design, id);
  return { id: free, label: 'Faulty', constructId: free };
}

function machine(design: Design, { id: parent }: Vpc, fields: Partial<Instance>): Instance {
  return {
    ...named(design, 'faulty-machine'),
    kind: 'instance',
    parent,
    instanceType: 't3.micro',
    ...fields,
  };
}

function groupOf(design: Design, { id: parent }: Vpc): Thing {
  return { ...named(design, 'faulty-carried'), kind: 'security-group', parent };
}

/** A load balancer whose listener has these targets. */
function served(
  design: Design,
  vpc: Vpc,
  targets: readonly string[],
  fields: Partial<Listener> = {},
): readonly Thing[] {
  const balancer = named(design, 'faulty-balancer');
  return [
    { ...balancer, kind: 'load-balancer', parent: vpc.id, onePerZone: true },
    {
      ...named(design, 'faulty-listener'),
      kind: 'listener',
      parent: balancer.id,
      port: 80,
      targetPort: 80,
      targets,
      ...fields,
    },
  ];
}

import {
  type Call,
  type Design,
  endpointServices,
  type Id,
  type SubnetType,
  type Thing,
} from '../core/index.ts';
import { starters } from '../examples/index.ts';

type Groups = readonly (readonly [name: string, type: SubnetType])[];

/** Ten VPCs of six groups on three zones in one stack: 750 resources, a NAT gateway in each zone. */
export function bigVpcs(vpcs = 10): Design {
  const groups: Groups = [
    ['Ingress', 'public'],
    ['Edge', 'public'],
    ['Application', 'private'],
    ['Workers', 'private'],
    ['Database', 'isolated'],
    ['Cache', 'isolated'],
  ];
  return designOf('big-vpcs', vpcs, groups);
}

const GROUPS_OF_RULES = 100;
const CALLS_OF_GROUP = 5;

/**
 * The big VPCs with a hundred security groups that restrict where their members may go, each of which may open
 * connections to five others: 1,850 resources, a thousand of them rules.
 */
export function bigRules(): Design {
  const vpcs = bigVpcs();
  const groups = Array.from(
    { length: GROUPS_OF_RULES },
    (_, index): Thing => ({
      id: securityGroupId(index),
      kind: 'security-group',
      parent: vpcId(index % 10),
      label: `Group${index}`,
      constructId: `Group${index}`,
      allowAllOutbound: false,
    }),
  );
  const calls = groups.flatMap((_, index) =>
    Array.from(
      { length: CALLS_OF_GROUP },
      (__, step): Call => ({
        id: callId(index, step),
        verb: 'allowTo',
        on: securityGroupId(index),
        other: securityGroupId((index + 7 * (step + 1)) % GROUPS_OF_RULES),
        port: 'tcp',
        fromPort: 8000 + step,
      }),
    ),
  );
  return { ...vpcs, name: 'big-rules', things: [...vpcs.things, ...groups], calls };
}

/** The same in ten stacks: each has a VPC with its groups, and half of all connections reach into others. */
export function tenStacks(): Design {
  const design = bigRules();
  const [first] = design.stacks;
  if (!first) return design;
  const stacks = Array.from({ length: 10 }, (_, index) => ({
    ...first,
    id: `stack-${index}`,
    name: `Stack${index}`,
  }));
  let vpcs = 0;
  const things = design.things.map((thing): Thing => {
    if (thing.kind !== 'vpc') return thing;
    vpcs += 1;
    return { ...thing, parent: `stack-${vpcs - 1}` };
  });
  return { ...design, name: 'ten-stacks', stacks, things };
}

/** A VPC of the big ones with an interface endpoint to each of a hundred services. */
export function manyEndpoints(): Design {
  const vpcs = bigVpcs(1);
  const endpoints = endpointServices.slice(0, 100).map(
    ({ name, constant }, index): Thing => ({
      id: `endpoint-${index}`,
      kind: 'interface-endpoint',
      parent: vpcId(0),
      label: name,
      constructId: `${constant}-${index}`,
      service: name,
    }),
  );
  return { ...vpcs, name: 'endpoints', things: [...vpcs.things, ...endpoints] };
}

function securityGroupId(index: number): Id {
  return `group-${index}`;
}

export function callId(group: number, step: number): Id {
  return `call-${group}-${step}`;
}

export const VPCS_WITH_WORKLOADS = 8;
const WORKLOADS_OF_VPC = 25;
export const WORKLOADS = VPCS_WITH_WORKLOADS * WORKLOADS_OF_VPC;
const ARROWS = 300;
const ROWS = ['Ingress', 'Application', 'Database'] as const;

/**
 * A square of VPCs with two hundred workloads, in each of their rows by turns, and three hundred arrows: from each to the next one of its VPC, and
 * from every second one to its like in the next VPC.
 */
export function manyWorkloads(): Design {
  const square = squareOfVpcs(VPCS_WITH_WORKLOADS, { width: 925, height: 1200 });
  const workloads = Array.from({ length: WORKLOADS }, (_, index) => workload(index));
  const calls = Array.from({ length: ARROWS }, (_, index): Call => {
    const isInside = index < WORKLOADS;
    const on = isInside ? index : 2 * (index - WORKLOADS);
    const vpc = Math.floor(on / WORKLOADS_OF_VPC);
    const next = vpc * WORKLOADS_OF_VPC + ((on + 1) % WORKLOADS_OF_VPC);
    return {
      id: `call-${index}`,
      verb: 'allowTo',
      on: workloadId(on),
      other: workloadId(isInside ? next : (on + WORKLOADS_OF_VPC) % WORKLOADS),
      port: 'tcp',
      fromPort: 8000 + index,
    };
  });
  return { ...square, name: 'many-workloads', things: [...square.things, ...workloads], calls };
}

function workload(index: number): Thing {
  const name = `Workload${index}`;
  const vpc = Math.floor(index / WORKLOADS_OF_VPC);
  const group = ROWS[index % ROWS.length] ?? ROWS[0];
  const common = {
    id: workloadId(index),
    parent: vpcId(vpc),
    label: name,
    constructId: name,
    subnetGroup: groupId(vpc, group),
  };
  const zones = [(Math.floor(index / 9) % 3) + 1];
  const machine = { ...common, zones, instanceType: 't3.micro', image: 'amazon-linux-2023' } as const;
  switch (Math.floor(index / ROWS.length) % 3) {
    case 0:
      return { ...machine, kind: 'instance' };
    case 1:
      return { ...machine, kind: 'auto-scaling-group' };
    default:
      return { ...common, kind: 'load-balancer' };
  }
}

function workloadId(index: number): Id {
  return `workload-${index}`;
}

/** What a VPC of three rows takes on the canvas, with the gap to the next one. */
const CELL = { width: 925, height: 366 };

/**
 * VPCs of nine subnets, three groups on three zones, in one stack. On the canvas they stand in a square, with a gap to
 * the right of the one in the middle, so that it can be dragged there.
 */
export function squareOfVpcs(vpcs: number, { width, height } = CELL): Design {
  const groups: Groups = [
    ['Ingress', 'public'],
    ['Application', 'private'],
    ['Database', 'isolated'],
  ];
  const columns = columnsOf(vpcs);
  const middle = middleVpc(vpcs);
  const positions = Array.from({ length: vpcs }, (_, index) => {
    const cell = index > middle ? index + 1 : index;
    return [vpcId(index), { x: (cell % columns) * width, y: Math.floor(cell / columns) * height }] as const;
  });
  return {
    ...designOf('square-of-vpcs', vpcs, groups),
    canvas: { positions: Object.fromEntries(positions) },
  };
}

/** The index of the VPC in the middle of a square. */
export function middleVpc(vpcs: number): number {
  const columns = columnsOf(vpcs);
  return Math.floor((columns - 1) / 2) * (columns + 1);
}

function columnsOf(vpcs: number): number {
  return Math.round(Math.sqrt(vpcs));
}

/** A starter's design, as it stands in its file. */
export function starterDesign(name: string): unknown {
  const starter = starters.find((one) => one.name === name);
  if (!starter) throw new Error(`there is no starter called ${name}`);
  return starter.design;
}

export function vpcId(index: number): Id {
  return `vpc-${index}`;
}

export function groupId(vpc: number, name: string): Id {
  return `${vpcId(vpc)}-${name}`;
}

function designOf(name: string, vpcs: number, groups: Groups): Design {
  const things = Array.from({ length: vpcs }, (_, index): readonly Thing[] => {
    const id = vpcId(index);
    return [
      {
        id,
        kind: 'vpc',
        parent: 'stack',
        label: `Vpc${index}`,
        constructId: `Vpc${index}`,
        layout: 'own',
        cidr: `10.${index}.0.0/16`,
        maxAzs: 3,
      },
      ...groups.map(([name, subnetType]): Thing => {
        const common = {
          kind: 'subnet-group',
          parent: id,
          label: name,
          constructId: name,
          subnetType,
        } as const;
        return { ...common, id: groupId(index, name), cidrMask: 24 };
      }),
    ];
  });
  return {
    schemaVersion: 1,
    name,
    stacks: [{ id: 'stack', name: 'Big', environment: { type: 'agnostic', zoneCount: 3 } }],
    things: things.flat(),
    usedRanges: [],
    canvas: { positions: {} },
  };
}

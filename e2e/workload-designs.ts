// Designs with something in their rows: for pictures, and for journeys that begin with it.

import type { Design, SubnetType, Thing } from '../src/core/index.ts';

type Call = NonNullable<Design['calls']>[number];

/** A load balancer, an Auto Scaling group and a machine for backups, joined from the Internet to the last of them. */
export function threeTiers(): Design {
  const vpc = 'orders';
  return designOf(
    3,
    [
      ...vpcOf(vpc, '10.0.0.0/20', [
        ['Ingress', 'public'],
        ['Application', 'private'],
        ['Data', 'isolated'],
      ]),
      { ...inVpc('web', 'load-balancer', vpc), subnetGroup: 'ingress', internetFacing: true } as Thing,
      listener('http', 'web', 80),
      {
        ...machine('app', 'auto-scaling-group', vpc),
        subnetGroup: 'application',
        minCapacity: 2,
        maxCapacity: 6,
      } as Thing,
      { ...machine('backup', 'instance', vpc), subnetGroup: 'data', zones: [2] } as Thing,
      { id: 'internet', kind: 'internet', parent: 'stack', label: 'Internet', addresses: 'ipv4' },
    ],
    [
      { verb: 'allowDefaultPortFrom', on: 'http', other: 'internet' },
      { verb: 'allowTo', on: 'web', other: 'app', port: 'tcp', fromPort: 8080 },
      { verb: 'allowTo', on: 'app', other: 'backup', port: 'tcp', fromPort: 5432 },
    ],
  );
}

/** Six zones, and in one of four rows five workloads, two of which share a line. */
export function crowdedRow(): Design {
  const vpc = 'platform';
  const inServices = (fields: Partial<Thing>) => ({ subnetGroup: 'services', ...fields });
  return designOf(
    6,
    [
      ...vpcOf(vpc, '10.0.0.0/16', [
        ['Edge', 'public'],
        ['Services', 'private'],
        ['Workers', 'private'],
        ['Data', 'isolated'],
      ]),
      { ...inVpc('public-web', 'load-balancer', vpc), subnetGroup: 'edge', internetFacing: true } as Thing,
      listener('http', 'public-web', 80),
      listener('admin', 'public-web', 8080),
      { ...inVpc('internal', 'load-balancer', vpc), ...inServices({}) } as Thing,
      listener('api', 'internal', 8080),
      { ...machine('orders-api', 'auto-scaling-group', vpc), ...inServices({}), maxCapacity: 24 } as Thing,
      {
        ...machine('invoices-api', 'auto-scaling-group', vpc),
        ...inServices({ zones: [1, 2, 3] } as object),
      } as Thing,
      { ...machine('reports', 'instance', vpc), ...inServices({ zones: [5] } as object) } as Thing,
      {
        ...machine('a-machine-with-a-very-long-name-for-migrations', 'instance', vpc),
        ...inServices({ zones: [1] } as object),
      } as Thing,
      { ...machine('cache', 'instance', vpc), subnetGroup: 'data', zones: [6] } as Thing,
      { id: 'internet', kind: 'internet', parent: 'stack', label: 'Internet', addresses: 'ipv4' },
      { id: 'operators', kind: 'security-group', parent: vpc, label: 'operators', constructId: 'Operators' },
    ],
    [
      { verb: 'allowDefaultPortFrom', on: 'http', other: 'internet' },
      { verb: 'allowTo', on: 'public-web', other: 'orders-api', port: 'tcp', fromPort: 8080 },
      { verb: 'allowTo', on: 'public-web', other: 'invoices-api', port: 'tcp', fromPort: 8081 },
      { verb: 'allowTo', on: 'orders-api', other: 'cache', port: 'tcp', fromPort: 6379 },
      { verb: 'allowTo', on: 'orders-api', other: 'internal', port: 'tcp', fromPort: 8080 },
      { verb: 'allowTo', on: 'operators', other: 'reports', port: 'tcp', fromPort: 22 },
    ],
  );
}

function designOf(zoneCount: number, things: readonly Thing[], calls: readonly Omit<Call, 'id'>[]): Design {
  return {
    schemaVersion: 1,
    name: 'workloads',
    stacks: [{ id: 'stack', name: 'Orders', environment: { type: 'agnostic', zoneCount } }],
    things,
    calls: calls.map((call, index) => ({ id: `call-${index + 1}`, ...call })),
    usedRanges: [],
    canvas: { positions: {} },
  };
}

function vpcOf(
  id: string,
  cidr: string,
  groups: readonly (readonly [string, SubnetType])[],
): readonly Thing[] {
  return [
    { ...named(id), kind: 'vpc', parent: 'stack', layout: 'own', cidr, maxAzs: 6 },
    ...groups.map(
      ([name, subnetType]): Thing => ({
        id: name.toLowerCase(),
        kind: 'subnet-group',
        parent: id,
        label: name,
        constructId: name,
        subnetType,
        cidrMask: 24,
      }),
    ),
  ];
}

function named(id: string) {
  return {
    id,
    label: id,
    constructId: id.replace(/[^a-z]/g, '').replace(/^./, (first) => first.toUpperCase()),
  };
}

function inVpc(id: string, kind: 'load-balancer', parent: string) {
  return { ...named(id), kind, parent };
}

function machine(id: string, kind: 'instance' | 'auto-scaling-group', parent: string) {
  return { ...named(id), kind, parent, instanceType: 't3.micro' };
}

function listener(id: string, parent: string, port: number): Thing {
  return { ...named(id), kind: 'listener', parent, port, protocol: 'HTTP', targetPort: 80 };
}

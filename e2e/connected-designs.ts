import type { Design } from '../src/core/index.ts';

type Thing = Design['things'][number];
type Call = NonNullable<Design['calls']>[number];

/** Two VPCs with security groups, who is outside of them, and every way of connecting them. */
export function connected(): Design {
  const calls: readonly Omit<Call, 'id'>[] = [
    { verb: 'allowFrom', on: 'web', other: 'internet', port: 'tcp', fromPort: 443 },
    { verb: 'allowFrom', on: 'web', other: 'internet', port: 'tcp', fromPort: 80 },
    { verb: 'allowTo', on: 'web', other: 'app', port: 'tcp', fromPort: 8080 },
    { verb: 'allowTo', on: 'app', other: 'data', port: 'tcp', fromPort: 5432, description: 'orders' },
    { verb: 'allowFrom', on: 'data', other: 'web', port: 'tcpRange', fromPort: 60000, toPort: 65535 },
    { verb: 'allowInternally', on: 'app', port: 'allTcp' },
    { verb: 'addIngressRule', on: 'admin', other: 'office', port: 'tcp', fromPort: 22 },
    { verb: 'allowTo', on: 'admin', other: 'app', port: 'tcp', fromPort: 22 },
    { verb: 'allowTo', on: 'admin', other: 'data', port: 'tcp', fromPort: 5432 },
    { verb: 'allowTo', on: 'app', other: 'lists', port: 'tcp', fromPort: 443 },
    { verb: 'allowTo', on: 'app', other: 'reports', port: 'tcp', fromPort: 9092 },
  ];
  return {
    schemaVersion: 1,
    name: 'orders',
    stacks: [{ id: 'stack', name: 'Orders', environment: { type: 'agnostic', zoneCount: 3 } }],
    things: [
      ...vpc('orders', 'Orders', '10.0.0.0/21'),
      ...['web', 'app', 'data', 'admin'].map((id) => group(id, 'orders')),
      ...vpc('analytics', 'Analytics', '10.1.0.0/21'),
      group('reports', 'analytics'),
      { id: 'internet', kind: 'internet', parent: 'stack', label: 'Internet', addresses: 'ipv4' },
      { id: 'office', kind: 'ip-range', parent: 'stack', label: 'Head office', cidr: '198.51.100.0/24' },
      {
        id: 'lists',
        kind: 'prefix-list',
        parent: 'stack',
        label: 'S3 in this region',
        prefixListId: 'pl-0123456789abcdef0',
      },
    ],
    calls: calls.map((call, index) => ({ id: `call-${index + 1}`, ...call })),
    usedRanges: [],
    canvas: { positions: {} },
  };
}

function vpc(id: string, label: string, cidr: string): readonly Thing[] {
  const groups = [
    ['Public', 'public'],
    ['Private', 'private'],
  ] as const;
  return [
    { id, kind: 'vpc', parent: 'stack', label, constructId: label, layout: 'own', cidr },
    ...groups.map(
      ([name, subnetType]): Thing => ({
        id: `${id}-${subnetType}`,
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

function group(id: string, parent: string): Thing {
  const label = id.charAt(0).toUpperCase() + id.slice(1);
  return { id, kind: 'security-group', parent, label, constructId: label };
}

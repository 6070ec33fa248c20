import type { Design, SubnetType, Thing } from '../core/index.ts';

/** Ten VPCs of six groups on three zones in one stack: 750 resources, a NAT gateway in each zone. */
export function bigVpcs(vpcs = 10): Design {
  const groups: readonly (readonly [name: string, type: SubnetType])[] = [
    ['Ingress', 'public'],
    ['Edge', 'public'],
    ['Application', 'private'],
    ['Workers', 'private'],
    ['Database', 'isolated'],
    ['Cache', 'isolated'],
  ];
  const things = Array.from({ length: vpcs }, (_, index): readonly Thing[] => {
    const id = `vpc-${index}`;
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
        return { ...common, id: `${id}-${name}`, cidrMask: 24 };
      }),
    ];
  });
  return {
    schemaVersion: 1,
    name: 'big-vpcs',
    stacks: [{ id: 'stack', name: 'Big', environment: { type: 'agnostic', zoneCount: 3 } }],
    things: things.flat(),
    usedRanges: [],
    canvas: { positions: {} },
  };
}

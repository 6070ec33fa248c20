import type { Design, Environment } from '../design/design.ts';
import type { SubnetGroup, Vpc } from '../kinds/index.ts';

/** Designs for the tests of tables, in the shortest form that is still whole. */
export function sampleDesign(
  vpcs: readonly {
    readonly vpc?: Partial<Vpc>;
    readonly groups: readonly (Pick<SubnetGroup, 'constructId' | 'subnetType'> & Partial<SubnetGroup>)[];
  }[],
  environment: Environment = { type: 'agnostic', zoneCount: 3 },
): Design {
  const things = vpcs.flatMap(({ vpc, groups }) => {
    const id = vpc?.constructId ?? 'TheVPC';
    const own: Vpc = { id, kind: 'vpc', parent: 'stack', label: id, constructId: id, layout: 'own', ...vpc };
    return [
      own,
      ...groups.map((group): SubnetGroup => {
        const { constructId } = group;
        const named = { id: `${id}-${constructId}`, label: constructId, parent: id };
        return { kind: 'subnet-group', ...named, ...group };
      }),
    ];
  });
  return {
    schemaVersion: 1,
    name: 'sample',
    stacks: [{ id: 'stack', name: 'Network', environment }],
    things,
    usedRanges: [],
    canvas: { positions: {} },
  };
}

export const founding = sampleDesign([
  {
    vpc: { cidr: '10.0.0.0/21' },
    groups: [
      { constructId: 'Ingress', subnetType: 'public', cidrMask: 24 },
      { constructId: 'Application', subnetType: 'private', cidrMask: 24 },
      { constructId: 'Database', subnetType: 'isolated', cidrMask: 28 },
    ],
  },
]);

import { invariant } from '../base/invariant.ts';
import { compose } from '../compose/compose.ts';
import type { Design, Position } from '../design/design.ts';
import type { SubnetGroup, Vpc } from '../kinds/index.ts';
import { build } from '../network/build.ts';
import { type DesignLayout, layoutDesign } from './layout.ts';
import type { VpcLayout } from './vpc-layout.ts';

/** Layouts for the tests, in the shortest form that is still whole: a VPC by its groups' types and sizes. */
export function sampleLayout(
  vpcs: readonly {
    readonly vpc?: Partial<Vpc>;
    readonly groups: readonly `${SubnetGroup['subnetType']} /${number}`[];
    readonly position?: Position;
  }[],
  zoneCount = 3,
): DesignLayout {
  const design = sampleDesign(vpcs, zoneCount);
  return layoutDesign({ design, network: build(compose(design)).network });
}

export function sampleVpc(sample: Parameters<typeof sampleLayout>[0][number]): VpcLayout {
  const [placed] = sampleLayout([sample]).vpcs;
  invariant(placed !== undefined, 'a sample has a VPC');
  return placed.vpc;
}

export function sampleDesign(vpcs: Parameters<typeof sampleLayout>[0], zoneCount = 3): Design {
  const things = vpcs.flatMap(({ vpc, groups }, index) => {
    const id = `vpc-${index + 1}`;
    const own: Vpc = {
      id,
      kind: 'vpc',
      parent: 'stack',
      label: `Vpc${index + 1}`,
      constructId: `Vpc${index + 1}`,
      layout: 'own',
      cidr: `10.${index}.0.0/21`,
      ...vpc,
    };
    return [own, ...groups.map((group, row) => sampleGroup(id, group, row))];
  });
  const positions = vpcs.flatMap(({ position }, index) =>
    position ? [[`vpc-${index + 1}`, position] as const] : [],
  );
  return {
    schemaVersion: 1,
    name: 'sample',
    stacks: [{ id: 'stack', name: 'Network', environment: { type: 'agnostic', zoneCount } }],
    things,
    usedRanges: [],
    canvas: { positions: Object.fromEntries(positions) },
  };
}

function sampleGroup(vpc: string, group: string, row: number): SubnetGroup {
  const [type, size] = group.split(' /');
  const letter = String.fromCharCode(65 + row);
  return {
    id: `${vpc}-${letter.toLowerCase()}`,
    kind: 'subnet-group',
    parent: vpc,
    label: letter,
    constructId: letter,
    subnetType: type === 'public' || type === 'private' ? type : 'isolated',
    cidrMask: Number(size),
  };
}

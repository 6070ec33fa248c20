import { describe, expect, it } from 'vitest';
import {
  drawn,
  isolatedGroup,
  privateGroup,
  publicGroup,
  type ThingIn,
  vpc,
  vpnConnection,
} from '../checks/test-design.ts';
import { derive } from '../derive.ts';
import type { Vpc } from '../kinds/index.ts';
import { layoutDesign } from './layout.ts';

const groups = [publicGroup('Out'), privateGroup('App'), isolatedGroup('Data')];

function laidOut(fields: Partial<Vpc>, ...connections: readonly ThingIn[]) {
  const layout = layoutDesign(derive(drawn(vpc('V', fields, ...groups, ...connections))));
  const [placed] = layout.vpcs;
  if (!placed) throw new Error('there is no VPC');
  return placed.vpc;
}

describe('a virtual private gateway', () => {
  it('stands beside the first row that learns its routes, with a line to each that does', () => {
    const { vpn, rows } = laidOut({ vpnGateway: true, vpnRoutePropagation: [{ subnetGroup: 'v-data' }] });
    const [, , dataRow] = rows;
    const lines = vpn?.gateway?.lines ?? [];
    expect(lines).toHaveLength(1);
    const { y = 0, height = 0 } = vpn?.gateway?.box ?? {};
    expect(lines[0]?.[0]?.y).toBe(y + height / 2);
    expect(lines[0]?.at(-1)?.y).toBe((dataRow?.box.y ?? 0) + 24);
  });

  it('has a line to private rows where nothing is said', () => {
    const { vpn, rows } = laidOut({ vpnGateway: true });
    const ends = vpn?.gateway?.lines.map((line) => line.at(-1)?.y);
    expect(ends).toEqual([(rows[1]?.box.y ?? 0) + 24]);
  });

  it('is not drawn where there is none', () => {
    expect(laidOut({}).vpn).toBeUndefined();
  });
});

describe('connections', () => {
  it('stand below their gateway, each joined to what is above it, and widen what the VPC takes', () => {
    const { vpn, extent } = laidOut({ vpnGateway: true }, vpnConnection('Office'), vpnConnection('Branch'));
    const boxes = [vpn?.gateway?.box, ...(vpn?.connections ?? []).map(({ box }) => box)];
    const tops = boxes.map((box) => box?.y ?? 0);
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
    expect(vpn?.joints.map(([, end]) => end?.y)).toEqual(tops.slice(1));
    expect(extent.x).toBe(boxes[0]?.x);
    expect(extent.y + extent.height).toBeGreaterThanOrEqual((tops[2] ?? 0) + 60);
  });

  it('stand below what exists beside the VPC', () => {
    const routes = [{ destination: '10.200.0.0/16', target: 'tgw-0123456789abcdef0' }];
    const design = drawn(
      vpc('V', { vpnGateway: true }, isolatedGroup('Data', { routes }), vpnConnection('Office')),
    );
    const { existing, vpn } = layoutDesign(derive(design)).vpcs[0]?.vpc ?? {};
    const [above] = existing ?? [];
    expect(vpn?.gateway?.box.y).toBe((above?.box.y ?? 0) + (above?.box.height ?? 0) + 12);
  });
});

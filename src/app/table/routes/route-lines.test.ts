import { describe, expect, it } from 'vitest';
import { type Design, derive, routeTables } from '../../../core/index.ts';
import { starters } from '../../../examples/index.ts';
import { isSelectedRoute, type RouteLine, type RoutesView, routeLines } from './route-lines.ts';

const plan = starters.find(({ name }) => name === 'address-plan')?.design as Design;
const { design, network } = derive(plan);
const tables = routeTables(design, network);

const bySubnet: RoutesView = { arrangement: 'by-subnet', text: '' };
const byTarget: RoutesView = { arrangement: 'by-target', text: '' };
const words = (lines: readonly RouteLine[]) =>
  lines.map((line) => (line.is === 'head' ? `${line.title}: ${line.says}` : `  ${line.row.destination}`));

describe('routeLines', () => {
  it('puts each route under its route table, with the Name tag that the console shows', () => {
    const lines = routeLines(tables, bySubnet);
    const head = lines.find((line) => line.is === 'head' && line.title === 'ApplicationSubnet1');
    expect(head).toMatchObject({
      says: expect.stringMatching(/ · 3 routes$/),
      routeTable: expect.any(String),
    });
  });

  it('keeps route tables apart that have one Name tag', () => {
    const named = (plan: Design): Design => ({
      ...plan,
      things: plan.things.map((thing) =>
        thing.kind === 'subnet-group' ? { ...thing, tags: [{ key: 'Name', value: 'alike' }] } : thing,
      ),
    });
    const derived = derive(named(plan));
    const alike = routeTables(derived.design, derived.network);
    const keys = (view: RoutesView) => routeLines(alike, view).map(({ key }) => key);
    expect(new Set(keys(bySubnet)).size).toBe(keys(bySubnet).length);
    expect(words(routeLines(alike, bySubnet))).toEqual(words(routeLines(tables, bySubnet)));
    expect(words(routeLines(alike, byTarget))).toEqual(words(routeLines(tables, byTarget)));
  });

  it('leads from a target back to the subnets that use it, local last', () => {
    const heads = routeLines(tables, byTarget).filter((line) => line.is === 'head');
    const gateway = heads.find(({ title }) => title.startsWith('tgw-'));
    expect(gateway?.rows.every(({ destination }) => destination !== '0.0.0.0/0')).toBe(true);
    expect(heads.at(-1)?.title).toBe('local');
    expect(new Set(heads.map(({ title }) => title)).size).toBe(heads.length);
  });

  it('keeps the routes that an address would match', () => {
    const lines = routeLines(tables, { ...bySubnet, text: '203.0.113.9' });
    expect(new Set(words(lines.filter((line) => line.is === 'route')))).toEqual(new Set(['  0.0.0.0/0']));
  });

  it('names the VPC only where there are several', () => {
    const [first] = tables;
    if (!first) throw new Error('no VPC');
    const [head] = routeLines([first, { ...first, vpc: 'Other' }], byTarget);
    expect(head?.is === 'head' && head.says.startsWith(`${first.vpc} · `)).toBe(true);
  });
});

describe('isSelectedRoute', () => {
  it('is so for all subnets of a group, or for the one that is selected', () => {
    const lines = routeLines(tables, bySubnet);
    const route = lines.find((line) => line.is === 'route');
    if (route?.is !== 'route') throw new Error('no route');
    const { id, zone = 0 } = route.row.at;
    expect(isSelectedRoute(route, { ids: [id] })).toBe(true);
    expect(isSelectedRoute(route, { ids: [id], zone })).toBe(true);
    expect(isSelectedRoute(route, { ids: [id], zone: zone + 1 })).toBe(false);
  });
});

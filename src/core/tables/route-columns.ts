import type { Column } from './column.ts';
import type { RouteRow } from './route-rows.ts';

/** All there is to say, for programs and spreadsheets. Headers are an interface: scripts rely on them. */
export const routeColumns: readonly Column<RouteRow>[] = [
  { title: 'stack', cell: ({ stack }) => stack },
  { title: 'region', cell: ({ region }) => region },
  { title: 'vpc', cell: ({ vpc }) => vpc },
  { title: 'route_table', cell: ({ routeTable }) => routeTable },
  { title: 'subnet', cell: ({ subnet }) => subnet },
  { title: 'az', cell: ({ zone }) => zone },
  { title: 'destination', cell: ({ destination }) => destination },
  { title: 'target', cell: ({ target }) => target },
  { title: 'logical_id', cell: ({ logicalId }) => logicalId },
];

/** What people want to see. */
export const readableRouteColumns: readonly Column<RouteRow>[] = [
  { title: 'Route table', cell: ({ routeTable }) => routeTable },
  { title: 'Subnet', cell: ({ subnet }) => subnet },
  { title: 'AZ', cell: ({ zone }) => zone },
  { title: 'Destination', cell: ({ destination }) => destination },
  { title: 'Target', cell: ({ target }) => target },
];

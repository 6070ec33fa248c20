import { connectionText, directionText, placeText, type RuleRow } from '../../../core/index.ts';
import {
  AIR,
  estimate,
  fitColumns,
  type Measure,
  MONO,
  PADDING,
  roomFor,
  type SizedColumn,
  widthOf,
} from '../fit-columns.ts';
import type { RuleSortKey } from './rule-lines.ts';

export type RuleColumnName =
  | 'direction'
  | 'otherEnd'
  | 'protocol'
  | 'ports'
  | 'description'
  | 'connection'
  | 'place';

export type RuleColumn = SizedColumn<RuleColumnName, RuleSortKey>;

/** Texts longer than this are cut unless there is room to spare. */
const USUAL = 220;
const USUAL_PLACE = 90;
/** The left edge of the table, the glyph of the direction, and the gap behind it. */
const BEFORE_DIRECTION = 28;
/** So that the ring round a rule keeps off the text of the last column. */
const RIGHT_EDGE = 6;
/** Between ports and the service behind them. */
const PORT_GAP = 6;

/** The columns that these rules call for. */
export function ruleColumnsFor(rows: readonly RuleRow[], measure: Measure = estimate): readonly RuleColumn[] {
  const head = (title: string) => Math.ceil(measure(title)) + PADDING;
  const wide = (sized: (row: RuleRow) => number, title: string) => {
    const widest = rows.reduce((most, row) => Math.max(most, sized(row)), 0);
    return Math.max(Math.ceil(widest) + PADDING, head(title));
  };
  const sans = (textOf: (row: RuleRow) => string, title: string) =>
    wide((row) => measure(textOf(row)), title);
  /** Words of any length: cut where there is little room, in full where there is much. */
  const words = (full: number, least: number, usual = USUAL) => ({
    width: Math.min(usual, roomFor(full)),
    least: Math.min(least, full),
    most: roomFor(full) + AIR,
  });
  const ports = wide(({ ports: text }) => text.length * MONO, 'Ports');
  const withService = wide(
    ({ ports: text, service }) => text.length * MONO + (service ? PORT_GAP + measure(service) : 0),
    'Ports',
  );
  return [
    {
      name: 'direction',
      title: 'Direction',
      sort: 'direction',
      width: Math.max(sans(directionText, '') + BEFORE_DIRECTION, head('Direction') + BEFORE_DIRECTION - 18),
    },
    {
      name: 'otherEnd',
      title: 'Source or target',
      sort: 'otherEnd',
      ...words(
        sans(({ otherEnd }) => otherEnd, 'Source or target'),
        150,
      ),
    },
    {
      name: 'protocol',
      title: 'Protocol',
      sort: 'protocol',
      width: sans(({ protocol }) => protocol, 'Protocol'),
    },
    { name: 'ports', title: 'Ports', sort: 'ports', ...words(withService, ports) },
    {
      name: 'description',
      title: 'Description',
      sort: 'description',
      ...words(
        sans(({ description }) => description, 'Description'),
        head('Description'),
      ),
    },
    {
      name: 'connection',
      title: 'Connection',
      sort: 'connection',
      ...words(sans(connectionText, 'Connection'), 110),
    },
    {
      name: 'place',
      title: 'Resource',
      hint: 'In the security group, or as a resource of its own',
      ...words(sans(placeText, 'Resource'), head('Resource'), USUAL_PLACE),
    },
  ];
}

/** The columns in a pane of some width; where the rule stands is said only where there is room for it. */
export function fitRuleColumns(
  rows: readonly RuleRow[],
  width: number,
  measure?: Measure,
): readonly RuleColumn[] {
  const all = ruleColumnsFor(rows, measure);
  const fitting = widthOf(all) > width - RIGHT_EDGE ? all.filter(({ name }) => name !== 'place') : all;
  const fitted = fitColumns(fitting, width - RIGHT_EDGE, giveWay);
  return fitted.map((column, index) =>
    index === fitted.length - 1 ? { ...column, width: column.width + RIGHT_EDGE } : column,
  );
}

/** What gives way where there is little room, the first what says most when it is cut. */
const giveWay: readonly (readonly RuleColumnName[])[] = [
  ['place', 'description'],
  ['connection'],
  ['otherEnd', 'ports'],
];

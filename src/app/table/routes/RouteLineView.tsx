import { memo } from 'react';
import { classes } from '../../ui/classes.ts';
import { MiddleCut } from '../../ui/MiddleCut.tsx';
import { otherEndOf, type RouteColumnName, resourceOf } from './route-columns.ts';
import type { Arrangement, HeadLine, RouteLine, RowLine } from './route-lines.ts';

export interface RouteLineProps {
  readonly line: RouteLine;
  readonly columns: readonly RouteColumnName[];
  readonly arrangement: Arrangement;
  readonly isSelected: boolean;
  /** The one that the Tab key leads to. */
  readonly isCurrent: boolean;
  readonly onChoose: (line: RouteLine, adds: boolean) => void;
  /** Pointer or focus are on it, or on none any more. */
  readonly onPoint: (line: RouteLine | undefined) => void;
}

/** A route table, what routes lead to, or a route. */
export const RouteLineView = memo(function RouteLineView(props: RouteLineProps) {
  const { line, columns, arrangement, isSelected, isCurrent, onChoose, onPoint } = props;
  return (
    <tr
      data-row={line.key}
      tabIndex={isCurrent ? 0 : -1}
      aria-selected={isSelected}
      onClick={() => onChoose(line, false)}
      onPointerEnter={() => onPoint(line)}
      onPointerLeave={() => onPoint(undefined)}
      onFocus={() => onPoint(line)}
      onBlur={() => onPoint(undefined)}
      className={classes(
        'scroll-mt-[42px] scroll-mb-[4px] outline-offset-[-2px] hover:bg-lane',
        line.is === 'head' && 'bg-lane',
        // The ring says already where one is.
        isSelected && 'focus-visible:bg-free/50 focus-visible:outline-none',
      )}
    >
      {line.is === 'head' ? (
        <Head line={line} span={columns.length} />
      ) : (
        columns.map((name) => (
          <td
            key={name}
            className="h-[21px] max-w-0 truncate border-hairline border-b px-1.5 first:pl-4 last:pr-3"
          >
            <RouteCell row={line.row} column={name} arrangement={arrangement} />
          </td>
        ))
      )}
    </tr>
  );
});

function Head({ line, span }: { readonly line: HeadLine; readonly span: number }) {
  return (
    <th
      scope="rowgroup"
      colSpan={span}
      className="h-[21px] max-w-0 truncate border-hairline border-b px-4 text-left font-normal text-muted"
    >
      <span className="mr-1 font-semibold text-ink">{line.title}</span> {line.says}{' '}
      <span className="ml-1 select-text font-mono text-[11px]">{line.routeTable}</span>
    </th>
  );
}

function RouteCell({
  row,
  column,
  arrangement,
}: {
  readonly row: RowLine['row'];
  readonly column: RouteColumnName;
  readonly arrangement: Arrangement;
}) {
  switch (column) {
    case 'destination':
      return <span className="font-mono font-semibold">{row.destination}</span>;
    case 'otherEnd':
      return <MiddleCut text={otherEndOf(row, arrangement)} ending={10} />;
    case 'zone':
      return row.zone;
    case 'resource':
      return (
        <span className="text-muted">
          <MiddleCut text={resourceOf(row)} ending={row.logicalId === undefined ? 0 : 8} />
        </span>
      );
  }
}

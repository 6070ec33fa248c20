import { ArrowDown, ArrowUp } from 'lucide-react';
import { classes } from '../ui/classes.ts';
import type { SizedColumn } from './fit-columns.ts';
import type { Sort } from './sort.ts';

/** The headings; most of them order the rows. */
export function TableHead<Key extends string>({
  columns,
  sort,
  onSort,
}: {
  readonly columns: readonly SizedColumn<string, Key>[];
  readonly sort: Sort<Key>;
  readonly onSort: (by: Key) => void;
}) {
  return (
    <>
      <colgroup>
        {columns.map(({ name, width }) => (
          <col key={name} style={{ width }} />
        ))}
      </colgroup>
      <thead className="sticky top-0 z-10 bg-panel">
        <tr>
          {columns.map((column) => (
            <Heading key={column.name} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
    </>
  );
}

function Heading<Key extends string>({
  column,
  sort,
  onSort,
}: {
  readonly column: SizedColumn<string, Key>;
  readonly sort: Sort<Key>;
  readonly onSort: (by: Key) => void;
}) {
  const by = column.sort;
  const isSorted = by !== undefined && sort.by === by;
  const Arrow = sort.descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
      className={classes(
        'h-[21px] max-w-0 whitespace-nowrap border-hairline border-b px-1.5 font-normal text-muted first:pl-4',
        column.isNumber ? 'text-right' : 'text-left',
      )}
    >
      {by === undefined ? (
        column.title
      ) : (
        <button
          type="button"
          title={column.hint}
          onClick={() => onSort(by)}
          className={classes('relative hover:text-ink', isSorted && 'text-ink')}
        >
          {column.title}
          {/* Between the columns, so that no heading has to be wide enough for it. */}
          {isSorted && (
            <Arrow
              aria-hidden
              size={11}
              className={classes('absolute top-1', column.isNumber ? 'right-full mr-px' : 'left-full ml-px')}
            />
          )}
        </button>
      )}
    </th>
  );
}

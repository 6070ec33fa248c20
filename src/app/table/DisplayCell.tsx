import { Pencil, Pin } from 'lucide-react';
import { formatAddress, ipv6Text, type SubnetRow } from '../../core/index.ts';
import { MiddleCut } from '../ui/MiddleCut.tsx';
import { TypeGlyph } from '../ui/TypeGlyph.tsx';
import { type ColumnName, cidrText, optionalText, usableText } from './columns.ts';
import { isFree } from './rows-shown.ts';

/** What a cell says. */
export function DisplayCell({
  row,
  column,
  repeatsGroup,
  onEdit,
}: {
  readonly row: SubnetRow;
  readonly column: ColumnName;
  readonly repeatsGroup: boolean;
  readonly onEdit: (row: SubnetRow, column: ColumnName) => void;
}) {
  switch (column) {
    case 'subnet':
      return <SubnetCell row={row} />;
    case 'group':
      return <GroupCell row={row} isHidden={repeatsGroup} onEdit={onEdit} />;
    case 'zone':
      return row.zone ?? null;
    case 'cidr':
      return (
        <span className="flex items-center gap-1">
          <span className={row.block ? `font-mono ${isFree(row) ? '' : 'font-semibold'}` : 'text-error'}>
            {cidrText(row)}
          </span>
          {row.isFixed && <Pin aria-label="fixed" size={10} className="shrink-0 text-muted" />}
        </span>
      );
    case 'usable':
      return usableText(row);
    case 'range':
      return <RangeCell row={row} />;
    case 'route':
      return (
        <span className="text-muted">
          <MiddleCut text={row.defaultRoute ?? ''} ending={row.defaultRoute?.startsWith('NAT in') ? 7 : 0} />
        </span>
      );
    case 'ipv6':
      return <span className="font-mono">{ipv6Text(row)}</span>;
    case 'publicIp':
      return row.assignsPublicIp === undefined ? null : row.assignsPublicIp ? 'yes' : 'no';
    case 'note':
      return row.note === undefined ? null : <span title={row.note}>{row.note}</span>;
    case 'logicalId':
    case 'owner':
      return <MiddleCut text={optionalText(column, row)} />;
    case 'total':
      return optionalText(column, row);
  }
}

function SubnetCell({ row }: { readonly row: SubnetRow }) {
  const { status, subnet = '', type, zoneIndex = 0 } = row;
  if (isFree(row))
    return <span className="pl-[22px]">{status === 'free' ? 'free' : 'lost to alignment'}</span>;
  // Cut in the middle: which zone it is matters more than the end of the group's name.
  const end = `Subnet${zoneIndex + 1}`;
  return (
    <span className="flex min-w-0 items-center gap-2">
      {type !== undefined && <TypeGlyph type={type} reserved={status === 'reserved'} size={13} />}
      <span className="sr-only">{status === 'reserved' ? 'reserved' : type}</span>
      {/* One line is in sight: where both have no room in it, the word wraps away and leaves it to the name. */}
      <span className="flex h-5 min-w-0 flex-1 flex-wrap gap-x-2 overflow-hidden leading-5">
        <MiddleCut text={subnet} ending={subnet.endsWith(end) ? end.length : 0} />
        {status === 'reserved' && (
          <span aria-hidden className="text-muted">
            reserved
          </span>
        )}
      </span>
    </span>
  );
}

function GroupCell({
  row,
  isHidden,
  onEdit,
}: {
  readonly row: SubnetRow;
  readonly isHidden: boolean;
  readonly onEdit: (row: SubnetRow, column: ColumnName) => void;
}) {
  if (row.group === undefined) return null;
  return (
    <span className="relative flex items-center">
      {isHidden ? <span className="sr-only">{row.group}</span> : <MiddleCut text={row.group} />}
      {row.status !== 'existing' && (
        <button
          type="button"
          tabIndex={-1}
          aria-label={`Edit ${row.group}`}
          onClick={() => onEdit(row, 'group')}
          className="absolute right-0 bg-lane p-1 text-muted opacity-0 hover:text-ink [tr:focus_&]:opacity-100 [tr:hover_&]:opacity-100"
        >
          <Pencil aria-hidden size={11} />
        </button>
      )}
    </span>
  );
}

function RangeCell({ row: { usable } }: { readonly row: SubnetRow }) {
  if (!usable) return null;
  return (
    <span className="font-mono">
      {formatAddress(usable.first)}
      <span className="mx-1 font-sans">–</span>
      {formatAddress(usable.last)}
    </span>
  );
}

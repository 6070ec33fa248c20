import { isRelative, type SubnetGroup, type SubnetRow } from '../../core/index.ts';
import { findThing } from '../store/find.ts';
import { useDesign } from '../store/hooks.ts';
import type { ColumnName } from './columns.ts';
import { DisplayCell } from './DisplayCell.tsx';
import { CidrField, MoveButtons, NameField, ReserveField, SizeField, TypeField } from './GroupFields.tsx';
import type { RowEditing } from './use-row-editing.ts';

/** A cell while its row is edited: what can be said of the group stands in it as a field. */
export function EditedCell({
  row,
  column,
  editing,
}: {
  readonly row: SubnetRow;
  readonly column: ColumnName;
  readonly editing: RowEditing;
}) {
  const design = useDesign();
  const thing = findThing(design, row.origin.id);
  const group = thing?.kind === 'subnet-group' ? thing : undefined;
  const field = group && fieldIn(column, row, group, editing);
  return field ?? <DisplayCell row={row} column={column} repeatsGroup={false} onEdit={editing.start} />;
}

function fieldIn(column: ColumnName, row: SubnetRow, group: SubnetGroup, editing: RowEditing) {
  const isFirst = editing.column === column;
  switch (column) {
    case 'subnet':
      return <TypeField group={group} isFirst={isFirst} />;
    case 'group':
      return <NameField group={group} isFirst={isFirst} onDone={editing.stop} />;
    case 'cidr':
      if (row.block && isRelative(row.block)) return undefined;
      return <CidrField group={group} row={row} isFirst={isFirst} onDone={editing.stop} />;
    case 'usable':
      return <SizeField group={group} isFirst={isFirst} />;
    case 'range':
      return <MoveButtons group={group} />;
    case 'route':
      return <ReserveField group={group} isFirst={isFirst} />;
    case 'zone':
    case 'ipv6':
    case 'publicIp':
    case 'note':
    case 'logicalId':
    case 'owner':
    case 'total':
      return undefined;
  }
}

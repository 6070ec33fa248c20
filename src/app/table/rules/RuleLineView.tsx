import { type MouseEvent, memo } from 'react';
import { classes } from '../../ui/classes.ts';
import { RuleCell } from './RuleCell.tsx';
import type { RuleColumnName } from './rule-columns.ts';
import { type GroupLine, groupWords, type RuleLine } from './rule-lines.ts';

export interface RuleLineProps {
  readonly line: RuleLine;
  readonly columns: readonly RuleColumnName[];
  readonly isSelected: boolean;
  /** The one that the Tab key leads to. */
  readonly isCurrent: boolean;
  readonly onChoose: (line: RuleLine, adds: boolean) => void;
}

/** A security group, or one of its rules. */
export const RuleLineView = memo(function RuleLineView(props: RuleLineProps) {
  const { line, columns, isSelected, isCurrent, onChoose } = props;
  const onClick = ({ shiftKey, metaKey, ctrlKey }: MouseEvent): void =>
    onChoose(line, shiftKey || metaKey || ctrlKey);
  return (
    <tr
      data-row={line.key}
      tabIndex={isCurrent ? 0 : -1}
      aria-selected={isSelected}
      onClick={onClick}
      className={classes(
        'scroll-mt-[42px] scroll-mb-[4px] outline-offset-[-2px] hover:bg-lane',
        line.is === 'group' && 'bg-lane',
        // The ring says already where one is.
        isSelected && 'focus-visible:bg-free/50 focus-visible:outline-none',
      )}
    >
      {line.is === 'group' ? (
        <GroupTitle line={line} span={columns.length} />
      ) : (
        columns.map((name) => (
          <td
            key={name}
            className="h-[21px] max-w-0 truncate border-hairline border-b px-1.5 first:pl-4 last:pr-3"
          >
            <RuleCell row={line.row} column={name} repeatsDirection={line.repeatsDirection} />
          </td>
        ))
      )}
    </tr>
  );
});

function GroupTitle({ line, span }: { readonly line: GroupLine; readonly span: number }) {
  const { group, groupId, vpc } = line.table;
  return (
    <th
      scope="rowgroup"
      colSpan={span}
      className="h-[21px] max-w-0 truncate border-hairline border-b px-4 text-left font-normal text-muted"
    >
      <span className="mr-1 font-semibold text-ink">{group}</span>{' '}
      {[...(vpc === undefined ? [] : [vpc]), groupWords(line)].join(' · ')}{' '}
      <span className="ml-1 select-text font-mono text-[11px]">{groupId}</span>
    </th>
  );
}

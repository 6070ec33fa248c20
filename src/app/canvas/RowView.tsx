import type { RowLayout } from '../../core/index.ts';
import { useEditor } from '../store/editor.ts';
import { classes } from '../ui/classes.ts';
import { Cell } from './Cell.tsx';
import { openMenu } from './canvas-state.ts';
import { choose } from './choose.ts';
import { focusIdOf, focusSoon } from './focus.ts';
import { CopyCidr } from './pointing/CopyCidr.tsx';
import { RowTitle } from './RowTitle.tsx';

export interface RowViewProps {
  readonly row: RowLayout;
  readonly isFirst: boolean;
}

/** A subnet group: its title, and a cell in each zone. */
export function RowView({ row, isFirst }: RowViewProps) {
  const { id } = row;
  const isSelected = useEditor(({ selection }) => selection.ids.includes(id) && selection.zone === undefined);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the title's button does the same by key
    <div
      onClick={(event) => {
        choose(id, { adding: event.shiftKey });
        if (!(event.target instanceof Element && event.target.closest('button, input')))
          focusSoon(focusIdOf(id));
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        event.stopPropagation();
        const zone = zoneAt(event.target);
        choose(id, zone === undefined ? {} : { zone });
        openMenu({ id, ...(zone === undefined ? {} : { zone }), at: { x: event.clientX, y: event.clientY } });
      }}
      className={classes('row absolute inset-0', isSelected && 'is-selected')}
    >
      <RowTitle row={row} isFirst={isFirst} />
      {row.cells.map((cell) => (
        <Cell key={`${cell.zone} ${cell.line}`} row={row} cell={cell} />
      ))}
      <CopyCidr row={row} />
    </div>
  );
}

function zoneAt(target: EventTarget): number | undefined {
  const zone =
    target instanceof Element ? target.closest<HTMLElement>('[data-zone]')?.dataset.zone : undefined;
  return zone === undefined ? undefined : Number(zone);
}

import {
  isOwnRow,
  isReservedRow,
  ROW_HEIGHT,
  type RowLayout,
  sizeWords,
  typeWords,
} from '../../core/index.ts';
import { useEditor } from '../store/editor.ts';
import { startRenaming } from '../store/selection.ts';
import { classes } from '../ui/classes.ts';
import { MiddleCut } from '../ui/MiddleCut.tsx';
import { TypeGlyph } from '../ui/TypeGlyph.tsx';
import { useCanvas } from './canvas-state.ts';
import { focusIdOf } from './focus.ts';
import { typeLooks } from './looks.ts';
import { MoreButton } from './menus/MoreButton.tsx';
import { ProblemBadge } from './ProblemBadge.tsx';
import { placeOf } from './place.ts';
import { RenameField } from './RenameField.tsx';

export interface RowTitleProps {
  readonly row: RowLayout;
  readonly isFirst: boolean;
}

/** What a subnet group is: name, type, size, and where its default route leads. The row is dragged by it. */
export function RowTitle({ row, isFirst }: RowTitleProps) {
  const { id, vpcId, group, title } = row;
  const isRenaming = useEditor((state) => state.renaming === id);
  const isSelected = useEditor(({ selection }) => selection.ids.includes(id) && selection.zone === undefined);
  const hasTabStop = useCanvas(({ places }) => {
    const place = places[vpcId];
    return place ? place.group === id && place.zone === undefined : isFirst;
  });
  const word = typeWords[group.subnetType];
  const size = sizeWords(row);
  const isReserved = isReservedRow(row);
  const route = isReserved ? '' : row.route;
  return (
    <div style={placeOf(title)} className="row-head flex cursor-grab" data-box={id}>
      <span
        aria-hidden
        className={classes(
          'w-1 shrink-0 rounded-full',
          isReserved ? 'bg-control' : typeLooks[group.subnetType].bar,
        )}
      />
      <div
        className={classes(
          'relative flex min-w-0 flex-1 flex-col pl-3',
          row.box.height > ROW_HEIGHT ? 'justify-start pt-1.5' : 'justify-center',
        )}
      >
        <div className="row-name flex h-5 items-center gap-1.5">
          {isRenaming ? (
            <RenameField id={id} label={group.label} className="box-name font-semibold" />
          ) : (
            <button
              type="button"
              id={focusIdOf(id)}
              tabIndex={hasTabStop ? 0 : -1}
              aria-label={[
                group.label,
                `${isReserved ? 'reserved space' : word.toLowerCase()} subnet group`,
                ...(size === '' ? [] : [size]),
                ...(route === '' ? [] : [isOwnRow(row) ? `default route: ${route}` : route]),
              ].join(', ')}
              aria-pressed={isSelected}
              onDoubleClick={() => startRenaming(id)}
              className="box-name min-w-0 rounded text-left font-semibold"
            >
              <MiddleCut text={group.label} />
            </button>
          )}
          <ProblemBadge id={id} label={group.label} />
        </div>
        <p className="fine flex h-4 items-center gap-1 whitespace-nowrap text-[12px] leading-4">
          <TypeGlyph type={group.subnetType} reserved={isReserved} size={13} />
          <span
            className={classes('font-medium', isReserved ? 'text-muted' : typeLooks[group.subnetType].word)}
          >
            {isReserved ? 'Reserved space' : word}
          </span>
          <span className="font-mono">{size}</span>
          {route !== '' && (
            <span className="truncate text-[11px] text-muted">{isOwnRow(row) ? `→ ${route}` : route}</span>
          )}
        </p>
        {!isRenaming && (
          <span className="more-of-row absolute top-0.5 right-0">
            <MoreButton id={id} label={group.label} isInGrid />
          </span>
        )}
      </div>
    </div>
  );
}

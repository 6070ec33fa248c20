import {
  boxDetail,
  type Connectable,
  type Design,
  derive,
  type Id,
  kinds,
  type Peer,
} from '../../../core/index.ts';
import { useEditor } from '../../store/editor.ts';
import { findCall } from '../../store/find.ts';
import { startRenaming } from '../../store/selection.ts';
import { classes } from '../../ui/classes.ts';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { MiddleCut } from '../../ui/MiddleCut.tsx';
import { isLitEnd, useArrows } from '../arrows/arrow-state.ts';
import { openMenu } from '../canvas-state.ts';
import { choose } from '../choose.ts';
import { focusIdOf, focusSoon } from '../focus.ts';
import { MoreButton } from '../menus/MoreButton.tsx';
import { ProblemBadge } from '../ProblemBadge.tsx';
import { RenameField } from '../RenameField.tsx';
import { ConnectHandle } from './ConnectHandle.tsx';
import { useConnecting } from './connecting.ts';

/** A box at which arrows begin and end: a security group, or who is at the other end of a connection. */
export function ConnectBox({ thing }: { readonly thing: Connectable | Peer }) {
  const { id, label, kind } = thing;
  const isRenaming = useEditor((state) => state.renaming === id);
  const isSelected = useEditor((state) => state.selection.ids.includes(id));
  const detail = useEditor((state) => boxDetail(derive(state.history.design).network, thing));
  const isPointed = useArrows((state) => isLitEnd(state, id));
  const isEnd = useEditor(({ history, selection }) => isEndOfChosen(history.design, selection.ids, id));
  const isLit = isPointed || isEnd;
  const isTarget = useConnecting(
    ({ connecting }) =>
      connecting.is === 'drawing' && connecting.over === id && connecting.refusal === undefined,
  );
  const isAddress = kind === 'ip-range' || kind === 'ipv6-range';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the button in it does the same by key
    <div
      data-box={id}
      data-lit={isLit || undefined}
      onClick={(event) => {
        event.stopPropagation();
        choose(id, { adding: event.shiftKey });
        if (!(event.target instanceof Element && event.target.closest('button, input')))
          focusSoon(focusIdOf(id));
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        event.stopPropagation();
        choose(id);
        openMenu({ id, at: { x: event.clientX, y: event.clientY } });
      }}
      className={classes(
        'connect-box absolute inset-0 flex items-center gap-2 rounded-lg border bg-panel pr-3 pl-2.5',
        isSelected && 'is-selected',
        isTarget && 'is-target',
        isSelected || isLit || isTarget ? 'border-accent' : 'border-control',
      )}
    >
      <KindGlyph kind={kind} />
      <div className="min-w-0 flex-1">
        <div className="flex h-4 items-center gap-1">
          {isRenaming ? (
            <RenameField id={id} label={label} className="box-name h-5! font-semibold" />
          ) : (
            <button
              type="button"
              id={focusIdOf(id)}
              aria-label={[label, kinds[kind].label, ...(detail === '' ? [] : [detail])].join(', ')}
              aria-pressed={isSelected}
              onDoubleClick={() => startRenaming(id)}
              className="box-name min-w-0 rounded text-left font-semibold"
            >
              <MiddleCut text={label} />
            </button>
          )}
          <ProblemBadge id={id} label={label} />
          {/* Beside the name, so that no address is cut while one points at it. */}
          {!isRenaming && (
            <span className="-my-1 -mr-2 ml-auto">
              <MoreButton id={id} label={label} />
            </span>
          )}
        </div>
        <p
          className={classes(
            'fine truncate text-[11px] leading-3.5',
            isAddress ? 'font-[650] font-mono' : 'text-muted',
          )}
        >
          {detail}
        </p>
      </div>
      <ConnectHandle id={id} label={label} />
    </div>
  );
}

/** Is it at an end of a connection that is selected? */
function isEndOfChosen(design: Design, chosen: readonly Id[], id: Id): boolean {
  return chosen.some((one) => {
    const call = findCall(design, one);
    return call?.on === id || call?.other === id;
  });
}

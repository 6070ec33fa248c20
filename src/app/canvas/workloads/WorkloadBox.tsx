import {
  boxDetail,
  type Design,
  derive,
  type Id,
  type ItemLayout,
  kinds,
  listenerWords,
  workloadDetail,
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
import { ConnectHandle } from '../connect/ConnectHandle.tsx';
import { useConnecting } from '../connect/connecting.ts';
import { focusIdOf, focusSoon } from '../focus.ts';
import { MoreButton } from '../menus/MoreButton.tsx';
import { ProblemBadge } from '../ProblemBadge.tsx';
import { RenameField } from '../RenameField.tsx';
import { ListenerChip } from './ListenerChip.tsx';

/** From this width on there is room for all words in one line. */
const WIDE = 300;

/** What stands in subnets: its name, what it is, its listeners, and how many rules its security group has. */
export function WorkloadBox({ item }: { readonly item: ItemLayout }) {
  const { thing, parts, box, place } = item;
  const { id, label, kind } = thing;
  const isRenaming = useEditor((state) => state.renaming === id);
  const isSelected = useEditor((state) => state.selection.ids.includes(id));
  const rules = useEditor((state) => boxDetail(derive(state.history.design).network, thing));
  const isPointed = useArrows((state) => isLitEnd(state, id));
  const isEnd = useEditor(({ history, selection }) => isEndOfChosen(history.design, selection.ids, item));
  const isLit = isPointed || isEnd;
  const isTarget = useConnecting(
    ({ connecting }) =>
      connecting.is === 'drawing' && connecting.over === id && connecting.refusal === undefined,
  );
  const isWide = box.width >= WIDE;
  const detail = workloadDetail(item);
  const kindLabel = kinds[kind].label;
  const words = [kindLabel, detail].filter(Boolean);
  // A name that begins like that says the kind itself.
  const shownWords = label.startsWith(kindLabel) ? detail : words.join(' · ');
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
        'connect-box workload-box absolute inset-0 flex items-center gap-2 rounded-lg border bg-panel pr-3 pl-2.5',
        isSelected && 'is-selected',
        isTarget && 'is-target',
        isSelected || isLit || isTarget ? 'border-accent' : 'border-control',
      )}
    >
      <KindGlyph kind={kind} />
      <div className={classes('min-w-0 flex-1', isWide && 'flex items-center gap-2')}>
        <div className="flex h-4 min-w-0 items-center gap-1">
          {isRenaming ? (
            <RenameField id={id} label={label} className="box-name h-5! font-semibold" />
          ) : (
            <button
              type="button"
              id={focusIdOf(id)}
              aria-label={[label, ...words, ...(place === '' ? [] : [`in ${place}`]), rules]
                .filter(Boolean)
                .join(', ')}
              aria-pressed={isSelected}
              onDoubleClick={() => startRenaming(id)}
              className="box-name min-w-0 rounded text-left font-semibold"
            >
              <MiddleCut text={label} />
            </button>
          )}
          <ProblemBadge id={id} label={label} />
        </div>
        <p className="fine flex min-w-0 items-center gap-1 whitespace-nowrap text-[11px] text-muted leading-3.5">
          {(isWide || parts.length === 0) && (
            <span className="truncate">
              {isWide ? shownWords : [detail || kindLabel, rules].filter(Boolean).join(' · ')}
            </span>
          )}
          {parts.map((part) => (
            <ListenerChip key={part.id} id={part.id} label={part.label} words={listenerWords(part)} />
          ))}
        </p>
      </div>
      {isWide && <span className="fine shrink-0 text-[11px] text-muted">{rules}</span>}
      {!isRenaming && <MoreButton id={id} label={label} />}
      <ConnectHandle id={id} label={label} />
    </div>
  );
}

/** Is it, or a part of it, at an end of a connection that is selected? */
function isEndOfChosen(design: Design, chosen: readonly Id[], { id, parts }: ItemLayout): boolean {
  const own = [id, ...parts.map((part) => part.id)];
  return chosen.some((one) => {
    const call = findCall(design, one);
    return call !== undefined && [call.on, call.other].some((end) => end !== undefined && own.includes(end));
  });
}

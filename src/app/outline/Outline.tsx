import { ChevronDown, ChevronRight, MoveRight } from 'lucide-react';
import { type KeyboardEvent, memo, useCallback, useRef, useState } from 'react';
import { shallow as isShallowEqual } from 'zustand/shallow';
import type { Id } from '../../core/index.ts';
import { useDesign, useSelection } from '../store/hooks.ts';
import { showSelection } from '../store/selection.ts';
import { classes } from '../ui/classes.ts';
import { KindGlyph } from '../ui/KindGlyph.tsx';
import { TypeGlyph } from '../ui/TypeGlyph.tsx';
import { type OutlineItem, outlineItems, outlineMove } from './outline-items.ts';

/** The design as a tree: what is selected here is selected everywhere, and comes into view. */
export function Outline() {
  const design = useDesign();
  const { ids } = useSelection();
  const [closed, setClosed] = useState<ReadonlySet<Id>>(new Set());
  const tree = useRef<HTMLDivElement>(null);
  const toggle = useCallback((id: Id, isOpen: boolean) => {
    setClosed((before) => {
      const others = [...before].filter((one) => one !== id);
      return new Set(isOpen ? others : [...others, id]);
    });
  }, []);
  const go = useCallback((id: Id) => {
    showSelection({ ids: [id] });
    tree.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(id)}"]`)?.focus();
  }, []);
  const items = outlineItems(design, closed);
  if (items.length === 0) return null;
  const current = items.find(({ id }) => ids.includes(id)) ?? items[0];

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!current || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const move = outlineMove(items, current.id, event.key);
    if (!move) return;
    event.preventDefault();
    if ('go' in move) go(move.go);
    else if ('open' in move) toggle(move.open, true);
    else toggle(move.close, false);
  };

  return (
    <section aria-label="Outline" data-boxes className="border-hairline border-t p-2">
      <h2 className="px-2 pb-1 text-[12px] text-muted">Outline</h2>
      <div
        ref={tree}
        role="tree"
        aria-label="Outline of the design"
        aria-multiselectable
        onKeyDown={onKeyDown}
      >
        {items.map((item) => (
          <OutlineLine
            key={item.id}
            item={item}
            isSelected={ids.includes(item.id)}
            isCurrent={item === current}
            onChoose={go}
            onToggle={toggle}
          />
        ))}
      </div>
    </section>
  );
}

interface OutlineLineProps {
  readonly item: OutlineItem;
  readonly isSelected: boolean;
  /** It has the Tab stop. */
  readonly isCurrent: boolean;
  readonly onChoose: (id: Id) => void;
  readonly onToggle: (id: Id, isOpen: boolean) => void;
}

/** Lines are made anew with each edit; those that say the same stay as they are on the page. */
const OutlineLine = memo(function OutlineLine(props: OutlineLineProps) {
  const { item, isSelected, isCurrent, onChoose, onToggle } = props;
  const { id, label, level, position, siblings, thing, isOpen } = item;
  const Fold = isOpen ? ChevronDown : ChevronRight;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys
    <div
      role="treeitem"
      data-line={id}
      aria-label={label}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={isSelected}
      aria-expanded={isOpen}
      tabIndex={isCurrent ? 0 : -1}
      onClick={() => onChoose(id)}
      className={classes(
        'flex h-7 cursor-default select-none items-center gap-1.5 rounded-md pr-2 hover:bg-lane',
        level === 1 ? 'pl-0.5 font-medium' : 'pl-7',
        isSelected && 'bg-free/70',
      )}
    >
      {level === 1 && (
        <button
          type="button"
          tabIndex={-1}
          aria-hidden
          onClick={(event) => {
            event.stopPropagation();
            onToggle(id, isOpen !== true);
          }}
          className={classes(
            'flex size-5 shrink-0 items-center justify-center text-muted',
            isOpen === undefined && 'invisible',
          )}
        >
          <Fold size={14} />
        </button>
      )}
      <LineGlyph {...(thing ? { thing } : {})} />
      <span className="min-w-0 truncate" title={label}>
        {label}
      </span>
    </div>
  );
}, isSameLine);

function LineGlyph({ thing }: Pick<OutlineItem, 'thing'>) {
  if (!thing) return <MoveRight aria-hidden size={14} className="shrink-0 text-muted" />;
  return thing.kind === 'subnet-group' ? (
    <TypeGlyph type={thing.subnetType} reserved={thing.reserved === true} />
  ) : (
    <KindGlyph kind={thing.kind} size={14} />
  );
}

function isSameLine(
  { item: one, ...rest }: OutlineLineProps,
  { item: other, ...otherRest }: OutlineLineProps,
) {
  return isShallowEqual(one, other) && isShallowEqual(rest, otherRest);
}

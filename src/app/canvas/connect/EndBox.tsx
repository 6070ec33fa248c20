import type { ReactNode } from 'react';
import { type Design, groupsCarriedBy, type Id, type Thing, thingById } from '../../../core/index.ts';
import { useEditor } from '../../store/editor.ts';
import { findCall } from '../../store/find.ts';
import { classes } from '../../ui/classes.ts';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { isLitEnd, useArrows } from '../arrows/arrow-state.ts';
import { boxEvents } from '../box-events.ts';
import { ProblemBadge } from '../ProblemBadge.tsx';
import { ConnectHandle } from './ConnectHandle.tsx';
import { useConnecting } from './connecting.ts';

export interface EndBoxProps {
  readonly thing: Pick<Thing, 'id' | 'label' | 'kind'>;
  /** What is drawn in the box, and whose arrows end at it too. */
  readonly parts?: readonly { readonly id: Id }[];
  readonly className?: string;
  readonly children: ReactNode;
}

/** A box at which arrows begin and end: chosen by a click, lit with its arrows, and where new ones are drawn from. */
export function EndBox({ thing: { id, label, kind }, parts = [], className, children }: EndBoxProps) {
  const isSelected = useEditor((state) => state.selection.ids.includes(id));
  const isPointed = useArrows((state) => isLitEnd(state, id));
  const isEnd = useEditor(({ history, selection }) =>
    selection.ids.some(
      (one) =>
        isEndOf(history.design, one, [id, ...parts.map((part) => part.id)]) ||
        carries(history.design, id, one),
    ),
  );
  const isLit = isPointed || isEnd;
  const isTarget = useConnecting(
    ({ connecting }) =>
      connecting.is === 'drawing' && connecting.over === id && connecting.refusal === undefined,
  );
  return (
    <div
      data-box={id}
      data-lit={isLit || undefined}
      {...boxEvents(id)}
      className={classes(
        'connect-box absolute inset-0 flex items-center gap-1.5 rounded-lg border bg-panel pr-2 pl-2.5',
        className,
        isSelected && 'is-selected',
        isTarget && 'is-target',
        isSelected || isLit || isTarget ? 'border-accent' : 'border-control',
      )}
    >
      <KindGlyph kind={kind} />
      {children}
      <ProblemBadge id={id} label={label} isOnCorner />
      <ConnectHandle id={id} label={label} />
    </div>
  );
}

/** Is one of these at an end of the connection? */
function isEndOf(design: Design, connection: Id, own: readonly Id[]): boolean {
  const call = findCall(design, connection);
  return call !== undefined && [call.on, call.other].some((end) => end !== undefined && own.includes(end));
}

/** Do the rules of the security group hold for this? */
function carries(design: Design, id: Id, group: Id): boolean {
  const thing = thingById(design, id);
  return thing !== undefined && groupsCarriedBy(design, thing).includes(group);
}

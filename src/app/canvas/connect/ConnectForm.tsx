import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { asOne, connect, fieldToType, type Id, isOutside, listenerOf } from '../../../core/index.ts';
import { carryOut } from '../../store/dispatch.ts';
import { currentDesign } from '../../store/editor.ts';
import { findThing } from '../../store/find.ts';
import { useDesign } from '../../store/hooks.ts';
import { openField } from '../../store/selection.ts';
import { Button } from '../../ui/Button.tsx';
import { ConnectionFields } from '../../ui/connection/ConnectionFields.tsx';
import { ConnectionSentence } from '../../ui/connection/ConnectionSentence.tsx';
import { PopoverAnchor, PopoverContent, PopoverRoot } from '../../ui/Popover.tsx';
import { keepView } from '../choose.ts';
import { focusIdOf, focusSoon } from '../focus.ts';
import { type Asking, changeAsked, designWith, stopConnecting, useConnecting } from './connecting.ts';
import { ForwardRequests } from './ForwardRequests.tsx';

/** What a new arrow allows: Enter adds it as one step, Escape leaves everything as it was. */
export function ConnectForm({ asking }: { readonly asking: Asking }) {
  const { call, making, at } = asking;
  // Another design may be opened meanwhile.
  useDesign();
  const design = designWith(making?.command);
  const isLost = [call.on, call.other].some((id) => id !== undefined && !findThing(design, id));
  const form = useRef<HTMLFormElement>(null);
  const lacksPort = call.port === 'tcp' && call.fromPort === undefined;

  useEffect(() => {
    if (isLost) stopConnecting();
  }, [isLost]);

  useEffect(() => {
    // Swapped, a connection may have lost its port.
    if (lacksPort) focusFieldIn(form.current);
  }, [lacksPort]);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    add();
  };
  return (
    <PopoverRoot open onOpenChange={(isOpen) => !isOpen && stopConnecting()}>
      <PopoverAnchor asChild>
        <span aria-hidden className="fixed size-0" style={{ left: at.x, top: at.y }} />
      </PopoverAnchor>
      <PopoverContent
        label="New connection"
        side="right"
        className="w-84 p-3 text-[13px]"
        onOpened={() => focusFieldIn(form.current)}
        onClosed={() => {
          focusAfter(call.on);
          focusAfter = focusBox;
        }}
      >
        <form ref={form} onSubmit={onSubmit} onKeyDown={sendFromSelect} className="space-y-3">
          <ConnectionSentence design={design} call={call} onSwap={changeAsked} />
          <ConnectionFields design={design} call={call} onChange={(changes) => changeAsked(changes)} />
          <ForwardRequests asking={asking} design={design} />
          <div className="flex justify-end gap-2">
            <Button size="small" look="quiet" onClick={stopConnecting}>
              Cancel
            </Button>
            <Button size="small" look="primary" type="submit">
              Connect
            </Button>
          </div>
        </form>
      </PopoverContent>
    </PopoverRoot>
  );
}

/** At once: a quick Enter connects, and never swaps. */
function focusFieldIn(form: HTMLFormElement | null): void {
  const field =
    form?.querySelector<HTMLElement>('input[inputmode]') ?? form?.querySelector<HTMLElement>('select');
  field?.focus({ preventScroll: true });
}

/** Browsers send a form by Enter in a text, but not in a list of choices. */
function sendFromSelect(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

/** Where the focus goes when the form is gone. */
let focusAfter: (on: Id) => void = focusBox;

function focusBox(on: Id): void {
  focusSoon(focusIdOf(on));
}

function add(): void {
  const { connecting } = useConnecting.getState();
  if (connecting.is !== 'asking') return;
  const { call, making, forwards } = connecting;
  const design = designWith(making?.command);
  const proposed = connect(design, call, forwards ? listenerOf(design, call) : undefined);
  const whole =
    proposed.ok && making
      ? {
          ...proposed,
          value: {
            ...proposed.value,
            command: asOne(proposed.value.label, [making.command, proposed.value.command]),
          },
        }
      : proposed;
  if (!carryOut(whole)) return;
  keepView();
  focusAfter = () => {
    if (!typeInto(making?.select))
      focusSoon(focusIdOf(proposed.ok ? (proposed.value.select ?? call.id) : call.id));
  };
  stopConnecting();
}

/** What was made along with the arrow may still have to be said; says whether it has. */
function typeInto(made: Id | undefined): boolean {
  const thing = made === undefined ? undefined : findThing(currentDesign(), made);
  const field = thing && isOutside(thing) ? fieldToType(thing.kind) : undefined;
  if (!thing || field === undefined) return false;
  openField(thing.id, field);
  return true;
}

/** The text that a field held when it was entered or last taken, so that undo knows whether it has a text to undo. */
const textOnEntry = new WeakMap<EventTarget, string>();

/** Fields that were typed into since they were entered. */
const typedInto = new WeakSet<EventTarget>();

const noText = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);

/** Whether keys write into it. */
export function isTypedIn(target: EventTarget | null): target is HTMLElement {
  if (target instanceof HTMLInputElement) return !noText.has(target.type) && !target.readOnly;
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  return target instanceof HTMLElement && target.isContentEditable;
}

export function watchTyping(): () => void {
  const onFocus = ({ target }: FocusEvent): void => {
    const text = textOf(target);
    if (!target || text === undefined) return;
    textOnEntry.set(target, text);
    typedInto.delete(target);
  };
  const onInput = ({ target }: Event): void => {
    if (target) typedInto.add(target);
  };
  window.addEventListener('focusin', onFocus);
  window.addEventListener('input', onInput, true);
  return () => {
    window.removeEventListener('focusin', onFocus);
    window.removeEventListener('input', onInput, true);
  };
}

/** Whether something was typed into a field since it was entered, be it undone since. */
export function wasTypedInto(target: EventTarget | null): boolean {
  return target !== null && typedInto.has(target);
}

/** Whether something was typed into a field since it was entered. */
export function wasChanged(target: EventTarget | null): boolean {
  return target !== null && textOf(target) !== textOnEntry.get(target);
}

function textOf(target: EventTarget | null): string | undefined {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
    ? target.value
    : undefined;
}

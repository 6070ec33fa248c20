import type { KeyboardEvent } from 'react';

/** Lets Escape do this one thing, if there is something to do; otherwise it goes on to whoever is next. */
export function onEscape(act: (() => void) | undefined) {
  return (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}

/**
 * Keeps a control without the ring of the focus that was given to it after a click elsewhere: the browser can't know
 * that a pointer led there. The ring comes back with the next key, also after another window had the focus.
 */
export function quietFocus(control: HTMLElement): void {
  const loud = (): void => {
    delete control.dataset.quietFocus;
    window.removeEventListener('keydown', loud, true);
    control.removeEventListener('blur', onBlur);
  };
  const onBlur = (): void => {
    if (document.activeElement !== control) loud();
  };
  control.dataset.quietFocus = '';
  window.addEventListener('keydown', loud, true);
  control.addEventListener('blur', onBlur);
}

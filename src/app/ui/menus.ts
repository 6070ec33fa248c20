/** Where open menus stand in the page: within a landmark, since screen readers go by those. */
export const MENUS = 'menus';

export function menusElement(): HTMLElement | null {
  return document.getElementById(MENUS);
}

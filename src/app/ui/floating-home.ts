import { createContext } from 'react';

/**
 * Where menus, tooltips and small forms are put that float over the page: inside of a landmark, so that a reader of
 * the page never meets them outside of all.
 */
export const FloatingHome = createContext<HTMLElement | null>(null);

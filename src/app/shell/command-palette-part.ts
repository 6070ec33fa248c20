import { loadedAhead } from '../ui/loaded-ahead.tsx';

/** Whoever opens it types on at once. */
export const commandPalette = loadedAhead(() =>
  import('./CommandPalette.tsx').then(({ CommandPalette }) => CommandPalette),
);

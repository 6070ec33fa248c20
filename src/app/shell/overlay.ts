import { create } from 'zustand';

/** What lies over the page until it is closed: at most one at a time. */
export type Overlay = 'palette' | 'shortcuts' | 'designs';

const useOverlayState = create<{ readonly overlay: Overlay | undefined }>(() => ({ overlay: undefined }));

export function useOverlay(): Overlay | undefined {
  return useOverlayState((state) => state.overlay);
}

export function showOverlay(overlay: Overlay | undefined): void {
  useOverlayState.setState({ overlay });
}

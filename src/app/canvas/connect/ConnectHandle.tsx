import type { Id } from '../../../core/index.ts';
import { setConnecting } from './connecting.ts';
import { useArrowDrag } from './use-arrow-drag.ts';

/** On the edge of a box: an arrow is drawn from it; pressed, it asks where to. */
export function ConnectHandle({ id, label }: { readonly id: Id; readonly label: string }) {
  const drag = useArrowDrag(id);
  return (
    <button
      type="button"
      aria-label={`Connect ${label} to…`}
      onPointerDown={drag.onPointerDown}
      onClick={(event) => {
        event.stopPropagation();
        // Keys count no clicks.
        if (event.detail === 0 || !drag.wasDrag()) setConnecting({ is: 'choosing', from: id });
      }}
      onDoubleClick={(event) => event.stopPropagation()}
      className="connect-handle nodrag nopan -right-3 absolute top-1/2 flex size-6 cursor-crosshair touch-none items-center justify-center"
    >
      <span className="size-3 rounded-full border-2 border-accent bg-panel" />
    </button>
  );
}

import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useEditor } from '../store/editor.ts';
import { FixButton } from '../ui/FixButton.tsx';
import { IconButton } from '../ui/IconButton.tsx';

/** How long a notice stays, in milliseconds: what was refused takes longer to read, a warning some thought. */
const STAYS = { done: 5000, warned: 20_000, refused: 12_000 } as const;

/** What the person is told once: a short note over the canvas, and announced to screen readers. */
export function Toast() {
  const notice = useEditor((state) => state.notice);
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!notice || isHeld) return;
    const timer = setTimeout(() => useEditor.setState({ notice: undefined }), STAYS[notice.kind]);
    return () => clearTimeout(timer);
  }, [notice, isHeld]);
  return (
    <div
      role="status"
      aria-label="Notices"
      className="pointer-events-none fixed inset-x-0 top-14 z-40 flex justify-center px-4"
    >
      {notice && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only stays while it is read or used
        <div
          key={notice.at}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
          className="pointer-events-auto flex max-w-xl items-start gap-2 rounded-lg border border-hairline bg-panel py-1.5 pr-1.5 pl-3 shadow-lg"
        >
          {notice.kind !== 'done' && (
            <span aria-hidden className="mt-0.5 h-5 w-1 shrink-0 rounded-full bg-warning" />
          )}
          <div className="min-w-0 flex-1 py-0.5">
            <p className="whitespace-pre-line [overflow-wrap:anywhere]">{notice.text}</p>
            {notice.ways.length > 0 && (
              <p className="mt-1.5 flex flex-wrap gap-2">
                {notice.ways.map(({ label, go }) => (
                  <FixButton
                    key={label}
                    onClick={() => {
                      setHeld(false);
                      go();
                    }}
                  >
                    {label}
                  </FixButton>
                ))}
              </p>
            )}
          </div>
          <IconButton
            label="Close this note"
            size="small"
            onClick={() => {
              setHeld(false);
              useEditor.setState({ notice: undefined });
            }}
          >
            <X aria-hidden size={14} />
          </IconButton>
        </div>
      )}
    </div>
  );
}

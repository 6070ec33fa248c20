import { usePreviewWords } from '../store/preview.ts';

/** How many subnets would move, and what would keep them, while something is pointed at or dragged. */
export function PreviewWords() {
  const words = usePreviewWords();
  return (
    <p
      role="status"
      aria-label="Preview"
      className="-translate-x-1/2 pointer-events-none absolute bottom-3 left-1/2 z-20 max-w-[60%]"
    >
      {words !== '' && (
        <span className="inline-block rounded-lg border border-warning bg-panel px-3 py-1.5 text-[12px] text-ink shadow-md">
          {words}
        </span>
      )}
    </p>
  );
}

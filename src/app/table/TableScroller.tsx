import { type ReactNode, type RefObject, useState } from 'react';

/** A table that scrolls, with a shade at the edge beyond which there are more columns. */
export function TableScroller({
  scroller,
  overflow,
  children,
}: {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** By how much it is wider than what is in sight, in pixels. */
  readonly overflow: number;
  readonly children: ReactNode;
}) {
  const [isAtEnd, setAtEnd] = useState(false);
  return (
    <>
      <div
        ref={scroller}
        onScroll={({ currentTarget: { scrollLeft, scrollWidth, clientWidth } }) =>
          setAtEnd(scrollWidth - clientWidth - scrollLeft <= 1)
        }
        className="min-h-0 flex-1 overflow-auto [scrollbar-width:thin]"
      >
        {children}
      </div>
      {overflow > 1 && !isAtEnd && (
        <div
          aria-hidden
          className="pointer-events-none absolute inset-y-0 right-0 z-20 w-4 bg-linear-to-l from-ink/15 to-transparent"
        />
      )}
    </>
  );
}

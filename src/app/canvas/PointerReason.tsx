import type { Point } from '../../core/index.ts';

/** At the pointer: why what it holds can't be let go there. */
export function PointerReason({ at, says }: { readonly at: Point; readonly says: string }) {
  return (
    <p
      className="absolute w-max max-w-80 rounded-md border border-error bg-panel px-2 py-1 text-[12px] text-error leading-4 shadow-md"
      style={{ left: at.x + 16, top: at.y + 16 }}
    >
      {says}
    </p>
  );
}

import { Columns3, Network } from 'lucide-react';
import { kinds } from '../../core/index.ts';
import { addFromPalette, type PaletteKind } from '../store/carrying.ts';
import { usePaletteDrag } from './use-palette-drag.ts';

const glyphs: { readonly [K in PaletteKind]: typeof Network } = { vpc: Network, 'subnet-group': Columns3 };

/** Something to drag onto the canvas; a click or Enter adds it where there is room. */
export function PaletteItem({ kind }: { readonly kind: PaletteKind }) {
  const { label, says } = kinds[kind];
  const drag = usePaletteDrag(kind);
  const Glyph = glyphs[kind];
  return (
    <button
      type="button"
      aria-label={label}
      title={says}
      onPointerDown={drag.onPointerDown}
      onClick={({ detail }) => {
        // Keys count no clicks.
        if (detail === 0 || !drag.wasDrag()) addFromPalette(kind);
      }}
      className="flex h-9 w-full cursor-grab touch-none select-none items-center gap-2.5 rounded-lg px-2 text-left font-medium hover:bg-lane active:cursor-grabbing"
    >
      <Glyph aria-hidden size={16} className="shrink-0 text-muted" />
      {label}
    </button>
  );
}

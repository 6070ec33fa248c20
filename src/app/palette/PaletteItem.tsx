import { kinds } from '../../core/index.ts';
import { addFromPalette, type PaletteKind } from '../store/carrying.ts';
import { openExistingVpc } from '../store/existing-vpc-dialog.ts';
import { KindGlyph } from '../ui/KindGlyph.tsx';
import type { PaletteEntry } from './palette-sections.ts';
import { usePaletteDrag } from './use-palette-drag.ts';

/** Something that the palette has; what exists already is asked for in a dialog. */
export function PaletteItem({ kind }: { readonly kind: PaletteEntry }) {
  return kind === 'existing-vpc' ? <ExistingVpcItem /> : <DraggedItem kind={kind} />;
}

function ExistingVpcItem() {
  const { label, says } = kinds['existing-vpc'];
  return (
    <button
      type="button"
      title={says}
      onClick={() => openExistingVpc({})}
      className="flex min-h-7 w-full select-none items-center gap-2.5 rounded-lg px-2 py-0.5 text-left font-medium hover:bg-lane"
    >
      <KindGlyph kind="existing-vpc" />
      <span className="leading-4">{label}…</span>
    </button>
  );
}

/** Something to drag onto the canvas; a click or Enter adds it where there is room. */
function DraggedItem({ kind }: { readonly kind: PaletteKind }) {
  const { label, says } = kinds[kind];
  const drag = usePaletteDrag(kind);
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
      className="flex min-h-7 w-full py-0.5 cursor-grab touch-none select-none items-center gap-2.5 rounded-lg px-2 text-left font-medium hover:bg-lane active:cursor-grabbing"
    >
      <KindGlyph kind={kind} />
      <span className="leading-4">{label}</span>
    </button>
  );
}

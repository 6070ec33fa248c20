import { type CellLayout, fixedCidrOf, formatBlock, type OwnRowLayout } from '../../core/index.ts';
import { useEditor } from '../store/editor.ts';
import { cidrDraft, useCidrDraft } from '../store/fix-cidr.ts';
import { stopTypingCidr } from './canvas-state.ts';
import { focusIdOf, focusSoon } from './focus.ts';
import { InPlaceInput } from './InPlaceInput.tsx';

/** The CIDR of a subnet, typed where it stands: Enter and click-away fix it, Escape leaves it as it was. */
export function CidrField({ row, cell }: { readonly row: OwnRowLayout; readonly cell: CellLayout }) {
  const { subnet, zone } = cell;
  // What was typed before, also if no subnet can have it.
  const cidr = fixedCidrOf(row.group, zone) ?? (subnet.block && formatBlock(subnet.block));
  const draft = useCidrDraft(row.id, zone, cidr, () => {
    stopTypingCidr();
    focusSoon(focusIdOf(row.id, zone));
  });
  const onLeave = () => {
    // Text that was refused stays, with its reason.
    if (useEditor.getState().drafts[cidrDraft(row.id, zone)] === undefined) stopTypingCidr();
  };
  return (
    <InPlaceInput
      draft={draft}
      name={cidrDraft(row.id, zone)}
      label={`CIDR of ${subnet.id}`}
      onLeave={onLeave}
      className="cell-cidr-field h-6 font-[650] font-mono"
    />
  );
}

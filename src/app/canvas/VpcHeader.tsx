import { Network } from 'lucide-react';
import { headWords, isOwnVpc, type VpcLayout, vpcCidrText } from '../../core/index.ts';
import { useEditor } from '../store/editor.ts';
import { startRenaming } from '../store/selection.ts';
import { MiddleCut } from '../ui/MiddleCut.tsx';
import { AddressMap } from './address-map/AddressMap.tsx';
import { focusIdOf } from './focus.ts';
import { MoreButton } from './menus/MoreButton.tsx';
import { ProblemBadge } from './ProblemBadge.tsx';
import { placeOf } from './place.ts';
import { RenameField } from './RenameField.tsx';

/** What a VPC is called, its addresses, and how they are used; the VPC is dragged by it. */
export function VpcHeader({ layout }: { readonly layout: VpcLayout }) {
  const { id, vpc, network, header, map } = layout;
  const isRenaming = useEditor((state) => state.renaming === id);
  const isSelected = useEditor((state) => state.selection.ids.includes(id));
  const cidr = vpcCidrText(network.block);
  const sums = useEditor((state) => headWords(layout, state.history.design));
  return (
    <div style={placeOf(header)} className="vpc-head cursor-grab">
      <div
        className="vpc-title absolute top-3 left-3.5 flex h-6 items-center gap-2"
        style={{ maxWidth: map.x - 30 }}
        data-box={id}
      >
        <Network aria-hidden size={16} className="vpc-glyph shrink-0 text-muted" />
        {isRenaming ? (
          <RenameField id={id} label={vpc.label} className="box-name w-44! font-semibold" />
        ) : (
          <button
            type="button"
            id={focusIdOf(id)}
            aria-label={`${vpc.label}, ${isOwnVpc(layout) ? 'VPC' : 'existing VPC'}, ${cidr}, ${sums}`}
            aria-pressed={isSelected}
            onDoubleClick={() => startRenaming(id)}
            className="box-name min-w-0 rounded text-left font-semibold"
          >
            <MiddleCut text={vpc.label} />
          </button>
        )}
        <span className="box-cidr shrink-0 font-[650] font-mono">{cidr}</span>
        <ProblemBadge id={id} label={vpc.label} inside={layout.rows.map((row) => row.id)} />
        <MoreButton id={id} label={vpc.label} />
      </div>
      <p
        style={{ maxWidth: map.x - 46 }}
        className="fine absolute top-9 left-9.5 truncate text-[12px] text-muted leading-4"
      >
        {sums}
      </p>
      <AddressMap layout={layout} />
    </div>
  );
}

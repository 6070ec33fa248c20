import { isOwnVpc, type VpcLayout } from '../../core/index.ts';
import { useEditor } from '../store/editor.ts';
import { classes } from '../ui/classes.ts';
import { openMenu } from './canvas-state.ts';
import { choose } from './choose.ts';
import { ExistingTargets } from './ExistingTargets.tsx';
import { FlowLogChips } from './FlowLogChips.tsx';
import { focusIdOf, focusSoon } from './focus.ts';
import { EgressGateway, Gateway } from './Gateway.tsx';
import { PathLine } from './pointing/PathLine.tsx';
import { StripTitle } from './StripTitle.tsx';
import { VpcHeader } from './VpcHeader.tsx';
import { VpnBoxes } from './VpnBoxes.tsx';
import { ZoneHeads } from './zones/ZoneHeads.tsx';

/** A VPC without its rows: frame, header, zones, internet gateway. */
export function VpcView({ layout }: { readonly layout: VpcLayout }) {
  const { id, gateway } = layout;
  const isSelected = useEditor((state) => state.selection.ids.includes(id));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the header's button does the same by key
    <div
      onClick={(event) => {
        choose(id, { adding: event.shiftKey });
        if (!isControl(event.target)) focusSoon(focusIdOf(id));
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        choose(id);
        openMenu({ id, at: { x: event.clientX, y: event.clientY } });
      }}
      className={classes(
        'vpc absolute inset-0 rounded-xl border bg-panel',
        isSelected ? 'is-selected border-accent' : 'border-control',
        !isOwnVpc(layout) && 'border-dashed',
      )}
    >
      <VpcHeader layout={layout} />
      <ZoneHeads layout={layout} />
      {layout.strip && <StripTitle strip={layout.strip} />}
      <ExistingTargets layout={layout} />
      {layout.vpn && isOwnVpc(layout) && <VpnBoxes vpc={layout.vpc} vpn={layout.vpn} />}
      {gateway && <Gateway vpc={id} gateway={gateway} />}
      {layout.egressGateway && <EgressGateway gateway={layout.egressGateway} />}
      <FlowLogChips flowLogs={layout.flowLogs} />
      <PathLine layout={layout} />
    </div>
  );
}

function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, input') !== null;
}

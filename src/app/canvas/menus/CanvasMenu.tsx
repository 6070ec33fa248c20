import { useRef } from 'react';
import {
  boxOnCanvas,
  type DesignLayout,
  isWorkload,
  itemById,
  rowById,
  vpnById,
} from '../../../core/index.ts';
import { useEditor } from '../../store/editor.ts';
import { MenuContent, MenuRoot, MenuTrigger } from '../../ui/Menu.tsx';
import { useCanvas } from '../canvas-state.ts';
import { focusIdOf, focusSoon } from '../focus.ts';
import { ConnectBoxMenu } from './ConnectBoxMenu.tsx';
import { FlowLogMenu } from './FlowLogMenu.tsx';
import { RowMenu } from './RowMenu.tsx';
import { VpcMenu } from './VpcMenu.tsx';
import { VpnMenu } from './VpnMenu.tsx';
import { WorkloadMenu } from './WorkloadMenu.tsx';

/** The menu of a VPC or a subnet group: one for the whole canvas, opened where it was asked for. */
export function CanvasMenu({ layout }: { readonly layout: DesignLayout }) {
  const menu = useCanvas((state) => state.menu);
  // What was chosen is done when the menu is gone, so that its focus isn't taken away again.
  const chosen = useRef<() => void>(undefined);
  const last = useRef(menu);
  if (menu) last.current = menu;

  const choose = (act: () => void) => {
    chosen.current = act;
  };
  const vpc = layout.vpcs.find(({ id }) => id === menu?.id)?.vpc;
  const row = menu && rowById(layout, menu.id)?.row;
  const thing = menu && itemById(layout, menu.id)?.item.thing;
  const workload = thing && isWorkload(thing) ? thing : undefined;
  const vpn = menu && vpnById(layout, menu.id);
  const isFlowLog = layout.vpcs.some((one) => one.vpc.flowLogs.some(({ id }) => id === menu?.id));
  const isOther = workload ?? row ?? vpc ?? vpn;
  const isConnectBox =
    menu !== undefined && !isOther && !isFlowLog && boxOnCanvas(layout, menu.id) !== undefined;
  const isEndpoint = layout.vpcs.some((one) => one.vpc.endpoints.some(({ id }) => id === menu?.id));
  return (
    <MenuRoot
      open={isOther !== undefined || isConnectBox || isFlowLog}
      onOpenChange={(isOpen) => {
        if (!isOpen) useCanvas.setState({ menu: undefined });
      }}
    >
      <MenuTrigger asChild>
        <span aria-hidden className="fixed size-0" style={{ left: menu?.at.x ?? 0, top: menu?.at.y ?? 0 }} />
      </MenuTrigger>
      <MenuContent
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          const act = chosen.current;
          chosen.current = undefined;
          act?.();
          const isTaken = document.activeElement !== document.body || useEditor.getState().renaming;
          if (last.current && !isTaken) focusSoon(focusIdOf(last.current.id, last.current.zone));
        }}
      >
        {vpc && <VpcMenu onChoose={choose} />}
        {workload && <WorkloadMenu thing={workload} onChoose={choose} />}
        {vpn && <VpnMenu onChoose={choose} />}
        {isFlowLog && <FlowLogMenu onChoose={choose} />}
        {isConnectBox && <ConnectBoxMenu isEnd={!isEndpoint} onChoose={choose} />}
        {row && <RowMenu row={row} zone={menu?.zone} onChoose={choose} />}
      </MenuContent>
    </MenuRoot>
  );
}

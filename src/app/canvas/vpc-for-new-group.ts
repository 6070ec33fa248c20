import type { DesignLayout, Id } from '../../core/index.ts';
import { useEditor } from '../store/editor.ts';

/** Where a group goes that comes without a pointer: the VPC that is selected, wholly or in part, else the last one. */
export function vpcForNewGroup(layout: DesignLayout): Id | undefined {
  const { ids } = useEditor.getState().selection;
  const chosen = layout.vpcs.find(({ id, vpc }) =>
    [
      id,
      ...[...vpc.rows, ...vpc.items, ...vpc.endpoints, ...(vpc.vpn?.connections ?? [])].map((one) => one.id),
    ].some((one) => ids.includes(one)),
  );
  return (chosen ?? layout.vpcs.at(-1))?.id;
}

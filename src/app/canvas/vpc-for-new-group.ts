import { type DesignLayout, type Id, isOwnVpc } from '../../core/index.ts';
import { useEditor } from '../store/editor.ts';

/**
 * Where a group goes that comes without a pointer: the VPC that is selected, wholly or in part, else the last one.
 * Workloads and security groups may go to one that is there already.
 */
export function vpcForNewGroup(
  layout: DesignLayout,
  { orExisting }: { readonly orExisting: boolean },
): Id | undefined {
  const able = layout.vpcs.filter(({ vpc }) => orExisting || isOwnVpc(vpc));
  const { ids } = useEditor.getState().selection;
  const chosen = able.find(({ id, vpc }) =>
    [
      id,
      ...[...vpc.rows, ...vpc.items, ...vpc.endpoints, ...(vpc.vpn?.connections ?? [])].map((one) => one.id),
    ].some((one) => ids.includes(one)),
  );
  return (chosen ?? able.findLast(({ vpc }) => isOwnVpc(vpc)) ?? able.at(-1))?.id;
}

import { create } from 'zustand';
import {
  type Command,
  exportedMoves,
  type Id,
  keepingAddresses,
  type Network,
  preview,
  runStages,
  type SubnetImpact,
  subnetImpacts,
  wouldMove,
} from '../../core/index.ts';
import { currentDesign, useEditor } from './editor.ts';

/** What a command would do that is only pointed at, or that a gesture would end in; nothing is done. */
export interface Preview {
  readonly command: Command;
  /** By group and zone, each subnet that wouldn't stay as it is. */
  readonly changed: ReadonlyMap<string, SubnetImpact>;
  /** "6 of 9 subnets would move; append the group at the end and none does"; empty where no exported one would. */
  readonly words: string;
}

const usePreviewState = create<{ readonly preview: Preview | undefined }>(() => ({ preview: undefined }));

/** Shows what a command would do, until another one is shown, none is, or something is done. */
export function showPreview(command: Command | undefined): void {
  const { preview: shown } = usePreviewState.getState();
  if (shown?.command === command) return;
  usePreviewState.setState({ preview: command && previewOf(command) });
}

useEditor.subscribe(({ history }, before) => {
  if (history.design !== before.history.design) showPreview(undefined);
});

export function usePreviewWords(): string {
  return usePreviewState((state) => state.preview?.words ?? '');
}

/** What would become of one subnet; absent while nothing would. */
export function useImpactOn(group: Id, zone: number): SubnetImpact | undefined {
  return usePreviewState((state) => state.preview?.changed.get(cellKey(group, zone)));
}

function previewOf(command: Command): Preview | undefined {
  const design = currentDesign();
  const then = preview(design, command);
  if (!then.ok) return undefined;
  const impacts = subnetImpacts(runStages(design).network, then.value.network);
  const changed = impacts.filter(({ change }) => change !== 'kept');
  // Before the code is taken, moving is free: the cells alone say what happens.
  const moves = exportedMoves(design, impacts).length > 0 ? wouldMove(impacts) : '';
  const keeping = moves === '' ? undefined : keepingAddresses(design, command);
  return {
    command,
    changed: new Map(changed.map((impact) => [cellKey(impact.at.id, impact.at.zone ?? 0), impact])),
    words: [moves, keeping?.words, gatewaysGone(runStages(design).network, then.value.network)]
      .filter((part) => part)
      .join('; '),
  };
}

/** Gateways that go as a side effect: private subnets may lose their way out, and partners an address that they know. */
function gatewaysGone(before: Network, after: Network): string {
  const count = ({ stacks }: Network) =>
    stacks
      .flatMap(({ vpcs }) => vpcs)
      .flatMap(({ vpc }) => [...vpc.natGateways, ...(vpc.regionalNat ? [vpc.regionalNat] : [])]).length;
  const gone = count(before) - count(after);
  if (gone <= 0) return '';
  return gone === 1 ? '1 NAT gateway goes' : `${gone} NAT gateways go`;
}

function cellKey(group: Id, zone: number): string {
  return `${group} ${zone}`;
}

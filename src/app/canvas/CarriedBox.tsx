import { useReactFlow } from '@xyflow/react';
import { useEffect, useMemo } from 'react';
import { createPortal } from 'react-dom';
import {
  type DesignLayout,
  type Finding,
  ITEM_SIZE,
  isWorkloadKind,
  OUTSIDE_EXTENT,
} from '../../core/index.ts';
import { useCarried } from '../store/carrying.ts';
import { useFindingWords } from '../store/finding-words.ts';
import { useDesign } from '../store/hooks.ts';
import { showPreview } from '../store/preview.ts';
import { ConnectBox } from './connect/ConnectBox.tsx';
import { dropTargetAt, hangingAt, isBeside } from './drop-target.ts';
import { CarriedEndpoint } from './EndpointBox.tsx';
import { FlowLogChip } from './FlowLogChips.tsx';
import { GapMark } from './GapMark.tsx';
import { GhostRow } from './GhostRow.tsx';
import { GhostVpc } from './GhostVpc.tsx';
import { isOverCanvas } from './over-canvas.ts';
import { PointerReason } from './PointerReason.tsx';
import {
  boxOfNew,
  flowLogOfNew,
  newBeside,
  newBesideInVpc,
  newGroup,
  newGroupInVpc,
  newOutside,
  newVpc,
  rowOfNew,
  thingOfNew,
} from './plans.ts';
import { VpnBox } from './VpnBox.tsx';
import { CarriedWorkload } from './workloads/CarriedWorkload.tsx';

/** What comes from the palette: the real box below the pointer, the place where it would land, or why it can't. */
export function CarriedBox({ layout }: { readonly layout: DesignLayout }) {
  const flow = useReactFlow();
  const carried = useCarried();
  const design = useDesign();

  const kind = carried && !isWorkloadKind(carried.kind) ? carried.kind : undefined;
  const target =
    carried && kind !== undefined
      ? dropTargetAt(layout, kind, flow.screenToFlowPosition(carried.at))
      : undefined;
  const vpc = target && target.on !== 'canvas' ? target.vpc : undefined;
  const before = target?.on === 'row-gap' ? target.before : undefined;
  const ghost = useMemo(() => {
    if (kind === undefined) return undefined;
    if (vpc !== undefined && isBeside(kind)) {
      const proposed = newBeside(design, kind, vpc);
      const problem = problemOf(proposed);
      return kind === 'flow-log'
        ? { flowLog: flowLogOfNew(design, proposed), problem }
        : { thing: thingOfNew(design, proposed), problem };
    }
    if (vpc !== undefined) {
      const proposed = newGroup(design, vpc, before);
      const would = proposed.ok ? proposed.value.command : undefined;
      return { row: rowOfNew(design, proposed), would, problem: problemOf(proposed) };
    }
    const corner = { x: 0, y: 0 };
    if (isBeside(kind)) {
      const proposed = newBesideInVpc(design, layout, kind, corner);
      return { box: boxOfNew(design, proposed), problem: problemOf(proposed) };
    }
    if (kind !== 'vpc' && kind !== 'subnet-group') {
      const proposed = newOutside(design, layout, kind, corner);
      return { thing: thingOfNew(design, proposed), problem: problemOf(proposed) };
    }
    const proposed = newWithVpc[kind](design, layout, corner);
    return { box: boxOfNew(design, proposed), problem: problemOf(proposed) };
  }, [design, layout, kind, vpc, before]);

  const words = useFindingWords();
  const isOver = carried !== undefined && isOverCanvas(carried.at);
  // What a group would move between the rows of a VPC, while it hangs above them.
  const would = isOver ? ghost?.would : undefined;
  useEffect(() => {
    if (!would) return;
    showPreview(would);
    return () => showPreview(undefined);
  }, [would]);

  if (carried && isWorkloadKind(carried.kind))
    return <CarriedWorkload layout={layout} kind={carried.kind} at={carried.at} />;
  if (!carried || !target || !ghost) return null;
  const { zoom } = flow.getViewport();
  const boxSize = target.on === 'vpc' ? ITEM_SIZE : OUTSIDE_EXTENT;
  const corner = hangingAt(carried.at, target, zoom);
  return createPortal(
    <div className="pointer-events-none fixed inset-0 z-40 overflow-hidden" aria-hidden inert>
      <div
        className="absolute top-0 left-0 opacity-95"
        style={{
          transformOrigin: '0 0',
          transform: `translate(${corner.x}px, ${corner.y}px) scale(${zoom})`,
        }}
      >
        {ghost.row && <GhostRow row={ghost.row} />}
        {ghost.flowLog && (
          <FlowLogChip layout={{ ...ghost.flowLog, box: { ...ghost.flowLog.box, x: 0, y: 0 } }} />
        )}
        {ghost.box && <GhostVpc layout={ghost.box} />}
        {ghost.thing && (
          <div className="relative" style={{ width: boxSize.width, height: boxSize.height }}>
            {ghost.thing.kind === 'vpn-connection' ? (
              <VpnBox connection={ghost.thing} />
            ) : ghost.thing.kind === 'gateway-endpoint' ? (
              <CarriedEndpoint thing={ghost.thing} box={boxSize} />
            ) : (
              <ConnectBox thing={ghost.thing} />
            )}
          </div>
        )}
      </div>
      {isOver && target.on === 'row-gap' && (
        <GapMark layout={layout} vpc={target.vpc} before={before} isBetweenRows />
      )}
      {isOver && target.on === 'vpc' && <GapMark layout={layout} vpc={target.vpc} />}
      {isOver && ghost.problem && <PointerReason at={carried.at} says={words(ghost.problem)} />}
    </div>,
    document.body,
  );
}

const newWithVpc = {
  vpc: newVpc,
  'subnet-group': newGroupInVpc,
};

function problemOf(proposed: ReturnType<typeof newVpc>): Finding | undefined {
  return proposed.ok ? undefined : proposed.problems[0];
}

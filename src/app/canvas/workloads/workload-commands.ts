import { type Id, thingById } from '../../../core/index.ts';
import { currentDesign } from '../../store/editor.ts';
import type { CommandFamily } from '../../store/editor-command.ts';
import { useCanvas } from '../canvas-state.ts';
import { inHand, takeInHand } from '../in-hand.ts';
import { layoutOf } from '../plans.ts';
import { type WorkloadItem, workloadById } from './workload-by-id.ts';

/** What can be done with workloads alone. */
export const workloadCommands = {
  'move-to': {
    label: 'Move to subnet group…',
    labelNow: () => {
      const item = workloadInHand();
      return item ? `Move ${item.thing.label} to…` : 'Move to subnet group…';
    },
    search: ['row', 'cell', 'zone', 'place', 'subnet'],
    chords: [{ key: 'm', bare: true }],
    onBoxes: true,
    isPossible: () => workloadInHand() !== undefined,
    run: () => {
      const box = takeInHand();
      if (box) useCanvas.setState({ movingTo: box.id });
    },
  },
  'add-listener': {
    label: 'Add a listener',
    search: ['port', 'HTTP', 'load balancer'],
    onBoxes: true,
    isPossible: () => balancerInHand() !== undefined,
    run: () => {
      const id = balancerInHand();
      if (id !== undefined) void import('../later.ts').then(({ addListenerTo }) => addListenerTo(id));
    },
  },
} as const satisfies CommandFamily;

/** The workload in hand, as it is drawn. */
export function workloadInHand(): WorkloadItem | undefined {
  return workloadById(layoutOf(currentDesign()), inHand().ids[0]);
}

function balancerInHand(): Id | undefined {
  const [id] = inHand().ids;
  return id !== undefined && thingById(currentDesign(), id)?.kind === 'load-balancer' ? id : undefined;
}

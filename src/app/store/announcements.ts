import { create } from 'zustand';
import { type Design, groupById, type Id, runStages, subnetImpacts, tellImpacts } from '../../core/index.ts';
import { useEditor } from './editor.ts';

/** What the last changes did to subnets, for those who don't see the canvas. */
export const useAnnouncement = create<Announcement>(() => ({ says: '', at: 0 }));

interface Announcement {
  readonly says: string;
  /** Tells two equal texts apart, so that both are spoken. */
  readonly at: number;
}

/** So long nothing may change before it is told, in milliseconds: a run of keys is told of once. */
const QUIET = 400;

let since: Design | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

useEditor.subscribe((state, before) => {
  if (state.history.design === before.history.design) return;
  clearTimeout(timer);
  if (state.designKey !== before.designKey) {
    since = undefined;
    useAnnouncement.setState({ says: '' });
    return;
  }
  since ??= before.history.design;
  timer = setTimeout(tellChanges, QUIET);
});

function tellChanges(): void {
  const { design } = useEditor.getState().history;
  const then = since;
  since = undefined;
  if (!then) return;
  const [before, after] = [runStages(then).network, runStages(design).network];
  if (before === after) return;
  const labelOf = (group: Id) => (groupById(design, group) ?? groupById(then, group))?.label ?? '';
  const says = tellImpacts(labelOf, subnetImpacts(before, after));
  if (says !== '') useAnnouncement.setState(({ at }) => ({ says, at: at + 1 }));
}

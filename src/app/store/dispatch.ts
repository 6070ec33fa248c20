import {
  type Command,
  type Design,
  endGesture,
  type Finding,
  hasConstruct,
  isFixed,
  type Keeping,
  type Proposed,
  perform,
  type Result,
  redo,
  refuse,
  startHistory,
  undo,
} from '../../core/index.ts';
import { newDesignKey } from './design-key.ts';
import {
  currentDesign,
  type EditorState,
  isWriter,
  nothingSelected,
  type Selection,
  useEditor,
} from './editor.ts';
import { tellRefusal } from './finding-words.ts';
import { type Moves, movesOf } from './moves-of.ts';
import { tell } from './notices.ts';
import { usualPanels } from './usual-panels.ts';
import { withRoom } from './with-room.ts';

export interface DispatchOptions {
  /** How the step is called in the history: "Application /24 → /26". */
  readonly label: string;
  /** Steps in a row with one key are one step of undo. */
  readonly gesture?: string;
  /** What is selected afterwards; the selection stays without it. */
  readonly select?: Selection;
  /** What else happens by it, told once it is done. */
  readonly says?: string | undefined;
}

/** The one way in which the design changes. A refusal changes nothing and is given back. */
export function dispatch(command: Command, options: DispatchOptions): Result<Design, Finding> {
  const { history, selection, writer, exported } = useEditor.getState();
  if (writer === 'another tab') {
    tell('This design is edited in another tab. To change it here, press Edit here.', 'refused');
    return refuse();
  }
  const { label, gesture, select, says } = options;
  const whole = withRoom(history.design, command, label);
  const deed = { command: whole, label, selection, ...(gesture === undefined ? {} : { gesture }) };
  const done = perform(history, deed);
  if (!done.ok) return done;
  useEditor.setState({ history: done.value, ...(select ? { selection: select } : {}) });
  // A run of clicks is judged as a whole: what comes back to where it was has moved nothing.
  if (done.value.past.length < history.past.length) tellWhatHappened(undefined, says);
  else if (done.value !== history) {
    const step = { before: undo(done.value).design, command, after: done.value.design, exported };
    tellWhatHappened(movesOf(step), says);
  }
  return { ok: true, value: done.value.design };
}

/** Subnets that moved although their code was taken, with the ways to keep them; and what else there is to tell. */
function tellWhatHappened(moves: Moves | undefined, says: string | undefined): void {
  if (!moves) {
    if (says !== undefined) tell(says, 'done');
    else useEditor.setState(({ notice }) => (notice?.kind === 'warned' ? { notice: undefined } : {}));
    return;
  }
  const { text, keeping } = moves;
  const back = { label: 'Take it back', go: whileNewest(undoStep) };
  const instead = keeping && { label: keeping.label, go: whileNewest(() => doInstead(keeping)) };
  tell(says === undefined ? text : `${text} ${says}`, 'warned', instead ? [instead, back] : [back]);
}

/** What a notice offers is meant for the step that it tells of: later ones are never touched by it. */
function whileNewest(act: () => void): () => void {
  const step = useEditor.getState().history.past.at(-1);
  return () => {
    const state = useEditor.getState();
    if (isWriter(state) && state.history.past.at(-1) === step) act();
    else tell('There is a newer step by now. Undo leads back, one step at a time.', 'refused');
  };
}

function doInstead({ command, label }: Keeping): void {
  undoStep();
  dispatch(command, { label });
}

/** Carries out what a gesture proposed, or says why it can't be done. */
export function carryOut(proposed: Proposed, gesture?: string): boolean {
  if (!proposed.ok) {
    const [reason] = proposed.problems;
    if (reason) tellRefusal(reason);
    return false;
  }
  const { command, label, select, says } = proposed.value;
  const result = dispatch(command, {
    label,
    ...(gesture === undefined ? {} : { gesture }),
    ...(select === undefined ? {} : { select: { ids: [select] } }),
    says,
  });
  if (!result.ok && result.problems[0]) tellRefusal(result.problems[0]);
  return result.ok;
}

/** The next change is a step of its own: a pause, a blur, another field. */
export function closeGesture(): void {
  useEditor.setState(({ history }) => ({ history: endGesture(history) }));
}

/** Takes back what the running gesture has done so far, as if it had never begun. */
export function giveUpGesture(gesture: string): void {
  useEditor.setState(({ history }) =>
    history.past.at(-1)?.gesture === gesture ? { history: { ...undo(history), future: [] } } : {},
  );
}

export function undoStep(): void {
  const { history } = useEditor.getState();
  const step = history.past.at(-1);
  if (!step) return;
  // A selection of its own, not the one that was made before: the focus has moved on since.
  useEditor.setState({ history: undo(history), selection: { ...step.before } });
  tell(`Undone: ${step.label}`, 'done');
}

export function redoStep(): void {
  const { history } = useEditor.getState();
  const [step] = history.future;
  if (!step) return;
  useEditor.setState({ history: redo(history) });
  tell(`Redone: ${step.label}`, 'done');
}

export interface OpenOptions {
  /** Only looked at: forgotten again if nothing is changed in it. */
  readonly isTrial?: boolean;
  /** Where this browser keeps it already, and what was half-typed in it. */
  readonly kept?: { readonly key: string; readonly drafts: EditorState['drafts'] };
}

/** Opens a design: a new history begins, and the design that was in hand stays among those of this browser. */
export function openDesign(design: Design, { isTrial = false, kept }: OpenOptions = {}): void {
  useEditor.setState(({ panels }) => ({
    history: startHistory<Selection>(design),
    designKey: kept?.key ?? newDesignKey(),
    isTrial,
    saving: { is: kept ? 'saved' : 'nothing' },
    selection: nothingSelected,
    drafts: kept?.drafts ?? {},
    renaming: undefined,
    opening: undefined,
    exported: undefined,
    notice: undefined,
    panels: { ...panels, whileEmpty: usualPanels.whileEmpty },
  }));
}

/** Fixes the names in code because the code was taken; not a step of undo. */
export function fixNamesInCode(): void {
  const { history, writer } = useEditor.getState();
  if (writer === 'another tab') return;
  useEditor.setState({ exported: history.design });
  if (currentDesign().things.filter(hasConstruct).every(isFixed)) return;
  const fixed = perform(startHistory<Selection>(history.design), {
    command: { do: 'fix-ids' },
    label: '',
    selection: nothingSelected,
  });
  if (!fixed.ok) return;
  const { design } = fixed.value;
  useEditor.setState({ history: { ...history, design }, exported: design });
  tell('Names in code are fixed now; changing a label no longer renames resources.', 'done');
}

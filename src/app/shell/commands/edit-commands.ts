import { redoStep, undoStep } from '../../store/dispatch.ts';
import { isWriter } from '../../store/editor.ts';
import type { CommandFamily } from '../../store/editor-command.ts';

export const editCommands = {
  undo: {
    label: 'Undo',
    labelNow: ({ history }) => withStep('Undo', history.past.at(-1)),
    chords: [{ key: 'z' }],
    isPossible: (state) => isWriter(state) && state.history.past.length > 0,
    run: undoStep,
  },
  redo: {
    label: 'Redo',
    labelNow: ({ history }) => withStep('Redo', history.future[0]),
    chords: [{ key: 'z', shift: true }, { key: 'y' }],
    isPossible: (state) => isWriter(state) && state.history.future.length > 0,
    run: redoStep,
  },
} as const satisfies CommandFamily;

function withStep(verb: string, step: { readonly label: string } | undefined): string {
  return step ? `${verb}: ${step.label}` : verb;
}

import { addFromPalette } from '../../store/carrying.ts';
import { redoStep, undoStep } from '../../store/dispatch.ts';
import type { EditorState } from '../../store/editor.ts';
import type { CommandFamily } from '../../store/editor-command.ts';

export const editCommands = {
  'add-vpc': {
    label: 'Add a VPC',
    search: ['network', 'new'],
    isPossible: isWriter,
    run: () => addFromPalette('vpc'),
  },
  'add-subnet-group': {
    label: 'Add a subnet group',
    search: ['tier', 'row', 'new'],
    isPossible: isWriter,
    run: () => addFromPalette('subnet-group'),
  },
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

/** Another tab on the same design has the pen. */
function isWriter({ writer }: EditorState): boolean {
  return writer === 'this tab';
}

function withStep(verb: string, step: { readonly label: string } | undefined): string {
  return step ? `${verb}: ${step.label}` : verb;
}

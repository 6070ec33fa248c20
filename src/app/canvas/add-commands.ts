import { addFromPalette } from '../store/carrying.ts';
import { isWriter } from '../store/editor.ts';
import type { CommandFamily } from '../store/editor-command.ts';

/** What comes onto the canvas as if from the palette, where there is room for it. */
export const addCommands = {
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
} as const satisfies CommandFamily;

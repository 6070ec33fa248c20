import type { CommandFamily } from '../../store/editor-command.ts';
import { newDesign } from '../../store/new-design.ts';
import { saveAsFile } from '../../store/save-as-file.ts';
import { chooseFile } from '../choose-file.ts';
import { showOverlay } from '../overlay.ts';

export const fileCommands = {
  new: { label: 'New', search: ['empty', 'begin'], run: newDesign },
  open: {
    label: 'Open…',
    search: ['file', 'import'],
    chords: [{ key: 'o' }],
    whileTyping: true,
    run: chooseFile,
  },
  'saved-designs': {
    label: 'Designs in this browser…',
    search: ['recent', 'open', 'delete'],
    run: () => showOverlay('designs'),
  },
  'save-as-file': { label: 'Save as file', chords: [{ key: 's' }], whileTyping: true, run: saveAsFile },
} as const satisfies CommandFamily;

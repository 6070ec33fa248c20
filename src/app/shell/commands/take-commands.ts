import { type FormatName, formatLabels } from '../../../core/index.ts';
import { downloadProject } from '../../store/download-project.ts';
import { downloadText } from '../../store/download-text.ts';
import type { CommandFamily, EditorCommand } from '../../store/editor-command.ts';
import { loadOrTell } from '../../store/load-or-tell.ts';
import { takeUnlessBroken } from '../../store/show-first-error.ts';

const search = ['export', 'template', 'take'];

export const takeCommands = {
  'download-yaml': downloads('cloudformation-yaml'),
  'download-json': downloads('cloudformation-json'),
  'download-typescript': downloads('cdk-typescript'),
  'download-python': downloads('cdk-python'),
  'download-typescript-project': {
    label: 'Download the CDK project in TypeScript',
    search: [...search, 'zip'],
    run: () => takeUnlessBroken(() => downloadProject('typescript')),
  },
  'download-python-project': {
    label: 'Download the CDK project in Python',
    search: [...search, 'zip'],
    run: () => takeUnlessBroken(() => downloadProject('python')),
  },
  'copy-yaml': copies('cloudformation-yaml'),
  'copy-json': copies('cloudformation-json'),
  'copy-typescript': copies('cdk-typescript'),
  'copy-python': copies('cdk-python'),
} as const satisfies CommandFamily;

function downloads(format: FormatName): EditorCommand {
  return {
    label: `Download ${formatLabels[format]}`,
    search,
    run: () => takeUnlessBroken(() => downloadText(format)),
  };
}

function copies(format: FormatName): EditorCommand {
  return {
    label: `Copy ${formatLabels[format]}`,
    search: [...search, 'clipboard'],
    run: () => void copy(format),
  };
}

/** The printers are loaded with what copies. */
async function copy(format: FormatName): Promise<void> {
  const loaded = await loadOrTell(import('../../code/copy-code.ts'), 'writes the code');
  await loaded?.copyCode(format);
}

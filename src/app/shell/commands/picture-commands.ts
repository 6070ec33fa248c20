import { vpcsOf } from '../../../core/index.ts';
import type { EditorState } from '../../store/editor.ts';
import type { CommandFamily, EditorCommand } from '../../store/editor-command.ts';
import { picturedVpcs } from '../../store/pictured-vpcs.ts';
import { copyPicture, downloadPicture } from '../../store/take-picture.ts';

/** A picture of the VPCs that are selected, else of the whole design. */
export const pictureCommands = {
  'copy-picture': picture('Copy picture', '', ['png', 'clipboard'], copyPicture),
  'download-picture-svg': picture('Download picture', ' (SVG)', ['image'], () => downloadPicture('svg')),
  'download-picture-png': picture('Download picture', ' (PNG)', ['image'], () => downloadPicture('png')),
} as const satisfies CommandFamily;

function picture(
  verb: string,
  form: string,
  search: readonly string[],
  take: () => Promise<void>,
): EditorCommand {
  return {
    label: `${verb}${form}`,
    labelNow: (state) => `${verb}${ofWhat(state)}${form}`,
    search: [...search, 'export', 'diagram', 'take'],
    isPossible: ({ history }) => vpcsOf(history.design).length > 0,
    run: () => void take(),
  };
}

/** " of Staging"; nothing for the whole design. */
function ofWhat(state: EditorState): string {
  const [vpc, ...others] = picturedVpcs(state);
  if (!vpc) return '';
  return others.length === 0 ? ` of ${vpc.label}` : ` of ${others.length + 1} VPCs`;
}

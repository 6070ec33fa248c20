import { type Vpc, vpcsOf } from '../../core/index.ts';
import { type EditorState, useEditor } from './editor.ts';

/** The VPCs that a picture is of because they are selected; none where it is of the whole design. */
export function picturedVpcs({ history, selection }: EditorState = useEditor.getState()): readonly Vpc[] {
  const vpcs = vpcsOf(history.design);
  const selected = vpcs.filter(({ id }) => selection.ids.includes(id));
  return selected.length < vpcs.length ? selected : [];
}

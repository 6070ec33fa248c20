import { commonFields, type Id } from '../../core/index.ts';
import { readText } from '../store/draft-reading.ts';
import { editField } from '../store/edit-field.ts';
import { useEditor } from '../store/editor.ts';
import { startRenaming } from '../store/selection.ts';
import { useTextDraft } from '../store/use-text-draft.ts';
import { focusIdOf, focusSoon } from './focus.ts';
import { InPlaceInput } from './InPlaceInput.tsx';

export interface RenameFieldProps {
  readonly id: Id;
  readonly label: string;
  readonly className?: string;
}

/** A name that is typed where it stands: Enter and click-away take it, Escape restores it. */
export function RenameField({ id, label, className = '' }: RenameFieldProps) {
  const key = `${id}.label`;
  const draft = useTextDraft({
    key,
    text: label,
    read: readText(commonFields.label),
    take: (value, gesture) => editField(id, 'label', value, gesture),
    onDone: () => {
      startRenaming(undefined);
      focusSoon(focusIdOf(id));
    },
  });
  const onLeave = () => {
    const { renaming, drafts } = useEditor.getState();
    // Text that was refused stays, with its reason.
    if (renaming === id && drafts[key] === undefined) startRenaming(undefined);
  };
  return (
    <InPlaceInput
      draft={draft}
      name={key}
      label={`Name of ${label}`}
      onLeave={onLeave}
      className={`-ml-1.5 h-5.5 ${className}`}
    />
  );
}

import type { Id } from '../../../core/index.ts';
import { useEditor } from '../../store/editor.ts';
import { startRenaming } from '../../store/selection.ts';
import { MiddleCut } from '../../ui/MiddleCut.tsx';
import { focusIdOf } from '../focus.ts';
import { RenameField } from '../RenameField.tsx';

export interface BoxNameProps {
  readonly id: Id;
  readonly label: string;
  /** What a screen reader says of the box behind its name; what is empty is left out. */
  readonly says: readonly string[];
}

/** The name of a box, which takes its focus and is typed where it stands. */
export function BoxName({ id, label, says }: BoxNameProps) {
  const isRenaming = useEditor((state) => state.renaming === id);
  const isSelected = useEditor((state) => state.selection.ids.includes(id));
  if (isRenaming) return <RenameField id={id} label={label} className="box-name h-5! font-semibold" />;
  return (
    <button
      type="button"
      id={focusIdOf(id)}
      aria-label={[label, ...says].filter(Boolean).join(', ')}
      aria-pressed={isSelected}
      onDoubleClick={() => startRenaming(id)}
      className="box-name min-w-0 rounded text-left font-semibold"
    >
      <MiddleCut text={label} />
    </button>
  );
}

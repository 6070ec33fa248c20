import { DESIGN, designFields } from '../../../core/index.ts';
import { useDesign } from '../../store/hooks.ts';
import { Fold } from '../controls/Fold.tsx';
import { TextControl } from '../controls/TextControl.tsx';
import { editDesign } from './edits.ts';
import { rangesField } from './fields.ts';
import { RangesEditor } from './RangesEditor.tsx';
import { OnlyStack, OnlyStackFold, StackFold, StacksFold } from './StackBlocks.tsx';
import { Totals } from './Totals.tsx';

/** What is shown while nothing is selected: the design, its stacks, and what others use. */
export function DesignForm() {
  const design = useDesign();
  const { name, note } = designFields;
  const [first, second] = design.stacks;
  const only = second ? undefined : first;
  return (
    <>
      <div className="space-y-2.5 px-4 pb-2">
        <TextControl
          at={DESIGN}
          name="name"
          field={name}
          value={design.name}
          take={(text, gesture) => editDesign({ name: text ?? '' }, gesture)}
          inline
        />
        <Totals />
        {only && <OnlyStack stack={only} />}
      </div>
      <Fold
        name="ranges"
        title={rangesField.label}
        summary={design.usedRanges.length === 0 ? 'None' : String(design.usedRanges.length)}
        fields={{ usedRanges: rangesField }}
      >
        <RangesEditor />
      </Fold>
      {only ? (
        <OnlyStackFold stack={only} />
      ) : (
        design.stacks.map((stack) => <StackFold key={stack.id} stack={stack} />)
      )}
      <StacksFold />
      <Fold
        at={DESIGN}
        name="design-note"
        title={note.label}
        summary={design.note === undefined || design.note === '' ? 'None' : design.note}
        fields={{ note }}
      >
        <TextControl
          at={DESIGN}
          name="note"
          field={note}
          value={design.note}
          take={(text, gesture) => editDesign({ note: text }, gesture)}
          explained
        />
      </Fold>
    </>
  );
}
